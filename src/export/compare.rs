//! Two runs side by side: what is new, what is fixed, what is still open.
//!
//! A run is remembered as a [`Snapshot`]. It comes from a report at hand, from a report's JSON form written
//! earlier, or from a round kept in the project, which knows the clauses but not what was found about them.

use super::json::report_json;
use super::markdown::safe;
use super::verify;
use crate::base::Message;
use crate::checks::Outcome;
use crate::engine::report::Report;
use crate::locale::{Texts, clause_key};
use crate::project::Project;
use crate::ruleset::Ruleset;
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

/// Largest report in a bundle that is read, bytes.
const LARGEST: u64 = 16 << 20;

/// What one run left behind.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Snapshot {
    /// The day it was made for.
    pub date: String,
    /// Its verdict, by id.
    pub verdict: String,
    /// Digest of the catalogue; empty when nobody noted it.
    pub ruleset: String,
    /// Every clause it knows.
    pub clauses: BTreeMap<String, Seen>,
}

/// How a clause came out in a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// Its outcome.
    pub outcome: Outcome,
    /// What was found.
    pub findings: BTreeSet<Observed>,
}

/// One observation, known again by what it is, where it is, and what it matched.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Observed {
    /// Text id.
    pub id: String,
    /// Where.
    pub at: String,
    /// The matched text, if text was matched.
    pub matched: String,
    /// What it said, in the language of its run.
    pub message: String,
}

impl Observed {
    fn is(&self, other: &Self) -> bool {
        self.id == other.id && self.at == other.at && self.matched == other.matched
    }
}

/// What became of a clause between two runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// Open now, and not before.
    New,
    /// Open before and now.
    Still,
    /// Open before, and not any more.
    Fixed,
}

impl Change {
    /// Every change, the most urgent first.
    pub const ALL: [Self; 3] = [Self::New, Self::Still, Self::Fixed];

    /// Id used in texts (`change-<id>`).
    pub const fn id(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Still => "still",
            Self::Fixed => "fixed",
        }
    }
}

/// One clause that was open in either run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// Clause id.
    pub clause: String,
    /// What became of it.
    pub change: Change,
    /// Outcome before; `None` when that run did not know the clause.
    pub before: Option<Outcome>,
    /// Outcome now.
    pub after: Option<Outcome>,
    /// What is found now and was not before.
    pub new: Vec<Observed>,
    /// What was found before and is not any more.
    pub fixed: Vec<Observed>,
    /// What was found both times.
    pub still: Vec<Observed>,
}

impl Snapshot {
    /// A report written earlier as JSON.
    pub fn read(bytes: &[u8]) -> Result<Self, Message> {
        let value: Value = serde_json::from_slice(bytes)
            .map_err(|error| Message::new("compare-not-json").with("reason", error.to_string()))?;
        Self::of_json(&value).ok_or_else(|| Message::new("compare-no-report"))
    }

    /// A report written earlier, by itself or in a bundle.
    pub fn found_in(bytes: &[u8]) -> Result<Self, Message> {
        if !bytes.starts_with(b"PK") {
            return Self::read(bytes);
        }
        let mut bundle = verify::opened(Cursor::new(bytes)).map_err(|error| error.message())?;
        let names = verify::names(&mut bundle, &mut BTreeSet::new());
        let report = names
            .get("report.json")
            .and_then(|index| verify::contents(&mut bundle, *index, LARGEST, true));
        let report = report.ok_or_else(|| Message::new("compare-no-report"))?;
        Self::read(&report)
    }

    /// A report at hand.
    pub fn of(report: &Report, project: &Project, ruleset: &Ruleset, texts: Texts) -> Self {
        Self::of_json(&report_json(report, project, ruleset, texts)).unwrap_or_default()
    }

    fn of_json(value: &Value) -> Option<Self> {
        let text = |value: &Value, key: &str| Some(value.get(key)?.as_str()?.to_owned());
        let mut clauses = BTreeMap::new();
        for clause in value.get("clauses")?.as_array()? {
            let outcome = outcome(clause.get("outcome")?.as_str()?)?;
            let findings = clause.get("findings")?.as_array()?.iter();
            let findings = findings.filter_map(|finding| {
                Some(Observed {
                    id: text(finding, "id")?,
                    at: at(finding.get("place")?),
                    matched: text(finding, "matched").unwrap_or_default(),
                    message: text(finding, "message").unwrap_or_default(),
                })
            });
            let seen = Seen {
                outcome,
                findings: findings.collect(),
            };
            clauses.insert(text(clause, "id")?, seen);
        }
        Some(Self {
            date: text(value, "date")?,
            verdict: text(value, "verdict")?,
            ruleset: text(value.get("ruleset")?, "digest").unwrap_or_default(),
            clauses,
        })
    }

    /// Clauses that are open in it, with the id of their outcome.
    pub fn open(&self) -> BTreeMap<String, String> {
        let clauses = self.clauses.iter();
        let open = clauses.filter(|(id, _)| self.is_open(id));
        open.map(|(id, seen)| (id.clone(), seen.outcome.id().to_owned()))
            .collect()
    }

