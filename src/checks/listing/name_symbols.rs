//! Symbols in the name (clause 1.1.b).
//!
//! The specification does not say what counts as special. Han characters, ASCII letters and digits are safe
//! (reading A2); letters of other scripts are only pointed out, because clause 2.9.4.20 decides them.

use crate::base::{Span, width};
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::TextField;

/// Fails for every symbol, punctuation mark or emoji of the name; warns for letters of other scripts.
pub(crate) static NAME_SYMBOLS: Check = Check {
    id: "name-symbols",
    clauses: &["1.1.b"],
    reads: &[Input::Name],
    revision: 1,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let name = ctx.text(TextField::Name);
    let (mut symbols, mut letters) = (Vec::new(), Vec::new());
    for (at, c) in name.chars().enumerate() {
        if width::is_han(c) || c.is_ascii_alphanumeric() || width::is_blank(c) {
            continue;
        }
        let list = if is_letter(c) {
            &mut letters
        } else {
            &mut symbols
        };
        list.push((at, c));
    }
    if let Some(text) = listed(&symbols) {
        let mut finding = out.fail("1.1.b").matched(text.clone());
        for &(at, _) in &symbols {
            finding = finding.at(Place::text(TextField::Name, Span::new(at, at + 1)));
        }
        finding.say("name-symbols-found", [("symbols", text.into())]);
    }
    if let Some(text) = listed(&letters) {
        let mut finding = out.warn("1.1.b").sure(60).matched(text.clone());
        for &(at, _) in &letters {
            finding = finding.at(Place::text(TextField::Name, Span::new(at, at + 1)));
        }
        finding.say("name-symbols-letters", [("letters", text.into())]);
    }
}

/// A letter of another script, its accents included. Numbers other than the plain ones are drawings: ①, ², ½.
fn is_letter(c: char) -> bool {
    let accent = matches!(c, '\u{0300}'..='\u{036F}');
    accent || c.is_alphabetic() && !is_fullwidth(c) && !is_enclosed(c)
}

/// Full-width Latin letters and digits look like the plain ones but are not accepted.
const fn is_fullwidth(c: char) -> bool {
    matches!(c, '\u{FF01}'..='\u{FF5E}')
}

/// Letters in circles and boxes, which Unicode takes for letters.
const fn is_enclosed(c: char) -> bool {
    matches!(c, '\u{2460}'..='\u{24FF}' | '\u{3200}'..='\u{32FF}' | '\u{1F100}'..='\u{1F1FF}')
}

fn listed(found: &[(usize, char)]) -> Option<String> {
    let mut seen = String::new();
    for &(_, c) in found {
        if !seen.contains(c) {
            seen.push(c);
        }
    }
    (!seen.is_empty()).then_some(seen)
}
