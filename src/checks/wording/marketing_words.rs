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
    revision: 1,
    run,
};

const CLAUSE: &str = "3.2.1";

/// Mobile and service numbers, mail addresses, links.
static CONTACT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)(?:https?://|www\.)[a-z0-9./_?=&%-]+|[a-z0-9._-]+@[a-z0-9-]+\.[a-z.]+|(?-u:\b)1[3-9]\d{9}(?-u:\b)|(?-u:\b)[48]00-?\d{3}-?\d{4}(?-u:\b)|(?-u:\b)0\d{2,3}-\d{7,8}(?-u:\b)",
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
        let text = ctx.text(field);
        for found in contact.find_iter(text) {
            let before = |end: usize| text.get(..end).map_or(0, |head| head.chars().count());
            out.ask(CLAUSE)
                .at(Place::text(
                    field,
                    Span::new(before(found.start()), before(found.end())),
                ))
                .matched(found.as_str())
                .sure(70)
                .say("marketing-contact", [("value", found.as_str().into())]);
        }
    }
}
