//! Cards that were answered while they were looked at stay where they are until the person goes elsewhere: nothing
//! slides under the pointer, and a second click signs nothing else.

use super::statements::{is_lapsed, is_open};
use crate::engine::report::ClauseReport;
use egui::{Id, Ui};
use std::collections::BTreeMap;

/// Seconds after an answer in which no other is taken.
const DEAF: f64 = 0.5;

/// What a card was when it was first shown, and when it was answered.
#[derive(Debug, Clone, Copy, Default)]
struct Shown {
    lapsed: bool,
    answered: Option<f64>,
}

/// The open cards since the page was opened.
#[derive(Debug, Clone, Default)]
pub(super) struct Stay {
    shown: BTreeMap<String, Shown>,
    frame: u64,
}

impl Stay {
    /// Follows what is shown; `done` is true while answered cards are listed, which forgets everything. So does a
    /// frame without this page.
    pub(super) fn update(ui: &Ui, done: bool, all: &[&ClauseReport]) -> Self {
        let id = Id::unique("statements-stay");
        let frame = ui.ctx().cumulative_frame_nr();
        let now = ui.input(|input| input.time);
        let before: Option<Self> = ui.data(|data| data.get_temp(id));
        let mut stay = before
            .filter(|before| !done && frame <= before.frame + 1)
            .unwrap_or_default();
        stay.frame = frame;
        for clause in all.iter().filter(|_| !done) {
            let key = clause.id.as_str();
            if is_open(clause) {
                let shown = stay.shown.entry(key.to_owned()).or_default();
                shown.lapsed = is_lapsed(clause);
                shown.answered = None;
            } else if let Some(shown) = stay.shown.get_mut(key) {
                shown.answered.get_or_insert(now);
            }
        }
        ui.data_mut(|data| data.insert_temp(id, stay.clone()));
        stay
    }

    /// True for a card that was open and is answered now.
    pub(super) fn keeps(&self, clause: &ClauseReport) -> bool {
        let shown = self.shown.get(clause.id.as_str());
        shown.is_some_and(|shown| shown.answered.is_some())
    }

    /// True when the card stood among those that lapsed.
    pub(super) fn was_lapsed(&self, clause: &ClauseReport) -> bool {
        let shown = self.shown.get(clause.id.as_str());
        shown.is_some_and(|shown| shown.lapsed)
    }

    /// True right after an answer, whatever it was about.
    pub(super) fn is_deaf(&self, ui: &Ui) -> bool {
        let now = ui.input(|input| input.time);
        let answers = self.shown.values().filter_map(|shown| shown.answered);
        answers.fold(f64::MIN, f64::max) + DEAF > now
    }
}
