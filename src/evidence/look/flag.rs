//! Flags: parts of the icon that may be one, compared with drawings of every country's.
//!
//! Drawings of one flag differ in their shades, in their borders and in how much is cut away, and agree in where which
//! colour lies. So likeness is a correlation of small grids, and how much of it is needed differs: a red disc on white
//! has to be drawn as exactly as the flag, three stripes and a shield need not be.

use super::askew::{off_pole, turned};
use super::badge::distance;
use super::emblem::{red_and_gold, rimmed_star};
use super::flag_table::{GRID, Grid, Match, closest};
use super::marked::{Map, question};
use super::plane::{Icon, SIDE};
use super::sickle::hammer_and_sickle;
use super::sign::is_one_sign;
use super::{Region, Suspect, Suspicion};

/// Difference of colours from which on a pixel stands out from its background.
const OUT: i32 = 24;
/// Share of a cell that has to belong to the part.
const FILLED: f32 = 0.7;
/// Share of cells that have to be there for a comparison.
const ENOUGH: f32 = 0.55;
/// Width of a border that is left out at the second look, and the part of a small flag's width it is at most.
const BORDER: usize = 5;
const THIN: usize = 16;
/// How far a likeness has to exceed what is enough for there to be no doubt.
const BEYOND: f32 = 0.12;

/// A rectangle of the icon, right and lower edge excluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) left: usize,
    pub(super) top: usize,
    pub(super) right: usize,
    pub(super) bottom: usize,
}

impl Part {
    const WHOLE: Self = Self {
        left: 0,
        top: 0,
        right: SIDE,
        bottom: SIDE,
    };

    const fn width(self) -> usize {
        self.right.saturating_sub(self.left)
    }

    const fn height(self) -> usize {
        self.bottom.saturating_sub(self.top)
    }

    /// Flags are between a little higher than wide and two and a half times as wide.
    const fn may_be_flag(self) -> bool {
        let (width, height) = (self.width(), self.height());
        width >= 40 && height >= 26 && width * 5 >= height * 4 && width * 2 <= height * 5
    }

    /// The smallest rectangle around what a mask has.
    fn around(mask: &Mask) -> Option<Self> {
        let mut found: Option<Self> = None;
        for (at, _) in mask.of.iter().enumerate().filter(|(_, own)| **own) {
            let (x, y) = (at % SIDE, at / SIDE);
            let part = found.get_or_insert(Self {
                left: x,
                top: y,
                right: x + 1,
                bottom: y + 1,
            });
            part.left = part.left.min(x);
            part.right = part.right.max(x + 1);
            part.bottom = y + 1;
        }
        found
    }

    /// The same distance from all four sides of the icon, as a flag has whose white edge is lost on white.
    fn centred(self) -> Self {
        let across = self.left.min(SIDE - self.right);
        let down = self.top.min(SIDE - self.bottom);
        Self {
            left: across,
            top: down,
            right: SIDE - across,
            bottom: SIDE - down,
        }
    }

    /// Without a border.
    fn inner(self) -> Self {
        let border = BORDER.min(self.width() / THIN);
        Self {
            left: self.left + border,
            top: self.top + border,
            right: self.right.saturating_sub(border),
            bottom: self.bottom.saturating_sub(border),
        }
    }
}

/// Pixels of the icon that belong to something.
#[derive(Debug, Clone)]
pub(super) struct Mask {
    of: Vec<bool>,
}

impl Mask {
    fn new(belongs: impl Fn(usize, usize) -> bool) -> Self {
        let of = (0..SIDE * SIDE).map(|at| belongs(at % SIDE, at / SIDE));
        Self { of: of.collect() }
    }

    pub(super) fn has(&self, x: usize, y: usize) -> bool {
        x < SIDE && self.of.get(y * SIDE + x).copied().unwrap_or(false)
    }

    /// First and last of a line of pixels, the latter excluded.
    fn span(
        line: impl DoubleEndedIterator<Item = (usize, bool)> + Clone,
    ) -> Option<(usize, usize)> {
        let first = line.clone().find(|(_, own)| *own)?.0;
        let last = line.rev().find(|(_, own)| *own)?.0;
        Some((first, last + 1))
    }

    pub(super) fn column(&self, x: usize) -> Option<(usize, usize)> {
        Self::span((0..SIDE).map(|y| (y, self.has(x, y))))
    }

    pub(super) fn row(&self, y: usize) -> Option<(usize, usize)> {
        Self::span((0..SIDE).map(|x| (x, self.has(x, y))))
    }

    /// Number of its pixels.
    pub(super) fn count(&self) -> usize {
        self.of.iter().filter(|own| **own).count()
    }

    /// With all that lies between its pixels both across and down: a flag may hold the colour of its background.
    pub(super) fn filled(&self) -> Self {
        let within = |span: Option<(usize, usize)>, at: usize| {
            span.is_some_and(|(first, last)| (first..last).contains(&at))
        };
        let columns: Vec<_> = (0..SIDE).map(|x| self.column(x)).collect();
        let rows: Vec<_> = (0..SIDE).map(|y| self.row(y)).collect();
        Self::new(|x, y| {
            within(columns.get(x).copied().flatten(), y)
                && within(rows.get(y).copied().flatten(), x)
        })
    }
}

