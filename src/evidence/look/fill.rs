//! Bars filled with the picture itself, blurred: what tools put around a picture that does not have the shape they need.
//!
//! Such a bar has no detail at all, but is lit unevenly, as no gradient that was made is, and it ends along a straight
//! line.

use super::plane::Plane;

/// How much a pixel of the quartered picture may differ from the middle of its neighbours, twice.
const CALM: u8 = 6;
/// One in so many pixels of a line may do so more.
const FEW: usize = 150;
/// Lines along the edge that do not count.
const RIM: usize = 2;
/// Narrowest bar, as a share of the side; opposite ones differ by so much at most.
const NARROW: usize = 33;
const UNLIKE: usize = 40;
/// How far a bar is from an even slope of brightness: of 498 pages none had more than 3.4, gradients among them, and of
/// 60 bars that were made half had more than 13 (2026-11).
const UNEVEN: f32 = 4.5;
/// Step of brightness where the picture begins, and the share of the line that has it, percent.
const STEP: i32 = 5;
const BEGINS: usize = 50;
/// Five parts of the whole of which a framed picture covers so many at least.
const COVERED: usize = 2;

/// A rectangle, right and lower edge excluded.
#[derive(Clone, Copy)]
struct Part {
    left: usize,
    top: usize,
    right: usize,
    bottom: usize,
}

/// Lines from each end of a side that have no detail; zero where they do not belong together.
fn ends(rough: &[usize], across: usize) -> (usize, usize) {
    // A line or two along the very edge may have been left by whatever blurred it.
    let calm = |(at, count): &(usize, &usize)| *at < RIM || **count * FEW <= across;
    let first = rough.iter().enumerate().take_while(calm).count();
    let last = rough.iter().rev().enumerate().take_while(calm).count();
    let whole = rough.len();
    let alike = first.abs_diff(last) <= whole / UNLIKE + 1;
    let wide = first.min(last) * NARROW >= whole && first.min(last) > 6;
    if alike && wide && (first + last) * 5 < whole * 4 {
        (first, last)
    } else {
        (0, 0)
    }
}

/// How many pixels of each row, and of each column, stand out from their neighbours.
fn rough(plane: &Plane) -> (Vec<usize>, Vec<usize>) {
    let (mut rows, mut columns) = (vec![0; plane.height], vec![0; plane.width]);
    let bent = |a: u8, own: u8, b: u8| {
        let double = u16::from(own) * 2;
        double.abs_diff(u16::from(a) + u16::from(b)) > u16::from(CALM)
    };
    for (y, count) in rows.iter_mut().enumerate() {
        let own = plane.row(y);
        let (above, below) = if y == 0 || y + 1 == plane.height {
            (own, own)
        } else {
            (plane.row(y - 1), plane.row(y + 1))
        };
        let triples = own.windows(3).zip(above.windows(3)).zip(below.windows(3));
        let inner = columns.iter_mut().skip(1);
        for (((row, upper), lower), column) in triples.zip(inner) {
            if let (&[a, own, b], &[_, over, _], &[_, under, _]) = (row, upper, lower)
                && (bent(a, own, b) || y > 0 && y + 1 < plane.height && bent(over, own, under))
            {
                *count += 1;
                *column += 1;
            }
        }
    }
    (rows, columns)
}

/// How far the brightness of a part is from an even slope: root of the mean square.
fn unevenness(plane: &Plane, part: Part) -> f32 {
    let (wide, high) = (
        part.right.saturating_sub(part.left),
        part.bottom.saturating_sub(part.top),
    );
    let number = (wide * high).max(1) as f32;
    let middle = |size: usize| (size.max(1) - 1) as f32 / 2.0;
    let (mut sum, mut squares, mut across, mut down) = (0.0_f32, 0.0, 0.0, 0.0);
    for y in 0..high {
        let row = plane.row(part.top + y);
        let row = row.get(part.left..part.right).unwrap_or_default();
        for (x, &value) in row.iter().enumerate() {
            let value = f32::from(value) - 128.0;
            sum += value;
            squares += value * value;
            across += value * (x as f32 - middle(wide));
            down += value * (y as f32 - middle(high));
        }
    }
    let spread = |size: usize| (size * size).saturating_sub(1) as f32 / 12.0 * number;
    let of_slope = |sum: f32, size: usize| sum * sum / spread(size).max(1.0);
    let rest = squares - sum * sum / number - of_slope(across, wide) - of_slope(down, high);
    (rest.max(0.0) / number).sqrt()
}

/// True when the picture begins at a row, or one beside it, along most of it: brighter or darker than the bar goes on.
fn begins(plane: &Plane, start: usize, columns: std::ops::Range<usize>, down: bool) -> bool {
    let at = |column: usize, step: i32| {
        let row = start as i32 + if down { step } else { -1 - step };
        i32::from(plane.at(column, usize::try_from(row).unwrap_or(usize::MAX)))
    };
    [-1, 0, 1].into_iter().any(|shift| {
        let steps = columns.clone().filter(|&x| {
            let [far, near, inside] = [-5, -2, 1].map(|step| at(x, shift + step));
            (inside - 2 * near + far).abs() >= STEP
        });
        steps.count() * 100 >= columns.len() * BEGINS
    })
}

/// True for a picture between two such bars, or within a frame of them.
pub(super) fn is_filled(luma: &Plane) -> bool {
    let plane = luma.halved().halved();
    let (width, height) = (plane.width, plane.height);
    let (rows, columns) = rough(&plane);
    let ((top, below), (left, behind)) = (ends(&rows, width), ends(&columns, height));
    if top + left == 0 {
        return false;
    }
    let inner = Part {
        left,
        top,
        right: width - behind,
        bottom: height - below,
    };
    let (wide, high) = (inner.right - inner.left, inner.bottom - inner.top);
    if top > 0 && left > 0 && wide * high * 5 < width * height * COVERED {
        return false;
    }
    let bars = [
        (0, 0, width, top.saturating_sub(1)),
        (0, (inner.bottom + 1).min(height), width, height),
        (0, top, left.saturating_sub(1), inner.bottom),
        ((inner.right + 1).min(width), top, width, inner.bottom),
    ];
    let bars = bars.map(|(left, top, right, bottom)| Part {
        left,
        top,
        right,
        bottom,
    });
    if !bars.iter().any(|bar| unevenness(&plane, *bar) >= UNEVEN) {
        return false;
    }
    let turned = plane.transposed();
    let (across, down) = (inner.left..inner.right, inner.top..inner.bottom);
    top > 0
        && (begins(&plane, top, across.clone(), true)
            || begins(&plane, inner.bottom, across, false))
        || left > 0
            && (begins(&turned, left, down.clone(), true)
                || begins(&turned, inner.right, down, false))
}
