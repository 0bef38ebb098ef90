//! Undo and redo over whole projects; typing is grouped by pauses.

use super::session::Session;
use crate::project::{Project, Statement};
use egui::util::undoer::{Settings, Undoer};
use std::sync::Arc;

/// Undo points of the open project.
#[derive(Debug, Clone)]
pub struct History {
    undoer: Undoer<Point>,
}

/// The project at one moment. Binding what was written by hand is no step a person could take back.
#[derive(Debug, Clone)]
struct Point(Arc<Project>);

impl PartialEq for Point {
    fn eq(&self, other: &Self) -> bool {
        let (a, b) = (&self.0, &other.0);
        if Arc::ptr_eq(a, b) || a == b {
            return true;
        }
        let alike = |(one, other): (&Statement, &Statement)| {
            one == other || one.is_as_written(other) || other.is_as_written(one)
        };
        let mut said = a.statements.values().zip(b.statements.values());
        if !a.statements.keys().eq(b.statements.keys()) || !said.all(alike) {
            return false;
        }
        let mut own = Project::clone(a);
        own.statements.clone_from(&b.statements);
        own == **b
    }
}

impl Default for History {
    fn default() -> Self {
        Self {
            undoer: Undoer::with_settings(Settings::default()),
        }
    }
}

impl History {
    /// Tells the history how things are now. Call it once a frame; `now` is in seconds.
    pub fn feed(&mut self, now: f64, project: &Arc<Project>) {
        self.undoer.feed_state(now, &Point(Arc::clone(project)));
    }

    /// Makes the present state a point of its own, before a change that is not typing.
    pub fn mark(&mut self, project: &Arc<Project>) {
        self.undoer.add_undo(&Point(Arc::clone(project)));
    }

    /// The state before the last change.
    pub fn undo(&mut self, project: &Arc<Project>) -> Option<Arc<Project>> {
        let point = self.undoer.undo(&Point(Arc::clone(project)));
        point.map(|point| Arc::clone(&point.0))
    }

    /// The state an undo left.
    pub fn redo(&mut self, project: &Arc<Project>) -> Option<Arc<Project>> {
        let point = self.undoer.redo(&Point(Arc::clone(project)));
        point.map(|point| Arc::clone(&point.0))
    }

    /// True when there is something to undo.
    pub fn can_undo(&self, project: &Arc<Project>) -> bool {
        self.undoer.has_undo(&Point(Arc::clone(project)))
    }

    /// True when there is something to redo.
    pub fn can_redo(&self, project: &Arc<Project>) -> bool {
        self.undoer.has_redo(&Point(Arc::clone(project)))
    }

    /// True while typing has not yet become a point; the window must wake again for it.
    pub fn is_settling(&self) -> bool {
        self.undoer.is_in_flux()
    }
}

impl Session {
    /// Goes one step back; false when there is none.
    pub fn undo(&mut self, now: f64) -> bool {
        let earlier = self.history.undo(&self.project);
        self.travel(earlier, now)
    }

    /// Goes one step forth; false when there is none.
    pub fn redo(&mut self, now: f64) -> bool {
        let later = self.history.redo(&self.project);
        self.travel(later, now)
    }

    fn travel(&mut self, to: Option<Arc<Project>>, now: f64) -> bool {
        let Some(project) = to else { return false };
        self.replace(project, now, false);
        true
    }
}
