//! Words of statements that nobody has signed yet: kept like everything that is typed, and no part of what is handed in.

use super::StatementKind;
use serde::{Deserialize, Serialize};

/// A form that was filled in and not signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// Id of the clause it speaks of, or of the group of clauses that one note is for.
    pub about: String,
    /// What it would say.
    pub kind: StatementKind,
    /// Why, or where to look.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Last day it would count.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub until: String,
}

impl Draft {
    /// True for this form, whatever is written in it.
    pub fn is_of(&self, about: &str, kind: StatementKind) -> bool {
        self.about == about && self.kind == kind
    }
}
