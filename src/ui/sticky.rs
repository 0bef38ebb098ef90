//! The next thing to do, in one line over the list, for as long as the plan above is scrolled out of sight.

use super::plan;
use super::view::View;
use super::widgets::buttons;
use crate::app::session::Checked;
use crate::engine::checklist::Action;
use crate::tr;
use crate::ui::theme::{Icon, UiExt as _, rich};
use egui::{Align, Layout, Rect, Role, Sense, Stroke, Ui, UiBuilder, Vec2, WidgetInfo};

/// Height of the line, points.
pub(super) const HEIGHT: f32 = 36.0;

/// Draws the line at the top of the list, whose place is given; true when the plan itself is asked for.
pub(super) fn sticky_ui(ui: &mut Ui, view: &View<'_>, checked: &Checked, list: Rect) -> bool {
    let (tokens, texts) = (view.tokens, view.texts);
    let plan = view.plan(checked);
    let Some(action) = next(view, &plan) else {
        return false;
    };
    let rect = Rect::from_min_size(list.min, Vec2::new(list.width(), HEIGHT));
    ui.painter().rect_filled(rect, 0, tokens.raised);
    let line = Stroke::new(1.0, tokens.line);
    ui.painter().hline(rect.x_range(), rect.bottom(), line);
    let inner = rect.shrink2(Vec2::new(20.0, 0.0));
    let place = UiBuilder::new()
        .max_rect(inner)
        .layout(Layout::right_to_left(Align::Center));
    let mut ui = ui.new_child(place);
    let others = plan.len().saturating_sub(1);
    let more = others > 0 && {
        let word = tr!(texts, "plan-more", "count" => others);
        buttons::link(&mut ui, tokens, &word).clicked()
    };
    ui.add_space(4.0);
    action_ui(&mut ui, view, action);
    more
}

/// The first action that does not lead where the person already is.
fn next<'a>(view: &View<'_>, plan: &[&'a Action]) -> Option<&'a Action> {
    let open = view.app.route.clause.as_deref();
    let leads_here = |action: &Action| {
        let own = |clause: &String| Some(clause.as_str()) == open;
        action.clauses.iter().any(own)
    };
    let elsewhere = plan.iter().find(|action| !leads_here(action));
    elsewhere.or(plan.first()).copied()
}

fn action_ui(ui: &mut Ui, view: &View<'_>, action: &Action) {
    let tokens = view.tokens;
    let text = plan::said(view, action);
    let (rect, response) = ui.allocate_exact_size(ui.available_size(), Sense::click());
    response.widget_info(|| {
        let name = format!("{}: {text}", tr!(view.texts, "plan-title"));
        WidgetInfo::labeled(Role::Button, true, name)
    });
    if response.hovered() {
        let ground = rect.expand2(Vec2::new(8.0, -4.0));
        ui.painter()
            .rect_filled(ground, tokens.control_corners(), tokens.hover);
    }
    let sign = rect.left_center() + Vec2::new(8.0, 0.0);
    let tint = tokens.outcome(action.outcome);
    ui.paint_icon(Icon::of_outcome(action.outcome), sign, 16.0, tint);
    let words = Rect::from_min_max(rect.min + Vec2::new(26.0, 0.0), rect.max);
    ui.paint_line(words, rich(&text, tokens.text_body, tokens.text));
    buttons::focus_ring(ui, tokens, &response);
    let response = response
        .on_hover_text(text)
        .on_hover_cursor(egui::CursorIcon::PointingHand);
    if response.clicked() {
        plan::follow(view, action);
    }
}
