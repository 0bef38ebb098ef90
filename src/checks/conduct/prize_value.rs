//! What tokens buy (clause 2.3.18) and what free events give away (clause 2.3.20), from what was declared.
//!
//! The two limits differ because the mechanics do (reading A12): tokens never buy goods, and a voucher of at most
//! 1000 yuan; a free event gives no cash, and nothing worth more than 5000 yuan.

use crate::checks::{Check, CheckCtx, Findings, Input, answers};

/// Fails for goods, dear vouchers, cash and dear prizes.
pub(crate) static PRIZE_VALUE: Check = Check {
    id: "prize-value",
    clauses: &["2.3.18", "2.3.20"],
    reads: &[Input::Facts],
    revision: 1,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    answers::decide(ctx, "2.3.18", "exchange_goods", true, out);
    answers::decide(ctx, "2.3.18", "exchange_voucher", true, out);
    answers::decide(ctx, "2.3.20", "event_cash", true, out);
    answers::decide(ctx, "2.3.20", "event_value", true, out);
}
