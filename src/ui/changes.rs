//! What the ruleset in use changed for the open project since it was last checked.

use super::dialogs;
use super::view::View;
use super::widgets::buttons;
use crate::app::Command;
use crate::engine::changes::ClauseChange;
use crate::locale::clause_key;
use crate::tr;
use crate::ui::theme::UiExt as _;
use egui::{Align, Layout, ScrollArea, Ui, Vec2};

/// The contents of the dialog.
pub(super) fn changes_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    dialogs::title_ui(ui, view, &tr!(texts, "command-changes"));
    let changes = view.session().and_then(|session| session.changes.as_ref());
    let Some(changes) = changes else {
        ui.text_label(&tr!(texts, "changes-none"), tokens.text_body, tokens.muted);
        return;
    };
    let lead = tr!(
        texts,
        "changes-lead",
        "from" => changes.from.0.as_str(),
        "since" => changes.from.1.as_str(),
        "to" => changes.to.0.as_str(),
        "date" => changes.to.1.as_str(),
        "count" => changes.mattering()
    );
    ui.text_label(&lead, tokens.text_body, tokens.text);
    let height = (ui.ctx().content_rect().height() - 300.0).max(160.0);
    let area = ScrollArea::vertical().max_height(height);
    area.min_scrolled_height(height).show(ui, |ui| {
        for change in &changes.clauses {
            ui.text_label(&clause(change, view), tokens.text_small, tokens.text);
        }
        for (name, was, now) in &changes.limits {
            let figure = |value: Option<usize>| {
                value.map_or_else(|| "-".to_owned(), |value| value.to_string())
            };
            let (was, now) = (figure(*was), figure(*now));
            let line =
                tr!(texts, "changes-limit", "name" => name.as_str(), "was" => was, "now" => now);
            ui.text_label(&line, tokens.text_small, tokens.muted);
        }
        for name in &changes.lists {
            let line = tr!(texts, "changes-list", "name" => name.as_str());
            ui.text_label(&line, tokens.text_small, tokens.muted);
        }
    });
    ui.add_space(8.0);
    let row = Vec2::new(ui.available_width(), tokens.button_height);
    let pressed = ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
        buttons::confirm(ui, tokens, &tr!(texts, "ok"), true)
    });
    if pressed.inner {
        view.send(Command::Dialog(None));
    }
}

/// One clause: its place in the official text, title, what happened, how it came out before and comes out now.
fn clause(change: &ClauseChange, view: &View<'_>) -> String {
    let texts = view.texts;
    let title = texts.get(&clause_key(&change.id));
    let what = texts.get(&format!("changes-{}", change.kind.id()));
    let line = format!("{}  {title}  {what}", view.number(&change.id));
    let word = |id: &Option<String>| match id {
        Some(id) => texts.get(&format!("outcome-{id}")),
        None => "-".to_owned(),
    };
    if !change.matters() {
        return line;
    }
    let (was, now) = (word(&change.was), word(&change.now));
    let outcomes = tr!(texts, "changes-outcomes", "was" => was, "now" => now);
    format!("{line}  {outcomes}")
}
