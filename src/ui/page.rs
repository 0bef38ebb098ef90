//! The page view: every page of a paper, what was found on it, and the values it says beside the fields they fill.

use super::view::View;
use super::widgets::buttons::{self, Stop};
use super::widgets::sheet::{self, Lens, Outline};
use super::widgets::verdict;
use crate::app::Command;
use crate::app::found::{Agreement, Found};
use crate::app::route::Dialog;
use crate::app::sheets::Looked;
use crate::checks::finding::Outcome;
use crate::evidence::look::Region;
use crate::evidence::reading::{MarkKind, Page, PageFault, Reading, SealShape, Value};
use crate::project::FileRef;
use crate::tr;
use crate::ui::theme::{Icon, UiExt as _, medium, rich};
use egui::{Align, Id, Key, Layout, Pos2, Rect, ScrollArea, Ui, Vec2};

/// Width of the column of values.
const VALUES: f32 = 280.0;

/// The page view over the whole window.
pub(super) fn page_ui(ui: &mut Ui, view: &View<'_>, looked: &Looked) {
    let Some(session) = view.session() else {
        return;
    };
    let pages = session.pages_of(&looked.file);
    let lens = Id::unique(("lens", &looked.file.0, looked.page));
    head_ui(ui, view, looked, pages, lens);
    turn_pages(ui, view, looked, pages);
    let height = (ui.ctx().content_rect().height() - 190.0).max(240.0);
    let room = ui.available_width() - VALUES - 16.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        ui.allocate_ui(Vec2::new(room, height), |ui| {
            ui.set_min_size(Vec2::new(room, height));
            let drawn = view.page_pictures(ui.ctx(), looked);
            let outlines = outlines(ui, view, looked);
            let name = looked.file.name();
            sheet::show(ui, view.tokens, lens, &drawn, &outlines, name);
        });
        ui.vertical(|ui| {
            ui.set_width(VALUES);
            ScrollArea::vertical()
                .max_height(height)
                .auto_shrink(false)
                .show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = 6.0;
                    values_ui(ui, view, looked);
                });
        });
    });
}

fn head_ui(ui: &mut Ui, view: &View<'_>, looked: &Looked, pages: usize, lens: Id) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let room = (ui.available_width() - 400.0).max(120.0);
        ui.allocate_ui(Vec2::new(room, 32.0), |ui| {
            ui.set_width(room);
            let name = rich(looked.file.name(), tokens.text_project, tokens.text);
            ui.add(egui::Label::new(name.family(medium())).truncate());
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if buttons::icon(ui, tokens, Icon::Close, &tr!(texts, "dismiss"), true).clicked() {
                view.send(Command::Dialog(None));
            }
            ui.add_space(8.0);
            zoom_ui(ui, view, lens);
            ui.add_space(8.0);
            let go = |page: usize| view.send(to_page(looked, page));
            let next = looked.page + 1 < pages;
            let name = tr!(texts, "page-next");
            if buttons::icon(ui, tokens, Icon::Right, &name, next).clicked() && next {
                go(looked.page + 1);
            }
            let number = looked.page + 1;
            let line = tr!(texts, "page-of", "page" => number, "pages" => pages);
            ui.label(rich(&line, tokens.text_small, tokens.muted));
            let name = tr!(texts, "page-previous");
            let earlier = looked.page > 0;
            if buttons::icon(ui, tokens, Icon::Left, &name, earlier).clicked() && earlier {
                go(looked.page - 1);
            }
        });
    });
}

fn zoom_ui(ui: &mut Ui, view: &View<'_>, id: Id) {
    let (tokens, texts) = (view.tokens, view.texts);
    let mut lens = Lens::load(ui, id);
    if buttons::icon(ui, tokens, Icon::ZoomIn, &tr!(texts, "page-closer"), true).clicked() {
        lens.enlarge(sheet::STEP);
        lens.store(ui, id);
    }
    let percent = format!("{:.0} %", lens.zoom * 100.0);
    let whole = tr!(texts, "page-whole");
    if buttons::quiet(ui, tokens, &percent, &whole, Stop::Here).clicked() {
        Lens::default().store(ui, id);
    }
    if buttons::icon(ui, tokens, Icon::ZoomOut, &tr!(texts, "page-farther"), true).clicked() {
        lens.enlarge(1.0 / sheet::STEP);
        lens.store(ui, id);
    }
}

fn to_page(looked: &Looked, page: usize) -> Command {
    Command::Dialog(Some(Dialog::Page(Looked {
        page,
        ..looked.clone()
    })))
}

