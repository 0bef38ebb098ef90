//! The live checklist: verdict, plan, filter, and every clause by chapter.

use super::finding;
use super::view::View;
use super::widgets::{buttons, chips, meter, verdict};
use crate::app::Command;
use crate::app::session::Checked;
use crate::checks::finding::{Outcome, Place};
use crate::engine::checklist::{Action, chapters};
use crate::engine::report::ClauseReport;
use crate::locale::clause_key;
use crate::tr;
use crate::ui::theme::{Icon, Tokens, UiExt as _, medium, rich};
use egui::{
    Align, Align2, FontId, Frame, Layout, Margin, Role, ScrollArea, Sense, Stroke, Ui, Vec2,
    WidgetInfo,
};

/// Actions of the plan shown at once.
const PLAN: usize = 4;

/// The whole panel.
pub(super) fn checklist_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(checked) = view.checked() else {
        ui.add_space(24.0);
        ui.vertical_centered(|ui| {
            ui.text_label(
                &tr!(texts, "status-checking"),
                tokens.text_body,
                tokens.muted,
            )
        });
        return;
    };
    ui.spacing_mut().item_spacing.y = 0.0;
    header_ui(ui, view, checked);
    ScrollArea::vertical()
        .id_salt(("checklist", view.root()))
        .auto_shrink(false)
        .show(ui, |ui| {
            Frame::new()
                .inner_margin(Margin {
                    left: 16,
                    right: 16,
                    top: 14,
                    bottom: 0,
                })
                .show(ui, |ui| {
                    plan_ui(ui, view, checked);
                    ui.add_space(14.0);
                    filter_ui(ui, view, checked);
                    ui.add_space(6.0);
                });
            for chapter in chapters(&checked.report) {
                chapter_ui(ui, view, chapter.id, &chapter.clauses);
            }
            ui.add_space(16.0);
        });
}

fn header_ui(ui: &mut Ui, view: &View<'_>, checked: &Checked) {
    let (tokens, texts) = (view.tokens, view.texts);
    let report = &checked.report;
    let untouched = view
        .project()
        .is_some_and(crate::project::Project::is_untouched);
    let outcome = if untouched {
        Outcome::Unread
    } else {
        Tokens::verdict(report.verdict)
    };
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
                let id = if untouched {
                    "verdict-untouched".to_owned()
                } else {
                    format!("verdict-{}", report.verdict.id())
                };
                let word = texts.get(&id);
                let text =
                    rich(&word, tokens.text_verdict, tokens.outcome_text(outcome)).family(medium());
                let label = ui
                    .label(text)
                    .on_hover_text(texts.get(&format!("{id}.hint")));
                // Screen readers are told when the verdict changes.
                ui.ctx().accesskit_node_builder(label.id, |node| {
                    node.set_live(egui::accesskit::Live::Polite);
                });
            });
            ui.add_space(4.0);
            if untouched {
                ui.text_label(
                    &tr!(texts, "verdict-untouched.hint"),
                    tokens.text_small,
                    tokens.muted,
                );
                return;
            }
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = Vec2::new(14.0, 2.0);
                for outcome in [
                    Outcome::Fail,
                    Outcome::Unread,
                    Outcome::Pending,
                    Outcome::Warn,
                    Outcome::Pass,
                ] {
                    let count = report.count(outcome);
                    if count > 0 {
                        count_ui(ui, view, outcome, count);
                    }
                }
            });
            ui.add_space(8.0);
            let parts: Vec<(Outcome, usize)> = [
                Outcome::Fail,
                Outcome::Pending,
                Outcome::Unread,
                Outcome::Warn,
                Outcome::Pass,
            ]
            .into_iter()
            .map(|outcome| (outcome, report.count(outcome)))
            .collect();
            meter::stacked(ui, tokens, &parts, 6.0);
        });
    let line = inner.response.rect;
    ui.painter()
        .hline(line.x_range(), line.bottom(), Stroke::new(1.0, tokens.line));
}

