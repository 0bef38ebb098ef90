//! A project that is left: its folder takes the name of the app where it had none of its own.

use super::App;
use super::exporting::Known;
use super::session::Session;
use crate::base::Message;
use crate::locale::{Language, Texts};
use crate::store::settle::Automatic;
use crate::worker::{Errand, Errands, Event, Job};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Longest wait when the window closes; renaming takes a moment.
const PATIENCE: Duration = Duration::from_secs(1);

impl App {
    /// Says where new projects are made; folders there are named after their apps. Nothing is renamed without.
    pub fn use_projects(&mut self, home: Option<PathBuf>) {
        self.projects = home;
    }

    /// Lets go of a project. True when its folder may get another name now.
    pub(super) fn retire(&mut self, session: Session) -> bool {
        let name = session.project.listing.name.trim().to_owned();
        let whole = !session.is_unsaved() && !name.is_empty() && session.known == Known::Inside;
        let dir = Arc::clone(&session.dir);
        // What holds the folder beside this job would keep it from being renamed.
        drop(session);
        let Some(home) = self.projects.clone().filter(|_| whole) else {
            return false;
        };
        let untitled = |language| Texts::new(language).get("project-untitled");
        let automatic = Automatic {
            home,
            names: Language::ALL.into_iter().map(untitled).collect(),
        };
        self.submit(Job::Errand(Errand::Settle(dir, name, automatic)));
        true
    }

    /// The same when the window closes: the settings, written next, have to know the new place.
    pub(super) fn retire_last(&mut self) {
        let left = self.leave();
        let session = self.session.take().filter(|_| left);
        drop(self.worker.stop_reading(None));
        if !session.is_some_and(|session| self.retire(session)) {
            return;
        }
        let until = Instant::now() + PATIENCE;
        while let Some(event) = self.wait(until) {
            if let Event::Errand(Errands::Settled(from, to)) = event {
                self.settled(&from, to);
                return;
            }
        }
    }

    /// A folder has another name, or the old one still.
    pub(super) fn settled(&mut self, from: &Path, to: Result<PathBuf, Message>) {
        match to {
            Ok(to) if to != from => {
                for recent in &mut self.settings.recent {
                    if recent.path == from {
                        recent.path.clone_from(&to);
                    }
                }
                self.settings_changed = true;
            }
            Ok(_) => {}
            // It is whole where it was; another time will do.
            Err(message) => log::warn!("a project folder keeps its name: {message:?}"),
        }
    }
}
