//! The list stays where it is on the screen while clauses above come or go: by the row that is unfolded, else by the first
//! in sight that is still there.

use super::scrolled;
use crate::app::Step;
use egui::{Id, ScrollArea, Ui};

/// A row and its place in the list, points from its top.
type Row = (Id, f32);

/// The list as it was drawn.
#[derive(Debug, Clone, Default)]
struct Drawn {
    rows: Vec<Row>,
    /// What is unfolded, and what the list is narrowed to.
    shown: Option<Id>,
    offset: f32,
    frame: u64,
}

fn id(name: &str) -> Id {
    Id::unique(("checklist-staying", name))
}

/// The list, scrolled to where it has to be.
pub(super) fn place(ui: &Ui, area: ScrollArea) -> ScrollArea {
    scrolled::place(ui, area, id("wanted"))
}

/// A list kept to the open page begins at its top when another one is gone to.
pub(super) fn follow(ui: &Ui, area: ScrollArea, page: Option<Step>) -> ScrollArea {
    let before: Option<Option<Step>> = ui.data(|data| data.get_temp(id("page")));
    ui.data_mut(|data| data.insert_temp(id("page"), page));
    match (before, page) {
        (Some(before), Some(_)) if before != page => area.vertical_scroll_offset(0.0),
        _ => area,
    }
}

/// Called where the contents of the list begin.
pub(super) fn begin(ui: &Ui) {
    let top = ui.cursor().top();
    ui.data_mut(|data| {
        data.insert_temp(id("top"), top);
        data.insert_temp(id("rows"), Vec::<Row>::new());
    });
}

/// Called for every row, drawn at `top`.
pub(super) fn row(ui: &Ui, clause: &str, top: f32) {
    ui.data_mut(|data| {
        let first: f32 = data.get_temp(id("top")).unwrap_or_default();
        let rows: &mut Vec<Row> = data.get_temp_mut_or_default(id("rows"));
        rows.push((Id::unique(clause), top - first));
    });
}

/// Called when the list is drawn, scrolled by `offset` and `height` high: has it scrolled by as much as its rows were
/// moved. `open` is the unfolded clause and `shown` what else decides about the rows: when somebody changes one of
/// them, the list is meant to be another.
pub(super) fn end(
    ui: &Ui,
    (offset, height): (f32, f32),
    open: Option<&str>,
    shown: impl std::hash::Hash + std::fmt::Debug,
) {
    let rows = ui.data_mut(|data| data.remove_temp(id("rows")));
    let now = Drawn {
        rows: rows.unwrap_or_default(),
        shown: Some(Id::unique((open, shown))),
        offset,
        frame: ui.ctx().cumulative_frame_nr(),
    };
    let before: Drawn = ui
        .data(|data| data.get_temp(id("drawn")))
        .unwrap_or_default();
    let moved = moved(&before, &now, height, open.map(Id::unique));
    ui.data_mut(|data| data.insert_temp(id("drawn"), now));
    let Some(moved) = moved.filter(|moved| moved.abs() >= 0.5) else {
        return;
    };
    let offset = before.offset + moved;
    scrolled::to(ui, id("wanted"), offset, "clauses above came or went");
}

/// How far the row that is to stay was moved; `None` where none is, or the list begins at its top and stays there.
fn moved(before: &Drawn, now: &Drawn, height: f32, open: Option<Id>) -> Option<f32> {
    let follows = before.shown == now.shown && now.frame <= before.frame + 1;
    if !follows || before.offset < 0.5 {
        return None;
    }
    let seen = before.offset..before.offset + height;
    let in_sight = before.rows.iter().filter(|(_, top)| seen.contains(top));
    let at = |row: Id| {
        let mut rows = now.rows.iter();
        rows.find(|(id, _)| *id == row).map(|(_, top)| *top)
    };
    let still = in_sight.filter_map(|(row, top)| Some((*row, at(*row)? - top)));
    let still: Vec<Row> = still.collect();
    let unfolded = still.iter().find(|(row, _)| Some(*row) == open);
    unfolded.or_else(|| still.first()).map(|(_, moved)| *moved)
}

#[cfg(test)]
mod tests {
    use super::{Drawn, moved};
    use egui::Id;

    fn drawn(rows: &[(&str, f32)], offset: f32) -> Drawn {
        Drawn {
            rows: rows
                .iter()
                .map(|(row, top)| (Id::unique(*row), *top))
                .collect(),
            offset,
            ..Drawn::default()
        }
    }

    #[test]
    fn the_unfolded_row_stays_else_the_first_in_sight() {
        let before = drawn(&[("a", 0.0), ("b", 40.0), ("c", 80.0), ("d", 200.0)], 30.0);
        let now = drawn(&[("b", 0.0), ("c", 60.0), ("d", 180.0)], 30.0);
        let open = |row: &str| Some(Id::unique(row));
        assert_eq!(moved(&before, &now, 100.0, open("c")), Some(-20.0));
        assert_eq!(moved(&before, &now, 100.0, None), Some(-40.0));
        // What is out of sight moves nothing.
        assert_eq!(moved(&before, &now, 100.0, open("d")), Some(-40.0));
        let gone = drawn(&[("c", 0.0)], 30.0);
        assert_eq!(moved(&before, &gone, 100.0, open("b")), Some(-80.0));
        let top = drawn(&[("a", 0.0), ("b", 40.0)], 0.0);
        assert_eq!(moved(&top, &now, 100.0, open("b")), None);
    }
}
