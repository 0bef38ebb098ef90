//! The questions of step 2, one card a group. A question that only matters after another one follows it, and is not
//! there until that one was answered so that it does.

use super::anchor;
use super::arriving::arrive_in;
use super::notes;
use crate::app::Command;
use crate::checks::finding::{Outcome, Place};
use crate::project::{Edit, FieldPath, Project};
use crate::ruleset::Flag;
use crate::tr;
use crate::ui::theme::{Icon, UiExt as _, medium, rich};
use crate::ui::view::View;
use crate::ui::widgets::rove::Rove;
use crate::ui::widgets::{buttons, chips, meter};
use egui::{Align, Id, Layout, Margin, Response, Role, Stroke, Ui, Vec2, WidgetInfo};

/// Room for the two answers, points.
const ANSWERS: f32 = 104.0;
/// How far a question stands behind the one it follows from, points.
const INDENT: f32 = 20.0;

/// A question, and how many others it follows from.
type Asked<'a> = (&'a Flag, usize);

/// Questions some clause waits for, questions already answered, and, on demand, the rest.
pub(super) fn questions_ui(ui: &mut Ui, view: &View<'_>, project: &Project) {
    let (tokens, texts) = (view.tokens, view.texts);
    let all_id = Id::unique(("all-questions", view.root()));
    let all = ui.data(|data| data.get_temp(all_id).unwrap_or(false));
    let open = view.checked().map(|checked| checked.report.questions());
    let open = open.unwrap_or_default();
    let matters = |flag: &Flag| {
        all || open.contains(&flag.id.as_str()) || project.facts.answer(&flag.id).is_some()
    };
    let flags = view.app.ruleset.flags_in_order();
    let (shown, hidden): (Vec<Asked<'_>>, Vec<Asked<'_>>) =
        flags.into_iter().partition(|(flag, _)| matters(flag));
    // Whoever is sent to a question that is not shown sees all of them.
    let target = view.target().map(Place::path);
    if hidden
        .iter()
        .any(|(flag, _)| target == Some(FieldPath::Fact(flag.id.clone())))
    {
        ui.data_mut(|data| data.insert_temp(all_id, true));
        ui.ctx().request_repaint();
    }
    let next = shown
        .iter()
        .find(|(flag, _)| open.contains(&flag.id.as_str()));
    let next = next.map(|(flag, _)| *flag);
    progress_ui(ui, view, open.len(), answered(project, &shown), next);
    for group in shown.chunk_by(|(a, _), (b, _)| a.group == b.group) {
        group_ui(ui, view, project, group);
    }
    if !hidden.is_empty() || all {
        let text = if all {
            tr!(texts, "category-fewer")
        } else {
            tr!(texts, "category-more", "count" => hidden.len())
        };
        if buttons::link(ui, tokens, &text).clicked() {
            ui.data_mut(|data| data.insert_temp(all_id, !all));
        }
    }
}

fn answered(project: &Project, asked: &[Asked<'_>]) -> usize {
    let given = |(flag, _): &&Asked<'_>| project.facts.answer(&flag.id).is_some();
    asked.iter().filter(given).count()
}

/// How many questions are still to be answered, and how many are.
fn progress_ui(ui: &mut Ui, view: &View<'_>, open: usize, answered: usize, next: Option<&Flag>) {
    let (tokens, texts) = (view.tokens, view.texts);
    if open + answered == 0 {
        return;
    }
    let said = if open == 0 {
        tr!(texts, "category-answered")
    } else {
        tr!(texts, "category-left", "open" => open, "answered" => answered)
    };
    ui.horizontal(|ui| {
        ui.label(rich(&said, tokens.text_small, tokens.muted));
        let Some(next) = next else { return };
        let word = tr!(texts, "category-next");
        if buttons::link(ui, tokens, &word).clicked() {
            let flag = next.id.clone();
            view.send(Command::Jump(Place::Question { flag }));
        }
    });
    meter::progress(ui, tokens, answered, open);
}

/// One group: its name with what is answered of it, and its questions in one card.
fn group_ui(ui: &mut Ui, view: &View<'_>, project: &Project, asked: &[Asked<'_>]) {
    let Some((first, _)) = asked.first() else {
        return;
    };
    let tokens = view.tokens;
    ui.add_space(8.0);
    heading_ui(ui, view, project, &first.group, asked);
    let card = tokens.card().inner_margin(Margin::symmetric(16, 4));
    card.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        for (at, (flag, depth)) in asked.iter().enumerate() {
            if at > 0 {
                let x = ui.max_rect().x_range();
                ui.painter()
                    .hline(x, ui.cursor().top(), Stroke::new(1.0, tokens.line_soft));
            }
            question_ui(ui, view, project, &flag.id, *depth);
        }
    });
}

