//! Text under red seals, which are stamped over names and dates. A ring across a line hides it from the detector; without
//! the red, the dark strokes stand alone and are read once more.

use super::ocr::slanted::Slanted;
use super::ocr::{Found, Ocr};
use super::{Line, Seal};
use crate::evidence::look::Region;
use image::imageops::crop_imm;
use image::{Rgb, RgbImage};

/// Most seals of a page that are looked under.
const MOST: usize = 4;
/// How far a line is followed to either side of a seal, in widths of the seal.
const REACH: u32 = 3;
/// Red as bright as this is paper: seals are, ink is not.
const PAPER: u32 = 185;

/// Reads the page again around each seal, and takes what says more than what was read with the red in the way.
/// `line` makes a line of what was found, in pixels of the page.
pub(super) fn read(
    ocr: &Ocr,
    page: &RgbImage,
    seals: &[Seal],
    line: &dyn Fn(&Found) -> Line,
    lines: &mut Vec<Line>,
) {
    for seal in seals.iter().take(MOST) {
        let band = band(&seal.region, page.width(), page.height());
        let part = without_red(page, &band);
        // Reading takes longest: lines that do not reach the seal were read with the page.
        let reaches = |place: &Slanted| {
            let (left, top, right, bottom) = place.bounds();
            let (x, y) = (
                (seal.region.x - band.x) as f32,
                (seal.region.y - band.y) as f32,
            );
            left < x + seal.region.w as f32
                && right > x
                && top < y + seal.region.h as f32
                && bottom > y
        };
        for mut found in ocr.part(&part, page.dimensions(), &reaches) {
            found.place.x += band.x as f32;
            found.place.y += band.y as f32;
            let found = line(&found);
            if found.region.shared(&seal.region) > 0 {
                take(found, lines);
            }
        }
    }
}

/// The part of the page whose lines may run under the seal.
fn band(seal: &Region, width: u32, height: u32) -> Region {
    let (side, above) = (seal.w * REACH, seal.h / 8);
    let (left, top) = (seal.x.saturating_sub(side), seal.y.saturating_sub(above));
    let right = (seal.x + seal.w + side).min(width);
    let bottom = (seal.y + seal.h + above).min(height);
    Region::new(
        left,
        top,
        right.saturating_sub(left),
        bottom.saturating_sub(top),
    )
}

/// The part with red as white as paper: what the red channel sees.
fn without_red(page: &RgbImage, part: &Region) -> RgbImage {
    let mut part = crop_imm(page, part.x, part.y, part.w, part.h).to_image();
    for pixel in part.pixels_mut() {
        let Rgb([red, _, _]) = *pixel;
        let bright = (u32::from(red) * 255 / PAPER).min(255) as u8;
        *pixel = Rgb([bright; 3]);
    }
    part
}

/// Puts a line in the place of those it covers, if it says more than they do together.
fn take(found: Line, lines: &mut Vec<Line>) {
    let same = |line: &Line| {
        let both = line.region.shared(&found.region) * 3;
        both > line.region.area().min(found.region.area())
    };
    let length = |line: &Line| line.text.chars().count();
    let known: usize = lines.iter().filter(|line| same(line)).map(length).sum();
    if length(&found) <= known {
        return;
    }
    let middle = |line: &Line| line.region.y + line.region.h / 2;
    let at = lines
        .iter()
        .position(same)
        .or_else(|| {
            let below = |line: &Line| middle(line) > middle(&found);
            lines.iter().position(below)
        })
        .unwrap_or(lines.len());
    let mut rest = lines.split_off(at);
    rest.retain(|line| !same(line));
    lines.push(found);
    lines.append(&mut rest);
}
