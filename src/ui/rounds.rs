//! The history of rounds, with what is left of each and what changed between them.

use super::comparing::{Named, comparing_ui};
use super::view::View;
use super::widgets::rest::Rest;
use super::widgets::{buttons, verdict};
use crate::app::Command;
use crate::app::route::Dialog;
use crate::checks::finding::Outcome;
use crate::project::{Edit, Project, Round, RoundOutcome};
use crate::review::{Between, Since, Step, field_label, history};
use crate::tr;
use crate::ui::theme::{UiExt as _, medium, rich};
use egui::{Id, ScrollArea, Ui};

/// Clauses or fields named before the rest is folded.
const NAMED: usize = 12;

/// The card on the last page.
pub(super) fn card_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let rounds = view.project().map_or(0, |project| project.rounds.len());
    tokens.card().show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        ui.strong_label(&tr!(texts, "rounds-card"), tokens.text_project, tokens.text);
        ui.text_label(&tr!(texts, "rounds-lead"), tokens.text_small, tokens.muted);
        ui.horizontal_wrapped(|ui| {
            if buttons::secondary(ui, tokens, &tr!(texts, "command-rejected")).clicked() {
                view.send(Command::Dialog(Some(Dialog::Rejected)));
            }
            let word = tr!(texts, "rounds-count", "count" => rounds);
            if rounds > 0 && buttons::secondary(ui, tokens, &word).clicked() {
                view.send(Command::Dialog(Some(Dialog::Rounds)));
            }
        });
    });
}

/// Every round, the newest first, with what changed since, and any two of them side by side.
pub(super) fn rounds_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let (Some(project), Some(checked)) = (view.project(), view.checked()) else {
        return;
    };
    if project.rounds.is_empty() {
        ui.text_label(&tr!(texts, "rounds-none"), tokens.text_body, tokens.text);
    }
    let steps = history(project, &checked.report);
    // What is not known yet would look like a change.
    let settled = view.session().is_some_and(|session| !session.is_busy());
    let room = (ui.ctx().content_rect().height() - 220.0).max(200.0);
    let area = ScrollArea::vertical()
        .id_salt("rounds")
        .max_height(room)
        .min_scrolled_height(room);
    let area = if is_opened(ui) {
        area.vertical_scroll_offset(0.0)
    } else {
        area
    };
    area.show(ui, |ui| {
        ui.set_width(ui.available_width());
        // What the reviewers said last comes first, unless a report was opened to compare with.
        let first = view.app.earlier.is_some() || steps.is_empty();
        if first {
            comparing_ui(ui, view, where_named(project, false));
            ui.add_space(8.0);
        }
        for (at, (round, step)) in project.rounds.iter().zip(&steps).enumerate().rev() {
            let last = at + 1 == steps.len();
            round_ui(ui, view, (at, round), step, (last, settled));
            ui.add_space(8.0);
            if last && !first {
                comparing_ui(ui, view, where_named(project, true));
                ui.add_space(8.0);
            }
        }
    });
    if buttons::secondary(ui, tokens, &tr!(texts, "command-rejected")).clicked() {
        view.send(Command::Dialog(Some(Dialog::Rejected)));
    }
}

/// True in the first frame of the dialog: the newest round is seen first, wherever the list was left.
fn is_opened(ui: &Ui) -> bool {
    let id = Id::unique("rounds-shown");
    let now = ui.ctx().cumulative_pass_nr();
    let before: Option<u64> = ui.data_mut(|data| {
        let before = data.get_temp(id);
        data.insert_temp(id, now);
        before
    });
    before.is_none_or(|before| before + 1 < now)
}

/// Where rounds that name clauses stand as seen from the comparison, which may have the newest round above it.
fn where_named(project: &Project, below_newest: bool) -> Named {
    let above = usize::from(below_newest);
    let mut newest_first = project.rounds.iter().rev();
    let names = |round: &Round| !round.clauses.is_empty();
    Named {
        above: newest_first.by_ref().take(above).any(names),
        below: newest_first.any(names),
    }
}

