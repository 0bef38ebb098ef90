//! Step 5: privacy policy, user agreement, and the permissions they have to cover.

use super::listing::{arrive, file_row};
use super::{Shape, notes, section, text_field};
use crate::app::Command;
use crate::app::Target;
use crate::app::route::PathPurpose;
use crate::project::{Edit, FieldPath, FileRef, Permission, TextField};
use crate::tr;
use crate::ui::theme::Icon;
use crate::ui::view::View;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::{buttons, drop_zone};
use egui::{Ui, Vec2};

/// One of the two documents.
struct Document {
    section: &'static str,
    url: TextField,
    text: TextField,
    file: FieldPath,
    target: Target,
    edit: fn(Option<FileRef>) -> Edit,
}

const DOCUMENTS: [Document; 2] = [
    Document {
        section: "privacy-policy",
        url: TextField::PolicyUrl,
        text: TextField::PolicyText,
        file: FieldPath::PolicyFile,
        target: Target::Policy,
        edit: Edit::PolicyFile,
    },
    Document {
        section: "privacy-agreement",
        url: TextField::AgreementUrl,
        text: TextField::AgreementText,
        file: FieldPath::AgreementFile,
        target: Target::Agreement,
        edit: Edit::AgreementFile,
    },
];

/// The page.
pub(super) fn privacy_ui(ui: &mut Ui, view: &View<'_>) {
    ui.add_space(-16.0);
    for document in &DOCUMENTS {
        section(ui, view, document.section);
        document_ui(ui, view, document);
    }
    section(ui, view, "privacy-permissions");
    permissions_ui(ui, view);
}

fn document_ui(ui: &mut Ui, view: &View<'_>, document: &Document) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(project) = view.project() else {
        return;
    };
    text_field(
        ui,
        view,
        document.url,
        Shape {
            rows: 1,
            ..Shape::default()
        },
    );
    ui.add_space(8.0);
    let file = match document.target {
        Target::Policy => project.legal.policy_file.as_ref(),
        _ => project.legal.agreement_file.as_ref(),
    };
    let typed = !project.text(document.text).trim().is_empty();
    if typed || file.is_none() {
        text_field(
            ui,
            view,
            document.text,
            Shape {
                rows: if typed { 8 } else { 4 },
                optional: true,
                limit: None,
            },
        );
    }
    let before = ui.cursor().top();
    if let Some(file) = file {
        let facts = super::imagery::facts_line(view, file);
        if file_row(ui, view, file.name(), &facts) {
            view.edit((document.edit)(None));
        }
    }
    let words = if file.is_some() {
        "privacy-replace-file"
    } else {
        "privacy-choose-file"
    };
    let button = buttons::secondary(ui, tokens, &texts.get(words));
    arrive(view, &button, &document.file);
    if button.clicked() {
        view.send(Command::Browse(PathPurpose::Attach(
            document.target.clone(),
        )));
    }
    let zone = egui::Rect::from_x_y_ranges(ui.max_rect().x_range(), before..=ui.cursor().top());
    let dropped = drop_zone::dropped_on(ui, zone);
    if !dropped.is_empty() {
        view.send(Command::Attach(document.target.clone(), dropped));
    }
    if file.is_some() && !typed {
        // The text lives in the file: what was found about the text belongs here too.
        notes(ui, view, &FieldPath::Text(document.text), true);
    }
    notes(ui, view, &document.file, file.is_some());
}

fn permissions_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(project) = view.project() else {
        return;
    };
    let permissions = &project.permissions;
    for (at, permission) in permissions.iter().enumerate() {
        permission_row(ui, view, permissions, at, permission);
    }
    let add = buttons::secondary(ui, tokens, &tr!(texts, "privacy-add-permission"));
    arrive(view, &add, &FieldPath::Permissions);
    if add.clicked() {
        let mut all = permissions.clone();
        all.push(Permission::default());
        view.edit(Edit::Permissions(all));
    }
    notes(ui, view, &FieldPath::Permissions, !permissions.is_empty());
}

fn permission_row(
    ui: &mut Ui,
    view: &View<'_>,
    all: &[Permission],
    at: usize,
    permission: &Permission,
) {
    let (tokens, texts) = (view.tokens, view.texts);
    let change = |change: &dyn Fn(&mut Permission)| {
        let mut next = all.to_vec();
        if let Some(entry) = next.get_mut(at) {
            change(entry);
        }
        view.edit(Edit::Permissions(next));
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let room = ui.available_width() - 32.0 - 24.0;
        let label = tr!(texts, "permission-name");
        let edited = Field::new(("permission", at), &label, &permission.name)
            .width(room * 0.36)
            .show(ui, tokens);
        if let Some(text) = edited.text {
            change(&|entry| text.clone_into(&mut entry.name));
        }
        let label = tr!(texts, "permission-purpose");
        let edited = Field::new(("purpose", at), &label, &permission.purpose)
            .width(room * 0.64)
            .show(ui, tokens);
        if let Some(text) = edited.text {
            change(&|entry| text.clone_into(&mut entry.purpose));
        }
        ui.vertical(|ui| {
            ui.add_space(28.0);
            let name = tr!(texts, "permission-remove", "name" => permission.name.as_str());
            ui.allocate_ui(Vec2::splat(32.0), |ui| {
                if buttons::icon(ui, tokens, Icon::Trash, &name, true).clicked() {
                    let mut next = all.to_vec();
                    next.remove(at);
                    view.edit(Edit::Permissions(next));
                }
            });
        });
    });
}
