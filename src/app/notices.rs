//! Sentences of the program: how they look, what can be done about them, and when they go away.

use super::App;
use super::session::Session;
use crate::base::Message;
use crate::checks::finding::Place;
use std::path::PathBuf;

/// Seconds a harmless notice stays.
const NOTICE_TIME: f64 = 6.0;
/// Seconds it stays when something can be done about it: time to read it, decide, and come to it by keyboard.
const ACTION_TIME: f64 = 30.0;

/// How a notice looks and whether it goes away by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeKind {
    /// Something was done; goes away.
    Done,
    /// Something needs to be known; stays.
    Warning,
    /// Something did not work; stays.
    Error,
}

/// Where the pointer and the keyboard are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attention {
    /// One of them is on a notice, which stays meanwhile.
    Notices,
    /// Anywhere else.
    Elsewhere,
}

/// A sentence shown over the window.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// How it looks.
    pub kind: NoticeKind,
    /// What it says.
    pub message: Message,
    /// When it came, or was left by pointer and keyboard, seconds.
    pub since: f64,
    /// The revision that undoing once takes it back from; another one has other things to undo.
    pub undo: Option<u64>,
    /// The file it speaks of.
    pub path: Option<PathBuf>,
    /// The project that can be opened again.
    pub retry: Option<PathBuf>,
    /// The folder that can be imported.
    pub sort: Option<PathBuf>,
    /// Where what it speaks of is.
    pub place: Option<Place>,
}

impl Notice {
    /// A sentence with nothing to do about it.
    pub const fn new(kind: NoticeKind, message: Message, since: f64) -> Self {
        Self {
            kind,
            message,
            since,
            undo: None,
            path: None,
            retry: None,
            sort: None,
            place: None,
        }
    }

    /// True where it speaks of a bundle whose folder can be shown.
    pub fn is_export(&self) -> bool {
        ["notice-exported", "notice-exported-draft"].contains(&self.message.id.as_str())
    }

    /// How long it stays; what can be undone no more has nothing left to do.
    fn time(&self, revision: Option<u64>) -> f64 {
        let undoable = self.undo.is_some() && self.undo == revision;
        let leads = self.path.is_some() || self.retry.is_some() || self.place.is_some();
        if undoable || leads || self.is_export() {
            ACTION_TIME
        } else {
            NOTICE_TIME
        }
    }
}

impl App {
    /// Shows a notice as the newest one; the same sentence is not shown twice.
    pub(super) fn show_notice(&mut self, notice: Notice) {
        self.notices.retain(|other| other.message != notice.message);
        self.notices.push(notice);
    }

    /// Tells what was just done to the project, with a way to undo it. Of several of one kind only the last can be
    /// undone by it, and only the last is told.
    pub(super) fn offer_undo(&mut self, message: Message, now: f64) {
        let Some(session) = &self.session else {
            return;
        };
        let undo = Some(session.revision());
        let stale = |notice: &Notice| notice.undo.is_some() && notice.message.id == message.id;
        self.notices.retain(|notice| !stale(notice));
        self.show_notice(Notice {
            undo,
            ..Notice::new(NoticeKind::Done, message, now)
        });
    }
}

/// Takes away what was there long enough; in how many seconds the next one goes. None goes while one is held, or while
/// a dialog hides them: their time begins anew behind it.
pub(super) fn expire(app: &mut App, now: f64) -> Option<f64> {
    if app.notices.is_empty() {
        app.attention = Attention::Elsewhere;
    }
    if app.route.dialog.is_some() {
        hold(app, false, now);
        return None;
    }
    if app.attention == Attention::Notices {
        return None;
    }
    let revision = app.session.as_ref().map(Session::revision);
    let left = |notice: &Notice| {
        (notice.kind == NoticeKind::Done).then(|| notice.since + notice.time(revision) - now)
    };
    app.notices
        .retain(|notice| left(notice).is_none_or(|left| left > 0.0));
    let next = app.notices.iter().filter_map(left).reduce(f64::min);
    next.map(|left| left.max(0.05))
}

/// The pointer or the keyboard came to the notices, or left them: their time begins anew then.
pub(super) fn hold(app: &mut App, held: bool, now: f64) {
    app.attention = if held {
        Attention::Notices
    } else {
        Attention::Elsewhere
    };
    if !held {
        for notice in &mut app.notices {
            notice.since = notice.since.max(now);
        }
    }
}

/// Somebody has read it.
pub(super) fn dismiss(app: &mut App, index: usize) {
    if index < app.notices.len() {
        app.notices.remove(index);
    }
}
