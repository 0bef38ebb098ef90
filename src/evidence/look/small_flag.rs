//! The national flag laid over an icon: a red field as wide as a flag, with gold in its upper hoist alone.

use super::grouped::{Group, groups};
use super::plane::{Icon, SIDE};
use super::{Suspect, Suspicion};
use std::ops::RangeInclusive;

/// Pixels that the field is wide at least: fewer show no stars.
const LEAST: usize = 16;
/// Width of the field by its height; the flag has 1.5.
const SHAPE: RangeInclusive<f32> = 1.35..=1.75;
/// Share of red and gold in the rectangle around them.
const FULL: f32 = 0.95;
/// Share of gold in the field; five stars take up some three hundredths.
const GOLD: RangeInclusive<f32> = 0.006..=0.08;
/// Where the middle of the gold is at most, of width and height.
const HOIST: f32 = 0.36;
/// A logo may be of these colours as well: it is asked about.
const CONFIDENCE: f32 = 0.75;

const fn is_red([red, green, blue, alpha]: [u8; 4]) -> bool {
    alpha >= 128 && red > 150 && green < 90 && blue < 90
}

const fn is_gold([red, green, blue, alpha]: [u8; 4]) -> bool {
    alpha >= 128 && red > 180 && green > 140 && blue < 110
}

/// Asks about such a field, unless a flag was found before.
pub(super) fn detect(icon: &Icon, out: &mut Vec<Suspect>) {
    if out.iter().any(|suspect| suspect.kind == Suspicion::Flag) {
        return;
    }
    let painted = |pixel: &[u8; 4]| is_red(*pixel) || is_gold(*pixel);
    let fields = groups(icon.pixels.iter().map(painted).collect(), SIDE);
    let found = fields.iter().find(|field| is_flag(icon, field));
    out.extend(found.map(|field| {
        let [left, top, right, bottom] = field.frame.map(|at| at as f32);
        let region = icon.region(left, top, right - left + 1.0, bottom - top + 1.0);
        Suspect::new(Suspicion::Flag, CONFIDENCE, region)
    }));
}

fn is_flag(icon: &Icon, field: &Group) -> bool {
    let [left, top, right, bottom] = field.frame;
    let (wide, high) = ((right - left + 1) as f32, (bottom - top + 1) as f32);
    let full = field.cells.len() as f32 >= FULL * wide * high;
    if right - left < LEAST || !SHAPE.contains(&(wide / high)) || !full {
        return false;
    }
    let gold = field.cells.iter().filter(|&&at| {
        let pixel = icon.pixels.get(at);
        pixel.is_some_and(|pixel| is_gold(*pixel))
    });
    let (mut count, mut across, mut down) = (0.0_f32, 0.0, 0.0);
    for at in gold {
        count += 1.0;
        across += (at % SIDE - left) as f32;
        down += (at / SIDE - top) as f32;
    }
    GOLD.contains(&(count / field.cells.len() as f32))
        && across < HOIST * wide * count
        && down < HOIST * high * count
}
