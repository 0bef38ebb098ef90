//! A project put on disk as a whole: from what a bundle holds, or from another project.

use super::project_dir::{PROJECT, ProjectDir};
use super::{Error, disk, format};
use crate::project::{FileRef, Project};
use std::borrow::Borrow;
use std::path::Path;

/// Writes a project and its files into a folder that does not exist or is empty; paths are taken as they are.
///
/// `project.toml` comes last. When anything fails the folder is gone again.
pub fn write_project<F: Borrow<FileRef>, B: AsRef<[u8]>>(
    target: &Path,
    project: &Project,
    files: impl IntoIterator<Item = (F, B)>,
) -> Result<(), Error> {
    disk::fill(target, || write_all(target, project, files))
}

/// Writes files into a folder that does not exist or is empty; paths are taken as they are. When anything fails the
/// folder is gone again.
pub fn write_files<P: AsRef<str>, B: AsRef<[u8]>>(
    target: &Path,
    files: impl IntoIterator<Item = (P, B)>,
) -> Result<(), Error> {
    disk::fill(target, || write_each(target, files))
}

/// Writes a copy of a project for the next version into a folder that does not exist or is empty.
///
/// Files keep their paths; one at a time is held in memory. The files that could not be read are returned: the
/// copy still refers to them.
pub fn duplicate(
    source: &ProjectDir,
    project: &Project,
    target: &Path,
) -> Result<Vec<FileRef>, Error> {
    copy_as(source, project, &project.for_next_version(), target)
}

/// Writes a project as it was entered, with its files, into another folder; otherwise like [`duplicate`].
pub fn copy(source: &ProjectDir, project: &Project, target: &Path) -> Result<Vec<FileRef>, Error> {
    copy_as(source, project, project, target)
}

fn copy_as(
    source: &ProjectDir,
    project: &Project,
    written: &Project,
    target: &Path,
) -> Result<Vec<FileRef>, Error> {
    let mut unread = Vec::new();
    let files = project.files().into_iter().filter_map(|file| {
        let bytes = source.read(file, disk::FILE_LIMIT).ok();
        if bytes.is_none() {
            unread.push(file.clone());
        }
        Some((file, bytes?))
    });
    write_project(target, written, files)?;
    Ok(unread)
}

fn write_all<F: Borrow<FileRef>, B: AsRef<[u8]>>(
    target: &Path,
    project: &Project,
    files: impl IntoIterator<Item = (F, B)>,
) -> Result<(), Error> {
    let files = files.into_iter();
    write_each(
        target,
        files.map(|(file, bytes)| (file.borrow().0.clone(), bytes)),
    )?;
    let text = format::to_toml(project);
    disk::write_atomic(&target.join(PROJECT), text.as_bytes())
}

fn write_each<P: AsRef<str>, B: AsRef<[u8]>>(
    target: &Path,
    files: impl IntoIterator<Item = (P, B)>,
) -> Result<(), Error> {
    disk::private_folder(target)?;
    for (file, bytes) in files {
        let path = target.join(file.as_ref());
        if let Some(folder) = path.parent() {
            disk::private_folder(folder)?;
        }
        disk::write_atomic(&path, bytes.as_ref())?;
    }
    Ok(())
}
