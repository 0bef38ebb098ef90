//! Where dropped files fall. While files are dragged, the system says nothing of the pointer, and tells that they were
//! let go before it tells where: they are held until the pointer is known again, for a moment at most.

use egui::{Context, DroppedFileHandle, Event, RawInput};
use std::time::Duration;

/// Longest wait for the pointer, seconds. Most systems tell in the same frame or the next.
const LONGEST: f64 = 0.3;

/// Files that were let go.
#[derive(Default)]
pub(super) struct Landing {
    held: Vec<DroppedFileHandle>,
    since: f64,
}

impl Landing {
    /// Keeps dropped files back until the pointer is known.
    pub(super) fn wait_for_pointer(&mut self, ctx: &Context, input: &mut RawInput) {
        let now = input.time.unwrap_or_default();
        if !input.dropped_files.is_empty() {
            if self.held.is_empty() {
                self.since = now;
            }
            self.held.append(&mut input.dropped_files);
        }
        if self.held.is_empty() {
            return;
        }
        let moved = |event: &Event| matches!(event, Event::PointerMoved(_));
        if input.events.iter().any(moved) || now - self.since >= LONGEST {
            input.dropped_files.append(&mut self.held);
        } else {
            ctx.request_repaint_after(Duration::from_millis(50));
        }
    }
}
