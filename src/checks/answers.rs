//! Yes and no answers that decide a clause by themselves.

use super::{CheckCtx, Findings, Place};
use crate::base::Arg;

/// Answers that mean payment whatever was said of payment itself.
pub(crate) const PAYMENTS: [&str; 2] = ["recharge", "autorenew"];

/// Fails the clause when the question was answered with `wrong`; asks when it was not answered.
pub(crate) fn decide(
    ctx: &CheckCtx<'_>,
    clause: &str,
    flag: &str,
    wrong: bool,
    out: &mut Findings,
) {
    let id = if wrong {
        "answer-yes-fails"
    } else {
        "answer-no-fails"
    };
    decide_with(ctx, clause, (flag, wrong), id, out);
}

/// The same with a finding of its own, where the remedy is another than to drop what was answered.
pub(crate) fn decide_with(
    ctx: &CheckCtx<'_>,
    clause: &str,
    (flag, wrong): (&str, bool),
    id: &str,
    out: &mut Findings,
) {
    let question = || [("question", Arg::term(format!("flag-{flag}")))];
    let place = Place::Question {
        flag: flag.to_owned(),
    };
    match ctx.answer(flag) {
        Some(answer) if answer != wrong => {}
        Some(_) => out.fail(clause).at(place).say(id, question()),
        None => out.ask(clause).at(place).say("answer-needed", question()),
    }
}
