//! Proof that the app was tried and tested for safety (clauses 3.1.1, 3.1.2 and 3.3.7.t13.1): the test report is there.

use crate::checks::{Check, CheckCtx, Findings, Input, Place};

/// Points out a missing test report; the trying itself is confirmed by a person, of one version at its addresses.
pub(crate) static TESTED_PAGES: Check = Check {
    id: "tested-pages",
    clauses: &["3.1.1", "3.1.2", "3.3.7.t13.1"],
    reads: &[Input::Papers, Input::Urls, Input::Version],
    revision: 3,
    run,
};

const REPORT: &str = "test-report";

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    if ctx.is_filed(REPORT) {
        return;
    }
    for clause in TESTED_PAGES.clauses {
        let slot = REPORT.to_owned();
        out.warn(clause)
            .at(Place::Slot { slot })
            .say("tested-no-report", []);
    }
}
