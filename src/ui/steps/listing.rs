//! Step 1: what the market shows, and who publishes it.

use super::arriving::{arrive, arrive_in};
use super::{Count, Shape, named_ui, notes, section, text_field};
use crate::app::Command;
use crate::app::route::Dialog;
use crate::project::{DeveloperKind, Edit, FieldPath, TextField};
use crate::tr;
use crate::ui::theme::{Icon, UiExt as _, medium, rich};
use crate::ui::view::View;
use crate::ui::widgets::rove::Rove;
use crate::ui::widgets::{buttons, chips};
use egui::{Margin, Stroke, TextEdit, Ui, Vec2};

/// Languages that can be chosen, as BCP 47 tags.
const LANGUAGES: [&str; 6] = ["zh-CN", "zh-TW", "en", "ja", "ko", "other"];

/// Narrowest column with room for two fields side by side, points.
const PAIR: f32 = 440.0;

/// The page.
pub(super) fn listing_ui(ui: &mut Ui, view: &View<'_>) {
    let one = Shape {
        rows: 1,
        ..Shape::default()
    };
    let free = Shape {
        optional: true,
        ..one
    };
    text_field(
        ui,
        view,
        TextField::Name,
        Shape {
            limit: Some(("name-units", Count::Units)),
            ..one
        },
    );
    pair(
        ui,
        |ui| text_field(ui, view, TextField::ShownName, one),
        |ui| text_field(ui, view, TextField::Version, one),
    );
    text_field(
        ui,
        view,
        TextField::Brief,
        Shape {
            limit: Some(("brief-characters", Count::Characters)),
            ..one
        },
    );
    let detail = Shape {
        limit: Some(("detail-characters", Count::Characters)),
        rows: 5,
        optional: false,
    };
    text_field(ui, view, TextField::Detail, detail);
    keywords_ui(ui, view);
    ui.add_space(8.0);
    languages_ui(ui, view);

    section(ui, view, "listing-addresses");
    text_field(ui, view, TextField::HomeUrl, one);
    text_field(ui, view, TextField::TrustedDomains, free);
    pair(
        ui,
        |ui| text_field(ui, view, TextField::GuideUrl, one),
        |ui| text_field(ui, view, TextField::JumpUrl, free),
    );

    section(ui, view, "listing-review");
    pair(
        ui,
        |ui| text_field(ui, view, TextField::RunningVersion, one),
        |ui| text_field(ui, view, TextField::TestAccount, free),
    );
    text_field(ui, view, TextField::OtherPlatforms, free);

    developer_ui(ui, view, one);
}

fn developer_ui(ui: &mut Ui, view: &View<'_>, one: Shape) {
    section(ui, view, "listing-developer");
    developer_kind_ui(ui, view);
    ui.add_space(8.0);
    pair(
        ui,
        |ui| text_field(ui, view, TextField::DeveloperName, one),
        |ui| text_field(ui, view, TextField::Uscc, one),
    );
    pair(
        ui,
        |ui| text_field(ui, view, TextField::Website, one),
        |ui| text_field(ui, view, TextField::Phone, one),
    );
    pair(
        ui,
        |ui| text_field(ui, view, TextField::Contact, one),
        |ui| text_field(ui, view, TextField::Email, one),
    );
}

/// Two fields side by side, or one above the other where there is no room.
pub(super) fn pair(ui: &mut Ui, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui)) {
    if ui.available_width() < PAIR {
        // As far apart as all the fields below each other.
        left(ui);
        right(ui);
    } else {
        pair_over(ui, PAIR, left, right);
    }
}

