//! Where a page is red, on a shrunk copy with the tint of the paper taken off.

use super::runs::{Run, groups};
use crate::evidence::look::Region;
use image::RgbImage;
use std::iter::repeat;

/// Red ink stands out of the other channels by this much.
const RED: u8 = 30;
/// Brightness below which a pixel is black ink rather than red.
const DARKEST: u8 = 85;

/// Colour of the paper: what the lightest tenth of the pixels begins with, channel by channel.
pub(super) fn paper(page: &RgbImage) -> [u8; 3] {
    let mut counts = [[0_usize; 256]; 3];
    let mut all = 0;
    for pixel in page.pixels() {
        all += 1;
        for (channel, &value) in counts.iter_mut().zip(&pixel.0) {
            if let Some(count) = channel.get_mut(usize::from(value)) {
                *count += 1;
            }
        }
    }
    counts.map(|channel| {
        let mut seen = 0;
        let found = channel.iter().enumerate().rev().find(|(_, count)| {
            seen += **count;
            seen * 4 >= all
        });
        found.map_or(255, |(value, _)| (value as u8).max(120))
    })
}

/// A pixel with the tint of the paper taken off.
pub(super) fn balanced(pixel: [u8; 3], paper: [u8; 3]) -> [u8; 3] {
    let [r, g, b] = pixel;
    let [pr, pg, pb] = paper;
    let one =
        |value: u8, white: u8| (u32::from(value) * 255 / u32::from(white.max(1))).min(255) as u8;
    [one(r, pr), one(g, pg), one(b, pb)]
}

/// Takes the tint of the paper off a whole picture.
pub(super) fn balance(picture: &mut RgbImage, white: [u8; 3]) {
    let tables: Vec<[u8; 3]> = (0..=u8::MAX)
        .map(|value| balanced([value; 3], white))
        .collect();
    for pixel in picture.pixels_mut() {
        for (channel, value) in pixel.0.iter_mut().enumerate() {
            let table = tables.get(usize::from(*value));
            *value = table
                .and_then(|row| row.get(channel))
                .copied()
                .unwrap_or(*value);
        }
    }
}

/// How red a balanced pixel is, 0 when it is orange, brown, pink paper or black.
pub(super) fn redness([r, g, b]: [u8; 3]) -> u8 {
    let (low, high) = (g.min(b), g.max(b));
    let red = r.saturating_sub(high);
    // Most of a page is paper.
    if red == 0 {
        return 0;
    }
    let spread = u32::from(high - low);
    let hue = spread * 10 <= u32::from(r.saturating_sub(low)) * 6;
    if hue && r >= DARKEST { red } else { 0 }
}

/// Golden or yellow, as emblems and ornaments are and ink of seals is not.
fn golden([r, g, b]: [u8; 3]) -> bool {
    let (strong, warm) = (
        u32::from(r.saturating_sub(b)),
        u32::from(g.saturating_sub(b)),
    );
    r > 110 && r >= g && strong > 50 && warm * 10 > strong * 3
}

/// A set of red pixels.
#[derive(Debug, Clone)]
pub(super) struct Red {
    pub(super) width: usize,
    pub(super) height: usize,
    cells: Vec<bool>,
    gold: Vec<bool>,
    /// Pixels of the page to one of this copy, times 1000.
    scale: u64,
    page: (u32, u32),
}

/// Red pixels that hang together.
#[derive(Debug, Clone)]
pub(super) struct Blob {
    pub(super) left: usize,
    pub(super) top: usize,
    pub(super) right: usize,
    pub(super) bottom: usize,
    /// Its red pixels.
    pub(super) pixels: Vec<(usize, usize)>,
}

impl Blob {
    fn of(runs: &[Run]) -> Option<Self> {
        let edge = |of: fn(&Run) -> usize| runs.iter().map(of);
        let pixels = |run: &Run| (run.left..=run.right).zip(repeat(run.y));
        Some(Self {
            left: edge(|run| run.left).min()?,
            top: edge(|run| run.y).min()?,
            right: edge(|run| run.right).max()?,
            bottom: edge(|run| run.y).max()?,
            pixels: runs.iter().flat_map(pixels).collect(),
        })
    }

