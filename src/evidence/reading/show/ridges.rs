//! Whether a red oval is a print: ink and paper change everywhere in it, while a logo has whole areas of one or the other.

use super::red::{balanced, redness};
use crate::evidence::reading::Seal;
use image::RgbImage;

/// Cells along each side of the box.
const CELLS: u32 = 8;
/// Share of the cells within the oval that hold both ink and paper.
const MIXED: f32 = 0.6;
/// What ink is redder than paper by, in a cell with both.
const APART: u8 = 40;

/// True when most of what is within the oval changes between ink and paper.
pub(super) fn on(page: &RgbImage, white: [u8; 3], seal: &Seal) -> bool {
    let region = seal.region;
    let edge = |at: u32, start: u32, length: u32| start + length * at / CELLS;
    let (mut all, mut mixed) = (0_u32, 0_u32);
    for row in 0..CELLS {
        for column in 0..CELLS {
            let far = |at: u32| (at as f32 + 0.5) / CELLS as f32 * 2.0 - 1.0;
            if far(row).hypot(far(column)) > 0.75 {
                continue;
            }
            let (mut low, mut high) = (u8::MAX, 0_u8);
            for y in edge(row, region.y, region.h)..edge(row + 1, region.y, region.h) {
                for x in edge(column, region.x, region.w)..edge(column + 1, region.x, region.w) {
                    if let Some(pixel) = page.get_pixel_checked(x, y) {
                        let red = redness(balanced(pixel.0, white));
                        low = low.min(red);
                        high = high.max(red);
                    }
                }
            }
            all += 1;
            mixed += u32::from(high.saturating_sub(low) > APART);
        }
    }
    mixed as f32 >= all as f32 * MIXED
}
