//! Few colours that stand for many: boxes of colours cut at their middle, then drawn towards what falls to them, and
//! the rest of each pixel passed on to its neighbours. Written here because the crates that do it lack transparency.

use image::{Rgba, RgbaImage};
use std::collections::BTreeMap;

/// A colour weighted by its visibility, so that what nobody sees costs nothing.
type Point = [f32; 4];
/// Colours and how often each is there.
type Points = Vec<(Point, f32)>;
/// Colours with their largest spread, and the axis they have it along.
type Part = (f32, usize, Points);

/// Rounds in which the colours settle.
const ROUNDS: usize = 6;

/// A picture as numbers of colours.
pub(super) struct Indexed {
    pub(super) width: u32,
    pub(super) palette: Vec<[u8; 4]>,
    pub(super) height: u32,
    pub(super) numbers: Vec<u8>,
}

/// What cannot be seen is all the same.
const fn seen(Rgba(pixel): Rgba<u8>) -> [u8; 4] {
    if pixel[3] == 0 { [0; 4] } else { pixel }
}

/// The picture without loss, if it has no more than 256 colours.
pub(super) fn exact(pixels: &RgbaImage) -> Option<Indexed> {
    let mut known: BTreeMap<[u8; 4], u8> = BTreeMap::new();
    for pixel in pixels.pixels() {
        if known.len() > 256 {
            return None;
        }
        known.entry(seen(*pixel)).or_insert(0);
    }
    if known.len() > 256 {
        return None;
    }
    // Transparent ones first: only they need an entry for it.
    let mut palette: Vec<[u8; 4]> = known.keys().copied().collect();
    palette.sort_by_key(|colour| (colour[3] == u8::MAX, *colour));
    for (number, colour) in palette.iter().enumerate() {
        known.insert(*colour, number.min(255) as u8);
    }
    let number = |pixel: &Rgba<u8>| known.get(&seen(*pixel)).copied().unwrap_or(0);
    Some(Indexed {
        width: pixels.width(),
        height: pixels.height(),
        numbers: pixels.pixels().map(number).collect(),
        palette,
    })
}

/// The picture in at most `count` colours.
pub(super) fn reduced(pixels: &RgbaImage, count: u16) -> Indexed {
    let mut counts: BTreeMap<[u8; 4], u32> = BTreeMap::new();
    for pixel in pixels.pixels() {
        // Seven bits a channel are enough to choose by.
        let key = seen(*pixel).map(|value| value & 0xFE | value >> 7);
        *counts.entry(key).or_insert(0) += 1;
    }
    let points: Points = counts
        .iter()
        .map(|(&colour, &count)| (point(colour), count as f32))
        .collect();
    let mut centres = cut(&points, usize::from(count));
    for _ in 0..ROUNDS {
        centres = settled(&points, centres);
    }
    let mut palette: Vec<[u8; 4]> = centres.into_iter().map(colour).collect();
    palette.sort_by_key(|colour| (colour[3] == u8::MAX, *colour));
    palette.dedup();
    let numbers = dithered(pixels, &palette);
    Indexed {
        width: pixels.width(),
        height: pixels.height(),
        palette,
        numbers,
    }
}

fn point([red, green, blue, alpha]: [u8; 4]) -> Point {
    let weight = f32::from(alpha) / 255.0;
    let [red, green, blue] = [red, green, blue].map(|value| f32::from(value) * weight);
    [red, green, blue, f32::from(alpha)]
}

fn colour([red, green, blue, alpha]: Point) -> [u8; 4] {
    let weight = (alpha / 255.0).max(1.0 / 255.0);
    let byte = |value: f32| value.round().clamp(0.0, 255.0) as u8;
    if alpha < 0.5 {
        return [0; 4];
    }
    [
        byte(red / weight),
        byte(green / weight),
        byte(blue / weight),
        byte(alpha),
    ]
}

fn distance(a: &Point, b: &Point) -> f32 {
    a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum()
}

