//! Whether something was written where a signature is asked for.
//!
//! Frames, rules to sign on, cells of tables and the printed words beside are left out. A copy without colours shows a
//! seal as dark as a pen, so nothing is said of one.

use super::red::redness;
use crate::evidence::look::Region;
use crate::evidence::reading::{Colour, Line, Mark, MarkKind};
use image::RgbImage;

/// Words that ask for a signature.
const ASKED: [&str; 4] = ["签字", "签名", "签章", "签署"];
/// Words that ask for one when they end a line with a colon.
const WHO: [&str; 6] = ["授权人", "委托人", "承诺人", "受托人", "经办人", "签署人"];
/// What may follow such a word before the place to sign.
const AFTER: &str = "并按手印或盖章及和、（）():：_";
/// Longest request, characters.
const LONGEST: usize = 28;
/// How far to the right of the request is looked, in its heights.
const WIDE: u32 = 9;
/// Red ink, which is that of a seal.
const RED: u8 = 30;
/// Strokes are darker than this share of the paper around them, in hundredths.
const DARK: u32 = 62;

/// Ink where signatures are asked for.
pub fn signed(page: &RgbImage, colour: Colour, lines: &[Line]) -> Vec<Mark> {
    if colour != Colour::Colour {
        return Vec::new();
    }
    let right = lines.iter().map(|line| line.region.x + line.region.w).max();
    let right = right.unwrap_or(0).min(page.width());
    lines
        .iter()
        .filter_map(|line| {
            let (place, tall) = place(line, right)?;
            let printed = |names: bool| -> Vec<Region> {
                let read = lines
                    .iter()
                    .filter(|other| !names || !may_be_name(other, line));
                read.map(|line| line.region).collect()
            };
            // Strokes nobody can read, or a name that was read and is written larger than print.
            let region = strokes(page, place, (tall, 0.4), &printed(false))
                .or_else(|| strokes(page, place, (tall, 0.8), &printed(true)))?;
            Some(Mark {
                kind: MarkKind::Signature,
                region,
                confidence: 0.6,
                text: String::new(),
            })
        })
        .collect()
}

/// Where to sign, and how high the request is printed, if the line asks for it. What was read behind the request may be
/// the signature.
fn place(line: &Line, right: u32) -> Option<(Region, u32)> {
    let text: Vec<char> = line.text.chars().filter(|c| !c.is_whitespace()).collect();
    if text.len() > LONGEST {
        return None;
    }
    let whole: String = text.iter().collect();
    let bare = whole.trim_end_matches([':', '：']);
    let by_role = bare.len() < whole.len() && WHO.iter().any(|who| bare.ends_with(who));
    let end = ASKED
        .iter()
        .filter_map(|word| whole.rfind(word).map(|at| at + word.len()))
        .max()
        .or_else(|| by_role.then_some(bare.len()))?;
    let rest = whole.get(end..)?.trim_start_matches(|c| AFTER.contains(c));
    let wide = |part: &str| -> u32 { part.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum() };
    let Region { x, y, w, h } = line.region;
    let units = wide(&whole).max(1);
    let behind = w * wide(rest) / units;
    // A large signature makes the line it was read with higher.
    let tall = h.min(w * 3 / units).max(8);
    let left = x + w - behind;
    let width = right
        .saturating_add(h)
        .saturating_sub(left)
        .min(tall * WIDE);
    (rest.chars().count() <= 4 && width > tall).then(|| {
        let top = (y + h / 2).saturating_sub(tall * 3 / 2);
        (Region::new(left, top, width, tall * 3), tall)
    })
}

/// Box of the strokes of a place that are neither printed nor ruled; `None` when they make no signature: `least` is how
/// high one is, in heights of the request.
fn strokes(
    page: &RgbImage,
    place: Region,
    (tall, least): (u32, f32),
    printed: &[Region],
) -> Option<Region> {
    let (width, height) = (
        place.w.min(page.width().saturating_sub(place.x)) as usize,
        place.h.min(page.height().saturating_sub(place.y)) as usize,
    );
    let inked = inked(page, &place, (width, height), printed);
    let (mut left, mut top, mut right, mut bottom) = (usize::MAX, usize::MAX, 0, 0);
    let mut count = 0;
    let line = tall as usize;
    for part in parts(&inked, width, height) {
        if part.is_written(width, height, line) {
            left = left.min(part.left);
            top = top.min(part.top);
            right = right.max(part.right + 1);
            bottom = bottom.max(part.bottom + 1);
            count += part.count;
        }
    }
    let (w, high) = (right.checked_sub(left)?, bottom.checked_sub(top)?);
    let enough =
        w * 10 >= line * 8 && high as f32 >= tall as f32 * least && count * 8 >= line * line;
    enough.then(|| {
        Region::new(
            place.x + left as u32,
            place.y + top as u32,
            w as u32,
            high as u32,
        )
    })
}

