//! Step 6: what only a person can know, one card a chapter.

use super::arriving::arrive_in;
use super::statement_rows::{Chapter, chapter_ui};
use super::statement_stay::Stay;
use super::{statement_batch, statement_lapsed, statement_one};
use crate::app::Command;
use crate::checks::finding::{Outcome, Place};
use crate::checks::statements::Standing;
use crate::engine::report::ClauseReport;
use crate::locale::{Texts, clause_key};
use crate::project::FieldPath;
use crate::ruleset::Mode;
use crate::tr;
use crate::ui::answering::{self, Buttons};
use crate::ui::finding;
use crate::ui::theme::{Tokens, UiExt as _, medium, rich};
use crate::ui::view::View;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::rest::Rest;
use crate::ui::widgets::{buttons, chips, verdict};
use egui::{Frame, Margin, Ui};

/// Findings shown on a card before the rest is folded.
const FOUND: usize = 3;

/// The page.
pub(super) fn statements_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(checked) = view.checked() else {
        return;
    };
    person_ui(ui, view);
    ui.add_space(8.0);
    let all: Vec<&ClauseReport> = checked
        .report
        .clauses
        .iter()
        .filter(|clause| clause.is_stated() && !view.is_being_read(clause))
        .collect();
    // What cannot be looked at yet waits at the end of the page.
    let (blank, all): (Vec<&ClauseReport>, Vec<&ClauseReport>) =
        all.into_iter().partition(|clause| is_blank(view, clause));
    let open = all.iter().filter(|clause| is_open(clause)).count();
    let (done, one) = choice_ui(ui, view, open, all.len() - open);
    ui.add_space(4.0);
    let wanted = view.target().and_then(|place| match place {
        Place::Statement { clause } => Some(clause.as_str()),
        _ => None,
    });
    if wanted.is_some_and(|wanted| {
        all.iter()
            .any(|clause| clause.id.as_str() == wanted && is_open(clause) == done)
    }) {
        ui.data_mut(|data| data.insert_temp(done_id(view), !done));
    }
    let stay = Stay::update(ui, done, &all);
    let shown: Vec<&ClauseReport> = all
        .iter()
        .filter(|clause| is_open(clause) != done || stay.keeps(clause))
        .copied()
        .collect();
    // What was said before and no longer counts comes first, whatever its chapter.
    let (lapsed, rest): (Vec<&ClauseReport>, Vec<&ClauseReport>) = shown
        .into_iter()
        .partition(|clause| is_lapsed(clause) || stay.was_lapsed(clause));
    if one {
        let (groups, _) = statement_lapsed::groups(ui, view, &lapsed);
        let sent = statement_one::is_sent(ui, view, &all, wanted);
        if !sent && statement_batch::batch_ui(ui, view, (all.len(), open), &stay, groups) {
            return;
        }
        let (lapsed, rest) = (lapsed.iter(), rest.iter());
        let waiting: Vec<&ClauseReport> = lapsed
            .chain(rest)
            .filter(|one| is_open(one))
            .copied()
            .collect();
        statement_one::one_ui(ui, view, (all.len(), &waiting), &stay, wanted);
        return;
    }
    lapsed_ui(ui, view, &lapsed, &stay, wanted);
    // Where nothing is left to answer, the choice above leads to what was.
    let nothing_left = open == 0 && rest.is_empty();
    let chapters = all.chunk_by(|a, b| a.id.chapter() == b.id.chapter());
    let chapters = chapters.map(|all| {
        let here = |clause: &&&ClauseReport| all.iter().any(|other| other.id == clause.id);
        (all, rest.iter().filter(here).copied().collect())
    });
    // What is left to answer is not looked for below what is answered.
    let (left, answered): (Vec<_>, Vec<_>) =
        chapters.partition(|(_, rows): &(_, Vec<&ClauseReport>)| !rows.is_empty());
    for (all, rows) in left.iter().chain(&answered).filter(|_| !nothing_left) {
        chapter_ui(ui, view, &Chapter { all, rows, done }, &stay, wanted);
    }
    let here = all.iter().chain(&blank);
    if wanted.is_some_and(|wanted| here.clone().all(|clause| clause.id.as_str() != wanted)) {
        view.arrived();
    }
    if open == 0 && !done {
        let none = if blank.is_empty() {
            tr!(texts, "statements-none")
        } else {
            tr!(texts, "statements-none-yet")
        };
        ui.text_label(&none, tokens.text_body, tokens.muted);
    }
    if !done {
        blank_ui(ui, view, &blank, &stay, wanted);
    }
}

