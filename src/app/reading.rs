//! Which papers are read when, and how far that is.
//!
//! Papers are read when they were looked at and turned out to have pages. Nothing waits for it: the report says
//! "not read yet" until the answer is there, and is made again then.

use super::App;
use super::session::Session;
use crate::evidence::FileState;
use crate::evidence::reading::ReadState;
use crate::project::FileRef;
pub use crate::worker::Progress;
use crate::worker::{Errand, Job, ReadJob, paper_files};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How the reading of a project's papers stands.
#[derive(Debug, Clone, Default)]
pub struct Pile {
    /// Papers handed to the worker.
    asked: BTreeSet<String>,
    /// Papers a person wants read although reading is switched off.
    wanted: BTreeSet<String>,
    /// The paper that is being read and how far it is.
    progress: BTreeMap<String, Progress>,
    /// Papers handed over since nothing was left to read.
    batch: usize,
}

/// How one paper stands, for the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperState {
    /// It waits for its turn.
    Waiting,
    /// It is being read.
    Reading(Progress),
    /// It was read: so many pages.
    Read(usize),
    /// It cannot be read.
    Unreadable,
    /// A person stopped it.
    Cancelled,
    /// Reading is switched off.
    Off,
}

/// What the status line says about reading: number of the paper, of how many, and how far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// The paper, counted from 1.
    pub number: usize,
    /// Of so many.
    pub count: usize,
    /// How far it is.
    pub progress: Option<Progress>,
}

impl Session {
    /// How a paper stands.
    pub fn paper_state(&self, file: &FileRef) -> PaperState {
        match self.evidence.reading(&file.0) {
            ReadState::Waiting => self
                .pile
                .progress
                .get(&file.0)
                .map_or(PaperState::Waiting, |&progress| {
                    PaperState::Reading(progress)
                }),
            ReadState::Off => PaperState::Off,
            ReadState::Cancelled => PaperState::Cancelled,
            ReadState::Unreadable => PaperState::Unreadable,
            ReadState::Ready(reading) => PaperState::Read(reading.pages.len()),
        }
    }

    /// True when the paper was handed over to be read.
    pub fn is_asked(&self, file: &FileRef) -> bool {
        self.pile.asked.contains(&file.0)
    }

    /// Papers handed over and not answered yet.
    pub fn papers_waiting(&self) -> usize {
        let waits = |path: &&String| *self.evidence.reading(path) == ReadState::Waiting;
        self.pile.asked.iter().filter(waits).count()
    }

    /// What is being read now; `None` when nothing is.
    pub fn reading(&self) -> Option<Reading> {
        let waiting = self.papers_waiting();
        (waiting > 0).then(|| Reading {
            number: self.pile.batch.saturating_sub(waiting) + 1,
            count: self.pile.batch.max(waiting),
            progress: self.pile.progress.values().next().copied(),
        })
    }

    fn settle_reading(&mut self, path: &str, state: ReadState, now: f64) {
        self.pile.progress.remove(path);
        if *self.evidence.reading(path) == state {
            return;
        }
        Arc::make_mut(&mut self.evidence).put_reading(path, state);
        self.check_again(now);
    }
}

impl App {
    /// True when papers can be read at all.
    pub const fn can_read(&self) -> bool {
        self.worker.can_read()
    }

    /// Hands over papers that were looked at and not read yet. Returns true when some have to wait for room.
    pub(super) fn read_papers(&mut self, now: f64) -> bool {
        let on = self.settings.read_papers && self.worker.can_read();
        let can = self.worker.can_read();
        let Some(session) = &mut self.session else {
            return false;
        };
        if session.papers_waiting() == 0 {
            session.pile.batch = 0;
        }
        let project = Arc::clone(&session.project);
        for file in paper_files(&project) {
            let path = &file.0;
            if session.pile.asked.contains(path) || !session.evidence.knows(path) {
                continue;
            }
            let wanted = on || can && session.pile.wanted.contains(path);
            let readable = matches!(session.evidence.file(path),
                FileState::Ready(facts) if facts.format.has_pages());
            if !readable {
                session.settle_reading(path, ReadState::Unreadable, now);
            } else if !wanted {
                session.settle_reading(path, ReadState::Off, now);
            } else if *session.evidence.reading(path) != ReadState::Cancelled {
                let job = ReadJob {
                    dir: Arc::clone(&session.dir),
                    file: file.clone(),
                };
                if !self.worker.read(job) {
                    return true;
                }
                session.pile.asked.insert(path.clone());
                session.pile.batch += 1;
                session.settle_reading(path, ReadState::Waiting, now);
            }
        }
        false
    }

    /// A paper was read, or not. An answer about another project is dropped.
    pub(super) fn paper_read(&mut self, job: &ReadJob, state: ReadState, now: f64) {
        let session = self.session.as_mut();
        if let Some(session) = session.filter(|session| Arc::ptr_eq(&session.dir, &job.dir)) {
            session.settle_reading(&job.file.0, state, now);
        }
    }

    /// A paper is being read.
    pub(super) fn paper_progress(&mut self, job: ReadJob, progress: Progress) {
        let session = self.session.as_mut();
        if let Some(session) = session.filter(|session| Arc::ptr_eq(&session.dir, &job.dir)) {
            session.pile.progress.clear();
            session.pile.progress.insert(job.file.0, progress);
        }
    }

    /// Stops reading one paper, or all of them.
    pub(super) fn stop_reading(&mut self, file: Option<&FileRef>, now: f64) {
        let stopped = self.worker.stop_reading(file);
        let Some(session) = &mut self.session else {
            return;
        };
        for job in stopped {
            session.settle_reading(&job.file.0, ReadState::Cancelled, now);
        }
        let project = Arc::clone(&session.project);
        for file in paper_files(&project).into_iter().filter(|_| file.is_none()) {
            // The one on the desk is answered by the worker.
            let waits = *session.evidence.reading(&file.0) == ReadState::Waiting;
            if waits && !session.pile.asked.contains(&file.0) {
                session.settle_reading(&file.0, ReadState::Cancelled, now);
            }
        }
    }

    /// Reads a paper again, or for the first time though reading is switched off.
    pub(super) fn read_again(&mut self, file: &FileRef, now: f64) {
        if let Some(session) = &mut self.session {
            session.pile.asked.remove(&file.0);
            session.pile.wanted.insert(file.0.clone());
            session.settle_reading(&file.0, ReadState::Waiting, now);
        }
    }

    /// Switches the reading of papers on or off.
    pub(super) fn switch_reading(&mut self, on: bool, now: f64) {
        self.settings.read_papers = on;
        self.settings_changed = true;
        if !on {
            self.stop_reading(None, now);
        }
        let Some(session) = &mut self.session else {
            return;
        };
        let project = Arc::clone(&session.project);
        for file in paper_files(&project) {
            let state = session.evidence.reading(&file.0);
            let before = if on {
                *state == ReadState::Off
            } else {
                *state == ReadState::Cancelled
            };
            if before {
                session.pile.asked.remove(&file.0);
                let after = if on {
                    ReadState::Waiting
                } else {
                    ReadState::Off
                };
                session.settle_reading(&file.0, after, now);
            }
        }
    }

    /// Throws away what is kept of papers; what the open project shows stays.
    pub(super) fn forget_readings(&mut self) {
        if let Some(readings) = self.worker.readings().cloned() {
            self.submit(Job::Errand(Errand::Forget(readings)));
        }
    }
}
