//! The frame around every page: top bar, step rail, status line, notices.

use super::view::View;
use super::widgets::{buttons, verdict};
use super::{checklist, shortcuts, start, steps};
use crate::app::route::{Dialog, PathPurpose};
use crate::app::session::{SaveState, Session};
use crate::app::{Command, NoticeKind, Step};
use crate::checks::finding::Outcome;
use crate::locale::Language;
use crate::project::FieldPath;
use crate::app::Theme;
use crate::tr;
use crate::ui::theme::{Icon, UiExt as _, medium, rich};
use crate::app::{Opening, Target};
use egui::{Align, Align2, CentralPanel, Frame, Layout, Margin, Panel, Role, Sense, Stroke, Ui, Vec2, WidgetInfo};

/// Narrowest window in which the checklist keeps its full width, points.
const ROOMY: f32 = 1160.0;

/// The whole window.
pub(super) fn window_ui(ui: &mut Ui, view: &View<'_>) {
    let tokens = view.tokens;
    let bar = Frame::new().fill(tokens.surface).inner_margin(Margin::symmetric(16, 0));
    Panel::top("top-bar")
        .exact_size(tokens.top_bar)
        .resizable(false)
        .frame(bar)
        .show(ui, |ui| ui.horizontal_centered(|ui| top_bar_ui(ui, view)));
    let Some(session) = view.session() else {
        CentralPanel::no_frame().show(ui, |ui| start::start_ui(ui, view));
        return;
    };
    let status = Frame::new().fill(tokens.surface).inner_margin(Margin::symmetric(16, 0));
    Panel::bottom("status-bar")
        .exact_size(tokens.status_bar)
        .resizable(false)
        .frame(status)
        .show(ui, |ui| ui.horizontal_centered(|ui| status_ui(ui, view, session)));
    let rail = Frame::new().fill(tokens.surface).inner_margin(Margin { left: 12, right: 12, top: 16, bottom: 12 });
    Panel::left("rail")
        .exact_size(tokens.rail_width)
        .resizable(false)
        .frame(rail)
        .show(ui, |ui| rail_ui(ui, view));
    checklist_panel(ui, view);
    let page = Frame::new().fill(tokens.background);
    CentralPanel::no_frame().frame(page).show(ui, |ui| {
        steps::step_ui(ui, view);
        take_stray_files(ui, view);
    });
}

fn checklist_panel(ui: &mut Ui, view: &View<'_>) {
    let tokens = view.tokens;
    let wished = view.app.settings.checklist_width.map_or(tokens.checklist_width, f32::from);
    let room = ui.ctx().content_rect().width();
    let most = (room - tokens.rail_width - 400.0).max(280.0);
    let usual = if room < ROOMY { wished.min(304.0) } else { wished };
    let shown = Panel::right("checklist")
        .default_size(usual.min(most))
        .size_range(280.0..=most)
        .frame(Frame::new().fill(tokens.surface))
        .show(ui, |ui| checklist::checklist_ui(ui, view));
    let width = shown.response.rect.width();
    let dragged = ui.input(|input| input.pointer.any_released()) && (width - usual).abs() > 1.0;
    if dragged && room >= ROOMY {
        view.send(Command::ChecklistWidth(width.round() as u16));
    }
}

/// Files let go where no zone is: kept with the project until somebody files them.
fn take_stray_files(ui: &Ui, view: &View<'_>) {
    let paths: Vec<_> = ui.ctx().input_mut(|input| {
        std::mem::take(&mut input.raw.dropped_files).iter().map(|file| file.path().to_path_buf()).collect()
    });
    if !paths.is_empty() {
        view.send(Command::Attach(Target::Unfiled, paths));
        view.send(Command::Jump(crate::checks::finding::Place::Field { path: FieldPath::Unfiled }));
    }
}

