//! The generic evaluator for what a person says: does a statement stand, or has it lapsed?

use super::{Input, registry};
use crate::base::{Date, Digest, Message, parse_date, width};
use crate::project::{Project, Statement, StatementKind};
use crate::ruleset::applies::{Groups, Truth};
use crate::ruleset::{Clause, ClauseId, Mode, Note};
use serde::Serialize;
use unicode_normalization::UnicodeNormalization as _;

/// What a statement is worth now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum Standing {
    /// Nothing was said.
    None,
    /// It stands.
    Stands {
        /// What was said.
        #[serde(flatten)]
        said: Said,
    },
    /// It does not count, or no longer.
    Lapsed {
        /// What was said.
        #[serde(flatten)]
        said: Said,
        /// Why it does not count.
        why: Lapse,
    },
}

/// What a person said, as it is told to readers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Said {
    /// What was said.
    pub kind: StatementKind,
    /// Who said it.
    pub by: String,
    /// When.
    pub on: String,
    /// Why; may be empty.
    pub note: String,
    /// Last day it counts; empty without one.
    pub until: String,
}

impl Said {
    fn of(statement: &Statement) -> Self {
        let text = |typed: &str| typed.trim().to_owned();
        Self {
            kind: statement.kind,
            by: text(&statement.by),
            on: text(&statement.on),
            note: text(&statement.note),
            until: text(&statement.until),
        }
    }
}

/// Why a statement does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lapse {
    /// What was seen has changed.
    Changed,
    /// The check looks at more now.
    Revised,
    /// The clause cannot be answered that way.
    Unfit,
    /// A reason, or a note of a certain kind, is owed and was not given.
    NoReason,
    /// Text was read in a picture since, and speaks against it.
    Read,
    /// The note is shorter than the one that is owed.
    TooShort,
    /// The odds that were noted do not add up.
    Odds,
    /// It does not say who or when, or the day is not a date or lies in the future.
    Unsigned,
    /// The last day it counts is over, or is no date.
    Expired,
}

impl Lapse {
    /// Id used in texts (`lapse-<id>`).
    pub const fn id(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Revised => "revised",
            Self::Unfit => "unfit",
            Self::NoReason => "no-reason",
            Self::Read => "read",
            Self::TooShort => "too-short",
            Self::Odds => "odds",
            Self::Unsigned => "unsigned",
            Self::Expired => "expired",
        }
    }
}

impl Lapse {
    /// Why a statement does not count, for people.
    pub fn message(self, said: &Said) -> Message {
        let message = Message::new(format!("lapse-{}", self.id()));
        if self == Self::Expired {
            return message.with("until", said.until.as_str());
        }
        message
    }
}

/// What "it holds" on a clause has to be joined with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Owed {
    /// What the note is about.
    pub about: Note,
    /// Han characters it has at least.
    pub han: usize,
}

/// The note owed for a clause now; `overruled` when the machine is sure of a fault that a person would confirm away.
pub fn owed(
    clause: &Clause,
    project: &Project,
    groups: &dyn Groups,
    overruled: bool,
) -> Option<Owed> {
    let duty = clause.note.iter().find_map(|note| {
        let due = note.when.evaluate(project, groups) == Truth::Yes;
        due.then_some(Owed {
            about: note.about,
            han: note.han,
        })
    });
    let about = Note::Overruled;
    duty.or_else(|| overruled.then_some(Owed { about, han: 0 }))
}

impl Owed {
    /// Whether a note does for it; `backed` when a file was attached.
    pub fn lacks(self, note: &str, backed: bool) -> Option<Lapse> {
        if note.trim().is_empty() {
            return Some(Lapse::NoReason);
        }
        if width::han(note) < self.han {
            return Some(Lapse::TooShort);
        }
        (self.about == Note::Odds)
            .then(|| odds(note, backed))
            .flatten()
    }
}

/// Odds are published somewhere and add up to a hundred, line by line.
fn odds(note: &str, backed: bool) -> Option<Lapse> {
    let note: String = note.nfkc().collect();
    let sums = note.split(['\n', ';', '。']).filter_map(sum_of_percents);
    let sums: Vec<f64> = sums.collect();
    // A draw among those who are there gives each the same.
    let equal = ["均等", "相等", "相同", "1/", "分之一"];
    let told = !sums.is_empty() || equal.iter().any(|word| note.contains(word));
    if !told || !(backed || note.contains("://") || note.contains("www.")) {
        return Some(Lapse::NoReason);
    }
    let fits = sums.iter().all(|sum| (sum - 100.0).abs() <= 0.01 + 1e-9);
    (!fits).then_some(Lapse::Odds)
}

/// The figures before percent signs, added up; `None` without any.
fn sum_of_percents(line: &str) -> Option<f64> {
    let mut parts: Vec<&str> = line.split('%').collect();
    parts.pop();
    let figures = parts.iter().filter_map(|part| {
        let figure = |c: char| c.is_ascii_digit() || c == '.';
        let start = part.trim_end().trim_end_matches(figure).len();
        part.trim_end().get(start..)?.parse::<f64>().ok()
    });
    figures.fold(None, |sum, figure| Some(sum.unwrap_or(0.0) + figure))
}

