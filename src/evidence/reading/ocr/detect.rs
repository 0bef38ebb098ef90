//! Where lines of text are: a model that says of every pixel how likely it belongs to text, and boxes around what it says.
//!
//! Pages are shrunk before: lines are found in a picture far too small to read them, and the time it takes grows with
//! the pixels. Blank margins are cut off first.

use super::slanted::Slanted;
use super::{LoadError, ModelFile, RunFailed};
use image::RgbImage;
use image::imageops::{FilterType, crop_imm, resize};
use rten::{Model, NodeId};
use rten_tensor::NdTensor;

static FILE: ModelFile = ModelFile {
    graph: include_bytes!("../../../../assets/models/PP-OCRv6_det_small.onnx"),
    name: "PP-OCRv6_det_small.onnx.data",
    weights: rten::include_external_data!("../../../../assets/models/PP-OCRv6_det_small.onnx.data"),
};

/// The network halves its picture five times.
const STEP: u32 = 32;
/// Long side of what the network is shown at first, pixels.
const LONGEST: f32 = 1088.0;
/// Long side of what it is shown when lines turn out to be low.
const FINEST: f32 = 1728.0;
/// Lines that are lower than this for the network, pixels, are looked at again.
const SMALL: f32 = 13.0;
/// A pixel likelier than this belongs to text.
const INK: f32 = 0.3;
/// A box is kept when its pixels are on average likelier than this.
const BOX: f32 = 0.5;
/// The network marks the core of a line; boxes grow by this share of area over circumference.
const GROWTH: f32 = 1.6;
/// Boxes thinner than this are dirt, in pixels of the shrunk page.
const THIN: f32 = 3.0;
/// More boxes than a page of text has: noise, and each would cost time.
const MOST_BOXES: usize = 1000;

/// Finds lines.
pub(super) struct Detector {
    model: Model,
    input: NodeId,
    output: NodeId,
}

impl Detector {
    pub(super) fn load() -> Result<Self, LoadError> {
        let (model, input, output) = FILE.load()?;
        Ok(Self {
            model,
            input,
            output,
        })
    }

    /// Boxes of the lines of a page, in its pixels. What is `part` of a page of that size is shrunk as the page is.
    pub(super) fn find(
        &self,
        page: &RgbImage,
        part: Option<(u32, u32)>,
    ) -> Result<Vec<Slanted>, RunFailed> {
        let Some((left, top, right, bottom)) = written(page) else {
            return Ok(Vec::new());
        };
        let (width, height) = part.unwrap_or((right - left, bottom - top));
        let shrink = width.max(height) as f32 / LONGEST;
        let part = crop_imm(page, left, top, right - left, bottom - top).to_image();
        let mut boxes = self.shrunk(&part, shrink)?;
        if shrink > 1.0 && middle(&boxes).is_none_or(|height| height < SMALL * shrink) {
            boxes = self.shrunk(&part, shrink * LONGEST / FINEST)?;
        }
        for found in &mut boxes {
            found.x += left as f32;
            found.y += top as f32;
        }
        Ok(boxes)
    }

    /// Boxes of the lines of a picture, its edges included, found on a copy whose long side is at most `longest`.
    pub(super) fn everywhere(
        &self,
        picture: &RgbImage,
        longest: f32,
    ) -> Result<Vec<Slanted>, RunFailed> {
        self.shrunk(
            picture,
            picture.width().max(picture.height()) as f32 / longest,
        )
    }

    /// Boxes of the lines of a part of the page, in its pixels, found on a copy that is smaller by that factor.
    fn shrunk(&self, part: &RgbImage, shrink: f32) -> Result<Vec<Slanted>, RunFailed> {
        let shrink = shrink.max(1.0);
        let side = |side: u32| ((side as f32 / shrink) as u32).max(1);
        let (width, height) = (side(part.width()), side(part.height()));
        let likely = if (width, height) == part.dimensions() {
            self.likely(part)?
        } else {
            self.likely(&resize(part, width, height, FilterType::Triangle))?
        };
        let mut boxes = boxes(&likely);
        for found in &mut boxes {
            found.x *= shrink;
            found.y *= shrink;
            found.width *= shrink;
            found.height *= shrink;
        }
        Ok(boxes)
    }

