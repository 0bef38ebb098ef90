//! One clause: condition, findings and statement become an outcome. The only place that knows the rules of rank.

use super::report::{By, ClauseReport};
use crate::base::{Arg, Date, Digest, Message};
use crate::checks::finding::{Finding, Findings, Outcome, Place};
use crate::checks::registry;
use crate::checks::statements::Standing;
use crate::project::{FieldPath, StatementKind};
use crate::ruleset::applies::{Atom, Reason, Truth};
use crate::ruleset::{Clause, Mode};

/// How a clause came out, before it is put into the report.
pub(super) struct Settled {
    outcome: Outcome,
    by: By,
    because: Message,
    suggestion: Option<Outcome>,
    findings: Vec<Finding>,
    standing: Standing,
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

    pub(super) fn into_report(
        self,
        clause: &Clause,
        seen: Digest,
        revision: u32,
        objections: Vec<Digest>,
    ) -> ClauseReport {
        ClauseReport {
            id: clause.id.clone(),
            mode: clause.mode,
            outcome: self.outcome,
            by: self.by,
            because: self.because,
            suggestion: self.suggestion,
            findings: self.findings,
            statement: self.standing,
            home: home(clause),
            seen,
            revision,
            objections,
        }
    }
}

/// Where a clause is settled when no finding names a place.
fn home(clause: &Clause) -> Place {
    let id = clause.id.as_str();
    if let Some(input) = registry::for_clause(id).find_map(|check| check.reads.first()) {
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

/// Decides a clause. `looked_at` is false while the catalogue's check does not exist.
pub(super) fn settle(
    clause: &Clause,
    truth: Truth,
    looked_at: bool,
    mut findings: Vec<Finding>,
    standing: Standing,
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
            };
        }
        Truth::Unknown(_) if clause.mode == Mode::Info => {}
        Truth::Unknown(atoms) => {
            return Settled {
                outcome: Outcome::Pending,
                by: By::Person,
                because: Message::new("because-answer-needed"),
                suggestion,
                findings: questions(clause, &atoms),
                standing,
            };
        }
        Truth::Yes => {}
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
        Mode::Assist => assist(&findings, &standing),
        Mode::Attest => attest(&findings, &standing),
    };
    Settled {
        outcome,
        by,
        because,
        suggestion,
        findings,
        standing,
    }
}

type Decision = (Outcome, By, Message, Option<Outcome>);

fn auto(clause: &Clause, findings: &[Finding], standing: &Standing) -> Decision {
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
        Outcome::Pending => Message::new("because-missing-answer"),
        Outcome::Warn => Message::new("because-warned"),
        _ if by == By::Declared => Message::new("because-declared"),
        _ => Message::new("because-passed"),
    };
    (outcome, by, because, None)
}

fn assist(findings: &[Finding], standing: &Standing) -> Decision {
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
    let because = match standing {
        Standing::Lapsed { .. } => "because-lapsed",
        _ if outcome > Outcome::Warn => "because-suspected",
        _ if outcome == Outcome::Warn => "because-noticed",
        _ => "because-confirm",
    };
    (
        Outcome::Pending,
        By::Assisted,
        Message::new(because),
        Some(outcome),
    )
}

fn attest(findings: &[Finding], standing: &Standing) -> Decision {
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
    if outcome > Outcome::Warn {
        return (
            Outcome::Pending,
            By::Person,
            Message::new("because-incomplete"),
            None,
        );
    }
    if says(standing, StatementKind::Attest) {
        let outcome = outcome.max(Outcome::Pass);
        return (
            outcome,
            By::Person,
            spoken("because-attested", standing),
            None,
        );
    }
    let because = if matches!(standing, Standing::Lapsed { .. }) {
        "because-lapsed"
    } else {
        "because-attest"
    };
    (Outcome::Pending, By::Person, Message::new(because), None)
}

fn worst(findings: &[Finding]) -> Outcome {
    findings
        .iter()
        .map(|finding| finding.outcome)
        .max()
        .map_or(Outcome::Pass, |worst| worst.max(Outcome::Pass))
}

fn says(standing: &Standing, wanted: StatementKind) -> bool {
    matches!(standing, Standing::Stands { kind, .. } if *kind == wanted)
}

fn waived(standing: &Standing) -> bool {
    says(standing, StatementKind::NotApplicable)
}

fn spoken(id: &str, standing: &Standing) -> Message {
    match standing {
        Standing::Stands { by, on, .. } => Message::new(id)
            .with("by", by.as_str())
            .with("on", on.as_str()),
        Standing::None | Standing::Lapsed { .. } => Message::new(id).with("by", "").with("on", ""),
    }
}

fn not_applicable(reasons: &[Reason]) -> Message {
    let Some(reason) = reasons.first() else {
        return Message::new("because-not-applicable");
    };
    let flags = reasons
        .iter()
        .map(|reason| match (&reason.atom, reason.value) {
            (Atom::Flag(flag), false) => Some(format!("flag-{flag}")),
            _ => None,
        });
    // Each answer alone would have made it apply.
    if reasons.len() > 1
        && let Some(terms) = flags.collect()
    {
        return Message::new("atom-flags-no").with("names", Arg::Terms { terms });
    }
    reason.atom.said(reason.value)
}

fn questions(clause: &Clause, atoms: &[Atom]) -> Vec<Finding> {
    let mut out = Findings::default();
    for atom in atoms {
        let place = match atom {
            Atom::Flag(flag) => Place::Question { flag: flag.clone() },
            Atom::Individual => Place::Field {
                path: FieldPath::DeveloperKind,
            },
            _ => Place::Field {
                path: FieldPath::Businesses,
            },
        };
        let finding = out.ask(clause.id.as_str()).at(place).firm();
        match atom {
            Atom::Flag(flag) => {
                finding.say(
                    "answer-needed",
                    [("question", Arg::term(format!("flag-{flag}")))],
                );
            }
            Atom::Individual => finding.say("answer-developer-kind", []),
            _ => finding.say("answer-businesses", []),
        }
    }
    let mut findings = out.into_vec();
    findings.dedup();
    findings
}
