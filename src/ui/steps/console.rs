//! The submission helper: the console's form in its own order, to copy from, with the files to upload.

use super::console_files;
use crate::app::session::{Checked, Session};
use crate::app::{Command, ConsoleField, ConsoleValue, SPECIAL};
use crate::checks::finding::Place;
use crate::engine::owed::Owed;
use crate::project::{Edit, FieldPath, FileRef, Screen, TextField};
use crate::tr;
use crate::ui::theme::{UiExt as _, medium, rich};
use crate::ui::view::View;
use crate::ui::widgets::buttons;
use egui::{Align, Layout, Role, Ui, WidgetInfo};
use std::path::Path;

/// Most of the row that the names of fields take.
const NAMES: f32 = 0.3;
/// Lines of a value before it is cut.
const LINES: usize = 2;
/// Height of one of them, points.
const LINE: f32 = 20.0;
/// Papers the clauses demand of every app and the form has no field for.
const BESIDE_FORM: [&str; 2] = ["business-license", "power-of-attorney"];

/// What a row of the helper hands over.
enum Value<'a> {
    /// Text to enter.
    Text(&'a str),
    /// Files to upload; may be none.
    Files(&'a [FileRef]),
}

impl Value<'_> {
    fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.trim().is_empty(),
            Self::Files(files) => files.is_empty(),
        }
    }
}

/// What stands in a row where nothing is filled in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lack {
    /// The form is not accepted without it.
    Required,
    /// It may stay empty.
    Optional,
    /// It has to stay empty.
    Needless,
}

/// A row of the helper.
struct Row<'a> {
    /// What its tick is kept by.
    id: String,
    label: String,
    value: Value<'a>,
    lack: Lack,
    place: Place,
}

/// Each field with a button that copies it, or that leads to where it is filled in.
pub(super) fn console_ui(ui: &mut Ui, view: &View<'_>, session: &Session, checked: &Checked) {
    let (tokens, texts) = (view.tokens, view.texts);
    tokens.card().show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        let title = tr!(texts, "finish-console");
        ui.strong_label(&title, tokens.text_project, tokens.text);
        let lead = tr!(texts, "finish-console-lead");
        ui.text_label(&lead, tokens.text_small, tokens.muted);
        console_files::lead_ui(ui, view, session);
        let form: Vec<(&str, Row<'_>)> = checked
            .console
            .iter()
            .map(|field| (field.group, field_row(view, checked, field)))
            .collect();
        let others = other_papers(view, checked);
        let rows = form.iter().map(|(_, row)| row).chain(&others);
        let names = names_width(ui, view, rows);
        for group in form.chunk_by(|(one, _), (other, _)| one == other) {
            if let Some((name, _)) = group.first() {
                group_ui(ui, view, &texts.get(&format!("console-group-{name}")));
            }
            for (_, row) in group {
                row_ui(ui, view, session, row, names);
            }
        }
        if !others.is_empty() {
            group_ui(ui, view, &tr!(texts, "console-beside"));
            let lead = tr!(texts, "console-beside-lead");
            ui.text_label(&lead, tokens.text_small, tokens.muted);
        }
        for row in &others {
            row_ui(ui, view, session, row, names);
        }
    });
}

fn group_ui(ui: &mut Ui, view: &View<'_>, name: &str) {
    let tokens = view.tokens;
    ui.add_space(6.0);
    ui.label(rich(name, tokens.text_small, tokens.muted).family(medium()));
}

/// Width of the widest name, but never so much that the values have no room.
fn names_width<'a>(ui: &Ui, view: &View<'_>, rows: impl Iterator<Item = &'a Row<'a>>) -> f32 {
    let font = egui::FontId::proportional(view.tokens.text_small);
    let wide = |row: &Row<'_>| {
        let (text, font) = (row.label.clone(), font.clone());
        let galley = ui.painter().layout_no_wrap(text, font, view.tokens.text);
        galley.size().x.ceil() + 1.0
    };
    let most = (ui.available_width() * NAMES).floor();
    rows.map(wide).fold(0.0, f32::max).min(most)
}

