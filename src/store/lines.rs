//! On which line of `project.toml` something stands, for tools that point at lines.

use super::disk;
use super::format::line_of;
use super::project_dir::{PROJECT, PROJECT_LIMIT, ProjectDir};
use crate::project::{FieldPath, Screen};
use toml::de::{DeTable, DeValue};

/// The text of a `project.toml`, read once.
#[derive(Debug, Clone, Default)]
pub struct Lines {
    text: String,
}

impl Lines {
    /// The lines of a project's file; none when it cannot be read.
    pub fn of(dir: &ProjectDir) -> Self {
        let bytes = disk::read_bounded(&dir.root().join(PROJECT), PROJECT_LIMIT);
        let text = bytes
            .ok()
            .and_then(|bytes| String::from_utf8(bytes).ok())
            .unwrap_or_default();
        Self { text }
    }

    /// Line of a field, or of the innermost section around it that is there; from 1.
    pub fn line(&self, path: &FieldPath) -> Option<usize> {
        let table = DeTable::parse(&self.text).ok()?;
        let mut table = table.get_ref();
        let mut line = None;
        for key in keys(path) {
            let Some((found, value)) = table.get_key_value(key.as_str()) else {
                break;
            };
            line = Some(line_of(&self.text, found.span().start));
            let DeValue::Table(inner) = value.get_ref() else {
                break;
            };
            table = inner;
        }
        line
    }
}

/// The keys that lead to a field.
fn keys(path: &FieldPath) -> Vec<String> {
    let fixed = |keys: &[&str]| keys.iter().map(|&key| key.to_owned()).collect();
    match path {
        FieldPath::Text(field) => fixed(&field.keys()),
        FieldPath::Keywords => fixed(&["listing", "keywords"]),
        FieldPath::Languages => fixed(&["listing", "languages"]),
        FieldPath::DeveloperKind => fixed(&["developer", "kind"]),
        FieldPath::Businesses => fixed(&["category", "businesses"]),
        FieldPath::Fact(flag) => fixed(&["facts", flag]),
        FieldPath::Icon => fixed(&["media", "icon"]),
        FieldPath::Logo => fixed(&["media", "logo"]),
        FieldPath::Screenshots(Screen::Desktop) => fixed(&["media", "desktop"]),
        FieldPath::Screenshots(Screen::Mobile) => fixed(&["media", "mobile"]),
        FieldPath::Permissions => fixed(&["permissions"]),
        FieldPath::PolicyFile => fixed(&["legal", "policy_file"]),
        FieldPath::AgreementFile => fixed(&["legal", "agreement_file"]),
        FieldPath::Paper(slot) => fixed(&["papers", slot]),
        FieldPath::PaperText(slot, field) => {
            fixed(&["papers", slot, &field.id().replace('-', "_")])
        }
        FieldPath::Unfiled => fixed(&["unfiled"]),
        FieldPath::Rounds => fixed(&["rounds"]),
        FieldPath::Done => fixed(&["done"]),
        FieldPath::Statement(clause) => fixed(&["statements", clause]),
    }
}
