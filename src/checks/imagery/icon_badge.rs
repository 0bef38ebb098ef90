//! Corner badges, ribbons and number dots on the icon (clause 1.8).
//!
//! Only an authorised badge is allowed, and only a person knows whether it is.

use crate::checks::pictures::Question;
use crate::checks::{Check, CheckCtx, Findings, Input};
use crate::evidence::look::Suspicion;

const CLAUSE: &str = "1.8";

/// Suspects something laid over a corner of the icon.
pub(crate) static ICON_BADGE: Check = Check {
    id: "icon-badge",
    clauses: &[CLAUSE],
    reads: &[Input::Icon],
    revision: 7,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let question = Question {
        clause: CLAUSE,
        kinds: &[(Suspicion::Badge, "icon-badge-found")],
        only_asks: false,
    };
    question.of_icon(ctx, out);
}
