//! Which of the clauses a text may be about are taken for meant until a person says otherwise.

use super::Suggestion;
use crate::base::SURE;
use crate::ruleset::Ruleset;
use std::collections::BTreeSet;

/// Less sure than this is only offered, percent.
const LEAST: u8 = 50;

/// Clauses that are meant: of every part of the text the likeliest, and those that go with that one; a sentence of a
/// reviewer is about one thing.
pub fn agreed(suggestions: &[Suggestion], ruleset: &Ruleset) -> BTreeSet<String> {
    let sure = suggestions
        .iter()
        .filter(|one| is_sure(one, suggestions) && is_meant(one, suggestions, ruleset));
    sure.map(|one| one.clause.clone()).collect()
}

/// What is not sure counts only where nothing else is as sure.
fn is_sure(one: &Suggestion, all: &[Suggestion]) -> bool {
    let rivals = all.iter().filter(|other| other.clause != one.clause);
    one.confidence >= SURE
        || one.confidence >= LEAST
            && rivals.map(|other| other.confidence).max() < Some(one.confidence)
}

fn is_meant(one: &Suggestion, all: &[Suggestion], ruleset: &Ruleset) -> bool {
    let rivals = all.iter().filter(|other| other.quote == one.quote);
    let best = rivals.max_by_key(|other| other.confidence);
    best.is_none_or(|best| {
        let related = |id: &str| {
            let clause = ruleset.clause(&best.clause);
            clause.is_some_and(|clause| {
                let mut others = clause.related.iter();
                others.any(|(other, _)| other.as_str() == id)
            })
        };
        one.confidence == best.confidence || related(&one.clause)
    })
}
