//! Step 3: icon, logo and screenshots, at true size, against the limits.

use super::arriving::{self, arrive_in};
use super::marks::{marks_of, marks_ui};
use super::picture_grid::{columns, stretched};
use super::picture_reading::stopped_ui;
use super::picture_single::{self, Single};
use super::{notes, section};
use crate::app::Command;
use crate::app::route::{Dialog, PathPurpose};
use crate::app::{Content, FileState, ReadFailure};
use crate::app::{Target, Thumbnail};
use crate::checks::finding::{Finding, Outcome, Place};
use crate::project::{Edit, FieldPath, FileRef, Screen};
use crate::tr;
use crate::ui::theme::rich;
use crate::ui::view::View;
use crate::ui::widgets::image_card::{Buttons, ImageCard, Pressed};
use crate::ui::widgets::{buttons, drop_zone, verdict};
use egui::{Align, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};
use std::sync::Arc;

/// Findings after which nothing else about a picture matters: there is none.
const MOOT: [&str; 7] = [
    "file-denied",
    "file-empty",
    "file-missing",
    "icon-not-png",
    "picture-damaged",
    "picture-too-large",
    "screenshot-format",
];

/// Narrowest column in which icon and logo stand side by side, each on two grounds, points.
const SINGLES: f32 = 472.0;

/// The page.
pub(super) fn imagery_ui(ui: &mut Ui, view: &View<'_>) {
    let Some(project) = view.project() else {
        return;
    };
    let media = &project.media;
    paste(ui, view);
    super::listing::pair_over(
        ui,
        SINGLES,
        |ui| picture_single::single_ui(ui, view, media.icon.as_ref(), &Single::ICON),
        |ui| picture_single::single_ui(ui, view, media.logo.as_ref(), &Single::LOGO),
    );
    for screen in Screen::ALL {
        section(ui, view, &format!("field-{}", screen.id()));
        screenshots_ui(ui, view, screen);
    }
}

/// A picture on the clipboard goes where its shape belongs: square ones to icon and logo, others to the screenshots.
fn paste(ui: &Ui, view: &View<'_>) {
    let Some(project) = view.project().filter(|_| view.app.route.dialog.is_none()) else {
        return;
    };
    let pasted = ui.input(|input| {
        input.events.iter().find_map(|event| match event {
            egui::Event::PasteImage(picture) => Some(Arc::clone(picture)),
            _ => None,
        })
    });
    let Some(picture) = pasted else { return };
    let [width, height] = picture.size;
    let (Ok(wide), Ok(high)) = (u32::try_from(width), u32::try_from(height)) else {
        return;
    };
    let target = if width * 5 < height * 4 {
        Target::Screenshots(Screen::Mobile)
    } else if width * 4 > height * 5 {
        Target::Screenshots(Screen::Desktop)
    } else if project.media.icon.is_some() && project.media.logo.is_none() {
        Target::Logo
    } else {
        Target::Icon
    };
    let colours = picture.pixels.iter();
    let rgba = colours
        .flat_map(egui::Color32::to_srgba_unmultiplied)
        .collect();
    let picture = Thumbnail {
        width: wide,
        height: high,
        rgba,
    };
    view.send(Command::Paste(target, Box::new(picture)));
}

/// A picture that is clicked is shown large.
pub(super) fn enlarge(
    ui: &Ui,
    view: &View<'_>,
    picture: Response,
    path: &FieldPath,
    file: &FileRef,
) {
    let name = view
        .texts
        .with("viewer-open", &[("file", file.name().into())]);
    picture.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    buttons::focus_ring(ui, view.tokens, &picture);
    if picture.clicked() {
        let dialog = Dialog::Pictures(path.clone(), vec![file.clone()]);
        view.send(Command::Dialog(Some(dialog)));
    }
    picture
        .on_hover_cursor(egui::CursorIcon::ZoomIn)
        .on_hover_text(name);
}

pub(super) fn take(view: &View<'_>, target: &Target, dropped: drop_zone::Dropped) {
    if dropped.button.clicked() {
        view.send(Command::Browse(PathPurpose::Attach(target.clone())));
    }
    if !dropped.paths.is_empty() {
        view.send(Command::Attach(target.clone(), dropped.paths));
    }
}

