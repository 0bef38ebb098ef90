//! Text laid over a picture: level or slanting, once or all over it, and stamps that lie on its contents.
//!
//! A network says where a picture looks written over (`written`); how many cells have to be, and how surely, was set so
//! that of a hundred honest pictures one or two are asked about.

use super::plane::Canvas;
use super::written::Written;
use super::{Region, Suspect, Suspicion};

/// Longer side below which a picture is an icon.
const SMALL: usize = 300;

/// Suspects text laid over the picture, whose pixels may be repeated.
pub fn detect(canvas: &Canvas<'_>, repeated: bool, out: &mut Vec<Suspect>) {
    let icon = canvas.width.max(canvas.height) < SMALL;
    let kind = match (icon, repeated) {
        (true, _) => Kind::Icon,
        (false, false) => Kind::Page,
        (false, true) => Kind::RepeatedPage,
    };
    if let Some((found, region)) = written(canvas, kind) {
        out.push(Suspect::new(Suspicion::Watermark, found, region));
    }
}

/// How likely a cell has to be written over to count, and how many such cells make a watermark: of a page.
const PAGE: [(f32, usize); 2] = [(0.95, 40), (0.98, 9)];
/// The same of a page of repeated pixels, whose own letters look a little as if they were laid over it.
const REPEATED: [(f32, usize); 3] = [(0.9, 160), (0.95, 60), (0.98, 28)];
/// The same of an icon.
const ICON: [(f32, usize); 3] = [(0.5, 42), (0.95, 9), (0.98, 4)];
/// How likely a cell is that counts for its part of a page, how many the part needs, and in how many of the 24 parts
/// there is something when the page is written all over.
const SPREAD: f32 = 0.7;
const OF_PART: usize = 3;
const PARTS: usize = 17;
/// How likely a cell of a text in a corner is, how many it takes, and how many may be elsewhere.
const STAMPED: f32 = 0.8;
const STAMP: usize = 8;
const STRAY: usize = 20;
/// Weight of a level strip from which on it is a line of its own.
const STRIP: f32 = 70.0;
/// Weight of a heap from which on it is a stamp or a line.
const HEAP: f32 = 70.0;
/// Likelihood of the cells that the frame goes around.
const FRAMED: f32 = 0.7;
/// Number of times as many cells as needed, from which on it is beyond doubt.
const PLENTY: f32 = 8.0;

/// What letters over a picture have to stand out from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Icon,
    Page,
    /// A page of repeated pixels.
    RepeatedPage,
}

/// How sure it is that something is written over the picture, and where.
fn written(canvas: &Canvas<'_>, kind: Kind) -> Option<(f32, Region)> {
    let page = kind == Kind::Page;
    let written = Written::of(canvas, page);
    let limits: &[(f32, usize)] = match kind {
        Kind::Icon => &ICON,
        Kind::Page => &PAGE,
        Kind::RepeatedPage => &REPEATED,
    };
    let share = |&(limit, enough): &(f32, usize)| written.count(limit) as f32 / enough as f32;
    let most = limits.iter().map(share).fold(0.0, f32::max);
    let certain = |share: f32| ((share - 1.0) / (PLENTY - 1.0)).min(1.0);
    // Writing that is laid over a page goes across it.
    if page && written.is_column(PAGE[0].0) {
        return None;
    }
    if most >= 1.0 {
        let frame = written.frame(FRAMED, None, canvas);
        return Some((0.55 + 0.35 * certain(most), frame));
    }
    if !page {
        return None;
    }
    if written.parts(SPREAD, OF_PART) >= PARTS {
        return Some((0.55, written.frame(SPREAD, None, canvas)));
    }
    let (corner, count, elsewhere) = written.stamped(STAMPED);
    // What an app writes into a corner itself looks much alike: no more than a question.
    if count >= STAMP && elsewhere <= STRAY {
        return Some((0.5, written.frame(FRAMED, Some(corner), canvas)));
    }
    let strip = written
        .strip(canvas)
        .map(|(weight, place)| (weight / STRIP, place));
    let heap = written
        .heap(canvas)
        .map(|(weight, place)| (weight / HEAP, place));
    let mut heavy = strip
        .into_iter()
        .chain(heap)
        .filter(|(share, _)| *share >= 1.0);
    heavy
        .next()
        .map(|(share, place)| (0.5 + 0.3 * certain(share), place))
}
