//! The form of a statement: who says it, an optional note, and what was found about the clause.

use super::answering::is_doubted;
use super::dialogs::{answer_ui, title_ui};
use super::view::View;
use super::widgets::chips;
use super::widgets::field::Field;
use crate::app::Command;
use crate::app::command::Words;
use crate::base::width;
use crate::checks::finding::Outcome;
use crate::checks::statements::{Owed, holds, is_over, owes_reason};
use crate::locale::clause_key;
use crate::project::{Draft, Edit, StatementKind};
use crate::tr;
use crate::ui::theme::UiExt as _;
use egui::{Response, Ui};
use jiff::ToSpan as _;

/// Terms of a waiver that are offered, days.
const TERMS: [i32; 3] = [30, 90, 180];

/// The contents of the dialog.
pub(super) fn statement_ui(ui: &mut Ui, view: &View<'_>, clause: &str, kind: StatementKind) {
    let (tokens, texts) = (view.tokens, view.texts);
    about_ui(ui, view, clause, kind);
    let named = person_ui(ui, view);
    let nameless = view.app.settings.person.trim().is_empty();
    let before = written(view, clause, kind);
    let mut words = before.clone();
    let doubted = holds(kind) && view.clause(clause).is_some_and(is_doubted);
    if doubted {
        let doubt = tr!(texts, "because-suspected");
        ui.text_label(&doubt, tokens.text_small, tokens.ask);
    }
    let owed = note_owed(view, clause, kind);
    let noted = note_ui(ui, view, &mut words, owed);
    // A file can be attached afterwards.
    let lacks = owed.is_some_and(|owed| owed.lacks(&words.note, true).is_some());
    let owing = lacks || owes_reason(kind) && words.note.trim().is_empty();
    if owes_reason(kind) {
        until_ui(ui, view, &mut words.until);
    }
    if ui.memory(|memory| memory.focused().is_none()) {
        // What is missing is what is typed first.
        match (nameless, owing) {
            (true, _) => named.request_focus(),
            (false, true) => noted.request_focus(),
            // Enter alone signs where no field has the keyboard: not what the machine doubts.
            (false, false) if doubted => noted.request_focus(),
            (false, false) => {}
        }
    }
    let bound = tr!(texts, "statement-bound");
    ui.text_label(&bound, tokens.text_small, tokens.muted);
    let undated = is_over(&words.until, view.app.today());
    let missing = match (nameless, owing, undated) {
        (true, _, _) => Some("statement-no-name"),
        (false, true, _) if words.note.trim().is_empty() => Some("statement-no-reason"),
        (false, true, _) => Some("statement-short-reason"),
        (false, false, true) => Some("statement-bad-until"),
        (false, false, false) => None,
    };
    if let Some(missing) = missing {
        ui.text_label(&texts.get(missing), tokens.text_small, tokens.ask);
    }
    if answer_ui(ui, view, &tr!(texts, "statement-sign"), missing.is_none()) {
        let words = Words {
            kind,
            note: words.note.trim().to_owned(),
            until: words.until.trim().to_owned(),
        };
        view.send(Command::State(clause.to_owned(), words));
        view.send(Command::Dialog(None));
        return;
    }
    if words != before {
        keep(view, clause, words);
    }
}

/// Keeps what is written where it says something else than the form would say by itself.
fn keep(view: &View<'_>, clause: &str, words: Words) {
    let edit = if words == said_before(view, clause, words.kind) {
        Edit::NoDraft(clause.to_owned(), words.kind)
    } else {
        Edit::Draft(Draft {
            about: clause.to_owned(),
            kind: words.kind,
            note: words.note,
            until: words.until,
        })
    };
    view.edit(edit);
}

/// What is written in the form so far.
fn written(view: &View<'_>, clause: &str, kind: StatementKind) -> Words {
    let draft = view
        .project()
        .and_then(|project| project.draft(clause, kind));
    draft.map_or_else(
        || said_before(view, clause, kind),
        |draft| Words {
            kind,
            note: draft.note.clone(),
            until: draft.until.clone(),
        },
    )
}

/// What is said, about which clause.
fn about_ui(ui: &mut Ui, view: &View<'_>, clause: &str, kind: StatementKind) {
    let (tokens, texts) = (view.tokens, view.texts);
    let key = clause_key(clause);
    title_ui(ui, view, &texts.get(&format!("statement-{}", kind.id())));
    let line = format!("{}  {}", view.number(clause), texts.get(&key));
    ui.strong_label(&line, tokens.text_body, tokens.text);
    if let Some(summary) = texts.find(&format!("{key}.summary")) {
        ui.text_label(&summary, tokens.text_small, tokens.muted);
    }
}

