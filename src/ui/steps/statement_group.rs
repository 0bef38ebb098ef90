//! Several statements of one chapter signed together: every sentence is read and ticked by itself, and name, day and
//! note are given once. Nothing ticks them all.

use super::arriving::arrive;
use super::statements::sentence;
use crate::app::Command;
use crate::checks::finding::Outcome;
use crate::engine::report::ClauseReport;
use crate::locale::clause_key;
use crate::project::{Draft, Edit, FieldPath, StatementKind};
use crate::ruleset::Mode;
use crate::tr;
use crate::ui::answering;
use crate::ui::theme::{UiExt as _, medium, rich};
use crate::ui::view::View;
use crate::ui::widgets::buttons;
use crate::ui::widgets::field::Field;
use egui::{Id, Margin, Ui};
use std::collections::BTreeSet;

/// Fewest statements that are worth a group.
const FEWEST: usize = 2;

/// Statements of a chapter that can be signed together: pure ones that owe no note, with nothing found about them.
pub(super) fn of_chapter<'a>(
    view: &View<'_>,
    open: &[&'a ClauseReport],
    chapter: &str,
) -> Vec<&'a ClauseReport> {
    let pure = |clause: &&&ClauseReport| {
        clause.id.chapter() == chapter
            && super::statements::is_open(clause)
            && clause.mode == Mode::Attest
            && clause.owed.is_none()
            && clause
                .findings
                .iter()
                .all(|found| found.outcome < Outcome::Warn)
            && answering::kinds(view, clause).contains(&StatementKind::Attest)
    };
    let group: Vec<&ClauseReport> = open.iter().filter(pure).copied().collect();
    if group.len() < FEWEST {
        Vec::new()
    } else {
        group
    }
}

/// The link that opens or closes the group; true while it is open.
pub(super) fn switch_ui(ui: &mut Ui, view: &View<'_>, chapter: &str, count: usize) -> bool {
    let (tokens, texts) = (view.tokens, view.texts);
    let id = Id::unique(("statement-group", chapter));
    let open = ui.data(|data| data.get_temp(id).unwrap_or(false));
    let word = if open {
        tr!(texts, "statement-group-close")
    } else {
        tr!(texts, "statement-group-open", "count" => count)
    };
    if buttons::link(ui, tokens, &word).clicked() {
        ui.data_mut(|data| data.insert_temp(id, !open));
    }
    open
}

/// The sentences, each with a box to tick, and one signature.
pub(super) fn group_ui(ui: &mut Ui, view: &View<'_>, chapter: &str, group: &[&ClauseReport]) {
    let (tokens, texts) = (view.tokens, view.texts);
    let id = Id::unique(("statement-ticks", chapter));
    let mut ticked: BTreeSet<String> = ui.data(|data| data.get_temp(id).unwrap_or_default());
    ticked.retain(|ticked| group.iter().any(|clause| clause.id.as_str() == ticked));
    let card = tokens.card().inner_margin(Margin::symmetric(16, 12));
    card.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        ui.text_label(
            &tr!(texts, "statement-group-lead"),
            tokens.text_small,
            tokens.muted,
        );
        for clause in group {
            sentence_ui(ui, view, clause, &mut ticked);
        }
        sign_ui(ui, view, chapter, &mut ticked);
    });
    ui.data_mut(|data| data.insert_temp(id, ticked));
}

fn sentence_ui(ui: &mut Ui, view: &View<'_>, clause: &ClauseReport, ticked: &mut BTreeSet<String>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let id = clause.id.as_str();
    let title = texts.get(&clause_key(id));
    let sentence = sentence(texts, id);
    let mut is_ticked = ticked.contains(id);
    let text = rich(&sentence, tokens.text_body, tokens.text);
    let tick = buttons::tick(ui, tokens, &mut is_ticked, text);
    arrive(ui, view, &tick, &FieldPath::Statement(id.to_owned()));
    if tick.changed() {
        if is_ticked {
            ticked.insert(id.to_owned());
        } else {
            ticked.remove(id);
        }
    }
    ui.horizontal_wrapped(|ui| {
        ui.add_space(24.0);
        ui.label(rich(&title, tokens.text_small, tokens.muted).family(medium()));
        ui.label(rich(&view.number(id), tokens.text_small, tokens.muted));
    });
}

fn sign_ui(ui: &mut Ui, view: &View<'_>, chapter: &str, ticked: &mut BTreeSet<String>) {
    let (tokens, texts) = (view.tokens, view.texts);
    let form = format!("group-{chapter}");
    let attest = StatementKind::Attest;
    let draft = view
        .project()
        .and_then(|project| project.draft(&form, attest));
    let note = draft.map_or("", |draft| draft.note.as_str());
    let (label, optional) = (tr!(texts, "statement-note"), tr!(texts, "field-optional"));
    let edited = Field::new(("group-note", chapter), &label, note)
        .owed(Some(&optional))
        .show(ui, tokens);
    let note = edited.text.as_deref().map_or(note, |text| {
        let form = form.clone();
        view.edit(if text.is_empty() {
            Edit::NoDraft(form, attest)
        } else {
            Edit::Draft(Draft {
                about: form,
                kind: attest,
                note: text.to_owned(),
                until: String::new(),
            })
        });
        text
    });
    let named = !view.app.settings.person.trim().is_empty();
    let word = tr!(texts, "statement-group-sign", "count" => ticked.len());
    let possible = named && !ticked.is_empty();
    let sign = ui
        .add_enabled_ui(possible, |ui| buttons::primary(ui, tokens, &word))
        .inner;
    if !named {
        let missing = tr!(texts, "statement-group-no-name");
        ui.text_label(&missing, tokens.text_small, tokens.muted);
    }
    if sign.clicked() && possible {
        let clauses = std::mem::take(ticked).into_iter().collect();
        view.send(Command::AttestAll(form, clauses, note.trim().to_owned()));
    }
}
