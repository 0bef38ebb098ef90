//! Prints: what is kept of a picture so that it can be compared with others after its pixels are gone.
//!
//! Two pictures are the same when their brightness agrees everywhere after one has been laid over the other, be it
//! re-encoded, resized, made brighter or cropped a little. Pages of one app share much, so a single part that
//! disagrees makes them different.

use super::agree::{is_strange, judge, part};
use super::fit::{Outline, WHOLE, search};
use super::plane::{Canvas, Plane};
use std::borrow::Cow;

/// Most pixels of a print, whatever its shape.
pub(super) const PIXELS: f32 = 57_600.0;
/// Difference of a part from which on it disagrees, levels of brightness.
const DISAGREES: f32 = 14.0;
/// The same after one picture has been fitted into the other, which is never exact.
const FITTED: f32 = 15.0;
/// Correlation of coarse contents below which two pictures have nothing to do with each other.
const KIN: f32 = 0.3;
/// Share of parts with contents below which two pictures are at most nearly the same.
const BUSY: f32 = 0.04;
/// Share of parts that may disagree in pictures that are nearly the same.
const NEARLY: f32 = 0.01;

/// Columns and rows at which cropping hardly matters.
const TINY: [usize; 2] = [16, 12];
/// Difference of a tint from which on it may be another colour.
const TINTED: i32 = 40;
/// Tint from which on it has a direction, and how alike two directions are that more or less light tells apart.
const COLOURED: f32 = 24.0;
const ONE_HUE: f32 = 0.95;
/// One of so many places in another colour makes two pictures no longer the same, one of so many makes them different
/// pages, however much their brightness agrees.
const RECOLOURED: usize = 4;
const REPAINTED: usize = 2;
/// Pixels between those whose tint is taken, each way.
const STRIDE: usize = 4;
/// Scale from which on down a picture is brought to the size of another before they are compared.
const FINER: f32 = 0.8;

/// A small picture in shades of grey.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Print {
    plane: Plane,
    /// The same at a size at which cropping hardly matters.
    tiny: Plane,
    /// How far red and blue are from green there.
    tints: Vec<[i32; 2]>,
    /// Whether it is as large as the picture, so that nothing fine is lost.
    full: bool,
    /// Standard deviation of its brightness: plain pictures cannot be told apart by it.
    spread: u8,
}

/// How two pictures relate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    /// The same view.
    Same,
    /// Nearly everything agrees, but not all.
    Near,
    /// Different pictures.
    Different,
}

impl Print {
    /// Takes the print of a picture.
    pub fn of(canvas: &Canvas<'_>) -> Self {
        let area = (canvas.width * canvas.height).max(1) as f32;
        // Enlarging would only blur what a larger picture of the same shows sharp.
        let scale = (PIXELS / area).sqrt().min(1.0);
        // Halving is exact and cheap, as long as no row or column is left over.
        let mut halved: Option<Plane> = None;
        loop {
            let plane = halved.as_ref().unwrap_or(&canvas.luma);
            let even = plane.width.is_multiple_of(2) && plane.height.is_multiple_of(2);
            if !even || ((plane.width * plane.height) as f32) < PIXELS * 9.0 {
                break;
            }
            halved = Some(plane.halved());
        }
        let plane = halved.as_ref().unwrap_or(&canvas.luma);
        let [width, height] = scaled([canvas.width, canvas.height], scale);
        let plane = shrunk(plane, width, height);
        let tiny = plane.resized(TINY[0], TINY[1]);
        let spread = spread(&plane);
        Self {
            plane,
            tiny,
            tints: tints(canvas),
            full: scale >= 1.0,
            spread,
        }
    }

