//! Handwriting that can be told without reading it: blue ink on a page.

use super::runs::{Run, groups};
use crate::evidence::look::Region;
use crate::evidence::reading::{Mark, MarkKind};
use image::RgbImage;

/// Blue stands out of red by this much.
const BLUE: u8 = 40;
/// Strokes of one line are no further apart than so many columns and rows.
const ACROSS: usize = 8;
const DOWN: usize = 3;

/// Lines written in blue ink, on the shrunk and balanced copy of a page: loose strokes, not filled areas such as logos and headers.
pub(super) fn blue(page: &RgbImage, small: &RgbImage) -> Vec<Mark> {
    let width = small.width() as usize;
    let inked: Vec<bool> = small
        .pixels()
        .map(|pixel| {
            let [r, g, b] = pixel.0;
            b.saturating_sub(r) > BLUE && b >= g && r < 170
        })
        .collect();
    let up = |value: usize| (value as u64 * u64::from(page.width()) / width.max(1) as u64) as u32;
    groups(&inked, width, ACROSS, DOWN)
        .iter()
        .filter_map(|runs| Group::of(runs))
        .filter(|group| group.is_writing(width))
        .map(|group| Mark {
            kind: MarkKind::Handwriting,
            region: Region::new(
                up(group.left),
                up(group.top),
                up(group.right + 1 - group.left),
                up(group.bottom + 1 - group.top),
            ),
            confidence: 0.6,
            text: String::new(),
        })
        .collect()
}

#[derive(Debug, Clone, Copy)]
struct Group {
    left: usize,
    top: usize,
    right: usize,
    bottom: usize,
    count: usize,
}

impl Group {
    fn of(runs: &[Run]) -> Option<Self> {
        let edge = |of: fn(&Run) -> usize| runs.iter().map(of);
        Some(Self {
            left: edge(|run| run.left).min()?,
            top: edge(|run| run.y).min()?,
            right: edge(|run| run.right).max()?,
            bottom: edge(|run| run.y).max()?,
            count: runs.iter().map(Run::length).sum(),
        })
    }

    /// As high as a line or two of handwriting, wider than one stroke, mostly paper.
    const fn is_writing(&self, page: usize) -> bool {
        let (w, h) = (self.right + 1 - self.left, self.bottom + 1 - self.top);
        let share = self.count * 100 / (w * h);
        w >= 20 && h >= 8 && h <= page / 6 && share >= 4 && share <= 45 && self.count >= 40
    }
}
