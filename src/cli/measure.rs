//! `inspect`: everything measured of a file, and what the checks that read such files say about it.

use super::paper::{self, Read, Reader};
use super::{Stop, TROUBLE};
use crate::checks::Place;
use crate::engine;
use crate::evidence::image::PictureFacts;
use crate::evidence::look::twins;
use crate::evidence::reading::ReadState;
use crate::evidence::{Evidence, FileFacts, FileState, Limits};
use crate::locale::Texts;
use crate::project::{Edit, FileRef, Project, Screen};
use crate::ruleset::Ruleset;
use crate::store::inspect_path;
use clap::ValueEnum;
use serde_json::{Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What a file is meant to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Role {
    Icon,
    Screenshot,
    Paper,
}

impl Role {
    const fn id(self) -> &'static str {
        match self {
            Self::Icon => "icon",
            Self::Screenshot => "screenshot",
            Self::Paper => "paper",
        }
    }

    /// The end whose size is nearer, by its orientation.
    fn edit(self, file: FileRef, state: &FileState, slot: &str) -> Edit {
        match self {
            Self::Icon => Edit::Icon(Some(file)),
            Self::Paper => Edit::PaperFiles(slot.to_owned(), vec![file]),
            Self::Screenshot => {
                let size = match state {
                    FileState::Ready(facts) => facts
                        .picture()
                        .map(|picture| (picture.width, picture.height)),
                    FileState::Pending | FileState::Failed(_) => None,
                };
                let upright = size.is_some_and(|(width, height)| height > width);
                Edit::Screenshots(
                    if upright {
                        Screen::Mobile
                    } else {
                        Screen::Desktop
                    },
                    vec![file],
                )
            }
        }
    }
}

/// For a paper of an unknown kind any slot will do: the form of a file is judged alike in all of them.
const PAPER: &str = "software-copyright";

/// Exit 0 when every file could be read, whatever was found.
pub(super) fn run(
    ruleset: &Ruleset,
    files: &[PathBuf],
    role: Role,
    reader: Option<&Reader>,
    texts: Texts,
    output: &mut dyn Write,
) -> Result<u8, Stop> {
    let mut code = 0;
    let mut looked_at = Vec::new();
    for path in files {
        let state = inspect_path(path, &Limits::default());
        match &state {
            FileState::Failed(_) => code = TROUBLE,
            FileState::Ready(facts) => looked_at.push((path, Arc::clone(facts))),
            FileState::Pending => {}
        }
        let read = match (reader, &state) {
            (Some(reader), FileState::Ready(_)) => reader.read(path, &Limits::default()),
            _ => Read::whole(ReadState::Off),
        };
        writeln!(output, "{}", one(ruleset, path, role, texts, state, read))?;
    }
    if files.len() > 1 && role != Role::Paper {
        writeln!(output, "{}", duplicates(&looked_at))?;
    }
    output.flush()?;
    Ok(code)
}

fn one(
    ruleset: &Ruleset,
    path: &Path,
    role: Role,
    texts: Texts,
    state: FileState,
    read: Read,
) -> Value {
    let mut value = json!({"file": path.to_string_lossy(), "as": role.id()});
    let mut add = |name: &str, part: Value| {
        if let Some(members) = value.as_object_mut() {
            members.insert(name.to_owned(), part);
        }
    };
    match &state {
        FileState::Ready(facts) => {
            add("facts", json!(facts));
            if let (Some(picture), Role::Icon | Role::Screenshot) = (facts.picture(), role) {
                add("suspects", suspects(picture, role).into());
            }
            if role == Role::Paper {
                for (name, part) in paper::members(&read, facts) {
                    add(&name, part);
                }
            }
        }
        FileState::Failed(failure) => add("failure", json!(failure)),
        FileState::Pending => {}
    }
    add(
        "findings",
        findings(ruleset, path, role, texts, state, read.state).into(),
    );
    value
}

/// Pictures that show the same, whatever end they are for.
fn duplicates(files: &[(&PathBuf, Arc<FileFacts>)]) -> Value {
    let facts: Vec<_> = files
        .iter()
        .map(|(_, facts)| Some(facts.as_ref()))
        .collect();
    let groups: Vec<Value> = twins::groups(&facts)
        .into_iter()
        .map(|(relation, members)| {
            let names: Vec<_> = members
                .into_iter()
                .filter_map(|at| files.get(at))
                .map(|(path, _)| path.to_string_lossy())
                .collect();
            json!({"files": names, "relation": relation})
        })
        .collect();
    json!({"duplicates": groups})
}

/// What the detectors suspect, as far as such a picture is asked about it.
fn suspects(picture: &PictureFacts, role: Role) -> Vec<Value> {
    let asked = picture
        .suspects
        .iter()
        .filter(|suspect| role == Role::Icon || !suspect.kind.icon_only());
    asked
        .map(|suspect| {
            json!({
                "kind": suspect.kind,
                "confidence": f64::from(suspect.confidence) / 100.0,
                "box": suspect.region,
            })
        })
        .collect()
}

fn findings(
    ruleset: &Ruleset,
    path: &Path,
    role: Role,
    texts: Texts,
    state: FileState,
    read: ReadState,
) -> Vec<Value> {
    let file = FileRef(path.to_string_lossy().into_owned());
    let mut project = Project::default();
    // What a paper says is judged by what it is; when nobody knows that, its form alone is.
    let kind = read.ready().and_then(|reading| reading.kind.as_ref());
    let slot = kind.map_or(PAPER, |kind| kind.slot.as_str()).to_owned();
    let read = if kind.is_some() { read } else { ReadState::Off };
    role.edit(file.clone(), &state, &slot).apply(&mut project);
    let mut evidence = Evidence::default();
    evidence.put(&file.0, state);
    evidence.put_reading(&file.0, read);
    let today = jiff::ZonedDateTime::now().date();
    let report = engine::run(engine::Inputs {
        project: &project,
        evidence: &evidence,
        ruleset,
        today,
    });
    let mut found: Vec<(Vec<String>, Value)> = Vec::new();
    for clause in &report.clauses {
        for finding in &clause.findings {
            if !finding
                .places
                .iter()
                .any(|place| matches!(place, Place::File { file: at, .. } | Place::Region { file: at, .. } if *at == file))
            {
                continue;
            }
            let message = texts.message(&finding.message);
            // The same remark under several clauses is one remark.
            if let Some((clauses, _)) = found
                .iter_mut()
                .find(|(_, known)| known["message"] == message.as_str())
            {
                clauses.push(clause.id.0.clone());
                continue;
            }
            let value = json!({
                "id": finding.message.id,
                "outcome": finding.outcome,
                "message": message,
                "fix": texts.attribute(&finding.message, "fix"),
            });
            found.push((vec![clause.id.0.clone()], value));
        }
    }
    let with_clauses = |(clauses, mut value): (Vec<String>, Value)| {
        if let Some(members) = value.as_object_mut() {
            members.insert("clauses".to_owned(), clauses.into());
        }
        value
    };
    found.into_iter().map(with_clauses).collect()
}
