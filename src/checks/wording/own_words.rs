//! Words a person added (evidence for clause 2.7.4), with the same marks as the shipped lists.

use crate::checks::{Check, CheckCtx, Findings, Input, mentions};

/// Points out every word of the person's own list; there is none unless one was loaded.
pub(crate) static OWN_WORDS: Check = Check {
    id: "own-words",
    clauses: &["2.7.4"],
    reads: &[Input::Name, Input::Brief, Input::Detail, Input::Keywords],
    revision: 2,
    run,
};

const LIST: &str = "own";

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    if ctx.ruleset().words(LIST).is_none() {
        return;
    }
    for mention in mentions::in_listing(ctx, LIST) {
        mention.say(out.warn("2.7.4"), "own-word");
    }
}
