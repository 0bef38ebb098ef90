//! Templates: a new project from one, and the open project kept as one.

use super::shortcuts;
use super::view::View;
use super::widgets::buttons;
use super::widgets::field::Field;
use crate::app::Command;
use crate::app::templates::{Template, TemplateWish};
use crate::tr;
use crate::ui::theme::{Icon, UiExt as _, medium, rich};
use egui::{Align, Id, Layout, Margin, ScrollArea, Ui, Vec2};

/// The dialog.
pub(super) fn templates_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let lead = tr!(texts, "templates-lead");
    ui.text_label(&lead, tokens.text_small, tokens.muted);
    if view.session().is_some() {
        keep_ui(ui, view);
    }
    let all = view.app.templates.all();
    if all.is_empty() {
        let none = tr!(texts, "templates-none");
        ui.text_label(&none, tokens.text_body, tokens.muted);
        return;
    }
    ui.add_space(4.0);
    ui.strong_label(&tr!(texts, "templates-use"), tokens.text_body, tokens.text);
    let height = (ui.ctx().content_rect().height() - 340.0).max(120.0);
    ScrollArea::vertical().max_height(height).show(ui, |ui| {
        ui.set_width(ui.available_width());
        for template in all {
            row_ui(ui, view, template);
        }
    });
}

/// The open project kept under a name; the name of the app is proposed.
fn keep_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let id = Id::unique("template-name");
    let proposed = || {
        let name = view.project().map(|project| project.listing.name.trim());
        let name = name.filter(|name| !name.is_empty()).map(str::to_owned);
        name.unwrap_or_else(|| texts.get("project-untitled"))
    };
    let mut name: String = ui.data(|data| data.get_temp(id)).unwrap_or_else(proposed);
    let label = tr!(texts, "templates-name");
    let edited = Field::new("template-name", &label, &name).show(ui, tokens);
    if let Some(text) = edited.text {
        name = text;
    }
    let wanted = name.trim();
    let mut all = view.app.templates.all().iter();
    let word = if all.any(|known| known.name == wanted) {
        tr!(texts, "templates-replace")
    } else {
        tr!(texts, "templates-keep")
    };
    let possible = !wanted.is_empty();
    let button = |ui: &mut Ui| buttons::secondary(ui, tokens, &word);
    if ui.add_enabled_ui(possible, button).inner.clicked() {
        let wish = TemplateWish::Keep(wanted.to_owned());
        view.send(Command::Template(wish));
    }
    ui.data_mut(|data| data.insert_temp(id, name));
}

fn row_ui(ui: &mut Ui, view: &View<'_>, template: &Template) {
    let (tokens, texts) = (view.tokens, view.texts);
    let card = tokens.card().inner_margin(Margin::symmetric(12, 6));
    card.show(ui, |ui| {
        let row = Vec2::new(ui.available_width(), tokens.button_height);
        ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
            let name = tr!(texts, "templates-remove", "name" => template.name.as_str());
            if buttons::icon(ui, tokens, Icon::Trash, &name, true).clicked() {
                let wish = TemplateWish::Remove(template.name.clone());
                view.send(Command::Template(wish));
            }
            let name = tr!(texts, "templates-new-name", "name" => template.name.as_str());
            let new = buttons::small(ui, tokens, &tr!(texts, "templates-new"), true);
            new.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
            if new.clicked() {
                view.send(shortcuts::from_template(view.app, template));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let title = rich(&template.name, tokens.text_body, tokens.text).family(medium());
                ui.add(egui::Label::new(title).truncate());
            });
        });
    });
}
