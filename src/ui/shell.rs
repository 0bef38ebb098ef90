//! The frame around every page: where the panels are, stray files, notices.

use super::view::View;
use super::widgets::buttons;
use super::{checklist, rail, start, status, steps, top_bar};
use crate::app::route::Dialog;
use crate::app::sorting::SortWish;
use crate::app::{Command, NoticeKind, Opening, is_bundle, is_project};
use crate::checks::finding::Outcome;
use crate::tr;
use crate::ui::theme::{Icon, UiExt as _};
use egui::{Align2, CentralPanel, Frame, Margin, Panel, Rect, Ui, UiBuilder, Vec2};

/// Narrowest window in which the checklist keeps its full width, points.
const ROOMY: f32 = 1160.0;

/// The whole window.
pub(super) fn window_ui(ui: &mut Ui, view: &View<'_>) {
    let tokens = view.tokens;
    let bar = Frame::new()
        .fill(tokens.surface)
        .inner_margin(Margin::symmetric(16, 0));
    Panel::top("top-bar")
        .exact_size(tokens.top_bar)
        .resizable(false)
        .frame(bar)
        .show(ui, |ui| {
            ui.horizontal_centered(|ui| top_bar::top_bar_ui(ui, view))
        });
    let Some(session) = view.session() else {
        CentralPanel::no_frame().show(ui, |ui| start::start_ui(ui, view));
        return;
    };
    let status = Frame::new()
        .fill(tokens.surface)
        .inner_margin(Margin::symmetric(16, 0));
    Panel::bottom("status-bar")
        .exact_size(tokens.status_bar)
        .resizable(false)
        .frame(status)
        .show(ui, |ui| {
            ui.horizontal_centered(|ui| status::status_ui(ui, view, session))
        });
    let rail = Frame::new().fill(tokens.surface).inner_margin(Margin {
        left: 12,
        right: 12,
        top: 16,
        bottom: 12,
    });
    Panel::left("rail")
        .exact_size(tokens.rail_width)
        .resizable(false)
        .frame(rail)
        .show(ui, |ui| rail::rail_ui(ui, view));
    let checklist = checklist_panel(ui, view);
    let page = Frame::new().fill(tokens.background);
    CentralPanel::no_frame().frame(page).show(ui, |ui| {
        steps::step_ui(ui, view);
        take_stray_files(ui, view);
    });
    // The keyboard comes to the step before the checklist, although the page has what the panel leaves.
    let mut inner = ui.new_child(UiBuilder::new().id_salt("checklist").max_rect(checklist));
    inner.set_clip_rect(checklist);
    checklist::checklist_ui(&mut inner, view);
}

/// The panel of the checklist, still empty. Returns its place.
fn checklist_panel(ui: &mut Ui, view: &View<'_>) -> Rect {
    let tokens = view.tokens;
    let wished = view
        .app
        .settings
        .checklist_width
        .map_or(tokens.checklist_width, f32::from);
    let room = ui.ctx().content_rect().width();
    let most = (room - tokens.rail_width - 400.0).max(280.0);
    let usual = if room < ROOMY {
        wished.min(304.0)
    } else {
        wished
    };
    let shown = Panel::right("checklist")
        .default_size(usual.min(most))
        .size_range(280.0..=most)
        .frame(Frame::new().fill(tokens.surface))
        .show(ui, |ui| {
            let place = ui.max_rect();
            ui.expand_to_include_rect(place);
            place
        });
    let width = shown.response.rect.width();
    let dragged = ui.input(|input| input.pointer.any_released()) && (width - usual).abs() > 1.0;
    if dragged && room >= ROOMY {
        view.send(Command::ChecklistWidth(whole(width)));
    }
    shown.inner
}

/// A width in whole points.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to what fits"
)]
fn whole(width: f32) -> u16 {
    width.round().clamp(0.0, 10_000.0) as u16
}

/// Files and folders let go where no zone is, sorted before they are filed. A bundle or a project by itself is opened.
fn take_stray_files(ui: &Ui, view: &View<'_>) {
    // A question that has to be answered comes first, and the company folder takes its own.
    if let Some(Dialog::Recover | Dialog::Company) = view.app.route.dialog {
        return;
    }
    let paths: Vec<_> = ui.ctx().input_mut(|input| {
        std::mem::take(&mut input.raw.dropped_files)
            .iter()
            .map(|file| file.path().to_path_buf())
            .collect()
    });
    if let [path] = paths.as_slice()
        && (is_bundle(path) || is_project(path))
    {
        view.send(Command::Open(Opening::Existing(path.clone())));
    } else if !paths.is_empty() {
        view.send(Command::Sort(SortWish::Look(paths)));
    }
}

/// Sentences over the window, newest last: lower right, or lower left beside a dialog, whose buttons are on the right.
pub(super) fn notices_ui(ui: &Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    if view.app.notices.is_empty() {
        return;
    }
    let below = -tokens.status_bar - 16.0;
    let (corner, offset) = match view.app.route.dialog {
        None => (Align2::RIGHT_BOTTOM, Vec2::new(-16.0, below)),
        Some(_) => (Align2::LEFT_BOTTOM, Vec2::new(16.0, below)),
    };
    egui::Area::new(egui::Id::unique("notices"))
        .anchor(corner, offset)
        .order(egui::Order::Foreground)
        .show(ui.ctx(), |ui| {
            ui.set_max_width(380.0);
            for (index, notice) in view.app.notices.iter().enumerate() {
                let outcome = match notice.kind {
                    NoticeKind::Done => Outcome::Pass,
                    NoticeKind::Warning => Outcome::Warn,
                    NoticeKind::Error => Outcome::Fail,
                };
                tokens
                    .card()
                    .fill(tokens.raised)
                    .shadow(tokens.float_shadow())
                    .inner_margin(12)
                    .show(ui, |ui| {
                        ui.horizontal_top(|ui| {
                            ui.set_width(356.0);
                            ui.add_space(2.0);
                            ui.icon(Icon::of_outcome(outcome), 16.0, tokens.outcome(outcome));
                            let text = view.say(&notice.message);
                            ui.allocate_ui(Vec2::new(290.0, 20.0), |ui| {
                                ui.set_width(290.0);
                                ui.text_label(&text, tokens.text_body, tokens.text);
                            });
                            if buttons::icon(ui, tokens, Icon::Close, &tr!(texts, "dismiss"), true)
                                .clicked()
                            {
                                view.send(Command::Dismiss(index));
                            }
                        });
                    });
            }
        });
}
