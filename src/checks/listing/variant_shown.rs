//! An edition of a product says so in its name or icon (clause 3.3.7.t01).

use crate::checks::{Check, CheckCtx, Findings, Input, Place, answers};
use crate::evidence::lexicon::Tier;
use crate::project::TextField;

/// Passes when the name has a word of an edition; otherwise the icon has to show it. Asks about words that editions and
/// other names have alike (管理).
pub(crate) static VARIANT_SHOWN: Check = Check {
    id: "variant-shown",
    clauses: &["3.3.7.t01"],
    reads: &[Input::Name, Input::Facts],
    revision: 3,
    run,
};

const CLAUSE: &str = "3.3.7.t01";

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let hits = ctx.hits("listing.variant", TextField::Name);
    if hits.iter().any(|hit| hit.tier == Tier::Certain) {
        return;
    }
    if ctx.answer("variant_icon") == Some(false) && !hits.is_empty() {
        return out
            .ask(CLAUSE)
            .at(Place::field(TextField::Name))
            .sure(60)
            .say(
                "variant-unclear",
                [("name", ctx.text(TextField::Name).into())],
            );
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
