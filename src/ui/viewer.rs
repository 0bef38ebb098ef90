//! Pictures large: one alone or several side by side, moved and magnified together.

use super::dialogs::title_ui;
use super::steps::imagery::facts_line;
use super::steps::marks::{mark_ui, marks_of, marks_ui};
use super::theme::{Icon, UiExt as _, medium, rich};
use super::view::View;
use super::widgets::buttons;
use crate::app::route::Dialog;
use crate::app::{Command, FileState};
use crate::project::{Edit, FieldPath, FileRef};
use crate::tr;
use egui::{Id, Key, Pos2, Rect, Sense, Ui, UiBuilder, Vec2};

/// Strongest magnification beyond the size that fits.
const MOST: f32 = 16.0;
/// One step of the keyboard and the buttons.
const STEP: f32 = 1.25;
/// Largest size of a pixel at the start; small icons are worth it.
const PIXEL: f32 = 3.0;

/// What part is looked at, the same for every picture that is shown.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Lens {
    zoom: f32,
    /// Middle of the view, in shares of the picture.
    centre: Pos2,
}

impl Lens {
    const START: Self = Self {
        zoom: 1.0,
        centre: Pos2::new(0.5, 0.5),
    };

    fn by(self, factor: f32) -> Self {
        Self {
            zoom: (self.zoom * factor).clamp(1.0, MOST),
            ..self
        }
        .kept()
    }

    /// Never shows more of the outside than has to be.
    fn kept(self) -> Self {
        let half = 0.5 / self.zoom;
        let keep = |share: f32| share.clamp(half.min(0.5), (1.0 - half).max(0.5));
        Self {
            zoom: self.zoom,
            centre: Pos2::new(keep(self.centre.x), keep(self.centre.y)),
        }
    }
}

/// The dialog.
pub(super) fn viewer_ui(ui: &mut Ui, view: &View<'_>, path: &FieldPath, files: &[FileRef]) {
    let (tokens, texts) = (view.tokens, view.texts);
    let single = match files {
        [file] => Some(file),
        _ => None,
    };
    let title = single.map_or_else(
        || tr!(texts, "viewer-several"),
        |file| file.name().to_owned(),
    );
    title_ui(ui, view, &title);
    let id = Id::unique("viewer-lens");
    let key = Id::unique("viewer-files");
    let names: Vec<String> = files.iter().map(|file| file.0.clone()).collect();
    let same = ui.data(|data| data.get_temp::<Vec<String>>(key).as_ref() == Some(&names));
    let mut lens = if same {
        ui.data(|data| data.get_temp(id)).unwrap_or(Lens::START)
    } else {
        Lens::START
    };
    lens = keyboard(ui, lens);
    lens = bar_ui(ui, view, lens);
    let drawn = lens;
    let marks = single.map_or_else(Vec::new, |file| marks_of(view, path, file));
    let count = files.len().max(1);
    let gap = 12.0;
    let room = ui.ctx().content_rect();
    let below = if single.is_some() {
        f32::min(60.0 * marks.len() as f32, 130.0) + 30.0
    } else {
        70.0
    };
    let height = (room.height() - 210.0 - below).max(140.0);
    let width = (ui.available_width() - gap * (count - 1) as f32) / count as f32;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for file in files {
            ui.vertical(|ui| {
                ui.set_width(width);
                lens = pane_ui(ui, view, path, file, Vec2::new(width, height), lens);
                if single.is_none() {
                    caption_ui(ui, view, path, files, file);
                }
            });
        }
    });
    if let Some(file) = single {
        ui.text_label(&facts_line(view, file), tokens.text_small, tokens.muted);
        egui::ScrollArea::vertical()
            .max_height(130.0)
            .show(ui, |ui| {
                for mark in &marks {
                    mark_ui(ui, view, mark);
                }
            });
    }
    if lens != drawn {
        // Pictures drawn before the pointer moved this far follow at once.
        ui.ctx().request_repaint();
    }
    ui.data_mut(|data| {
        data.insert_temp(id, lens);
        data.insert_temp(key, names);
    });
}

/// Plus, minus, nought and the arrows.
fn keyboard(ui: &Ui, lens: Lens) -> Lens {
    ui.input(|input| {
        if input.modifiers.any() && !input.modifiers.shift_only() {
            return lens;
        }
        let pressed = |key: Key| input.key_pressed(key);
        let step = 0.15 / lens.zoom;
        let mut next = lens;
        if pressed(Key::Plus) || pressed(Key::Equals) {
            next = next.by(STEP);
        }
        if pressed(Key::Minus) {
            next = next.by(1.0 / STEP);
        }
        if pressed(Key::Num0) {
            next = Lens::START;
        }
        for (key, x, y) in [
            (Key::ArrowLeft, -step, 0.0),
            (Key::ArrowRight, step, 0.0),
            (Key::ArrowUp, 0.0, -step),
            (Key::ArrowDown, 0.0, step),
        ] {
            if pressed(key) {
                next.centre += Vec2::new(x, y);
            }
        }
        next.kept()
    })
}

