//! A special business signs the letter its own rules name, not only the one every app signs (clause 5.0.b).

use crate::base::Arg;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};

/// Fails for each letter of a chosen business that is not there.
pub(crate) static CATEGORY_LETTERS: Check = Check {
    id: "category-letters",
    clauses: &["5.0.b"],
    reads: &[Input::Category, Input::Facts, Input::Papers],
    revision: 1,
    run,
};

/// Businesses with a letter of their own, what else has to be answered with yes, and the papers that will do.
const LETTERS: [(&str, Option<&str>, &[&str]); 6] = [
    ("ecommerce", None, &["shopping-commitment"]),
    ("dating", None, &["safety-letter"]),
    ("messaging", None, &["safety-letter"]),
    ("fun_social", None, &["safety-letter"]),
    ("media", Some("chat"), &["safety-letter"]),
    // With a licence of that market no letter is owed.
    (
        "securities",
        Some("hk_stock"),
        &["hk-commitment", "overseas-market-license"],
    ),
];

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let chosen = &ctx.category().businesses;
    let filed = |slot: &&str| ctx.paper(slot).is_some_and(|paper| !paper.files.is_empty());
    for (business, flag, slots) in LETTERS {
        let owed =
            chosen.contains(business) && flag.is_none_or(|flag| ctx.answer(flag) == Some(true));
        let Some(letter) = slots
            .first()
            .filter(|_| owed && !slots.iter().any(|slot| filed(&slot)))
        else {
            continue;
        };
        let slot = (*letter).to_owned();
        out.fail("5.0.b").at(Place::Slot { slot }).say(
            "category-letter-missing",
            [
                ("business", Arg::term(format!("business-{business}"))),
                ("letter", Arg::term(format!("slot-{letter}"))),
            ],
        );
    }
}
