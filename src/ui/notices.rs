//! Sentences of the program: what was done, what did not work, and one thing that can be done about it. They take their
//! own room, at the foot of the list or of the page, and cover nothing; while a dialog is open they wait.

use super::panes::{self, Pane};
use super::pick;
use super::view::View;
use super::widgets::buttons;
use crate::app::session::Session;
use crate::app::sorting::SortWish;
use crate::app::{Attention, Command, Notice, NoticeKind, Opening};
use crate::base::Message;
use crate::checks::finding::{Outcome, Place};
use crate::tr;
use crate::ui::theme::{Icon, UiExt as _, rich};
use egui::{
    Align, Frame, Id, Label, Layout, Panel, Rect, ScrollArea, TextStyle, TextWrapMode, Ui,
    UiBuilder, Vec2, WidgetText,
};
use std::path::Path;

/// Most of the window that unfolded sentences take, as a part of its height.
const MOST: f32 = 0.4;
/// Width of a card inside its margin, points, where there is room.
const WIDTH: f32 = 356.0;
/// Width of sign and cross beside the sentence, points.
const BESIDE: f32 = 72.0;
/// Room inside a card and around all of them, points.
const MARGIN: f32 = 12.0;

/// True while there is something to be shown: a dialog is read first, and covers them.
fn any(view: &View<'_>) -> bool {
    !view.app.notices.is_empty() && view.app.route.dialog.is_none()
}

/// The newest sentence in a panel of its own at the foot of what is left of the window.
pub(super) fn panel_ui(ui: &mut Ui, view: &View<'_>) {
    if !any(view) {
        return;
    }
    let frame = Frame::new()
        .fill(view.tokens.background)
        .inner_margin(MARGIN);
    Panel::bottom("notices")
        .resizable(false)
        .show_separator_line(false)
        .frame(frame)
        .show(ui, |ui| foot_cards_ui(ui, view));
}

/// The same at the foot of a place that is not drawn yet; what is left of it.
pub(super) fn foot_ui(ui: &mut Ui, view: &View<'_>, place: Rect) -> Rect {
    if !any(view) {
        return place;
    }
    let layout = Layout::bottom_up(Align::Min);
    let foot = UiBuilder::new()
        .id_salt("notices")
        .max_rect(place.shrink(MARGIN))
        .layout(layout);
    let mut inner = ui.new_child(foot);
    inner.set_clip_rect(place);
    // As high as they were; they are laid out anew from the top, in the order they are read in.
    let id = Id::unique("notices-height");
    let before: f32 = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let size = Vec2::new(place.width() - 2.0 * MARGIN, before);
    let drawn = inner.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
        foot_cards_ui(ui, view);
    });
    let height = drawn.response.rect.height();
    if (height - before).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(id, height));
        ui.ctx().request_repaint();
    }
    let top = place.bottom() - height - 2.0 * MARGIN;
    place.with_max_y(top.max(place.top()))
}

/// Where it is kept which sentences there were before a dialog opened.
fn before_id() -> Id {
    Id::unique("notices-before")
}

/// Keeps in mind what was there before a dialog: only what comes while it is open is about it.
pub(super) fn remember(ui: &Ui, view: &View<'_>) {
    if view.app.route.dialog.is_none() {
        ui.data_mut(|data| data.remove::<Vec<Message>>(before_id()));
        return;
    }
    if ui
        .data(|data| data.get_temp::<Vec<Message>>(before_id()))
        .is_some()
    {
        return;
    }
    let known = view.app.notices.iter();
    let known: Vec<Message> = known.map(|notice| notice.message.clone()).collect();
    ui.data_mut(|data| data.insert_temp(before_id(), known));
}

/// What went wrong since the dialog opened, at its foot: the sentences outside wait until it is closed.
pub(super) fn within_ui(ui: &mut Ui, view: &View<'_>) {
    let known: Vec<Message> = ui
        .data(|data| data.get_temp(before_id()))
        .unwrap_or_default();
    let mut notices = view.app.notices.iter().enumerate();
    let new = |(_, notice): &(usize, &Notice)| {
        notice.kind == NoticeKind::Error && !known.contains(&notice.message)
    };
    let Some((index, notice)) = notices.rfind(new) else {
        return;
    };
    let tokens = view.tokens;
    let card = Frame::new()
        .fill(tokens.fail_soft)
        .corner_radius(tokens.control_corners())
        .inner_margin(MARGIN);
    card.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            ui.icon(Icon::of_outcome(Outcome::Fail), 16.0, tokens.fail);
            ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                if buttons::link(ui, tokens, &tr!(view.texts, "dismiss")).clicked() {
                    view.send(Command::Dismiss(index));
                }
                ui.with_layout(Layout::top_down(Align::Min), |ui| {
                    ui.text_label(&view.say(&notice.message), tokens.text_body, tokens.text);
                });
            });
        });
    });
}

