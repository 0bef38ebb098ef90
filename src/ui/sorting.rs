//! Files let go over the window, each with its proposed place, before anything is filed.

use super::dialogs::title_ui;
use super::steps::imagery::bytes;
use super::steps::{slot_name, targets, targets_ui};
use super::theme::{Icon, Tokens, UiExt as _, medium, rich};
use super::view::View;
use super::widgets::{buttons, chooser, page_view, verdict};
use crate::app::sorting::{
    Entry, Grounds, LeftOut, Skip, SortWish, Sorting, counts_as_text, replaces,
};
use crate::app::{Command, Target};
use crate::checks::finding::Outcome;
use crate::project::Project;
use crate::tr;
use egui::{
    Align, Id, Layout, Mesh, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo,
};

/// Height of a file's row, points.
const ROW: f32 = 56.0;
/// Height of the line of something that was left out, points.
const LINE: f32 = 24.0;
/// Height of the row of a listing, points.
const LISTING: f32 = 32.0;
/// Lines of what was left out that are seen at once.
const LINES: usize = 5;
/// Width of the place, points.
const PLACE: f32 = 280.0;
/// Room at the right for the bar that scrolls, points.
const BAR: f32 = 12.0;
/// Side of the picture beside a file, points.
const PICTURE: f32 = 40.0;

/// The sheet.
pub(super) fn sort_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let (Some(sorting), Some(project)) = (
        view.session().and_then(|session| session.sorting.as_ref()),
        view.project(),
    ) else {
        view.send(Command::Dialog(None));
        return;
    };
    title_ui(ui, view, &tr!(texts, "sort-title"));
    let lead = if sorting.is_looking() {
        tr!(texts, "sort-looking", "looked" => sorting.looked(), "count" => sorting.count)
    } else if sorting.entries.is_empty() {
        tr!(texts, "sort-nothing")
    } else {
        tr!(texts, "sort-lead", "count" => sorting.entries.len())
    };
    ui.text_label(&lead, tokens.text_small, tokens.muted);
    if sorting.is_looking() {
        progress_ui(ui, view, sorting);
    }
    let room = (ui.ctx().content_rect().height() - 250.0).max(2.0 * ROW);
    // With nothing else to look at, the reasons are what a person came for.
    let unfolded = Id::unique("sort-skipped");
    let alone = sorting.entries.is_empty() && sorting.listings.is_empty() && !sorting.is_looking();
    let open = ui.data(|data| data.get_temp(unfolded)).unwrap_or(alone);
    let lines = if open {
        sorting.skipped.len().min(LINES)
    } else {
        0
    };
    let skipped = match sorting.skipped.len() {
        0 => 0.0,
        _ => 40.0 + lines as f32 * LINE,
    };
    let rows = sorting.entries.len() as f32 * ROW;
    let listings = sorting.listings.len();
    let texts_room = listings as f32 * (LISTING + 8.0);
    let list = (room - skipped - texts_room).min(rows.max(ROW));
    ui.spacing_mut().item_spacing.y = 0.0;
    let scrolled = ScrollArea::vertical()
        .id_salt("sorted")
        .auto_shrink([false, true])
        .max_height(list)
        .min_scrolled_height(list)
        .show_rows(ui, ROW, sorting.entries.len(), |ui, range| {
            for at in range {
                if let Some(entry) = sorting.entries.get(at) {
                    entry_ui(ui, view, project, sorting, (at, entry));
                }
            }
        });
    more_below(
        ui,
        tokens,
        scrolled.inner_rect,
        scrolled.content_size.y,
        scrolled.state.clamped_offset().y,
    );
    ui.spacing_mut().item_spacing.y = 8.0;
    for (at, (shown, _)) in sorting.listings.iter().enumerate() {
        listing_ui(ui, view, at, shown);
    }
    if skipped_ui(ui, view, sorting, open) {
        ui.data_mut(|data| data.insert_temp(unfolded, !open));
    }
    answers_ui(ui, view, sorting);
}

