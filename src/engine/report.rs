//! The result of a run: one entry a clause, counts, verdict. Data only; someone else prints it.

use super::Inputs;
use crate::base::{Digest, Message};
use crate::checks::finding::{Finding, Outcome, Place, only_doubts};
use crate::checks::statements::{Owed, Standing};
use crate::ruleset::{ClauseId, Mode};
use serde::Serialize;
use std::collections::BTreeMap;

/// Who decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// The machine, from text, pictures or files.
    Machine,
    /// The machine, as a suggestion.
    Assisted,
    /// A person.
    Person,
    /// The machine, from what the developer declared.
    Declared,
}

impl By {
    /// Id used in texts (`by-<id>`).
    pub const fn id(self) -> &'static str {
        match self {
            Self::Machine => "machine",
            Self::Assisted => "assisted",
            Self::Person => "person",
            Self::Declared => "declared",
        }
    }
}

/// The whole in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// 可提交: everything was looked at and nothing is open.
    Ready,
    /// 有待确认: only a person's answers are missing.
    Waiting,
    /// 未检全: something could not be looked at.
    Incomplete,
    /// 不可提交: at least one clause would be rejected.
    Blocked,
}

impl Verdict {
    /// Id used in texts (`verdict-<id>`).
    pub const fn id(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Waiting => "waiting",
            Self::Incomplete => "incomplete",
            Self::Blocked => "blocked",
        }
    }
}

/// How one clause came out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ClauseReport {
    /// Clause id.
    pub id: ClauseId,
    /// Who may decide it.
    pub mode: Mode,
    /// The outcome.
    pub outcome: Outcome,
    /// Who decided.
    pub by: By,
    /// Why it came out like that.
    pub because: Message,
    /// What the machine would say, where a person decides.
    pub suggestion: Option<Outcome>,
    /// Everything found, worst first.
    pub findings: Vec<Finding>,
    /// What a person said, and whether it still counts.
    pub statement: Standing,
    /// What a person who says that it holds has to write beside it.
    pub owed: Option<Owed>,
    /// Where it is settled when nothing was found: the first thing it looks at, else its statement form.
    pub home: Place,
    /// What a new statement would be bound to.
    pub seen: Digest,
    /// The same part by part, short, to tell later which part is another one.
    #[serde(skip)]
    pub parts: BTreeMap<String, String>,
    /// Which revision a new statement would be bound to.
    pub revision: u32,
    /// What text read in pictures holds against it; a new statement would know of it.
    pub objections: Vec<Digest>,
    /// Questions about papers that are open at it; a new statement would answer them wherever they are asked.
    #[serde(skip)]
    pub doubts: Vec<Digest>,
    /// The clause the answer was given at, where one given at another counts here as well.
    #[serde(skip)]
    pub answered_at: Option<ClauseId>,
}

impl ClauseReport {
    /// Whether nothing but what was read on pages keeps it open.
    pub fn is_doubted(&self) -> bool {
        self.outcome == Outcome::Pending && only_doubts(&self.findings)
    }

    /// Whether a person speaks about it: nothing else is missing, or something was said already.
    pub fn is_stated(&self) -> bool {
        if matches!(self.outcome, Outcome::NotApplicable | Outcome::Info) {
            return false;
        }
        if !matches!(self.statement, Standing::None) {
            return true;
        }
        if self.mode == Mode::Auto {
            return self.is_doubted();
        }
        let asked = self.mode != Mode::Info && self.outcome == Outcome::Pending;
        let mut findings = self.findings.iter();
        asked && !findings.any(|finding| finding.firm && finding.outcome > Outcome::Warn)
    }

    /// True while an answer is missing that decides whether it applies.
    pub fn is_undecided(&self) -> bool {
        self.because.id == "because-answer-needed"
    }

    /// Whether it waits for a person to speak about it.
    pub fn is_unsaid(&self) -> bool {
        self.is_stated() && !matches!(self.statement, Standing::Stands { .. })
    }

    /// What the clause means for the submission. Where a person decides, no machine says 不通过; but what is missing or
    /// has the wrong form cannot be confirmed by anybody, so it stops the submission all the same.
    pub fn weight(&self) -> Outcome {
        let stops = |finding: &Finding| finding.firm && finding.outcome == Outcome::Fail;
        if self.outcome == Outcome::Pending && self.findings.iter().any(stops) {
            return Outcome::Fail;
        }
        self.outcome
    }
}

/// The result of one run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Version of the app.
    pub app_version: &'static str,
    /// Version of the catalogue.
    pub ruleset_version: String,
    /// Digest of the catalogue.
    pub ruleset_digest: Digest,
    /// The day the check was made for.
    pub date: String,
    /// The whole in one word.
    pub verdict: Verdict,
    /// Every clause in the order of the specification.
    pub clauses: Vec<ClauseReport>,
    /// What is open although no clause says so, worst first.
    pub beside: Vec<Finding>,
    /// Demands for papers, and how many of them are met.
    #[serde(skip)]
    pub needs: (usize, usize),
}

impl Report {
    /// One clause by id.
    pub fn clause(&self, id: &str) -> Option<&ClauseReport> {
        self.clauses.iter().find(|clause| clause.id.as_str() == id)
    }

