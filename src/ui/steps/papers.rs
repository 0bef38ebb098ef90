//! Step 4: the papers this app owes, why, and what was filed.

use super::paper_card::{self, slot_ui};
use super::section;
use super::{paper_preview, paper_scroll};
use crate::app::Command;
use crate::app::Target;
use crate::app::route::PathPurpose;
use crate::project::FieldPath;
use crate::tr;
use crate::ui::company;
use crate::ui::theme::UiExt as _;
use crate::ui::view::View;
use crate::ui::widgets::{buttons, drop_zone};
use egui::{Ui, Vec2};

/// Narrowest column in which the page is shown beside the slots.
const BESIDE: f32 = 560.0;

/// The page.
pub(super) fn papers_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(checked) = view.checked() else {
        return;
    };
    let (owed, met) = checked.needs;
    ui.add_space(-8.0);
    let line = tr!(texts, "papers-owed", "owed" => owed, "met" => met);
    ui.text_label(&line, tokens.text_body, tokens.muted);
    ui.horizontal_wrapped(|ui| {
        if buttons::secondary(ui, tokens, &tr!(texts, "papers-bring")).clicked() {
            view.send(Command::Browse(PathPurpose::Attach(Target::Unfiled)));
        }
        company::take_ui(ui, view);
    });
    ui.add_space(4.0);
    let room = ui.available_width();
    if room < BESIDE {
        slots_ui(ui, view);
        if view.app.route.slot.is_some() {
            paper_preview::files_ui(ui, view);
        }
        paper_scroll::scroll_back(ui);
        return;
    }
    let page = 232.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 20.0;
        ui.vertical(|ui| {
            ui.set_width(room - page - 20.0);
            ui.spacing_mut().item_spacing = Vec2::splat(8.0);
            slots_ui(ui, view);
        });
        paper_preview::beside_ui(ui, view, page);
    });
    paper_scroll::scroll_back(ui);
}

fn slots_ui(ui: &mut Ui, view: &View<'_>) {
    let Some(checked) = view.checked() else {
        return;
    };
    super::proposals::unfiled_ui(ui, view);
    let spare = |slot: &str| {
        paper_card::is_spare(view, slot) && view.app.route.slot.as_deref() != Some(slot)
    };
    for (slot, clauses) in checked.slots.iter().filter(|(slot, _)| !spare(slot)) {
        slot_ui(ui, view, slot, clauses);
    }
    drop_ui(ui, view);
    super::guidance::guidance_ui(ui, view);
    let spares: Vec<_> = checked
        .slots
        .iter()
        .filter(|(slot, _)| spare(slot))
        .collect();
    if !spares.is_empty() {
        section(ui, view, "papers-spare");
        for (slot, clauses) in spares {
            slot_ui(ui, view, slot, clauses);
        }
    }
    other_ui(ui, view);
}

fn drop_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let limit = super::imagery::bytes(view, view.app.ruleset.limit("paper-bytes") as u64);
    let (title, hint) = (
        tr!(texts, "papers-drop"),
        tr!(texts, "papers-drop-hint", "size" => limit),
    );
    let (dropped, response) =
        drop_zone::show(ui, tokens, 128.0, &title, &hint, &tr!(texts, "browse"));
    if view
        .project()
        .is_some_and(|project| project.unfiled.is_empty())
    {
        super::listing::arrive(view, &response, &FieldPath::Unfiled);
    }
    if dropped.browse {
        view.send(Command::Browse(PathPurpose::Attach(Target::Unfiled)));
    }
    if !dropped.paths.is_empty() {
        view.send(Command::Attach(Target::Unfiled, dropped.paths));
    }
}

/// Where a file can go: the slots that are owed first, then pictures and texts, then every other slot.
pub(in crate::ui) fn targets_ui(ui: &mut Ui, view: &View<'_>, chosen: impl Fn(Target)) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.set_width(280.0);
    egui::ScrollArea::vertical()
        .max_height(360.0)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let item = |ui: &mut Ui, name: &str, target: Target| {
                if buttons::menu_item(ui, tokens, name).clicked() {
                    chosen(target);
                    ui.close();
                }
            };
            let owed: Vec<&str> = view
                .checked()
                .map(|checked| {
                    checked
                        .slots
                        .iter()
                        .map(|(slot, _)| slot.as_str())
                        .collect()
                })
                .unwrap_or_default();
            for slot in &owed {
                item(
                    ui,
                    &paper_card::name(view, slot),
                    Target::Paper((*slot).to_owned()),
                );
            }
            ui.separator();
            for (id, target) in [
                ("field-icon", Target::Icon),
                ("field-logo", Target::Logo),
                (
                    "field-desktop",
                    Target::Screenshots(crate::project::Screen::Desktop),
                ),
                (
                    "field-mobile",
                    Target::Screenshots(crate::project::Screen::Mobile),
                ),
                ("field-policy-text", Target::Policy),
                ("field-agreement-text", Target::Agreement),
            ] {
                item(ui, &texts.get(id), target);
            }
            ui.separator();
            for slot in view
                .app
                .ruleset
                .slots()
                .iter()
                .filter(|slot| !owed.contains(&slot.id.as_str()))
            {
                item(
                    ui,
                    &paper_card::name(view, &slot.id),
                    Target::Paper(slot.id.clone()),
                );
            }
        });
}

/// Papers nobody asks for now, one click away.
fn other_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(checked) = view.checked() else {
        return;
    };
    section(ui, view, "papers-other");
    let button = buttons::secondary(ui, tokens, &tr!(texts, "papers-add"));
    egui::Popup::menu(&button).width(300.0).show(|ui| {
        ui.set_width(300.0);
        egui::ScrollArea::vertical()
            .max_height(360.0)
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                for slot in view.app.ruleset.slots() {
                    if checked.slots.iter().any(|(known, _)| *known == slot.id) {
                        continue;
                    }
                    if buttons::menu_item(ui, tokens, &paper_card::name(view, &slot.id)).clicked() {
                        view.send(Command::Browse(PathPurpose::Attach(Target::Paper(
                            slot.id.clone(),
                        ))));
                        ui.close();
                    }
                }
            });
    });
}
