//! Text laid over a picture: level or slanting, once or all over it, and stamps that lie on its contents.
//!
//! A network says where a picture looks written over (`written`); how many cells have to be, or how surely, was set so
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

/// How sure the likeliest cells of a page have to be on average, in log-odds: of 650 honest pages that the network was not
/// shown, nine were asked about for it, twelve with those of a corner (2026-12).
const PAGE: f32 = 3.0;
/// From so much on it is beyond doubt.
const SURE_PAGE: f32 = 8.0;
/// How likely a cell of a list is that stands one below the other.
const LISTED: f32 = 0.95;
/// How likely a cell has to be written over to count, and how many such cells make a watermark: of a page of repeated
/// pixels, whose own letters look a little as if they were laid over it.
const REPEATED: [(f32, usize); 3] = [(0.9, 160), (0.95, 60), (0.98, 28)];
/// The same of an icon.
const ICON: [(f32, usize); 3] = [(0.5, 42), (0.95, 9), (0.98, 4)];
/// How likely a cell of a text in a corner is, how many it takes, and how many may be elsewhere.
const STAMPED: f32 = 0.8;
const STAMP: usize = 8;
const STRAY: usize = 20;
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
    let written = Written::of(canvas, kind == Kind::Page);
    match kind {
        Kind::Icon => counted(&written, &ICON, canvas),
        Kind::RepeatedPage => counted(&written, &REPEATED, canvas),
        Kind::Page => on_page(&written, canvas),
    }
}

/// The same, when it takes a number of cells.
fn counted(
    written: &Written,
    limits: &[(f32, usize)],
    canvas: &Canvas<'_>,
) -> Option<(f32, Region)> {
    let share = |&(limit, enough): &(f32, usize)| written.count(limit) as f32 / enough as f32;
    let most = limits.iter().map(share).fold(0.0, f32::max);
    let certain = ((most - 1.0) / (PLENTY - 1.0)).min(1.0);
    (most >= 1.0).then(|| (0.55 + 0.35 * certain, written.frame(FRAMED, None, canvas)))
}

/// The same of a page.
fn on_page(written: &Written, canvas: &Canvas<'_>) -> Option<(f32, Region)> {
    // Writing that is laid over a page goes across it.
    if written.is_column(LISTED) {
        return None;
    }
    let sure = written.likeliest();
    if sure >= PAGE {
        let certain = ((sure - PAGE) / (SURE_PAGE - PAGE)).min(1.0);
        return Some((0.55 + 0.35 * certain, written.frame(FRAMED, None, canvas)));
    }
    let (corner, count, elsewhere) = written.stamped(STAMPED);
    // What an app writes into a corner itself looks much alike: no more than a question.
    let stamped = count >= STAMP && elsewhere <= STRAY;
    stamped.then(|| (0.5, written.frame(FRAMED, Some(corner), canvas)))
}