/// Means of boxes, the box with the largest spread being cut again and again.
fn cut(points: &[(Point, f32)], count: usize) -> Vec<Point> {
    let mut boxes: Vec<Part> = vec![measured(points.to_vec())];
    while boxes.len() < count {
        let Some(at) = (0..boxes.len()).max_by(|&a, &b| {
            let spread = |at: usize| boxes.get(at).map_or(0.0, |part| part.0);
            spread(a).total_cmp(&spread(b))
        }) else {
            break;
        };
        let (spread, axis, mut inside) = boxes.swap_remove(at);
        if spread <= 0.0 || inside.len() < 2 {
            boxes.push((0.0, axis, inside));
            break;
        }
        let value = |point: &(Point, f32)| point.0.get(axis).copied().unwrap_or(0.0);
        inside.sort_by(|a, b| value(a).total_cmp(&value(b)));
        let middle = mean(&inside).get(axis).copied().unwrap_or(0.0);
        let at = inside.partition_point(|point| value(point) <= middle);
        let upper = inside.split_off(at.clamp(1, inside.len() - 1));
        boxes.push(measured(inside));
        boxes.push(measured(upper));
    }
    boxes.iter().map(|(_, _, inside)| mean(inside)).collect()
}

fn mean(points: &[(Point, f32)]) -> Point {
    let (mut sums, mut weight) = ([0.0_f32; 4], 0.0);
    for (point, count) in points {
        for (sum, value) in sums.iter_mut().zip(point) {
            *sum += value * count;
        }
        weight += count;
    }
    sums.map(|sum| sum / f32::max(weight, 1.0))
}

/// A box with its largest spread, and the axis it has it along.
fn measured(points: Points) -> Part {
    let middle = mean(&points);
    let mut spreads = [0.0_f32; 4];
    for (point, count) in &points {
        for ((spread, value), middle) in spreads.iter_mut().zip(point).zip(middle) {
            *spread += (value - middle) * (value - middle) * count;
        }
    }
    let (axis, spread) = spreads
        .into_iter()
        .enumerate()
        .max_by(|a, b| a.1.total_cmp(&b.1))
        .unwrap_or((0, 0.0));
    (spread, axis, points)
}

/// Every centre moves to the mean of what is nearest to it.
fn settled(points: &[(Point, f32)], centres: Vec<Point>) -> Vec<Point> {
    let mut parts: Vec<Points> = vec![Vec::new(); centres.len()];
    for point in points {
        let at = nearest(&point.0, &centres);
        if let Some(part) = parts.get_mut(at) {
            part.push(*point);
        }
    }
    let moved = |(centre, part): (Point, Points)| {
        if part.is_empty() { centre } else { mean(&part) }
    };
    centres.into_iter().zip(parts).map(moved).collect()
}

fn nearest(point: &Point, centres: &[Point]) -> usize {
    let mut best = (f32::MAX, 0);
    for (at, centre) in centres.iter().enumerate() {
        let far = distance(point, centre);
        if far < best.0 {
            best = (far, at);
        }
    }
    best.1
}

/// Numbers of the nearest colours, most of what is missing being passed to the pixels on the right and below.
fn dithered(pixels: &RgbaImage, palette: &[[u8; 4]]) -> Vec<u8> {
    /// Share that is passed on; all of it would make grain of flat areas.
    const PASSED: f32 = 0.75;
    let centres: Vec<Point> = palette.iter().map(|&colour| point(colour)).collect();
    let width = pixels.width() as usize;
    let mut numbers = Vec::with_capacity(width * pixels.height() as usize);
    let (mut here, mut below) = (vec![[0.0; 4]; width + 2], vec![[0.0; 4]; width + 2]);
    for row in pixels.rows() {
        for (x, pixel) in row.enumerate() {
            let own = point(seen(*pixel));
            let mut wanted = own;
            let owed = here.get(x + 1).copied().unwrap_or_default();
            for (value, owed) in wanted.iter_mut().zip(owed) {
                *value = (*value + owed).clamp(0.0, 255.0);
            }
            let at = nearest(&wanted, &centres);
            numbers.push(at.min(255) as u8);
            let got = centres.get(at).copied().unwrap_or_default();
            // What is plain stays plain.
            if distance(&own, &got) < 2.0 {
                continue;
            }
            let pass = |line: &mut Vec<Point>, at: usize, share: f32| {
                if let Some(place) = line.get_mut(at) {
                    for ((place, wanted), got) in place.iter_mut().zip(wanted).zip(got) {
                        *place += (wanted - got) * share * PASSED;
                    }
                }
            };
            pass(&mut here, x + 2, 7.0 / 16.0);
            pass(&mut below, x, 3.0 / 16.0);
            pass(&mut below, x + 1, 5.0 / 16.0);
            pass(&mut below, x + 2, 1.0 / 16.0);
        }
        std::mem::swap(&mut here, &mut below);
        below.fill([0.0; 4]);
    }
    numbers
}
