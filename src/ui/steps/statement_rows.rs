//! The statements of one chapter in one card: a row each, how many are answered, and folded once all of them are.

use super::arriving::arrive_in;
use super::statement_group;
use super::statement_stay::Stay;
use super::statements::{found_ui, is_open, sentence};
use crate::checks::finding::Outcome;
use crate::engine::report::ClauseReport;
use crate::locale::clause_key;
use crate::project::FieldPath;
use crate::tr;
use crate::ui::answering::{self, Buttons};
use crate::ui::finding;
use crate::ui::theme::{Icon, UiExt as _, medium, rich};
use crate::ui::view::View;
use crate::ui::widgets::{buttons, verdict};
use egui::{Align, Id, Layout, Margin, Stroke, Ui, Vec2};

/// One chapter of the page.
pub(super) struct Chapter<'a> {
    /// Its statements, answered or not.
    pub(super) all: &'a [&'a ClauseReport],
    /// Those that are shown as rows.
    pub(super) rows: &'a [&'a ClauseReport],
    /// Only answered ones are asked for.
    pub(super) done: bool,
}

/// Draws it.
pub(super) fn chapter_ui(
    ui: &mut Ui,
    view: &View<'_>,
    part: &Chapter<'_>,
    stay: &Stay,
    wanted: Option<&str>,
) {
    let Some(first) = part.all.first() else {
        return;
    };
    let chapter = first.id.chapter();
    let answered = part.all.iter().filter(|clause| !is_open(clause)).count();
    let complete = answered == part.all.len();
    // What is answered is read by whoever unfolds it.
    if part.rows.is_empty() {
        if complete && !part.done {
            folded_ui(ui, view, part.all, stay);
        }
        return;
    }
    ui.add_space(8.0);
    let group = statement_group::of_chapter(view, part.rows, chapter);
    let together = heading_ui(ui, view, chapter, (answered, part.all.len()), group.len());
    if together {
        statement_group::group_ui(ui, view, chapter, &group);
    }
    // What was signed together went away together.
    let apart = |clause: &&&ClauseReport| {
        let grouped = together && group.iter().any(|other| other.id == clause.id);
        let gone = together && stay.keeps(clause);
        let is_wanted = wanted == Some(clause.id.as_str());
        !grouped && (!gone || is_wanted)
    };
    let rows: Vec<&ClauseReport> = part.rows.iter().filter(apart).copied().collect();
    rows_ui(ui, view, &rows, stay);
}

/// The name of a chapter, how much of it is answered, and the link to sign several together; true while that is open.
fn heading_ui(
    ui: &mut Ui,
    view: &View<'_>,
    chapter: &str,
    (answered, all): (usize, usize),
    group: usize,
) -> bool {
    let tokens = view.tokens;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        let name = name_of(view, chapter);
        ui.label(rich(&name, tokens.text_body, tokens.text).family(medium()));
        let count = tr!(view.texts, "statements-count", "answered" => answered, "all" => all);
        ui.label(rich(&count, tokens.text_small, tokens.muted));
        if answered == all {
            ui.icon(Icon::of_outcome(Outcome::Pass), 14.0, tokens.pass);
        }
        group > 0 && statement_group::switch_ui(ui, view, chapter, group)
    })
    .inner
}

fn name_of(view: &View<'_>, chapter: &str) -> String {
    view.texts
        .get(&format!("chapter-{}", chapter.replace('.', "-")))
}

/// A chapter with nothing left to answer: one quiet line, and its rows on demand.
fn folded_ui(ui: &mut Ui, view: &View<'_>, all: &[&ClauseReport], stay: &Stay) {
    let (tokens, texts) = (view.tokens, view.texts);
    let chapter = all.first().map_or("", |clause| clause.id.chapter());
    let id = Id::unique(("statements-folded", view.root(), chapter));
    let open = ui.data(|data| data.get_temp(id).unwrap_or(false));
    let name = name_of(view, chapter);
    let word =
        tr!(texts, "statements-chapter-done", "chapter" => name.as_str(), "all" => all.len());
    let row = Vec2::new(ui.available_width(), 24.0);
    let pressed = ui
        .allocate_ui_with_layout(row, Layout::left_to_right(Align::Center), |ui| {
            ui.icon(Icon::of_outcome(Outcome::Pass), 14.0, tokens.pass);
            buttons::fold(ui, tokens, &word, open).clicked()
        })
        .inner;
    if pressed {
        ui.data_mut(|data| data.insert_temp(id, !open));
    }
    if open {
        rows_ui(ui, view, all, stay);
    }
}

fn rows_ui(ui: &mut Ui, view: &View<'_>, rows: &[&ClauseReport], stay: &Stay) {
    if rows.is_empty() {
        return;
    }
    let tokens = view.tokens;
    let card = tokens.card().inner_margin(Margin::symmetric(16, 4));
    card.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        for (at, clause) in rows.iter().enumerate() {
            if at > 0 {
                let line = Stroke::new(1.0, tokens.line_soft);
                ui.painter()
                    .hline(ui.max_rect().x_range(), ui.cursor().top(), line);
            }
            row_ui(ui, view, clause, stay);
        }
    });
}

/// One statement: what is signed, what speaks against it, and its answers.
fn row_ui(ui: &mut Ui, view: &View<'_>, clause: &ClauseReport, stay: &Stay) {
    let (tokens, texts) = (view.tokens, view.texts);
    let id = clause.id.as_str();
    let row = ui.scope(|ui| {
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            let sign = view.sign(view.stands(clause));
            // That it waits is what the page is about.
            if sign != Outcome::Pending {
                verdict::sign(ui, tokens, texts, sign, 16.0);
            }
            let title = texts.get(&clause_key(id));
            ui.label(rich(&title, tokens.text_body, tokens.text).family(medium()));
            ui.label(rich(&view.number(id), tokens.text_small, tokens.muted));
        });
        ui.text_label(&sentence(texts, id), tokens.text_body, tokens.muted);
        let found = found_ui(ui, view, clause);
        finding::said_ui(ui, view, clause);
        ui.add_space(2.0);
        // The second click of a double click presses nothing.
        let few = Buttons {
            few: true,
            ..Buttons::unless(stay.is_deaf(ui)).below(found)
        };
        let answers = answering::statement_buttons(ui, view, clause, few);
        ui.add_space(6.0);
        answers
    });
    let path = FieldPath::Statement(id.to_owned());
    arrive_in(ui, view, row.inner.first.as_ref(), row.response.rect, &path);
}
