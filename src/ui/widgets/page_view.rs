//! A page of a paper in a card, with its name and facts below.

use super::sheet::Outline;
use crate::ui::theme::{Icon, Tokens, UiExt as _, rich};
use egui::{Pos2, Rect, Response, Sense, Stroke, StrokeKind, TextureHandle, Ui, Vec2};

/// Draws the page as wide as there is room, with outlines over what was found on it. A click on it asks for a closer look.
pub fn show(
    ui: &mut Ui,
    tokens: &Tokens,
    picture: Option<TextureHandle>,
    outlines: &[Outline],
    (name, facts): (&str, &str),
) -> Response {
    let card = tokens.card().inner_margin(10).show(ui, |ui| {
        let width = ui.available_width();
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = 4.0;
        let ratio = picture.as_ref().map_or(1.4, |texture| {
            texture.size_vec2().y / texture.size_vec2().x.max(1.0)
        });
        let (rect, response) = ui.allocate_exact_size(
            Vec2::new(width, (width * ratio).clamp(80.0, 420.0)),
            Sense::click(),
        );
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, name));
        ui.painter().rect_filled(rect, 4, tokens.background);
        match picture {
            Some(texture) => {
                // An outline at the edge of the page is seen whole.
                let page = fitted(ui, tokens, rect.shrink(4.0), &texture);
                for outline in outlines.iter().filter(|outline| outline.steady) {
                    let corner = |at: Pos2| page.min + at.to_vec2() * page.size();
                    let (min, max) = (corner(outline.place.min), corner(outline.place.max));
                    let place = Rect::from_min_max(min, max).expand(1.0);
                    let stroke = Stroke::new(1.0, outline.colour);
                    ui.painter()
                        .rect_stroke(place, 1, stroke, StrokeKind::Outside);
                }
            }
            None => ui.paint_icon(Icon::File, rect.center(), 28.0, tokens.faint),
        }
        ui.painter().rect_stroke(
            rect,
            4,
            Stroke::new(1.0, tokens.line_soft),
            StrokeKind::Inside,
        );
        ui.add(egui::Label::new(rich(name, tokens.text_small, tokens.text)).truncate());

        ui.add(egui::Label::new(rich(facts, tokens.text_small, tokens.muted)).truncate());
        super::buttons::focus_ring(ui, tokens, &response);
        response.on_hover_cursor(egui::CursorIcon::PointingHand)
    });
    card.inner
}

/// Paints a picture as large as it fits into `rect`, in the middle. Returns its place.
pub fn fitted(ui: &Ui, tokens: &Tokens, rect: Rect, picture: &TextureHandle) -> Rect {
    let size = picture.size_vec2();
    let scale = (rect.width() / size.x).min(rect.height() / size.y);
    let place = Rect::from_center_size(rect.center(), size * scale);
    let uv = Rect::from_min_max(egui::pos2(0.0, 0.0), egui::pos2(1.0, 1.0));
    ui.painter()
        .image(picture.id(), place, uv, tokens.untinted());
    place
}
