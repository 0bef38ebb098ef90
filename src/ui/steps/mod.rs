//! The seven pages of the wizard, and what they have in common: heading, column, fields with their findings.

mod anchor;
mod arriving;
mod category;
mod console;
mod finish;
mod finish_bundle;
mod guidance;
pub(super) mod imagery;
mod listing;
pub(super) mod marks;
mod paper_card;
mod paper_chips;
mod paper_fields;
mod paper_preview;
mod paper_scroll;
mod paper_state;
mod paper_why;
mod papers;
mod picture_grid;
mod picture_reading;
mod picture_single;
mod privacy;
mod proposals;
mod questions;
mod room;
mod statement_group;
mod statement_lapsed;
mod statement_one;
mod statement_rows;
mod statement_stay;
mod statements;

use super::finding;
use super::view::View;
use super::widgets::buttons::{self, Stop};
use super::widgets::field::Field;
use super::widgets::verdict;
use crate::app::{Command, Step};
use crate::base::{Arg, Message, clause_key, width};
use crate::checks::finding::{Finding, Outcome, Place};
use crate::engine::report::ClauseReport;
use crate::project::{Edit, FieldPath, TextField};
use crate::tr;
use crate::ui::theme::UiExt as _;
use egui::{Align, Layout, ScrollArea, Ui, Vec2};

use room::Room;

pub(super) use paper_card::name as slot_name;
pub(super) use paper_state::{action_ui as paper_action, agreement_ui, words as paper_words};
pub(super) use papers::{targets, targets_ui};
pub(super) use questions::open_questions;
pub(super) use statement_lapsed::{change_name, told as lapsed_by};
pub(super) use statements::{belongs as is_stated, waiting as waiting_statements};

/// Findings shown under a field before the rest is left to the checklist.
const NOTES: usize = 6;
/// What is said of a passage that is worded like examples against a clause.
const LIKENESS: &str = "likeness-passage";

/// Narrowest column with room for a link beside its title, points.
const BESIDE_TITLE: f32 = 320.0;

/// The page the route names.
pub(super) fn step_ui(ui: &mut Ui, view: &View<'_>) {
    let step = view.app.route.step;
    page(ui, view, step, |ui| match step {
        Step::Listing => listing::listing_ui(ui, view),
        Step::Category => category::category_ui(ui, view),
        Step::Imagery => imagery::imagery_ui(ui, view),
        Step::Papers => papers::papers_ui(ui, view),
        Step::Privacy => privacy::privacy_ui(ui, view),
        Step::Statements => statements::statements_ui(ui, view),
        Step::Finish => finish::finish_ui(ui, view),
    });
}

/// One scrolling column with a heading and one sentence of help.
fn page(ui: &mut Ui, view: &View<'_>, step: Step, contents: impl FnOnce(&mut Ui)) {
    let (tokens, texts) = (view.tokens, view.texts);
    let area = ScrollArea::vertical()
        .id_salt(("page", step.id(), view.root()))
        .auto_shrink(false);
    let shown = anchor::place(ui, area).show(ui, |ui| {
        anchor::begin(ui);
        let room = ui.available_width();
        let margin = if room >= 640.0 { 40.0 } else { 24.0 };
        let widest = match step {
            Step::Papers => papers::WIDEST,
            _ => tokens.column,
        };
        let column = (room - 2.0 * margin).min(widest);
        let left = ((room - column) / 2.0).max(margin);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.add_space(left);
            ui.vertical(|ui| {
                ui.set_width(column);
                ui.spacing_mut().item_spacing = Vec2::new(8.0, 8.0);
                ui.add_space(20.0);
                let id = format!("step-{}", step.id());
                let name = texts.get(&id);
                let title = ui.strong_label(&name, tokens.text_title, tokens.text);
                arriving::begin_at(ui, view, &title, &name);
                let beside = column >= BESIDE_TITLE;
                if step == Step::Listing && beside {
                    let row =
                        egui::Rect::from_x_y_ranges(ui.max_rect().x_range(), title.rect.y_range());
                    beside_ui(ui, row, |ui| listing::paste_link(ui, view));
                }
                ui.add_space(-6.0);
                ui.text_label(
                    &texts.get(&format!("{id}.lead")),
                    tokens.text_body,
                    tokens.muted,
                );
                if step == Step::Listing && !beside {
                    listing::paste_link(ui, view);
                }
                ui.add_space(12.0);
                contents(ui);
                ui.add_space(48.0);
            });
        });
    });
    anchor::end(ui, shown.state.clamped_offset().y);
}

