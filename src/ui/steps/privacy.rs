//! Step 5: privacy policy, user agreement, and the permissions they have to cover.

use super::arriving::{arrive, arrive_in};
use super::listing::file_row;
use super::{Shape, notes, section, text_field};
use crate::app::Command;
use crate::app::Target;
use crate::app::route::PathPurpose;
use crate::app::session::PolicyItem;
use crate::base::Span;
use crate::checks::finding::Outcome;
use crate::project::{Edit, FieldPath, FileRef, Permission, TextField};
use crate::ruleset::OTHER_TYPE;
use crate::tr;
use crate::ui::theme::{Icon, UiExt as _, rich};
use crate::ui::view::View;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::{buttons, chooser, drop_zone, verdict};
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
    policy_items_ui(ui, view);
    section(ui, view, "privacy-data");
    app_type_ui(ui, view);
    ui.add_space(8.0);
    let shape = Shape {
        rows: 2,
        optional: true,
        limit: None,
    };
    text_field(ui, view, TextField::Sdks, shape);
    section(ui, view, "privacy-permissions");
    permissions_ui(ui, view);
}

/// The kind of app, and what its basic function needs.
fn app_type_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(project) = view.project() else {
        return;
    };
    let ruleset = &view.app.ruleset;
    let path = FieldPath::Text(TextField::AppType);
    let chosen = project.text(TextField::AppType);
    let name = |id: &str| texts.find(&format!("app-type-{id}")).unwrap_or_default();
    let label = tr!(texts, "field-app-type");
    ui.horizontal(|ui| {
        ui.strong_label(&label, tokens.text_body, tokens.text);
        // The console has no such field; without it a person has to judge what the policy takes.
        if chosen.is_empty() {
            field::owed_ui(ui, tokens, &tr!(texts, "field-advised"), false);
        }
    });
    let ids: Vec<&str> = ruleset.app_types().collect();
    let shown = name(if chosen.is_empty() { "open" } else { chosen });
    let ink = if chosen.is_empty() {
        tokens.muted
    } else {
        tokens.text
    };
    let size = Vec2::new(f32::min(320.0, ui.available_width()), tokens.input_height);
    let spoken = format!("{label} · {shown}");
    let face = chooser::face(ui, tokens, size, (&shown, ink), &spoken);
    arrive(ui, view, &face, &path);
    let rows: Vec<String> = ids.iter().map(|id| name(id)).collect();
    let at = ids.iter().position(|id| *id == chosen);
    let taken = chooser::list(&face, tokens, &rows, at, &view.search());
    if let Some(id) = taken.and_then(|at| ids.get(at)) {
        view.edit(Edit::Text(TextField::AppType, (*id).to_owned()));
    }
    let needs = match (chosen, ruleset.words(&format!("types.{chosen}"))) {
        ("", _) => texts.get("field-app-type.help"),
        (OTHER_TYPE, _) => tr!(texts, "app-type-needs-unknown"),
        (_, None) => tr!(texts, "app-type-needs-nothing"),
        (_, Some(list)) => {
            let kinds = list
                .words
                .iter()
                .map(|(kind, _)| texts.get(&format!("data-kind-{kind}")));
            let kinds = kinds
                .collect::<Vec<_>>()
                .join(&tr!(texts, "list-separator"));
            tr!(texts, "app-type-needs", "kinds" => kinds.as_str())
        }
    };
    ui.text_label(&needs, tokens.text_small, tokens.muted);
    notes(ui, view, &path, !chosen.is_empty());
}

/// What a privacy policy has to say, each item with the sentence that says it; what is missing comes first.
fn policy_items_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(checked) = view.checked().filter(|checked| !checked.policy.is_empty()) else {
        return;
    };
    section(ui, view, "privacy-items");
    let found = checked
        .policy
        .iter()
        .filter(|item| item.sentence.is_some())
        .count();
    let id = egui::Id::unique(("policy-items", view.root()));
    let all = ui.data(|data| data.get_temp(id).unwrap_or(false));
    tokens.card().show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        let line =
            tr!(texts, "privacy-items-found", "found" => found, "count" => checked.policy.len());
        ui.text_label(&line, tokens.text_body, tokens.text);
        for item in checked.policy.iter().filter(|item| item.sentence.is_none()) {
            policy_item_ui(ui, view, item);
        }
        if all {
            for item in checked.policy.iter().filter(|item| item.sentence.is_some()) {
                policy_item_ui(ui, view, item);
            }
        }
        let word = if all {
            tr!(texts, "plan-fewer")
        } else {
            tr!(texts, "privacy-items-all", "count" => found)
        };
        if found > 0 && buttons::link(ui, tokens, &word).clicked() {
            ui.data_mut(|data| data.insert_temp(id, !all));
        }
    });
}

