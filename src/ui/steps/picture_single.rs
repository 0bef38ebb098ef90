//! Icon and logo: each at its size in the list, on the ground of both themes.

use super::arriving::arrive_in;
use super::imagery::{enlarge, facts_line, limits_line, take};
use super::marks::{marks_of, marks_ui};
use super::picture_reading::stopped_ui;
use super::{named_ui, notes};
use crate::app::route::PathPurpose;
use crate::app::{Command, Target};
use crate::project::{Edit, FieldPath, FileRef};
use crate::tr;
use crate::ui::theme::{Icon, Tokens, UiExt as _, rich};
use crate::ui::view::View;
use crate::ui::widgets::image_card::paint_picture;
use crate::ui::widgets::{buttons, drop_zone};
use egui::{Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2};

/// One of the two square pictures.
pub(super) struct Single {
    label: &'static str,
    path: FieldPath,
    target: Target,
    limit: &'static str,
    edit: fn(Option<FileRef>) -> Edit,
}

impl Single {
    /// The icon of the app.
    pub(super) const ICON: Self = Self {
        label: "field-icon",
        path: FieldPath::Icon,
        target: Target::Icon,
        limit: "icon",
        edit: Edit::Icon,
    };
    /// The logo of the company.
    pub(super) const LOGO: Self = Self {
        label: "field-logo",
        path: FieldPath::Logo,
        target: Target::Logo,
        limit: "logo",
        edit: Edit::Logo,
    };
}

/// One of them with its facts and findings, or the place to drop it.
pub(super) fn single_ui(ui: &mut Ui, view: &View<'_>, file: Option<&FileRef>, what: &Single) {
    let (tokens, texts) = (view.tokens, view.texts);
    let title = texts.get(what.label);
    named_ui(ui, view, &title, &what.path, file.is_none());
    let Some(file) = file else {
        let hint = limits_line(view, what.limit);
        let words = (
            tr!(texts, "imagery-drop-one", "what" => title),
            tr!(texts, "browse-one"),
        );
        let (dropped, zone) = drop_zone::show(ui, tokens, 168.0, &words.0, &hint, &words.1);
        arrive_in(ui, view, Some(&dropped.button), zone.rect, &what.path);
        take(view, &what.target, dropped);
        notes(ui, view, &what.path, false);
        return;
    };
    let card = tokens.card().inner_margin(12).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let pictures = ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            [false, true].map(|dark| true_size(ui, view, what, file, dark))
        });
        ui.add_space(2.0);
        ui.add(egui::Label::new(rich(file.name(), tokens.text_body, tokens.text)).truncate());
        ui.text_label(&facts_line(view, file), tokens.text_small, tokens.muted);
        ui.horizontal(|ui| {
            if buttons::link(ui, tokens, &tr!(texts, "imagery-replace")).clicked() {
                view.send(Command::Browse(PathPurpose::Attach(what.target.clone())));
            }
            if buttons::link(ui, tokens, &tr!(texts, "remove")).clicked() {
                view.send(Command::TakeAway((what.edit)(None), file.clone()));
            }
        });
        let here = drop_zone::dropped_on(ui, ui.min_rect());
        if !here.is_empty() {
            view.send(Command::Attach(what.target.clone(), here));
        }
        pictures.inner
    });
    let [first, _] = card.inner;
    arrive_in(ui, view, Some(&first), card.response.rect, &what.path);
    stopped_ui(ui, view, std::slice::from_ref(file));
    notes(ui, view, &what.path, true);
}

/// A picture at its size in the list, on the ground of one theme.
fn true_size(ui: &mut Ui, view: &View<'_>, what: &Single, file: &FileRef, dark: bool) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(96.0), Sense::click());
    let ground = Tokens::of(dark).background;
    let corners = view.tokens.control_corners();
    ui.painter().rect_filled(rect, corners, ground);
    ui.painter().rect_stroke(
        rect,
        corners,
        Stroke::new(1.0, view.tokens.line),
        StrokeKind::Inside,
    );
    let room = Vec2::splat(64.0);
    if let Some(texture) = view.picture(ui.ctx(), file, room) {
        let middle = Rect::from_center_size(rect.center(), room);
        let place = paint_picture(ui, view.tokens, middle, &texture, 1.0);
        enlarge(ui, view, response.clone(), &what.path, file);
        let salt = if dark { "dark" } else { "light" };
        let marks = marks_of(view, &what.path, file);
        marks_ui(ui, view, place, &marks, (salt, Some(file)));
    } else {
        ui.paint_icon(Icon::Picture, rect.center(), 24.0, view.tokens.none);
    }
    response
}
