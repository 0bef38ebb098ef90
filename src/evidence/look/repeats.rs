//! Enlarging by repeating pixels: columns and rows that are copies of the ones before them, where an even grid says so.
//!
//! A picture that was `n` columns wide has a change of contents at `n` places of its new width only, and which ones
//! follows from `n`. So every `n` is tried, and what changes at the other places is counted against it. Compression
//! blurs the copies a little, and chance explains a few changes that happen to fit; both are allowed for.

use super::plane::Plane;

/// Difference of neighbours that compression alone may make; where none was, fainter contents count as well.
const NOISE: [u8; 2] = [20, 4];
/// Difference from which on an edge counts no more.
const FULL: u8 = 64;
/// Least and most that a picture is taken to have been enlarged, in hundredths.
const FACTORS: [usize; 2] = [118, 660];
/// Share of what chance would put there that copies may still change.
const LEAK: f32 = 0.5;
/// Evidence of both directions together from which on it is no chance, in nats.
const PROOF: f32 = 13.0;
/// How far the factors of both directions may be apart, as a share.
const SQUARE: f32 = 0.02;

/// How strongly each column differs from the one before it.
fn changes(plane: &Plane, noise: u8) -> Vec<f32> {
    let mut sums = vec![0_u32; plane.width];
    // Large pictures have rows to spare.
    let stride = if plane.height > 600 { 3 } else { 1 };
    let rows = plane.data.chunks_exact(plane.width.max(1));
    for row in rows.step_by(stride) {
        let pairs = row.iter().zip(row.get(1..).unwrap_or_default());
        for ((left, right), sum) in pairs.zip(sums.get_mut(1..).unwrap_or_default()) {
            let step = left.abs_diff(*right).min(FULL);
            *sum += u32::from(step.saturating_sub(noise));
        }
    }
    sums.into_iter().map(|sum| (sum as f32).sqrt()).collect()
}

/// Where in a column a grid may be read, in quarters: programs differ, and in how they round as well.
const PHASES: std::ops::Range<usize> = 0..4;
/// Columns after which a grid may be read anew, where rounding drifts.
const STRETCH: usize = 240;

/// Changes of a stretch that begins at `from` which fall on copies of a grid of `small` columns, and the number of copies.
fn on_copies(changes: &[f32], from: usize, stretch: &[f32], small: usize) -> (f32, usize) {
    // Column x of the picture shows column (4 x + phase) small / (4 width) of the grid: the remainder tells when that
    // is the next one.
    let (step, whole) = (4 * small, 4 * changes.len().max(1));
    let of = |phase: usize| {
        let mut rest = (4 * from.saturating_sub(1) + phase) * small % whole;
        let (mut on, mut copies) = (0.0, 0);
        for (x, change) in (from..).zip(stretch) {
            if x > 0 {
                rest += step;
            }
            if rest < whole {
                on += change;
                copies += 1;
            } else {
                // A grid has fewer columns than the picture: it never goes on by two.
                rest -= whole;
            }
        }
        (on, copies)
    };
    let best = PHASES.map(of).min_by(|a, b| a.0.total_cmp(&b.0));
    best.unwrap_or((0.0, 0))
}

/// Changes by stretches, the busiest first, each with the column it begins at.
fn stretches(changes: &[f32]) -> Vec<(usize, &[f32], f32)> {
    let parts = changes.chunks(STRETCH).enumerate();
    let mut all: Vec<(usize, &[f32], f32)> = parts
        .map(|(at, part)| (at * STRETCH, part, part.iter().sum()))
        .collect();
    all.sort_by(|a, b| b.2.total_cmp(&a.2));
    all
}

/// How unlikely it is that changes avoid the copies of a grid of `small` columns by chance, in nats.
fn evidence(changes: &[f32], stretches: &[(usize, &[f32], f32)], small: usize) -> f32 {
    let (mut on, mut copies, mut all, mut seen) = (0.0, 0, 0.0, 0);
    let (mut share, mut expected) = (0.0, 0.0);
    for &(from, stretch, sum) in stretches {
        let (own, number) = on_copies(changes, from, stretch, small);
        on += own;
        copies += number;
        all += sum;
        seen += stretch.len();
        share = on / f32::max(all, f32::EPSILON);
        expected = copies as f32 / seen.max(1) as f32;
        // Most grids are out of the question after a first look.
        if share > LEAK * expected {
            return 0.0;
        }
    }
    if all <= 0.0 || expected <= 0.0 {
        return 0.0;
    }
    let squares: f32 = changes.iter().map(|change| change * change).sum();
    // As many changes as count alike, each of which would fall on a copy with the same chance.
    let number = all * all / squares;
    let part = |own: f32, chance: f32| {
        if own > 0.0 {
            own * (own / chance).ln()
        } else {
            0.0
        }
    };
    let choices = (changes.len() / STRETCH) as f32 * (PHASES.len() as f32).ln();
    number * (part(share, expected) + part(1.0 - share, 1.0 - expected)) - choices
}

/// The best grid of a direction: its columns, and the evidence for them.
fn grid(changes: &[f32], among: std::ops::RangeInclusive<usize>) -> (usize, f32) {
    let stretches = stretches(changes);
    let judged = among.map(|small| (small, evidence(changes, &stretches, small)));
    judged
        .max_by(|a, b| a.1.total_cmp(&b.1))
        .unwrap_or((0, 0.0))
}

/// Share of changes that have another one a single column of the grid further on: tiles of a pattern are coarser.
const NEXT: f32 = 0.25;

/// True when the columns of a grid are really used, one beside the other.
fn is_fine(changes: &[f32], small: usize) -> bool {
    let width = changes.len().max(1);
    let seen = changes
        .iter()
        .enumerate()
        .filter(|(_, change)| **change > 0.0);
    let mut cells: Vec<usize> = seen
        .map(|(x, _)| (2 * x + 1) * small / (2 * width))
        .collect();
    cells.dedup();
    let next = cells.windows(2).filter(|pair| match pair {
        [before, after] => after - before == 1,
        _ => false,
    });
    next.count() as f32 >= NEXT * cells.len() as f32
}

/// True when columns and rows are repeated alike.
pub fn repeated(plane: &Plane) -> bool {
    NOISE.into_iter().any(|noise| is_grid(plane, noise))
}

fn is_grid(plane: &Plane, noise: u8) -> bool {
    let across = changes(plane, noise);
    let [least, most] = FACTORS;
    let (small, found) = grid(
        &across,
        plane.width * 100 / most..=plane.width * 100 / least,
    );
    if found <= 0.0 || !is_fine(&across, small) {
        return false;
    }
    let factor = plane.width as f32 / small.max(1) as f32;
    let high = plane.height as f32 / factor;
    let range = (high * (1.0 - SQUARE)) as usize..=(high * (1.0 + SQUARE)).ceil() as usize;
    let (_, other) = grid(&changes(&plane.transposed(), noise), range);
    other > 0.0 && found + other >= PROOF
}
