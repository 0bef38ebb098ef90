//! A name is given (clause 0.2.1).

use crate::base::width;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::TextField;

/// Fails when the console name is empty, or made of characters nobody sees.
pub(crate) static NAME_PRESENT: Check = Check {
    id: "name-present",
    clauses: &["0.2.1"],
    reads: &[Input::Name],
    revision: 1,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    if !ctx.text(TextField::Name).chars().all(width::is_blank) {
        return;
    }
    out.fail("0.2.1")
        .at(Place::field(TextField::Name))
        .firm()
        .say("name-missing", []);
}
