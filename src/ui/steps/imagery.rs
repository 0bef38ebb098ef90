//! Step 3: icon, logo and screenshots, at true size, against the limits.

use super::{notes, section};
use crate::app::Command;
use crate::app::Target;
use crate::app::route::PathPurpose;
use crate::app::{Content, FileState};
use crate::checks::finding::{Outcome, Place};
use crate::project::{Edit, FieldPath, FileRef, Screen};
use crate::tr;
use crate::ui::theme::{Tokens, UiExt as _, medium, rich};
use crate::ui::view::View;
use crate::ui::widgets::image_card::{ImageCard, Pressed, paint_boxes};
use crate::ui::widgets::{buttons, drop_zone};
use egui::{Align, Color32, Rect, Sense, Stroke, StrokeKind, Ui, Vec2};

/// The page.
pub(super) fn imagery_ui(ui: &mut Ui, view: &View<'_>) {
    let Some(project) = view.project() else {
        return;
    };
    let media = &project.media;
    super::listing::pair(
        ui,
        |ui| single_ui(ui, view, media.icon.as_ref(), &Single::ICON),
        |ui| single_ui(ui, view, media.logo.as_ref(), &Single::LOGO),
    );
    for screen in Screen::ALL {
        section(ui, view, &format!("field-{}", screen.id()));
        screenshots_ui(ui, view, screen);
    }
}

/// One of the two square pictures.
struct Single {
    label: &'static str,
    path: FieldPath,
    target: Target,
    limit: &'static str,
    edit: fn(Option<FileRef>) -> Edit,
}

impl Single {
    const ICON: Self = Self {
        label: "field-icon",
        path: FieldPath::Icon,
        target: Target::Icon,
        limit: "icon",
        edit: Edit::Icon,
    };
    const LOGO: Self = Self {
        label: "field-logo",
        path: FieldPath::Logo,
        target: Target::Logo,
        limit: "logo",
        edit: Edit::Logo,
    };
}

fn single_ui(ui: &mut Ui, view: &View<'_>, file: Option<&FileRef>, what: &Single) {
    let (tokens, texts) = (view.tokens, view.texts);
    let title = texts.get(what.label);
    let heading = ui.strong_label(&title, tokens.text_body, tokens.text);
    super::listing::arrive(view, &heading, &what.path);
    let Some(file) = file else {
        let hint = limits_line(view, what.limit);
        let words = (
            tr!(texts, "imagery-drop-one", "what" => title),
            tr!(texts, "browse"),
        );
        let (dropped, _) = drop_zone::show(ui, tokens, 168.0, &words.0, &hint, &words.1);
        take(view, &what.target, dropped);
        notes(ui, view, &what.path, false);
        return;
    };
    tokens.card().inner_margin(12).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            for dark in [false, true] {
                true_size(ui, view, file, Tokens::of(dark).background);
            }
        });
        ui.add_space(2.0);
        ui.add(egui::Label::new(rich(file.name(), tokens.text_body, tokens.text)).truncate());
        ui.text_label(&facts_line(view, file), tokens.text_small, tokens.muted);
        ui.horizontal(|ui| {
            if buttons::link(ui, tokens, &tr!(texts, "imagery-replace")).clicked() {
                view.send(Command::Browse(PathPurpose::Attach(what.target.clone())));
            }
            if buttons::link(ui, tokens, &tr!(texts, "remove")).clicked() {
                view.edit((what.edit)(None));
            }
        });
        let here = drop_zone::dropped_on(ui, ui.min_rect());
        if !here.is_empty() {
            view.send(Command::Attach(what.target.clone(), here));
        }
    });
    notes(ui, view, &what.path, true);
}

/// A picture at its size in the list, on the ground of one theme.
fn true_size(ui: &mut Ui, view: &View<'_>, file: &FileRef, ground: Color32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(96.0), Sense::hover());
    let corners = view.tokens.control_corners();
    ui.painter().rect_filled(rect, corners, ground);
    ui.painter().rect_stroke(
        rect,
        corners,
        Stroke::new(1.0, view.tokens.line),
        StrokeKind::Inside,
    );
    if let Some(texture) = view.picture(ui.ctx(), file) {
        let size = texture.size_vec2();
        let scale = (64.0 / size.x).min(64.0 / size.y).min(1.0);
        let place = Rect::from_center_size(rect.center(), size * scale);
        let uv = Rect::from_min_max(egui::pos2(0.0, 0.0), egui::pos2(1.0, 1.0));
        ui.painter()
            .image(texture.id(), place, uv, view.tokens.untinted());
        paint_boxes(ui, view.tokens, place, &boxes_of(view, file));
    }
}

