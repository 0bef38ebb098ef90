//! Plain text from bytes.

use crate::base::width;
use encoding_rs::{GB18030, UTF_16BE, UTF_16LE};

/// Decodes UTF-8, UTF-16 with a byte order mark, or GB 18030. Returns `None` for anything that is not text.
pub fn decode(bytes: &[u8]) -> Option<String> {
    let text = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => std::str::from_utf8(rest).ok()?.to_owned(),
        [0xFF, 0xFE, rest @ ..] => wide(rest, UTF_16LE)?,
        [0xFE, 0xFF, rest @ ..] => wide(rest, UTF_16BE)?,
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => chinese(bytes)?,
        },
    };
    let binary = text
        .chars()
        .any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}'));
    (!binary).then_some(text)
}

fn wide(bytes: &[u8], encoding: &'static encoding_rs::Encoding) -> Option<String> {
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
    Some(text.into_owned())
}

/// Many bytes happen to be valid GB 18030; only a text made of Han characters and plain signs is taken for one.
fn chinese(bytes: &[u8]) -> Option<String> {
    let text = GB18030.decode_without_bom_handling_and_without_replacement(bytes)?;
    let usual = |c: char| {
        c.is_ascii()
            || width::is_han(c)
            || matches!(c, '\u{2010}'..='\u{2026}' | '\u{2460}'..='\u{2473}' | '\u{3000}'..='\u{3011}')
            || matches!(c, '\u{FF01}'..='\u{FF5E}' | '·' | '×')
    };
    let (all, odd) = text.chars().fold((0_usize, 0_usize), |(all, odd), c| {
        (all + 1, odd + usize::from(!usual(c)))
    });
    (odd * 50 <= all).then(|| text.into_owned())
}

/// The longest beginning of `text` with at most `limit` bytes.
pub fn shorten(text: &str, limit: usize) -> String {
    let end = (0..=limit.min(text.len()))
        .rev()
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or(0);
    text.get(..end).unwrap_or_default().to_owned()
}
