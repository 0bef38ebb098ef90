//! Finding the part of one picture that another one shows: first by the edges of columns and rows, then by moving the
//! four sides until the brightness agrees best.

use super::agree::off;
use super::plane::Plane;

/// Most that is searched for as cut off a side, as a share of it.
const CROP: f32 = 0.12;
/// Mean difference of a first fit from which on a better one is not worth looking for.
const HOPELESS: f32 = 30.0;
/// The same of the edges of columns or rows, relative to their mean. Pictures cropped, encoded and lit anew stay below
/// 0.54.
const STRANGE: f32 = 0.7;
/// Share of a first fit that is another shade even in the same light, from which on it is another picture. Cropped ones
/// stay below 0.05.
const OFF: f32 = 0.15;

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
    let view = View::new(plane, frame, width, height);
    let mut out = Vec::with_capacity(width * height);
    for y in 0..height {
        out.extend(view.row(y));
    }
    out
}

/// How far what `frame` shows of `plane` is from `target`, as a sum over its pixels; cut short once it is more than `most`.
fn distance(plane: &Plane, frame: Frame, target: &Shades, most: f32) -> f32 {
    let view = View::new(plane, frame, target.width, target.height);
    let mut sum = 0.0;
    for (y, row) in target.data.chunks_exact(target.width.max(1)).enumerate() {
        for (seen, wanted) in view.row(y).zip(row) {
            sum += (seen - wanted).abs();
        }
        if sum > most {
            break;
        }
    }
    sum
}

/// Shades of grey between whole levels.
pub(super) struct Shades {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) data: Vec<f32>,
}

impl Shades {
    /// A picture at which a first look is cheap.
    pub(super) fn small(plane: &Plane) -> Self {
        Self::of(plane, times(plane, 60.0, 4))
    }

    /// A picture made smaller by a whole number.
    fn of(plane: &Plane, times: usize) -> Self {
        let (width, height) = (plane.width / times, plane.height / times);
        Self {
            width,
            height,
            data: sample(plane, WHOLE, width, height),
        }
    }
}

/// A picture seen through a frame at another size.
struct View<'a> {
    plane: &'a Plane,
    frame: Frame,
    height: usize,
    /// Pixel at or before each column, and how far that lies towards the next one.
    columns: Vec<(usize, f32)>,
}

impl<'a> View<'a> {
    fn new(plane: &'a Plane, frame: Frame, width: usize, height: usize) -> Self {
        let across = frame.right - frame.left;
        let share = |x: usize| frame.left + across * (x as f32 + 0.5) / width as f32;
        Self {
            plane,
            frame,
            height,
            columns: (0..width)
                .map(|x| position(share(x), plane.width))
                .collect(),
        }
    }

    fn row(&self, y: usize) -> impl Iterator<Item = f32> {
        let down = self.frame.bottom - self.frame.top;
        let share = self.frame.top + down * (y as f32 + 0.5) / self.height as f32;
        let (top, low) = position(share, self.plane.height);
        let below = (top + 1).min(self.plane.height.saturating_sub(1));
        let (upper, lower) = (self.plane.row(top), self.plane.row(below));
        self.columns.iter().map(move |&(left, right)| {
            let mix = |row: &[u8]| {
                let a = row.get(left).copied().unwrap_or(0);
                let b = row.get(left + 1).copied().unwrap_or(a);
                let a = f32::from(a);
                a + (f32::from(b) - a) * right
            };
            let (a, b) = (mix(upper), mix(lower));
            a + (b - a) * low
        })
    }
}

/// Pixel before a share of a side, and how far the share lies towards the next one.
fn position(share: f32, size: usize) -> (usize, f32) {
    let at = (share * size as f32 - 0.5).clamp(0.0, size.saturating_sub(1) as f32);
    (at as usize, at.fract())
}

/// A picture with the edges of its columns and rows.
pub(super) struct Outline<'a> {
    pub(super) plane: &'a Plane,
    columns: Vec<f32>,
    rows: Vec<f32>,
}

