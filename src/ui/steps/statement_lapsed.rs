//! Statements that one change made lapse: what changed, and a way to say all of them again after looking at it.

use super::arriving::arrive_seeing;
use super::statements::{self, is_lapsed, sentence};
use crate::app::Command;
use crate::app::lapsing::{Change, Values, told_by_parts};
use crate::checks::finding::Outcome;
use crate::checks::statements::{Lapse, Standing};
use crate::engine::report::ClauseReport;
use crate::locale::clause_key;
use crate::project::FieldPath;
use crate::tr;
use crate::ui::answering;
use crate::ui::finding;
use crate::ui::theme::{UiExt as _, medium, rich};
use crate::ui::view::View;
use crate::ui::widgets::{buttons, verdict};
use egui::{Id, Rect, Ui};
use std::collections::BTreeSet;

/// Fewest statements that are worth a card together.
const FEWEST: usize = 2;
/// Lines of one change before it is cut.
const LINES: usize = 4;
/// Changes told on the card of one statement.
const SHOWN: usize = 3;
/// Titles that are named while the sentences are folded.
const TITLES: usize = 5;

/// Seconds in which a card that was answered goes away.
const SOON: f64 = 2.0;

/// A change, and the statements it made lapse.
pub(super) type Group<'a> = (Vec<Change>, Vec<&'a ClauseReport>);

/// What changed of all that the lapsed statement on a clause is bound to; empty when that is not known.
fn changes(view: &View<'_>, clause: &str) -> Vec<Change> {
    let session = view.session();
    session.map_or_else(Vec::new, |session| {
        let (project, ruleset) = (&session.project, &view.app.ruleset);
        session.lapses.changes(clause, project, ruleset)
    })
}

/// The same where the project was opened after the change: by what is kept with the statement.
pub(in crate::ui) fn told(view: &View<'_>, clause: &str) -> Vec<Change> {
    let known = changes(view, clause);
    if !known.is_empty() {
        return known;
    }
    let project = view.project();
    let made = project.and_then(|project| project.statements.get(clause));
    match (made, view.clause(clause)) {
        (Some(made), Some(report)) => told_by_parts(made, report),
        _ => Vec::new(),
    }
}

/// The lapsed statements by what made them lapse, where that is worth a card; the rest in their order. What was said
/// again from a card is gone with it.
pub(super) fn groups<'a>(
    ui: &Ui,
    view: &View<'_>,
    lapsed: &[&'a ClauseReport],
) -> (Vec<Group<'a>>, Vec<&'a ClauseReport>) {
    let said: BTreeSet<String> = ui.data(|data| data.get_temp(said_id())).unwrap_or_default();
    let mut groups: Vec<Group<'_>> = Vec::new();
    for clause in lapsed
        .iter()
        .filter(|clause| can_be_said_again(view, clause))
    {
        let changes = told(view, clause.id.as_str());
        if changes.is_empty() {
            continue;
        }
        match groups.iter_mut().find(|(known, _)| *known == changes) {
            Some((_, clauses)) => clauses.push(clause),
            None => groups.push((changes, vec![clause])),
        }
    }
    groups.retain(|(_, clauses)| clauses.len() >= FEWEST);
    let grouped = |clause: &ClauseReport| {
        let mut all = groups.iter().flat_map(|(_, clauses)| clauses);
        all.any(|other| other.id == clause.id)
    };
    let alone = lapsed.iter().copied().filter(|clause| {
        let gone = !is_lapsed(clause) && said.contains(clause.id.as_str());
        !gone && !grouped(clause)
    });
    let alone = alone.collect();
    (groups, alone)
}

/// Where it is kept that a card was answered and is about to go.
fn gone_id() -> Id {
    Id::unique("lapsed-gone")
}

/// True once for the uppermost card after another one was answered a moment ago and went away.
fn is_next(ui: &Ui, first: &str) -> bool {
    let gone: Option<(String, f64)> = ui.data(|data| data.get_temp(gone_id()));
    let Some((_, at)) = gone.filter(|(before, _)| before != first) else {
        return false;
    };
    ui.data_mut(|data| data.remove::<(String, f64)>(gone_id()));
    ui.input(|input| input.time) < at + SOON
}

fn said_id() -> Id {
    Id::unique("statements-said-again")
}

