//! A special business comes with its papers (clause 2.6.1).
//!
//! The clause sums up section 4.2 (reading A52): it holds when every paper demanded for the chosen businesses, or for
//! deep synthesis, is there and in order. What is wrong with one stands at the clause that demands it; while such a
//! clause waits for a person, the engine keeps this one waiting too.

use crate::base::{Arg, clause_key};
use crate::checks::finding::FindingBuilder;
use crate::checks::{Check, CheckCtx, Findings, Input, Outcome, Place, papers};
use crate::project::FieldPath;
use crate::ruleset::applies::Truth;
use crate::ruleset::{Clause, Need};

/// Fails when papers of a chosen business are missing or wrong.
pub(crate) static SPECIAL_BUSINESS: Check = Check {
    id: "special-business",
    clauses: &[CLAUSE],
    reads: &[
        Input::Category,
        Input::Facts,
        Input::Developer,
        Input::Papers,
        Input::Name,
    ],
    revision: 6,
    run,
};

const CLAUSE: &str = "2.6.1";

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
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
    let mut said: Vec<Demand> = Vec::new();
    for clause in clauses {
        let mut found = Findings::default();
        papers::evaluate(ctx, clause, &mut found);
        let outcome = found.into_vec().iter().map(|finding| finding.outcome).max();
        let outcome = outcome.unwrap_or(Outcome::Pass);
        if outcome <= Outcome::Warn {
            continue;
        }
        for (slots, nested) in demands(ctx, clause) {
            // A paper that several clauses demand is named once, as the worst of them has it.
            match said.iter_mut().find(|demand| demand.slots == slots) {
                Some(known) => known.outcome = known.outcome.max(outcome),
                None => said.push(Demand {
                    slots,
                    nested: nested.then(|| clause.id.as_str().to_owned()),
                    outcome,
                }),
            }
        }
    }
    for demand in &said {
        demand.say(ctx, out);
    }
}

/// One paper, or one choice of papers, that is missing or not in order.
struct Demand {
    slots: Vec<String>,
    /// The clause that says how many of them make a choice, where it is not one each.
    nested: Option<String>,
    outcome: Outcome,
}

impl Demand {
    fn say(&self, ctx: &CheckCtx<'_>, out: &mut Findings) {
        let finding = match self.outcome {
            Outcome::Fail => out.fail(CLAUSE),
            Outcome::Unread => out.unread(CLAUSE),
            _ => out.ask(CLAUSE),
        };
        let places = self
            .slots
            .iter()
            .map(|slot| Place::Slot { slot: slot.clone() });
        let finding = places.fold(finding, FindingBuilder::at);
        let filed = |slot: &&String| ctx.is_filed(slot);
        let begun: Vec<&String> = self.slots.iter().filter(filed).collect();
        if let (Some(clause), true) = (&self.nested, begun.is_empty()) {
            let clause = Arg::term(clause_key(clause));
            return finding.say("special-papers-missing", [("clause", clause)]);
        }
        let (id, named) = if !begun.is_empty() {
            ("special-paper-wrong", begun)
        } else if self.slots.len() > 1 {
            ("special-paper-missing-any", self.slots.iter().collect())
        } else {
            ("special-paper-missing", self.slots.iter().collect())
        };
        let terms = named.iter().map(|slot| format!("slot-{slot}")).collect();
        finding.say(id, [("papers", Arg::Terms { terms })]);
    }
}

/// The papers that are open at a clause, each missing choice by its slots, and whether several of them make one; all that
/// are filed when none is missing.
fn demands(ctx: &CheckCtx<'_>, clause: &Clause) -> Vec<(Vec<String>, bool)> {
    let resolved = clause
        .need
        .as_ref()
        .and_then(|need| need.resolve(ctx.project()).ok());
    let Some(need) = resolved else {
        return Vec::new();
    };
    let owned = |slots: Vec<&str>| {
        slots
            .into_iter()
            .map(str::to_owned)
            .collect::<Vec<String>>()
    };
    let missing = need.missing(ctx.project()).into_iter();
    let nested = |part: &Need| match part {
        Need::Any(parts) => parts.iter().any(|part| !matches!(part, Need::Slot(_))),
        Need::Count { .. } => true,
        _ => false,
    };
    let missing: Vec<(Vec<String>, bool)> = missing
        .map(|part| (owned(part.slots()), nested(part)))
        .collect();
    if !missing.is_empty() {
        return missing;
    }
    let filed = |slot: &&str| ctx.is_filed(slot);
    let filed = need.slots().into_iter().filter(filed).collect();
    vec![(owned(filed), false)]
}
