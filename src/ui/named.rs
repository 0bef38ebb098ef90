//! A clause that rejections named: what the reviewers wrote, and what the person says about it. Where our own
//! check passes the clause, the row stays open until that is said.

use super::meant::is_outside;
use super::view::View;
use super::widgets::buttons;
use super::widgets::verdict;
use crate::checks::finding::Outcome;
use crate::engine::report::ClauseReport;
use crate::project::{Edit, Round, RoundAnswer, rounds};
use crate::tr;
use crate::ui::theme::{UiExt as _, rich};
use egui::Ui;

/// Lines of the reviewers' words before the rest is told when they are pointed at.
const LINES: usize = 4;

/// The reviewers' words round by round, and at the newest the answers or the answer that was given.
pub(super) fn named_ui(ui: &mut Ui, view: &View<'_>, clause: &ClauseReport) {
    let id = clause.id.as_str();
    let Some(project) = view.project() else {
        return;
    };
    let naming: Vec<(usize, &Round)> = rounds::naming(&project.rounds, id).collect();
    let open = view
        .checked()
        .is_some_and(|checked| checked.report.named(id).is_some());
    for (nth, &(at, round)) in naming.iter().enumerate() {
        let is_newest = nth + 1 == naming.len();
        words_ui(ui, view, (at, round), (id, nth > 0), open && is_newest);
        if open && is_newest {
            answers_ui(ui, view, (at, round), id);
        } else if let Some(answer) = round.answers.get(id) {
            answer_ui(ui, view, (at, *answer), id, is_newest);
        }
    }
}

/// What the reviewers wrote; with the round where there are several.
fn words_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (at, round): (usize, &Round),
    (id, again): (&str, bool),
    open: bool,
) {
    let (tokens, texts) = (view.tokens, view.texts);
    let (words, on, number) = (round.words(id), round.on.as_str(), at + 1);
    let several = view
        .project()
        .is_some_and(|project| project.rounds.len() > 1);
    let line = match (words.is_empty(), several, again) {
        (true, false, _) => tr!(texts, "named-told", "on" => on),
        (false, false, _) => tr!(texts, "named-words", "on" => on, "words" => words),
        (true, true, false) => tr!(texts, "named-told-round", "number" => number, "on" => on),
        (true, true, true) => tr!(texts, "named-told-again", "number" => number, "on" => on),
        (false, true, false) => {
            tr!(texts, "named-words-round", "number" => number, "on" => on, "words" => words)
        }
        (false, true, true) => {
            tr!(texts, "named-words-again", "number" => number, "on" => on, "words" => words)
        }
    };
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
}

/// What was said of a round; it can be taken back where no later one names the clause again.
fn answer_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (at, answer): (usize, RoundAnswer),
    id: &str,
    is_newest: bool,
) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let said = texts.get(&format!("round-answer-{}", answer.id()));
        let line = tr!(texts, "named-answered", "answer" => said);
        ui.label(rich(&line, tokens.text_small, tokens.muted));
        let back = tr!(texts, "named-take-back");
        if is_newest && buttons::link(ui, tokens, &back).clicked() {
            answer_with(view, at, id, None);
        }
    });
}

/// What can be said about it, one press each.
fn answers_ui(ui: &mut Ui, view: &View<'_>, (at, round): (usize, &Round), id: &str) {
    let (tokens, texts) = (view.tokens, view.texts);
    let unchanged = view
        .checked()
        .is_some_and(|checked| round.is_unchanged(&checked.filled));
    let outside = is_outside(view, round, id);
    let line = match (unchanged, outside) {
        (false, _) => tr!(texts, "named-ask"),
        (true, false) => tr!(texts, "named-ask-unchanged"),
        (true, true) => tr!(texts, "named-ask-outside"),
    };
    ui.text_label(&line, tokens.text_small, tokens.muted);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        for answer in RoundAnswer::ALL {
            let word = texts.get(&format!("round-answer-{}", answer.id()));
            let first = answer == RoundAnswer::Changed;
            // What is filled in here and was not changed yet cannot have been changed.
            if first && unchanged && !outside {
                continue;
            }
            if buttons::small(ui, tokens, &word, first && !unchanged).clicked() {
                answer_with(view, at, id, Some(answer));
            }
        }
    });
    ui.add_space(4.0);
}

/// Says it of a round, or takes it back; one step to undo.
fn answer_with(view: &View<'_>, at: usize, id: &str, answer: Option<RoundAnswer>) {
    let Some(project) = view.project() else {
        return;
    };
    let mut rounds = project.rounds.clone();
    if let Some(round) = rounds.get_mut(at) {
        match answer {
            Some(answer) => round.answers.insert(id.to_owned(), answer),
            None => round.answers.remove(id),
        };
    }
    view.edit(Edit::Rounds(rounds));
}
