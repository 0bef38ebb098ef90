//! Religious apps take no money (clauses 2.4.4, 2.9.4.16 and 3.3.7.t08).

use crate::checks::answers::PAYMENTS;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};

/// Fails when a religious app has payment, or, for 2.4.4, advertising.
pub(crate) static RELIGION_PAYMENT: Check = Check {
    id: "religion-payment",
    clauses: &["2.4.4", "2.9.4.16", "3.3.7.t08"],
    reads: &[Input::Facts],
    revision: 2,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for clause in RELIGION_PAYMENT.clauses {
        question(ctx, clause, "payment", out);
        for flag in PAYMENTS {
            if ctx.answer(flag) == Some(true) {
                question(ctx, clause, flag, out);
            }
        }
    }
    question(ctx, "2.4.4", "ads", out);
}

fn question(ctx: &CheckCtx<'_>, clause: &str, flag: &str, out: &mut Findings) {
    let place = Place::Question {
        flag: flag.to_owned(),
    };
    let name = crate::base::Arg::term(format!("flag-{flag}"));
    match ctx.answer(flag) {
        Some(false) => {}
        Some(true) => out
            .fail(clause)
            .at(place)
            .say("religion-commerce", [("question", name)]),
        None => out
            .ask(clause)
            .at(place)
            .say("religion-unanswered", [("question", name)]),
    }
}