    /// Number of clauses by outcome; every outcome is present.
    pub fn counts(&self) -> BTreeMap<Outcome, usize> {
        let mut counts: BTreeMap<Outcome, usize> = Outcome::ALL
            .into_iter()
            .map(|outcome| (outcome, 0))
            .collect();
        for clause in &self.clauses {
            *counts.entry(clause.outcome).or_default() += 1;
        }
        counts
    }

    /// How many other clauses have a question that was answered at this one.
    pub fn answered_with(&self, id: &str) -> usize {
        let here = |clause: &&ClauseReport| {
            let named = clause.answered_at.as_ref().map(ClauseId::as_str);
            let answers = clause
                .findings
                .iter()
                .map(|found| found.answered_at.as_deref());
            clause.id.as_str() != id
                && std::iter::once(named)
                    .chain(answers)
                    .any(|at| at == Some(id))
        };
        self.clauses.iter().filter(here).count()
    }

    /// How many other clauses wait for an answer to a question of this one.
    pub fn asked_with(&self, asked: &ClauseReport) -> usize {
        let waits = |clause: &&ClauseReport| {
            let shared = clause
                .doubts
                .iter()
                .any(|doubt| asked.doubts.contains(doubt));
            clause.id != asked.id && clause.outcome == Outcome::Pending && shared
        };
        self.clauses.iter().filter(waits).count()
    }

    /// What a rejection said about a clause that our own check passes, while nobody has answered it.
    pub fn named(&self, clause: &str) -> Option<&Finding> {
        let mut beside = self.beside.iter();
        beside
            .find(|finding| finding.message.id == super::beside::NAMED && finding.clause == clause)
    }

    /// How a clause is shown and counted where a person works: what it means for the submission, and open as long as
    /// a rejection that named it is not answered.
    pub fn stands(&self, clause: &ClauseReport) -> Outcome {
        let weight = clause.weight();
        if weight < Outcome::Pending && self.named(clause.id.as_str()).is_some() {
            return Outcome::Pending;
        }
        weight
    }

    /// Papers asked for that are not in place yet.
    pub const fn papers_left(&self) -> usize {
        let (owed, met) = self.needs;
        owed.saturating_sub(met)
    }

    /// Questions some clause cannot be decided without, each once, in order.
    pub fn questions(&self) -> Vec<&str> {
        let open = self.clauses.iter();
        let open = open.filter(|clause| clause.weight() >= Outcome::Pending);
        let mut flags: Vec<&str> = open
            .flat_map(|clause| &clause.findings)
            .filter(|finding| finding.is_unanswered())
            .flat_map(|finding| &finding.places)
            .filter_map(|place| match place {
                Place::Question { flag } => Some(flag.as_str()),
                _ => None,
            })
            .collect();
        flags.sort_unstable();
        flags.dedup();
        flags
    }

    /// What is open beside the clauses and shown at none of them.
    pub fn loose(&self) -> impl Iterator<Item = &Finding> {
        self.beside
            .iter()
            .filter(|finding| finding.clause.is_empty())
    }

    /// The clauses that stand with an outcome, and what came to the same beside them.
    pub fn standing_at(&self, outcome: Outcome) -> (Vec<&ClauseReport>, Vec<&Finding>) {
        let clauses = self.clauses.iter();
        let beside = self.loose().filter(|finding| finding.outcome == outcome);
        (
            clauses
                .filter(|clause| self.stands(clause) == outcome)
                .collect(),
            beside.collect(),
        )
    }

    /// How many that are.
    pub fn all(&self, outcome: Outcome) -> usize {
        let (clauses, beside) = self.standing_at(outcome);
        clauses.len() + beside.len()
    }

    /// How many clauses came to what they did because a person said so.
    pub fn stated(&self) -> usize {
        let said = |clause: &&ClauseReport| {
            clause.by == By::Person && matches!(clause.statement, Standing::Stands { .. })
        };
        self.clauses.iter().filter(said).count()
    }

    /// How many come to an outcome, for every outcome: what a person is told, while [`Self::counts`] says what the clauses came to.
    pub fn standing(&self) -> BTreeMap<Outcome, usize> {
        let outcomes = Outcome::ALL.into_iter();
        outcomes
            .map(|outcome| (outcome, self.all(outcome)))
            .collect()
    }

    /// Number of clauses with an outcome.
    pub fn count(&self, outcome: Outcome) -> usize {
        self.clauses
            .iter()
            .filter(|clause| clause.outcome == outcome)
            .count()
    }
}

pub(super) fn assemble(inputs: Inputs<'_>, clauses: Vec<ClauseReport>) -> Report {
    let beside = super::beside::findings(inputs, &clauses);
    let told = clauses.iter().map(ClauseReport::weight);
    let worst = told
        .chain(beside.iter().map(|finding| finding.outcome))
        .max();
    let verdict = match worst {
        Some(Outcome::Fail) => Verdict::Blocked,
        _ if clauses.is_empty() => Verdict::Incomplete,
        Some(Outcome::Unread) => Verdict::Incomplete,
        Some(Outcome::Pending) => Verdict::Waiting,
        _ => Verdict::Ready,
    };
    let mut report = Report {
        app_version: env!("CARGO_PKG_VERSION"),
        ruleset_version: inputs.ruleset.version.clone(),
        ruleset_digest: inputs.ruleset.digest.clone(),
        date: inputs.today.to_string(),
        verdict,
        clauses,
        beside,
        needs: (0, 0),
    };
    report.needs = super::owed::needs(&report, inputs.ruleset, inputs.project);
    report
}
