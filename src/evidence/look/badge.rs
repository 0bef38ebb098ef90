//! Something laid over a corner of an icon: a dot with or without a number, a pill with a word, a ribbon.
//!
//! A dot or a pill is a patch of one strong colour near a corner that the rest of the icon does not share. A ribbon
//! is a stripe of one colour across a corner, straight on both sides.

use super::band::band;
use super::lettering::is_lettering;
use super::marked::{Map, question};
use super::plane::{Icon, SIDE, Shade, hsv, shades};
use super::ribbon::{fold, ribbon};
use super::{Region, Suspect, Suspicion};

/// A corner, as the steps that lead from it into the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Corner {
    pub(super) right: bool,
    pub(super) bottom: bool,
}

const CORNERS: [Corner; 4] = [
    Corner {
        right: true,
        bottom: false,
    },
    Corner {
        right: false,
        bottom: false,
    },
    Corner {
        right: true,
        bottom: true,
    },
    Corner {
        right: false,
        bottom: true,
    },
];

impl Corner {
    /// A pixel by its distances from the corner.
    pub(super) const fn place(self, across: usize, down: usize) -> (usize, usize) {
        let x = if self.right {
            SIDE - 1 - across
        } else {
            across
        };
        let y = if self.bottom { SIDE - 1 - down } else { down };
        (x, y)
    }
}

/// Likelihood from which on the network alone is asked about.
const LIKELY: f32 = 0.7;

/// Suspects dots, pills, ribbons, bands, and whatever else looks like a badge to the network.
pub fn detect(icon: &Icon, map: &Map, out: &mut Vec<Suspect>) {
    let likelihood = map.likelihood();
    let seen = || {
        let confidence = question(likelihood, LIKELY).filter(|_| map.is_one_place())?;
        let region = map.region(icon)?;
        (!is_lettering(icon, icon.pixels_of(region))).then_some((confidence, region))
    };
    let across = || {
        let (confidence, [x, y, w, h]) = band(icon)?;
        Some((confidence, icon.region(x, y, w, h)))
    };
    if let Some((confidence, region)) = by_rule(icon).or_else(across).or_else(seen) {
        out.push(Suspect::new(Suspicion::Badge, confidence, region));
    }
}

/// Dots, pills and ribbons as the rules below know them.
fn by_rule(icon: &Icon) -> Option<(f32, Region)> {
    let mut found: Vec<(f32, Patch)> = Vec::new();
    for corner in CORNERS {
        if let Some(patch) = patch(icon, corner) {
            found.push(patch);
        }
    }
    // One badge is a badge; dots in several corners are a design.
    if let [(confidence, patch)] = found.as_slice() {
        return Some((*confidence, patch.region(icon)));
    }
    let ribbons: Vec<_> = CORNERS
        .iter()
        .filter_map(|&corner| ribbon(icon, corner).or_else(|| fold(icon, corner)))
        .collect();
    let [(confidence, [x, y, w, h])] = ribbons.as_slice() else {
        return None;
    };
    Some((*confidence, icon.region(*x, *y, *w, *h)))
}

/// Side of the corner that is searched for the colour of a patch.
const CORNER: usize = 44;
/// Distance of colours that count as the same.
pub(super) const SAME: i32 = 46;

/// How much of a patch's colour the rest of the icon may have, relative to the patch.
const SHARED: f32 = 0.3;
/// The same for a patch that cannot be anything else.
const PERFECT: f32 = 12.0;

pub(super) fn distance(a: [u8; 4], b: [u8; 4]) -> i32 {
    let [red, green, blue] = [0, 1, 2].map(|at: usize| {
        let of = |pixel: [u8; 4]| i32::from(pixel.get(at).copied().unwrap_or(0));
        (of(a) - of(b)).abs()
    });
    red.max(green).max(blue)
}

/// Connected pixels of one colour.
#[derive(Debug, Clone)]
struct Patch {
    left: usize,
    top: usize,
    right: usize,
    bottom: usize,
    area: usize,
    mask: Vec<bool>,
}

