//! The rest of a long list: the first few are shown, and a word unfolds the others in their place.

use super::buttons;
use crate::locale::Texts;
use crate::tr;
use crate::ui::theme::Tokens;
use egui::{Id, Ui};

/// A list of which only the first few are shown until somebody wants all.
#[derive(Debug, Clone, Copy)]
pub struct Rest {
    id: Id,
    open: bool,
    count: usize,
    few: usize,
}

impl Rest {
    /// A list of `count` things that shows `few` of them at first.
    pub fn of(ui: &Ui, id: Id, count: usize, few: usize) -> Self {
        let open = ui.data(|data| data.get_temp(id).unwrap_or(false));
        Self {
            id,
            open,
            count,
            few,
        }
    }

    /// How many are shown now.
    pub const fn shown(self) -> usize {
        if self.open { self.count } else { self.few }
    }

    /// How many are out of sight.
    pub const fn hidden(self) -> usize {
        if self.open {
            0
        } else {
            self.count.saturating_sub(self.few)
        }
    }

    /// Shows all of them from now on.
    pub fn unfold(self, ui: &Ui) {
        ui.data_mut(|data| data.insert_temp(self.id, true));
    }

    /// The word below them that unfolds or folds the rest; nothing where all are shown anyway.
    pub fn link_ui(self, ui: &mut Ui, tokens: &Tokens, texts: Texts) {
        let Some(rest) = self.count.checked_sub(self.few).filter(|&rest| rest > 0) else {
            return;
        };
        let word = if self.open {
            tr!(texts, "finding-fewer")
        } else {
            tr!(texts, "finding-more", "count" => rest)
        };
        if buttons::fold(ui, tokens, &word, self.open).clicked() {
            ui.data_mut(|data| data.insert_temp(self.id, !self.open));
        }
    }
}
