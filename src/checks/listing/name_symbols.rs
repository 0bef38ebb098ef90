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
        let list = if c.is_alphanumeric() && !is_fullwidth(c) {
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

/// Full-width Latin letters and digits look like the plain ones but are not accepted.
const fn is_fullwidth(c: char) -> bool {
    matches!(c, '\u{FF01}'..='\u{FF5E}')
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
