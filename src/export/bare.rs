//! Pictures without what cameras, scanners and programs wrote into them. The pixels are not touched.
//!
//! What a picture needs to look the same stays: colour profile, and which way is up.

use crate::evidence::Format;
use image::{ImageDecoder as _, ImageReader};
use std::io::Cursor;

/// The picture without its metadata; `None` for anything but JPEG and PNG, and for what cannot be followed.
pub(super) fn bare(bytes: &[u8]) -> Option<Vec<u8>> {
    match Format::detect(bytes) {
        Format::Jpeg => jpeg(bytes),
        Format::Png => png(bytes),
        _ => None,
    }
}

/// Which way is up, as EXIF numbers it; 1 when nothing is said.
fn orientation(bytes: &[u8]) -> u8 {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format();
    let decoder = reader.ok().and_then(|reader| reader.into_decoder().ok());
    let orientation = decoder.and_then(|mut decoder| decoder.orientation().ok());
    orientation.map_or(1, image::metadata::Orientation::to_exif)
}

/// EXIF that says nothing but which way is up.
fn upright(orientation: u8) -> Vec<u8> {
    let mut exif = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([orientation, 0, 0, 0, 0, 0, 0]);
    exif
}

fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = bytes.get(..2)?.to_vec();
    let orientation = orientation(bytes);
    if orientation != 1 {
        let exif = upright(orientation);
        let length = u16::try_from(exif.len() + 8).ok()?;
        out.extend(b"\xff\xe1");
        out.extend(length.to_be_bytes());
        out.extend(b"Exif\0\0");
        out.extend(exif);
    }
    let mut at = 2;
    loop {
        let &[0xff, marker, high, low] = bytes.get(at..at + 4)?.first_chunk::<4>()? else {
            return None;
        };
        if marker == 0xff {
            at += 1;
            continue;
        }
        let end = at + 2 + usize::from(u16::from_be_bytes([high, low]));
        // Application data other than JFIF, the colour profile and Adobe's colour transform, and comments.
        let kept = !matches!(marker, 0xe1 | 0xe3..=0xed | 0xef | 0xfe);
        let segment = bytes.get(at..end)?;
        let known = match marker {
            0xe0 => segment.get(4..8) == Some(b"JFIF"),
            0xe2 => segment.get(4..15) == Some(b"ICC_PROFILE"),
            _ => true,
        };
        if kept && known {
            out.extend(segment);
        }
        at = end;
        if marker == 0xda {
            // From the first scan on there are pixels only.
            out.extend(bytes.get(at..)?);
            return Some(out);
        }
    }
}

fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = bytes.get(..8)?.to_vec();
    let orientation = orientation(bytes);
    let mut at = 8;
    loop {
        let length = u32::from_be_bytes(*bytes.get(at..at + 4)?.first_chunk()?);
        let kind = bytes.get(at + 4..at + 8)?;
        let end = at
            .checked_add(usize::try_from(length).ok()?)?
            .checked_add(12)?;
        let chunk = bytes.get(at..end)?;
        if kind == b"IDAT" && orientation != 1 && !out.windows(4).any(|four| four == b"eXIf") {
            chunk_to(&mut out, *b"eXIf", &upright(orientation))?;
        }
        if !matches!(kind, b"tEXt" | b"zTXt" | b"iTXt" | b"eXIf" | b"tIME") {
            out.extend(chunk);
        }
        if kind == b"IEND" {
            return Some(out);
        }
        at = end;
    }
}

fn chunk_to(out: &mut Vec<u8>, kind: [u8; 4], data: &[u8]) -> Option<()> {
    out.extend(u32::try_from(data.len()).ok()?.to_be_bytes());
    let start = out.len();
    out.extend(kind);
    out.extend(data);
    let check = checksum(out.get(start..)?);
    out.extend(check.to_be_bytes());
    Some(())
}

/// CRC-32 as PNG wants it.
fn checksum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |check, &byte| {
        (0..8).fold(check ^ u32::from(byte), |check, _| {
            (check >> 1) ^ (0xedb8_8320 & (check & 1).wrapping_neg())
        })
    })
}
