//! Pictures on their way into the form the console takes: asked for, looked at, kept or left.

use super::App;
use super::route::Dialog;
use super::session::Session;
use crate::base::Message;
use crate::evidence::Thumbnail;
use crate::mend::{Form, Goal, Mended};
use crate::project::{Edit, FieldPath, FileRef};
use crate::ruleset::Ruleset;
use crate::worker::{Job, Keep, Target};
use std::sync::Arc;

/// A picture that is being mended, for the dialog that shows it.
#[derive(Debug, Clone)]
pub struct Mending {
    /// Where it is filed.
    pub path: FieldPath,
    /// The file as it is.
    pub file: FileRef,
    /// What it is to become.
    pub goal: Goal,
    /// What came of it; `None` while the worker is at it.
    pub result: Option<Result<Proposal, Message>>,
}

/// What is proposed, ready to be shown.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// The mended picture.
    pub mended: Arc<Mended>,
    /// How it was, as far as it can be shown.
    pub before: Option<Arc<Thumbnail>>,
    /// How it is now.
    pub after: Arc<Thumbnail>,
}

/// What the console wants of the picture at a place.
fn goal(ruleset: &Ruleset, path: &FieldPath, opaque: bool) -> Option<Goal> {
    let (name, form) = match path {
        FieldPath::Icon => ("icon", Form::Icon),
        FieldPath::Logo => ("logo", Form::Icon),
        FieldPath::Screenshots(screen) => (screen.id(), Form::Screenshot),
        _ => return None,
    };
    let limit = |what: &str| ruleset.limit(&format!("{name}-{what}"));
    Some(Goal {
        size: [
            u32::try_from(limit("width")).ok()?,
            u32::try_from(limit("height")).ok()?,
        ],
        bytes: limit("bytes") as u64,
        form,
        opaque,
    })
}

/// Asks the worker and opens the dialog.
pub(super) fn start(app: &mut App, path: FieldPath, file: FileRef, opaque: bool) {
    let Some(goal) = goal(&app.ruleset, &path, opaque) else {
        return;
    };
    let Some(session) = &mut app.session else {
        return;
    };
    let job = Job::Mend(Arc::clone(&session.dir), file.clone(), goal);
    session.mending = Some(Mending {
        path,
        file,
        goal,
        result: None,
    });
    app.route.dialog = Some(Dialog::Mend);
    app.submit(job);
}

/// The worker has something to show; an answer to an earlier question is dropped.
pub(super) fn answered(
    session: &mut Session,
    file: &FileRef,
    goal: &Goal,
    result: Result<Arc<Mended>, Message>,
) {
    if let Some(mending) = &mut session.mending
        && mending.file == *file
        && mending.goal == *goal
    {
        mending.result = Some(result.map(|mended| Proposal {
            before: mended.before.clone().map(Arc::new),
            after: Arc::new(mended.after.clone()),
            mended,
        }));
    }
}

/// The person wants it.
pub(super) fn keep(app: &mut App) {
    app.route.dialog = None;
    let Some(session) = &mut app.session else {
        return;
    };
    let Some(mending) = session.mending.take() else {
        return;
    };
    let Some(Ok(proposal)) = mending.result else {
        return;
    };
    let keep = Keep {
        name: name(&mending.file, &proposal.mended, mending.goal.size),
        path: mending.path,
        old: mending.file,
        mended: proposal.mended,
    };
    let job = Job::Keep(Arc::clone(&session.dir), Box::new(keep));
    app.submit(job);
}

/// Name of the new file: the old one with its size and the extension of its format.
fn name(old: &FileRef, mended: &Mended, [width, height]: [u32; 2]) -> String {
    let name = old.name();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let size = format!("-{width}x{height}");
    let stem = stem.strip_suffix(size.as_str()).unwrap_or(stem);
    format!("{stem}{size}.{}", mended.format.name())
}

/// The new file takes the place of the old one, as one undo step.
pub(super) fn replace(session: &mut Session, keep: &Keep, file: &FileRef, now: f64) {
    let media = &session.project.media;
    let edit = match &keep.path {
        FieldPath::Icon if media.icon.as_ref() == Some(&keep.old) => Edit::Icon(Some(file.clone())),
        FieldPath::Logo if media.logo.as_ref() == Some(&keep.old) => Edit::Logo(Some(file.clone())),
        FieldPath::Screenshots(screen) => {
            let swap = |known: &FileRef| if *known == keep.old { file } else { known }.clone();
            let files = media.screenshots(*screen).iter().map(swap).collect();
            Edit::Screenshots(*screen, files)
        }
        // Something else lies there by now.
        _ => return,
    };
    session.edit(edit, now);
}

/// Brings in a picture that has no file yet.
pub(super) fn paste(app: &mut App, target: Target, picture: Box<Thumbnail>) {
    let name = format!("{}.png", app.texts.get("paste-name"));
    if let Some(session) = &app.session {
        let job = Job::Paste(Arc::clone(&session.dir), target, name, picture);
        app.importing += 1;
        app.submit(job);
    }
}