/// Something at the right end of a row that is drawn already.
fn beside_ui(ui: &mut Ui, row: egui::Rect, contents: impl FnOnce(&mut Ui)) {
    let layout = Layout::right_to_left(Align::Center);
    let place = egui::UiBuilder::new().max_rect(row).layout(layout);
    contents(&mut ui.new_child(place));
}

/// A heading inside a page.
fn section(ui: &mut Ui, view: &View<'_>, id: &str) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.add_space(16.0);
    ui.strong_label(&texts.get(id), tokens.text_project, tokens.text);
    if let Some(lead) = texts.find(&format!("{id}.lead")) {
        ui.add_space(-4.0);
        ui.text_label(&lead, tokens.text_small, tokens.muted);
    }
    ui.add_space(4.0);
}

/// How a text field of the project is shown.
#[derive(Default, Clone, Copy)]
struct Shape {
    /// Name of the limit in the ruleset, and how it is counted.
    limit: Option<(&'static str, Count)>,
    /// Lines, 1 for a single line.
    rows: usize,
    /// May stay empty.
    optional: bool,
}

/// How a limit is counted.
#[derive(Clone, Copy)]
enum Count {
    /// Half-width units.
    Units,
    /// Characters as a person counts them.
    Characters,
}

/// A text field of the project, with its meter, its marks and its findings.
fn text_field(ui: &mut Ui, view: &View<'_>, field: TextField, shape: Shape) {
    let Some(project) = view.project() else {
        return;
    };
    let texts = view.texts;
    let value = project.text(field);
    let path = FieldPath::Text(field);
    let id = format!("field-{}", field.id());
    let label = texts.get(&id);
    let hint = texts
        .find(&format!("{id}.example"))
        .map(|example| tr!(texts, "field-hint", "example" => example));
    let help = texts.find(&format!("{id}.help"));
    let owed = match (shape.optional, value.trim().is_empty()) {
        (true, _) => Some(tr!(texts, "field-optional")),
        // The plan counts what is missing; here it is only said which fields are meant.
        (false, true) if is_owed(view, &path) => Some(tr!(texts, "field-required")),
        (false, _) => None,
    };
    let marks = marks(view, field);
    let focus = view.focus_at(&path);
    let mut widget = Field::new(field.id(), &label, value)
        .rows(shape.rows.max(1))
        .hint(hint.as_deref())
        .help(help.as_deref())
        .owed(owed.as_deref())
        .marks(&marks)
        .state(view.worst_at(&path).filter(|_| !value.is_empty()))
        .focus(focus)
        .still(view.app.route.still);
    if let Some((name, count)) = shape.limit {
        let limit = view.app.ruleset.limit(name);
        let (used, id) = match count {
            Count::Units => (width::units(value), "meter-units"),
            Count::Characters => (width::graphemes(value), "meter-characters"),
        };
        let args = [("used", used.into()), ("limit", limit.into())];
        widget = widget.meter(used, limit, texts.with(id, &args));
    }
    let edited = widget.show(ui, view.tokens);
    arriving::at_field(ui, view, &edited.response, &path);
    if let Some(text) = edited.text {
        view.edit(Edit::Text(field, text));
    }
    let room = Room::below(ui, id.as_str());
    notes(ui, view, &path, !value.is_empty());
    room.end(ui);
}

/// True where something is open because a field is empty.
fn is_owed(view: &View<'_>, path: &FieldPath) -> bool {
    let asked = |outcome| outcome >= Outcome::Pending;
    view.worst_at(path).is_some_and(asked) || !view.beside_at(path).is_empty()
}

/// Ranges to underline in a text field, also of findings that are settled elsewhere.
fn marks(view: &View<'_>, field: TextField) -> Vec<(crate::base::Span, Outcome)> {
    let clauses = view
        .checked()
        .map_or(&[][..], |checked| &checked.report.clauses);
    clauses
        .iter()
        .flat_map(|clause| clause.findings.iter().map(move |finding| (clause, finding)))
        .flat_map(|(clause, finding)| {
            let outcome = View::shown(clause, finding);
            finding.places.iter().map(move |place| (place, outcome))
        })
        .filter_map(|(place, outcome)| match place {
            Place::Text { field: here, span } if *here == field && !span.is_empty() => {
                Some((*span, outcome))
            }
            _ => None,
        })
        .collect()
}

/// The findings at a place, each in one line. What is still empty is not a mistake yet: the plan asks for it.
fn notes(ui: &mut Ui, view: &View<'_>, path: &FieldPath, touched: bool) {
    crate::ui::rounds::note_ui(ui, view, path);
    if !touched || view.was_empty(path) {
        return;
    }
    let found = together(view.findings_at(path));
    if !found.is_empty() {
        // What is said of a field stands at it.
        ui.add_space(-ui.spacing().item_spacing.y);
    }
    for said in found.iter().take(NOTES) {
        said_ui(ui, view, said);
    }
    if let Some((clause, _)) = found.get(NOTES).and_then(|said| said.first()) {
        let text = tr!(view.texts, "finding-more", "count" => found.len() - NOTES);
        if buttons::link(ui, view.tokens, &text).clicked() {
            view.send(Command::Unfold(Some(clause.id.0.clone())));
        }
    }
}

/// A finding and its clause.
type Said<'a> = (&'a ClauseReport, &'a Finding);

/// Findings with those together that say of one passage what it is like: the passage is quoted once for all clauses.
fn together(found: Vec<Said<'_>>) -> Vec<Vec<Said<'_>>> {
    let mut groups: Vec<Vec<Said<'_>>> = Vec::new();
    for (clause, finding) in found {
        let alike = |group: &&mut Vec<Said<'_>>| {
            let same = |(_, other): &Said<'_>| {
                other.message.id == LIKENESS
                    && other.message.id == finding.message.id
                    && other.places == finding.places
            };
            group.first().is_some_and(same)
        };
        match groups.iter_mut().find(alike) {
            Some(group) => group.push((clause, finding)),
            None => groups.push(vec![(clause, finding)]),
        }
    }
    groups
}

