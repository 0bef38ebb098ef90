//! Questionnaire answers and the chosen businesses.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Answers by flag id: yes, no, or absent for "not answered".
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Facts(pub BTreeMap<String, bool>);

impl Facts {
    /// The answer to a question, `None` when it has not been given.
    pub fn answer(&self, flag: &str) -> Option<bool> {
        self.0.get(flag).copied()
    }
}

/// Businesses of section 4.2 the app belongs to; several may apply.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Category {
    /// Business ids of the ruleset.
    pub businesses: BTreeSet<String>,
    /// True once the person said that no special business applies.
    pub none: bool,
}

impl Category {
    /// True once the person said that none applies; a business that is chosen all the same weighs more.
    pub fn is_none(&self) -> bool {
        self.none && self.businesses.is_empty()
    }

    /// True once the person chose businesses, or said that none applies.
    pub fn is_decided(&self) -> bool {
        self.none || !self.businesses.is_empty()
    }
}