/// A field of the form.
fn field_row<'a>(view: &View<'_>, checked: &'a Checked, field: &'a ConsoleField) -> Row<'a> {
    let files = checked.uploads.get(field.id);
    let value = match &field.value {
        ConsoleValue::Text(text) => Value::Text(text),
        ConsoleValue::Files(_) => Value::Files(files.map_or(&[][..], Vec::as_slice)),
    };
    let asked = |owed: &Owed| console_of(view, &owed.slot) == field.id && !owed.clauses.is_empty();
    // The form takes it empty; the reviewers do not where a clause demands papers that go there.
    let is_owed = checked.slots.iter().any(asked);
    let lack = match (field.required || is_owed, field.id) {
        (true, _) => Lack::Required,
        (false, SPECIAL) => Lack::Needless,
        (false, _) => Lack::Optional,
    };
    Row {
        id: field.id.to_owned(),
        label: view.texts.get(&format!("console-{}", field.id)),
        value,
        lack,
        place: place(view, field.id),
    }
}

/// Papers that are filed or demanded and have no field in the form.
fn other_papers<'a>(view: &View<'a>, checked: &'a Checked) -> Vec<Row<'a>> {
    let is_field = |id: &str| checked.console.iter().any(|field| field.id == id);
    let papers = view.project().map(|project| &project.papers);
    let row = |owed: &'a Owed| {
        let slot = owed.slot.as_str();
        let paper = papers.and_then(|papers| papers.get(slot));
        let files = paper.map_or(&[][..], |paper| paper.files.as_slice());
        let told = !files.is_empty() || BESIDE_FORM.contains(&slot);
        (told && !is_field(console_of(view, slot))).then(|| Row {
            id: format!("paper/{slot}"),
            label: super::slot_name(view, slot),
            value: Value::Files(files),
            lack: Lack::Required,
            place: Place::Field {
                path: FieldPath::Paper(slot.to_owned()),
            },
        })
    };
    checked.slots.iter().filter_map(row).collect()
}

/// The form's field that a paper is uploaded to.
fn console_of<'a>(view: &View<'a>, slot: &str) -> &'a str {
    let rule = view.app.ruleset.slot(slot);
    rule.map_or("", |rule| rule.console.as_str())
}

fn row_ui(ui: &mut Ui, view: &View<'_>, session: &Session, row: &Row<'_>, names: f32) {
    let (tokens, texts) = (view.tokens, view.texts);
    let done = session.project.done.contains(&row.id);
    // Tick, name, value and link begin on one line, however many lines one of them takes.
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        ui.spacing_mut().interact_size.y = LINE;
        let name = tr!(texts, "finish-done", "field" => row.label.as_str());
        let mut ticked = done;
        let tick = buttons::tick(ui, tokens, &mut ticked, egui::RichText::default());
        let tick = tick.on_hover_text(&name);
        tick.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, ticked, &name));
        if ticked != done {
            view.edit(Edit::Done(row.id.clone(), ticked));
        }
        ui.vertical(|ui| {
            ui.set_width(names);
            let label = rich(&row.label, tokens.text_small, tokens.text);
            ui.add(egui::Label::new(label).wrap());
        });
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| match row.value {
            _ if row.value.is_empty() => empty_ui(ui, view, row),
            Value::Text(text) => text_ui(ui, view, row, text),
            Value::Files(files) => folder_ui(ui, view, session, files),
        });
    });
    if let Value::Files(files) = row.value {
        for file in files {
            // The field is filled in once its last file is.
            let is_last = files.last() == Some(file);
            let done = is_last.then_some(row.id.as_str());
            console_files::file_ui(ui, view, session, (file, &row.label, done));
        }
    }
}