fn turn_pages(ui: &Ui, view: &View<'_>, looked: &Looked, pages: usize) {
    // Arrows move between buttons while one of them has the keyboard.
    let free = ui.memory(|memory| memory.focused().is_none());
    let (next, previous) = ui.input(|input| {
        let arrow = |key: Key| free && input.key_pressed(key);
        let next = input.key_pressed(Key::PageDown) || arrow(Key::ArrowRight);
        let previous = input.key_pressed(Key::PageUp) || arrow(Key::ArrowLeft);
        (next, previous)
    });
    if next && looked.page + 1 < pages {
        view.send(to_page(looked, looked.page + 1));
    } else if previous && looked.page > 0 {
        view.send(to_page(looked, looked.page - 1));
    }
}

fn page_of<'a>(view: &View<'a>, looked: &Looked) -> Option<(&'a Reading, &'a Page)> {
    let reading = view.session()?.reading_of(&looked.file)?;
    let mut pages = reading.pages.iter();
    let page = pages.find(|page| page.number == looked.page)?;
    Some((reading, page))
}

/// A place on a page in shares of its sides.
fn share(page: &Page, region: Region) -> Rect {
    let size = Vec2::new(page.width.max(1) as f32, page.height.max(1) as f32);
    let corner = Pos2::new(region.x as f32 / size.x, region.y as f32 / size.y);
    Rect::from_min_size(corner, Vec2::new(region.w as f32, region.h as f32) / size)
}

/// Lines when pointed at; seals, handwriting and values always.
pub(super) fn outlines(ui: &Ui, view: &View<'_>, looked: &Looked) -> Vec<Outline> {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some((reading, page)) = page_of(view, looked) else {
        return Vec::new();
    };
    let outline = |region, colour, label: String, steady| Outline {
        place: share(page, region),
        colour,
        label,
        steady,
    };
    let mut all: Vec<Outline> = page
        .lines
        .iter()
        .map(|line| outline(line.region, tokens.muted, line.text.clone(), false))
        .collect();
    all.extend(page.marks.iter().map(|mark| {
        let word = texts.get(mark_word(mark.kind));
        let label = joined(&word, &mark.text);
        outline(mark.region, tokens.ask, label, true)
    }));
    all.extend(page.seals.iter().map(|seal| {
        let label = joined(&texts.get(seal_word(seal.shape)), &seal.text);
        outline(seal.region, tokens.pass, label, true)
    }));
    let found = found(view, looked, reading);
    let phrases = reading.fields.phrases.iter();
    let values = found.iter().map(|found| &found.value).chain(phrases);
    all.extend(
        values
            .filter(|value| value.page == looked.page)
            .map(|value| outline(value.region, tokens.accent, value.text.clone(), true)),
    );
    if let Some((at, region)) = ui.data(|data| data.get_temp::<(usize, Region)>(pointed_id()))
        && at == looked.page
    {
        all.push(outline(region, tokens.warn, String::new(), true));
    }
    all
}

/// Where the value pointed at in the column of values is remembered.
fn pointed_id() -> Id {
    Id::unique("page-pointed")
}

fn joined(word: &str, text: &str) -> String {
    if text.is_empty() {
        word.to_owned()
    } else {
        format!("{word} · {text}")
    }
}

const fn mark_word(kind: MarkKind) -> &'static str {
    match kind {
        MarkKind::Handwriting => "page-handwriting",
        MarkKind::Signature => "page-signature",
    }
}

const fn seal_word(shape: SealShape) -> &'static str {
    match shape {
        SealShape::Round => "page-seal-round",
        SealShape::Oval => "page-seal-oval",
        SealShape::Square => "page-seal-square",
        SealShape::ThumbPrint => "page-thumb-print",
    }
}

/// What this file says, beside the fields of its slot, or of the slot proposed for it.
fn found(view: &View<'_>, looked: &Looked, reading: &Reading) -> Vec<Found> {
    let slot = looked.slot.as_deref();
    let slot = slot.or_else(|| reading.kind.as_ref().map(|kind| kind.slot.as_str()));
    view.session().map_or_else(Vec::new, |session| {
        session.found_in_file(slot.unwrap_or_default(), &looked.file)
    })
}

