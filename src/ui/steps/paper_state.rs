//! How the reading of one file stands, as a few words and what can be done about it.

use crate::app::found::{Agreement, Found};
use crate::app::reading::PaperState;
use crate::app::{Command, FileState};
use crate::checks::finding::Outcome;
use crate::evidence::Content;
use crate::project::FileRef;
use crate::tr;
use crate::ui::theme::{Icon, UiExt as _, rich};
use crate::ui::view::View;
use crate::ui::widgets::buttons;
use egui::Ui;

/// True for a file that is not there or that the system does not give out: nothing can be said of what it holds.
pub(super) fn is_lost(view: &View<'_>, file: &FileRef) -> bool {
    let session = view.session();
    session.is_some_and(|session| matches!(session.evidence.file(&file.0), FileState::Failed(_)))
}

/// How the file stands, in words; none for one that is not there, as that is said of the file itself.
pub(in crate::ui) fn words(view: &View<'_>, file: &FileRef) -> String {
    let texts = view.texts;
    let Some(session) = view.session().filter(|_| !is_lost(view, file)) else {
        return String::new();
    };
    match session.paper_state(file) {
        PaperState::Waiting => tr!(texts, "paper-state-waiting"),
        PaperState::Reading(progress) => tr!(
            texts,
            "paper-state-reading",
            "page" => (progress.done + 1).min(progress.pages),
            "pages" => progress.pages
        ),
        PaperState::Read(pages) => tr!(texts, "paper-state-read", "pages" => pages),
        PaperState::Unreadable => texts.get(unreadable(session.evidence.file(&file.0))),
        PaperState::Cancelled => tr!(texts, "paper-state-stopped"),
        PaperState::Off => tr!(texts, "paper-state-off"),
    }
}

/// Why a file gives nothing to read.
fn unreadable(state: &FileState) -> &'static str {
    match state {
        FileState::Ready(facts) if facts.bytes == 0 => "paper-state-empty",
        FileState::Ready(facts)
            if !matches!(facts.content, Content::Pdf(_) | Content::Picture(_)) =>
        {
            "paper-state-foreign"
        }
        _ => "paper-state-unreadable",
    }
}

/// What stands on a folded card: the first file that is not read, unless nothing is read at all.
pub(super) fn unfinished(view: &View<'_>, files: &[FileRef]) -> Option<String> {
    let session = view.session()?;
    // A file that was not looked at yet says so beside its name.
    let known = |file: &&FileRef| session.evidence.knows(&file.0) && !is_lost(view, file);
    let looked_at = files.iter().filter(known);
    let mut open = looked_at.filter(|file| {
        !matches!(
            session.paper_state(file),
            PaperState::Read(_) | PaperState::Off
        )
    });
    let file = open.next()?;
    let state = words(view, file);
    // The only file is named above.
    Some(match files {
        [_] => state,
        _ => format!("{} · {state}", file.name()),
    })
}

/// Size, form and reading of a file in one line.
pub(super) fn line(view: &View<'_>, file: &FileRef) -> String {
    let (facts, state) = (super::imagery::facts_line(view, file), words(view, file));
    if state.is_empty() {
        return facts;
    }
    format!("{facts} · {state}")
}

/// What can be done about a file that is being read or was not: stop, or read it now.
pub(in crate::ui) fn action_ui(ui: &mut Ui, view: &View<'_>, file: &FileRef) {
    let (tokens, texts) = (view.tokens, view.texts);
    let Some(session) = view.session() else {
        return;
    };
    match session.paper_state(file) {
        PaperState::Waiting | PaperState::Reading(_) => {
            if session.is_asked(file)
                && buttons::link(ui, tokens, &tr!(texts, "papers-stop")).clicked()
            {
                view.send(Command::StopReading(Some(file.clone())));
            }
        }
        PaperState::Cancelled | PaperState::Off if view.app.can_read() => {
            if buttons::link(ui, tokens, &tr!(texts, "papers-read-now")).clicked() {
                view.send(Command::ReadAgain(file.clone()));
            }
        }
        PaperState::Cancelled | PaperState::Off | PaperState::Read(_) | PaperState::Unreadable => {}
    }
}

/// Whether what was read agrees with what was typed: sign, word, and the typed value where it differs.
pub(in crate::ui) fn agreement_ui(ui: &mut Ui, view: &View<'_>, agreement: Agreement, typed: &str) {
    let (tokens, texts) = (view.tokens, view.texts);
    let (outcome, words) = match agreement {
        Agreement::Open => return,
        Agreement::Taken => {
            let words = tr!(texts, "papers-taken");
            ui.label(rich(&words, tokens.text_small, tokens.muted));
            return;
        }
        Agreement::Same => (Outcome::Pass, tr!(texts, "papers-same")),
        Agreement::Differs => (
            Outcome::Warn,
            tr!(texts, "papers-differs", "typed" => typed),
        ),
    };
    ui.icon(Icon::of_outcome(outcome), 14.0, tokens.outcome(outcome));
    ui.label(rich(
        &words,
        tokens.text_small,
        tokens.outcome_text(outcome),
    ));
}

/// Below a field: what the paper says, whether that is what was typed, and a button that takes it over.
pub(super) fn beside_ui(ui: &mut Ui, view: &View<'_>, slot: &str, found: &Found) {
    let (tokens, texts) = (view.tokens, view.texts);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let (outcome, line) = match found.agreement {
            Agreement::Open => (None, "papers-read-value"),
            Agreement::Same => (Some(Outcome::Pass), "papers-read-same"),
            Agreement::Taken => (None, "papers-taken"),
            Agreement::Differs => (Some(Outcome::Warn), "papers-read-value"),
        };
        if let Some(outcome) = outcome {
            ui.icon(Icon::of_outcome(outcome), 14.0, tokens.outcome(outcome));
        }
        let line = texts.with(line, &[("value", found.value.text.as_str().into())]);
        ui.label(rich(&line, tokens.text_small, tokens.muted));
        if matches!(found.agreement, Agreement::Open | Agreement::Differs) {
            let take = buttons::link(ui, tokens, &tr!(texts, "papers-take"));
            let label = texts.get(&format!("paper-field-{}", found.field.id()));
            let name = tr!(texts, "papers-take-name", "field" => label);
            take.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
            if take.clicked() {
                view.send(Command::TakeFound(slot.to_owned(), vec![found.field]));
            }
        }
    });
}
