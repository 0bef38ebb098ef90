//! Chips: choices in a row, and words that can be removed.

use super::rove::Rove;
use crate::ui::theme::{Icon, Tokens, UiExt as _, rich};
use egui::{Button, Margin, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo};

/// One choice of several; the chosen one is dark.
pub fn choice(ui: &mut Ui, tokens: &Tokens, text: &str, chosen: bool) -> Response {
    choice_if(ui, tokens, text, Some(chosen), Sense::click())
}

/// The same in a group; `None` where there is nothing to choose, which the keyboard goes past.
pub fn choice_in(
    ui: &mut Ui,
    tokens: &Tokens,
    group: &mut Rove,
    text: &str,
    state: Option<bool>,
) -> Response {
    if state.is_none() {
        return choice_if(ui, tokens, text, None, Sense::CLICK);
    }
    group.next(ui, |ui, sense| choice_if(ui, tokens, text, state, sense))
}

fn choice_if(
    ui: &mut Ui,
    tokens: &Tokens,
    text: &str,
    state: Option<bool>,
    sense: Sense,
) -> Response {
    let (possible, chosen) = (state.is_some(), state.unwrap_or_default());
    let (fill, colour) = if chosen {
        (tokens.text, tokens.background)
    } else if possible {
        (tokens.line_soft, tokens.muted)
    } else {
        (tokens.surface, tokens.faint)
    };
    let button = Button::new(rich(text, tokens.text_small, colour))
        .fill(fill)
        .stroke(Stroke::NONE)
        .corner_radius(12)
        .wrap_mode(egui::TextWrapMode::Extend)
        .sense(sense)
        .min_size(Vec2::new(0.0, 24.0));
    let padding = std::mem::replace(&mut ui.spacing_mut().button_padding, Vec2::new(6.0, 2.0));
    let response = ui.add_enabled(possible, button);
    ui.spacing_mut().button_padding = padding;
    let enabled = response.enabled();
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, chosen, text));
    super::buttons::focus_ring(ui, tokens, &response);
    response
}

/// One side of a yes/no switch or of a segmented control.
pub fn segment(ui: &mut Ui, tokens: &Tokens, text: &str, name: &str, chosen: bool) -> Response {
    segment_if(ui, tokens, (text, name), chosen, Sense::click())
}

/// The same in a group that is one stop of the keyboard.
pub fn segment_in(
    ui: &mut Ui,
    tokens: &Tokens,
    group: &mut Rove,
    (text, name): (&str, &str),
    chosen: bool,
) -> Response {
    group.next(ui, |ui, sense| {
        segment_if(ui, tokens, (text, name), chosen, sense)
    })
}

fn segment_if(
    ui: &mut Ui,
    tokens: &Tokens,
    (text, name): (&str, &str),
    chosen: bool,
    sense: Sense,
) -> Response {
    let (fill, colour, line) = if chosen {
        (tokens.accent_soft, tokens.accent, tokens.accent)
    } else {
        (tokens.surface, tokens.muted, tokens.line)
    };
    let response = ui.add(
        Button::new(rich(text, tokens.text_small, colour))
            .fill(fill)
            .stroke(Stroke::new(1.0, line))
            .corner_radius(tokens.control_corners())
            .wrap_mode(egui::TextWrapMode::Extend)
            .sense(sense)
            .min_size(Vec2::new(44.0, 28.0)),
    );
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, chosen, name));
    super::buttons::focus_ring(ui, tokens, &response);
    response
}

/// A word with a cross. Returns true when the cross was pressed.
pub fn removable(ui: &mut Ui, tokens: &Tokens, text: &str, remove: &str) -> bool {
    const AROUND: f32 = 44.0;
    let font = egui::FontId::proportional(tokens.text_small);
    let words = ui
        .painter()
        .layout_no_wrap(text.to_owned(), font, tokens.text);
    // A chip is one line: it begins a new row rather than break in two.
    if words.size().x + AROUND > ui.available_size_before_wrap().x {
        ui.end_row();
    }
    egui::Frame::new()
        .fill(tokens.line_soft)
        .corner_radius(12)
        .inner_margin(Margin::symmetric(10, 2))
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            let room = (ui.max_rect().width() - AROUND).max(AROUND);
            let label = egui::Label::new(rich(text, tokens.text_small, tokens.text));
            if words.size().x > room {
                ui.set_max_width(room + AROUND);
                ui.add(label.truncate());
            } else {
                ui.add(label.extend());
            }
            let (rect, response) = ui.allocate_exact_size(Vec2::splat(16.0), Sense::click());
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, remove));
            let tint = if response.hovered() {
                tokens.text
            } else {
                tokens.muted
            };
            ui.paint_icon(Icon::Close, rect.center(), 12.0, tint);
            super::buttons::focus_ring(ui, tokens, &response);
            response.on_hover_text(remove).clicked()
        })
        .inner
}
