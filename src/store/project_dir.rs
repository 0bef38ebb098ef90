//! The project folder: `project.toml` and `journal/`; the files beside them are the business of [`attached`](super::attached).
//!
//! ```text
//! NAME.guoshen/
//!   project.toml           all the person entered; hand-writable, file references relative to this folder
//!   files/                 copies of attached files; files may as well lie anywhere else in the folder
//!   journal/000041.toml …  the last five versions that were replaced, oldest number first
//!   journal/outside-….toml the last five versions another program had written over ours
//!   journal/unsaved.toml   what was not saved yet when the program last looked; left over after a crash
//!   journal/unsaved-left.toml the last of it that a person did without
//!   journal/lapsed.json    the project as it was while statements stood that have lapsed since
//!   journal/checked.json   how every clause came out when it was last saved, and by which ruleset
//!   .lock                  held while a window has the project open; its presence alone means nothing
//! ```
//!
//! Any folder with a `project.toml` is a project; the other parts are made when they are first needed.

use super::disk::{self, Durability};
use super::{Error, FormatError, Lapsed, Vocabulary, format};
use crate::base::Digest;
use crate::evidence::ReadFailure;
use crate::project::Project;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

pub(super) const PROJECT: &str = "project.toml";
pub(super) const LOCK: &str = ".lock";
pub(super) const JOURNAL: &str = "journal";
const UNSAVED: &str = "unsaved.toml";
const CHECKED: &str = "checked.json";
const UNREADABLE: &str = "unsaved-unreadable.toml";
const ASIDE: &str = "unsaved-left.toml";
/// Extension of a project folder.
pub const EXTENSION: &str = "guoshen";
/// Versions kept in the journal.
pub const VERSIONS: usize = 5;
/// Largest `project.toml` that is read, bytes.
pub const PROJECT_LIMIT: u64 = 16 << 20;

/// One project folder. The lock is released when it is dropped.
#[derive(Debug)]
pub struct ProjectDir {
    root: PathBuf,
    /// The same without links, to tell what lies inside.
    pub(super) real: PathBuf,
    pub(super) lock: Option<File>,
    /// Digest of `project.toml` as we last read or wrote it.
    pub(super) known: Mutex<Option<Digest>>,
}

/// A project opened for editing.
#[derive(Debug)]
pub struct Opened {
    /// The folder, locked unless it is read-only.
    pub dir: ProjectDir,
    /// What `project.toml` says.
    pub project: Project,
    /// Unsaved work of a session that did not end well.
    pub recovery: Option<Recovery>,
    /// What [`ProjectDir::remember_check`] kept.
    pub last_check: Option<String>,
    /// What [`ProjectDir::remember_lapsed`] kept.
    pub lapsed: Vec<Lapsed>,
}

/// Unsaved work found in the journal. It stays there until a save or [`ProjectDir::clear_checkpoint`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recovery {
    /// The unsaved state.
    pub project: Project,
    /// False when `project.toml` was changed after it, for example by hand.
    pub newer: bool,
}

/// What a save did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// `project.toml` says the same already; it was left alone, comments included.
    Unchanged,
    /// Written; what was replaced is in the journal.
    Written,
    /// Written over the work of another program, which is kept in this file.
    WrittenOver(PathBuf),
}

impl ProjectDir {
    /// The project folder a path means: the folder itself or the `project.toml` in it.
    pub fn locate(path: &Path) -> Result<PathBuf, Error> {
        let path = std::path::absolute(path).map_err(|source| Error::io(source, path))?;
        let metadata = fs::metadata(&path).map_err(|source| Error::io(source, &path))?;
        if metadata.is_dir() {
            return if path.join(PROJECT).is_file() {
                Ok(path)
            } else {
                Err(Error::NoProject { path })
            };
        }
        match path.parent() {
            Some(folder) if path.file_name().is_some_and(|name| name == PROJECT) => {
                Ok(folder.to_owned())
            }
            _ => Err(Error::NotAFolder { path }),
        }
    }

    /// Opens a project without lock; nothing can be written through it. For the command line.
    pub fn open_read(path: &Path) -> Result<(Self, Project), Error> {
        let dir = Self::at(Self::locate(path)?)?;
        let project = dir.load()?;
        Ok((dir, project))
    }

    /// Opens a project for editing. A folder that cannot be written is opened [read-only](Self::is_read_only).
    pub fn open(path: &Path) -> Result<Opened, Error> {
        let mut dir = Self::at(Self::locate(path)?)?;
        dir.lock()?;
        let project = dir.load()?;
        let recovery = dir.leftover(&project);
        let (last_check, lapsed) = (dir.last_check(), dir.lapsed());
        Ok(Opened {
            dir,
            project,
            recovery,
            last_check,
            lapsed,
        })
    }

