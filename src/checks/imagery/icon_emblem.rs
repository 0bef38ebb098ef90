//! Flags and emblems as an icon (clause 1.9).
//!
//! Public bodies may use theirs, so a person decides.

use crate::checks::pictures::Question;
use crate::checks::{Check, CheckCtx, Findings, Input};
use crate::evidence::look::Suspicion;

const CLAUSE: &str = "1.9";

/// Suspects designs that look like a flag or a state emblem.
pub(crate) static ICON_EMBLEM: Check = Check {
    id: "icon-emblem",
    clauses: &[CLAUSE],
    reads: &[Input::Icon],
    revision: 8,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let question = Question {
        clause: CLAUSE,
        kinds: &[(Suspicion::Flag, "icon-emblem-found")],
        only_asks: false,
    };
    question.of_icon(ctx, out);
}
