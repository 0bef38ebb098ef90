//! One clause in full: what was found, why it matters, how to mend it, who decides, and what a person said.

use super::answering::{Buttons, statement_buttons};
use super::steps;
use super::view::View;
use super::widgets::buttons;
use super::widgets::rest::Rest;
use super::widgets::verdict;
use crate::app::Command;
use crate::app::fix::safe_fix;
use crate::app::route::Dialog;
use crate::checks::finding::{Finding, Outcome, Place};
use crate::checks::statements::{Lapse, Said, Standing};
use crate::checks::{Input, registry};
use crate::engine::report::ClauseReport;
use crate::locale::clause_key;
use crate::project::{FieldPath, TextField};
use crate::ruleset::Mode;
use crate::tr;
use crate::ui::moved::moved;
use crate::ui::theme::{UiExt as _, medium, rich};
use egui::{Id, Ui};

/// Findings shown before the rest is folded.
const SHOWN: usize = 6;

/// Everything about a clause, below its row.
pub(super) fn details_ui(ui: &mut Ui, view: &View<'_>, clause: &ClauseReport) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.spacing_mut().item_spacing.y = 4.0;
    super::named::named_ui(ui, view, clause);
    let summary = texts
        .find(&format!("{}.summary", clause_key(clause.id.as_str())))
        .unwrap_or_default();
    if !summary.is_empty() {
        ui.text_label(&summary, tokens.text_small, tokens.muted);
    }
    let findings: Vec<&Finding> = clause
        .findings
        .iter()
        .filter(|finding| finding.outcome >= Outcome::Warn)
        .collect();
    let id = Id::unique(("clause-found", view.root(), clause.id.as_str()));
    let rest = Rest::of(ui, id, findings.len(), SHOWN);
    for finding in findings.iter().take(rest.shown()) {
        finding_ui(ui, view, finding, &summary);
    }
    rest.link_ui(ui, tokens, texts);
    answered_ui(ui, view, clause);
    // Who confirmed it is said below, with the day.
    let settled = matches!(clause.statement, Standing::Stands { .. });
    let because = view.say(&clause.because);
    let lapsed = clause.because.id == "because-lapsed";
    let told = because == summary || settled || lapsed;
    if !told && (findings.is_empty() || clause.mode != Mode::Auto) {
        ui.text_label(&because, tokens.text_small, tokens.text);
    }
    said_ui(ui, view, clause);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let looked = looked_at(view, clause);
        let by = texts.get(&format!("mode-{}", clause.mode.id()));
        let line = if looked.is_empty() {
            by
        } else {
            tr!(texts, "finding-looked", "by" => by, "what" => looked)
        };
        ui.label(rich(&line, tokens.text_small, tokens.muted));
        super::guide::link_ui(ui, view, clause.id.as_str());
        if buttons::link(ui, tokens, &tr!(texts, "finding-official")).clicked() {
            ui.ctx()
                .open_url(egui::OpenUrl::new_tab(&view.app.ruleset.source));
        }
    });
    statement_buttons(ui, view, clause, Buttons::default().below(rest));
}

/// One finding; what the summary above it says already is not said again.
fn finding_ui(ui: &mut Ui, view: &View<'_>, finding: &Finding, summary: &str) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.label(rich(&view.say(&finding.message), tokens.text_small, tokens.text).family(medium()));
    if let Some(on) = &finding.enforced_from {
        let line = tr!(texts, "finding-enforced", "on" => on.as_str());
        ui.text_label(&line, tokens.text_small, tokens.warn);
    }
    let why = texts.attribute(&finding.message, "why");
    if let Some(why) = why.filter(|why| !summary.contains(why.as_str())) {
        ui.text_label(&why, tokens.text_small, tokens.muted);
    }
    if let Some(fix) = texts.attribute(&finding.message, "fix") {
        let line = tr!(texts, "finding-fix", "fix" => fix);
        ui.text_label(&line, tokens.text_small, tokens.text);
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        if let Some(place) = finding.places.first()
            && buttons::link(
                ui,
                tokens,
                &tr!(texts, "finding-go", "place" => place_name(view, place)),
            )
            .clicked()
        {
            view.send(Command::Jump(place.clone()));
        }
        fix_link(ui, view, finding);
        if finding.confidence < 100 {
            let line = view.sure(finding.confidence);
            ui.label(rich(&line, tokens.text_small, tokens.muted));
        }
    });
}

