//! Upper limits on recharging, playing time, draws and points (clause 2.3.17), from what was declared.

use crate::checks::{Check, CheckCtx, Findings, Input, answers};

/// Fails when a limit that the app's features call for is not set.
pub(crate) static PLAY_LIMITS: Check = Check {
    id: "play-limits",
    clauses: &["2.3.17"],
    reads: &[Input::Facts],
    revision: 1,
    run,
};

/// What calls for which limit.
const LIMITS: [(&str, &str); 4] = [
    ("recharge", "limit_recharge"),
    ("game", "limit_time"),
    ("random", "limit_draws"),
    ("virtual_currency", "limit_points"),
];

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for (feature, limit) in LIMITS {
        if ctx.answer(feature) == Some(true) {
            answers::decide(ctx, "2.3.17", limit, false, out);
        }
    }
}
