//! Layer 6: everything slow, on three named threads. May import store, export, engine, evidence.
//!
//! `check` holds one slot and the newest job wins; `files` works through a bounded queue in
//! order, and looks at the files of the open project now and then while there is nothing to do; `reading` reads
//! papers, then the text in pictures, one after the other; the command line spreads lines over all processors. Answers come back through a bounded mailbox that wakes the window. No async runtime.

mod apart;
mod builtin;
mod bundle;
mod catalogue;
mod company;
mod errand;
mod job;
mod laid;
mod mailbox;
mod mended;
mod opening;
mod papers;
mod queue;
mod sorting;
mod spread;
mod summary;
mod survey;
mod template;
mod watch;

use crate::engine::Memo;
use crate::project::FileRef;
use crate::store::Readings;
pub use apart::{COMMAND as READ_PAPERS, reader_apart, serve_readings};
pub use builtin::built_in_reader;
pub use bundle::{ExportJob, Exported, Held, Lying, Over, write_bundle};
pub use catalogue::Catalogue;
pub use company::{CompanyChange, CompanyState};
pub use errand::{Errand, Errands};
pub use job::{CheckJob, Event, Job, Keep, Origin, Target, guard};
pub use laid::{Laid, LaidOut};
pub use mailbox::Wake;
use mailbox::{Outbox, mailbox};
pub use opening::{Opening, unread_note};
use papers::Pile;
pub use papers::{Progress, ReadFn, ReadJob, Reader, ReadingDesk, Tell, files_of, paper_files};
use queue::{Next, Queue};
pub use sorting::{FiledIn, Grounds, Seen, Sizes, Skip, Sorted, propose};
pub use spread::spread;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, sync_channel};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
pub use summary::{Checked, PolicyItem};
pub use survey::{beside, inspect_all, inspect_and_read, inspect_legal};
pub use template::{TemplateChange, TemplateState};
use watch::Watch;

/// Answers that may wait for the window.
const MAILBOX: usize = 256;

/// Room for the calls of the file thread, bytes.
const STACK: usize = 16 << 20;

/// The slot of the check thread.
#[derive(Default)]
struct Slot {
    next: Mutex<(Option<CheckJob>, bool)>,
    filled: Condvar,
    cancel: AtomicBool,
}

/// Handle to the threads. Dropping it lets them finish what they are doing and ends them.
pub struct Worker {
    slot: Arc<Slot>,
    files: Arc<Queue>,
    /// `None` where nothing can read papers.
    papers: Option<Arc<Pile>>,
    readings: Option<Readings>,
    events: Receiver<Event>,
    threads: Vec<JoinHandle<()>>,
}

impl Worker {
    /// Starts the threads, without one that reads papers. `wake` is called once for every answer.
    pub fn start(wake: Wake) -> io::Result<Self> {
        Self::with_desk(wake, None)
    }

    /// Starts the threads; `desk` reads papers.
    pub fn with_desk(wake: Wake, desk: Option<ReadingDesk>) -> io::Result<Self> {
        let (outbox, events) = mailbox(MAILBOX, wake);
        let slot = Arc::new(Slot::default());
        let files = Arc::new(Queue::default());
        let jobs = Arc::clone(&files);
        let (check_slot, check_outbox) = (Arc::clone(&slot), outbox.clone());
        let file_outbox = outbox.clone();
        let mut threads = vec![
            thread::Builder::new()
                .name("check".to_owned())
                .spawn(move || check_loop(&check_slot, &check_outbox))?,
            thread::Builder::new()
                .name("files".to_owned())
                // Drawings may be nested a hundred deep.
                .stack_size(STACK)
                .spawn(move || file_loop(&jobs, &file_outbox))?,
        ];
        let readings = desk.as_ref().and_then(|desk| desk.cache.clone());
        let papers = desk.as_ref().map(|_| Arc::new(Pile::default()));
        if let (Some(desk), Some(pile)) = (desk, papers.clone()) {
            threads.push(
                thread::Builder::new()
                    .name("reading".to_owned())
                    .spawn(move || papers::read_loop(&pile, &desk, &outbox))?,
            );
        }
        Ok(Self {
            slot,
            files,
            papers,
            readings,
            events,
            threads,
        })
    }

