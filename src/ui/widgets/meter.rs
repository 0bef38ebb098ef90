//! Bars: how much of a limit is used, and how a whole is made up.

use crate::checks::finding::Outcome;
use crate::ui::theme::Tokens;
use egui::{Rect, Sense, Ui, Vec2};

/// A thin bar under a field: green while it fits, red when it does not.
pub fn usage(ui: &mut Ui, tokens: &Tokens, used: usize, limit: usize) {
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 3.0), Sense::hover());
    ui.painter().rect_filled(rect, 2, tokens.line_soft);
    if used == 0 || limit == 0 {
        return;
    }
    let share = (used as f32 / limit as f32).min(1.0);
    let filled = Rect::from_min_size(rect.min, Vec2::new(rect.width() * share, rect.height()));
    ui.painter().rect_filled(
        filled,
        2,
        if used > limit {
            tokens.fail
        } else {
            tokens.pass
        },
    );
}

/// A thin bar of what is done and what is left.
pub fn progress(ui: &mut Ui, tokens: &Tokens, done: usize, left: usize) {
    let parts = [(Outcome::Pass, done), (Outcome::NotApplicable, left)];
    stacked(ui, tokens, &parts, 4.0);
}

/// A bar cut into parts by outcome, two points apart; every part that is there can be seen.
pub fn stacked(
    ui: &mut Ui,
    tokens: &Tokens,
    parts: &[(Outcome, usize)],
    height: f32,
) -> egui::Response {
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(ui.available_width(), height), Sense::hover());
    let parts: Vec<_> = parts.iter().filter(|(_, count)| *count > 0).collect();
    let total: usize = parts.iter().map(|(_, count)| count).sum();
    if total == 0 {
        ui.painter().rect_filled(rect, 3, tokens.line_soft);
        return response;
    }
    let gap = 2.0;
    let smallest = 6.0;
    let room = rect.width() - gap * (parts.len() as f32 - 1.0) - smallest * parts.len() as f32;
    let mut left = rect.left();
    for (outcome, count) in parts {
        let width = smallest + room.max(0.0) * (*count as f32 / total as f32);
        let part = Rect::from_min_size(egui::pos2(left, rect.top()), Vec2::new(width, height));
        let colour = match outcome {
            Outcome::NotApplicable => tokens.line,
            other => tokens.outcome(*other),
        };
        ui.painter().rect_filled(part, 3, colour);
        left += width + gap;
    }
    response
}
