//! Room for findings below a field: they come and go without moving what lies below. The room of those that have gone is
//! kept while somebody types in that field, for another may come with the next letter, and for a while where it would
//! move what is pointed at. Then it closes.

use super::anchor;
use egui::{Id, Ui, Vec2};
use std::time::Duration;

/// Height of one finding, with the space around it, points.
const LINE: f32 = 24.0;
/// How long a pointer that rests keeps what it points at in its place, seconds.
const RESTING: f32 = 2.5;
/// How fast room closes, points a second.
const CLOSING: f32 = 900.0;

/// Room that was taken, the frame it was taken in, and the field that was typed in while it was filled.
#[derive(Clone, Copy)]
struct Taken {
    height: f32,
    frame: u64,
    field: Option<Id>,
}

/// Room below one field.
pub(super) struct Room {
    id: Id,
    top: f32,
}

impl Room {
    /// Begins below a field. One line is free from the first frame on: room that came with the keyboard would move the
    /// next field away from under the pointer.
    pub(super) fn below(ui: &Ui, field: impl std::hash::Hash + std::fmt::Debug) -> Self {
        Self {
            id: Id::unique(("room", field)),
            top: ui.cursor().top(),
        }
    }

    /// Ends after the findings.
    pub(super) fn end(self, ui: &mut Ui) {
        let used = (ui.cursor().top() - self.top).max(LINE);
        let frame = ui.ctx().cumulative_frame_nr();
        let typed = anchor::typed_in(ui);
        let taken: Option<Taken> = ui.data(|data| data.get_temp(self.id));
        let taken = taken.filter(|taken| frame <= taken.frame + 1 && taken.height > used);
        let (height, field) = match taken {
            None => (used, typed),
            Some(taken) if taken.field.is_some() && taken.field == typed => (taken.height, typed),
            Some(taken) if is_pointed_at(ui, self.top) => (taken.height, taken.field),
            Some(taken) => {
                let passed = ui.input(|input| input.stable_dt).min(0.1);
                ui.ctx().request_repaint();
                ((taken.height - CLOSING * passed).max(used), taken.field)
            }
        };
        let left = height - (ui.cursor().top() - self.top);
        if left > 0.0 {
            ui.add_space(left);
        }
        let taken = Taken {
            height,
            frame,
            field,
        };
        ui.data_mut(|data| data.insert_temp(self.id, taken));
    }
}

/// True while somebody presses something on the page, or has just pointed at what lies below `top`: it would move away
/// from under the pointer. What is being scrolled moves anyway. A focused field is not asked itself: a response that is
/// read again gives the keyboard away when the press was beside it.
fn is_pointed_at(ui: &Ui, top: f32) -> bool {
    let page = ui.clip_rect();
    let (pointed, pressed, scrolled, rested) = ui.input(|input| {
        let pointer = &input.pointer;
        let pressed = pointer.any_down() || pointer.any_released();
        let scrolled = input.smooth_scroll_delta() != Vec2::ZERO;
        let rested = pointer.time_since_last_movement();
        (pointer.latest_pos(), pressed, scrolled, rested)
    });
    let Some(at) = pointed.filter(|at| page.contains(*at)) else {
        return false;
    };
    if pressed {
        return true;
    }
    let keeps = at.y > top && !scrolled && rested < RESTING;
    if keeps {
        let left = (RESTING - rested).max(0.05);
        ui.ctx()
            .request_repaint_after(Duration::from_secs_f32(left));
    }
    keeps
}