/// Judges the statement on a clause, or on one that demands the same; `owed` is the note it has to come with.
pub fn standing(
    project: &Project,
    clause: &Clause,
    revision: u32,
    today: Date,
    owed: Option<Owed>,
    seen: impl Fn(&str) -> Option<(Digest, u32)>,
) -> Standing {
    let Some((statement, shared)) = statement_on(project, clause) else {
        return Standing::None;
    };
    let expected = seen(shared.map_or(clause.id.as_str(), |id| id.as_str()));
    let said = Said::of(statement);
    match lapse(statement, clause, owed, expected, revision, today) {
        Some(why) => Standing::Lapsed { said, why },
        None => Standing::Stands { said },
    }
}

/// Lets a confirmation lapse that did not know of an objection read in a picture since.
pub fn knowing(
    standing: Standing,
    project: &Project,
    clause: &Clause,
    objections: &[Digest],
) -> Standing {
    let said = match standing {
        Standing::Stands { said } if said.kind == StatementKind::Confirm => said,
        other => return other,
    };
    let statement = statement_on(project, clause).map(|(statement, _)| statement);
    // A statement written by hand speaks of the project as it is.
    let knew = statement.is_none_or(|made| {
        made.seen.is_none() || objections.iter().all(|one| made.known.contains(one))
    });
    if knew {
        return Standing::Stands { said };
    }
    let why = Lapse::Read;
    Standing::Lapsed { said, why }
}

/// The clause that demands the same and was answered in place of this one.
pub fn said_at<'a>(project: &'a Project, clause: &'a Clause) -> Option<&'a ClauseId> {
    statement_on(project, clause)?.1
}

/// The statement on a clause, or on one that demands the same, which is named then.
fn statement_on<'a>(
    project: &'a Project,
    clause: &'a Clause,
) -> Option<(&'a Statement, Option<&'a ClauseId>)> {
    let on = |id: &ClauseId| project.statements.get(id.as_str());
    let own = on(&clause.id).map(|statement| (statement, None));
    // What cannot be said of this clause was not said of it.
    let mut others = clause
        .duplicates()
        .filter_map(|id| Some((on(id)?, Some(id))));
    own.or_else(|| others.find(|(statement, _)| fits(statement.kind, clause)))
}

fn lapse(
    statement: &Statement,
    clause: &Clause,
    owed: Option<Owed>,
    expected: Option<(Digest, u32)>,
    revision: u32,
    today: Date,
) -> Option<Lapse> {
    if !fits(statement.kind, clause) {
        return Some(Lapse::Unfit);
    }
    if owes_reason(statement.kind) && statement.note.trim().is_empty() {
        return Some(Lapse::NoReason);
    }
    let lacks = owed.filter(|_| holds(statement.kind));
    if let Some(lapse) =
        lacks.and_then(|owed| owed.lacks(&statement.note, statement.file.is_some()))
    {
        return Some(lapse);
    }
    if statement.by.trim().is_empty() || parse_date(&statement.on).is_none_or(|day| day > today) {
        return Some(Lapse::Unsigned);
    }
    if is_over(&statement.until, today) {
        return Some(Lapse::Expired);
    }
    let seen = statement.seen.as_ref()?;
    let (digest, current) = expected.unwrap_or_else(|| (seen.clone(), revision));
    if statement.revision != current {
        return Some(Lapse::Revised);
    }
    (*seen != digest).then_some(Lapse::Changed)
}

/// True when the last day a statement counts lies before today; what is no date cannot be waited for.
pub fn is_over(until: &str, today: Date) -> bool {
    !until.trim().is_empty() && parse_date(until).is_none_or(|last| last < today)
}

/// True when a clause of this kind can be answered with such a statement.
pub fn fits(kind: StatementKind, clause: &Clause) -> bool {
    match kind {
        StatementKind::Attest => clause.mode == Mode::Attest,
        // The machine decides the others alone, but for what it read on a page.
        StatementKind::Confirm => {
            clause.mode == Mode::Assist || clause.mode == Mode::Auto && looks_at_pages(clause)
        }
        StatementKind::Dispute => matches!(clause.mode, Mode::Assist | Mode::Attest),
        StatementKind::NotApplicable => clause.mode != Mode::Info && clause.can_be_waived(),
        StatementKind::Appeal => clause.mode == Mode::Auto,
    }
}

/// Whether anything the machine decides about a clause may come from the page of a paper.
fn looks_at_pages(clause: &Clause) -> bool {
    let mut checks = registry::for_clause(clause.id.as_str());
    clause.need.is_some() || checks.any(|check| check.reads.contains(&Input::Papers))
}

/// True for statements that mean nothing without a reason.
pub const fn owes_reason(kind: StatementKind) -> bool {
    matches!(
        kind,
        StatementKind::NotApplicable | StatementKind::Appeal | StatementKind::Dispute
    )
}

/// True for statements that a clause holds, which may owe a note of a certain kind.
pub const fn holds(kind: StatementKind) -> bool {
    matches!(kind, StatementKind::Attest | StatementKind::Confirm)
}
