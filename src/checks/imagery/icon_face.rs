//! Photographed faces on the icon (clause 2.2.4.a).
//!
//! Drawings are allowed, so a person decides what a face is.

use crate::checks::pictures::Question;
use crate::checks::{Check, CheckCtx, Findings, Input};
use crate::evidence::look::Suspicion;

const CLAUSE: &str = "2.2.4.a";

/// Suspects the face of a real person.
pub(crate) static ICON_FACE: Check = Check {
    id: "icon-face",
    clauses: &[CLAUSE],
    reads: &[Input::Icon],
    revision: 3,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let question = Question {
        clause: CLAUSE,
        kinds: &[(Suspicion::Face, "icon-face-found")],
        only_asks: false,
    };
    question.of_icon(ctx, out);
}
