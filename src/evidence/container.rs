//! What a picture's file says of itself, read from its headers alone: colours, frames, metadata, compression.
//!
//! Nothing is decoded, so a film of ten thousand frames costs no more than its bytes.

use super::Format;
use serde::Serialize;

/// How colours are stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Colours {
    /// Not said.
    #[default]
    Unknown,
    /// Shades of grey.
    Grey,
    /// Red, green, blue.
    Rgb,
    /// Numbers of a palette.
    Palette,
    /// Four inks, for print.
    Cmyk,
}

/// Kinds of data that travel with the pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Metadata {
    /// Camera data.
    Exif,
    /// The place where it was taken.
    Location,
    /// Adobe's description.
    Xmp,
    /// Press captions.
    Iptc,
    /// Colour profile.
    Profile,
    /// Free text.
    Text,
}

/// Headers of a picture.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Container {
    /// How colours are stored.
    pub colours: Colours,
    /// Bits a channel, 0 when not said.
    pub depth: u8,
    /// Number of frames, at least 1.
    pub frames: u32,
    /// What else is inside, each kind once, sorted.
    pub metadata: Vec<Metadata>,
    /// JPEG quality on the usual scale of 1 to 100, estimated from the tables.
    pub quality: Option<u8>,
}

impl Container {
    /// Reads the headers; what is cut off is not said.
    pub fn read(bytes: &[u8], format: Format) -> Self {
        let mut container = Self {
            frames: 1,
            ..Self::default()
        };
        // A cut-off file ends the walk early, which is all that can be done about it.
        let _walked = match format {
            Format::Png => container.png(bytes),
            Format::Jpeg => container.jpeg(bytes),
            Format::Gif => container.gif(bytes),
            Format::Webp => container.webp(bytes),
            Format::Bmp => container.bitmap(bytes),
            _ => None,
        };
        container.metadata.sort_unstable();
        container.metadata.dedup();
        container.frames = container.frames.max(1);
        container
    }

    fn png(&mut self, bytes: &[u8]) -> Option<()> {
        let mut at = 8;
        loop {
            let size = be32(bytes, at)? as usize;
            let kind = bytes.get(at + 4..at + 8)?;
            let data = bytes.get(at + 8..(at + 8).checked_add(size)?)?;
            match kind {
                b"IHDR" => {
                    self.depth = *data.get(8)?;
                    self.colours = match data.get(9)? {
                        0 | 4 => Colours::Grey,
                        3 => Colours::Palette,
                        _ => Colours::Rgb,
                    };
                }
                b"acTL" => self.frames = be32(data, 0)?,
                b"eXIf" => self.exif(data),
                b"iCCP" => self.metadata.push(Metadata::Profile),
                b"iTXt" if data.starts_with(b"XML:com.adobe.xmp") => self.xmp(data),
                b"tEXt" | b"zTXt" | b"iTXt" => self.metadata.push(Metadata::Text),
                b"IEND" => return Some(()),
                _ => {}
            }
            at = at + 12 + size;
        }
    }

    fn jpeg(&mut self, bytes: &[u8]) -> Option<()> {
        let mut at = 2;
        loop {
            while *bytes.get(at)? != 0xFF {
                at += 1;
            }
            let marker = *bytes.get(at + 1)?;
            if marker == 0xFF || marker == 0 || (0xD0..=0xD8).contains(&marker) {
                at += if marker == 0xFF { 1 } else { 2 };
                continue;
            }
            if marker == 0xDA || marker == 0xD9 {
                return Some(());
            }
            let size = be16(bytes, at + 2)? as usize;
            let data = bytes.get(at + 4..at + 2 + size.max(2))?;
            match marker {
                0xC0..=0xCF if !matches!(marker, 0xC4 | 0xC8 | 0xCC) => {
                    self.depth = *data.first()?;
                    self.colours = match data.get(5)? {
                        1 => Colours::Grey,
                        4 => Colours::Cmyk,
                        _ => Colours::Rgb,
                    };
                }
                0xDB => self.quality = self.quality.or_else(|| quality(data)),
                0xE1 if data.starts_with(b"Exif\0\0") => self.exif(data.get(6..)?),
                0xE1 if data.starts_with(b"http://ns.adobe.com/xap") => self.xmp(data),
                0xE2 if data.starts_with(b"ICC_PROFILE") => self.metadata.push(Metadata::Profile),
                0xED if data.starts_with(b"Photoshop") => self.metadata.push(Metadata::Iptc),
                0xFE => self.metadata.push(Metadata::Text),
                _ => {}
            }
            at = at + 2 + size.max(2);
        }
    }

