//! Buttons: primary, secondary, quiet link, icon only.

use crate::ui::theme::{Icon, Tokens, UiExt as _, medium, rich};
use egui::{
    Button, CornerRadius, CursorIcon, Key, Modifiers, Response, RichText, Role, Sense, Stroke,
    TextStyle, TextWrapMode, Ui, Vec2, WidgetInfo, WidgetText,
};

/// The one thing to do on a page.
pub fn primary(ui: &mut Ui, tokens: &Tokens, text: &str) -> Response {
    // White on a faded accent could not be read.
    let (ink, fill) = if ui.is_enabled() {
        (tokens.on_accent, tokens.accent)
    } else {
        (tokens.muted, tokens.line)
    };
    let text = rich(text, tokens.text_body, ink).family(medium());
    let response = ui.add(
        Button::new(text)
            .fill(fill)
            .stroke(Stroke::NONE)
            .corner_radius(tokens.control_corners())
            .min_size(Vec2::new(0.0, tokens.button_height)),
    );
    focus_ring(ui, tokens, &response);
    response
}

/// What a dialog is for: also done by Enter while no field or button has the focus, and by Ctrl or ⌘ with Enter from
/// within a field. Returns whether it is to be done.
pub fn confirm(ui: &mut Ui, tokens: &Tokens, text: &str, possible: bool) -> bool {
    let button = |ui: &mut Ui| primary(ui, tokens, text);
    let pressed = ui.add_enabled_ui(possible, button).inner.clicked();
    let free = ui.memory(|memory| memory.focused().is_none());
    let entered = ui.input_mut(|input| {
        input.consume_key(Modifiers::COMMAND, Key::Enter)
            || free && input.consume_key(Modifiers::NONE, Key::Enter)
    });
    pressed || possible && entered
}

/// Everything else that is a button.
pub fn secondary(ui: &mut Ui, tokens: &Tokens, text: &str) -> Response {
    let text = rich(text, tokens.text_body, tokens.text);
    let response = ui.add(
        Button::new(text)
            .fill(tokens.surface)
            .stroke(Stroke::new(1.0, tokens.line))
            .corner_radius(tokens.control_corners())
            .min_size(Vec2::new(0.0, tokens.button_height)),
    );
    focus_ring(ui, tokens, &response);
    response
}

/// Width of a primary or secondary button with this text, points.
pub fn width(ui: &Ui, tokens: &Tokens, text: &str) -> f32 {
    let text = WidgetText::from(rich(text, tokens.text_body, tokens.text));
    let mode = Some(TextWrapMode::Extend);
    let galley = text.into_galley(ui, mode, f32::INFINITY, TextStyle::Body);
    galley.size().x + 2.0 * ui.spacing().button_padding.x
}

/// Whether the keyboard stops at a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// It stops.
    Here,
    /// It goes on to the next field: the same link is elsewhere on its way.
    Elsewhere,
}

impl Stop {
    fn sense(self) -> Sense {
        match self {
            Self::Here => Sense::click(),
            Self::Elsewhere => Sense::CLICK,
        }
    }
}

/// A muted word that does something; `name` is its accessible name and its tooltip.
pub fn quiet(ui: &mut Ui, tokens: &Tokens, text: &str, name: &str, stop: Stop) -> Response {
    let label = rich(text, tokens.text_small, tokens.muted);
    let response = ui.add(
        Button::new(label)
            .frame(false)
            .sense(stop.sense())
            .min_size(Vec2::new(0.0, 20.0)),
    );
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    focus_ring(ui, tokens, &response);
    response.on_hover_text(name)
}

/// A small button inside a list; `first` marks the usual answer.
pub fn small(ui: &mut Ui, tokens: &Tokens, text: &str, first: bool) -> Response {
    let (ink, line) = if first {
        (tokens.accent, tokens.accent)
    } else {
        (tokens.text, tokens.line)
    };
    let response = ui.add(
        Button::new(rich(text, tokens.text_small, ink))
            .fill(tokens.surface)
            .stroke(Stroke::new(1.0, line))
            .corner_radius(tokens.control_corners())
            .min_size(Vec2::new(0.0, 28.0)),
    );
    focus_ring(ui, tokens, &response);
    response
}

/// A row of a menu, as wide as the menu.
pub fn menu_item(ui: &mut Ui, tokens: &Tokens, text: &str) -> Response {
    menu_row(ui, tokens, text, "")
}

