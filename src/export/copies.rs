//! Copies of papers for handing out: marked with what they may be used for, and without what cameras and scanners
//! wrote into them.
//!
//! The original goes into the bundle unmarked, because the console asks for it; the marked copy lies beside it. The
//! mark is a drawing of its words, made once from the bundled font (`assets/report/watermark.png`: Noto Sans SC
//! Medium at 96 pixels, drawn with Pillow 13.0).

use super::{bare, bare_pdf};
use crate::evidence::reading::Turn;
use crate::evidence::{Format, Limits, Thumbnail, sheet};
use crate::project::FileRef;
use image::codecs::jpeg::JpegEncoder;
use image::{GrayImage, RgbImage};
use std::collections::BTreeMap;
use std::io::{self, Write as _};
use std::sync::LazyLock;

/// The words of the mark, as a drawing: white where ink is.
static WORDS: LazyLock<Option<GrayImage>> = LazyLock::new(|| {
    let bytes = include_bytes!("../../assets/report/watermark.png");
    let words = image::load_from_memory(bytes).ok()?;
    Some(words.into_luma8())
});

/// Longest side of a page of a copy, pixels: A4 at 170 dots an inch.
const SIDE: u32 = 2000;
/// Most pages of a file that is copied; a longer one has no marked copy.
const PAGES: usize = 100;
/// How dark the mark is, of 255: read easily, and what lies below still is.
const INK: u32 = 72;
/// Quality of the pictures in a copy.
const QUALITY: u8 = 85;
/// Width of an A4 page, points.
const WIDTH: f32 = 595.0;

/// What is done to the papers of a bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Copies {
    /// A marked copy lies beside every paper.
    pub marked: bool,
    /// What cameras, scanners and programs wrote into pictures and PDF files is left out.
    pub bare: bool,
}

impl Copies {
    /// Leaves metadata out, where that was asked for; names the files that were left as they are, and why.
    pub(super) fn strip<'f>(
        self,
        files: &mut BTreeMap<&'f FileRef, Vec<u8>>,
    ) -> BTreeMap<&'f FileRef, &'static str> {
        let mut left = BTreeMap::new();
        for (&file, bytes) in files.iter_mut().filter(|_| self.bare) {
            let without = match Format::detect(bytes) {
                Format::Pdf => bare_pdf::bare_pdf(bytes).unwrap_or_else(|why| {
                    left.insert(file, why.id());
                    None
                }),
                _ => bare::bare(bytes),
            };
            if let Some(without) = without {
                *bytes = without;
            }
        }
        left
    }
}

/// Why a paper has no marked copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unmarked {
    /// Its format has no pages that can be drawn.
    NoPages,
    /// It has more pages than are copied.
    TooLong,
    /// A page cannot be drawn: the file is damaged, locked or too large.
    Undrawable,
}

impl Unmarked {
    /// Its id in the manifest and in the texts.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::NoPages => "no-pages",
            Self::TooLong => "too-long",
            Self::Undrawable => "undrawable",
        }
    }
}

/// The marked copy of a paper: every page as a picture in a PDF.
pub(super) fn marked(bytes: &[u8]) -> Result<Vec<u8>, Unmarked> {
    let limits = Limits::default();
    let pages = pages(bytes, &limits)?;
    let mut pictures = Vec::with_capacity(pages);
    for page in 0..pages {
        pictures.push(copied(bytes, page, &limits).ok_or(Unmarked::Undrawable)?);
    }
    document(&pictures).map_err(|_error| Unmarked::Undrawable)
}

/// One page with its mark: width, height, and the picture as JPEG.
fn copied(bytes: &[u8], page: usize, limits: &Limits) -> Option<(u32, u32, Vec<u8>)> {
    let drawn = sheet::draw(bytes, page, Turn::None, SIDE, limits)?;
    let mut picture = on_white(&drawn)?;
    mark(&mut picture);
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, QUALITY)
        .encode_image(&picture)
        .ok()?;
    Some((picture.width(), picture.height(), jpeg))
}

fn pages(bytes: &[u8], limits: &Limits) -> Result<usize, Unmarked> {
    match Format::detect(bytes) {
        format if !format.has_pages() => Err(Unmarked::NoPages),
        Format::Pdf => match crate::evidence::pdf::inspect(bytes, limits).pages {
            0 => Err(Unmarked::Undrawable),
            pages if pages > PAGES => Err(Unmarked::TooLong),
            pages => Ok(pages),
        },
        _ => Ok(1),
    }
}

