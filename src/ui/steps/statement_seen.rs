//! What a statement is about, on its card: the texts, pictures and papers its clause speaks of, as they are now.

use super::imagery::enlarge;
use crate::app::Command;
use crate::checks::finding::Place;
use crate::engine::report::ClauseReport;
use crate::project::{FieldPath, FileRef, Project, Screen, TextField};
use crate::tr;
use crate::ui::page;
use crate::ui::theme::{Icon, UiExt as _, rich};
use crate::ui::view::View;
use crate::ui::widgets::buttons;
use crate::ui::widgets::image_card::paint_picture;
use egui::{CursorIcon, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

/// Height of a small picture, points.
const HEIGHT: f32 = 64.0;
/// Widest and narrowest one, points.
const WIDTH: (f32, f32) = (36.0, 116.0);
/// Most pictures; the rest is counted.
const MOST: usize = 6;
/// Most lines of a text.
const LINES: usize = 2;

/// A file that is shown, and where it belongs.
enum Shown<'a> {
    Picture(FieldPath, &'a FileRef),
    Paper(&'a str, &'a FileRef),
}

/// Everything in sight that the person speaks of; nothing where the clause is about what the app does inside.
pub(super) fn seen_ui(ui: &mut Ui, view: &View<'_>, clause: &ClauseReport) {
    let (Some(project), Some(rule)) = (view.project(), view.app.ruleset.clause(clause.id.as_str()))
    else {
        return;
    };
    let inputs: Vec<&str> = rule.input.split('+').collect();
    for &input in &inputs {
        match input {
            "name" => text_ui(ui, view, "field-name", &project.listing.name),
            "brief" => text_ui(ui, view, "field-brief", &project.listing.brief),
            "detail" => text_ui(ui, view, "field-detail", &project.listing.detail),
            "privacy" => legal_ui(ui, view, TextField::PolicyText, "statement-seen-policy"),
            "agreement" => legal_ui(
                ui,
                view,
                TextField::AgreementText,
                "statement-seen-agreement",
            ),
            _ => {}
        }
    }
    let slots = rule.need.iter().flat_map(|need| need.slots());
    files_ui(ui, view, &files(project, &inputs, slots));
}

/// Pictures first, then papers, in the order of their pages.
fn files<'a>(
    project: &'a Project,
    inputs: &[&str],
    slots: impl Iterator<Item = &'a str>,
) -> Vec<Shown<'a>> {
    let media = &project.media;
    let mut files = Vec::new();
    if inputs.contains(&"icon") {
        let icon = media.icon.iter();
        files.extend(icon.map(|file| Shown::Picture(FieldPath::Icon, file)));
    }
    if inputs.contains(&"screenshots") {
        for (screen, shots) in [
            (Screen::Desktop, &media.desktop),
            (Screen::Mobile, &media.mobile),
        ] {
            let path = FieldPath::Screenshots(screen);
            files.extend(shots.iter().map(|file| Shown::Picture(path.clone(), file)));
        }
    }
    for slot in slots {
        let papers = project.papers.get(slot).into_iter();
        let pages = papers.flat_map(|paper| &paper.files);
        files.extend(pages.map(|file| Shown::Paper(slot, file)));
    }
    files
}

fn text_ui(ui: &mut Ui, view: &View<'_>, label: &str, text: &str) {
    let text = text.trim();
    if text.is_empty() {
        return;
    }
    let (tokens, texts) = (view.tokens, view.texts);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        ui.label(rich(&texts.get(label), tokens.text_small, tokens.muted));
        ui.vertical(|ui| ui.lines_label(text, tokens.text, LINES));
    });
}

/// A document is too long for a card: the way to it.
fn legal_ui(ui: &mut Ui, view: &View<'_>, field: TextField, word: &str) {
    if buttons::link(ui, view.tokens, &view.texts.get(word)).clicked() {
        view.send(Command::Jump(Place::field(field)));
    }
}

fn files_ui(ui: &mut Ui, view: &View<'_>, files: &[Shown<'_>]) {
    if files.is_empty() {
        return;
    }
    let tokens = view.tokens;
    ui.add_space(2.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(8.0);
        for shown in files.iter().take(MOST) {
            file_ui(ui, view, shown);
        }
        let more = files.len().saturating_sub(MOST);
        if more > 0 {
            let word = tr!(view.texts, "statement-seen-more", "count" => more);
            ui.label(rich(&word, tokens.text_small, tokens.muted));
        }
    });
}

fn file_ui(ui: &mut Ui, view: &View<'_>, shown: &Shown<'_>) {
    let tokens = view.tokens;
    let (Shown::Picture(_, file) | Shown::Paper(_, file)) = shown;
    let picture = view.picture(ui.ctx(), file, Vec2::splat(WIDTH.1));
    let ratio = picture.as_ref().map_or(0.75, |texture| {
        texture.size_vec2().x / texture.size_vec2().y.max(1.0)
    });
    let size = Vec2::new((HEIGHT * ratio).clamp(WIDTH.0, WIDTH.1), HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let corners = tokens.control_corners();
    ui.painter().rect_filled(rect, corners, tokens.background);
    match picture {
        Some(texture) => {
            paint_picture(ui, tokens, rect, &texture, 1.0);
        }
        None => ui.paint_icon(Icon::File, rect.center(), 20.0, tokens.faint),
    }
    let edge = Stroke::new(1.0, tokens.line_soft);
    ui.painter()
        .rect_stroke(rect, corners, edge, StrokeKind::Inside);
    match shown {
        Shown::Picture(path, file) => enlarge(ui, view, response, path, file),
        Shown::Paper(slot, file) => open_page(ui, view, response, slot, file),
    }
}

/// A click on a paper shows its pages, with what was read on them.
fn open_page(ui: &Ui, view: &View<'_>, paper: Response, slot: &str, file: &FileRef) {
    let name = tr!(view.texts, "papers-show-page", "file" => file.name());
    paper.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    buttons::focus_ring(ui, view.tokens, &paper);
    if paper.clicked() {
        view.send(page::open(file, Some(slot)));
    }
    paper
        .on_hover_cursor(CursorIcon::ZoomIn)
        .on_hover_text(name);
}
