//! Text laid over a picture: level or slanting, once or all over it, and stamps that lie on its contents.
//!
//! A network says where a picture looks written over (`written`); how many cells have to be, and how surely, was set so
//! that of a hundred honest pages one or two are asked about. Icons are also searched for many faint strokes on even
//! ground: only what changes in both directions at once counts, for edges along rows and columns are the icon's own.

use super::plane::{Canvas, Plane};
use super::written::Written;
use super::{Region, Suspect, Suspicion};

/// Difference from which on there is a stroke, levels of brightness.
const FAINT: u8 = 3;
/// Difference from which on it is contents of its own.
const STRONG: u8 = 110;
/// Longer side below which a picture is an icon.
const SMALL: usize = 300;
/// Cells an icon is divided into, along each side.
const SIDE: usize = 8;
/// Strokes in a thousand pixels from which on a cell is marked.
const MARK: u32 = 60;
/// How far the ground may be from its usual brightness.
const GROUND: u8 = 4;
/// How far the soft rim of contents reaches, pixels.
const RIM: usize = 3;
/// What a cell of the picture holds.
#[derive(Debug, Clone, Copy, Default)]
struct Cell {
    /// Pixels looked at.
    all: u32,
    /// Pixels on perfectly even ground.
    even: u32,
    /// Pixels with a faint stroke.
    strokes: u32,
}

/// The cells of a picture.
#[derive(Debug)]
pub struct Cells {
    of: Vec<Cell>,
}

/// Summary of the cells.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Traces {
    /// Share of cells that can be judged.
    pub judged: f32,
    /// Share of those with faint strokes.
    pub marked: f32,
    /// How far the marked cells reach, the smaller of width and height, as a share.
    pub reach: f32,
    /// Share of the marked cells whose mirror images both ways are marked too.
    pub mirrored: f32,
}

impl Cells {
    /// Looks at a picture, and at the difference that counts for each four by four of its pixels.
    pub fn of(luma: &Plane, ranges: &Plane) -> Self {
        // An icon is all contents; only on its background a stroke means something, and there it has to be plain.
        let mut cells = vec![Cell::default(); SIDE * SIDE];
        let (width, height) = (luma.width, luma.height);
        let ground = ground(luma, ranges);
        for y in 0..height.saturating_sub(3) {
            let line = y * SIDE / height.max(1) * SIDE;
            let (first, last) = (luma.row(y), luma.row(y + 3));
            let windows = first.windows(4).zip(last.windows(4));
            for (x, ((above, below), &range)) in windows.zip(ranges.row(y)).enumerate() {
                let Some(cell) = cells.get_mut(line + x * SIDE / width.max(1)) else {
                    continue;
                };
                cell.all += 1;
                if range <= 1 {
                    let own = above.first().copied().unwrap_or(0);
                    let usual = own.abs_diff(ground) <= GROUND;
                    cell.even += u32::from(usual);
                } else if (FAINT..=STRONG).contains(&range)
                    && let (&[a, .., b], &[c, .., d]) = (above, below)
                {
                    let bend = i32::from(a) - i32::from(b) - i32::from(c) + i32::from(d);
                    let bends = bend.unsigned_abs() >= u32::from(FAINT.max(range / 3));
                    cell.strokes += u32::from(bends && !beside_contents(ranges, x, y));
                }
            }
        }
        Self { of: cells }
    }

    fn judged(cell: Cell) -> bool {
        cell.even * 3 >= cell.all && cell.all > 0
    }

    fn marked(cell: Cell) -> bool {
        Self::judged(cell) && cell.strokes * 1_000 >= cell.all * MARK
    }

    /// True when a cell and both its mirror images are marked.
    fn is_mirrored(&self, at: usize) -> bool {
        let (x, y) = (at % SIDE, at / SIDE);
        let (across, down) = (SIDE - 1 - x, SIDE - 1 - y);
        let places = [(x, y), (across, y), (x, down)];
        places.into_iter().all(|(x, y)| {
            let cell = self.of.get(y * SIDE + x);
            cell.is_some_and(|cell| Self::marked(*cell))
        })
    }

    /// Sums the cells up.
    pub fn traces(&self) -> Traces {
        let judged = self.of.iter().filter(|cell| Self::judged(**cell)).count();
        let (mut marked, mut left, mut right, mut top, mut bottom) = (0, SIDE, 0, SIDE, 0);
        for (at, cell) in self.of.iter().enumerate() {
            if Self::marked(*cell) {
                marked += 1;
                (left, right) = (left.min(at % SIDE), right.max(at % SIDE + 1));
                (top, bottom) = (top.min(at / SIDE), bottom.max(at / SIDE + 1));
            }
        }
        let mirrored = (0..self.of.len())
            .filter(|&at| self.is_mirrored(at))
            .count();
        let across = right.saturating_sub(left) as f32 / SIDE as f32;
        let down = bottom.saturating_sub(top) as f32 / SIDE as f32;
        Traces {
            judged: judged as f32 / self.of.len().max(1) as f32,
            marked: marked as f32 / judged.max(1) as f32,
            reach: across.min(down),
            mirrored: mirrored as f32 / marked.max(1) as f32,
        }
    }
}

