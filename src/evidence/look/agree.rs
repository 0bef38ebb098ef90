//! How far two pictures laid over each other agree, in whatever light each of them is.

use super::fit::{Frame, Shades, WHOLE, sample};
use super::plane::Plane;
use super::print::PIXELS;

/// Side of a part that has to agree, pixels of a print.
const PART: usize = 4;
/// Difference of brightness that is another shade at so small a size.
const SHADE: f32 = 25.0;
/// Brightness towards which shades run together when a picture is made darker or brighter.
const DARKEST: f32 = 12.0;
const BRIGHTEST: f32 = 235.0;
/// Least contrast that light leaves between other shades; where less is left, something else was painted there.
const FLATTEST: f32 = 0.25;
/// Share of a first look that is another shade, from which on pictures are strange to each other.
const APART: f32 = 0.6;

/// True when a first look tells that two pictures do not show the same, whatever is cut off or lit anew.
pub(super) fn is_strange(own: &Plane, its: &Plane) -> bool {
    let target = Shades::small(own);
    let seen = sample(its, WHOLE, target.width, target.height);
    off(&target.data, &seen, target.width) > APART
}

/// Share of two small pictures that is another shade, in the light where that is least.
pub(super) fn off(own: &[f32], its: &[f32], width: usize) -> f32 {
    let share = |own: &[f32], its: &[f32]| {
        let differences: Vec<f32> = own.iter().zip(its).map(|(own, its)| own - its).collect();
        let smooth = smoothed(&differences, width);
        let off = smooth.iter().filter(|difference| difference.abs() > SHADE);
        off.count() as f32 / smooth.len().max(1) as f32
    };
    let plain = share(own, its);
    if plain == 0.0 {
        return plain;
    }
    let fitted = share(own, &relit(own, its));
    plain.min(fitted).min(share(&relit(its, own), its))
}

/// Share of parts that disagree between `fixed` and what `frame` shows of `moving`.
pub(super) fn judge(fixed: &Plane, moving: &Plane, frame: Frame, limit: f32) -> f32 {
    let (width, height) = (fixed.width, fixed.height);
    let own: Vec<f32> = fixed.data.iter().map(|&value| f32::from(value)).collect();
    let its = sample(moving, frame, width, height);
    let plain = disagreement(&own, &its, width, height, limit);
    if plain == 0.0 {
        return plain;
    }
    let fitted = disagreement(&own, &relit(&own, &its), width, height, limit);
    // Shades that ran together in one picture can only be brought together in the other.
    let reverse = disagreement(&relit(&its, &own), &its, width, height, limit);
    plain.min(fitted).min(reverse)
}

fn disagreement(own: &[f32], its: &[f32], width: usize, height: usize, limit: f32) -> f32 {
    let differences: Vec<f32> = own.iter().zip(its).map(|(a, b)| a - b).collect();
    let smooth = smoothed(&differences, width);
    let part = part(width, height);
    let columns = width.div_ceil(part);
    let mut parts = vec![(0.0_f32, 0_u32); columns * height.div_ceil(part)];
    for (y, row) in smooth.chunks_exact(width.max(1)).enumerate() {
        for (x, value) in row.iter().enumerate() {
            if let Some(sum) = parts.get_mut(y / part * columns + x / part) {
                sum.0 += value.abs();
                sum.1 += 1;
            }
        }
    }
    let off = parts
        .iter()
        .filter(|(sum, count)| *sum > limit * *count as f32);
    off.count() as f32 / parts.len().max(1) as f32
}

/// Side of a part in a picture of a size, which is smaller in small pictures.
pub(super) fn part(width: usize, height: usize) -> usize {
    let share = ((width * height) as f32 / PIXELS).sqrt();
    ((PART as f32 * share).round() as usize).clamp(2, PART)
}

/// Mean of three in each direction, of two at the edges.
fn smoothed(values: &[f32], width: usize) -> Vec<f32> {
    let mut rows = Vec::with_capacity(values.len());
    for row in values.chunks_exact(width.max(1)) {
        let edge = |near: &[f32]| near.iter().sum::<f32>() / near.len().max(1) as f32;
        rows.push(edge(row.get(..2).unwrap_or(row)));
        let inner = row.array_windows();
        rows.extend(inner.map(|[a, b, c]| (a + b + c) / 3.0));
        if row.len() > 1 {
            rows.push(edge(row.get(row.len() - 2..).unwrap_or(row)));
        }
    }
    let mut out = Vec::with_capacity(rows.len());
    let rows: Vec<&[f32]> = rows.chunks_exact(width.max(1)).collect();
    for (y, row) in rows.iter().enumerate() {
        let above = y.checked_sub(1).and_then(|y| rows.get(y));
        match (above, rows.get(y + 1)) {
            (Some(above), Some(below)) => {
                let near = above.iter().zip(*row).zip(*below);
                out.extend(near.map(|((a, b), c)| (a + b + c) / 3.0));
            }
            (Some(other), None) => out.extend(other.iter().zip(*row).map(|(a, b)| (a + b) / 2.0)),
            (None, Some(other)) => out.extend(row.iter().zip(*other).map(|(a, b)| (a + b) / 2.0)),
            (None, None) => out.extend(*row),
        }
    }
    out
}

/// `its` in the light of `own`: each shade becomes what `own` has in its place, where there is enough of it.
fn relit(own: &[f32], its: &[f32]) -> Vec<f32> {
    const SHADES: usize = 32;
    let mut table = [(0.0_f32, 0.0_f32, 0_u32); SHADES];
    for (a, b) in own.iter().zip(its) {
        if let Some(shade) = table.get_mut((*b / 8.0) as usize) {
            shade.0 += a;
            shade.1 += b;
            shade.2 += 1;
        }
    }
    let enough = (its.len() / 100).max(20) as u32;
    let known: Vec<(f32, f32)> = table
        .iter()
        .filter(|shade| shade.2 >= enough)
        .map(|&(a, b, count)| (b / count as f32, a / count as f32))
        .collect();
    let rising = known.windows(2).all(|pair| match pair {
        [before, after] => {
            let clipped = after.1 <= DARKEST || before.1 >= BRIGHTEST;
            let least = if clipped { 0.0 } else { FLATTEST };
            after.1 - before.1 + 2.0 >= least * (after.0 - before.0)
        }
        _ => true,
    });
    if known.is_empty() || !rising {
        return its.to_vec();
    }
    let map = |value: f32| {
        let after = known.iter().position(|&(from, _)| from >= value);
        let pair = match after {
            Some(0) | None if known.len() == 1 => (known.first(), known.first()),
            Some(0) => (known.first(), known.get(1)),
            None => (known.get(known.len().saturating_sub(2)), known.last()),
            Some(at) => (known.get(at - 1), known.get(at)),
        };
        let (Some(&(from, low)), Some(&(to, high))) = pair else {
            return value;
        };
        if to - from < 1.0 {
            return (value + low - from).clamp(0.0, 255.0);
        }
        let slope = ((high - low) / (to - from)).clamp(FLATTEST, 4.0);
        (low + (value - from) * slope).clamp(0.0, 255.0)
    };
    its.iter().map(|&value| map(value)).collect()
}
