//! What a person says: attestation, confirmation, dispute, "not applicable because", appeal.

use super::FileRef;
use crate::base::Digest;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What kind of thing is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StatementKind {
    /// "This holds" for a clause only a person can know.
    Attest,
    /// "I looked, it is fine" for an assisted finding.
    Confirm,
    /// "I looked, it is not fine".
    Dispute,
    /// "This clause does not apply because …".
    NotApplicable,
    /// "The platform has been asked" for a machine's fail; the fail stays listed.
    Appeal,
}

impl StatementKind {
    /// Id used in texts (`statement-<id>`) and in `project.toml`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Attest => "attest",
            Self::Confirm => "confirm",
            Self::Dispute => "dispute",
            Self::NotApplicable => "not-applicable",
            Self::Appeal => "appeal",
        }
    }
}

/// One statement, bound to what was seen when it was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// What is said.
    pub kind: StatementKind,
    /// Who says it.
    #[serde(default)]
    pub by: String,
    /// When, `YYYY-MM-DD`.
    #[serde(default)]
    pub on: String,
    /// Why, or where to look.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Last day it counts, `YYYY-MM-DD`; empty for as long as what was seen stays the same.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub until: String,
    /// Optional evidence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<FileRef>,
    /// Digest of the inputs that were seen. Absent in a hand-written statement, which then speaks of the project as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<Digest>,
    /// The same part by part, short: which of them changed when it lapses. Absent in older projects.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub parts: BTreeMap<String, String>,
    /// Revision of the check that was seen.
    #[serde(default)]
    pub revision: u32,
    /// What text read in pictures held against it then, as far as it was read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub known: Vec<Digest>,
    /// Questions about papers that were in sight and are answered by it, wherever else they are asked. A hand-written
    /// statement answers none but its own clause's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Digest>,
}

impl Statement {
    /// The same words bound to nothing, as if written by hand: they speak of the project as it is.
    #[must_use]
    pub fn unbound(&self) -> Self {
        Self {
            seen: None,
            parts: BTreeMap::new(),
            revision: 0,
            known: Vec::new(),
            answers: Vec::new(),
            ..self.clone()
        }
    }

    /// True when it was written by hand, and another one says the same, be it bound or not.
    pub fn is_as_written(&self, other: &Self) -> bool {
        self.seen.is_none() && self.unbound() == other.unbound()
    }
}