    /// Asks for a check; a check that is still waiting or running is dropped.
    pub fn check(&self, job: CheckJob) {
        let mut next = self
            .slot
            .next
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        next.0 = Some(job);
        self.slot.cancel.store(true, Ordering::Relaxed);
        self.slot.filled.notify_one();
    }

    /// Asks for work with files. Gives the job back when the queue is full; saving is never refused, and goes
    /// before mere looking.
    pub fn submit(&self, job: Job) -> Result<(), Box<Job>> {
        self.files.push(job)
    }

    /// True when papers can be read at all.
    pub const fn can_read(&self) -> bool {
        self.papers.is_some()
    }

    /// Where readings are kept between two starts.
    pub const fn readings(&self) -> Option<&Readings> {
        self.readings.as_ref()
    }

    /// Asks for a paper to be read. False when too many are waiting, or nothing can read.
    pub fn read(&self, job: ReadJob) -> bool {
        self.papers.as_ref().is_some_and(|pile| pile.push(job))
    }

    /// Stops reading: one file, or everything. Returns the papers that were still waiting; the one being read is
    /// answered as cancelled.
    pub fn stop_reading(&self, file: Option<&FileRef>) -> Vec<ReadJob> {
        let pile = self.papers.as_ref();
        pile.map_or_else(Vec::new, |pile| pile.stop(file))
    }

    /// The next answer, if there is one.
    pub fn poll(&self) -> Option<Event> {
        self.events.try_recv().ok()
    }

    /// Waits for the next answer; only tests and the last save on closing do that.
    pub fn wait(&self, longest: std::time::Duration) -> Option<Event> {
        self.events.recv_timeout(longest).ok()
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        {
            let mut next = self
                .slot
                .next
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            next.1 = true;
            self.slot.cancel.store(true, Ordering::Relaxed);
            self.slot.filled.notify_one();
        }
        self.files.close();
        if let Some(pile) = &self.papers {
            pile.close();
        }
        // Answers nobody reads must not hold a thread back.
        let (_, closed) = sync_channel(1);
        self.events = closed;
        for thread in self.threads.drain(..) {
            if thread.join().is_err() {
                log::error!("a worker thread had crashed");
            }
        }
    }
}

fn check_loop(slot: &Slot, outbox: &Outbox<Event>) {
    let mut memo = Memo::default();
    loop {
        let job = {
            let mut next = slot.next.lock().unwrap_or_else(PoisonError::into_inner);
            while next.0.is_none() && !next.1 {
                next = slot
                    .filled
                    .wait(next)
                    .unwrap_or_else(PoisonError::into_inner);
            }
            if next.1 {
                return;
            }
            slot.cancel.store(false, Ordering::Relaxed);
            next.0.take()
        };
        if let Some(event) = job.and_then(|job| job::check(&job, &mut memo, &slot.cancel)) {
            outbox.post(event);
        }
    }
}

fn file_loop(jobs: &Queue, outbox: &Outbox<Event>) {
    let mut watch: Option<Watch> = None;
    loop {
        match jobs.pop(watch.as_ref().map(|_| watch::PAUSE)) {
            Next::Job(job) => {
                if let Job::Errand(Errand::Glance(dir, files)) = &*job {
                    watch = Some(Watch::over(dir, files));
                }
                job::run(*job, outbox);
            }
            // Nobody is woken while everything is as it was.
            Next::Quiet => {
                if let Some(changed) = watch.as_mut().and_then(Watch::look) {
                    outbox.post(Event::Errand(changed));
                }
            }
            Next::End => return,
        }
    }
}
