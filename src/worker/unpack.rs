//! A bundle opened as a project: taken apart, put on disk as a new project, and opened there.

use crate::base::Message;
use crate::export::{self, Record, Unpacked};
use crate::project::{Edit, FileRef, Project};
use crate::ruleset::Ruleset;
use crate::store::{self, Opened, ProjectDir};
use std::io::Cursor;
use std::path::Path;

/// Makes a project from the bundle at `path`, and says what the person has to know about it.
pub(super) fn unpack(path: &Path, ruleset: &Ruleset) -> Result<(Opened, Vec<Message>), Message> {
    let bytes = store::read_file(path).map_err(|error| error.message())?;
    let unpacked = export::unpack(Cursor::new(bytes), ruleset).map_err(|error| error.message())?;
    let (project, notes) = project_of(&unpacked, path)?;
    let written = || {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let name = Some(unpacked.app.as_str()).filter(|name| !name.is_empty());
        let target = store::fresh_project(name.unwrap_or(&stem))?;
        store::write_project(&target, &project, &unpacked.files)?;
        ProjectDir::open(&target)
    };
    let opened = written().map_err(|error: store::Error| error.message())?;
    Ok((opened, notes))
}

fn project_of(unpacked: &Unpacked, path: &Path) -> Result<(Project, Vec<Message>), Message> {
    let mut notes = unpacked.notes.clone();
    let mut project = match &unpacked.record {
        Record::Text(text) => {
            store::from_toml(text).map_err(|problem| problem.message(&path.join("project.toml")))?
        }
        Record::Parts(project) => Project::clone(project),
    }
    .with_files_at(&unpacked.moved);
    // Files that were never filed were not handed in either.
    let (there, gone): (Vec<FileRef>, Vec<FileRef>) = std::mem::take(&mut project.unfiled)
        .into_iter()
        .partition(|file| unpacked.files.contains_key(file));
    Edit::Unfiled(there).apply(&mut project);
    if !gone.is_empty() {
        let names: Vec<&str> = gone.iter().map(FileRef::name).collect();
        notes.push(Message::new("unpack-unfiled").with("files", names.join("、")));
    }
    Ok((project, notes))
}
