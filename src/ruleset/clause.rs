//! One clause of the specification as data.

use super::applies::Condition;
use super::need::Need;
use super::note::NoteDuty;
use crate::base::{Date, Digest};
use serde::Serialize;
use std::fmt;

/// Id of a clause, like `1.1.a` or `3.3.7.t12.2`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct ClauseId(pub String);

impl ClauseId {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The chapter it belongs to: `1`, `2.3`, `4.2.1`, `A.icp` …
    pub fn chapter(&self) -> &str {
        let depth = match self.0.split('.').next() {
            Some("2" | "3" | "A") => 2,
            Some("4") => {
                if self.0.starts_with("4.2.") {
                    3
                } else {
                    2
                }
            }
            _ => 1,
        };
        let end = self
            .0
            .match_indices('.')
            .nth(depth - 1)
            .map_or(self.0.len(), |(at, _)| at);
        self.0.get(..end).unwrap_or(&self.0)
    }
}

impl fmt::Display for ClauseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What happens when the clause is not met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// The app is rejected.
    Reject,
    /// A paper, or a property of one, is demanded.
    Doc,
    /// The app may be rejected.
    MayReject,
    /// Advice.
    Advice,
    /// Information only.
    Info,
}

/// The best verdict the machine may give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// The machine decides.
    Auto,
    /// The machine shows evidence, a person decides.
    Assist,
    /// Only a person can know.
    Attest,
    /// Nothing to decide.
    Info,
}

impl Mode {
    /// Id used in texts (`mode-<id>`).
    pub const fn id(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Assist => "assist",
            Self::Attest => "attest",
            Self::Info => "info",
        }
    }
}

/// How two clauses relate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Relation {
    /// They speak of neighbouring things.
    Related,
    /// They demand the same; confirming one confirms both.
    Duplicate,
    /// They contradict each other; the ruleset says which reading was taken.
    Conflict,
}

/// One testable duty of the specification.
#[derive(Debug, Clone)]
pub struct Clause {
    /// Id.
    pub id: ClauseId,
    /// What the official text looks at, in the catalogue's vocabulary.
    pub input: String,
    /// What happens when it is not met.
    pub standing: Standing,
    /// Who decides.
    pub mode: Mode,
    /// When it applies.
    pub applies: Condition,
    /// Other clauses it has to do with.
    pub related: Vec<(ClauseId, Relation)>,
    /// What stays with a person after the machine's verdict, as a text id part (`remains-<id>`), if anything.
    pub remains: Option<String>,
    /// Lines of the official document.
    pub lines: String,
    /// Digest of the official text, so that drift is visible without copying it.
    pub digest: Digest,
    /// Papers it demands.
    pub need: Option<Need>,
    /// True when the papers alone do not settle it: a check of its own has to look as well.
    pub needs_check: bool,
    /// From when it is enforced: until then it only warns. `None` when it always was.
    pub enforced: Option<Date>,
    /// What a statement has to say beside "it holds".
    pub note: Option<NoteDuty>,
}

impl Clause {
    /// Clauses that demand the same.
    pub fn duplicates(&self) -> impl Iterator<Item = &ClauseId> {
        self.related
            .iter()
            .filter(|(_, relation)| *relation == Relation::Duplicate)
            .map(|(id, _)| id)
    }

    /// True for demands nobody can set aside: lengths, symbols and everything the machine decides outright.
    pub fn can_be_waived(&self) -> bool {
        self.mode != Mode::Auto || self.standing == Standing::Doc
    }
}
