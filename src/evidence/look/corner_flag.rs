//! A flag of any country laid over a corner of an icon: a rectangle of a flag's shape, compared with the drawings.
//!
//! So small a flag has few pixels, and many a logo has a piece that is like one. So it is looked for only where the network
//! sees a badge, or half of one.

use super::badge::distance;
use super::flag::{Mask, Part, plain_cells, visible};
use super::flag_table::closest;
use super::marked::Map;
use super::plane::{Icon, SIDE};
use super::{Suspect, Suspicion};

/// Likelihood of a badge from which on a flag is looked for.
const LIKELY: f32 = 0.2;
/// Difference of colours on both sides of an edge, and the share of a side that has it, percent.
const EDGE: i32 = 30;
const SIDES: usize = 65;
/// Farthest that a corner flag lies from the two edges of the icon.
const MARGIN: usize = 16;
/// Widths of a flag, and its height in hundredths of them.
const WIDE: std::ops::RangeInclusive<usize> = 24..=62;
const HIGH: std::ops::RangeInclusive<usize> = 45..=105;
/// Rectangles that are compared at most, and by how much they differ at least.
const MOST: usize = 16;
const APART: usize = 2;
/// Pixels of a border that is left out at most.
const BORDER: usize = 2;
/// Width of a badge beyond which it is a band.
const ACROSS: usize = SIDE * 7 / 8;
/// It is asked about.
const CONFIDENCE: f32 = 0.7;

/// Number of edges before each place of each line, so that those of a part are known at once.
struct Edges {
    sums: Vec<u16>,
}

impl Edges {
    fn new(is_edge: impl Fn(usize, usize) -> bool) -> Self {
        let mut sums = Vec::with_capacity(SIDE * (SIDE + 1));
        for line in 0..SIDE {
            let mut sum = 0;
            sums.push(0);
            for at in 0..SIDE {
                sum += u16::from(is_edge(line, at));
                sums.push(sum);
            }
        }
        Self { sums }
    }

    /// Percent of a part of a line.
    fn share(&self, line: usize, from: usize, to: usize) -> usize {
        let at = |place: usize| {
            let sum = self.sums.get(line * (SIDE + 1) + place);
            usize::from(sum.copied().unwrap_or(0))
        };
        (at(to).saturating_sub(at(from))) * 100 / (to - from).max(1)
    }
}

/// Where the colour changes, across and down.
struct Sides {
    level: Edges,
    upright: Edges,
}

impl Sides {
    fn of(icon: &Icon) -> Self {
        let differ = |a: (usize, usize), b: (usize, usize)| {
            distance(icon.at(a.0, a.1), icon.at(b.0, b.1)) > EDGE
                || icon.visible(a.0, a.1) != icon.visible(b.0, b.1)
        };
        // A side may be a pixel off, where colours are mixed.
        let near = |line: usize| line.max(2) - 1..(line + 2).min(SIDE);
        Self {
            level: Edges::new(|y, x| near(y).any(|y| differ((x, y - 1), (x, y)))),
            upright: Edges::new(|x, y| near(x).any(|x| differ((x - 1, y), (x, y)))),
        }
    }

    /// How clear the sides of a part are, all together; `None` when one is none.
    fn clearness(&self, part: Part) -> Option<usize> {
        let Part {
            left,
            top,
            right,
            bottom,
        } = part;
        let side = |edges: &Edges, line: usize, from: usize, to: usize| {
            // The frame of the icon is a side as good as any.
            if line == 0 || line >= SIDE {
                return Some(SIDES);
            }
            Some(edges.share(line, from, to)).filter(|share| *share >= SIDES)
        };
        Some(
            side(&self.level, top, left, right)?
                + side(&self.level, bottom, left, right)?
                + side(&self.upright, left, top, bottom)?
                + side(&self.upright, right, top, bottom)?,
        )
    }
}

/// Rectangles of a flag's shape near a corner.
fn shapes() -> impl Iterator<Item = Part> {
    let sizes = WIDE.flat_map(|wide| {
        let high = wide * HIGH.start() / 100..=wide * HIGH.end() / 100;
        high.map(move |high| (wide, high))
    });
    let margins = |size| (0..=MARGIN).flat_map(move |margin| [margin, SIDE - size - margin]);
    let places = move |(wide, high)| {
        margins(wide).flat_map(move |left| {
            margins(high).map(move |top| Part {
                left,
                top,
                right: left + wide,
                bottom: top + high,
            })
        })
    };
    sizes.flat_map(places)
}

/// Such rectangles whose sides are edges of the icon, the clearest first.
fn rectangles(icon: &Icon) -> Vec<Part> {
    let sides = Sides::of(icon);
    let clear = |part: Part| Some((sides.clearness(part)?, part));
    let mut found: Vec<(usize, Part)> = shapes().filter_map(clear).collect();
    found.sort_by_key(|(clear, part)| (std::cmp::Reverse(*clear), part.left, part.top));
    let mut chosen: Vec<Part> = Vec::new();
    for (_, part) in found {
        let apart = |known: &Part| {
            let far = |a: usize, b: usize| a.abs_diff(b) > APART;
            far(known.left, part.left)
                || far(known.right, part.right)
                || far(known.top, part.top)
                || far(known.bottom, part.bottom)
        };
        if chosen.len() < MOST && chosen.iter().all(apart) {
            chosen.push(part);
        }
    }
    chosen
}

/// How far a part exceeds what it has to be like a flag, with and without a border.
fn likeness(icon: &Icon, part: Part, visible: &Mask) -> Option<f32> {
    let own = (0..=BORDER).filter_map(|border| {
        let own = Part {
            left: part.left + border,
            top: part.top + border,
            right: part.right - border,
            bottom: part.bottom - border,
        };
        let found = closest(&plain_cells(icon, own, visible)?)?;
        Some(found.likeness - found.enough)
    });
    own.max_by(f32::total_cmp)
}

/// Asks about such a flag, unless one was found before.
pub(super) fn detect(icon: &Icon, badge: &Map, out: &mut Vec<Suspect>) {
    let told = |suspect: &Suspect| match suspect.kind {
        Suspicion::Flag => true,
        // A band from edge to edge is no flag, though its letters may cut one out of it.
        Suspicion::Badge => {
            let [left, _, right, _] = icon.pixels_of(suspect.region);
            right - left > ACROSS
        }
        _ => false,
    };
    if badge.likelihood() < LIKELY || out.iter().any(told) {
        return;
    }
    let visible = visible(icon);
    let parts = rectangles(icon).into_iter();
    let judged = parts.filter_map(|part| Some((likeness(icon, part, &visible)?, part)));
    let best = judged.max_by(|a, b| a.0.total_cmp(&b.0));
    if let Some((_, part)) = best.filter(|(beyond, _)| *beyond >= 0.0) {
        let edges = [
            part.left,
            part.top,
            part.right - part.left,
            part.bottom - part.top,
        ];
        let [x, y, w, h] = edges.map(|at| at as f32);
        let region = icon.region(x, y, w, h);
        out.push(Suspect::new(Suspicion::Flag, CONFIDENCE, region));
    }
}
