//! Statements one card at a time: the sentence that is signed, its answers, and how many are left.

use super::arriving::arrive_in;
use super::statement_seen::seen_ui;
use super::statement_stay::Stay;
use super::statements::{found_ui, is_open, sentence};
use crate::app::route::Dialog;
use crate::engine::report::ClauseReport;
use crate::locale::clause_key;
use crate::project::FieldPath;
use crate::tr;
use crate::ui::answering::{self, Answers, Buttons};
use crate::ui::finding;
use crate::ui::theme::{UiExt as _, medium, rich};
use crate::ui::view::View;
use crate::ui::widgets::{buttons, meter};
use egui::{Id, Margin, Ui};

/// Room for what is read on a card, least and most, points.
const TEXT: (f32, f32) = (96.0, 152.0);
/// Height of what stands around it on the page, points.
const AROUND: f32 = 452.0;

/// Where the person is: the clause, and its place among all, for when it is answered and gone.
#[derive(Debug, Clone, Default)]
struct At {
    clause: String,
    place: usize,
}

/// The card the person is at. `all` are the clauses of the page in its order, `open` those that wait for an answer; a
/// clause that a finding led to is gone to.
pub(super) fn one_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (all, open): (usize, &[&ClauseReport]),
    stay: &Stay,
    wanted: Option<&str>,
) {
    let (tokens, texts) = (view.tokens, view.texts);
    let id = id(view);
    let at: At = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let find = |clause: &str| open.iter().position(|one| one.id.as_str() == clause);
    // What was answered makes room for the one behind it.
    let place = wanted
        .and_then(find)
        .or_else(|| find(&at.clause))
        .unwrap_or(at.place);
    let place = if place < open.len() { place } else { 0 };
    let Some(clause) = open.get(place) else {
        return;
    };
    // What is answered counts: the number goes on with every answer, and back when one is taken back.
    let done = all.saturating_sub(open.len());
    let left = tr!(texts, "statement-one-left", "place" => done + place + 1, "count" => all);
    ui.text_label(&left, tokens.text_small, tokens.muted);
    meter::progress(ui, tokens, done, open.len());
    ui.add_space(8.0);
    let card = tokens.card().inner_margin(Margin::symmetric(24, 20));
    let shown = card.show(ui, |ui| card_ui(ui, view, clause, stay));
    let (answers, card) = (shown.inner, shown.response.rect);
    let path = FieldPath::Statement(clause.id.0.clone());
    arrive_in(ui, view, answers.first.as_ref(), card, &path);
    if wanted.is_some_and(|wanted| wanted != clause.id.as_str()) {
        view.arrived();
    }
    keep_keyboard(ui, view, clause.id.as_str(), answers);
    ui.add_space(4.0);
    let next = turn_ui(ui, view, place, open.len()).unwrap_or(place);
    let clause = open.get(next).map_or("", |one| one.id.as_str()).to_owned();
    let at = At {
        clause,
        place: next,
    };
    ui.data_mut(|data| data.insert_temp(id, at));
}

/// Where it is kept which card has the keyboard.
fn key_id(view: &View<'_>) -> Id {
    Id::unique(("statement-one-key", view.root()))
}

/// The keyboard comes to the first answer of the card that is shown next.
pub(super) fn begin(ui: &Ui, view: &View<'_>) {
    ui.data_mut(|data| data.insert_temp(key_id(view), String::new()));
}

/// The keyboard goes by a card of several; true where it comes to it. The card of one behind it has it next.
pub(super) fn pass(ui: &Ui, view: &View<'_>) -> bool {
    const BY: &str = "*";
    let key = BY.to_owned();
    let before: Option<String> = ui.data_mut(|data| data.get_temp(key_id(view)));
    ui.data_mut(|data| data.insert_temp(key_id(view), key));
    before.is_some_and(|before| before != BY)
}

/// The card of a clause is shown next, and has the keyboard.
pub(super) fn go(ui: &Ui, view: &View<'_>, clause: &str) {
    let at = At {
        clause: clause.to_owned(),
        place: 0,
    };
    ui.data_mut(|data| data.insert_temp(id(view), at));
    begin(ui, view);
}

