//! The field somebody types in, or the answer under the pointer, stays where it is on the screen when what lies above it
//! becomes longer or shorter.

use crate::ui::scrolled;
use egui::{Id, Response, ScrollArea, Ui};

/// A field and where it stood, below the top of the page.
#[derive(Clone, Copy)]
struct Held {
    field: Id,
    top: f32,
    frame: u64,
}

fn id(name: &str) -> Id {
    Id::unique(("page-anchor", name))
}

/// The page, scrolled to where it has to be for the field to stay.
pub(super) fn place(ui: &Ui, area: ScrollArea) -> ScrollArea {
    scrolled::place(ui, area, id("wanted"))
}

/// Called where the contents of a page begin.
pub(super) fn begin(ui: &Ui) {
    ui.data_mut(|data| data.insert_temp(id("top"), ui.cursor().top()));
}

/// Called for every field that can be typed in.
pub(super) fn field(ui: &Ui, field: &Response) {
    if field.has_focus() {
        hold(ui, field);
    }
}

/// Called for every answer that can be pressed: the next press is not to miss it.
pub(super) fn answer(ui: &Ui, answer: &Response) {
    if answer.contains_pointer() {
        hold(ui, answer);
    }
}

fn hold(ui: &Ui, field: &Response) {
    let page: f32 = ui.data(|data| data.get_temp(id("top"))).unwrap_or_default();
    let held = Held {
        field: field.id,
        top: field.rect.top() - page,
        frame: ui.ctx().cumulative_frame_nr(),
    };
    ui.data_mut(|data| data.insert_temp(id("now"), held));
}

/// The field of the page that has the keyboard.
pub(super) fn typed_in(ui: &Ui) -> Option<Id> {
    let frame = ui.ctx().cumulative_frame_nr();
    let now: Option<Held> = ui.data(|data| data.get_temp(id("now")));
    now.filter(|now| frame <= now.frame + 1)
        .map(|now| now.field)
}

/// Called when the page is drawn, scrolled by `offset`: has it scrolled by as much as the field was moved since the frame
/// before.
pub(super) fn end(ui: &Ui, offset: f32) {
    let frame = ui.ctx().cumulative_frame_nr();
    let held = |name| {
        let held: Option<Held> = ui.data(|data| data.get_temp(id(name)));
        held.filter(|held| frame <= held.frame + 1)
    };
    let (before, now) = (held("before"), held("now"));
    if let Some(now) = now {
        ui.data_mut(|data| data.insert_temp(id("before"), now));
    }
    let (Some(before), Some(now)) = (before, now) else {
        return;
    };
    let moved = now.top - before.top;
    if before.field != now.field || moved.abs() < 0.5 {
        return;
    }
    let why = "what stands above the field changed";
    scrolled::to(ui, id("wanted"), offset + moved, why);
}