fn foot_cards_ui(ui: &mut Ui, view: &View<'_>) {
    panes::begin(ui, view, Pane::Notices);
    ui.spacing_mut().item_spacing.y = 8.0;
    let notices = &view.app.notices;
    let width = (ui.available_width() - 2.0 * MARGIN).clamp(160.0, WIDTH);
    let (older, newest) = notices.split_at(notices.len().saturating_sub(1));
    if fold_ui(ui, view, older) {
        let most = ui.ctx().content_rect().height() * MOST;
        let area = ScrollArea::vertical().max_height(most);
        area.min_scrolled_height(most).show(ui, |ui| {
            for (index, notice) in notices.iter().enumerate() {
                notice_ui(ui, view, index, notice, width);
            }
        });
    } else {
        for notice in newest {
            notice_ui(ui, view, older.len(), notice, width);
        }
    }
    hold(ui, view, ui.min_rect());
}

/// How many older sentences there are, with the sign of the worst: the list keeps its room. Returns true where they are
/// unfolded.
fn fold_ui(ui: &mut Ui, view: &View<'_>, older: &[Notice]) -> bool {
    let id = Id::unique("notices-open");
    let Some(worst) = older.iter().map(|notice| outcome(notice.kind)).max() else {
        ui.data_mut(|data| data.remove::<bool>(id));
        return false;
    };
    let tokens = view.tokens;
    let open: bool = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let pressed = ui.horizontal(|ui| {
        ui.add_space(MARGIN);
        ui.icon(Icon::of_outcome(worst), 16.0, tokens.outcome(worst));
        let word = tr!(view.texts, "notices-more", "count" => older.len());
        buttons::fold(ui, tokens, &word, open).clicked()
    });
    let open = open != pressed.inner;
    ui.data_mut(|data| data.insert_temp(id, open));
    open
}

const fn outcome(kind: NoticeKind) -> Outcome {
    match kind {
        NoticeKind::Done => Outcome::Pass,
        NoticeKind::Warning => Outcome::Warn,
        NoticeKind::Error => Outcome::Fail,
    }
}

/// Nothing goes away under the pointer, or from below the keyboard.
fn hold(ui: &Ui, view: &View<'_>, cards: Rect) {
    let pointed = ui.input(|input| input.pointer.hover_pos());
    let focused = ui.memory(egui::Memory::focused);
    let focused = focused.and_then(|one| ui.ctx().read_response(one));
    let typed = focused.map(|one| one.interact_rect.center());
    let held = [pointed, typed]
        .into_iter()
        .flatten()
        .any(|at| cards.contains(at));
    if held != (view.app.attention == Attention::Notices) {
        view.send(Command::HoldNotices(held));
    }
}

fn notice_ui(ui: &mut Ui, view: &View<'_>, index: usize, notice: &Notice, width: f32) {
    let (tokens, texts) = (view.tokens, view.texts);
    let outcome = outcome(notice.kind);
    let text = WidgetText::from(rich(
        &view.say(&notice.message),
        tokens.text_body,
        tokens.text,
    ));
    let wrap = Some(TextWrapMode::Wrap);
    let room = width - BESIDE;
    let sentence = text.into_galley(ui, wrap, room, TextStyle::Body);
    let card = tokens
        .card()
        .fill(tokens.raised)
        .shadow(tokens.float_shadow())
        .inner_margin(MARGIN);
    card.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let tall = sentence.size().y.max(tokens.button_height);
        let (rect, _) = ui.allocate_exact_size(Vec2::new(width, tall), egui::Sense::hover());
        // Sign and cross stand beside the first line.
        let first = if sentence.rows.len() > 1 {
            rect.top() + 10.0
        } else {
            rect.center().y
        };
        let sign = egui::pos2(rect.left() + 10.0, first);
        ui.paint_icon(
            Icon::of_outcome(outcome),
            sign,
            16.0,
            tokens.outcome(outcome),
        );
        let corner = egui::pos2(rect.left() + 28.0, rect.top());
        let place = Rect::from_min_size(corner, Vec2::new(room, tall));
        let mut inner = beside(ui, place);
        inner.add(Label::new(sentence));
        let side = tokens.button_height;
        let cross = Rect::from_center_size(
            egui::pos2(rect.right() - side / 2.0, first.max(rect.top() + 12.0)),
            Vec2::splat(side),
        );
        let mut inner = beside(ui, cross);
        let name = tr!(texts, "dismiss");
        if buttons::icon(&mut inner, tokens, Icon::Close, &name, true).clicked() {
            view.send(Command::Dismiss(index));
        }
        action_ui(ui, view, index, notice);
    });
}

