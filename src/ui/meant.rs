//! What a clause that reviewers named is about: a field, which says so, or something outside of the form.

use super::view::View;
use super::widgets::buttons::{self, Stop};
use super::widgets::verdict;
use crate::app::Command;
use crate::app::route::Dialog;
use crate::checks::finding::Outcome;
use crate::project::{FieldPath, Round, TextField, rounds};
use crate::tr;
use egui::Ui;

/// What the reviewers said about a field, until it is answered or our own check shows it repaired.
pub(super) fn note_ui(ui: &mut Ui, view: &View<'_>, path: &FieldPath) {
    let Some(project) = view.project() else {
        return;
    };
    let (tokens, texts) = (view.tokens, view.texts);
    let open = |id: &str| {
        let clause = view.clause(id);
        clause.is_none_or(|clause| view.stands(clause) >= Outcome::Warn)
    };
    for (round, id) in rounds::unanswered(&project.rounds).filter(|(_, id)| open(id)) {
        let here = meant(view, round, id).is_some_and(|meant| meant == *path);
        if here {
            let title = view.clause_title(id);
            let line = tr!(texts, "rounds-note", "on" => round.on.as_str(), "clause" => title);
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                ui.vertical(|ui| {
                    ui.add_space(2.0);
                    // The sign its row in the list has.
                    let stands = view.clause(id).map(|clause| view.stands(clause));
                    let sign = stands.unwrap_or(Outcome::Pending);
                    verdict::sign(ui, tokens, texts, sign, 16.0);
                });
                ui.vertical(|ui| {
                    if buttons::link_stop(ui, tokens, &line, Stop::Elsewhere).clicked() {
                        view.send(Command::Dialog(Some(Dialog::Rounds)));
                    }
                });
            });
        }
    }
}

/// The one field a clause is about: where something is found about it now, else what the catalogue says it looks at first.
fn meant(view: &View<'_>, round: &Round, id: &str) -> Option<FieldPath> {
    let report = view.clause(id)?;
    if report.findings.iter().any(|found| !found.places.is_empty()) {
        return Some(report.place().path());
    }
    let input = view.app.ruleset.clause(id)?.input.as_str();
    let path = match input.split('+').next().unwrap_or_default() {
        "name" => FieldPath::Text(TextField::Name),
        "brief" => FieldPath::Text(TextField::Brief),
        "detail" => FieldPath::Text(TextField::Detail),
        "keywords" => FieldPath::Keywords,
        "icon" => FieldPath::Icon,
        "category" => FieldPath::Businesses,
        "permissions" => FieldPath::Permissions,
        "privacy" if is_of_link(round.words(id)) => FieldPath::Text(TextField::PolicyUrl),
        "agreement" if is_of_link(round.words(id)) => FieldPath::Text(TextField::AgreementUrl),
        _ => report.home.path(),
    };
    Some(path)
}

/// Whether a clause is about something that is not filled in here, by what it looks at or by the reviewers' words: it may
/// be repaired though nothing in the form was changed.
pub(super) fn is_outside(view: &View<'_>, round: &Round, id: &str) -> bool {
    const OUTSIDE: [&str; 7] = [
        "agreement",
        "content",
        "evidence",
        "facts",
        "html",
        "privacy",
        "url",
    ];
    let clause = view.app.ruleset.clause(id);
    let mut looks = clause.iter().flat_map(|clause| clause.input.split('+'));
    looks.any(|input| OUTSIDE.contains(&input)) || is_of_link(round.words(id))
}

/// Whether reviewers speak of where a text is found on the web, and not of the text.
fn is_of_link(words: &str) -> bool {
    const WORDS: [&str; 8] = [
        "链接",
        "网址",
        "地址",
        "打不开",
        "无法打开",
        "无法访问",
        "404",
        "link",
    ];
    WORDS.iter().any(|word| words.contains(word))
}