    fn likely(&self, part: &RgbImage) -> Result<Map, RunFailed> {
        let width = part.width().next_multiple_of(STEP) as usize;
        let height = part.height().next_multiple_of(STEP) as usize;
        // White all round, which is 1 to the network.
        let mut planes = vec![1.0_f32; 3 * width * height];
        for (channel, plane) in [2_usize, 1, 0]
            .into_iter()
            .zip(planes.chunks_mut(width * height))
        {
            for (row, pixels) in plane.chunks_mut(width).zip(part.rows()) {
                for (value, pixel) in row.iter_mut().zip(pixels) {
                    let byte = pixel.0.get(channel).copied().unwrap_or_default();
                    *value = f32::from(byte) / 127.5 - 1.0;
                }
            }
        }
        let input = NdTensor::from_data([1, 3, height, width], planes);
        let [output] = self
            .model
            .run_n(vec![(self.input, input.into())], [self.output], None)
            .map_err(|_error| RunFailed)?;
        let (shape, values) = output
            .into_shape_vec::<f32, 4>()
            .map_err(|_error| RunFailed)?;
        let [_, _, height, width] = shape;
        Ok(Map {
            width,
            height,
            values,
        })
    }
}

/// How likely every pixel belongs to text.
struct Map {
    width: usize,
    height: usize,
    values: Vec<f32>,
}

impl Map {
    fn at(&self, x: usize, y: usize) -> f32 {
        if x >= self.width {
            return 0.0;
        }
        self.values.get(y * self.width + x).copied().unwrap_or(0.0)
    }

    /// Mean within a box.
    fn mean(&self, within: &Slanted) -> f32 {
        let (left, top, right, bottom) = within.bounds();
        let (mut sum, mut count) = (0.0_f32, 0.0_f32);
        for y in
            top.max(0.0) as usize..=(bottom.max(0.0) as usize).min(self.height.saturating_sub(1))
        {
            for x in
                left.max(0.0) as usize..=(right.max(0.0) as usize).min(self.width.saturating_sub(1))
            {
                if within.contains(x as f32, y as f32) {
                    sum += self.at(x, y);
                    count += 1.0;
                }
            }
        }
        if count > 0.0 { sum / count } else { 0.0 }
    }
}

/// The part of the page that is not blank: left, top, right, bottom.
///
/// The blank is the lightest shade that is common on the page, so that grey scans have margins as well.
fn written(page: &RgbImage) -> Option<(u32, u32, u32, u32)> {
    const CELL: u32 = 16;
    let (width, height) = page.dimensions();
    let (across, down) = (width.div_ceil(CELL), height.div_ceil(CELL));
    let mut bounds: Option<(u32, u32, u32, u32)> = None;
    for cell_y in 0..down {
        for cell_x in 0..across {
            let (left, top) = (cell_x * CELL, cell_y * CELL);
            let (right, bottom) = ((left + CELL).min(width), (top + CELL).min(height));
            let (mut low, mut high) = (u8::MAX, u8::MIN);
            for y in (top..bottom).step_by(2) {
                for x in (left..right).step_by(2) {
                    let green = page.get_pixel(x, y).0.get(1).copied().unwrap_or_default();
                    low = low.min(green);
                    high = high.max(green);
                }
            }
            if high.saturating_sub(low) > 48 {
                let (l, t, r, b) = bounds.unwrap_or((left, top, right, bottom));
                bounds = Some((l.min(left), t.min(top), r.max(right), b.max(bottom)));
            }
        }
    }
    let (left, top, right, bottom) = bounds?;
    // The network wants some air around what it looks for.
    Some((
        left.saturating_sub(2 * CELL),
        top.saturating_sub(2 * CELL),
        (right + 2 * CELL).min(width),
        (bottom + 2 * CELL).min(height),
    ))
}

