//! Step 2: businesses of the special groups, and plain questions about what the app does.

use super::arriving::arrive;
use super::questions::questions_ui;
use super::{notes, section};
use crate::base::pinyin::fit;
use crate::project::{Edit, FieldPath, Project};
use crate::tr;
use crate::ui::theme::{UiExt as _, rich};
use crate::ui::view::View;
use crate::ui::widgets::rove::Rove;
use crate::ui::widgets::{buttons, chips};
use egui::{Margin, TextEdit, Ui, Vec2};

/// The page.
pub(super) fn category_ui(ui: &mut Ui, view: &View<'_>) {
    let Some(project) = view.project() else {
        return;
    };
    ui.add_space(-16.0);
    section(ui, view, "field-businesses");
    businesses_ui(ui, view, project);
    notes(
        ui,
        view,
        &FieldPath::Businesses,
        project.category.is_decided(),
    );
    section(ui, view, "category-questions");
    questions_ui(ui, view, project);
}

fn businesses_ui(ui: &mut Ui, view: &View<'_>, project: &Project) {
    let (tokens, texts) = (view.tokens, view.texts);
    let chosen = &project.category.businesses;
    let id = egui::Id::unique(("business-search", view.root()));
    let mut typed: String = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    tokens.card().show(ui, |ui| {
        ui.set_width(ui.available_width());
        let none = tr!(texts, "category-none");
        let response = chips::segment(ui, tokens, &none, &none, project.category.is_none());
        arrive(ui, view, &response, &FieldPath::Businesses);
        if response.clicked() {
            view.edit(Edit::NoBusiness(!project.category.is_none()));
        }
        ui.add_space(4.0);
        let hint = rich(
            &tr!(texts, "category-search"),
            tokens.text_body,
            tokens.faint,
        );
        let edit = TextEdit::singleline(&mut typed)
            .id(id.with("edit"))
            .desired_width(f32::INFINITY)
            .margin(Margin::symmetric(12, 8))
            .hint_text(hint);
        let response = ui.add(edit);
        buttons::come_into_view(ui, &response);
        response.accessible_name(tr!(texts, "category-search"));
        let wanted = typed.trim().to_lowercase();
        // Who said that none applies has no need of the whole list.
        if project.category.is_none() && wanted.is_empty() {
            return;
        }
        ui.add_space(4.0);
        let mut any = false;
        for group in view.app.ruleset.groups() {
            any |= group_ui(ui, view, group, chosen, &wanted);
        }
        if !any {
            ui.text_label(
                &tr!(texts, "category-no-match"),
                tokens.text_small,
                tokens.muted,
            );
        }
    });
    ui.data_mut(|data| data.insert_temp(id, typed));
}

/// One group with those of its businesses that match; true when there is at least one.
fn group_ui(
    ui: &mut Ui,
    view: &View<'_>,
    group: &str,
    chosen: &std::collections::BTreeSet<String>,
    wanted: &str,
) -> bool {
    let (tokens, texts) = (view.tokens, view.texts);
    let name = texts.get(&format!("group-{group}"));
    let businesses: Vec<(&str, String)> = view
        .app
        .ruleset
        .businesses()
        .iter()
        .filter(|business| business.group == group)
        .map(|business| {
            (
                business.id.as_str(),
                texts.get(&format!("business-{}", business.id)),
            )
        })
        .filter(|(id, word)| {
            let hint = texts
                .find(&format!("business-{id}.hint"))
                .unwrap_or_default();
            wanted.is_empty()
                || chosen.contains(*id)
                || [word.as_str(), hint.as_str(), name.as_str()]
                    .iter()
                    .any(|text| fit(wanted, text).is_some())
        })
        .collect();
    if businesses.is_empty() {
        return false;
    }
    ui.label(rich(&name, tokens.text_small, tokens.muted));
    let first = businesses.iter().position(|(id, _)| chosen.contains(*id));
    let place = egui::Id::unique(("businesses", group));
    let mut chips = Rove::over(ui, place, businesses.len(), first.unwrap_or_default());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(6.0);
        for (id, word) in businesses {
            let is = chosen.contains(id);
            if chips::segment_in(ui, tokens, &mut chips, (&word, &word), is).clicked() {
                view.edit(Edit::Business(id.to_owned(), !is));
            }
        }
    });
    ui.add_space(4.0);
    true
}
