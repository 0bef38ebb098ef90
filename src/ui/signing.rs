//! The form of a statement: who says it, an optional note, and what was found about the clause.

use super::dialogs::{answer_ui, title_ui};
use super::view::View;
use super::widgets::field::Field;
use crate::app::Command;
use crate::checks::statements::{Owed, holds, owes_reason};
use crate::locale::clause_key;
use crate::project::StatementKind;
use crate::tr;
use crate::ui::theme::{UiExt as _, medium, rich};
use egui::{Id, Ui};

/// The contents of the dialog.
pub(super) fn statement_ui(ui: &mut Ui, view: &View<'_>, clause: &str, kind: StatementKind) {
    let (tokens, texts) = (view.tokens, view.texts);
    let key = clause_key(clause);
    title_ui(ui, view, &texts.get(&format!("statement-{}", kind.id())));
    ui.label(
        rich(
            &format!("{clause}  {}", texts.get(&key)),
            tokens.text_body,
            tokens.text,
        )
        .family(medium()),
    );
    if let Some(summary) = texts.find(&format!("{key}.summary")) {
        ui.text_label(&summary, tokens.text_small, tokens.muted);
    }
    let (label, hint) = (
        tr!(texts, "statements-person"),
        tr!(texts, "statements-person-hint"),
    );
    let person = &view.app.settings.person;
    let named = Field::new("statement-person", &label, person)
        .hint(Some(&hint))
        .show(ui, tokens);
    if let Some(text) = named.text {
        view.send(Command::Person(text));
    }
    let nameless = person.trim().is_empty();
    let id = Id::unique(("statement-note", clause));
    let mut note: String = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let (reason, owed) = (owes_reason(kind), note_owed(view, clause, kind));
    let label = if reason {
        tr!(texts, "statement-reason")
    } else {
        tr!(texts, "statement-note")
    };
    let optional = (!reason && owed.is_none()).then(|| tr!(texts, "field-optional"));
    let hint = owed.map(|owed| texts.get(&format!("note-owed-{}", owed.about.id())));
    let hint = hint.map(|what| tr!(texts, "statement-write", "what" => what));
    let field = Field::new("statement-note", &label, &note)
        .rows(3)
        .optional(optional.as_deref())
        .hint(hint.as_deref());
    let noted = field.show(ui, tokens);
    if let Some(text) = noted.text {
        note = text;
    }
    // A file can be attached afterwards.
    let lacks = owed.is_some_and(|owed| owed.lacks(&note, true).is_some());
    let owing = lacks || reason && note.trim().is_empty();
    if ui.memory(|memory| memory.focused().is_none()) {
        // What is missing is what is typed first.
        match (nameless, owing) {
            (true, _) => named.response.request_focus(),
            (false, true) => noted.response.request_focus(),
            (false, false) => {}
        }
    }
    ui.text_label(
        &tr!(texts, "statement-bound"),
        tokens.text_small,
        tokens.muted,
    );
    let missing = match (nameless, owing) {
        (true, _) => Some("statement-no-name"),
        (false, true) => Some("statement-no-reason"),
        (false, false) => None,
    };
    if let Some(missing) = missing {
        ui.text_label(&texts.get(missing), tokens.text_small, tokens.ask);
    }
    let possible = missing.is_none();
    if answer_ui(ui, view, &tr!(texts, "statement-sign"), possible) {
        ui.data_mut(|data| data.remove_temp::<String>(id));
        view.send(Command::State(
            clause.to_owned(),
            kind,
            note.trim().to_owned(),
        ));
        view.send(Command::Dialog(None));
        return;
    }
    ui.data_mut(|data| data.insert_temp(id, note));
}

/// The note that has to come with a statement that the clause holds.
fn note_owed(view: &View<'_>, clause: &str, kind: StatementKind) -> Option<Owed> {
    let clause = view.checked()?.report.clause(clause)?;
    clause.owed.filter(|_| holds(kind))
}
