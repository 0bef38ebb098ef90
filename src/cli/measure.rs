//! `inspect`: everything measured of a file, and what the checks that read such files say about it.

use super::paper::{self, Read, Reader};
use super::{Stop, TROUBLE};
use crate::checks::Place;
use crate::engine::{self, report::Report};
use crate::evidence::image::PictureFacts;
use crate::evidence::look::twins;
use crate::evidence::reading::{ReadState, Subject};
use crate::evidence::{Evidence, FileFacts, FileState, Limits};
use crate::locale::Texts;
use crate::project::{Edit, FileRef, Project, Screen};
use crate::ruleset::Ruleset;
use crate::store::inspect_path;
use crate::worker::spread;
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

/// Files looked at together: each takes the memory of a decoded picture.
const TOGETHER: usize = 4;

/// What is seen of files, on all processors, in their order.
fn seen(files: &[PathBuf]) -> impl Iterator<Item = (&PathBuf, FileState)> {
    let look = |path: &PathBuf| inspect_path(path, &Limits::default());
    let batches = files.chunks(TOGETHER);
    batches.flat_map(move |batch| {
        let parts = spread(batch, 1, |_, part| -> Vec<FileState> {
            part.iter().map(look).collect()
        });
        batch.iter().zip(parts.into_iter().flatten())
    })
}

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
    for (path, state) in seen(files) {
        match &state {
            FileState::Failed(_) => code = TROUBLE,
            FileState::Ready(facts) => looked_at.push((path, Arc::clone(facts))),
            FileState::Pending => {}
        }
        let read = match (reader, &state) {
            (Some(reader), FileState::Ready(_)) if role == Role::Paper => {
                reader.read(path, &Limits::default())
            }
            (Some(reader), FileState::Ready(_)) => {
                Read::whole(reader.read_picture(path, &Limits::default()))
            }
            _ => Read::whole(ReadState::Off),
        };
        writeln!(output, "{}", one(ruleset, path, role, texts, &state, &read))?;
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
    state: &FileState,
    read: &Read,
) -> Value {
    let mut value = json!({"file": path.to_string_lossy(), "as": role.id()});
    let report = judged(ruleset, path, role, state.clone(), &read.state);
    let mut add = |name: &str, part: Value| {
        if let Some(members) = value.as_object_mut() {
            members.insert(name.to_owned(), part);
        }
    };
    match state {
        FileState::Ready(facts) => {
            add("facts", json!(facts));
            if let (Some(picture), Role::Icon | Role::Screenshot) = (facts.picture(), role) {
                let mut all = suspects(picture, role);
                all.extend(read_suspects(&report));
                add("suspects", all.into());
            }
            if role == Role::Paper {
                for (name, part) in paper::members(read, facts) {
                    add(&name, part);
                }
            } else if let Some(reading) = read.state.ready() {
                add("lines", paper::all_lines(reading).into());
            }
        }
        FileState::Failed(failure) => add("failure", json!(failure)),
        FileState::Pending => {}
    }
    add("findings", findings(&report, path, texts).into());
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

/// What text read in a picture is suspected to be; the same place under several clauses is one.
fn read_suspects(report: &Report) -> Vec<Value> {
    let mut suspects: Vec<Value> = Vec::new();
    let findings = report.clauses.iter().flat_map(|clause| &clause.findings);
    for (finding, kind) in findings.filter_map(|finding| Some((finding, finding.read_as?))) {
        for place in &finding.places {
            let Place::Region { region, .. } = place else {
                continue;
            };
            let suspect = json!({
                "kind": kind,
                "confidence": f64::from(finding.confidence) / 100.0,
                "box": region,
                "from": "text",
                "text": finding.matched,
            });
            if !suspects.contains(&suspect) {
                suspects.push(suspect);
            }
        }
    }
    suspects
}

/// The report on a project that has this file and nothing else.
fn judged(
    ruleset: &Ruleset,
    path: &Path,
    role: Role,
    state: FileState,
    read: &ReadState,
) -> Report {
    let file = FileRef(path.to_string_lossy().into_owned());
    let mut project = Project::default();
    // What a paper says is judged by what it is; when nobody knows that, its form alone is.
    let kind = read.ready().and_then(|reading| reading.kind.as_ref());
    let slot = kind.map_or(PAPER, |kind| kind.slot.as_str()).to_owned();
    role.edit(file.clone(), &state, &slot).apply(&mut project);
    let mut evidence = Evidence::default();
    evidence.put(&file.0, state);
    match role {
        Role::Paper if kind.is_none() => evidence.put_reading(&file.0, ReadState::Off),
        Role::Paper => evidence.put_reading(&file.0, read.clone()),
        Role::Icon | Role::Screenshot => {
            evidence.put_read(Subject::Picture, &file.0, read.clone());
        }
    }
    let today = jiff::ZonedDateTime::now().date();
    engine::run(engine::Inputs {
        project: &project,
        evidence: &evidence,
        ruleset,
        today,
    })
}

fn findings(report: &Report, path: &Path, texts: Texts) -> Vec<Value> {
    let file = FileRef(path.to_string_lossy().into_owned());
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