    fn is_open(&self, clause: &str) -> bool {
        self.clauses
            .get(clause)
            .is_some_and(|seen| seen.outcome >= Outcome::Warn)
    }
}

/// An outcome by its id, in the spelling of texts or of JSON.
pub fn outcome(id: &str) -> Option<Outcome> {
    let id = id.replace('_', "-");
    Outcome::ALL.into_iter().find(|outcome| outcome.id() == id)
}

/// Where a finding is, without the position in a text, which moves with every word typed before it.
fn at(place: &Value) -> String {
    let keys = ["kind", "field", "path", "flag", "slot", "clause"];
    let parts: Vec<&str> = keys
        .into_iter()
        .filter_map(|key| place.get(key)?.as_str())
        .collect();
    parts.join(":")
}

/// Compares two runs: every clause that was open in either, by change, worst first.
pub fn compare(old: &Snapshot, new: &Snapshot) -> Vec<Compared> {
    let ids: BTreeSet<&String> = old.clauses.keys().chain(new.clauses.keys()).collect();
    let mut compared: Vec<Compared> = ids
        .into_iter()
        .filter_map(|id| {
            let change = match (old.is_open(id), new.is_open(id)) {
                (false, true) => Change::New,
                (true, true) => Change::Still,
                (true, false) => Change::Fixed,
                (false, false) => return None,
            };
            let (before, after) = (old.clauses.get(id), new.clauses.get(id));
            let none = BTreeSet::new();
            let was = before.map_or(&none, |seen| &seen.findings);
            let now = after.map_or(&none, |seen| &seen.findings);
            let only = |these: &BTreeSet<Observed>, those: &BTreeSet<Observed>, both: bool| {
                let kept = these
                    .iter()
                    .filter(|one| those.iter().any(|other| one.is(other)) == both);
                kept.cloned().collect::<Vec<Observed>>()
            };
            Some(Compared {
                clause: id.clone(),
                change,
                before: before.map(|seen| seen.outcome),
                after: after.map(|seen| seen.outcome),
                new: only(now, was, false),
                fixed: only(was, now, false),
                still: only(now, was, true),
            })
        })
        .collect();
    compared.sort_by_key(|item| {
        let worst = item.after.max(item.before);
        (item.change, std::cmp::Reverse(worst))
    });
    compared
}

/// Number of clauses by change; every change is present.
pub fn changes(compared: &[Compared]) -> BTreeMap<Change, usize> {
    let count = |change| {
        let same = compared.iter().filter(|item| item.change == change);
        (change, same.count())
    };
    Change::ALL.into_iter().map(count).collect()
}

/// A comparison for programs.
pub fn compared_json(old: &Snapshot, new: &Snapshot, compared: &[Compared], texts: Texts) -> Value {
    let run =
        |run: &Snapshot| json!({"date": run.date, "verdict": run.verdict, "ruleset": run.ruleset});
    let counts: serde_json::Map<String, Value> = changes(compared)
        .into_iter()
        .map(|(change, count)| (change.id().to_owned(), count.into()))
        .collect();
    let clauses: Vec<Value> = compared
        .iter()
        .map(|item| {
            json!({
                "id": item.clause,
                "title": texts.find(&clause_key(&item.clause)),
                "change": item.change,
                "before": item.before,
                "after": item.after,
                "new": item.new,
                "fixed": item.fixed,
                "still": item.still,
            })
        })
        .collect();
    json!({"old": run(old), "new": run(new), "counts": counts, "clauses": clauses})
}

/// A comparison for people, as Markdown that reads well as plain text.
pub fn compared_text(
    old: &Snapshot,
    new: &Snapshot,
    compared: &[Compared],
    texts: Texts,
) -> String {
    let word = |id: &str| texts.find(id).unwrap_or_else(|| id.to_owned());
    let verdict = |run: &Snapshot| word(&format!("verdict-{}", run.verdict));
    let mut lines = vec![texts.with(
        "compare-runs",
        &[
            ("old", old.date.as_str().into()),
            ("before", verdict(old).into()),
            ("new", new.date.as_str().into()),
            ("after", verdict(new).into()),
        ],
    )];
    if old.ruleset != new.ruleset {
        lines.push(texts.get("compare-rulesets-differ"));
    }
    for (change, count) in changes(compared) {
        lines.push(String::new());
        lines.push(format!(
            "## {} ({count})",
            word(&format!("change-{}", change.id()))
        ));
        for item in compared.iter().filter(|item| item.change == change) {
            let outcome = |outcome: Option<Outcome>| {
                outcome.map_or_else(
                    || "–".to_owned(),
                    |outcome| word(&format!("outcome-{}", outcome.id())),
                )
            };
            lines.push(format!(
                "- {} {} ({} → {})",
                item.clause,
                word(&clause_key(&item.clause)),
                outcome(item.before),
                outcome(item.after)
            ));
            let mut tell = |sign: &str, found: &[Observed]| {
                lines.extend(
                    found
                        .iter()
                        .map(|one| format!("  - {sign} {}", safe(&one.message))),
                );
            };
            tell("+", &item.new);
            tell("✓", &item.fixed);
            tell("=", &item.still);
        }
    }
    lines.push(String::new());
    lines.join("\n")
}
