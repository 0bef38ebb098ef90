//! Safe one-click fixes: an edit that only takes away what a finding marks, offered where nothing can be lost by it.

use crate::base::{Message, Span};
use crate::checks::finding::{Finding, Place};
use crate::project::{Edit, Project, TextField};

/// Findings whose marked characters may simply go.
const REMOVABLE: [&str; 4] = [
    "name-symbols-found",
    "name-spaces-found",
    "name-spaces-invisible",
    "brief-symbols-found",
];

/// A fix and what it is called.
#[derive(Debug, Clone, PartialEq)]
pub struct Fix {
    /// Text id of the button, with its arguments.
    pub label: Message,
    /// What it does.
    pub edit: Edit,
}

/// The fix for a finding, if there is a safe one.
pub fn safe_fix(project: &Project, finding: &Finding) -> Option<Fix> {
    if finding.message.id == "name-match-shown" || finding.message.id == "name-match-spelling" {
        let name = project.listing.name.clone();
        let label = Message::new("fix-use-name").with("name", name.as_str());
        return Some(Fix {
            label,
            edit: Edit::Text(TextField::ShownName, name),
        });
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
        edit: Edit::Text(field, kept),
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
