//! Words a person added, and words of a `project.toml` that parse but mean nothing: a misspelt question, business, paper slot or clause.
//!
//! They are no errors, because a later ruleset may drop a word and the project must still open; without a notice
//! they would look like an unanswered question. The catalogue is handed in as plain words.

use super::format::{dotted, line_of};
use super::{Error, FormatError, disk};
use crate::evidence::text;
use std::collections::BTreeSet;
use std::path::Path;
use toml::de::{DeTable, DeValue};

/// How many near words a message names.
const NEAREST: usize = 5;

/// Largest list of words that is read, bytes.
const LIST_LIMIT: u64 = 4 << 20;

/// Reads a list of a person's own words, one a line, in UTF-8, UTF-16 or GB 18030.
pub fn read_list(path: &Path) -> Result<String, Error> {
    let bytes = disk::read_bounded(path, LIST_LIMIT)
        .map_err(|failure| Error::read(failure, LIST_LIMIT, path))?;
    text::decode(&bytes).ok_or_else(|| Error::NotText {
        line: line_of_fault(&bytes),
        path: path.to_owned(),
    })
}

fn line_of_fault(bytes: &[u8]) -> usize {
    let good = std::str::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), str::len);
    let lines = bytes.iter().take(good).filter(|&&byte| byte == b'\n');
    lines.count() + 1
}

/// The words a project may use.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Vocabulary {
    /// Flag ids of the questionnaire.
    pub flags: BTreeSet<String>,
    /// Business ids.
    pub businesses: BTreeSet<String>,
    /// Paper slot ids.
    pub slots: BTreeSet<String>,
    /// Clause ids.
    pub clauses: BTreeSet<String>,
    /// Kinds of app.
    pub app_types: BTreeSet<String>,
}

impl Vocabulary {
    /// Every unknown word of a `project.toml`, in the order of its lines. Empty for text that is not TOML.
    ///
    /// The error's `allowed` holds the five nearest known words, nearest first.
    pub fn unknown_in(&self, text: &str) -> Vec<FormatError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let Ok(table) = DeTable::parse(text) else {
            return Vec::new();
        };
        let table = table.get_ref();
        let section = |name: &str| match table.get(name).map(toml::Spanned::get_ref) {
            Some(DeValue::Table(section)) => Some(section),
            _ => None,
        };
        let mut unknown: Vec<(usize, FormatError)> = Vec::new();
        for (name, known) in [
            ("facts", &self.flags),
            ("papers", &self.slots),
            ("statements", &self.clauses),
        ] {
            for (word, _) in section(name).into_iter().flatten() {
                if !known.contains(word.get_ref().as_ref()) {
                    let (at, key) = (word.span().start, dotted(&[name, word.get_ref()]));
                    let allowed = nearest(word.get_ref(), known);
                    unknown.push((
                        at,
                        FormatError::UnknownKey {
                            line: line_of(text, at),
                            key,
                            allowed,
                        },
                    ));
                }
            }
        }
        let mut value = |word: &str, at: usize, key: &str, known: &BTreeSet<String>| {
            if known.contains(word) {
                return;
            }
            let error = FormatError::UnknownValue {
                line: line_of(text, at),
                key: key.to_owned(),
                found: word.to_owned(),
                allowed: nearest(word, known),
            };
            unknown.push((at, error));
        };
        let businesses = section("category").and_then(|category| category.get("businesses"));
        if let Some(DeValue::Array(businesses)) = businesses.map(toml::Spanned::get_ref) {
            for business in businesses {
                if let DeValue::String(word) = business.get_ref() {
                    let at = business.span().start;
                    value(word, at, "category.businesses", &self.businesses);
                }
            }
        }
        let kind = section("legal").and_then(|legal| legal.get("app_type"));
        if let Some((at, DeValue::String(word))) =
            kind.map(|kind| (kind.span().start, kind.get_ref()))
            && !word.is_empty()
        {
            value(word, at, "legal.app_type", &self.app_types);
        }
        unknown.sort_by_key(|&(at, _)| at);
        unknown.into_iter().map(|(_, error)| error).collect()
    }
}

fn nearest(word: &str, known: &BTreeSet<String>) -> Vec<String> {
    let mut words: Vec<&String> = known.iter().collect();
    words.sort_by_cached_key(|candidate| distance(word, candidate));
    words.into_iter().take(NEAREST).cloned().collect()
}

/// Number of characters to insert, remove or replace.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (line, c) in from.chars().enumerate() {
        let mut left = line + 1;
        let mut next = vec![left];
        for (pair, &other) in row.windows(2).zip(&to) {
            let &[diagonal, above] = pair else { continue };
            left = (diagonal + usize::from(c != other))
                .min(above + 1)
                .min(left + 1);
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}
