//! A project whose lock another window holds. Right after a crash or a close the system takes a moment to let go of it:
//! it is tried again for a few seconds before anybody is told.

use super::{App, Notice, NoticeKind};
use crate::base::Message;
use crate::worker::{Job, Opening};
use std::path::PathBuf;

/// Seconds for which it is tried again.
const PATIENCE: f64 = 4.0;
/// Seconds between two attempts.
const PAUSE: f64 = 0.4;
/// What the store says of a lock that is held.
const LOCKED: &str = "store-locked";
/// What it says of a folder without a project.
const NO_PROJECT: &str = "store-no-project";

/// A project that is tried again.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Knocking {
    path: PathBuf,
    /// When it is given up.
    until: f64,
    /// When it is tried next; `None` while an attempt runs.
    due: Option<f64>,
}

impl App {
    /// A project could not be opened; one that is locked is tried again for a while.
    pub(super) fn open_failed(&mut self, path: PathBuf, message: Message, now: f64) {
        if message.id != LOCKED {
            self.opening = false;
            self.knocking = None;
            self.to_sort = None;
            // A folder that is no project may hold what one is made of.
            let sort = (message.id == NO_PROJECT).then_some(path);
            let notice = Notice::new(NoticeKind::Error, message, now);
            return self.show_notice(Notice { sort, ..notice });
        }
        let known = self.knocking.take().filter(|known| known.path == path);
        let until = known.map_or(now + PATIENCE, |known| known.until);
        if now < until {
            let due = Some(now + PAUSE);
            self.knocking = Some(Knocking { path, until, due });
            return;
        }
        self.opening = false;
        let notice = Notice::new(NoticeKind::Error, message, now);
        let retry = Some(path);
        self.show_notice(Notice { retry, ..notice });
    }

    /// Tries again when it is time; seconds until then.
    pub(super) fn knock(&mut self, now: f64) -> Option<f64> {
        let knocking = self.knocking.as_mut()?;
        let due = knocking.due?;
        if due > now {
            return Some((due - now).max(0.01));
        }
        knocking.due = None;
        let path = knocking.path.clone();
        self.submit(Job::Open(Opening::Existing(path)));
        None
    }
}
