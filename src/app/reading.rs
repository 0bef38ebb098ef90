//! Which papers and pictures are read when, and how far that is.
//!
//! They are read when they were looked at and turned out to have pages; pictures after papers. Nothing waits for it: the report says
//! "not read yet" until the answer is there, and is made again then.

use super::App;
use super::session::Session;
use crate::evidence::FileState;
use crate::evidence::reading::{ReadState, Subject};
use crate::project::{FileRef, Project};
pub use crate::worker::Progress;
use crate::worker::{Errand, Job, ReadJob, files_of};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A file, and what it is read as.
type Sheet = (Subject, String);

/// Everything of a project that is read, papers first.
fn sheets(project: &Project) -> Vec<(Subject, FileRef)> {
    let of = |subject| {
        let files = files_of(subject, project).into_iter();
        files.map(move |file| (subject, file.clone()))
    };
    of(Subject::Paper).chain(of(Subject::Picture)).collect()
}

/// How the reading of a project's papers and pictures stands.
#[derive(Debug, Clone, Default)]
pub struct Pile {
    /// Files handed to the worker.
    asked: BTreeSet<Sheet>,
    /// Files a person wants read although reading is switched off.
    wanted: BTreeSet<String>,
    /// The file that is being read and how far it is.
    progress: BTreeMap<Sheet, Progress>,
    /// Files handed over since nothing was left to read.
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

/// What the status line says about reading: number of the file, of how many, and how far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// The file, counted from 1.
    pub number: usize,
    /// Of so many.
    pub count: usize,
    /// How far it is.
    pub progress: Option<Progress>,
}

impl Session {
    /// True while files are read, checks run or statements are bound: what is not known yet is no result.
    pub fn is_busy(&self) -> bool {
        self.is_working() || self.is_binding()
    }

    /// True while files are read or checks run.
    pub(super) fn is_working(&self) -> bool {
        self.files_waiting() > 0 || self.reading().is_some() || self.is_checking()
    }

    /// True while a report may call something open or lapsed only because its files are not read yet. A check that
    /// follows typing is no reason to wait: what it said before stays true until it says something else. Statements that
    /// are not bound yet to what they were made about are one: a change may have voided them.
    pub fn is_unsettled(&self) -> bool {
        let untouched = self.revision() == 0;
        let reading = self.files_waiting() > 0 || self.reading().is_some();
        reading || self.is_binding() || untouched && self.is_checking()
    }

    /// How a paper stands.
    pub fn paper_state(&self, file: &FileRef) -> PaperState {
        match self.evidence.reading(&file.0) {
            ReadState::Waiting => self
                .pile
                .progress
                .get(&(Subject::Paper, file.0.clone()))
                .map_or(PaperState::Waiting, |&progress| {
                    PaperState::Reading(progress)
                }),
            ReadState::Off => PaperState::Off,
            ReadState::Cancelled => PaperState::Cancelled,
            ReadState::Unreadable => PaperState::Unreadable,
            ReadState::Ready(reading) => PaperState::Read(reading.pages.len()),
        }
    }

    /// True when a person stopped the reading of the text in a picture.
    pub fn picture_stopped(&self, file: &FileRef) -> bool {
        *self.evidence.read_as(Subject::Picture, &file.0) == ReadState::Cancelled
    }

    /// Files that could not be read as what they are filed as.
    pub(super) fn unreadable(&self) -> Vec<FileRef> {
        let unreadable = |(subject, file): &(Subject, FileRef)| {
            *self.evidence.read_as(*subject, &file.0) == ReadState::Unreadable
        };
        let filed = sheets(&self.project).into_iter().filter(unreadable);
        filed.map(|(_, file)| file).collect()
    }

    /// True when the paper was handed over to be read.
    pub fn is_asked(&self, file: &FileRef) -> bool {
        self.pile.asked.contains(&(Subject::Paper, file.0.clone()))
    }

    /// Papers and pictures handed over and not answered yet.
    pub fn papers_waiting(&self) -> usize {
        let waits = |sheet: &&Sheet| self.read_state(sheet) == ReadState::Waiting;
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

    /// A file has to be handed over again.
    pub(super) fn not_read(&mut self, file: &FileRef) {
        self.pile.asked.retain(|(_, asked)| *asked != file.0);
        self.pile.progress.retain(|(_, read), _| *read != file.0);
    }

    /// What was handed over and is no longer filed as what it was to be read as leaves the queue, and is handed over again
    /// when it comes back. Returns the files that are filed nowhere any more.
    fn taken_away(&mut self, filed: &[(Subject, FileRef)]) -> Vec<FileRef> {
        let gone = |sheet: &&Sheet| {
            self.read_state(sheet) == ReadState::Waiting
                && !filed
                    .iter()
                    .any(|(subject, file)| (*subject, &file.0) == (sheet.0, &sheet.1))
        };
        let gone: Vec<Sheet> = self.pile.asked.iter().filter(gone).cloned().collect();
        for sheet in &gone {
            self.pile.asked.remove(sheet);
            self.pile.progress.remove(sheet);
            self.pile.batch = self.pile.batch.saturating_sub(1);
        }
        gone.into_iter()
            .map(|(_, path)| FileRef(path))
            .filter(|gone| filed.iter().all(|(_, file)| file != gone))
            .collect()
    }

    fn read_state(&self, sheet: &Sheet) -> ReadState {
        self.evidence.read_as(sheet.0, &sheet.1).clone()
    }

    fn settle_reading(&mut self, sheet: &Sheet, state: ReadState, now: f64) {
        self.pile.progress.remove(sheet);
        if self.read_state(sheet) == state {
            return;
        }
        Arc::make_mut(&mut self.evidence).put_read(sheet.0, &sheet.1, state);
        self.check_again(now);
    }
}

impl App {
    /// True when papers can be read at all.
    pub const fn can_read(&self) -> bool {
        self.worker.can_read()
    }

