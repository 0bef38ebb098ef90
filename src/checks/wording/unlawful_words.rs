//! Words that speak against a declaration: unrest, hatred, violence, abuse, fraud, crime, account dealing.
//!
//! The clauses are declared by a person; words in the texts are evidence beside the declaration and never more.

use crate::checks::{Check, CheckCtx, Findings, Input, mentions};
use crate::evidence::lexicon::Tier;

/// Points out words that do not go with what is to be declared.
pub(crate) static UNLAWFUL_WORDS: Check = Check {
    id: "unlawful-words",
    clauses: &[
        "2.1.1", "2.1.2", "2.3.2", "2.3.3", "2.3.4", "2.4.1", "2.5.1", "2.5.2", "2.5.3", "2.7.1",
        "2.7.2", "2.7.3", "2.7.4",
    ],
    reads: &[Input::Name, Input::Brief, Input::Detail, Input::Keywords],
    revision: 5,
    run,
};

const LISTS: [(&str, &[&str]); 7] = [
    ("unlawful.politics", &["2.1.1", "2.1.2", "2.7.1"]),
    ("unlawful.dealers", &["2.3.2", "2.3.3", "2.3.4"]),
    ("unlawful.hatred", &["2.4.1"]),
    ("unlawful.violence", &["2.5.1", "2.5.2"]),
    ("unlawful.abuse", &["2.5.3"]),
    ("unlawful.fraud", &["2.7.2"]),
    ("unlawful.crime", &["2.7.3", "2.7.4"]),
];

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for (list, clauses) in LISTS {
        for mention in mentions::in_listing(ctx, list) {
            let sure = if mention.tier == Tier::Certain {
                80
            } else {
                40
            };
            for clause in clauses {
                mention.say(out.warn(clause).sure(sure), "unlawful-word");
            }
        }
    }
}