fn take(view: &View<'_>, target: &Target, dropped: drop_zone::Dropped) {
    if dropped.browse {
        view.send(Command::Browse(PathPurpose::Attach(target.clone())));
    }
    if !dropped.paths.is_empty() {
        view.send(Command::Attach(target.clone(), dropped.paths));
    }
}

/// The console's limits in one line.
fn limits_line(view: &View<'_>, name: &str) -> String {
    let limit = |part: &str| view.app.ruleset.limit(&format!("{name}-{part}"));
    let size = bytes(view, limit("bytes") as u64);
    tr!(view.texts, "imagery-limit", "width" => limit("width"), "height" => limit("height"), "size" => size)
}

/// A size for people.
pub(in crate::ui) fn bytes(view: &View<'_>, bytes: u64) -> String {
    if bytes < 1 << 20 {
        return tr!(view.texts, "size-kilobytes", "size" => bytes.div_ceil(1024));
    }
    let tenths = (bytes * 10).div_ceil(1 << 20);
    let size = format!("{}.{}", tenths / 10, tenths % 10);
    tr!(view.texts, "size-megabytes", "size" => size.trim_end_matches(".0"))
}

/// What was measured of a picture or paper, in one line.
pub(in crate::ui) fn facts_line(view: &View<'_>, file: &FileRef) -> String {
    let texts = view.texts;
    let Some(session) = view.session() else {
        return String::new();
    };
    let facts = match session.evidence.file(&file.0) {
        FileState::Pending => return tr!(texts, "file-reading"),
        FileState::Failed(_) => return tr!(texts, "file-failed"),
        FileState::Ready(facts) => facts,
    };
    let size = bytes(view, facts.bytes);
    let kind = facts.format.name().to_uppercase();
    match &facts.content {
        Content::Picture(picture) if picture.width > 0 => {
            format!("{}×{} · {size} · {kind}", picture.width, picture.height)
        }
        Content::Pdf(pdf) if pdf.pages > 0 => {
            let pages = tr!(texts, "file-pages", "count" => pdf.pages);
            format!("{pages} · {size} · {kind}")
        }
        _ => format!("{size} · {kind}"),
    }
}

/// Cards of a width that stand side by side, at least one.
fn columns(room: f32, card: f32) -> usize {
    (2_u8..12)
        .find(|&count| f32::from(count) * (card + 12.0) > room + 12.0)
        .map_or(11, |count| usize::from(count - 1))
}

fn screenshots_ui(ui: &mut Ui, view: &View<'_>, screen: Screen) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(project) = view.project() else {
        return;
    };
    let files = project.media.screenshots(screen);
    let path = FieldPath::Screenshots(screen);
    let (width, area) = match screen {
        Screen::Desktop => (196.0, Vec2::new(180.0, 102.0)),
        Screen::Mobile => (126.0, Vec2::new(110.0, 238.0)),
    };
    if !files.is_empty() {
        let columns = columns(ui.available_width(), width);
        for (row, chunk) in files.chunks(columns).enumerate() {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 12.0;
                for (at, file) in chunk.iter().enumerate() {
                    card_ui(ui, view, screen, row * columns + at, file, area);
                }
            });
        }
        ui.add_space(4.0);
    }
    let limit = view.app.ruleset.limit(&format!("{}-count", screen.id()));
    let hint = format!(
        "{} · {}",
        limits_line(view, screen.id()),
        tr!(texts, "imagery-count", "used" => files.len(), "limit" => limit)
    );
    let title = tr!(texts, "imagery-drop-many");
    let height = if files.is_empty() { 148.0 } else { 116.0 };
    let (dropped, response) =
        drop_zone::show(ui, tokens, height, &title, &hint, &tr!(texts, "browse"));
    take(view, &Target::Screenshots(screen), dropped);
    super::listing::arrive(view, &response, &path);
    notes(ui, view, &path, !files.is_empty());
}

/// What is dragged when a card is moved.
#[derive(Clone, Copy)]
struct Dragged(Screen, usize);

fn card_ui(ui: &mut Ui, view: &View<'_>, screen: Screen, at: usize, file: &FileRef, area: Vec2) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(project) = view.project() else {
        return;
    };
    let files = project.media.screenshots(screen);
    let worst = worst_of(view, file);
    let name = file.name();
    let named = |id: &str| texts.with(id, &[("file", name.into())]);
    let (earlier, later, remove) = (
        named("file-earlier"),
        named("file-later"),
        named("file-remove"),
    );
    let last = at + 1 == files.len();
    let facts = facts_line(view, file);
    let boxes = boxes_of(view, file);
    let card = ImageCard {
        boxes: &boxes,
        picture: view.picture(ui.ctx(), file),
        name,
        facts: &facts,
        frame: worst.map_or(tokens.line, |outcome| tokens.outcome(outcome)),
        area,
        buttons: [
            if at > 0 { &earlier } else { "" },
            if last { "" } else { &later },
            &remove,
        ],
    };
    let (pressed, response) = card.show(ui, tokens);
    let number = format!("{}", at + 1);
    let corner = response.rect.left_top() + Vec2::new(20.0, 20.0);
    ui.painter().circle_filled(corner, 10.0, tokens.surface);
    ui.painter().text(
        corner,
        egui::Align2::CENTER_CENTER,
        number,
        egui::FontId::new(tokens.text_small, medium()),
        tokens.text,
    );
    drag_ui(ui, view, screen, at, &response);
    apply(view, screen, files, at, pressed);
    let here = view
        .target()
        .is_some_and(|place| file_of(place) == Some(file));
    if here {
        response.scroll_to_me(Some(Align::Center));
        view.arrived();
    }
}