impl Patch {
    fn region(&self, icon: &Icon) -> Region {
        icon.region(
            self.left as f32,
            self.top as f32,
            self.width() as f32,
            self.height() as f32,
        )
    }

    /// Its mean colour.
    fn mean(&self, icon: &Icon) -> [u8; 4] {
        let mut sums = [0_usize; 3];
        for (pixel, _) in icon.pixels.iter().zip(&self.mask).filter(|(_, own)| **own) {
            for (sum, value) in sums.iter_mut().zip(pixel) {
                *sum += usize::from(*value);
            }
        }
        let [red, green, blue] = sums.map(|sum| (sum / self.area.max(1)) as u8);
        [red, green, blue, 255]
    }

    const fn width(&self) -> usize {
        self.right - self.left + 1
    }

    const fn height(&self) -> usize {
        self.bottom - self.top + 1
    }

    fn has(&self, x: usize, y: usize) -> bool {
        x < SIDE && self.mask.get(y * SIDE + x).copied().unwrap_or(false)
    }
}

/// Strong colours of a corner, most frequent first.
fn colours(icon: &Icon, corner: Corner) -> Vec<[u8; 4]> {
    let places = (0..CORNER).flat_map(|down| (0..CORNER).map(move |across| (across, down)));
    let pixels = places.map(|(across, down)| {
        let (x, y) = corner.place(across, down);
        icon.at(x, y)
    });
    let strong = pixels.filter(|&[red, green, blue, alpha]| {
        let (_, saturation, value) = hsv(red, green, blue);
        alpha >= 128 && saturation > 0.5 && value > 0.45
    });
    let mut bins = shades(strong, 5);
    bins.retain(|bin| bin.0 >= 60);
    bins.sort_by_key(|bin| std::cmp::Reverse(bin.0));
    let mean = |(count, sums): Shade| {
        let [red, green, blue] = sums.map(|sum| (sum / count.max(1) as u32) as u8);
        [red, green, blue, 255]
    };
    bins.into_iter().take(4).map(mean).collect()
}

/// The pixels of a colour connected with the first one found near the corner.
fn connected(icon: &Icon, corner: Corner, colour: [u8; 4]) -> Option<Patch> {
    let alike = |x: usize, y: usize| {
        let pixel = icon.at(x, y);
        pixel[3] >= 128 && distance(pixel, colour) <= SAME
    };
    // The colour may be split by a number; the largest part counts.
    let mut seen = vec![false; SIDE * SIDE];
    let mut best: Option<Patch> = None;
    for down in 0..CORNER {
        for across in 0..CORNER {
            let (x, y) = corner.place(across, down);
            if !alike(x, y) || seen.get(y * SIDE + x).copied().unwrap_or(true) {
                continue;
            }
            let patch = flood(&alike, &mut seen, x, y);
            if best.as_ref().is_none_or(|known| patch.area > known.area) {
                best = Some(patch);
            }
        }
    }
    best
}

fn flood(alike: &impl Fn(usize, usize) -> bool, seen: &mut [bool], x: usize, y: usize) -> Patch {
    let mut patch = Patch {
        left: x,
        top: y,
        right: x,
        bottom: y,
        area: 0,
        mask: vec![false; SIDE * SIDE],
    };
    let mut open = vec![(x, y)];
    while let Some((x, y)) = open.pop() {
        if x >= SIDE || y >= SIDE || !alike(x, y) {
            continue;
        }
        match seen.get_mut(y * SIDE + x) {
            Some(place) if !*place => *place = true,
            _ => continue,
        }
        if let Some(place) = patch.mask.get_mut(y * SIDE + x) {
            *place = true;
        }
        patch.area += 1;
        patch.left = patch.left.min(x);
        patch.right = patch.right.max(x);
        patch.top = patch.top.min(y);
        patch.bottom = patch.bottom.max(y);
        open.extend([(x + 1, y), (x, y + 1)]);
        open.extend(x.checked_sub(1).map(|x| (x, y)));
        open.extend(y.checked_sub(1).map(|y| (x, y)));
    }
    patch
}