/// The same for what is more than a field, side by side from `least` points on.
pub(super) fn pair_over(
    ui: &mut Ui,
    least: f32,
    left: impl FnOnce(&mut Ui),
    right: impl FnOnce(&mut Ui),
) {
    let room = ui.available_width();
    if room < least {
        left(ui);
        ui.add_space(8.0);
        right(ui);
        return;
    }
    let half = (room - 16.0) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        for (at, side) in [Box::new(left) as Box<dyn FnOnce(&mut Ui)>, Box::new(right)]
            .into_iter()
            .enumerate()
        {
            ui.push_id(("pair", at), |ui| {
                ui.vertical(|ui| {
                    ui.set_width(half);
                    ui.spacing_mut().item_spacing = Vec2::splat(8.0);
                    side(ui);
                });
            });
        }
    });
}

/// The way for those who have it all in one text.
pub(super) fn paste_link(ui: &mut Ui, view: &View<'_>) {
    let word = tr!(view.texts, "command-paste-listing");
    if buttons::link(ui, view.tokens, &word).clicked() {
        view.send(Command::Dialog(Some(Dialog::PasteListing)));
    }
}

fn keywords_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(project) = view.project() else {
        return;
    };
    let keywords = &project.listing.keywords;
    let label = tr!(texts, "field-keywords");
    let name = ui
        .horizontal(|ui| {
            let name = ui.label(rich(&label, tokens.text_body, tokens.text).family(medium()));
            ui.label(rich(
                &tr!(texts, "field-optional"),
                tokens.text_small,
                tokens.muted,
            ));
            name
        })
        .inner;
    ui.add_space(-2.0);
    let frame = egui::Frame::new()
        .fill(tokens.input)
        .stroke(Stroke::new(1.0, tokens.line))
        .corner_radius(tokens.control_corners())
        .inner_margin(Margin::symmetric(8, 5));
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let row = ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::new(6.0, 4.0);
            for (at, keyword) in keywords.iter().enumerate() {
                if chips::removable(
                    ui,
                    tokens,
                    keyword,
                    &tr!(texts, "keyword-remove", "word" => keyword.as_str()),
                ) {
                    let mut rest = keywords.clone();
                    rest.remove(at);
                    view.edit(Edit::Keywords(rest));
                }
            }
            new_keyword_ui(ui, view, keywords, name.id)
        });
        row.inner
    });
    // The box is the field: a click anywhere in it goes into its text.
    let clicked = ui.input(|input| input.pointer.primary_clicked());
    if clicked && shown.response.contains_pointer() {
        shown.inner.request_focus();
    }
    if shown.inner.has_focus() {
        ui.painter().rect_stroke(
            shown.response.rect,
            tokens.control_corners(),
            Stroke::new(1.5, tokens.accent),
            egui::StrokeKind::Inside,
        );
    }
    notes(ui, view, &FieldPath::Keywords, true);
}

fn new_keyword_ui(
    ui: &mut Ui,
    view: &View<'_>,
    keywords: &[String],
    label: egui::Id,
) -> egui::Response {
    let (tokens, texts) = (view.tokens, view.texts);
    let id = egui::Id::unique(("new-keyword", view.root()));
    let mut typed: String = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let hint = rich(&tr!(texts, "keyword-hint"), tokens.text_body, tokens.faint);
    let edit = TextEdit::singleline(&mut typed)
        .id(id.with("edit"))
        .desired_width(160.0)
        .frame(egui::Frame::new().inner_margin(Margin::symmetric(4, 2)))
        .hint_text(hint);
    let response = ui.add(edit).labelled_by(label);
    buttons::come_into_view(ui, &response);
    arrive(ui, view, &response, &FieldPath::Keywords);
    let done = response.lost_focus() || typed.contains([',', '，', '、', ';', '；', '\n', ' ']);
    if done && !typed.trim().is_empty() {
        let mut all = keywords.to_vec();
        for word in typed
            .split([',', '，', '、', ';', '；', '\n', ' '])
            .map(str::trim)
        {
            if !word.is_empty() && !all.iter().any(|known| known == word) {
                all.push(word.to_owned());
            }
        }
        if all != keywords {
            view.edit(Edit::Keywords(all));
        }
        typed.clear();
        if ui.input(|input| input.key_pressed(egui::Key::Enter)) {
            response.request_focus();
        }
    }
    ui.data_mut(|data| data.insert_temp(id, typed));
    response
}

