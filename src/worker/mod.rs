//! Layer 6: everything slow, on two named threads. May import store, export, engine, evidence.
//!
//! `check` holds one slot and the newest job wins; `files` works through a bounded queue in order. Answers
//! come back through a bounded mailbox that wakes the window. No async runtime.

mod catalogue;
mod job;
mod mailbox;
mod queue;
mod survey;

use crate::engine::Memo;
pub use catalogue::Catalogue;
pub use job::{
    CheckJob, Event, ExportJob, Exported, Job, Keep, Opening, Target, guard, write_bundle,
};
pub use mailbox::Wake;
use mailbox::{Outbox, mailbox};
use queue::Queue;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, sync_channel};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
pub use survey::inspect_all;

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

/// Handle to both threads. Dropping it lets them finish what they are doing and ends them.
pub struct Worker {
    slot: Arc<Slot>,
    files: Arc<Queue>,
    events: Receiver<Event>,
    threads: Vec<JoinHandle<()>>,
}

impl Worker {
    /// Starts the threads. `wake` is called once for every answer.
    pub fn start(wake: Wake) -> io::Result<Self> {
        let (outbox, events) = mailbox(MAILBOX, wake);
        let slot = Arc::new(Slot::default());
        let files = Arc::new(Queue::default());
        let jobs = Arc::clone(&files);
        let (check_slot, check_outbox) = (Arc::clone(&slot), outbox.clone());
        let threads = vec![
            thread::Builder::new()
                .name("check".to_owned())
                .spawn(move || check_loop(&check_slot, &check_outbox))?,
            thread::Builder::new()
                .name("files".to_owned())
                // Drawings may be nested a hundred deep.
                .stack_size(STACK)
                .spawn(move || file_loop(&jobs, &outbox))?,
        ];
        Ok(Self {
            slot,
            files,
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
    while let Some(job) = jobs.pop() {
        job::run(job, outbox);
    }
}
