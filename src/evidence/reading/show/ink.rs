//! Handwriting that can be told without reading it: blue ink on a page, and ink where a signature is asked for.

use crate::evidence::look::Region;
use crate::evidence::reading::{Line, Mark, MarkKind};
use image::RgbImage;

/// Blue stands out of red by this much.
const BLUE: u8 = 40;
/// Words after which a signature is asked for.
const ASKED: [&str; 12] = [
    "签字",
    "签名",
    "签章",
    "签署人",
    "授权人",
    "委托人",
    "承诺人",
    "法定代表人",
    "被授权人",
    "受托人",
    "负责人",
    "经办人",
];

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
    for start in 0..inked.len() {
        if inked.get(start) != Some(&true) || seen.get(start) == Some(&true) {
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

/// Ink to the right of a request for a signature that no recognised line accounts for.
pub fn signed(page: &RgbImage, lines: &[Line]) -> Vec<Mark> {
    let mut marks = Vec::new();
    for line in lines {
        let text: String = line.text.chars().filter(|c| !c.is_whitespace()).collect();
        let bare = text.trim_end_matches([':', '：', '_', '（', '(', ')', '）']);
        let asks = ASKED.iter().any(|word| bare.ends_with(word))
            || bare.ends_with("签字或盖章")
            || bare.ends_with("盖章");
        if !asks || text.chars().count() > 24 {
            continue;
        }
        let Region { x, y, w, h } = line.region;
        let area = Region::new(
            x.saturating_add(w),
            y.saturating_sub(h / 2),
            h.saturating_mul(9),
            h.saturating_mul(2),
        );
        if let Some(region) = ink_in(page, area, lines) {
            marks.push(Mark {
                kind: MarkKind::Signature,
                region,
                confidence: 0.6,
                text: String::new(),
            });
        }
    }
    marks
}

/// Box of the dark or blue strokes of an area; rules and dots are not enough.
fn ink_in(page: &RgbImage, area: Region, lines: &[Line]) -> Option<Region> {
    let right = area.x.saturating_add(area.w).min(page.width());
    let bottom = area.y.saturating_add(area.h).min(page.height());
    let read = |x: u32, y: u32| {
        lines.iter().any(|line| {
            let Region { x: lx, y: ly, w, h } = line.region;
            line.confidence > 0.9 && (lx..lx + w).contains(&x) && (ly..ly + h).contains(&y)
        })
    };
    let (mut left, mut top, mut last, mut low) = (u32::MAX, u32::MAX, 0, 0);
    let (mut count, mut rows) = (0_usize, 0_usize);
    for y in area.y..bottom {
        let mut row = 0_usize;
        for x in area.x..right {
            let Some(pixel) = page.get_pixel_checked(x, y) else {
                continue;
            };
            let [r, g, _] = pixel.0;
            if r < 130 && g < 140 && !read(x, y) {
                row += 1;
                left = left.min(x);
                last = last.max(x);
            }
        }
        // A row that is nearly all ink is a rule to sign on.
        if row > 0 && row * 10 < (right - area.x.min(right)) as usize * 6 {
            rows += 1;
            count += row;
            top = top.min(y);
            low = low.max(y);
        }
    }
    let height = area.h / 2;
    let enough = rows * 10 > height as usize * 5 && count > height as usize * 2 && last > left;
    enough.then(|| Region::new(left, top, last - left, low.saturating_sub(top)))
}
