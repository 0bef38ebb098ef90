//! Places for machines (JSON) and for people (a label and the marked part of a text).

use super::Names;
use crate::base::Span;
use crate::checks::{Finding, Place};
use crate::locale::Texts;
use crate::project::{FieldPath, Project};
use serde_json::{Value, json};

/// How many characters are shown on either side of a marked part.
const CONTEXT: usize = 12;

/// A place as the JSON report shows it, with the name its file has in the bundle; spans count Unicode scalar values.
pub fn place_json(place: &Place, names: &Names) -> Value {
    let mut value = bare_json(place);
    let bundled = place.file().and_then(|file| names.get(file));
    if let (Some(members), Some(path)) = (value.as_object_mut(), bundled) {
        members.insert("in_bundle".to_owned(), path.into());
    }
    value
}

fn bare_json(place: &Place) -> Value {
    match place {
        Place::Text { field, span } => {
            json!({"kind": "text", "field": field.id(), "start": span.start, "end": span.end})
        }
        Place::Keyword { index } => json!({"kind": "keyword", "index": index}),
        Place::Field { path } => json!({"kind": "field", "field": address(path)}),
        Place::File { file, path } => {
            json!({"kind": "file", "path": file.0, "field": address(path)})
        }
        Place::Region { file, path, region } => {
            json!({"kind": "region", "path": file.0, "field": address(path), "box": region})
        }
        Place::Page {
            file,
            path,
            page,
            region,
        } => {
            json!({"kind": "page", "path": file.0, "field": address(path), "page": page + 1, "box": region})
        }
        Place::Question { flag } => json!({"kind": "question", "flag": flag}),
        Place::Slot { slot } => json!({"kind": "slot", "slot": slot}),
        Place::Statement { clause } => json!({"kind": "statement", "clause": clause}),
    }
}

/// A stable name for anything editable, parts separated by `/`.
pub fn address(path: &FieldPath) -> String {
    match path {
        FieldPath::Text(field) => field.id().to_owned(),
        FieldPath::Keywords => "keywords".to_owned(),
        FieldPath::Languages => "languages".to_owned(),
        FieldPath::DeveloperKind => "developer-kind".to_owned(),
        FieldPath::Businesses => "businesses".to_owned(),
        FieldPath::Fact(flag) => format!("fact/{flag}"),
        FieldPath::Icon => "icon".to_owned(),
        FieldPath::Logo => "logo".to_owned(),
        FieldPath::Screenshots(screen) => format!("screenshots/{}", screen.id()),
        FieldPath::Permissions => "permissions".to_owned(),
        FieldPath::PolicyFile => "policy-file".to_owned(),
        FieldPath::AgreementFile => "agreement-file".to_owned(),
        FieldPath::Paper(slot) => format!("paper/{slot}"),
        FieldPath::PaperText(slot, field) => format!("paper/{slot}/{}", field.id()),
        FieldPath::Statement(clause) => format!("statement/{clause}"),
        FieldPath::Unfiled => "unfiled".to_owned(),
        FieldPath::Rounds => "rounds".to_owned(),
        FieldPath::Done => "done".to_owned(),
    }
}

/// The text a finding is about: what the check matched, else the part it marked.
pub(super) fn matched(finding: &Finding, project: &Project) -> Option<String> {
    let marked = || {
        finding.places.iter().find_map(|place| match place {
            Place::Text { field, span } if !span.is_empty() => Some(span.of(project.text(*field))),
            Place::Keyword { index } => project.listing.keywords.get(*index).cloned(),
            _ => None,
        })
    };
    finding
        .matched
        .clone()
        .or_else(marked)
        .filter(|text| !text.is_empty())
}

/// A part of a text with what stands around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Marked {
    pub(super) before: String,
    pub(super) part: String,
    pub(super) after: String,
}

/// The marked part a place points at, if it is a part of a text.
pub(super) fn marked(place: &Place, project: &Project) -> Option<Marked> {
    let Place::Text { field, span } = place else {
        return None;
    };
    let text = project.text(*field);
    let part = span.of(text);
    if part.is_empty() {
        return None;
    }
    let length = text.chars().count();
    let start = span.start.saturating_sub(CONTEXT);
    let end = span.end.saturating_add(CONTEXT).min(length);
    let mut before = Span::new(start, span.start).of(text);
    let mut after = Span::new(span.end, end).of(text);
    if start > 0 {
        before.insert(0, '…');
    }
    if end < length {
        after.push('…');
    }
    Some(Marked {
        before,
        part,
        after,
    })
}

/// What a place is called, its file by the name it has for the reader.
pub fn label(place: &Place, texts: Texts, names: &Names) -> String {
    match place {
        Place::Keyword { index } => {
            texts.with("report-place-keyword", &[("number", (index + 1).into())])
        }
        Place::File { file, path } => texts.with(
            "report-place-file",
            &[
                ("file", names.said(file, texts).into()),
                ("field", path_label(path, texts).into()),
            ],
        ),
        Place::Region { file, path, region } => texts.with(
            "report-place-region",
            &[
                ("file", names.said(file, texts).into()),
                ("field", path_label(path, texts).into()),
                ("x", (region.x as usize).into()),
                ("y", (region.y as usize).into()),
                ("w", (region.w as usize).into()),
                ("h", (region.h as usize).into()),
            ],
        ),
        Place::Page {
            file, path, page, ..
        } => texts.with(
            "report-place-page",
            &[
                ("file", names.said(file, texts).into()),
                ("field", path_label(path, texts).into()),
                ("page", (page + 1).into()),
            ],
        ),
        place => path_label(&place.path(), texts),
    }
}

pub(super) fn path_label(path: &FieldPath, texts: Texts) -> String {
    let named = |id: String| texts.find(&id).unwrap_or(id);
    match path {
        FieldPath::Fact(flag) => named(format!("flag-{flag}")),
        FieldPath::Paper(slot) => named(format!("slot-{slot}")),
        FieldPath::PaperText(slot, field) => {
            let paper = named(format!("slot-{slot}"));
            let field = named(format!("paper-field-{}", field.id()));
            texts.with(
                "report-place-paper",
                &[("paper", paper.into()), ("field", field.into())],
            )
        }
        FieldPath::Statement(clause) => texts.with(
            "report-place-statement",
            &[("clause", texts.clause_place(clause).into())],
        ),
        FieldPath::Screenshots(screen) => named(format!("field-{}", screen.id())),
        FieldPath::PolicyFile => named("field-policy-text".to_owned()),
        FieldPath::AgreementFile => named("field-agreement-text".to_owned()),
        path => named(format!("field-{}", address(path))),
    }
}
