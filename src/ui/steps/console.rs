//! The submission helper: the console's form in its own order, to copy from, with the files to upload.

use crate::app::session::{Checked, Session};
use crate::app::{Command, ConsoleField, ConsoleValue};
use crate::checks::finding::Place;
use crate::project::{Edit, FieldPath, Screen, TextField};
use crate::tr;
use crate::ui::theme::{UiExt as _, medium, rich};
use crate::ui::view::View;
use crate::ui::widgets::buttons;
use egui::{Align, Layout, Role, Ui, Vec2, WidgetInfo};

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
        let mut group = "";
        for field in &checked.console {
            if field.group != group {
                group = field.group;
                ui.add_space(6.0);
                let name = texts.get(&format!("console-group-{group}"));
                ui.label(rich(&name, tokens.text_small, tokens.muted).family(medium()));
            }
            row_ui(ui, view, session, field);
        }
    });
}

fn row_ui(ui: &mut Ui, view: &View<'_>, session: &Session, field: &ConsoleField) {
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
        ui.allocate_ui(Vec2::new(150.0, 24.0), |ui| {
            ui.set_width(150.0);
            ui.add(egui::Label::new(rich(&label, tokens.text_small, tokens.text)).truncate());
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let text = match &field.value {
                value if value.is_empty() => return empty_ui(ui, view, field, &label),
                ConsoleValue::Text(text) => text.clone(),
                ConsoleValue::Files(files) => files.join(&texts.get("list-separator")),
            };
            let name = tr!(texts, "finish-copy-field", "field" => label.as_str());
            let copy = buttons::link(ui, tokens, &tr!(texts, "finish-copy"));
            copy.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
            if copy.clicked() {
                ui.ctx().copy_text(text.clone());
                view.send(Command::Copied(field.id.to_owned()));
            }
            let line = text.lines().next().unwrap_or_default();
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let shown = egui::Label::new(rich(line, tokens.text_small, tokens.muted));
                let shown = ui.add(shown.truncate());
                // A single line is told whole by itself where it is cut.
                if text.lines().nth(1).is_some() {
                    shown.on_hover_text(&text);
                }
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
        ("console-empty", tokens.muted)
    };
    let go = buttons::link(ui, tokens, &tr!(texts, "console-fill"));
    let name = tr!(texts, "console-fill-name", "field" => label);
    go.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if go.clicked() {
        view.send(Command::Jump(place(field.id)));
    }
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.label(rich(&texts.get(id), tokens.text_small, ink));
    });
}

/// Where a field of the console's form is filled in.
fn place(id: &str) -> Place {
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
        _ => FieldPath::Unfiled,
    };
    Place::Field { path }
}
