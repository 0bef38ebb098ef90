//! The parts of the window the keyboard goes round with F6: Tab walks inside one, F6 leads to the next.

use super::view::View;
use super::widgets::buttons;
use super::{rail, walk};
use crate::app::Step;
use egui::{FocusDirection, Id, Key, Modifiers, Rect, Response, Role, Sense, Ui, WidgetInfo};

/// A part of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pane {
    /// The bar at the top.
    Bar,
    /// The steps.
    Rail,
    /// The page.
    Page,
    /// Sentences of the program, while there are any.
    Notices,
    /// The checklist.
    Checklist,
    /// The line at the bottom.
    Status,
}

/// In the order they are gone round.
const ALL: [Pane; 6] = [
    Pane::Bar,
    Pane::Rail,
    Pane::Page,
    Pane::Notices,
    Pane::Checklist,
    Pane::Status,
];

/// Where the parts were last drawn, what had the keyboard in each, and the one it is on its way to.
#[derive(Clone, Default)]
struct Round {
    seen: [Option<Seen>; 6],
    arriving: Option<Pane>,
}

/// One part as it was last drawn.
#[derive(Clone, Copy)]
struct Seen {
    place: Rect,
    frame: u64,
    /// What had the keyboard last, on which page.
    left: Option<(Id, Step)>,
}

fn id() -> Id {
    Id::unique("panes")
}

/// Turns F6 and Shift with F6 into a way to the next part. A dialog keeps the keyboard.
pub(super) fn listen(ui: &Ui, view: &View<'_>) {
    if view.app.route.dialog.is_some() || view.session().is_none() {
        return;
    }
    let way = ui.input_mut(|input| {
        if input.consume_key(Modifiers::SHIFT, Key::F6) {
            return Some(ALL.len() - 1);
        }
        input.consume_key(Modifiers::NONE, Key::F6).then_some(1)
    });
    let Some(way) = way else { return };
    let frame = ui.ctx().cumulative_frame_nr();
    let mut round: Round = ui.data(|data| data.get_temp(id())).unwrap_or_default();
    let here = here(ui, &round);
    // With nothing chosen yet, the page is where everybody is.
    let mut at = here.unwrap_or(2);
    for _ in ALL {
        at = (at + way) % ALL.len();
        let seen = round.seen.get(at).copied().flatten();
        if seen.is_some_and(|seen| frame <= seen.frame + 1) {
            break;
        }
    }
    round.arriving = ALL.get(at).copied();
    ui.data_mut(|data| data.insert_temp(id(), round));
    egui::Popup::close_all(ui.ctx());
    ui.ctx().request_repaint();
}

/// Which part has the keyboard.
fn here(ui: &Ui, round: &Round) -> Option<usize> {
    let focused = ui.memory(egui::Memory::focused)?;
    let at = ui.ctx().read_response(focused)?.interact_rect.center();
    round
        .seen
        .iter()
        .position(|seen| seen.is_some_and(|seen| seen.place.contains(at)))
}

/// Called where a part begins: takes down where it is, and has its first control, or the one that was left, take the
/// keyboard if it is on its way here.
pub(super) fn begin(ui: &Ui, view: &View<'_>, pane: Pane) {
    let step = view.app.route.step;
    let index = ALL.iter().position(|one| *one == pane).unwrap_or_default();
    let mut round: Round = ui.data(|data| data.get_temp(id())).unwrap_or_default();
    let place = ui.max_rect().intersect(ui.clip_rect());
    // Asking for a control takes the keyboard from it when the click was elsewhere, as in the box around a field.
    let still = ui.input(|input| !input.pointer.any_click() && !input.pointer.any_pressed());
    let focused = ui.memory(egui::Memory::focused);
    let inside = focused.filter(|_| still).filter(|one| {
        let drawn = ui.ctx().read_response(*one);
        drawn.is_some_and(|drawn| place.contains(drawn.interact_rect.center()))
    });
    let Some(slot) = round.seen.get_mut(index) else {
        return;
    };
    let left = inside
        .map(|one| (one, step))
        .or(slot.and_then(|seen| seen.left));
    *slot = Some(Seen {
        place,
        frame: ui.ctx().cumulative_frame_nr(),
        left,
    });
    let comes = round.arriving == Some(pane);
    if comes {
        round.arriving = None;
    }
    ui.data_mut(|data| data.insert_temp(id(), round));
    if comes {
        arrive(ui, pane, step, left);
    }
}

fn arrive(ui: &Ui, pane: Pane, step: Step, left: Option<(Id, Step)>) {
    match pane {
        Pane::Rail => return rail::enter(ui, step),
        Pane::Checklist => return walk::enter(ui),
        Pane::Status => return ui.memory_mut(|memory| memory.request_focus(line_id())),
        Pane::Bar | Pane::Page | Pane::Notices => {}
    }
    // Not everything is drawn again: what was left may be gone, or belong to another page.
    let still = left.filter(|(one, on)| {
        (pane == Pane::Bar || *on == step) && ui.ctx().read_response(*one).is_some()
    });
    ui.memory_mut(|memory| {
        if let Some((one, _)) = still {
            return memory.request_focus(one);
        }
        if let Some(focused) = memory.focused() {
            memory.surrender_focus(focused);
        }
        // Whatever is drawn next and takes the keyboard gets it.
        memory.move_focus(FocusDirection::Next);
    });
}

fn line_id() -> Id {
    Id::unique("status-line")
}

/// The line at the bottom can be read where the keyboard has come to it; otherwise it is no stop.
pub(super) fn status_line(ui: &Ui, view: &View<'_>, text: &str, response: &Response) {
    let id = line_id();
    if !ui.memory(|memory| memory.has_focus(id)) {
        return;
    }
    let line = ui.interact(response.rect, id, Sense::focusable_noninteractive());
    line.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    buttons::focus_ring(ui, view.tokens, &line);
}
