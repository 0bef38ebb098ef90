//! Being brought to a place: it comes into view, and its first control has the keyboard. Where the keyboard stays, because
//! somebody only looks or nothing there can take it, the place is outlined for a moment.

use crate::engine::checklist::Step;
use crate::project::FieldPath;
use crate::ui::theme::Tokens;
use crate::ui::view::View;
use egui::{Align, Id, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo};
use std::time::Duration;

/// Seconds an outline stays.
const SHOWN: f64 = 2.0;

/// The place that is outlined, and since when.
#[derive(Clone)]
struct Marked(Id, f64);

fn id() -> Id {
    Id::unique("place-arrived-at")
}

/// What a place is outlined by.
pub(super) fn key(path: &FieldPath) -> Id {
    Id::unique(("place", format!("{path:?}")))
}

/// A control that is a place of its own.
pub(super) fn arrive(ui: &Ui, view: &View<'_>, control: &Response, path: &FieldPath) {
    arrive_in(ui, view, Some(control), control.rect, path);
}

/// A place with its first control, if it has one.
pub(super) fn arrive_in(
    ui: &Ui,
    view: &View<'_>,
    first: Option<&Response>,
    place: Rect,
    path: &FieldPath,
) {
    arrive_seeing(ui, view, first, (place, place), path);
}

/// The same where only the beginning of a place, `seen`, has to come into view; all of it is outlined.
pub(super) fn arrive_seeing(
    ui: &Ui,
    view: &View<'_>,
    first: Option<&Response>,
    (place, seen): (Rect, Rect),
    path: &FieldPath,
) {
    if view.is_target(path) {
        ui.scroll_to_rect(seen, Some(Align::Center));
        take_keyboard(ui, view, first, key(path));
        view.arrived();
    }
    outline(ui, view.tokens, place, key(path));
}

/// A text field takes the keyboard by itself when it is gone to; only looked at, it is outlined.
pub(super) fn at_field(ui: &Ui, view: &View<'_>, field: &Response, path: &FieldPath) {
    super::anchor::field(ui, field);
    if view.is_target(path) {
        take_keyboard(ui, view, Some(field), key(path));
        view.arrived();
    }
    outline(ui, view.tokens, field.rect, key(path));
}

/// Gives the keyboard to the first control of a place that was gone to; where it has none, or the keyboard stays, the
/// place is outlined from now on.
pub(super) fn take_keyboard(ui: &Ui, view: &View<'_>, first: Option<&Response>, key: Id) {
    match first.filter(|_| !view.app.route.still) {
        Some(first) => first.request_focus(),
        None => mark(ui, key),
    }
}

/// Outlines a place from now on, for a moment.
fn mark(ui: &Ui, key: Id) {
    let since = ui.input(|input| input.time);
    ui.data_mut(|data| data.insert_temp(id(), Marked(key, since)));
}

/// Draws the outline while its moment lasts.
pub(super) fn outline(ui: &Ui, tokens: &Tokens, place: Rect, key: Id) {
    let marked: Option<Marked> = ui.data(|data| data.get_temp(id()));
    let Some(Marked(_, since)) = marked.filter(|marked| marked.0 == key) else {
        return;
    };
    let left = since + SHOWN - ui.input(|input| input.time);
    if left <= 0.0 {
        ui.data_mut(|data| data.remove::<Marked>(id()));
        return;
    }
    let ring = Stroke::new(2.0, tokens.accent);
    let corners = tokens.control_corners();
    ui.painter()
        .rect_stroke(place.expand(3.0), corners, ring, StrokeKind::Outside);
    ui.ctx()
        .request_repaint_after(Duration::from_secs_f64(left));
}

/// A page that was gone to has the keyboard begin at its heading: Tab leads to its first field, not round the window.
pub(super) fn begin_at(ui: &Ui, view: &View<'_>, title: &Response, name: &str) {
    let (step, still) = (view.app.route.step, view.app.route.still);
    let id = Id::unique("page-shown");
    let before = ui.data_mut(|data| {
        let before = data.get_temp::<Step>(id);
        data.insert_temp(id, step);
        before
    });
    let came = before.is_some_and(|before| before != step) && !still;
    let place = id.with("heading");
    // Otherwise it is no stop of the keyboard.
    if came || ui.memory(|memory| memory.has_focus(place)) {
        let heading = ui.interact(title.rect, place, Sense::focusable_noninteractive());
        heading.widget_info(|| WidgetInfo::labeled(Role::Heading, true, name));
        if came {
            heading.request_focus();
        }
    }
}
