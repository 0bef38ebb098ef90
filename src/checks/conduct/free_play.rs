//! Free games without payment (clause 3.3.7.t07.b) and free prize play (clause 3.3.7.t09), from what was declared.

use crate::checks::{Check, CheckCtx, Findings, Input, answers};

/// Fails a free game with payment, and free prize play that takes money in any way.
pub(crate) static FREE_PLAY: Check = Check {
    id: "free-play",
    clauses: &["3.3.7.t07.b", "3.3.7.t09"],
    reads: &[Input::Facts],
    revision: 2,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    answers::decide(ctx, "3.3.7.t07.b", "payment", true, out);
    answers::decide(ctx, "3.3.7.t07.b", "recharge", true, out);
    answers::decide(ctx, "3.3.7.t09", "recharge", true, out);
    answers::decide(ctx, "3.3.7.t09", "duobao_cost", true, out);
}
