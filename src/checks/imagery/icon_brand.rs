//! Icons that look like the mark of a known product (clause 2.8.2).
//!
//! Colours and shapes alone prove nothing, so this is only ever a question.

use crate::checks::pictures::Question;
use crate::checks::{Check, CheckCtx, Findings, Input};
use crate::evidence::look::Suspicion;

const CLAUSE: &str = "2.8.2";

/// Asks about icons that resemble a well-known mark.
pub(crate) static ICON_BRAND: Check = Check {
    id: "icon-brand",
    clauses: &[CLAUSE],
    reads: &[Input::Icon],
    revision: 1,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let question = Question {
        clause: CLAUSE,
        kinds: &[(Suspicion::Brand, "icon-brand-found")],
        only_asks: true,
    };
    question.of_icon(ctx, out);
}
