//! A privacy policy read item by item: which sentence speaks of what the law asks for.
//!
//! The items follow the personal information law, article 17 and its neighbours, and the two standards in use; what a
//! sentence about one looks like stands in `assets/reading/policy.toml`. A sentence that speaks of an item shows that
//! it was thought of, never that it is enough.

mod blanks;
mod choice;
mod names;
mod nothing;
mod sentences;
mod table;

use crate::base::Span;
use sentences::Sentence;
use serde::Deserialize;
use std::borrow::Cow;
use table::{Rule, Sign};

pub use blanks::bracketed;
pub use choice::{asks_apart, does_without, leaves_choice, never_asks};
pub use names::{companies, speakers, titled_agreement, titled_app};
pub use nothing::{OBJECTLESS, collects_nothing, denies_sensitive, speaks_of_accounts};

/// How much a missing item weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Need {
    /// Asked of every policy.
    Must,
    /// Asked for when it happens; most policies say something.
    Should,
    /// Asked of apps with accounts.
    Login,
    /// Asked when sensitive data are collected.
    Sensitive,
}

/// One item of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// Number, `01` to `26`; its words are the text `policy-item-<number>`.
    pub number: &'static str,
    /// How much it weighs.
    pub need: Need,
    /// Of the sentences that speak of it the one that says most.
    pub sentence: Option<Span>,
}

/// Every item, each with the sentence that speaks of it. That no sensitive data are collected tells nothing about them.
pub fn items(text: &str) -> Vec<Item> {
    let sentences = sentences::of(text);
    let item = |rule: &'static Rule| Item {
        number: &rule.number,
        need: rule.need,
        sentence: best(rule, &sentences).map(|sentence| sentence.span),
    };
    table::rules().iter().map(item).collect()
}

/// The first sentence of the strongest sign. A heading only announces an item, and is taken when nothing else speaks of it.
fn best<'a>(rule: &Rule, sentences: &'a [Sentence]) -> Option<&'a Sentence> {
    let first = |sign: &Sign, heading: bool| {
        let asked = sentences.iter();
        asked
            .filter(|sentence| sentence.heading == heading || sign.head)
            .find(|sentence| speaks(rule, sign, sentence))
    };
    let of_kind = |heading| rule.signs.iter().find_map(|sign| first(sign, heading));
    of_kind(false).or_else(|| of_kind(true))
}

fn speaks(rule: &Rule, sign: &Sign, sentence: &Sentence) -> bool {
    let lies = (!sign.head || sentence.is_near_head())
        && (!sign.ends || sentence.is_near_head() || sentence.near_end);
    if !lies {
        return false;
    }
    let said = match rule.need {
        Need::Sensitive => nothing::without_denials(&sentence.said),
        Need::Must | Need::Should | Need::Login => Cow::Borrowed(sentence.said.as_str()),
    };
    sign.says.iter().all(|says| says.is_match(&said))
        && sign
            .under
            .as_ref()
            .is_none_or(|under| under.is_match(&sentence.above))
        && !sign
            .unless
            .iter()
            .chain(&rule.unless)
            .any(|unless| unless.is_match(&said))
        && !sentence.announces()
}
