//! Flags and emblems: the icon's contents compared with small pictures of flags, and red fields with yellow stars.

use super::plane::{Icon, SIDE, hsv};
use super::{Suspect, Suspicion};
use std::sync::OnceLock;

/// Flags as grids of colours, 16 bits each; origin and licence stand beside the file.
const FLAGS: &[u8] = include_bytes!("../../../assets/models/flags.bin");
/// Cells of a grid in each direction.
const GRID: usize = 10;
/// Mean difference of colours below which contents are taken for a flag.
const ALIKE: f32 = 38.0;
/// Mean difference at which there is no doubt.
const EQUAL: f32 = 14.0;
/// Difference from a flag's usual colour from which on a cell is a detail.
const DETAIL: f32 = 26.0;
/// Cells that have to be there for a comparison.
const ENOUGH: usize = 60;

/// The part of an icon that stands out from its background.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Contents {
    left: usize,
    top: usize,
    right: usize,
    bottom: usize,
}

/// Suspects flags and emblems.
pub fn detect(icon: &Icon, out: &mut Vec<Suspect>) {
    let ground = ground(icon);
    let contents = contents(icon, ground);
    let (mut best, mut place) = (likeness(icon, contents, ground), contents);
    let whole = Contents {
        left: 0,
        top: 0,
        right: SIDE - 1,
        bottom: SIDE - 1,
    };
    if contents != whole {
        let other = likeness(icon, whole, None);
        if other < best {
            (best, place) = (other, whole);
        }
    }
    let mut confidence = 0.0_f32;
    if best < ALIKE {
        confidence = 0.6 + 0.35 * ((ALIKE - best) / (ALIKE - EQUAL)).min(1.0);
    }
    // The field may be the background itself.
    for part in [contents, whole] {
        let red = red_and_gold(icon, part);
        if red > confidence {
            (confidence, place) = (red, part);
        }
    }
    if confidence > 0.0 {
        let region = icon.region(
            place.left as f32,
            place.top as f32,
            (place.right - place.left + 1) as f32,
            (place.bottom - place.top + 1) as f32,
        );
        out.push(Suspect::new(Suspicion::Flag, confidence, region));
    }
}

fn difference(a: [u8; 3], b: [u8; 3]) -> f32 {
    let [red, green, blue] = [0, 1, 2].map(|at: usize| {
        let of = |colour: [u8; 3]| f32::from(colour.get(at).copied().unwrap_or(0));
        (of(a) - of(b)).abs()
    });
    red.max(green).max(blue)
}

/// Colour that all four corners share, if they do and the middle of the sides does as well.
fn ground(icon: &Icon) -> Option<[u8; 3]> {
    let last = SIDE - 2;
    let corners = [(1, 1), (last, 1), (1, last), (last, last)];
    let colour = |(x, y): (usize, usize)| {
        let [red, green, blue, alpha] = icon.at(x, y);
        (alpha >= 128).then_some([red, green, blue])
    };
    let first = colour(corners[0])?;
    corners
        .iter()
        .all(|&at| colour(at).is_some_and(|other| difference(first, other) < 24.0))
        .then_some(first)
}

fn stands_out(icon: &Icon, ground: Option<[u8; 3]>, x: usize, y: usize) -> bool {
    let [red, green, blue, alpha] = icon.at(x, y);
    alpha >= 128 && ground.is_none_or(|ground| difference(ground, [red, green, blue]) > 24.0)
}

fn contents(icon: &Icon, ground: Option<[u8; 3]>) -> Contents {
    let mut found = Contents {
        left: SIDE,
        top: SIDE,
        right: 0,
        bottom: 0,
    };
    for y in 0..SIDE {
        for x in 0..SIDE {
            if stands_out(icon, ground, x, y) {
                found.left = found.left.min(x);
                found.right = found.right.max(x);
                found.top = found.top.min(y);
                found.bottom = found.bottom.max(y);
            }
        }
    }
    if found.left >= found.right || found.top >= found.bottom {
        return Contents {
            left: 0,
            top: 0,
            right: SIDE - 1,
            bottom: SIDE - 1,
        };
    }
    found
}

/// Mean colour of each cell of the contents; `None` where they do not fill it.
fn cells(icon: &Icon, place: Contents, ground: Option<[u8; 3]>) -> Vec<Option<[u8; 3]>> {
    let (width, height) = (place.right - place.left + 1, place.bottom - place.top + 1);
    let mut cells = Vec::with_capacity(GRID * GRID);
    for row in 0..GRID {
        for column in 0..GRID {
            let (left, right) = (
                column * width / GRID,
                ((column + 1) * width / GRID).max(column * width / GRID + 1),
            );
            let (top, bottom) = (
                row * height / GRID,
                ((row + 1) * height / GRID).max(row * height / GRID + 1),
            );
            // Around a disc the background shows; inside it is a colour of the flag.
            let backdrop = ground.filter(|_| outer(row, column));
            let (mut sums, mut count) = ([0_u32; 3], 0_u32);
            for y in top..bottom {
                for x in left..right {
                    let (x, y) = (place.left + x, place.top + y);
                    if stands_out(icon, backdrop, x, y) {
                        let [red, green, blue, _] = icon.at(x, y);
                        for (sum, value) in sums.iter_mut().zip([red, green, blue]) {
                            *sum += u32::from(value);
                        }
                        count += 1;
                    }
                }
            }
            let area = ((right - left) * (bottom - top)) as u32;
            let colour = sums.map(|sum| (sum / count.max(1)) as u8);
            cells.push((count * 5 >= area * 4).then_some(colour));
        }
    }
    cells
}

