//! What keeps a submission from being ready although no clause says so, at the head of the checklist: counted with the
//! clauses, so listed with them.

use super::checklist::{self, Line};
use super::shell;
use super::view::View;
use super::walk::Walk;
use crate::app::session::Checked;
use crate::app::{Command, Step};
use crate::checks::finding::{Finding, Outcome, Place};
use crate::tr;
use egui::{PointerButton, Ui, Vec2};

/// Those the filters let through, each with the name its row is walked by.
pub(super) fn shown<'a>(view: &View<'_>, checked: &'a Checked) -> Vec<(String, &'a Finding)> {
    let route = &view.app.route;
    let wanted = |finding: &&Finding| {
        let passes = route
            .filter
            .is_none_or(|outcome| finding.outcome == outcome);
        let here = !route.here || route.step == Step::Finish;
        let step = place(finding).map(|place| Step::of_path(&place.path()));
        passes && (here || step == Some(route.step))
    };
    let all = checked.report.loose().filter(wanted);
    all.enumerate()
        .map(|(at, finding)| (format!("beside {at}"), finding))
        .collect()
}

fn place(finding: &Finding) -> Option<&Place> {
    finding.places.first()
}

/// The rows under their heading.
pub(super) fn rows_ui(ui: &mut Ui, view: &View<'_>, rows: &[(String, &Finding)], walk: &Walk<'_>) {
    if rows.is_empty() {
        return;
    }
    let open = rows.iter().filter(|(_, one)| one.outcome >= Outcome::Warn);
    let name = tr!(view.texts, "checklist-beside");
    checklist::heading_ui(ui, view, ("", &name), (open.count(), rows.len()));
    for (key, finding) in rows {
        row_ui(ui, view, key, finding, walk);
    }
}

fn row_ui(ui: &mut Ui, view: &View<'_>, key: &str, finding: &Finding, walk: &Walk<'_>) {
    let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), checklist::ROW));
    let id = ui.scope_id().with(("beside", key));
    let response = ui.interact(rect, id, walk.sense(key));
    walk.step(ui, key, &response, false);
    checklist::keep_in_sight(ui, &response);
    let title = view.say(&finding.message);
    let word = view.sign_word(finding.outcome);
    let line = Line {
        outcome: finding.outcome,
        title: &title,
        end: "",
        spoken: format!("{title}, {word}"),
        open: false,
    };
    line.paint(ui, view, &response);
    let response = response.on_hover_text(&title);
    if response.clicked()
        && let Some(place) = place(finding)
    {
        let looks = response.clicked_by(PointerButton::Primary) && !shell::is_small(ui);
        view.send(if looks {
            Command::Show(place.clone())
        } else {
            Command::Jump(place.clone())
        });
    }
}
