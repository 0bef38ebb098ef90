//! Outcomes as colour, shape and word.

use crate::checks::finding::Outcome;
use crate::locale::Texts;
use crate::ui::theme::{Icon, Tokens, UiExt as _, medium, rich};
use egui::{Response, Role, Ui, WidgetInfo};

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
