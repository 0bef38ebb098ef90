//! Scrolls a list or a page by as much as what it shows was moved, before anybody sees that it was.

use egui::{Id, ScrollArea, Ui};

/// The area, scrolled to where [`to`] wants it.
pub(super) fn place(ui: &Ui, area: ScrollArea, wanted: Id) -> ScrollArea {
    match ui.data_mut(|data| data.remove_temp::<f32>(wanted)) {
        Some(offset) => area.vertical_scroll_offset(offset),
        None => area,
    }
}

/// Wants an area scrolled to `offset`, and has it drawn again, because of `why`.
pub(super) fn to(ui: &Ui, wanted: Id, offset: f32, why: &'static str) {
    ui.data_mut(|data| data.insert_temp(wanted, offset.max(0.0)));
    // Drawn once more before it is shown, but not when something was typed or pressed: that would be heard twice.
    if ui.input(|input| input.events.is_empty()) {
        ui.ctx().request_discard(why);
    } else {
        ui.ctx().request_repaint();
    }
}
