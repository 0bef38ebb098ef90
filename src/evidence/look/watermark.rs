//! Text laid over a picture: slanting writing, or many faint strokes all over it.
//!
//! What an app draws itself runs along rows and columns and has strong contrast; a watermark is faint, mostly
//! slanting, and does not care what it covers. So only faint differences on even ground are looked at, and of those
//! only what changes in both directions at once: edges along the axes vanish, the strokes of slanting text do not.
//! Photographs have no even ground; nothing is said about them. Slanting writing is told by its strokes, however
//! strong it is; a single level line is left alone, for honest pages have titles.

use super::plane::{Canvas, Plane};
use super::slant::Slants;
use super::{Suspect, Suspicion};

/// Longer side from which on the picture is halved before it is looked at.
const LONG: usize = 1_100;
/// Difference from which on there is a stroke, levels of brightness.
const FAINT: u8 = 3;
/// Difference from which on it is contents of its own, on pages and on icons.
const STRONG: [u8; 2] = [60, 110];

/// Longer side below which a picture is an icon.
const SMALL: usize = 300;
const fn strong(small: bool) -> u8 {
    let [page, icon] = STRONG;
    if small { icon } else { page }
}

/// How far the ground may be from its usual brightness.
const GROUND: u8 = 4;
/// How far the soft rim of contents reaches, pixels.
const RIM: usize = 3;
/// How far compression carries an echo of contents.
const BLOCK: usize = 7;

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
    side: usize,
    of: Vec<Cell>,
    mark: u32,
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
        let small = luma.width.max(luma.height) < SMALL;
        let (side, mark) = if small { (8, 60) } else { (16, 40) };
        let mut cells = vec![Cell::default(); side * side];
        let (width, height) = (luma.width, luma.height);
        let ground = small.then(|| ground(luma, ranges));
        for y in 0..height.saturating_sub(3) {
            let line = y * side / height.max(1) * side;
            let (first, last) = (luma.row(y), luma.row(y + 3));
            let windows = first.windows(4).zip(last.windows(4));
            for (x, ((above, below), &range)) in windows.zip(ranges.row(y)).enumerate() {
                let Some(cell) = cells.get_mut(line + x * side / width.max(1)) else {
                    continue;
                };
                cell.all += 1;
                if range <= 1 {
                    let own = above.first().copied().unwrap_or(0);
                    let usual = ground.is_none_or(|ground| own.abs_diff(ground) <= GROUND);
                    cell.even += u32::from(usual);
                } else if (FAINT..=strong(small)).contains(&range)
                    && let (&[a, .., b], &[c, .., d]) = (above, below)
                {
                    let bend = i32::from(a) - i32::from(b) - i32::from(c) + i32::from(d);
                    let bends = bend.unsigned_abs() >= u32::from(FAINT.max(range / 3));
                    cell.strokes += u32::from(bends && !beside_contents(ranges, x, y));
                }
            }
        }
        Self {
            side,
            of: cells,
            mark,
        }
    }

    fn judged(cell: Cell) -> bool {
        cell.even * 3 >= cell.all && cell.all > 0
    }

    fn marked(&self, cell: Cell) -> bool {
        Self::judged(cell) && cell.strokes * 1_000 >= cell.all * self.mark
    }

    /// True when a cell and both its mirror images are marked.
    fn is_mirrored(&self, at: usize) -> bool {
        let (x, y) = (at % self.side, at / self.side);
        let (across, down) = (self.side - 1 - x, self.side - 1 - y);
        let places = [(x, y), (across, y), (x, down)];
        places.into_iter().all(|(x, y)| {
            let cell = self.of.get(y * self.side + x);
            cell.is_some_and(|cell| self.marked(*cell))
        })
    }

    /// Sums the cells up.
    pub fn traces(&self) -> Traces {
        let judged = self.of.iter().filter(|cell| Self::judged(**cell)).count();
        let (mut marked, mut left, mut right, mut top, mut bottom) =
            (0, self.side, 0, self.side, 0);
        for (at, cell) in self.of.iter().enumerate() {
            if self.marked(*cell) {
                marked += 1;
                (left, right) = (left.min(at % self.side), right.max(at % self.side + 1));
                (top, bottom) = (top.min(at / self.side), bottom.max(at / self.side + 1));
            }
        }
        let mirrored = (0..self.of.len())
            .filter(|&at| self.is_mirrored(at))
            .count();
        let across = right.saturating_sub(left) as f32 / self.side as f32;
        let down = bottom.saturating_sub(top) as f32 / self.side as f32;
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

/// Like [`ranges`], of the channel that differs most: what is as bright as its ground may be far from it in colour, and
/// the outline of a plate is contents however little it differs from what lies behind.
fn colour_ranges(canvas: &Canvas<'_>, copy: &Plane) -> Plane {
    let mut most = ranges(copy);
    let colours = (0..3).map(|channel| canvas.channel(channel));
    let outline = canvas.transparent.then(|| canvas.opacity());
    for channel in colours.chain(outline) {
        let own = ranges(&shrunk(channel));
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
    let small = ranges.width.max(ranges.height) < SMALL;
    let reach = if small { RIM } else { BLOCK };
    let near = |at: usize| {
        let steps = (at.saturating_sub(reach)..=at + reach).step_by(3);
        steps.chain([at + reach])
    };
    near(y).any(|y| near(x).any(|x| ranges.at(x, y) > strong(small)))
}

/// The copy that is looked at.
pub fn copy(canvas: &Canvas<'_>) -> Plane {
    shrunk(canvas.luma.clone())
}

fn shrunk(mut copy: Plane) -> Plane {
    while copy.width.max(copy.height) > LONG {
        copy = copy.halved();
    }
    copy
}

/// Suspects text laid over the picture.
///
/// Pages of real apps have faint strokes in up to a third of their cells: tinted labels, soft icons, pale frames.
pub fn detect(canvas: &Canvas<'_>, out: &mut Vec<Suspect>) {
    let found = faint(canvas).max(slanting(canvas));
    if found > 0.0 {
        let whole = canvas.whole();
        out.push(Suspect::new(Suspicion::Watermark, found, whole));
    }
}

/// How sure it is that there are traces nearly everywhere.
fn faint(canvas: &Canvas<'_>) -> f32 {
    let copy = copy(canvas);
    // Few pictures have traces in their brightness; only those are worth a look at their colours.
    if judge(&copy, &ranges(&copy)).is_none() {
        return 0.0;
    }
    judge(&copy, &colour_ranges(canvas, &copy)).unwrap_or(0.0)
}

/// Longer side beyond which a page is halved before its strokes are followed.
const LARGE: usize = 3_000;
/// Share of cells with slanting writing from which on it is all over.
const TILED: f32 = 0.07;
/// How far it reaches then.
const FAR: f32 = 0.7;
/// The same beyond doubt.
const COVERED: f32 = 0.3;
/// How well writing lies on one slanting line, from which on it is one.
const ACROSS: f32 = 0.4;

/// How sure it is that something is written aslant. The shapes of icons slant as they like.
fn slanting(canvas: &Canvas<'_>) -> f32 {
    let long = canvas.width.max(canvas.height);
    if long < SMALL {
        return 0.0;
    }
    let slants = if long > LARGE {
        Slants::of(&canvas.luma.halved())
    } else {
        Slants::of(&canvas.luma)
    };
    let (share, reach) = slants.tiled();
    if share >= TILED && reach >= FAR {
        return 0.65 + 0.25 * ((share - TILED) / (COVERED - TILED)).min(1.0);
    }
    let line = slants.line();
    if line >= ACROSS {
        return 0.5 + 0.3 * line.min(1.0);
    }
    0.0
}

/// Share of mirrored traces from which on they are the outline of a plate.
const PLATE: f32 = 0.5;

/// How sure it is that something is laid over the picture.
fn judge(copy: &Plane, ranges: &Plane) -> Option<f32> {
    let traces = Cells::of(copy, ranges).traces();
    let small = copy.width.max(copy.height) < SMALL;
    let (judged, reach, enough, everywhere) = match (small, traces.reach >= 0.85) {
        (true, true) => (0.08, 0.6, 0.165, 0.5),
        (true, false) => (0.08, 0.6, 0.205, 0.5),
        (false, _) => (0.3, 0.75, 0.36, 0.75),
    };
    if traces.judged < judged || traces.reach < reach {
        return None;
    }
    // A plate has four equal corners; writing is no mirror image of itself.
    if small && traces.marked < everywhere && traces.mirrored > PLATE {
        return None;
    }
    (traces.marked >= enough)
        .then(|| 0.6 + 0.3 * ((traces.marked - enough) / (everywhere - enough)).min(1.0))
}
