//! Sexual words in the listing (clauses 2.2.1 and 2.2.2) and words of paid sex (clause 2.2.3).

use crate::checks::{Check, CheckCtx, Findings, Input, mentions};

/// Asks about the words; what the app itself shows stays with a person.
pub(crate) static ADULT_WORDS: Check = Check {
    id: "adult-words",
    clauses: &["2.2.1", "2.2.2", "2.2.3"],
    reads: &[Input::Name, Input::Brief, Input::Detail, Input::Keywords],
    revision: 4,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let words = mentions::in_listing(ctx, "adult.porn");
    for clause in ["2.2.1", "2.2.2"] {
        mentions::ask(out, clause, &words, "adult-word", "adult-word-close");
    }
    let trade = mentions::in_listing(ctx, "adult.trade");
    mentions::ask(out, "2.2.3", &trade, "adult-word", "adult-word-close");
}
