//! Where a clause stands in the official text, as a person would quote it: `二 3(10)2`, `4.2.1 证券(1)`.
//!
//! The words and signs are texts (`place-…`), found by the longest beginning of the clause's id; the first number that
//! is left takes the place of `$n`, whatever is left behind it is put in brackets.

use super::{Language, Texts};
use std::collections::HashMap;
use std::fmt::Write as _;
use unicode_normalization::UnicodeNormalization as _;

impl Texts {
    /// The official place of a clause; its id where the catalogue is not the official one.
    pub fn clause_place(self, id: &str) -> String {
        let apart = id.replace(".t", ".t.");
        let parts: Vec<&str> = apart.split('.').collect();
        let found = (1..=parts.len()).rev().find_map(|length| {
            let (head, rest) = parts.split_at_checked(length)?;
            self.placed(&format!("place-{}", head.join("-")), rest)
        });
        found.unwrap_or_else(|| id.to_owned())
    }

    /// A place by the text of its beginning and the parts behind it.
    fn placed(self, text: &str, rest: &[&str]) -> Option<String> {
        let (first, behind) = match rest.split_first() {
            Some((first, behind)) if first.starts_with(|c: char| c.is_ascii_digit()) => {
                (*first, behind)
            }
            _ => ("", rest),
        };
        let (number, letters) = split(first);
        let number = number.trim_start_matches('0').to_owned();
        let args = HashMap::from([("n".into(), number.into())]);
        let mut place = self.lookup(text, Some(&args))? + letters;
        for part in behind {
            let (number, letters) = split(part);
            if !number.is_empty() {
                // Writing to a string cannot fail.
                let _written = write!(place, "({number})");
            }
            place.push_str(letters);
        }
        Some(place)
    }
}

/// The digits a part begins with, and what follows them.
fn split(part: &str) -> (&str, &str) {
    let end = part
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(part.len());
    part.split_at_checked(end).unwrap_or((part, ""))
}

/// True when what somebody typed names the clause: by its id or by its place, in either language and with whatever
/// signs between the numbers.
pub fn names_clause(typed: &str, id: &str) -> bool {
    as_clause_name(typed).is_some_and(|name| clause_names(id).contains(&name))
}

/// True when a name of the clause begins with what somebody typed.
pub fn begins_clause(typed: &str, id: &str) -> bool {
    let begins = |name: String| clause_names(id).iter().any(|one| one.starts_with(&name));
    as_clause_name(typed).is_some_and(begins)
}

/// What somebody typed in the form of [`clause_names`]; `None` for what can be no number.
pub fn as_clause_name(typed: &str) -> Option<String> {
    may_name(typed).then(|| plain(typed))
}

/// The id of a clause and its place in every language, without the signs between the numbers.
pub fn clause_names(id: &str) -> Vec<String> {
    let places = Language::ALL
        .into_iter()
        .map(|language| plain(&Texts::new(language).clause_place(id)));
    std::iter::once(plain(id)).chain(places).collect()
}

/// True for what can be a number at all: most of what is typed into a search is a word, and need not be compared.
fn may_name(typed: &str) -> bool {
    let begins = |sign: char| typed.trim_start().starts_with(sign);
    typed.contains(|c: char| c.is_numeric())
        || ['附', '注', '一', '二', '三', '四', '五']
            .into_iter()
            .any(begins)
}

/// Numbers, letters and Han characters with one sign between their runs.
fn plain(text: &str) -> String {
    let kind = |c: char| match c {
        c if c.is_ascii_digit() => 1,
        c if c.is_ascii_alphabetic() => 2,
        c if c.is_alphanumeric() => 3,
        _ => 0,
    };
    let mut out = String::new();
    let mut before = 0;
    for c in text.nfkc().flat_map(char::to_lowercase) {
        let here = kind(c);
        if here != before && here > 0 && !out.is_empty() {
            out.push('-');
        }
        if here > 0 {
            out.push(c);
        }
        before = here;
    }
    out
}
