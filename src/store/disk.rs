//! Atomic private writes and bounded reads that never wait. May import `evidence` for its failures.

use super::{Error, names};
use crate::evidence::ReadFailure;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// Environment variable that moves the settings elsewhere, for tests and portable use.
pub const CONFIG_VARIABLE: &str = "GUOSHEN_CONFIG_DIR";

/// Largest file read by [`read_file`], bytes: a little more than the largest bundle.
pub const FILE_LIMIT: u64 = (1 << 30) + (64 << 20);

/// Environment variable that says where new projects are made, for tests and portable use.
pub const PROJECTS_VARIABLE: &str = "GUOSHEN_PROJECTS_DIR";

/// Folder new projects are made in unless the person chooses another: `Guoshen` among the documents.
pub fn projects_dir() -> Option<PathBuf> {
    let named = std::env::var_os(PROJECTS_VARIABLE).filter(|value| !value.is_empty());
    if let Some(folder) = named {
        return Some(PathBuf::from(folder));
    }
    let user = directories::UserDirs::new()?;
    let documents = user.document_dir().unwrap_or_else(|| user.home_dir());
    Some(documents.join("Guoshen"))
}

/// A folder in [`projects_dir`] that does not exist yet, called `name` or, when that is taken, `name (2)` and so on.
pub fn fresh_project(name: &str) -> Result<PathBuf, Error> {
    let base = projects_dir().ok_or(Error::NoHome)?;
    private_folder(&base)?;
    fresh_in(&base, name)
}

/// The same in the folder that holds this project.
pub fn fresh_beside(project: &Path, name: &str) -> Result<PathBuf, Error> {
    let base = project.parent().ok_or_else(|| Error::NotAFolder {
        path: project.to_owned(),
    })?;
    fresh_in(base, name)
}

fn fresh_in(base: &Path, name: &str) -> Result<PathBuf, Error> {
    let names = names_in(base)?;
    Ok(base.join(free_name(&names, &format!("{name}.guoshen"), 1)))
}

/// A path beside a file, named after it, where nothing lies.
pub fn free_beside(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let folder = path.parent().unwrap_or(Path::new(""));
    let names = names_in(folder).unwrap_or_default();
    path.with_file_name(free_name(&names, &name, 2))
}

/// The name with the first number from `least` on with which it is none of the others.
fn free_name(others: &[String], name: &str, least: usize) -> String {
    let taken: Vec<String> = others.iter().map(|name| names::key(name)).collect();
    let mut numbered = (least..=taken.len() + least).map(|number| names::numbered(name, number));
    let free = numbered.find(|name| !taken.contains(&names::key(name)));
    free.unwrap_or_else(|| names::numbered(name, least))
}

/// Folder of the settings; `None` when the home folder is unknown. It need not exist.
pub fn config_dir() -> Option<PathBuf> {
    config_dir_from(std::env::var_os(CONFIG_VARIABLE))
}

/// The same with the value of [`CONFIG_VARIABLE`] handed in; an empty value counts as none.
pub fn config_dir_from(variable: Option<OsString>) -> Option<PathBuf> {
    if let Some(folder) = variable.filter(|value| !value.is_empty()) {
        return Some(PathBuf::from(folder));
    }
    directories::ProjectDirs::from("io.github", "guoshen", "Guoshen")
        .map(|dirs| dirs.config_dir().to_owned())
}

/// Replaces a file at once: other programs, and we after a crash, see the old contents or the new, never a part.
///
/// The bytes go to a private temporary file in the same folder, are synced and renamed. When anything fails the
/// old file is untouched. A symbolic link at `path` is replaced, never followed.
pub fn write_atomic(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    write(path, bytes, Durability::Synced)
}

/// How long a write waits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Durability {
    /// Until the disk has it: survives a power cut.
    Synced,
    /// Until the system has it: survives a crash of the program.
    Quick,
}

pub(super) fn write(path: &Path, bytes: &[u8], durability: Durability) -> Result<(), Error> {
    let failed = |source| Error::io(source, path);
    if path.is_dir() {
        return Err(Error::NotAFile {
            path: path.to_owned(),
        });
    }
    let temporary = temporary(path, bytes, durability)?;
    temporary
        .persist(path)
        .map_err(|error| failed(error.error))?;
    if durability == Durability::Synced {
        sync_folder(path);
    }
    Ok(())
}

/// Like [`write_atomic`], but leaves a file that is there alone and returns `false` then.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> Result<bool, Error> {
    match temporary(path, bytes, Durability::Synced)?.persist_noclobber(path) {
        Ok(_) => {
            sync_folder(path);
            Ok(true)
        }
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(Error::io(error.error, path)),
    }
}