/// What is said of a passage that is like examples, with every clause it is said of.
fn words_of(said: &[Said<'_>]) -> Option<Message> {
    let (_, first) = said.first()?;
    let mut message = first.message.clone();
    if said.len() > 1 {
        let keys = said
            .iter()
            .map(|(clause, _)| clause_key(clause.id.as_str()));
        let terms = Arg::Terms {
            terms: keys.collect(),
        };
        message.args.retain(|(name, _)| name != "clause");
        message.args.push(("clause".to_owned(), terms));
    }
    Some(message)
}

/// One finding in one line: sign, sentence, clause, fix.
fn note(ui: &mut Ui, view: &View<'_>, clause: &ClauseReport, finding: &Finding) {
    said_ui(ui, view, &[(clause, finding)]);
}

/// What is said once, by the worst of what it comes to, with the number of every clause it is said of.
fn said_ui(ui: &mut Ui, view: &View<'_>, said: &[Said<'_>]) {
    let worst = said
        .iter()
        .max_by_key(|(clause, finding)| View::shown(clause, finding));
    let (Some((clause, finding)), Some(message)) = (worst, words_of(said)) else {
        return;
    };
    let (tokens, texts) = (view.tokens, view.texts);
    let layout = Layout::left_to_right(Align::Min);
    // A person settled the clause; what the machine saw, or did not see, is no better for it.
    let sign = match View::shown(clause, finding) {
        Outcome::Pass if finding.outcome != Outcome::Pass => Outcome::Info,
        shown => shown,
    };
    ui.allocate_ui_with_layout(Vec2::new(ui.available_width(), 20.0), layout, |ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.vertical(|ui| {
            ui.add_space(4.0);
            verdict::sign(ui, tokens, texts, sign, 16.0);
        });
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = Vec2::new(8.0, 0.0);
                // Text, number and links on one line, and the sign beside it.
                ui.spacing_mut().interact_size.y = 20.0;
                let text = view.say(&message);
                let line = ui.text_label(&text, tokens.text_small, tokens.text);
                let parts = ["why", "fix"]
                    .iter()
                    .filter_map(|part| texts.attribute(&finding.message, part));
                line.on_hover_text(parts.collect::<Vec<_>>().join("\n"));
                for (clause, _) in said {
                    let id = clause.id.as_str();
                    let number = view.number(id);
                    // The row of the checklist is a stop of the keyboard of its own.
                    let name = tr!(texts, "note-clause", "clause" => number.as_str());
                    if buttons::quiet(ui, tokens, &number, &name, Stop::Elsewhere).clicked() {
                        view.send(Command::Unfold(Some(id.to_owned())));
                    }
                }
                finding::fix_link(ui, view, finding);
            });
        });
    });
}