/// Difference of neighbours that belong to one run of colours.
const RUN: i32 = 22;

/// Patches near the corner whose strong colour runs from one shade into another.
fn running(icon: &Icon, corner: Corner) -> Vec<([u8; 4], Patch)> {
    let strong = |x: usize, y: usize| {
        let [red, green, blue, alpha] = icon.at(x, y);
        let (_, saturation, value) = hsv(red, green, blue);
        alpha >= 128 && saturation > 0.45 && value > 0.45
    };
    // A pixel belongs to a run when it hardly differs from all its neighbours that are strong as well.
    let calm = |x: usize, y: usize| {
        let own = icon.at(x, y);
        let beside = [
            (x + 1, y),
            (x, y + 1),
            (x.wrapping_sub(1), y),
            (x, y.wrapping_sub(1)),
        ];
        strong(x, y)
            && beside
                .iter()
                .all(|&(x, y)| x >= SIDE || y >= SIDE || distance(icon.at(x, y), own) <= RUN)
    };
    let mut seen = vec![false; SIDE * SIDE];
    let mut found = Vec::new();
    for down in 0..CORNER {
        for across in 0..CORNER {
            let (x, y) = corner.place(across, down);
            if seen.get(y * SIDE + x).copied().unwrap_or(true) || !calm(x, y) {
                continue;
            }
            let patch = flood(&calm, &mut seen, x, y);
            if patch.area >= 60 {
                found.push((patch.mean(icon), patch));
            }
        }
    }
    found
}

/// A dot or a pill in a corner, with a confidence.
fn patch(icon: &Icon, corner: Corner) -> Option<(f32, Patch)> {
    let plain = colours(icon, corner)
        .into_iter()
        .filter_map(|colour| Some((colour, connected(icon, corner, colour)?)));
    let all = plain.chain(running(icon, corner));
    let judged = all.filter_map(|(colour, patch)| {
        let confidence = judge(icon, corner, colour, &patch)?;
        Some((confidence, patch))
    });
    judged.max_by(|a, b| a.0.total_cmp(&b.0))
}

fn judge(icon: &Icon, corner: Corner, colour: [u8; 4], patch: &Patch) -> Option<f32> {
    let (width, height) = (patch.width(), patch.height());
    if !(13..=62).contains(&height) || !(13..=84).contains(&width) || height > width * 5 / 4 {
        return None;
    }
    // Near both sides, and not reaching over the middle.
    let across = if corner.right {
        SIDE - 1 - patch.right
    } else {
        patch.left
    };
    let down = if corner.bottom {
        SIDE - 1 - patch.bottom
    } else {
        patch.top
    };
    if across > 18 || down > 18 || down + height > SIDE * 11 / 20 || across + width > SIDE * 3 / 4 {
        return None;
    }
    let shape = outline(patch);
    let filled = shape.inside as f32 / (width * height) as f32;
    let text = (shape.inside - patch.area.min(shape.inside)) as f32 / shape.inside.max(1) as f32;
    if text > 0.55 {
        return None;
    }
    let round = width * 4 <= height * 5;
    if round {
        // A disc fills its box by π/4 and agrees with it in detail.
        if !(0.70..=0.86).contains(&filled) || disc_agreement(patch, &shape.mask) < 0.90 {
            return None;
        }
    } else if filled < 0.80 || text < 0.08 || clumsy(patch, &shape.mask) > CLUMSY {
        return None;
    }
    // Close to the corner and of perfect shape, a patch may share its colour with the rest.
    let perfect = across.max(down) <= 8
        && if round {
            disc_agreement(patch, &shape.mask) >= 0.95
        } else {
            text >= 0.12 && filled >= 0.86
        };
    let elsewhere = shared(icon, colour, patch);
    if elsewhere > if perfect { PERFECT } else { SHARED } {
        return None;
    }
    let [red, green, blue, _] = colour;
    let (hue, _, _) = hsv(red, green, blue);
    let red = if (25.0..=335.0).contains(&hue) {
        0.0
    } else {
        0.12
    };
    let number = if text > 0.06 { 0.1 } else { 0.0 };
    Some(0.65 + red + number + 0.1 * (1.0 - elsewhere / SHARED).max(-1.0))
}

