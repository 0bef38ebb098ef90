//! Symbols in 简介 and 详细描述 (clause 1.11).
//!
//! Ordinary punctuation is allowed: a sentence cannot do without (reading A6). Dashes of two characters and
//! wave lines are pointed out only, because reviewers differ.

use crate::base::{Span, width};
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::TextField;

/// Fails for special symbols and emoji; warns for `——` and `～`.
pub(crate) static BRIEF_SYMBOLS: Check = Check {
    id: "brief-symbols",
    clauses: &["1.11"],
    reads: &[Input::Brief, Input::Detail],
    revision: 1,
    run,
};

#[rustfmt::skip]
const fn is_punctuation(c: char) -> bool {
    matches!(c,
        '，' | '。' | '；' | '：' | '、' | '！' | '？' | '“' | '”' | '‘' | '’' | '（' | '）' | '《' | '》' | '〈' | '〉' | '…' | '·'
        | ',' | '.' | ';' | ':' | '!' | '?' | '(' | ')' | '\'' | '"')
}

const fn is_doubtful(c: char) -> bool {
    matches!(c, '—' | '～' | '〜')
}

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for field in [TextField::Brief, TextField::Detail] {
        let text = ctx.text(field);
        let marked = |wanted: fn(char) -> bool| {
            let hits: Vec<(usize, char)> = text
                .chars()
                .enumerate()
                .filter(|&(_, c)| !width::is_han(c) && wanted(c))
                .collect();
            hits
        };
        let symbols = marked(is_symbol);
        if !symbols.is_empty() {
            let found = distinct(&symbols);
            let mut finding = out.fail("1.11").matched(found.clone());
            for span in runs(&symbols) {
                finding = finding.at(Place::text(field, span));
            }
            finding.say(
                "brief-symbols-found",
                [("symbols", found.into()), ("field", term(field))],
            );
        }
        let doubtful = marked(is_doubtful);
        if !doubtful.is_empty() {
            let found = distinct(&doubtful);
            let mut finding = out.warn("1.11").sure(50).matched(found.clone());
            for span in runs(&doubtful) {
                finding = finding.at(Place::text(field, span));
            }
            finding.say(
                "brief-symbols-dash",
                [("symbols", found.into()), ("field", term(field))],
            );
        }
    }
}

fn term(field: TextField) -> crate::base::Arg {
    crate::base::Arg::term(format!("field-{}", field.id()))
}

fn is_symbol(c: char) -> bool {
    let sign = is_punctuation(c) || is_doubtful(c);
    let plain = sign || c.is_alphanumeric() || c.is_whitespace();
    !plain && !width::is_invisible(c) && !is_mark(c) || is_pictograph(c)
}

/// Enclosed numbers and letters count as alphanumeric in Unicode, but are drawings in a listing.
const fn is_pictograph(c: char) -> bool {
    matches!(c, '\u{2460}'..='\u{24FF}' | '\u{2776}'..='\u{2793}' | '\u{3200}'..='\u{32FF}' | '\u{1F100}'..='\u{1F1FF}')
}

/// Combining accents belong to their letter.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}')
}

fn distinct(hits: &[(usize, char)]) -> String {
    let mut seen = String::new();
    for &(_, c) in hits {
        if !seen.contains(c) {
            seen.push(c);
        }
    }
    seen
}

/// Neighbouring hits as one range.
fn runs(hits: &[(usize, char)]) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for &(at, _) in hits {
        match spans.last_mut() {
            Some(last) if last.end == at => last.end = at + 1,
            _ => spans.push(Span::new(at, at + 1)),
        }
    }
    spans
}
