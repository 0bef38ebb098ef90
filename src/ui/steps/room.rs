//! Room for a finding below a field that is typed into: it comes and goes without moving what lies below.

use egui::{Id, Ui};

/// Height of one finding, with the space around it, points.
const LINE: f32 = 32.0;

/// Room below one field.
pub(super) struct Room {
    top: f32,
    kept: bool,
}

impl Room {
    /// Begins below a field. From the time it is `typed` into, one line is free until the page is left.
    pub(super) fn below(ui: &Ui, field: &str, typed: bool) -> Self {
        let id = Id::unique(("room", field));
        let now = ui.ctx().cumulative_frame_nr();
        let last: Option<u64> = ui.data(|data| data.get_temp(id));
        let kept = typed || last.is_some_and(|frame| now <= frame + 1);
        if kept {
            ui.data_mut(|data| data.insert_temp(id, now));
        }
        Self {
            top: ui.cursor().top(),
            kept,
        }
    }

    /// Ends after the findings.
    pub(super) fn end(self, ui: &mut Ui) {
        let used = ui.cursor().top() - self.top;
        if self.kept && used < LINE {
            ui.add_space(LINE - used);
        }
    }
}