/// Likelihood from which on the network alone is asked about, and that below which it speaks against a drawing; below a
/// third, yellow stars on red are no more than asked about.
const LIKELY: f32 = 0.9;
const UNLIKELY: f32 = 0.25;
const DOUBTED: f32 = 0.3;
/// Confidence of what is only asked about.
const ASKED: f32 = 0.7;

/// Suspects flags and emblems: what a drawing of the table looks like, and what looks like one to the network.
pub fn detect(icon: &Icon, map: &Map, out: &mut Vec<Suspect>) {
    let likelihood = map.likelihood();
    let found = by_drawing(icon, likelihood);
    let badged = out.iter().any(|own| own.kind == Suspicion::Badge);
    let seen = || {
        let confidence = question(likelihood, LIKELY)?;
        let region = map.region(icon)?;
        // What lies over a corner is no sign of the icon's own.
        (badged || !is_one_sign(icon)).then_some((confidence, region))
    };
    if let Some((confidence, region)) = found.or_else(seen) {
        out.push(Suspect::new(Suspicion::Flag, confidence, region));
    }
}

/// The part that looks most like a drawing, or is red with yellow stars, as far as it is likely.
fn by_drawing(icon: &Icon, likelihood: f32) -> Option<(f32, Region)> {
    let ground = ground(icon);
    let visible = visible(icon);
    let contents = ground.map_or_else(
        || on_gradient(icon).unwrap_or_else(|| visible.clone()),
        |ground| Mask::new(|x, y| icon.visible(x, y) && out_of(ground, icon.at(x, y))),
    );
    let place = Part::around(&contents).unwrap_or(Part::WHOLE);
    let region = |part: Part| {
        let edges = [part.left, part.top, part.width(), part.height()];
        let [x, y, w, h] = edges.map(|at| at as f32);
        icon.region(x, y, w, h)
    };
    // So seldom is anything else like it that the network is not asked.
    let signs = [place, Part::WHOLE];
    if rimmed_star(icon) {
        return Some((ASKED, region(place)));
    }
    if let Some(part) = signs
        .into_iter()
        .find(|part| hammer_and_sickle(icon, *part))
    {
        return Some((ASKED, region(part)));
    }
    if likelihood < UNLIKELY {
        return None;
    }
    let mut best: Option<(f32, Part)> = None;
    let mut take = |confidence: f32, part: Part| {
        if confidence > 0.0 && best.is_none_or(|(known, _)| confidence > known) {
            best = Some((confidence, part));
        }
    };
    let most = if likelihood < DOUBTED { ASKED } else { 1.0 };
    for part in [place, Part::WHOLE] {
        take(red_and_gold(icon, part).min(most), part);
    }
    if let Some((found, part)) = flag(icon, &visible, &contents, place) {
        let over = (found.likeness - found.enough) / BEYOND;
        take(0.6 + 0.3 * over.min(1.0), part);
    }
    best.map(|(confidence, part)| (confidence, region(part)))
}

/// True for a colour that is not the background's.
fn out_of(ground: [u8; 3], pixel: [u8; 4]) -> bool {
    let channels = ground.iter().zip(&pixel);
    channels.map(|(a, b)| i32::from(a.abs_diff(*b))).max() > Some(OUT)
}

/// Colour that all four corners share.
fn ground(icon: &Icon) -> Option<[u8; 3]> {
    let last = SIDE - 2;
    let corners = [(1, 1), (last, 1), (1, last), (last, last)].map(|(x, y)| icon.at(x, y));
    let [red, green, blue, _] = corners[0];
    let ground = [red, green, blue];
    let same = |pixel: &[u8; 4]| pixel[3] >= 128 && !out_of(ground, *pixel);
    corners.iter().all(same).then_some(ground)
}

/// Difference of neighbours up to which a ground goes on: its colour may run.
const RUNNING: i32 = 6;
/// Shares of the icon, tenths, that such a ground may have.
const GROUND: std::ops::RangeInclusive<usize> = 2..=8;

/// What stands out from a ground of running colour that reaches all around; `None` without one.
fn on_gradient(icon: &Icon) -> Option<Mask> {
    let last = SIDE - 1;
    let mut open: Vec<(usize, usize)> = [(0, 0), (last, 0), (0, last), (last, last)].into();
    if !open.iter().all(|&(x, y)| icon.visible(x, y)) {
        return None;
    }
    let mut ground = vec![false; SIDE * SIDE];
    while let Some((x, y)) = open.pop() {
        match ground.get_mut(y * SIDE + x) {
            Some(place) if !*place => *place = true,
            _ => continue,
        }
        let own = icon.at(x, y);
        let beside = [
            (x + 1, y),
            (x, y + 1),
            (x.wrapping_sub(1), y),
            (x, y.wrapping_sub(1)),
        ];
        let goes_on =
            |&(x, y): &(usize, usize)| x.max(y) < SIDE && distance(own, icon.at(x, y)) <= RUNNING;
        open.extend(beside.into_iter().filter(goes_on));
    }
    let size = ground.iter().filter(|own| **own).count();
    let of = ground.iter().map(|own| !own).collect();
    GROUND
        .contains(&(size * 10 / ground.len()))
        .then_some(Mask { of })
}

