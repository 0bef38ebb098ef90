//! What a page looks like as a whole: how much is on it, and what makes it hard to read.

use super::{Line, PageFault, Source};
use image::RgbImage;

/// Darker than the paper by this much is ink.
const CONTRAST: u8 = 40;
/// Lines lower than this many pixels cannot be read with certainty.
const LOWEST: u32 = 13;

/// How much is on a page, and how sharp.
pub(super) struct Looks {
    /// Share of the page that is not background.
    pub(super) ink: f32,
    /// How abruptly the darkest edges change, 0 to 1.
    sharpness: f32,
}

/// Looks at a page. The outermost rim is left out, where scanners leave shadows.
pub(super) fn look(image: &RgbImage) -> Looks {
    let (width, height) = image.dimensions();
    let (rim_x, rim_y) = (width * 3 / 100, height * 3 / 100);
    let mut shades = [0_u32; 256];
    let mut all = 0_u32;
    let mut steps = [0_u32; 256];
    let inner = rim_x as usize..width.saturating_sub(rim_x) as usize;
    let rows = image.as_raw().chunks_exact(width.max(1) as usize * 3);
    let high = height.saturating_sub(rim_y * 2) as usize;
    for row in rows.skip(rim_y as usize).take(high).step_by(2) {
        let mut last = None;
        let pixels = row.as_chunks::<3>().0.get(inner.clone());
        for &[red, green, blue] in pixels.unwrap_or_default() {
            let shade = ((u32::from(red) * 3 + u32::from(green) * 6 + u32::from(blue)) / 10) as u8;
            all += 1;
            count(&mut shades, shade);
            if let Some(last) = last {
                count(&mut steps, shade.abs_diff(last));
            }
            last = Some(shade);
        }
    }
    let all = all.max(1) as f32;
    let paper = (96..=255_u8)
        .max_by_key(|&shade| shades.get(usize::from(shade)).copied())
        .unwrap_or(255);
    let between = |low: u8, high: u8| -> f32 {
        let range = usize::from(low)..usize::from(high);
        shades.get(range).map_or(0, |part| part.iter().sum::<u32>()) as f32
    };
    let dark = between(0, paper.saturating_sub(CONTRAST));
    let darkest = shades
        .iter()
        .zip(0_u8..=255)
        .find(|(count, _)| **count > 0)
        .map_or(0, |(_, shade)| shade);
    let range = f32::from(paper.saturating_sub(darkest).max(1));
    Looks {
        ink: dark / all,
        sharpness: f32::from(strongest(&steps, all * 0.001)) / range,
    }
}

/// Makes out what is hard to read. `lines` are those of the upright page.
pub(super) fn faults(
    looks: &Looks,
    width: u32,
    height: u32,
    lines: &[Line],
    turned: bool,
) -> Vec<PageFault> {
    let mut faults = Vec::new();
    if lines.is_empty() && looks.ink < 0.0004 {
        faults.push(PageFault::Blank);
        return faults;
    }
    if lines.len() < 3 && looks.ink < 0.002 {
        faults.push(PageFault::NearlyBlank);
    }
    if turned {
        faults.push(PageFault::Turned);
    }
    let mut heights: Vec<u32> = lines
        .iter()
        .map(|line| line.region.h.min(line.region.w))
        .collect();
    heights.sort_unstable();
    if heights.len() >= 3
        && heights
            .get(heights.len() / 2)
            .is_some_and(|&middle| middle < LOWEST)
    {
        faults.push(PageFault::TooSmall);
    }
    if cut_off(lines, width, height) {
        faults.push(PageFault::CutOff);
    }
    let scanned: Vec<f32> = lines
        .iter()
        .filter(|line| line.from == Source::Ocr)
        .map(|line| line.confidence)
        .collect();
    let certain = scanned.iter().sum::<f32>() / scanned.len().max(1) as f32;
    let unclear = if lines.is_empty() {
        looks.ink > 0.01
    } else {
        !scanned.is_empty() && certain < 0.9
    };
    if unclear && looks.sharpness < 0.16 {
        faults.push(PageFault::Blurred);
    }
    faults
}

/// True when several lines run into the same edge.
fn cut_off(lines: &[Line], width: u32, height: u32) -> bool {
    let near = (width.max(height) / 400).max(1);
    let touching = |test: &dyn Fn(&Line) -> bool| {
        lines
            .iter()
            .filter(|line| line.from == Source::Ocr && test(line))
            .count()
    };
    let left = touching(&|line| line.region.x < near);
    let right = touching(&|line| line.region.x + line.region.w + near > width);
    left.max(right) >= 2
}

fn count(histogram: &mut [u32; 256], value: u8) {
    if let Some(place) = histogram.get_mut(usize::from(value)) {
        *place += 1;
    }
}

/// The value that at least so many others reach.
fn strongest(histogram: &[u32; 256], least: f32) -> u8 {
    let mut sum = 0.0;
    for (value, count) in (0_u8..=255).zip(histogram).rev() {
        sum += *count as f32;
        if sum >= least {
            return value;
        }
    }
    0
}
