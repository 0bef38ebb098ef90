//! The pages of the chosen slot beside the list of papers, where they stay in view while the list scrolls.

use super::paper_card;
use crate::app::sheets::Looked;
use crate::checks::finding::Outcome;
use crate::evidence::reading::Colour;
use crate::project::FileRef;
use crate::tr;
use crate::ui::page;
use crate::ui::theme::UiExt as _;
use crate::ui::view::View;
use crate::ui::widgets::{page_view, verdict};
use egui::{Layout, Rect, ScrollArea, Ui, UiBuilder, Vec2};

/// Room above and below the pages, points.
const MARGIN: f32 = 16.0;

/// A column of its own. It begins where the list begins, and goes no higher than the view.
pub(super) fn beside_ui(ui: &mut Ui, view: &View<'_>, width: f32) {
    let top = ui.cursor().top();
    let seen = ui.clip_rect();
    let corner = egui::pos2(ui.cursor().left(), top.max(seen.top() + MARGIN));
    let room = (seen.bottom() - MARGIN - corner.y).max(240.0);
    let place = Rect::from_min_size(corner, Vec2::new(width, room));
    let column = UiBuilder::new()
        .id_salt("paper-preview")
        .max_rect(place)
        .layout(Layout::top_down(egui::Align::Min));
    let mut inner = ui.new_child(column);
    let area = ScrollArea::vertical()
        .id_salt(("paper-pages", &view.app.route.slot))
        .max_height(room);
    area.show(&mut inner, |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing = Vec2::splat(8.0);
        files_ui(ui, view);
    });
    // The page is as long as the pages need where they begin, not where they have moved to.
    let used = inner.min_rect().height();
    ui.allocate_space(Vec2::new(width, used));
}

/// The slot whose pages are shown: the chosen one, else the one that is worst off among those with files.
fn shown<'a>(view: &View<'a>) -> Option<&'a str> {
    if let Some(slot) = &view.app.route.slot {
        return Some(slot);
    }
    let slots = view.checked()?.slots.iter();
    slots
        .map(|owed| owed.slot.as_str())
        .filter(|slot| paper_card::is_filed(view, slot))
        .rev()
        .max_by_key(|slot| paper_card::state(view, slot))
}

/// The first page of every file of the chosen slot, with what was found on it.
pub(super) fn files_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(project) = view.project() else {
        return;
    };
    let slot = shown(view);
    let paper = slot.and_then(|slot| project.papers.get(slot));
    let files = paper.map_or(&[][..], |paper| paper.files.as_slice());
    if files.is_empty() {
        tokens.card().show(ui, |ui| {
            ui.set_width(ui.available_width());
            let line = tr!(texts, "papers-no-page");
            ui.text_label(&line, tokens.text_small, tokens.muted);
        });
        return;
    }
    for file in files {
        let facts = super::imagery::facts_line(view, file);
        let room = Vec2::new(ui.available_width(), f32::INFINITY);
        let picture = view.preview(ui.ctx(), file, room);
        let looked = Looked {
            file: file.clone(),
            page: 0,
            slot: slot.map(str::to_owned),
        };
        let found = page::outlines(ui, view, &looked);
        let shown = page_view::show(ui, tokens, picture, &found, (file.name(), &facts));
        let name = tr!(texts, "papers-show-page", "file" => file.name());
        if shown.on_hover_text(name).clicked() {
            view.send(page::open(file, slot));
        }
        seen_ui(ui, view, slot, file);
    }
}

/// What reviewers look for and reading found on the pages, in one line.
fn seen_ui(ui: &mut Ui, view: &View<'_>, slot: Option<&str>, file: &FileRef) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(session) = view.session() else {
        return;
    };
    let Some(reading) = session.reading_of(file) else {
        return;
    };
    let pages = &reading.pages;
    let rule = slot.and_then(|slot| view.app.ruleset.slot(slot));
    let phrases = rule.map_or(&[][..], |rule| &rule.handwriting);
    let written = session.is_written(std::slice::from_ref(file), phrases);
    let seen = [
        (
            "papers-seen-seal",
            pages.iter().any(|page| !page.seals.is_empty()),
        ),
        (
            "papers-seen-colour",
            pages.iter().any(|page| page.colour == Colour::Colour),
        ),
        (
            "papers-seen-clear",
            !pages.is_empty() && pages.iter().all(|page| page.faults.is_empty()),
        ),
        ("papers-seen-phrase", written),
    ];
    let seen = seen.into_iter().filter(|(_, there)| *there);
    let words: Vec<String> = seen.map(|(id, _)| texts.get(id)).collect();
    if words.is_empty() {
        return;
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        verdict::sign(ui, tokens, texts, Outcome::Pass, 14.0);
        let line = words.join(&texts.get("list-separator"));
        ui.text_label(&line, tokens.text_small, tokens.text);
    });
}
