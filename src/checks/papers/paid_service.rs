//! Payments in an app that says it sells no information (clause A.icp.3.1).
//!
//! Whether a service counts as commercial decides between licence and filing. Selling goods does not make it one, so
//! payments alone are pointed out and nothing more.

use crate::checks::{Check, CheckCtx, Findings, Input, Place};

/// Points out payments next to "no paid information".
pub(crate) static PAID_SERVICE: Check = Check {
    id: "paid-service",
    clauses: &["A.icp.3.1"],
    reads: &[Input::Facts],
    revision: 1,
    run,
};

/// Each of them means that users pay inside the app.
const PAYING: [&str; 3] = ["payment", "recharge", "autorenew"];

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    if ctx.answer("commercial_icp") != Some(false) {
        return;
    }
    let Some(flag) = PAYING
        .into_iter()
        .find(|flag| ctx.answer(flag) == Some(true))
    else {
        return;
    };
    out.warn("A.icp.3.1")
        .sure(50)
        .at(Place::Question {
            flag: "commercial_icp".to_owned(),
        })
        .at(Place::Question {
            flag: flag.to_owned(),
        })
        .say("paid-service-hint", []);
}
