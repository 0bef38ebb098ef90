//! The company folder: the dialog that keeps its papers, what runs out on the start screen, and the menu that takes
//! a copy into a project.

use super::steps::slot_name;
use super::view::View;
use super::widgets::field::Field;
use super::widgets::{buttons, chooser, drop_zone, verdict};
use crate::app::Command;
use crate::app::company::{CompanyPaper, CompanyWish, Expiring};
use crate::app::route::{Dialog, PathPurpose};
use crate::checks::finding::Outcome;
use crate::tr;
use crate::ui::theme::{Icon, UiExt as _, medium, rich};
use egui::{Id, Role, ScrollArea, Ui, Vec2, WidgetInfo};

/// Width of the slot a paper fills, points.
const SLOT: f32 = 200.0;

/// The dialog.
pub(super) fn company_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let lead = tr!(texts, "company-lead");
    ui.text_label(&lead, tokens.text_small, tokens.muted);
    let height = (ui.ctx().content_rect().height() - 320.0).max(160.0);
    let papers = view.app.company.list();
    let area = ScrollArea::vertical().max_height(height);
    area.min_scrolled_height(height).show(ui, |ui| {
        ui.set_width(ui.available_width());
        for paper in view.app.company.gone() {
            gone_ui(ui, view, paper);
        }
        for paper in papers {
            row_ui(ui, view, paper);
        }
    });
    let (title, hint) = (tr!(texts, "company-drop"), tr!(texts, "company-drop-hint"));
    let browse = tr!(texts, "browse");
    let (dropped, _) = drop_zone::show(ui, tokens, 132.0, &title, &hint, &browse);
    if dropped.button.clicked() {
        view.send(Command::Browse(PathPurpose::Company));
    }
    if !dropped.paths.is_empty() {
        view.send(Command::Company(CompanyWish::Add(dropped.paths)));
    }
}

fn row_ui(ui: &mut Ui, view: &View<'_>, paper: &CompanyPaper) {
    let (tokens, texts) = (view.tokens, view.texts);
    tokens.card().inner_margin(10).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            let name = (ui.available_width() - SLOT - tokens.button_height - 24.0).max(120.0);
            ui.vertical(|ui| {
                ui.set_width(name);
                name_ui(ui, view, paper);
            });
            ui.vertical(|ui| {
                ui.set_width(SLOT);
                ui.spacing_mut().item_spacing.y = 6.0;
                let label = tr!(texts, "company-slot");
                // In a row of its own, as the label of a field is.
                ui.horizontal(|ui| ui.strong_label(&label, tokens.text_body, tokens.text));
                slot_ui(ui, view, paper);
            });
            let name = tr!(texts, "company-remove", "name" => paper.name.as_str());
            if buttons::icon(ui, tokens, Icon::Trash, &name, true).clicked() {
                let key = paper.key().to_owned();
                view.send(Command::Company(CompanyWish::Remove(key)));
            }
        });
        let facts = &paper.paper;
        let files = facts.files.iter().map(|file| file.name().to_owned());
        let mut parts: Vec<String> = files.collect();
        let known = [&facts.number, &facts.holder, &facts.title]
            .into_iter()
            .filter(|text| !text.is_empty());
        parts.extend(known.cloned());
        if !facts.valid_to.is_empty() {
            parts.push(tr!(texts, "company-valid", "date" => facts.valid_to.as_str()));
        }
        if !parts.is_empty() {
            let line = rich(&parts.join(" · "), tokens.text_small, tokens.muted);
            ui.add(egui::Label::new(line).truncate());
        }
    });
}