fn person_ui(ui: &mut Ui, view: &View<'_>) -> Response {
    let (label, hint) = (
        tr!(view.texts, "statements-person"),
        tr!(view.texts, "statements-person-hint"),
    );
    let named = Field::new("statement-person", &label, &view.app.settings.person)
        .hint(Some(&hint))
        .show(ui, view.tokens);
    if let Some(text) = named.text {
        view.send(Command::Person(text));
    }
    named.response
}

/// The reason of a waiver, or the note of anything else.
fn note_ui(ui: &mut Ui, view: &View<'_>, words: &mut Words, owed: Option<Owed>) -> Response {
    let texts = view.texts;
    let reason = owes_reason(words.kind);
    let label = if reason {
        tr!(texts, "statement-reason")
    } else {
        tr!(texts, "statement-note")
    };
    let optional = (!reason && owed.is_none()).then(|| tr!(texts, "field-optional"));
    let noted = Field::new("statement-note", &label, &words.note)
        .rows(3)
        .owed(optional.as_deref())
        .show(ui, view.tokens);
    if let Some(text) = noted.text {
        words.note = text;
    }
    if let Some(owed) = owed {
        demand_ui(ui, view, owed, &words.note);
    }
    noted.response
}

/// What a note has to say, and how much of it is written: it stays while it is being answered.
fn demand_ui(ui: &mut Ui, view: &View<'_>, owed: Owed, note: &str) {
    let (tokens, texts) = (view.tokens, view.texts);
    let what = texts.get(&format!("note-owed-{}", owed.about.id()));
    let write = tr!(texts, "statement-write", "what" => what);
    ui.text_label(&write, tokens.text_small, tokens.muted);
    if owed.han > 0 {
        let have = width::han(note);
        let enough = have >= owed.han;
        let colour = if enough { tokens.muted } else { tokens.ask };
        let length = tr!(texts, "statement-note-length", "have" => have, "least" => owed.han);
        ui.text_label(&length, tokens.text_small, colour);
    }
}

/// The reason given the last time, when the same is said again; a day that is over is not kept.
fn said_before(view: &View<'_>, clause: &str, kind: StatementKind) -> Words {
    let said = view
        .project()
        .and_then(|project| project.statements.get(clause))
        .filter(|said| said.kind == kind);
    let Some(said) = said else {
        return Words::plain(kind);
    };
    let over = is_over(&said.until, view.app.today());
    Words {
        kind,
        note: said.note.clone(),
        until: if over {
            String::new()
        } else {
            said.until.clone()
        },
    }
}

/// The last day a waiver counts, typed or taken from a choice; empty for no end.
fn until_ui(ui: &mut Ui, view: &View<'_>, until: &mut String) {
    let (tokens, texts) = (view.tokens, view.texts);
    let today = view.app.today();
    let days_on = |days: i32| today.checked_add(days.days()).ok();
    let (label, optional) = (
        tr!(texts, "statement-until-label"),
        tr!(texts, "field-optional"),
    );
    let example = days_on(30).unwrap_or(today).to_string();
    let hint = tr!(texts, "field-hint", "example" => example);
    let field = Field::new("statement-until", &label, until)
        .owed(Some(&optional))
        .hint(Some(&hint))
        .state(is_over(until, today).then_some(Outcome::Fail));
    if let Some(text) = field.show(ui, tokens).text {
        *until = text;
    }
    ui.horizontal_wrapped(|ui| {
        for days in TERMS {
            let Some(day) = days_on(days) else { continue };
            let word = tr!(texts, "statement-until-days", "days" => i64::from(days));
            let day = day.to_string();
            if chips::choice(ui, tokens, &word, *until == day).clicked() {
                *until = if *until == day { String::new() } else { day };
            }
        }
    });
    let help = tr!(texts, "statement-until-help");
    ui.text_label(&help, tokens.text_small, tokens.muted);
}

/// The note that has to come with a statement that the clause holds.
fn note_owed(view: &View<'_>, clause: &str, kind: StatementKind) -> Option<Owed> {
    let clause = view.checked()?.report.clause(clause)?;
    clause.owed.filter(|_| holds(kind))
}
