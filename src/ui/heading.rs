//! What stands over the checklist: the verdict, how many clauses came to what, and whether one page's are asked for.

use super::view::View;
use super::widgets::{buttons, chips, meter, verdict};
use crate::app::route::PathPurpose;
use crate::app::session::{Checked, Session};
use crate::app::{Command, Step};
use crate::checks::finding::Outcome;
use crate::engine::report::Verdict;
use crate::tr;
use crate::ui::theme::{Icon, Tokens, UiExt as _, medium, rich};
use egui::{Align, FontId, Frame, Galley, Layout, Margin, Role, Stroke, Ui, WidgetInfo};
use std::sync::Arc;

/// The verdict as an outcome, and the text id of its word.
fn verdict_of(view: &View<'_>, checked: &Checked) -> (Outcome, String) {
    if view.is_untouched() {
        return (Outcome::Unread, "verdict-untouched".to_owned());
    }
    let verdict = checked.report.verdict;
    let unsettled = view.session().is_some_and(Session::is_unsettled);
    if unsettled && verdict != Verdict::Blocked {
        // What is not read yet is no result.
        return (Outcome::Unread, "verdict-reading".to_owned());
    }
    (
        Tokens::verdict(verdict),
        format!("verdict-{}", verdict.id()),
    )
}

/// The verdict in one line, and whether the list is shown; true when that is to change.
pub(super) fn line_ui(ui: &mut Ui, view: &View<'_>, open: bool) -> bool {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.horizontal_centered(|ui| {
        if let Some(checked) = view.checked().filter(|_| !open) {
            let (outcome, id) = verdict_of(view, checked);
            ui.icon(Icon::of_outcome(outcome), 16.0, tokens.outcome(outcome));
            let ink = tokens.outcome_text(outcome);
            let word = rich(&texts.get(&id), tokens.text_body, ink).family(medium());
            ui.add(egui::Label::new(word).truncate());
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let word = if open {
                tr!(texts, "checklist-close")
            } else {
                tr!(texts, "checklist-open")
            };
            buttons::link(ui, tokens, &word).clicked()
        })
        .inner
    })
    .inner
}

/// Verdict, counts and a bar of them.
pub(super) fn header_ui(ui: &mut Ui, view: &View<'_>, checked: &Checked) {
    let (tokens, texts) = (view.tokens, view.texts);
    let (outcome, id) = verdict_of(view, checked);
    let untouched = id == "verdict-untouched";
    let inner = Frame::new()
        .inner_margin(Margin {
            left: 20,
            right: 20,
            top: 14,
            bottom: 14,
        })
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal(|ui| {
                ui.icon(Icon::of_outcome(outcome), 18.0, tokens.outcome(outcome));
                ui.add_space(2.0);
                let word = texts.get(&id);
                let here = is_here_offered(view, untouched);
                let room = ui.available_width() - if here { here_width(ui, view) } else { 0.0 };
                let font = FontId::new(tokens.text_verdict, medium());
                let wide = ui.painter().layout_no_wrap(word.clone(), font, tokens.text);
                // A verdict too long for its line is smaller, never cut.
                let size = if wide.size().x > room {
                    tokens.text_body
                } else {
                    tokens.text_verdict
                };
                let text = rich(&word, size, tokens.outcome_text(outcome)).family(medium());
                let label = ui
                    .label(text)
                    .on_hover_text(texts.get(&format!("{id}.hint")));
                // Screen readers are told when the verdict changes.
                ui.ctx().accesskit_node_builder(label.id, |node| {
                    node.set_live(egui::accesskit::Live::Polite);
                });
                if here {
                    here_ui(ui, view);
                }
            });
            ui.add_space(4.0);
            if untouched {
                ui.text_label(
                    &tr!(texts, "verdict-untouched.hint"),
                    tokens.text_small,
                    tokens.muted,
                );
                ui.add_space(4.0);
                let word = tr!(texts, "command-folder");
                if buttons::small(ui, tokens, &word, false).clicked() {
                    view.send(Command::Browse(PathPurpose::Folder));
                }
                return;
            }
            counts_ui(ui, view, checked);
            lacking_ui(ui, view, checked, outcome);
            ui.add_space(8.0);
            let parts = Outcome::COUNTED.map(|outcome| (outcome, view.count(checked, outcome)));
            meter::stacked(ui, tokens, &parts, 6.0);
        });
    let line = inner.response.rect;
    ui.painter()
        .hline(line.x_range(), line.bottom(), Stroke::new(1.0, tokens.line));
}

