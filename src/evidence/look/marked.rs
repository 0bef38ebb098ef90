//! Where an icon looks as if a badge lay over it, or like a flag or an emblem, cell by cell: a small network that was shown
//! icons with and without (`tests/fixtures/marks/train.py`).
//!
//! It knows badges of any shape, and flags and emblems however they are cut, bent or lit; the rules beside it know how
//! some of them have to look, and are surer of those. Which of both counts when is decided by the detectors.

use super::Region;
use super::network::Network;
use super::plane::{Icon, SIDE};
use std::sync::OnceLock;

/// The network; origin and licence stand beside it.
static WEIGHTS: &[u8] = include_bytes!("../../../assets/models/marks.onnx");
/// Cells of a map in each direction.
const CELLS: usize = 16;
/// Pixels of a cell in each direction.
const CELL: usize = SIDE / CELLS;
/// The likeliest cells, whose mean is the likelihood of the map.
const TOP: usize = 4;
/// Likelihood from which on a cell belongs to what was found.
const WITHIN: f32 = 0.5;

fn network() -> Option<&'static Network> {
    static NETWORK: OnceLock<Option<Network>> = OnceLock::new();
    NETWORK.get_or_init(|| Network::load(WEIGHTS)).as_ref()
}

/// How sure a likelihood makes that is enough, which is never beyond asking a person; `None` when it is too little.
pub(super) fn question(likelihood: f32, enough: f32) -> Option<f32> {
    let beyond = (likelihood - enough) / (1.0 - enough);
    (beyond >= 0.0).then_some(0.55 + 0.25 * beyond)
}

/// How likely each cell is one thing, 0..=1, row by row; empty when nothing could be said.
#[derive(Debug, Clone, Default)]
pub struct Map {
    cells: Vec<f32>,
}

/// What the network says of an icon.
#[derive(Debug, Clone, Default)]
pub struct Marked {
    /// A badge laid over it.
    pub badge: Map,
    /// A flag or an emblem.
    pub flag: Map,
}

impl Marked {
    /// Looks at an icon.
    pub fn of(icon: &Icon) -> Self {
        Self::run(icon).unwrap_or_default()
    }

    fn run(icon: &Icon) -> Option<Self> {
        let mut values = Vec::with_capacity(6 * SIDE * SIDE);
        for channel in 0..4 {
            let own = icon.pixels.iter().filter_map(|pixel| pixel.get(channel));
            values.extend(own.map(|&value| f32::from(value) / 127.5 - 1.0));
        }
        // How far from the middle, across and down: a badge lies in a corner.
        let middle = (SIDE - 1) as f32 / 2.0;
        let far = |at: usize| (at as f32 - middle).abs() / middle;
        let places = || (0..SIDE * SIDE).map(|at| (at % SIDE, at / SIDE));
        values.extend(places().map(|(x, _)| far(x)));
        values.extend(places().map(|(_, y)| far(y)));
        let ([channels, rows, columns], mut cells) = network()?.run([6, SIDE, SIDE], values)?;
        if [channels, rows, columns] != [2, CELLS, CELLS] {
            return None;
        }
        let flag = Map {
            cells: cells.split_off(CELLS * CELLS),
        };
        Some(Self {
            badge: Map { cells },
            flag,
        })
    }
}

impl Map {
    /// How likely the icon has it, 0..=1.
    pub fn likelihood(&self) -> f32 {
        let mut most = [0.0_f32; TOP];
        for &cell in &self.cells {
            // The least of the likeliest makes room.
            if let Some(least) = most.iter_mut().min_by(|a, b| a.total_cmp(b))
                && cell > *least
            {
                *least = cell;
            }
        }
        most.iter().sum::<f32>() / TOP as f32
    }

    fn within(&self, x: usize, y: usize) -> bool {
        x.max(y) < CELLS
            && self
                .cells
                .get(y * CELLS + x)
                .is_some_and(|&cell| cell > WITHIN)
    }

    /// True when hardly any likely cell lies apart from the others, and they do not take up the whole icon.
    pub fn is_one_place(&self) -> bool {
        let Some([left, top, right, bottom]) = self.frame() else {
            return false;
        };
        let (mut inside, mut apart) = (0_usize, 0_usize);
        for (x, y) in (0..CELLS * CELLS).map(|at| (at % CELLS, at / CELLS)) {
            let within = (left..right).contains(&x) && (top..bottom).contains(&y);
            let count = if within { &mut inside } else { &mut apart };
            *count += usize::from(self.within(x, y));
        }
        let size = (right - left) * (bottom - top);
        apart * 4 <= inside && size * 4 <= CELLS * CELLS * 3
    }

    /// The rectangle of the picture around the likely cells that hang together with the likeliest.
    pub fn region(&self, icon: &Icon) -> Option<Region> {
        let [left, top, right, bottom] = self.frame()?;
        let [x, y, w, h] = [left, top, right - left, bottom - top].map(|at| (at * CELL) as f32);
        Some(icon.region(x, y, w, h))
    }

    /// Left, top, right and bottom of those cells, the latter two excluded.
    fn frame(&self) -> Option<[usize; 4]> {
        let cells = self.cells.iter().enumerate();
        let (start, _) = cells.max_by(|a, b| a.1.total_cmp(b.1))?;
        let mut open = vec![(start % CELLS, start / CELLS)];
        let mut seen = [false; CELLS * CELLS];
        let [mut left, mut top, mut right, mut bottom] = [CELLS, CELLS, 0, 0];
        while let Some((x, y)) = open.pop() {
            match seen.get_mut(y * CELLS + x) {
                Some(place) if !*place => *place = true,
                _ => continue,
            }
            (left, top) = (left.min(x), top.min(y));
            (right, bottom) = (right.max(x + 1), bottom.max(y + 1));
            let beside = [
                (x + 1, y),
                (x, y + 1),
                (x.wrapping_sub(1), y),
                (x, y.wrapping_sub(1)),
            ];
            open.extend(beside.into_iter().filter(|&(x, y)| self.within(x, y)));
        }
        Some([left, top, right, bottom])
    }
}
