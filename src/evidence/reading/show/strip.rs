//! The text of a round seal, rolled off its arc into a straight strip that a recogniser can read.

use super::red::{balanced, paper, redness};
use super::small::shrunk;
use crate::evidence::reading::{Seal, SealShape};
use image::{Rgb, RgbImage};
use std::f32::consts::TAU;

/// Height of a strip, as recognisers of lines like it.
const HEIGHT: u32 = 48;

/// Gives every round and oval seal its text, as far as the recogniser makes sense of the strip.
pub fn read_seals(
    page: &RgbImage,
    seals: &mut [Seal],
    recognise: &dyn Fn(&RgbImage) -> Option<String>,
) {
    if seals.is_empty() {
        return;
    }
    let white = paper(&shrunk(page, 400));
    for seal in seals {
        if let Some(text) = unrolled(page, white, seal).as_ref().and_then(recognise) {
            text.trim().clone_into(&mut seal.text);
        }
    }
}

/// The band of text inside the ring as a strip, dark on white, beginning at the widest gap; black print that runs
/// through the seal is left out. `None` for other shapes.
fn unrolled(page: &RgbImage, white: [u8; 3], seal: &Seal) -> Option<RgbImage> {
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
    // Where there is text: the band between ring and star.
    let (inner, outer) = (0.60, 0.91);
    let long = (0.76 * TAU / (outer - inner)).max(1.0);
    let width = ((long * HEIGHT as f32) as u32).clamp(HEIGHT, HEIGHT * 30);
    let columns: Vec<f32> = (0..width)
        .map(|x| {
            let angle = x as f32 * TAU / width as f32;
            (0..12).fold(0.0_f32, |most, y| {
                most.max(ink(angle, inner + 0.04 + 0.22 * y as f32 / 11.0))
            })
        })
        .collect();
    let start = widest_gap(&columns);
    let mut strip = RgbImage::from_pixel(width, HEIGHT, Rgb([255; 3]));
    for (x, y, pixel) in strip.enumerate_pixels_mut() {
        let angle = (x as f32 + start as f32) * TAU / width as f32;
        let share = outer - (outer - inner) * (y as f32 + 0.5) / HEIGHT as f32;
        let value = 255 - (ink(angle, share) * 1.6).min(255.0) as u8;
        *pixel = Rgb([value; 3]);
    }
    Some(strip)
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
fn widest_gap(columns: &[f32]) -> usize {
    let count = columns.len();
    let (mut best, mut run) = ((0, 0), 0);
    for at in 0..count * 2 {
        let empty = columns
            .get(at % count.max(1))
            .is_some_and(|ink| *ink < 45.0);
        run = if empty { (run + 1).min(count) } else { 0 };
        if run > best.0 {
            best = (run, at + 1 - run / 2);
        }
    }
    best.1 % count.max(1)
}
