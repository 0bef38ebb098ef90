//! Finding the part of one picture that another one shows: first by the edges of columns and rows, then by moving the
//! four sides until the brightness agrees best.

use super::plane::Plane;

/// Most that is searched for as cut off a side, as a share of it.
const CROP: f32 = 0.12;
/// Mean difference of a first fit from which on a better one is not worth looking for.
const HOPELESS: f32 = 30.0;

/// The part of a picture that another one shows: left, top, right and bottom edge as shares of its sides.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    pub(super) left: f32,
    pub(super) top: f32,
    pub(super) right: f32,
    pub(super) bottom: f32,
}

pub(super) const WHOLE: Frame = Frame {
    left: 0.0,
    top: 0.0,
    right: 1.0,
    bottom: 1.0,
};

/// `plane` seen through `frame`, at another size, with interpolation.
pub(super) fn sample(plane: &Plane, frame: Frame, width: usize, height: usize) -> Vec<f32> {
    let (across, down) = (frame.right - frame.left, frame.bottom - frame.top);
    let columns: Vec<(usize, f32)> = (0..width)
        .map(|x| {
            position(
                frame.left + across * (x as f32 + 0.5) / width as f32,
                plane.width,
            )
        })
        .collect();
    let mut out = Vec::with_capacity(width * height);
    for y in 0..height {
        let (top, low) = position(
            frame.top + down * (y as f32 + 0.5) / height as f32,
            plane.height,
        );
        let (upper, lower) = (plane.row(top), plane.row((top + 1).min(plane.height - 1)));
        for &(left, right) in &columns {
            let mix = |row: &[u8]| {
                let a = f32::from(row.get(left).copied().unwrap_or(0));
                let b = row
                    .get(left + 1)
                    .or_else(|| row.get(left))
                    .copied()
                    .unwrap_or(0);
                a + (f32::from(b) - a) * right
            };
            let (a, b) = (mix(upper), mix(lower));
            out.push(a + (b - a) * low);
        }
    }
    out
}

/// Pixel before a share of a side, and how far the share lies towards the next one.
fn position(share: f32, size: usize) -> (usize, f32) {
    let at = (share * size as f32 - 0.5).clamp(0.0, size.saturating_sub(1) as f32);
    (at as usize, at.fract())
}

/// The part of `whole` that `part` shows, found by the edges of columns and rows.
pub(super) fn search(whole: &Plane, part: &Plane) -> Option<Frame> {
    let columns = align(&edges(whole), &edges(part));
    let rows = align(&edges(&whole.transposed()), &edges(&part.transposed()));
    // Lists look alike a row further on: only the whole picture tells which guess is right.
    let target = sample(part, WHOLE, part.width / 4, part.height / 4);
    let cost = |frame: &Frame| {
        let seen = sample(whole, *frame, part.width / 4, part.height / 4);
        seen.iter()
            .zip(&target)
            .map(|(a, b)| (a - b).abs())
            .sum::<f32>()
    };
    let best = columns
        .iter()
        .flat_map(|&(left, right)| {
            rows.iter().map(move |&(top, bottom)| Frame {
                left,
                top,
                right,
                bottom,
            })
        })
        .map(|frame| (cost(&frame), frame))
        .min_by(|a, b| a.0.total_cmp(&b.0));
    let (cost, frame) = best?;
    if cost > HOPELESS * target.len() as f32 {
        return None;
    }
    let frame = refine(whole, part, frame);
    // Without anything cut off this is the comparison that failed before.
    let cut = [frame.left, frame.top, 1.0 - frame.right, 1.0 - frame.bottom];
    cut.iter().any(|&share| share > 0.0008).then_some(frame)
}

/// How strong the edges of each column are, relative to the mean.
fn edges(plane: &Plane) -> Vec<f32> {
    let mut sums = vec![0_u32; plane.width];
    for row in plane.data.chunks_exact(plane.width.max(1)) {
        for (sum, pair) in sums.iter_mut().zip(row.windows(2)) {
            if let &[a, b] = pair {
                *sum += u32::from(a.abs_diff(b));
            }
        }
    }
    let mean = (sums.iter().sum::<u32>() as f32 / sums.len().max(1) as f32).max(1.0);
    sums.into_iter()
        .map(|sum| (sum as f32 / mean).min(6.0))
        .collect()
}

/// Starts and ends within `whole` where it fits `part` best, the best first.
fn align(whole: &[f32], part: &[f32]) -> Vec<(f32, f32)> {
    const STEP: f32 = 0.004;
    const GUESSES: usize = 6;
    let steps = (CROP / STEP) as usize;
    let size = part.len();
    let mut fits = Vec::with_capacity((steps + 1) * (steps + 1));
    for first in 0..=steps {
        for last in 0..=steps {
            let (start, end) = (first as f32 * STEP, 1.0 - last as f32 * STEP);
            let mut sum = 0.0;
            for (x, value) in part.iter().enumerate().step_by(2) {
                let share = start + (end - start) * (x as f32 + 0.5) / size as f32;
                let (at, between) = position(share, whole.len());
                let a = whole.get(at).copied().unwrap_or(0.0);
                let b = whole.get(at + 1).copied().unwrap_or(a);
                sum += (a + (b - a) * between - value).abs();
            }
            fits.push((sum, start, end));
        }
    }
    fits.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut guesses: Vec<(f32, f32)> = Vec::new();
    for (_, start, end) in fits {
        let known =
            |guess: &(f32, f32)| (guess.0 - start).abs() < 0.011 && (guess.1 - end).abs() < 0.011;
        if !guesses.iter().any(known) {
            guesses.push((start, end));
        }
        if guesses.len() == GUESSES {
            break;
        }
    }
    guesses
}

/// Moves the edges of a frame in smaller and smaller steps while that brings the pictures closer.
fn refine(whole: &Plane, part: &Plane, start: Frame) -> Frame {
    let (width, height) = (part.width / 2, part.height / 2);
    let target: Vec<f32> = sample(part, WHOLE, width, height);
    let cost = |frame: Frame| -> f32 {
        let seen = sample(whole, frame, width, height);
        seen.iter().zip(&target).map(|(a, b)| (a - b).abs()).sum()
    };
    let mut best = start;
    let mut least = cost(best);
    for step in [0.004, 0.002, 0.001, 0.0005] {
        for _ in 0..6 {
            let before = least;
            for side in 0..4 {
                for way in [-step, step] {
                    let mut frame = best;
                    match side {
                        0 => frame.left = (frame.left + way).max(0.0),
                        1 => frame.top = (frame.top + way).max(0.0),
                        2 => frame.right = (frame.right + way).min(1.0),
                        _ => frame.bottom = (frame.bottom + way).min(1.0),
                    }
                    let now = cost(frame);
                    if now < least {
                        (best, least) = (frame, now);
                    }
                }
            }
            if least >= before {
                break;
            }
        }
    }
    best
}
