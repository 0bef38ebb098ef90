//! Which red outlines are seals: rings, ovals, square frames and thumb prints.

use super::oval::{Fit, Oval};
use super::red::{Blob, Red};
use crate::evidence::reading::{Seal, SealShape};
use std::f32::consts::TAU;

/// Smallest round or oval seal on the shrunk page, in pixels; about 12 mm of an A4 page.
const SMALLEST_ROUND: usize = 38;
/// Longer half axis of the smallest oval seal.
const SMALLEST_OVAL: f32 = 39.0;
/// Shorter half axis of the smallest round or oval seal.
const SMALLEST_AXIS: f32 = 27.0;
/// Half axis of the smallest round seal.
const SMALLEST_RING: f32 = 34.0;
/// Smallest square seal and thumb print.
const SMALLEST: usize = 22;
/// Most seals looked for on a page.
const MOST: usize = 12;
/// Pixels between the parts of a faint or overprinted ring.
const GAP: usize = 2;

/// Share of gold within an outline from which on it is an emblem.
const GOLDEN: f32 = 0.1;

/// Every seal and thumb print of a page, most certain first.
pub(super) fn seals(red: &Red) -> Vec<Seal> {
    let mut left = red.clone();
    let mut found = Vec::new();
    let blobs = red.blobs(GAP);
    for blob in &blobs {
        if found.len() >= MOST || blob.width().max(blob.height()) < SMALLEST {
            continue;
        }
        let middle = (
            i32::midpoint(blob.left as i32, blob.right as i32),
            i32::midpoint(blob.top as i32, blob.bottom as i32),
        );
        let explained = found.iter().any(|seal: &Found| seal.holds(middle));
        if explained {
            continue;
        }
        if let Some(seal) = ring(red, blob).or_else(|| square(red, blob, &blobs)) {
            seal.clear(&mut left);
            found.push(seal);
        }
    }
    while found.len() < MOST
        && let Some(seal) = hidden_ring(&left)
    {
        seal.clear(&mut left);
        if !found
            .iter()
            .any(|known| known.holds((seal.oval.x as i32, seal.oval.y as i32)))
        {
            found.push(seal);
        }
    }
    for blob in left.blobs(GAP) {
        if found.len() >= MOST || blob.width().min(blob.height()) < SMALLEST {
            continue;
        }
        found.extend(thumb(&left, &blob));
    }
    found.retain(|seal| red.golden(seal.edges) < GOLDEN);
    found.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
    found.iter().map(|seal| seal.seal(red)).collect()
}

/// A seal on the shrunk page.
#[derive(Debug)]
struct Found {
    oval: Oval,
    shape: SealShape,
    confidence: f32,
    /// Left, top, right, bottom.
    edges: (f32, f32, f32, f32),
}

impl Found {
    fn round(oval: Oval, shape: SealShape, confidence: f32) -> Self {
        let (w, h) = oval.reach();
        Self {
            oval,
            shape,
            confidence: confidence.clamp(0.0, 1.0),
            edges: (oval.x - w, oval.y - h, oval.x + w, oval.y + h),
        }
    }

    fn holds(&self, (x, y): (i32, i32)) -> bool {
        let (left, top, right, bottom) = self.edges;
        (left..=right).contains(&(x as f32)) && (top..=bottom).contains(&(y as f32))
    }

    fn clear(&self, red: &mut Red) {
        let (left, top, right, bottom) = self.edges;
        let low = |value: f32| (value - 2.0).max(0.0) as usize;
        let high = |value: f32| (value + 2.0).max(0.0) as usize;
        red.clear(low(left), low(top), high(right), high(bottom));
    }

    fn seal(&self, red: &Red) -> Seal {
        let (left, top, right, bottom) = self.edges;
        Seal {
            region: red.on_page(left, top, right + 1.0, bottom + 1.0),
            shape: self.shape,
            confidence: self.confidence,
            text: String::new(),
        }
    }
}

