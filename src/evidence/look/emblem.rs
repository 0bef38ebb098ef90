//! Emblems: red fields with yellow stars, roundels of red and gold, and red stars with a golden rim.

use super::flag::Part;
use super::plane::{Icon, SIDE, hsv};

/// True where a disc drawn into the icon does not reach.
fn beyond_disc(x: usize, y: usize) -> bool {
    let from_middle = |at: usize| at as f32 + 0.5 - SIDE as f32 / 2.0;
    from_middle(x).hypot(from_middle(y)) > SIDE as f32 / 2.0
}

/// A red field with yellow stars, or a roundel of red and gold.
pub(super) fn red_and_gold(icon: &Icon, place: Part) -> f32 {
    let (mut red_count, mut gold_count, mut other) = (0_usize, 0_usize, 0_usize);
    let mut gold = vec![false; SIDE * SIDE];
    for y in place.top..place.bottom {
        for x in place.left..place.right {
            let [red, green, blue, alpha] = icon.at(x, y);
            if alpha < 128 {
                continue;
            }
            let (hue, saturation, value) = hsv(red, green, blue);
            if saturation > 0.6 && value > 0.5 && !(14.0..=346.0).contains(&hue) {
                red_count += 1;
            } else if saturation > 0.45 && value > 0.7 && (36.0..=64.0).contains(&hue) {
                gold_count += 1;
                if let Some(place) = gold.get_mut(y * SIDE + x) {
                    *place = true;
                }
            } else if saturation < 0.15 && value > 0.9 && beyond_disc(x, y) {
                // White around a disc.
            } else {
                other += 1;
            }
        }
    }
    let all = (red_count + gold_count + other).max(1) as f32;
    let (red, gold_share) = (red_count as f32 / all, gold_count as f32 / all);
    if red < 0.45 || gold_share < 0.008 || other as f32 / all > 0.16 {
        return 0.0;
    }
    let stars = stars(&gold);
    let of = |one: fn(&Star) -> usize| {
        let ones = stars.iter().map(one);
        Some((ones.clone().min()?, ones.max()?))
    };
    let (Some((least, most)), Some((top, bottom))) =
        (of(|star| star.pixels), of(|star| star.middle))
    else {
        return 0.0;
    };
    // Level stars of one size are a rating; on flags one is larger, or there is only one, or they lie about.
    let level = (bottom - top).pow(2) <= least;
    let rating = stars.len() >= ROW && most < 2 * least && level;
    if rating { 0.0 } else { 0.85 }
}

/// Pixels of a star that is the sign of an icon: at least so many, and no more than that share of the icon.
const SIGN: std::ops::RangeInclusive<usize> = 800..=SIDE * SIDE * 3 / 5;

/// A red star with a golden rim, as armies have it.
pub(super) fn rimmed_star(icon: &Icon) -> bool {
    let (mut red, mut gold) = (0_usize, 0_usize);
    let warm: Vec<bool> = (0..SIDE * SIDE)
        .map(|at| {
            let (x, y) = (at % SIDE, at / SIDE);
            let [r, g, b, _] = icon.at(x, y);
            let (hue, saturation, value) = hsv(r, g, b);
            let reddish = !(14.0..=346.0).contains(&hue);
            // Where both meet is orange.
            let warm = saturation > 0.45 && value > 0.4 && !(64.0..346.0).contains(&hue);
            if !icon.visible(x, y) || !warm {
                return false;
            }
            red += usize::from(reddish && saturation > 0.6);
            gold += usize::from((36.0..=64.0).contains(&hue) && value > 0.65);
            true
        })
        .collect();
    let all = warm.iter().filter(|own| **own).count();
    let shares = red * 5 >= all * 2 && (all / 20..=all / 2).contains(&gold);
    // Nothing but the star may have its colours.
    let alone = |star: &Star| star.pixels * 5 >= all * 4;
    SIGN.contains(&all) && shares && stars(&warm).iter().any(alone)
}

/// A five-pointed star: its pixels, and the row of its middle.
struct Star {
    pixels: usize,
    middle: usize,
}

/// Number of stars of one size from which on they are a rating.
const ROW: usize = 3;

/// True when one of the pieces is a five-pointed star.
pub(super) fn has_star(mask: &[bool]) -> bool {
    !stars(mask).is_empty()
}

/// The five-pointed stars among connected pixels.
fn stars(mask: &[bool]) -> Vec<Star> {
    let mut left = mask.to_vec();
    let mut found = Vec::new();
    for start in 0..left.len() {
        if !left.get(start).copied().unwrap_or(false) {
            continue;
        }
        let mut open = vec![start];
        let mut pixels = Vec::new();
        while let Some(at) = open.pop() {
            match left.get_mut(at) {
                Some(place) if *place => *place = false,
                _ => continue,
            }
            pixels.push((at % SIDE, at / SIDE));
            open.extend([at + 1, at + SIDE]);
            open.extend(at.checked_sub(1));
            open.extend(at.checked_sub(SIDE));
        }
        if pixels.len() >= 60 && is_star(&pixels) {
            let rows: usize = pixels.iter().map(|(_, y)| y).sum();
            found.push(Star {
                pixels: pixels.len(),
                middle: rows / pixels.len(),
            });
        }
    }
    found
}

/// True when the reach from the middle rises and falls five times around.
fn is_star(pixels: &[(usize, usize)]) -> bool {
    const STEPS: usize = 60;
    let number = pixels.len() as f32;
    let middle = |of: fn(&(usize, usize)) -> usize| {
        pixels.iter().map(|pixel| of(pixel) as f32).sum::<f32>() / number
    };
    let (x, y) = (middle(|pixel| pixel.0), middle(|pixel| pixel.1));
    let mut reach = [0.0_f32; STEPS];
    for &(across, down) in pixels {
        let (dx, dy) = (across as f32 - x, down as f32 - y);
        let turn = dy.atan2(dx) / std::f32::consts::TAU;
        let at = (turn.rem_euclid(1.0) * STEPS as f32) as usize % STEPS;
        if let Some(place) = reach.get_mut(at) {
            *place = place.max((dx * dx + dy * dy).sqrt());
        }
    }
    let mean = reach.iter().sum::<f32>() / STEPS as f32;
    let wave = |times: usize| {
        let (mut re, mut im) = (0.0, 0.0);
        for (at, value) in reach.iter().enumerate() {
            let (sin, cos) = (std::f32::consts::TAU * (times * at) as f32 / STEPS as f32).sin_cos();
            re += value * cos;
            im += value * sin;
        }
        (re * re + im * im).sqrt() / STEPS as f32
    };
    let five = wave(5);
    five > 0.09 * mean
        && [2, 3, 4, 6, 7]
            .into_iter()
            .all(|times| wave(times) < five * 0.6)
}