fn bar_ui(ui: &mut Ui, view: &View<'_>, mut lens: Lens) -> Lens {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let (smaller, larger) = (tr!(texts, "viewer-smaller"), tr!(texts, "viewer-larger"));
        if buttons::icon(ui, tokens, Icon::ZoomOut, &smaller, lens.zoom > 1.0).clicked() {
            lens = lens.by(1.0 / STEP);
        }
        if buttons::icon(ui, tokens, Icon::ZoomIn, &larger, lens.zoom < MOST).clicked() {
            lens = lens.by(STEP);
        }
        if buttons::small(ui, tokens, &tr!(texts, "viewer-fit"), false).clicked() {
            lens = Lens::START;
        }
        ui.label(rich(
            &tr!(texts, "viewer-hint"),
            tokens.text_small,
            tokens.muted,
        ));
    });
    lens
}

/// One picture. Returns what part the person moved to.
fn pane_ui(
    ui: &mut Ui,
    view: &View<'_>,
    path: &FieldPath,
    file: &FileRef,
    size: Vec2,
    mut lens: Lens,
) -> Lens {
    let tokens = view.tokens;
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let mut inside = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(&file.0));
    inside.set_clip_rect(rect.intersect(ui.clip_rect()));
    let ui = &mut inside;
    ui.painter()
        .rect_filled(rect, tokens.control_corners(), tokens.background);
    let Some(texture) = view.large(ui.ctx(), file) else {
        ui.paint_icon(Icon::Picture, rect.center(), 24.0, tokens.faint);
        let waits = view
            .session()
            .is_some_and(|session| matches!(session.evidence.file(&file.0), FileState::Pending));
        let line = if waits {
            tr!(view.texts, "file-reading")
        } else {
            tr!(view.texts, "viewer-undrawable")
        };
        let below = Rect::from_center_size(
            rect.center() + Vec2::new(0.0, 32.0),
            Vec2::new(rect.width() - 16.0, 40.0),
        );
        ui.place(
            below,
            egui::Label::new(rich(&line, tokens.text_body, tokens.muted)),
        );
        return lens;
    };
    let natural = texture.size_vec2();
    let fit = (size.x / natural.x).min(size.y / natural.y).min(PIXEL);
    let shown = natural * fit * lens.zoom;
    let place = Rect::from_min_size(rect.center() - lens.centre.to_vec2() * shown, shown);
    let whole = Rect::from_min_max(Pos2::ZERO, Pos2::new(1.0, 1.0));
    // Shrunk by more than half while drawing it would look jagged.
    let small = 2.0 * shown.x * ui.ctx().pixels_per_point() < natural.x;
    let smaller = small.then(|| view.picture(ui.ctx(), file, shown)).flatten();
    let texture = smaller.unwrap_or(texture);
    ui.painter()
        .image(texture.id(), place, whole, tokens.untinted());
    let drag = ui.interact(rect, ui.scope_id().with("drag"), Sense::drag());
    if drag.dragged() {
        lens.centre -= drag.drag_delta() / shown;
    }
    if let Some(at) = drag.hover_pos().filter(|at| rect.contains(*at)) {
        let factor = ui.input(|input| {
            let wheel = (input.smooth_scroll_delta.y / 200.0).exp();
            wheel * input.zoom_delta()
        });
        if (factor - 1.0).abs() > f32::EPSILON {
            // What is under the pointer stays there.
            let share = (at - place.min) / shown;
            let next = lens.by(factor);
            let grown = natural * fit * next.zoom;
            lens = Lens {
                zoom: next.zoom,
                centre: (share - (at - rect.center()) / grown).to_pos2(),
            };
        }
    }
    marks_ui(
        ui,
        view,
        place,
        &marks_of(view, path, file),
        ("viewer", None),
    );
    lens.kept()
}

/// Name and facts of one of several, and the way to take it out.
fn caption_ui(ui: &mut Ui, view: &View<'_>, path: &FieldPath, files: &[FileRef], file: &FileRef) {
    let (tokens, texts) = (view.tokens, view.texts);
    let name = rich(file.name(), tokens.text_small, tokens.text).family(medium());
    ui.add(egui::Label::new(name).truncate());
    let facts = rich(&facts_line(view, file), tokens.text_small, tokens.muted);
    ui.add(egui::Label::new(facts).truncate());
    let (FieldPath::Screenshots(screen), Some(project)) = (path, view.project()) else {
        return;
    };
    let word = texts.with("file-remove", &[("file", file.name().into())]);
    if buttons::link(ui, tokens, &word).clicked() {
        let present = project.media.screenshots(*screen).to_vec();
        let mut rest = present.clone();
        // The same file may be listed twice: one of them goes.
        if let Some(at) = present.iter().rposition(|known| known == file) {
            rest.remove(at);
        }
        view.edit(Edit::Screenshots(*screen, rest));
        let left: Vec<FileRef> = files
            .iter()
            .filter(|known| *known != file)
            .cloned()
            .collect();
        let next = (left.len() > 1).then(|| Dialog::Pictures(path.clone(), left));
        view.send(Command::Dialog(next));
    }
}
