//! Reading a reviewer's answer: the pasted text, the clauses it is about, and keeping it as a round.

use super::dialogs;
use super::sorting;
use super::view::View;
use super::widgets::field::Field;
use super::widgets::rove::Rove;
use super::widgets::{buttons, chips, chooser, verdict};
use crate::app::Command;
use crate::checks::finding::Outcome;
use crate::project::RoundOutcome;
use crate::ruleset::Mode;
use crate::tr;
use crate::ui::theme::{UiExt as _, rich};
use egui::{Id, ScrollArea, Ui};

/// Windows lower than this have no room to spare, points.
const LOW: f32 = 700.0;
/// Height of the button beside what was recognised, points.
const BUTTON: f32 = 32.0;

/// Paste, look at what it is about, keep.
pub(super) fn rejected_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let reading = &view.app.rejection;
    ui.text_label(
        &tr!(texts, "rejected-lead"),
        tokens.text_small,
        tokens.muted,
    );
    let label = tr!(texts, "rejected-text");
    // In a low window the clauses below need the room.
    let height = ui.ctx().content_rect().height();
    let rows = if height < LOW { 3 } else { 5 };
    let field = Field::new("rejected-text", &label, &reading.text).rows(rows);
    let edited = field.show(ui, tokens);
    if let Some(text) = edited.text {
        view.send(Command::Read(text));
    }
    if ui.memory(|memory| memory.focused().is_none()) {
        edited.response.request_focus();
    }
    let (label, today) = (tr!(texts, "rejected-on"), view.app.today().to_string());
    let unsaid = tr!(texts, "rejected-on-unsaid", "day" => today.as_str());
    let field = Field::new("rejected-on", &label, &reading.on)
        .hint(Some(&today))
        .owed(reading.on.trim().is_empty().then_some(unsaid.as_str()));
    if let Some(on) = field.width(200.0).show(ui, tokens).text {
        view.send(Command::AnsweredOn(on));
    }
    if !reading.text.trim().is_empty() {
        ui.add_space(4.0);
        let lead = if reading.waiting && reading.suggestions.is_empty() {
            tr!(texts, "rejected-comparing")
        } else if reading.suggestions.is_empty() {
            tr!(texts, "rejected-nothing")
        } else {
            tr!(texts, "rejected-about")
        };
        ui.scope(|ui| {
            // The words stand at the height of the button.
            ui.spacing_mut().interact_size.y = BUTTON;
            ui.horizontal_wrapped(|ui| {
                ui.label(rich(&lead, tokens.text_body, tokens.text));
                add_ui(ui, view);
            });
        });
        let above = if height < LOW { 492.0 } else { 532.0 };
        let room = (height - above).max(96.0);
        let list = ScrollArea::vertical()
            .id_salt("suggestions")
            .max_height(room)
            .min_scrolled_height(room)
            .auto_shrink([false, true])
            .show(ui, |ui| {
                for one in &reading.suggestions {
                    let sure = view.sure(one.confidence);
                    clause_ui(ui, view, &one.clause, &sure);
                    ui.horizontal_top(|ui| {
                        // Below the words of the box.
                        ui.add_space(ui.spacing().icon_width + ui.spacing().icon_spacing);
                        ui.text_label(&one.quote, tokens.text_small, tokens.muted);
                    });
                }
                for clause in reading.by_hand() {
                    clause_ui(ui, view, clause, &tr!(texts, "rejected-added"));
                }
            });
        let (seen, height) = (list.inner_rect, list.content_size.y);
        sorting::more_below(ui, tokens, seen, height, list.state.clamped_offset().y);
    }
    keep_ui(ui, view);
}

/// How the round ended, and the button that keeps it.
fn keep_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let reading = &view.app.rejection;
    ui.add_space(8.0);
    ui.text_label(
        &tr!(texts, "rejected-keep"),
        tokens.text_small,
        tokens.muted,
    );
    let id = Id::unique("round-outcome");
    let ended = ui
        .data(|data| data.get_temp(id))
        .unwrap_or(RoundOutcome::Rejected);
    ui.horizontal_wrapped(|ui| {
        let all = RoundOutcome::ALL;
        let at = all.iter().position(|one| *one == ended);
        let mut group = Rove::over(ui, id.with("group"), all.len(), at.unwrap_or_default());
        for outcome in all {
            let word = texts.get(&format!("round-{}", outcome.id()));
            let is = ended == outcome;
            if chips::segment_in(ui, tokens, &mut group, (&word, &word), is).clicked() {
                ui.data_mut(|data| data.insert_temp(id, outcome));
            }
        }
    });
    let owed = ended == RoundOutcome::Rejected && reading.text.trim().is_empty();
    let possible = view.checked().is_some() && !reading.waiting && !owed;
    if dialogs::answer_ui(ui, view, &tr!(texts, "rejected-save"), possible) {
        ui.data_mut(|data| data.remove::<RoundOutcome>(id));
        view.send(Command::KeepRound(ended));
    }
}

/// A clause to agree with, and how it came here.
fn clause_ui(ui: &mut Ui, view: &View<'_>, id: &str, how: &str) {
    let (tokens, texts) = (view.tokens, view.texts);
    let mut agreed = view.app.rejection.agreed.contains(id);
    let title = titled(view, id);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let label = rich(&title, tokens.text_body, tokens.text);
        let tick = buttons::tick(ui, tokens, &mut agreed, label);
        if tick.clicked() {
            view.send(Command::Agree(id.to_owned(), agreed));
        }
        // A tick here would read as if the reviewers were right or wrong about it.
        if let Some(clause) = view
            .clause(id)
            .filter(|clause| view.stands(clause) >= Outcome::Warn)
        {
            verdict::sign(ui, tokens, texts, view.stands(clause), 16.0);
        }
        ui.label(rich(how, tokens.text_small, tokens.muted));
    });
}

/// The list of all other clauses, for what was not recognised.
fn add_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let face = buttons::small(ui, tokens, &tr!(texts, "rejected-add"), false);
    if !chooser::is_wanted(&face) {
        return;
    }
    let reading = &view.app.rejection;
    let clauses = view.app.ruleset.clauses().iter();
    let others: Vec<&str> = clauses
        .filter(|clause| clause.mode != Mode::Info)
        .map(|clause| clause.id.as_str())
        .filter(|id| !reading.lists(id))
        .collect();
    let rows: Vec<String> = others.iter().map(|id| titled(view, id)).collect();
    let taken = chooser::list(&face, tokens, &rows, None, &view.search());
    if let Some(id) = taken.and_then(|at| others.get(at)) {
        view.send(Command::Agree((*id).to_owned(), true));
    }
}

/// A clause by its number and title.
fn titled(view: &View<'_>, id: &str) -> String {
    format!("{} {}", view.number(id), view.clause_title(id))
}