/// True while somebody is at the card they were sent to: it is no place for another one.
pub(super) fn is_sent(
    ui: &Ui,
    view: &View<'_>,
    all: &[&ClauseReport],
    wanted: Option<&str>,
) -> bool {
    let sent_id = Id::unique(("statement-one-sent", view.root()));
    if let Some(wanted) = wanted {
        ui.data_mut(|data| data.insert_temp(sent_id, wanted.to_owned()));
        return true;
    }
    let sent: Option<String> = ui.data(|data| data.get_temp(sent_id));
    let at: At = ui.data(|data| data.get_temp(id(view))).unwrap_or_default();
    let here = sent.filter(|sent| *sent == at.clause);
    let is_left = |clause: &&ClauseReport| Some(clause.id.as_str()) == here.as_deref();
    all.iter().any(|clause| is_left(clause) && is_open(clause))
}

/// Where it is kept which card is shown; another project begins at its first.
fn id(view: &View<'_>) -> Id {
    Id::unique(("statement-one", view.root()))
}

/// Who answers by keyboard has the first answer of the next card under the same key, also after a note was typed.
fn keep_keyboard(ui: &Ui, view: &View<'_>, clause: &str, answers: Answers) {
    const NOTED: char = '!';
    let id = key_id(view);
    let keep = |key: String| ui.data_mut(|data| data.insert_temp(id, key));
    if let Some(Dialog::Statement(of, _)) = &view.app.route.dialog {
        if of == clause {
            keep(format!("{NOTED}{clause}"));
        }
        return;
    }
    let before: Option<String> = ui.data(|data| data.get_temp(id));
    let noted = before.as_ref().is_some_and(|key| key.starts_with(NOTED));
    let came = before.is_some_and(|key| key.trim_start_matches(NOTED) != clause);
    let Some(answer) = answers.holds.or(answers.first) else {
        return;
    };
    if came {
        answer.request_focus();
    }
    // Behind a note the card stays until it is judged again, and what had the keyboard in the dialog is gone. Keys that
    // are let go of are no wish to be elsewhere.
    let leaves =
        |input: &egui::InputState| input.pointer.any_pressed() || input.key_pressed(egui::Key::Tab);
    let waits = noted && !ui.input(leaves);
    if came || answers.focused {
        keep(clause.to_owned());
    } else if !waits && ui.memory(|memory| memory.focused().is_some()) {
        ui.data_mut(|data| data.remove::<String>(id));
    }
}

fn card_ui(ui: &mut Ui, view: &View<'_>, clause: &ClauseReport, stay: &Stay) -> Answers {
    let (tokens, texts) = (view.tokens, view.texts);
    let id = clause.id.as_str();
    ui.set_width(ui.available_width());
    ui.spacing_mut().item_spacing.y = 6.0;
    let chapter = clause.id.chapter().replace('.', "-");
    let chapter = texts.get(&format!("chapter-{chapter}"));
    let title = texts.get(&clause_key(id));
    ui.horizontal(|ui| {
        ui.label(rich(&chapter, tokens.text_small, tokens.muted));
        ui.label(rich(&view.number(id), tokens.text_small, tokens.muted));
        let title = rich(&title, tokens.text_small, tokens.muted).family(medium());
        ui.add(egui::Label::new(title).truncate());
    });
    ui.add_space(4.0);
    // The answers stand at one place for most of what is to be read: whoever answers many does not look for them. What
    // is longer makes room for itself; nothing that is signed is out of sight.
    let room = (ui.clip_rect().height() - AROUND).clamp(TEXT.0, TEXT.1);
    let read = ui.vertical(|ui| {
        ui.set_min_height(room);
        ui.strong_label(&sentence(texts, id), tokens.text_project, tokens.text);
        ui.add_space(2.0);
        let found = found_ui(ui, view, clause);
        finding::said_ui(ui, view, clause);
        seen_ui(ui, view, clause);
        found
    });
    ui.add_space(10.0);
    // The second press of a double click answers nothing.
    let buttons = Buttons::unless(stay.is_deaf(ui))
        .below(read.inner)
        .one_by_one();
    answering::statement_buttons(ui, view, clause, buttons)
}

/// The links to the cards before and behind; the place one of them leads to.
fn turn_ui(ui: &mut Ui, view: &View<'_>, place: usize, count: usize) -> Option<usize> {
    let (tokens, texts) = (view.tokens, view.texts);
    if count < 2 {
        return None;
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        let back = buttons::link(ui, tokens, &tr!(texts, "statement-one-back"));
        let later = buttons::link(ui, tokens, &tr!(texts, "statement-one-later"));
        let back = back.clicked().then_some((place + count - 1) % count);
        later.clicked().then_some((place + 1) % count).or(back)
    })
    .inner
}
