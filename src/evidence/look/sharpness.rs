//! Blur and upscaling: how much of the finest detail is left where there are edges at all.
//!
//! A sharp edge carries energy up to the finest detail a pixel grid can hold; blurring and enlarging take that
//! energy away and leave the coarser one. The ratio of the two is measured block by block, so that neither the
//! amount of detail nor its contrast matters. Enlarging by repeating pixels leaves the ratio alone, so repeated
//! columns and rows are counted as well.

use super::plane::{Canvas, Plane};
use super::repeats::repeated;
use super::resampled;
use super::{Suspect, Suspicion};

/// Side of a block in pixels.
const BLOCK: usize = 16;
/// Mean coarse energy of a block below which there is nothing to measure.
const FAINT: u64 = 60;
/// Share of the strongest block's energy that a block needs to count.
const WORTH: u64 = 20;
/// Fine energy that rounding to whole numbers alone puts into a block.
const ROUNDING: u64 = 12 * (BLOCK * BLOCK) as u64;
/// Blocks with edges from which on a picture can be judged.
const ENOUGH: usize = 4;
/// Ratios below which most edges look soft, and below which they have lost something, be it to enlarging only: of an icon.
const ICON: [f32; 2] = [0.074, 0.14];
/// The same of a page, whose letters and lines are sharper.
const PAGE: [f32; 2] = [0.095, 0.15];
/// Longer side below which a picture is an icon.
const SMALL: usize = 300;
/// How much columns and rows of a dull page have to alternate alike, relative to chance.
const ALIKE: f32 = 9.0;
/// Ratio at half the size below which nothing is sharp, whatever compression added since.
const SOFT_AT_HALF: f32 = 0.05;
/// Periodicity that no dull picture but an enlarged one shows.
const TELLING: f32 = 25.0;
/// Ratio below which a picture is soft without doubt.
const BLURRED: f32 = 0.02;

/// Ratio above which most edges are sharp.
const SHARP: f32 = 0.08;
/// Periodicity that no picture shows by chance.
const PERIODIC: f32 = 10.0;

/// Periods of roughness, columns, that enlarging leaves, by 1.2 to 1.5 times or by whole numbers. Those of two and four
/// columns are left out, for compression by blocks of eight has them too.
const PERIODS: [f32; 6] = [2.5, 3.0, 3.5, 13.0 / 3.0, 5.0, 6.0];

/// Energy of fine and coarse detail in blocks that have edges.
#[derive(Debug, Clone, Default)]
pub struct Sharpness {
    /// Fine to coarse, one number a block, ascending.
    pub ratios: Vec<f32>,
}

impl Sharpness {
    /// Measures brightness.
    pub fn of(luma: &Plane) -> Self {
        let (columns, rows) = (luma.width / BLOCK, luma.height / BLOCK);
        // Large pictures have blocks to spare.
        let stride = if columns * rows > 4_000 { 3 } else { 1 };
        let mut blocks: Vec<(u64, u64)> = Vec::new();
        for row in (0..rows).step_by(stride) {
            let mut sums = vec![(0_u64, 0_u64); columns];
            for y in row * BLOCK..(row + 1) * BLOCK {
                add_across(luma.row(y), &mut sums);
                if y >= 2 && y + 2 < luma.height {
                    let lines = [
                        luma.row(y - 2),
                        luma.row(y - 1),
                        luma.row(y),
                        luma.row(y + 1),
                        luma.row(y + 2),
                    ];
                    add_down(lines, &mut sums);
                }
            }
            blocks.extend(sums);
        }
        let strongest = blocks.iter().map(|&(_, coarse)| coarse).max().unwrap_or(0);
        let floor = (strongest / WORTH).max(FAINT * (BLOCK * BLOCK) as u64);
        let mut ratios: Vec<f32> = blocks
            .into_iter()
            .filter(|&(_, coarse)| coarse > floor)
            .map(|(fine, coarse)| fine.saturating_sub(ROUNDING) as f32 / coarse as f32)
            .collect();
        ratios.sort_by(f32::total_cmp);
        Self { ratios }
    }

    /// The ratio that this share of the blocks does not reach.
    pub fn quantile(&self, share: f32) -> Option<f32> {
        if self.ratios.len() < ENOUGH {
            return None;
        }
        let at = ((self.ratios.len() - 1) as f32 * share).round() as usize;
        self.ratios.get(at).copied()
    }
}

const fn energies(a: u8, b: u8, c: u8, d: u8, e: u8) -> (u64, u64) {
    let (a, b, c, d, e) = (a as i32, b as i32, c as i32, d as i32, e as i32);
    let fine = a - 4 * b + 6 * c - 4 * d + e;
    let coarse = 4 * (2 * c - a - e);
    ((fine * fine) as u64, (coarse * coarse) as u64)
}

