//! A special business comes with its papers (clause 2.6.1).
//!
//! The clause sums up section 4.2 (reading A52): it holds when every paper demanded for the chosen businesses is
//! there. Which paper is missing stands at the clause that demands it.

use crate::checks::{Check, CheckCtx, Findings, Input, Outcome, Place, papers};
use crate::project::FieldPath;
use crate::ruleset::applies::Truth;

/// Fails when papers of a chosen business are missing or wrong.
pub(crate) static SPECIAL_BUSINESS: Check = Check {
    id: "special-business",
    clauses: &["2.6.1"],
    reads: &[
        Input::Category,
        Input::Facts,
        Input::Developer,
        Input::Papers,
    ],
    revision: 1,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    if ctx.category().businesses.is_empty() {
        return;
    }
    let clauses = ctx.ruleset().clauses().iter().filter(|clause| {
        clause.id.as_str().starts_with("4.2.")
            && clause.need.is_some()
            && clause.applies.evaluate(ctx.project(), ctx.ruleset()) == Truth::Yes
    });
    let (mut open, mut worst) = (0_usize, Outcome::Pass);
    for clause in clauses {
        let mut found = Findings::default();
        papers::evaluate(ctx, clause, &mut found);
        let outcome = found.into_vec().iter().map(|finding| finding.outcome).max();
        let outcome = outcome.unwrap_or(Outcome::Pass);
        if outcome > Outcome::Warn {
            open += 1;
            worst = worst.max(outcome);
        }
    }
    let place = Place::Field {
        path: FieldPath::Businesses,
    };
    let args = [("count", open.into())];
    match worst {
        Outcome::Fail => out.fail("2.6.1").at(place).say("special-papers-open", args),
        Outcome::Unread => out
            .unread("2.6.1")
            .at(place)
            .say("special-papers-open", args),
        Outcome::Pending => out.ask("2.6.1").at(place).say("special-papers-open", args),
        _ => {}
    }
}