fn on_white(drawn: &Thumbnail) -> Option<RgbImage> {
    let pixels = drawn.rgba.chunks_exact(4).flat_map(|pixel| {
        let [red, green, blue, alpha] = <[u8; 4]>::try_from(pixel).unwrap_or([255; 4]);
        [red, green, blue].map(|value| blend(255, value, u32::from(alpha)))
    });
    RgbImage::from_raw(drawn.width, drawn.height, pixels.collect())
}

/// `share` of 255 of the second value over the first.
#[expect(
    clippy::cast_possible_truncation,
    reason = "an average of bytes is a byte"
)]
fn blend(under: u8, over: u8, share: u32) -> u8 {
    ((u32::from(under) * (255 - share) + u32::from(over) * share + 127) / 255) as u8
}

/// Lays the words over the picture again and again, rising to the right.
fn mark(picture: &mut RgbImage) {
    let Some(words) = WORDS.as_ref() else {
        return;
    };
    let (width, height) = (words.width() as f32, words.height() as f32);
    // The words take a little more than half of the shorter side.
    let scale = picture.width().min(picture.height()) as f32 * 0.55 / width;
    let (sin, cos) = (-25.0_f32).to_radians().sin_cos();
    let (step_x, step_y) = (width * 1.25, height * 4.5);
    for (x, y, pixel) in picture.enumerate_pixels_mut() {
        let (x, y) = (x as f32 / scale, y as f32 / scale);
        let (along, down) = (x * cos + y * sin, y * cos - x * sin);
        let row = (down / step_y).floor();
        // Every other row is shifted, so that no column stays free.
        let along = along
            + if row.rem_euclid(2.0) < 1.0 {
                0.0
            } else {
                step_x / 2.0
            };
        let (at_x, at_y) = (along.rem_euclid(step_x), down.rem_euclid(step_y));
        let ink = sample(words, at_x, at_y);
        if ink > 0 {
            pixel.0 = pixel.0.map(|value| blend(value, 96, ink * INK / 255));
        }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the remainder of a division by a small positive number"
)]
fn sample(words: &GrayImage, x: f32, y: f32) -> u32 {
    let pixel = words.get_pixel_checked(x as u32, y as u32);
    pixel.map_or(0, |pixel| u32::from(pixel.0[0]))
}

/// A PDF with one picture a page, as wide as A4.
fn document(pictures: &[(u32, u32, Vec<u8>)]) -> io::Result<Vec<u8>> {
    let mut out: Vec<u8> = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut places: Vec<usize> = Vec::new();
    let mut object = |out: &mut Vec<u8>, head: &str, stream: Option<&[u8]>| -> io::Result<()> {
        places.push(out.len());
        writeln!(out, "{} 0 obj\n{head}", places.len())?;
        if let Some(stream) = stream {
            out.extend_from_slice(b"stream\n");
            out.extend_from_slice(stream);
            out.extend_from_slice(b"\nendstream\n");
        }
        out.extend_from_slice(b"endobj\n");
        Ok(())
    };
    object(&mut out, "<< /Type /Catalog /Pages 2 0 R >>", None)?;
    let kids: Vec<String> = (0..pictures.len())
        .map(|page| format!("{} 0 R", 3 + page * 3))
        .collect();
    let tree = format!(
        "<< /Type /Pages /Kids [{}] /Count {} >>",
        kids.join(" "),
        kids.len()
    );
    object(&mut out, &tree, None)?;
    for (page, (width, height, jpeg)) in pictures.iter().enumerate() {
        let tall = WIDTH * *height as f32 / (*width).max(1) as f32;
        let (contents, picture) = (4 + page * 3, 5 + page * 3);
        let head = format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH:.0} {tall:.2}] /Contents {contents} 0 R \
             /Resources << /XObject << /P {picture} 0 R >> >> >>"
        );
        object(&mut out, &head, None)?;
        let draw = format!("{WIDTH:.0} 0 0 {tall:.2} 0 0 cm /P Do");
        object(
            &mut out,
            &format!("<< /Length {} >>", draw.len()),
            Some(draw.as_bytes()),
        )?;
        let head = format!(
            "<< /Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceRGB \
             /BitsPerComponent 8 /Filter /DCTDecode /Length {} >>",
            jpeg.len()
        );
        object(&mut out, &head, Some(jpeg))?;
    }
    let start = out.len();
    writeln!(out, "xref\n0 {}\n0000000000 65535 f ", places.len() + 1)?;
    for place in &places {
        writeln!(out, "{place:010} 00000 n ")?;
    }
    writeln!(
        out,
        "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF",
        places.len() + 1
    )?;
    Ok(out)
}
