//! What became of the clauses that were open in one check or the other.

use super::rounds::LAPSED;
use crate::engine::report::Report;
use std::collections::{BTreeMap, HashMap};

/// Clauses by what became of them, each once and in the order of the specification.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Between {
    /// A problem only in the later one.
    pub new: Vec<String>,
    /// A problem in the earlier one, and open in the later.
    pub still: Vec<String>,
    /// A problem only in the earlier one.
    pub fixed: Vec<String>,
    /// No problem: what a person said of them has to be said again, because what they are about was changed.
    pub lapsed: Vec<String>,
}

impl Between {
    /// From one check to a later one, by the clauses open in each; `report` has the order.
    pub fn of(
        before: &BTreeMap<String, String>,
        after: &BTreeMap<String, String>,
        report: &Report,
    ) -> Self {
        let problem = |open: &BTreeMap<String, String>, id: &String| {
            open.get(id).is_some_and(|state| state != LAPSED)
        };
        let (mut change, order) = (Self::default(), Order::of(report));
        for id in after.keys() {
            let list = match (problem(before, id), problem(after, id)) {
                (true, _) => &mut change.still,
                (false, true) => &mut change.new,
                (false, false) => &mut change.lapsed,
            };
            list.push(id.clone());
        }
        let gone = before.keys().filter(|id| !after.contains_key(*id));
        let gone = gone.filter(|id| problem(before, id));
        change.fixed = gone.cloned().collect();
        for list in change.lists() {
            order.sort(list);
        }
        change
    }

    /// Without some clauses, which are told elsewhere.
    pub(super) fn without(mut self, told: &[String]) -> Self {
        for list in self.lists() {
            list.retain(|id| !told.contains(id));
        }
        self
    }

    const fn lists(&mut self) -> [&mut Vec<String>; 4] {
        [
            &mut self.new,
            &mut self.still,
            &mut self.fixed,
            &mut self.lapsed,
        ]
    }

    /// True when nothing was open in either.
    pub const fn is_empty(&self) -> bool {
        self.new.is_empty()
            && self.still.is_empty()
            && self.fixed.is_empty()
            && self.lapsed.is_empty()
    }
}

/// Where the clauses stand in the specification.
pub(super) struct Order<'a>(HashMap<&'a str, usize>);

impl<'a> Order<'a> {
    pub(super) fn of(report: &'a Report) -> Self {
        let ids = report.clauses.iter().map(|clause| clause.id.as_str());
        Self(ids.zip(0..).collect())
    }

    pub(super) fn sort(&self, clauses: &mut [String]) {
        clauses.sort_by_key(|id| self.0.get(id.as_str()).copied().unwrap_or(usize::MAX));
    }
}
