//! The status line: how saving stands, what is going on, and which catalogue judges.

use super::view::View;
use crate::app::session::{SaveState, Session};
use crate::checks::finding::Outcome;
use crate::ruleset::Mode;
use crate::tr;
use crate::ui::theme::{Icon, UiExt as _, rich};
use egui::{Align, Layout, Ui, Vec2};

pub(super) fn status_ui(ui: &mut Ui, view: &View<'_>, session: &Session) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.spacing_mut().item_spacing.x = 6.0;
    let (outcome, text) = match &session.save {
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
        ui.add(egui::Label::new(left).truncate())
    });
    ui.add_space(8.0);
    let waiting = session.files_waiting() + view.app.importing;
    let activity = if session.exporting {
        Some(tr!(texts, "status-exporting"))
    } else if waiting > 0 {
        Some(tr!(texts, "status-reading", "count" => waiting))
    } else if session.is_checking() {
        Some(tr!(texts, "status-checking"))
    } else {
        None
    };
    if let Some(activity) = activity {
        ui.label(rich(&activity, tokens.text_small, tokens.muted));
    }
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let text = ruleset_line(view);
        ui.add(egui::Label::new(rich(&text, tokens.text_small, tokens.muted)).truncate());
    });
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
