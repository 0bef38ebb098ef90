//! Translucent text laid over a picture: many faint strokes all over it, or one slanting line across.
//!
//! What an app draws itself runs along rows and columns and has strong contrast; a watermark is faint, mostly
//! slanting, and does not care what it covers. So only faint differences on even ground are looked at, and of those
//! only what changes in both directions at once: edges along the axes vanish, the strokes of slanting text do not.
//! Photographs have no even ground; nothing is said about them.

use super::plane::{Canvas, Plane};
use super::{Suspect, Suspicion};

/// Longer side from which on the picture is halved before it is looked at.
const LONG: usize = 1_100;
/// Difference from which on there is a stroke, levels of brightness.
const FAINT: i32 = 3;
/// Difference from which on it is contents of its own.
const STRONG: i32 = 60;

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
    columns: usize,
    rows: usize,
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
}

impl Cells {
    /// Looks at a picture.
    pub fn of(luma: &Plane) -> Self {
        let (columns, rows) = if luma.width.max(luma.height) < 300 {
            (8, 8)
        } else {
            (16, 16)
        };
        let mut cells = vec![Cell::default(); columns * rows];
        let (width, height) = (luma.width, luma.height);
        for y in 0..height.saturating_sub(3) {
            let lines = [
                luma.row(y),
                luma.row(y + 1),
                luma.row(y + 2),
                luma.row(y + 3),
            ];
            let line = y * rows / height.max(1) * columns;
            let [first, second, third, fourth] = lines;
            let upper = first.windows(4).zip(second.windows(4));
            let lower = third.windows(4).zip(fourth.windows(4));
            for (x, ((a, b), (c, d))) in upper.zip(lower).enumerate() {
                let Some(cell) = cells.get_mut(line + x * columns / width.max(1)) else {
                    continue;
                };
                cell.all += 1;
                let mut low = u8::MAX;
                let mut high = 0;
                for &value in a.iter().chain(b).chain(c).chain(d) {
                    low = low.min(value);
                    high = high.max(value);
                }
                let range = i32::from(high) - i32::from(low);
                if range <= 1 {
                    cell.even += 1;
                } else if (FAINT..=STRONG).contains(&range)
                    && let (&[p, .., q], &[r, .., s]) = (a, d)
                {
                    let bend = i32::from(p) - i32::from(q) - i32::from(r) + i32::from(s);
                    cell.strokes += u32::from(bend.abs() >= FAINT.max(range / 3));
                }
            }
        }
        Self {
            columns,
            rows,
            of: cells,
        }
    }

    fn judged(cell: Cell) -> bool {
        cell.even * 3 >= cell.all && cell.all > 0
    }

    fn marked(cell: Cell) -> bool {
        Self::judged(cell) && cell.strokes * 100 >= cell.all
    }

    /// Sums the cells up.
    pub fn traces(&self) -> Traces {
        let judged = self.of.iter().filter(|cell| Self::judged(**cell)).count();
        let (mut marked, mut left, mut right, mut top, mut bottom) =
            (0, self.columns, 0, self.rows, 0);
        for (at, cell) in self.of.iter().enumerate() {
            if Self::marked(*cell) {
                marked += 1;
                (left, right) = (
                    left.min(at % self.columns),
                    right.max(at % self.columns + 1),
                );
                (top, bottom) = (
                    top.min(at / self.columns),
                    bottom.max(at / self.columns + 1),
                );
            }
        }
        let across = right.saturating_sub(left) as f32 / self.columns as f32;
        let down = bottom.saturating_sub(top) as f32 / self.rows as f32;
        Traces {
            judged: judged as f32 / self.of.len().max(1) as f32,
            marked: marked as f32 / judged.max(1) as f32,
            reach: across.min(down),
        }
    }
}

/// The copy that is looked at.
pub fn copy(canvas: &Canvas<'_>) -> Plane {
    let mut copy = canvas.luma.clone();
    while copy.width.max(copy.height) > LONG {
        copy = copy.halved();
    }
    copy
}

/// Suspects text laid all over the picture.
pub fn detect(canvas: &Canvas<'_>, out: &mut Vec<Suspect>) {
    let traces = Cells::of(&copy(canvas)).traces();
    let small = canvas.width.max(canvas.height) < 300;
    let (usual, certain) = if small { (0.76, 0.95) } else { (0.48, 0.75) };
    if traces.judged < 0.5 || traces.marked < usual || traces.reach < 0.8 {
        return;
    }
    let margin = ((traces.marked - usual) / (certain - usual)).min(1.0);
    out.push(Suspect::new(
        Suspicion::Watermark,
        0.65 + 0.25 * margin,
        canvas.whole(),
    ));
}
