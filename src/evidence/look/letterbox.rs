//! Bars of one colour on opposite sides, or a frame of one on all four, or the same of the picture's own colours, blurred:
//! the picture was fitted into another shape.

use super::fill::is_filled;
use super::plane::{Canvas, Plane};
use super::{Suspect, Suspicion};
use std::ops::Range;

/// Brightest value of a bar that counts as black.
const BLACK: u8 = 20;
/// Narrowest bar, as a share of the side.
const NARROW: usize = 33;
/// So much may the values of one bar differ from each other.
const EVEN: u8 = 2;
/// So much more than a bar's own values does a picture differ from it.
const EDGE: u8 = 12;

/// Opposite sides of a frame differ by so much at most, as a share of the whole.
const UNLIKE: usize = 40;
/// Five parts of the whole of which a framed picture covers so many at least: a card in the middle of a page covers less.
const COVERED: usize = 2;

/// What a bar is painted with, by the corner it begins in.
#[derive(Clone, Copy)]
enum Paint {
    Black,
    Value(u8),
}

impl Paint {
    const fn of(corner: u8) -> Self {
        if corner <= BLACK {
            Self::Black
        } else {
            Self::Value(corner)
        }
    }

    fn covers(self, value: u8) -> bool {
        match self {
            Self::Black => value <= BLACK,
            Self::Value(paint) => value.abs_diff(paint) <= EVEN,
        }
    }

    /// True for a value that is no shade of the bar.
    fn ends_at(self, value: u8) -> bool {
        match self {
            Self::Black => value > BLACK + EDGE,
            Self::Value(paint) => value.abs_diff(paint) > EDGE,
        }
    }

    /// True where a picture begins in a row. Black is seldom the ground of a page; on any other ground a card or a
    /// column of text would begin like a picture that leaves some of the ground bare.
    fn gives_way(self, row: &[u8]) -> bool {
        let other = row.iter().filter(|&&value| self.ends_at(value)).count();
        match self {
            Self::Black => other * 3 > row.len(),
            Self::Value(_) => other * 20 >= row.len() * 19,
        }
    }
}

/// Rows that are of one paint throughout, from the first on.
fn bar(rows: impl Iterator<Item = usize>, plane: &Plane, paint: Paint) -> usize {
    let painted = |&y: &usize| plane.row(y).iter().all(|&value| paint.covers(value));
    rows.take_while(painted).count()
}

/// True when the first column and the last are of one paint, without which there are no bars at the sides.
fn framed(plane: &Plane) -> bool {
    let Some(paint) = plane.data.first().copied().map(Paint::of) else {
        return false;
    };
    let rows = plane.data.chunks_exact(plane.width.max(1));
    let painted = |value: Option<&u8>| value.is_some_and(|&value| paint.covers(value));
    rows.into_iter()
        .all(|row| painted(row.first()) && painted(row.last()))
}

/// From the first to the last of these that is set.
fn span(set: &[bool]) -> Option<Range<usize>> {
    let start = set.iter().position(|&one| one)?;
    let end = set.iter().rposition(|&one| one)? + 1;
    Some(start..end)
}

/// True when what is left of a side before and behind a part is wide enough for a frame, and about the same.
fn is_centred(part: &Range<usize>, whole: usize) -> bool {
    let (before, behind) = (part.start, whole - part.end);
    before.min(behind) * NARROW >= whole && before.abs_diff(behind) <= whole / UNLIKE + 1
}

/// True when a paint goes all around a picture whose own edges are straight and full.
fn surrounded(plane: &Plane) -> bool {
    let Some(paint) = plane.data.first().copied().map(Paint::of) else {
        return false;
    };
    let mut across = vec![false; plane.width];
    let mut down = Vec::with_capacity(plane.height);
    for row in plane.data.chunks_exact(plane.width.max(1)) {
        let mut any = false;
        for (seen, &value) in across.iter_mut().zip(row) {
            let bare = paint.covers(value);
            *seen |= !bare;
            any |= !bare;
        }
        down.push(any);
    }
    let (Some(columns), Some(rows)) = (span(&across), span(&down)) else {
        return false;
    };
    let covered = columns.len() * rows.len() * 5;
    if !is_centred(&columns, plane.width)
        || !is_centred(&rows, plane.height)
        || covered < plane.width * plane.height * COVERED
    {
        return false;
    }
    // Between cards the ground goes through.
    let whole = |set: &[bool], part: &Range<usize>| {
        let part = set.get(part.clone()).unwrap_or_default();
        part.iter().all(|&one| one)
    };
    if !whole(&across, &columns) || !whole(&down, &rows) {
        return false;
    }
    // Corners may be round, and a picture may have some of the paint.
    let is_full = |line: Vec<u8>| {
        let other = line.iter().filter(|&&value| paint.ends_at(value)).count();
        other * 3 >= line.len() * 2
    };
    let row = |y: usize| {
        plane
            .row(y)
            .get(columns.clone())
            .unwrap_or_default()
            .to_vec()
    };
    let column = |x: usize| rows.clone().map(|y| plane.at(x, y)).collect();
    is_full(row(rows.start + 1))
        && is_full(row(rows.end.saturating_sub(2)))
        && is_full(column(columns.start + 1))
        && is_full(column(columns.end.saturating_sub(2)))
}

/// True when both ends of a picture have a bar of the same paint and about the same height, with a picture between.
fn boxed(plane: &Plane) -> bool {
    let Some(paint) = plane.data.first().copied().map(Paint::of) else {
        return false;
    };
    let (first, last) = (
        bar(0..plane.height, plane, paint),
        bar((0..plane.height).rev(), plane, paint),
    );
    if first.min(last) * NARROW < plane.height || first.abs_diff(last) > plane.height / 40 + 1 {
        return false;
    }
    // A dark page has no edge there; a picture begins at once.
    let starts = |y: usize| y < plane.height && paint.gives_way(plane.row(y));
    first + last < plane.height * 4 / 5
        && starts(first + 1)
        && starts(plane.height.saturating_sub(last + 2))
}

/// Suspects bars above and below, or left and right. Icons on black are left alone.
pub fn detect(canvas: &Canvas<'_>, out: &mut Vec<Suspect>) {
    if canvas.width.min(canvas.height) < 300 || canvas.transparent {
        return;
    }
    let luma = &canvas.luma;
    if boxed(luma) || framed(luma) && (surrounded(luma) || boxed(&luma.transposed())) {
        out.push(Suspect::new(Suspicion::Letterbox, 0.8, canvas.whole()));
    } else if !is_square(canvas) && is_filled(luma) {
        out.push(Suspect::new(Suspicion::Letterbox, 0.7, canvas.whole()));
    }
}

/// True for the shape of an icon, whose ground may be lit like a bar.
const fn is_square(canvas: &Canvas<'_>) -> bool {
    canvas.width * 8 < canvas.height * 9 && canvas.height * 8 < canvas.width * 9
}
