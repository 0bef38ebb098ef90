//! The text of a round seal, rolled off its arc into a straight strip that a recogniser can read.

use super::red::{balanced, paper, redness};
use super::small::shrunk;
use crate::evidence::reading::{Seal, SealShape};
use image::{Rgb, RgbImage};
use std::cell::LazyCell;
use std::f32::consts::TAU;

/// Height of a strip, as recognisers of lines like it.
const HEIGHT: u32 = 48;
/// Paper before and after the name on the strip.
const PAPER: u32 = HEIGHT / 3;
/// Columns the ring is looked at in.
const COLUMNS: usize = 360;
/// Columns of paper left at both ends of a name.
const MARGIN: usize = 7;
/// Share of a seal's full ink from which on a place is inked: stamps are faint as often as not.
const INKED: f32 = 0.35;
/// Redness that even the faintest ink has.
const FAINTEST: f32 = 18.0;

/// Gives every round and oval seal its text: what `stamped` knows of it, or what the recogniser makes of the strip.
pub fn read_seals(
    page: &RgbImage,
    seals: &mut [Seal],
    stamped: &dyn Fn(&Seal) -> Option<String>,
    recognise: &dyn Fn(&RgbImage) -> Option<String>,
) {
    let white = LazyCell::new(|| paper(&shrunk(page, 400)));
    for seal in seals {
        let on_page = |seal: &Seal| unrolled(page, *white, seal).as_ref().and_then(recognise);
        if let Some(text) = stamped(seal).or_else(|| on_page(seal)) {
            text.trim().clone_into(&mut seal.text);
        }
    }
}

/// The band of text inside the ring as a strip, dark on white, from the first character of the name to the last; black
/// print that runs through the seal is left out. `None` for other shapes.
pub(super) fn unrolled(page: &RgbImage, white: [u8; 3], seal: &Seal) -> Option<RgbImage> {
    if !matches!(seal.shape, SealShape::Round | SealShape::Oval) {
        return None;
    }
    let region = seal.region;
    let (rx, ry) = (region.w as f32 / 2.0, region.h as f32 / 2.0);
    if rx < 16.0 || ry < 16.0 {
        return None;
    }
    let (cx, cy) = (region.x as f32 + rx, region.y as f32 + ry);
    let ink = |angle: f32, share: f32| {
        let (sin, cos) = angle.sin_cos();
        ink_at(page, white, cx + rx * share * cos, cy + ry * share * sin)
    };
    let full = full(&ink);
    let inked = |angle: f32, share: f32| ink(angle, share) >= (full * INKED).max(FAINTEST);
    let words = Words::on(&inked);
    // Where there is text: the band between ring and star.
    let (inner, outer) = (0.60, 0.91);
    let long = (0.76 * words.span / (outer - inner)).max(1.0);
    let width = ((long * HEIGHT as f32) as u32).clamp(HEIGHT, HEIGHT * 30);
    let mut strip = RgbImage::from_pixel(width + 2 * PAPER, HEIGHT, Rgb([255; 3]));
    for (x, y, pixel) in strip.enumerate_pixels_mut() {
        if !(PAPER..width + PAPER).contains(&x) {
            continue;
        }
        let angle = words.start + (x - PAPER) as f32 * words.span / width as f32;
        let share = outer - (outer - inner) * (y as f32 + 0.5) / HEIGHT as f32;
        let value = 255 - (ink(angle, share) * 230.0 / full).min(255.0) as u8;
        *pixel = Rgb([value; 3]);
    }
    Some(strip)
}

/// Redness of the full ink of a seal's text.
fn full(ink: &dyn Fn(f32, f32) -> f32) -> f32 {
    let mut values: Vec<f32> = (0..COLUMNS * 8)
        .map(|at| {
            let angle = (at / 8) as f32 * TAU / COLUMNS as f32;
            ink(angle, 0.66 + 0.02 * (at % 8) as f32)
        })
        .collect();
    values.sort_by(f32::total_cmp);
    values
        .get(values.len() * 19 / 20)
        .copied()
        .unwrap_or(0.0)
        .max(FAINTEST * 2.0)
}

