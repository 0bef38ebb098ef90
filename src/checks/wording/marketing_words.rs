//! Sales talk and contact details in the listing (clause 3.2.1).
//!
//! The clause is about apps made for advertising; a listing that advertises is what a reviewer sees of it first.

use crate::base::Span;
use crate::checks::{Check, CheckCtx, Findings, Input, Place, mentions};
use crate::project::TextField;
use regex::Regex;
use std::sync::LazyLock;

/// Asks about sales phrases and about telephone numbers, addresses and links.
pub(crate) static MARKETING_WORDS: Check = Check {
    id: "marketing-words",
    clauses: &["3.2.1"],
    reads: &[Input::Name, Input::Brief, Input::Detail, Input::Keywords],
    revision: 2,
    run,
};

const CLAUSE: &str = "3.2.1";

/// Mobile and service numbers, mail addresses, links.
static CONTACT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)(?:https?://|www\.)[a-z0-9./_?=&%-]+|[a-z0-9._-]+@[a-z0-9-]+\.[a-z.]+|(?-u:\b)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?-u:\b)|[零〇一幺二三四五六七八九]{11}|(?-u:\b)[48]00-?\d{3}-?\d{4}(?-u:\b)|(?-u:\b)0\d{2,3}-\d{7,8}(?-u:\b)",
    )
    .ok()
});

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let found = mentions::in_listing(ctx, "marketing");
    mentions::ask(
        out,
        CLAUSE,
        &found,
        "marketing-word",
        "marketing-word-close",
    );
    let Some(contact) = CONTACT.as_ref() else {
        return;
    };
    for field in [TextField::Brief, TextField::Detail] {
        let typed = ctx.text(field);
        let text = &half_width(typed);
        for found in contact.find_iter(text) {
            let before = |end: usize| text.get(..end).map_or(0, |head| head.chars().count());
            let span = Span::new(before(found.start()), before(found.end()));
            let value = span.of(typed);
            out.ask(CLAUSE)
                .at(Place::text(field, span))
                .matched(value.as_str())
                .sure(70)
                .say("marketing-contact", [("value", value.into())]);
        }
    }
}

/// The same text, character by character, with full-width letters, digits and signs as narrow ones.
fn half_width(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
            '\u{3000}' => ' ',
            _ => c,
        })
        .collect()
}