    /// Compares two pictures.
    pub fn compare(&self, other: &Self) -> Relation {
        let (own, its) = (self.shape(), other.shape());
        if !(0.8..1.25).contains(&(own / its)) || self.spread.min(other.spread) < 4 {
            return Relation::Different;
        }
        if self.kinship(other) < KIN {
            return Relation::Different;
        }
        let (places, anew) = (self.tints.len().max(1), self.recoloured(other));
        if anew * REPAINTED >= places {
            return Relation::Different;
        }
        let (own, its) = (self.no_finer(other), other.no_finer(self));
        if is_strange(&own, &its) {
            return Relation::Different;
        }
        let mut best = judge(&own, &its, WHOLE, DISAGREES);
        if best > 0.0 && best < 0.6 {
            let (own, its) = (Outline::of(&own), Outline::of(&its));
            for (whole, part) in [(&own, &its), (&its, &own)] {
                if best == 0.0 {
                    break;
                }
                if let Some(frame) = search(whole, part) {
                    best = best.min(judge(part.plane, whole.plane, frame, FITTED));
                }
            }
        }
        // What little an empty page holds may be too fine for a print to keep apart.
        let plain = || !self.full && !other.full && self.busy().min(other.busy()) < BUSY;
        if best == 0.0 && !plain() && anew * RECOLOURED < places {
            Relation::Same
        } else if best <= NEARLY {
            Relation::Near
        } else {
            Relation::Different
        }
    }

    /// Its pixels at the size of another print that is clearly smaller, else as they are.
    fn no_finer(&self, other: &Self) -> Cow<'_, Plane> {
        let pixels = |plane: &Plane| (plane.width * plane.height).max(1) as f32;
        let scale = (pixels(&other.plane) / pixels(&self.plane)).sqrt();
        if scale > FINER {
            return Cow::Borrowed(&self.plane);
        }
        let [width, height] = scaled([self.plane.width, self.plane.height], scale);
        Cow::Owned(shrunk(&self.plane, width, height))
    }

    /// Correlation of the two at a size at which cropping hardly matters.
    fn kinship(&self, other: &Self) -> f32 {
        let (a, b) = (&self.tiny, &other.tiny);
        let mean = |plane: &Plane| {
            plane
                .data
                .iter()
                .map(|&value| f32::from(value))
                .sum::<f32>()
                / plane.data.len().max(1) as f32
        };
        let (own, its) = (mean(a), mean(b));
        let (mut both, mut first, mut second) = (0.0, 0.0, 0.0);
        for (&x, &y) in a.data.iter().zip(&b.data) {
            let (x, y) = (f32::from(x) - own, f32::from(y) - its);
            both += x * y;
            first += x * x;
            second += y * y;
        }
        both / (first * second).sqrt().max(f32::EPSILON)
    }

    /// Number of places in a colour that the other has neither there nor beside it, where cropping moves things to.
    fn recoloured(&self, other: &Self) -> usize {
        let [columns, rows] = TINY;
        let is_found = |at: usize, own: [i32; 2]| {
            let (x, y) = (at % columns, at / columns);
            let across = x.saturating_sub(1)..=(x + 1).min(columns - 1);
            let mut around = (y.saturating_sub(1)..=(y + 1).min(rows - 1))
                .flat_map(|y| across.clone().map(move |x| y * columns + x));
            around.any(|near| {
                other
                    .tints
                    .get(near)
                    .is_some_and(|its| is_one_colour(own, *its))
            })
        };
        let own = self.tints.iter().enumerate();
        own.filter(|(at, own)| !is_found(*at, **own)).count()
    }

    /// Share of parts that have contents.
    fn busy(&self) -> f32 {
        let part = part(self.plane.width, self.plane.height);
        let columns = self.plane.width.div_ceil(part);
        let mut ranges = vec![(u8::MAX, 0_u8); columns * self.plane.height.div_ceil(part)];
        for (y, row) in self
            .plane
            .data
            .chunks_exact(self.plane.width.max(1))
            .enumerate()
        {
            for (x, &value) in row.iter().enumerate() {
                if let Some(range) = ranges.get_mut(y / part * columns + x / part) {
                    *range = (range.0.min(value), range.1.max(value));
                }
            }
        }
        let varied = ranges
            .iter()
            .filter(|(low, high)| high.saturating_sub(*low) >= 12);
        varied.count() as f32 / ranges.len().max(1) as f32
    }

    fn shape(&self) -> f32 {
        self.plane.width as f32 / self.plane.height.max(1) as f32
    }
}

