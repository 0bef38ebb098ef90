//! Draws fixture files from recipes, so that the repository holds no pictures it can make itself.

use image::codecs::gif::{GifEncoder, Repeat};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::codecs::webp::WebPEncoder;
use image::{ExtendedColorType, Frame, ImageEncoder as _, ImageFormat, Rgba, RgbaImage};
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
        let pixels = self.draw();
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
                let encoder =
                    PngEncoder::new_with_quality(&mut out, compression, FilterType::Adaptive);
                encoder
                    .write_image(&pixels, width, height, ExtendedColorType::Rgba8)
                    .unwrap();
            }
            "jpg" | "jpeg" => {
                let rgb = image::DynamicImage::ImageRgba8(pixels).into_rgb8();
                let encoder = JpegEncoder::new_with_quality(&mut out, 85);
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