fn round_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (at, round): (usize, &Round),
    step: &Step,
    (is_last, settled): (bool, bool),
) {
    let (tokens, texts) = (view.tokens, view.texts);
    tokens.card().show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.horizontal_wrapped(|ui| {
            verdict::sign(ui, tokens, texts, sign(round.outcome), 16.0);
            let title = tr!(
                texts,
                "rounds-title",
                "number" => at + 1,
                "on" => round.on.as_str(),
                "outcome" => texts.get(&format!("round-{}", round.outcome.id())),
                "version" => round.version.as_str()
            );
            ui.label(rich(&title, tokens.text_body, tokens.text).family(medium()));
            if buttons::link(ui, tokens, &tr!(texts, "rounds-remove")).clicked() {
                let mut rounds = view
                    .project()
                    .map_or_else(Vec::new, |project| project.rounds.clone());
                if at < rounds.len() {
                    rounds.remove(at);
                }
                view.edit(Edit::Rounds(rounds));
            }
        });
        if !round.reason.is_empty() {
            ui.text_label(&round.reason, tokens.text_small, tokens.muted);
        }
        // What became of each is said beside it, once that is known.
        let told = settled && round.outcome == RoundOutcome::Rejected;
        let since = |id: &str| told.then(|| step.since(round, id));
        for (label, clauses) in step.named() {
            listed_ui(ui, view, &texts.get(label), &clauses, since);
        }
        let since = if is_last {
            tr!(texts, "rounds-since")
        } else {
            tr!(texts, "rounds-until-next")
        };
        ui.add_space(2.0);
        ui.label(rich(&since, tokens.text_small, tokens.text).family(medium()));
        if is_last && !settled {
            let line = tr!(texts, "rounds-not-settled");
            ui.text_label(&line, tokens.text_small, tokens.muted);
            return;
        }
        let change = &step.change;
        clauses_ui(ui, view, &tr!(texts, "change-new"), &change.new);
        clauses_ui(ui, view, &tr!(texts, "change-fixed"), &change.fixed);
        lapsed_ui(ui, view, change);
        if !change.still.is_empty() {
            let still = tr!(texts, "rounds-still", "count" => change.still.len());
            ui.text_label(&still, tokens.text_small, tokens.muted);
        }
        let fields: Vec<String> = step
            .fields
            .iter()
            .take(NAMED)
            .map(|name| field_label(name, texts))
            .collect();
        let line = if fields.is_empty() {
            tr!(texts, "rounds-untouched")
        } else {
            tr!(texts, "rounds-touched", "fields" => fields.join(&texts.get("list-separator")))
        };
        ui.text_label(&line, tokens.text_small, tokens.muted);
    });
}

const fn sign(outcome: RoundOutcome) -> Outcome {
    match outcome {
        RoundOutcome::Rejected => Outcome::Fail,
        RoundOutcome::Waiting => Outcome::Pending,
        RoundOutcome::Approved => Outcome::Pass,
        RoundOutcome::Withdrawn => Outcome::NotApplicable,
    }
}

/// What became of a clause that a round named.
fn since_ui(ui: &mut Ui, view: &View<'_>, since: Since) {
    let (tokens, texts) = (view.tokens, view.texts);
    let (word, colour) = match since {
        Since::Open => (tr!(texts, "since-open"), tokens.ask),
        Since::Again => (tr!(texts, "since-again"), tokens.muted),
        Since::Answered(answer) => {
            let word = texts.get(&format!("round-answer-{}", answer.id()));
            (word, tokens.muted)
        }
        Since::Settled => (tr!(texts, "since-settled"), tokens.muted),
    };
    ui.label(rich(&word, tokens.text_small, colour));
}

/// How many statements have to be looked at again: a change made them lapse, and nothing is wrong with their clauses.
pub(super) fn lapsed_ui(ui: &mut Ui, view: &View<'_>, change: &Between) {
    let (tokens, texts) = (view.tokens, view.texts);
    if !change.lapsed.is_empty() {
        let line = tr!(texts, "change-lapsed", "count" => change.lapsed.len());
        ui.text_label(&line, tokens.text_small, tokens.muted);
    }
}

/// Clauses by title, each leading to its place.
pub(super) fn clauses_ui(ui: &mut Ui, view: &View<'_>, label: &str, clauses: &[String]) {
    listed_ui(ui, view, label, clauses, |_| None);
}

/// The same, with what became of each.
fn listed_ui(
    ui: &mut Ui,
    view: &View<'_>,
    label: &str,
    clauses: &[String],
    since: impl Fn(&str) -> Option<Since>,
) {
    if clauses.is_empty() {
        return;
    }
    let (tokens, texts) = (view.tokens, view.texts);
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.label(rich(label, tokens.text_small, tokens.muted));
        let rest = Rest::of(
            ui,
            ui.scope_id().with(("clauses", label)),
            clauses.len(),
            NAMED,
        );
        for id in clauses.iter().take(rest.shown()) {
            let title = texts
                .find(&crate::locale::clause_key(id))
                .unwrap_or_default();
            let number = view.number(id);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 12.0;
                if buttons::link(ui, tokens, &format!("{number}  {title}")).clicked()
                    && let Some(clause) = view.clause(id)
                {
                    view.send(Command::Unfold(Some(id.clone())));
                    view.send(Command::Jump(clause.place()));
                }
                if let Some(since) = since(id) {
                    since_ui(ui, view, since);
                }
            });
        }
        rest.link_ui(ui, tokens, texts);
    });
}