/// True for tints that agree, or that are one colour in more and in less light.
fn is_one_colour(own: [i32; 2], its: [i32; 2]) -> bool {
    let mut channels = own.iter().zip(its);
    if channels.all(|(own, its)| (own - its).abs() <= TINTED) {
        return true;
    }
    let [[red, blue], [its_red, its_blue]] = [own, its].map(|tint| tint.map(|value| value as f32));
    let (length, its_length) = (red.hypot(blue), its_red.hypot(its_blue));
    let along = red * its_red + blue * its_blue;
    length.min(its_length) >= COLOURED && along >= ONE_HUE * length * its_length
}

/// Sides times a scale, at least a pixel each.
fn scaled(sides: [usize; 2], scale: f32) -> [usize; 2] {
    sides.map(|side| ((side as f32 * scale).round() as usize).max(1))
}

/// Another size by exact area means, so that the same view gives the same print at whatever size it comes.
fn shrunk(plane: &Plane, width: usize, height: usize) -> Plane {
    let across = |row: &[f32], out: &mut [f32]| {
        let ratio = row.len() as f32 / out.len().max(1) as f32;
        for (x, value) in out.iter_mut().enumerate() {
            *value = area(x as f32 * ratio, (x + 1) as f32 * ratio, |at| {
                row.get(at).copied().unwrap_or(0.0)
            });
        }
    };
    // First the rows, each narrowed once; then columns of the narrow rows.
    let mut narrow = vec![0.0_f32; width * plane.height];
    let mut line = Vec::with_capacity(plane.width);
    for (row, out) in plane
        .data
        .chunks_exact(plane.width.max(1))
        .zip(narrow.chunks_exact_mut(width.max(1)))
    {
        line.clear();
        line.extend(row.iter().map(|&value| f32::from(value)));
        across(&line, out);
    }
    let ratio = plane.height as f32 / height.max(1) as f32;
    let mut data = Vec::with_capacity(width * height);
    for y in 0..height {
        for x in 0..width {
            let value = area(y as f32 * ratio, (y + 1) as f32 * ratio, |at| {
                narrow.get(at * width + x).copied().unwrap_or(0.0)
            });
            data.push(value.round().clamp(0.0, 255.0) as u8);
        }
    }
    Plane {
        width,
        height,
        data,
    }
}

/// Mean of a series between two positions, the ends counted in part.
fn area(from: f32, to: f32, value: impl Fn(usize) -> f32) -> f32 {
    let (first, last) = (from as usize, to as usize);
    if first == last {
        return value(first);
    }
    let mut sum = value(first) * (1.0 - from.fract());
    for at in first + 1..last {
        sum += value(at);
    }
    // The end of the last span may lie just behind the series.
    if to.fract() > 1e-4 {
        sum += value(last) * to.fract();
    }
    sum / (to - from).max(f32::EPSILON)
}

/// How far red and blue are from green in each place of a tiny picture, by every few pixels.
fn tints(canvas: &Canvas<'_>) -> Vec<[i32; 2]> {
    let [columns, rows] = TINY;
    let mut sums = vec![[0_i32; 3]; columns * rows];
    let lines = canvas.rgba.chunks_exact((canvas.width * 4).max(1));
    for (y, line) in lines.enumerate().step_by(STRIDE) {
        let row = y * rows / canvas.height.max(1) * columns;
        let pixels = line.as_chunks::<4>().0.iter().enumerate();
        for (x, &[red, green, blue, _]) in pixels.step_by(STRIDE) {
            if let Some(sum) = sums.get_mut(row + x * columns / canvas.width.max(1)) {
                sum[0] += i32::from(red) - i32::from(green);
                sum[1] += i32::from(blue) - i32::from(green);
                sum[2] += 1;
            }
        }
    }
    let mean = |[red, blue, count]: [i32; 3]| [red / count.max(1), blue / count.max(1)];
    sums.into_iter().map(mean).collect()
}

fn spread(plane: &Plane) -> u8 {
    let count = plane.data.len().max(1) as f32;
    let mean = plane
        .data
        .iter()
        .map(|&value| f32::from(value))
        .sum::<f32>()
        / count;
    let squares = plane.data.iter().map(|&value| {
        let off = f32::from(value) - mean;
        off * off
    });
    (squares.sum::<f32>() / count).sqrt() as u8
}