/// How sure a ring is a seal; `None` when it is none.
fn weight(fit: &Fit, least_rim: f32) -> Option<f32> {
    let is_ring = fit.rim >= least_rim
        && fit.outside <= 0.30
        && (0.03..=0.60).contains(&fit.inside)
        && fit.sectors >= 0.22;
    is_ring.then(|| {
        0.45 + 0.35 * (fit.rim - 0.5) / 0.5 + 0.25 * fit.sectors.min(0.8) - 0.4 * fit.outside
    })
}

/// A blob whose outline is a ring.
fn ring(red: &Red, blob: &Blob) -> Option<Found> {
    let (w, h) = (blob.width(), blob.height());
    if w.min(h) < SMALLEST_ROUND * 2 / 3 || w.max(h) < SMALLEST_ROUND || w > h * 3 || h > w * 3 {
        return None;
    }
    if w * 10 > red.width * 6 || h * 10 > red.height * 6 {
        return None;
    }
    let oval = Oval::fitted(&outline(blob))?;
    let aspect = oval.short / oval.long.max(0.1);
    let (rw, rh) = oval.reach();
    let fits = (rw * 2.0 / w as f32 - 1.0).abs() < 0.25 && (rh * 2.0 / h as f32 - 1.0).abs() < 0.25;
    // What is smaller is a thumb print: oval seals are twice as long, round ones half as wide again.
    let least = if aspect < 0.87 {
        SMALLEST_OVAL
    } else {
        SMALLEST_RING
    };
    let small = oval.short < SMALLEST_AXIS || oval.long < least;
    if !fits || aspect < 0.45 || small {
        return None;
    }
    let (shape, least_rim) = if aspect >= 0.87 {
        (SealShape::Round, 0.6)
    } else {
        (SealShape::Oval, 0.72)
    };
    let confidence = weight(&oval.fit(red), least_rim)?;
    Some(Found::round(oval, shape, confidence))
}

/// The outermost pixels of a blob as seen from its middle.
fn outline(blob: &Blob) -> Vec<(f32, f32)> {
    const STEPS: usize = 120;
    let middle = (
        (blob.left + blob.right) as f32 / 2.0,
        (blob.top + blob.bottom) as f32 / 2.0,
    );
    let mut far = [(0.0_f32, (0.0_f32, 0.0_f32)); STEPS];
    for &(x, y) in &blob.pixels {
        let (dx, dy) = (x as f32 - middle.0, y as f32 - middle.1);
        let turn = (dy.atan2(dx) + TAU) % TAU;
        let step = ((turn / TAU * STEPS as f32) as usize).min(STEPS - 1);
        let distance = dx.hypot(dy);
        if let Some(place) = far.get_mut(step)
            && distance > place.0
        {
            *place = (distance, (x as f32, y as f32));
        }
    }
    far.iter()
        .filter(|(distance, _)| *distance > 0.0)
        .map(|(_, point)| *point)
        .collect()
}

/// A ring among other red: overlapped, broken, or grown together with a line. Votes of the pixels for circles.
fn hidden_ring(red: &Red) -> Option<Found> {
    const SMALLEST_RADIUS: usize = 34;
    const STEP: usize = 2;
    let points: Vec<(i32, i32)> = red.pixels().map(|(x, y)| (x as i32, y as i32)).collect();
    if points.len() < 150 {
        return None;
    }
    let thin = points.len().div_ceil(2500);
    let (w, h) = (red.width / STEP + 1, red.height / STEP + 1);
    let mut best: Vec<(f32, Oval)> = Vec::new();
    for radius in (SMALLEST_RADIUS..=80).step_by(2) {
        let mut votes = vec![0_u16; w * h];
        let steps = (radius * 3).clamp(48, 120);
        let ways: Vec<(i32, i32)> = (0..steps)
            .map(|step| {
                let (sin, cos) = (step as f32 * TAU / steps as f32).sin_cos();
                let whole = |way: f32| (way * radius as f32).floor() as i32;
                (whole(cos), whole(sin))
            })
            .collect();
        for &(x, y) in points.iter().step_by(thin) {
            for (dx, dy) in &ways {
                // What is left of the page or above it is far outside as a number without a sign.
                let (cx, cy) = ((x + dx) as u32 as usize, (y + dy) as u32 as usize);
                let (cx, cy) = (cx / STEP, cy / STEP);
                if cx < w
                    && let Some(vote) = votes.get_mut(cy * w + cx)
                {
                    *vote = vote.saturating_add(1);
                }
            }
        }
        if let Some((at, &vote)) = votes.iter().enumerate().max_by_key(|(_, vote)| **vote) {
            let centre = ((at % w * STEP) as f32 + 0.5, (at / w * STEP) as f32 + 0.5);
            let share = f32::from(vote) / steps as f32;
            best.push((share, Oval::circle(centre.0, centre.1, radius as f32)));
        }
    }
    best.sort_by(|a, b| b.0.total_cmp(&a.0));
    best.iter()
        .take(6)
        .filter_map(|(_, oval)| {
            let oval = refined(red, *oval);
            let confidence = weight(&oval.fit(red), 0.72)?;
            Some(Found::round(oval, SealShape::Round, confidence - 0.08))
        })
        .max_by(|a, b| a.confidence.total_cmp(&b.confidence))
}

