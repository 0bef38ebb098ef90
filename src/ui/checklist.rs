//! The live checklist: verdict, plan, filter, and every clause by chapter.

use super::view::View;
use super::walk::Walk;
use super::widgets::rove::Rove;
use super::widgets::{buttons, chips};
use super::{beside, finding, heading, plan, shell, staying, sticky};
use crate::app::session::Checked;
use crate::app::{Command, Step};
use crate::checks::finding::{Outcome, Place};
use crate::engine::checklist::chapters;
use crate::engine::report::ClauseReport;
use crate::locale::clause_key;
use crate::project::FieldPath;
use crate::tr;
use crate::ui::theme::{Icon, UiExt as _, rich};
use egui::{
    Align, Align2, FontId, Frame, Margin, PointerButton, Response, Role, ScrollArea, Sense, Stroke,
    Ui, Vec2, WidgetInfo,
};

/// Height of a row, points.
pub(super) const ROW: f32 = 34.0;

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
    heading::header_ui(ui, view, checked);
    let to_top = egui::Id::unique("checklist-to-top");
    let mut area = ScrollArea::vertical()
        .id_salt(("checklist", view.root()))
        .auto_shrink(false);
    area = staying::place(ui, area);
    let route = &view.app.route;
    area = staying::follow(ui, area, route.here.then_some(route.step));
    if ui.data_mut(|data| data.remove_temp::<()>(to_top)).is_some() {
        area = area.vertical_scroll_offset(0.0);
    }
    let list = area.show(ui, |ui| {
        staying::begin(ui);
        let planned = Frame::new()
            .inner_margin(Margin {
                left: 16,
                right: 16,
                top: 14,
                bottom: 0,
            })
            .show(ui, |ui| {
                plan::plan_ui(ui, view, checked);
                let planned = ui.min_rect().bottom();
                ui.add_space(14.0);
                filter_ui(ui, view, checked);
                ui.add_space(6.0);
                planned
            });
        let chapters = chapters(&checked.report);
        let beside = beside::shown(view, checked);
        let clauses = chapters
            .iter()
            .flat_map(|chapter| shown(view, &chapter.clauses))
            .map(|clause| clause.id.as_str());
        let keys = beside.iter().map(|(key, _)| key.as_str());
        let order: Vec<&str> = keys.chain(clauses).collect();
        let walk = Walk::over(ui, &order);
        beside::rows_ui(ui, view, &beside, &walk);
        for chapter in &chapters {
            chapter_ui(ui, view, chapter.id, &chapter.clauses, &walk);
        }
        if order.is_empty() {
            none_ui(ui, view);
        }
        ui.add_space(16.0);
        planned.inner
    });
    let (offset, height) = (list.state.clamped_offset().y, list.inner_rect.height());
    let shown = (route.filter, route.here.then_some(route.step));
    staying::end(ui, (offset, height), route.clause.as_deref(), shown);
    let out_of_sight = list.inner < list.inner_rect.top() + sticky::HEIGHT;
    if out_of_sight && sticky::sticky_ui(ui, view, checked, list.inner_rect) {
        ui.data_mut(|data| data.insert_temp(to_top, ()));
    }
}

fn filter_ui(ui: &mut Ui, view: &View<'_>, checked: &Checked) {
    let (tokens, texts) = (view.tokens, view.texts);
    let chosen = view.app.route.filter;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(4.0);
        // None comes or goes while somebody types: everything below would jump.
        let any = |outcome| {
            let unbegun = view.is_untouched() && outcome == Outcome::Unread;
            let shown = view.sign(outcome) == outcome && !unbegun;
            let shown = shown && view.count(checked, outcome) > 0;
            chosen == Some(outcome) || shown
        };
        let possible: Vec<Outcome> = FILTERS.into_iter().filter(|one| any(*one)).collect();
        let home = possible.iter().position(|one| chosen == Some(*one));
        let mut group = Rove::over(
            ui,
            egui::Id::unique("filters"),
            possible.len() + 1,
            home.map_or(0, |at| at + 1),
        );
        let all = tr!(texts, "filter-all");
        let is = Some(chosen.is_none());
        let tip = tr!(texts, "filter-all.hint");
        let chip = chips::choice_in(ui, tokens, &mut group, &all, is);
        if chip.on_hover_text(tip).clicked() {
            view.send(Command::Filter(None));
        }
        for outcome in FILTERS {
            let word = texts.get(&format!("filter-{}", outcome.id()));
            let is = chosen == Some(outcome);
            let any = any(outcome);
            if !any && outcome == Outcome::Unread {
                continue;
            }
            if chips::choice_in(ui, tokens, &mut group, &word, any.then_some(is)).clicked() {
                view.send(Command::Filter((!is).then_some(outcome)));
            }
        }
    });
}

