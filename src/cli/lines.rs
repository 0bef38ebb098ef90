//! `text`: checks one field over many texts, on all processors, and prints them in order.

use super::Stop;
use crate::base::{Date, Message, Span};
use crate::checks::{Finding, Input, Outcome, Place};
use crate::engine;
use crate::evidence::Evidence;
use crate::locale::Texts;
use crate::project::{Edit, FieldPath, Project, TextField};
use crate::ruleset::Ruleset;
use crate::worker::spread;
use clap::ValueEnum;
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};
use std::collections::HashMap;
use std::io::{self, BufRead, BufReader, Write};

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
const COMPARED: [&str; 6] = [
    "function-no-text",
    "keyword-unrelated",
    "name-match-no-name",
    "relation-no-name",
    "relation-nothing",
    "relation-no-texts",
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
    let judge = Judge {
        ruleset,
        field,
        texts,
        today: jiff::ZonedDateTime::now().date(),
    };
    let mut known = Known::default();
    let mut input = BufReader::with_capacity(PIECE, input);
    let (mut number, mut waiting) = (0, Vec::new());
    loop {
        let read = input.fill_buf().map_err(|error| failed(&error))?;
        let (size, last) = (read.len(), read.is_empty());
        let end = read.iter().rposition(|&byte| byte == b'\n');
        let whole = match end {
            Some(end) => waiting.len() + end + 1,
            None if last => waiting.len(),
            None => 0,
        };
        waiting.extend_from_slice(read);
        input.consume(size);
        let rest = waiting.split_off(whole);
        let (lines, trouble) = lines(&waiting, number);
        let places = known.learn(judge, &lines)?;
        for (line, place) in lines.iter().zip(places) {
            number += 1;
            known.print(line, place, number, output)?;
        }
        if let Some(message) = trouble {
            return Err(message.into());
        }
        if last {
            break;
        }
        waiting = rest;
    }
    output.flush()?;
    Ok(0)
}

fn failed(error: &io::Error) -> Message {
    Message::new("cli-stdin").with("reason", error.to_string())
}

/// Begins a file of text, and is none of it.
const MARK: &str = "\u{FEFF}";
/// What is read at once, in bytes.
const PIECE: usize = 1 << 20;
/// Fewer lines than this are not worth a thread.
const FEW: usize = 32;
/// What is remembered of lines that were judged, in bytes.
const REMEMBERED: usize = 64 << 20;

/// The lines of a piece that begins after the first `done`, without their ends, up to one that is not UTF-8, which is
/// told.
fn lines(piece: &[u8], done: usize) -> (Vec<&str>, Option<Message>) {
    let mut lines = Vec::new();
    for bytes in piece.split_inclusive(|&byte| byte == b'\n') {
        let number = done + lines.len() + 1;
        let Ok(line) = std::str::from_utf8(bytes) else {
            let message = Message::new("cli-stdin-not-utf8").with("line", number);
            return (lines, Some(message));
        };
        // Programs on Windows begin a file of text with a mark that is none of it.
        let mark = if number == 1 { MARK } else { "" };
        let line = line.strip_prefix(mark).unwrap_or(line);
        let line = line.strip_suffix('\n').unwrap_or(line);
        lines.push(line.strip_suffix('\r').unwrap_or(line));
    }
    (lines, None)
}

/// What was found in lines that came before. Lists of real listings say many things twice.
#[derive(Default)]
struct Known {
    /// Where the findings of each line are.
    places: HashMap<String, usize>,
    /// Findings as they are printed.
    findings: Vec<Box<RawValue>>,
    bytes: usize,
}

impl Known {
    /// Judges those of the lines that did not come before, each once, and tells where the findings of every line are.
    fn learn<'a>(&mut self, judge: Judge<'_>, lines: &[&'a str]) -> Result<Vec<usize>, Stop> {
        if self.bytes > REMEMBERED {
            *self = Self::default();
        }
        let mut new = Vec::new();
        let place = |&line: &&'a str| {
            if let Some(&known) = self.places.get(line) {
                return known;
            }
            let place = self.findings.len() + new.len();
            self.places.insert(line.to_owned(), place);
            self.bytes += line.len();
            new.push(line);
            place
        };
        let places = lines.iter().map(place).collect();
        let judged = spread(&new, FEW, |_, part| {
            let judged = part.iter().map(|line| to_raw_value(&judge.findings(line)));
            judged.collect::<Result<Vec<_>, _>>()
        });
        for part in judged {
            let part = part.map_err(|error| failed(&error.into()))?;
            self.bytes += part.iter().map(|found| found.get().len()).sum::<usize>();
            self.findings.extend(part);
        }
        Ok(places)
    }

    fn print(
        &self,
        line: &str,
        place: usize,
        number: usize,
        output: &mut dyn Write,
    ) -> Result<(), Stop> {
        let Some(findings) = self.findings.get(place) else {
            return Ok(());
        };
        let judged = Judged {
            findings,
            line,
            number,
        };
        serde_json::to_writer(&mut *output, &judged).map_err(io::Error::from)?;
        output.write_all(b"\n")?;
        Ok(())
    }
}

/// One line and what was found in it. The fields stand in alphabetical order.
#[derive(Serialize)]
struct Judged<'a> {
    findings: &'a RawValue,
    line: &'a str,
    number: usize,
}

#[derive(Serialize)]
struct Found<'a> {
    clause: &'a str,
    id: String,
    matched: Option<String>,
    message: String,
    outcome: Outcome,
    span: Option<[usize; 2]>,
    /// Every place, where there is more than one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    spans: Vec<[usize; 2]>,
}

/// Everything lines are judged with.
#[derive(Clone, Copy)]
struct Judge<'a> {
    ruleset: &'a Ruleset,
    field: Field,
    texts: Texts,
    today: Date,
}

impl Judge<'_> {
    fn findings(&self, line: &str) -> Vec<Found<'_>> {
        let (field, evidence) = (self.field, Evidence::default());
        let (project, path) = (field.project(line), field.path());
        let inputs = engine::Inputs {
            project: &project,
            evidence: &evidence,
            ruleset: self.ruleset,
            today: self.today,
        };
        let mut found = Vec::new();
        for clause in engine::judge_field(inputs, field.input()) {
            let here = clause
                .findings
                .iter()
                .filter(|finding| is_at(finding, &path) && is_of_one_field(finding, field));
            found.extend(here.map(|finding| {
                let mut spans = spans(finding, line);
                let span = spans.first().copied();
                if spans.len() < 2 {
                    spans.clear();
                }
                Found {
                    clause: self
                        .ruleset
                        .clause(clause.id)
                        .map_or("", |known| known.id.as_str()),
                    id: finding.message.id.clone(),
                    matched: finding
                        .matched
                        .clone()
                        .or_else(|| span.map(|span| part(span, line))),
                    message: self.texts.message(&finding.message),
                    // A clause a person decides never fails outright.
                    outcome: finding.outcome.min(clause.outcome),
                    span,
                    spans,
                }
            }));
        }
        found
    }
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

/// Starts and ends in Unicode scalar values; none when the finding is about the whole text.
fn spans(finding: &Finding, line: &str) -> Vec<[usize; 2]> {
    let one = |place: &Place| match place {
        Place::Text { span, .. } if !span.is_empty() => Some([span.start, span.end]),
        Place::Keyword { index } => words(line).get(*index).map(|span| [span.start, span.end]),
        _ => None,
    };
    finding.places.iter().filter_map(one).collect()
}

fn part([start, end]: [usize; 2], line: &str) -> String {
    Span::new(start, end).of(line)
}
