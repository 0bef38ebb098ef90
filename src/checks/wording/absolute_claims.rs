//! Superlatives in 简介 and 详细描述 (clause 3.3.7.t13.2).
//!
//! Three words are named and fail; common superlatives are pointed out. The longest listed word wins, so that
//! 最近, 第一次 or 唯一标识 stay silent (reading A26).

use crate::base::{Span, width};
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
    let words: Vec<(Vec<char>, Tier)> = list
        .words
        .iter()
        .map(|(word, tier)| (word.chars().map(fold).collect(), *tier))
        .collect();
    // Blanks inside a line hide nothing: they are left out, and every other character keeps its place.
    let seen: Vec<(usize, char)> = text
        .chars()
        .enumerate()
        .filter(|&(_, c)| c == '\n' || !width::is_blank(c))
        .map(|(at, c)| (at, fold(c)))
        .collect();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = seen.get(at..).filter(|rest| !rest.is_empty()) {
        let before = at.checked_sub(1).and_then(|at| seen.get(at));
        let longest = words
            .iter()
            .filter(|(word, _)| begins(rest, word) && stands_alone(before, rest, word))
            .max_by_key(|(word, _)| word.len());
        let Some((word, tier)) = longest else {
            at += 1;
            continue;
        };
        let length = named_length(word, rest, *tier);
        if let (Some((first, _)), Some((last, _))) =
            (rest.first(), rest.get(length.saturating_sub(1)))
            && *tier != Tier::Allow
        {
            found.push((Span::new(*first, last + 1), *tier));
        }
        at += word.len();
    }
    found
}

fn begins(rest: &[(usize, char)], word: &[char]) -> bool {
    rest.len() >= word.len() && rest.iter().zip(word).all(|((_, c), wanted)| c == wanted)
}

/// TOP10 is not TOP1 and 2100% is not 100%: a Latin word or number ends where its letters and digits end.
fn stands_alone(before: Option<&(usize, char)>, rest: &[(usize, char)], word: &[char]) -> bool {
    let first = rest.first();
    let (last, after) = (rest.get(word.len().saturating_sub(1)), rest.get(word.len()));
    !runs_on(before, first) && !runs_on(last, after)
}

/// True for two letters or digits side by side; a blank between them parts them.
fn runs_on(left: Option<&(usize, char)>, right: Option<&(usize, char)>) -> bool {
    left.zip(right)
        .is_some_and(|((left_at, left), (at, right))| {
            left_at + 1 == *at && left.is_ascii_alphanumeric() && right.is_ascii_alphanumeric()
        })
}

/// 最 alone says little: the mark takes the next characters in, as a reader would (最专业).
fn named_length(word: &[char], rest: &[(usize, char)], tier: Tier) -> usize {
    if tier != Tier::Certain || word != ['最'] {
        return word.len();
    }
    let tail = rest
        .iter()
        .skip(1)
        .take(2)
        .take_while(|(_, c)| width::is_han(*c) && *c != '的')
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
