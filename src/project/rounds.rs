//! Rounds: what was handed in, what the reviewers answered, and how things stood then.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How a round ended.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum RoundOutcome {
    /// 已驳回.
    #[default]
    Rejected,
    /// 审核中.
    Waiting,
    /// 已通过.
    Approved,
    /// 已撤回.
    Withdrawn,
}

impl RoundOutcome {
    /// Every outcome, in the order they are offered.
    pub const ALL: [Self; 4] = [
        Self::Rejected,
        Self::Waiting,
        Self::Approved,
        Self::Withdrawn,
    ];

    /// Id used in texts (`round-<id>`) and in `project.toml`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Rejected => "rejected",
            Self::Waiting => "waiting",
            Self::Approved => "approved",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// What was done about a clause that reviewers named and our own check passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RoundAnswer {
    /// 已修改.
    Changed,
    /// 已申诉.
    Appealed,
    /// 与本应用无关.
    NotApplicable,
}

impl RoundAnswer {
    /// Every answer, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Changed, Self::Appealed, Self::NotApplicable];

    /// Id used in texts (`round-answer-<id>`) and in `project.toml`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Appealed => "appealed",
            Self::NotApplicable => "not-applicable",
        }
    }
}

/// One round of review.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Round {
    /// When the answer came, `YYYY-MM-DD`.
    pub on: String,
    /// How it ended.
    pub outcome: RoundOutcome,
    /// The version that was handed in.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub version: String,
    /// What the reviewers wrote, as pasted.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Clauses it is about, as the person agreed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub clauses: Vec<String>,
    /// The words each clause was told by, where they are known.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub quotes: BTreeMap<String, String>,
    /// What was done about a clause that our own check passes.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<String, RoundAnswer>,
    /// Clauses that were open in our own check then, with their outcome.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub open: BTreeMap<String, String>,
    /// Short digests of what was filled in then, by field, to tell what has changed since.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, String>,
}

impl Round {
    /// The reviewers' own words about a clause: the part it was told by, else everything they wrote.
    pub fn words(&self, clause: &str) -> &str {
        self.quotes.get(clause).unwrap_or(&self.reason).trim()
    }

    /// Whether the app was approved.
    pub fn is_approval(&self) -> bool {
        self.outcome == RoundOutcome::Approved
    }

    /// Whether it is a rejection that names a clause.
    pub fn rejects(&self, clause: &str) -> bool {
        self.outcome == RoundOutcome::Rejected && self.clauses.iter().any(|named| named == clause)
    }

    /// Clauses a rejection named about which nothing was said yet.
    pub fn unanswered(&self) -> impl Iterator<Item = &str> {
        let rejected = self.outcome == RoundOutcome::Rejected;
        let named = self.clauses.iter().filter(move |_| rejected);
        named
            .filter(|clause| !self.answers.contains_key(*clause))
            .map(String::as_str)
    }

    /// Whether our own check had found something about a clause then.
    pub fn had_found(&self, clause: &str) -> bool {
        let then = self.open.get(clause).map(String::as_str);
        matches!(then, Some("fail" | "pending" | "warn"))
    }

    /// Whether what is [filled](super::filled()) in is the same as then.
    pub fn is_unchanged(&self, filled: &BTreeMap<String, String>) -> bool {
        self.fields == *filled
    }
}

/// Position of the first round that still matters: what was named before the app was approved is over.
pub fn first_of_now(rounds: &[Round]) -> usize {
    rounds
        .iter()
        .rposition(Round::is_approval)
        .map_or(0, |at| at + 1)
}

/// Rejections that still matter and name a clause, with their position, oldest first.
pub fn naming<'a>(
    rounds: &'a [Round],
    clause: &'a str,
) -> impl Iterator<Item = (usize, &'a Round)> {
    let now = rounds.iter().enumerate().skip(first_of_now(rounds));
    now.filter(move |(_, round)| round.rejects(clause))
}

/// Clauses whose newest rejection nobody has answered, each once, with that round.
pub fn unanswered(rounds: &[Round]) -> impl Iterator<Item = (&Round, &str)> {
    let now = rounds.iter().enumerate().skip(first_of_now(rounds));
    now.flat_map(move |(at, round)| {
        let newest = move |clause: &&str| {
            let mut later = rounds.iter().skip(at + 1);
            !later.any(|later| later.rejects(clause))
        };
        let open = round.unanswered().filter(newest);
        open.map(move |clause| (round, clause))
    })
}