fn values_ui(ui: &mut Ui, view: &View<'_>, looked: &Looked) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(session) = view.session() else {
        return;
    };
    let state = super::steps::paper_words(view, &looked.file);
    ui.text_label(&state, tokens.text_small, tokens.muted);
    super::steps::paper_action(ui, view, &looked.file);
    if let Some(slot) = &looked.slot {
        let name = super::steps::slot_name(view, slot);
        ui.strong_label(&name, tokens.text_body, tokens.text);
    } else if let Some(proposal) = session.proposal(&looked.file, &view.app.ruleset) {
        let name = super::steps::slot_name(view, &proposal.slot);
        let sure = view.sure(proposal.percent());
        let line = tr!(texts, "papers-proposed", "slot" => name.as_str(), "sure" => sure);
        ui.strong_label(&line, tokens.text_body, tokens.text);
        if buttons::small(ui, tokens, &tr!(texts, "papers-file-there"), true).clicked() {
            view.send(Command::FileProposed(vec![looked.file.clone()]));
            view.send(Command::Dialog(Some(Dialog::Page(Looked {
                slot: Some(proposal.slot),
                ..looked.clone()
            }))));
        }
    }
    let Some(reading) = session.reading_of(&looked.file) else {
        return;
    };
    let found = found(view, looked, reading);
    ui.add_space(4.0);
    let heading = if found.is_empty() {
        tr!(texts, "page-nothing-read")
    } else {
        tr!(texts, "page-values")
    };
    ui.strong_label(&heading, tokens.text_small, tokens.muted);
    ui.data_mut(|data| data.remove::<(usize, Region)>(pointed_id()));
    for found in &found {
        value_ui(ui, view, looked, found);
    }
    for phrase in &reading.fields.phrases {
        let label = tr!(texts, "page-phrase");
        spoken_ui(ui, view, looked, &label, phrase);
    }
    seen_ui(ui, view, looked);
}

/// One value: what was read, what was typed, and a button that takes it over.
fn value_ui(ui: &mut Ui, view: &View<'_>, looked: &Looked, found: &Found) {
    let (tokens, texts) = (view.tokens, view.texts);
    let label = texts.get(&format!("paper-field-{}", found.field.id()));
    spoken_ui(ui, view, looked, &label, &found.value);
    let Some(slot) = &looked.slot else {
        return;
    };
    let paper = view.project().and_then(|project| project.papers.get(slot));
    let typed = paper.map_or("", |paper| paper.text(found.field));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        super::steps::agreement_ui(ui, view, found.agreement, typed);
        if matches!(found.agreement, Agreement::Open | Agreement::Differs)
            && buttons::link(ui, tokens, &tr!(texts, "papers-take")).clicked()
        {
            view.send(Command::TakeFound(slot.clone(), vec![found.field]));
        }
    });
}

/// A label and what was read; pointing at it shows its place, clicking goes to its page.
fn spoken_ui(ui: &mut Ui, view: &View<'_>, looked: &Looked, label: &str, value: &Value) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.add_space(2.0);
    ui.text_label(label, tokens.text_small, tokens.muted);
    let text = rich(&value.text, tokens.text_body, tokens.text);
    let shown = ui.add(egui::Label::new(text).wrap().sense(egui::Sense::click()));
    let shown = shown.on_hover_text(tr!(texts, "page-show-place", "page" => value.page + 1));
    if shown.hovered() {
        ui.data_mut(|data| data.insert_temp(pointed_id(), (value.page, value.region)));
    }
    if shown.clicked() && value.page != looked.page {
        view.send(to_page(looked, value.page));
    }
}

/// Seals, handwriting and faults of this page.
fn seen_ui(ui: &mut Ui, view: &View<'_>, looked: &Looked) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some((_, page)) = page_of(view, looked) else {
        return;
    };
    ui.add_space(4.0);
    ui.strong_label(&tr!(texts, "page-seen"), tokens.text_small, tokens.muted);
    let row = |ui: &mut Ui, outcome: Outcome, text: &str| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            verdict::sign(ui, tokens, texts, outcome, 14.0);
            ui.text_label(text, tokens.text_small, tokens.text);
        });
    };
    for seal in &page.seals {
        let text = joined(&texts.get(seal_word(seal.shape)), &seal.text);
        row(ui, Outcome::Pass, &text);
    }
    for mark in &page.marks {
        let text = joined(&texts.get(mark_word(mark.kind)), &mark.text);
        row(ui, Outcome::Pass, &text);
    }
    if page.seals.is_empty() && page.marks.is_empty() {
        row(ui, Outcome::Info, &tr!(texts, "page-no-seal"));
    }
    for fault in &page.faults {
        row(ui, Outcome::Warn, &texts.get(fault_word(*fault)));
    }
}

const fn fault_word(fault: PageFault) -> &'static str {
    match fault {
        PageFault::Blank => "page-fault-blank",
        PageFault::NearlyBlank => "page-fault-nearly-blank",
        PageFault::Turned => "page-fault-turned",
        PageFault::TooSmall => "page-fault-too-small",
        PageFault::CutOff => "page-fault-cut-off",
        PageFault::Blurred => "page-fault-blurred",
    }
}

/// The page view of a file.
pub(super) fn open(file: &FileRef, slot: Option<&str>) -> Command {
    Command::Dialog(Some(Dialog::Page(Looked {
        file: file.clone(),
        page: 0,
        slot: slot.map(str::to_owned),
    })))
}
