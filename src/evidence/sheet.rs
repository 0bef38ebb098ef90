//! A page of a paper as a picture for the window: any page of a PDF, or a scan, turned upright.

use super::reading::Turn;
use super::{Format, Limits, Thumbnail, image, pdf};

/// Draws a page (counted from 0) so that it fits into `side` × `side` pixels, turned clockwise the way the reader
/// turned it.
///
/// A picture has one page. Returns `None` when nothing can be drawn.
pub fn draw(
    bytes: &[u8],
    page: usize,
    turn: Turn,
    side: u32,
    limits: &Limits,
) -> Option<Thumbnail> {
    let drawn = match Format::detect(bytes) {
        Format::Pdf => pdf::draw_page(bytes, page, side),
        format if !format.has_pages() => None,
        _ if page > 0 => None,
        format => image::thumbnail(bytes, format, side, limits),
    }?;
    Some(turned(drawn, turn))
}

/// The picture turned clockwise by quarters.
pub fn turned(picture: Thumbnail, turn: Turn) -> Thumbnail {
    let Thumbnail {
        width,
        height,
        rgba,
    } = picture;
    let Some(pixels) = ::image::RgbaImage::from_raw(width, height, rgba) else {
        return Thumbnail {
            width: 0,
            height: 0,
            rgba: Vec::new(),
        };
    };
    let pixels = match turn {
        Turn::None => pixels,
        Turn::Quarter => ::image::imageops::rotate90(&pixels),
        Turn::Half => ::image::imageops::rotate180(&pixels),
        Turn::ThreeQuarters => ::image::imageops::rotate270(&pixels),
    };
    Thumbnail {
        width: pixels.width(),
        height: pixels.height(),
        rgba: pixels.into_raw(),
    }
}
