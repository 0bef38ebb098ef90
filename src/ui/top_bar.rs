//! The top bar: project and its menu, undo, search, language, theme, help.

use super::view::View;
use super::widgets::buttons;
use super::{menu, shell, shortcuts};
use crate::app::Command;
use crate::app::Theme;
use crate::app::route::Dialog;
use crate::tr;
use crate::ui::theme::{Icon, UiExt as _, medium, rich};
use egui::{
    Response, RichText, Role, Sense, Stroke, TextStyle, TextWrapMode, Ui, Vec2, WidgetInfo,
    WidgetText,
};

pub(super) fn top_bar_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.spacing_mut().item_spacing.x = 8.0;
    ui.add(Icon::App.untinted(24.0).alt_text(tr!(texts, "app-name")));
    project_menu(ui, view);
    // Drawn from left to right, as the keyboard walks.
    ui.add_space((ui.available_width() - right_width(ui, view)).max(0.0));
    if let Some(session) = view.session() {
        let undo = session.history.can_undo(&session.project);
        travel_ui(ui, view, (Icon::Undo, "command-undo"), undo, Command::Undo);
        let redo = session.history.can_redo(&session.project);
        travel_ui(ui, view, (Icon::Redo, "command-redo"), redo, Command::Redo);
        search_box(ui, view, search_width(ui, view));
    }
    let other = texts.language.other();
    let name = tr!(texts, "command-language");
    if buttons::icon(ui, tokens, Icon::Globe, &name, true).clicked() {
        view.send(Command::Language(other));
    }
    let (icon, next) = if tokens.dark {
        (Icon::Sun, Theme::Light)
    } else {
        (Icon::Moon, Theme::Dark)
    };
    let name = tr!(texts, "command-theme");
    if buttons::icon(ui, tokens, icon, &name, true).clicked() {
        view.send(Command::Theme(next));
    }
    let help = buttons::icon(ui, tokens, Icon::Help, &tr!(texts, "command-help"), true);
    egui::Popup::menu(&help)
        .width(menu::WIDTH)
        .show(|ui| menu::help_ui(ui, view));
    buttons::keep_keyboard(&help);
}

/// Width of everything at the right end.
fn right_width(ui: &Ui, view: &View<'_>) -> f32 {
    let button = view.tokens.button_height;
    let always = 3.0 * button + 2.0 * 8.0;
    match view.session() {
        Some(_) => always + 2.0 * button + search_width(ui, view) + 3.0 * 8.0,
        None => always,
    }
}

/// Back or forth in what was entered.
fn travel_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (icon, id): (Icon, &str),
    possible: bool,
    command: Command,
) {
    let name = with_keys(ui, view, id);
    if buttons::icon(ui, view.tokens, icon, &name, possible).clicked() {
        view.send(command);
    }
}

/// A command's name with its keys.
fn with_keys(ui: &Ui, view: &View<'_>, id: &str) -> String {
    let name = view.texts.get(id);
    shortcuts::keys_of(ui.ctx(), id).map_or(name.clone(), |keys| format!("{name}  {keys}"))
}

fn project_menu(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(project) = view.project() else {
        ui.label(rich(&tr!(texts, "app-name"), tokens.text_project, tokens.text).family(medium()));
        return;
    };
    let typed = project.listing.name.trim();
    let name = if typed.is_empty() {
        tr!(texts, "project-untitled")
    } else {
        typed.to_owned()
    };
    let version = project.listing.version.trim();
    let room = (ui.available_width() - right_width(ui, view) - 24.0).max(160.0);
    let button = project_button(ui, view, (&name, version), room);
    egui::Popup::menu(&button)
        .width(menu::WIDTH)
        .show(|ui| menu::menu_ui(ui, view));
    buttons::keep_keyboard(&button);
}

