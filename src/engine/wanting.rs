//! Which slots still want a paper, while papers are filed one after the other.

use super::owed::demanded;
use super::report::Report;
use crate::project::Project;
use crate::ruleset::{Need, Ruleset};
use std::collections::BTreeSet;

/// What a slot has to do with one more paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Want {
    /// It is asked for and missing.
    Missing,
    /// What asks for it has what it wants.
    Met,
    /// Nothing asks for it.
    Unasked,
}

/// What an app asks for with the answers given so far.
#[derive(Debug, Clone)]
pub struct Wants {
    needs: Vec<Need>,
    /// Slots that an answer still missing may make owed.
    undecided: BTreeSet<String>,
}

impl Wants {
    /// What is asked for by this report's clauses and the console's form.
    pub fn of(report: &Report, ruleset: &Ruleset, project: &Project) -> Self {
        let open = report.clauses.iter().filter(|clause| clause.is_undecided());
        let open = open.filter_map(|clause| ruleset.clause(clause.id.as_str())?.need.as_ref());
        Self {
            needs: demanded(report, ruleset, project),
            undecided: open.flat_map(Need::slots).map(str::to_owned).collect(),
        }
    }

    /// How a slot stands in a project, which may hold more papers than the one that was reported on.
    pub fn want(&self, slot: &str, project: &Project) -> Want {
        let missing = self.needs.iter().flat_map(|need| need.missing(project));
        if missing.flat_map(Need::slots).any(|missing| missing == slot) {
            return Want::Missing;
        }
        let paper = project.papers.get(slot);
        if paper.is_some_and(|paper| !paper.files.is_empty()) {
            return Want::Met;
        }
        let asked = self.needs.iter().flat_map(Need::slots);
        if asked.into_iter().any(|asked| asked == slot) {
            return Want::Met;
        }
        if self.undecided.contains(slot) {
            return Want::Missing;
        }
        Want::Unasked
    }
}
