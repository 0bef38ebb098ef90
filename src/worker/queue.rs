//! The queue of the file thread: bounded and in order, except that saving goes before mere looking, and so
//! does what somebody waits for.
//!
//! Looking at many large files takes seconds; what a person typed must not wait for that, least of all when
//! the window closes.

use super::job::Job;
use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Jobs that may wait; more are kept by the caller.
const MOST: usize = 256;

#[derive(Default)]
struct Waiting {
    jobs: VecDeque<Job>,
    closed: bool,
}

/// What comes to the thread.
pub(super) enum Next {
    /// Something to do.
    Job(Box<Job>),
    /// Nothing for as long as it wanted to wait.
    Quiet,
    /// The queue is closed and nothing is left to do.
    End,
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

    /// Waits for the next job, at most for so long.
    pub(super) fn pop(&self, longest: Option<Duration>) -> Next {
        let idle = |waiting: &mut Waiting| waiting.jobs.is_empty() && !waiting.closed;
        let mut waiting = self.lock();
        waiting = match longest {
            None => self
                .filled
                .wait_while(waiting, idle)
                .unwrap_or_else(PoisonError::into_inner),
            Some(longest) => {
                self.filled
                    .wait_timeout_while(waiting, longest, idle)
                    .unwrap_or_else(PoisonError::into_inner)
                    .0
            }
        };
        match waiting.jobs.pop_front() {
            Some(job) => Next::Job(Box::new(job)),
            None if waiting.closed => Next::End,
            None => Next::Quiet,
        }
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