    /// Makes an empty project in a folder that does not exist or is empty. The path is taken as it is; it is the
    /// caller who adds [`EXTENSION`].
    pub fn create(path: &Path) -> Result<Opened, Error> {
        let root = std::path::absolute(path).map_err(|source| Error::io(source, path))?;
        disk::refuse_used(&root)?;
        disk::private_folder(&root)?;
        let mut dir = Self::at(root)?;
        dir.lock()?;
        let project = Project::default();
        dir.save(&project)?;
        Ok(Opened {
            dir,
            project,
            recovery: None,
            last_check: None,
            lapsed: Vec::new(),
        })
    }

    pub(super) fn at(root: PathBuf) -> Result<Self, Error> {
        let real = fs::canonicalize(&root).map_err(|source| Error::io(source, &root))?;
        Ok(Self {
            root,
            real,
            lock: None,
            known: Mutex::new(None),
        })
    }

    /// A folder that is no project but holds files the same way; locked for writing when asked.
    pub(super) fn plain(root: &Path, write: bool) -> Result<Self, Error> {
        let mut dir = Self::at(root.to_owned())?;
        if write {
            dir.lock()?;
        }
        Ok(dir)
    }

    pub(super) fn lock(&mut self) -> Result<(), Error> {
        let path = self.root.join(LOCK);
        let file = match File::options()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
        {
            Ok(file) => file,
            Err(error) if is_refusal(&error) => {
                log::warn!("project opened read-only: {error}");
                return Ok(());
            }
            Err(error) => return Err(Error::io(error, &path)),
        };
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Error::Locked {
                    path: self.root.clone(),
                });
            }
            // Some network drives cannot lock. Editing without is better than not at all.
            Err(TryLockError::Error(error)) => log::warn!("project not locked: {error}"),
        }
        self.lock = Some(file);
        Ok(())
    }

    pub(super) fn load(&self) -> Result<Project, Error> {
        let path = self.root.join(PROJECT);
        let bytes = disk::read_bounded(&path, PROJECT_LIMIT)
            .map_err(|failure| Error::read(failure, PROJECT_LIMIT, &path))?;
        let project = parse(&bytes, &path)?;
        self.remember(&bytes);
        Ok(project)
    }

    /// What [`remember_check`](Self::remember_check) wrote last.
    pub fn last_check(&self) -> Option<String> {
        let path = self.root.join(JOURNAL).join(CHECKED);
        let bytes = disk::read_bounded(&path, PROJECT_LIMIT).ok()?;
        String::from_utf8(bytes).ok()
    }

    /// Keeps how the project came out, to be compared when the ruleset changes.
    pub fn remember_check(&self, text: &str) -> Result<(), Error> {
        if self.is_read_only() {
            return Ok(());
        }
        let path = self.folder(JOURNAL)?.join(CHECKED);
        disk::write(&path, text.as_bytes(), Durability::Quick)
    }

    fn remember(&self, bytes: &[u8]) {
        *self.known.lock().unwrap_or_else(PoisonError::into_inner) = Some(Digest::of_bytes(bytes));
    }

    fn knows(&self, bytes: &[u8]) -> bool {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        *known == Some(Digest::of_bytes(bytes))
    }

    fn leftover(&self, saved: &Project) -> Option<Recovery> {
        let path = self.root.join(JOURNAL).join(UNSAVED);
        let bytes = disk::read_bounded(&path, PROJECT_LIMIT).ok()?;
        let project = match parse(&bytes, &path) {
            Ok(project) => project,
            Err(error) => {
                log::warn!("unsaved work cannot be read: {error}");
                // The next checkpoint would replace what a person may still be able to rescue.
                if !self.is_read_only()
                    && let Err(error) = fs::rename(&path, path.with_file_name(UNREADABLE))
                {
                    log::warn!("unsaved work cannot be set aside: {error}");
                }
                return None;
            }
        };
        let changed = |path: &Path| {
            fs::metadata(path)
                .and_then(|metadata| metadata.modified())
                .ok()
        };
        let newer = changed(&path) >= changed(&self.root.join(PROJECT));
        (project != *saved).then_some(Recovery { project, newer })
    }

    /// Lets go of everything but the lock, which is held until it is dropped.
    pub(super) fn into_lock(self) -> Option<File> {
        self.lock
    }

    /// The folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// True when nothing can be written: no permission, a read-only disk, or opened with [`Self::open_read`].
    pub const fn is_read_only(&self) -> bool {
        self.lock.is_none()
    }

    /// Name of the folder without its extension, for people.
    pub fn display_name(&self) -> String {
        let name = self
            .root
            .file_name()
            .unwrap_or(self.root.as_os_str())
            .to_string_lossy();
        match name.rsplit_once('.') {
            Some((name, extension))
                if extension.eq_ignore_ascii_case(EXTENSION) && !name.is_empty() =>
            {
                name.to_owned()
            }
            _ => name.into_owned(),
        }
    }

    /// Replaces `project.toml` at once; what it said before goes to the journal first, and unsaved work in the
    /// journal is done with. When anything fails, `project.toml` is as it was.
    pub fn save(&self, project: &Project) -> Result<Saved, Error> {
        self.writable()?;
        let path = self.root.join(PROJECT);
        let text = format::to_toml(project);
        if format::from_toml(&text).as_ref() != Ok(project) {
            return Err(Error::Unfaithful { path });
        }
        if text.len() as u64 > PROJECT_LIMIT {
            // It could never be opened again.
            return Err(Error::TooLarge {
                bytes: text.len() as u64,
                limit: PROJECT_LIMIT,
                path,
            });
        }
        let before = match disk::read_bounded(&path, PROJECT_LIMIT) {
            Ok(bytes) => Some(bytes),
            Err(ReadFailure::Missing) => None,
            Err(failure) => return Err(Error::read(failure, PROJECT_LIMIT, &path)),
        };
        let saved = match before {
            None => Saved::Written,
            Some(before) if parse(&before, &path).is_ok_and(|before| before == *project) => {
                self.remember(&before);
                Saved::Unchanged
            }
            Some(before) if self.knows(&before) => {
                self.archive("", &before)?;
                Saved::Written
            }
            Some(before) => Saved::WrittenOver(self.archive("outside-", &before)?),
        };
        if saved != Saved::Unchanged {
            disk::write_atomic(&path, text.as_bytes())?;
            self.remember(text.as_bytes());
        }
        self.clear_checkpoint()?;
        Ok(saved)
    }

    /// Notes unsaved work in the journal, quickly: it survives a crash of the program, not a power cut.
    pub fn checkpoint(&self, project: &Project) -> Result<(), Error> {
        self.writable()?;
        let path = self.folder(JOURNAL)?.join(UNSAVED);
        disk::write(
            &path,
            format::to_toml(project).as_bytes(),
            Durability::Quick,
        )
    }

    /// Forgets unsaved work: it was saved or is not wanted.
    pub fn clear_checkpoint(&self) -> Result<(), Error> {
        self.writable()?;
        disk::remove(&self.root.join(JOURNAL).join(UNSAVED))
    }

    /// Sets unsaved work aside that a person does without: it is not offered again, and can still be had by hand.
    pub fn set_checkpoint_aside(&self) -> Result<(), Error> {
        self.writable()?;
        let path = self.root.join(JOURNAL).join(UNSAVED);
        match fs::rename(&path, path.with_file_name(ASIDE)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::io(error, &path)),
            _ => Ok(()),
        }
    }

    /// Keeps a version in the journal under the next number and drops the oldest ones.
    fn archive(&self, prefix: &str, bytes: &[u8]) -> Result<PathBuf, Error> {
        let folder = self.folder(JOURNAL)?;
        let number = |name: &String| {
            let number = name.strip_prefix(prefix)?.strip_suffix(".toml")?;
            number
                .bytes()
                .all(|byte| byte.is_ascii_digit())
                .then(|| number.parse::<u64>().ok())
                .flatten()
        };
        let mut numbers: Vec<u64> = disk::names_in(&folder)?.iter().filter_map(number).collect();
        numbers.sort_unstable();
        let next = numbers
            .last()
            .copied()
            .unwrap_or_default()
            .saturating_add(1);
        let file = |number: u64| folder.join(format!("{prefix}{number:06}.toml"));
        disk::write_atomic(&file(next), bytes)?;
        for &old in numbers.iter().rev().skip(VERSIONS - 1) {
            disk::remove(&file(old))?;
        }
        Ok(file(next))
    }

    /// A folder inside the project, made when it is missing.
    pub(super) fn folder(&self, name: &str) -> Result<PathBuf, Error> {
        self.present()?;
        let path = self.root.join(name);
        disk::private_folder(&path)?;
        let real = fs::canonicalize(&path).map_err(|source| Error::io(source, &path))?;
        if real.starts_with(&self.real) {
            Ok(path)
        } else {
            Err(Error::Outside { path })
        }
    }

    pub(super) fn writable(&self) -> Result<(), Error> {
        if self.is_read_only() {
            Err(Error::ReadOnly {
                path: self.root.clone(),
            })
        } else {
            self.present()
        }
    }

    /// Words of `project.toml` that the ruleset does not know; see [`Vocabulary::unknown_in`].
    pub fn unknown_words(&self, vocabulary: &Vocabulary) -> Vec<FormatError> {
        disk::read_bounded(&self.root.join(PROJECT), PROJECT_LIMIT)
            .ok()
            .and_then(|bytes| String::from_utf8(bytes).ok())
            .map(|text| vocabulary.unknown_in(&text))
            .unwrap_or_default()
    }
}

fn parse(bytes: &[u8], path: &Path) -> Result<Project, Error> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let line = bytes
            .iter()
            .take(error.valid_up_to())
            .filter(|&&byte| byte == b'\n')
            .count()
            + 1;
        Error::NotText {
            line,
            path: path.to_owned(),
        }
    })?;
    format::from_toml(text).map_err(|problem| Error::format(problem, path))
}

/// True when the system will not let us write here, so that reading is all that is left.
fn is_refusal(error: &io::Error) -> bool {
    use io::ErrorKind::{PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull};
    matches!(
        error.kind(),
        PermissionDenied | ReadOnlyFilesystem | StorageFull | QuotaExceeded
    )
}