/// The console's limits in one line.
pub(super) fn limits_line(view: &View<'_>, name: &str) -> String {
    let limit = |part: &str| view.app.ruleset.limit(&format!("{name}-{part}"));
    let size = bytes(view, limit("bytes") as u64);
    tr!(view.texts, "imagery-limit", "width" => limit("width"), "height" => limit("height"), "size" => size)
}

/// A size for people.
pub(in crate::ui) fn bytes(view: &View<'_>, bytes: u64) -> String {
    view.texts.size(bytes)
}

/// What was measured of a picture or paper, in one line.
pub(in crate::ui) fn facts_line(view: &View<'_>, file: &FileRef) -> String {
    let texts = view.texts;
    let Some(session) = view.session() else {
        return String::new();
    };
    let facts = match session.evidence.file(&file.0) {
        FileState::Pending => return tr!(texts, "file-reading"),
        FileState::Failed(ReadFailure::Missing) => return tr!(texts, "file-gone"),
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

fn screenshots_ui(ui: &mut Ui, view: &View<'_>, screen: Screen) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(project) = view.project() else {
        return;
    };
    let files = project.media.screenshots(screen);
    let path = FieldPath::Screenshots(screen);
    let (width, area) = match screen {
        // Two stand side by side in the narrowest column.
        Screen::Desktop => (190.0, Vec2::new(172.0, 97.0)),
        Screen::Mobile => (126.0, Vec2::new(110.0, 238.0)),
    };
    let limit = view.app.ruleset.limit(&format!("{}-count", screen.id()));
    surplus_ui(ui, view, screen, files, limit);
    if !files.is_empty() {
        let room = ui.available_width();
        let columns = columns(room, width);
        let area = stretched(area, room, columns);
        for (row, chunk) in files.chunks(columns).enumerate() {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 12.0;
                let roomy = chunk.iter().any(|file| worst_of(view, file).is_some());
                for (at, file) in chunk.iter().enumerate() {
                    let at = row * columns + at;
                    card_ui(ui, view, (screen, at, roomy), file, area);
                }
            });
        }
        ui.add_space(4.0);
    }
    stopped_ui(ui, view, files);
    notes(ui, view, &path, !files.is_empty());
    let hint = format!(
        "{} · {}",
        limits_line(view, screen.id()),
        tr!(texts, "imagery-count", "used" => files.len(), "limit" => limit)
    );
    let title = tr!(texts, "imagery-drop-many");
    let height = if files.is_empty() { 148.0 } else { 116.0 };
    let (dropped, response) =
        drop_zone::show(ui, tokens, height, &title, &hint, &tr!(texts, "browse"));
    // A picture that is there brings itself into view.
    let at = view.target().and_then(file_of);
    if !at.is_some_and(|file| files.contains(file)) {
        arrive_in(ui, view, Some(&dropped.button), response.rect, &path);
    }
    take(view, &Target::Screenshots(screen), dropped);
}

/// Over more pictures than the console takes: how many there are, and one press that keeps the first.
fn surplus_ui(ui: &mut Ui, view: &View<'_>, screen: Screen, files: &[FileRef], limit: usize) {
    if files.len() <= limit {
        return;
    }
    let (tokens, texts) = (view.tokens, view.texts);
    ui.horizontal_wrapped(|ui| {
        // As high as the button, so that all of it stands on one line.
        ui.spacing_mut().interact_size.y = 28.0;
        verdict::sign(ui, tokens, texts, Outcome::Fail, 16.0);
        let line = tr!(texts, "imagery-surplus", "count" => files.len(), "limit" => limit);
        ui.label(rich(&line, tokens.text_small, tokens.text));
        let keep = tr!(texts, "imagery-keep-first", "limit" => limit);
        if buttons::small(ui, tokens, &keep, false).clicked() {
            let first = files.iter().take(limit).cloned().collect();
            view.edit(Edit::Screenshots(screen, first));
        }
    });
    ui.add_space(4.0);
}

/// What is dragged when a card is moved.
#[derive(Clone, Copy)]
struct Dragged(Screen, usize);

