//! The seven pages of the wizard, and what they have in common: heading, column, fields with their findings.

mod anchor;
mod arriving;
mod category;
mod console;
mod console_files;
mod finish;
mod finish_bundle;
mod guidance;
pub(super) mod imagery;
mod listing;
pub(super) mod marks;
mod noting;
mod onward;
mod paper_card;
mod paper_chips;
mod paper_fields;
mod paper_header;
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
mod statement_batch;
mod statement_group;
mod statement_lapsed;
mod statement_one;
mod statement_rows;
mod statement_seen;
mod statement_stay;
mod statements;

use super::view::View;
use super::widgets::field::{self, Field};
use crate::app::Step;
use crate::base::width;
use crate::checks::finding::{Outcome, Place};
use crate::project::{Edit, FieldPath, TextField};
use crate::tr;
use crate::ui::moved;
use crate::ui::theme::UiExt as _;
use egui::{Align, Layout, ScrollArea, Ui, Vec2};

use noting::{note, notes};
use room::Room;

pub(super) use paper_card::name as slot_name;
pub(super) use paper_state::{action_ui as paper_action, agreement_ui, words as paper_words};
pub(super) use papers::{targets, targets_ui};
pub(super) use statement_lapsed::{change_name, told as lapsed_by, values_ui as lapsed_values_ui};
pub(super) use statements::waiting as waiting_statements;

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
                onward::onward_ui(ui, view, step);
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
        // The official text contradicts itself about it.
        (false, true) if field == TextField::GuideUrl => Some(tr!(texts, "field-advised")),
        // No clause asks for the name users see before there is one to compare it with.
        (false, true) if field == TextField::ShownName || is_owed(view, &path) => {
            Some(tr!(texts, "field-required"))
        }
        (false, _) => None,
    };
    let marks = marks(view, field);
    let focus = view.focus_at(&path);
    let mut widget = Field::new(field.id(), &label, value)
        .rows(shape.rows.max(1))
        .hint(hint.as_deref())
        .help(help.as_deref())
        .owed(owed.as_deref())
        .required(!shape.optional)
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
        let unit = texts.find(&format!("{id}.unit"));
        widget = widget.meter(used, limit, texts.with(id, &args)).unit(unit);
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

/// The name of what is chosen rather than typed, marked while it is owed and not there.
fn named_ui(
    ui: &mut Ui,
    view: &View<'_>,
    label: &str,
    path: &FieldPath,
    empty: bool,
) -> egui::Response {
    let tokens = view.tokens;
    if !empty || !is_owed(view, path) {
        return ui.strong_label(label, tokens.text_body, tokens.text);
    }
    ui.horizontal(|ui| {
        let name = ui.strong_label(label, tokens.text_body, tokens.text);
        let mark = tr!(view.texts, "field-required");
        field::owed_ui(ui, tokens, &mark, true);
        name
    })
    .inner
}

/// True where something is open because a field is empty.
fn is_owed(view: &View<'_>, path: &FieldPath) -> bool {
    let asked = |outcome| outcome >= Outcome::Pending;
    view.worst_at(path).is_some_and(asked) || !view.beside_at(path).is_empty()
}

/// Ranges to underline in a text field, also of findings that are settled elsewhere. They go along with what is typed.
fn marks(view: &View<'_>, field: TextField) -> Vec<(crate::base::Span, Outcome)> {
    let shift = moved::shift(view, field);
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
                let span = shift.map_or(Some(*span), |shift| shift.of(*span))?;
                Some((span, outcome))
            }
            _ => None,
        })
        .collect()
}