fn policy_item_ui(ui: &mut Ui, view: &View<'_>, item: &PolicyItem) {
    let (tokens, texts) = (view.tokens, view.texts);
    let outcome = if item.sentence.is_some() {
        Outcome::Pass
    } else {
        Outcome::Pending
    };
    ui.horizontal_top(|ui| {
        verdict::sign(ui, tokens, texts, outcome, 16.0);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let name = texts.get(&format!("policy-item-{}", item.number));
            ui.text_label(&name, tokens.text_small, tokens.text);
            let sentence = item.sentence.clone();
            let line = sentence.unwrap_or_else(|| tr!(texts, "privacy-item-missing"));
            ui.lines_label(&line, tokens.muted, 3);
        });
    });
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
                optional: false,
                limit: None,
            },
        );
    }
    if file.is_some() && !typed {
        let label = texts.get(&format!("field-{}", document.text.id()));
        ui.strong_label(&label, tokens.text_body, tokens.text);
    }
    let before = ui.cursor().top();
    if let Some(file) = file {
        let facts = super::imagery::facts_line(view, file);
        if file_row(ui, view, file.name(), &facts) {
            view.edit((document.edit)(None));
        }
    }
    if file.is_some() && typed {
        let line = tr!(texts, "privacy-text-counts");
        ui.text_label(&line, tokens.text_small, tokens.warn);
    }
    let words = if file.is_some() {
        "privacy-replace-file"
    } else {
        "privacy-choose-file"
    };
    let button = buttons::secondary(ui, tokens, &texts.get(words));
    arrive(ui, view, &button, &document.file);
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
        // The text lives in the file: what was found about the text belongs here too, and who is sent to it is here.
        let text = FieldPath::Text(document.text);
        arrive_in(ui, view, Some(&button), zone, &text);
        notes(ui, view, &text, true);
    }
    notes(ui, view, &document.file, file.is_some());
}

fn permissions_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(project) = view.project() else {
        return;
    };
    let permissions = &project.permissions;
    let none = matches!(permissions.as_slice(), [only] if only.name.trim() == NONE);
    if permissions.is_empty() || none {
        none_ui(ui, view, none);
    }
    for (at, permission) in permissions.iter().enumerate().filter(|_| !none) {
        permission_row(ui, view, permissions, at, permission);
    }
    if none {
        notes(ui, view, &FieldPath::Permissions, true);
        return;
    }
    let add = buttons::secondary(ui, tokens, &tr!(texts, "privacy-add-permission"));
    arrive(ui, view, &add, &FieldPath::Permissions);
    if add.clicked() {
        let mut all = permissions.clone();
        all.push(Permission::default());
        view.edit(Edit::Permissions(all));
        ui.data_mut(|data| data.insert_temp(fresh(), permissions.len()));
    }
    notes(ui, view, &FieldPath::Permissions, !permissions.is_empty());
}

/// What stands in the list of an app that needs no permission; the console's form wants it written.
const NONE: &str = "无";

/// A box to tick for that.
fn none_ui(ui: &mut Ui, view: &View<'_>, mut none: bool) {
    let (tokens, texts) = (view.tokens, view.texts);
    let text = rich(
        &tr!(texts, "privacy-no-permission"),
        tokens.text_body,
        tokens.text,
    );
    let stands = none;
    let tick = buttons::tick(ui, tokens, &mut none, text);
    if stands {
        arrive(ui, view, &tick, &FieldPath::Permissions);
    }
    if tick.changed() {
        let only = Permission {
            name: NONE.to_owned(),
            ..Permission::default()
        };
        view.edit(Edit::Permissions(
            none.then_some(only).into_iter().collect(),
        ));
    }
}

/// Height of the words over a field, points.
const WORDS: f32 = 30.0;

/// Where the row that was just added is kept, which is typed into next.
fn fresh() -> egui::Id {
    egui::Id::unique("permission-added")
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
        let is_new = ui.data(|data| data.get_temp::<usize>(fresh())) == Some(at);
        let edited = Field::new(("permission", at), &label, &permission.name)
            .width(room * 0.36)
            .bare(at > 0)
            .focus(is_new.then_some(Span { start: 0, end: 0 }))
            .show(ui, tokens);
        if is_new {
            ui.data_mut(|data| data.remove::<usize>(fresh()));
        }
        if let Some(text) = edited.text {
            change(&|entry| text.clone_into(&mut entry.name));
        }
        let label = tr!(texts, "permission-purpose");
        let edited = Field::new(("purpose", at), &label, &permission.purpose)
            .width(room * 0.64)
            .bare(at > 0)
            .show(ui, tokens);
        if let Some(text) = edited.text {
            change(&|entry| text.clone_into(&mut entry.purpose));
        }
        ui.vertical(|ui| {
            // The middle of the field, below the words over the first row.
            ui.add_space(if at == 0 { WORDS + 2.0 } else { 2.0 });
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
