//! What another ruleset changes for one project: clauses that are new, gone or worded differently, figures, lists of
//! words, and outcomes. Both sides are taken down as a [`Snapshot`], which can be kept beside the project.

use super::report::Report;
use crate::base::Digest;
use crate::checks::finding::Outcome;
use crate::ruleset::{Clause, Ruleset};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One clause as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Digest of the official words.
    pub words: Digest,
    /// Digest of how it is read: when it applies, who decides, which papers it takes, from when.
    pub reading: Digest,
    /// Id of the outcome.
    pub outcome: String,
}

/// A ruleset, and what it said about a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// Version of the ruleset.
    pub version: String,
    /// The day the official text was read.
    pub checked: String,
    /// Digest of the ruleset.
    pub digest: Digest,
    /// Every clause.
    pub clauses: BTreeMap<String, Mark>,
    /// Every figure.
    pub limits: BTreeMap<String, usize>,
    /// Digest of every list of words.
    pub lists: BTreeMap<String, Digest>,
}

impl Snapshot {
    /// Takes down a ruleset and the report it led to.
    pub fn of(ruleset: &Ruleset, report: &Report) -> Self {
        let outcomes: BTreeMap<&str, Outcome> = report
            .clauses
            .iter()
            .map(|clause| (clause.id.as_str(), clause.outcome))
            .collect();
        let mark = |clause: &Clause| {
            let outcome = outcomes.get(clause.id.as_str());
            let mark = Mark {
                words: clause.digest.clone(),
                reading: reading(clause),
                outcome: outcome.map_or("unread", |outcome| outcome.id()).to_owned(),
            };
            (clause.id.0.clone(), mark)
        };
        let limits = ruleset.limits().iter();
        let lists = ruleset.word_lists().iter();
        Self {
            version: ruleset.version.clone(),
            checked: ruleset.checked.clone(),
            digest: ruleset.digest.clone(),
            clauses: ruleset.clauses().iter().map(mark).collect(),
            limits: limits
                .map(|(name, limit)| (name.clone(), limit.value))
                .collect(),
            lists: lists
                .map(|(name, list)| {
                    let words = list.words.iter();
                    let words: Vec<String> = words
                        .map(|(word, tier)| format!("{tier:?} {word}"))
                        .collect();
                    (name.clone(), Digest::of_value(&words))
                })
                .collect(),
        }
    }
}

fn reading(clause: &Clause) -> Digest {
    let related: Vec<String> = clause
        .related
        .iter()
        .map(|(id, relation)| format!("{id} {relation:?}"))
        .collect();
    Digest::of_value(&(
        clause.mode,
        clause.standing,
        clause.applies.to_string(),
        related,
        format!("{:?} {}", clause.need, clause.needs_check),
        clause.enforced.map(|day| day.to_string()),
    ))
}

/// What happened to a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// It was not there.
    New,
    /// It is not there any more.
    Gone,
    /// The official words are different.
    Words,
    /// It is read differently.
    Reading,
    /// It is the same, and comes out differently.
    Outcome,
}

impl Kind {
    /// Id used in texts (`changes-<id>`).
    pub const fn id(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Gone => "gone",
            Self::Words => "words",
            Self::Reading => "reading",
            Self::Outcome => "outcome",
        }
    }
}

/// One clause that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ClauseChange {
    /// The clause.
    pub id: String,
    /// What happened.
    pub kind: Kind,
    /// Id of the outcome before.
    pub was: Option<String>,
    /// Id of the outcome now.
    pub now: Option<String>,
}

impl ClauseChange {
    /// True when this project comes out differently.
    pub fn matters(&self) -> bool {
        self.was != self.now
    }
}

/// Everything that changed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Changes {
    /// Version and day before.
    pub from: (String, String),
    /// Version and day now.
    pub to: (String, String),
    /// Clauses in the order of their ids, those that come out differently first.
    pub clauses: Vec<ClauseChange>,
    /// Figures: name, before, now.
    pub limits: Vec<(String, Option<usize>, Option<usize>)>,
    /// Lists of words that are different.
    pub lists: Vec<String>,
}

impl Changes {
    /// True when nothing changed.
    pub const fn is_empty(&self) -> bool {
        self.clauses.is_empty() && self.limits.is_empty() && self.lists.is_empty()
    }

    /// Number of clauses that come out differently.
    pub fn mattering(&self) -> usize {
        self.clauses
            .iter()
            .filter(|change| change.matters())
            .count()
    }
}

/// What is different between two snapshots.
pub fn compare(old: &Snapshot, new: &Snapshot) -> Changes {
    let ids: BTreeSet<&String> = old.clauses.keys().chain(new.clauses.keys()).collect();
    let mut clauses: Vec<ClauseChange> = ids
        .into_iter()
        .filter_map(|id| {
            let (was, now) = (old.clauses.get(id), new.clauses.get(id));
            let kind = match (was, now) {
                (None, _) => Kind::New,
                (_, None) => Kind::Gone,
                (Some(was), Some(now)) if was.words != now.words => Kind::Words,
                (Some(was), Some(now)) if was.reading != now.reading => Kind::Reading,
                (Some(was), Some(now)) if was.outcome != now.outcome => Kind::Outcome,
                _ => return None,
            };
            let outcome = |mark: &Mark| mark.outcome.clone();
            Some(ClauseChange {
                id: id.clone(),
                kind,
                was: was.map(outcome),
                now: now.map(outcome),
            })
        })
        .collect();
    clauses.sort_by_key(|change| !change.matters());
    let names: BTreeSet<&String> = old.limits.keys().chain(new.limits.keys()).collect();
    let limits = names.into_iter().map(|name| {
        let value = |from: &Snapshot| from.limits.get(name).copied();
        (name.clone(), value(old), value(new))
    });
    let lists: BTreeSet<&String> = old.lists.keys().chain(new.lists.keys()).collect();
    let differs = |name: &&&String| old.lists.get(**name) != new.lists.get(**name);
    Changes {
        from: (old.version.clone(), old.checked.clone()),
        to: (new.version.clone(), new.checked.clone()),
        clauses,
        limits: limits.filter(|(_, was, now)| was != now).collect(),
        lists: lists
            .iter()
            .filter(differs)
            .map(|name| (*name).clone())
            .collect(),
    }
}