fn top_bar_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.spacing_mut().item_spacing.x = 8.0;
    ui.add(Icon::App.untinted(24.0).alt_text(tr!(texts, "app-name")));
    project_menu(ui, view);
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        if buttons::icon(ui, tokens, Icon::Help, &tr!(texts, "command-shortcuts"), true).clicked() {
            view.send(Command::Dialog(Some(Dialog::Shortcuts)));
        }
        let (icon, next) = if tokens.dark { (Icon::Sun, Theme::Light) } else { (Icon::Moon, Theme::Dark) };
        if buttons::icon(ui, tokens, icon, &tr!(texts, "command-theme"), true).clicked() {
            view.send(Command::Theme(next));
        }
        let other = match texts.language {
            Language::Chinese => Language::English,
            Language::English => Language::Chinese,
        };
        if buttons::icon(ui, tokens, Icon::Globe, &tr!(texts, "command-language"), true).clicked() {
            view.send(Command::Language(other));
        }
        if let Some(session) = view.session() {
            search_box(ui, view);
            let (undo, redo) =
                (session.history.can_undo(&session.project), session.history.can_redo(&session.project));
            if buttons::icon(ui, tokens, Icon::Redo, &with_keys(ui, view, "command-redo"), redo).clicked() && redo {
                view.send(Command::Redo);
            }
            if buttons::icon(ui, tokens, Icon::Undo, &with_keys(ui, view, "command-undo"), undo).clicked() && undo {
                view.send(Command::Undo);
            }
        }
    });
}

/// A command's name with its keys.
fn with_keys(ui: &Ui, view: &View<'_>, id: &str) -> String {
    let name = view.texts.get(id);
    shortcuts::keys_of(ui.ctx(), id).map_or(name.clone(), |keys| format!("{name}  {keys}"))
}

fn project_menu(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(project) = view.project() else {
        ui.label(rich(&tr!(texts, "app-name"), tokens.text_project, tokens.text).family(medium()));
        return;
    };
    let typed = project.listing.name.trim();
    let name = if typed.is_empty() { tr!(texts, "project-untitled") } else { typed.to_owned() };
    let version = project.listing.version.trim();
    let name_text = rich(&name, tokens.text_project, tokens.text).family(medium());
    let version_text = rich(version, tokens.text_body, tokens.muted);
    let room = (ui.available_width() - 520.0).max(120.0);
    let button = ui
        .allocate_ui_with_layout(Vec2::new(room, tokens.button_height), Layout::left_to_right(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            ui.add(egui::Label::new(name_text).truncate().selectable(false));
            if !version.is_empty() {
                ui.add(egui::Label::new(version_text).truncate().selectable(false));
            }
            buttons::icon(ui, tokens, Icon::Down, &tr!(texts, "project-menu"), true)
        })
        .inner;
    egui::Popup::menu(&button).width(260.0).show(|ui| menu_ui(ui, view));
}

fn menu_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.set_width(260.0);
    let item = |ui: &mut Ui, text: &str, command: Command| {
        if buttons::menu_item(ui, tokens, text).clicked() {
            view.send(command);
            ui.close();
        }
    };
    item(ui, &tr!(texts, "command-new"), shortcuts::fresh(view.app, false));
    item(ui, &tr!(texts, "command-open"), Command::Browse(PathPurpose::Open));
    item(ui, &tr!(texts, "command-example"), shortcuts::fresh(view.app, true));
    let here = view.session().map(|session| session.dir.root());
    let recent = view.app.settings.recent.iter().filter(|recent| Some(recent.path.as_path()) != here);
    let recent: Vec<_> = recent.take(6).collect();
    if !recent.is_empty() {
        ui.separator();
        for entry in recent {
            item(ui, &entry.name, Command::Open(Opening::Existing(entry.path.clone())));
        }
    }
    ui.separator();
    item(ui, &tr!(texts, "command-settings"), Command::Dialog(Some(Dialog::Settings)));
    item(ui, &tr!(texts, "command-about"), Command::Dialog(Some(Dialog::About)));
    item(ui, &tr!(texts, "command-close"), Command::Close);
}