/// True where nothing but a change stands in the way of what was said: the machine doubts nothing, and no note is owed
/// that is not there.
fn can_be_said_again(view: &View<'_>, clause: &ClauseReport) -> bool {
    let Standing::Lapsed { said, why } = &clause.statement else {
        return false;
    };
    let id = clause.id.as_str();
    let made = view
        .project()
        .and_then(|project| project.statements.get(id));
    let Some(made) = made else { return false };
    let doubted = clause
        .findings
        .iter()
        .any(|found| found.outcome >= Outcome::Warn);
    let lacks = clause
        .owed
        .and_then(|owed| owed.lacks(&made.note, made.file.is_some()));
    *why == Lapse::Changed
        && !doubted
        && lacks.is_none()
        && view.blank(id).is_empty()
        && answering::kinds(view, clause).contains(&said.kind)
}

/// How a card is shown.
#[derive(Clone, Copy)]
pub(super) struct How<'a> {
    /// The clause somebody was sent to.
    pub(super) wanted: Option<&'a str>,
    /// Nothing is said again while another card has just gone from its place.
    pub(super) deaf: bool,
    /// It is the uppermost: where the keyboard goes once another one is gone.
    pub(super) first: bool,
    /// The keyboard comes to it.
    pub(super) begins: bool,
}

/// What changed, before and after; what was said; and one press that says it again.
pub(super) fn group_ui(
    ui: &mut Ui,
    view: &View<'_>,
    changes: &[Change],
    clauses: &[&ClauseReport],
    How {
        wanted,
        deaf,
        first: on_top,
        begins,
    }: How<'_>,
) {
    let (tokens, texts) = (view.tokens, view.texts);
    let is_wanted = |clause: &&ClauseReport| Some(clause.id.as_str()) == wanted;
    let wanted = clauses.iter().any(is_wanted);
    let inner = statements::card(tokens).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        let title = tr!(texts, "lapsed-together", "count" => clauses.len());
        ui.strong_label(&title, tokens.text_body, tokens.text);
        for change in changes {
            ui.lines_label(&change_line(view, change), tokens.text, LINES);
        }
        let forgotten = changes.iter().any(is_forgotten);
        if forgotten {
            let line = tr!(texts, "lapsed-forgotten");
            ui.text_label(&line, tokens.text_small, tokens.muted);
        }
        ui.add_space(4.0);
        let first = clauses.first().map_or("", |clause| clause.id.as_str());
        let id = Id::unique(("lapsed-together", first));
        let open = ui.data(|data| data.get_temp(id).unwrap_or(false));
        let word = tr!(texts, "lapsed-sentences", "count" => clauses.len());
        let fold = buttons::fold(ui, tokens, &word, open);
        if begins || on_top && is_next(ui, first) {
            fold.request_focus();
        }
        let pressed = fold.clicked();
        ui.data_mut(|data| data.insert_temp(id, open != pressed));
        let open = open || wanted;
        let shown = if open { clauses.len() } else { TITLES };
        for clause in clauses.iter().take(shown) {
            clause_ui(ui, view, clause, open);
        }
        let more = clauses.len().saturating_sub(shown);
        if more > 0 {
            let more = tr!(texts, "lapsed-more", "count" => more);
            ui.text_label(&more, tokens.text_small, tokens.muted);
        }
        ui.add_space(4.0);
        // Nobody says that a change was looked at which cannot be shown: each sentence is looked at in its place.
        if !forgotten {
            let word = tr!(texts, "lapsed-again", "count" => clauses.len());
            again_ui(ui, view, &word, (clauses, deaf));
        } else if open {
            let word = tr!(texts, "lapsed-read", "count" => clauses.len());
            again_ui(ui, view, &word, (clauses, deaf));
        } else {
            let word = tr!(texts, "lapsed-look", "count" => clauses.len());
            if buttons::primary(ui, tokens, &word).clicked() {
                ui.data_mut(|data| data.insert_temp(id, true));
            }
        }
        fold
    });
    let (fold, place) = (&inner.inner, inner.response.rect);
    // Unfolded, a card is longer than the page: what changed and the fold come into view, not its middle.
    let seen = Rect::from_min_max(place.min, fold.rect.max);
    for clause in clauses {
        let path = FieldPath::Statement(clause.id.0.clone());
        arrive_seeing(ui, view, Some(fold), (place, seen), &path);
    }
}