/// True for cells that a disc does not reach.
const fn edge(row: usize, column: usize) -> bool {
    let (down, across) = (
        2 * row as i32 + 1 - GRID as i32,
        2 * column as i32 + 1 - GRID as i32,
    );
    down * down + across * across > (GRID * GRID) as i32
}

/// True for cells that a disc does not fill.
const fn outer(row: usize, column: usize) -> bool {
    let (down, across) = (
        2 * row as i32 + 1 - GRID as i32,
        2 * column as i32 + 1 - GRID as i32,
    );
    down * down + across * across > 70
}

/// Difference from the most similar flag.
fn likeness(icon: &Icon, place: Contents, ground: Option<[u8; 3]>) -> f32 {
    let (width, height) = (place.right - place.left + 1, place.bottom - place.top + 1);
    // Flags are between square and twice as wide as high.
    if width < 48 || height < 30 || width * 5 < height * 4 || width > height * 5 / 2 {
        return f32::MAX;
    }
    let cells = cells(icon, place, ground);
    if cells.iter().flatten().count() < ENOUGH {
        return f32::MAX;
    }
    let flags = known();
    flags
        .iter()
        .map(|flag| compare(&cells, flag))
        .fold(f32::MAX, f32::min)
}

/// A flag ready for comparing: the colour of each cell, and whether it is a detail on the field.
struct Flag {
    cells: Vec<([u8; 3], bool)>,
}

/// Every flag, unpacked once.
fn known() -> &'static [Flag] {
    static KNOWN: OnceLock<Vec<Flag>> = OnceLock::new();
    KNOWN.get_or_init(|| FLAGS.chunks_exact(GRID * GRID * 2).map(unpack).collect())
}

fn unpack(flag: &[u8]) -> Flag {
    let colours: Vec<[u8; 3]> = flag
        .chunks_exact(2)
        .map(|pair| {
            let packed = pair
                .iter()
                .rev()
                .fold(0_u32, |sum, &byte| sum << 8 | u32::from(byte));
            let [red, green, blue] = [packed >> 11 & 31, packed >> 5 & 63, packed & 31];
            [
                (red * 255 / 31) as u8,
                (green * 255 / 63) as u8,
                (blue * 255 / 31) as u8,
            ]
        })
        .collect();
    let usual = colours
        .iter()
        .max_by_key(|colour| {
            let alike = |other: &&[u8; 3]| difference(**colour, **other) < DETAIL;
            colours.iter().filter(alike).count()
        })
        .copied()
        .unwrap_or([0; 3]);
    let cells = colours
        .into_iter()
        .map(|colour| (colour, difference(colour, usual) >= DETAIL))
        .collect();
    Flag { cells }
}

/// Field and details have to agree each for itself: a plain field alone is no flag.
fn compare(cells: &[Option<[u8; 3]>], flag: &Flag) -> f32 {
    let (mut field, mut detail) = (Vec::new(), Vec::new());
    for (cell, &(colour, is_detail)) in cells.iter().zip(&flag.cells) {
        let Some(cell) = cell else { continue };
        let own = difference(*cell, colour).min(160.0);
        let part = if is_detail { &mut detail } else { &mut field };
        part.push(own);
    }
    if detail.len() < 3 {
        return f32::MAX;
    }
    usual_mean(field).max(usual_mean(detail))
}

/// Mean without the worst sixth, which something laid over the flag may have spoilt.
fn usual_mean(mut values: Vec<f32>) -> f32 {
    values.sort_by(f32::total_cmp);
    let kept = values.len() - values.len() / 6;
    values.iter().take(kept).sum::<f32>() / kept.max(1) as f32
}

/// A red field with yellow stars, or a roundel of red and gold.
fn red_and_gold(icon: &Icon, place: Contents) -> f32 {
    let (mut red_count, mut gold_count, mut other) = (0_usize, 0_usize, 0_usize);
    let mut gold = vec![false; SIDE * SIDE];
    for y in place.top..=place.bottom {
        for x in place.left..=place.right {
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
            } else if saturation < 0.15 && value > 0.9 && edge(y * GRID / SIDE, x * GRID / SIDE) {
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
    if stars(&gold) > 0 { 0.85 } else { 0.0 }
}

/// Number of five-pointed stars among connected pixels.
fn stars(mask: &[bool]) -> usize {
    let mut left = mask.to_vec();
    let mut count = 0;
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
        count += usize::from(pixels.len() >= 60 && is_star(&pixels));
    }
    count
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
