//! One card for the statements that one change made lapse, where they are answered card by card.

use super::statement_lapsed::{Group, How, group_ui};
use super::statement_one;
use super::statement_stay::Stay;
use crate::app::lapsing::Change;
use crate::tr;
use crate::ui::theme::UiExt as _;
use crate::ui::view::View;
use crate::ui::widgets::{buttons, meter};
use egui::{Id, Ui};

/// The first group nobody wished to go through one by one. False where there is none.
pub(super) fn batch_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (all, open): (usize, usize),
    stay: &Stay,
    groups: Vec<Group<'_>>,
) -> bool {
    let (tokens, texts) = (view.tokens, view.texts);
    // A later change asks again.
    let id = Id::unique(("statements-singly", view.root()));
    let mut singly: Vec<Vec<Change>> = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let mut groups = groups.into_iter();
    let Some((changes, clauses)) = groups.find(|(changes, _)| !singly.contains(changes)) else {
        return false;
    };
    let done = all.saturating_sub(open);
    let last = done + clauses.len();
    let left =
        tr!(texts, "statement-one-batch", "first" => done + 1, "last" => last, "count" => all);
    ui.text_label(&left, tokens.text_small, tokens.muted);
    meter::progress(ui, tokens, done, open);
    ui.add_space(8.0);
    let how = How {
        wanted: None,
        deaf: stay.is_deaf(ui),
        first: true,
        begins: statement_one::pass(ui, view),
    };
    group_ui(ui, view, &changes, &clauses, how);
    ui.add_space(4.0);
    let word = tr!(texts, "statement-one-singly", "count" => clauses.len());
    if buttons::link(ui, tokens, &word).clicked() {
        singly.push(changes);
        ui.data_mut(|data| data.insert_temp(id, singly));
        let first = clauses.first().map_or("", |clause| clause.id.as_str());
        statement_one::go(ui, view, first);
    }
    true
}
