//! The menu of the project: what is done with it, and other projects.

use super::view::View;
use super::widgets::buttons;
use super::{pick, shortcuts, start};
use crate::app::route::Dialog;
use crate::app::{Command, Opening};
use crate::tr;
use egui::{ScrollArea, Ui};
use std::path::Path;

/// Width of the menu, points.
pub(super) const WIDTH: f32 = 300.0;
/// Other projects shown.
const RECENT: usize = 5;

/// Everything, scrolling where the window is low.
pub(super) fn menu_ui(ui: &mut Ui, view: &View<'_>) {
    ui.set_width(WIDTH);
    let room = (ui.ctx().content_rect().height() - 96.0).max(240.0);
    let area = ScrollArea::vertical().max_height(room);
    area.min_scrolled_height(room).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        project_ui(ui, view);
        recent_ui(ui, view);
        ui.separator();
        app_ui(ui, view);
    });
}

/// What is done with the open project, and how another one is opened.
fn project_ui(ui: &mut Ui, view: &View<'_>) {
    for id in [
        "command-new",
        "command-open",
        "start-bundle",
        "command-example",
        "command-duplicate",
        "command-copy",
    ] {
        item_ui(ui, view, id);
    }
    show_folder_ui(ui, view);
    ui.separator();
    for id in [
        "command-folder",
        "command-paste-listing",
        "command-export",
        "command-rejected",
        "command-rounds",
    ] {
        item_ui(ui, view, id);
    }
}

/// The folder of the open project, in the file manager of the system.
fn show_folder_ui(ui: &mut Ui, view: &View<'_>) {
    let Some(root) = view.root() else { return };
    let row = buttons::menu_item(ui, view.tokens, &tr!(view.texts, "command-show-folder"));
    if row.on_hover_text(root.display().to_string()).clicked() {
        let url = pick::file_url(root);
        ui.ctx().open_url(egui::OpenUrl::new_tab(url));
        ui.close();
    }
}

/// What belongs to no project.
fn app_ui(ui: &mut Ui, view: &View<'_>) {
    item_ui(ui, view, "company-title");
    item_ui(ui, view, "templates-title");
    item_ui(ui, view, "command-settings");
    let changed = view
        .session()
        .is_some_and(|session| session.changes.is_some());
    if changed {
        let open = Command::Dialog(Some(Dialog::Changes));
        entry_ui(ui, view, "command-changes", open);
    }
    for id in [
        "command-coverage",
        "command-shortcuts",
        "command-about",
        "command-close",
    ] {
        item_ui(ui, view, id);
    }
}

/// What helps: every clause and how it is decided, the keys, the example, the official text.
pub(super) fn help_ui(ui: &mut Ui, view: &View<'_>) {
    ui.set_width(WIDTH);
    ui.spacing_mut().item_spacing.y = 2.0;
    for id in ["command-coverage", "command-shortcuts", "command-example"] {
        item_ui(ui, view, id);
    }
    let text = tr!(view.texts, "finding-official");
    if buttons::menu_item(ui, view.tokens, &text).clicked() {
        let source = &view.app.ruleset.source;
        ui.ctx().open_url(egui::OpenUrl::new_tab(source));
        ui.close();
    }
    item_ui(ui, view, "command-about");
}

/// An entry for what can be done from anywhere, where it can be done now.
fn item_ui(ui: &mut Ui, view: &View<'_>, id: &str) {
    if let Some(command) = shortcuts::command(view.app, id) {
        entry_ui(ui, view, id, command);
    }
}

/// One entry with its keys.
fn entry_ui(ui: &mut Ui, view: &View<'_>, id: &str, command: Command) {
    let keys = shortcuts::keys_of(ui.ctx(), id).unwrap_or_default();
    let text = view.texts.get(id);
    if buttons::menu_row(ui, view.tokens, &text, &keys).clicked() {
        view.send(command);
        ui.close();
    }
}

/// Other projects that were open lately, each with the folder it is in.
fn recent_ui(ui: &mut Ui, view: &View<'_>) {
    let here = view.root();
    let recent = view.app.settings.recent.iter();
    let others = recent.filter(|recent| Some(recent.path.as_path()) != here);
    let open = view.project().map(|project| project.listing.name.trim());
    let all = &view.app.settings.recent;
    for (at, entry) in others.take(RECENT).enumerate() {
        if at == 0 {
            ui.separator();
            let title = tr!(view.texts, "start-recent");
            buttons::menu_title(ui, view.tokens, &title);
        }
        // Of several with one name, the folder each has to itself tells which is which.
        let same = all.iter().filter(|other| other.name == entry.name).count() > 1;
        let folder = if same || open == Some(entry.name.as_str()) {
            entry.path.file_name()
        } else {
            entry.path.parent().and_then(Path::file_name)
        };
        let folder = folder.map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let name = start::recent_name(view, entry);
        let row = buttons::menu_row(ui, view.tokens, &name, &folder);
        if row
            .on_hover_text(entry.path.display().to_string())
            .clicked()
        {
            view.send(Command::Open(Opening::Existing(entry.path.clone())));
            ui.close();
        }
    }
}
