//! How every clause is decided: by which check or generic evaluator, on which input. Read from catalogue and registry alone.

use crate::checks::{Input, registry};
use crate::ruleset::{Clause, Mode, Ruleset};
use serde::Serialize;
use std::collections::BTreeMap;

/// What decides a clause, or prepares a person's decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Decider {
    /// A check of the registry.
    Check {
        /// Its id.
        id: &'static str,
        /// Its revision.
        revision: u32,
    },
    /// The generic evaluator of demanded papers.
    Papers {
        /// Its revision.
        revision: u32,
    },
    /// A person's statement and nothing else.
    Statement,
    /// There is nothing to decide.
    Nothing,
    /// No check exists: the clause is unread.
    Nobody,
}

impl Decider {
    /// Text id of its name; checks are named by their own id.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Check { id, .. } => id,
            Self::Papers { .. } => "decider-papers",
            Self::Statement => "decider-statement",
            Self::Nothing => "decider-nothing",
            Self::Nobody => "decider-nobody",
        }
    }
}

/// One clause and how it is decided.
#[derive(Debug, Clone)]
pub struct Row<'a> {
    /// The clause.
    pub clause: &'a Clause,
    /// Everything that speaks for it; never empty.
    pub by: Vec<Decider>,
    /// What is looked at, each once.
    pub reads: Vec<Input>,
}

/// One clause.
pub fn of(clause: &Clause) -> Row<'_> {
    let mut by = Vec::new();
    let mut reads: Vec<Input> = Vec::new();
    for check in registry::for_clause(clause.id.as_str()) {
        let (id, revision) = (check.id, check.revision);
        by.push(Decider::Check { id, revision });
        reads.extend(check.reads);
    }
    if clause.need.is_some() {
        let revision = crate::checks::papers::REVISION;
        by.push(Decider::Papers { revision });
        reads.push(Input::Papers);
    }
    if by.is_empty() {
        by.push(match clause.mode {
            Mode::Auto | Mode::Assist => Decider::Nobody,
            Mode::Attest => Decider::Statement,
            Mode::Info => Decider::Nothing,
        });
    }
    reads.sort_unstable();
    reads.dedup();
    Row { clause, by, reads }
}

/// Every clause in the order of the specification.
pub fn coverage(ruleset: &Ruleset) -> impl Iterator<Item = Row<'_>> {
    ruleset.clauses().iter().map(of)
}

/// Number of clauses by mode.
pub fn counts(ruleset: &Ruleset) -> BTreeMap<Mode, usize> {
    let mut counts = BTreeMap::new();
    for clause in ruleset.clauses() {
        *counts.entry(clause.mode).or_default() += 1;
    }
    counts
}