/// The safe fix of a finding as a link, if there is one. Tab comes to it from the field it mends.
pub(super) fn fix_link(ui: &mut Ui, view: &View<'_>, finding: &Finding) {
    compare_link(ui, view, finding);
    let clean = view
        .worst_at(&FieldPath::Text(TextField::Name))
        .is_none_or(|worst| worst < Outcome::Fail);
    // What takes marked characters away takes them where they are by now.
    let Some(finding) = moved(view, finding) else {
        return;
    };
    let Some(fix) = view
        .project()
        .and_then(|project| safe_fix(project, &finding, clean))
    else {
        return;
    };
    if buttons::link(ui, view.tokens, &view.say(&fix.label)).clicked() {
        view.send(fix.command);
    }
}

/// Pictures that show the same as a link to see them side by side.
fn compare_link(ui: &mut Ui, view: &View<'_>, finding: &Finding) {
    let mut path = None;
    let mut files = Vec::new();
    for place in &finding.places {
        if let Place::File { file, path: filed } = place {
            path = Some(filed);
            files.push(file.clone());
        }
    }
    let (Some(path), 2..) = (path, files.len()) else {
        return;
    };
    let word = tr!(view.texts, "viewer-compare");
    if buttons::link(ui, view.tokens, &word).clicked() {
        let dialog = Dialog::Pictures(path.clone(), files);
        view.send(Command::Dialog(Some(dialog)));
    }
}

/// Where a finding points, in words.
pub(super) fn place_name(view: &View<'_>, place: &Place) -> String {
    let texts = view.texts;
    match place {
        Place::File { file, .. } | Place::Region { file, .. } => file.name().to_owned(),
        Place::Page { file, page, .. } => tr!(
            texts,
            "finding-page",
            "file" => file.name(),
            "page" => page + 1
        ),
        other => path_name(view, &other.path()).unwrap_or_else(|| texts.get("finding-place")),
    }
}

pub(super) fn path_name(view: &View<'_>, path: &FieldPath) -> Option<String> {
    let texts = view.texts;
    if let FieldPath::PaperText(slot, field) = path {
        let slot = texts.find(&format!("slot-{slot}"))?;
        let field = texts.get(&format!("paper-field-{}", field.id()));
        return Some(format!("{slot} · {field}"));
    }
    texts.find(&path.words())
}