/// Fades out what goes on below the edge of a list.
pub(super) fn more_below(ui: &Ui, tokens: &Tokens, seen: Rect, height: f32, offset: f32) {
    const FADE: f32 = 32.0;
    if height - offset - seen.height() < 1.0 {
        return;
    }
    let bottom = Rect::from_min_max(egui::pos2(seen.left(), seen.bottom() - FADE), seen.max);
    let mut fade = Mesh::default();
    let (clear, full) = (tokens.raised.gamma_multiply(0.0), tokens.raised);
    for (corner, colour) in [
        (bottom.left_top(), clear),
        (bottom.right_top(), clear),
        (bottom.left_bottom(), full),
        (bottom.right_bottom(), full),
    ] {
        fade.colored_vertex(corner, colour);
    }
    fade.add_triangle(0, 1, 2);
    fade.add_triangle(1, 2, 3);
    ui.painter().add(fade);
}

fn progress_ui(ui: &mut Ui, view: &View<'_>, sorting: &Sorting) {
    let tokens = view.tokens;
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 4.0), Sense::hover());
    let share = sorting.looked() as f32 / sorting.count.max(1) as f32;
    let done = Rect::from_min_size(rect.min, Vec2::new(rect.width() * share, 4.0));
    ui.painter().rect_filled(rect, 2, tokens.line);
    ui.painter().rect_filled(done, 2, tokens.accent);
}

fn entry_ui(
    ui: &mut Ui,
    view: &View<'_>,
    project: &Project,
    sorting: &Sorting,
    (at, entry): (usize, &Entry),
) {
    let (tokens, texts) = (view.tokens, view.texts);
    let size = Vec2::new(ui.available_width() - BAR, ROW);
    let layout = Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(size, layout, |ui| {
        ui.set_min_size(size);
        ui.spacing_mut().item_spacing.x = 10.0;
        let mut taken = entry.taken;
        let tick = buttons::tick(ui, tokens, &mut taken, egui::RichText::default());
        let (_, name) = split(&entry.shown);
        let label = tr!(texts, "sort-take", "file" => name);
        tick.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, taken, &label));
        if tick.clicked() {
            view.send(Command::Sort(SortWish::Take(at, taken)));
        }
        picture_ui(ui, view, at, entry);
        let wide = (ui.available_width() - PLACE - 10.0).max(80.0);
        ui.allocate_ui(Vec2::new(wide, ROW), |ui| {
            ui.vertical(|ui| {
                ui.set_width(wide);
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.add_space(7.0);
                words_ui(ui, view, project, sorting, (at, entry));
            });
        });
        place_ui(ui, view, at, entry);
    });
}

/// Folders, and the name.
fn split(shown: &str) -> (&str, &str) {
    shown.rsplit_once('/').unwrap_or(("", shown))
}

fn picture_ui(ui: &mut Ui, view: &View<'_>, at: usize, entry: &Entry) {
    let tokens = view.tokens;
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(PICTURE), Sense::hover());
    let fill = tokens.background;
    ui.painter()
        .rect_filled(rect, tokens.control_corners(), fill);
    match &entry.picture {
        Some(picture) => {
            let texture = view.texture(ui.ctx(), &format!("//sort{at}"), picture);
            page_view::fitted(ui, tokens, rect.shrink(2.0), &texture);
        }
        None => ui.paint_icon(Icon::File, rect.center(), 20.0, tokens.muted),
    }
    let line = Stroke::new(1.0, tokens.line);
    ui.painter()
        .rect_stroke(rect, tokens.control_corners(), line, StrokeKind::Inside);
}