/// That nothing passes the filters, and a way back to everything.
fn none_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let route = &view.app.route;
    let here = route.here && route.step != Step::Finish;
    let what = route.filter.map_or_else(
        || tr!(texts, "filter-all"),
        |outcome| texts.get(&format!("filter-{}", outcome.id())),
    );
    let line = if here {
        tr!(texts, "checklist-none-here", "what" => what)
    } else {
        tr!(texts, "checklist-none", "what" => what)
    };
    let margin = Margin::symmetric(20, 12);
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.text_label(&line, tokens.text_small, tokens.muted);
        ui.add_space(8.0);
        if buttons::small(ui, tokens, &tr!(texts, "checklist-show-all"), false).clicked() {
            view.send(Command::Filter(None));
            view.send(Command::Here(false));
        }
    });
}

/// Clauses the filters let through; without one, those that do not apply are left out. The unfolded one stays where
/// only the page is asked for.
fn shown<'a>(view: &View<'_>, clauses: &[&'a ClauseReport]) -> Vec<&'a ClauseReport> {
    let route = &view.app.route;
    let passes = |clause: &ClauseReport| match route.filter {
        Some(outcome) => view.stands(clause) == outcome,
        None => view.stands(clause) != Outcome::NotApplicable,
    };
    let is_here = |clause: &ClauseReport| match route.step {
        _ if !route.here || route.clause.as_deref() == Some(clause.id.as_str()) => true,
        Step::Finish => true,
        Step::Statements => clause.is_stated(),
        step => clause.step() == step,
    };
    let wanted = |clause: &&&ClauseReport| passes(clause) && is_here(clause);
    clauses.iter().filter(wanted).copied().collect()
}

fn chapter_ui(
    ui: &mut Ui,
    view: &View<'_>,
    chapter: &str,
    clauses: &[&ClauseReport],
    walk: &Walk<'_>,
) {
    let texts = view.texts;
    let rows = shown(view, clauses);
    if rows.is_empty() {
        return;
    }
    let key = chapter.replace('.', "-");
    let number = texts.get(&format!("chapter-number-{key}"));
    let name = texts.get(&format!("chapter-{key}"));
    let open = rows
        .iter()
        .filter(|clause| view.stands(clause) >= Outcome::Warn)
        .count();
    heading_ui(ui, view, (&number, &name), (open, rows.len()));
    for clause in rows {
        clause_row(ui, view, clause, walk);
    }
}

/// A line over rows: number and name, and how many of them are open.
pub(super) fn heading_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (number, name): (&str, &str),
    (open, all): (usize, usize),
) {
    let tokens = view.tokens;
    let (rect, line) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::hover());
    let told = if open > 0 {
        tr!(view.texts, "chapter-open", "open" => open, "all" => all)
    } else {
        tr!(view.texts, "chapter-settled", "all" => all)
    };
    let spoken = format!("{number} {name} {told}");
    line.widget_info(|| WidgetInfo::labeled(Role::Label, true, spoken.trim()));
    line.on_hover_text(told);
    if !ui.is_rect_visible(rect) {
        return;
    }
    let centre = rect.center().y + 4.0;
    let font = FontId::proportional(tokens.text_small);
    let word = |at: f32, align: Align2, text: &str| {
        let at = egui::pos2(at, centre);
        ui.painter()
            .text(at, align, text, font.clone(), tokens.muted)
    };
    let left = rect.left() + 20.0;
    let drawn = word(left, Align2::LEFT_CENTER, number);
    let at = if number.is_empty() {
        left
    } else {
        (drawn.right() + 10.0).max(rect.left() + 46.0)
    };
    word(at, Align2::LEFT_CENTER, name);
    let text = if open > 0 {
        tr!(view.texts, "chapter-open-short", "open" => open, "all" => all)
    } else {
        tr!(view.texts, "chapter-settled-short", "all" => all)
    };
    word(rect.right() - 20.0, Align2::RIGHT_CENTER, &text);
}

