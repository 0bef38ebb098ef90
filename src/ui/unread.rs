//! Clauses about papers whose pages are still to be read: what was typed may fit, but nobody has looked at the page.

use super::view::View;
use crate::app::reading::PaperState;
use crate::app::session::Session;
use crate::checks::finding::Outcome;
use crate::engine::report::{By, ClauseReport};

/// True where a clause passes only as far as the pages of its papers were read. What a person confirmed stays confirmed.
pub(super) fn waits_for_pages(view: &View<'_>, clause: &ClauseReport) -> bool {
    if clause.outcome != Outcome::Pass || clause.by == By::Person {
        return false;
    }
    let session = view.session().filter(|session| session.reading().is_some());
    let entry = view.app.ruleset.clause(clause.id.as_str());
    let need = entry.and_then(|entry| entry.need.as_ref());
    let (Some(session), Some(need)) = (session, need) else {
        return false;
    };
    need.slots()
        .into_iter()
        .any(|slot| is_waiting(session, slot))
}

/// How a paper stands as long as pages of it are still to be read: not settled, whatever was typed.
pub(super) fn at_best(view: &View<'_>, slot: &str, state: Outcome) -> Outcome {
    let session = view.session().filter(|session| session.reading().is_some());
    if state < Outcome::Pending && session.is_some_and(|session| is_waiting(session, slot)) {
        return Outcome::Unread;
    }
    state
}

/// True while a file of a slot was not read yet.
fn is_waiting(session: &Session, slot: &str) -> bool {
    let files = session.project.papers.get(slot).map(|paper| &paper.files);
    files.into_iter().flatten().any(|file| {
        let state = session.paper_state(file);
        matches!(state, PaperState::Waiting | PaperState::Reading(_))
    })
}
