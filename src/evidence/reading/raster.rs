//! Pixels of pages: PDF pages drawn, pictures decoded, both on white and in bounded size.

use super::Turn;
use super::layer::Layer;
use crate::evidence::{Format, Limits, image as pictures};
use hayro::hayro_interpret::InterpreterSettings;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};
use hayro_syntax::page::Page;
use image::imageops::{FilterType, resize, rotate90, rotate180, rotate270};
use image::{RgbImage, RgbaImage};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Dots an inch that pages are drawn at.
const DPI: f32 = 200.0;
/// Longest side of a page, pixels: A4 at 300 dots an inch fits.
const LONGEST: f32 = 3600.0;

/// A page as pixels.
pub(super) struct Raster {
    pub(super) image: RgbImage,
    /// Dots an inch; 0 when unknown.
    pub(super) dpi: u32,
}

/// Pixels for each of the page's units (72 an inch) that suit the page; `None` when it has no size.
///
/// A scan is drawn with its own pixels, everything else at the usual resolution.
pub(super) fn scale(page: &Page<'_>, scan: Option<f32>) -> Option<f64> {
    let (width, height) = page.render_dimensions();
    let longest = width.max(height);
    if !(longest.is_finite() && longest > 0.0 && width.min(height) > 0.0) {
        return None;
    }
    let wished = scan.unwrap_or(DPI) / 72.0;
    Some(f64::from(wished.min(LONGEST / longest)))
}

/// Resolution of the scan that a page consists of, if it is one.
pub(super) fn scanned(layer: &Layer, scale: f64) -> Option<f32> {
    let dpi = layer
        .pictures
        .iter()
        .filter_map(|placed| {
            let (left, top, right, bottom) = placed.bounds;
            let (width, height) = (right - left, bottom - top);
            let own = (placed.width.max(placed.height)) as f32;
            (width > 1.0 && height > 1.0).then(|| (width * height, own / width.max(height)))
        })
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, pixels)| pixels * scale as f32 * 72.0);
    (layer.pictured() > 0.6).then_some(dpi).flatten()
}

/// Draws a page. `None` when it has no pixels, or drawing it crashed.
pub(super) fn draw<'a>(page: &'a Page<'a>, cache: &RenderCache<'a>, scale: f64) -> Option<Raster> {
    let settings = PixmapSettings {
        x_scale: scale as f32,
        y_scale: scale as f32,
        bg_color: WHITE,
    };
    let drawn = catch_unwind(AssertUnwindSafe(|| {
        hayro::render(
            page,
            cache,
            &InterpreterSettings::default(),
            &RenderSettings::default(),
            &settings,
        )
    }));
    let pixmap = drawn.ok()?;
    let (width, height) = (u32::from(pixmap.width()), u32::from(pixmap.height()));
    if width == 0 || height == 0 {
        return None;
    }
    let (pixels, _) = pixmap.data_as_u8_slice().as_chunks::<4>();
    let mut bytes = vec![0_u8; pixels.len() * 3];
    for (to, &[red, green, blue, _]) in bytes.as_chunks_mut().0.iter_mut().zip(pixels) {
        *to = [red, green, blue];
    }
    Some(Raster {
        image: RgbImage::from_raw(width, height, bytes)?,
        dpi: (scale * 72.0).round() as u32,
    })
}

/// Decodes a picture, upright by its own note, on white.
pub(super) fn picture(bytes: &[u8], format: Format, limits: &Limits) -> Option<Raster> {
    let pixels = pictures::upright(bytes, format, limits).ok()?.pixels;
    let mut dpi = density(bytes, format).unwrap_or_default();
    let mut image = on_white(&pixels);
    drop(pixels);
    let longest = image.width().max(image.height()) as f32;
    if longest > LONGEST {
        let shrink = LONGEST / longest;
        let side = |side: u32| ((side as f32 * shrink) as u32).max(1);
        image = resize(
            &image,
            side(image.width()),
            side(image.height()),
            FilterType::Triangle,
        );
        dpi = (dpi as f32 * shrink).round() as u32;
    }
    (image.width() > 0 && image.height() > 0).then_some(Raster { image, dpi })
}

/// A picture laid on white.
pub(super) fn on_white(pixels: &RgbaImage) -> RgbImage {
    let mut image = RgbImage::new(pixels.width(), pixels.height());
    for (to, from) in image.pixels_mut().zip(pixels.pixels()) {
        let [red, green, blue, cover] = from.0;
        to.0 = covered([red, green, blue], cover);
    }
    image
}

/// A colour that covers white so much, of 255.
pub(super) fn covered(colour: [u8; 3], cover: u8) -> [u8; 3] {
    let cover = u32::from(cover);
    colour.map(|value| ((u32::from(value) * cover + 255 * (255 - cover)) / 255) as u8)
}

/// Turns a page.
pub(super) fn turn(image: RgbImage, turn: Turn) -> RgbImage {
    match turn {
        Turn::None => image,
        Turn::Quarter => rotate90(&image),
        Turn::Half => rotate180(&image),
        Turn::ThreeQuarters => rotate270(&image),
    }
}

/// Dots an inch as the file notes them; values that no scanner has are worth nothing.
fn density(bytes: &[u8], format: Format) -> Option<u32> {
    let head = bytes.get(..bytes.len().min(4096))?;
    let find = |what: &[u8]| head.windows(what.len()).position(|window| window == what);
    let dpi = match format {
        Format::Jpeg => {
            let at = find(b"JFIF\0")? + 7;
            let &[unit, high, low] = head.get(at..at + 3)? else {
                return None;
            };
            let value = f64::from(u16::from_be_bytes([high, low]));
            match unit {
                1 => value,
                2 => value * 2.54,
                _ => return None,
            }
        }
        Format::Png => {
            let at = find(b"pHYs")? + 4;
            let number: [u8; 4] = head.get(at..at + 4)?.try_into().ok()?;
            (head.get(at + 8) == Some(&1))
                .then(|| f64::from(u32::from_be_bytes(number)) * 0.0254)?
        }
        _ => return None,
    };
    (72.5..=2400.0).contains(&dpi).then(|| dpi.round() as u32)
}
