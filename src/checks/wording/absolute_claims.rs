//! Superlatives in 简介 and 详细描述 (clause 3.3.7.t13.2).
//!
//! Three words are named and fail; common superlatives are pointed out. The longest listed word wins, so that
//! 最近, 第一次 or 唯一标识 stay silent (reading A26).

use crate::base::Span;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::TextField;
use crate::ruleset::{Tier, WordList};

const CLAUSE: &str = "3.3.7.t13.2";

/// Fails for the named superlatives, warns for common ones.
pub(crate) static ABSOLUTE_CLAIMS: Check = Check {
    id: "absolute-claims",
    clauses: &[CLAUSE],
    reads: &[Input::Brief, Input::Detail],
    revision: 1,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let Some(list) = ctx.words("absolute") else {
        return;
    };
    for field in [TextField::Brief, TextField::Detail] {
        for (span, tier) in hits(ctx.text(field), list) {
            let word = span.of(ctx.text(field));
            let field_name = crate::base::Arg::term(format!("field-{}", field.id()));
            let args = [("word", word.clone().into()), ("field", field_name)];
            if tier == Tier::Certain {
                out.fail(CLAUSE)
                    .at(Place::text(field, span))
                    .matched(word)
                    .say("absolute-named", args);
            } else {
                out.warn(CLAUSE)
                    .at(Place::text(field, span))
                    .matched(word)
                    .sure(50)
                    .say("absolute-common", args);
            }
        }
    }
}

/// Listed words, leftmost first, the longest at each place; allowed ones are left out.
fn hits(text: &str, list: &WordList) -> Vec<(Span, Tier)> {
    let folded: Vec<char> = text.chars().map(fold).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < folded.len() {
        let rest = folded.get(at..).unwrap_or_default();
        let longest = list
            .words
            .iter()
            .map(|(word, tier)| (word.chars().map(fold).collect::<Vec<char>>(), *tier))
            .filter(|(word, _)| rest.starts_with(word))
            .max_by_key(|(word, _)| word.len());
        match longest {
            Some((word, tier)) => {
                if tier != Tier::Allow {
                    found.push((Span::new(at, at + named_length(&word, rest, tier)), tier));
                }
                at += word.len();
            }
            None => at += 1,
        }
    }
    found
}

/// 最 alone says little: the mark takes the next character in, as a reader would (最专业 → 最专业).
fn named_length(word: &[char], rest: &[char], tier: Tier) -> usize {
    if tier != Tier::Certain || word != ['最'] {
        return word.len();
    }
    let tail = rest
        .iter()
        .skip(1)
        .take(2)
        .take_while(|c| crate::base::width::is_han(**c) && **c != '的')
        .count();
    word.len() + tail
}

/// Full-width forms and case do not matter; every character keeps its place.
fn fold(c: char) -> char {
    let narrow = match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        other => other,
    };
    narrow.to_ascii_lowercase()
}
