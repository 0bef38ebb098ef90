//! A project put on disk from what a bundle holds.

use super::{Error, disk, format};
use crate::project::{FileRef, Project};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Writes a project and its files into a folder that does not exist or is empty; paths are taken as they are.
///
/// `project.toml` comes last. When anything fails the folder is gone again.
pub fn write_project(
    target: &Path,
    project: &Project,
    files: &BTreeMap<FileRef, Vec<u8>>,
) -> Result<(), Error> {
    disk::refuse_used(target)?;
    let written = write_all(target, project, files);
    if written.is_err()
        && let Err(error) = fs::remove_dir_all(target)
    {
        log::warn!("a project cut short could not be removed: {error}");
    }
    written
}

fn write_all(
    target: &Path,
    project: &Project,
    files: &BTreeMap<FileRef, Vec<u8>>,
) -> Result<(), Error> {
    disk::private_folder(target)?;
    for (file, bytes) in files {
        let path = target.join(&file.0);
        if let Some(folder) = path.parent() {
            disk::private_folder(folder)?;
        }
        disk::write_atomic(&path, bytes)?;
    }
    let text = format::to_toml(project);
    disk::write_atomic(&target.join(super::project_dir::PROJECT), text.as_bytes())
}