/// What speaks of something that is not entered yet, folded until somebody wants to read it.
fn blank_ui(
    ui: &mut Ui,
    view: &View<'_>,
    blank: &[&ClauseReport],
    stay: &Stay,
    wanted: Option<&str>,
) {
    if blank.is_empty() {
        return;
    }
    let id = egui::Id::unique(("statements-blank", view.root()));
    let is_wanted = |clause: &&ClauseReport| wanted == Some(clause.id.as_str());
    let open = ui.data(|data| data.get_temp(id).unwrap_or(false)) || blank.iter().any(is_wanted);
    ui.add_space(8.0);
    let word = tr!(view.texts, "statements-blank", "count" => blank.len());
    let pressed = buttons::fold(ui, view.tokens, &word, open).clicked();
    ui.data_mut(|data| data.insert_temp(id, open != pressed));
    if open {
        for clause in blank {
            card_ui(ui, view, clause, stay);
        }
    }
}

/// True where nothing was said yet and what it would be about is not there.
fn is_blank(view: &View<'_>, clause: &ClauseReport) -> bool {
    matches!(clause.statement, Standing::None) && !view.blank(clause.id.as_str()).is_empty()
}

/// Where it is kept whether answered ones are shown.
fn done_id(view: &View<'_>) -> egui::Id {
    egui::Id::unique(("statements-done", view.root()))
}

/// Which statements are shown, and whether one after the other: `(answered, one)`.
fn choice_ui(ui: &mut Ui, view: &View<'_>, open: usize, answered: usize) -> (bool, bool) {
    let (tokens, texts) = (view.tokens, view.texts);
    let id = done_id(view);
    let done = ui.data(|data| data.get_temp(id).unwrap_or(open == 0 && answered > 0));
    // Another project begins with the list.
    let one_id = egui::Id::unique(("statements-one", view.root()));
    let one = ui.data(|data| data.get_temp(one_id).unwrap_or(false)) && !done && open > 0;
    ui.horizontal_wrapped(|ui| {
        let word = tr!(texts, "statements-open", "count" => open);
        if chips::choice(ui, tokens, &word, !done).clicked() {
            ui.data_mut(|data| data.insert_temp(id, false));
        }
        let word = tr!(texts, "statements-done", "count" => answered);
        if chips::choice(ui, tokens, &word, done).clicked() {
            ui.data_mut(|data| data.insert_temp(id, true));
        }
        if done || open < 2 {
            return;
        }
        ui.add_space(8.0);
        let word = if one {
            tr!(texts, "statement-one-off")
        } else {
            tr!(texts, "statement-one-on")
        };
        if buttons::link(ui, tokens, &word).clicked() {
            ui.data_mut(|data| data.insert_temp(one_id, !one));
            if !one {
                statement_one::begin(ui, view);
            }
        }
    });
    (done, one)
}

/// What was said before and no longer counts.
fn lapsed_ui(
    ui: &mut Ui,
    view: &View<'_>,
    lapsed: &[&ClauseReport],
    stay: &Stay,
    wanted: Option<&str>,
) {
    if lapsed.is_empty() {
        return;
    }
    // Those that were answered meanwhile stay in their place.
    let left = lapsed.iter().filter(|clause| is_lapsed(clause)).count();
    let heading = tr!(view.texts, "statements-lapsed", "count" => left);
    heading_ui(ui, view, &heading);
    let (groups, alone) = statement_lapsed::groups(ui, view, lapsed);
    let deaf = stay.is_deaf(ui);
    for (at, (changes, clauses)) in groups.iter().enumerate() {
        let how = statement_lapsed::How {
            wanted,
            deaf,
            first: at == 0,
            begins: false,
        };
        statement_lapsed::group_ui(ui, view, changes, clauses, how);
    }
    for clause in alone {
        card_ui(ui, view, clause, stay);
    }
}