/// `tempfile` makes its files 0600 on Unix.
fn temporary(
    path: &Path,
    bytes: &[u8],
    durability: Durability,
) -> Result<tempfile::NamedTempFile, Error> {
    let failed = |source| Error::io(source, path);
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new()
        .prefix(".guoshen-")
        .suffix(".tmp")
        .tempfile_in(folder)
        .map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    if durability == Durability::Synced {
        file.as_file().sync_all().map_err(failed)?;
    }
    Ok(file)
}

/// Makes the rename itself durable. The contents are safe already, so a file system that cannot do it is no error.
fn sync_folder(path: &Path) {
    if let Some(folder) = path.parent().filter(|_| cfg!(unix))
        && let Err(error) = File::open(folder).and_then(|folder| folder.sync_all())
    {
        log::debug!("folder not synced: {error}");
    }
}

/// Makes a folder and those above it, 0700 on Unix; one that exists is left as it is.
pub(super) fn private_folder(path: &Path) -> Result<(), Error> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(path).map_err(|source| match source.kind() {
        io::ErrorKind::AlreadyExists => Error::NotAFolder {
            path: path.to_owned(),
        },
        _ => Error::io(source, path),
    })
}

/// Reads a file of at most `limit` bytes. Folders, pipes and devices are refused before they are opened, a larger
/// file before it is read; a file that grows meanwhile is cut off by the limit.
pub fn read_bounded(path: &Path, limit: u64) -> Result<Vec<u8>, ReadFailure> {
    let before = fs::metadata(path).map_err(|error| failure(&error))?;
    if !before.is_file() {
        return Err(ReadFailure::NotAFile);
    }
    if before.len() > limit {
        return Err(ReadFailure::TooLarge(before.len()));
    }
    let file = File::open(path).map_err(|error| failure(&error))?;
    let mut bytes = Vec::with_capacity(usize::try_from(before.len()).unwrap_or_default());
    file.take(limit.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(|error| failure(&error))?;
    if bytes.len() as u64 > limit {
        return Err(ReadFailure::TooLarge(bytes.len() as u64));
    }
    Ok(bytes)
}

/// Reads a file that belongs to no project, of at most [`FILE_LIMIT`] bytes.
pub fn read_file(path: &Path) -> Result<Vec<u8>, Error> {
    read_bounded(path, FILE_LIMIT).map_err(|failure| Error::read(failure, FILE_LIMIT, path))
}

/// True when a file is there that holds something else than a bundle, which may be somebody's only copy of it.
pub fn holds_other(path: &Path) -> bool {
    let Ok(mut file) = File::open(path) else {
        return false;
    };
    let mut head = [0; 2];
    let read = file.read(&mut head);
    read.is_ok_and(|length| length > 0) && head != *b"PK"
}

/// What a refused read means to a check.
pub(super) fn failure(error: &io::Error) -> ReadFailure {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => ReadFailure::Missing,
        io::ErrorKind::PermissionDenied => ReadFailure::Denied,
        io::ErrorKind::IsADirectory => ReadFailure::NotAFile,
        _ => ReadFailure::Other(error.to_string()),
    }
}

/// Removes a file that may be gone already.
pub(super) fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::io(error, path)),
        _ => Ok(()),
    }
}

/// Names in a folder; empty when there is no such folder. Names that are not Unicode are left out.
pub(super) fn names_in(folder: &Path) -> Result<Vec<String>, Error> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Error::io(error, folder)),
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|source| Error::io(source, folder))?;
        names.extend(entry.file_name().into_string().ok());
    }
    names.sort_unstable();
    Ok(names)
}

/// Lets `write` fill a folder that does not exist or is empty. When it fails the folder is gone again.
pub(super) fn fill(folder: &Path, write: impl FnOnce() -> Result<(), Error>) -> Result<(), Error> {
    refuse_used(folder)?;
    let written = write();
    if written.is_err()
        && let Err(error) = fs::remove_dir_all(folder)
    {
        log::warn!("a folder cut short could not be removed: {error}");
    }
    written
}

/// Refuses a folder that holds anything but litter of the system and our own lock file; one that does not exist
/// is fine.
pub(super) fn refuse_used(folder: &Path) -> Result<(), Error> {
    const LITTER: [&str; 5] = [
        ".DS_Store",
        "Thumbs.db",
        "desktop.ini",
        ".directory",
        super::project_dir::LOCK,
    ];
    if folder.exists() && !folder.is_dir() {
        return Err(Error::NotAFolder {
            path: folder.to_owned(),
        });
    }
    let path = folder.to_owned();
    if folder.join(super::project_dir::PROJECT).exists() {
        return Err(Error::AlreadyAProject { path });
    }
    let used = match fs::read_dir(folder) {
        Ok(mut entries) => entries.any(|entry| {
            entry.map_or(true, |entry| {
                !LITTER.iter().any(|&name| entry.file_name() == *name)
            })
        }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => false,
        Err(error) => return Err(Error::io(error, folder)),
    };
    if used {
        Err(Error::NotEmpty { path })
    } else {
        Ok(())
    }
}