/// The name of a group, how much of it is answered, and a quiet way to answer no to the rest of it.
fn heading_ui(ui: &mut Ui, view: &View<'_>, project: &Project, group: &str, asked: &[Asked<'_>]) {
    let (tokens, texts) = (view.tokens, view.texts);
    let name = texts.get(&format!("question-group-{group}"));
    let given = answered(project, asked);
    let row = Vec2::new(ui.available_width(), 20.0);
    ui.allocate_ui_with_layout(row, Layout::left_to_right(Align::Center), |ui| {
        // As high with the link as without it.
        ui.spacing_mut().interact_size.y = 20.0;
        ui.label(rich(&name, tokens.text_body, tokens.text).family(medium()));
        let count = tr!(texts, "category-group-count", "answered" => given, "all" => asked.len());
        ui.label(rich(&count, tokens.text_small, tokens.muted));
        if given == asked.len() {
            ui.icon(Icon::of_outcome(Outcome::Pass), 14.0, tokens.pass);
        }
        if asked.len() - given < 2 {
            return;
        }
        let word = tr!(texts, "answer-no-rest");
        let spoken = tr!(texts, "answer-no-rest-name", "group" => name.as_str(), "count" => asked.len() - given);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let link = buttons::link(ui, tokens, &word);
            link.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
            anchor::answer(ui, &link);
            if link.on_hover_text(&spoken).clicked() {
                let open = asked.iter().map(|(flag, _)| flag.id.clone());
                let open = open.filter(|flag| project.facts.answer(flag).is_none());
                let no = |flag| Edit::Fact(flag, Some(false));
                view.send(Command::Edits(open.map(no).collect()));
            }
        });
    });
}

fn question_ui(ui: &mut Ui, view: &View<'_>, project: &Project, flag: &str, depth: usize) {
    let (tokens, texts) = (view.tokens, view.texts);
    let answer = project.facts.answer(flag);
    let path = FieldPath::Fact(flag.to_owned());
    let question = texts.get(&format!("flag-{flag}"));
    let help = texts.find(&format!("flag-{flag}.help")).unwrap_or_default();
    let row = ui.scope(|ui| {
        ui.add_space(10.0);
        ui.spacing_mut().item_spacing.y = 8.0;
        let answers = ui.horizontal(|ui| {
            let indent = depth as f32 * INDENT;
            ui.add_space(indent);
            let room = (ui.available_width() - ANSWERS).max(120.0);
            ui.allocate_ui(Vec2::new(room, 40.0), |ui| {
                ui.vertical(|ui| {
                    ui.set_width(room);
                    ui.spacing_mut().item_spacing.y = 2.0;
                    ui.text_label(&question, tokens.text_body, tokens.text);
                    ui.text_label(&help, tokens.text_small, tokens.muted);
                });
            });
            answers_ui(ui, view, flag, &question, answer)
        });
        notes(ui, view, &path, answer.is_some());
        ui.add_space(2.0);
        answers.inner
    });
    let (first, place) = (row.inner.as_ref(), row.response.rect);
    arrive_in(ui, view, first, place, &path);
}

/// Yes and no; the control the keyboard comes to.
fn answers_ui(
    ui: &mut Ui,
    view: &View<'_>,
    flag: &str,
    question: &str,
    answer: Option<bool>,
) -> Option<Response> {
    let (tokens, texts) = (view.tokens, view.texts);
    let answers = ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        // One stop a question; the keyboard comes to the answer, or to the first word that is read.
        let home = usize::from(answer != Some(false));
        let place = Id::unique(("answer", flag));
        let mut first = None;
        let mut sides = Rove::over(ui, place, 2, home).mirrored();
        for (value, id) in [(false, "answer-no"), (true, "answer-yes")] {
            let word = texts.get(id);
            let name = format!("{question} {word}");
            let chosen = answer == Some(value);
            let chip = chips::segment_in(ui, tokens, &mut sides, (&word, &name), chosen);
            anchor::answer(ui, &chip);
            if chip.clicked() {
                view.edit(Edit::Fact(flag.to_owned(), (!chosen).then_some(value)));
            }
            first = first.or(sides.holds(&chip));
        }
        first
    });
    answers.inner
}
