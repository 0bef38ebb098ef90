//! Forms of advertising (clauses 3.2.2 and 3.3.7.t12.2), from what was declared.
//!
//! Advertising pop-ups are refused outright (reading A25); banners are accepted below a quarter of the screen.

use crate::checks::{Check, CheckCtx, Findings, Input, answers};

/// Fails for floating, pop-up and prize-draw advertising, and for a banner of a quarter of the screen or more.
pub(crate) static AD_FORMS: Check = Check {
    id: "ad-forms",
    clauses: &["3.2.2", "3.3.7.t12.2"],
    reads: &[Input::Facts],
    revision: 1,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    answers::decide(ctx, "3.2.2", "ad_popup", true, out);
    answers::decide(ctx, "3.3.7.t12.2", "ad_quarter", true, out);
}