/// Difference between the brightest and the darkest of four by four pixels, at the upper left of them.
fn ranges(luma: &Plane) -> Plane {
    let mut out = Plane::filled(luma.width, luma.height, 0);
    let across = |row: &[u8]| -> Vec<(u8, u8)> {
        let ends = |window: &[u8]| {
            let low = window.iter().copied().min().unwrap_or(0);
            (low, window.iter().copied().max().unwrap_or(0))
        };
        row.windows(4).map(ends).collect()
    };
    let mut lines: Vec<Vec<(u8, u8)>> = (0..3).map(|y| across(luma.row(y))).collect();
    for y in 0..luma.height.saturating_sub(3) {
        lines.push(across(luma.row(y + 3)));
        if let [first, second, third, fourth] = lines.as_slice() {
            let upper = first.iter().zip(second);
            let lower = third.iter().zip(fourth);
            for (x, ((a, b), (c, d))) in upper.zip(lower).enumerate() {
                let low = a.0.min(b.0).min(c.0).min(d.0);
                let high = a.1.max(b.1).max(c.1).max(d.1);
                out.put(x, y, high - low);
            }
        }
        lines.remove(0);
    }
    out
}

/// Like [`ranges`], which are those of the brightness, of the channel that differs most: what is as bright as its ground may be far from it in colour, and
/// the outline of a plate is contents however little it differs from what lies behind.
fn colour_ranges(canvas: &Canvas<'_>, mut most: Plane) -> Plane {
    let colours = (0..3).map(|channel| canvas.channel(channel));
    let outline = canvas.transparent.then(|| canvas.opacity());
    for channel in colours.chain(outline) {
        let own = ranges(&channel);
        for (value, own) in most.data.iter_mut().zip(own.data) {
            *value = (*value).max(own);
        }
    }
    most
}

/// Brightness of most of the even ground.
fn ground(luma: &Plane, ranges: &Plane) -> u8 {
    let mut counts = [0_u32; 256];
    for (&value, &range) in luma.data.iter().zip(&ranges.data) {
        if range <= 1
            && let Some(count) = counts.get_mut(usize::from(value))
        {
            *count += 1;
        }
    }
    let most = (0_u8..=255).zip(counts).max_by_key(|(_, count)| *count);
    most.map_or(0, |(value, _)| value)
}

/// True when a strong difference is near, whose soft rim, or whose echo in a JPEG's block, is no stroke.
fn beside_contents(ranges: &Plane, x: usize, y: usize) -> bool {
    let near = |at: usize| {
        let steps = (at.saturating_sub(RIM)..=at + RIM).step_by(3);
        steps.chain([at + RIM])
    };
    near(y).any(|y| near(x).any(|x| ranges.at(x, y) > STRONG))
}

/// Suspects text laid over the picture, whose pixels may be repeated.
pub fn detect(canvas: &Canvas<'_>, repeated: bool, out: &mut Vec<Suspect>) {
    let icon = canvas.width.max(canvas.height) < SMALL;
    let kind = match (icon, repeated) {
        (true, _) => Kind::Icon,
        (false, false) => Kind::Page,
        (false, true) => Kind::RepeatedPage,
    };
    let faint = if icon { faint(canvas) } else { 0.0 };
    if faint > 0.0 {
        out.push(Suspect::new(Suspicion::Watermark, faint, canvas.whole()));
    } else if let Some((found, region)) = written(canvas, kind) {
        out.push(Suspect::new(Suspicion::Watermark, found, region));
    }
}

/// How likely a cell has to be written over to count, and how many such cells make a watermark: of a page, where a few
/// certain ones do, and of an icon.
const PAGE: [(f32, usize); 2] = [(0.95, 40), (0.98, 9)];
/// The same of a page of repeated pixels, whose own letters look a little as if they were laid over it.
const REPEATED: [(f32, usize); 3] = [(0.9, 160), (0.95, 60), (0.98, 28)];
const ICON: [(f32, usize); 3] = [(0.3, 110), (0.8, 18), (0.98, 3)];
/// How likely a cell is that counts for its part of a page, how many the part needs, and in how many of the 24 parts
/// there is something when the page is written all over.
const SPREAD: f32 = 0.3;
const OF_PART: usize = 2;
const PARTS: usize = 16;
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

/// How sure it is that there are traces nearly everywhere.
fn faint(canvas: &Canvas<'_>) -> f32 {
    let luma = &canvas.luma;
    // Few pictures have traces in their brightness; only those are worth a look at their colours.
    let brightness = ranges(luma);
    if judge(&brightness, luma).is_none() {
        return 0.0;
    }
    judge(&colour_ranges(canvas, brightness), luma).unwrap_or(0.0)
}

/// Share of marked cells from which on there is no doubt.
const EVERYWHERE: f32 = 0.5;
/// Share of mirrored traces from which on they are the outline of a plate.
const PLATE: f32 = 0.5;

/// How sure it is that something is laid over the icon.
fn judge(ranges: &Plane, luma: &Plane) -> Option<f32> {
    let traces = Cells::of(luma, ranges).traces();
    let enough = if traces.reach >= 0.85 { 0.232 } else { 0.264 };
    if traces.judged < 0.08 || traces.reach < 0.6 {
        return None;
    }
    // A plate has four equal corners; writing is no mirror image of itself.
    if traces.marked < EVERYWHERE && traces.mirrored > PLATE {
        return None;
    }
    (traces.marked >= enough)
        .then(|| 0.6 + 0.3 * ((traces.marked - enough) / (EVERYWHERE - enough)).min(1.0))
}
