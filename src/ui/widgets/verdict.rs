//! Outcomes as colour, shape and word.

use crate::checks::finding::Outcome;
use crate::locale::Texts;
use crate::ui::theme::{Icon, Tokens, UiExt as _, medium, rich};
use egui::{Align2, FontId, Pos2, Response, Role, Ui, Vec2, WidgetInfo};

/// The sign of an outcome, with its word for screen readers and on hover.
pub fn sign(ui: &mut Ui, tokens: &Tokens, texts: Texts, outcome: Outcome, side: f32) -> Response {
    let word = texts.get(&format!("outcome-{}", outcome.id()));
    let response = ui.icon(Icon::of_outcome(outcome), side, tokens.outcome(outcome));
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &word));
    response.on_hover_text(word)
}

/// The sign and a number in the same colour: `● 3`.
pub fn count(
    ui: &mut Ui,
    tokens: &Tokens,
    texts: Texts,
    outcome: Outcome,
    count: usize,
) -> Response {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        sign(ui, tokens, texts, outcome, 16.0);
        ui.label(
            rich(
                &count.to_string(),
                tokens.text_body,
                tokens.outcome_text(outcome),
            )
            .family(medium()),
        );
    })
    .response
}

/// Paints a sign and, when it is not zero, a number, ending at `right`; takes no room.
pub fn paint_badge(ui: &Ui, tokens: &Tokens, right: Pos2, outcome: Outcome, count: usize) {
    let mut at = right;
    if count > 0 {
        let font = FontId::new(tokens.text_small, medium());
        let colour = tokens.outcome_text(outcome);
        let text = ui
            .painter()
            .text(right, Align2::RIGHT_CENTER, count.to_string(), font, colour);
        at.x = text.left() - 5.0;
    }
    ui.paint_icon(
        Icon::of_outcome(outcome),
        at - Vec2::new(8.0, 0.0),
        16.0,
        tokens.outcome(outcome),
    );
}
