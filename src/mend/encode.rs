//! The smallest loss that stays below a limit: without loss if that fits, else JPEG or fewer colours.

use super::palette::{self, Indexed};
use super::{Form, Goal, Step};
use crate::evidence::Format;
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageEncoder as _, RgbaImage};
use png::{BitDepth, ColorType, Compression, Encoder, Filter, Info};
use std::borrow::Cow;

/// Qualities of a JPEG that are worth having.
const QUALITIES: std::ops::RangeInclusive<u8> = 50..=95;
/// Numbers of colours, best first.
const COLOURS: [u16; 5] = [256, 128, 64, 32, 16];
/// A colour profile may take this part of the bytes.
const PROFILE_SHARE: u64 = 4;

/// An encoded picture and what it cost.
pub(super) struct Encoded {
    pub(super) bytes: Vec<u8>,
    pub(super) format: Format,
    pub(super) step: Option<Step>,
}

/// The best that fits; `None` when nothing does.
pub(super) fn best(
    pixels: &RgbaImage,
    from: Format,
    profile: Option<Vec<u8>>,
    goal: &Goal,
) -> Option<Encoded> {
    let profile = profile
        .filter(|profile| profile.len() as u64 * PROFILE_SHARE <= goal.bytes && !is_usual(profile));
    let jpeg = || jpeg(pixels, profile.as_deref(), goal.bytes);
    let fits = |bytes: &Vec<u8>| bytes.len() as u64 <= goal.bytes;
    // A photograph stays one: without loss it would only be larger.
    if goal.form == Form::Screenshot
        && from == Format::Jpeg
        && let Some(found) = jpeg()
    {
        return Some(found);
    }
    let lossless = || match palette::exact(pixels) {
        Some(indexed) => png_indexed(&indexed, profile.as_deref()),
        None => png_full(pixels, profile.as_deref()),
    };
    if let Some(bytes) = lossless().filter(fits) {
        return Some(Encoded {
            bytes,
            format: Format::Png,
            step: None,
        });
    }
    // Few colours are no help where even blocks take too much.
    if goal.form == Form::Screenshot {
        return jpeg();
    }
    COLOURS.into_iter().find_map(|count| {
        let indexed = palette::reduced(pixels, count);
        let bytes = png_indexed(&indexed, profile.as_deref()).filter(fits)?;
        Some(Encoded {
            bytes,
            format: Format::Png,
            step: Some(Step::Palette(count)),
        })
    })
}

/// The profile everybody assumes anyway.
fn is_usual(profile: &[u8]) -> bool {
    let says = |name: &[u8]| profile.windows(name.len()).any(|window| window == name);
    says(b"sRGB") || says(b"s\0R\0G\0B")
}

/// The highest quality that fits.
fn jpeg(pixels: &RgbaImage, profile: Option<&[u8]>, limit: u64) -> Option<Encoded> {
    let rgb = DynamicImage::ImageRgba8(pixels.clone()).into_rgb8();
    let write = |quality: u8| {
        let mut bytes = Vec::new();
        let mut encoder = JpegEncoder::new_with_quality(&mut bytes, quality);
        if let Some(profile) = profile {
            encoder.set_icc_profile(profile.to_vec()).ok()?;
        }
        encoder.encode_image(&rgb).ok()?;
        (bytes.len() as u64 <= limit).then_some(bytes)
    };
    let (mut low, mut high) = (*QUALITIES.start(), *QUALITIES.end());
    let mut found = None;
    // Usually the best fits at once.
    let mut quality = high;
    while low <= high {
        match write(quality) {
            Some(bytes) => {
                found = Some(Encoded {
                    bytes,
                    format: Format::Jpeg,
                    step: Some(Step::Quality(quality)),
                });
                low = quality + 1;
            }
            None => high = quality - 1,
        }
        quality = low.midpoint(high.max(low));
    }
    found
}

/// A PNG without loss, however large.
pub(super) fn plain(pixels: &RgbaImage) -> Option<Vec<u8>> {
    png_full(pixels, None)
}

/// Every pixel as it is, in as few channels as they need.
fn png_full(pixels: &RgbaImage, profile: Option<&[u8]>) -> Option<Vec<u8>> {
    let opaque = pixels.pixels().all(|pixel| pixel.0[3] == u8::MAX);
    let (colours, data) = if opaque {
        let rgb: Vec<u8> = pixels
            .pixels()
            .flat_map(|pixel| [pixel.0[0], pixel.0[1], pixel.0[2]])
            .collect();
        (ColorType::Rgb, Cow::Owned(rgb))
    } else {
        (ColorType::Rgba, Cow::Borrowed(pixels.as_raw().as_slice()))
    };
    let mut info = Info::with_size(pixels.width(), pixels.height());
    (info.color_type, info.bit_depth) = (colours, BitDepth::Eight);
    info.icc_profile = profile.map(Cow::Borrowed);
    written(info, Filter::Adaptive, &data)
}

/// Colours by number.
fn png_indexed(picture: &Indexed, profile: Option<&[u8]>) -> Option<Vec<u8>> {
    let bits = match picture.palette.len() {
        0..=2 => 1,
        3..=4 => 2,
        5..=16 => 4,
        _ => 8,
    };
    let depth = match bits {
        1 => BitDepth::One,
        2 => BitDepth::Two,
        4 => BitDepth::Four,
        _ => BitDepth::Eight,
    };
    let per_byte = 8 / bits;
    let mut data = Vec::with_capacity(picture.numbers.len() / per_byte + 1);
    for row in picture.numbers.chunks(picture.width.max(1) as usize) {
        data.extend(row.chunks(per_byte).map(|chunk| {
            (0..per_byte).fold(0_u8, |byte, at| {
                let number = chunk.get(at).copied().unwrap_or(0);
                byte | number << (8 - bits * (at + 1))
            })
        }));
    }
    let colours: Vec<u8> = picture
        .palette
        .iter()
        .flat_map(|&[red, green, blue, _]| [red, green, blue])
        .collect();
    let mut alphas: Vec<u8> = picture.palette.iter().map(|colour| colour[3]).collect();
    while alphas.last() == Some(&u8::MAX) {
        alphas.pop();
    }
    let mut info = Info::with_size(picture.width, picture.height);
    (info.color_type, info.bit_depth) = (ColorType::Indexed, depth);
    info.palette = Some(colours.into());
    info.trns = (!alphas.is_empty()).then(|| alphas.into());
    info.icc_profile = profile.map(Cow::Borrowed);
    written(info, Filter::NoFilter, &data)
}

fn written(info: Info<'_>, filter: Filter, data: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::with_info(&mut bytes, info).ok()?;
    encoder.set_compression(Compression::High);
    encoder.set_filter(filter);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(data).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}
