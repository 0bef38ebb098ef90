//! Letters on the icon's own ground: the name of a product below its mark is no badge, which brings a ground along.

use super::plane::{Icon, SIDE};
use std::collections::BTreeMap;
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
    let mut colours = BTreeMap::<[u8; 3], (u32, [u32; 3])>::new();
    for y in rows {
        for x in columns
            .clone()
            .filter(|&x| icon.visible(x, y) && wanted(x, y))
        {
            let [red, green, blue, _] = icon.at(x, y);
            let (count, sums) = colours
                .entry([red, green, blue].map(|value| value / 16))
                .or_default();
            *count += 1;
            for (sum, value) in sums.iter_mut().zip([red, green, blue]) {
                *sum += u32::from(value);
            }
        }
    }
    let (count, sums) = colours.into_values().max_by_key(|(count, _)| *count)?;
    Some(sums.map(|sum| sum as f32 / count as f32))
}