    /// Hands over files that were looked at and not read yet. Returns true when some have to wait for room.
    pub(super) fn read_papers(&mut self, now: f64) -> bool {
        let on = self.settings.read_papers && self.worker.can_read();
        let can = self.worker.can_read();
        let Some(session) = &mut self.session else {
            return false;
        };
        let filed = sheets(&session.project);
        for file in session.taken_away(&filed) {
            drop(self.worker.stop_reading(Some(&file)));
        }
        if session.papers_waiting() == 0 {
            session.pile.batch = 0;
        }
        for (subject, file) in filed {
            let sheet = (subject, file.0.clone());
            if session.pile.asked.contains(&sheet) || !session.evidence.knows(&file.0) {
                continue;
            }
            let wanted = on || can && session.pile.wanted.contains(&file.0);
            let readable = matches!(session.evidence.file(&file.0),
                FileState::Ready(facts) if facts.format.has_pages());
            if !readable {
                session.settle_reading(&sheet, ReadState::Unreadable, now);
            } else if !wanted {
                session.settle_reading(&sheet, ReadState::Off, now);
            } else if session.read_state(&sheet) != ReadState::Cancelled {
                let job = ReadJob {
                    subject,
                    dir: Arc::clone(&session.dir),
                    file,
                };
                if !self.worker.read(job) {
                    return true;
                }
                session.pile.asked.insert(sheet.clone());
                session.pile.batch += 1;
                session.settle_reading(&sheet, ReadState::Waiting, now);
            }
        }
        false
    }

    /// A file was read, or not. An answer about another project is dropped.
    pub(super) fn paper_read(&mut self, job: &ReadJob, state: ReadState, now: f64) {
        let session = self.session.as_mut();
        let sheet = (job.subject, job.file.0.clone());
        // What was taken away meanwhile is asked for anew when it comes back.
        let here = |session: &&mut Session| {
            Arc::ptr_eq(&session.dir, &job.dir) && session.pile.asked.contains(&sheet)
        };
        if let Some(session) = session.filter(here) {
            session.settle_reading(&sheet, state, now);
        }
    }

    /// A file is being read.
    pub(super) fn paper_progress(&mut self, job: ReadJob, progress: Progress) {
        let session = self.session.as_mut();
        if let Some(session) = session.filter(|session| Arc::ptr_eq(&session.dir, &job.dir)) {
            session.pile.progress.clear();
            let sheet = (job.subject, job.file.0);
            session.pile.progress.insert(sheet, progress);
        }
    }

    /// Stops reading one file, or all of them.
    pub(super) fn stop_reading(&mut self, file: Option<&FileRef>, now: f64) {
        let stopped = self.worker.stop_reading(file);
        let Some(session) = &mut self.session else {
            return;
        };
        for job in stopped {
            session.settle_reading(&(job.subject, job.file.0), ReadState::Cancelled, now);
        }
        if file.is_some() {
            return;
        }
        for (subject, file) in sheets(&session.project) {
            let sheet = (subject, file.0);
            // The one on the desk is answered by the worker.
            let waits = session.read_state(&sheet) == ReadState::Waiting;
            if waits && !session.pile.asked.contains(&sheet) {
                session.settle_reading(&sheet, ReadState::Cancelled, now);
            }
        }
    }

    /// Reads a file again, or for the first time though reading is switched off, as all that it is filed as.
    pub(super) fn read_again(&mut self, file: &FileRef, now: f64) {
        let Some(session) = &mut self.session else {
            return;
        };
        session.pile.wanted.insert(file.0.clone());
        let filed = sheets(&session.project).into_iter();
        for (subject, file) in filed.filter(|(_, own)| own == file) {
            let sheet = (subject, file.0);
            session.pile.asked.remove(&sheet);
            session.settle_reading(&sheet, ReadState::Waiting, now);
        }
    }

    /// Switches reading on or off.
    pub(super) fn switch_reading(&mut self, on: bool, now: f64) {
        self.settings.read_papers = on;
        self.settings_changed = true;
        if !on {
            self.stop_reading(None, now);
        }
        let Some(session) = &mut self.session else {
            return;
        };
        let (before, after) = if on {
            (ReadState::Off, ReadState::Waiting)
        } else {
            (ReadState::Cancelled, ReadState::Off)
        };
        for (subject, file) in sheets(&session.project) {
            let sheet = (subject, file.0);
            if session.read_state(&sheet) == before {
                session.pile.asked.remove(&sheet);
                session.settle_reading(&sheet, after.clone(), now);
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
