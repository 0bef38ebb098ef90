//! The step rail: number, name, and a badge with the worst state of each page.

use super::steps;
use super::view::View;
use super::widgets::rove::Rove;
use super::widgets::{buttons, verdict};
use crate::app::session::Session;
use crate::app::{Command, Step};
use crate::checks::finding::Outcome;
use crate::tr;
use crate::ui::theme::{Icon, UiExt as _, medium, rich};
use egui::{Align2, Color32, Id, Pos2, Rect, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo};

/// Room between rows, points.
const GAP: f32 = 4.0;
/// Lowest row with room for a number and its sign, points.
const LEAST: f32 = 26.0;

pub(super) fn rail_ui(ui: &mut Ui, view: &View<'_>) {
    ui.spacing_mut().item_spacing.y = GAP;
    let mut group = group(ui, view.app.route.step);
    for (number, step) in (1..).zip(Step::ALL) {
        group.next(ui, |ui, sense| rail_row(ui, view, (number, step), sense));
    }
}

/// The steps are one stop of the keyboard, which comes to the open one.
fn group(ui: &Ui, open: Step) -> Rove {
    Rove::over(ui, id(), Step::ALL.len(), position(open))
}

fn id() -> Id {
    Id::unique("rail-steps")
}

fn position(open: Step) -> usize {
    let at = Step::ALL.iter().position(|step| *step == open);
    at.unwrap_or_default()
}

/// Has the keyboard come to the open step.
pub(super) fn enter(ui: &Ui, open: Step) {
    Rove::enter(ui, id(), position(open));
}

/// The same where there is no room for names: a number each, with the sign of its worst state at its corner.
/// All of them are in sight in `room` points, as far as their signs can still be told apart; else the open one is.
pub(super) fn small_ui(ui: &mut Ui, view: &View<'_>, room: f32) {
    ui.spacing_mut().item_spacing.y = GAP;
    let tokens = view.tokens;
    let row = (room + GAP) / Step::ALL.len() as f32 - GAP;
    let size = Vec2::new(tokens.rail_row, row.clamp(LEAST, tokens.rail_row));
    let mut group = group(ui, view.app.route.step);
    for (number, step) in (1..).zip(Step::ALL) {
        group.next(ui, |ui, sense| {
            let (rect, response) = ui.allocate_exact_size(size, sense);
            follow(ui, view, step, &response);
            let row = Row::of(view, step);
            row.ground(ui, view, rect, &response);
            row.disc(ui, view, rect.center(), number);
            if let Some((outcome, ..)) = row.badge {
                let corner = rect.right_bottom() - Vec2::splat(10.0);
                let ground = row.fill(view, response.hovered());
                ui.painter().circle_filled(corner, 7.0, ground);
                let tint = tokens.outcome(outcome);
                ui.paint_icon(Icon::of_outcome(outcome), corner, 12.0, tint);
            }
            row.answer(ui, view, response)
        });
    }
}

/// The step that was gone to is in sight.
fn follow(ui: &Ui, view: &View<'_>, step: Step, row: &Response) {
    let id = Id::unique("rail-followed");
    let followed: Option<Step> = ui.data(|data| data.get_temp(id));
    if step == view.app.route.step && followed != Some(step) {
        ui.data_mut(|data| data.insert_temp(id, step));
        row.scroll_to_me(None);
    }
}

/// What a badge counts: on each page what a person does there, as the plan counts it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counted {
    Clauses,
    Papers,
    Questions,
    Statements,
    /// Clauses that the page speaks of and another one settles.
    Noted,
}

impl Counted {
    /// Text id of the sentence that says so.
    const fn words(self) -> &'static str {
        match self {
            Self::Clauses => "rail-clauses",
            Self::Papers => "rail-papers",
            Self::Questions => "rail-questions",
            Self::Statements => "rail-statements",
            Self::Noted => "rail-noted",
        }
    }
}

/// The sign of a badge, its number, and of what.
type Badge = (Outcome, usize, Counted);

/// The state a badge shows: what would be rejected, then what waits for a person, then the rest.
fn badge(view: &View<'_>, step: Step) -> Option<Badge> {
    if view.project()?.is_untouched() {
        return None;
    }
    let (counts, checked) = (view.badges(step)?, view.checked()?);
    let order = [
        Outcome::Fail,
        Outcome::Pending,
        Outcome::Unread,
        Outcome::Warn,
    ];
    let open = order
        .into_iter()
        .find_map(|outcome| Some((outcome, *counts.get(&outcome)?, Counted::Clauses)));
    // Some of what this page asks is settled on others, and is counted on both.
    let waiting = || steps::waiting_statements(view);
    let asked = checked.questions_left();
    let lacking = checked.report.papers_left();
    let open = match open {
        // One paper settles many clauses: what is left are papers, as many as the page and the plan say.
        Some((outcome @ (Outcome::Fail | Outcome::Pending), ..))
            if step == Step::Papers && lacking > 0 =>
        {
            Some((outcome, lacking, Counted::Papers))
        }
        Some((Outcome::Fail, ..)) => open,
        // One answer settles many clauses: what is left are questions.
        Some((Outcome::Pending, ..)) if step == Step::Category && asked > 0 => {
            Some((Outcome::Pending, asked, Counted::Questions))
        }
        _ if step == Step::Statements => {
            let open = (Outcome::Pending, waiting(), Counted::Statements);
            Some(open).filter(|(_, count, _)| *count > 0)
        }
        _ => open,
    };
    // Where a question can be read the page is no finished one, though its answer is given elsewhere.
    let noted = checked.noted.get(&step).copied().unwrap_or_default();
    let noted = (noted > 0).then_some((Outcome::Pending, noted, Counted::Noted));
    let said = step == Step::Statements && !view.project()?.statements.is_empty();
    // Where every question is answered nothing is left to do, whatever the answers call for elsewhere.
    let answered = step == Step::Category && asked == 0;
    let done = said || answered || counts.contains_key(&Outcome::Pass);
    // Nothing is done before all its files were looked at.
    let filed = !matches!(step, Step::Listing | Step::Category);
    let reading = filed && view.session().is_some_and(Session::is_unsettled);
    let sign = if reading {
        Outcome::Unread
    } else {
        Outcome::Pass
    };
    open.or(noted)
        .or(done.then_some((sign, 0, Counted::Clauses)))
}

