//! The queue of the file thread: bounded and in order, except that saving goes before mere looking, and so
//! does what somebody waits for.
//!
//! Looking at many large files takes seconds; what a person typed must not wait for that, least of all when
//! the window closes.

use super::job::Job;
use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Jobs that may wait; more are kept by the caller.
const MOST: usize = 256;

#[derive(Default)]
struct Waiting {
    jobs: VecDeque<Job>,
    closed: bool,
}

/// Jobs between the window and the thread.
#[derive(Default)]
pub(super) struct Queue {
    waiting: Mutex<Waiting>,
    filled: Condvar,
}

impl Queue {
    /// Takes a job, or gives it back when the queue is full. Saving is never refused.
    pub(super) fn push(&self, job: Job) -> Result<(), Box<Job>> {
        let mut waiting = self.lock();
        if waiting.closed || waiting.jobs.len() >= MOST && !job.is_saving() {
            return Err(Box::new(job));
        }
        let at = if job.is_saving() || matches!(job, Job::Errand(_)) {
            let looks = |job: &&Job| matches!(job, Job::Inspect(..));
            waiting.jobs.len() - waiting.jobs.iter().rev().take_while(looks).count()
        } else {
            waiting.jobs.len()
        };
        waiting.jobs.insert(at, job);
        self.filled.notify_one();
        Ok(())
    }

    /// Waits for the next job; `None` once the queue is closed and nothing is left to do.
    pub(super) fn pop(&self) -> Option<Job> {
        let mut waiting = self.lock();
        while waiting.jobs.is_empty() && !waiting.closed {
            waiting = self
                .filled
                .wait(waiting)
                .unwrap_or_else(PoisonError::into_inner);
        }
        waiting.jobs.pop_front()
    }

    /// Takes no more jobs. Those that write are still done; nobody needs to look any more.
    pub(super) fn close(&self) {
        let mut waiting = self.lock();
        waiting.closed = true;
        waiting.jobs.retain(|job| !matches!(job, Job::Inspect(..)));
        self.filled.notify_one();
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
