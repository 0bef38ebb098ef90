//! Letters on the icon's own ground: the name of a product below its mark is no badge, which brings a ground along.

use super::plane::{Icon, SIDE, shades};
use std::ops::Range;

/// How many times as wide as high a line of letters is at least.
const LINE: f32 = 1.4;
/// Pixels around the line that are looked at.
const AROUND: usize = 8;
/// Largest difference of a channel between grounds that are one: of 13 names below a mark 12 had up to 19, of 180 badges
/// as wide as that two, both white on white.
const ONE: f32 = 24.0;

/// True for a line of letters that lies on the same ground as what is around it, and goes not from edge to edge.
pub(super) fn is_lettering(icon: &Icon, [left, top, right, bottom]: [usize; 4]) -> bool {
    let (wide, high) = (right.saturating_sub(left), bottom.saturating_sub(top));
    let from_edge_to_edge = left == 0 && right >= SIDE;
    if from_edge_to_edge || (wide as f32) < LINE * high as f32 {
        return false;
    }
    let wider = |from: usize, to: usize| from.saturating_sub(AROUND)..(to + AROUND).min(SIDE);
    let inside = |x: usize, y: usize| (left..right).contains(&x) && (top..bottom).contains(&y);
    let own = commonest(icon, left..right, top..bottom, |_, _| true);
    let around = commonest(icon, wider(left, right), wider(top, bottom), |x, y| {
        !inside(x, y)
    });
    let (Some(own), Some(around)) = (own, around) else {
        return false;
    };
    let apart = own.iter().zip(around).map(|(a, b)| (a - b).abs());
    apart.fold(0.0, f32::max) < ONE
}

/// Mean of the commonest colour, at 16 steps a channel, of the visible pixels that are wanted.
fn commonest(
    icon: &Icon,
    columns: Range<usize>,
    rows: Range<usize>,
    wanted: impl Fn(usize, usize) -> bool,
) -> Option<[f32; 3]> {
    let places = rows.flat_map(|y| columns.clone().map(move |x| (x, y)));
    let places = places.filter(|&(x, y)| icon.visible(x, y) && wanted(x, y));
    let shades = shades(places.map(|(x, y)| icon.at(x, y)), 4);
    let (count, sums) = shades.into_iter().max_by_key(|(count, _)| *count)?;
    Some(sums.map(|sum| sum as f32 / count as f32))
}
