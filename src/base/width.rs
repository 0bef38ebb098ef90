//! Half-width units, graphemes and character classes.
//!
//! The console counts a Chinese character as two units and a Latin letter as one (reading A1 of the
//! ruleset); the table is explicit because width tables of terminals disagree on ambiguous characters.

use crate::base::Span;
use unicode_segmentation::UnicodeSegmentation as _;

/// True for Han characters of every Unicode block, the iteration mark 々 and 〇 included.
pub const fn is_han(c: char) -> bool {
    matches!(c,
        '\u{3005}' | '\u{3007}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{323AF}')
}

/// True for characters that occupy two half-width units.
pub const fn is_wide(c: char) -> bool {
    is_han(c)
        || matches!(c,
            '\u{1100}'..='\u{115F}' | '\u{2E80}'..='\u{303E}' | '\u{3041}'..='\u{33FF}' | '\u{A000}'..='\u{A4CF}'
            | '\u{A960}'..='\u{A97F}' | '\u{AC00}'..='\u{D7A3}' | '\u{FE10}'..='\u{FE19}' | '\u{FE30}'..='\u{FE6F}'
            | '\u{FF01}'..='\u{FF60}' | '\u{FFE0}'..='\u{FFE6}' | '\u{1F000}'..='\u{1FAFF}')
}

/// True for characters that take no room: combining marks, joiners, variation selectors, bidi and zero-width marks.
pub const fn is_zero_width(c: char) -> bool {
    is_invisible(c)
        || matches!(c, '\u{0300}'..='\u{036F}' | '\u{20D0}'..='\u{20FF}' | '\u{FE00}'..='\u{FE0F}')
}

/// True for characters nobody sees: zero-width spaces and joiners, bidi controls, soft hyphen, byte order mark.
pub const fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180E}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}'
        | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}')
}

/// True for white space in the sense of clause 1.1.c: Unicode white space, zero-width marks and the blank Braille cell.
pub fn is_blank(c: char) -> bool {
    c.is_whitespace() || is_invisible(c) || matches!(c, '\u{2800}' | '\u{3164}' | '\u{FFA0}')
}

/// Half-width units of one character: 0, 1 or 2.
pub const fn char_units(c: char) -> usize {
    if is_zero_width(c) {
        0
    } else if is_wide(c) {
        2
    } else {
        1
    }
}

/// Half-width units of a text.
pub fn units(text: &str) -> usize {
    text.chars().map(char_units).sum()
}

/// Number of characters as a person counts them (extended grapheme clusters).
pub fn graphemes(text: &str) -> usize {
    text.graphemes(true).count()
}

/// Number of Han characters.
pub fn han(text: &str) -> usize {
    text.chars().filter(|&c| is_han(c)).count()
}

/// The part of `text` beyond `limit` half-width units, or `None` when it fits.
pub fn overflow(text: &str, limit: usize) -> Option<Span> {
    overflow_by(text, limit, units)
}

/// The part of `text` beyond `limit` characters (grapheme clusters), or `None` when it fits.
pub fn overflow_graphemes(text: &str, limit: usize) -> Option<Span> {
    // There are never more clusters than scalar values.
    text.chars().nth(limit)?;
    overflow_by(text, limit, |_| 1)
}

fn overflow_by(text: &str, limit: usize, cost: impl Fn(&str) -> usize) -> Option<Span> {
    let (mut used, mut at, mut start) = (0, 0, None);
    for cluster in text.graphemes(true) {
        used += cost(cluster);
        if used > limit && start.is_none() {
            start = Some(at);
        }
        at += cluster.chars().count();
    }
    start.map(|start| Span::new(start, at))
}
