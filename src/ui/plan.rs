//! The plan: what to do next, in order, each one click from its place.

use super::view::View;
use super::widgets::buttons;
use super::{finding, shortcuts, steps};
use crate::app::Command;
use crate::app::Step;
use crate::app::session::{Checked, Session};
use crate::base::width;
use crate::checks::finding::{Outcome, Place};
use crate::engine::checklist::Action;
use crate::engine::report::Verdict;
use crate::project::FieldPath;
use crate::tr;
use crate::ui::theme::{Icon, UiExt as _, rich};
use crate::ui::typeset::lines_galley;
use egui::{Align, Layout, Margin, Role, Sense, TextStyle, Ui, Vec2, WidgetInfo};

/// Actions shown at once.
const PLAN: usize = 4;
/// Lines of one action before it is cut.
const LINES: usize = 2;
/// Lines of one that begins like another: they may differ at the end.
const ALIKE_LINES: usize = 3;
/// Actions that stand for several things, each of which may settle several clauses.
const GROUPS: [&str; 2] = ["next-questions", "next-papers"];
/// Half-width units two rows have in common at their beginning before they look the same.
const ALIKE: usize = 24;

/// Why the plan is empty: files are still being read, something cannot be checked, or everything is done.
fn nothing_planned(view: &View<'_>, checked: &Checked) -> String {
    let texts = view.texts;
    let busy = view.session().is_some_and(Session::is_busy);
    let reading = view.session().is_some_and(Session::is_unsettled);
    let unread = checked.report.count(Outcome::Unread);
    let warned = checked.report.all(Outcome::Warn);
    match unread {
        // What seemed to wait for a person waits for its files.
        0 if reading => tr!(texts, "plan-busy"),
        0 if warned > 0 => tr!(texts, "plan-empty-warned", "count" => warned),
        0 => tr!(texts, "plan-empty"),
        _ if busy => tr!(texts, "plan-busy"),
        _ => tr!(texts, "plan-unread", "count" => unread),
    }
}

/// The card with the first few, each a click from its place.
pub(super) fn plan_ui(ui: &mut Ui, view: &View<'_>, checked: &Checked) {
    let (tokens, texts) = (view.tokens, view.texts);
    let plan = view.plan(checked);
    let card = tokens
        .card()
        .fill(tokens.raised)
        .shadow(tokens.float_shadow());
    card.inner_margin(Margin {
        left: 12,
        right: 8,
        top: 10,
        bottom: 8,
    })
    .show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            ui.label(rich(
                &tr!(texts, "plan-title"),
                tokens.text_small,
                tokens.muted,
            ));
            // What has no order needs no word about it.
            if plan.len() < 2 || view.is_untouched() {
                return;
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.add_space(4.0);
                ui.label(rich(
                    &tr!(texts, "plan-hint"),
                    tokens.text_small,
                    tokens.muted,
                ));
            });
        });
        ui.add_space(2.0);
        if plan.is_empty() {
            ui.add_space(4.0);
            let handed = view.session().is_some_and(Session::is_handed_out);
            let line = if handed {
                tr!(texts, "plan-exported")
            } else {
                nothing_planned(view, checked)
            };
            ui.text_label(&line, tokens.text_body, tokens.text);
            if handed {
                helper_ui(ui, view);
            } else if checked.report.verdict == Verdict::Ready {
                ui.add_space(8.0);
                export_ui(ui, view);
            }
        }
        actions_ui(ui, view, &plan);
        unfiled_ui(ui, view);
    });
}

/// A word about files that still wait for a place. They keep nothing from being handed in, so they are no action.
fn unfiled_ui(ui: &mut Ui, view: &View<'_>) {
    let count = view.project().map_or(0, |project| project.unfiled.len());
    if count == 0 {
        return;
    }
    ui.add_space(4.0);
    let word = tr!(view.texts, "plan-unfiled", "count" => count);
    if buttons::link(ui, view.tokens, &word).clicked() {
        let path = FieldPath::Unfiled;
        view.send(Command::Jump(Place::Field { path }));
    }
}

/// The first few actions, and a word that shows the others.
fn actions_ui(ui: &mut Ui, view: &View<'_>, plan: &[&Action]) {
    let texts = view.texts;
    // Another project begins folded.
    let id = egui::Id::unique(("plan-all", view.root()));
    let all = ui.data(|data| data.get_temp(id).unwrap_or(false));
    let shown = if all { usize::MAX } else { PLAN };
    for (action, row) in plan.iter().zip(rows(view, plan)).take(shown) {
        action_row(ui, view, action, &row);
    }
    if plan.len() > PLAN {
        let text = if all {
            tr!(texts, "plan-fewer")
        } else {
            tr!(texts, "plan-more", "count" => plan.len() - PLAN)
        };
        if buttons::link(ui, view.tokens, &text).clicked() {
            ui.data_mut(|data| data.insert_temp(id, !all));
        }
    }
}

/// What is left once the bundle is written.
fn helper_ui(ui: &mut Ui, view: &View<'_>) {
    if view.app.route.step == Step::Finish {
        return;
    }
    ui.add_space(8.0);
    let word = tr!(view.texts, "plan-console");
    if buttons::small(ui, view.tokens, &word, true).clicked() {
        view.send(Command::Go(Step::Finish));
    }
}

