//! Draws fixture files from recipes, so that the repository holds no pictures it can make itself.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "colours are cut to a byte"
)]

use image::codecs::gif::{GifEncoder, Repeat};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::codecs::webp::WebPEncoder;
use image::{ExtendedColorType, Frame, ImageEncoder as _, ImageFormat, Rgba, RgbaImage, imageops};
use serde::Deserialize;
use std::fmt::Write as _;
use std::io::Cursor;

/// How a file is made: exactly one of the sources, then changed by `cut` and `pad`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Recipe {
    /// File name; made from the field's name and the format when absent.
    pub(crate) name: Option<String>,
    /// A drawn picture.
    image: Option<Picture>,
    /// A drawn PDF with this many pages.
    pdf: Option<usize>,
    /// A text.
    text: Option<String>,
    /// Bytes in hexadecimal.
    hex: Option<String>,
    /// A file under `tests/fixtures`.
    fixture: Option<String>,
    /// What the system says instead of giving the bytes: `pending`, `missing`, `denied` …
    pub(crate) failed: Option<String>,
    /// What was read from it, if it is a paper.
    pub(crate) read: Option<crate::readings::Read>,
    /// What was read in it, if it is a picture of the listing: lines as `x y width height text`.
    pub(crate) written: Option<Vec<String>>,
    /// Keeps only the first bytes.
    cut: Option<usize>,
    /// Appends zero bytes up to this size.
    pad: Option<usize>,
}

/// A picture recipe.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Picture {
    size: [u32; 2],
    #[serde(default = "png")]
    format: String,
    #[serde(default = "blue")]
    colour: String,
    /// Every pixel differs, so that the file becomes large.
    #[serde(default)]
    noise: bool,
    /// Coarse random tiles, so that two pictures look different; the seed.
    #[serde(default)]
    tiles: Option<u64>,
    /// PNG compression: `fast` or `best`.
    #[serde(default)]
    compression: Option<String>,
    /// Number of frames; GIF only.
    #[serde(default)]
    frames: Option<usize>,
    /// Shapes drawn on top, see [`Shape`].
    #[serde(default)]
    draw: Vec<String>,
    /// Standard deviation of a blur over everything.
    #[serde(default)]
    blur: Option<f32>,
    /// Drawn this many times smaller, and enlarged by repeating pixels.
    #[serde(default)]
    enlarged: Option<u32>,
    /// Camera data: `location` or `rotated`.
    #[serde(default)]
    exif: Option<String>,
}

fn png() -> String {
    "png".to_owned()
}

fn blue() -> String {
    "#2b63f0".to_owned()
}

impl Recipe {
    /// The extension of the file's own format.
    pub(crate) fn extension(&self) -> &str {
        match (&self.image, &self.fixture) {
            (Some(picture), _) => &picture.format,
            (_, Some(path)) => path
                .rsplit_once('.')
                .map_or("bin", |(_, extension)| extension),
            _ if self.pdf.is_some() => "pdf",
            _ if self.text.is_some() => "txt",
            _ => "png",
        }
    }

    /// Width and height of a drawn picture.
    pub(crate) fn size(&self) -> [u32; 2] {
        self.image.as_ref().expect("a drawn picture").size
    }

    /// Makes the file.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut bytes = if let Some(picture) = &self.image {
            picture.bytes()
        } else if let Some(pages) = self.pdf {
            pdf(pages)
        } else if let Some(text) = &self.text {
            text.clone().into_bytes()
        } else if let Some(hex) = &self.hex {
            unhex(hex)
        } else if let Some(path) = &self.fixture {
            std::fs::read(crate::support::root().join("tests/fixtures").join(path)).expect(path)
        } else {
            panic!("the recipe {self:?} has no source");
        };
        if let Some(cut) = self.cut {
            bytes.truncate(cut);
        }
        if let Some(size) = self.pad {
            assert!(
                bytes.len() <= size,
                "{} bytes are more than the {size} asked for",
                bytes.len()
            );
            bytes.resize(size, 0);
        }
        bytes
    }
}

