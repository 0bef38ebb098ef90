//! Texts that were never finished (clause 3.3.7.t11.1.b): filler, test words, "to be completed".

use crate::checks::{Check, CheckCtx, Findings, Input, mentions};

/// Asks about placeholders in the listing.
pub(crate) static PLACEHOLDER_TEXT: Check = Check {
    id: "placeholder-text",
    clauses: &["3.3.7.t11.1.b"],
    reads: &[Input::Name, Input::Brief, Input::Detail, Input::Keywords],
    revision: 3,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let found = mentions::in_listing(ctx, "listing.placeholder");
    mentions::ask(
        out,
        "3.3.7.t11.1.b",
        &found,
        "placeholder-word",
        "placeholder-word-close",
    );
}