/// What is left when everything is done.
fn export_ui(ui: &mut Ui, view: &View<'_>) {
    let Some(export) = shortcuts::export(view.app) else {
        return;
    };
    let word = tr!(view.texts, "finish-export");
    if buttons::small(ui, view.tokens, &word, true).clicked() {
        view.send(Command::Go(Step::Finish));
        view.send(export);
    }
}

/// What is to be done; statements are counted as on their page.
pub(super) fn said(view: &View<'_>, action: &Action) -> String {
    if matches!(action.place, Place::Statement { .. }) && action.message.id == "next-statements" {
        let count = steps::waiting_statements(view);
        return tr!(view.texts, "next-statements", "count" => count);
    }
    let text = view.texts.brief(&action.message);
    let said = match action.clauses.as_slice() {
        [clause] => view
            .clause(clause)
            .and_then(|clause| finding::said_short(view, clause)),
        _ => None,
    };
    match said {
        Some(said) => tr!(view.texts, "plan-said", "what" => text, "said" => said),
        // One answer or paper is about several of the clauses counted above.
        None if GROUPS.contains(&action.message.id.as_str()) && action.clauses.len() > 1 => {
            tr!(view.texts, "plan-about", "what" => text, "count" => action.clauses.len())
        }
        None => text,
    }
}

/// What a row of the plan says, and in how many lines.
struct Row {
    text: String,
    lines: usize,
}

/// The rows of the plan; those that begin alike name their places first.
fn rows(view: &View<'_>, plan: &[&Action]) -> Vec<Row> {
    let texts: Vec<String> = plan.iter().map(|action| said(view, action)).collect();
    let row = |(action, text): (&&Action, &String)| {
        let alike = plan.iter().zip(&texts);
        let alike = alike.filter(|(_, other)| begins(other) == begins(text));
        let places: Vec<String> = alike
            .map(|(other, text)| place_name(view, other, text))
            .collect();
        let place = place_name(view, action, text);
        let elsewhere = places.iter().any(|other| *other != place);
        let text = if elsewhere {
            tr!(view.texts, "plan-at", "place" => place, "what" => text.as_str())
        } else {
            text.clone()
        };
        let lines = if places.len() > 1 { ALIKE_LINES } else { LINES };
        Row { text, lines }
    };
    plan.iter().zip(&texts).map(row).collect()
}

/// The beginning of a row, as far as two of them are compared.
fn begins(text: &str) -> &str {
    let ends = text.char_indices().map(|(at, c)| at + c.len_utf8());
    let short = |end: &usize| {
        text.get(..*end)
            .is_some_and(|head| width::units(head) <= ALIKE)
    };
    let end = ends.take_while(short).last().unwrap_or_default();
    text.get(..end).unwrap_or(text)
}

/// Where an action is done, in words that are not in `text` itself: a paper, a field, else its page.
fn place_name(view: &View<'_>, action: &Action, text: &str) -> String {
    let path = action.place.path().whole();
    let name = finding::path_name(view, &path);
    let said = text.to_lowercase();
    let name = name.filter(|name| !said.contains(&name.to_lowercase()));
    name.unwrap_or_else(|| view.texts.get(&format!("step-{}", action.step.id())))
}

/// One thing to do, one click from its place.
fn action_row(ui: &mut Ui, view: &View<'_>, action: &Action, row: &Row) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Row { text, lines } = row;
    let width = ui.available_width();
    let line = lines_galley(
        ui,
        text,
        &TextStyle::Body,
        tokens.text,
        width - 48.0,
        *lines,
    );
    let height = line.size().y + 8.0;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, text));
    if !ui.is_rect_visible(rect) {
        return;
    }
    if response.hovered() {
        ui.painter().rect_filled(
            rect.expand2(Vec2::new(4.0, 0.0)),
            tokens.control_corners(),
            tokens.hover,
        );
    }
    let sign = rect.left_top() + Vec2::new(8.0, 14.0);
    ui.paint_icon(
        Icon::of_outcome(view.sign(action.outcome)),
        sign,
        16.0,
        tokens.outcome(view.sign(action.outcome)),
    );
    ui.paint_icon(
        Icon::Right,
        rect.right_center() - Vec2::new(10.0, 0.0),
        14.0,
        tokens.faint,
    );
    let corner = rect.left_top() + Vec2::new(24.0, 4.0);
    ui.painter().galley(corner, line, tokens.text);
    buttons::focus_ring(ui, tokens, &response);
    let whole = view.say(&action.message);
    let whole = if whole.chars().count() > text.chars().count() {
        &whole
    } else {
        text
    };
    let hover = texts
        .attribute(&action.message, "fix")
        .map_or(whole.clone(), |fix| format!("{whole}\n{fix}"));
    if response
        .on_hover_text(hover)
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
    {
        follow(view, action);
    }
}

/// Goes where an action is done.
pub(super) fn follow(view: &View<'_>, action: &Action) {
    let named = action.message.id == "next-named";
    match action.clauses.as_slice() {
        [clause] => view.send(Command::Unfold(Some(clause.clone()))),
        // Each is answered in its row.
        [clause, ..] if named => view.send(Command::Unfold(Some(clause.clone()))),
        _ => {}
    }
    view.send(if named {
        Command::Show(action.place.clone())
    } else {
        Command::Jump(action.place.clone())
    });
}
