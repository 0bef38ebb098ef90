//! Online courses file two screenshots (clause 4.2.7.2).
//!
//! The text joins the two with a mark that may mean either "and" or "or"; one alone is therefore pointed out.

use crate::base::Arg;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};

/// Warns when only one of the two screenshots was filed.
pub(crate) static COURSE_FILINGS: Check = Check {
    id: "course-filings",
    clauses: &["4.2.7.2"],
    reads: &[Input::Papers],
    revision: 1,
    run,
};

const FILINGS: [&str; 2] = ["training-filing", "edu-app-filing"];

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let missing: Vec<&str> = FILINGS
        .into_iter()
        .filter(|slot| !ctx.is_filed(slot))
        .collect();
    // With none filed the evaluator of papers has spoken already.
    let &[slot] = missing.as_slice() else { return };
    out.warn("4.2.7.2")
        .at(Place::Slot {
            slot: slot.to_owned(),
        })
        .say(
            "course-one-filing",
            [("paper", Arg::term(format!("slot-{slot}")))],
        );
}
