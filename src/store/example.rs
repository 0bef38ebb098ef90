//! The sample project of `assets/example`, embedded so that it can be written anywhere.

use super::{Error, disk};
use include_dir::{Dir, include_dir};
use std::path::Path;

static EXAMPLE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/example");
/// The only folder of it that belongs to the project.
const FILES: &str = "files";
/// Named here so that the build fails when one of the two is missing.
const PROJECT: &str = include_str!("../../assets/example/project.toml");
const CLEAN: &str = include_str!("../../assets/example/clean.toml");

/// Writes the example into a folder that does not exist or is empty: the variant with the deliberate violations,
/// or the clean one. `project.toml` comes last, so that a folder cut short is not taken for a project; when anything
/// fails the folder is gone again.
pub fn write_example(target: &Path, clean: bool) -> Result<(), Error> {
    disk::fill(target, || write_all(target, clean))
}

fn write_all(target: &Path, clean: bool) -> Result<(), Error> {
    disk::private_folder(target)?;
    // What stands beside the folders is how the example was drawn, and of no use to the person.
    if let Some(files) = EXAMPLE.get_dir(FILES) {
        write_folder(files, target)?;
    }
    let project = if clean { CLEAN } else { PROJECT };
    disk::write_atomic(
        &target.join(super::project_dir::PROJECT),
        project.as_bytes(),
    )
}

fn write_folder(folder: &Dir<'_>, target: &Path) -> Result<(), Error> {
    disk::private_folder(&target.join(folder.path()))?;
    for file in folder.files() {
        disk::write_atomic(&target.join(file.path()), file.contents())?;
    }
    for inner in folder.dirs() {
        write_folder(inner, target)?;
    }
    Ok(())
}
