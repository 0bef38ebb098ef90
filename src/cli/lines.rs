//! `text`: checks one field over many texts.

use super::Stop;
use crate::base::{Message, Span};
use crate::checks::{Finding, Input, Place};
use crate::engine;
use crate::evidence::Evidence;
use crate::locale::Texts;
use crate::project::{Edit, FieldPath, Project, TextField};
use crate::ruleset::Ruleset;
use clap::ValueEnum;
use serde_json::{Value, json};
use std::io::{BufRead, Write};

/// The fields that can be checked alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Field {
    Name,
    Brief,
    Detail,
    Keywords,
}

impl Field {
    const fn path(self) -> FieldPath {
        match self {
            Self::Name => FieldPath::Text(TextField::Name),
            Self::Brief => FieldPath::Text(TextField::Brief),
            Self::Detail => FieldPath::Text(TextField::Detail),
            Self::Keywords => FieldPath::Keywords,
        }
    }

    const fn input(self) -> Input {
        match self {
            Self::Name => Input::Name,
            Self::Brief => Input::Brief,
            Self::Detail => Input::Detail,
            Self::Keywords => Input::Keywords,
        }
    }

    fn project(self, line: &str) -> Project {
        let mut project = Project::default();
        let edit = match self {
            Self::Name => Edit::Text(TextField::Name, line.to_owned()),
            Self::Brief => Edit::Text(TextField::Brief, line.to_owned()),
            Self::Detail => Edit::Text(TextField::Detail, line.to_owned()),
            Self::Keywords => {
                Edit::Keywords(words(line).into_iter().map(|span| span.of(line)).collect())
            }
        };
        edit.apply(&mut project);
        project
    }
}

/// Findings that compare the field with others; alone they would only say that the others are empty.
const COMPARED: [&str; 5] = [
    "function-no-text",
    "keyword-unrelated",
    "name-match-no-name",
    "relation-no-name",
    "relation-nothing",
];

/// Keywords of a line, separated by commas, semicolons, 、 or spaces.
fn words(line: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut start = None;
    let length = line.chars().count();
    for (at, c) in line.chars().chain([' ']).enumerate() {
        if c.is_whitespace() || "，,;；、".contains(c) {
            spans.extend(start.take().map(|start| Span::new(start, at.min(length))));
        } else {
            start.get_or_insert(at);
        }
    }
    spans
}

pub(super) fn run(
    ruleset: &Ruleset,
    field: Field,
    texts: Texts,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> Result<u8, Stop> {
    let today = jiff::ZonedDateTime::now().date();
    let (evidence, path) = (Evidence::default(), field.path());
    let mut number = 0;
    let mut bytes = Vec::new();
    loop {
        bytes.clear();
        let failed = |reason: String| Message::new("cli-stdin").with("reason", reason);
        if input
            .read_until(b'\n', &mut bytes)
            .map_err(|error| failed(error.to_string()))?
            == 0
        {
            break;
        }
        number += 1;
        let line = std::str::from_utf8(&bytes)
            .map_err(|error| failed(format!("line {number}: {error}")))?;
        let line = line.strip_suffix('\n').unwrap_or(line);
        let line = line.strip_suffix('\r').unwrap_or(line);
        let project = field.project(line);
        let inputs = engine::Inputs {
            project: &project,
            evidence: &evidence,
            ruleset,
            today,
        };
        let mut findings = Vec::new();
        for clause in engine::judge_field(inputs, field.input()) {
            let here = clause
                .findings
                .iter()
                .filter(|finding| is_at(finding, &path) && is_of_one_field(finding, field));
            findings.extend(here.map(|finding| {
                // A clause a person decides never fails outright.
                let outcome = finding.outcome.min(clause.outcome);
                json!({
                    "clause": clause.id,
                    "id": finding.message.id,
                    "outcome": outcome,
                    "span": span(finding, line),
                    "matched": finding.matched.clone().or_else(|| span(finding, line).map(|span| part(span, line))),
                    "message": texts.message(&finding.message),
                })
            }));
        }
        let value: Value = json!({"line": line, "number": number, "findings": findings});
        writeln!(output, "{value}")?;
    }
    output.flush()?;
    Ok(0)
}

fn is_at(finding: &Finding, path: &FieldPath) -> bool {
    finding
        .places
        .first()
        .is_some_and(|place| place.path() == *path)
}

/// What the app does may be said in either text, so only the long one is asked for it.
fn is_of_one_field(finding: &Finding, field: Field) -> bool {
    let id = finding.message.id.as_str();
    !COMPARED.contains(&id) && (id != "function-not-named" || field == Field::Detail)
}

/// Start and end in Unicode scalar values; `None` when the finding is about the whole text.
fn span(finding: &Finding, line: &str) -> Option<[usize; 2]> {
    match finding.places.first()? {
        Place::Text { span, .. } if !span.is_empty() => Some([span.start, span.end]),
        Place::Keyword { index } => words(line).get(*index).map(|span| [span.start, span.end]),
        _ => None,
    }
}

fn part([start, end]: [usize; 2], line: &str) -> String {
    Span::new(start, end).of(line)
}
