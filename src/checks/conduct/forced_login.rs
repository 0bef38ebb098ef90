//! One single outside account as the only way in (clause 3.3.5), from what was declared.
//!
//! The meeting platform's own account does not count: an app inside a meeting cannot do without (reading A29).

use crate::checks::{Check, CheckCtx, Findings, Input, answers};

/// Fails when users can enter with one outside account only.
pub(crate) static FORCED_LOGIN: Check = Check {
    id: "forced-login",
    clauses: &["3.3.5"],
    reads: &[Input::Facts],
    revision: 1,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let answer = ("login_forced", true);
    answers::decide_with(ctx, "3.3.5", answer, "answer-login-forced", out);
}