impl Picture {
    fn bytes(&self) -> Vec<u8> {
        let mut pixels = self.draw();
        for shape in &self.draw {
            Shape::parse(shape).draw(&mut pixels);
        }
        if let Some(factor) = self.enlarged {
            let [width, height] = self.size;
            let nearest = imageops::FilterType::Nearest;
            let triangle = imageops::FilterType::Triangle;
            let small = imageops::resize(&pixels, width / factor, height / factor, triangle);
            pixels = imageops::resize(&small, width, height, nearest);
        }
        if let Some(sigma) = self.blur {
            pixels = imageops::blur(&pixels, sigma);
        }
        let mut out = Vec::new();
        let [width, height] = self.size;
        match self.format.as_str() {
            "png" => {
                let compression = match self.compression.as_deref() {
                    None | Some("default") => CompressionType::Default,
                    Some("fast") => CompressionType::Fast,
                    Some("best") => CompressionType::Best,
                    Some(other) => panic!("there is no compression `{other}`"),
                };
                let mut encoder =
                    PngEncoder::new_with_quality(&mut out, compression, FilterType::Adaptive);
                if let Some(kind) = &self.exif {
                    encoder.set_exif_metadata(exif(kind)).unwrap();
                }
                encoder
                    .write_image(&pixels, width, height, ExtendedColorType::Rgba8)
                    .unwrap();
            }
            "jpg" | "jpeg" => {
                let rgb = image::DynamicImage::ImageRgba8(pixels).into_rgb8();
                let mut encoder = JpegEncoder::new_with_quality(&mut out, 85);
                if let Some(kind) = &self.exif {
                    encoder.set_exif_metadata(exif(kind)).unwrap();
                }
                encoder
                    .write_image(&rgb, width, height, ExtendedColorType::Rgb8)
                    .unwrap();
            }
            "gif" => {
                let mut encoder = GifEncoder::new_with_speed(&mut out, 30);
                encoder.set_repeat(Repeat::Infinite).unwrap();
                for at in 0..self.frames.unwrap_or(1) {
                    let mut frame = pixels.clone();
                    frame.put_pixel(0, 0, Rgba([u8::try_from(at * 40).unwrap(), 0, 0, 255]));
                    encoder.encode_frame(Frame::new(frame)).unwrap();
                }
            }
            "webp" => {
                WebPEncoder::new_lossless(&mut out)
                    .write_image(&pixels, width, height, ExtendedColorType::Rgba8)
                    .unwrap();
            }
            "bmp" => {
                let rgb = image::DynamicImage::ImageRgba8(pixels).into_rgb8();
                rgb.write_to(&mut Cursor::new(&mut out), ImageFormat::Bmp)
                    .unwrap();
            }
            other => panic!("no picture of format `{other}` can be drawn"),
        }
        out
    }

    fn draw(&self) -> RgbaImage {
        let channels = unhex(self.colour.trim_start_matches('#'));
        let base = Rgba([
            channels[0],
            channels[1],
            channels[2],
            channels.get(3).copied().unwrap_or(255),
        ]);
        let [width, height] = self.size;
        let mut random = Random(self.tiles.unwrap_or(1).wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let mut picture = RgbaImage::from_pixel(width, height, base);
        if self.noise {
            for pixel in picture.pixels_mut() {
                let [a, b, c, ..] = random.next().to_le_bytes();
                pixel.0 = [a, b, c, base.0[3]];
            }
        } else if self.tiles.is_some() {
            let side = (width / 16).max(1);
            let colours: Vec<[u8; 8]> = (0..(width / side + 1) * (height / side + 1))
                .map(|_| random.next().to_le_bytes())
                .collect();
            for (x, y, pixel) in picture.enumerate_pixels_mut() {
                let [a, b, c, keep, ..] =
                    colours[((y / side) * (width / side + 1) + x / side) as usize];
                if keep > 64 {
                    pixel.0 = [a, b, c, base.0[3]];
                }
            }
        }
        picture
    }
}

/// One shape: `dot COLOUR x y radius`, `box COLOUR x y w h`, `star COLOUR x y radius`, `shade AMOUNT`, which makes every
/// pixel brighter towards the lower right, `marks AMOUNT`, which darkens slanting strokes all over, or
/// `band COLOUR start width`, a stripe with letters across the upper left corner.
enum Shape {
    Dot(Rgba<u8>, [f32; 3]),
    Box(Rgba<u8>, [f32; 4]),
    Star(Rgba<u8>, [f32; 3]),
    Shade(f32),
    Marks(f32),
    Band(Rgba<u8>, [f32; 2]),
}

/// Draws one shape.
pub(crate) fn draw(shape: &str, picture: &mut RgbaImage) {
    Shape::parse(shape).draw(picture);
}

impl Shape {
    fn parse(text: &str) -> Self {
        let words: Vec<&str> = text.split(' ').collect();
        let colour = || {
            let channels = unhex(words[1].trim_start_matches('#'));
            Rgba([channels[0], channels[1], channels[2], 255])
        };
        let number = |at: usize| words[at].parse::<f32>().expect(text);
        match words[0] {
            "dot" => Self::Dot(colour(), [number(2), number(3), number(4)]),
            "box" => Self::Box(colour(), [number(2), number(3), number(4), number(5)]),
            "star" => Self::Star(colour(), [number(2), number(3), number(4)]),
            "shade" => Self::Shade(number(1)),
            "band" => Self::Band(colour(), [number(2), number(3)]),
            "marks" => Self::Marks(number(1)),
            other => panic!("no shape `{other}` can be drawn"),
        }
    }

