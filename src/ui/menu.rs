//! The menu of the project: what is done with it, and other projects.

use super::view::View;
use super::widgets::buttons;
use super::{shortcuts, start};
use crate::app::{Command, Opening, Outside};
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
        "command-show-folder",
    ] {
        item_ui(ui, view, id);
    }
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

/// What belongs to no project.
fn app_ui(ui: &mut Ui, view: &View<'_>) {
    for id in [
        "company-title",
        "templates-title",
        "command-settings",
        "command-changes",
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
    for id in [
        "command-coverage",
        "command-shortcuts",
        "command-example",
        "finding-official",
        "command-about",
    ] {
        item_ui(ui, view, id);
    }
}

/// An entry for what can be done from anywhere, where it can be done now.
fn item_ui(ui: &mut Ui, view: &View<'_>, id: &str) {
    let Some(command) = shortcuts::command(view.app, id) else {
        return;
    };
    let keys = shortcuts::keys_of(ui.ctx(), id).unwrap_or_default();
    let text = view.texts.get(id);
    let row = buttons::menu_row(ui, view.tokens, &text, &keys);
    let row = match &command {
        Command::ShowOutside(Outside::File(path)) => row.on_hover_text(path.display().to_string()),
        Command::ShowOutside(Outside::Page(page)) => row.on_hover_text(page),
        _ => row,
    };
    if row.clicked() {
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
        let name = start::recent_title(view, entry);
        // Of several with one name and version, the folder each has to itself tells which is which.
        let alike = all.iter().map(|other| start::recent_title(view, other));
        let same = alike.filter(|other| *other == name).count() > 1;
        let folder = if same || open == Some(entry.name.as_str()) {
            entry.path.file_name()
        } else {
            entry.path.parent().and_then(Path::file_name)
        };
        let folder = folder.map_or_else(String::new, |name| name.to_string_lossy().into_owned());
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
