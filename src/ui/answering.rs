//! How a person answers for a clause: the kinds of statement that fit, their buttons, and the file one rests on.

use super::typeset;
use super::view::View;
use super::widgets::buttons;
use super::widgets::rest::Rest;
use crate::app::command::Words;
use crate::app::route::{Dialog, PathPurpose};
use crate::app::{Command, Target};
use crate::checks::Input;
use crate::checks::finding::{Outcome, Place};
use crate::checks::statements::{Standing, fits, holds, owes_reason};
use crate::engine::report::ClauseReport;
use crate::project::{Draft, Edit, Project, Statement, StatementKind};
use crate::ruleset::Mode;
use crate::tr;
use crate::ui::theme::{UiExt as _, rich};
use egui::{Response, Ui};

/// Points of an unsigned note that are shown at its clause.
const DRAFT: f32 = 280.0;

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
    if clause.is_undecided() {
        return Vec::new();
    }
    let firm = clause
        .findings
        .iter()
        .any(|finding| finding.firm && finding.outcome > Outcome::Warn);
    ALL.into_iter()
        .filter(|&kind| fits(kind, entry))
        .filter(|kind| match kind {
            StatementKind::Confirm if entry.mode == Mode::Auto => clause.is_doubted(),
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
    /// One of them has the keyboard.
    pub(super) focused: bool,
}

/// How the buttons of a clause are shown.
#[derive(Default, Clone, Copy)]
pub(super) struct Buttons {
    /// A press does nothing.
    pub(super) deaf: bool,
    /// Only what most people answer; the rest, note and file are behind a word.
    pub(super) few: bool,
    /// Cards follow one after the other under the same key: what the machine doubts opens the form, where the doubt is
    /// read once more and the signature has a key of its own.
    pub(super) deliberate: bool,
    /// What was found and is partly out of sight: nobody says that it is fine before all of it was shown.
    pub(super) found: Option<Rest>,
}

impl Buttons {
    /// All of them, unless a press is to do nothing.
    pub(super) const fn unless(deaf: bool) -> Self {
        Self {
            deaf,
            few: false,
            deliberate: false,
            found: None,
        }
    }

    /// The same where cards follow one after the other.
    pub(super) const fn one_by_one(self) -> Self {
        Self {
            deliberate: true,
            ..self
        }
    }

    /// The same below a list of what was found.
    pub(super) const fn below(self, found: Rest) -> Self {
        Self {
            found: Some(found),
            ..self
        }
    }
}

/// The buttons a clause can be answered with.
pub(super) fn statement_buttons(
    ui: &mut Ui,
    view: &View<'_>,
    clause: &ClauseReport,
    Buttons {
        deaf,
        few,
        deliberate,
        found,
    }: Buttons,
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
    // What was signed and is not judged yet is not signed a second time.
    let deaf = deaf || is_unjudged(view, id);
    let mut answers = Answers::default();
    if kinds.is_empty() && !said {
        return answers;
    }
    if !stands && kinds.iter().any(|kind| holds(*kind)) {
        asked_with_ui(ui, view, clause);
    }
    let more_id = egui::Id::unique(("statement-more", id));
    let all = !few || ui.data(|data| data.get_temp(more_id).unwrap_or(false));
    let usual = |kind: StatementKind| holds(kind) || kind == StatementKind::Dispute;
    let unseen = found.filter(|found| found.hidden() > 0);
    let noted = kinds.iter().copied().find(|kind| holds(*kind) && !stands);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let shown = kinds.into_iter().filter(|kind| all || usual(*kind));
        for kind in shown.filter(|_| !stands) {
            let noted = owes_reason(kind) || (holds(kind) && clause.owed.is_some());
            let doubted = deliberate && holds(kind) && is_doubted(clause);
            let form = noted || doubted || view.app.settings.person.trim().is_empty();
            let dots = if form { "…" } else { "" };
            let first = holds(kind);
            let unseen = unseen.filter(|_| first);
            let text = unseen.map_or_else(
                || format!("{}{dots}", texts.get(&format!("statement-{}", kind.id()))),
                |found| tr!(texts, "statement-see-first", "count" => found.hidden()),
            );
            let response = buttons::small(ui, tokens, &text, first);
            let pressed = response.clicked();
            answers.focused |= response.has_focus();
            answers.first.get_or_insert_with(|| response.clone());
            if first {
                answers.holds = Some(response);
            }
            if let Some(found) = unseen.filter(|_| pressed && !deaf) {
                found.unfold(ui);
            } else if pressed && !deaf {
                view.send(if form {
                    Command::Dialog(Some(Dialog::Statement(id.to_owned(), kind)))
                } else {
                    Command::State(id.to_owned(), Words::plain(kind))
                });
            }
        }
        if own {
            let withdraw = withdraw_link(ui, view, id, deaf);
            answers.focused |= withdraw.has_focus();
            answers.first.get_or_insert(withdraw);
        }
        if let Some(kind) = noted.filter(|_| few && all) {
            note_link(ui, view, id, kind);
        }
        let filed = view
            .project()
            .and_then(|project| project.statements.get(id)?.file.as_ref());
        if all || filed.is_some() {
            evidence_ui(ui, view, id);
        }
        if few {
            more_fold(ui, view, more_id, all);
        }
    });
    drafts_ui(ui, view, id);
    answers
}

