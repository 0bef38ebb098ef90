//! Pictures: headers, size, alpha, a digest of the decoded pixels, and what the detectors suspect.

use super::container::{Colours, Container, Metadata};
use super::jpeg_end;
use super::look::plane::Canvas;
use super::look::print::Print;
use super::look::{self, Suspect, corners};
use super::{Format, Limits, Thumbnail};
use crate::base::Digest;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, RgbaImage};
use serde::Serialize;
use std::io::Cursor;

/// What was measured of one picture.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct PictureFacts {
    /// Width in pixels as stored, 0 when the header cannot be read.
    pub width: u32,
    /// Height in pixels as stored, 0 when the header cannot be read.
    pub height: u32,
    /// True when at least one pixel is not fully opaque.
    pub transparent: bool,
    /// True when there is more than one frame.
    pub animated: bool,
    /// Number of frames.
    pub frames: u32,
    /// How colours are stored.
    pub colours: Colours,
    /// Bits a channel, 0 when not said.
    pub depth: u8,
    /// What travels with the pixels.
    pub metadata: Vec<Metadata>,
    /// Estimated quality of a JPEG.
    pub quality: Option<u8>,
    /// EXIF orientation other than upright, as the tag's value 2..=8.
    pub rotated: Option<u8>,
    /// Digest of size and RGBA pixels; equal pictures in different files share it. `None` when undecodable.
    pub pixels: Option<Digest>,
    /// Radius of corners cut off all round, in 128ths of the side; `None` when square or no square picture.
    pub corners: Option<u8>,
    /// What the detectors suspect, most certain first; boxes in pixels as stored.
    pub suspects: Vec<Suspect>,
    /// What is kept for comparing it with others. `None` when undecodable.
    #[serde(skip)]
    pub print: Option<Print>,
    /// Why it could not be decoded.
    pub fault: Option<Fault>,
}

/// Why a picture could not be decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// Data is cut off or damaged.
    Damaged,
    /// More pixels than the limit.
    TooManyPixels,
}

const fn image_format(format: Format) -> Option<ImageFormat> {
    match format {
        Format::Png => Some(ImageFormat::Png),
        Format::Jpeg => Some(ImageFormat::Jpeg),
        Format::Gif => Some(ImageFormat::Gif),
        Format::Webp => Some(ImageFormat::WebP),
        Format::Bmp => Some(ImageFormat::Bmp),
        _ => None,
    }
}

/// Measures a picture. Never fails: what cannot be decoded carries its [`Fault`].
pub fn inspect(bytes: &[u8], format: Format, limits: &Limits) -> PictureFacts {
    let headers = Container::read(bytes, format);
    let mut facts = PictureFacts {
        animated: headers.frames > 1,
        frames: headers.frames,
        colours: headers.colours,
        depth: headers.depth,
        metadata: headers.metadata,
        quality: headers.quality,
        ..PictureFacts::default()
    };
    if let Some((width, height)) = declared_size(bytes, format) {
        (facts.width, facts.height) = (width, height);
        if u64::from(width) * u64::from(height) > limits.pixels {
            facts.fault = Some(Fault::TooManyPixels);
            return facts;
        }
    }
    let Some(reader) = reader(bytes, format) else {
        facts.fault = Some(Fault::Damaged);
        return facts;
    };
    let Ok(mut decoder) = reader.into_decoder() else {
        facts.fault = Some(Fault::Damaged);
        return facts;
    };
    (facts.width, facts.height) = decoder.dimensions();
    if u64::from(facts.width) * u64::from(facts.height) > limits.pixels {
        facts.fault = Some(Fault::TooManyPixels);
        return facts;
    }
    if !is_whole(bytes, format) {
        facts.fault = Some(Fault::Damaged);
        return facts;
    }
    facts.rotated = decoder
        .orientation()
        .ok()
        .map(image::metadata::Orientation::to_exif)
        .filter(|&tag| tag != 1);
    let Ok(picture) = DynamicImage::from_decoder(decoder) else {
        facts.fault = Some(Fault::Damaged);
        return facts;
    };
    let pixels = rgba(picture);
    let canvas = Canvas::new(facts.width as usize, facts.height as usize, pixels.as_raw());
    facts.transparent = canvas.transparent;
    facts.suspects = look::suspects(&canvas);
    if let Some(quality) = facts.quality {
        look::jpeg::by_quality(quality, canvas.whole(), &mut facts.suspects);
    }
    facts.print = Some(Print::of(&canvas));
    facts.corners = canvas.icon().as_ref().and_then(corners::radius);
    let (width, height) = (facts.width.to_le_bytes(), facts.height.to_le_bytes());
    facts.pixels = Some(Digest::of_parts([&width, &height, pixels.as_raw()]));
    facts
}

