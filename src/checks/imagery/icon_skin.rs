//! Large areas of skin on the icon (clause 2.2.4.b).
//!
//! Skin is no offence: the question is asked so that somebody looks.

use crate::checks::pictures::Question;
use crate::checks::{Check, CheckCtx, Findings, Input};
use crate::evidence::look::Suspicion;

const CLAUSE: &str = "2.2.4.b";

/// Asks about icons that show much skin.
pub(crate) static ICON_SKIN: Check = Check {
    id: "icon-skin",
    clauses: &[CLAUSE],
    reads: &[Input::Icon],
    revision: 2,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let question = Question {
        clause: CLAUSE,
        kinds: &[(Suspicion::Skin, "icon-skin-found")],
        only_asks: true,
    };
    question.of_icon(ctx, out);
}
