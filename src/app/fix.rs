//! Safe one-click fixes: an edit that only takes away what a finding marks, offered where nothing can be lost by it, and
//! pictures brought into the form the console takes, with a look at them before.

use super::Command;
use crate::base::{Arg, Message, Span};
use crate::checks::finding::{Finding, Place};
use crate::evidence::Format;
use crate::project::{Edit, FieldPath, Project, TextField};

/// Findings whose marked characters may simply go.
const REMOVABLE: [&str; 4] = [
    "name-symbols-found",
    "name-spaces-found",
    "name-spaces-invisible",
    "brief-symbols-found",
];

/// Findings about the form of a picture, which another form settles.
const MENDABLE: [&str; 9] = [
    "file-extension",
    "icon-not-png",
    "picture-bytes",
    "picture-location",
    "picture-moving",
    "picture-print-colours",
    "picture-rotated",
    "picture-size",
    "screenshot-format",
];

/// A fix and what it is called.
#[derive(Debug, Clone, PartialEq)]
pub struct Fix {
    /// Text id of the button, with its arguments.
    pub label: Message,
    /// What it does.
    pub command: Command,
}

/// The fix for a finding, if there is a safe one.
///
/// `clean` is true where nothing speaks against the name itself.
pub fn safe_fix(project: &Project, finding: &Finding, clean: bool) -> Option<Fix> {
    if finding.message.id == "name-match-shown" || finding.message.id == "name-match-spelling" {
        let name = project.listing.name.clone();
        // A name that would be rejected itself is no cure.
        if !clean {
            return None;
        }
        let label = Message::new("fix-use-name").with("name", name.as_str());
        return Some(Fix {
            label,
            command: Command::Edit(Edit::Text(TextField::ShownName, name)),
        });
    }
    if finding.message.id == "version-differs" {
        let version = project.listing.version.trim().to_owned();
        let label = Message::new("fix-use-name").with("name", version.as_str());
        return Some(Fix {
            label,
            command: Command::Edit(Edit::Text(TextField::RunningVersion, version)),
        });
    }
    if MENDABLE.contains(&finding.message.id.as_str()) {
        return mendable(finding);
    }
    if !REMOVABLE.contains(&finding.message.id.as_str()) {
        return None;
    }
    let mut field = None;
    let mut spans = Vec::new();
    for place in &finding.places {
        let Place::Text { field: here, span } = place else {
            return None;
        };
        if *field.get_or_insert(*here) != *here {
            return None;
        }
        spans.push(*span);
    }
    let field = field?;
    let text = project.text(field);
    let kept = without(text, &spans);
    (kept != text).then(|| Fix {
        label: Message::new("fix-remove-marked"),
        command: Command::Edit(Edit::Text(field, kept)),
    })
}

/// A picture of the listing in a format that can be drawn.
fn mendable(finding: &Finding) -> Option<Fix> {
    let Some(Place::File { file, path }) = finding.places.first() else {
        return None;
    };
    let listed = matches!(
        path,
        FieldPath::Icon | FieldPath::Logo | FieldPath::Screenshots(_)
    );
    let foreign = [Format::Pdf, Format::Text, Format::Unknown].map(Format::name);
    let drawable = !finding
        .message
        .args
        .iter()
        .any(|(name, value)| matches!(value, Arg::Text(text) if name == "format" && foreign.contains(&text.as_str())));
    (listed && drawable).then(|| Fix {
        label: Message::new("fix-mend"),
        command: Command::Mend(path.clone(), file.clone(), false),
    })
}

/// The text without the marked ranges.
fn without(text: &str, spans: &[Span]) -> String {
    let marked = |at: usize| {
        spans
            .iter()
            .any(|span| (span.start..span.end).contains(&at))
    };
    text.chars()
        .enumerate()
        .filter(|(at, _)| !marked(*at))
        .map(|(_, c)| c)
        .collect()
}