fn drag_ui(ui: &Ui, view: &View<'_>, screen: Screen, at: usize, card: &egui::Response) {
    let handle = Rect::from_min_size(
        card.rect.min,
        Vec2::new(card.rect.width(), card.rect.height() - 40.0),
    );
    let id = card.id.with("drag");
    let drag = ui
        .interact(handle, id, Sense::drag())
        .on_hover_and_drag_cursor(egui::CursorIcon::Grab);
    drag.dnd_set_drag_payload(Dragged(screen, at));
    if let Some(over) = drag.dnd_hover_payload::<Dragged>()
        && over.0 == screen
        && over.1 != at
    {
        let stroke = Stroke::new(2.0, view.tokens.accent);
        ui.painter().rect_stroke(
            card.rect.expand(2.0),
            view.tokens.card_corners(),
            stroke,
            StrokeKind::Outside,
        );
    }
    if let Some(from) = drag.dnd_release_payload::<Dragged>()
        && from.0 == screen
        && from.1 != at
        && let Some(project) = view.project()
    {
        let mut files = project.media.screenshots(screen).to_vec();
        if from.1 < files.len() {
            let moved = files.remove(from.1);
            files.insert(at.min(files.len()), moved);
            view.edit(Edit::Screenshots(screen, files));
        }
    }
}

fn apply(view: &View<'_>, screen: Screen, files: &[FileRef], at: usize, pressed: Pressed) {
    let mut all = files.to_vec();
    if pressed.remove {
        all.remove(at);
    } else if pressed.earlier && at > 0 {
        all.swap(at, at - 1);
    } else if pressed.later && at + 1 < all.len() {
        all.swap(at, at + 1);
    } else {
        return;
    }
    view.edit(Edit::Screenshots(screen, all));
}

/// The picture a place is about.
const fn file_of(place: &Place) -> Option<&FileRef> {
    match place {
        Place::File { file, .. } | Place::Region { file, .. } => Some(file),
        _ => None,
    }
}

/// What was found in a picture: where, in shares of its sides, and how bad.
fn boxes_of(view: &View<'_>, file: &FileRef) -> Vec<(Rect, Outcome)> {
    let (Some(session), Some(checked)) = (view.session(), view.checked()) else {
        return Vec::new();
    };
    let FileState::Ready(facts) = session.evidence.file(&file.0) else {
        return Vec::new();
    };
    let Some(picture) = facts.picture().filter(|picture| picture.width > 0) else {
        return Vec::new();
    };
    let size = Vec2::new(picture.width as f32, picture.height.max(1) as f32);
    let clauses = checked.report.clauses.iter();
    let findings =
        clauses.flat_map(|clause| clause.findings.iter().map(move |finding| (clause, finding)));
    let places = findings.flat_map(|(clause, finding)| {
        let outcome = View::shown(clause, finding);
        finding.places.iter().map(move |place| (place, outcome))
    });
    places
        .filter_map(|(place, outcome)| match place {
            Place::Region {
                file: named,
                region,
                ..
            } if named == file => {
                let corner = Vec2::new(region.x as f32, region.y as f32) / size;
                let extent = Vec2::new(region.w as f32, region.h as f32) / size;
                Some((Rect::from_min_size(corner.to_pos2(), extent), outcome))
            }
            _ => None,
        })
        .collect()
}

/// The worst thing found about one file.
fn worst_of(view: &View<'_>, file: &FileRef) -> Option<Outcome> {
    let checked = view.checked()?;
    let clauses = checked.report.clauses.iter();
    let findings =
        clauses.flat_map(|clause| clause.findings.iter().map(move |finding| (clause, finding)));
    findings
        .filter(|(_, finding)| {
            finding
                .places
                .iter()
                .any(|place| file_of(place) == Some(file))
        })
        .map(|(clause, finding)| View::shown(clause, finding))
        .filter(|outcome| matches!(outcome, Outcome::Fail | Outcome::Warn | Outcome::Pending))
        .max()
}
