//! A card with a picture, its facts, and buttons to move and remove it.

use crate::checks::finding::Outcome;
use crate::ui::theme::{Icon, Tokens, UiExt as _, medium, rich};
use crate::ui::widgets::buttons;
use egui::epaint::RectShape;
use egui::{
    Rect, Response, Sense, Stroke, StrokeKind, TextStyle, TextWrapMode, TextureHandle, Ui, Vec2,
    WidgetText,
};

/// Lines of what was found on a picture before it is cut.
const LINES: usize = 3;

/// What is written on a card.
pub struct ImageCard<'a> {
    /// The picture, once it has been drawn.
    pub picture: Option<TextureHandle>,
    /// File name.
    pub name: &'a str,
    /// Size, bytes and format, with a dot between them.
    pub facts: &'a str,
    /// The worst thing found about it, in words.
    pub found: Option<(Outcome, &'a str)>,
    /// Something was found about a picture beside it: the buttons of both stand on one line.
    pub roomy: bool,
    /// Room for the picture, points.
    pub area: Vec2,
    /// Where it stands in its row, from 1.
    pub number: usize,
    /// Names of the buttons for earlier and later, each with whether it can be pressed, and of the one that removes.
    pub buttons: Buttons<'a>,
}

/// What the buttons of a card are called, and which of those that move it can be pressed.
pub struct Buttons<'a> {
    /// Towards the front.
    pub earlier: (&'a str, bool),
    /// Towards the back.
    pub later: (&'a str, bool),
    /// Away.
    pub remove: &'a str,
}

/// What was pressed on a card.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Pressed {
    /// Move it towards the front.
    pub earlier: bool,
    /// Move it towards the back.
    pub later: bool,
    /// Remove it.
    pub remove: bool,
}

impl ImageCard<'_> {
    /// Draws the card.
    ///
    /// Gives what was pressed, the card, and the picture on it, which the keyboard comes to before the buttons.
    pub fn show(&self, ui: &mut Ui, tokens: &Tokens) -> (Pressed, Response, Response) {
        let line = self
            .found
            .map_or(tokens.line, |(outcome, _)| tokens.outcome(outcome));
        let frame = tokens.card().stroke(Stroke::new(1.0, line)).inner_margin(8);
        let inner = frame.show(ui, |ui| {
            ui.vertical(|ui| self.contents_ui(ui, tokens)).inner
        });
        let (pressed, picture) = inner.inner;
        (pressed, inner.response, picture)
    }

    fn contents_ui(&self, ui: &mut Ui, tokens: &Tokens) -> (Pressed, Response) {
        ui.set_width(self.area.x);
        ui.spacing_mut().item_spacing.y = 4.0;
        let (rect, area) = ui.allocate_exact_size(self.area, Sense::hover());
        let place = self.paint(ui, tokens, rect);
        let picture = ui.interact(place, area.id.with("picture"), Sense::click());
        ui.add(egui::Label::new(rich(self.name, tokens.text_small, tokens.text)).truncate());
        self.facts_ui(ui, tokens);
        self.found_ui(ui, tokens);
        let row = ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.spacing_mut().interact_size.y = tokens.button_height;
            ui.set_min_height(tokens.button_height);
            let number = rich(&self.number.to_string(), tokens.text_small, tokens.muted);
            ui.add_space(4.0);
            ui.label(number.family(medium()));
            ui.add_space(4.0);
            let Buttons {
                earlier,
                later,
                remove,
            } = self.buttons;
            let press = |ui: &mut Ui, icon: Icon, (name, possible): (&str, bool)| {
                buttons::icon(ui, tokens, icon, name, possible).clicked()
            };
            let earlier = press(ui, Icon::Back, earlier);
            let later = press(ui, Icon::Right, later);
            // Always at the same place: nobody deletes by a second click on "later".
            ui.add_space((ui.available_width() - tokens.button_height).max(0.0));
            Pressed {
                earlier,
                later,
                remove: press(ui, Icon::Trash, (remove, true)),
            }
        });
        (row.inner, picture)
    }

    /// Two lines where there is no room for one; cut, the size would not be read.
    fn facts_ui(&self, ui: &mut Ui, tokens: &Tokens) {
        let galley = |text: &str| {
            let text = WidgetText::from(rich(text, tokens.text_small, tokens.muted));
            text.into_galley(
                ui,
                Some(TextWrapMode::Extend),
                f32::INFINITY,
                TextStyle::Small,
            )
        };
        let mut shown = galley(self.facts);
        if shown.size().x > self.area.x
            && let Some((size, others)) = self.facts.split_once(" · ")
        {
            shown = galley(&format!("{size}\n{others}"));
        }
        ui.add(egui::Label::new(shown));
    }

    /// Sign and words of what was found.
    fn found_ui(&self, ui: &mut Ui, tokens: &Tokens) {
        let top = ui.cursor().top();
        self.words_ui(ui, tokens);
        let used = ui.cursor().top() - top;
        let room = LINES as f32 * 20.0 + ui.spacing().item_spacing.y;
        if self.roomy && used < room {
            ui.add_space(room - used);
        }
    }

    fn words_ui(&self, ui: &mut Ui, tokens: &Tokens) {
        let Some((outcome, words)) = self.found else {
            return;
        };
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            ui.vertical(|ui| {
                ui.add_space(3.0);
                ui.icon(Icon::of_outcome(outcome), 14.0, tokens.outcome(outcome));
            });
            ui.lines_label(words, tokens.outcome_text(outcome), LINES);
        });
    }

    fn paint(&self, ui: &Ui, tokens: &Tokens, rect: Rect) -> Rect {
        ui.painter()
            .rect_filled(rect, tokens.control_corners(), tokens.background);
        let place = if let Some(texture) = &self.picture {
            paint_picture(ui, tokens, rect, texture, 1.0)
        } else {
            ui.paint_icon(Icon::Picture, rect.center(), 24.0, tokens.faint);
            rect
        };
        ui.painter().rect_stroke(
            rect,
            tokens.control_corners(),
            Stroke::new(1.0, tokens.line_soft),
            StrokeKind::Inside,
        );
        place
    }
}

/// Paints a picture into the middle of `rect`, as large as it fits, at most `most` points a pixel. Returns its place.
pub fn paint_picture(
    ui: &Ui,
    tokens: &Tokens,
    rect: Rect,
    texture: &TextureHandle,
    most: f32,
) -> Rect {
    let size = texture.size_vec2();
    let scale = (rect.width() / size.x)
        .min(rect.height() / size.y)
        .min(most);
    let place = Rect::from_center_size(rect.center(), size * scale);
    let uv = Rect::from_min_max(egui::pos2(0.0, 0.0), egui::pos2(1.0, 1.0));
    // Round where the place is round.
    let corners = tokens.control_corners();
    let shape = RectShape::filled(place, corners, tokens.untinted()).with_texture(texture.id(), uv);
    ui.painter().add(shape);
    place
}
