//! Step 4: the papers this app owes, why, and what was filed.

use super::arriving::arrive_in;
use super::paper_card::{self, Among, slot_ui};
use super::section;
use super::{paper_preview, paper_scroll};
use crate::app::Command;
use crate::app::Target;
use crate::app::route::PathPurpose;
use crate::app::session::Session;
use crate::checks::finding::Outcome;
use crate::engine::owed::Owed;
use crate::project::{FieldPath, Screen};
use crate::tr;
use crate::ui::company;
use crate::ui::theme::UiExt as _;
use crate::ui::view::View;
use crate::ui::widgets::{buttons, chooser, drop_zone, verdict};
use egui::{Frame, Response, Stroke, Ui, Vec2};
use std::collections::BTreeSet;

/// Narrowest column in which the page is shown beside the slots.
const BESIDE: f32 = 560.0;
/// Width of the page beside the slots: where there is room, it grows until it can be read, points.
const PAGE: (f32, f32) = (232.0, 480.0);
/// Room between the slots and the page, points.
const BETWEEN: f32 = 20.0;
/// Width of the slots where the page grows, points.
const SLOTS: f32 = 500.0;
/// Widest this page gets, points.
pub(super) const WIDEST: f32 = SLOTS + BETWEEN + PAGE.1;

/// The page.
pub(super) fn papers_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(checked) = view.checked() else {
        return;
    };
    let (owed, met) = checked.report.needs;
    let begun = is_begun(view);
    ui.add_space(-8.0);
    let line = tr!(texts, "papers-owed", "owed" => owed, "met" => met, "left" => checked.report.papers_left());
    ui.text_label(&line, tokens.text_body, tokens.muted);
    if begun || company::is_kept(view) {
        ways_ui(ui, view, begun);
    }
    ui.add_space(4.0);
    let room = ui.available_width();
    ui.data_mut(|data| data.insert_temp(narrow_id(), room < BESIDE));
    if room < BESIDE {
        slots_ui(ui, view);
        if view.app.route.slot.is_some() {
            paper_preview::files_ui(ui, view);
        }
        paper_scroll::scroll_back(ui);
        return;
    }
    let page = (room - BETWEEN - SLOTS).clamp(PAGE.0, PAGE.1);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = BETWEEN;
        ui.vertical(|ui| {
            ui.set_width(room - page - BETWEEN);
            ui.spacing_mut().item_spacing = Vec2::splat(8.0);
            slots_ui(ui, view);
        });
        paper_preview::beside_ui(ui, view, page);
    });
    paper_scroll::scroll_back(ui);
}

fn narrow_id() -> egui::Id {
    egui::Id::unique("papers-narrow")
}

/// True where there is no room for the page beside the slots.
pub(super) fn is_narrow(ui: &Ui) -> bool {
    ui.data(|data| data.get_temp(narrow_id()).unwrap_or(false))
}

/// The ways papers come in, beside dropping them.
fn ways_ui(ui: &mut Ui, view: &View<'_>, begun: bool) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.horizontal_wrapped(|ui| {
        if begun && buttons::secondary(ui, tokens, &tr!(texts, "papers-bring")).clicked() {
            view.send(Command::Browse(PathPurpose::Attach(Target::Unfiled)));
        }
        company::take_ui(ui, view);
        fill_all_ui(ui, view);
    });
}

/// One button for what was read from papers that were filed by their names, so that nobody opens them one by one.
fn fill_all_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let open = view.session().map(Session::open_values).unwrap_or_default();
    let slots: BTreeSet<&str> = open.iter().map(|(slot, _)| slot.as_str()).collect();
    // Where every one of them is settled, nothing would come of it.
    let settled = |slot: &&str| paper_card::state(view, slot) == Outcome::Pass;
    if slots.iter().all(settled) {
        return;
    }
    let word = tr!(texts, "papers-fill-all", "count" => slots.len());
    let lines = open.iter().map(|(slot, found)| {
        let label = texts.get(&format!("paper-field-{}", found.field.id()));
        let name = paper_card::name(view, slot);
        format!("{name} · {label} · {}", found.value.text)
    });
    let lines: Vec<String> = lines.collect();
    let button = buttons::secondary(ui, tokens, &word);
    if button.on_hover_text(lines.join("\n")).clicked() {
        view.send(Command::TakeAllFound);
    }
}

/// True once some file was brought in as a paper.
fn is_begun(view: &View<'_>) -> bool {
    view.project().is_some_and(|project| {
        let mut papers = project.papers.values();
        !project.unfiled.is_empty() || papers.any(|paper| !paper.files.is_empty())
    })
}

