//! Draws and bets (clauses 2.3.10.1, 2.3.10.2, 2.3.19 and 2.9.4.12), from what was declared.
//!
//! 2.3.10.1 and 2.3.19 ask the same (reading A11): a stake of money or tokens together with a prize worth money.

use crate::base::Arg;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};

/// Fails for a paid chance of cash, goods or vouchers, and for drawn items that are worth something.
pub(crate) static RANDOM_PLAY: Check = Check {
    id: "random-play",
    clauses: &["2.3.10.1", "2.3.10.2", "2.3.19", "2.9.4.12"],
    reads: &[Input::Facts],
    revision: 2,
    run,
};

const STAKE: &str = "random_paid";
const PRIZE: &str = "random_prize";
const EXCHANGE: &str = "exchange_goods";

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for clause in ["2.3.10.1", "2.3.19"] {
        paid_chance(ctx, clause, PRIZE, out);
    }
    paid_chance(ctx, "2.3.10.2", "random_item_value", out);
    paid_chance(ctx, "2.9.4.12", EXCHANGE, out);
}

/// Fails when there is a stake and what can be won is worth something; the second question follows from the first.
fn paid_chance(ctx: &CheckCtx<'_>, clause: &str, prize: &str, out: &mut Findings) {
    let question = |flag: &str| Place::Question {
        flag: flag.to_owned(),
    };
    let (paid, won) = (ctx.answer(STAKE), ctx.answer(prize));
    let exchanged = ctx.answer(EXCHANGE) == Some(true);
    match (paid, won) {
        // What is won may be changed into goods, whatever it is called.
        (Some(true), Some(false)) if prize == PRIZE && exchanged => {
            let args = [("question", Arg::term(format!("flag-{EXCHANGE}")))];
            let finding = out.warn(clause).sure(60);
            let finding = finding.at(question(EXCHANGE)).at(question(prize));
            finding.say("random-play-exchanged", args);
        }
        (Some(false), _) | (_, Some(false)) => {}
        (Some(true), Some(true)) => out
            .fail(clause)
            .at(question(prize))
            .at(question(STAKE))
            .say(
                "random-play-paid",
                [("question", Arg::term(format!("flag-{prize}")))],
            ),
        _ => {
            let flag = if paid.is_none() { STAKE } else { prize };
            out.ask(clause).at(question(flag)).say(
                "answer-needed",
                [("question", Arg::term(format!("flag-{flag}")))],
            );
        }
    }
}