fn boxes(likely: &Map) -> Vec<Slanted> {
    let parts = parts(likely);
    let mut found: Vec<(Slanted, Vec<(f32, f32)>)> = Vec::new();
    for points in parts {
        let Some(mut core) = Slanted::around(&points) else {
            continue;
        };
        core.width += 1.0;
        core.height += 1.0;
        if core.width.min(core.height) < THIN || likely.mean(&core) < BOX {
            continue;
        }
        found.push((core, points));
    }
    found.truncate(MOST_BOXES);
    let skew = skew(found.iter().map(|(core, _)| *core));
    found
        .into_iter()
        .map(|(core, points)| {
            // A short word has no direction of its own: it lies as the page does.
            let stubby = core.width.max(core.height) < 4.0 * core.width.min(core.height);
            let core = match Slanted::along(&points, skew) {
                Some(straight) if stubby => straight.grown(0.5),
                _ => core,
            };
            let margin = core.area() * GROWTH / (2.0 * (core.width + core.height));
            core.grown(margin)
        })
        .filter(|grown| grown.width.min(grown.height) >= THIN + 2.0)
        .collect()
}

/// Height of the line in the middle, when sorted by height.
fn middle(boxes: &[Slanted]) -> Option<f32> {
    let mut heights: Vec<f32> = boxes
        .iter()
        .map(|found| found.width.min(found.height))
        .collect();
    heights.sort_by(f32::total_cmp);
    heights.get(heights.len() / 2).copied()
}

/// Direction of the page: of the lines in the middle, when sorted by direction and weighed by length.
pub(super) fn skew(boxes: impl Iterator<Item = Slanted>) -> f32 {
    let mut lines: Vec<(f32, f32)> = boxes
        .map(|found| {
            let (long, short) = (found.width.max(found.height), found.width.min(found.height));
            (found.angle, if long > 4.0 * short { long } else { 0.0 })
        })
        .filter(|&(_, long)| long > 0.0)
        .collect();
    lines.sort_by(|a, b| a.0.total_cmp(&b.0));
    let half = lines.iter().map(|line| line.1).sum::<f32>() / 2.0;
    let mut sum = 0.0;
    for (angle, long) in lines {
        sum += long;
        if sum >= half {
            return angle;
        }
    }
    0.0
}

/// Outlines of the connected parts of the map: the ends of every row of each.
fn parts(likely: &Map) -> Vec<Vec<(f32, f32)>> {
    let (width, height) = (likely.width, likely.height);
    // Grown by a pixel to the right and down, so that thin gaps close.
    let mut open: Vec<bool> = (0..width * height)
        .map(|at| {
            let (x, y) = (at % width, at / width);
            let left = x.saturating_sub(1);
            let above = y.saturating_sub(1);
            [(x, y), (left, y), (x, above), (left, above)]
                .iter()
                .any(|&(x, y)| likely.at(x, y) > INK)
        })
        .collect();
    let mut parts = Vec::new();
    let mut stack = Vec::new();
    for start in 0..open.len() {
        if !take(&mut open, start) {
            continue;
        }
        stack.push(start);
        let first = start / width;
        let mut rows: Vec<(usize, usize)> = Vec::new();
        while let Some(at) = stack.pop() {
            let (x, y) = (at % width, at / width);
            // Parts are entered at their topmost row.
            let row = y.saturating_sub(first);
            if rows.len() <= row {
                rows.resize(row + 1, (usize::MAX, 0));
            }
            if let Some(ends) = rows.get_mut(row) {
                *ends = (ends.0.min(x), ends.1.max(x));
            }
            for y in y.saturating_sub(1)..(y + 2).min(height) {
                for x in x.saturating_sub(1)..(x + 2).min(width) {
                    if take(&mut open, y * width + x) {
                        stack.push(y * width + x);
                    }
                }
            }
        }
        parts.push(
            rows.iter()
                .enumerate()
                .filter(|(_, ends)| ends.0 <= ends.1)
                .flat_map(|(row, ends)| {
                    let y = (first + row) as f32;
                    [(ends.0 as f32, y), (ends.1 as f32, y)]
                })
                .collect(),
        );
    }
    parts
}

/// True when the place was open; it is closed afterwards.
fn take(open: &mut [bool], at: usize) -> bool {
    open.get_mut(at)
        .is_some_and(|open| std::mem::replace(open, false))
}
