//! Leaves out what travels with the pixels and keeps the pixels to the bit.

use crate::evidence::Format;

/// Chunks of a PNG that say how its pixels look.
const KEPT: [&[u8; 4]; 11] = [
    b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT",
    b"pHYs",
];

/// The file without camera data, places, captions and texts; `None` when there is nothing to leave out, or no way.
pub(super) fn without_metadata(bytes: &[u8], format: Format) -> Option<Vec<u8>> {
    let kept = match format {
        Format::Png => png(bytes),
        Format::Jpeg => jpeg(bytes),
        _ => None,
    }?;
    (kept.len() < bytes.len()).then_some(kept)
}

fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut kept = bytes.get(..8)?.to_vec();
    let mut at = 8;
    loop {
        let size: [u8; 4] = bytes.get(at..at + 4)?.try_into().ok()?;
        let end = at
            .checked_add(12)?
            .checked_add(u32::from_be_bytes(size) as usize)?;
        let chunk = bytes.get(at..end)?;
        let kind = chunk.get(4..8)?;
        if KEPT.iter().any(|known| known.as_slice() == kind) {
            kept.extend_from_slice(chunk);
        }
        if kind == b"IEND" {
            return Some(kept);
        }
        at = end;
    }
}

fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut kept = bytes.get(..2)?.to_vec();
    let mut at = 2;
    loop {
        if *bytes.get(at)? != 0xFF {
            return None;
        }
        let marker = *bytes.get(at + 1)?;
        match marker {
            0xFF => at += 1,
            // The compressed pixels, to the end.
            0xDA => {
                kept.extend_from_slice(bytes.get(at..)?);
                return Some(kept);
            }
            _ => {
                let size: [u8; 2] = bytes.get(at + 2..at + 4)?.try_into().ok()?;
                let end = at + 2 + usize::from(u16::from_be_bytes(size)).max(2);
                let segment = bytes.get(at..end)?;
                // Profiles and Adobe's note on colours say how the pixels look; the rest of these only speaks.
                let speaks = matches!(marker, 0xE1 | 0xE3..=0xED | 0xEF | 0xFE)
                    || marker == 0xE2 && !segment.get(4..)?.starts_with(b"ICC_PROFILE");
                if !speaks {
                    kept.extend_from_slice(segment);
                }
                at = end;
            }
        }
    }
}
