//! A clause that the last rejection named: what the reviewers wrote, and what the person says about it. Where our own
//! check passes the clause, the row stays open until that is said.

use super::view::View;
use super::widgets::buttons;
use super::widgets::verdict;
use crate::checks::finding::Outcome;
use crate::engine::report::ClauseReport;
use crate::project::{Edit, RoundAnswer, RoundOutcome};
use crate::review::rounds;
use crate::tr;
use crate::ui::theme::{UiExt as _, rich};
use egui::Ui;

/// Lines of the reviewers' words before the rest is told when they are pointed at.
const LINES: usize = 4;

/// The reviewers' words, and the answers or the answer that was given.
pub(super) fn named_ui(ui: &mut Ui, view: &View<'_>, clause: &ClauseReport) {
    let id = clause.id.as_str();
    let Some(round) = view.project().and_then(|project| project.rounds.last()) else {
        return;
    };
    if round.outcome != RoundOutcome::Rejected || !round.clauses.iter().any(|named| named == id) {
        return;
    }
    let (tokens, texts) = (view.tokens, view.texts);
    let words = round.words(id);
    let line = if words.is_empty() {
        tr!(texts, "named-told", "on" => round.on.as_str())
    } else {
        tr!(texts, "named-words", "on" => round.on.as_str(), "words" => words)
    };
    let open = view
        .checked()
        .is_some_and(|checked| checked.report.named(id).is_some());
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.vertical(|ui| {
            ui.add_space(3.0);
            let sign = if open {
                Outcome::Pending
            } else {
                Outcome::Info
            };
            verdict::sign(ui, tokens, texts, sign, 14.0);
        });
        ui.lines_label(&line, tokens.text, LINES);
    });
    if open {
        answers_ui(ui, view, id);
    } else if let Some(answer) = round.answers.get(id) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            let said = texts.get(&format!("round-answer-{}", answer.id()));
            let line = tr!(texts, "named-answered", "answer" => said);
            ui.label(rich(&line, tokens.text_small, tokens.muted));
            if buttons::link(ui, tokens, &tr!(texts, "named-take-back")).clicked() {
                answer_with(view, id, None);
            }
        });
    }
}

/// What can be said about it, one press each.
fn answers_ui(ui: &mut Ui, view: &View<'_>, id: &str) {
    let (tokens, texts) = (view.tokens, view.texts);
    // What was not changed yet cannot have been changed.
    let unchanged = view.project().is_some_and(rounds::is_unchanged);
    let line = if unchanged {
        tr!(texts, "named-ask-unchanged")
    } else {
        tr!(texts, "named-ask")
    };
    ui.text_label(&line, tokens.text_small, tokens.muted);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        for answer in RoundAnswer::ALL {
            let word = texts.get(&format!("round-answer-{}", answer.id()));
            let first = answer == RoundAnswer::Changed;
            if first && unchanged {
                continue;
            }
            if buttons::small(ui, tokens, &word, first).clicked() {
                answer_with(view, id, Some(answer));
            }
        }
    });
    ui.add_space(4.0);
}

/// Says it of the last round, or takes it back; one step to undo.
fn answer_with(view: &View<'_>, id: &str, answer: Option<RoundAnswer>) {
    let Some(project) = view.project() else {
        return;
    };
    let mut rounds = project.rounds.clone();
    if let Some(last) = rounds.last_mut() {
        match answer {
            Some(answer) => last.answers.insert(id.to_owned(), answer),
            None => last.answers.remove(id),
        };
    }
    view.edit(Edit::Rounds(rounds));
}