    fn gif(&mut self, bytes: &[u8]) -> Option<()> {
        self.colours = Colours::Palette;
        self.depth = 8;
        let table = |flags: u8| {
            if flags & 0x80 == 0 {
                0
            } else {
                3 << ((flags & 7) + 1)
            }
        };
        let mut at = 13 + table(*bytes.get(10)?);
        let mut frames = 0_u32;
        loop {
            match bytes.get(at)? {
                0x2C => {
                    frames = frames.saturating_add(1);
                    self.frames = frames;
                    at += 11 + table(*bytes.get(at + 9)?);
                }
                0x21 => {
                    if *bytes.get(at + 1)? == 0xFE {
                        self.metadata.push(Metadata::Text);
                    }
                    at += 2;
                }
                _ => return Some(()),
            }
            loop {
                let size = usize::from(*bytes.get(at)?);
                at += 1 + size;
                if size == 0 {
                    break;
                }
            }
        }
    }

    fn webp(&mut self, bytes: &[u8]) -> Option<()> {
        self.colours = Colours::Rgb;
        self.depth = 8;
        let mut at = 12;
        let mut frames = 0;
        loop {
            let kind = bytes.get(at..at + 4)?;
            let size = u32::from_le_bytes(bytes.get(at + 4..at + 8)?.try_into().ok()?) as usize;
            let data = bytes.get(at + 8..(at + 8).checked_add(size)?)?;
            match kind {
                b"ANMF" => {
                    frames += 1;
                    self.frames = frames;
                }
                b"EXIF" => self.exif(data.strip_prefix(b"Exif\0\0").unwrap_or(data)),
                b"XMP " => self.xmp(data),
                b"ICCP" => self.metadata.push(Metadata::Profile),
                _ => {}
            }
            at = at + 8 + size + size % 2;
        }
    }

    fn bitmap(&mut self, bytes: &[u8]) -> Option<()> {
        let bits = u16::from_le_bytes(bytes.get(28..30)?.try_into().ok()?);
        (self.colours, self.depth) = if let Ok(depth @ ..=8) = u8::try_from(bits) {
            (Colours::Palette, depth)
        } else {
            (Colours::Rgb, 8)
        };
        Some(())
    }

    fn exif(&mut self, data: &[u8]) {
        self.metadata.push(Metadata::Exif);
        if has_location(data) == Some(true) {
            self.metadata.push(Metadata::Location);
        }
    }

    fn xmp(&mut self, data: &[u8]) {
        self.metadata.push(Metadata::Xmp);
        let name = b"GPSLatitude";
        if data.windows(name.len()).any(|window| window == name) {
            self.metadata.push(Metadata::Location);
        }
    }
}

fn be16(bytes: &[u8], at: usize) -> Option<u16> {
    let two = bytes.get(at..at.checked_add(2)?)?;
    Some(u16::from_be_bytes(two.try_into().ok()?))
}

fn be32(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_be_bytes(four.try_into().ok()?))
}

/// True when the directory of places is there and has a latitude.
fn has_location(tiff: &[u8]) -> Option<bool> {
    const PLACES: u16 = 0x8825;
    const LATITUDE: u16 = 2;
    let big = match tiff.get(..4)? {
        b"MM\0*" => true,
        b"II*\0" => false,
        _ => return None,
    };
    let short = |at: usize| {
        let two: [u8; 2] = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if big {
            u16::from_be_bytes(two)
        } else {
            u16::from_le_bytes(two)
        })
    };
    let long = |at: usize| {
        let four: [u8; 4] = tiff.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if big {
            u32::from_be_bytes(four)
        } else {
            u32::from_le_bytes(four)
        })
    };
    // Where the entry of a tag keeps its value.
    let entry = |directory: usize, tag: u16| {
        let count = usize::from(short(directory)?);
        (0..count)
            .map(|at| directory + 2 + at * 12)
            .find(|&at| short(at) == Some(tag))
            .map(|at| at + 8)
    };
    let first = long(4)? as usize;
    let Some(places) = entry(first, PLACES).and_then(long) else {
        return Some(false);
    };
    Some(entry(places as usize, LATITUDE).is_some())
}

/// Quality from the first luminance table, by the scaling that common encoders share.
fn quality(data: &[u8]) -> Option<u8> {
    /// Sum of the standard's example table, which is quality 50.
    const HALF: u32 = 3_688;
    let wide = data.first()? >> 4 != 0;
    if data.first()? & 15 != 0 {
        return None;
    }
    let values = data.get(1..)?;
    let sum: u32 = if wide {
        let pairs = values.get(..128)?.chunks_exact(2);
        pairs
            .map(|pair| {
                pair.iter()
                    .fold(0, |sum, &byte| sum * 256 + u32::from(byte))
            })
            .sum()
    } else {
        values.get(..64)?.iter().map(|&byte| u32::from(byte)).sum()
    };
    let scale = (sum * 100 / HALF).max(1);
    let quality = if scale <= 100 {
        100 - scale / 2
    } else {
        5_000 / scale
    };
    Some(quality.clamp(1, 100) as u8)
}
