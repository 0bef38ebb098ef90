//! The step rail: number, name, and a badge with the worst state of each page.

use super::steps;
use super::view::View;
use super::widgets::{buttons, verdict};
use crate::app::{Command, Step};
use crate::checks::finding::Outcome;
use crate::ui::theme::{UiExt as _, medium, rich};
use egui::{Align2, Role, Sense, Stroke, Ui, Vec2, WidgetInfo};

pub(super) fn rail_ui(ui: &mut Ui, view: &View<'_>) {
    ui.spacing_mut().item_spacing.y = 4.0;
    for (number, step) in (1..).zip(Step::ALL) {
        rail_row(ui, view, number, step);
    }
}

/// The state a badge shows: what would be rejected, then what waits for a person, then the rest.
fn badge(view: &View<'_>, step: Step) -> Option<(Outcome, usize)> {
    if view.project()?.is_untouched() {
        return None;
    }
    let counts = view.checked()?.badges.get(&step)?;
    let order = [
        Outcome::Fail,
        Outcome::Pending,
        Outcome::Unread,
        Outcome::Warn,
    ];
    let open = order
        .into_iter()
        .find_map(|outcome| Some((outcome, *counts.get(&outcome)?)));
    // Some of what this page asks is settled on others, and is counted on both.
    let waiting = || steps::waiting_statements(view);
    let open = match open {
        Some((Outcome::Fail, _)) => open,
        _ if step == Step::Statements => {
            Some((Outcome::Pending, waiting())).filter(|(_, count)| *count > 0)
        }
        _ => open,
    };
    open.or_else(|| {
        counts
            .contains_key(&Outcome::Pass)
            .then_some((Outcome::Pass, 0))
    })
}

fn rail_row(ui: &mut Ui, view: &View<'_>, number: usize, step: Step) {
    let (tokens, texts) = (view.tokens, view.texts);
    let chosen = view.app.route.step == step;
    let name = texts.get(&format!("step-{}", step.id()));
    let badge = badge(view, step);
    let (rect, response) = ui.allocate_exact_size(
        Vec2::new(ui.available_width(), tokens.rail_row),
        Sense::click(),
    );
    let spoken = match badge {
        Some((outcome, count)) if count > 0 => {
            format!(
                "{name}, {count} {}",
                texts.get(&format!("outcome-{}", outcome.id()))
            )
        }
        _ => name.clone(),
    };
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, chosen, &spoken));
    let fill = if chosen {
        tokens.accent_soft
    } else if response.hovered() {
        tokens.hover
    } else {
        tokens.surface
    };
    ui.painter()
        .rect_filled(rect, tokens.control_corners(), fill);
    let centre = rect.left_center() + Vec2::new(21.0, 0.0);
    let (disc, ink) = if chosen {
        (tokens.accent, tokens.on_accent)
    } else {
        (tokens.surface, tokens.muted)
    };
    let edge = if chosen { tokens.accent } else { tokens.line };
    ui.painter()
        .circle(centre, 10.5, disc, Stroke::new(1.0, edge));
    let small = egui::FontId::proportional(tokens.text_small);
    ui.painter().text(
        centre,
        Align2::CENTER_CENTER,
        number.to_string(),
        small,
        ink,
    );
    let colour = if chosen { tokens.text } else { tokens.muted };
    let title = rich(&name, tokens.text_body, colour);
    let title = if chosen {
        title.family(medium())
    } else {
        title
    };
    let room = if badge.is_some() { 52.0 } else { 8.0 };
    let inner = egui::Rect::from_min_max(
        rect.min + Vec2::new(42.0, 0.0),
        rect.max - Vec2::new(room, 0.0),
    );
    ui.paint_line(inner, title);
    if let Some((outcome, count)) = badge {
        verdict::paint_badge(
            ui,
            tokens,
            rect.right_center() - Vec2::new(10.0, 0.0),
            outcome,
            count,
        );
    }
    buttons::focus_ring(ui, tokens, &response);
    if response.on_hover_text(spoken).clicked() {
        view.send(Command::Go(step));
    }
}
