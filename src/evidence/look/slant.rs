//! Slanting writing: strokes of one slant where the strokes of an app's own pages run along rows and columns.
//!
//! What is written aslant has strokes of two directions at right angles, the same all over the picture, whatever lies
//! below. Round shapes have strokes of every direction; the slanting edges of honest drawings are few, or in one place.

use super::plane::Plane;

/// Side of the coarse grid in cells.
const SIDE: usize = 16;
/// Usual side of a fine cell, pixels.
const CELL: usize = 40;
/// Directions of strokes that are told apart, over a right angle.
const WAYS: usize = 18;
/// Gradient from which on there is a stroke, in 32nds of a level a pixel.
const STROKE: i32 = 96;
/// Gradient below which the ground is even.
const EVEN: i32 = 32;
/// Share of a cell that has to be even for it to be judged: photographs have none.
const GROUND: f32 = 0.3;
/// Share of strokes at right angles to the others: writing has both, an edge has one.
const CROSSING: f32 = 0.12;
/// Share of all strokes that the corners of level letters do not reach.
const CORNERS: f32 = 0.2;
/// Directions this near to rows and columns belong to the page.
const ALONG: usize = 1;

/// Strokes of a part of the picture by direction.
#[derive(Debug, Clone, Copy, Default)]
struct Cell {
    all: u32,
    even: u32,
    /// Gradients of the first right angle, and of the one after it.
    ways: [[u32; WAYS]; 2],
}

impl Cell {
    fn add(&mut self, other: &Self) {
        self.all += other.all;
        self.even += other.even;
        for (own, other) in self
            .ways
            .iter_mut()
            .flatten()
            .zip(other.ways.as_flattened())
        {
            *own += other;
        }
    }

    fn judged(&self) -> bool {
        self.even as f32 >= self.all as f32 * GROUND
    }

    /// Strokes of a direction and the next, which share what lies between them, and those at right angles to them.
    fn both(&self, way: usize) -> [u32; 2] {
        self.ways.map(|ways| ways.iter().skip(way).take(2).sum())
    }

    fn around(&self, way: usize) -> u32 {
        self.both(way).iter().sum()
    }

    /// Strokes of every direction but those along rows and columns.
    fn slanting(&self) -> u32 {
        let ways = self.ways.iter();
        ways.flat_map(|ways| ways.iter().skip(ALONG).take(WAYS - 2 * ALONG))
            .sum()
    }

    /// True when the strokes of a direction are there, and are no mere part of something round.
    fn marked(&self, way: usize, least: f32, share: f32) -> bool {
        let own = self.around(way) as f32;
        let crossing = self.both(way).into_iter().min().unwrap_or(0) as f32;
        self.judged()
            && crossing >= CROSSING * own
            && own >= least * self.all as f32
            && own >= share * self.slanting() as f32
            && own >= CORNERS * self.ways.as_flattened().iter().sum::<u32>() as f32
    }
}

/// Strokes all over a picture.
#[derive(Debug)]
pub(super) struct Slants {
    columns: usize,
    rows: usize,
    cells: Vec<Cell>,
}

/// Which right angle of two a gradient lies in, and where in it.
fn way(across: i32, down: i32) -> (usize, usize) {
    let (own, other) = (across.unsigned_abs() as f32, down.unsigned_abs() as f32);
    let rising = (across < 0) == (down < 0);
    let turn = if rising {
        other.atan2(own)
    } else {
        own.atan2(other)
    };
    let part = (turn / std::f32::consts::FRAC_PI_2 * WAYS as f32) as usize;
    (usize::from(!rising), part.min(WAYS - 1))
}

impl Slants {
    /// Looks at the brightness of a picture.
    pub(super) fn of(luma: &Plane) -> Self {
        let steps = |size: usize| SIDE * ((size + SIDE * CELL / 2) / (SIDE * CELL)).max(1);
        let (columns, rows) = (steps(luma.width), steps(luma.height));
        let mut cells = vec![Cell::default(); columns * rows];
        for y in 1..luma.height.saturating_sub(1) {
            let line = y * rows / luma.height * columns;
            let above = luma.row(y - 1).windows(3);
            let lines = above
                .zip(luma.row(y).windows(3))
                .zip(luma.row(y + 1).windows(3));
            for (x, ((above, own), below)) in lines.enumerate() {
                let (&[a, b, c], &[d, _, e], &[f, g, h]) = (above, own, below) else {
                    continue;
                };
                let [a, b, c, d, e, f, g, h] = [a, b, c, d, e, f, g, h].map(i32::from);
                let across = 3 * (c + h - a - f) + 10 * (e - d);
                let down = 3 * (f + h - a - c) + 10 * (g - b);
                let Some(cell) = cells.get_mut(line + (x + 1) * columns / luma.width) else {
                    continue;
                };
                cell.all += 1;
                let steep = across * across + down * down;
                if steep < EVEN * EVEN {
                    cell.even += 1;
                } else if steep > STROKE * STROKE {
                    let (turn, part) = way(across, down);
                    if let Some(count) = cell.ways.get_mut(turn).and_then(|ways| ways.get_mut(part))
                    {
                        *count += 1;
                    }
                }
            }
        }
        Self {
            columns,
            rows,
            cells,
        }
    }