/// Looks like a search field, opens the palette.
fn search_box(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let narrow = ui.ctx().content_rect().width() < 1100.0;
    let width = if narrow { 168.0 } else { 264.0 };
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, tokens.button_height), Sense::click());
    let name = tr!(texts, "command-palette");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let fill = if response.hovered() { tokens.hover } else { tokens.background };
    ui.painter().rect(
        rect,
        tokens.control_corners(),
        fill,
        Stroke::new(1.0, tokens.line),
        egui::StrokeKind::Inside,
    );
    ui.paint_icon(Icon::Search, rect.left_center() + Vec2::new(18.0, 0.0), 16.0, tokens.muted);
    let end = if narrow { 8.0 } else { 72.0 };
    let inner = egui::Rect::from_min_max(rect.min + Vec2::new(36.0, 0.0), rect.max - Vec2::new(end, 0.0));
    ui.paint_line(inner, rich(&tr!(texts, "palette-hint-short"), tokens.text_body, tokens.muted));
    if !narrow && let Some(keys) = shortcuts::keys_of(ui.ctx(), "command-palette") {
        let small = egui::FontId::proportional(11.0);
        let at = rect.right_center() - Vec2::new(12.0, 0.0);
        let text = ui.painter().layout_no_wrap(keys, small, tokens.muted);
        let size = text.size();
        let corner = egui::pos2(at.x - size.x, at.y - size.y / 2.0);
        let key = egui::Rect::from_min_size(corner, size).expand2(Vec2::new(6.0, 2.0));
        ui.painter().rect(key, 4, tokens.surface, Stroke::new(1.0, tokens.line), egui::StrokeKind::Inside);
        ui.painter().galley(corner, text, tokens.muted);
    }
    buttons::focus_ring(ui, tokens, &response);
    if response.clicked() {
        view.send(Command::Dialog(Some(Dialog::Palette)));
    }
}

fn rail_ui(ui: &mut Ui, view: &View<'_>) {
    ui.spacing_mut().item_spacing.y = 4.0;
    for (number, step) in (1..).zip(Step::ALL) {
        rail_row(ui, view, number, step);
    }
}

/// The state a badge shows: what would be rejected, then what waits for a person, then the rest.
fn badge(view: &View<'_>, step: Step) -> Option<(Outcome, usize)> {
    if view.project()?.is_untouched() {
        return None;
    }
    let counts = view.checked()?.badges.get(&step)?;
    let order = [Outcome::Fail, Outcome::Pending, Outcome::Unread, Outcome::Warn];
    let open = order.into_iter().find_map(|outcome| Some((outcome, *counts.get(&outcome)?)));
    open.or_else(|| counts.contains_key(&Outcome::Pass).then_some((Outcome::Pass, 0)))
}

fn rail_row(ui: &mut Ui, view: &View<'_>, number: usize, step: Step) {
    let (tokens, texts) = (view.tokens, view.texts);
    let chosen = view.app.route.step == step;
    let name = texts.get(&format!("step-{}", step.id()));
    let badge = badge(view, step);
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(ui.available_width(), tokens.rail_row), Sense::click());
    let spoken = match badge {
        Some((outcome, count)) if count > 0 => {
            format!("{name}, {count} {}", texts.get(&format!("outcome-{}", outcome.id())))
        }
        _ => name.clone(),
    };
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, chosen, &spoken));
    let fill = if chosen {
        tokens.accent_soft
    } else if response.hovered() {
        tokens.hover
    } else {
        tokens.surface
    };
    ui.painter().rect_filled(rect, tokens.control_corners(), fill);
    let centre = rect.left_center() + Vec2::new(21.0, 0.0);
    let (disc, ink) = if chosen { (tokens.accent, tokens.on_accent) } else { (tokens.surface, tokens.muted) };
    let edge = if chosen { tokens.accent } else { tokens.line };
    ui.painter().circle(centre, 10.5, disc, Stroke::new(1.0, edge));
    let small = egui::FontId::proportional(tokens.text_small);
    ui.painter().text(centre, Align2::CENTER_CENTER, number.to_string(), small, ink);
    let colour = if chosen { tokens.text } else { tokens.muted };
    let title = rich(&name, tokens.text_body, colour);
    let title = if chosen { title.family(medium()) } else { title };
    let room = if badge.is_some() { 52.0 } else { 8.0 };
    let inner = egui::Rect::from_min_max(rect.min + Vec2::new(42.0, 0.0), rect.max - Vec2::new(room, 0.0));
    ui.paint_line(inner, title);
    if let Some((outcome, count)) = badge {
        verdict::paint_badge(ui, tokens, rect.right_center() - Vec2::new(10.0, 0.0), outcome, count);
    }
    buttons::focus_ring(ui, tokens, &response);
    if response.on_hover_text(spoken).clicked() {
        view.send(Command::Go(step));
    }
}