fn slots_ui(ui: &mut Ui, view: &View<'_>) {
    let Some(checked) = view.checked() else {
        return;
    };
    // All at once comes first, and makes room once there is something to look at.
    let begun = is_begun(view);
    if !begun {
        drop_ui(ui, view);
    }
    super::proposals::unfiled_ui(ui, view);
    let spare = |slot: &str| {
        paper_card::is_spare(view, slot) && view.app.route.slot.as_deref() != Some(slot)
    };
    let group_of = |slot: &String| checked.choices.iter().find(|group| group.contains(slot));
    for owed in &checked.slots {
        let Some(group) = group_of(&owed.slot) else {
            if !spare(&owed.slot) {
                slot_ui(ui, view, owed, Among::Alone);
            }
            continue;
        };
        let all = checked.slots.iter();
        let cards: Vec<&Owed> = all.filter(|other| group.contains(&other.slot)).collect();
        // All of them stand where the first would.
        if cards.first().is_some_and(|first| first.slot == owed.slot) {
            choice_ui(ui, view, &cards);
        }
    }
    if begun {
        drop_ui(ui, view);
    }
    super::guidance::guidance_ui(ui, view);
    let spares: Vec<_> = checked
        .slots
        .iter()
        .filter(|owed| spare(&owed.slot) && group_of(&owed.slot).is_none())
        .collect();
    if !spares.is_empty() {
        section(ui, view, "papers-spare");
        for owed in spares {
            slot_ui(ui, view, owed, Among::Alone);
        }
    }
    other_ui(ui, view);
}

/// Papers of which one is enough, in one frame.
fn choice_ui(ui: &mut Ui, view: &View<'_>, cards: &[&Owed]) {
    let (tokens, texts) = (view.tokens, view.texts);
    let frame = Frame::new()
        .fill(tokens.line_soft)
        .stroke(Stroke::new(1.0, tokens.line))
        .corner_radius(12)
        .inner_margin(8);
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            ui.add_space(4.0);
            let states = cards.iter().map(|owed| paper_card::state(view, &owed.slot));
            let state = states.max().unwrap_or(Outcome::NotApplicable);
            verdict::sign(ui, tokens, texts, view.sign(state), 16.0);
            let line = tr!(texts, "papers-choice", "count" => cards.len());
            ui.strong_label(&line, tokens.text_small, tokens.text);
        });
        for owed in cards {
            slot_ui(ui, view, owed, Among::Choices);
        }
    });
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
        let (button, place) = (Some(&dropped.button), response.rect);
        arrive_in(ui, view, button, place, &FieldPath::Unfiled);
    }
    if dropped.button.clicked() {
        view.send(Command::Browse(PathPurpose::Attach(Target::Unfiled)));
    }
    if !dropped.paths.is_empty() {
        view.send(Command::Attach(Target::Unfiled, dropped.paths));
    }
}

/// Where a file can go, by name: the slots that are owed first, then pictures and texts, then every other slot.
pub(in crate::ui) fn targets(view: &View<'_>) -> Vec<(String, Target)> {
    let paper = |slot: &str| {
        let target = Target::Paper(slot.to_owned());
        (paper_card::name(view, slot), target)
    };
    let owed = view.checked().map_or(&[][..], |checked| &checked.slots);
    let is_owed = |slot: &str| owed.iter().any(|known| known.slot == slot);
    let fixed = [
        ("field-icon", Target::Icon),
        ("field-logo", Target::Logo),
        ("field-desktop", Target::Screenshots(Screen::Desktop)),
        ("field-mobile", Target::Screenshots(Screen::Mobile)),
        ("field-policy-text", Target::Policy),
        ("field-agreement-text", Target::Agreement),
    ]
    .map(|(id, target)| (view.texts.get(id), target));
    let slots = view.app.ruleset.slots().iter();
    let others = slots.filter(|slot| !is_owed(&slot.id));
    owed.iter()
        .map(|owed| paper(&owed.slot))
        .chain(fixed)
        .chain(others.map(|slot| paper(&slot.id)))
        .collect()
}

/// The list of [`targets`] under what opens it, narrowed by typing; the place that was taken.
pub(in crate::ui) fn targets_ui(
    face: &Response,
    view: &View<'_>,
    targets: impl FnOnce() -> Vec<(String, Target)>,
) -> Option<Target> {
    if !chooser::is_wanted(face) {
        return None;
    }
    let (rows, targets): (Vec<String>, Vec<Target>) = targets().into_iter().unzip();
    let taken = chooser::list(face, view.tokens, &rows, None, &view.search());
    targets.into_iter().nth(taken?)
}

/// Papers nobody asks for now, one click away.
fn other_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(checked) = view.checked() else {
        return;
    };
    section(ui, view, "papers-other");
    let button = buttons::secondary(ui, tokens, &tr!(texts, "papers-add"));
    let slots = view.app.ruleset.slots().iter();
    let asked = |slot: &str| checked.slots.iter().any(|owed| owed.slot == slot);
    let others = slots.filter(|slot| !asked(&slot.id)).map(|slot| {
        let target = Target::Paper(slot.id.clone());
        (paper_card::name(view, &slot.id), target)
    });
    if let Some(target) = targets_ui(&button, view, || others.collect()) {
        view.send(Command::Browse(PathPurpose::Attach(target)));
    }
}
