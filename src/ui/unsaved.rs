//! The question about unsaved work when a project is to be left: try again, go on elsewhere, or do without it.

use super::view::View;
use super::widgets::buttons;
use crate::app::Command;
use crate::app::leaving::Leaving;
use crate::app::route::PathPurpose;
use crate::app::session::SaveState;
use crate::tr;
use crate::ui::theme::UiExt as _;
use egui::{Align, Layout, Ui, Vec2};

/// The contents of the dialog.
pub(super) fn unsaved_ui(ui: &mut Ui, view: &View<'_>, leaving: &Leaving) {
    let (tokens, texts) = (view.tokens, view.texts);
    let title = tr!(texts, "unsaved-title");
    ui.strong_label(&title, tokens.text_verdict, tokens.text);
    let reason = view.say(&view.app.why_unsaved());
    ui.text_label(&reason, tokens.text_body, tokens.text);
    ui.text_label(&tr!(texts, "unsaved-lead"), tokens.text_small, tokens.muted);
    ui.add_space(8.0);
    let read_only = view
        .session()
        .is_some_and(|session| session.save == SaveState::ReadOnly);
    let row = Vec2::new(ui.available_width(), tokens.button_height);
    ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
        let copy = tr!(texts, "unsaved-copy");
        if read_only {
            if buttons::confirm(ui, tokens, &copy, true) {
                view.send(Command::Browse(PathPurpose::Copy));
            }
        } else {
            if buttons::confirm(ui, tokens, &tr!(texts, "save-again"), true) {
                view.send(Command::Leave(leaving.clone(), false));
            }
            if buttons::secondary(ui, tokens, &copy).clicked() {
                view.send(Command::Browse(PathPurpose::Copy));
            }
        }
        if buttons::secondary(ui, tokens, &tr!(texts, "cancel")).clicked() {
            view.send(Command::Dialog(None));
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            if buttons::secondary(ui, tokens, &tr!(texts, "unsaved-discard")).clicked() {
                view.send(Command::Leave(leaving.clone(), true));
            }
        });
    });
}
