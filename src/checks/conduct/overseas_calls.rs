//! Telephone, text message and business card apps that reach abroad (clauses 3.3.7.t03 and 2.9.4.2).

use crate::checks::{Check, CheckCtx, Findings, Input, Place, answers};

/// Fails a communication app that reaches abroad.
pub(crate) static OVERSEAS_CALLS: Check = Check {
    id: "overseas-calls",
    clauses: &["2.9.4.2", "3.3.7.t03"],
    reads: &[Input::Facts],
    revision: 1,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    answers::decide(ctx, "3.3.7.t03", "overseas", true, out);
    if ctx.answer("comm") == Some(true) && ctx.answer("overseas") == Some(true) {
        let flag = "overseas".to_owned();
        out.ask("2.9.4.2")
            .at(Place::Question { flag })
            .say("overseas-reached", []);
    }
}