fn languages_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(project) = view.project() else {
        return;
    };
    let chosen = &project.listing.languages;
    let name = tr!(texts, "field-languages");
    let label = named_ui(ui, view, &name, &FieldPath::Languages, chosen.is_empty());
    let row = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(6.0);
        let others = chosen
            .iter()
            .map(String::as_str)
            .filter(|tag| !LANGUAGES.contains(tag));
        let tags: Vec<&str> = LANGUAGES.into_iter().chain(others).collect();
        let place = egui::Id::unique("languages");
        let mut group = Rove::over(ui, place, tags.len(), 0);
        let mut first = None;
        for tag in tags {
            let word = texts
                .find(&format!("language-{tag}"))
                .unwrap_or_else(|| tag.to_owned());
            let is = chosen.iter().any(|known| known == tag);
            let chip = chips::segment_in(ui, tokens, &mut group, (&word, &word), is);
            if chip.clicked() {
                let mut all = chosen.clone();
                if is {
                    all.retain(|known| known != tag);
                } else {
                    all.push(tag.to_owned());
                }
                view.edit(Edit::Languages(all));
            }
            first = first.or(group.holds(&chip));
        }
        first
    });
    let shown = label.rect.union(row.response.rect);
    arrive_in(ui, view, row.inner.as_ref(), shown, &FieldPath::Languages);
    notes(ui, view, &FieldPath::Languages, !chosen.is_empty());
}

fn developer_kind_ui(ui: &mut Ui, view: &View<'_>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(project) = view.project() else {
        return;
    };
    let kind = project.developer.kind;
    let name = tr!(texts, "field-developer-kind");
    let unknown = kind == DeveloperKind::Unknown;
    let label = named_ui(ui, view, &name, &FieldPath::DeveloperKind, unknown);
    let row = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(6.0);
        let home = DeveloperKind::ALL.iter().position(|known| *known == kind);
        let place = egui::Id::unique("developer-kinds");
        let count = DeveloperKind::ALL.len();
        let mut group = Rove::over(ui, place, count, home.unwrap_or_default());
        let mut first = None;
        for choice in DeveloperKind::ALL {
            let word = texts.get(&format!("developer-kind-{}", choice.id()));
            let chip = chips::segment_in(ui, tokens, &mut group, (&word, &word), kind == choice);
            if chip.clicked() {
                view.edit(Edit::DeveloperKind(choice));
            }
            first = first.or(group.holds(&chip));
        }
        first
    });
    let shown = label.rect.union(row.response.rect);
    let path = FieldPath::DeveloperKind;
    arrive_in(ui, view, row.inner.as_ref(), shown, &path);
    notes(
        ui,
        view,
        &FieldPath::DeveloperKind,
        kind != DeveloperKind::Unknown,
    );
}

/// A row of a file: name, and a button that takes it away.
pub(super) fn file_row(ui: &mut Ui, view: &View<'_>, name: &str, facts: &str) -> bool {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.horizontal(|ui| {
        ui.vertical(|ui| {
            ui.add_space(8.0);
            ui.icon(Icon::File, 16.0, tokens.muted);
        });
        let room = (ui.available_width() - 40.0).max(60.0);
        ui.allocate_ui(Vec2::new(room, 32.0), |ui| {
            ui.horizontal_centered(|ui| {
                ui.set_width(room);
                let text = if facts.is_empty() {
                    name.to_owned()
                } else {
                    format!("{name} · {facts}")
                };
                ui.add(egui::Label::new(rich(&text, tokens.text_small, tokens.text)).truncate());
            });
        });
        buttons::icon(
            ui,
            tokens,
            Icon::Trash,
            &tr!(texts, "file-remove", "file" => name),
            true,
        )
        .clicked()
    })
    .inner
}