fn heading_ui(ui: &mut Ui, view: &View<'_>, text: &str) {
    let tokens = view.tokens;
    ui.add_space(8.0);
    ui.label(rich(text, tokens.text_small, tokens.muted).family(medium()));
}

/// How many statements wait for an answer on this page.
pub(in crate::ui) fn waiting(view: &View<'_>) -> usize {
    view.checked().map_or(0, |checked| {
        let clauses = checked.report.clauses.iter();
        clauses
            .filter(|clause| clause.is_unsaid())
            .filter(|clause| !view.is_being_read(clause))
            .count()
    })
}

pub(super) fn is_lapsed(clause: &ClauseReport) -> bool {
    matches!(clause.statement, Standing::Lapsed { .. })
}

pub(super) fn is_open(clause: &ClauseReport) -> bool {
    !matches!(clause.statement, Standing::Stands { .. })
}

/// Who makes the statements.
fn person_ui(ui: &mut Ui, view: &View<'_>) {
    let texts = view.texts;
    let label = tr!(texts, "statements-person");
    let hint = tr!(texts, "statements-person-hint");
    let edited = Field::new("person", &label, &view.app.settings.person)
        .hint(Some(&hint))
        .width(320.0);
    if let Some(text) = edited.show(ui, view.tokens).text {
        view.send(Command::Person(text));
    }
}

/// What is signed: the sentence of a statement, else what the clause demands.
pub(super) fn sentence(texts: Texts, clause: &str) -> String {
    let key = clause_key(clause);
    texts
        .find(&format!("{key}.ask"))
        .or_else(|| texts.find(&format!("{key}.summary")))
        .unwrap_or_else(|| texts.get(&key))
}

/// What the machine saw that speaks against it, and what it leaves to the person; what of it is in sight.
pub(super) fn found_ui(ui: &mut Ui, view: &View<'_>, clause: &ClauseReport) -> Rest {
    let doubtful = clause.findings.iter();
    let doubtful: Vec<_> = doubtful
        .filter(|found| found.outcome >= Outcome::Warn)
        .collect();
    let id = egui::Id::unique(("statement-found", view.root(), clause.id.as_str()));
    let rest = Rest::of(ui, id, doubtful.len(), FOUND);
    for found in doubtful.iter().take(rest.shown()) {
        super::note(ui, view, clause, found);
    }
    rest.link_ui(ui, view.tokens, view.texts);
    // That something lapsed is said beside what was said.
    let told = is_lapsed(clause) || is_blank(view, clause);
    if clause.mode == Mode::Assist && is_open(clause) && !told {
        let because = view.say(&clause.because);
        ui.text_label(&because, view.tokens.text_small, view.tokens.muted);
    }
    rest
}

/// The frame of a card.
pub(super) fn card(tokens: &Tokens) -> Frame {
    tokens.card().inner_margin(Margin::symmetric(16, 12))
}

fn card_ui(ui: &mut Ui, view: &View<'_>, clause: &ClauseReport, stay: &Stay) {
    let (tokens, texts) = (view.tokens, view.texts);
    let id = clause.id.as_str();
    let key = clause_key(id);
    let inner = card(tokens).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.horizontal_wrapped(|ui| {
            verdict::sign(ui, tokens, texts, view.sign(view.stands(clause)), 16.0);
            ui.label(rich(&texts.get(&key), tokens.text_body, tokens.text).family(medium()));
            ui.label(rich(&view.number(id), tokens.text_small, tokens.muted));
        });
        ui.text_label(&sentence(texts, id), tokens.text_body, tokens.muted);
        let found = found_ui(ui, view, clause);
        finding::said_ui(ui, view, clause);
        ui.add_space(2.0);
        // The second click of a double click presses nothing.
        let buttons = Buttons::unless(stay.is_deaf(ui)).below(found);
        answering::statement_buttons(ui, view, clause, buttons)
    });
    let path = FieldPath::Statement(id.to_owned());
    let (answers, place) = (inner.inner, inner.response.rect);
    arrive_in(ui, view, answers.first.as_ref(), place, &path);
}
