//! Files that wait are put where they belong.

use super::App;
use super::session::Session;
use crate::base::Message;
use crate::project::{Edit, FileRef, Project};
use crate::worker::Target;
use std::path::PathBuf;

impl Session {
    /// The file in the project folder, as a path other programs take.
    pub fn path_of(&self, file: &FileRef) -> PathBuf {
        let parts: PathBuf = file.0.split('/').collect();
        let path = self.dir.root().join(parts);
        std::path::absolute(&path).unwrap_or(path)
    }
}

/// The statement on a clause with a file as its evidence; nothing when nobody said anything.
fn with_file(project: &Project, clause: &str, file: FileRef) -> Option<Edit> {
    let mut statement = project.statements.get(clause)?.clone();
    statement.file = Some(file);
    Some(Edit::Statement(clause.to_owned(), Some(statement)))
}

/// Takes away everything that waits, as one undo step that is offered; the files stay where they are.
pub(super) fn clear(app: &mut App, now: f64) {
    let Some(session) = &mut app.session else {
        return;
    };
    let count = session.project.unfiled.len();
    if count == 0 {
        return;
    }
    session.edit_together(vec![Edit::Unfiled(Vec::new())], now);
    let message = Message::new("notice-unfiled-cleared").with("count", count);
    app.offer_undo(message, now);
}

/// Takes a file out of its place, which is offered to be undone; the file stays where it is.
pub(super) fn take_away(app: &mut App, edit: Edit, file: &FileRef, now: f64) {
    let Some(session) = &mut app.session else {
        return;
    };
    session.edit(edit, now);
    let message = Message::new("notice-taken-away").with("file", file.name());
    app.offer_undo(message, now);
}

/// Takes a file from those that wait and puts it into its place, as one undo step.
pub(super) fn file_it(app: &mut App, file: &FileRef, target: &Target, now: f64) {
    let Some(session) = &mut app.session else {
        return;
    };
    let rest: Vec<FileRef> = session
        .project
        .unfiled
        .iter()
        .filter(|other| *other != file)
        .cloned()
        .collect();
    if *target == Target::Unfiled {
        return;
    }
    let mut edits = vec![Edit::Unfiled(rest)];
    edits.extend(placed(&session.project, std::slice::from_ref(file), target));
    session.edit_together(edits, now);
}

/// The change that puts files into a place, behind those that are there; a place of one file takes the first.
pub(super) fn placed(project: &Project, files: &[FileRef], target: &Target) -> Option<Edit> {
    let first = files.first().cloned()?;
    let with = |present: &[FileRef]| {
        let mut all = present.to_vec();
        let new = files.iter().filter(|file| !present.contains(file));
        all.extend(new.cloned());
        all
    };
    let present_in = |slot: &str| {
        let paper = project.papers.get(slot);
        paper.map_or(&[][..], |paper| &paper.files)
    };
    Some(match target {
        Target::Icon => Edit::Icon(Some(first)),
        Target::Logo => Edit::Logo(Some(first)),
        Target::Screenshots(screen) => {
            Edit::Screenshots(*screen, with(project.media.screenshots(*screen)))
        }
        Target::Paper(slot) => Edit::PaperFiles(slot.clone(), with(present_in(slot))),
        Target::InPlaceOf(slot, old) => {
            Edit::PaperFiles(slot.clone(), instead(present_in(slot), old, first))
        }
        Target::Policy => Edit::PolicyFile(Some(first)),
        Target::Agreement => Edit::AgreementFile(Some(first)),
        Target::Statement(clause) => with_file(project, clause, first)
            .unwrap_or_else(|| Edit::Unfiled(with(&project.unfiled))),
        Target::Unfiled => Edit::Unfiled(with(&project.unfiled)),
    })
}

/// The files of a slot with `new` where `old` was; last, when that is no longer there.
fn instead(present: &[FileRef], old: &FileRef, new: FileRef) -> Vec<FileRef> {
    let at = present.iter().position(|file| file == old);
    let mut files = present.to_vec();
    files.retain(|file| file != old && *file != new);
    let at = at.map_or(files.len(), |at| at.min(files.len()));
    files.insert(at, new);
    files
}

/// Puts files that are inside the project into their place, as one undo step.
pub(super) fn file_all(app: &mut App, files: &[FileRef], target: &Target, now: f64) {
    let Some(session) = &mut app.session else {
        return;
    };
    let Some(edit) = placed(&session.project, files, target) else {
        return;
    };
    session.edit(edit, now);
}
