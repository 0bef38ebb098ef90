//! The way on at the end of a page.

use crate::app::{Command, Step};
use crate::tr;
use crate::ui::view::View;
use crate::ui::widgets::buttons;
use egui::Ui;

/// A button that leads to the next step; nothing on the last one.
pub(super) fn onward_ui(ui: &mut Ui, view: &View<'_>, step: Step) {
    let Some(next) = step.next() else {
        return;
    };
    ui.add_space(24.0);
    let name = view.texts.get(&format!("step-{}", next.id()));
    let text = tr!(view.texts, "step-onward", "step" => name);
    if buttons::secondary(ui, view.tokens, &text).clicked() {
        view.send(Command::Go(next));
    }
}