/// What the checks of a clause look at, in words.
fn looked_at(view: &View<'_>, clause: &ClauseReport) -> String {
    let texts = view.texts;
    let mut names: Vec<String> = Vec::new();
    for check in registry::for_clause(clause.id.as_str()) {
        for input in check.reads {
            let name = texts.get(input.words());
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    let need = view
        .app
        .ruleset
        .clause(clause.id.as_str())
        .and_then(|clause| clause.need.as_ref());
    if need.is_some() && names.is_empty() {
        names.push(texts.get(Input::Papers.words()));
    }
    names.join(&texts.get("list-separator"))
}

/// What a person said about a clause, and whether it still counts; where it does not, what changed.
pub(super) fn said_ui(ui: &mut Ui, view: &View<'_>, clause: &ClauseReport) {
    said_line_ui(ui, view, clause);
    let Standing::Lapsed { why, .. } = &clause.statement else {
        return;
    };
    if *why == Lapse::Changed && !view.is_being_read(clause) {
        steps::lapsed_values_ui(ui, view, clause.id.as_str());
    }
}

/// The same without what changed.
pub(super) fn said_line_ui(ui: &mut Ui, view: &View<'_>, clause: &ClauseReport) {
    let (tokens, texts) = (view.tokens, view.texts);
    if view.is_being_read(clause) {
        let line = tr!(texts, "statement-reading");
        ui.text_label(&line, tokens.text_small, tokens.muted);
        return;
    }
    let line = match &clause.statement {
        Standing::None => return,
        Standing::Stands { said } => {
            let what = texts.get(&format!("statement-{}.done", said.kind.id()));
            let mut line = tr!(texts, "statement-line", "said" => what, "by" => said.by.as_str(), "on" => said.on.as_str());
            if !said.until.is_empty() {
                let until = tr!(texts, "statement-until", "until" => said.until.as_str());
                line = format!("{line} · {until}");
            }
            if !said.note.is_empty() {
                line = format!("{line} · {}", said.note);
            }
            match answered_line(view, clause) {
                Some(more) => format!("{line} · {more}"),
                None => line,
            }
        }
        Standing::Lapsed { said, why } => lapsed_line(view, clause.id.as_str(), said, *why),
    };
    let lapsed = matches!(clause.statement, Standing::Lapsed { .. });
    let outcome = if lapsed { Outcome::Warn } else { Outcome::Pass };
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            // At the height of the first line.
            ui.add_space(3.0);
            verdict::sign(ui, tokens, texts, outcome, 14.0);
        });
        ui.text_label(&line, tokens.text_small, tokens.outcome_text(outcome));
    });
}

/// Where else an answer counts, or at which clause it was given.
fn answered_line(view: &View<'_>, clause: &ClauseReport) -> Option<String> {
    if let Some(at) = &clause.answered_at {
        let at = view.clause_title(at.as_str());
        return Some(tr!(view.texts, "answered-at", "clause" => at));
    }
    let others = view.checked()?.report.answered_with(clause.id.as_str());
    (others > 0).then(|| tr!(view.texts, "answered-with", "count" => others))
}

/// Questions that were answered at another clause, each in a line.
fn answered_ui(ui: &mut Ui, view: &View<'_>, clause: &ClauseReport) {
    let (tokens, texts) = (view.tokens, view.texts);
    for finding in &clause.findings {
        let Some(at) = &finding.answered_at else {
            continue;
        };
        let (what, at) = (view.say(&finding.message), view.clause_title(at));
        let line = tr!(texts, "answered-finding", "what" => what, "clause" => at);
        ui.text_label(&line, tokens.text_small, tokens.muted);
    }
}

/// What a person said that leaves a clause open, in a word for a row; nothing where it is settled or nobody did.
pub(super) fn said_short(view: &View<'_>, clause: &ClauseReport) -> Option<String> {
    let Standing::Stands { said } = &clause.statement else {
        return None;
    };
    view.texts
        .find(&format!("statement-{}.short", said.kind.id()))
}

/// Who said what, and what changed since.
fn lapsed_line(view: &View<'_>, clause: &str, said: &Said, why: Lapse) -> String {
    let texts = view.texts;
    let (by, on) = (said.by.as_str(), said.on.as_str());
    if why == Lapse::Changed {
        let what = texts.get(&format!("statement-{}.past", said.kind.id()));
        let changes = steps::lapsed_by(view, clause);
        let names = changes
            .iter()
            .map(|change| steps::change_name(view, change));
        let mut names: Vec<String> = names.filter(|name| !name.is_empty()).collect();
        names.dedup();
        let fields = if names.is_empty() {
            tr!(texts, "lapsed-something")
        } else {
            names.join(&texts.get("list-separator"))
        };
        return tr!(texts, "statement-lapsed-changed", "said" => what, "by" => by, "on" => on, "fields" => fields);
    }
    let what = texts.get(&format!("statement-{}.done", said.kind.id()));
    let why = view.say(&why.message(said));
    tr!(texts, "statement-lapsed", "said" => what, "by" => by, "on" => on, "why" => why)
}
