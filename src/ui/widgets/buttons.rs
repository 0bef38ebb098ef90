//! Buttons: primary, secondary, quiet link, icon only.

use crate::ui::theme::{Icon, Tokens, UiExt as _, medium, rich};
use egui::{Button, CursorIcon, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo};

/// The one thing to do on a page.
pub fn primary(ui: &mut Ui, tokens: &Tokens, text: &str) -> Response {
    let text = rich(text, tokens.text_body, tokens.on_accent).family(medium());
    ui.add(
        Button::new(text)
            .fill(tokens.accent)
            .stroke(Stroke::NONE)
            .corner_radius(tokens.control_corners())
            .min_size(Vec2::new(0.0, tokens.button_height)),
    )
}

/// Everything else that is a button.
pub fn secondary(ui: &mut Ui, tokens: &Tokens, text: &str) -> Response {
    let text = rich(text, tokens.text_body, tokens.text);
    ui.add(
        Button::new(text)
            .fill(tokens.surface)
            .stroke(Stroke::new(1.0, tokens.line))
            .corner_radius(tokens.control_corners())
            .min_size(Vec2::new(0.0, tokens.button_height)),
    )
}

/// A word that does something, inside a line of text.
pub fn link(ui: &mut Ui, tokens: &Tokens, text: &str) -> Response {
    let text = rich(text, tokens.text_small, tokens.accent);
    let response = ui.add(
        Button::new(text)
            .frame(false)
            .min_size(Vec2::new(0.0, 20.0)),
    );
    focus_ring(ui, tokens, &response);
    response
}

/// A square button with an icon; `name` is its accessible name and its tooltip.
pub fn icon(ui: &mut Ui, tokens: &Tokens, icon: Icon, name: &str, enabled: bool) -> Response {
    let (rect, response) =
        ui.allocate_exact_size(Vec2::splat(tokens.button_height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, name));
    let hovered = enabled && response.hovered();
    if hovered {
        ui.painter()
            .rect_filled(rect, tokens.control_corners(), tokens.hover);
    }
    let tint = if !enabled {
        tokens.line
    } else if hovered {
        tokens.text
    } else {
        tokens.muted
    };
    ui.paint_icon(icon, rect.center(), 18.0, tint);
    focus_ring(ui, tokens, &response);
    let cursor = if enabled {
        CursorIcon::PointingHand
    } else {
        CursorIcon::Default
    };
    response.on_hover_text(name).on_hover_cursor(cursor)
}

/// A visible ring around what has the keyboard.
pub fn focus_ring(ui: &Ui, tokens: &Tokens, response: &Response) {
    if response.has_focus() {
        let stroke = Stroke::new(2.0, tokens.accent);
        ui.painter().rect_stroke(
            response.rect.expand(1.0),
            tokens.control_corners(),
            stroke,
            egui::StrokeKind::Outside,
        );
    }
}