/// Half the side of a block that no stroke of a letter fills.
const THICK: usize = 4;
/// Share of such blocks in what is cut out of a pill: letters have hardly any, a tile of a pattern is one.
const CLUMSY: f32 = 0.12;

/// How much of what is missing inside the outline lies in blocks, as a share.
fn clumsy(patch: &Patch, mask: &[bool]) -> f32 {
    let missing = |x: usize, y: usize| {
        x < SIDE && mask.get(y * SIDE + x).copied().unwrap_or(false) && !patch.has(x, y)
    };
    let (mut all, mut thick) = (0_usize, 0_usize);
    for y in patch.top..=patch.bottom {
        for x in patch.left..=patch.right {
            if !missing(x, y) {
                continue;
            }
            all += 1;
            let (Some(left), Some(top)) = (x.checked_sub(THICK), y.checked_sub(THICK)) else {
                continue;
            };
            let block = (top..=y + THICK).all(|y| (left..=x + THICK).all(|x| missing(x, y)));
            thick += usize::from(block);
        }
    }
    thick as f32 / all.max(1) as f32
}

struct Outline {
    inside: usize,
    mask: Vec<bool>,
}

/// The patch with everything between its first and last pixel of each row and column filled in.
fn outline(patch: &Patch) -> Outline {
    let mut mask = vec![false; SIDE * SIDE];
    let mut inside = 0;
    let columns: Vec<Option<(usize, usize)>> = (0..SIDE)
        .map(|x| {
            let mut rows = (patch.top..=patch.bottom).filter(|&y| patch.has(x, y));
            let first = rows.next()?;
            Some((first, rows.next_back().unwrap_or(first)))
        })
        .collect();
    for y in patch.top..=patch.bottom {
        let mut line = (patch.left..=patch.right).filter(|&x| patch.has(x, y));
        let Some(first) = line.next() else { continue };
        let last = line.next_back().unwrap_or(first);
        for x in first..=last {
            let within = columns
                .get(x)
                .copied()
                .flatten()
                .is_some_and(|(top, bottom)| (top..=bottom).contains(&y));
            if within && let Some(place) = mask.get_mut(y * SIDE + x) {
                *place = true;
                inside += 1;
            }
        }
    }
    Outline { inside, mask }
}

/// Share of the box in which the outline is where a disc would be.
fn disc_agreement(patch: &Patch, mask: &[bool]) -> f32 {
    let (width, height) = (patch.width() as f32, patch.height() as f32);
    let mut agree = 0_usize;
    for y in patch.top..=patch.bottom {
        for x in patch.left..=patch.right {
            let across = ((x - patch.left) as f32 + 0.5) / width * 2.0 - 1.0;
            let down = ((y - patch.top) as f32 + 0.5) / height * 2.0 - 1.0;
            let disc = across * across + down * down <= 1.0;
            let here = mask.get(y * SIDE + x).copied().unwrap_or(false);
            agree += usize::from(disc == here);
        }
    }
    agree as f32 / (width * height).max(1.0)
}

/// How much of the colour is found outside the patch, relative to the patch.
fn shared(icon: &Icon, colour: [u8; 4], patch: &Patch) -> f32 {
    let mut count = 0_usize;
    for y in 0..SIDE {
        for x in 0..SIDE {
            let near = x + 2 >= patch.left
                && x <= patch.right + 2
                && y + 2 >= patch.top
                && y <= patch.bottom + 2;
            if near {
                continue;
            }
            let pixel = icon.at(x, y);
            count += usize::from(pixel[3] >= 128 && distance(pixel, colour) <= SAME);
        }
    }
    count as f32 / patch.area.max(1) as f32
}
