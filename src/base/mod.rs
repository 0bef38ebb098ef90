//! Layer 0: words every other layer speaks. Imports nothing of this crate.
//!
//! Nothing here knows what an app, a clause or a licence is.

pub mod digest;
pub mod identity;
pub mod pinyin;
pub mod radicals;
pub mod shift;
pub mod uscc;
pub mod width;

use serde::{Deserialize, Serialize};

pub use digest::Digest;
/// A day of the civil calendar; the clock is read only in `main`, `cli` and `app`.
pub use jiff::civil::Date;
pub use shift::Shift;

/// A range of Unicode scalar values, start inclusive, end exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// First scalar value of the range.
    pub start: usize,
    /// One past the last scalar value of the range.
    pub end: usize,
}

impl Span {
    /// The range `start..end`, in scalar values.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// Number of scalar values covered.
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// True for a caret position without extent.
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The marked part of `text`.
    pub fn of(self, text: &str) -> String {
        text.chars().skip(self.start).take(self.len()).collect()
    }

    /// The same range in bytes of `text`, clamped to its length.
    pub fn bytes_in(self, text: &str) -> std::ops::Range<usize> {
        let at = |n: usize| {
            text.char_indices()
                .nth(n)
                .map_or(text.len(), |(byte, _)| byte)
        };
        at(self.start)..at(self.end)
    }
}

/// One argument of a [`Message`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
pub enum Arg {
    /// Shown as it is, in every language.
    Text(String),
    /// A whole number, formatted by the language.
    Number(i64),
    /// A number of bytes, shown in the unit a person would use.
    Size(u64),
    /// Several things, each shown as it is, joined in the reader's language.
    List(Vec<String>),
    /// Ids of several texts, looked up and joined in the reader's language.
    Terms {
        /// Text ids without arguments.
        terms: Vec<String>,
    },
    /// The id of another text, looked up in the reader's language.
    Term {
        /// Text id without arguments.
        term: String,
    },
}

impl Arg {
    /// An argument that is itself a translated text.
    pub fn term(id: impl Into<String>) -> Self {
        Self::Term { term: id.into() }
    }
}

/// From here on, percent, something is more likely than not.
pub const SURE: u8 = 60;

/// Text id of how sure something is, 0 to 100 percent: the same words wherever it is said.
pub const fn sure_word(percent: u8) -> &'static str {
    match percent {
        85.. => "sure-high",
        SURE.. => "sure-some",
        _ => "sure-low",
    }
}

impl From<&str> for Arg {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
impl From<String> for Arg {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<Vec<String>> for Arg {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}
impl From<usize> for Arg {
    fn from(value: usize) -> Self {
        Self::Number(i64::try_from(value).unwrap_or(i64::MAX))
    }
}
impl From<u32> for Arg {
    fn from(value: u32) -> Self {
        Self::Number(i64::from(value))
    }
}
impl From<u64> for Arg {
    fn from(value: u64) -> Self {
        Self::Number(i64::try_from(value).unwrap_or(i64::MAX))
    }
}
impl From<i64> for Arg {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

/// A sentence that is not yet in any language: a text id and its arguments.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Message {
    /// Fluent message id.
    pub id: String,
    /// Named arguments, in the order given.
    pub args: Vec<(String, Arg)>,
}

impl Message {
    /// A message without arguments.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            args: Vec::new(),
        }
    }

    /// Ids of the texts its arguments name, in order.
    pub fn terms(&self) -> impl Iterator<Item = &str> {
        self.args
            .iter()
            .flat_map(|(_, arg)| match arg {
                Arg::Term { term } => std::slice::from_ref(term),
                Arg::Terms { terms } => terms.as_slice(),
                Arg::Text(_) | Arg::Number(_) | Arg::Size(_) | Arg::List(_) => &[],
            })
            .map(String::as_str)
    }

    /// Adds one named argument.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Arg>) -> Self {
        self.args.push((name.to_owned(), value.into()));
        self
    }
}

/// Reads a date as people type it: `2026-11-24`, `2026/11/24`, `2026.11.24`, `20261124` or `2026年11月24日`.
///
/// Returns `None` for anything else, impossible days included.
pub fn parse_date(text: &str) -> Option<Date> {
    let text = text.trim();
    let parts: Vec<&str> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .collect();
    let (year, month, day) = match parts.as_slice() {
        [year, month, day] => (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?),
        [all] if all.len() == 8 => (
            all.get(..4)?.parse().ok()?,
            all.get(4..6)?.parse().ok()?,
            all.get(6..)?.parse().ok()?,
        ),
        _ => return None,
    };
    if !(1900..=9999).contains(&year) {
        return None;
    }
    Date::new(year, month, day).ok()
}

/// The text id of a clause: `1.1.a` becomes `clause-1-1-a`.
pub fn clause_key(clause: &str) -> String {
    format!("clause-{}", clause.replace('.', "-"))
}
