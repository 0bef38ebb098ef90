//! Banks' names in an app for credit cards (clause 4.2.1.creditcard.note).
//!
//! Such an app may work with banks but not dress as one; pictures are looked at elsewhere. The clause leaves no room for
//! a bank's brand word, so the suggestion is a plain one; a person still settles what the word stands for.

use crate::checks::{Check, CheckCtx, Findings, Input, mentions};
use crate::evidence::lexicon::Tier;

/// Fails for names of banks in the listing; points out what may be one.
pub(crate) static BANK_WORDS: Check = Check {
    id: "bank-words",
    clauses: &["4.2.1.creditcard.note"],
    reads: &[Input::Name, Input::Brief, Input::Detail, Input::Keywords],
    revision: 3,
    run,
};

const CLAUSE: &str = "4.2.1.creditcard.note";

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for mention in mentions::in_listing(ctx, "banks") {
        if mention.tier == Tier::Certain {
            mention.say(out.fail(CLAUSE).sure(80), "bank-word");
        } else {
            mention.say(out.warn(CLAUSE).sure(40), "bank-word-close");
        }
    }
}
