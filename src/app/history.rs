//! Undo and redo over whole projects; typing is grouped by pauses.

use crate::project::Project;
use egui::util::undoer::{Settings, Undoer};
use std::sync::Arc;

/// Undo points of the open project. Equal pointers compare at once.
#[derive(Debug, Clone)]
pub struct History {
    undoer: Undoer<Arc<Project>>,
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
        self.undoer.feed_state(now, project);
    }

    /// Makes the present state a point of its own, before a change that is not typing.
    pub fn mark(&mut self, project: &Arc<Project>) {
        self.undoer.add_undo(project);
    }

    /// The state before the last change.
    pub fn undo(&mut self, project: &Arc<Project>) -> Option<Arc<Project>> {
        self.undoer.undo(project).cloned()
    }

    /// The state an undo left.
    pub fn redo(&mut self, project: &Arc<Project>) -> Option<Arc<Project>> {
        self.undoer.redo(project).cloned()
    }

    /// True when there is something to undo.
    pub fn can_undo(&self, project: &Arc<Project>) -> bool {
        self.undoer.has_undo(project)
    }

    /// True when there is something to redo.
    pub fn can_redo(&self, project: &Arc<Project>) -> bool {
        self.undoer.has_redo(project)
    }

    /// True while typing has not yet become a point; the window must wake again for it.
    pub fn is_settling(&self) -> bool {
        self.undoer.is_in_flux()
    }
}
