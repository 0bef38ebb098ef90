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

/// Five pixels in a row, or in a column, of as many places as a block is wide.
type Lines<'a> = [&'a [u8; BLOCK]; 5];

/// Fine and coarse energy of pixels that lie side by side; both fit their types many times over.
fn energies([a, b, c, d, e]: Lines<'_>) -> (u64, u64) {
    let (mut fine, mut coarse) = (0_i32, 0_i32);
    for ((((a, b), c), d), e) in a.iter().zip(b).zip(c).zip(d).zip(e) {
        let own = energy([*a, *b, *c, *d, *e]);
        fine += own.0;
        coarse += own.1;
    }
    (
        u64::from(fine.unsigned_abs()),
        u64::from(coarse.unsigned_abs()),
    )
}

fn energy(pixels: [u8; 5]) -> (i32, i32) {
    let [a, b, c, d, e] = pixels.map(i16::from);
    let (fine, coarse) = (a - 4 * b + 6 * c - 4 * d + e, 4 * (2 * c - a - e));
    (
        i32::from(fine) * i32::from(fine),
        i32::from(coarse) * i32::from(coarse),
    )
}

fn add_across(row: &[u8], sums: &mut [(u64, u64)]) {
    for (block, sum) in sums.iter_mut().enumerate() {
        let start = (block * BLOCK).max(2);
        let end = ((block + 1) * BLOCK).min(row.len().saturating_sub(2));
        let part = |by: usize| row.get(start + by - 2..).and_then(<[u8]>::first_chunk);
        let lines = [part(0), part(1), part(2), part(3), part(4)];
        let own = match lines {
            [Some(a), Some(b), Some(c), Some(d), Some(e)] if end - start == BLOCK => {
                energies([a, b, c, d, e])
            }
            _ => {
                let windows = row.get(start - 2..end + 2).unwrap_or_default().windows(5);
                let each = windows
                    .filter_map(|window| window.try_into().ok())
                    .map(energy);
                each.fold((0, 0), |sum, own| {
                    (
                        sum.0 + u64::from(own.0.unsigned_abs()),
                        sum.1 + u64::from(own.1.unsigned_abs()),
                    )
                })
            }
        };
        sum.0 += own.0;
        sum.1 += own.1;
    }
}

fn add_down(lines: [&[u8]; 5], sums: &mut [(u64, u64)]) {
    let [a, b, c, d, e] = lines.map(|line| line.as_chunks().0);
    for (((((a, b), c), d), e), sum) in a.iter().zip(b).zip(c).zip(d).zip(e).zip(sums) {
        let own = energies([a, b, c, d, e]);
        sum.0 += own.0;
        sum.1 += own.1;
    }
}

/// How much brightness bends at each column but the outer two.
fn bends_across(plane: &Plane) -> Vec<u64> {
    let mut bends = vec![0_u64; plane.width.saturating_sub(2)];
    // So many rows fit the smaller sums.
    for rows in plane.data.chunks(plane.width.max(1) * 1024) {
        let mut sums = vec![0_u32; bends.len()];
        for row in rows.chunks_exact(plane.width.max(1)) {
            let [a, b, c] = [0, 1, 2].map(|by| row.get(by..).unwrap_or_default());
            for (((a, b), c), sum) in a.iter().zip(b).zip(c).zip(&mut sums) {
                *sum += bend(*a, *b, *c);
            }
        }
        for (all, sum) in bends.iter_mut().zip(sums) {
            *all += u64::from(sum);
        }
    }
    bends
}

/// The same of rows.
fn bends_down(plane: &Plane) -> Vec<u64> {
    let of = |y: usize| {
        let [a, b, c] = [y, y + 1, y + 2].map(|y| plane.row(y).chunks(4096));
        // So many columns fit the smaller sum.
        let parts = a.zip(b).zip(c).map(|((a, b), c)| {
            let bends = a.iter().zip(b).zip(c);
            bends.map(|((a, b), c)| bend(*a, *b, *c)).sum::<u32>()
        });
        parts.map(u64::from).sum()
    };
    (0..plane.height.saturating_sub(2)).map(of).collect()
}

fn bend(a: u8, b: u8, c: u8) -> u32 {
    u32::from((2 * i16::from(b) - i16::from(a) - i16::from(c)).unsigned_abs())
}

/// How much rougher each column or row is than those around it, as a share.
fn roughness(rough: &[u64]) -> Vec<f32> {
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
        roughness(&bends_across(&canvas.luma)),
        roughness(&bends_down(&canvas.luma)),
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
