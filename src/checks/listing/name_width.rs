//! Name width (clause 1.1.a).
//!
//! The specification names two limits, ten Han characters or twenty characters. They are read as one
//! budget of twenty half-width units, a Han character taking two (reading A1).

use crate::base::width;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::TextField;
use unicode_normalization::UnicodeNormalization as _;

/// Fails when the name needs more half-width units than the ruleset allows.
pub(crate) static NAME_WIDTH: Check = Check {
    id: "name-width",
    clauses: &["1.1.a"],
    reads: &[Input::Name],
    revision: 1,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let name = ctx.text(TextField::Name);
    let limit = ctx.limit("name-units");
    let used = width::units(&name.nfc().collect::<String>());
    if used <= limit {
        return;
    }
    let Some(overflow) = width::overflow(name, limit) else {
        return;
    };
    out.fail("1.1.a")
        .at(Place::text(TextField::Name, overflow))
        .matched(overflow.of(name))
        .say(
            "name-width-over",
            [
                ("used", used.into()),
                ("limit", limit.into()),
                ("over", (used - limit).into()),
            ],
        );
}
