//! Demands with a date: what is announced for a later day only warns, and says from when it counts.

use super::Inputs;
use crate::base::Date;
use crate::checks::finding::{Finding, Outcome, Place};
use crate::ruleset::{Clause, Limit};

/// Limits that count on a later day than the one checked for, with that day.
pub(super) fn limits<'a>(inputs: Inputs<'a>) -> impl Iterator<Item = (&'a str, Date)> {
    let later = move |(name, limit): (&'a String, &'a Limit)| {
        let (from, _) = limit.enforced?;
        (inputs.today < from).then_some((name.as_str(), from))
    };
    inputs.ruleset.limits().iter().filter_map(later)
}

/// The day a clause counts from, while that is still to come.
pub(super) fn clause(clause: &Clause, today: Date) -> Option<Date> {
    clause.enforced.filter(|&from| today < from)
}

/// What an announced limit finds in addition to what is enforced.
pub(super) fn additional(
    found: Vec<Finding>,
    known: &[Finding],
    from: Date,
) -> impl Iterator<Item = Finding> {
    let same = |one: &Finding, other: &Finding| {
        let place = |finding: &Finding| finding.places.first().map(Place::path);
        one.clause == other.clause
            && one.message.id == other.message.id
            && place(one) == place(other)
    };
    found
        .into_iter()
        .filter(move |finding| !known.iter().any(|other| same(finding, other)))
        .map(move |finding| later(finding, from))
}

/// The same findings, as of a clause that only counts from a day on.
pub(super) fn all_later(findings: Vec<Finding>, from: Option<Date>) -> Vec<Finding> {
    match from {
        Some(from) => findings.into_iter().map(|one| later(one, from)).collect(),
        None => findings,
    }
}

/// The same finding as a warning with a date. What could not be read stays unread.
fn later(mut finding: Finding, from: Date) -> Finding {
    if matches!(finding.outcome, Outcome::Fail | Outcome::Pending) {
        finding.outcome = Outcome::Warn;
        finding.firm = false;
        finding.enforced_from = Some(from.to_string());
    }
    finding
}
