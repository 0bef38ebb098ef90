//! The question about something that lies where the bundle was to be written: another name, or in place of it.

use super::view::View;
use super::widgets::buttons;
use crate::app::{Command, Held, Lying};
use crate::tr;
use crate::ui::theme::UiExt as _;
use egui::{Align, Layout, Ui, Vec2};

/// The contents of the dialog.
pub(super) fn replacing_ui(ui: &mut Ui, view: &View<'_>, held: &Held) {
    let (tokens, texts) = (view.tokens, view.texts);
    let title = tr!(texts, "replace-title");
    ui.strong_label(&title, tokens.text_verdict, tokens.text);
    let lead = match held.lying {
        Lying::Other => tr!(texts, "replace-lead"),
        Lying::Own => tr!(texts, "replace-lead-own"),
        Lying::Draft => tr!(texts, "replace-lead-draft"),
    };
    ui.text_label(&lead, tokens.text_body, tokens.text);
    let path = held.path.display().to_string();
    ui.text_label(&path, tokens.text_small, tokens.muted);
    let name = held.free.file_name().unwrap_or_default().to_string_lossy();
    let beside = tr!(texts, "replace-beside", "name" => name.as_ref());
    ui.text_label(&beside, tokens.text_body, tokens.text);
    ui.add_space(8.0);
    let row = Vec2::new(ui.available_width(), tokens.button_height);
    ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
        if buttons::confirm(ui, tokens, &tr!(texts, "replace-not"), true) {
            view.send(Command::Export(held.free.clone(), held.draft));
        }
        if buttons::secondary(ui, tokens, &tr!(texts, "cancel")).clicked() {
            view.send(Command::Dialog(None));
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            if buttons::secondary(ui, tokens, &tr!(texts, "replace-do")).clicked() {
                view.send(Command::ExportOver(held.path.clone(), held.draft));
            }
        });
    });
}