    /// The same in sixteen by sixteen cells.
    fn coarse(&self) -> Vec<Cell> {
        let mut out = vec![Cell::default(); SIDE * SIDE];
        for (at, cell) in self.cells.iter().enumerate() {
            let row = at / self.columns * SIDE / self.rows;
            let column = at % self.columns * SIDE / self.columns;
            if let Some(sum) = out.get_mut(row * SIDE + column) {
                sum.add(cell);
            }
        }
        out
    }

    /// Share of the cells with strokes of the most frequent slant, and how far they reach: of width and height the
    /// smaller share.
    pub(super) fn tiled(&self) -> (f32, f32) {
        let cells = self.coarse();
        let judged = cells.iter().filter(|cell| cell.judged());
        let weight = |way: usize| {
            let part = |cell: &Cell| {
                let full = cell.all as f32 * 0.01;
                (cell.around(way) as f32 / full.max(1.0)).min(2.0)
            };
            judged.clone().map(part).sum::<f32>()
        };
        let Some(way) = slants().max_by(|&a, &b| weight(a).total_cmp(&weight(b))) else {
            return (0.0, 0.0);
        };
        let (mut columns, mut rows, mut marked) = ([false; SIDE], [false; SIDE], 0_usize);
        for (at, cell) in cells.iter().enumerate() {
            if cell.marked(way, 0.003, 0.3) {
                marked += 1;
                for (side, at) in [(&mut columns, at % SIDE), (&mut rows, at / SIDE)] {
                    if let Some(seen) = side.get_mut(at) {
                        *seen = true;
                    }
                }
            }
        }
        let share = marked as f32 / judged.count().max(1) as f32;
        (share, reach(&columns).min(reach(&rows)))
    }

    /// How well strokes of one slant lie on one line of that slant, and how much of the picture it crosses, 0..=1.
    pub(super) fn line(&self) -> f32 {
        slants().map(|way| self.line_of(way)).fold(0.0, f32::max)
    }

    fn line_of(&self, way: usize) -> f32 {
        let mut places = Vec::new();
        for (at, cell) in self.cells.iter().enumerate() {
            if cell.marked(way, 0.006, 0.35) {
                places.push(((at % self.columns) as f32, (at / self.columns) as f32));
            }
        }
        if places.len() < FEW {
            return 0.0;
        }
        let turn = (way + 1) as f32 / WAYS as f32 * std::f32::consts::FRAC_PI_2;
        let lines = [turn, turn - std::f32::consts::FRAC_PI_2];
        lines
            .map(|turn| self.along(&places, turn))
            .into_iter()
            .fold(0.0, f32::max)
    }

    /// The best line of a direction among places.
    fn along(&self, places: &[(f32, f32)], turn: f32) -> f32 {
        let (sin, cos) = turn.sin_cos();
        let turned: Vec<(f32, f32)> = places
            .iter()
            .map(|(x, y)| (x * cos + y * sin, y * cos - x * sin))
            .collect();
        let length =
            (self.columns as f32 / cos.abs().max(0.01)).min(self.rows as f32 / sin.abs().max(0.01));
        let mut best = 0.0_f32;
        for &(_, middle) in &turned {
            let mut on: Vec<i32> = turned
                .iter()
                .filter(|(_, beside)| (beside - middle).abs() <= THICK)
                .map(|(along, _)| along.round() as i32)
                .collect();
            let pure = on.len() as f32 / turned.len() as f32;
            on.sort_unstable();
            on.dedup();
            let (Some(first), Some(last)) = (on.first(), on.last()) else {
                continue;
            };
            let covered = on.len() as f32;
            let dense = covered / (last - first + 1) as f32;
            if on.len() >= FEW {
                best = best.max((covered / length).min(1.0).sqrt() * dense * pure);
            }
        }
        best
    }
}

/// Cells that a line covers at least.
const FEW: usize = 6;
/// Half the thickness of a line, cells.
const THICK: f32 = 2.6;

/// Every slant, as the first of two directions.
fn slants() -> std::ops::Range<usize> {
    ALONG..WAYS - 1 - ALONG
}

fn reach(marked: &[bool; SIDE]) -> f32 {
    let first = marked.iter().position(|&own| own);
    let last = marked.iter().rposition(|&own| own);
    first
        .zip(last)
        .map_or(0.0, |(first, last)| (last + 1 - first) as f32 / SIDE as f32)
}
