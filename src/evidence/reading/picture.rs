//! The text in a picture of the listing: icon, logo or screenshot.
//!
//! Boxes are in pixels of the picture as stored. One that its note turns is not read: it is put upright first, which
//! a click does, and its boxes would lie elsewhere.

use super::ocr::Ocr;
use super::ocr::slanted::Slanted;
use super::{
    Colour, Fields, Inside, Line, Page, Progress, ReadState, Reading, Source, Step, Turn, raster,
};
use crate::base::Digest;
use crate::evidence::look::Region;
use crate::evidence::{Format, Limits, image as pictures};
use image::imageops::{FilterType, resize};
use std::ops::ControlFlow;
use std::sync::Arc;

/// Revision of the text in pictures: raised whenever the same bytes may be read differently.
pub const PICTURES: u32 = 1 | 1 << 30;
/// Long side of what is read, pixels: a screen of twice a telephone's size fits, and larger ones are shrunk.
const LONGEST: f32 = 2400.0;
/// Small pictures are enlarged towards this long side, pixels.
const SMALLEST: f32 = 512.0;
/// How far they are enlarged at most.
const MOST_ENLARGED: f32 = 4.0;
/// Share of the height at the top that is read first: status bars, notices and titles.
const TOP: f32 = 0.15;
/// Share of the height at the foot that is read first: stamps and footers.
const FOOT: f32 = 0.1;
/// Lines that slant by more than this, radians, lie across the picture.
const SLANTING: f32 = 0.07;

/// Reads the text in a picture.
///
/// Stopped by `step`, it is [`ReadState::Cancelled`]; what is no upright picture is [`ReadState::Unreadable`]. Where
/// not every line was read, [`Reading::unread`] names the one page.
pub fn read_picture(bytes: &[u8], limits: &Limits, ocr: &Ocr, step: &mut Step<'_>) -> ReadState {
    let mut go_on = |share| {
        step(Progress {
            page: 0,
            pages: 1,
            share,
        })
    };
    if go_on(0.0) == ControlFlow::Break(()) {
        return ReadState::Cancelled;
    }
    let format = Format::detect(bytes);
    let upright = || pictures::upright(bytes, format, limits).ok();
    let Some(stored) = upright().filter(|picture| !picture.turned) else {
        return ReadState::Unreadable;
    };
    let image = raster::on_white(&stored.pixels);
    let (width, height) = image.dimensions();
    drop(stored);
    let scale = scale(width.max(height));
    let side = |side: u32| ((side as f32 * scale).round() as u32).max(1);
    let wanted = (side(width), side(height));
    let image = if wanted == image.dimensions() {
        image
    } else {
        resize(&image, wanted.0, wanted.1, FilterType::Triangle)
    };
    let tall = image.height() as f32;
    let rank = |found: &Slanted| {
        let edge = found.y < tall * TOP || found.y > tall * (1.0 - FOOT);
        u8::from(!edge && found.angle.abs() < SLANTING)
    };
    let Some((found, whole)) = ocr.picture(&image, &rank, &mut go_on) else {
        return ReadState::Cancelled;
    };
    let mut lines: Vec<Line> = found
        .into_iter()
        .map(|found| Line {
            region: within(found.place.bounds(), scale, width, height),
            text: found.text,
            confidence: found.confidence,
            from: Source::Ocr,
        })
        .collect();
    lines.sort_by_key(|line| (line.region.y + line.region.h / 2, line.region.x));
    ReadState::Ready(Arc::new(Reading {
        digest: Digest::of_bytes(bytes),
        revision: PICTURES,
        pages: vec![Page {
            number: 0,
            width,
            height,
            turned: Turn::None,
            dpi: 0,
            colour: Colour::Colour,
            ink: 0.0,
            lines,
            seals: Vec::new(),
            marks: Vec::new(),
            faults: Vec::new(),
        }],
        page_count: 1,
        kind: None,
        fields: Fields::default(),
        inside: Inside::default(),
        unread: if whole { Vec::new() } else { vec![0] },
    }))
}

/// What is read, as a multiple of the picture as stored.
fn scale(longest: u32) -> f32 {
    let longest = longest.max(1) as f32;
    if longest < SMALLEST {
        (SMALLEST / longest).min(MOST_ENLARGED)
    } else {
        (LONGEST / longest).min(1.0)
    }
}

/// A box in pixels of the picture as stored, within it.
fn within(bounds: (f32, f32, f32, f32), scale: f32, width: u32, height: u32) -> Region {
    let cut = |value: f32, most: u32| ((value / scale).round().max(0.0) as u32).min(most);
    let (left, top) = (cut(bounds.0, width), cut(bounds.1, height));
    let (right, bottom) = (cut(bounds.2, width), cut(bounds.3, height));
    Region::new(left, top, right - left, bottom - top)
}