/// A place inside a card that is laid out already.
fn beside(ui: &mut Ui, place: Rect) -> Ui {
    let layout = Layout::left_to_right(Align::Center);
    ui.new_child(UiBuilder::new().max_rect(place).layout(layout))
}

/// One thing that can be done about it.
fn action_ui(ui: &mut Ui, view: &View<'_>, index: usize, notice: &Notice) {
    let session = view.session();
    let revision = session.map(Session::revision);
    if notice.undo.is_some() && notice.undo == revision {
        undo_ui(ui, view, index);
    }
    if let Some(path) = &notice.path {
        path_ui(ui, view, path);
    }
    if let Some(path) = &notice.retry {
        retry_ui(ui, view, index, path);
    }
    if let Some(path) = &notice.sort {
        sort_ui(ui, view, index, path);
    }
    if let Some(place) = &notice.place {
        place_ui(ui, view, index, place);
    }
    folder_ui(ui, view, notice);
}

/// Nothing was changed since: one step takes it back.
fn undo_ui(ui: &mut Ui, view: &View<'_>, index: usize) {
    ui.horizontal(|ui| {
        ui.add_space(28.0);
        let word = tr!(view.texts, "command-undo");
        if buttons::link(ui, view.tokens, &word).clicked() {
            view.send(Command::Undo);
            view.send(Command::Dismiss(index));
        }
    });
}

/// A project that was locked may be free by now.
fn retry_ui(ui: &mut Ui, view: &View<'_>, index: usize, path: &Path) {
    ui.horizontal(|ui| {
        ui.add_space(28.0);
        let word = tr!(view.texts, "notice-again");
        if buttons::link(ui, view.tokens, &word).clicked() {
            view.send(Command::Dismiss(index));
            view.send(Command::Open(Opening::Existing(path.to_owned())));
        }
    });
}

/// A folder that is no project is sorted into the one that is open, or into a new one.
fn sort_ui(ui: &mut Ui, view: &View<'_>, index: usize, path: &Path) {
    ui.horizontal(|ui| {
        ui.add_space(28.0);
        let word = if view.session().is_some() {
            tr!(view.texts, "notice-import")
        } else {
            tr!(view.texts, "notice-import-new")
        };
        if buttons::link(ui, view.tokens, &word).clicked() {
            view.send(Command::Dismiss(index));
            view.send(Command::Sort(SortWish::Look(vec![path.to_owned()])));
        }
    });
}

/// What it speaks of is on another page.
fn place_ui(ui: &mut Ui, view: &View<'_>, index: usize, place: &Place) {
    ui.horizontal(|ui| {
        ui.add_space(28.0);
        let word = tr!(view.texts, "notice-show");
        if buttons::link(ui, view.tokens, &word).clicked() {
            view.send(Command::Dismiss(index));
            view.send(Command::Jump(place.clone()));
        }
    });
}

/// A file that was handed to the system, for when nothing comes up.
fn path_ui(ui: &mut Ui, view: &View<'_>, path: &Path) {
    ui.horizontal(|ui| {
        ui.add_space(28.0);
        let word = tr!(view.texts, "finish-copy-path");
        if buttons::link(ui, view.tokens, &word).clicked() {
            ui.ctx().copy_text(path.display().to_string());
        }
    });
}

/// The bundle that was just written is shown in its folder.
fn folder_ui(ui: &mut Ui, view: &View<'_>, notice: &Notice) {
    let exported = view.session().and_then(|session| session.exported.as_ref());
    let folder = exported.and_then(|exported| exported.path.parent());
    let Some(folder) = folder.filter(|_| notice.is_export()) else {
        return;
    };
    ui.horizontal(|ui| {
        ui.add_space(28.0);
        let word = tr!(view.texts, "finish-open-folder");
        if buttons::link(ui, view.tokens, &word).clicked() {
            ui.ctx()
                .open_url(egui::OpenUrl::new_tab(pick::file_url(folder)));
        }
    });
}