/// One of them: its title, and where they are unfolded its sentence and what was said.
fn clause_ui(ui: &mut Ui, view: &View<'_>, clause: &ClauseReport, open: bool) {
    let (tokens, texts) = (view.tokens, view.texts);
    let id = clause.id.as_str();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        verdict::sign(ui, tokens, texts, view.sign(view.stands(clause)), 14.0);
        let title = rich(&texts.get(&clause_key(id)), tokens.text_small, tokens.text);
        ui.label(title.family(medium()));
        ui.label(rich(&view.number(id), tokens.text_small, tokens.muted));
    });
    if open {
        ui.text_label(&sentence(texts, id), tokens.text_small, tokens.muted);
        // What changed stands over all of them.
        finding::said_line_ui(ui, view, clause);
        ui.add_space(4.0);
    }
}

/// True for a change of which it is only known that there was one: what was there before is not kept.
const fn is_forgotten(change: &Change) -> bool {
    matches!(change.values, Values::Within(_) | Values::Found)
}

/// Says all of them again, unless it is `deaf`.
fn again_ui(ui: &mut Ui, view: &View<'_>, word: &str, (clauses, deaf): (&[&ClauseReport], bool)) {
    let (tokens, texts) = (view.tokens, view.texts);
    let named = !view.app.settings.person.trim().is_empty();
    let again = ui.add_enabled_ui(named, |ui| buttons::primary(ui, tokens, word));
    if !named {
        let missing = tr!(texts, "statement-group-no-name");
        ui.text_label(&missing, tokens.text_small, tokens.muted);
    }
    if again.inner.clicked() && !deaf {
        let ids = clauses.iter().map(|clause| clause.id.0.clone());
        let ids: Vec<String> = ids.collect();
        ui.data_mut(|data| {
            let said: &mut BTreeSet<String> = data.get_temp_mut_or_default(said_id());
            said.extend(ids.iter().cloned());
        });
        view.send(Command::SayAgain(ids));
        // The button goes away with the card; the keyboard goes on at the next.
        let first = clauses.first().map_or("", |clause| clause.id.as_str());
        let gone = (first.to_owned(), ui.input(|input| input.time));
        ui.data_mut(|data| data.insert_temp(gone_id(), gone));
    }
}

/// What is another one since a statement was made, before and after, where both are known; the first few.
pub(in crate::ui) fn values_ui(ui: &mut Ui, view: &View<'_>, clause: &str) {
    let told = told(view, clause);
    let known = |change: &&Change| {
        let values = &change.values;
        matches!(
            values,
            Values::Texts(..) | Values::Answers(..) | Values::Chosen(..)
        )
    };
    for change in told.iter().filter(known).take(SHOWN) {
        ui.lines_label(&change_line(view, change), view.tokens.text, LINES);
    }
}

/// A change in words, before and after.
fn change_line(view: &View<'_>, change: &Change) -> String {
    let texts = view.texts;
    let name = change_name(view, change);
    let (before, after) = match &change.values {
        Values::Untold | Values::Within(_) | Values::Found => {
            return tr!(texts, "lapsed-changed", "what" => name);
        }
        Values::Texts(before, after) => (quoted(view, before), quoted(view, after)),
        Values::Answers(before, after) => (answer(view, *before), answer(view, *after)),
        Values::Chosen(before, after) => (chosen(view, before), chosen(view, after)),
    };
    tr!(texts, "lapsed-change", "what" => name, "before" => before, "after" => after)
}

/// What a change is about.
pub(in crate::ui) fn change_name(view: &View<'_>, change: &Change) -> String {
    match change.values {
        Values::Within(input) => view.texts.get(input.words()),
        Values::Found => tr!(view.texts, "lapsed-found"),
        Values::Untold | Values::Texts(..) | Values::Answers(..) | Values::Chosen(..) => {
            finding::path_name(view, &change.path).unwrap_or_default()
        }
    }
}

fn quoted(view: &View<'_>, text: &str) -> String {
    match text.trim() {
        "" => tr!(view.texts, "lapsed-empty"),
        text => tr!(view.texts, "lapsed-quoted", "text" => text),
    }
}

fn chosen(view: &View<'_>, ids: &[String]) -> String {
    let names: Vec<String> = ids.iter().filter_map(|id| view.texts.find(id)).collect();
    if names.is_empty() {
        return tr!(view.texts, "lapsed-none");
    }
    names.join(&view.texts.get("list-separator"))
}

fn answer(view: &View<'_>, answer: Option<bool>) -> String {
    view.texts.get(match answer {
        Some(true) => "answer-yes",
        Some(false) => "answer-no",
        None => "lapsed-unanswered",
    })
}
