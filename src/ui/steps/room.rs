//! Room for findings below a field: they come and go without moving what lies below. The room of those that have gone is
//! kept while somebody types, for another may come with the next letter, and while it would move what is pointed at.

use super::anchor;
use egui::{Id, Ui, Vec2};

/// Height of one finding, with the space around it, points.
const LINE: f32 = 24.0;

/// Room that was taken, and the frame it was taken in.
#[derive(Clone, Copy)]
struct Taken {
    height: f32,
    frame: u64,
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
        let used = ui.cursor().top() - self.top;
        let frame = ui.ctx().cumulative_frame_nr();
        let taken: Option<Taken> = ui.data(|data| data.get_temp(self.id));
        let kept = taken.filter(|taken| frame <= taken.frame + 1 && is_used(ui, self.top));
        let height = kept.map_or(LINE, |taken| taken.height).max(used);
        if used < height {
            ui.add_space(height - used);
        }
        let taken = Taken { height, frame };
        ui.data_mut(|data| data.insert_temp(self.id, taken));
    }
}

/// True while somebody types on the page, presses something there, or points at what lies below `top`: it would move away
/// from under the pointer. What is being scrolled moves anyway. A focused field is not asked itself: a response that is
/// read again gives the keyboard away when the press was beside it.
fn is_used(ui: &Ui, top: f32) -> bool {
    let page = ui.clip_rect();
    let (pointed, pressed, scrolled) = ui.input(|input| {
        let pointer = &input.pointer;
        let pressed = pointer.any_down() || pointer.any_released();
        let scrolled = input.smooth_scroll_delta() != Vec2::ZERO;
        (pointer.latest_pos(), pressed, scrolled)
    });
    let at = pointed.filter(|at| page.contains(*at));
    let is_in_the_way = at.is_some_and(|at| pressed || at.y > top && !scrolled);
    is_in_the_way || anchor::is_typed_in(ui)
}
