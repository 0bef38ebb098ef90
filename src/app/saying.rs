//! What a person says about clauses becomes statements of the project.

use super::App;
use super::command::Words;
use crate::base::Message;
use crate::project::{Edit, Statement, StatementKind};

/// Says something about one clause.
pub(super) fn one(app: &mut App, clause: &str, words: &Words, now: f64) {
    state(app, clause, &[clause.to_owned()], words, now);
}

/// Says of several clauses that they hold, with one note.
pub(super) fn attest(app: &mut App, form: &str, clauses: &[String], note: String, now: f64) {
    let plain = Words::plain(StatementKind::Attest);
    state(app, form, clauses, &Words { note, ..plain }, now);
}

/// Says the same about one or more clauses, each bound to what was seen of it; the form it was written in is empty then.
fn state(app: &mut App, form: &str, clauses: &[String], words: &Words, now: f64) {
    let (by, on) = (app.settings.person.clone(), app.today().to_string());
    let Some(session) = &mut app.session else {
        return;
    };
    let Some(checked) = &session.checked else {
        return;
    };
    let seen = clauses
        .iter()
        // Nobody has looked at what was not entered.
        .filter(|clause| !checked.blank.contains_key(*clause))
        .filter_map(|clause| checked.report.clause(clause));
    let edits = seen.map(|seen| {
        let id = seen.id.as_str();
        let before = session.project.statements.get(id);
        let statement = Statement {
            kind: words.kind,
            by: by.clone(),
            on: on.clone(),
            note: words.note.clone(),
            until: words.until.clone(),
            // Evidence attached to what was said before stays.
            file: before.and_then(|before| before.file.clone()),
            seen: Some(seen.seen.clone()),
            parts: seen.parts.clone(),
            revision: seen.revision,
            known: seen.objections.clone(),
            answers: seen.doubts.clone(),
        };
        Edit::Statement(id.to_owned(), Some(statement))
    });
    let emptied = Edit::NoDraft(form.to_owned(), words.kind);
    let edits: Vec<Edit> = edits.chain([emptied]).collect();
    session.edit_together(edits, now);
}

/// Says again what was said, word by word, about what is there now; one step to undo, which the window offers at once.
pub(super) fn say_again(app: &mut App, clauses: &[String], now: f64) {
    let (by, on) = (app.settings.person.clone(), app.today().to_string());
    let Some(session) = &mut app.session else {
        return;
    };
    let Some(checked) = &session.checked else {
        return;
    };
    let statements = &session.project.statements;
    let again = |id: &String| {
        let (said, seen) = (statements.get(id)?, checked.report.clause(id)?);
        let statement = Statement {
            by: by.clone(),
            on: on.clone(),
            seen: Some(seen.seen.clone()),
            parts: seen.parts.clone(),
            revision: seen.revision,
            known: seen.objections.clone(),
            answers: seen.doubts.clone(),
            ..said.clone()
        };
        Some(Edit::Statement(id.clone(), Some(statement)))
    };
    let edits: Vec<Edit> = clauses.iter().filter_map(again).collect();
    let count = edits.len();
    if count == 0 {
        return;
    }
    session.edit_together(edits, now);
    let message = Message::new("notice-said-again").with("count", count);
    app.offer_undo(message, now);
}