/// Name and folder, what it is, and what has to be known about the place.
fn words_ui(
    ui: &mut Ui,
    view: &View<'_>,
    project: &Project,
    sorting: &Sorting,
    (at, entry): (usize, &Entry),
) {
    let (tokens, texts) = (view.tokens, view.texts);
    let ink = if entry.taken {
        tokens.text
    } else {
        tokens.muted
    };
    let (folders, name) = split(&entry.shown);
    let label = rich(name, tokens.text_body, ink).family(medium());
    let label = ui.add(egui::Label::new(label).truncate());
    if !folders.is_empty() {
        label.on_hover_text(&entry.shown);
    }
    let note = if sorting.is_contested(at) {
        Some((Outcome::Fail, tr!(texts, "sort-contested")))
    } else if entry.known {
        Some((Outcome::NotApplicable, tr!(texts, "sort-known")))
    } else if replaces(project, &entry.place) {
        let word = if entry.taken {
            tr!(texts, "sort-replaces")
        } else {
            tr!(texts, "sort-occupied")
        };
        Some((Outcome::Warn, word))
    } else if counts_as_text(project, &entry.place) {
        Some((Outcome::Warn, tr!(texts, "sort-text-counts")))
    } else {
        None
    };
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let (line, ink) = match &note {
            Some((outcome, line)) => {
                verdict::sign(ui, tokens, texts, *outcome, 14.0);
                (line.clone(), tokens.outcome_text(*outcome))
            }
            None => (facts(view, entry), tokens.muted),
        };
        ui.add(egui::Label::new(rich(&line, tokens.text_small, ink)).truncate());
    });
}

/// Size and format, and what the proposal rests on.
fn facts(view: &View<'_>, entry: &Entry) -> String {
    let texts = view.texts;
    let format = entry.sorted.format.name().to_uppercase();
    let pixels = entry
        .sorted
        .size
        .map(|[width, height]| format!("{width}×{height}"));
    let moved = entry.place != entry.sorted.place;
    let grounds = match entry.sorted.grounds {
        _ if moved => None,
        Grounds::Name => Some("sort-by-name"),
        Grounds::Size => Some("sort-by-size"),
        Grounds::Text => Some("sort-by-text"),
        Grounds::Shape => Some("sort-by-shape"),
        Grounds::Kind => None,
    };
    let parts = pixels
        .into_iter()
        .chain([bytes(view, entry.bytes), format])
        .chain(grounds.map(|id| texts.get(id)));
    parts.collect::<Vec<_>>().join(" · ")
}

fn place_ui(ui: &mut Ui, view: &View<'_>, at: usize, entry: &Entry) {
    let (tokens, texts) = (view.tokens, view.texts);
    let name = place_name(view, &entry.place);
    let size = Vec2::new(PLACE, tokens.button_height);
    let (_, file) = split(&entry.shown);
    let label = tr!(texts, "sort-place", "file" => file, "place" => name.as_str());
    let ink = if entry.taken {
        tokens.text
    } else {
        tokens.muted
    };
    let face = chooser::face(ui, tokens, size, (&name, ink), &label);
    let places = || {
        let unfiled = (entry.place != Target::Unfiled).then_some(Target::Unfiled);
        let first = unfiled.map(|target| (place_name(view, &target), target));
        first.into_iter().chain(targets(view)).collect()
    };
    if let Some(target) = targets_ui(&face, view, places) {
        view.send(Command::Sort(SortWish::Place(at, target)));
    }
}

fn place_name(view: &View<'_>, place: &Target) -> String {
    let id = match place {
        Target::Paper(slot) | Target::InPlaceOf(slot, _) => return slot_name(view, slot),
        Target::Icon => "field-icon",
        Target::Logo => "field-logo",
        Target::Screenshots(screen) => return view.texts.get(&format!("field-{}", screen.id())),
        Target::Policy => "field-policy-text",
        Target::Agreement => "field-agreement-text",
        Target::Statement(_) => "step-statements",
        Target::Unfiled => "sort-unfiled",
    };
    view.texts.get(id)
}