    pub(super) const fn width(&self) -> usize {
        self.right - self.left + 1
    }

    pub(super) const fn height(&self) -> usize {
        self.bottom - self.top + 1
    }
}

impl Red {
    /// Of a page, on its shrunk and balanced copy.
    pub(super) fn of(page: &RgbImage, small: &RgbImage) -> Self {
        let cells = small.pixels().map(|pixel| redness(pixel.0) > RED).collect();
        let gold = small.pixels().map(|pixel| golden(pixel.0)).collect();
        Self {
            width: small.width() as usize,
            height: small.height() as usize,
            cells,
            gold,
            scale: u64::from(page.width()) * 1000 / u64::from(small.width().max(1)),
            page: page.dimensions(),
        }
    }

    pub(super) fn at(&self, x: i32, y: i32) -> bool {
        let (Ok(x), Ok(y)) = (usize::try_from(x), usize::try_from(y)) else {
            return false;
        };
        x < self.width && self.cells.get(y * self.width + x).copied().unwrap_or(false)
    }

    /// Share of a box that is golden.
    pub(super) fn golden(&self, (left, top, right, bottom): (f32, f32, f32, f32)) -> f32 {
        let (left, top) = (left.max(0.0) as usize, top.max(0.0) as usize);
        let right = (right.max(0.0) as usize + 1).min(self.width);
        let rows = top..(bottom.max(0.0) as usize + 1).min(self.height);
        let rows =
            rows.filter_map(|y| self.gold.get(y * self.width + left..y * self.width + right));
        let (mut gold, mut all) = (0_usize, 0_usize);
        for row in rows {
            gold += row.iter().filter(|gold| **gold).count();
            all += row.len();
        }
        gold as f32 / all.max(1) as f32
    }

    /// True when a pixel within `reach` is red.
    pub(super) fn near(&self, x: f32, y: f32, reach: i32) -> bool {
        let (x, y) = (x.round() as i32, y.round() as i32);
        (-reach..=reach).any(|dy| (-reach..=reach).any(|dx| self.at(x + dx, y + dy)))
    }

    /// Takes away what has been explained.
    pub(super) fn clear(&mut self, left: usize, top: usize, right: usize, bottom: usize) {
        for y in top..=bottom.min(self.height.saturating_sub(1)) {
            for x in left..=right.min(self.width.saturating_sub(1)) {
                if let Some(cell) = self.cells.get_mut(y * self.width + x) {
                    *cell = false;
                }
            }
        }
    }

    /// Every red pixel.
    pub(super) fn pixels(&self) -> impl Iterator<Item = (usize, usize)> {
        let width = self.width.max(1);
        self.cells
            .iter()
            .enumerate()
            .filter(|(_, red)| **red)
            .map(move |(at, _)| (at % width, at / width))
    }

    /// Red pixels grouped, those no more than `gap` apart together; largest box first.
    pub(super) fn blobs(&self, gap: usize) -> Vec<Blob> {
        let groups = groups(&self.cells, self.width, gap, gap);
        let mut blobs: Vec<Blob> = groups.iter().filter_map(|runs| Blob::of(runs)).collect();
        blobs.sort_by_key(|blob| std::cmp::Reverse(blob.width() * blob.height()));
        blobs
    }

    /// A box of this copy on the page.
    pub(super) fn on_page(&self, left: f32, top: f32, right: f32, bottom: f32) -> Region {
        let up = |value: f32, most: u32| {
            ((f64::from(value.max(0.0)) * self.scale as f64 / 1000.0).round() as u32).min(most)
        };
        let (x, y) = (up(left, self.page.0), up(top, self.page.1));
        let (right, bottom) = (up(right, self.page.0), up(bottom, self.page.1));
        Region::new(x, y, right.saturating_sub(x), bottom.saturating_sub(y))
    }
}
