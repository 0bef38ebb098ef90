//! One clause: condition, findings and statement become an outcome. The only place that knows the rules of rank.

use super::report::{By, ClauseReport};
use crate::base::{Arg, Date, Digest, Message, clause_key};
use crate::checks::finding::{Finding, Outcome, Place, only_doubts};
use crate::checks::registry;
use crate::checks::statements::{Lapse, Owed, Said, Standing, holds};
use crate::project::StatementKind;
use crate::ruleset::applies::{Atom, Reason, Truth};
use crate::ruleset::{Clause, ClauseId, Mode};
use std::collections::BTreeMap;

/// How a clause came out, before it is put into the report.
pub(super) struct Settled {
    outcome: Outcome,
    by: By,
    because: Message,
    suggestion: Option<Outcome>,
    findings: Vec<Finding>,
    standing: Standing,
    owed: Option<Owed>,
}

/// What a new statement about a clause would be bound to.
pub(super) struct Bound {
    pub(super) seen: Digest,
    pub(super) parts: BTreeMap<String, String>,
    pub(super) revision: u32,
    pub(super) objections: Vec<Digest>,
    pub(super) doubts: Vec<Digest>,
    pub(super) answered_at: Option<ClauseId>,
}

impl Settled {
    /// What would stop a submission on a later day is worth a warning until then.
    pub(super) fn only_announced(mut self, from: Option<Date>) -> Self {
        let stops = matches!(self.outcome, Outcome::Fail | Outcome::Pending);
        if let Some(from) = from.filter(|_| stops) {
            self.outcome = Outcome::Warn;
            self.because = Message::new("because-announced").with("on", from.to_string());
        }
        self
    }

    /// The outcome, and what was found.
    pub(super) fn into_findings(self) -> (Outcome, Vec<Finding>) {
        (self.outcome, self.findings)
    }

    pub(super) fn into_report(self, clause: &Clause, bound: Bound) -> ClauseReport {
        let Bound {
            seen,
            parts,
            revision,
            objections,
            doubts,
            answered_at,
        } = bound;
        ClauseReport {
            id: clause.id.clone(),
            mode: clause.mode,
            outcome: self.outcome,
            by: self.by,
            because: self.because,
            suggestion: self.suggestion,
            findings: self.findings,
            statement: self.standing,
            owed: self.owed,
            home: home(clause),
            seen,
            parts,
            revision,
            objections,
            doubts,
            answered_at,
        }
    }
}

/// Where a clause is settled when no finding names a place.
fn home(clause: &Clause) -> Place {
    let id = clause.id.as_str();
    // What only a person knows is said on its card, whatever else reads the texts for it.
    let read = (clause.mode != Mode::Attest)
        .then(|| registry::for_clause(id).find_map(|check| check.reads.first()))
        .flatten();
    // A paper is looked at in its slot; what else is read for it stands beside.
    let read = read.filter(|_| clause.need.is_none());
    if let Some(input) = read {
        return Place::Field { path: input.path() };
    }
    if let Some(slot) = clause
        .need
        .as_ref()
        .and_then(|need| need.slots().first().copied())
    {
        return Place::Slot {
            slot: slot.to_owned(),
        };
    }
    Place::Statement {
        clause: id.to_owned(),
    }
}

/// Decides a clause. `looked_at` is false while the catalogue's check does not exist; `findings` are the questions to
/// be answered first while it is unknown whether the clause applies.
pub(super) fn settle(
    clause: &Clause,
    truth: Truth,
    looked_at: bool,
    mut findings: Vec<Finding>,
    standing: Standing,
    owed: Option<Owed>,
) -> Settled {
    let suggestion = None;
    match truth {
        Truth::No(reasons) => {
            let because = not_applicable(&reasons);
            return Settled {
                outcome: Outcome::NotApplicable,
                by: By::Declared,
                because,
                suggestion,
                findings: Vec::new(),
                standing,
                owed: None,
            };
        }
        Truth::Unknown(_) if clause.mode == Mode::Info => {}
        Truth::Unknown(_) => {
            return Settled {
                outcome: Outcome::Pending,
                by: By::Person,
                because: Message::new("because-answer-needed"),
                suggestion,
                findings,
                standing,
                owed: None,
            };
        }
        Truth::Yes => {}
    }
    // Likeness says nothing where something was found by its name.
    let named = |finding: &Finding| finding.outcome >= Outcome::Warn && !finding.is_likeness();
    if findings.iter().any(named) {
        findings.retain(|finding| !finding.is_likeness());
    }
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.outcome));
    let (outcome, by, because, suggestion) = match clause.mode {
        Mode::Info => (
            Outcome::Info,
            By::Machine,
            Message::new("because-info"),
            None,
        ),
        _ if waived(&standing) => (
            Outcome::Warn,
            By::Person,
            spoken("because-waived", &standing),
            None,
        ),
        _ if !looked_at => (
            Outcome::Unread,
            By::Machine,
            Message::new("because-not-checked-yet"),
            None,
        ),
        Mode::Auto => auto(clause, &findings, &standing),
        Mode::Assist => assist(&findings, &standing, owed),
        Mode::Attest => attest(&findings, &standing, owed),
    };
    Settled {
        outcome,
        by,
        because,
        suggestion,
        findings,
        standing,
        owed,
    }
}

