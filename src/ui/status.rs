//! The status line: how saving stands, what is going on, and which catalogue judges.

use super::panes;
use super::view::View;
use super::widgets::buttons;
use crate::app::Command;
use crate::app::reading::Reading;
use crate::app::session::{SaveState, Session};
use crate::checks::finding::Outcome;
use crate::ruleset::Mode;
use crate::tr;
use crate::ui::theme::{Icon, UiExt as _, rich};
use egui::{Align, Layout, Ui, Vec2};

pub(super) fn status_ui(ui: &mut Ui, view: &View<'_>, session: &Session) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.spacing_mut().item_spacing.x = 6.0;
    let trouble = session.trouble.as_ref();
    let (outcome, text) = match &session.save {
        SaveState::Failed(_) | SaveState::Waiting | SaveState::Saving if trouble.is_some() => {
            let reason = trouble.map(|message| view.say(message)).unwrap_or_default();
            (Outcome::Fail, tr!(texts, "save-failed", "reason" => reason))
        }
        SaveState::Clean => (Outcome::Pass, tr!(texts, "save-clean")),
        SaveState::Waiting | SaveState::Saving => (Outcome::Unread, tr!(texts, "save-waiting")),
        SaveState::Saved(clock) => (
            Outcome::Pass,
            tr!(texts, "save-saved", "time" => clock.as_str()),
        ),
        SaveState::Failed(message) => (
            Outcome::Fail,
            tr!(texts, "save-failed", "reason" => view.say(message)),
        ),
        SaveState::ReadOnly => (Outcome::Warn, tr!(texts, "save-read-only")),
    };
    ui.icon(Icon::of_outcome(outcome), 14.0, tokens.outcome(outcome));
    let room = (ui.available_width() - 420.0).max(120.0);
    let left = rich(&text, tokens.text_small, tokens.muted);
    ui.allocate_ui(Vec2::new(room.min(560.0), 20.0), |ui| {
        let line = ui.add(egui::Label::new(left).truncate());
        panes::status_line(ui, view, &text, &line);
    });
    if trouble.is_some() && buttons::link(ui, tokens, &tr!(texts, "save-again")).clicked() {
        view.send(Command::Save);
    }
    ui.add_space(8.0);
    let waiting = session.files_waiting() + view.app.importing;
    let activity = if session.exporting {
        Some(tr!(texts, "status-exporting"))
    } else if waiting > 0 {
        Some(tr!(texts, "status-reading", "count" => waiting))
    } else if session.is_checking() && session.reading().is_none() {
        Some(tr!(texts, "status-checking"))
    } else {
        None
    };
    if let Some(activity) = activity {
        ui.label(rich(&activity, tokens.text_small, tokens.muted));
    } else if let Some(reading) = session.reading() {
        reading_ui(ui, view, reading);
    }
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let text = ruleset_line(view);
        ui.add(egui::Label::new(rich(&text, tokens.text_small, tokens.muted)).truncate());
    });
}

/// Which paper is being read, how far it is, and a button that stops it.
fn reading_ui(ui: &mut Ui, view: &View<'_>, reading: Reading) {
    let (tokens, texts) = (view.tokens, view.texts);
    let (number, count) = (reading.number, reading.count);
    let text = match reading.progress.filter(|progress| progress.pages > 1) {
        Some(progress) => tr!(
            texts,
            "status-papers-page",
            "number" => number,
            "count" => count,
            "page" => (progress.done + 1).min(progress.pages),
            "pages" => progress.pages
        ),
        None => tr!(texts, "status-papers", "number" => number, "count" => count),
    };
    ui.label(rich(&text, tokens.text_small, tokens.muted));
    let stop = buttons::link(ui, tokens, &tr!(texts, "papers-stop"));
    if stop.clicked() {
        view.send(Command::StopReading(None));
    }
}

fn ruleset_line(view: &View<'_>) -> String {
    let ruleset = &view.app.ruleset;
    let count = |mode: Mode| {
        ruleset
            .clauses()
            .iter()
            .filter(|clause| clause.mode == mode)
            .count()
    };
    tr!(
        view.texts,
        "status-ruleset",
        "version" => ruleset.version.as_str(),
        "count" => ruleset.clauses().len(),
        "auto" => count(Mode::Auto),
        "assist" => count(Mode::Assist),
        "attest" => count(Mode::Attest),
        "info" => count(Mode::Info)
    )
}
