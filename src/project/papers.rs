//! Paper slots: files, number, holder, validity.

use super::FileRef;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::UnicodeNormalization as _;

/// What is kept about one paper. All texts as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Paper {
    /// Scans or documents, in page order.
    pub files: Vec<FileRef>,
    /// Registration or licence number.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// Who the paper was issued to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub holder: String,
    /// True when the holder is a natural person.
    #[serde(skip_serializing_if = "is_false")]
    pub personal: bool,
    /// Software, service or programme named on the paper.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// First day of validity.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub valid_from: String,
    /// Last day of validity, or 长期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub valid_to: String,
    /// Business scope printed on it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub scope: String,
    /// Who made it: the body that assessed or tested.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub body: String,
    /// Free note.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Whose paper a file is, where papers of several persons or companies are counted.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub owners: BTreeMap<FileRef, String>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
const fn is_false(value: &bool) -> bool {
    !*value
}

/// The text fields of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaperField {
    /// Number.
    Number,
    /// Holder.
    Holder,
    /// Name on the paper.
    Title,
    /// First day.
    ValidFrom,
    /// Last day.
    ValidTo,
    /// Business scope.
    Scope,
    /// Who made it.
    Body,
    /// Note.
    Note,
}

impl PaperField {
    /// Every text field of a paper.
    pub const ALL: [Self; 8] = [
        Self::Number,
        Self::Holder,
        Self::Title,
        Self::ValidFrom,
        Self::ValidTo,
        Self::Scope,
        Self::Body,
        Self::Note,
    ];

    /// Id used in texts (`paper-field-<id>`).
    pub const fn id(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Holder => "holder",
            Self::Title => "title",
            Self::ValidFrom => "valid-from",
            Self::ValidTo => "valid-to",
            Self::Scope => "scope",
            Self::Body => "body",
            Self::Note => "note",
        }
    }
}

impl Paper {
    /// True when neither file nor particulars were given.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// How many different owners the files are known to have, and how many files nobody named an owner for.
    ///
    /// One file may hold the papers of several owners: their names are typed with commas between.
    pub fn owners(&self) -> (usize, usize) {
        let (mut names, mut open) = (BTreeSet::new(), 0);
        for file in &self.files {
            let typed = self.owners.get(file).map_or("", String::as_str);
            let parts = typed.split(['、', '，', ',', '；', ';', '\n']);
            let parts = parts.map(|part| {
                part.nfkc()
                    .filter(|c| !c.is_whitespace())
                    .collect::<String>()
            });
            let mut told = false;
            for part in parts.filter(|part| !part.is_empty()) {
                told = true;
                names.insert(part.to_lowercase());
            }
            open += usize::from(!told);
        }
        (names.len(), open)
    }

    /// The text of a field, as typed.
    pub fn text(&self, field: PaperField) -> &str {
        match field {
            PaperField::Number => &self.number,
            PaperField::Holder => &self.holder,
            PaperField::Title => &self.title,
            PaperField::ValidFrom => &self.valid_from,
            PaperField::ValidTo => &self.valid_to,
            PaperField::Scope => &self.scope,
            PaperField::Body => &self.body,
            PaperField::Note => &self.note,
        }
    }

    pub(super) const fn text_mut(&mut self, field: PaperField) -> &mut String {
        match field {
            PaperField::Number => &mut self.number,
            PaperField::Holder => &mut self.holder,
            PaperField::Title => &mut self.title,
            PaperField::ValidFrom => &mut self.valid_from,
            PaperField::ValidTo => &mut self.valid_to,
            PaperField::Scope => &mut self.scope,
            PaperField::Body => &mut self.body,
            PaperField::Note => &mut self.note,
        }
    }
}
