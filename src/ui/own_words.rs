//! The person's own lists of words in the settings: what each holds, or why it is not used.

use super::view::View;
use super::widgets::buttons;
use crate::app::Command;
use crate::app::route::PathPurpose;
use crate::tr;
use crate::ui::theme::{Icon, UiExt as _, rich};
use egui::Ui;

/// The lists, each with a button that takes it away, and a button that adds one.
pub(super) fn own_words_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.add_space(4.0);
    ui.strong_label(&tr!(texts, "settings-words"), tokens.text_body, tokens.text);
    ui.text_label(
        &tr!(texts, "settings-words-lead"),
        tokens.text_small,
        tokens.muted,
    );
    for (index, path) in view.app.settings.words.iter().enumerate() {
        let shown = path.display().to_string();
        let name = path
            .file_name()
            .map_or(shown.clone(), |name| name.to_string_lossy().into_owned());
        let read = view.app.lists.iter().find(|(known, _)| known == path);
        ui.horizontal(|ui| {
            let remove = tr!(texts, "settings-words-remove", "name" => name.as_str());
            if buttons::icon(ui, tokens, Icon::Trash, &remove, true).clicked() {
                view.send(Command::RemoveWords(index));
            }
            let label = egui::Label::new(rich(&name, tokens.text_body, tokens.text)).truncate();
            ui.add(label).on_hover_text(&shown);
            if let Some((_, Ok(count))) = read {
                let count = tr!(texts, "settings-words-count", "count" => *count);
                ui.label(rich(&count, tokens.text_small, tokens.muted));
            }
        });
        if let Some((_, Err(message))) = read {
            ui.text_label(&view.say(message), tokens.text_small, tokens.fail);
        }
    }
    if buttons::small(ui, tokens, &tr!(texts, "settings-words-add"), false).clicked() {
        view.send(Command::Browse(PathPurpose::Words));
    }
}
