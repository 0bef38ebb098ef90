//! What a person says about clauses becomes statements of the project.

use super::App;
use super::command::Words;
use super::session::Session;
use crate::checks::statements::Standing;
use crate::project::{Edit, Project, Statement};
use std::sync::Arc;

/// Says the same about one or more clauses, each bound to what was seen of it.
pub(super) fn state(app: &mut App, clauses: &[String], words: &Words, now: f64) {
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
            revision: seen.revision,
            known: seen.objections.clone(),
        };
        Edit::Statement(id.to_owned(), Some(statement))
    });
    let edits = edits.collect();
    session.edit_together(edits, now);
}

impl Session {
    /// Binds what was written by hand to what is seen now, before anything is changed: it spoke of the project as it was.
    ///
    /// Nothing is bound while files are read or a check runs, and nothing that does not count as it is.
    pub(super) fn bind(&mut self) {
        let Some(checked) = self.checked.as_ref().filter(|_| !self.is_busy()) else {
            return;
        };
        let loose = |(id, made): (&String, &Statement)| {
            let clause = checked.report.clause(id).filter(|_| made.seen.is_none())?;
            let stands = matches!(clause.statement, Standing::Stands { .. });
            stands.then(|| {
                let bound = Statement {
                    seen: Some(clause.seen.clone()),
                    revision: clause.revision,
                    known: clause.objections.clone(),
                    ..made.clone()
                };
                (id.clone(), bound)
            })
        };
        let bound: Vec<(String, Statement)> =
            self.project.statements.iter().filter_map(loose).collect();
        if !bound.is_empty() {
            let mut next = Project::clone(&self.project);
            next.statements.extend(bound);
            self.project = Arc::new(next);
        }
    }
}
