//! The items and their signs, from a table.

use super::Need;
use regex::Regex;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

/// Items, signs and the words they are put together from.
const TABLE: &str = include_str!("../../../assets/reading/policy.toml");

/// The table as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    words: BTreeMap<String, String>,
    item: Vec<ItemRow>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemRow {
    number: String,
    need: Need,
    unless: Option<String>,
    sign: Vec<SignRow>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SignRow {
    says: Vec<String>,
    under: Option<String>,
    unless: Option<String>,
    #[serde(default)]
    head: bool,
    #[serde(default)]
    ends: bool,
}

/// One item of the list and how it is told.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) number: String,
    pub(super) need: Need,
    /// A sentence about something else in the same words.
    pub(super) unless: Option<Pattern>,
    /// The strongest first.
    pub(super) signs: Vec<Sign>,
}

/// What a sentence about an item looks like.
#[derive(Debug)]
pub(super) struct Sign {
    pub(super) says: Vec<Pattern>,
    /// What the headings above have to say.
    pub(super) under: Option<Pattern>,
    pub(super) unless: Option<Pattern>,
    /// Only near the beginning of the text, where a title is as good as a sentence.
    pub(super) head: bool,
    /// Only near the beginning or the end.
    pub(super) ends: bool,
}

/// An expression that is compiled when it is first put to a sentence.
#[derive(Debug)]
pub(super) struct Pattern {
    source: String,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    pub(super) fn is_match(&self, text: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| {
            let compiled = Regex::new(&self.source);
            debug_assert!(compiled.is_ok(), "policy.toml: {compiled:?}");
            compiled.ok()
        });
        compiled.as_ref().is_some_and(|sign| sign.is_match(text))
    }
}

/// Words of the table may use others; this deep, and no deeper.
const DEPTH: usize = 3;

impl Table {
    fn pattern(&self, source: &str) -> Pattern {
        let mut source = source.to_owned();
        for _ in 0..DEPTH {
            for (name, word) in &self.words {
                source = source.replace(&format!("<{name}>"), &format!("(?:{word})"));
            }
        }
        Pattern {
            source,
            compiled: OnceLock::new(),
        }
    }

    fn sign(&self, row: &SignRow) -> Sign {
        let pattern = |source: &String| self.pattern(source);
        Sign {
            says: row.says.iter().map(pattern).collect(),
            under: row.under.as_ref().map(pattern),
            unless: row.unless.as_ref().map(pattern),
            head: row.head,
            ends: row.ends,
        }
    }

    fn rule(&self, row: &ItemRow) -> Rule {
        Rule {
            number: row.number.clone(),
            need: row.need,
            unless: row.unless.as_ref().map(|source| self.pattern(source)),
            signs: row.sign.iter().map(|sign| self.sign(sign)).collect(),
        }
    }
}

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let table = toml::from_str::<Table>(TABLE);
    debug_assert!(table.is_ok(), "policy.toml: {table:?}");
    let table = table.unwrap_or_default();
    table.item.iter().map(|row| table.rule(row)).collect()
});

/// Every item, by number.
pub(super) fn rules() -> &'static [Rule] {
    &RULES
}
