//! A special business comes with its papers (clause 2.6.1).
//!
//! The clause sums up section 4.2 (reading A52): it holds when every paper demanded for the chosen businesses is
//! there. Which paper is missing stands at the clause that demands it.

use crate::checks::{Check, CheckCtx, Findings, Input, Outcome, Place, papers};
use crate::project::FieldPath;
use crate::ruleset::Clause;
use crate::ruleset::applies::Truth;
use std::collections::BTreeSet;

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
    revision: 3,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    if ctx.category().businesses.is_empty() {
        return;
    }
    let known = |id: &&String| ctx.ruleset().businesses().iter().any(|one| one.id == **id);
    for unknown in ctx.category().businesses.iter().filter(|id| !known(id)) {
        let place = Place::Field {
            path: FieldPath::Businesses,
        };
        out.unread("2.6.1")
            .at(place)
            .firm()
            .say("business-unknown", [("id", unknown.as_str().into())]);
    }
    let clauses = ctx.ruleset().clauses().iter().filter(|clause| {
        clause.id.as_str().starts_with("4.2.")
            && clause.need.is_some()
            && clause.applies.evaluate(ctx.project(), ctx.ruleset()) == Truth::Yes
    });
    let (mut open, mut worst) = (BTreeSet::new(), Outcome::Pass);
    for clause in clauses {
        let mut found = Findings::default();
        papers::evaluate(ctx, clause, &mut found);
        let outcome = found.into_vec().iter().map(|finding| finding.outcome).max();
        let outcome = outcome.unwrap_or(Outcome::Pass);
        if outcome > Outcome::Warn {
            open.extend(demands(ctx, clause));
            worst = worst.max(outcome);
        }
    }
    let place = Place::Field {
        path: FieldPath::Businesses,
    };
    let args = [("count", open.len().into())];
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

/// What is open at a clause: each missing choice of papers by its slots, so that one that several clauses demand counts
/// once. A clause that is open for another reason counts by itself.
fn demands(ctx: &CheckCtx<'_>, clause: &Clause) -> Vec<String> {
    let resolved = clause
        .need
        .as_ref()
        .and_then(|need| need.resolve(ctx.project()).ok());
    let missing: Vec<String> = resolved
        .iter()
        .flat_map(|need| {
            let parts = need.missing(ctx.project()).into_iter();
            parts.map(|part| part.slots().join("|")).collect::<Vec<_>>()
        })
        .collect();
    if missing.is_empty() {
        return vec![clause.id.as_str().to_owned()];
    }
    missing
}
