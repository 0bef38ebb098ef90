//! An edition of a product says so in its name or icon (clause 3.3.7.t01).

use crate::checks::{Check, CheckCtx, Findings, Input, Place, answers};
use crate::project::TextField;

/// Passes when the name has a word of an edition; otherwise the icon has to show it.
pub(crate) static VARIANT_SHOWN: Check = Check {
    id: "variant-shown",
    clauses: &["3.3.7.t01"],
    reads: &[Input::Name, Input::Facts],
    revision: 2,
    run,
};

const CLAUSE: &str = "3.3.7.t01";

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    if ctx.names("listing.variant", TextField::Name) {
        return;
    }
    if ctx.answer("variant_icon") == Some(false) {
        out.fail(CLAUSE).at(Place::field(TextField::Name)).say(
            "variant-hidden",
            [("name", ctx.text(TextField::Name).into())],
        );
        return;
    }
    answers::decide(ctx, CLAUSE, "variant_icon", false, out);
}
