//! What is wrong in a `project.toml`, for people. The reader of TOML speaks English; what it says most is said in
//! the person's language here.

use super::format::{FormatError, quotes_hint};
use crate::base::{Arg, Message};
use std::path::Path;

impl FormatError {
    /// The same for people; `path` is the file it is about.
    pub fn message(&self, path: &Path) -> Message {
        let about = |id: &str, line: &usize| {
            Message::new(id)
                .with("path", path.display().to_string())
                .with("line", *line)
        };
        match self {
            Self::Syntax {
                line,
                key: None,
                detail,
            } => about("format-syntax", line).with("detail", fault(detail)),
            Self::Syntax {
                line,
                key: Some(key),
                detail,
            } => about("format-syntax-key", line)
                .with("key", key.as_str())
                .with("detail", fault(detail)),
            Self::UnknownKey { line, key, allowed } => {
                let id = if quotes_hint(key).is_empty() {
                    "format-unknown-key"
                } else {
                    "format-unknown-key-quotes"
                };
                about(id, line)
                    .with("key", key.as_str())
                    .with("allowed", allowed.join(", "))
            }
            Self::UnknownValue {
                line,
                key,
                found,
                allowed,
            } => about("format-unknown-value", line)
                .with("key", key.as_str())
                .with("found", found.as_str())
                .with("allowed", allowed.join(", ")),
            Self::WrongType {
                line,
                key,
                found,
                allowed,
            } => about("format-wrong-type", line)
                .with("key", key.as_str())
                .with("found", found.as_str())
                .with("allowed", kind(allowed)),
            Self::MissingKey { line, key } => {
                about("format-missing-key", line).with("key", key.as_str())
            }
            Self::FutureVersion { found, supported } => Message::new("store-future-version")
                .with("path", path.display().to_string())
                .with("found", *found)
                .with("supported", *supported),
        }
    }
}

/// Kinds of values, as they stand in [`FormatError::WrongType`]; a number may have a highest one behind it.
pub(super) const TEXT: &str = "text in quotes";
pub(super) const LIST: &str = "a list in [ ]";
pub(super) const NUMBER: &str = "a whole number from 0";
pub(super) const TABLE: &str = "a table";

/// A kind of value. The table that takes only one form is written with its key, which needs no translation.
fn kind(allowed: &str) -> Arg {
    let id = match allowed {
        TEXT => "format-kind-text",
        LIST => "format-kind-list",
        whole if whole.starts_with(NUMBER) => "format-kind-number",
        TABLE => "format-kind-table",
        _ => return Arg::from(allowed),
    };
    Arg::term(id)
}

/// What the reader of TOML says, sorted by what a person has to mend; in its own words where that is not known.
fn fault(detail: &str) -> Arg {
    let says = |parts: &[&str]| parts.iter().any(|part| detail.contains(part));
    let id = if says(&["values must be quoted"]) {
        "format-fault-bare"
    } else if says(&["string", "opening quote", "escape", "unicode value"]) {
        "format-fault-quotes"
    } else if says(&["duplicate key"]) {
        "format-fault-twice"
    } else if says(&["missing value", "key with no value", "missing assignment"]) {
        "format-fault-empty"
    } else if says(&["array table", "unclosed table", "table open"]) {
        "format-fault-header"
    } else if says(&["array", "inline table"]) {
        "format-fault-list"
    } else if says(&[
        "number", "radix", "integer", "float", "sign", "digits", "zero",
    ]) {
        "format-fault-number"
    } else {
        return Arg::from(detail);
    };
    Arg::term(id)
}