fn count_ui(ui: &mut Ui, view: &View<'_>, outcome: Outcome, count: usize) {
    const SIGN: f32 = 15.0;
    const GAP: f32 = 5.0;
    let (tokens, texts) = (view.tokens, view.texts);
    let word = texts.get(&format!("outcome-{}.short", outcome.id()));
    let text = egui::WidgetText::from(rich(
        &format!("{count} {word}"),
        tokens.text_small,
        tokens.muted,
    ));
    let style = egui::TextStyle::Body;
    let galley = text.into_galley(ui, Some(egui::TextWrapMode::Extend), f32::INFINITY, style);
    // A group does not break by itself; without this it would widen the panel.
    if ui.available_size_before_wrap().x < SIGN + GAP + galley.size().x {
        ui.end_row();
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        verdict::sign(ui, tokens, texts, outcome, SIGN);
        ui.label(galley);
    });
}

fn plan_ui(ui: &mut Ui, view: &View<'_>, checked: &Checked) {
    let (tokens, texts) = (view.tokens, view.texts);
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
        if checked.plan.is_empty() {
            ui.add_space(4.0);
            let unread = checked.report.count(Outcome::Unread);
            let line = if unread > 0 {
                tr!(texts, "plan-unread", "count" => unread)
            } else {
                tr!(texts, "plan-empty")
            };
            ui.text_label(&line, tokens.text_body, tokens.text);
        }
        let all = ui.data(|data| data.get_temp(plan_id()).unwrap_or(false));
        let shown = if all { usize::MAX } else { PLAN };
        for action in checked.plan.iter().take(shown) {
            action_row(ui, view, action);
        }
        if checked.plan.len() > PLAN {
            let text = if all {
                tr!(texts, "plan-fewer")
            } else {
                tr!(texts, "plan-more", "count" => checked.plan.len() - PLAN)
            };
            if buttons::link(ui, tokens, &text).clicked() {
                ui.data_mut(|data| data.insert_temp(plan_id(), !all));
            }
        }
    });
}

fn plan_id() -> egui::Id {
    egui::Id::unique("plan-all")
}

/// One thing to do, one click from its place.
pub(super) fn action_row(ui: &mut Ui, view: &View<'_>, action: &Action) {
    let (tokens, texts) = (view.tokens, view.texts);
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(ui.available_width(), 28.0), Sense::click());
    let text = view.say(&action.message);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &text));
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
    let sign = rect.left_center() + Vec2::new(8.0, 0.0);
    ui.paint_icon(
        Icon::of_outcome(action.outcome),
        sign,
        16.0,
        tokens.outcome(action.outcome),
    );
    ui.paint_icon(
        Icon::Right,
        rect.right_center() - Vec2::new(10.0, 0.0),
        14.0,
        tokens.faint,
    );
    let inner = egui::Rect::from_min_max(
        rect.min + Vec2::new(24.0, 0.0),
        rect.max - Vec2::new(24.0, 0.0),
    );
    ui.paint_line(inner, rich(&text, tokens.text_body, tokens.text));
    buttons::focus_ring(ui, tokens, &response);
    let hover = texts
        .attribute(&action.message, "fix")
        .map_or(text.clone(), |fix| format!("{text}\n{fix}"));
    if response
        .on_hover_text(hover)
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
    {
        if let [clause] = action.clauses.as_slice() {
            view.send(Command::Unfold(Some(clause.clone())));
        }
        view.send(Command::Jump(action.place.clone()));
    }
}

fn filter_ui(ui: &mut Ui, view: &View<'_>, checked: &Checked) {
    let (tokens, texts) = (view.tokens, view.texts);
    let chosen = view.app.route.filter;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(4.0);
        if chips::choice(ui, tokens, &tr!(texts, "filter-all"), chosen.is_none()).clicked() {
            view.send(Command::Filter(None));
        }
        for outcome in [
            Outcome::Fail,
            Outcome::Pending,
            Outcome::Unread,
            Outcome::Warn,
            Outcome::Pass,
            Outcome::NotApplicable,
        ] {
            if checked.report.count(outcome) == 0 && chosen != Some(outcome) {
                continue;
            }
            let word = texts.get(&format!("outcome-{}.short", outcome.id()));
            if chips::choice(ui, tokens, &word, chosen == Some(outcome)).clicked() {
                view.send(Command::Filter(
                    (chosen != Some(outcome)).then_some(outcome),
                ));
            }
        }
    });
}

