//! Two checks side by side on the history page: what is new, what is still open, what is fixed.

use super::rounds::{clauses_ui, lapsed_ui};
use super::view::View;
use super::widgets::{buttons, chooser};
use crate::app::Command;
use crate::app::comparing::{Earlier, Side, between};
use crate::app::route::PathPurpose;
use crate::tr;
use crate::ui::theme::{UiExt as _, rich};
use egui::{Id, Ui, Vec2};

/// Width of a side, points.
const SIDE: f32 = 232.0;

/// The sides that were chosen, and the report from a file there was then.
type Kept = (Side, Side, Option<Earlier>);

/// Where rounds stand that name clauses.
#[derive(Debug, Clone, Copy)]
pub(super) struct Named {
    pub(super) above: bool,
    pub(super) below: bool,
}

/// The two sides, and what changed from one to the other.
pub(super) fn comparing_ui(ui: &mut Ui, view: &View<'_>, named: Named) {
    let (tokens, texts) = (view.tokens, view.texts);
    let (Some(project), Some(checked)) = (view.project(), view.checked()) else {
        return;
    };
    let earlier = view.app.earlier.as_ref();
    let mut before: Vec<Side> = (0..project.rounds.len()).map(Side::Round).collect();
    before.extend(earlier.map(|_| Side::Earlier));
    tokens.card().show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        let title = tr!(texts, "comparing-title");
        ui.strong_label(&title, tokens.text_body, tokens.text);
        let mut after = before.clone();
        after.push(Side::Now);
        if let Some(newest) = before.last().copied() {
            let id = Id::unique("comparing");
            let kept: Option<Kept> = ui.data(|data| data.get_temp(id));
            // A report that was just read is what somebody wants to compare with.
            let kept = kept.filter(|(from, to, read)| {
                before.contains(from) && after.contains(to) && *read == earlier.cloned()
            });
            let (mut from, mut to) = kept.map_or((newest, Side::Now), |(from, to, _)| (from, to));
            ui.scope(|ui| {
                // Both words stand at the height of what is chosen, the first too.
                ui.spacing_mut().interact_size.y = tokens.input_height;
                ui.horizontal_wrapped(|ui| {
                    side_ui(ui, view, "comparing-from", &before, &mut from);
                    side_ui(ui, view, "comparing-to", &after, &mut to);
                });
            });
            let kept: Kept = (from, to, earlier.cloned());
            ui.data_mut(|data| data.insert_temp(id, kept));
            let change = between(project, &checked.report, earlier, from, to);
            clauses_ui(ui, view, &tr!(texts, "change-new"), &change.new);
            clauses_ui(ui, view, &tr!(texts, "change-fixed"), &change.fixed);
            clauses_ui(ui, view, &tr!(texts, "change-still"), &change.still);
            lapsed_ui(ui, view, &change);
            if change.is_empty() {
                // Reviewers may have named what no check finds; that stands at their rounds.
                let line = match (named.above, named.below) {
                    (false, false) => tr!(texts, "comparing-nothing"),
                    (true, false) => tr!(texts, "comparing-nothing-above"),
                    (false, true) => tr!(texts, "comparing-nothing-below"),
                    (true, true) => tr!(texts, "comparing-nothing-around"),
                };
                ui.text_label(&line, tokens.text_small, tokens.muted);
            }
        } else {
            let line = tr!(texts, "comparing-lead");
            ui.text_label(&line, tokens.text_small, tokens.muted);
        }
        if buttons::link(ui, tokens, &tr!(texts, "comparing-file")).clicked() {
            view.send(Command::Browse(PathPurpose::Earlier));
        }
    });
}

/// One side, and the list it is taken from.
fn side_ui(ui: &mut Ui, view: &View<'_>, label: &str, sides: &[Side], chosen: &mut Side) {
    let tokens = view.tokens;
    let label = view.texts.get(label);
    ui.label(rich(&label, tokens.text_small, tokens.muted));
    let rows: Vec<String> = sides.iter().map(|side| name(view, *side)).collect();
    let at = sides.iter().position(|side| side == chosen);
    let shown = name(view, *chosen);
    let size = Vec2::new(SIDE, tokens.input_height);
    let spoken = format!("{label} · {shown}");
    let face = chooser::face(ui, tokens, size, (&shown, tokens.text), &spoken);
    let taken = chooser::list(&face, tokens, &rows, at, &view.search());
    if let Some(side) = taken.and_then(|at| sides.get(at)) {
        *chosen = *side;
    }
}

/// What a side is called.
fn name(view: &View<'_>, side: Side) -> String {
    let texts = view.texts;
    match side {
        Side::Now => tr!(texts, "comparing-now"),
        Side::Round(at) => {
            let round = view.project().and_then(|project| project.rounds.get(at));
            let on = round.map_or("", |round| round.on.as_str());
            tr!(texts, "comparing-round", "number" => at + 1, "on" => on)
        }
        Side::Earlier => {
            let earlier = view.app.earlier.as_ref();
            let (file, on) = earlier.map_or(("", ""), |one| (&one.name, &one.date));
            tr!(texts, "comparing-earlier", "file" => file, "on" => on)
        }
    }
}
