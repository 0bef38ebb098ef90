//! The clause that sums up others (2.6.1 sums up the papers of section 4.2): while one of them waits for a person it
//! cannot have passed.

use super::report::{By, ClauseReport};
use crate::base::{Arg, Message, clause_key};
use crate::checks::finding::{Findings, Outcome, Place};
use crate::ruleset::Ruleset;

const SUMMARY: &str = "2.6.1";
const SECTION: &str = "4.2.";

/// Holds the summary back while a clause it sums up is pending.
pub(super) fn hold_back(clauses: &mut [ClauseReport], ruleset: &Ruleset) {
    let demands = |id: &str| {
        ruleset
            .clause(id)
            .is_some_and(|clause| clause.need.is_some())
    };
    let waiting: Vec<String> = clauses
        .iter()
        .filter(|clause| clause.outcome == Outcome::Pending)
        .map(|clause| clause.id.0.clone())
        .filter(|id| id.starts_with(SECTION) && demands(id))
        .collect();
    let summary = clauses.iter_mut().find(|clause| {
        let passed = matches!(clause.outcome, Outcome::Pass | Outcome::Warn);
        clause.id.as_str() == SUMMARY && clause.by != By::Person && passed
    });
    let (Some(summary), false) = (summary, waiting.is_empty()) else {
        return;
    };
    let mut out = Findings::default();
    let mut finding = out.ask(SUMMARY).firm();
    for clause in &waiting {
        let clause = clause.clone();
        finding = finding.at(Place::Statement { clause });
    }
    let terms = waiting.iter().map(|id| clause_key(id)).collect();
    finding.say(
        "special-papers-waiting",
        [("clauses", Arg::Terms { terms })],
    );
    summary.findings.splice(0..0, out.into_vec());
    summary.outcome = Outcome::Pending;
    summary.because = Message::new("because-missing-answer");
}
