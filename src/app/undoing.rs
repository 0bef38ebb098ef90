//! Undo and redo as a person sees them: what changed on a page that is not shown is told, with a way to it.

use super::lapsing::changed;
use super::{App, Notice, NoticeKind, Step};
use crate::base::{Arg, Message};
use crate::checks::finding::Place;
use crate::project::FieldPath;
use std::sync::Arc;

/// Which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// To the state before the last change.
    Back,
    /// To the state an undo left.
    Forth,
}

impl Way {
    /// Ids of what is said of one change, and of several.
    const fn words(self) -> [&'static str; 2] {
        match self {
            Self::Back => ["notice-undone", "notice-undone-more"],
            Self::Forth => ["notice-redone", "notice-redone-more"],
        }
    }
}

/// Goes one step; `now` is in seconds.
pub(super) fn travel(app: &mut App, way: Way, now: f64) {
    let Some(session) = &mut app.session else {
        return;
    };
    let before = Arc::clone(&session.project);
    let moved = match way {
        Way::Back => session.undo(now),
        Way::Forth => session.redo(now),
    };
    // What was told of the step before is no longer how it is.
    app.notices.retain(|notice| notice.place.is_none());
    if !moved {
        return;
    }
    let paths = changed(&before, &session.project);
    let shown = |path: &FieldPath| Step::of_path(path) == app.route.step;
    let Some(first) = paths.first().filter(|_| !paths.iter().any(shown)) else {
        return;
    };
    let [one, more] = way.words();
    let id = if paths.len() == 1 { one } else { more };
    let message = Message::new(id)
        .with("what", Arg::term(first.words()))
        .with("count", paths.len());
    app.show_notice(Notice {
        place: Some(place(first)),
        ..Notice::new(NoticeKind::Done, message, now)
    });
}

/// The place of something that was entered.
fn place(path: &FieldPath) -> Place {
    match path {
        FieldPath::Paper(slot) => Place::Slot { slot: slot.clone() },
        FieldPath::Fact(flag) => Place::Question { flag: flag.clone() },
        FieldPath::Statement(clause) => Place::Statement {
            clause: clause.clone(),
        },
        path => Place::Field { path: path.clone() },
    }
}