/// Where the name of a seal runs along its ring, clockwise.
#[derive(Debug, Clone, Copy)]
struct Words {
    start: f32,
    span: f32,
}

impl Words {
    /// The name begins and ends at the foot of the seal: opposite the upper point of its star, where the ring of text is
    /// empty but for a row of small digits further out.
    fn on(inked: &dyn Fn(f32, f32) -> bool) -> Self {
        let columns: Vec<bool> = (0..COLUMNS)
            .map(|at| {
                let angle = at as f32 * TAU / COLUMNS as f32;
                (0..8).any(|y| inked(angle, 0.66 + 0.02 * y as f32))
            })
            .collect();
        let foot =
            star(inked).map_or_else(|| widest_gap(&columns), |turn| emptiest(&columns, turn));
        let empty = |step: &usize| columns.get(step % COLUMNS) == Some(&false);
        let after = (0..COLUMNS / 5)
            .take_while(|step| empty(&(foot + step)))
            .count();
        let before = (0..COLUMNS / 5)
            .take_while(|step| empty(&(foot + COLUMNS - step)))
            .count();
        let (after, before) = (after.saturating_sub(MARGIN), before.saturating_sub(MARGIN));
        let angle = |columns: usize| columns as f32 * TAU / COLUMNS as f32;
        Self {
            start: angle(foot + after),
            span: angle(COLUMNS - after - before),
        }
    }
}

/// Where a point of the star in the middle lies, as an angle below a fifth of the round; `None` when there is no star.
fn star(inked: &dyn Fn(f32, f32) -> bool) -> Option<f32> {
    let (mut x, mut y, mut all) = (0.0_f32, 0.0_f32, 0.0_f32);
    for at in 0..COLUMNS {
        let angle = at as f32 * TAU / COLUMNS as f32;
        let long = (0..12)
            .filter(|step| inked(angle, 0.08 + 0.02 * *step as f32))
            .count();
        let (sin, cos) = (angle * 5.0).sin_cos();
        x += cos * long as f32;
        y += sin * long as f32;
        all += long as f32;
    }
    let clear = x.hypot(y) > all * 0.15 && all > COLUMNS as f32;
    clear.then(|| y.atan2(x).rem_euclid(TAU) / 5.0)
}

/// Of the five ways a star may stand on its head, the one whose foot has the least ink.
fn emptiest(columns: &[bool], turn: f32) -> usize {
    let column = |angle: f32| (angle.rem_euclid(TAU) / TAU * COLUMNS as f32) as usize % COLUMNS;
    let reach = COLUMNS / 12;
    (0..5)
        .map(|way| column(turn + TAU * (way as f32 / 5.0 + 0.5)))
        .min_by_key(|foot| {
            let near = (0..=reach * 2).map(|step| (foot + COLUMNS + step - reach) % COLUMNS);
            near.filter(|at| columns.get(*at) == Some(&true)).count()
        })
        .unwrap_or(0)
}

/// Redness between the four pixels about a point.
fn ink_at(page: &RgbImage, white: [u8; 3], x: f32, y: f32) -> f32 {
    let (left, top) = (x.floor(), y.floor());
    let (fx, fy) = (x - left, y - top);
    let one = |dx: f32, dy: f32| {
        let (x, y) = (left + dx, top + dy);
        if x < 0.0 || y < 0.0 {
            return 0.0;
        }
        page.get_pixel_checked(x as u32, y as u32)
            .map_or(0.0, |pixel| f32::from(redness(balanced(pixel.0, white))))
    };
    let upper = one(0.0, 0.0) * (1.0 - fx) + one(1.0, 0.0) * fx;
    let lower = one(0.0, 1.0) * (1.0 - fx) + one(1.0, 1.0) * fx;
    upper * (1.0 - fy) + lower * fy
}

/// The column in the middle of the longest run without ink, going round.
fn widest_gap(columns: &[bool]) -> usize {
    let count = columns.len();
    let (mut best, mut run) = ((0, 0), 0);
    for at in 0..count * 2 {
        let empty = columns.get(at % count.max(1)) == Some(&false);
        run = if empty { (run + 1).min(count) } else { 0 };
        if run > best.0 {
            best = (run, at + 1 - run / 2);
        }
    }
    best.1 % count.max(1)
}
