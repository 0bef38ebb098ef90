//! Heaps of cells that surely look written over: a stamp or a slanting line, whatever else a page has.

use super::grouped::{Frame, groups};

/// Likelihood from which on a cell makes a heap, and from which on one beside it adds to its weight.
const SURE: f32 = 0.9;
const COUNTS: f32 = 0.7;
/// Likelihood beyond which a cell is no surer.
const SUREST: f32 = 0.9995;

/// The weight of the heaviest heap and the frame around it. The weight is how unlikely it is that nothing was written, in
/// nats, and less by the share that other heaps have: what an app writes everywhere is the app's own.
pub(super) fn heaviest(cells: &[f32], columns: usize) -> Option<(f32, Frame)> {
    let columns = columns.max(1);
    let mut open = vec![false; cells.len()];
    let sure = cells.iter().enumerate().filter(|(_, cell)| **cell > SURE);
    for near in sure.flat_map(|(at, _)| around(at, columns)) {
        if let Some(place) = open.get_mut(near) {
            *place = true;
        }
    }
    let (mut all, mut best): (f32, Option<(f32, Frame)>) = (0.0, None);
    for group in groups(open, columns) {
        let counting = group.cells.iter().filter_map(|&at| cells.get(at));
        let weight: f32 = counting
            .filter(|cell| **cell > COUNTS)
            .map(|cell| -(1.0 - cell.min(SUREST)).ln())
            .sum();
        all += weight;
        if best.is_none_or(|(known, _)| weight > known) {
            best = Some((weight, group.frame));
        }
    }
    best.map(|(weight, frame)| (weight * weight / all.max(f32::EPSILON), frame))
}

/// A cell and those around it; places behind the last row are none.
fn around(at: usize, columns: usize) -> impl Iterator<Item = usize> {
    let column = at % columns;
    let across = column.saturating_sub(1)..=(column + 1).min(columns - 1);
    let rows = [at.checked_sub(columns), Some(at), Some(at + columns)];
    let starts = rows.into_iter().flatten().map(move |at| at - column);
    starts.flat_map(move |start| across.clone().map(move |column| start + column))
}