/// Clauses the filter lets through; without one, those that do not apply are left out.
fn shown<'a>(view: &View<'_>, clauses: &[&'a ClauseReport]) -> Vec<&'a ClauseReport> {
    let pass = |clause: &&&ClauseReport| match view.app.route.filter {
        Some(outcome) => clause.outcome == outcome,
        None => clause.outcome != Outcome::NotApplicable,
    };
    clauses.iter().filter(pass).copied().collect()
}

fn chapter_ui(ui: &mut Ui, view: &View<'_>, chapter: &str, clauses: &[&ClauseReport]) {
    let (tokens, texts) = (view.tokens, view.texts);
    let rows = shown(view, clauses);
    if rows.is_empty() {
        return;
    }
    let key = chapter.replace('.', "-");
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 34.0), Sense::hover());
    if ui.is_rect_visible(rect) {
        let centre = rect.center().y + 4.0;
        let font = FontId::proportional(tokens.text_small);
        let number = texts.get(&format!("chapter-number-{key}"));
        let left = egui::pos2(rect.left() + 20.0, centre);
        let drawn = ui.painter().text(
            left,
            Align2::LEFT_CENTER,
            number,
            font.clone(),
            tokens.muted,
        );
        let name = texts.get(&format!("chapter-{key}"));
        let at = egui::pos2((drawn.right() + 10.0).max(rect.left() + 46.0), centre);
        ui.painter()
            .text(at, Align2::LEFT_CENTER, name, font.clone(), tokens.muted);
        let open = rows
            .iter()
            .filter(|clause| clause.outcome >= Outcome::Warn)
            .count();
        let text = if open > 0 {
            format!("{open} · {}", rows.len())
        } else {
            rows.len().to_string()
        };
        let right = egui::pos2(rect.right() - 20.0, centre);
        ui.painter()
            .text(right, Align2::RIGHT_CENTER, text, font, tokens.muted);
    }
    for clause in rows {
        clause_row(ui, view, clause);
    }
}

fn clause_row(ui: &mut Ui, view: &View<'_>, clause: &ClauseReport) {
    let (tokens, texts) = (view.tokens, view.texts);
    let id = clause.id.as_str();
    let open = view.app.route.clause.as_deref() == Some(id);
    let top = ui.cursor().top();
    let background = ui.painter().add(egui::Shape::Noop);
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(ui.available_width(), 34.0), Sense::click());
    if response.clicked() {
        view.send(Command::Unfold((!open).then(|| id.to_owned())));
        if !open {
            view.send(Command::Jump(target(clause)));
        }
    }
    if ui.is_rect_visible(rect) || response.has_focus() {
        let title = texts.get(&clause_key(id));
        let word = texts.get(&format!("outcome-{}", clause.outcome.id()));
        let spoken = format!("{title}, {word}, {id}");
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, open, &spoken));
        if response.hovered() && !open {
            ui.painter().rect_filled(rect, 0, tokens.hover);
        }
        let sign = rect.left_center() + Vec2::new(28.0, 0.0);
        ui.paint_icon(
            Icon::of_outcome(clause.outcome),
            sign,
            16.0,
            tokens.outcome(clause.outcome),
        );
        let font = FontId::proportional(tokens.text_small);
        let right = rect.right_center() - Vec2::new(20.0, 0.0);
        let number = ui
            .painter()
            .text(right, Align2::RIGHT_CENTER, id, font, tokens.muted);
        let inner = egui::Rect::from_min_max(
            rect.min + Vec2::new(46.0, 0.0),
            egui::pos2(number.left() - 8.0, rect.bottom()),
        );
        let colour = if clause.outcome == Outcome::NotApplicable {
            tokens.muted
        } else {
            tokens.text
        };
        ui.paint_line(inner, rich(&title, tokens.text_body, colour));
        if response.has_focus() {
            response.scroll_to_me(None);
            let ring = Stroke::new(2.0, tokens.accent);
            ui.painter().rect_stroke(
                rect.shrink2(Vec2::new(4.0, 1.0)),
                6,
                ring,
                egui::StrokeKind::Inside,
            );
        }
    }
    if !open {
        return;
    }
    let inner = Frame::new()
        .inner_margin(Margin {
            left: 46,
            right: 20,
            top: 0,
            bottom: 12,
        })
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            finding::details_ui(ui, view, clause);
        });
    let whole = egui::Rect::from_min_max(
        egui::pos2(rect.left(), top),
        inner.response.rect.max.max(rect.max),
    );
    ui.painter().set(
        background,
        egui::Shape::rect_filled(whole, 0, tokens.accent_soft),
    );
}

/// Where a click on a clause leads: its finding's place, else the page it belongs to.
fn target(clause: &ClauseReport) -> Place {
    clause.place()
}
