//! Step 2: businesses of the special groups, and plain questions about what the app does.

use super::arriving::{arrive, arrive_in};
use super::{notes, section};
use crate::app::Command;
use crate::base::pinyin::fit;
use crate::checks::finding::Place;
use crate::project::{Edit, FieldPath, Project};
use crate::ruleset::Flag;
use crate::tr;
use crate::ui::theme::{Icon, UiExt as _, medium, rich};
use crate::ui::view::View;
use crate::ui::widgets::rove::Rove;
use crate::ui::widgets::{buttons, chips, meter};
use egui::{Align, Layout, Margin, Role, TextEdit, Ui, Vec2, WidgetInfo};

/// The page.
pub(super) fn category_ui(ui: &mut Ui, view: &View<'_>) {
    let Some(project) = view.project() else {
        return;
    };
    ui.add_space(-16.0);
    section(ui, view, "field-businesses");
    businesses_ui(ui, view, project);
    notes(
        ui,
        view,
        &FieldPath::Businesses,
        project.category.is_decided(),
    );
    section(ui, view, "category-questions");
    questions_ui(ui, view, project);
}

fn businesses_ui(ui: &mut Ui, view: &View<'_>, project: &Project) {
    let (tokens, texts) = (view.tokens, view.texts);
    let chosen = &project.category.businesses;
    let id = egui::Id::unique(("business-search", view.root()));
    let mut typed: String = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    tokens.card().show(ui, |ui| {
        ui.set_width(ui.available_width());
        let none = tr!(texts, "category-none");
        let response = chips::segment(ui, tokens, &none, &none, project.category.none);
        arrive(ui, view, &response, &FieldPath::Businesses);
        if response.clicked() {
            view.edit(Edit::NoBusiness(!project.category.none));
        }
        ui.add_space(4.0);
        let hint = rich(
            &tr!(texts, "category-search"),
            tokens.text_body,
            tokens.faint,
        );
        let edit = TextEdit::singleline(&mut typed)
            .id(id.with("edit"))
            .desired_width(f32::INFINITY)
            .margin(Margin::symmetric(12, 8))
            .hint_text(hint);
        ui.add(edit).accessible_name(tr!(texts, "category-search"));
        let wanted = typed.trim().to_lowercase();
        // Who said that none applies has no need of the whole list.
        if project.category.none && wanted.is_empty() {
            return;
        }
        ui.add_space(4.0);
        let mut any = false;
        for group in view.app.ruleset.groups() {
            any |= group_ui(ui, view, group, chosen, &wanted);
        }
        if !any {
            ui.text_label(
                &tr!(texts, "category-no-match"),
                tokens.text_small,
                tokens.muted,
            );
        }
    });
    ui.data_mut(|data| data.insert_temp(id, typed));
}

/// One group with those of its businesses that match; true when there is at least one.
fn group_ui(
    ui: &mut Ui,
    view: &View<'_>,
    group: &str,
    chosen: &std::collections::BTreeSet<String>,
    wanted: &str,
) -> bool {
    let (tokens, texts) = (view.tokens, view.texts);
    let name = texts.get(&format!("group-{group}"));
    let businesses: Vec<(&str, String)> = view
        .app
        .ruleset
        .businesses()
        .iter()
        .filter(|business| business.group == group)
        .map(|business| {
            (
                business.id.as_str(),
                texts.get(&format!("business-{}", business.id)),
            )
        })
        .filter(|(id, word)| {
            let hint = texts
                .find(&format!("business-{id}.hint"))
                .unwrap_or_default();
            wanted.is_empty()
                || chosen.contains(*id)
                || [word.as_str(), hint.as_str(), name.as_str()]
                    .iter()
                    .any(|text| fit(wanted, text).is_some())
        })
        .collect();
    if businesses.is_empty() {
        return false;
    }
    ui.label(rich(&name, tokens.text_small, tokens.muted));
    let first = businesses.iter().position(|(id, _)| chosen.contains(*id));
    let place = egui::Id::unique(("businesses", group));
    let mut chips = Rove::over(ui, place, businesses.len(), first.unwrap_or_default());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(6.0);
        for (id, word) in businesses {
            let is = chosen.contains(id);
            if chips::segment_in(ui, tokens, &mut chips, (&word, &word), is).clicked() {
                view.edit(Edit::Business(id.to_owned(), !is));
            }
        }
    });
    ui.add_space(4.0);
    true
}

