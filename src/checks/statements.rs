//! The generic evaluator for what a person says: does a statement stand, or has it lapsed?

use crate::base::{Date, Digest, parse_date};
use crate::project::{Project, Statement, StatementKind};
use crate::ruleset::{Clause, ClauseId, Mode};
use serde::Serialize;

/// What a statement is worth now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum Standing {
    /// Nothing was said.
    None,
    /// It stands.
    Stands {
        /// What was said.
        kind: StatementKind,
        /// Who said it.
        by: String,
        /// When.
        on: String,
        /// Why.
        note: String,
    },
    /// It was said about something that is different now.
    Lapsed {
        /// What was said.
        kind: StatementKind,
        /// Who said it.
        by: String,
        /// When.
        on: String,
        /// Why it does not count.
        why: Lapse,
    },
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
    /// A reason is owed and was not given.
    NoReason,
    /// Text was read in a picture since, and speaks against it.
    Read,
    /// It does not say who or when, or the day is not a date or lies in the future.
    Unsigned,
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
            Self::Unsigned => "unsigned",
        }
    }
}

/// Judges the statement on a clause, or on one that demands the same.
pub fn standing(
    project: &Project,
    clause: &Clause,
    revision: u32,
    today: Date,
    seen: impl Fn(&str) -> Option<(Digest, u32)>,
) -> Standing {
    let Some((statement, shared)) = statement_on(project, clause) else {
        return Standing::None;
    };
    let expected = seen(shared.map_or(clause.id.as_str(), |id| id.as_str()));
    let (by, on) = (
        statement.by.trim().to_owned(),
        statement.on.trim().to_owned(),
    );
    match lapse(statement, clause, expected, revision, today) {
        Some(why) => Standing::Lapsed {
            kind: statement.kind,
            by,
            on,
            why,
        },
        None => Standing::Stands {
            kind: statement.kind,
            by,
            on,
            note: statement.note.trim().to_owned(),
        },
    }
}

/// Lets a confirmation lapse that did not know of an objection read in a picture since.
pub fn knowing(
    standing: Standing,
    project: &Project,
    clause: &Clause,
    objections: &[Digest],
) -> Standing {
    let Standing::Stands {
        kind: kind @ StatementKind::Confirm,
        by,
        on,
        note,
    } = standing
    else {
        return standing;
    };
    let statement = statement_on(project, clause).map(|(statement, _)| statement);
    // A statement written by hand speaks of the project as it is.
    let knew = statement.is_none_or(|said| {
        said.seen.is_none() || objections.iter().all(|one| said.known.contains(one))
    });
    if knew {
        return Standing::Stands { kind, by, on, note };
    }
    let why = Lapse::Read;
    Standing::Lapsed { kind, by, on, why }
}

/// The statement on a clause, or on one that demands the same, which is named then.
fn statement_on<'a>(
    project: &'a Project,
    clause: &'a Clause,
) -> Option<(&'a Statement, Option<&'a ClauseId>)> {
    let on = |id: &ClauseId| project.statements.get(id.as_str());
    let own = on(&clause.id).map(|statement| (statement, None));
    let mut others = clause.duplicates();
    own.or_else(|| others.find_map(|id| Some((on(id)?, Some(id)))))
}

fn lapse(
    statement: &Statement,
    clause: &Clause,
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
    if statement.by.trim().is_empty() || parse_date(&statement.on).is_none_or(|day| day > today) {
        return Some(Lapse::Unsigned);
    }
    let seen = statement.seen.as_ref()?;
    let (digest, current) = expected.unwrap_or_else(|| (seen.clone(), revision));
    if statement.revision != current {
        return Some(Lapse::Revised);
    }
    (*seen != digest).then_some(Lapse::Changed)
}

/// True when a clause of this kind can be answered with such a statement.
pub fn fits(kind: StatementKind, clause: &Clause) -> bool {
    match kind {
        StatementKind::Attest => clause.mode == Mode::Attest,
        StatementKind::Confirm => clause.mode == Mode::Assist,
        StatementKind::Dispute => matches!(clause.mode, Mode::Assist | Mode::Attest),
        StatementKind::NotApplicable => clause.mode != Mode::Info && clause.can_be_waived(),
        StatementKind::Appeal => clause.mode == Mode::Auto,
    }
}

/// True for statements that mean nothing without a reason.
pub const fn owes_reason(kind: StatementKind) -> bool {
    matches!(
        kind,
        StatementKind::NotApplicable | StatementKind::Appeal | StatementKind::Dispute
    )
}
