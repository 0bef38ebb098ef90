//! What stands in brackets inside a sentence: templates leave the names of what is to be filled in there.

use crate::base::Span;

/// Brackets that templates use, opening and closing.
const BRACKETS: [(char, char); 3] = [('[', ']'), ('【', '】'), ('［', '］')];
/// Characters that the name of a blank may have.
const LONGEST: usize = 8;

/// Every short text in brackets with the place of both; a heading in brackets, and one that a colon follows, is none.
pub fn bracketed(text: &str) -> Vec<(&str, Span)> {
    let mut found = Vec::new();
    let (mut opened, mut line_begins) = (None, true);
    for (at, (byte, letter)) in text.char_indices().enumerate() {
        if let Some((_, closing)) = BRACKETS.into_iter().find(|(opening, _)| *opening == letter) {
            opened = Some((at, byte + letter.len_utf8(), closing, line_begins));
        } else if let Some((from, inside, closing, begins)) = opened {
            let name = text.get(inside..byte).unwrap_or_default();
            if at - from > LONGEST + 1 || letter == '\n' {
                opened = None;
            } else if letter == closing {
                let after = text.get(byte + letter.len_utf8()..).unwrap_or_default();
                let heading = begins && closing == '】' || after.starts_with(['：', ':']);
                if !heading {
                    found.push((name.trim(), Span::new(from, at + 1)));
                }
                opened = None;
            }
        }
        line_begins = letter == '\n' || line_begins && letter.is_whitespace();
    }
    found
}
