//! How many cards of pictures stand in a row, and how large the pictures on them are.

use egui::Vec2;

/// Cards of a width that stand side by side, at least one.
pub(super) fn columns(room: f32, card: f32) -> usize {
    (2_u8..12)
        .find(|&count| f32::from(count) * (card + 12.0) > room + 12.0)
        .map_or(11, |count| usize::from(count - 1))
}

/// Room for a picture in a card, so that a row of cards ends where the column ends. At the true size at least, and
/// a picture keeps its shape.
pub(super) fn stretched(area: Vec2, room: f32, columns: usize) -> Vec2 {
    const AROUND: f32 = 18.0;
    let columns = columns as f32;
    let width = ((room - 12.0 * (columns - 1.0)) / columns - AROUND).floor();
    area * (width / area.x).clamp(1.0, 1.5)
}
