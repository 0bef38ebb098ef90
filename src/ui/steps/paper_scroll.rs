//! Keeps the header of a card that is clicked under the pointer while the card before it folds.

use egui::style::ScrollAnimation;
use egui::{Id, Ui, Vec2};

/// A card that was clicked, and where its header stood on the screen.
#[derive(Clone)]
struct Clicked(String, f32);

fn clicked_id() -> Id {
    Id::unique("slot-clicked")
}

fn moved_id() -> Id {
    Id::unique("slot-moved")
}

/// The header of a folded card was clicked.
pub(super) fn clicked(ui: &Ui, slot: &str, top: f32) {
    let clicked = Clicked(slot.to_owned(), top);
    ui.data_mut(|data| data.insert_temp(clicked_id(), clicked));
}

/// A card is drawn unfolded, its header at `top`.
pub(super) fn opened(ui: &Ui, slot: &str, top: f32) {
    let clicked: Option<Clicked> = ui.data(|data| data.get_temp(clicked_id()));
    let Some(Clicked(_, before)) = clicked.filter(|clicked| clicked.0 == slot) else {
        return;
    };
    ui.data_mut(|data| {
        data.remove::<Clicked>(clicked_id());
        if (before - top).abs() >= 1.0 {
            data.insert_temp(moved_id(), before - top);
        }
    });
}

/// Scrolls the page back to the card that was clicked, once everything that scrolls by itself is drawn.
pub(super) fn scroll_back(ui: &Ui) {
    let moved: Option<f32> = ui.data_mut(|data| data.remove_temp(moved_id()));
    if let Some(moved) = moved {
        ui.scroll_with_delta_animation(Vec2::new(0.0, moved), ScrollAnimation::none());
        let why = "the page is scrolled back to the card that was clicked";
        ui.ctx().request_discard(why);
    }
}