fn card_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (screen, at, roomy): (Screen, usize, bool),
    file: &FileRef,
    area: Vec2,
) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(project) = view.project() else {
        return;
    };
    let files = project.media.screenshots(screen);
    let found = worst_of(view, file);
    let words = found.map(|(outcome, finding)| (outcome, view.say(&finding.message)));
    let name = file.name();
    let named = |id: &str| texts.with(id, &[("file", name.into())]);
    let (earlier, later, remove) = (
        named("file-earlier"),
        named("file-later"),
        named("file-remove"),
    );
    let last = at + 1 == files.len();
    let facts = facts_line(view, file);
    let card = ImageCard {
        picture: view.picture(ui.ctx(), file, area),
        name,
        facts: &facts,
        found: words
            .as_ref()
            .map(|(outcome, words)| (*outcome, words.as_str())),
        roomy,
        area,
        number: at + 1,
        buttons: Buttons {
            earlier: (&earlier, at > 0),
            later: (&later, !last),
            remove: &remove,
        },
    };
    let (mut pressed, response, picture) = card.show(ui, tokens);
    let place = picture.rect;
    let delete = |input: &egui::InputState| {
        input.key_pressed(egui::Key::Delete) || input.key_pressed(egui::Key::Backspace)
    };
    pressed.remove |= picture.has_focus() && ui.input(delete);
    drag_ui(ui, view, screen, at, &response);
    let path = FieldPath::Screenshots(screen);
    enlarge(ui, view, picture.clone(), &path, file);
    marks_ui(
        ui,
        view,
        place,
        &marks_of(view, &path, file),
        (&format!("card-{at}"), Some(file)),
    );
    apply(view, screen, files, at, pressed);
    let key = arriving::key(&path).with(&file.0);
    let here = view
        .target()
        .is_some_and(|place| file_of(place) == Some(file));
    if here {
        // Of several that show the same the first comes to the top, so that the others are seen below it.
        let align = if is_one_of_several(view) {
            Align::Min
        } else {
            Align::Center
        };
        ui.scroll_to_rect(response.rect.expand(8.0), Some(align));
        arriving::take_keyboard(ui, view, Some(&picture), key);
        view.arrived();
    }
    arriving::outline(ui, tokens, response.rect, key);
}

/// True where the place gone to is the first of several pictures that something is said of together.
fn is_one_of_several(view: &View<'_>) -> bool {
    let (Some(target), Some(checked)) = (view.target(), view.checked()) else {
        return false;
    };
    let clauses = checked.report.clauses.iter();
    let mut findings = clauses.flat_map(|clause| &clause.findings);
    findings.any(|finding| {
        let files = finding
            .places
            .iter()
            .filter(|place| file_of(place).is_some());
        finding.places.first() == Some(target) && files.count() > 1
    })
}

fn drag_ui(ui: &Ui, view: &View<'_>, screen: Screen, at: usize, card: &Response) {
    let handle = Rect::from_min_size(
        card.rect.min,
        Vec2::new(card.rect.width(), card.rect.height() - 40.0),
    );
    let id = card.id.with("drag");
    let drag = ui
        .interact(handle, id, Sense::DRAG)
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
        let file = all.remove(at);
        view.send(Command::TakeAway(Edit::Screenshots(screen, all), file));
        return;
    }
    if pressed.earlier && at > 0 {
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

/// The worst thing found about one file.
fn worst_of<'a>(view: &View<'a>, file: &FileRef) -> Option<(Outcome, &'a Finding)> {
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
        .map(|(clause, finding)| (View::shown(clause, finding), finding))
        .filter(|(outcome, _)| matches!(outcome, Outcome::Fail | Outcome::Warn | Outcome::Pending))
        .rev()
        .max_by_key(|(outcome, finding)| (*outcome, weight(finding)))
}

/// Of findings that are equally bad, what makes the others moot comes first, then what is about this picture alone.
fn weight(finding: &Finding) -> (bool, bool) {
    let moot = MOOT.contains(&finding.message.id.as_str());
    let files = finding.places.iter().filter_map(file_of);
    (moot, files.count() == 1)
}