/// Shows what fewer people answer, or hides it.
fn more_fold(ui: &mut Ui, view: &View<'_>, id: egui::Id, all: bool) {
    let word = tr!(view.texts, "statement-more");
    if buttons::fold(ui, view.tokens, &word, all).clicked() {
        ui.data_mut(|data| data.insert_temp(id, !all));
    }
}

/// Forms that are filled in and not signed, each a press from being gone on with.
fn drafts_ui(ui: &mut Ui, view: &View<'_>, id: &str) {
    let drafts = view.project().map_or(&[][..], |project| &project.drafts);
    let written = |draft: &&Draft| draft.about == id && !draft.note.trim().is_empty();
    for draft in drafts.iter().filter(written) {
        let size = view.tokens.text_small;
        let line: Vec<&str> = draft.note.split_whitespace().collect();
        let note = typeset::shortened(ui, &line.join(" "), size, DRAFT);
        let word = tr!(view.texts, "statement-draft", "note" => note);
        if buttons::link(ui, view.tokens, &word).clicked() {
            let form = Dialog::Statement(id.to_owned(), draft.kind);
            view.send(Command::Dialog(Some(form)));
        }
    }
}

/// Takes back what was said.
fn withdraw_link(ui: &mut Ui, view: &View<'_>, id: &str, deaf: bool) -> Response {
    let word = tr!(view.texts, "statement-withdraw");
    let withdraw = buttons::link(ui, view.tokens, &word);
    if withdraw.clicked() && !deaf {
        view.send(Command::Withdraw(id.to_owned()));
    }
    withdraw
}

/// True where the machine thinks that something may be wrong with what a person is asked about.
pub(super) fn is_doubted(clause: &ClauseReport) -> bool {
    let mut findings = clause.findings.iter();
    findings.any(|finding| finding.outcome > Outcome::Warn)
}

/// True while what a person said of a clause is newer than the report.
fn is_unjudged(view: &View<'_>, id: &str) -> bool {
    let (Some(project), Some(checked)) = (view.project(), view.checked()) else {
        return false;
    };
    // What it is bound to is found out by itself, and is nobody's word.
    let words = |project: &Project| {
        let made = project.statements.get(id)?;
        Some((made.kind, made.on.clone(), made.note.clone()))
    };
    words(project) != words(&checked.project)
}

/// That one answer settles a question for all clauses that ask it.
fn asked_with_ui(ui: &mut Ui, view: &View<'_>, clause: &ClauseReport) {
    let others = view
        .checked()
        .map_or(0, |checked| checked.report.asked_with(clause));
    if others > 0 {
        let line = tr!(view.texts, "asked-with", "count" => others);
        ui.text_label(&line, view.tokens.text_small, view.tokens.muted);
    }
}

/// An answer that needs no note can have one all the same.
fn note_link(ui: &mut Ui, view: &View<'_>, id: &str, kind: StatementKind) {
    let word = tr!(view.texts, "statement-with-note");
    if buttons::link(ui, view.tokens, &word).clicked() {
        let dialog = Dialog::Statement(id.to_owned(), kind);
        view.send(Command::Dialog(Some(dialog)));
    }
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