/// A step as both rails show it.
struct Row {
    step: Step,
    chosen: bool,
    name: String,
    badge: Option<Badge>,
}

impl Row {
    fn of(view: &View<'_>, step: Step) -> Self {
        Self {
            step,
            chosen: view.app.route.step == step,
            name: view.texts.get(&format!("step-{}", step.id())),
            badge: badge(view, step),
        }
    }

    fn spoken(&self, view: &View<'_>) -> String {
        let step = self.name.as_str();
        match self.badge {
            Some((Outcome::Unread, 0, _)) => {
                tr!(view.texts, "rail-looking", "step" => step)
            }
            Some((outcome, count, counted)) if count > 0 => {
                let word = view.texts.get(&format!("outcome-{}", outcome.id()));
                let args = [
                    ("step", step.into()),
                    ("count", count.into()),
                    ("word", word.into()),
                ];
                view.texts.with(counted.words(), &args)
            }
            _ => self.name.clone(),
        }
    }

    const fn fill(&self, view: &View<'_>, hovered: bool) -> Color32 {
        let tokens = view.tokens;
        if self.chosen {
            tokens.accent_soft
        } else if hovered {
            tokens.hover
        } else {
            tokens.surface
        }
    }

    fn ground(&self, ui: &Ui, view: &View<'_>, rect: Rect, response: &Response) {
        let spoken = self.spoken(view);
        response.widget_info(|| WidgetInfo::selected(Role::Tab, true, self.chosen, &spoken));
        let fill = self.fill(view, response.hovered());
        let corners = view.tokens.control_corners();
        ui.painter().rect_filled(rect, corners, fill);
    }

    fn disc(&self, ui: &Ui, view: &View<'_>, centre: Pos2, number: usize) {
        let tokens = view.tokens;
        let (disc, ink, edge) = if self.chosen {
            (tokens.accent, tokens.on_accent, tokens.accent)
        } else {
            (tokens.surface, tokens.muted, tokens.line)
        };
        let line = Stroke::new(1.0, edge);
        ui.painter().circle(centre, 10.5, disc, line);
        let small = egui::FontId::proportional(tokens.text_small);
        let number = number.to_string();
        ui.painter()
            .text(centre, Align2::CENTER_CENTER, number, small, ink);
    }

    fn answer(&self, ui: &Ui, view: &View<'_>, response: Response) -> Response {
        buttons::focus_ring(ui, view.tokens, &response);
        let waiting = view.project().map_or(0, |project| project.unfiled.len());
        let hover = if self.step == Step::Papers && waiting > 0 {
            let waiting = tr!(view.texts, "plan-unfiled", "count" => waiting);
            format!("{}\n{waiting}", self.spoken(view))
        } else {
            self.spoken(view)
        };
        let response = response.on_hover_text(hover);
        if response.clicked() {
            view.send(Command::Go(self.step));
        }
        response
    }
}

fn rail_row(ui: &mut Ui, view: &View<'_>, (number, step): (usize, Step), sense: Sense) -> Response {
    let tokens = view.tokens;
    let size = Vec2::new(ui.available_width(), tokens.rail_row);
    let (rect, response) = ui.allocate_exact_size(size, sense);
    let row = Row::of(view, step);
    row.ground(ui, view, rect, &response);
    row.disc(ui, view, rect.left_center() + Vec2::new(21.0, 0.0), number);
    let colour = if row.chosen {
        tokens.text
    } else {
        tokens.muted
    };
    let title = rich(&row.name, tokens.text_body, colour);
    let title = if row.chosen {
        title.family(medium())
    } else {
        title
    };
    let room = if row.badge.is_some() { 52.0 } else { 8.0 };
    let inner = Rect::from_min_max(
        rect.min + Vec2::new(42.0, 0.0),
        rect.max - Vec2::new(room, 0.0),
    );
    ui.paint_line(inner, title);
    if let Some((outcome, count, _)) = row.badge {
        let right = rect.right_center() - Vec2::new(10.0, 0.0);
        verdict::paint_badge(ui, tokens, right, outcome, count);
    }
    row.answer(ui, view, response)
}
