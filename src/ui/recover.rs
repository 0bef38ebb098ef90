//! The question about unsaved work of an earlier run: what was found, and whether to take it.

use super::view::View;
use super::widgets::buttons;
use crate::app::Command;
use crate::project::{Project, filled};
use crate::review;
use crate::tr;
use crate::ui::theme::UiExt as _;
use egui::{Align, Layout, Ui, Vec2};
use std::collections::BTreeSet;

/// Fields named of what was not saved.
const FOUND: usize = 8;

/// The contents of the dialog.
pub(super) fn recover_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.strong_label(
        &tr!(texts, "recover-title"),
        tokens.text_verdict,
        tokens.text,
    );
    ui.text_label(&tr!(texts, "recover-lead"), tokens.text_body, tokens.text);
    let session = view.session();
    let recovery = session.and_then(|session| session.recovery.as_ref());
    if let (Some(session), Some(recovery)) = (session, recovery) {
        let line = found(view, &session.project, &recovery.project);
        ui.text_label(&line, tokens.text_body, tokens.text);
        if !recovery.newer {
            let line = tr!(texts, "recover-changed");
            ui.text_label(&line, tokens.text_body, tokens.warn);
        }
    }
    ui.add_space(8.0);
    let row = Vec2::new(ui.available_width(), tokens.button_height);
    ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
        if buttons::confirm(ui, tokens, &tr!(texts, "recover-take"), true) {
            view.send(Command::Recover(true));
        }
        if buttons::secondary(ui, tokens, &tr!(texts, "recover-leave")).clicked() {
            view.send(Command::Recover(false));
        }
    });
}

/// What unsaved work differs in, by the names of the fields.
fn found(view: &View<'_>, saved: &Project, unsaved: &Project) -> String {
    let (before, after) = (filled(saved), filled(unsaved));
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let changed: Vec<String> = names
        .into_iter()
        .filter(|name| before.get(*name) != after.get(*name))
        .map(|name| review::field_label(name, view.texts))
        .collect();
    if changed.is_empty() {
        return tr!(view.texts, "recover-answers");
    }
    let shown = changed.iter().take(FOUND).cloned().collect::<Vec<_>>();
    let fields = shown.join(&view.texts.get("list-separator"));
    tr!(view.texts, "recover-found", "count" => changed.len(), "fields" => fields)
}
