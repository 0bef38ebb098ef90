//! The head of a paper's card: how it stands, its name, and why it is owed.

use super::paper_card::{Among, BESIDE_SIGN, is_filed, name, state};
use super::paper_why;
use crate::checks::finding::Outcome;
use crate::engine::owed::Owed;
use crate::ui::theme::{Icon, UiExt as _, medium, rich};
use crate::ui::view::View;
use crate::ui::widgets::verdict;
use egui::{Align, Layout, Ui};

/// What the card is about and why it is there, with an arrow for which way it stands.
pub(super) fn header_ui(ui: &mut Ui, view: &View<'_>, owed: &Owed, (among, open): (Among, bool)) {
    let (tokens, texts) = (view.tokens, view.texts);
    let slot = owed.slot.as_str();
    ui.set_width(ui.available_width());
    ui.horizontal(|ui| {
        let state = match among {
            Among::Choices if !is_filed(view, slot) => Outcome::NotApplicable,
            _ => state(view, slot),
        };
        verdict::sign(ui, tokens, texts, view.sign(state), 16.0);
        let title = rich(&name(view, slot), tokens.text_body, tokens.text).family(medium());
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let arrow = if open { Icon::Down } else { Icon::Right };
            ui.icon(arrow, 14.0, tokens.muted);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(egui::Label::new(title).truncate().selectable(false));
            });
        });
    });
    let mut why = paper_why::parts(view, owed, among);
    ui.horizontal(|ui| {
        ui.add_space(BESIDE_SIGN);
        ui.spacing_mut().item_spacing.x = 0.0;
        let line = |text: &str, room: f32| {
            let text = egui::WidgetText::from(rich(text, tokens.text_small, tokens.muted));
            let mode = Some(egui::TextWrapMode::Truncate);
            text.into_galley(ui, mode, room, egui::TextStyle::Body)
        };
        // A long reason gives way to the number of the clause.
        let number = paper_why::number(view, owed).map(|number| format!(" · {number}"));
        let number = number.map(|number| line(&number, f32::INFINITY));
        let end = number.as_ref().map_or(0.0, |number| number.size().x);
        let room = (ui.available_width() - end).max(0.0);
        // Whole reasons only: half of the second says less than nothing.
        while why.len() > 1 && line(&why.join(" · "), f32::INFINITY).size().x > room {
            why.pop();
        }
        let why = line(&why.join(" · "), room);
        let told = paper_why::told(view, owed);
        for part in std::iter::once(why).chain(number) {
            let label = egui::Label::new(part)
                .selectable(false)
                .show_tooltip_when_elided(false);
            ui.add(label).on_hover_text(&told);
        }
    });
}