/// A file with the texts of a listing: they go into fields, not into the folder.
fn listing_ui(ui: &mut Ui, view: &View<'_>, at: usize, shown: &str) {
    let (tokens, texts) = (view.tokens, view.texts);
    let row = Vec2::new(ui.available_width(), LISTING);
    ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
        if buttons::small(ui, tokens, &tr!(texts, "sort-fill"), true).clicked() {
            view.send(Command::Sort(SortWish::Fill(at)));
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let line = tr!(texts, "sort-listing", "file" => shown);
            let line = rich(&line, tokens.text_small, tokens.text);
            ui.add(egui::Label::new(line).truncate())
                .on_hover_text(shown);
        });
    });
}

/// What was left out, folded until somebody wants to know. Returns true when it was folded or unfolded.
fn skipped_ui(ui: &mut Ui, view: &View<'_>, sorting: &Sorting, open: bool) -> bool {
    let (tokens, texts) = (view.tokens, view.texts);
    let count = sorting.skipped.len() + sorting.more;
    if count == 0 {
        return false;
    }
    let word = tr!(texts, "sort-skipped", "count" => count);
    let header = buttons::fold(ui, tokens, &word, open);
    if open {
        let room = sorting.skipped.len().min(LINES) as f32 * LINE;
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical()
            .id_salt("skipped-rows")
            .auto_shrink([false, true])
            .max_height(room)
            .min_scrolled_height(room)
            .show_rows(ui, LINE, sorting.skipped.len(), |ui, range| {
                for (shown, skip) in sorting.skipped.get(range).into_iter().flatten() {
                    left_ui(ui, view, shown, skip);
                }
            });
    }
    header.clicked()
}

fn left_ui(ui: &mut Ui, view: &View<'_>, shown: &str, skip: &Skip) {
    let tokens = view.tokens;
    let size = Vec2::new(ui.available_width() - BAR, LINE);
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
        ui.set_min_size(size);
        let why = rich(&reason(view, skip), tokens.text_small, tokens.muted);
        ui.add(egui::Label::new(why).truncate());
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let name = rich(shown, tokens.text_small, tokens.text);
            ui.add(egui::Label::new(name).truncate())
                .on_hover_text(shown);
        });
    });
}

fn reason(view: &View<'_>, skip: &Skip) -> String {
    let texts = view.texts;
    let id = match skip {
        Skip::Same(other) => return tr!(texts, "skip-same", "file" => other.as_str()),
        Skip::Left(LeftOut::TooLarge(size)) => {
            return tr!(texts, "skip-too-large", "size" => bytes(view, *size));
        }
        Skip::Left(LeftOut::Hidden) => "skip-hidden",
        Skip::Left(LeftOut::Link) => "skip-link",
        Skip::Left(LeftOut::Unreadable) => "skip-unreadable",
        Skip::Left(LeftOut::Empty) => "skip-empty",
        Skip::Left(LeftOut::TooDeep) => "skip-too-deep",
        Skip::Left(LeftOut::TooMany) => "skip-too-many",
        Skip::Left(LeftOut::Project) => "skip-project",
        Skip::UnknownKind => "skip-unknown-kind",
        Skip::WordList => "skip-word-list",
        Skip::Listing(_) => "skip-listing",
        Skip::OtherText => "skip-other-text",
    };
    texts.get(id)
}

fn answers_ui(ui: &mut Ui, view: &View<'_>, sorting: &Sorting) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.add_space(8.0);
    let row = Vec2::new(ui.available_width(), tokens.button_height);
    ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
        let word = tr!(texts, "sort-file");
        let confirmed = buttons::confirm(ui, tokens, &word, sorting.is_ready());
        if buttons::secondary(ui, tokens, &tr!(texts, "cancel")).clicked() {
            view.send(Command::Dialog(None));
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let line = tr!(texts, "sort-taken", "count" => sorting.taken());
            ui.text_label(&line, tokens.text_small, tokens.muted);
        });
        if confirmed {
            view.send(Command::Sort(SortWish::File));
        }
    });
}