/// A paper that was taken away in this window, and the way back: all projects share it.
fn gone_ui(ui: &mut Ui, view: &View<'_>, paper: &CompanyPaper) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        ui.icon(Icon::Trash, 16.0, tokens.muted);
        let line = tr!(texts, "company-gone", "name" => paper.name.as_str());
        let back = tr!(texts, "company-back");
        let room = (ui.available_width() - 96.0).max(80.0);
        ui.allocate_ui(Vec2::new(room, 24.0), |ui| {
            let line = rich(&line, tokens.text_small, tokens.muted);
            ui.add(egui::Label::new(line).truncate());
        });
        let restore = buttons::link(ui, tokens, &back);
        let spoken = tr!(texts, "company-back-name", "name" => paper.name.as_str());
        restore.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
        if restore.clicked() {
            let key = paper.key().to_owned();
            view.send(Command::Company(CompanyWish::Restore(key)));
        }
    });
}

/// What the paper is called; written when the field is left.
fn name_ui(ui: &mut Ui, view: &View<'_>, paper: &CompanyPaper) {
    let id = Id::unique(("company-name", paper.key()));
    let draft: Option<String> = ui.data(|data| data.get_temp(id));
    let typed = draft.as_deref().unwrap_or(&paper.name);
    let label = tr!(view.texts, "company-name");
    let edited = Field::new(("company", paper.key()), &label, typed).show(ui, view.tokens);
    if let Some(text) = edited.text {
        ui.data_mut(|data| data.insert_temp(id, text));
    } else if edited.response.lost_focus()
        && let Some(name) = draft
    {
        ui.data_mut(|data| data.remove::<String>(id));
        let about = CompanyPaper {
            name,
            ..paper.clone()
        };
        let key = paper.key().to_owned();
        view.send(Command::Company(CompanyWish::Describe(
            key,
            Box::new(about),
        )));
    }
}

/// Which slot it fills.
fn slot_ui(ui: &mut Ui, view: &View<'_>, paper: &CompanyPaper) {
    let (tokens, texts) = (view.tokens, view.texts);
    let name = if paper.slot.is_empty() {
        tr!(texts, "company-no-slot")
    } else {
        slot_name(view, &paper.slot)
    };
    let ink = if paper.slot.is_empty() {
        tokens.accent
    } else {
        tokens.text
    };
    let spoken = format!("{} · {name}", tr!(texts, "company-slot"));
    let size = Vec2::new(SLOT, tokens.input_height);
    let face = chooser::face(ui, tokens, size, (&name, ink), &spoken);
    if !chooser::is_wanted(&face) {
        return;
    }
    let slots = view.app.ruleset.slots();
    let rows: Vec<String> = slots.iter().map(|slot| slot_name(view, &slot.id)).collect();
    let at = slots.iter().position(|slot| slot.id == paper.slot);
    let taken = chooser::list(&face, tokens, &rows, at, &view.search());
    if let Some(slot) = taken.and_then(|at| slots.get(at)) {
        let about = CompanyPaper {
            slot: slot.id.clone(),
            ..paper.clone()
        };
        let key = paper.key().to_owned();
        let wish = CompanyWish::Describe(key, Box::new(about));
        view.send(Command::Company(wish));
    }
}

/// The start screen's part: how many papers are kept, and which run out.
pub(super) fn start_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let company = &view.app.company;
    if company.papers.is_none() {
        return;
    }
    ui.strong_label(&tr!(texts, "company-title"), tokens.text_body, tokens.text);
    tokens.card().inner_margin(12).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        for expiring in company.expiring(view.app.today()) {
            expiring_ui(ui, view, &expiring);
        }
        ui.horizontal_wrapped(|ui| {
            let line = match company.list().len() {
                0 => tr!(texts, "company-invite"),
                count => tr!(texts, "company-count", "count" => count),
            };
            ui.label(rich(&line, tokens.text_small, tokens.muted));
            if buttons::link(ui, tokens, &tr!(texts, "company-open")).clicked() {
                view.send(Command::Dialog(Some(Dialog::Company)));
            }
        });
    });
}

