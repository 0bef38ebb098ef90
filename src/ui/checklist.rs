//! The live checklist: verdict, plan, filter, and every clause by chapter.

use super::view::View;
use super::walk::Walk;
use super::widgets::{buttons, chips, meter, verdict};
use super::{finding, plan, shell};
use crate::app::Command;
use crate::app::session::Checked;
use crate::checks::finding::{Outcome, Place};
use crate::engine::checklist::chapters;
use crate::engine::report::ClauseReport;
use crate::locale::clause_key;
use crate::tr;
use crate::ui::theme::{Icon, Tokens, UiExt as _, medium, rich};
use egui::{
    Align, Align2, FontId, Frame, Galley, Layout, Margin, Response, Role, ScrollArea, Sense,
    Stroke, Ui, Vec2, WidgetInfo,
};
use std::sync::Arc;

/// Outcomes that are counted in the header, worst first.
const COUNTED: [Outcome; 5] = [
    Outcome::Fail,
    Outcome::Unread,
    Outcome::Pending,
    Outcome::Warn,
    Outcome::Pass,
];

/// Outcomes the list can be narrowed to. What is not looked at yet is rare and last, and not shown while there is none:
/// the others keep their places, in one row.
const FILTERS: [Outcome; 6] = [
    Outcome::Fail,
    Outcome::Pending,
    Outcome::Warn,
    Outcome::Pass,
    Outcome::NotApplicable,
    Outcome::Unread,
];

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
                    plan::plan_ui(ui, view, checked);
                    ui.add_space(14.0);
                    filter_ui(ui, view, checked);
                    ui.add_space(6.0);
                });
            let chapters = chapters(&checked.report);
            let order: Vec<&str> = chapters
                .iter()
                .flat_map(|chapter| shown(view, &chapter.clauses))
                .map(|clause| clause.id.as_str())
                .collect();
            let walk = Walk::over(ui, &order);
            for chapter in &chapters {
                chapter_ui(ui, view, chapter.id, &chapter.clauses, &walk);
            }
            ui.add_space(16.0);
        });
}

/// The verdict as an outcome, and the text id of its word.
fn verdict_of(view: &View<'_>, checked: &Checked) -> (Outcome, String) {
    let untouched = view
        .project()
        .is_some_and(crate::project::Project::is_untouched);
    if untouched {
        return (Outcome::Unread, "verdict-untouched".to_owned());
    }
    let verdict = checked.report.verdict;
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

fn header_ui(ui: &mut Ui, view: &View<'_>, checked: &Checked) {
    let (tokens, texts) = (view.tokens, view.texts);
    let report = &checked.report;
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
            counts_ui(ui, view, checked);
            ui.add_space(8.0);
            let parts = COUNTED.map(|outcome| (outcome, report.all(outcome)));
            meter::stacked(ui, tokens, &parts, 6.0);
        });
    let line = inner.response.rect;
    ui.painter()
        .hline(line.x_range(), line.bottom(), Stroke::new(1.0, tokens.line));
}

/// How many clauses, and what is open beside them, came to what, always in one line: where the words have no room, the signs and numbers stand alone.
fn counts_ui(ui: &mut Ui, view: &View<'_>, checked: &Checked) {
    const SIGN: f32 = 15.0;
    const GAP: f32 = 5.0;
    const BETWEEN: f32 = 14.0;
    let (tokens, texts) = (view.tokens, view.texts);
    let counts: Vec<(Outcome, usize)> = COUNTED
        .into_iter()
        .map(|outcome| (outcome, checked.report.all(outcome)))
        .filter(|(_, count)| *count > 0)
        .collect();
    let layout = |worded: bool| -> Vec<(Outcome, String, Arc<Galley>)> {
        let font = FontId::proportional(tokens.text_small);
        let galley = |&(outcome, count): &(Outcome, usize)| {
            let word = texts.get(&format!("outcome-{}.short", outcome.id()));
            let spoken = format!("{count} {word}");
            let shown = if worded {
                spoken.clone()
            } else {
                count.to_string()
            };
            let galley = ui
                .painter()
                .layout_no_wrap(shown, font.clone(), tokens.muted);
            (outcome, spoken, galley)
        };
        counts.iter().map(galley).collect()
    };
    let wide = |all: &[(Outcome, String, Arc<Galley>)]| {
        let each = all
            .iter()
            .map(|(_, _, galley)| SIGN + GAP + galley.size().x);
        each.sum::<f32>() + BETWEEN * (all.len() as f32 - 1.0)
    };
    let mut all = layout(true);
    if wide(&all) > ui.available_width() {
        all = layout(false);
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        for (at, (outcome, spoken, galley)) in all.into_iter().enumerate() {
            ui.spacing_mut().item_spacing.x = 0.0;
            if at > 0 {
                ui.add_space(BETWEEN);
            }
            verdict::sign(ui, tokens, texts, outcome, SIGN);
            ui.add_space(GAP);
            let label = ui.label(galley).on_hover_text(&spoken);
            label.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));
        }
    });
}