fn status_ui(ui: &mut Ui, view: &View<'_>, session: &Session) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.spacing_mut().item_spacing.x = 6.0;
    let (outcome, text) = match &session.save {
        SaveState::Clean => (Outcome::Pass, tr!(texts, "save-clean")),
        SaveState::Waiting | SaveState::Saving => (Outcome::Unread, tr!(texts, "save-waiting")),
        SaveState::Saved(clock) => (Outcome::Pass, tr!(texts, "save-saved", "time" => clock.as_str())),
        SaveState::Failed(message) => {
            (Outcome::Fail, tr!(texts, "save-failed", "reason" => view.say(message)))
        }
        SaveState::ReadOnly => (Outcome::Warn, tr!(texts, "save-read-only")),
    };
    ui.icon(Icon::of_outcome(outcome), 14.0, tokens.outcome(outcome));
    let room = (ui.available_width() - 420.0).max(120.0);
    let left = rich(&text, tokens.text_small, tokens.muted);
    ui.allocate_ui(Vec2::new(room.min(560.0), 20.0), |ui| ui.add(egui::Label::new(left).truncate()));
    ui.add_space(8.0);
    let waiting = session.files_waiting() + view.app.importing;
    let activity = if session.exporting {
        Some(tr!(texts, "status-exporting"))
    } else if waiting > 0 {
        Some(tr!(texts, "status-reading", "count" => waiting))
    } else if session.is_checking() {
        Some(tr!(texts, "status-checking"))
    } else {
        None
    };
    if let Some(activity) = activity {
        ui.label(rich(&activity, tokens.text_small, tokens.muted));
    }
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let text = ruleset_line(view);
        ui.add(egui::Label::new(rich(&text, tokens.text_small, tokens.muted)).truncate()).on_hover_text(text);
    });
}

fn ruleset_line(view: &View<'_>) -> String {
    use crate::ruleset::Mode;
    let ruleset = &view.app.ruleset;
    let count = |mode: Mode| ruleset.clauses().iter().filter(|clause| clause.mode == mode).count();
    tr!(
        view.texts,
        "status-ruleset",
        "version" => ruleset.version.as_str(),
        "count" => ruleset.clauses().len(),
        "auto" => count(Mode::Auto),
        "assist" => count(Mode::Assist),
        "attest" => count(Mode::Attest),
        "info" => count(Mode::Info)
    )
}

/// Sentences over the window, lower right, newest last.
pub(super) fn notices_ui(ui: &Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    if view.app.notices.is_empty() {
        return;
    }
    let offset = Vec2::new(-16.0, -tokens.status_bar - 16.0);
    egui::Area::new(egui::Id::unique("notices")).anchor(Align2::RIGHT_BOTTOM, offset).order(egui::Order::Foreground).show(
        ui.ctx(),
        |ui| {
            ui.set_max_width(380.0);
            for (index, notice) in view.app.notices.iter().enumerate() {
                let outcome = match notice.kind {
                    NoticeKind::Done => Outcome::Pass,
                    NoticeKind::Warning => Outcome::Warn,
                    NoticeKind::Error => Outcome::Fail,
                };
                tokens.card().fill(tokens.raised).shadow(tokens.float_shadow()).inner_margin(12).show(ui, |ui| {
                    ui.horizontal_top(|ui| {
                        ui.set_width(356.0);
                        ui.add_space(2.0);
                        ui.icon(Icon::of_outcome(outcome), 16.0, tokens.outcome(outcome));
                        let text = view.say(&notice.message);
                        ui.allocate_ui(Vec2::new(290.0, 20.0), |ui| {
                            ui.text_label(&text, tokens.text_body, tokens.text);
                        });
                        if buttons::icon(ui, tokens, Icon::Close, &tr!(texts, "dismiss"), true).clicked() {
                            view.send(Command::Dismiss(index));
                        }
                    });
                });
            }
        },
    );
}