/// Where the verdict is worse than every clause: something the form wants is not there yet.
fn lacking_ui(ui: &mut Ui, view: &View<'_>, checked: &Checked, verdict: Outcome) {
    let stops = matches!(verdict, Outcome::Fail | Outcome::Pending);
    if stops && view.count(checked, verdict) == 0 {
        let line = tr!(view.texts, "verdict-lacking");
        ui.text_label(&line, view.tokens.text_small, view.tokens.muted);
    }
}

/// True where the clauses of the open page alone can be asked for. The last page is about all of them.
fn is_here_offered(view: &View<'_>, untouched: bool) -> bool {
    !untouched && view.app.route.step != Step::Finish
}

/// Room the switch takes, with a gap before it.
fn here_width(ui: &Ui, view: &View<'_>) -> f32 {
    const AROUND: f32 = 12.0 + 8.0;
    let font = FontId::proportional(view.tokens.text_small);
    let word = tr!(view.texts, "filter-here");
    let word = ui.painter().layout_no_wrap(word, font, view.tokens.text);
    word.size().x + AROUND
}

/// The switch to the clauses of the open page alone.
fn here_ui(ui: &mut Ui, view: &View<'_>) {
    let route = &view.app.route;
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let word = tr!(view.texts, "filter-here");
        let chip = chips::choice(ui, view.tokens, &word, route.here);
        if chip
            .on_hover_text(tr!(view.texts, "filter-here.hint"))
            .clicked()
        {
            view.send(Command::Here(!route.here));
        }
    });
}

/// How many clauses, and what is open beside them, came to what, always in one line: where not all words have room, the
/// worst outcomes keep theirs, and the other signs and numbers stand alone.
fn counts_ui(ui: &mut Ui, view: &View<'_>, checked: &Checked) {
    const SIGN: f32 = 15.0;
    const GAP: f32 = 5.0;
    const BETWEEN: f32 = 14.0;
    let (tokens, texts) = (view.tokens, view.texts);
    let counts: Vec<(Outcome, usize)> = Outcome::COUNTED
        .into_iter()
        .map(|outcome| (outcome, view.count(checked, outcome)))
        .filter(|(_, count)| *count > 0)
        .collect();
    let layout = |worded: usize| -> Vec<(Outcome, String, Arc<Galley>)> {
        let font = FontId::proportional(tokens.text_small);
        let galley = |(at, &(outcome, count)): (usize, &(Outcome, usize))| {
            let words = format!("counted-{}", outcome.id());
            let spoken = texts.with(&words, &[("count", count.into())]);
            let shown = if at < worded {
                spoken.clone()
            } else {
                count.to_string()
            };
            let galley = ui
                .painter()
                .layout_no_wrap(shown, font.clone(), tokens.muted);
            (outcome, spoken, galley)
        };
        counts.iter().enumerate().map(galley).collect()
    };
    let wide = |all: &[(Outcome, String, Arc<Galley>)]| {
        let each = all
            .iter()
            .map(|(_, _, galley)| SIGN + GAP + galley.size().x);
        each.sum::<f32>() + BETWEEN * (all.len() as f32 - 1.0)
    };
    let room = ui.available_width();
    let fits = |all: &Vec<_>| wide(all) <= room;
    let mut ways = (1..=counts.len()).rev().map(layout);
    let all = ways.find(fits).unwrap_or_else(|| layout(0));
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        let counted = all.into_iter().zip(&counts).enumerate();
        for (at, ((outcome, spoken, galley), &(_, count))) in counted {
            let word = texts.get(&format!("outcome-{}", outcome.id()));
            let told = tr!(texts, "counts-told", "count" => count, "word" => word);
            ui.spacing_mut().item_spacing.x = 0.0;
            if at > 0 {
                ui.add_space(BETWEEN);
            }
            verdict::sign(ui, tokens, texts, outcome, SIGN);
            ui.add_space(GAP);
            let label = ui.label(galley).on_hover_text(told);
            label.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));
        }
    });
}
