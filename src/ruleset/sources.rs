//! The texts a ruleset is read from: those compiled into the program, or a person's own folder handed in by `store`.

use super::error::{Error, Problem};
use crate::base::Digest;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Every file of a ruleset, and the one shipped with the app.
const BUILTIN: [(&str, &str); 31] = [
    (
        "official.tsv",
        include_str!("../../assets/ruleset/official.tsv"),
    ),
    (
        "clauses.tsv",
        include_str!("../../assets/ruleset/clauses.tsv"),
    ),
    (
        "limits.tsv",
        include_str!("../../assets/ruleset/limits.tsv"),
    ),
    (
        "categories.tsv",
        include_str!("../../assets/ruleset/categories.tsv"),
    ),
    ("flags.tsv", include_str!("../../assets/ruleset/flags.tsv")),
    ("slots.tsv", include_str!("../../assets/ruleset/slots.tsv")),
    (
        "papers.tsv",
        include_str!("../../assets/ruleset/papers.tsv"),
    ),
    (
        "patterns.tsv",
        include_str!("../../assets/ruleset/patterns.tsv"),
    ),
    (
        "ruleset.toml",
        include_str!("../../assets/ruleset/ruleset.toml"),
    ),
    (
        "words/absolute.txt",
        include_str!("../../assets/ruleset/words/absolute.txt"),
    ),
    (
        "words/adult.txt",
        include_str!("../../assets/ruleset/words/adult.txt"),
    ),
    (
        "words/banks.txt",
        include_str!("../../assets/ruleset/words/banks.txt"),
    ),
    (
        "words/brands.txt",
        include_str!("../../assets/ruleset/words/brands.txt"),
    ),
    (
        "words/business.txt",
        include_str!("../../assets/ruleset/words/business.txt"),
    ),
    (
        "words/conduct.txt",
        include_str!("../../assets/ruleset/words/conduct.txt"),
    ),
    (
        "words/excluded.txt",
        include_str!("../../assets/ruleset/words/excluded.txt"),
    ),
    (
        "words/flags.txt",
        include_str!("../../assets/ruleset/words/flags.txt"),
    ),
    (
        "words/gambling.txt",
        include_str!("../../assets/ruleset/words/gambling.txt"),
    ),
    (
        "words/generic.txt",
        include_str!("../../assets/ruleset/words/generic.txt"),
    ),
    (
        "words/hot.txt",
        include_str!("../../assets/ruleset/words/hot.txt"),
    ),
    (
        "words/kinds.txt",
        include_str!("../../assets/ruleset/words/kinds.txt"),
    ),
    (
        "words/listing.txt",
        include_str!("../../assets/ruleset/words/listing.txt"),
    ),
    (
        "words/marketing.txt",
        include_str!("../../assets/ruleset/words/marketing.txt"),
    ),
    (
        "words/matters.txt",
        include_str!("../../assets/ruleset/words/matters.txt"),
    ),
    (
        "words/pictures.txt",
        include_str!("../../assets/ruleset/words/pictures.txt"),
    ),
    (
        "words/privacy.txt",
        include_str!("../../assets/ruleset/words/privacy.txt"),
    ),
    (
        "words/scopes.txt",
        include_str!("../../assets/ruleset/words/scopes.txt"),
    ),
    (
        "words/sdks.txt",
        include_str!("../../assets/ruleset/words/sdks.txt"),
    ),
    (
        "words/superstition.txt",
        include_str!("../../assets/ruleset/words/superstition.txt"),
    ),
    (
        "words/types.txt",
        include_str!("../../assets/ruleset/words/types.txt"),
    ),
    (
        "words/unlawful.txt",
        include_str!("../../assets/ruleset/words/unlawful.txt"),
    ),
];

/// Texts by file name, like `clauses.tsv` and `words/hot.txt`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sources {
    files: BTreeMap<String, Cow<'static, str>>,
}

impl Sources {
    /// The ruleset compiled into the program.
    pub fn builtin() -> Self {
        let files = BUILTIN.map(|(name, text)| (name.to_owned(), Cow::Borrowed(text)));
        Self {
            files: files.into(),
        }
    }

    /// Names of the files a ruleset has to have.
    pub fn names() -> impl Iterator<Item = &'static str> {
        BUILTIN.iter().map(|(name, _)| *name)
    }

    /// A ruleset from a person's folder; every file has to be there.
    pub fn new(texts: BTreeMap<String, String>) -> Result<Self, Error> {
        if let Some(missing) = Self::names().find(|name| !texts.contains_key(*name)) {
            return Err(Error::new(missing, 0, Problem::Missing));
        }
        let owned = |(name, text)| (name, Cow::Owned(text));
        Ok(Self {
            files: texts.into_iter().map(owned).collect(),
        })
    }

    /// One file.
    pub(super) fn get(&self, name: &str) -> Result<&str, Error> {
        let found = self.files.get(name).map(AsRef::as_ref);
        found.ok_or_else(|| Error::new(name, 0, Problem::Missing))
    }

    /// The word lists: file name, list name, text.
    pub(super) fn words(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.files.iter().filter_map(|(file, text)| {
            let name = file.strip_prefix("words/")?.strip_suffix(".txt")?;
            Some((file.as_str(), name, text.as_ref()))
        })
    }

    /// Digest over all files and their names.
    pub(super) fn digest(&self) -> Digest {
        Digest::of_value(&self.files)
    }
}
