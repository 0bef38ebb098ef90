//! The frame around every page: where the panels are, and stray files.

use super::panes::{self, Pane};
use super::view::View;
use super::widgets::buttons;
use super::{checklist, heading, notices, rail, start, status, steps, top_bar};
use crate::app::route::{Dialog, PathPurpose};
use crate::app::session::{SaveState, Session};
use crate::app::sorting::SortWish;
use crate::app::{Command, Opening, Step, is_bundle, is_project};
use crate::checks::finding::Outcome;
use crate::tr;
use crate::ui::theme::{Icon, UiExt as _, rich};
use egui::{
    Align, CentralPanel, Frame, Id, Key, Label, Layout, Margin, Modifiers, Panel, Rect, ScrollArea,
    Ui, UiBuilder, Vec2,
};

/// Narrowest window in which the checklist keeps its full width, points.
const ROOMY: f32 = 1160.0;
/// Narrowest window with the names of the steps and the checklist beside the page, points.
const WIDE: f32 = 860.0;

/// True where the window is too narrow for everything side by side: the steps are numbers, and the checklist takes
/// the place of the page when it is asked for.
pub(super) fn is_small(ui: &Ui) -> bool {
    ui.ctx().content_rect().width() < WIDE
}

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
            panes::begin(ui, view, Pane::Bar);
            ui.horizontal_centered(|ui| top_bar::top_bar_ui(ui, view))
        });
    let Some(session) = view.session() else {
        notices::panel_ui(ui, view);
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
            panes::begin(ui, view, Pane::Status);
            ui.horizontal_centered(|ui| status::status_ui(ui, view, session))
        });
    if session.save == SaveState::ReadOnly {
        read_only_ui(ui, view);
    } else if session.is_gone() {
        gone_ui(ui, view, session);
    }
    let rail = Frame::new().fill(tokens.surface).inner_margin(Margin {
        left: 12,
        right: 12,
        top: 16,
        bottom: 12,
    });
    if is_small(ui) {
        small_ui(ui, view, rail);
        return;
    }
    Panel::left("rail")
        .exact_size(tokens.rail_width)
        .resizable(false)
        .frame(rail)
        .show(ui, |ui| {
            panes::begin(ui, view, Pane::Rail);
            rail::rail_ui(ui, view);
        });
    let checklist = checklist_panel(ui, view);
    let page = Frame::new().fill(tokens.background);
    CentralPanel::no_frame().frame(page).show(ui, |ui| {
        panes::begin(ui, view, Pane::Page);
        steps::step_ui(ui, view);
        take_stray_files(ui, view);
    });
    let checklist = notices::foot_ui(ui, view, checklist);
    // The keyboard comes to the step before the checklist, although the page has what the panel leaves.
    let mut inner = ui.new_child(UiBuilder::new().id_salt("checklist").max_rect(checklist));
    inner.set_clip_rect(checklist);
    panes::begin(&inner, view, Pane::Checklist);
    checklist::checklist_ui(&mut inner, view);
}

