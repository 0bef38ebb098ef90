//! Step 7: the export and its verification, the whole picture, and the bundle to be.

use super::{console, finish_bundle};
use crate::app::session::{Checked, Session};
use crate::checks::finding::Outcome;
use crate::engine::report::Verdict;
use crate::tr;
use crate::ui::rounds;
use crate::ui::theme::{UiExt as _, rich};
use crate::ui::view::View;
use crate::ui::widgets::{meter, verdict};
use egui::{Align, Layout, Ui, Vec2};
use std::collections::BTreeMap;

/// Parts of the specification, each with a bar.
const PARTS: [&str; 7] = ["0", "1", "2", "3", "4", "5", "A"];
/// Outcomes in the order of the bars.
const ORDER: [Outcome; 7] = [
    Outcome::Fail,
    Outcome::Pending,
    Outcome::Unread,
    Outcome::Warn,
    Outcome::Pass,
    Outcome::Info,
    Outcome::NotApplicable,
];
/// Side of the signs of the legend, points.
const SIGN: f32 = 14.0;
/// Width of the numbers beside a bar, points.
const NUMBERS: f32 = 96.0;

/// The page: the whole in one sentence, how every part stands, then the bundle and the form.
pub(super) fn finish_ui(ui: &mut Ui, view: &View<'_>) {
    let (Some(session), Some(checked)) = (view.session(), view.checked()) else {
        return;
    };
    let tokens = view.tokens;
    ui.add_space(-8.0);
    ui.text_label(&verdict_line(view, checked), tokens.text_body, tokens.text);
    ui.add_space(4.0);
    finish_bundle::exported_ui(ui, view, session);
    bars_ui(ui, view, checked);
    ui.add_space(8.0);
    // The form is several screens tall; whoever comes back for the next bundle finds its card where it was.
    finish_bundle::bundle_ui(ui, view, session, checked);
    ui.add_space(8.0);
    console::console_ui(ui, view, session, checked);
    ui.add_space(8.0);
    rounds::card_ui(ui, view);
}

/// The verdict in one sentence, with the number that stands in its way.
fn verdict_line(view: &View<'_>, checked: &Checked) -> String {
    let (texts, report) = (view.texts, &checked.report);
    if view.is_untouched() {
        return tr!(texts, "finish-untouched");
    }
    let waiting = view.count(checked, Outcome::Pending);
    let failed = view.count(checked, Outcome::Fail);
    let stated = report.stated();
    let unsettled = view.session().is_some_and(Session::is_unsettled);
    match report.verdict {
        verdict if unsettled && verdict != Verdict::Blocked => tr!(texts, "verdict-reading.hint"),
        Verdict::Waiting if waiting > 0 => tr!(texts, "finish-waiting", "count" => waiting),
        Verdict::Ready if stated > 0 => tr!(texts, "finish-ready-stated", "count" => stated),
        Verdict::Blocked if failed > 0 => tr!(texts, "finish-blocked", "count" => failed),
        verdict => texts.get(&format!("verdict-{}.hint", verdict.id())),
    }
}

fn bars_ui(ui: &mut Ui, view: &View<'_>, checked: &Checked) {
    let (tokens, texts) = (view.tokens, view.texts);
    tokens.card().show(ui, |ui| {
        ui.set_width(ui.available_width());
        legend_ui(ui, view);
        for part in PARTS {
            let clauses = checked.report.clauses.iter();
            let clauses =
                clauses.filter(|clause| clause.id.as_str().split('.').next() == Some(part));
            let name = texts.get(&format!("part-{part}"));
            bar_ui(ui, view, &name, clauses.map(|clause| view.stands(clause)));
        }
        // What no clause asks for is counted by itself, so that the parts above add up to the clauses there are.
        let mut beside = checked.report.loose().peekable();
        if beside.peek().is_some() {
            let name = tr!(texts, "finish-bar-beside");
            bar_ui(ui, view, &name, beside.map(|finding| finding.outcome));
        }
    });
}

/// One bar: its name, how many came to what, and two numbers.
fn bar_ui(ui: &mut Ui, view: &View<'_>, name: &str, outcomes: impl Iterator<Item = Outcome>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let mut counts: BTreeMap<Outcome, usize> = BTreeMap::new();
    for outcome in outcomes {
        *counts.entry(view.sign(outcome)).or_default() += 1;
    }
    let parts: Vec<(Outcome, usize)> = ORDER
        .iter()
        .map(|outcome| (*outcome, counts.get(outcome).copied().unwrap_or(0)))
        .collect();
    let spoken: Vec<String> = parts
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(outcome, count)| {
            let word = texts.get(&format!("outcome-{}", outcome.id()));
            format!("{word} {count}")
        })
        .collect();
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        ui.allocate_ui(Vec2::new(150.0, 20.0), |ui| {
            ui.set_width(150.0);
            ui.add(egui::Label::new(rich(name, tokens.text_body, tokens.muted)).truncate());
        });
        let open: usize = parts
            .iter()
            .filter(|(outcome, _)| *outcome >= Outcome::Pending)
            .map(|(_, count)| count)
            .sum();
        let warned = counts.get(&Outcome::Warn).copied().unwrap_or(0);
        let all: usize = parts.iter().map(|(_, count)| count).sum();
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.allocate_ui(Vec2::new(NUMBERS, 20.0), |ui| {
                ui.set_width(NUMBERS);
                let line = if open == 0 && warned > 0 {
                    tr!(texts, "finish-bar-warned", "warned" => warned, "all" => all)
                } else {
                    tr!(texts, "finish-bar", "open" => open, "all" => all)
                };
                ui.label(rich(&line, tokens.text_small, tokens.muted));
            });
            meter::stacked(ui, tokens, &parts, 8.0).on_hover_text(spoken.join(" · "));
        });
    });
}

/// What the colours of the bars stand for.
fn legend_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(12.0, 0.0);
        for outcome in ORDER {
            let word = texts.get(&format!("outcome-{}", outcome.id()));
            let word = egui::WidgetText::from(rich(&word, tokens.text_small, tokens.muted));
            let mode = Some(egui::TextWrapMode::Extend);
            let word = word.into_galley(ui, mode, f32::INFINITY, egui::TextStyle::Small);
            // A sign and its word stay on one line, at one height in every row.
            let size = Vec2::new(SIGN + 4.0 + word.size().x, 20.0);
            let layout = Layout::left_to_right(Align::Center);
            ui.allocate_ui_with_layout(size, layout, |ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                verdict::sign(ui, tokens, texts, outcome, SIGN);
                ui.label(word);
            });
        }
    });
}