fn filter_ui(ui: &mut Ui, view: &View<'_>, checked: &Checked) {
    let (tokens, texts) = (view.tokens, view.texts);
    let chosen = view.app.route.filter;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(4.0);
        if chips::choice(ui, tokens, &tr!(texts, "filter-all"), chosen.is_none()).clicked() {
            view.send(Command::Filter(None));
        }
        for outcome in FILTERS {
            let word = texts.get(&format!("filter-{}", outcome.id()));
            let is = chosen == Some(outcome);
            // None comes or goes while somebody types: everything below would jump.
            let any = is || checked.report.count(outcome) > 0;
            if !any && outcome == Outcome::Unread {
                continue;
            }
            if chips::choice_if(ui, tokens, &word, any.then_some(is)).clicked() {
                view.send(Command::Filter((!is).then_some(outcome)));
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

fn chapter_ui(
    ui: &mut Ui,
    view: &View<'_>,
    chapter: &str,
    clauses: &[&ClauseReport],
    walk: &Walk<'_>,
) {
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
        clause_row(ui, view, clause, walk);
    }
}

fn clause_row(ui: &mut Ui, view: &View<'_>, clause: &ClauseReport, walk: &Walk<'_>) {
    let tokens = view.tokens;
    let id = clause.id.as_str();
    let open = view.app.route.clause.as_deref() == Some(id);
    let top = ui.cursor().top();
    let background = ui.painter().add(egui::Shape::Noop);
    let size = Vec2::new(ui.available_width(), 34.0);
    let (_, rect) = ui.allocate_space(size);
    // The keyboard stays with the clause when rows above it come or go.
    let response = ui.interact(rect, ui.scope_id().with(("clause", id)), walk.sense(id));
    walk.step(ui, id, &response);
    if response.clicked() {
        view.send(Command::Unfold((!open).then(|| id.to_owned())));
        // Where the list lies over the page, what it says is read first; a link in it leads there.
        if !open && !shell::is_small(ui) {
            view.send(Command::Jump(target(clause)));
        }
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if ui.is_rect_visible(rect) || response.has_focus() {
        paint_row(ui, view, clause, &response, open);
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
    show_unfolded(ui, id, rect, whole);
}

/// Sign, title and number in the place of a row.
fn paint_row(ui: &Ui, view: &View<'_>, clause: &ClauseReport, response: &Response, open: bool) {
    let (tokens, texts) = (view.tokens, view.texts);
    let (id, rect) = (clause.id.as_str(), response.rect);
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
        let ring = Stroke::new(2.0, tokens.accent);
        ui.painter().rect_stroke(
            rect.shrink2(Vec2::new(4.0, 1.0)),
            6,
            ring,
            egui::StrokeKind::Inside,
        );
    }
}

/// A clause unfolded from elsewhere is brought into view, once it is laid out.
fn show_unfolded(ui: &Ui, clause: &str, row: egui::Rect, whole: egui::Rect) {
    let id = egui::Id::unique("checklist-unfolded");
    let before: Option<String> = ui.data(|data| data.get_temp(id));
    if before.as_deref() == Some(clause) {
        return;
    }
    ui.data_mut(|data| data.insert_temp(id, clause.to_owned()));
    if ui.clip_rect().contains_rect(whole) {
        return;
    }
    let align = (!ui.clip_rect().contains_rect(row)).then_some(Align::Center);
    ui.scroll_to_rect(row.expand2(Vec2::new(0.0, 40.0)), align);
}

/// Where a click on a clause leads: its finding's place, else the page it belongs to.
fn target(clause: &ClauseReport) -> Place {
    clause.place()
}
