//! The page of a clause: what reviewers look for, examples, how it is decided here, related clauses.

use super::dialogs::title_ui;
use super::theme::{Icon, Tokens, UiExt as _, rich};
use super::view::View;
use super::widgets::{buttons, verdict};
use crate::app::Command;
use crate::app::route::Dialog;
use crate::checks::finding::Outcome;
use crate::locale::Texts;
use crate::review::{Guide, Sign, guide};
use crate::tr;
use egui::{Id, Label, ScrollArea, Ui, Vec2};
use std::sync::Arc;

/// Width of a label, points.
const LABEL: f32 = 120.0;

/// The sheet.
pub(super) fn guide_ui(ui: &mut Ui, view: &View<'_>, clause: &str) {
    let tokens = view.tokens;
    let Some(guide) = page(ui, view, clause) else {
        view.send(Command::Dialog(None));
        return;
    };
    let number = view.number(&guide.id);
    title_ui(ui, view, &format!("{number}  {}", guide.title));
    let room = (ui.ctx().content_rect().height() - 216.0).max(200.0);
    ScrollArea::vertical()
        .id_salt(("guide", clause))
        .auto_shrink([false, true])
        .max_height(room)
        // The sheet before it may have been small.
        .min_scrolled_height(room)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            ui.text_label(&guide.summary, tokens.text_body, tokens.text);
            if number != guide.id {
                let line = tr!(view.texts, "explained-id", "id" => guide.id.as_str());
                ui.text_label(&line, tokens.text_small, tokens.muted);
            }
            told_ui(ui, view, &guide);
            examples_ui(ui, view, &guide);
            decides_ui(ui, view, &guide);
            related_ui(ui, view, &guide);
        });
    ways_ui(ui, view, &guide);
}

/// The page in words, made once for a clause and a language.
fn page(ui: &Ui, view: &View<'_>, clause: &str) -> Option<Arc<Guide>> {
    let ruleset = &view.app.ruleset;
    let tag = view.texts.language.tag();
    let id = Id::unique(("guide", tag, ruleset.digest.as_str(), clause));
    if let Some(known) = ui.data(|data| data.get_temp(id)) {
        return Some(known);
    }
    let made = Arc::new(guide(ruleset, clause, view.texts)?);
    ui.data_mut(|data| data.insert_temp(id, Arc::clone(&made)));
    Some(made)
}

/// What would do and what would come back, in words nobody tried.
fn told_ui(ui: &mut Ui, view: &View<'_>, guide: &Guide) {
    let (tokens, texts) = (view.tokens, view.texts);
    if guide.told().next().is_none() {
        return;
    }
    heading(ui, view, "explained-told");
    for (label, words) in guide.told() {
        let line = texts.with(label, &[("what", words.into())]);
        ui.text_label(&line, tokens.text_body, tokens.text);
    }
}

fn examples_ui(ui: &mut Ui, view: &View<'_>, guide: &Guide) {
    let (tokens, texts) = (view.tokens, view.texts);
    if guide.good.is_empty() && guide.bad.is_empty() {
        ui.add_space(4.0);
        let line = tr!(texts, "explained-no-examples");
        ui.text_label(&line, tokens.text_small, tokens.muted);
        return;
    }
    for (id, examples) in [
        ("explained-good", &guide.good),
        ("explained-bad", &guide.bad),
    ] {
        if !examples.is_empty() {
            heading(ui, view, id);
        }
        for (sign, words) in examples {
            example_ui(ui, tokens, texts, *sign, words);
        }
    }
    let note = tr!(texts, "explained-examples-note");
    ui.text_label(&note, tokens.text_small, tokens.muted);
}

fn decides_ui(ui: &mut Ui, view: &View<'_>, guide: &Guide) {
    heading(ui, view, "explained-decides");
    // Revisions of checks and lines of the official text are for those who maintain the catalogue.
    for (label, text) in &guide.lines {
        let text = match *label {
            "explain-lines" => continue,
            "explain-checks" => &guide.deciders,
            _ => text,
        };
        line_ui(ui, view.tokens, &view.texts.get(label), text);
    }
}

fn heading(ui: &mut Ui, view: &View<'_>, id: &str) {
    let tokens = view.tokens;
    ui.add_space(8.0);
    ui.strong_label(&view.texts.get(id), tokens.text_body, tokens.text);
}

fn line_ui(ui: &mut Ui, tokens: &Tokens, label: &str, text: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        ui.allocate_ui(Vec2::new(LABEL, 18.0), |ui| {
            ui.set_width(LABEL);
            let label = rich(label, tokens.text_small, tokens.muted);
            ui.add(Label::new(label).truncate());
        });
        ui.add(Label::new(rich(text, tokens.text_small, tokens.text)).wrap());
    });
}

const fn outcome(sign: Sign) -> Outcome {
    match sign {
        Sign::Pass | Sign::Clear => Outcome::Pass,
        Sign::Pending => Outcome::Pending,
        Sign::Warn => Outcome::Warn,
        Sign::Lack | Sign::Fail => Outcome::Fail,
    }
}

fn example_ui(ui: &mut Ui, tokens: &Tokens, texts: Texts, sign: Sign, words: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        verdict::sign(ui, tokens, texts, outcome(sign), 16.0);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(Label::new(rich(words, tokens.text_body, tokens.text)).wrap());
            let word = texts.get(&format!("sign-{}", sign.id()));
            let ink = tokens.outcome_text(outcome(sign));
            ui.text_label(&word, tokens.text_small, ink);
        });
    });
}

fn related_ui(ui: &mut Ui, view: &View<'_>, guide: &Guide) {
    let tokens = view.tokens;
    if guide.related.is_empty() {
        return;
    }
    heading(ui, view, "explained-related");
    for (label, ids) in &guide.related {
        // The heading has said it already.
        if *label != "explain-related" {
            ui.text_label(&view.texts.get(label), tokens.text_small, tokens.muted);
        }
        for id in ids {
            let title = format!("{}  {}", view.number(id), view.clause_title(id));
            if buttons::link(ui, tokens, &title).clicked() {
                view.send(Command::Dialog(Some(Dialog::Guide(id.clone()))));
            }
        }
    }
}

/// Ways out: the official page, the list of all clauses, the place in the checklist.
fn ways_ui(ui: &mut Ui, view: &View<'_>, guide: &Guide) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        ui.icon(Icon::External, 14.0, tokens.muted);
        ui.add_space(-12.0);
        if buttons::link(ui, tokens, &tr!(texts, "finding-official")).clicked() {
            ui.ctx().open_url(egui::OpenUrl::new_tab(&guide.source));
        }
        if buttons::link(ui, tokens, &tr!(texts, "explained-all")).clicked() {
            view.send(Command::Dialog(Some(Dialog::Coverage)));
        }
        if let Some(clause) = view.clause(&guide.id)
            && buttons::link(ui, tokens, &tr!(texts, "explained-here")).clicked()
        {
            view.send(Command::Filter(None));
            view.send(Command::Unfold(Some(guide.id.clone())));
            view.send(Command::Jump(clause.place()));
        }
    });
}

/// The way to it, beside whatever speaks of the clause.
pub(super) fn link_ui(ui: &mut Ui, view: &View<'_>, clause: &str) {
    let word = tr!(view.texts, "explained-what");
    let name = tr!(view.texts, "explained-open", "clause" => view.number(clause));
    let response = buttons::link(ui, view.tokens, &word);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
    if response.clicked() {
        view.send(Command::Dialog(Some(Dialog::Guide(clause.to_owned()))));
    }
}
