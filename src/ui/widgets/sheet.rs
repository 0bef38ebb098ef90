//! A page that can be enlarged and moved, with outlines over what was found on it.

use crate::ui::theme::{Icon, Tokens, UiExt as _};
use egui::{
    Color32, CursorIcon, Id, Key, Pos2, Rect, Response, Sense, Stroke, StrokeKind, TextureHandle,
    Ui, Vec2,
};

/// Room around the whole page, so that an outline at its edge is seen whole, points.
const AROUND: f32 = 6.0;
/// Largest enlargement; 1 shows the whole page.
const MOST: f32 = 8.0;
/// How much one press of a key or button enlarges.
pub const STEP: f32 = 1.25;

/// Something found on the page.
#[derive(Debug, Clone)]
pub struct Outline {
    /// Where, in shares of the page's sides.
    pub place: Rect,
    /// In which colour.
    pub colour: Color32,
    /// What it is; shown when it is pointed at.
    pub label: String,
    /// Drawn always, not only when pointed at.
    pub steady: bool,
}

/// How a page is looked at: enlargement, and the middle of the view in shares of the page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lens {
    /// Enlargement.
    pub zoom: f32,
    centre: Pos2,
}

impl Default for Lens {
    fn default() -> Self {
        Self {
            zoom: 1.0,
            centre: Pos2::new(0.5, 0.5),
        }
    }
}

impl Lens {
    /// The lens last used, or the whole page.
    pub fn load(ui: &Ui, id: Id) -> Self {
        ui.data(|data| data.get_temp(id)).unwrap_or_default()
    }

    /// Remembers it for the next frame.
    pub fn store(self, ui: &Ui, id: Id) {
        ui.data_mut(|data| data.insert_temp(id, self));
    }

    /// Enlarges about the middle.
    pub fn enlarge(&mut self, factor: f32) {
        self.zoom = (self.zoom * factor).clamp(1.0, MOST);
    }

    /// The page on the screen. What is smaller than the view stays in its middle.
    fn page(&mut self, view: Rect, size: Vec2) -> Rect {
        let fit = (view.width() / size.x).min(view.height() / size.y);
        let shown = size * fit * self.zoom;
        for axis in 0..2 {
            let half = (view.size()[axis] / shown[axis] / 2.0).min(0.5);
            self.centre[axis] = self.centre[axis].clamp(half, 1.0 - half);
        }
        let corner = view.center() - self.centre.to_vec2() * shown;
        Rect::from_min_size(corner, shown)
    }

    /// Enlarges so that what is under the pointer stays there.
    fn enlarge_at(&mut self, factor: f32, pointer: Pos2, page: Rect) {
        let before = self.zoom;
        self.enlarge(factor);
        let factor = self.zoom / before;
        let point = (pointer - page.min) / page.size();
        self.centre = Pos2::ZERO + point + (self.centre.to_vec2() - point) / factor;
    }
}

/// Draws the page, given in several sizes with the largest first, into all the room there is. Wheel, pinch, `+`, `-` and `0` enlarge; dragging moves.
pub fn show(
    ui: &mut Ui,
    tokens: &Tokens,
    id: Id,
    pictures: &[TextureHandle],
    outlines: &[Outline],
    name: &str,
) -> Response {
    let (view, response) = ui.allocate_exact_size(ui.available_size(), Sense::click_and_drag());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, name));
    let painter = ui.painter_at(view);
    painter.rect_filled(view, tokens.control_corners(), tokens.background);
    let Some(largest) = pictures.first() else {
        ui.paint_icon(Icon::File, view.center(), 28.0, tokens.faint);
        return response;
    };
    let mut lens = Lens::load(ui, id);
    let size = largest.size_vec2();
    let inner = view.shrink(AROUND);
    let page = lens.page(inner, size);
    steer(ui, &response, &mut lens, page);
    let page = lens.page(inner, size);
    lens.store(ui, id);
    let uv = Rect::from_min_max(Pos2::ZERO, Pos2::new(1.0, 1.0));
    // The smallest that has a pixel for every pixel of the screen.
    let wanted = page.width() * ui.ctx().pixels_per_point();
    let enough = |picture: &&TextureHandle| picture.size_vec2().x >= wanted;
    let picture = pictures.iter().rev().find(enough).unwrap_or(largest);
    painter.image(picture.id(), page, uv, tokens.untinted());
    let at = response.hover_pos();
    let mut pointed: Option<&Outline> = None;
    for outline in outlines {
        let corner = |at: Pos2| page.min + at.to_vec2() * page.size();
        let place = Rect::from_min_max(corner(outline.place.min), corner(outline.place.max));
        let place = place.expand(2.0);
        let hit = at.is_some_and(|at| place.contains(at));
        if hit && pointed.is_none_or(|other| other.place.area() > outline.place.area()) {
            pointed = Some(outline);
        }
        if outline.steady || hit {
            let width = if hit { 2.0 } else { 1.5 };
            let stroke = Stroke::new(width, outline.colour);
            painter.rect_stroke(place, 2, stroke, StrokeKind::Outside);
        }
    }
    let response = if lens.zoom > 1.0 {
        response.on_hover_cursor(CursorIcon::Grab)
    } else {
        response
    };
    match pointed {
        Some(outline) => response.on_hover_text_at_pointer(&outline.label),
        None => response,
    }
}

fn steer(ui: &Ui, response: &Response, lens: &mut Lens, page: Rect) {
    if response.double_clicked() {
        *lens = Lens::default();
    }
    if response.dragged() {
        lens.centre -= response.drag_delta() / page.size();
    }
    if let Some(pointer) = response.hover_pos() {
        let (wheel, pinch) = ui.input(|input| (input.smooth_scroll_delta.y, input.zoom_delta()));
        let factor = pinch * (wheel / 240.0).exp();
        if (factor - 1.0).abs() > f32::EPSILON {
            lens.enlarge_at(factor, pointer, page);
        }
    }
    if !ui.ctx().text_edit_focused() {
        let (closer, farther, whole) = ui.input(|input| {
            let closer = input.key_pressed(Key::Plus) || input.key_pressed(Key::Equals);
            let farther = input.key_pressed(Key::Minus);
            (closer, farther, input.key_pressed(Key::Num0))
        });
        if closer {
            lens.enlarge(STEP);
        }
        if farther {
            lens.enlarge(1.0 / STEP);
        }
        if whole {
            *lens = Lens::default();
        }
    }
}