/// Which pixels of a place are ink of a pen or of print that no recognised line accounts for.
fn inked(
    page: &RgbImage,
    place: &Region,
    (width, height): (usize, usize),
    printed: &[Region],
) -> Vec<bool> {
    let light = |[r, g, b]: [u8; 3]| (u32::from(r) * 3 + u32::from(g) * 6 + u32::from(b)) / 10;
    let pixel = |at: usize| {
        let (x, y) = ((at % width.max(1)) as u32, (at / width.max(1)) as u32);
        page.get_pixel_checked(place.x + x, place.y + y)
            .map_or([u8::MAX; 3], |pixel| pixel.0)
    };
    let mut shades: Vec<u32> = (0..width * height)
        .step_by(7)
        .map(|at| light(pixel(at)))
        .collect();
    shades.sort_unstable();
    let paper = shades.get(shades.len() * 3 / 4).copied().unwrap_or(255);
    (0..width * height)
        .map(|at| {
            let rgb = pixel(at);
            let dark = light(rgb) * 100 < paper * DARK && redness(rgb) < RED;
            let spot = Region::new(
                place.x + (at % width.max(1)) as u32,
                place.y + (at / width.max(1)) as u32,
                1,
                1,
            );
            dark && !printed.iter().any(|line| line.shared(&spot) > 0)
        })
        .collect()
}

/// A line that asks and is answered on the same line, or one as short as a name, which a person may have written.
fn may_be_name(line: &Line, asking: &Line) -> bool {
    let text = line.text.trim();
    let short = text.chars().count() <= 4;
    let day = text.contains(|c: char| c.is_ascii_digit() || "年月日：:".contains(c));
    std::ptr::eq(line, asking) || (short && !day)
}

/// Ink that hangs together.
#[derive(Debug, Clone, Copy)]
struct Part {
    left: usize,
    top: usize,
    right: usize,
    bottom: usize,
    count: usize,
    /// Pixels on the right edge of the place.
    over: usize,
}

impl Part {
    /// No speck, no rule, and nothing that comes in from above, below or the right, such as frames and cells.
    const fn is_written(&self, width: usize, height: usize, line: usize) -> bool {
        let (w, h) = (self.right + 1 - self.left, self.bottom + 1 - self.top);
        let speck = w * 5 < line && h * 5 < line;
        let rule = (h * 4 <= line && w * 2 >= line * 3) || h * 12 <= w;
        let bar = w * 4 <= line && h * 2 >= line * 3;
        let comes_in = self.top == 0 || self.bottom + 1 >= height || self.over * 7 > line;
        let crosses = self.left == 0 && self.right + 1 >= width;
        !(speck || rule || bar || comes_in || crosses)
    }
}

/// Every part of a place.
fn parts(inked: &[bool], width: usize, height: usize) -> Vec<Part> {
    let mut seen = vec![false; inked.len()];
    let mut parts = Vec::new();
    for start in 0..inked.len() {
        if inked.get(start) != Some(&true) || seen.get(start) != Some(&false) {
            continue;
        }
        let (x, y) = (start % width, start / width);
        let mut part = Part {
            left: x,
            top: y,
            right: x,
            bottom: y,
            count: 0,
            over: 0,
        };
        let mut stack = vec![(x, y)];
        while let Some((x, y)) = stack.pop() {
            match seen.get_mut(y * width + x) {
                Some(seen) if !*seen => *seen = true,
                _ => continue,
            }
            part.count += 1;
            part.over += usize::from(x + 1 == width);
            part.left = part.left.min(x);
            part.right = part.right.max(x);
            part.top = part.top.min(y);
            part.bottom = part.bottom.max(y);
            for ny in y.saturating_sub(1)..=(y + 1).min(height - 1) {
                for nx in x.saturating_sub(1)..=(x + 1).min(width - 1) {
                    if inked.get(ny * width + nx) == Some(&true) {
                        stack.push((nx, ny));
                    }
                }
            }
        }
        parts.push(part);
    }
    parts
}