/// The best circle close by.
fn refined(red: &Red, start: Oval) -> Oval {
    let mut best = (start.edge(red).0, start);
    for dr in -2..=4 {
        for dy in -2..=2 {
            for dx in -2..=2 {
                let next = Oval::circle(
                    start.x + dx as f32,
                    start.y + dy as f32,
                    start.long + dr as f32,
                );
                let (rim, outside) = next.edge(red);
                let score = rim - 0.3 * outside;
                if score > best.0 {
                    best = (score, next);
                }
            }
        }
    }
    best.1
}

/// A blob whose outline is a square frame, turned or not, that is no character of a red line.
fn square(red: &Red, blob: &Blob, blobs: &[Blob]) -> Option<Found> {
    let (w, h) = (blob.width(), blob.height());
    if w.min(h) < SMALLEST || w.max(h) > red.width.max(red.height) / 4 || in_row(blob, blobs) {
        return None;
    }
    let turned = |degrees: i32| {
        let (sin, cos) = (degrees as f32).to_radians().sin_cos();
        let (mut low, mut high) = ((f32::MAX, f32::MAX), (f32::MIN, f32::MIN));
        for &(x, y) in &blob.pixels {
            let (x, y) = (x as f32, y as f32);
            let (u, v) = (x * cos + y * sin, y * cos - x * sin);
            low = (low.0.min(u), low.1.min(v));
            high = (high.0.max(u), high.1.max(v));
        }
        (low, high, sin, cos)
    };
    let area = |degrees: i32| {
        let (low, high, ..) = turned(degrees);
        (high.0 - low.0) * (high.1 - low.1)
    };
    let degrees = (-44..=45)
        .step_by(2)
        .min_by(|&a, &b| area(a).total_cmp(&area(b)))?;
    let (low, high, sin, cos) = turned(degrees);
    let (width, height) = (high.0 - low.0 + 1.0, high.1 - low.1 + 1.0);
    if width.min(height) < SMALLEST as f32 || width.max(height) / width.min(height) > 1.4 {
        return None;
    }
    let near = |u: f32, v: f32, reach: i32| red.near(u * cos - v * sin, u * sin + v * cos, reach);
    let along = |from: f32, length: f32, step: usize| from + (length - 1.0) * step as f32 / 39.0;
    let side = |which: usize| {
        let hits = (0..40)
            .filter(|&step| match which {
                0 => near(along(low.0, width, step), low.1 + 1.0, 1),
                1 => near(along(low.0, width, step), high.1 - 1.0, 1),
                2 => near(low.0 + 1.0, along(low.1, height, step), 1),
                _ => near(high.0 - 1.0, along(low.1, height, step), 1),
            })
            .count();
        hits as f32 / 40.0
    };
    let sides = [side(0), side(1), side(2), side(3)];
    let mean = sides.iter().sum::<f32>() / 4.0;
    let weakest = sides.iter().copied().fold(1.0, f32::min);
    let mut inner = 0;
    for row in 0..30 {
        for column in 0..30 {
            let u = low.0 + width * (0.13 + 0.74 * column as f32 / 29.0);
            let v = low.1 + height * (0.13 + 0.74 * row as f32 / 29.0);
            inner += usize::from(near(u, v, 0));
        }
    }
    let inside = inner as f32 / 900.0;
    let is_frame = mean >= 0.8 && weakest >= 0.6 && (0.08..=0.72).contains(&inside);
    is_frame.then(|| Found {
        oval: Oval::circle(
            (blob.left + blob.right) as f32 / 2.0,
            (blob.top + blob.bottom) as f32 / 2.0,
            w.max(h) as f32 / 2.0,
        ),
        shape: SealShape::Square,
        confidence: (0.3 + 0.6 * mean).min(1.0),
        edges: (
            blob.left as f32,
            blob.top as f32,
            blob.right as f32,
            blob.bottom as f32,
        ),
    })
}

