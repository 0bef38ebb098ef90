//! The start screen: begin, see the example, go on where you left off.

use super::view::View;
use super::widgets::{buttons, drop_zone, verdict};
use super::{company, shortcuts};
use crate::app::Command;
use crate::app::Opening;
use crate::app::Recent;
use crate::app::route::{Dialog, PathPurpose};
use crate::checks::finding::Outcome;
use crate::engine::report::Verdict;
use crate::locale::{Language, Texts};
use crate::tr;
use crate::ui::theme::{Icon, Tokens, UiExt as _, medium, rich};
use egui::{Align, Layout, Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo};

/// The screen without a project.
pub(super) fn start_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.painter()
        .rect_filled(ui.max_rect(), 0, tokens.background);
    open_dropped(ui, view);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let width = 560.0_f32.min(ui.available_width() - 48.0);
        let left = (ui.available_width() - width) / 2.0;
        ui.horizontal_top(|ui| {
            ui.add_space(left);
            ui.vertical(|ui| {
                ui.set_width(width);
                ui.add_space((ui.available_height() * 0.16).clamp(32.0, 120.0));
                ui.add(Icon::App.untinted(56.0).alt_text(tr!(texts, "app-name")));
                ui.add_space(8.0);
                ui.strong_label(&tr!(texts, "start-title"), tokens.text_title, tokens.text);
                ui.text_label(&tr!(texts, "start-lead"), tokens.text_body, tokens.muted);
                ui.add_space(12.0);
                actions_ui(ui, view);
                ui.add_space(24.0);
                recent_ui(ui, view);
                ui.add_space(16.0);
                company::start_ui(ui, view);
                ui.add_space(24.0);
            });
        });
    });
}

fn actions_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let opening = view.app.opening;
    // Everything stays where it is while a project is read.
    ui.add_enabled_ui(!opening, |ui| buttons_ui(ui, view));
    let line = if opening {
        tr!(texts, "start-opening")
    } else {
        tr!(texts, "start-drop")
    };
    ui.text_label(&line, tokens.text_small, tokens.muted);
}

fn buttons_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.horizontal_wrapped(|ui| {
        if buttons::primary(ui, tokens, &tr!(texts, "start-new")).clicked() {
            view.send(shortcuts::fresh(view.app, false));
        }
        if buttons::secondary(ui, tokens, &tr!(texts, "command-folder")).clicked() {
            view.send(Command::Browse(PathPurpose::Folder));
        }
        if buttons::secondary(ui, tokens, &tr!(texts, "start-example")).clicked() {
            view.send(shortcuts::fresh(view.app, true));
        }
    });
    // What was begun before, or elsewhere, is a row of its own in every language.
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        if buttons::link(ui, tokens, &tr!(texts, "start-open")).clicked() {
            view.send(Command::Browse(PathPurpose::Open));
        }
        if buttons::link(ui, tokens, &tr!(texts, "start-bundle")).clicked() {
            view.send(Command::Browse(PathPurpose::Bundle));
        }
        if !view.app.templates.all().is_empty()
            && buttons::link(ui, tokens, &tr!(texts, "start-template")).clicked()
        {
            view.send(Command::Dialog(Some(Dialog::Templates)));
        }
    });
}

/// A project folder or a bundle let go anywhere on the screen is opened.
fn open_dropped(ui: &Ui, view: &View<'_>) {
    let rect = ui.max_rect();
    // A dialog on top takes what is let go over it.
    if view.app.route.dialog.is_some() {
        return;
    }
    if let Some(path) = drop_zone::let_go_over(ui, rect).into_iter().next() {
        view.send(Command::Open(Opening::Existing(path)));
    }
}

fn recent_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let recent = &view.app.settings.recent;
    if recent.is_empty() {
        return;
    }
    ui.strong_label(&tr!(texts, "start-recent"), tokens.text_body, tokens.text);
    tokens.card().inner_margin(8).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for entry in recent {
            recent_row(ui, view, entry);
        }
    });
}

fn verdict_of(recent: &Recent) -> Option<Verdict> {
    let id = recent.verdict.as_deref()?;
    [
        Verdict::Ready,
        Verdict::Waiting,
        Verdict::Incomplete,
        Verdict::Blocked,
    ]
    .into_iter()
    .find(|verdict| verdict.id() == id)
}

/// What a project is called in a list: one without a name is so in the language of the window.
fn recent_name(view: &View<'_>, recent: &Recent) -> String {
    let untitled = |language| Texts::new(language).get("project-untitled");
    if Language::ALL
        .into_iter()
        .any(|language| untitled(language) == recent.name)
    {
        return tr!(view.texts, "project-untitled");
    }
    recent.name.clone()
}

/// The same with the version it is for: one app has a project for each.
pub(super) fn recent_title(view: &View<'_>, recent: &Recent) -> String {
    let name = recent_name(view, recent);
    format!("{name} {}", recent.version).trim_end().to_owned()
}

/// What a row is called: of several with one title, the folder tells which is which.
fn spoken(view: &View<'_>, recent: &Recent, title: &str) -> String {
    let same = |other: &&Recent| recent_title(view, other) == title;
    let folder = recent.path.file_name();
    match folder.filter(|_| view.app.settings.recent.iter().filter(same).count() > 1) {
        Some(folder) => format!("{title} · {}", folder.to_string_lossy()),
        None => title.to_owned(),
    }
}

fn recent_row(ui: &mut Ui, view: &View<'_>, recent: &Recent) {
    let (tokens, texts) = (view.tokens, view.texts);
    let title = recent_title(view, recent);
    let name = spoken(view, recent, &title);
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(ui.available_width(), 52.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if response.hovered() {
        ui.painter()
            .rect_filled(rect, tokens.control_corners(), tokens.hover);
    }
    let verdict = verdict_of(recent);
    let inner = rect.shrink2(Vec2::new(12.0, 6.0));
    ui.scope_builder(
        egui::UiBuilder::new()
            .max_rect(inner)
            .layout(Layout::left_to_right(Align::Center)),
        |ui| {
            let outcome = verdict.map_or(Outcome::Unread, Tokens::verdict);
            verdict::sign(ui, tokens, texts, outcome, 16.0);
            ui.add_space(4.0);
            ui.allocate_ui(Vec2::new(inner.width() - 190.0, 40.0), |ui| {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    let name = rich(&name, tokens.text_body, tokens.text).family(medium());
                    ui.add(egui::Label::new(name).truncate());
                    let path = recent.path.display().to_string();
                    ui.add(
                        egui::Label::new(rich(&path, tokens.text_small, tokens.muted)).truncate(),
                    );
                });
            });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let word = verdict.map(|verdict| texts.get(&format!("verdict-{}", verdict.id())));
                let parts: Vec<String> = word.into_iter().chain(recent.date.clone()).collect();
                ui.label(rich(&parts.join(" · "), tokens.text_small, tokens.muted));
            });
        },
    );
    buttons::focus_ring(ui, tokens, &response);
    if response.clicked() {
        view.send(Command::Open(Opening::Existing(recent.path.clone())));
    }
}
