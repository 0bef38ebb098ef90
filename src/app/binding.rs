//! Statements written by hand carry no digest of what was seen: they speak of the project as it was opened, and are bound
//! to it before a change makes them speak of something else.
//!
//! Whoever types before every file was looked at does not wait for it: the project as it was opened is judged later.

use super::session::Session;
use crate::checks::statements::Standing;
use crate::engine::report::Report;
use crate::project::{Project, Statement};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What was written by hand in the project that was opened.
#[derive(Debug)]
pub(super) struct Loose {
    /// The project it speaks of.
    project: Arc<Project>,
    /// True once that was asked to be judged.
    asked: bool,
    /// Statements that count, bound; `None` as long as it is not known which do.
    bound: Option<BTreeMap<String, Statement>>,
}

impl Loose {
    /// `None` when nothing was written by hand.
    pub(super) fn of(project: &Arc<Project>) -> Option<Self> {
        let mut made = project.statements.values();
        made.any(|made| made.seen.is_none()).then(|| Self {
            project: Arc::clone(project),
            asked: false,
            bound: None,
        })
    }

    /// Binds what counts to what a report of the project has seen.
    fn learn(&mut self, report: &Report) {
        let loose = |(id, made): (&String, &Statement)| {
            let clause = report.clause(id).filter(|_| made.seen.is_none())?;
            let stands = matches!(clause.statement, Standing::Stands { .. });
            stands.then(|| {
                let bound = Statement {
                    seen: Some(clause.seen.clone()),
                    parts: clause.parts.clone(),
                    revision: clause.revision,
                    known: clause.objections.clone(),
                    ..made.clone()
                };
                (id.clone(), bound)
            })
        };
        self.bound = Some(self.project.statements.iter().filter_map(loose).collect());
    }

    /// A project with its statements bound, wherever they are still as they were written; `None` when none is.
    fn tied(&self, project: &Project) -> Option<Project> {
        let bound = self.bound.as_ref()?;
        let still = |(id, made): (&String, &Statement)| {
            let bound = bound.get(id).filter(|bound| made.is_as_written(bound))?;
            Some((id.clone(), bound.clone()))
        };
        let tied: Vec<(String, Statement)> = project.statements.iter().filter_map(still).collect();
        (!tied.is_empty()).then(|| {
            let mut next = project.clone();
            next.statements.extend(tied);
            next
        })
    }
}

impl Session {
    /// True as long as something was changed and nobody knows which of the statements written by hand it voids.
    pub(super) fn is_binding(&self) -> bool {
        let open = self
            .loose
            .as_ref()
            .is_some_and(|loose| loose.bound.is_none());
        open && self.revision() > 0
    }

    /// True when the report on screen is about the project as it is now.
    pub(super) fn is_told(&self) -> bool {
        !self.is_checking() && !self.is_binding()
    }

    /// Binds what was written by hand before the first change, if everything is known by then.
    pub(super) fn bind(&mut self) {
        if self.revision() > 0 || self.is_working() {
            return;
        }
        if let (Some(loose), Some(checked)) = (&mut self.loose, &self.checked)
            && loose.bound.is_none()
        {
            loose.learn(&checked.report);
            self.tie();
        }
    }

    /// The project as it was opened, once, when it was changed before everything was known and all is known by now.
    pub(super) fn due_to_bind(&mut self) -> Option<Arc<Project>> {
        if self.revision() == 0 || self.is_working() {
            return None;
        }
        let loose = self.loose.as_mut()?;
        let due = loose.bound.is_none() && !std::mem::replace(&mut loose.asked, true);
        due.then(|| Arc::clone(&loose.project))
    }

    /// How the project came out as it was opened.
    pub(super) fn bound(&mut self, report: &Report, now: f64) {
        let Some(loose) = self.loose.as_mut().filter(|loose| loose.bound.is_none()) else {
            return;
        };
        loose.learn(report);
        if loose.tied(&self.project).is_some() {
            let clauses = loose.bound.iter().flat_map(|bound| bound.keys().cloned());
            self.lapses.bound(clauses, &loose.project);
            let project = Arc::clone(&self.project);
            self.replace(project, now, false);
        }
    }

    /// Binds what is still as it was written by hand; an undo brings it back as it was.
    pub(super) fn tie(&mut self) {
        let tied = self.loose.as_ref();
        if let Some(tied) = tied.and_then(|loose| loose.tied(&self.project)) {
            self.project = Arc::new(tied);
        }
    }
}
