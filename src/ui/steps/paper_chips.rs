//! What was verified of the particulars of a filed paper, as words on a soft ground.

use super::paper_state::is_lost;
use crate::base::{parse_date, uscc::uscc};
use crate::project::{FieldPath, Paper, PaperField};
use crate::tr;
use crate::ui::theme::rich;
use crate::ui::view::View;
use egui::{Frame, Margin, Ui, Vec2};

/// Where the words begin, below the name of the file, points.
const INDENT: f32 = 24.0;

/// A word for the number and one for the validity, where something was typed and nothing is held against it.
pub(super) fn chips_ui(ui: &mut Ui, view: &View<'_>, slot: &str, paper: &Paper) {
    let sound = |field: PaperField| {
        let path = FieldPath::PaperText(slot.to_owned(), field);
        view.findings_at(&path).is_empty()
    };
    let number = number(view, slot, paper).filter(|_| sound(PaperField::Number));
    let until = until(view, paper).filter(|_| sound(PaperField::ValidTo));
    let words: Vec<String> = number.into_iter().chain(until).collect();
    // Particulars of a file that is not there prove nothing.
    let lost = paper.files.iter().any(|file| is_lost(view, file));
    if words.is_empty() || lost {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(8.0, 4.0);
        ui.add_space(INDENT);
        for word in words {
            chip_ui(ui, view, &word);
        }
    });
}

fn number(view: &View<'_>, slot: &str, paper: &Paper) -> Option<String> {
    let (texts, typed) = (view.texts, paper.number.trim());
    if typed.is_empty() {
        return None;
    }
    if uscc(typed).is_ok() {
        return Some(tr!(texts, "papers-code-right"));
    }
    let pattern = view.app.ruleset.slot(slot)?.pattern.as_deref()?;
    let pattern = view.app.ruleset.pattern(pattern)?;
    let plain: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    pattern
        .matches(&plain)
        .then(|| tr!(texts, "papers-number-right"))
}

fn until(view: &View<'_>, paper: &Paper) -> Option<String> {
    let typed = paper.valid_to.trim();
    if let Some(day) = parse_date(typed) {
        return Some(tr!(view.texts, "papers-until", "date" => day.to_string()));
    }
    let forever = typed.contains("长期") || typed.contains("永久");
    forever.then(|| tr!(view.texts, "papers-forever"))
}

fn chip_ui(ui: &mut Ui, view: &View<'_>, word: &str) {
    let tokens = view.tokens;
    Frame::new()
        .fill(tokens.pass_soft)
        .corner_radius(12)
        .inner_margin(Margin::symmetric(10, 2))
        .show(ui, |ui| {
            ui.label(rich(word, tokens.text_small, tokens.pass));
        });
}