fn clause_row(ui: &mut Ui, view: &View<'_>, clause: &ClauseReport, walk: &Walk<'_>) {
    let tokens = view.tokens;
    let id = clause.id.as_str();
    let open = view.app.route.clause.as_deref() == Some(id);
    let top = ui.cursor().top();
    let background = ui.painter().add(egui::Shape::Noop);
    let size = Vec2::new(ui.available_width(), ROW);
    let (_, rect) = ui.allocate_space(size);
    staying::row(ui, id, rect.top());
    // The keyboard stays with the clause when rows above it come or go.
    let response = ui.interact(rect, ui.scope_id().with(("clause", id)), walk.sense(id));
    let place = target(clause);
    // The pointer on a row without a fault only looks; Enter goes there.
    let by_key = response.clicked() && !response.clicked_by(PointerButton::Primary);
    let goes = by_key || clause.outcome >= Outcome::Warn && is_typed_into(&place);
    // Where the list lies over the page, what it says is read first; a link in it leads there.
    let leads = !open && !shell::is_small(ui);
    walk.step(ui, id, &response, leads && goes);
    if response.clicked() {
        view.send(Command::Unfold((!open).then(|| id.to_owned())));
        if leads && goes {
            view.send(Command::Jump(place));
        } else if leads {
            view.send(Command::Show(place));
        }
    }
    keep_in_sight(ui, &response);
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
    let id = clause.id.as_str();
    let title = view.texts.get(&clause_key(id));
    let word = view.sign_word(view.stands(clause));
    let said = finding::said_short(view, clause);
    let number = view.number(id);
    let (end, word) = match &said {
        Some(said) => (format!("{said} · {number}"), format!("{word}, {said}")),
        None => (number.clone(), word),
    };
    let line = Line {
        outcome: view.stands(clause),
        title: &title,
        end: &end,
        spoken: format!("{title}, {word}, {number}"),
        open,
    };
    line.paint(ui, view, response);
}

/// What a row of the list shows.
pub(super) struct Line<'a> {
    /// For the sign.
    pub(super) outcome: Outcome,
    /// What it is about.
    pub(super) title: &'a str,
    /// At its right end.
    pub(super) end: &'a str,
    /// For who cannot see it.
    pub(super) spoken: String,
    /// What lies below it is shown.
    pub(super) open: bool,
}

impl Line<'_> {
    /// Draws it in the place of a row.
    pub(super) fn paint(&self, ui: &Ui, view: &View<'_>, response: &Response) {
        let (tokens, rect) = (view.tokens, response.rect);
        response.widget_info(|| {
            WidgetInfo::selected(Role::Button, true, self.open, self.spoken.as_str())
        });
        if response.hovered() && !self.open {
            ui.painter().rect_filled(rect, 0, tokens.hover);
        }
        let sign = rect.left_center() + Vec2::new(28.0, 0.0);
        let outcome = view.sign(self.outcome);
        let tint = tokens.outcome(outcome);
        ui.paint_icon(Icon::of_outcome(outcome), sign, 16.0, tint);
        let font = FontId::proportional(tokens.text_small);
        let right = rect.right_center() - Vec2::new(20.0, 0.0);
        let number = ui
            .painter()
            .text(right, Align2::RIGHT_CENTER, self.end, font, tokens.muted);
        let inner = egui::Rect::from_min_max(
            rect.min + Vec2::new(46.0, 0.0),
            egui::pos2(number.left() - 8.0, rect.bottom()),
        );
        let colour = if self.outcome == Outcome::NotApplicable {
            tokens.muted
        } else {
            tokens.text
        };
        ui.paint_line(inner, rich(self.title, tokens.text_body, colour));
        if response.has_focus() {
            let ring = Stroke::new(2.0, tokens.accent);
            let place = rect.shrink2(Vec2::new(4.0, 1.0));
            ui.painter()
                .rect_stroke(place, 6, ring, egui::StrokeKind::Inside);
        }
    }
}

/// The line over the list hides nothing the keyboard comes to.
pub(super) fn keep_in_sight(ui: &Ui, response: &Response) {
    if response.gained_focus() {
        let place = response.rect.expand2(Vec2::new(0.0, sticky::HEIGHT));
        ui.scroll_to_rect(place, None);
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

/// Where a click on a clause leads: the answer that sets it aside, its finding's place, or the page it belongs to.
fn target(clause: &ClauseReport) -> Place {
    let set_aside = clause.outcome == Outcome::NotApplicable;
    let answer = set_aside.then(|| clause.because.terms().find_map(answered));
    answer.flatten().unwrap_or_else(|| clause.place())
}

/// True where a click may leave the keyboard in a field: something there is to be typed anew.
fn is_typed_into(place: &Place) -> bool {
    matches!(
        place.path(),
        FieldPath::Text(_) | FieldPath::Keywords | FieldPath::PaperText(..)
    )
}

/// The question or the businesses that a reason names.
fn answered(term: &str) -> Option<Place> {
    let business = || {
        let about = ["business-", "group-"];
        let named = about.iter().any(|about| term.starts_with(about));
        named.then_some(Place::Field {
            path: FieldPath::Businesses,
        })
    };
    let flag = term.strip_prefix("flag-");
    let question = flag.map(|flag| Place::Question {
        flag: flag.to_owned(),
    });
    question.or_else(business)
}
