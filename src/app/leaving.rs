//! Going away from a project: what is unsaved is written first, and never thrown away without a question.

use super::route::Dialog;
use super::session::SaveState;
use super::{App, Command, NoticeKind, command};
use crate::base::Message;
use crate::store::project_dir::EXTENSION;
use crate::tr;
use crate::worker::{Event, Job, Opening};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Longest wait for the last save.
const PATIENCE: Duration = Duration::from_secs(5);

/// What takes the open project away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Leaving {
    /// Closing the window.
    Quit,
    /// Going back to the start screen.
    Close,
    /// Opening another project.
    Open(Opening),
    /// Going on in a copy for the next version.
    Duplicate,
}

impl App {
    /// Saves, and asks when that did not work. True when the window may be closed.
    pub fn may_quit(&mut self) -> bool {
        may_leave(self, Leaving::Quit)
    }

    /// Does what was still wished for when the window went away, and saves.
    pub fn part(&mut self, commands: Vec<Command>) {
        for command in commands {
            // No frame comes after it.
            command::apply(self, command, f64::MAX);
        }
        self.leave();
    }

    /// Writes what is unsaved before the project or the window goes away. Waits for it, five seconds at most.
    ///
    /// Returns false when something is still unsaved.
    pub fn leave(&mut self) -> bool {
        let unsaved = self.session.as_ref().filter(|open| open.is_unsaved());
        let Some(session) = unsaved else {
            return true;
        };
        if !session.is_dirty() {
            return false;
        }
        let revision = session.revision();
        let job = Job::Save(
            Arc::clone(&session.dir),
            Arc::clone(&session.project),
            revision,
        );
        let until = Instant::now() + PATIENCE;
        if self.worker.submit(job).is_err() {
            return false;
        }
        while let Some(event) = self.wait(until) {
            let Event::Saved(saved, result) = event else {
                self.unheard.push_back(event);
                continue;
            };
            let written = result.is_ok();
            if let Some(session) = &mut self.session {
                session.saved(saved, result, String::new());
            }
            if saved >= revision {
                return written;
            }
        }
        false
    }

    /// A name for the folder of a copy of the open project.
    pub fn copy_name(&self) -> String {
        let session = self.session.as_ref();
        let name = session.map(|session| session.dir.display_name());
        let name = tr!(self.texts, "copy-name", "name" => name.unwrap_or_default());
        format!("{name}.{EXTENSION}")
    }

    /// Why what is unsaved cannot be saved.
    pub fn why_unsaved(&self) -> Message {
        match self.session.as_ref().map(|session| &session.save) {
            Some(SaveState::Failed(message)) => message.clone(),
            Some(SaveState::ReadOnly) => Message::new("unsaved-read-only"),
            _ => Message::new("notice-still-saving"),
        }
    }
}

/// Saves the open project; when that does not work, it stays open and the person is asked.
pub(super) fn may_leave(app: &mut App, leaving: Leaving) -> bool {
    app.remember();
    let left = app.leave();
    if !left {
        app.route.dialog = Some(Dialog::Unsaved(leaving));
    }
    left
}

/// Goes away, after the unsaved work was thrown away where that is wished.
pub(super) fn leave(app: &mut App, leaving: Leaving, discard: bool, now: f64) {
    app.route.dialog = None;
    if let Some(session) = app.session.as_mut().filter(|_| discard) {
        session.discard();
        // Left on purpose, it is not offered again as if something had gone wrong.
        let job = Job::Forget(Arc::clone(&session.dir));
        app.submit(job);
    }
    match leaving {
        Leaving::Quit => app.route.quit = app.may_quit(),
        Leaving::Close => command::close(app),
        Leaving::Open(opening) => command::open(app, opening),
        Leaving::Duplicate => command::duplicate(app),
    }
    if app.route.dialog.is_some() {
        // The question stands again: that it was tried has to be seen.
        let message = app.why_unsaved();
        app.notify(NoticeKind::Error, message, now);
    }
}

/// Writes everything into another folder and goes on there; what is unsaved here goes along.
pub(super) fn save_copy(app: &mut App, path: PathBuf) {
    let Some(session) = &app.session else {
        return;
    };
    let (dir, project) = (Arc::clone(&session.dir), Arc::clone(&session.project));
    app.route.dialog = None;
    app.opening = true;
    app.submit(Job::Copy(dir, project, path));
}
