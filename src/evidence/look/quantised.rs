//! Compression told by what it leaves in the pixels: the coefficients of their blocks of eight are multiples of the
//! steps they were rounded to, however the picture was stored afterwards.
//!
//! The steps of several coefficients have to stand to each other as in the table of the JPEG standard (ITU-T T.81,
//! K.1), which most programs scale; patterns of an icon's own do not.

use super::plane::Plane;

/// Side of a block in pixels.
const BLOCK: usize = 8;
/// Coefficients that are looked at, down and across, each with its step at quality 50.
const STEPS: [(usize, usize, f32); 7] = [
    (0, 1, 11.0),
    (1, 0, 12.0),
    (1, 1, 12.0),
    (0, 2, 10.0),
    (2, 0, 14.0),
    (1, 2, 14.0),
    (2, 1, 13.0),
];
/// Steps that are tried.
const TRIED: std::ops::RangeInclusive<usize> = 8..=120;
/// Values of a coefficient that are told apart: 1 each.
const VALUES: usize = 512;
/// Most blocks that are looked at.
const BLOCKS: usize = 3_000;
/// Difference within a block below which it says nothing.
const PLAIN: u8 = 4;
/// Brightness from which on pixels may have been cut off, and the coefficients with them.
const CUT: [u8; 2] = [1, 254];
/// Values that a step needs to be told, and how many of them have to be different: the same few letters again and again
/// fit some step by chance.
const FEW: u32 = 15;
const DIFFERENT: u32 = 8;
/// How well they have to fit a step, 1 for multiples of it.
const FITS: f32 = 0.55;
/// A larger step is taken though it explains a little less.
const NEARLY: f32 = 0.9;
/// How far a step may be from that of the table.
const NEAR: f32 = 0.1;
/// Share of the steps found that have to be that near.
const AGREE: f32 = 0.7;

/// Shares of a cosine in a row of eight pixels.
fn waves() -> [[f32; BLOCK]; 3] {
    let mut waves = [[0.0; BLOCK]; 3];
    for (turns, wave) in (0_u8..).zip(&mut waves) {
        let size: f32 = if turns == 0 { 0.125 } else { 0.25 };
        for (at, value) in (0_u8..).zip(wave.iter_mut()) {
            let angle = (2.0 * f32::from(at) + 1.0) * f32::from(turns) * std::f32::consts::PI;
            *value = size.sqrt() * (angle / 16.0).cos();
        }
    }
    waves
}

/// How often each value of each coefficient occurs.
fn counted(luma: &Plane) -> Vec<Vec<u32>> {
    let (columns, rows) = (luma.width / BLOCK, luma.height / BLOCK);
    let mut telling = Vec::new();
    for row in 0..rows {
        let mut ends = vec![(u8::MAX, 0_u8); columns];
        for y in row * BLOCK..(row + 1) * BLOCK {
            for ((low, high), part) in ends.iter_mut().zip(luma.row(y).chunks_exact(BLOCK)) {
                *low = part.iter().copied().fold(*low, u8::min);
                *high = part.iter().copied().fold(*high, u8::max);
            }
        }
        let [dark, bright] = CUT;
        let tells = |&(_, &(low, high)): &(usize, &(u8, u8))| {
            low > dark && high < bright && high - low >= PLAIN
        };
        let seen = ends.iter().enumerate().filter(tells);
        telling.extend(seen.map(|(column, _)| (row, column)));
    }
    let stride = telling.len().div_ceil(BLOCKS).max(1);
    let (waves, mut counts) = (waves(), vec![vec![0_u32; VALUES]; STEPS.len()]);
    for &(row, column) in telling.iter().step_by(stride) {
        let mut across = [[0.0_f32; 3]; BLOCK];
        for (at, sums) in across.iter_mut().enumerate() {
            let line = luma.row(row * BLOCK + at);
            let part = line.get(column * BLOCK..(column + 1) * BLOCK);
            for (sum, wave) in sums.iter_mut().zip(&waves) {
                let pairs = part.unwrap_or_default().iter().zip(wave);
                *sum = pairs.map(|(&value, share)| f32::from(value) * share).sum();
            }
        }
        for (count, &(down, over, _)) in counts.iter_mut().zip(&STEPS) {
            let wave = waves.get(down).into_iter().flatten();
            let pairs = across.iter().zip(wave);
            let value: f32 = pairs
                .map(|(sums, share)| sums.get(over).copied().unwrap_or(0.0) * share)
                .sum();
            if let Some(count) = count.get_mut(value.abs().round() as usize) {
                *count += 1;
            }
        }
    }
    counts
}

/// The step whose multiples the values of a coefficient are; `None` where they are of all kinds.
fn step(counts: &[u32]) -> Option<usize> {
    let fit = |step: usize| -> Option<(f32, usize)> {
        let (mut number, mut different, mut sum) = (0, 0, 0.0);
        let turn = std::f32::consts::TAU / step as f32;
        // From below the half on, so that twice a step does not fit as well as the step.
        let large = counts.iter().enumerate().skip(step * 2 / 5 + 1);
        for (value, &count) in large.filter(|(_, count)| **count > 0) {
            number += count;
            different += 1;
            sum += count as f32 * (turn * value as f32).cos();
        }
        let fits = sum / number.max(1) as f32;
        let enough = number >= FEW && different >= DIFFERENT;
        (enough && fits > FITS).then(|| (fits * (number as f32).sqrt(), step))
    };
    let fitting: Vec<(f32, usize)> = TRIED.filter_map(fit).collect();
    let best = fitting.iter().map(|(fits, _)| *fits).fold(0.0, f32::max);
    let near = fitting.iter().filter(|(fits, _)| *fits >= NEARLY * best);
    near.map(|(_, step)| *step).max()
}

/// The quality, 1 to 100, that a picture was once compressed with, when at least `least` coefficients tell the same.
pub(super) fn quality(luma: &Plane, least: usize) -> Option<u8> {
    let mut scales = Vec::new();
    for (at, (counts, (.., usual))) in counted(luma).iter().zip(STEPS).enumerate() {
        // So many have told nothing that the rest is too few.
        if at - scales.len() > STEPS.len() - least {
            return None;
        }
        scales.extend(step(counts).map(|step| step as f32 / usual));
    }
    scales.sort_by(f32::total_cmp);
    let middle = scales.get(scales.len() / 2).copied()?;
    let agree = |scale: &&f32| (**scale / middle - 1.0).abs() < NEAR;
    let agreeing = scales.iter().filter(agree).count();
    let enough = agreeing >= least && agreeing as f32 >= AGREE * scales.len() as f32;
    let quality = if middle < 1.0 {
        100.0 - 50.0 * middle
    } else {
        50.0 / middle
    };
    enough.then(|| quality.round().clamp(1.0, 100.0) as u8)
}
