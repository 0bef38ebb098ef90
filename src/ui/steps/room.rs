//! Room for a finding below a field: it comes and goes without moving what lies below.

use egui::Ui;

/// Height of one finding, with the space around it, points.
const LINE: f32 = 24.0;

/// Room below one field.
pub(super) struct Room {
    top: f32,
}

impl Room {
    /// Begins below a field. One line is free from the first frame on: room that came with the keyboard would move the
    /// next field away from under the pointer.
    pub(super) fn below(ui: &Ui) -> Self {
        Self {
            top: ui.cursor().top(),
        }
    }

    /// Ends after the findings.
    pub(super) fn end(self, ui: &mut Ui) {
        let used = ui.cursor().top() - self.top;
        if used < LINE {
            ui.add_space(LINE - used);
        }
    }
}