fn add_across(row: &[u8], sums: &mut [(u64, u64)]) {
    for (at, window) in row.windows(5).enumerate() {
        if let &[a, b, c, d, e] = window
            && let Some(sum) = sums.get_mut((at + 2) / BLOCK)
        {
            let (fine, coarse) = energies(a, b, c, d, e);
            sum.0 += fine;
            sum.1 += coarse;
        }
    }
}

fn add_down(lines: [&[u8]; 5], sums: &mut [(u64, u64)]) {
    let [a, b, c, d, e] = lines;
    let outer = a.chunks(BLOCK).zip(b.chunks(BLOCK));
    let inner = c.chunks(BLOCK).zip(d.chunks(BLOCK)).zip(e.chunks(BLOCK));
    for (((a, b), ((c, d), e)), sum) in outer.zip(inner).zip(sums) {
        for (((&a, &b), (&c, &d)), &e) in a.iter().zip(b).zip(c.iter().zip(d)).zip(e) {
            let (fine, coarse) = energies(a, b, c, d, e);
            sum.0 += fine;
            sum.1 += coarse;
        }
    }
}

/// How much rougher each column is than those around it, as a share.
fn roughness(plane: &Plane) -> Vec<f32> {
    let mut rough = vec![0_u64; plane.width.saturating_sub(2)];
    for row in plane.data.chunks_exact(plane.width.max(1)) {
        for (window, sum) in row.windows(3).zip(&mut rough) {
            if let &[a, b, c] = window {
                let bend = 2 * i32::from(b) - i32::from(a) - i32::from(c);
                *sum += u64::from(bend.unsigned_abs());
            }
        }
    }
    // Contents vary slowly from column to column: only the ratio to the neighbourhood counts.
    (0..rough.len())
        .map(|x| {
            let near = rough
                .get(x.saturating_sub(6)..(x + 7).min(rough.len()))
                .unwrap_or_default();
            let mean = near.iter().sum::<u64>() as f32 / near.len().max(1) as f32;
            let own = rough.get(x).copied().unwrap_or(0) as f32;
            if mean < 8.0 {
                0.0
            } else {
                (own / mean).min(3.0) - 1.0
            }
        })
        .collect()
}

/// How much the roughness of columns repeats with a period, relative to chance. Interpolation leaves such a trace.
fn periodicity(even: &[f32]) -> f32 {
    let total: f32 = even.iter().map(|value| value * value).sum();
    if total <= f32::EPSILON {
        return 0.0;
    }
    let power = |period: f32| -> f32 {
        let turn = std::f32::consts::TAU / period;
        let (mut re, mut im) = (0.0, 0.0);
        for (x, value) in even.iter().enumerate() {
            let (sin, cos) = (turn * x as f32).sin_cos();
            re += value * cos;
            im += value * sin;
        }
        re * re + im * im
    };
    PERIODS.into_iter().map(power).fold(0.0, f32::max) / total
}

/// Suspects a soft picture of blur and of upscaling, the more so when it would lose nothing at half its size.
/// True when pixels were repeated.
pub fn detect(canvas: &Canvas<'_>, out: &mut Vec<Suspect>) -> bool {
    if repeated(&canvas.luma) {
        out.push(Suspect::new(Suspicion::Upscaled, 0.9, canvas.whole()));
        return true;
    }
    let sharpness = Sharpness::of(&canvas.luma);
    // Where blur has left no fine edges at all, half the size still has some.
    let usual = sharpness.quantile(0.5);
    let halved = Sharpness::of(&canvas.luma.halved()).quantile(0.5);
    let page = canvas.width.max(canvas.height) >= SMALL;
    let [soft, dull] = if page { PAGE } else { ICON };
    let blurred =
        usual.is_some_and(|ratio| ratio < soft) || halved.is_some_and(|ratio| ratio < SOFT_AT_HALF);
    if !blurred && usual.is_none_or(|ratio| ratio >= dull) {
        return false;
    }
    let (columns, rows) = (
        roughness(&canvas.luma),
        roughness(&canvas.luma.transposed()),
    );
    let period = periodicity(&columns).max(periodicity(&rows));
    if !blurred {
        if period > TELLING || page && resampled::alike(&columns, &rows) > ALIKE {
            out.push(Suspect::new(Suspicion::Upscaled, 0.6, canvas.whole()));
        }
        return false;
    }
    let usual = usual.unwrap_or(0.0);
    let doubt = ((usual - BLURRED) / (soft - BLURRED)).clamp(0.0, 1.0);
    let confidence = 0.95 - 0.4 * doubt;
    // At half the size an enlarged picture is as sharp as ever, a blurred one is not.
    let enlarged = if period > PERIODIC {
        0.9
    } else if halved.is_some_and(|ratio| ratio > SHARP) {
        0.7
    } else {
        0.5
    };
    out.push(Suspect::new(Suspicion::Blur, confidence, canvas.whole()));
    out.push(Suspect::new(Suspicion::Upscaled, enlarged, canvas.whole()));
    false
}