    /// True when the shape covers the middle of a pixel.
    fn covers(&self, x: f32, y: f32) -> bool {
        match self {
            Self::Dot(_, [across, down, radius]) => (x - across).hypot(y - down) <= *radius,
            Self::Box(_, [left, top, width, height]) => {
                (*left..left + width).contains(&x) && (*top..top + height).contains(&y)
            }
            Self::Star(_, [across, down, radius]) => {
                let (dx, dy) = (x - across, down - y);
                let fifth = std::f32::consts::TAU / 5.0;
                let turn = dx.atan2(dy).rem_euclid(fifth);
                let turn = turn.min(fifth - turn);
                // Between a point at the full radius and a notch at 0.382 of it.
                let (sin, cos) = (fifth / 2.0).sin_cos();
                let (notch_x, notch_y) = (0.382 * sin, 0.382 * cos);
                let reach = dx.hypot(dy) / radius;
                let (px, py) = (reach * turn.sin(), reach * turn.cos());
                // Left of the edge from the point (0, 1) to the notch.
                notch_x * (py - 1.0) - (notch_y - 1.0) * px <= 0.0
            }
            Self::Shade(_) => true,
            Self::Band(_, [start, width]) => (*start..start + width).contains(&(x + y)),
            // Strokes of a word at 30 degrees: three thick lines and a bar, then a gap.
            Self::Marks(_) => {
                let (along, across) = (x * 0.866 - y * 0.5, x * 0.5 + y * 0.866);
                let (along, across) = (along.rem_euclid(90.0), across.rem_euclid(54.0));
                let stroke = along.rem_euclid(15.0) < 4.0 || (10.0..14.0).contains(&across);
                along < 64.0 && across < 24.0 && stroke
            }
        }
    }

    fn draw(&self, picture: &mut RgbaImage) {
        let (width, height) = picture.dimensions();
        for (x, y, pixel) in picture.enumerate_pixels_mut() {
            if !self.covers(x as f32 + 0.5, y as f32 + 0.5) {
                continue;
            }
            match self {
                Self::Dot(colour, _) | Self::Box(colour, _) | Self::Star(colour, _) => {
                    *pixel = *colour;
                }
                Self::Band(colour, [start, width]) => {
                    let (along, across) = (x as f32 - y as f32, x as f32 + y as f32 - start);
                    let letter = along.abs() < 24.0
                        && along.rem_euclid(12.0) < 5.0
                        && (width * 0.3..width * 0.7).contains(&across);
                    *pixel = if letter { Rgba([255; 4]) } else { *colour };
                }
                Self::Marks(amount) => {
                    for channel in &mut pixel.0[..3] {
                        *channel = (f32::from(*channel) - amount) as u8;
                    }
                }
                Self::Shade(amount) => {
                    let share = (x + 2 * y) as f32 / (width + 2 * height) as f32 - 0.5;
                    let grain = ((x * 7 + y * 13) % 5) as f32;
                    for channel in &mut pixel.0[..3] {
                        *channel = (f32::from(*channel) + share * amount + grain) as u8;
                    }
                }
            }
        }
    }
}

/// A TIFF directory with a place, or with a note that the picture lies on its side.
fn exif(kind: &str) -> Vec<u8> {
    match kind {
        // One entry, the directory of places at 26; there one entry, the latitude.
        "location" => unhex(
            "4d4d002a00000008 0001 8825 0004 00000001 0000001a 00000000 \
             0001 0002 0005 00000003 00000000 00000000",
        ),
        "rotated" => unhex("4d4d002a00000008 0001 0112 0003 00000001 0006 0000 00000000"),
        other => panic!("there is no camera data `{other}`"),
    }
}

/// xorshift64*: small, and the same everywhere.
struct Random(u64);

impl Random {
    const fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }
}

/// Bytes of hexadecimal digits.
pub(crate) fn unhex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text
        .chars()
        .filter_map(|c| c.to_digit(16))
        .map(|digit| u8::try_from(digit).unwrap())
        .collect();
    digits
        .chunks(2)
        .map(|pair| pair[0] * 16 + pair[1])
        .collect()
}

/// A PDF with empty A4 pages and a correct cross-reference table.
pub(crate) fn pdf(pages: usize) -> Vec<u8> {
    let kids: Vec<String> = (0..pages).map(|page| format!("{} 0 R", page + 3)).collect();
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!(
            "<< /Type /Pages /Kids [{}] /Count {pages} >>",
            kids.join(" ")
        ),
    ];
    objects.extend((0..pages).map(|_| {
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>".to_owned()
    }));
    pdf_of(&objects)
}

/// A PDF of the given objects, numbered from 1; the first is the catalogue.
pub(crate) fn pdf_of(objects: &[String]) -> Vec<u8> {
    let mut out = String::from("%PDF-1.4\n");
    let mut starts = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        starts.push(out.len());
        write!(out, "{} 0 obj\n{object}\nendobj\n", at + 1).unwrap();
    }
    let table = out.len();
    write!(out, "xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).unwrap();
    for start in starts {
        writeln!(out, "{start:010} 00000 n ").unwrap();
    }
    write!(
        out,
        "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n",
        objects.len() + 1
    )
    .unwrap();
    out.into_bytes()
}
