//! Paper slots: files, number, holder, validity.

use super::FileRef;
use serde::{Deserialize, Serialize};

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
    /// Free note.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
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
    /// Note.
    Note,
}

impl PaperField {
    /// Every text field of a paper.
    pub const ALL: [Self; 7] = [
        Self::Number,
        Self::Holder,
        Self::Title,
        Self::ValidFrom,
        Self::ValidTo,
        Self::Scope,
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
            Self::Note => "note",
        }
    }
}

impl Paper {
    /// True when neither file nor particulars were given.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
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
            PaperField::Note => &mut self.note,
        }
    }
}
