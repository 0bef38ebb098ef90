//! Superstition and cults in the listing (clause 2.4.3).
//!
//! Fortune-telling has a row of its own in the attention table, so it is accepted with a proper name; it still gets
//! a standing reminder of this clause (reading A16).

use crate::checks::{Check, CheckCtx, Findings, Input, Place, mentions};

/// Asks about the words; reminds an app of fortune-telling.
pub(crate) static SUPERSTITION_WORDS: Check = Check {
    id: "superstition-words",
    clauses: &["2.4.3"],
    reads: &[
        Input::Name,
        Input::Brief,
        Input::Detail,
        Input::Keywords,
        Input::Facts,
    ],
    revision: 4,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let found = mentions::in_listing(ctx, "superstition");
    mentions::ask(
        out,
        "2.4.3",
        &found,
        "superstition-word",
        "superstition-word-close",
    );
    if ctx.answer("fortune") == Some(true) {
        let flag = "fortune".to_owned();
        out.warn("2.4.3")
            .at(Place::Question { flag })
            .say("superstition-fortune", []);
    }
}