impl<'a> Outline<'a> {
    /// The outline of a picture.
    pub(super) fn of(plane: &'a Plane) -> Self {
        let (mut columns, mut rows) = (vec![0_u32; plane.width], vec![0_u32; plane.height]);
        let lines: Vec<&[u8]> = plane.data.chunks_exact(plane.width.max(1)).collect();
        for line in &lines {
            for (sum, [a, b]) in columns.iter_mut().zip(line.array_windows()) {
                *sum += u32::from(a.abs_diff(*b));
            }
        }
        for (sum, [line, next]) in rows.iter_mut().zip(lines.array_windows()) {
            let pairs = line.iter().zip(*next);
            *sum = pairs.map(|(a, b)| u32::from(a.abs_diff(*b))).sum();
        }
        Self {
            plane,
            columns: relative(&columns),
            rows: relative(&rows),
        }
    }
}

/// How strong edges are, relative to the mean.
fn relative(sums: &[u32]) -> Vec<f32> {
    let mean = (sums.iter().sum::<u32>() as f32 / sums.len().max(1) as f32).max(1.0);
    sums.iter()
        .map(|&sum| (sum as f32 / mean).min(6.0))
        .collect()
}

/// How many times smaller a picture is looked at so that its sides are about `side`.
fn times(plane: &Plane, side: f32, most: usize) -> usize {
    let own = ((plane.width * plane.height) as f32).sqrt();
    ((own / side).round() as usize).clamp(1, most)
}

/// The part of `whole` that `part` shows, found by the edges of columns and rows.
pub(super) fn search(whole: &Outline<'_>, part: &Outline<'_>) -> Option<Frame> {
    let columns = align(&whole.columns, &part.columns);
    let rows = align(&whole.rows, &part.rows);
    // Lists look alike a row further on: only the whole picture tells which guess is right.
    let target = Shades::small(part.plane);
    let mut best = (HOPELESS * target.data.len() as f32, None);
    for &(left, right) in &columns {
        for &(top, bottom) in &rows {
            let frame = Frame {
                left,
                top,
                right,
                bottom,
            };
            let cost = distance(whole.plane, frame, &target, best.0);
            if cost < best.0 {
                best = (cost, Some(frame));
            }
        }
    }
    let frame = best.1?;
    let seen = sample(whole.plane, frame, target.width, target.height);
    if off(&target.data, &seen, target.width) > OFF {
        return None;
    }
    let frame = refine(whole.plane, part.plane, frame);
    // Without anything cut off this is the comparison that failed before.
    let cut = [frame.left, frame.top, 1.0 - frame.right, 1.0 - frame.bottom];
    cut.iter().any(|&share| share > 0.0008).then_some(frame)
}

/// Starts and ends within `whole` where it fits `part` best, the best first; none where it fits nowhere.
fn align(whole: &[f32], part: &[f32]) -> Vec<(f32, f32)> {
    const STEP: f32 = 0.004;
    const GUESSES: usize = 6;
    let steps = (CROP / STEP) as usize;
    let fine = finely(whole);
    let size = part.len();
    let most = STRANGE * size.div_ceil(2) as f32;
    let mut fits = Vec::new();
    for first in 0..=steps {
        for last in 0..=steps {
            let (start, end) = (first as f32 * STEP, 1.0 - last as f32 * STEP);
            let step = (end - start) / size.max(1) as f32 * FINE as f32;
            let mut at = start * FINE as f32 + step / 2.0;
            let mut sum = 0.0;
            for value in part.iter().step_by(2) {
                sum += (fine.get(at as usize).copied().unwrap_or(0.0) - value).abs();
                at += 2.0 * step;
                if sum > most {
                    break;
                }
            }
            if sum <= most {
                fits.push((sum, start, end));
            }
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

/// Places of a series drawn out.
const FINE: usize = 2048;

/// A series at so many places that the nearest one will do.
fn finely(values: &[f32]) -> Vec<f32> {
    let place = |at: usize| {
        let (at, between) = position((at as f32 + 0.5) / FINE as f32, values.len());
        let a = values.get(at).copied().unwrap_or(0.0);
        let b = values.get(at + 1).copied().unwrap_or(a);
        a + (b - a) * between
    };
    (0..FINE).map(place).collect()
}

/// Moves the edges of a frame in smaller and smaller steps while that brings the pictures closer.
fn refine(whole: &Plane, part: &Plane, start: Frame) -> Frame {
    let target = Shades::of(part, times(part, 120.0, 2));
    let mut best = start;
    let mut least = distance(whole, best, &target, f32::INFINITY);
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
                    let now = distance(whole, frame, &target, least);
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
