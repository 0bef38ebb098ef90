//! What another ruleset changes for the open project: compared once, when every file has been looked at.

use super::App;
use super::route::Dialog;
use crate::engine::changes::{ClauseChange, Snapshot, compare};
use crate::worker::Job;
use std::sync::Arc;

impl App {
    /// Compares the first whole report of a project with the one it was left with.
    pub(super) fn compare_rules(&mut self) {
        let ruleset = Arc::clone(&self.ruleset);
        let Some(session) = self.session.as_mut().filter(|session| !session.compared) else {
            return;
        };
        let Some(checked) = &session.checked else {
            return;
        };
        if session.is_checking() || session.files_waiting() > 0 {
            return;
        }
        let report = Arc::clone(&checked.report);
        session.compared = true;
        if let Some(last) = session.last_check.take()
            && last.digest != ruleset.digest
        {
            let changes = compare(&last, &Snapshot::of(&ruleset, &report));
            let worth = changes.clauses.iter().any(ClauseChange::matters);
            let shown = worth || changes.from != changes.to;
            session.changes = Some(changes).filter(|changes| shown && !changes.is_empty());
            if session.changes.is_some() && self.route.dialog.is_none() {
                self.route.dialog = Some(Dialog::Changes);
            }
        }
        self.keep_check();
    }

    /// Keeps how the project came out beside it.
    pub(super) fn keep_check(&mut self) {
        let Some(session) = self.session.as_ref().filter(|session| session.compared) else {
            return;
        };
        let Some(checked) = session.checked.as_ref().filter(|_| !session.is_checking()) else {
            return;
        };
        let job = Job::Remember(
            Arc::clone(&session.dir),
            Arc::clone(&self.ruleset),
            Arc::clone(&checked.report),
        );
        self.submit(job);
        self.keep_lapses();
    }

    /// Keeps what lapsed statements spoke of, where that is something new.
    fn keep_lapses(&mut self) {
        let Some(session) = self.session.as_mut().filter(|session| session.is_told()) else {
            return;
        };
        let (project, dir) = (Arc::clone(&session.project), Arc::clone(&session.dir));
        if let Some(states) = session.lapses.news(&project) {
            self.submit(Job::RememberLapsed(dir, states));
        }
    }
}