/// Questions some clause waits for, questions already answered, and, on demand, the rest.
fn questions_ui(ui: &mut Ui, view: &View<'_>, project: &Project) {
    let (tokens, texts) = (view.tokens, view.texts);
    let all_id = egui::Id::unique(("all-questions", view.root()));
    let all = ui.data(|data| data.get_temp(all_id).unwrap_or(false));
    let open: Vec<&str> = waiting(view);
    let target = view.target().map(Place::path);
    let matters = |flag: &Flag| {
        all || open.contains(&flag.id.as_str())
            || project.facts.answer(&flag.id).is_some()
            || target == Some(FieldPath::Fact(flag.id.clone()))
    };
    let flags = view.app.ruleset.flags();
    let answered = flags
        .iter()
        .filter(|flag| matters(flag) && project.facts.answer(&flag.id).is_some())
        .count();
    let next = flags.iter().find(|flag| open.contains(&flag.id.as_str()));
    progress_ui(ui, view, open.len(), answered, next);
    let hidden = flags.iter().filter(|flag| !matters(flag)).count();
    let mut group = "";
    for flag in flags.iter().filter(|flag| matters(flag)) {
        if flag.group != group {
            group = &flag.group;
            ui.add_space(4.0);
            let open: Vec<&str> = flags
                .iter()
                .filter(|other| other.group == flag.group && matters(other))
                .map(|other| other.id.as_str())
                .filter(|id| project.facts.answer(id).is_none())
                .collect();
            group_heading_ui(ui, view, group, &open);
        }
        question_ui(ui, view, project, &flag.id);
    }
    if hidden > 0 || all {
        let text = if all {
            tr!(texts, "category-fewer")
        } else {
            tr!(texts, "category-more", "count" => hidden)
        };
        if buttons::link(ui, tokens, &text).clicked() {
            ui.data_mut(|data| data.insert_temp(all_id, !all));
        }
    }
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

/// The name of a group, and a quiet way to answer no to everything in it that is seen and not answered yet.
fn group_heading_ui(ui: &mut Ui, view: &View<'_>, group: &str, open: &[&str]) {
    let (tokens, texts) = (view.tokens, view.texts);
    let name = texts.get(&format!("question-group-{group}"));
    let row = Vec2::new(ui.available_width(), 20.0);
    ui.allocate_ui_with_layout(row, Layout::left_to_right(Align::Center), |ui| {
        // As high with the link as without it.
        ui.spacing_mut().interact_size.y = 20.0;
        ui.label(rich(&name, tokens.text_small, tokens.muted).family(medium()));
        if open.len() < 2 {
            return;
        }
        let word = tr!(texts, "answer-no-rest");
        let spoken =
            tr!(texts, "answer-no-rest-name", "group" => name.as_str(), "count" => open.len());
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let link = buttons::link(ui, tokens, &word);
            link.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
            if link.on_hover_text(&spoken).clicked() {
                let no = |flag: &&str| Edit::Fact((*flag).to_owned(), Some(false));
                view.send(Command::Edits(open.iter().map(no).collect()));
            }
        });
    });
}

/// How many questions wait for an answer, the one about the businesses among them.
pub(in crate::ui) fn open_questions(view: &View<'_>) -> usize {
    let undecided = |project: &Project| usize::from(!project.category.is_decided());
    waiting(view).len() + view.project().map_or(0, undecided)
}

/// Flags some clause cannot be decided without.
fn waiting<'a>(view: &View<'a>) -> Vec<&'a str> {
    let Some(checked) = view.checked() else {
        return Vec::new();
    };
    let places = checked
        .report
        .clauses
        .iter()
        .flat_map(|clause| &clause.findings)
        .flat_map(|finding| &finding.places);
    let mut flags: Vec<&str> = places
        .filter_map(|place| match place {
            Place::Question { flag } => Some(flag.as_str()),
            _ => None,
        })
        .collect();
    flags.sort_unstable();
    flags.dedup();
    flags
}

fn question_ui(ui: &mut Ui, view: &View<'_>, project: &Project, flag: &str) {
    let (tokens, texts) = (view.tokens, view.texts);
    let answer = project.facts.answer(flag);
    let path = FieldPath::Fact(flag.to_owned());
    let question = texts.get(&format!("flag-{flag}"));
    let help = texts.find(&format!("flag-{flag}.help")).unwrap_or_default();
    // An open question is no mistake; an answer that the texts contradict may be one.
    let doubted = view.worst_at(&path).filter(|_| answer.is_some());
    let line = match doubted {
        Some(outcome) => tokens.outcome(outcome),
        None => tokens.line,
    };
    let card = tokens
        .card()
        .stroke(egui::Stroke::new(1.0, line))
        .inner_margin(Margin::symmetric(16, 10));
    let inner = card.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let row = ui.horizontal(|ui| {
            let room = (ui.available_width() - 124.0).max(120.0);
            ui.allocate_ui(Vec2::new(room, 40.0), |ui| {
                ui.vertical(|ui| {
                    ui.set_width(room);
                    ui.spacing_mut().item_spacing.y = 2.0;
                    ui.text_label(&question, tokens.text_body, tokens.text);
                    ui.text_label(&help, tokens.text_small, tokens.muted);
                });
            });
            let answers = ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                // One stop a question; the keyboard comes to the answer, or to the first word that is read.
                let home = usize::from(answer != Some(false));
                let place = egui::Id::unique(("answer", flag));
                let mut first = None;
                let mut sides = Rove::over(ui, place, 2, home).mirrored();
                for (value, id) in [(false, "answer-no"), (true, "answer-yes")] {
                    let word = texts.get(id);
                    let name = format!("{question} {word}");
                    let chosen = answer == Some(value);
                    let chip = chips::segment_in(ui, tokens, &mut sides, (&word, &name), chosen);
                    if chip.clicked() {
                        view.edit(Edit::Fact(flag.to_owned(), (!chosen).then_some(value)));
                    }
                    first = first.or(sides.holds(&chip));
                }
                if answer.is_none() {
                    ui.icon(Icon::StateAsk, 16.0, tokens.ask);
                }
                first
            });
            answers.inner
        });
        notes(ui, view, &path, answer.is_some());
        row.inner
    });
    let (first, place) = (inner.inner.as_ref(), inner.response.rect);
    arrive_in(ui, view, first, place, &path);
}