/// What is to be entered, on one line, and a button that copies all of it.
fn text_ui(ui: &mut Ui, view: &View<'_>, row: &Row<'_>, text: &str) {
    let (tokens, texts) = (view.tokens, view.texts);
    let name = tr!(texts, "finish-copy-field", "field" => row.label.as_str());
    let copy = buttons::link(ui, tokens, &tr!(texts, "finish-copy"));
    copy.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if copy.clicked() {
        ui.ctx().copy_text(text.to_owned());
        view.send(Command::Copied(row.id.clone()));
    }
    let line = text.lines().next().unwrap_or_default();
    ui.vertical(|ui| {
        let shown = ui.lines_label(line, tokens.muted, LINES);
        // A single line is told whole by itself where it is cut.
        if text.lines().nth(1).is_some() {
            shown.on_hover_text(text);
        }
    });
}

/// A button that shows the files of a field where they lie.
fn folder_ui(ui: &mut Ui, view: &View<'_>, session: &Session, files: &[FileRef]) {
    let (tokens, texts) = (view.tokens, view.texts);
    let folder = files.first().map(|file| session.upload(file));
    let Some(folder) = folder.as_deref().and_then(Path::parent) else {
        return;
    };
    if buttons::link(ui, tokens, &tr!(texts, "finish-folder")).clicked() {
        let url = crate::ui::pick::file_url(folder);
        ui.ctx().open_url(egui::OpenUrl::new_tab(url));
        view.send(Command::HandOut);
    }
}

/// What is not filled in, and the way to its field unless it stays empty.
fn empty_ui(ui: &mut Ui, view: &View<'_>, row: &Row<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let (id, ink) = match row.lack {
        Lack::Required => ("console-empty-required", tokens.warn),
        Lack::Optional => ("console-optional", tokens.muted),
        Lack::Needless => ("console-needless", tokens.muted),
    };
    if row.lack != Lack::Needless {
        let go = buttons::link(ui, tokens, &tr!(texts, "console-fill"));
        let name = tr!(texts, "console-fill-name", "field" => row.label.as_str());
        go.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        if go.clicked() {
            view.send(Command::Jump(row.place.clone()));
        }
    }
    ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
        ui.label(rich(&texts.get(id), tokens.text_small, ink));
    });
}

/// Where a field of the console's form is filled in.
fn place(view: &View<'_>, id: &str) -> Place {
    let path = match id {
        "category" => FieldPath::Businesses,
        "brief" => FieldPath::Text(TextField::Brief),
        "detail" => FieldPath::Text(TextField::Detail),
        "preview-desktop" => FieldPath::Screenshots(Screen::Desktop),
        "preview-mobile" => FieldPath::Screenshots(Screen::Mobile),
        "policy-url" => FieldPath::Text(TextField::PolicyUrl),
        "agreement-url" => FieldPath::Text(TextField::AgreementUrl),
        "company-name" => FieldPath::Text(TextField::DeveloperName),
        "website" => FieldPath::Text(TextField::Website),
        "phone" => FieldPath::Text(TextField::Phone),
        "logo" => FieldPath::Logo,
        "contact" => FieldPath::Text(TextField::Contact),
        "email" => FieldPath::Text(TextField::Email),
        "guide-url" => FieldPath::Text(TextField::GuideUrl),
        "jump-url" => FieldPath::Text(TextField::JumpUrl),
        "test-account" => FieldPath::Text(TextField::TestAccount),
        "name" => FieldPath::Text(TextField::Name),
        "icon" => FieldPath::Icon,
        "home-url" => FieldPath::Text(TextField::HomeUrl),
        "trusted-domains" => FieldPath::Text(TextField::TrustedDomains),
        "permissions" => FieldPath::Permissions,
        _ => upload(view, id),
    };
    Place::Field { path }
}

/// The first paper the app owes for a field of the form, else where papers are brought in.
fn upload(view: &View<'_>, id: &str) -> FieldPath {
    let ruleset = &view.app.ruleset;
    let for_field = |slot: &str| ruleset.slot(slot).is_some_and(|rule| rule.console == id);
    let slots = view.checked().map_or(&[][..], |checked| &checked.slots);
    let owed = slots.iter().find(|owed| for_field(&owed.slot));
    owed.map_or(FieldPath::Unfiled, |owed| {
        FieldPath::Paper(owed.slot.clone())
    })
}
