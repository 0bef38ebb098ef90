//! What happened after each round: until the next one, or until now after the last, and what of its reason is left.

use super::between::{Between, Order};
use super::rounds::open_clauses;
use crate::engine::report::Report;
use crate::project::rounds::first_of_now;
use crate::project::{Project, Round, RoundAnswer, RoundOutcome, filled};
use std::collections::{BTreeMap, BTreeSet};

/// What happened after a round. Every list is in the order of the specification.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Step {
    /// Clauses the reviewers named.
    pub all: Vec<String>,
    /// What became of the clauses that were open, those aside of which `open` and `later` tell.
    pub change: Between,
    /// Clauses the reviewers named and no later rejection names again: open in our check now, or not answered.
    pub open: Vec<String>,
    /// Clauses they named that a later rejection names again.
    pub later: Vec<String>,
    /// Clauses they named that an earlier rejection had named.
    pub again: Vec<String>,
    /// Clauses they rejected the app for that were not open in our check then: what the rules miss.
    pub missed: Vec<String>,
    /// Fields that are filled in differently.
    pub fields: Vec<String>,
}

impl Step {
    /// Every clause the reviewers named in a round, once, in lists with their labels.
    pub fn named(&self) -> [(&'static str, Vec<String>); 3] {
        let (again, missed) = (&self.again, &self.missed);
        let seen = |id: &&String| !again.contains(id) && !missed.contains(id);
        let first = |id: &&String| !again.contains(id);
        [
            ("rounds-again", again.clone()),
            (
                "rounds-named",
                self.all.iter().filter(seen).cloned().collect(),
            ),
            (
                "rounds-missed",
                missed.iter().filter(first).cloned().collect(),
            ),
        ]
    }
}

/// How a clause that a round named stands now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since {
    /// Open in our check, or nobody has said what was done.
    Open,
    /// A later rejection names it again.
    Again,
    /// Somebody said what was done.
    Answered(RoundAnswer),
    /// Our check finds nothing any more.
    Settled,
}

impl Step {
    /// How a clause stands that this round, whose step this is, named.
    pub fn since(&self, round: &Round, clause: &str) -> Since {
        let has = |list: &[String]| list.iter().any(|id| id == clause);
        if has(&self.open) {
            return Since::Open;
        }
        if has(&self.later) {
            return Since::Again;
        }
        let answer = round.answers.get(clause).copied();
        answer.map_or(Since::Settled, Since::Answered)
    }
}

/// The step after each round, in the order of the rounds.
pub fn history(project: &Project, report: &Report) -> Vec<Step> {
    let now = Now {
        project,
        report,
        open: open_clauses(report),
        fields: filled(project),
        order: Order::of(report),
    };
    (0..project.rounds.len())
        .filter_map(|at| now.step(at))
        .collect()
}

struct Now<'a> {
    project: &'a Project,
    report: &'a Report,
    open: BTreeMap<String, String>,
    fields: BTreeMap<String, String>,
    order: Order<'a>,
}

impl Now<'_> {
    fn step(&self, at: usize) -> Option<Step> {
        let rounds = &self.project.rounds;
        let round = rounds.get(at)?;
        let (open, fields) = rounds
            .get(at + 1)
            .map_or((&self.open, &self.fields), |next| {
                (&next.open, &next.fields)
            });
        let begun = first_of_now(rounds.get(..at)?);
        let before = rounds.get(begun..at)?;
        let rest = rounds.get(at + 1..)?;
        let end = rest
            .iter()
            .position(Round::is_approval)
            .unwrap_or(rest.len());
        let after = rest.get(..end)?;
        let mut all = round.clauses.clone();
        self.order.sort(&mut all);
        let rejected = round.outcome == RoundOutcome::Rejected;
        let by = |rounds: &[Round], id: &String| rounds.iter().any(|round| round.rejects(id));
        let of = |is: &dyn Fn(&String) -> bool| -> Vec<String> {
            let those = all.iter().filter(|id| rejected && is(id));
            those.cloned().collect()
        };
        let again = of(&|id| by(before, id));
        let missed = of(&|id| !round.open.contains_key(id));
        let (later, last): (Vec<String>, Vec<String>) =
            all.iter().cloned().partition(|id| by(after, id));
        let is_over = end < rest.len();
        let left = |id: &String| self.open.contains_key(id) || self.report.named(id).is_some();
        let left: Vec<String> = last.into_iter().filter(|id| !is_over && left(id)).collect();
        let told: Vec<String> = left.iter().chain(&later).cloned().collect();
        let names: BTreeSet<&String> = round.fields.keys().chain(fields.keys()).collect();
        Some(Step {
            all,
            change: Between::of(&round.open, open, self.report).without(&told),
            open: left,
            later,
            again,
            missed,
            fields: names
                .into_iter()
                .filter(|name| round.fields.get(*name) != fields.get(*name))
                .cloned()
                .collect(),
        })
    }
}