fn expiring_ui(ui: &mut Ui, view: &View<'_>, paper: &Expiring) {
    let (tokens, texts) = (view.tokens, view.texts);
    let date = paper.date.to_string();
    let (outcome, line) = if paper.days < 0 {
        let line = tr!(texts, "company-expired", "date" => date);
        (Outcome::Fail, line)
    } else {
        let line = tr!(texts, "company-expiring", "days" => paper.days.unsigned_abs() as usize, "date" => date);
        (Outcome::Warn, line)
    };
    ui.horizontal(|ui| {
        verdict::sign(ui, tokens, texts, outcome, 16.0);
        let name = rich(&paper.name, tokens.text_body, tokens.text).family(medium());
        ui.label(name);
        ui.label(rich(&line, tokens.text_small, tokens.muted));
    });
}

/// True where papers of the company are kept on this machine.
pub(super) fn is_kept(view: &View<'_>) -> bool {
    view.app.company.papers.is_some()
}

/// A button with the papers of the company; one that is chosen is copied into its slot.
pub(super) fn take_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    if !is_kept(view) {
        return;
    }
    let button = buttons::secondary(ui, tokens, &tr!(texts, "company-take"));
    egui::Popup::menu(&button).width(320.0).show(|ui| {
        ui.set_width(320.0);
        ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let papers = view.app.company.list().iter();
            for paper in papers.filter(|paper| !paper.slot.is_empty()) {
                let (name, state) = offered(view, paper);
                if buttons::menu_row(ui, tokens, &name, &state).clicked() {
                    let (key, slot) = (paper.key().to_owned(), paper.slot.clone());
                    view.send(Command::Company(CompanyWish::Take(key, slot)));
                    ui.close();
                }
            }
            if buttons::menu_item(ui, tokens, &tr!(texts, "company-open")).clicked() {
                view.send(Command::Dialog(Some(Dialog::Company)));
                ui.close();
            }
        });
    });
    buttons::keep_keyboard(&button);
}

/// What a paper of the company is, and how the slot it fills stands in this project.
fn offered(view: &View<'_>, paper: &CompanyPaper) -> (String, String) {
    let texts = view.texts;
    let slot = slot_name(view, &paper.slot);
    let name = if paper.name == slot {
        slot
    } else {
        format!("{slot} · {}", paper.name)
    };
    let filed = view
        .project()
        .and_then(|project| project.papers.get(&paper.slot))
        .is_some_and(|filed| !filed.files.is_empty());
    let slots = view.checked().map_or(&[][..], |checked| &checked.slots);
    let owed = slots.iter().find(|owed| owed.slot == paper.slot);
    let state = match (filed, owed) {
        (true, _) => tr!(texts, "company-slot-filled"),
        (false, Some(owed)) if !owed.why.is_empty() => tr!(texts, "company-slot-empty"),
        (false, _) => tr!(texts, "company-slot-unasked"),
    };
    (name, state)
}

/// Below an empty slot: papers of the company that fill it, one click each.
pub(super) fn offers_ui(ui: &mut Ui, view: &View<'_>, slot: &str) {
    let papers = view.app.company.list().iter();
    for paper in papers.filter(|paper| paper.slot == slot) {
        let text = tr!(view.texts, "company-take-one", "name" => paper.name.as_str());
        if buttons::small(ui, view.tokens, &text, true).clicked() {
            let key = paper.key().to_owned();
            view.send(Command::Company(CompanyWish::Take(key, slot.to_owned())));
        }
    }
}

/// Keeps a filled slot of the project with the papers of the company.
pub(super) fn keep_ui(ui: &mut Ui, view: &View<'_>, slot: &str) {
    let (tokens, texts) = (view.tokens, view.texts);
    let known = view.project().and_then(|project| project.papers.get(slot));
    let files = known.is_some_and(|paper| !paper.files.is_empty());
    if view.app.company.papers.is_none() || !files {
        return;
    }
    if buttons::link(ui, tokens, &tr!(texts, "company-keep")).clicked() {
        view.send(Command::Company(CompanyWish::Keep(slot.to_owned())));
    }
}
