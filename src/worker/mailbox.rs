//! A bounded channel with a wake callback, so that the worker can reach a sleeping window without knowing it.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

/// Called once for every event that was posted.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

/// The worker's end.
pub(super) struct Outbox<T> {
    sender: SyncSender<T>,
    wake: Wake,
}

// Derived, it would want the events themselves to be `Clone`.
impl<T> Clone for Outbox<T> {
    fn clone(&self) -> Self {
        Self {
            sender: self.sender.clone(),
            wake: Arc::clone(&self.wake),
        }
    }
}

impl<T> Outbox<T> {
    /// Posts an event and wakes the window. Waits while the box is full; gives up when nobody listens any more.
    pub(super) fn post(&self, event: T) {
        if self.sender.send(event).is_ok() {
            (self.wake)();
        }
    }
}

/// Makes a box for at most `size` unread events.
pub(super) fn mailbox<T>(size: usize, wake: Wake) -> (Outbox<T>, Receiver<T>) {
    let (sender, receiver) = sync_channel(size);
    (Outbox { sender, wake }, receiver)
}