/// Decides a clause that waits anew, when a person answered some of what was found at another one.
pub(super) fn answered(clause: &Clause, report: &mut ClauseReport, at: &ClauseId, said: &Said) {
    let (findings, standing) = (&report.findings, &report.statement);
    let (outcome, by, because, suggestion) = match report.mode {
        Mode::Info => return,
        Mode::Auto => auto(clause, findings, standing),
        Mode::Assist => assist(findings, standing, report.owed),
        Mode::Attest => attest(findings, standing, report.owed),
    };
    (report.outcome, report.suggestion) = (outcome, suggestion);
    (report.by, report.because) = (by, because);
    if outcome < Outcome::Pending {
        report.by = By::Person;
        report.because = Message::new("because-answered")
            .with("by", said.by.as_str())
            .with("on", said.on.as_str())
            .with("clause", Arg::term(clause_key(at.as_str())));
        report.answered_at = Some(at.clone());
    }
}

/// A hint less sure than this is answered by a declaration, percent.
const DOUBTFUL: u8 = 60;

type Decision = (Outcome, By, Message, Option<Outcome>);

fn auto(clause: &Clause, findings: &[Finding], standing: &Standing) -> Decision {
    if only_doubts(findings) && says(standing, StatementKind::Confirm) {
        return (
            Outcome::Pass,
            By::Person,
            spoken("because-confirmed", standing),
            Some(Outcome::Pending),
        );
    }
    let outcome = worst(findings);
    let by = if clause.remains.as_deref() == Some("declared") {
        By::Declared
    } else {
        By::Machine
    };
    let because = match outcome {
        Outcome::Fail if says(standing, StatementKind::Appeal) => {
            spoken("because-appealed", standing)
        }
        Outcome::Fail => Message::new("because-failed"),
        Outcome::Unread => Message::new("because-unread"),
        Outcome::Pending if only_doubts(findings) => Message::new("because-suspected"),
        Outcome::Pending => Message::new("because-missing-answer"),
        Outcome::Warn => Message::new("because-warned"),
        _ if by == By::Declared => Message::new("because-declared"),
        _ => Message::new("because-passed"),
    };
    (outcome, by, because, None)
}

fn assist(findings: &[Finding], standing: &Standing, owed: Option<Owed>) -> Decision {
    let outcome = worst(findings);
    let firm = findings
        .iter()
        .any(|finding| finding.firm && finding.outcome > Outcome::Warn);
    // A person may look where the machine was told not to, but what waits or cannot be opened stays unread.
    let spoke = says(standing, StatementKind::Confirm) || says(standing, StatementKind::Dispute);
    let mut unread = findings
        .iter()
        .filter(|finding| finding.outcome == Outcome::Unread);
    let left = unread.all(|finding| finding.left);
    if outcome == Outcome::Unread && (firm || !spoke || !left) {
        return (
            Outcome::Unread,
            By::Machine,
            Message::new("because-unread"),
            None,
        );
    }
    if says(standing, StatementKind::Dispute) {
        return (
            Outcome::Fail,
            By::Person,
            spoken("because-disputed", standing),
            None,
        );
    }
    if firm {
        return (
            Outcome::Pending,
            By::Assisted,
            Message::new("because-incomplete"),
            Some(Outcome::Fail),
        );
    }
    if says(standing, StatementKind::Confirm) {
        return (
            Outcome::Pass,
            By::Person,
            spoken("because-confirmed", standing),
            Some(outcome),
        );
    }
    let because = unfinished(standing, owed).unwrap_or_else(|| {
        Message::new(match standing {
            Standing::Lapsed { .. } => "because-lapsed",
            _ if outcome > Outcome::Warn => "because-suspected",
            _ if outcome == Outcome::Warn => "because-noticed",
            _ => "because-confirm",
        })
    });
    (Outcome::Pending, By::Assisted, because, Some(outcome))
}

