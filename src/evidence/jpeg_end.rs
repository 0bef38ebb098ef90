//! Whether a JPEG is there to its end: decoders fill what is missing with grey and say nothing.
//!
//! Most end with a mark. Where only that is missing, nothing appended can change the picture; where pixels are missing
//! as well, they are made of what was appended.

use super::Format;
use super::image::pixels;

/// How far the marks of a file lead.
enum End {
    /// To the mark of the end.
    Marked,
    /// Out of the file within the pixels of a scan.
    Open(Vec<Component>),
    /// Out of the file elsewhere, or into what is no JPEG.
    Broken,
}

/// A component, and which of its 64 coefficients have been sent to the last bit.
struct Component {
    id: u8,
    sent: u64,
}

/// Two continuations that differ in their first bit, so that nothing can be read from them that is the same in both.
const APPENDED: [u8; 2] = [0x00, 0xAA];

/// True when every pixel is there. Decodes files without an end mark: their size has to be checked before.
pub(super) fn is_whole(bytes: &[u8]) -> bool {
    match walk(bytes) {
        End::Marked => true,
        End::Broken => false,
        End::Open(components) => {
            let sent = components
                .iter()
                .all(|component| component.sent == u64::MAX);
            sent && !components.is_empty() && nothing_is_missing(bytes)
        }
    }
}

fn walk(bytes: &[u8]) -> End {
    let mut components = Vec::new();
    let mut inside = false;
    let mut at = 2;
    loop {
        let Some(&[first, marker]) = bytes.get(at..at + 2) else {
            return if inside {
                End::Open(components)
            } else {
                End::Broken
            };
        };
        match (first, marker) {
            (0xFF, 0xD9) => return End::Marked,
            // Fill bytes before a mark, then escaped bytes and restart marks in the pixels.
            (0xFF, 0xFF) => at += 1,
            (0xFF, 0 | 0xD0..=0xD8) => at += 2,
            (0xFF, _) => {
                let Some(data) = segment(bytes, at + 2) else {
                    return End::Broken;
                };
                match marker {
                    0xC0..=0xCF if !matches!(marker, 0xC4 | 0xC8 | 0xCC) => {
                        components = frame(data);
                    }
                    0xDA => scan(data, &mut components),
                    _ => {}
                }
                inside = marker == 0xDA;
                at += 4 + data.len();
            }
            _ if inside => at += 1,
            _ => return End::Broken,
        }
    }
}

/// What a segment holds behind its two bytes of length.
fn segment(bytes: &[u8], at: usize) -> Option<&[u8]> {
    let &[high, low] = bytes.get(at..at + 2)? else {
        return None;
    };
    let size = usize::from(u16::from_be_bytes([high, low])).max(2);
    bytes.get(at + 2..at + size)
}

fn frame(data: &[u8]) -> Vec<Component> {
    let parts = data.get(6..).unwrap_or_default().chunks_exact(3);
    let ids = parts.filter_map(|part| part.first().copied());
    ids.map(|id| Component { id, sent: 0 }).collect()
}

/// Notes what a scan sends; one of coarse values alone sends nothing to the end.
fn scan(data: &[u8], components: &mut [Component]) {
    let count = usize::from(data.first().copied().unwrap_or(0));
    let Some(&[first, last, bits]) = data.get(1 + 2 * count..4 + 2 * count) else {
        return;
    };
    if bits & 15 != 0 {
        return;
    }
    let ids: Vec<u8> = data
        .get(1..)
        .unwrap_or_default()
        .chunks_exact(2)
        .take(count)
        .filter_map(|part| part.first().copied())
        .collect();
    for component in components
        .iter_mut()
        .filter(|component| ids.contains(&component.id))
    {
        for coefficient in first..=last.min(63) {
            component.sent |= 1 << coefficient;
        }
    }
}

/// True when the last scan does not read what comes behind the file.
fn nothing_is_missing(bytes: &[u8]) -> bool {
    // A last byte of ones may be half of the mark.
    let own = bytes.strip_suffix(&[0xFF]).unwrap_or(bytes);
    let [first, second] = APPENDED.map(|filler| {
        let mut continued = own.to_vec();
        continued.extend([filler; 64]);
        continued.extend([0xFF, 0xD9]);
        pixels(&continued, Format::Jpeg)
    });
    first.is_some() && first == second
}