/// Pixels with a cover; what has none is filled up in one go.
fn rgba(picture: DynamicImage) -> RgbaImage {
    let rgb = match picture {
        DynamicImage::ImageRgb8(rgb) => rgb,
        other => return other.into_rgba8(),
    };
    let (width, height) = rgb.dimensions();
    let (colours, _) = rgb.as_raw().as_chunks::<3>();
    let mut covered = vec![u8::MAX; colours.len() * 4];
    for (to, &[red, green, blue]) in covered.as_chunks_mut::<4>().0.iter_mut().zip(colours) {
        *to = [red, green, blue, u8::MAX];
    }
    RgbaImage::from_raw(width, height, covered)
        .unwrap_or_else(|| DynamicImage::ImageRgb8(rgb).into_rgba8())
}

/// The last chunk of every PNG but its length: a name and a checksum of nothing.
const PNG_END: [u8; 8] = *b"IEND\xae\x42\x60\x82";

/// False when the end is missing, which decoders of these formats do not mind.
fn is_whole(bytes: &[u8], format: Format) -> bool {
    match format {
        Format::Jpeg => jpeg_end::is_whole(bytes),
        Format::Png => bytes
            .windows(PNG_END.len())
            .rev()
            .any(|part| part == PNG_END),
        _ => true,
    }
}

/// Size in a PNG's first chunk, so that a giant is refused before anything is unpacked. The other decoders read
/// no more than the header by themselves.
fn declared_size(bytes: &[u8], format: Format) -> Option<(u32, u32)> {
    if format != Format::Png || bytes.get(12..16) != Some(b"IHDR") {
        return None;
    }
    let number = |range: std::ops::Range<usize>| {
        let bytes: [u8; 4] = bytes.get(range)?.try_into().ok()?;
        Some(u32::from_be_bytes(bytes))
    };
    Some((number(16..20)?, number(20..24)?))
}

/// Width and height as stored, pixels, without decoding it.
pub fn size(bytes: &[u8], format: Format) -> Option<[u32; 2]> {
    let (width, height) = reader(bytes, format)?.into_dimensions().ok()?;
    Some([width, height])
}

fn reader(bytes: &[u8], format: Format) -> Option<ImageReader<Cursor<&[u8]>>> {
    Some(ImageReader::with_format(
        Cursor::new(bytes),
        image_format(format)?,
    ))
}

/// Pixels as stored.
pub(super) fn pixels(bytes: &[u8], format: Format) -> Option<DynamicImage> {
    reader(bytes, format)?.decode().ok()
}

/// A decoded picture the right way up.
pub struct Upright {
    /// Its pixels.
    pub pixels: RgbaImage,
    /// True when its note on orientation had to be followed.
    pub turned: bool,
    /// Its colour profile.
    pub profile: Option<Vec<u8>>,
}

/// Decodes a picture, the first of several frames, and turns it as its note says. The error is `None` for what is no
/// picture at all.
pub fn upright(bytes: &[u8], format: Format, limits: &Limits) -> Result<Upright, Option<Fault>> {
    let reader = reader(bytes, format).ok_or(None)?;
    let large = |(width, height): (u32, u32)| u64::from(width) * u64::from(height) > limits.pixels;
    if declared_size(bytes, format).is_some_and(large) {
        return Err(Some(Fault::TooManyPixels));
    }
    let damaged = |_error| Some(Fault::Damaged);
    let mut decoder = reader.into_decoder().map_err(damaged)?;
    if large(decoder.dimensions()) {
        return Err(Some(Fault::TooManyPixels));
    }
    if !is_whole(bytes, format) {
        return Err(Some(Fault::Damaged));
    }
    let orientation = decoder.orientation().ok();
    let profile = decoder.icc_profile().ok().flatten();
    let mut picture = DynamicImage::from_decoder(decoder).map_err(damaged)?;
    if let Some(orientation) = orientation {
        picture.apply_orientation(orientation);
    }
    Ok(Upright {
        pixels: picture.into_rgba8(),
        turned: orientation.is_some_and(|way| way.to_exif() != 1),
        profile,
    })
}

/// Scales a picture down into `side` × `side` pixels, upright.
pub fn thumbnail(bytes: &[u8], format: Format, side: u32, limits: &Limits) -> Option<Thumbnail> {
    let Upright { mut pixels, .. } = upright(bytes, format, limits).ok()?;
    if pixels.width() > side || pixels.height() > side {
        pixels = DynamicImage::ImageRgba8(pixels)
            .thumbnail(side, side)
            .into_rgba8();
    }
    Some(Thumbnail {
        width: pixels.width(),
        height: pixels.height(),
        rgba: pixels.into_raw(),
    })
}