/// Name, version and an arrow; the name is what gives way where there is no room.
fn project_button(
    ui: &mut Ui,
    view: &View<'_>,
    (name, version): (&str, &str),
    room: f32,
) -> Response {
    const GAP: f32 = 8.0;
    const ARROW: f32 = 18.0;
    let (tokens, texts) = (view.tokens, view.texts);
    let line = |text: RichText, width: f32| {
        let mode = Some(TextWrapMode::Truncate);
        WidgetText::from(text).into_galley(ui, mode, width, TextStyle::Body)
    };
    let version = line(rich(version, tokens.text_body, tokens.muted), room / 3.0);
    let fixed = version.size().x + ARROW + 4.0 * GAP;
    let text = rich(name, tokens.text_project, tokens.text).family(medium());
    let shown = line(text, (room - fixed).max(0.0));
    let width = shown.size().x + fixed;
    let size = Vec2::new(width, tokens.button_height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let spoken = tr!(texts, "project-menu");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
    if response.hovered() {
        ui.painter()
            .rect_filled(rect, tokens.control_corners(), tokens.hover);
    }
    let mut at = rect.left_center() + Vec2::new(GAP, 0.0);
    for galley in [shown, version] {
        let corner = at - Vec2::new(0.0, galley.size().y / 2.0);
        at.x += galley.size().x + GAP;
        ui.painter().galley(corner, galley, tokens.text);
    }
    let arrow = rect.right_center() - Vec2::new(GAP + ARROW / 2.0, 0.0);
    ui.paint_icon(Icon::Down, arrow, ARROW, tokens.muted);
    buttons::focus_ring(ui, tokens, &response);
    let told = view.root().map_or_else(
        || name.to_owned(),
        |folder| format!("{name}\n{}", folder.display()),
    );
    response.on_hover_text(told)
}

/// True where the window has no room for the keys in the search box.
fn is_narrow(ui: &Ui) -> bool {
    ui.ctx().content_rect().width() < 1100.0
}

/// Room for what the box says, and for the keys where the window is wide.
fn search_width(ui: &Ui, view: &View<'_>) -> f32 {
    if shell::is_small(ui) {
        return 36.0;
    }
    let font = egui::FontId::proportional(view.tokens.text_body);
    let hint = tr!(view.texts, "palette-hint-short");
    let hint = ui.painter().layout_no_wrap(hint, font, view.tokens.muted);
    let end = if is_narrow(ui) { 12.0 } else { 72.0 };
    let least = if is_narrow(ui) { 168.0 } else { 264.0 };
    (36.0 + hint.size().x.ceil() + end).max(least)
}

/// Looks like a search field, opens the palette.
fn search_box(ui: &mut Ui, view: &View<'_>, width: f32) {
    let (tokens, texts) = (view.tokens, view.texts);
    let narrow = is_narrow(ui);
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(width, tokens.button_height), Sense::click());
    let name = tr!(texts, "command-palette");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let fill = if response.hovered() {
        tokens.hover
    } else {
        tokens.background
    };
    ui.painter().rect(
        rect,
        tokens.control_corners(),
        fill,
        Stroke::new(1.0, tokens.line),
        egui::StrokeKind::Inside,
    );
    ui.paint_icon(
        Icon::Search,
        rect.left_center() + Vec2::new(18.0, 0.0),
        16.0,
        tokens.muted,
    );
    if shell::is_small(ui) {
        buttons::focus_ring(ui, tokens, &response);
        if response.on_hover_text(name).clicked() {
            view.send(Command::Dialog(Some(Dialog::Palette)));
        }
        return;
    }
    let end = if narrow { 8.0 } else { 72.0 };
    let inner = egui::Rect::from_min_max(
        rect.min + Vec2::new(36.0, 0.0),
        rect.max - Vec2::new(end, 0.0),
    );
    ui.paint_line(
        inner,
        rich(
            &tr!(texts, "palette-hint-short"),
            tokens.text_body,
            tokens.muted,
        ),
    );
    if !narrow && let Some(keys) = shortcuts::keys_of(ui.ctx(), "command-palette") {
        let small = egui::FontId::proportional(11.0);
        let at = rect.right_center() - Vec2::new(12.0, 0.0);
        let text = ui.painter().layout_no_wrap(keys, small, tokens.muted);
        let size = text.size();
        let corner = egui::pos2(at.x - size.x, at.y - size.y / 2.0);
        let key = egui::Rect::from_min_size(corner, size).expand2(Vec2::new(6.0, 2.0));
        ui.painter().rect(
            key,
            4,
            tokens.surface,
            Stroke::new(1.0, tokens.line),
            egui::StrokeKind::Inside,
        );
        ui.painter().galley(corner, text, tokens.muted);
    }
    buttons::focus_ring(ui, tokens, &response);
    if response.clicked() {
        view.send(Command::Dialog(Some(Dialog::Palette)));
    }
}
