//! Rejection a reviewer's answer: the pasted text, what it is about, and keeping it as a round.

use super::App;
use super::route::Dialog;
use crate::project::{Edit, RoundOutcome};
use crate::review::{self, Suggestion};
use crate::worker::{Errand, Job};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is being read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rejection {
    /// The text as pasted.
    pub text: String,
    /// Day of the answer, as typed; today when empty.
    pub on: String,
    /// What it may be about.
    pub suggestions: Vec<Suggestion>,
    /// What the person agrees with.
    pub agreed: BTreeSet<String>,
    /// Clauses a person named beside them.
    pub added: Vec<String>,
    /// True while the text is being compared with the clauses.
    pub waiting: bool,
}

impl Rejection {
    /// Clauses a person named that are not among what was recognised.
    pub fn by_hand(&self) -> impl Iterator<Item = &String> {
        self.added.iter().filter(|id| !self.recognises(id))
    }

    /// Whether a clause is there to agree with.
    pub fn lists(&self, clause: &str) -> bool {
        self.recognises(clause) || self.added.iter().any(|one| one == clause)
    }

    fn recognises(&self, clause: &str) -> bool {
        self.suggestions.iter().any(|one| one.clause == clause)
    }

    /// Everything the person agrees with, the surest first; what was added by hand is told by none of the words.
    fn meant(self) -> Vec<Suggestion> {
        let added = self.by_hand().cloned().map(|clause| Suggestion {
            clause,
            confidence: 100,
            quote: String::new(),
        });
        let added: Vec<Suggestion> = added.collect();
        let mut meant = self.suggestions;
        meant.extend(added);
        meant.retain(|one| self.agreed.contains(&one.clause));
        meant
    }
}

impl App {
    /// Another text was pasted or typed.
    pub(super) fn read(&mut self, text: String) {
        self.rejection.text = text;
        if !self.rejection.waiting {
            self.compare();
        }
    }

    fn compare(&mut self) {
        let text = self.rejection.text.clone();
        let (matcher, ruleset) = (Arc::clone(&self.matcher), Arc::clone(&self.ruleset));
        self.rejection.waiting = true;
        self.submit(Job::Errand(Errand::Suggest(matcher, ruleset, text)));
    }

    /// The clauses of a text are known. What was typed meanwhile is compared next.
    pub(super) fn suggested(&mut self, text: &str, suggestions: Vec<Suggestion>) {
        if !self.rejection.waiting {
            return;
        }
        if self.rejection.text != text {
            return self.compare();
        }
        let reading = &mut self.rejection;
        let added = reading.added.iter();
        let kept = added.filter(|id| reading.agreed.contains(*id)).cloned();
        let kept: Vec<String> = kept.collect();
        reading.agreed = review::agreed(&suggestions, &self.ruleset);
        reading.agreed.extend(kept);
        self.rejection.suggestions = suggestions;
        self.rejection.waiting = false;
    }

    /// A clause belongs to the answer, or does not; one that was not recognised is added.
    pub(super) fn agree(&mut self, clause: String, agreed: bool) {
        if agreed {
            if !self.rejection.lists(&clause) {
                self.rejection.added.push(clause.clone());
            }
            self.rejection.agreed.insert(clause);
        } else {
            self.rejection.agreed.remove(&clause);
        }
    }

    /// Keeps what is being read as a round of the project.
    pub(super) fn keep_round(&mut self, outcome: RoundOutcome, now: f64) {
        let today = self.today().to_string();
        let Some(session) = &mut self.session else {
            return;
        };
        let Some(checked) = &session.checked else {
            return;
        };
        let reading = std::mem::take(&mut self.rejection);
        let (text, on) = (reading.text.clone(), reading.on.clone());
        let on = if on.trim().is_empty() {
            &today
        } else {
            on.trim()
        };
        let meant = reading.meant();
        let round = review::round(&session.project, &checked.report, on, outcome, &text, meant);
        let mut rounds = session.project.rounds.clone();
        rounds.push(round);
        session.edit(Edit::Rounds(rounds), now);
        self.route.dialog = Some(Dialog::Rounds);
    }
}
