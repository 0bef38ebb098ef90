//! Reading papers and the text in pictures, on a thread of its own: a page takes a second or more, and nothing else may
//! wait for that. Pictures come after papers.
//!
//! The reader is handed in as a value, so that tests can bring a quick one. What was read before comes from the
//! cache. A file asked for again is read afresh: its newest contents win.

use super::job::{Event, guard};
use super::mailbox::Outbox;
use crate::base::Digest;
use crate::evidence::Limits;
use crate::evidence::reading::{PICTURES, ReadState, Reading, Subject};
use crate::project::{FileRef, Project};
use crate::store::{ProjectDir, Readings};
use std::collections::{BTreeSet, VecDeque};
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, Once, PoisonError};

/// Papers that may wait; more are kept by the caller.
const MOST: usize = 256;

/// How far a paper has been read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Pages that are done.
    pub done: usize,
    /// Pages to be read.
    pub pages: usize,
}

/// Told how far it is, and answers whether to go on.
pub type Tell<'a> = dyn FnMut(Progress) -> ControlFlow<()> + 'a;

/// Reads the bytes of a file, telling after every page how far it is; told to break, it stops soon.
pub type ReadFn = Box<dyn Fn(Subject, &[u8], &mut Tell<'_>) -> ReadState + Send + Sync>;

/// What reads papers and pictures.
pub struct Reader {
    /// Version of what it reads of papers; readings of another version are not taken from the cache.
    pub revision: u32,
    /// Reads one.
    pub read: ReadFn,
    /// Called when nothing is left to read: gives memory back.
    pub rest: Box<dyn Fn() + Send + Sync>,
}

impl Reader {
    /// Reads bytes, or takes what was read of them before. A crash makes them unreadable.
    pub fn state(
        &self,
        subject: Subject,
        bytes: &[u8],
        cache: Option<&Readings>,
        progress: &mut Tell<'_>,
    ) -> ReadState {
        let revision = match subject {
            Subject::Paper => self.revision,
            Subject::Picture => PICTURES,
        };
        let digest = Digest::of_bytes(bytes);
        if let Some(reading) = cache.and_then(|cache| cache.get(&digest, revision)) {
            return ReadState::Ready(Arc::new(reading));
        }
        let state = guard(ReadState::Unreadable, || {
            (self.read)(subject, bytes, progress)
        });
        if let (ReadState::Ready(reading), Some(cache)) = (&state, cache)
            && let Err(error) = keep(reading, cache, revision)
        {
            // A folder that takes no file takes none of the others either.
            static TOLD: Once = Once::new();
            TOLD.call_once(|| log::warn!("what was read is not kept: {error}"));
        }
        state
    }
}

fn keep(reading: &Reading, cache: &Readings, revision: u32) -> Result<(), crate::store::Error> {
    if reading.revision == revision {
        cache.put(reading)
    } else {
        Ok(())
    }
}

/// Everything the reading thread needs.
pub struct ReadingDesk {
    /// What reads.
    pub reader: Reader,
    /// Where readings are kept; `None` keeps none.
    pub cache: Option<Readings>,
}

/// Files of a project that can be papers: those in slots, and those not filed yet.
pub fn paper_files(project: &Project) -> BTreeSet<&FileRef> {
    let filed = project.papers.values().flat_map(|paper| &paper.files);
    filed.chain(&project.unfiled).collect()
}

/// Files of a project that are read as one or the other.
pub fn files_of(subject: Subject, project: &Project) -> BTreeSet<&FileRef> {
    match subject {
        Subject::Paper => paper_files(project),
        Subject::Picture => picture_files(project),
    }
}

/// Pictures of a project in which text is read.
fn picture_files(project: &Project) -> BTreeSet<&FileRef> {
    let media = &project.media;
    let marks = media.icon.iter().chain(&media.logo);
    marks.chain(&media.desktop).chain(&media.mobile).collect()
}

/// A file to be read.
#[derive(Debug, Clone)]
pub struct ReadJob {
    /// What it is read as.
    pub subject: Subject,
    /// Where it lies. An answer belongs to the project with this very folder.
    pub dir: Arc<ProjectDir>,
    /// The file.
    pub file: FileRef,
}

impl ReadJob {
    fn is(&self, other: &Self) -> bool {
        self.subject == other.subject
            && self.file == other.file
            && Arc::ptr_eq(&self.dir, &other.dir)
    }
}

#[derive(Default)]
struct Waiting {
    jobs: VecDeque<ReadJob>,
    /// The paper on the desk, and the bell that stops it.
    current: Option<(ReadJob, Arc<AtomicBool>)>,
    closed: bool,
}

/// Papers between the window and the thread.
#[derive(Default)]
pub(super) struct Pile {
    waiting: Mutex<Waiting>,
    filled: Condvar,
}

impl Pile {
    /// Takes a paper, or says no when there are too many. The same paper asked for again is read once, later.
    pub(super) fn push(&self, job: ReadJob) -> bool {
        let mut waiting = self.lock();
        if waiting.closed || waiting.jobs.len() >= MOST {
            return false;
        }
        waiting.jobs.retain(|other| !other.is(&job));
        if let Some((current, stop)) = &waiting.current
            && current.is(&job)
        {
            stop.store(true, Ordering::Relaxed);
        }
        waiting.jobs.push_back(job);
        self.filled.notify_one();
        true
    }

    /// Takes papers off the pile and stops the one on the desk: those of a name, or all. Returns what will not be
    /// answered any more.
    pub(super) fn stop(&self, file: Option<&FileRef>) -> Vec<ReadJob> {
        let mut waiting = self.lock();
        let meant = |job: &ReadJob| file.is_none_or(|file| job.file == *file);
        let (stopped, kept): (Vec<_>, Vec<_>) = std::mem::take(&mut waiting.jobs)
            .into_iter()
            .partition(|job| meant(job));
        waiting.jobs = kept.into();
        if let Some((current, stop)) = &waiting.current
            && meant(current)
        {
            stop.store(true, Ordering::Relaxed);
        }
        stopped
    }

    /// Takes no more papers and stops.
    pub(super) fn close(&self) {
        drop(self.stop(None));
        self.lock().closed = true;
        self.filled.notify_one();
    }

    /// The next paper; calls `idle` before it waits for one. `None` once the pile is closed.
    fn pop(&self, idle: &dyn Fn()) -> Option<(ReadJob, Arc<AtomicBool>)> {
        let mut waiting = self.lock();
        waiting.current = None;
        if waiting.jobs.is_empty() && !waiting.closed {
            drop(waiting);
            idle();
            waiting = self.lock();
        }
        while waiting.jobs.is_empty() && !waiting.closed {
            waiting = self
                .filled
                .wait(waiting)
                .unwrap_or_else(PoisonError::into_inner);
        }
        let paper = |job: &ReadJob| job.subject == Subject::Paper;
        let next = waiting.jobs.iter().position(paper).unwrap_or(0);
        let job = waiting.jobs.remove(next)?;
        let stop = Arc::new(AtomicBool::new(false));
        waiting.current = Some((job.clone(), Arc::clone(&stop)));
        Some((job, stop))
    }

    /// True when the paper on the desk was asked for again meanwhile, so that its answer is old.
    fn is_stale(&self, job: &ReadJob) -> bool {
        self.lock().jobs.iter().any(|other| other.is(job))
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The thread: reads until the pile is closed.
pub(super) fn read_loop(pile: &Pile, desk: &ReadingDesk, outbox: &Outbox<Event>) {
    let idle = || guard((), || (desk.reader.rest)());
    while let Some((job, stop)) = pile.pop(&idle) {
        let state = guard(ReadState::Unreadable, || read(&job, desk, &stop, outbox));
        if !pile.is_stale(&job) {
            outbox.post(Event::Read(job, state));
        }
    }
}

fn read(job: &ReadJob, desk: &ReadingDesk, stop: &AtomicBool, outbox: &Outbox<Event>) -> ReadState {
    let Ok(bytes) = job.dir.read(&job.file, Limits::default().bytes) else {
        return ReadState::Unreadable;
    };
    let mut told = None;
    let mut tell = |progress: Progress| {
        if stop.load(Ordering::Relaxed) {
            return ControlFlow::Break(());
        }
        if told.replace(progress) != Some(progress) {
            outbox.post(Event::ReadSoFar(job.clone(), progress));
        }
        ControlFlow::Continue(())
    };
    let state = desk
        .reader
        .state(job.subject, &bytes, desk.cache.as_ref(), &mut tell);
    let finished = matches!(state, ReadState::Ready(_));
    if stop.load(Ordering::Relaxed) && !finished {
        return ReadState::Cancelled;
    }
    state
}
