//! Handwriting that can be told without reading it: blue ink on a page.

use crate::evidence::look::Region;
use crate::evidence::reading::{Mark, MarkKind};
use image::RgbImage;

/// Blue stands out of red by this much.
const BLUE: u8 = 40;
/// Lines written in blue ink, on the shrunk and balanced copy of a page: loose strokes, not filled areas such as logos and headers.
pub(super) fn blue(page: &RgbImage, small: &RgbImage) -> Vec<Mark> {
    let (width, height) = (small.width() as usize, small.height() as usize);
    let inked: Vec<bool> = small
        .pixels()
        .map(|pixel| {
            let [r, g, b] = pixel.0;
            b.saturating_sub(r) > BLUE && b >= g && r < 170
        })
        .collect();
    let up = |value: usize| (value as u64 * u64::from(page.width()) / width.max(1) as u64) as u32;
    groups(&inked, width, height)
        .into_iter()
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
    /// As high as a line or two of handwriting, wider than one stroke, mostly paper.
    const fn is_writing(&self, page: usize) -> bool {
        let (w, h) = (self.right + 1 - self.left, self.bottom + 1 - self.top);
        let share = self.count * 100 / (w * h);
        w >= 20 && h >= 8 && h <= page / 6 && share >= 4 && share <= 45 && self.count >= 40
    }
}

/// Ink close together on a line.
fn groups(inked: &[bool], width: usize, height: usize) -> Vec<Group> {
    let mut seen = vec![false; inked.len()];
    let mut groups = Vec::new();
    let on = |x: i32, y: i32| {
        x >= 0
            && y >= 0
            && (x as usize) < width
            && (y as usize) < height
            && inked.get(y as usize * width + x as usize) == Some(&true)
    };
    let ink = inked.iter().enumerate().filter(|(_, inked)| **inked);
    for (start, _) in ink {
        if seen.get(start) == Some(&true) {
            continue;
        }
        let (x, y) = (start % width, start / width);
        let mut group = Group {
            left: x,
            top: y,
            right: x,
            bottom: y,
            count: 0,
        };
        let mut stack = vec![(x, y)];
        while let Some((x, y)) = stack.pop() {
            match seen.get_mut(y * width + x) {
                Some(seen) if !*seen => *seen = true,
                _ => continue,
            }
            group.count += 1;
            group.left = group.left.min(x);
            group.right = group.right.max(x);
            group.top = group.top.min(y);
            group.bottom = group.bottom.max(y);
            for dy in -3..=3_i32 {
                for dx in -8..=8_i32 {
                    let (nx, ny) = (x as i32 + dx, y as i32 + dy);
                    if on(nx, ny) && seen.get(ny as usize * width + nx as usize) == Some(&false) {
                        stack.push((nx as usize, ny as usize));
                    }
                }
            }
        }
        groups.push(group);
    }
    groups
}
