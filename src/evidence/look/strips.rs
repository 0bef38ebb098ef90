//! Level strips among cells that look written over: a single line of writing, whatever else a page has.

use super::grouped::{Frame, groups};

/// Likelihood from which on a cell belongs to a strip.
const LIKELY: f32 = 0.7;
/// Likelihood from which on a cell within the frame of a strip counts.
const COUNTS: f32 = 0.5;
/// Cells that a strip is long at least, and high at most.
const LONG: usize = 8;
const HIGH: usize = 9;

/// The weight of the heaviest level strip, the sum of likelihoods within its frame, and the frame itself.
pub(super) fn heaviest(cells: &[f32], columns: usize) -> Option<(f32, Frame)> {
    let columns = columns.max(1);
    let likely = |at: usize| cells.get(at).is_some_and(|cell| *cell > LIKELY);
    // One cell between two letters does not end a line.
    let open: Vec<bool> = (0..cells.len())
        .map(|at| {
            let column = at % columns;
            likely(at) || column > 0 && likely(at - 1) || column + 1 < columns && likely(at + 1)
        })
        .collect();
    let mut best: Option<(f32, Frame)> = None;
    for group in groups(open, columns) {
        let [left, top, right, bottom] = group.frame;
        let (long, high) = (right + 1 - left, bottom + 1 - top);
        if long < LONG || long < 2 * high || high > HIGH {
            continue;
        }
        let inside = (top..=bottom).flat_map(|row| row * columns + left..=row * columns + right);
        let counting = inside
            .filter_map(|at| cells.get(at))
            .filter(|cell| **cell > COUNTS);
        let weight: f32 = counting.sum();
        if best.is_none_or(|(known, _)| weight > known) {
            best = Some((weight, group.frame));
        }
    }
    best
}
