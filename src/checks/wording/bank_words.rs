//! Banks' names in an app for credit cards (clause 4.2.1.creditcard.note).
//!
//! Such an app may work with banks but not dress as one; pictures are looked at elsewhere.

use crate::checks::{Check, CheckCtx, Findings, Input, mentions};

/// Asks about names of banks in the listing.
pub(crate) static BANK_WORDS: Check = Check {
    id: "bank-words",
    clauses: &["4.2.1.creditcard.note"],
    reads: &[Input::Name, Input::Brief, Input::Detail, Input::Keywords],
    revision: 1,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let found = mentions::in_listing(ctx, "banks");
    mentions::ask(
        out,
        "4.2.1.creditcard.note",
        &found,
        "bank-word",
        "bank-word-close",
    );
}
