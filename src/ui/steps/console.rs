//! The submission helper: the console's form in its own order, to copy from, with the files to upload.

use crate::app::session::{Checked, Session};
use crate::app::{Command, ConsoleField, ConsoleValue};
use crate::checks::finding::Place;
use crate::project::{Edit, FieldPath, FileRef, Screen, TextField};
use crate::tr;
use crate::ui::theme::{UiExt as _, medium, rich};
use crate::ui::view::View;
use crate::ui::widgets::buttons;
use egui::{Align, Layout, Role, Ui, Vec2, WidgetInfo};
use std::path::Path;

/// Width of the names of fields, points.
const LABEL: f32 = 116.0;
/// Where the names of files begin, below the name of their field, points.
const INDENT: f32 = 34.0;

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
        if view.app.settings.bare_pictures {
            let line = tr!(texts, "finish-console-bare");
            ui.text_label(&line, tokens.text_small, tokens.warn);
        }
        let mut group = "";
        for field in &checked.console {
            if field.group != group {
                group = field.group;
                ui.add_space(6.0);
                let name = texts.get(&format!("console-group-{group}"));
                ui.label(rich(&name, tokens.text_small, tokens.muted).family(medium()));
            }
            row_ui(ui, view, session, checked, field);
        }
    });
}

fn row_ui(
    ui: &mut Ui,
    view: &View<'_>,
    session: &Session,
    checked: &Checked,
    field: &ConsoleField,
) {
    let (tokens, texts) = (view.tokens, view.texts);
    let label = texts.get(&format!("console-{}", field.id));
    let done = session.project.done.contains(field.id);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        let name = tr!(texts, "finish-done", "field" => label.as_str());
        let mut ticked = done;
        let tick = buttons::tick(ui, tokens, &mut ticked, egui::RichText::default());
        let tick = tick.on_hover_text(&name);
        tick.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, ticked, &name));
        if ticked != done {
            view.edit(Edit::Done(field.id.to_owned(), ticked));
        }
        ui.allocate_ui(Vec2::new(LABEL, 24.0), |ui| {
            ui.set_width(LABEL);
            ui.add(egui::Label::new(rich(&label, tokens.text_small, tokens.text)).truncate());
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            match &field.value {
                value if value.is_empty() => empty_ui(ui, view, field, &label),
                ConsoleValue::Text(text) => text_ui(ui, view, field, &label, text),
                ConsoleValue::Files(_) => folder_ui(ui, view, session, uploads(checked, field)),
            }
        });
    });
    let files = uploads(checked, field);
    for file in files {
        // The field is filled in once its last file is.
        let is_last = files.last() == Some(file);
        file_ui(ui, view, (field, &label), (&session.path_of(file), is_last));
    }
}

/// The files of a field that takes files.
fn uploads<'a>(checked: &'a Checked, field: &ConsoleField) -> &'a [FileRef] {
    let files = checked.uploads.get(field.id);
    files.map_or(&[][..], Vec::as_slice)
}

/// What is to be entered, on one line, and a button that copies all of it.
fn text_ui(ui: &mut Ui, view: &View<'_>, field: &ConsoleField, label: &str, text: &str) {
    let (tokens, texts) = (view.tokens, view.texts);
    let name = tr!(texts, "finish-copy-field", "field" => label);
    let copy = buttons::link(ui, tokens, &tr!(texts, "finish-copy"));
    copy.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if copy.clicked() {
        ui.ctx().copy_text(text.to_owned());
        view.send(Command::Copied(field.id.to_owned()));
    }
    let line = text.lines().next().unwrap_or_default();
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        let shown = egui::Label::new(rich(line, tokens.text_small, tokens.muted));
        let shown = ui.add(shown.truncate());
        // A single line is told whole by itself where it is cut.
        if text.lines().nth(1).is_some() {
            shown.on_hover_text(text);
        }
    });
}

/// A button that shows the files of a field where they lie.
fn folder_ui(ui: &mut Ui, view: &View<'_>, session: &Session, files: &[FileRef]) {
    let (tokens, texts) = (view.tokens, view.texts);
    let folder = files.first().map(|file| session.path_of(file));
    let Some(folder) = folder.as_deref().and_then(Path::parent) else {
        return;
    };
    if buttons::link(ui, tokens, &tr!(texts, "finish-folder")).clicked() {
        let url = crate::ui::pick::file_url(folder);
        ui.ctx().open_url(egui::OpenUrl::new_tab(url));
    }
}

/// One file to upload, and a button that copies its full path.
fn file_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (field, label): (&ConsoleField, &str),
    (path, is_last): (&Path, bool),
) {
    let (tokens, texts) = (view.tokens, view.texts);
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        ui.add_space(INDENT);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let args = [("file", (&*file).into()), ("field", label.into())];
            let name = texts.with("finish-copy-file-name", &args);
            let copy = buttons::link(ui, tokens, &tr!(texts, "finish-copy-file"));
            copy.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
            if copy.clicked() {
                ui.ctx().copy_text(path.display().to_string());
                if is_last {
                    view.send(Command::Copied(field.id.to_owned()));
                }
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let shown = rich(&file, tokens.text_small, tokens.muted);
                ui.add(egui::Label::new(shown).truncate());
            });
        });
    });
}

/// What is not filled in, and the way to its field.
fn empty_ui(ui: &mut Ui, view: &View<'_>, field: &ConsoleField, label: &str) {
    let (tokens, texts) = (view.tokens, view.texts);
    let (id, ink) = if field.required {
        ("console-empty-required", tokens.warn)
    } else {
        ("console-optional", tokens.muted)
    };
    let go = buttons::link(ui, tokens, &tr!(texts, "console-fill"));
    let name = tr!(texts, "console-fill-name", "field" => label);
    go.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if go.clicked() {
        view.send(Command::Jump(place(view, field.id)));
    }
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
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
