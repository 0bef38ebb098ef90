//! The menu of the project: what is done with it, and other projects.

use super::shortcuts;
use super::view::View;
use super::widgets::buttons;
use crate::app::route::{Dialog, PathPurpose};
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
    let browse = |purpose| Command::Browse(purpose);
    let dialog = |dialog| Command::Dialog(Some(dialog));
    item_ui(ui, view, "command-new", shortcuts::fresh(view.app, false));
    item_ui(ui, view, "command-open", browse(PathPurpose::Open));
    item_ui(ui, view, "start-bundle", browse(PathPurpose::Bundle));
    item_ui(
        ui,
        view,
        "command-example",
        shortcuts::fresh(view.app, true),
    );
    item_ui(ui, view, "command-duplicate", Command::Duplicate);
    ui.separator();
    item_ui(ui, view, "command-folder", browse(PathPurpose::Folder));
    let paste = dialog(Dialog::PasteListing);
    item_ui(ui, view, "command-paste-listing", paste);
    if let Some(export) = shortcuts::export(view.app) {
        item_ui(ui, view, "command-export", export);
    }
    item_ui(ui, view, "command-rejected", dialog(Dialog::Rejected));
    item_ui(ui, view, "command-rounds", dialog(Dialog::Rounds));
}

/// What belongs to no project.
fn app_ui(ui: &mut Ui, view: &View<'_>) {
    let dialog = |dialog| Command::Dialog(Some(dialog));
    if view.app.company.papers.is_some() {
        item_ui(ui, view, "company-title", dialog(Dialog::Company));
    }
    item_ui(ui, view, "command-settings", dialog(Dialog::Settings));
    let changed = view
        .session()
        .is_some_and(|session| session.changes.is_some());
    if changed {
        item_ui(ui, view, "command-changes", dialog(Dialog::Changes));
    }
    item_ui(ui, view, "command-coverage", dialog(Dialog::Coverage));
    item_ui(ui, view, "command-shortcuts", dialog(Dialog::Shortcuts));
    item_ui(ui, view, "command-about", dialog(Dialog::About));
    item_ui(ui, view, "command-close", Command::Close);
}

/// One entry with its keys.
fn item_ui(ui: &mut Ui, view: &View<'_>, id: &str, command: Command) {
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
    for (at, entry) in others.take(RECENT).enumerate() {
        if at == 0 {
            ui.separator();
            let title = tr!(view.texts, "start-recent");
            buttons::menu_title(ui, view.tokens, &title);
        }
        let folder = entry.path.parent().and_then(Path::file_name);
        let folder = folder.map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let row = buttons::menu_row(ui, view.tokens, &entry.name, &folder);
        if row
            .on_hover_text(entry.path.display().to_string())
            .clicked()
        {
            view.send(Command::Open(Opening::Existing(entry.path.clone())));
            ui.close();
        }
    }
}
