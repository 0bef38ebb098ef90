//! The sheet of keyboard shortcuts, by what they are for.

use super::dialogs::title_ui;
use super::shortcuts;
use super::view::View;
use crate::tr;
use crate::ui::theme::{UiExt as _, medium, rich};
use egui::{Align, Layout, ScrollArea, Ui};

/// Title and the commands below it, in the order people look for them.
const GROUPS: [(&str, &[&str]); 4] = [
    (
        "shortcuts-edit",
        &[
            "command-undo",
            "command-redo",
            "command-save",
            "command-paste-listing",
        ],
    ),
    (
        "shortcuts-go",
        &[
            "command-palette",
            "command-next",
            "command-previous",
            "command-pane",
            "command-pane-back",
            "step-listing",
            "step-category",
            "step-imagery",
            "step-papers",
            "step-privacy",
            "step-statements",
            "step-finish",
        ],
    ),
    (
        "shortcuts-project",
        &[
            "command-new",
            "command-open",
            "command-folder",
            "command-export",
            "command-rejected",
            "command-rounds",
        ],
    ),
    (
        "shortcuts-app",
        &["command-settings", "command-coverage", "command-shortcuts"],
    ),
];

/// The contents of the dialog.
pub(super) fn keys_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    title_ui(ui, view, &tr!(texts, "command-shortcuts"));
    let room = ui.ctx().content_rect().height() - 200.0;
    let area = ScrollArea::vertical().max_height(room);
    area.min_scrolled_height(room).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.spacing_mut().interact_size.y = 22.0;
        for (group, commands) in GROUPS {
            ui.add_space(6.0);
            let title = rich(&texts.get(group), tokens.text_small, tokens.muted);
            ui.label(title.family(medium()));
            for command in commands {
                row_ui(ui, view, command);
            }
        }
    });
    ui.add_space(8.0);
    let note = tr!(texts, "shortcuts-note");
    ui.text_label(&note, tokens.text_small, tokens.muted);
}

fn row_ui(ui: &mut Ui, view: &View<'_>, command: &str) {
    let tokens = view.tokens;
    let Some(keys) = shortcuts::all_keys_of(ui.ctx(), command) else {
        return;
    };
    ui.horizontal(|ui| {
        let name = view.texts.get(command);
        ui.label(rich(&name, tokens.text_body, tokens.text));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            // The bar that scrolls stands at the right.
            ui.add_space(12.0);
            ui.label(rich(&keys, tokens.text_small, tokens.muted));
        });
    });
}