/// How a part of the icon is read.
#[derive(Debug, Clone, Copy)]
enum Reading {
    /// As it lies there.
    Plain,
    /// Every column from its first to its last pixel: cloth in the wind.
    Waving,
}

/// The part that looks most like a flag.
fn flag(icon: &Icon, visible: &Mask, contents: &Mask, place: Part) -> Option<(Match, Part)> {
    let mut best: Option<(Match, Part)> = None;
    let mut take = |grid: &Grid, part: Part| {
        let Some(found) = closest(grid) else {
            return;
        };
        let over = |found: Match| found.likeness - found.enough;
        if best.is_none_or(|(known, _)| over(found) > over(known)) {
            best = Some((found, part));
        }
    };
    let lies_askew = turned(icon, contents);
    for grid in &lies_askew {
        take(grid, place);
    }
    let mut look = |part: Part, mask: &Mask, reading: Reading| {
        let found = part.may_be_flag().then(|| cells(icon, part, mask, reading));
        if let Some(grid) = found.flatten() {
            take(&grid, part);
        }
    };
    let seen = Part::around(visible)?;
    let hull = contents.filled();
    let mut parts = vec![(seen, visible)];
    if contents.of != visible.of {
        parts.push((place, &hull));
    }
    let beside_pole = off_pole(contents, place);
    parts.extend(beside_pole.map(|part| (part, &hull)));
    for (part, mask) in parts {
        look(part, mask, Reading::Plain);
        look(part.inner(), mask, Reading::Plain);
        if is_cloth(mask, part) {
            look(part, mask, Reading::Waving);
        }
    }
    let centred = place.centred();
    if contents.of != visible.of {
        let disc = Mask::new(|x, y| in_disc(centred, x, y));
        look(centred, visible, Reading::Plain);
        look(centred, &disc, Reading::Plain);
    }
    best.filter(|(found, _)| found.likeness >= found.enough)
}

/// True when the columns are nearly all of one height: a sign beside a dot is no cloth.
fn is_cloth(mask: &Mask, part: Part) -> bool {
    let spans = (part.left..part.right).filter_map(|x| mask.column(x));
    let mut heights: Vec<usize> = spans.map(|(top, bottom)| bottom - top).collect();
    heights.sort_unstable();
    let Some(usual) = heights.get(heights.len() / 2) else {
        return false;
    };
    let alike = heights
        .iter()
        .filter(|height| height.abs_diff(*usual) * 4 <= *usual);
    alike.count() * 10 >= part.width() * 9
}

fn in_disc(part: Part, x: usize, y: usize) -> bool {
    let along = |at: usize, from: usize, size: usize| {
        2.0 * (at as f32 + 0.5 - from as f32) / size.max(1) as f32 - 1.0
    };
    let across = along(x, part.left, part.width());
    across.hypot(along(y, part.top, part.height())) <= 1.0
}

/// What of an icon is visible.
pub(super) fn visible(icon: &Icon) -> Mask {
    Mask::new(|x, y| icon.visible(x, y))
}

/// Mean colour of each cell of a part as it lies there; `None` where too little of it is visible.
pub(super) fn plain_cells(icon: &Icon, part: Part, visible: &Mask) -> Option<Grid> {
    cells(icon, part, visible, Reading::Plain)
}

/// Mean colour of each cell of a part; `None` where too little of it is there.
fn cells(icon: &Icon, part: Part, mask: &Mask, reading: Reading) -> Option<Grid> {
    let mut sums = vec![[0.0_f32; 4]; GRID * GRID];
    let mut areas = vec![0.0_f32; GRID * GRID];
    for x in part.left..part.right {
        let column = (x - part.left) * GRID / part.width();
        let (top, bottom) = match reading {
            Reading::Plain => (part.top, part.bottom),
            Reading::Waving => mask.column(x).unwrap_or((part.top, part.bottom)),
        };
        for y in top..bottom {
            let at = (y - top) * GRID / (bottom - top) * GRID + column;
            let (Some(sum), Some(area)) = (sums.get_mut(at), areas.get_mut(at)) else {
                continue;
            };
            *area += 1.0;
            if mask.has(x, y) {
                let [red, green, blue, _] = icon.at(x, y);
                for (sum, value) in sum.iter_mut().zip([red, green, blue, 1]) {
                    *sum += f32::from(value);
                }
            }
        }
    }
    let colours = sums.iter().map(|[red, green, blue, count]| {
        let count = count.max(1.0);
        [red / count, green / count, blue / count]
    });
    let known = sums.iter().zip(&areas);
    let known =
        known.map(|(sum, area)| f32::from(u8::from(sum[3] > 0.0 && sum[3] >= area * FILLED)));
    let grid = Grid {
        colours: colours.collect(),
        known: known.collect(),
    };
    let there: f32 = grid.known.iter().sum();
    (there >= ENOUGH * (GRID * GRID) as f32).then_some(grid)
}
