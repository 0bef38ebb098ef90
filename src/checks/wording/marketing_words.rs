//! Sales talk and contact details in the listing (clause 3.2.1).
//!
//! The clause is about apps made for advertising; a listing that advertises is what a reviewer sees of it first.

use crate::checks::{Check, CheckCtx, Findings, Input, Place, mentions};
use crate::evidence::contact::contacts;
use crate::project::TextField;

/// Asks about sales phrases and about telephone numbers, addresses and links.
pub(crate) static MARKETING_WORDS: Check = Check {
    id: "marketing-words",
    clauses: &["3.2.1"],
    reads: &[Input::Name, Input::Brief, Input::Detail, Input::Keywords],
    revision: 4,
    run,
};

const CLAUSE: &str = "3.2.1";

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let found = mentions::in_listing(ctx, "marketing");
    mentions::ask(
        out,
        CLAUSE,
        &found,
        "marketing-word",
        "marketing-word-close",
    );
    for field in [TextField::Brief, TextField::Detail] {
        let text = ctx.text(field);
        for contact in contacts(text, &ctx.normal(field)) {
            let value = contact.span.of(text);
            let finding = if contact.sure {
                out.ask(CLAUSE).sure(70)
            } else {
                out.warn(CLAUSE).sure(50)
            };
            finding
                .at(Place::text(field, contact.span))
                .matched(value.as_str())
                .say("marketing-contact", [("value", value.into())]);
        }
    }
}
