//! What users must have or be is written down: the device (clause 3.3.7.t02), the audience (clause 3.3.7.t05).
//!
//! The lists are broad on purpose: a text that has none of their words says nothing about the matter.

use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::TextField;

/// Fails when neither 简介 nor 详细描述 speaks of the device, or of who may use the app.
pub(crate) static LIMITS_DESCRIBED: Check = Check {
    id: "limits-described",
    clauses: &["3.3.7.t02", "3.3.7.t05"],
    reads: &[Input::Brief, Input::Detail],
    revision: 2,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for (clause, list, id) in [
        ("3.3.7.t02", "listing.device", "limits-no-device"),
        ("3.3.7.t05", "listing.audience", "limits-no-audience"),
    ] {
        let said = [TextField::Brief, TextField::Detail]
            .into_iter()
            .any(|field| ctx.names(list, field));
        if !said {
            out.fail(clause)
                .at(Place::field(TextField::Brief))
                .at(Place::field(TextField::Detail))
                .say(id, []);
        }
    }
}