/// Numbers of the steps, a line with the verdict, and below it the page or the checklist.
fn small_ui(ui: &mut Ui, view: &View<'_>, rail: Frame) {
    let tokens = view.tokens;
    let narrow = Margin {
        left: 8,
        right: 8,
        ..rail.inner_margin
    };
    Panel::left("rail-small")
        .exact_size(tokens.rail_row + 16.0)
        .resizable(false)
        .frame(rail.inner_margin(narrow))
        .show(ui, |ui| {
            panes::begin(ui, view, Pane::Rail);
            let room = ui.available_height();
            let area = ScrollArea::vertical();
            area.show(ui, |ui| rail::small_ui(ui, view, room));
        });
    // Whoever is sent somewhere wants to see it, not the list.
    let id = Id::unique("checklist-open");
    let step = view.app.route.step;
    let open = ui.data(|data| data.get_temp::<Step>(id)) == Some(step) && view.target().is_none();
    let line = Frame::new()
        .fill(tokens.surface)
        .inner_margin(Margin::symmetric(16, 0));
    let left = open && is_left(ui, view);
    let pressed = Panel::top("verdict-line")
        .exact_size(tokens.input_height)
        .resizable(false)
        .frame(line)
        .show(ui, |ui| heading::line_ui(ui, view, open))
        .inner;
    let show = open != (pressed || left);
    ui.data_mut(|data| {
        if show {
            data.insert_temp(id, step);
        } else {
            data.remove::<Step>(id);
        }
    });
    let fill = if open {
        tokens.surface
    } else {
        tokens.background
    };
    notices::panel_ui(ui, view);
    let page = Frame::new().fill(fill);
    CentralPanel::no_frame().frame(page).show(ui, |ui| {
        if open {
            panes::begin(ui, view, Pane::Checklist);
            checklist::checklist_ui(ui, view);
        } else {
            panes::begin(ui, view, Pane::Page);
            steps::step_ui(ui, view);
        }
        take_stray_files(ui, view);
    });
}

/// Escape goes back to the page, where nothing else is to be closed by it first.
fn is_left(ui: &Ui, view: &View<'_>) -> bool {
    let free = view.app.route.dialog.is_none() && !egui::Popup::is_any_open(ui.ctx());
    free && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape))
}

/// Says above everything that nothing entered here will be kept, and where it would be.
fn read_only_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let banner = Frame::new()
        .fill(tokens.warn_soft)
        .inner_margin(Margin::symmetric(16, 8));
    Panel::top("read-only")
        .resizable(false)
        .frame(banner)
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                let button = tr!(texts, "command-copy");
                let room = ui.available_width() - buttons::width(ui, tokens, &button) - 8.0;
                let text = tr!(texts, "read-only-banner");
                let text = rich(&text, tokens.text_body, tokens.text);
                let size = Vec2::new(room.max(0.0), tokens.button_height);
                ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
                    ui.set_min_width(size.x);
                    ui.icon(Icon::of_outcome(Outcome::Warn), 16.0, tokens.warn);
                    ui.add(Label::new(text).wrap());
                });
                if buttons::secondary(ui, tokens, &button).clicked() {
                    view.send(Command::Browse(PathPurpose::Copy));
                }
            });
        });
}

/// Says above everything that the folder was moved away, where it was, and offers the two ways on.
fn gone_ui(ui: &mut Ui, view: &View<'_>, session: &Session) {
    let (tokens, texts) = (view.tokens, view.texts);
    let banner = Frame::new()
        .fill(tokens.fail_soft)
        .inner_margin(Margin::symmetric(16, 8));
    let path = session.dir.root().display().to_string();
    let text = tr!(texts, "gone-banner", "path" => path);
    Panel::top("gone")
        .resizable(false)
        .frame(banner)
        .show(ui, |ui| {
            ui.horizontal_top(|ui| {
                ui.icon(Icon::of_outcome(Outcome::Fail), 16.0, tokens.fail);
                ui.add(Label::new(rich(&text, tokens.text_body, tokens.text)).wrap());
            });
            ui.horizontal_wrapped(|ui| {
                if buttons::confirm(ui, tokens, &tr!(texts, "gone-follow"), true) {
                    view.send(Command::Browse(PathPurpose::Follow));
                }
                if buttons::secondary(ui, tokens, &tr!(texts, "command-copy")).clicked() {
                    view.send(Command::Browse(PathPurpose::Copy));
                }
            });
        });
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
    // A panel keeps the width it was pressed into: the narrow one is another one.
    let name = if room < ROOMY {
        "checklist-narrow"
    } else {
        "checklist"
    };
    let shown = Panel::right(name)
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
    if let Some(Dialog::Recover | Dialog::Unsaved(_) | Dialog::Company) = view.app.route.dialog {
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