/// True when two more blobs of its height stand on its line: a word, not a seal.
fn in_row(blob: &Blob, blobs: &[Blob]) -> bool {
    let height = blob.height();
    let middle = usize::midpoint(blob.top, blob.bottom);
    let beside = blobs
        .iter()
        .filter(|other| {
            let off = usize::midpoint(other.top, other.bottom).abs_diff(middle);
            let like = other.height() * 10 > height * 7 && other.height() * 7 < height * 10;
            let near = other.left < blob.right + height * 3 && other.right + height * 3 > blob.left;
            off * 4 < height && like && near
        })
        .count();
    beside > 2
}

/// A filled oval of ridges.
fn thumb(red: &Red, blob: &Blob) -> Option<Found> {
    let (w, h) = (blob.width(), blob.height());
    let (small, large) = (w.min(h), w.max(h));
    if large > red.width.max(red.height) / 7 || large * 10 > small * 22 {
        return None;
    }
    let oval = Oval::fitted(&outline(blob))?;
    let aspect = oval.short / oval.long.max(0.1);
    if !(0.45..=0.97).contains(&aspect) {
        return None;
    }
    let (mut inside, mut filled, mut outside) = (0_usize, 0_usize, 0_usize);
    for &(x, y) in &blob.pixels {
        outside += usize::from(oval.share(x as f32, y as f32) > 1.12);
    }
    let (rw, rh) = oval.reach();
    for y in (oval.y - rh) as i32..=(oval.y + rh) as i32 {
        for x in (oval.x - rw) as i32..=(oval.x + rw) as i32 {
            if oval.share(x as f32, y as f32) < 0.92 {
                inside += 1;
                filled += usize::from(red.at(x, y));
            }
        }
    }
    // Quarters of a print are inked alike; those of a character or a picture are not.
    let mut quarters = [(0_usize, 0_usize); 8];
    for y in (oval.y - rh) as i32..=(oval.y + rh) as i32 {
        for x in (oval.x - rw) as i32..=(oval.x + rw) as i32 {
            let share = oval.share(x as f32, y as f32);
            if share < 0.85 {
                let sector = ((y as f32 - oval.y).atan2(x as f32 - oval.x) + TAU) % TAU;
                let at = ((sector / TAU * 4.0) as usize).min(3) + if share > 0.5 { 4 } else { 0 };
                if let Some((all, hit)) = quarters.get_mut(at) {
                    *all += 1;
                    *hit += usize::from(red.at(x, y));
                }
            }
        }
    }
    let shares: Vec<f32> = quarters
        .iter()
        .map(|&(all, hit)| hit as f32 / all.max(1) as f32)
        .collect();
    let least = shares.iter().copied().fold(1.0, f32::min);
    let fill = filled as f32 / inside.max(1) as f32;
    let stray = outside as f32 / blob.pixels.len().max(1) as f32;
    let is_print = (0.35..=0.97).contains(&fill) && least > 0.25 && stray < 0.06;
    is_print.then(|| {
        Found::round(
            oval,
            SealShape::ThumbPrint,
            0.5 + 0.4 * least.min(0.8) - stray,
        )
    })
}
