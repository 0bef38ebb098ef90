//! A place to drop files on, with a button for those who rather browse.

use crate::ui::theme::{Icon, Tokens, UiExt as _};
use crate::ui::widgets::buttons;
use egui::{Color32, Rect, Response, Shape, Stroke, Ui, Vec2};
use std::path::PathBuf;

/// Height of what stands in a zone, points.
const CONTENTS: f32 = 108.0;

/// What was done to a drop zone.
#[derive(Debug)]
pub struct Dropped {
    /// Files dropped on it.
    pub paths: Vec<PathBuf>,
    /// The button for those who rather browse.
    pub button: Response,
}

/// Draws a zone of at least `height` points: one sentence, one hint, one button.
pub fn show(
    ui: &mut Ui,
    tokens: &Tokens,
    height: f32,
    title: &str,
    hint: &str,
    button: &str,
) -> (Dropped, Response) {
    let width = ui.available_width();
    let height = height.max(CONTENTS + 2.0 * 12.0);
    let inner = ui.allocate_ui(Vec2::new(width, height), |ui| {
        ui.set_min_size(Vec2::new(width, height));
        ui.vertical_centered(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            ui.add_space((height - CONTENTS) / 2.0);
            ui.icon(Icon::Upload, 20.0, tokens.muted);
            ui.text_label(title, tokens.text_body, tokens.text);
            ui.text_label(hint, tokens.text_small, tokens.muted);
            ui.add_space(4.0);
            buttons::secondary(ui, tokens, button)
        })
        .inner
    });
    let rect = inner.response.rect;
    let over = hovered_by_files(ui, rect);
    // Every place that takes files shows it while some are held; the one below them is filled.
    let held = ui.input(|input| !input.raw.hovered_files.is_empty());
    let colour = if held { tokens.accent } else { tokens.line };
    if over {
        let fill = tokens.accent.gamma_multiply(0.08);
        ui.painter().rect_filled(rect, tokens.card_corners(), fill);
    }
    dashed(ui, rect, tokens.radius_card, colour);
    (
        Dropped {
            paths: dropped_on(ui, rect),
            button: inner.inner,
        },
        inner.response,
    )
}

/// True while files are held over the place.
pub fn hovered_by_files(ui: &Ui, rect: Rect) -> bool {
    ui.input(|input| {
        !input.raw.hovered_files.is_empty()
            && input.pointer.hover_pos().is_none_or(|at| rect.contains(at))
    })
}

/// Files that were let go over the place; folders are left to whoever sorts what is in them.
pub fn dropped_on(ui: &Ui, rect: Rect) -> Vec<PathBuf> {
    let folders = |input: &egui::InputState| {
        let mut files = input.raw.dropped_files.iter();
        files.any(|file| file.path().is_dir())
    };
    if ui.input(folders) {
        return Vec::new();
    }
    let_go_over(ui, rect)
}

/// Whatever was let go over the place. Without a pointer position the first place asked gets it.
pub fn let_go_over(ui: &Ui, rect: Rect) -> Vec<PathBuf> {
    ui.ctx().input_mut(|input| {
        let here = input
            .pointer
            .latest_pos()
            .is_none_or(|at| rect.contains(at));
        if !here || input.raw.dropped_files.is_empty() {
            return Vec::new();
        }
        std::mem::take(&mut input.raw.dropped_files)
            .iter()
            .map(|file| file.path().to_path_buf())
            .collect()
    })
}

/// A dashed outline with round corners.
pub fn dashed(ui: &Ui, rect: Rect, radius: f32, colour: Color32) {
    let rect = rect.shrink(0.5);
    let mut path = Vec::new();
    for (centre, start) in [
        (rect.left_top() + Vec2::splat(radius), 180.0_f32),
        (rect.right_top() + Vec2::new(-radius, radius), 270.0),
        (rect.right_bottom() - Vec2::splat(radius), 0.0),
        (rect.left_bottom() + Vec2::new(radius, -radius), 90.0),
    ] {
        for step in 0..=6_u8 {
            let angle = (start + f32::from(step) * 15.0).to_radians();
            path.push(centre + Vec2::angled(angle) * radius);
        }
    }
    path.extend(path.first().copied());
    ui.painter().extend(Shape::dashed_line(
        &path,
        Stroke::new(1.0, colour),
        4.0,
        4.0,
    ));
}
