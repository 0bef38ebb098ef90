//! A long list as one stop of the keyboard: Tab comes to one row and goes on behind the list, arrows go from row to row.

use egui::{EventFilter, Id, Key, Modifiers, Response, Sense, Ui};

/// Rows a page key goes by.
const PAGE: usize = 10;

/// The row the keyboard comes to.
#[derive(Clone, Default)]
struct At {
    row: String,
    /// It has just been gone to and takes the keyboard.
    arriving: bool,
}

/// The rows of a list, in order, and the one the keyboard comes to.
pub(super) struct Walk<'a> {
    rows: &'a [&'a str],
    at: &'a str,
}

impl<'a> Walk<'a> {
    /// The rows of this frame. The keyboard comes to the row it left, or to the first.
    pub(super) fn over(ui: &Ui, rows: &'a [&'a str]) -> Self {
        let left: At = ui.data(|data| data.get_temp(id())).unwrap_or_default();
        let mut known = rows.iter().copied();
        let at = known.find(|row| *row == left.row);
        let at = at.or(rows.first().copied()).unwrap_or_default();
        Self { rows, at }
    }

    /// What a row listens to.
    pub(super) fn sense(&self, row: &str) -> Sense {
        if row == self.at {
            Sense::click()
        } else {
            Sense::CLICK
        }
    }

    /// Takes the keyboard where it has just gone, and goes on with the arrows. A row that is clicked has the keyboard,
    /// so that the arrows go on from it, unless the click leads `away` into a field.
    pub(super) fn step(&self, ui: &Ui, row: &str, response: &Response, away: bool) {
        if response.clicked() {
            remember(ui, row, !away);
            ui.ctx().request_repaint();
        }
        if row != self.at {
            return;
        }
        let left: At = ui.data(|data| data.get_temp(id())).unwrap_or_default();
        let entering = left.row.is_empty() && left.arriving;
        if left.arriving && (left.row == row || entering) {
            response.request_focus();
            remember(ui, row, false);
        }
        if !response.has_focus() {
            return;
        }
        let filter = EventFilter {
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        if let Some(next) = self.next(ui, row)
            && next != row
        {
            remember(ui, next, true);
            ui.ctx().request_repaint();
        }
    }

    /// Where a key leads from a row.
    fn next(&self, ui: &Ui, row: &str) -> Option<&'a str> {
        let here = self.rows.iter().position(|other| *other == row)?;
        let last = self.rows.len() - 1;
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let to = if pressed(Key::ArrowDown) {
            here + 1
        } else if pressed(Key::ArrowUp) {
            here.saturating_sub(1)
        } else if pressed(Key::PageDown) {
            here + PAGE
        } else if pressed(Key::PageUp) {
            here.saturating_sub(PAGE)
        } else if pressed(Key::Home) {
            0
        } else if pressed(Key::End) {
            last
        } else {
            return None;
        };
        self.rows.get(to.min(last)).copied()
    }
}

fn id() -> Id {
    Id::unique("checklist-walk")
}

/// Has the keyboard come to the row it left, or to the first.
pub(super) fn enter(ui: &Ui) {
    let left: At = ui.data(|data| data.get_temp(id())).unwrap_or_default();
    remember(ui, &left.row, true);
}

fn remember(ui: &Ui, row: &str, arriving: bool) {
    let at = At {
        row: row.to_owned(),
        arriving,
    };
    ui.data_mut(|data| data.insert_temp(id(), at));
}
