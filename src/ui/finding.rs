//! One clause in full: what was found, why it matters, how to mend it, who decides, and what a person said.

use super::steps;
use super::view::View;
use super::widgets::buttons;
use super::widgets::verdict;
use crate::app::Command;
use crate::app::Target;
use crate::app::command::Words;
use crate::app::fix::safe_fix;
use crate::app::route::{Dialog, PathPurpose};
use crate::checks::finding::{Finding, Outcome, Place};
use crate::checks::statements::{Lapse, Said, Standing, fits, holds, owes_reason};
use crate::checks::{Input, registry};
use crate::engine::report::ClauseReport;
use crate::locale::clause_key;
use crate::project::{Edit, FieldPath, Statement, StatementKind, TextField};
use crate::ruleset::Mode;
use crate::tr;
use crate::ui::theme::{UiExt as _, medium, rich};
use egui::{Response, Ui};

/// Findings shown before the rest is counted.
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
    for finding in findings.iter().take(SHOWN) {
        finding_ui(ui, view, finding, &summary);
    }
    if let Some(rest) = findings.len().checked_sub(SHOWN).filter(|&rest| rest > 0) {
        ui.text_label(
            &tr!(texts, "finding-more", "count" => rest),
            tokens.text_small,
            tokens.muted,
        );
    }
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
    statement_buttons(ui, view, clause, false);
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
    let Some(fix) = view
        .project()
        .and_then(|project| safe_fix(project, finding, clean))
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

/// What a person said about a clause, and whether it still counts.
pub(super) fn said_ui(ui: &mut Ui, view: &View<'_>, clause: &ClauseReport) {
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
            line
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

/// Kinds of statement a clause can be answered with now, best first.
pub(super) fn kinds(view: &View<'_>, clause: &ClauseReport) -> Vec<StatementKind> {
    const ALL: [StatementKind; 5] = [
        StatementKind::Attest,
        StatementKind::Confirm,
        StatementKind::Dispute,
        StatementKind::NotApplicable,
        StatementKind::Appeal,
    ];
    let Some(entry) = view.app.ruleset.clause(clause.id.as_str()) else {
        return Vec::new();
    };
    if matches!(clause.outcome, Outcome::NotApplicable | Outcome::Info) {
        return Vec::new();
    }
    // A question comes first: nobody can state anything about a clause that may not apply.
    if clause.because.id == "because-answer-needed" {
        return Vec::new();
    }
    let firm = clause
        .findings
        .iter()
        .any(|finding| finding.firm && finding.outcome > Outcome::Warn);
    ALL.into_iter()
        .filter(|&kind| fits(kind, entry))
        .filter(|kind| match kind {
            StatementKind::Attest | StatementKind::Confirm => {
                !firm && clause.outcome != Outcome::Unread
            }
            StatementKind::Appeal => clause.outcome == Outcome::Fail,
            StatementKind::NotApplicable => clause.outcome >= Outcome::Warn,
            StatementKind::Dispute => clause.outcome != Outcome::Unread,
        })
        .collect()
}

/// The buttons of a clause that were drawn.
#[derive(Default)]
pub(super) struct Answers {
    /// The one with which the clause holds.
    pub(super) holds: Option<Response>,
    /// The first of all.
    pub(super) first: Option<Response>,
}

/// The buttons a clause can be answered with; while they are `deaf` a press does nothing.
pub(super) fn statement_buttons(
    ui: &mut Ui,
    view: &View<'_>,
    clause: &ClauseReport,
    deaf: bool,
) -> Answers {
    let (tokens, texts) = (view.tokens, view.texts);
    let id = clause.id.as_str();
    let said = !matches!(clause.statement, Standing::None);
    let own = view
        .project()
        .is_some_and(|project| project.statements.contains_key(id));
    let stands = matches!(clause.statement, Standing::Stands { .. });
    let missing = view.blank(id);
    let kinds = if missing.is_empty() {
        kinds(view, clause)
    } else {
        Vec::new()
    };
    if !missing.is_empty() && !said && fit_to_say(view, clause) {
        blank_ui(ui, view, missing);
    }
    let mut answers = Answers::default();
    if kinds.is_empty() && !said {
        return answers;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        for kind in kinds.into_iter().filter(|_| !stands) {
            let noted = owes_reason(kind) || (holds(kind) && clause.owed.is_some());
            let form = noted || view.app.settings.person.trim().is_empty();
            let dots = if form { "…" } else { "" };
            let text = format!("{}{dots}", texts.get(&format!("statement-{}", kind.id())));
            let first = holds(kind);
            let response = buttons::small(ui, tokens, &text, first);
            let pressed = response.clicked();
            answers.first.get_or_insert_with(|| response.clone());
            if first {
                answers.holds = Some(response);
            }
            if pressed && !deaf {
                view.send(if form {
                    Command::Dialog(Some(Dialog::Statement(id.to_owned(), kind)))
                } else {
                    Command::State(id.to_owned(), Words::plain(kind))
                });
            }
        }
        if own {
            let withdraw = buttons::link(ui, tokens, &tr!(texts, "statement-withdraw"));
            if withdraw.clicked() && !deaf {
                view.send(Command::Withdraw(id.to_owned()));
            }
            answers.first.get_or_insert(withdraw);
        }
        evidence_ui(ui, view, id);
    });
    answers
}

/// True where a person would be asked.
fn fit_to_say(view: &View<'_>, clause: &ClauseReport) -> bool {
    kinds(view, clause).into_iter().any(holds)
}

/// Where there is nothing to look at yet: what has to be entered first, each a click from its field.
fn blank_ui(ui: &mut Ui, view: &View<'_>, missing: &[Input]) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let line = tr!(texts, "statement-blank");
        ui.label(rich(&line, tokens.text_small, tokens.muted));
        for input in missing {
            if buttons::link(ui, tokens, &texts.get(input.words())).clicked() {
                view.send(Command::Jump(Place::Field { path: input.path() }));
            }
        }
    });
}

/// The file a statement rests on, or a link to add one.
fn evidence_ui(ui: &mut Ui, view: &View<'_>, id: &str) {
    let (tokens, texts) = (view.tokens, view.texts);
    let statement = view
        .project()
        .and_then(|project| project.statements.get(id));
    let Some(statement) = statement else {
        return;
    };
    let Some(file) = &statement.file else {
        if buttons::link(ui, tokens, &tr!(texts, "statement-add-file")).clicked() {
            let target = Target::Statement(id.to_owned());
            view.send(Command::Browse(PathPurpose::Attach(target)));
        }
        return;
    };
    ui.label(rich(file.name(), tokens.text_small, tokens.muted));
    if buttons::link(ui, tokens, &tr!(texts, "statement-drop-file")).clicked() {
        let bare = Statement {
            file: None,
            ..statement.clone()
        };
        view.edit(Edit::Statement(id.to_owned(), Some(bare)));
    }
}
