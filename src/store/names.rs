//! File names that every system takes and a person still recognises.

use unicode_normalization::UnicodeNormalization as _;
use unicode_segmentation::UnicodeSegmentation as _;

/// Longest name without its extension, in bytes.
const STEM: usize = 100;
/// Longest extension, in bytes.
const EXTENSION: usize = 10;

/// A name for a copy of a file called `name`: path, control and invisible characters go, characters Windows
/// refuses become `_`, names it reserves get a `_` in front, long stems are cut. Chinese stays.
pub fn safe(name: &str) -> String {
    numbered(name, 1)
}

/// The same for the `number`th file of that name: ` (2)` stands before the extension.
pub fn numbered(name: &str, number: usize) -> String {
    let last = name
        .rsplit(['/', '\\'])
        .find(|part| !part.is_empty())
        .unwrap_or_default();
    let clean: String = last
        .nfc()
        .filter(|&c| !is_hidden(c))
        .map(|c| if is_refused(c) { '_' } else { c })
        .collect();
    let clean = trim(&clean);
    let (stem, extension) = split(clean);
    let stem = if is_reserved(clean) {
        format!("_{stem}")
    } else {
        stem.to_owned()
    };
    let mark = if number > 1 {
        format!(" ({number})")
    } else {
        String::new()
    };
    let stem = trim(shorten(&stem, STEM.saturating_sub(mark.len())));
    let stem = if stem.is_empty() { "file" } else { stem };
    if extension.is_empty() {
        format!("{stem}{mark}")
    } else {
        format!("{stem}{mark}.{extension}")
    }
}

/// Two names some file system takes for one have the same key.
pub(super) fn key(name: &str) -> String {
    name.nfc().flat_map(char::to_lowercase).collect()
}

/// True for device names of Windows, with or without extension.
pub(super) fn is_reserved(name: &str) -> bool {
    let stem = name
        .split('.')
        .next()
        .unwrap_or_default()
        .trim_end()
        .to_uppercase();
    let numbered = |device: &str| {
        stem.strip_prefix(device).is_some_and(|rest| {
            let mut rest = rest.chars();
            rest.next()
                .is_some_and(|c| c.is_ascii_digit() || "¹²³".contains(c))
                && rest.next().is_none()
        })
    };
    matches!(
        stem.as_str(),
        "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$"
    ) || numbered("COM")
        || numbered("LPT")
}

/// Stem and extension; something after a dot that does not look like an extension belongs to the stem.
fn split(name: &str) -> (&str, &str) {
    name.rsplit_once('.')
        .filter(|(stem, extension)| {
            let plain = extension.chars().all(|c| c.is_ascii_alphanumeric());
            plain && !stem.is_empty() && (1..=EXTENSION).contains(&extension.len())
        })
        .unwrap_or((name, ""))
}

/// No space at either end, no dot either: a leading one hides the file, a trailing one is lost on Windows.
fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || c == '.')
}

fn shorten(text: &str, limit: usize) -> &str {
    let mut end = 0;
    for (at, grapheme) in text.grapheme_indices(true) {
        let next = at + grapheme.len();
        if next > limit {
            break;
        }
        end = next;
    }
    text.get(..end).unwrap_or_default()
}

const fn is_refused(c: char) -> bool {
    matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*')
}

/// Control characters, and those that only change how the rest of a name looks.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}')
        || matches!(c, '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}
