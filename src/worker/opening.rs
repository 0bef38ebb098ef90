//! A project opened: one that is there, an empty one, or one made from a bundle or from another project.

use super::job::Event;
use crate::base::{Digest, Message};
use crate::export::{self, Record, Unpacked};
use crate::project::{Edit, FileRef, Project};
use crate::ruleset::Ruleset;
use crate::store::{self, Opened, ProjectDir};
use std::io::Cursor;
use std::path::{Path, PathBuf};

/// How a project comes to be open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opening {
    /// It is there.
    Existing(PathBuf),
    /// An empty one.
    New(PathBuf),
    /// The example, copied.
    Example(PathBuf),
    /// A new folder of that name among the person's projects: empty, or a copy of the example.
    Fresh {
        /// Name of the folder, without its ending.
        name: String,
        /// Copy the example.
        example: bool,
    },
    /// The same, begun from a template.
    Template {
        /// Name of the folder, without its ending.
        name: String,
        /// Folder of the template.
        template: PathBuf,
    },
}

/// Opens a project, or makes it first.
pub(super) fn open(opening: Opening) -> Event {
    let (path, opened) = match opening {
        Opening::Fresh { name, example } => match store::fresh_project(&name) {
            Ok(path) if example => return open(Opening::Example(path)),
            Ok(path) => return open(Opening::New(path)),
            Err(error) => (PathBuf::from(name), Err(error)),
        },
        Opening::Template { name, template } => {
            let made = store::fresh_project(&name).and_then(|path| {
                let unread = store::from_template(&template, &path)?;
                log_unread(&unread);
                ProjectDir::open(&path)
            });
            (template, made)
        }
        Opening::Existing(path) => (path.clone(), ProjectDir::open(&path)),
        Opening::New(path) => (path.clone(), ProjectDir::create(&path)),
        Opening::Example(path) => (
            path.clone(),
            store::write_example(&path, false).and_then(|()| ProjectDir::open(&path)),
        ),
    };
    match opened {
        Ok(opened) => Event::Opened(Box::new(opened)),
        Err(error) => Event::OpenFailed(path, error.message()),
    }
}

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

/// Makes a project called `name` for the next version of another, and says which files are not in it.
pub(super) fn duplicate(
    source: &ProjectDir,
    project: &Project,
    name: &str,
) -> Result<(Opened, Vec<Message>), Message> {
    let written = || {
        let target = store::fresh_beside(source.root(), name)?;
        let unread = store::duplicate(source, project, &target)?;
        Ok((ProjectDir::open(&target)?, unread))
    };
    told(written())
}

/// Writes a project as it is into the folder at `path`, and says which files are not in it.
pub(super) fn copy(
    source: &ProjectDir,
    project: &Project,
    path: &Path,
) -> Result<(Opened, Vec<Message>), Message> {
    let written = || {
        let unread = store::copy(source, project, path)?;
        Ok((ProjectDir::open(path)?, unread))
    };
    told(written())
}

/// What a template refers to and does not have is asked for by the checks.
fn log_unread(unread: &[FileRef]) {
    for file in unread {
        log::warn!("the template has no file {}", file.0);
    }
}

fn told(
    written: Result<(Opened, Vec<FileRef>), store::Error>,
) -> Result<(Opened, Vec<Message>), Message> {
    let (opened, unread) = written.map_err(|error| error.message())?;
    Ok((opened, unread_note(&unread).into_iter().collect()))
}

/// What a person has to know of files that could not be copied; nothing when all were.
pub fn unread_note(unread: &[FileRef]) -> Option<Message> {
    let note = || Message::new("duplicate-unread").with("files", names(unread));
    (!unread.is_empty()).then(note)
}

fn names(files: &[FileRef]) -> Vec<String> {
    files.iter().map(|file| file.name().to_owned()).collect()
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
    if !unpacked.notes.is_empty() {
        // What is not as it was exported is not what statements bound to nothing speak of.
        let loose = project.statements.values_mut();
        for made in loose.filter(|made| made.seen.is_none()) {
            made.seen = Some(Digest::default());
        }
    }
    // Files that were never filed were not handed in either.
    let (there, gone): (Vec<FileRef>, Vec<FileRef>) = std::mem::take(&mut project.unfiled)
        .into_iter()
        .partition(|file| unpacked.files.contains_key(file));
    Edit::Unfiled(there).apply(&mut project);
    if !gone.is_empty() {
        notes.push(Message::new("unpack-unfiled").with("files", names(&gone)));
    }
    Ok((project, notes))
}
