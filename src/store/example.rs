//! The sample project of `assets/example`, embedded so that it can be written anywhere.

use super::{Error, disk};
use include_dir::{Dir, include_dir};
use std::path::Path;

static EXAMPLE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/example");
/// Named here so that the build fails when one of the two is missing.
const PROJECT: &str = include_str!("../../assets/example/project.toml");
const CLEAN: &str = include_str!("../../assets/example/clean.toml");
/// The clean variant's `project.toml` in the assets; never written under this name.
const CLEAN_NAME: &str = "clean.toml";

/// Writes the example into a folder that does not exist or is empty: the variant with the deliberate violations,
/// or the clean one. `project.toml` comes last, so that a folder cut short is not taken for a project.
pub fn write_example(target: &Path, clean: bool) -> Result<(), Error> {
    disk::refuse_used(target)?;
    disk::private_folder(target)?;
    write_folder(&EXAMPLE, target)?;
    let project = if clean { CLEAN } else { PROJECT };
    disk::write_atomic(
        &target.join(super::project_dir::PROJECT),
        project.as_bytes(),
    )
}

fn write_folder(folder: &Dir<'_>, target: &Path) -> Result<(), Error> {
    let top = [CLEAN_NAME, super::project_dir::PROJECT];
    for file in folder
        .files()
        .filter(|file| !top.iter().any(|&name| file.path() == Path::new(name)))
    {
        disk::write_atomic(&target.join(file.path()), file.contents())?;
    }
    for inner in folder.dirs() {
        disk::private_folder(&target.join(inner.path()))?;
        write_folder(inner, target)?;
    }
    Ok(())
}
