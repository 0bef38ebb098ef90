//! Where a picture looks written over, cell by cell: a small network that was shown pages and icons with and without
//! writing laid over them (`tests/fixtures/overlays/train.py`), with weights of its own for pages.
//!
//! It sees what single rules do not: faint strokes that go on over whatever lies below them, slants, and words that come
//! again. What that means for the picture is decided elsewhere.

use super::Region;
use super::network::Network;
use super::plane::{Canvas, Plane};
use std::sync::OnceLock;

/// The weights for icons, and pages of repeated pixels, and those for other pages; origin and licence stand beside them.
static ICON: &[u8] = include_bytes!("../../../assets/models/overlay.onnx");
static PAGE: &[u8] = include_bytes!("../../../assets/models/overlay-page.onnx");
/// Longer side from which on the picture is halved before it is looked at, as those the network learned from were.
const LONG: usize = 1_100;

/// Rows of cells that a corner is high.
const HIGH: usize = 8;

/// Share of the width that a column takes up at most, and of the height at least: of 44 pages that are written all over
/// none was narrower than 0.7, of 215 honest ones five lists of conversations had up to 0.11 (2026-11).
const NARROW: f32 = 0.12;
const HIGH_UP: f32 = 0.33;

/// The likeliest cells of a page, which say how sure it is that something lies over it.
const TOP: usize = 16;
/// No cell is less or more likely.
const BOUNDS: [f32; 2] = [1e-6, 1.0 - 1e-6];

fn network(page: bool) -> Option<&'static Network> {
    static NETWORKS: [OnceLock<Option<Network>>; 2] = [OnceLock::new(), OnceLock::new()];
    let [of_icons, of_pages] = &NETWORKS;
    let (network, weights) = if page {
        (of_pages, PAGE)
    } else {
        (of_icons, ICON)
    };
    network.get_or_init(|| Network::load(weights)).as_ref()
}

/// How likely each cell of a picture is written over, 0..=1, row by row.
#[derive(Debug, Clone, Default)]
pub(super) struct Written {
    /// Cells in a row.
    columns: usize,
    /// The cells.
    cells: Vec<f32>,
}

impl Written {
    /// Looks at a page of its own pixels, or at anything else; empty when it is smaller than a cell.
    pub(super) fn of(canvas: &Canvas<'_>, page: bool) -> Self {
        Self::run(canvas, page).unwrap_or_default()
    }

    fn run(canvas: &Canvas<'_>, page: bool) -> Option<Self> {
        let channels = [0, 1, 2].map(|channel| shrunk(canvas.channel(channel)));
        let (width, height) = (channels[0].width, channels[0].height);
        if width.min(height) < 8 {
            return None;
        }
        let mut values = Vec::with_capacity(3 * width * height);
        for plane in &channels {
            let scaled = plane
                .data
                .iter()
                .map(|&value| f32::from(value) / 127.5 - 1.0);
            values.extend(scaled);
        }
        let ([_, _, columns], cells) = network(page)?.run([3, height, width], values)?;
        Some(Self { columns, cells })
    }

    /// Number of cells likelier than a limit.
    pub(super) fn count(&self, limit: f32) -> usize {
        self.likely(limit).count()
    }

    /// The mean of the log-odds of the likeliest cells, which the network learned to tell pages by; -inf without any.
    pub(super) fn likeliest(&self) -> f32 {
        let mut cells = self.cells.clone();
        cells.sort_unstable_by(|a, b| b.total_cmp(a));
        cells.truncate(TOP);
        let odds = cells.iter().map(|cell| {
            let likely = cell.clamp(BOUNDS[0], BOUNDS[1]);
            (likely / (1.0 - likely)).ln()
        });
        match cells.len() {
            0 => f32::NEG_INFINITY,
            number => odds.sum::<f32>() / number as f32,
        }
    }

    /// True where the cells likelier than a limit stand one below the other: a list, whose lines begin alike.
    pub(super) fn is_column(&self, limit: f32) -> bool {
        let columns = self.columns.max(1);
        let places = self.likely(limit).map(|at| (at % columns, at / columns));
        let (mut x, mut y): (Vec<usize>, Vec<usize>) = places.unzip();
        spread(&mut x) < NARROW * columns as f32 && spread(&mut y) > HIGH_UP * self.rows() as f32
    }

    /// The cells likelier than a limit, by their numbers.
    fn likely(&self, limit: f32) -> impl Iterator<Item = usize> {
        let cells = self.cells.iter().enumerate();
        cells
            .filter(move |(_, cell)| **cell > limit)
            .map(|(at, _)| at)
    }

    fn rows(&self) -> usize {
        self.cells.len() / self.columns.max(1)
    }

    /// The corner a cell lies in, the upper two first; none for most.
    fn corner(&self, at: usize) -> Option<usize> {
        let columns = self.columns.max(1);
        let (x, y) = (at % columns, at / columns);
        let (right, bottom) = (columns - 1 - x, (self.rows() - 1).saturating_sub(y));
        let near = x.min(right) * 5 < columns * 2 && y.min(bottom) < HIGH;
        near.then(|| usize::from(right < x) + 2 * usize::from(bottom < y))
    }

    /// The corner with the most cells likelier than a limit: which it is, their number, and that of those
    /// anywhere else.
    pub(super) fn stamped(&self, limit: f32) -> (usize, usize, usize) {
        let mut corners = [0_usize; 4];
        for at in self.likely(limit) {
            if let Some(count) = self.corner(at).and_then(|corner| corners.get_mut(corner)) {
                *count += 1;
            }
        }
        let most = corners
            .into_iter()
            .enumerate()
            .max_by_key(|(_, count)| *count);
        let (corner, count) = most.unwrap_or_default();
        (corner, count, self.count(limit) - count)
    }

    /// The smallest rectangle of the picture around the cells likelier than a limit, of all or of a corner; the whole
    /// picture without any.
    pub(super) fn frame(&self, limit: f32, corner: Option<usize>, canvas: &Canvas<'_>) -> Region {
        let columns = self.columns.max(1);
        let mut frame: Option<[usize; 4]> = None;
        for at in self.likely(limit) {
            if corner.is_some() && self.corner(at) != corner {
                continue;
            }
            let (x, y) = (at % columns, at / columns);
            let [left, top, right, bottom] = frame.unwrap_or([x, y, x, y]);
            frame = Some([left.min(x), top.min(y), right.max(x), bottom.max(y)]);
        }
        frame.map_or_else(|| canvas.whole(), |frame| self.region(frame, canvas))
    }

    fn region(&self, [left, top, right, bottom]: [usize; 4], canvas: &Canvas<'_>) -> Region {
        let (rows, columns) = (self.rows(), self.columns.max(1));
        let across = |column: usize| (column * canvas.width / columns) as u32;
        let down = |row: usize| (row * canvas.height / rows.max(1)) as u32;
        let (x, y) = (across(left), down(top));
        Region::new(x, y, across(right + 1) - x, down(bottom + 1) - y)
    }
}

/// How far apart the places are, without the outermost twentieth at either end.
fn spread(places: &mut [usize]) -> f32 {
    places.sort_unstable();
    let cut = places.len() / 20;
    let inner = places.get(cut..places.len() - cut).unwrap_or_default();
    match (inner.first(), inner.last()) {
        (Some(first), Some(last)) => (last - first) as f32,
        _ => 0.0,
    }
}

fn shrunk(mut copy: Plane) -> Plane {
    while copy.width.max(copy.height) > LONG {
        copy = copy.halved();
    }
    copy
}
