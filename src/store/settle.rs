//! A project folder that got its name before the app had one is renamed when the project is left.

use super::project_dir::{EXTENSION, ProjectDir};
use super::{Error, disk, names};
use std::fs;
use std::path::{Path, PathBuf};

/// Where folders get names by themselves, and which.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Automatic {
    /// The folder new projects are made in.
    pub home: PathBuf,
    /// What they are called there while the app has no name, without extension.
    pub names: Vec<String>,
}

impl Automatic {
    /// True for a folder nobody chose: it lies where new projects do and has the name of one.
    fn made(&self, root: &Path) -> bool {
        let home = fs::canonicalize(&self.home);
        let parent = root.parent().map(fs::canonicalize);
        let at_home = matches!((home, parent), (Ok(home), Some(Ok(parent))) if home == parent);
        let stem = root.file_stem().unwrap_or_default().to_string_lossy();
        let numbered = |name: &String| {
            let rest = stem.strip_prefix(name.as_str());
            let number = rest.and_then(|rest| rest.strip_prefix(" (")?.strip_suffix(')'));
            rest == Some("")
                || number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
        };
        at_home && self.names.iter().any(numbered)
    }
}

/// Renames the folder of a project after its app, and says where it is now. It stays where it is when somebody chose
/// its place, when that name is taken, and when it cannot be written.
///
/// Everything inside moves along in one step. On Unix the lock is held all the while; elsewhere a folder with an open
/// file cannot be renamed, so that ours is closed first and anybody else's prevents it.
pub fn settle(dir: ProjectDir, name: &str, automatic: &Automatic) -> Result<PathBuf, Error> {
    let from = dir.root().to_owned();
    let free = |to: &PathBuf| {
        let (folder, wanted) = (to.parent()?, to.file_name()?.to_string_lossy());
        let taken = disk::names_in(folder).ok()?;
        let key = names::key(&wanted);
        (!to.exists() && taken.iter().all(|name| names::key(name) != key)).then_some(())
    };
    let to = from.with_file_name(names::safe(&format!("{name}.{EXTENSION}")));
    let named = !name.trim().is_empty();
    if dir.is_read_only() || !named || !automatic.made(&from) || free(&to).is_none() {
        return Ok(from);
    }
    let lock = dir.into_lock();
    if cfg!(windows) {
        drop(lock);
        fs::rename(&from, &to).map_err(|source| Error::io(source, &from))?;
        return Ok(to);
    }
    fs::rename(&from, &to).map_err(|source| Error::io(source, &from))?;
    drop(lock);
    Ok(to)
}
