//! Cuts a line out of the page, laid straight and scaled to the height that the recognition wants.

use super::slanted::Slanted;
use image::RgbImage;

/// Height of a line for the recognition, pixels.
pub(super) const HEIGHT: usize = 48;
/// Longer lines are squeezed.
const WIDEST: usize = 3200;

/// Width of a line at that height.
pub(super) fn width(line: &Slanted) -> usize {
    let width = (HEIGHT as f32 * line.width / line.height.max(1.0)).ceil();
    (width as usize).clamp(8, WIDEST)
}

/// Writes a line into the left part of three planes (blue, green, red) with values between -1 and 1.
///
/// `stride` is the width of a row of the planes.
pub(super) fn cut(page: &RgbImage, line: &Slanted, planes: &mut [f32], stride: usize) {
    let width = width(line).min(stride);
    let (sin, cos) = line.angle.sin_cos();
    let (per_x, per_y) = (line.width / width as f32, line.height / HEIGHT as f32);
    // One sample for each pixel of the page that falls onto one of ours.
    let (taps_x, taps_y) = (taps(per_x), taps(per_y));
    let share = 1.0 / (taps_x * taps_y) as f32;
    for row in 0..HEIGHT {
        for column in 0..width {
            let mut sum = [0.0_f32; 3];
            for tap_y in 0..taps_y {
                let v =
                    (row as f32 + (tap_y as f32 + 0.5) / taps_y as f32) * per_y - line.height / 2.0;
                for tap_x in 0..taps_x {
                    let u = (column as f32 + (tap_x as f32 + 0.5) / taps_x as f32) * per_x
                        - line.width / 2.0;
                    let (x, y) = (line.x + u * cos - v * sin, line.y + u * sin + v * cos);
                    for (sum, value) in sum.iter_mut().zip(sample(page, x - 0.5, y - 0.5)) {
                        *sum += value;
                    }
                }
            }
            for (channel, value) in [2_usize, 1, 0].into_iter().zip(sum) {
                let at = channel * HEIGHT * stride + row * stride + column;
                if let Some(place) = planes.get_mut(at) {
                    *place = value * share / 127.5 - 1.0;
                }
            }
        }
    }
}

fn taps(per: f32) -> usize {
    (per.round() as usize).clamp(1, 4)
}

/// The colour between four pixels; beyond the edge the edge goes on.
fn sample(page: &RgbImage, x: f32, y: f32) -> [f32; 3] {
    let (right, bottom) = (
        page.width().saturating_sub(1),
        page.height().saturating_sub(1),
    );
    let (x, y) = (x.clamp(0.0, right as f32), y.clamp(0.0, bottom as f32));
    let (left, top) = (x as u32, y as u32);
    let (part_x, part_y) = (x - left as f32, y - top as f32);
    let raw = page.as_raw();
    let row = page.width() as usize * 3;
    let pixel = |x: u32, y: u32| -> [f32; 3] {
        let at = y.min(bottom) as usize * row + x.min(right) as usize * 3;
        match raw.get(at..at + 3) {
            Some(&[red, green, blue]) => [f32::from(red), f32::from(green), f32::from(blue)],
            _ => [255.0; 3],
        }
    };
    let (a, b) = (pixel(left, top), pixel(left + 1, top));
    let (c, d) = (pixel(left, top + 1), pixel(left + 1, top + 1));
    let mix = |a: f32, b: f32, c: f32, d: f32| {
        let above = a + (b - a) * part_x;
        let below = c + (d - c) * part_x;
        above + (below - above) * part_y
    };
    [
        mix(a[0], b[0], c[0], d[0]),
        mix(a[1], b[1], c[1], d[1]),
        mix(a[2], b[2], c[2], d[2]),
    ]
}
