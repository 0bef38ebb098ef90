//! What may be wrong with the data of a ruleset, with file and line, as a sentence for people.

use crate::base::{Arg, Message};

/// What is wrong at a place of a ruleset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The file is not there.
    Missing,
    /// The file is no table, or no TOML.
    Unreadable(String),
    /// A column is missing.
    Column(String),
    /// A cell holds none of the possible values.
    Value {
        /// Name of the column.
        column: String,
        /// What it holds.
        found: String,
        /// What it may hold, in words of the file.
        allowed: String,
    },
    /// A condition, demand or pattern that cannot be understood.
    Expression {
        /// Name of the column.
        column: String,
        /// What was not understood.
        reason: String,
    },
    /// The row names something that no table has.
    Unknown {
        /// Name of the column.
        column: String,
        /// The name.
        found: String,
    },
    /// The same name stands in an earlier row.
    Repeated(String),
    /// Something this version of the program cannot do without.
    Lost(String),
}

/// A problem with its place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}, line {line}: {problem}")]
pub struct Error {
    /// File of the ruleset, like `clauses.tsv`.
    pub file: String,
    /// Line from 1; 0 for the file as a whole.
    pub line: usize,
    /// What is wrong.
    pub problem: Problem,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Missing => f.write_str("the file is missing"),
            Self::Unreadable(reason) => f.write_str(reason),
            Self::Column(column) => write!(f, "the column `{column}` is missing"),
            Self::Value {
                column,
                found,
                allowed,
            } => write!(f, "`{found}` is no {column}, possible: {allowed}"),
            Self::Expression { column, reason } => write!(f, "{column}: {reason}"),
            Self::Unknown { column, found } => write!(f, "{column}: there is no `{found}`"),
            Self::Repeated(name) => write!(f, "`{name}` comes twice"),
            Self::Lost(name) => write!(f, "`{name}` is missing"),
        }
    }
}

impl Error {
    /// A problem in a line of a file.
    pub fn new(file: impl Into<String>, line: usize, problem: Problem) -> Self {
        Self {
            file: file.into(),
            line,
            problem,
        }
    }

    /// The same for people, with a remedy.
    pub fn message(&self) -> Message {
        let about = |id: &str| Message::new(id).with("file", self.file.as_str());
        let at = |id: &str| about(id).with("line", self.line);
        match &self.problem {
            Problem::Missing => about("ruleset-file-missing"),
            Problem::Unreadable(reason) => at("ruleset-unreadable").with("reason", as_arg(reason)),
            Problem::Column(column) => about("ruleset-column").with("column", as_arg(column)),
            Problem::Value {
                column,
                found,
                allowed,
            } => at("ruleset-value")
                .with("column", as_arg(column))
                .with("found", as_arg(found))
                .with("allowed", as_arg(allowed)),
            Problem::Expression { column, reason } => at("ruleset-expression")
                .with("column", as_arg(column))
                .with("reason", as_arg(reason)),
            Problem::Unknown { column, found } => at("ruleset-unknown")
                .with("column", as_arg(column))
                .with("found", as_arg(found)),
            Problem::Repeated(name) => at("ruleset-repeated").with("found", as_arg(name)),
            Problem::Lost(name) => about("ruleset-lost").with("found", as_arg(name)),
        }
    }
}

fn as_arg(text: &str) -> Arg {
    Arg::from(text)
}
