//! The loop after a rejection: reading a reviewer's answer, and the history of rounds with what changed between them.

use super::comparing::comparing_ui;
use super::dialogs;
use super::sorting;
use super::view::View;
use super::widgets::buttons::{self, Stop};
use super::widgets::field::Field;
use super::widgets::rest::Rest;
use super::widgets::rove::Rove;
use super::widgets::{chips, verdict};
use crate::app::Command;
use crate::app::route::Dialog;
use crate::checks::finding::Outcome;
use crate::project::{Edit, FieldPath, Round, RoundOutcome, TextField};
use crate::review::{Step, field_label, history};
use crate::tr;
use crate::ui::theme::{UiExt as _, medium, rich};
use egui::{Id, ScrollArea, Ui};

/// Clauses or fields named before the rest is folded.
const NAMED: usize = 12;
/// Windows lower than this have no room to spare, points.
const LOW: f32 = 700.0;

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
        ui.text_label(&lead, tokens.text_body, tokens.text);
        let above = if height < LOW { 484.0 } else { 524.0 };
        let room = (height - above).max(96.0);
        let list = ScrollArea::vertical()
            .id_salt("suggestions")
            .max_height(room)
            .min_scrolled_height(room)
            .auto_shrink([false, true])
            .show(ui, |ui| {
                for one in &reading.suggestions {
                    suggestion_ui(ui, view, one);
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

fn suggestion_ui(ui: &mut Ui, view: &View<'_>, one: &crate::review::Suggestion) {
    let (tokens, texts) = (view.tokens, view.texts);
    let mut agreed = view.app.rejection.agreed.contains(&one.clause);
    let number = view.number(&one.clause);
    let title = format!("{number} {}", view.clause_title(&one.clause));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let label = rich(&title, tokens.text_body, tokens.text);
        let tick = buttons::tick(ui, tokens, &mut agreed, label);
        if tick.clicked() {
            view.send(Command::Agree(one.clause.clone(), agreed));
        }
        // A tick here would read as if the reviewers were right or wrong about it.
        if let Some(clause) = view
            .clause(&one.clause)
            .filter(|clause| view.stands(clause) >= Outcome::Warn)
        {
            verdict::sign(ui, tokens, texts, view.stands(clause), 16.0);
        }
        let sure = view.sure(one.confidence);
        ui.label(rich(&sure, tokens.text_small, tokens.muted));
    });
    ui.horizontal_top(|ui| {
        // Below the words of the box.
        ui.add_space(ui.spacing().icon_width + ui.spacing().icon_spacing);
        ui.text_label(&one.quote, tokens.text_small, tokens.muted);
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
    ScrollArea::vertical()
        .id_salt("rounds")
        .max_height(room)
        .min_scrolled_height(room)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            // What the reviewers said last comes first, unless a report was opened to compare with.
            let first = view.app.earlier.is_some() || steps.is_empty();
            if first {
                comparing_ui(ui, view);
                ui.add_space(8.0);
            }
            for (at, (round, step)) in project.rounds.iter().zip(&steps).enumerate().rev() {
                let last = at + 1 == steps.len();
                round_ui(ui, view, (at, round), step, (last, settled));
                ui.add_space(8.0);
                if last && !first {
                    comparing_ui(ui, view);
                    ui.add_space(8.0);
                }
            }
        });
    if buttons::secondary(ui, tokens, &tr!(texts, "command-rejected")).clicked() {
        view.send(Command::Dialog(Some(Dialog::Rejected)));
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
        let seen = round.clauses.iter().filter(|id| !step.missed.contains(id));
        let seen: Vec<String> = seen.cloned().collect();
        clauses_ui(ui, view, &tr!(texts, "rounds-named"), &seen);
        clauses_ui(ui, view, &tr!(texts, "rounds-missed"), &step.missed);
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
        clauses_ui(
            ui,
            view,
            &tr!(texts, "rounds-still-named"),
            &step.named_open,
        );
        clauses_ui(ui, view, &tr!(texts, "change-new"), &step.new);
        clauses_ui(ui, view, &tr!(texts, "change-fixed"), &step.fixed);
        if !step.still.is_empty() {
            let still = tr!(texts, "rounds-still", "count" => step.still.len());
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

/// Clauses by title, each leading to its place.
pub(super) fn clauses_ui(ui: &mut Ui, view: &View<'_>, label: &str, clauses: &[String]) {
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
            if buttons::link(ui, tokens, &format!("{number}  {title}")).clicked()
                && let Some(clause) = view.clause(id)
            {
                view.send(Command::Unfold(Some(id.clone())));
                view.send(Command::Jump(clause.place()));
            }
        }
        rest.link_ui(ui, tokens, texts);
    });
}

/// What the reviewers said about a field in the last round, while that round is a rejection.
pub(super) fn note_ui(ui: &mut Ui, view: &View<'_>, path: &FieldPath) {
    let Some(round) = view.project().and_then(|project| project.rounds.last()) else {
        return;
    };
    if round.outcome != RoundOutcome::Rejected {
        return;
    }
    let (tokens, texts) = (view.tokens, view.texts);
    let open = |id: &&String| !round.answers.contains_key(*id);
    for id in round.clauses.iter().filter(open) {
        let here = meant(view, round, id).is_some_and(|meant| meant == *path);
        if here {
            let title = view.clause_title(id);
            let line = tr!(texts, "rounds-note", "on" => round.on.as_str(), "clause" => title);
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                ui.vertical(|ui| {
                    ui.add_space(2.0);
                    // The sign its row in the list has.
                    let stands = view.clause(id).map(|clause| view.stands(clause));
                    let sign = stands.unwrap_or(Outcome::Pending);
                    verdict::sign(ui, tokens, texts, sign, 16.0);
                });
                ui.vertical(|ui| {
                    if buttons::link_stop(ui, tokens, &line, Stop::Elsewhere).clicked() {
                        view.send(Command::Dialog(Some(Dialog::Rounds)));
                    }
                });
            });
        }
    }
}

/// The one field a clause is about: where something is found about it now, else what the catalogue says it looks at first.
fn meant(view: &View<'_>, round: &Round, id: &str) -> Option<FieldPath> {
    let report = view.clause(id)?;
    if report.findings.iter().any(|found| !found.places.is_empty()) {
        return Some(report.place().path());
    }
    let input = view.app.ruleset.clause(id)?.input.as_str();
    let path = match input.split('+').next().unwrap_or_default() {
        "name" => FieldPath::Text(TextField::Name),
        "brief" => FieldPath::Text(TextField::Brief),
        "detail" => FieldPath::Text(TextField::Detail),
        "keywords" => FieldPath::Keywords,
        "icon" => FieldPath::Icon,
        "category" => FieldPath::Businesses,
        "permissions" => FieldPath::Permissions,
        "privacy" if is_of_link(round.words(id)) => FieldPath::Text(TextField::PolicyUrl),
        "agreement" if is_of_link(round.words(id)) => FieldPath::Text(TextField::AgreementUrl),
        _ => report.home.path(),
    };
    Some(path)
}

/// Whether reviewers speak of where a text is found on the web, and not of the text.
fn is_of_link(words: &str) -> bool {
    const WORDS: [&str; 8] = [
        "链接",
        "网址",
        "地址",
        "打不开",
        "无法打开",
        "无法访问",
        "404",
        "link",
    ];
    WORDS.iter().any(|word| words.contains(word))
}
