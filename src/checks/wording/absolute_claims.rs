//! Superlatives in 简介 and 详细描述 (clause 3.3.7.t13.2).
//!
//! Three words are named and fail; common superlatives are pointed out. An allowed word silences a listed one inside
//! it, so that 最近, 第一次 or 唯一标识 stay silent (reading A26); a word that is denied or stands in a title weighs less.

use crate::base::{Arg, Span, width};
use crate::checks::mentions::weight;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::evidence::lexicon::{Denial, Tier};
use crate::project::TextField;

const CLAUSE: &str = "3.3.7.t13.2";

/// Fails for the named superlatives, warns for common ones.
pub(crate) static ABSOLUTE_CLAIMS: Check = Check {
    id: "absolute-claims",
    clauses: &[CLAUSE],
    reads: &[Input::Brief, Input::Detail],
    revision: 3,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for field in [TextField::Brief, TextField::Detail] {
        let text = ctx.text(field);
        for hit in ctx.hits("absolute", field) {
            let Some(tier) = weight(&hit) else { continue };
            // Work against something is still a claim: 识别率百分百.
            let tier = if hit.denial == Denial::Fought && !hit.titled {
                hit.tier
            } else {
                tier
            };
            let span = whole_word(text, &hit.word, hit.span);
            let word = span.of(text);
            let (finding, id) = if tier == Tier::Certain {
                (out.fail(CLAUSE), "absolute-named")
            } else {
                (out.warn(CLAUSE).sure(50), "absolute-common")
            };
            let name = Arg::term(format!("field-{}", field.id()));
            finding
                .at(Place::text(field, span))
                .matched(word.clone())
                .say(id, [("word", word.into()), ("field", name)]);
        }
    }
}

/// 最 alone says little: the mark takes the next characters in, as a reader would (最专业).
fn whole_word(text: &str, word: &str, span: Span) -> Span {
    if word != "最" {
        return span;
    }
    let tail = text
        .chars()
        .skip(span.end)
        .take(2)
        .take_while(|&c| width::is_han(c) && c != '的')
        .count();
    Span::new(span.start, span.end + tail)
}
