//! The top bar: project and its menu, undo, search, language, theme, help.

use super::shortcuts;
use super::view::View;
use super::widgets::buttons;
use crate::app::Command;
use crate::app::route::{Dialog, PathPurpose};
use crate::app::{Opening, Theme};
use crate::locale::Language;
use crate::tr;
use crate::ui::theme::{Icon, UiExt as _, medium, rich};
use egui::{Align, Layout, Role, Sense, Stroke, Ui, Vec2, WidgetInfo};

pub(super) fn top_bar_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.spacing_mut().item_spacing.x = 8.0;
    ui.add(Icon::App.untinted(24.0).alt_text(tr!(texts, "app-name")));
    project_menu(ui, view);
    // Drawn from left to right, as the keyboard walks.
    let search = search_width(ui);
    let mut width = 3.0 * tokens.button_height + 2.0 * 8.0;
    if view.session().is_some() {
        width += 2.0 * tokens.button_height + search + 3.0 * 8.0;
    }
    ui.add_space((ui.available_width() - width).max(0.0));
    if let Some(session) = view.session() {
        let undo = session.history.can_undo(&session.project);
        travel_ui(ui, view, (Icon::Undo, "command-undo"), undo, Command::Undo);
        let redo = session.history.can_redo(&session.project);
        travel_ui(ui, view, (Icon::Redo, "command-redo"), redo, Command::Redo);
        search_box(ui, view, search);
    }
    let other = match texts.language {
        Language::Chinese => Language::English,
        Language::English => Language::Chinese,
    };
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
    let name = tr!(texts, "command-shortcuts");
    if buttons::icon(ui, tokens, Icon::Help, &name, true).clicked() {
        view.send(Command::Dialog(Some(Dialog::Shortcuts)));
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
    let name_text = rich(&name, tokens.text_project, tokens.text).family(medium());
    let version_text = rich(version, tokens.text_body, tokens.muted);
    let room = (ui.available_width() - 520.0).max(120.0);
    let button = ui
        .allocate_ui_with_layout(
            Vec2::new(room, tokens.button_height),
            Layout::left_to_right(Align::Center),
            |ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                ui.add(egui::Label::new(name_text).truncate().selectable(false));
                if !version.is_empty() {
                    ui.add(egui::Label::new(version_text).truncate().selectable(false));
                }
                buttons::icon(ui, tokens, Icon::Down, &tr!(texts, "project-menu"), true)
            },
        )
        .inner;
    egui::Popup::menu(&button)
        .width(260.0)
        .show(|ui| menu_ui(ui, view));
}

fn menu_ui(ui: &mut Ui, view: &View<'_>) {
    let texts = view.texts;
    ui.set_width(260.0);
    let item = |ui: &mut Ui, text: &str, command: Command| item_ui(ui, view, text, command);
    item(
        ui,
        &tr!(texts, "command-new"),
        shortcuts::fresh(view.app, false),
    );
    item(
        ui,
        &tr!(texts, "command-open"),
        Command::Browse(PathPurpose::Open),
    );
    item(
        ui,
        &tr!(texts, "start-bundle"),
        Command::Browse(PathPurpose::Bundle),
    );
    item(
        ui,
        &tr!(texts, "command-example"),
        shortcuts::fresh(view.app, true),
    );
    item(ui, &tr!(texts, "command-duplicate"), Command::Duplicate);
    item(
        ui,
        &tr!(texts, "command-folder"),
        Command::Browse(PathPurpose::Folder),
    );
    item(
        ui,
        &tr!(texts, "command-paste-listing"),
        Command::Dialog(Some(Dialog::PasteListing)),
    );
    recent_ui(ui, view);
    ui.separator();
    item(
        ui,
        &tr!(texts, "command-settings"),
        Command::Dialog(Some(Dialog::Settings)),
    );
    let changed = view
        .session()
        .is_some_and(|session| session.changes.is_some());
    if changed {
        item(
            ui,
            &tr!(texts, "command-changes"),
            Command::Dialog(Some(Dialog::Changes)),
        );
    }
    item(
        ui,
        &tr!(texts, "command-coverage"),
        Command::Dialog(Some(Dialog::Coverage)),
    );
    item(
        ui,
        &tr!(texts, "command-about"),
        Command::Dialog(Some(Dialog::About)),
    );
    item(ui, &tr!(texts, "command-close"), Command::Close);
}

fn item_ui(ui: &mut Ui, view: &View<'_>, text: &str, command: Command) {
    if buttons::menu_item(ui, view.tokens, text).clicked() {
        view.send(command);
        ui.close();
    }
}

/// Other projects that were open lately.
fn recent_ui(ui: &mut Ui, view: &View<'_>) {
    let here = view.session().map(|session| session.dir.root());
    let recent = view.app.settings.recent.iter();
    let others = recent.filter(|recent| Some(recent.path.as_path()) != here);
    for (at, entry) in others.take(6).enumerate() {
        if at == 0 {
            ui.separator();
        }
        let open = Command::Open(Opening::Existing(entry.path.clone()));
        item_ui(ui, view, &entry.name, open);
    }
}

/// True where the window has no room for the keys in the search box.
fn is_narrow(ui: &Ui) -> bool {
    ui.ctx().content_rect().width() < 1100.0
}

fn search_width(ui: &Ui) -> f32 {
    if is_narrow(ui) { 168.0 } else { 264.0 }
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