/// The same, with a word at its end: the keys, or where something is.
pub fn menu_row(ui: &mut Ui, tokens: &Tokens, text: &str, end: &str) -> Response {
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(ui.available_width(), 28.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::MenuItem, true, text));
    if response.hovered() || response.has_focus() {
        ui.painter()
            .rect_filled(rect, tokens.control_corners(), tokens.hover);
    }
    let mut inner = rect.shrink2(Vec2::new(8.0, 0.0));
    if !end.is_empty() {
        let end = WidgetText::from(rich(end, tokens.text_small, tokens.muted));
        let mode = Some(TextWrapMode::Truncate);
        let end = end.into_galley(ui, mode, inner.width() / 2.0, TextStyle::Body);
        let at = inner.right_center() - Vec2::new(end.size().x, end.size().y / 2.0);
        inner.max.x = at.x - 12.0;
        ui.painter().galley(at, end, tokens.muted);
    }
    ui.paint_line(inner, rich(text, tokens.text_body, tokens.text));
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// A row of a list in which one row is marked for the keyboard.
pub fn menu_choice(ui: &mut Ui, tokens: &Tokens, text: &str, marked: bool) -> Response {
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(ui.available_width(), 28.0), Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, marked, text));
    let ground = match (marked, response.hovered()) {
        (true, _) => Some(tokens.accent_soft),
        (false, true) => Some(tokens.hover),
        (false, false) => None,
    };
    if let Some(ground) = ground {
        ui.painter()
            .rect_filled(rect, tokens.control_corners(), ground);
    }
    let inner = rect.shrink2(Vec2::new(8.0, 0.0));
    ui.paint_line(inner, rich(text, tokens.text_body, tokens.text));
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// A word over rows of a menu.
pub fn menu_title(ui: &mut Ui, tokens: &Tokens, text: &str) {
    ui.horizontal(|ui| {
        ui.add_space(8.0);
        ui.label(rich(text, tokens.text_small, tokens.muted));
    });
}

/// A word that does something, inside a line of text.
pub fn link(ui: &mut Ui, tokens: &Tokens, text: &str) -> Response {
    link_stop(ui, tokens, text, Stop::Here)
}

/// The same, in the way of the keyboard or not.
pub fn link_stop(ui: &mut Ui, tokens: &Tokens, text: &str, stop: Stop) -> Response {
    let text = rich(text, tokens.text_small, tokens.accent);
    let response = ui.add(
        Button::new(text)
            .frame(false)
            .sense(stop.sense())
            .min_size(Vec2::new(0.0, 20.0)),
    );
    focus_ring(ui, tokens, &response);
    response
}

/// A line that folds what is below it, with an arrow for which way it stands.
pub fn fold(ui: &mut Ui, tokens: &Tokens, text: &str, open: bool) -> Response {
    let text_of = WidgetText::from(rich(text, tokens.text_small, tokens.muted));
    let mode = Some(TextWrapMode::Truncate);
    let room = (ui.available_width() - 20.0).max(0.0);
    let galley = text_of.into_galley(ui, mode, room, TextStyle::Body);
    let size = Vec2::new(galley.size().x + 20.0, 24.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, open, text));
    let arrow = if open { Icon::Down } else { Icon::Right };
    let at = rect.left_center() + Vec2::new(8.0, 0.0);
    ui.paint_icon(arrow, at, 14.0, tokens.muted);
    let corner = rect.left_center() + Vec2::new(20.0, -galley.size().y / 2.0);
    ui.painter().galley(corner, galley, tokens.muted);
    focus_ring(ui, tokens, &response);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// A square button with an icon; `name` is its accessible name and its tooltip.
pub fn icon(ui: &mut Ui, tokens: &Tokens, icon: Icon, name: &str, enabled: bool) -> Response {
    // The keyboard passes what cannot be pressed.
    let sense = if enabled {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(tokens.button_height), sense);
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

/// Gives the keyboard back to the button under which a menu was, when Escape has closed it. Called after the menu.
pub fn keep_keyboard(face: &Response) {
    let id = face.id.with("menu-open");
    let open = egui::Popup::is_id_open(&face.ctx, egui::Popup::default_response_id(face));
    let was = face.ctx.data_mut(|data| {
        let was = data.get_temp(id).unwrap_or(false);
        data.insert_temp(id, open);
        was
    });
    let escaped = || face.ctx.input(|input| input.key_pressed(Key::Escape));
    if was && !open && escaped() {
        face.request_focus();
    }
}

/// Room that stays above and below what the keyboard comes to, points.
pub const MARGIN: f32 = 24.0;

/// Brings what the keyboard has come to into view whole.
pub fn come_into_view(ui: &Ui, response: &Response) {
    // The pointer is where it is; nothing slides away under it.
    let by_key = || ui.input(|input| !(input.pointer.any_down() || input.pointer.any_released()));
    if response.gained_focus() && by_key() {
        ui.scroll_to_rect(response.rect.expand2(Vec2::new(0.0, MARGIN)), None);
    }
}

/// A visible ring around what has the keyboard, which is brought into view whole when the keyboard comes to it.
pub fn focus_ring(ui: &Ui, tokens: &Tokens, response: &Response) {
    come_into_view(ui, response);
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

/// A box to tick with its words; the box is a clear square in both themes.
pub fn tick(ui: &mut Ui, tokens: &Tokens, ticked: &mut bool, text: RichText) -> Response {
    let response = ui
        .scope(|ui| {
            let on = *ticked;
            let widgets = &mut ui.visuals_mut().widgets;
            for widget in [
                &mut widgets.inactive,
                &mut widgets.hovered,
                &mut widgets.active,
            ] {
                let line = if on { tokens.accent } else { tokens.none };
                widget.corner_radius = CornerRadius::same(4);
                widget.bg_fill = if on { tokens.accent } else { tokens.input };
                widget.bg_stroke = Stroke::new(1.5, line);
                widget.fg_stroke = Stroke::new(2.0, tokens.on_accent);
            }
            ui.checkbox(ticked, text)
        })
        .inner;
    focus_ring(ui, tokens, &response);
    response
}
