//! Files that wait are put where they belong.

use super::App;
use crate::project::{Edit, FileRef, Project};
use crate::worker::Target;

/// The statement on a clause with a file as its evidence; nothing when nobody said anything.
pub(super) fn with_file(project: &Project, clause: &str, file: FileRef) -> Option<Edit> {
    let mut statement = project.statements.get(clause)?.clone();
    statement.file = Some(file);
    Some(Edit::Statement(clause.to_owned(), Some(statement)))
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
    let mut edits = vec![Edit::Unfiled(rest)];
    match target {
        Target::Paper(slot) => {
            let mut files = session
                .project
                .papers
                .get(slot)
                .map_or_else(Vec::new, |paper| paper.files.clone());
            files.push(file.clone());
            edits.push(Edit::PaperFiles(slot.clone(), files));
        }
        Target::Icon => edits.push(Edit::Icon(Some(file.clone()))),
        Target::Logo => edits.push(Edit::Logo(Some(file.clone()))),
        Target::Screenshots(screen) => {
            let mut files = session.project.media.screenshots(*screen).to_vec();
            files.push(file.clone());
            edits.push(Edit::Screenshots(*screen, files));
        }
        Target::Policy => edits.push(Edit::PolicyFile(Some(file.clone()))),
        Target::Agreement => edits.push(Edit::AgreementFile(Some(file.clone()))),
        Target::Statement(clause) => {
            edits.extend(with_file(&session.project, clause, file.clone()));
        }
        Target::Unfiled => return,
    }
    session.edit_together(edits, now);
}