/// A statement that would stand with the note it owes.
fn unfinished(standing: &Standing, owed: Option<Owed>) -> Option<Message> {
    let lacks = matches!(
        standing,
        Standing::Lapsed {
            said,
            why: Lapse::NoReason | Lapse::TooShort | Lapse::Odds,
        } if holds(said.kind)
    );
    owed.filter(|_| lacks)
        .map(|owed| noted("because-note-owed", owed))
}

fn noted(id: &str, owed: Owed) -> Message {
    Message::new(id).with("what", Arg::term(format!("note-owed-{}", owed.about.id())))
}

fn attest(findings: &[Finding], standing: &Standing, owed: Option<Owed>) -> Decision {
    let outcome = worst(findings);
    if outcome == Outcome::Unread {
        return (
            Outcome::Unread,
            By::Machine,
            Message::new("because-unread"),
            None,
        );
    }
    if says(standing, StatementKind::Dispute) {
        return (
            Outcome::Fail,
            By::Person,
            spoken("because-disputed", standing),
            None,
        );
    }
    let doubtful = only_doubts(findings);
    if outcome > Outcome::Warn && !doubtful {
        return (
            Outcome::Pending,
            By::Person,
            Message::new("because-incomplete"),
            None,
        );
    }
    if says(standing, StatementKind::Attest) {
        // A hint that was doubtful from the start is answered by whoever saw it and declared all the same.
        let is_hint = |finding: &&Finding| finding.outcome == Outcome::Warn;
        let mut hints = findings.iter().filter(is_hint);
        let doubtful = doubtful || hints.all(|hint| hint.confidence < DOUBTFUL);
        let outcome = if doubtful { Outcome::Pass } else { outcome };
        return (
            outcome,
            By::Person,
            spoken("because-attested", standing),
            None,
        );
    }
    let because = unfinished(standing, owed).unwrap_or_else(|| match (standing, owed) {
        (Standing::Lapsed { .. }, _) => Message::new("because-lapsed"),
        (_, Some(owed)) => noted("because-attest-note", owed),
        (_, None) => Message::new("because-attest"),
    });
    (Outcome::Pending, By::Person, because, None)
}

fn worst(findings: &[Finding]) -> Outcome {
    findings
        .iter()
        .map(|finding| finding.outcome)
        .max()
        .map_or(Outcome::Pass, |worst| worst.max(Outcome::Pass))
}

fn says(standing: &Standing, wanted: StatementKind) -> bool {
    matches!(standing, Standing::Stands { said } if said.kind == wanted)
}

fn waived(standing: &Standing) -> bool {
    says(standing, StatementKind::NotApplicable)
}

fn spoken(id: &str, standing: &Standing) -> Message {
    match standing {
        Standing::Stands { said } => Message::new(id)
            .with("by", said.by.as_str())
            .with("on", said.on.as_str()),
        Standing::None | Standing::Lapsed { .. } => Message::new(id).with("by", "").with("on", ""),
    }
}

/// Every answer that alone would have made it apply.
fn not_applicable(reasons: &[Reason]) -> Message {
    let Some(reason) = reasons.first() else {
        return Message::new("because-not-applicable");
    };
    let (mut flags, mut businesses) = (Vec::new(), Vec::new());
    for reason in reasons {
        match (&reason.atom, reason.value) {
            (Atom::Flag(flag), false) => flags.push(format!("flag-{flag}")),
            (Atom::Business(business), false) => businesses.push(format!("business-{business}")),
            (Atom::Group(group), false) => businesses.push(format!("group-{group}")),
            _ => return reason.atom.said(reason.value),
        }
    }
    let id = match (flags.len(), businesses.len()) {
        (1, 0) | (0, 1) => return reason.atom.said(reason.value),
        (_, 0) => "atom-flags-no",
        (0, _) => "atom-businesses-no",
        _ => "atom-both-no",
    };
    let named = |message: Message, name: &str, terms: Vec<String>| {
        if terms.is_empty() {
            return message;
        }
        message.with(name, Arg::Terms { terms })
    };
    let message = named(Message::new(id), "names", flags);
    named(message, "businesses", businesses)
}
