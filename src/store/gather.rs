//! What lies in files and folders somebody lets go over the window: walked within limits, links never followed,
//! nothing opened but folders.

use super::{disk, names, project_dir::PROJECT};
use crate::evidence::Limits;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};

/// Folders inside folders that are looked into.
pub const DEEPEST: usize = 8;
/// Files that are taken at most.
pub const MOST_FILES: usize = 300;
/// Bytes of all files together.
pub const MOST_BYTES: u64 = 1 << 30;
/// Entries of folders that are looked at at most, whatever they are.
const MOST_ENTRIES: usize = 5_000;
/// Entries that are left out and named; more are only counted.
const NAMED: usize = 200;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Gathered {
    /// Files, in the order of their names.
    pub files: Vec<Found>,
    /// What was left out, by name as far as that is sensible.
    pub left: Vec<Left>,
    /// Further entries that were left out.
    pub more: usize,
    entries: usize,
    bytes: u64,
}

/// A file that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where it lies.
    pub path: PathBuf,
    /// Its path below what was let go, for people, with `/`.
    pub shown: String,
    /// Its size.
    pub bytes: u64,
}

/// Something that was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// Its path below what was let go, for people.
    pub shown: String,
    /// Why.
    pub why: LeftOut,
}

/// Why something was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LeftOut {
    /// Its name says that it is none of a person's files.
    Hidden,
    /// A link, which may lead anywhere.
    Link,
    /// Nothing that can be read.
    Unreadable,
    /// There is nothing in it.
    Empty,
    /// Larger than any file that is read, bytes.
    TooLarge(u64),
    /// Too many folders around it.
    TooDeep,
    /// Enough files were found before it.
    TooMany,
    /// The project folder of an app.
    Project,
}

/// Looks into everything in `paths`, in their order. What was let go itself may be a link.
pub fn gather(paths: &[PathBuf]) -> Gathered {
    let mut gathered = Gathered::default();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        gathered.take(path, name.into_owned(), fs::metadata(path).ok(), 0);
    }
    gathered
}

impl Gathered {
    fn leave(&mut self, shown: String, why: LeftOut) {
        if self.left.len() < NAMED {
            self.left.push(Left { shown, why });
        } else {
            self.more += 1;
        }
    }

    fn take(&mut self, path: &Path, shown: String, facts: Option<Metadata>, depth: usize) {
        let Some(facts) = facts else {
            return self.leave(shown, LeftOut::Unreadable);
        };
        if facts.is_symlink() {
            return self.leave(shown, LeftOut::Link);
        }
        if facts.is_dir() {
            return self.look_into(path, shown, depth);
        }
        let limit = Limits::default().bytes;
        let bytes = facts.len();
        let full = self.files.len() >= MOST_FILES || self.bytes.saturating_add(bytes) > MOST_BYTES;
        let why = match bytes {
            _ if !facts.is_file() => LeftOut::Unreadable,
            0 => LeftOut::Empty,
            _ if bytes > limit => LeftOut::TooLarge(bytes),
            _ if full => LeftOut::TooMany,
            _ => {
                self.bytes += bytes;
                let path = path.to_owned();
                return self.files.push(Found { path, shown, bytes });
            }
        };
        self.leave(shown, why);
    }

    fn look_into(&mut self, folder: &Path, shown: String, depth: usize) {
        if depth >= DEEPEST {
            return self.leave(shown, LeftOut::TooDeep);
        }
        if folder.join(PROJECT).is_file() {
            return self.leave(shown, LeftOut::Project);
        }
        let Ok(inside) = disk::names_in(folder) else {
            return self.leave(shown, LeftOut::Unreadable);
        };
        for name in inside {
            self.entries += 1;
            if self.entries > MOST_ENTRIES {
                return self.leave(shown, LeftOut::TooMany);
            }
            let path = folder.join(&name);
            let below = format!("{shown}/{name}");
            if is_hidden(&path, &name) {
                self.leave(below, LeftOut::Hidden);
            } else {
                let facts = fs::symlink_metadata(&path).ok();
                self.take(&path, below, facts, depth + 1);
            }
        }
    }
}

/// True for what systems and programs put beside a person's files.
fn is_hidden(path: &Path, name: &str) -> bool {
    const LITTER: [&str; 4] = ["thumbs.db", "desktop.ini", "__macosx", "node_modules"];
    let litter = LITTER.contains(&names::key(name).as_str());
    litter || name.starts_with('.') || name.starts_with("~$") || is_marked_hidden(path)
}

#[cfg(windows)]
fn is_marked_hidden(path: &Path) -> bool {
    use std::os::windows::fs::MetadataExt as _;
    const HIDDEN: u32 = 2;
    fs::symlink_metadata(path).is_ok_and(|facts| facts.file_attributes() & HIDDEN != 0)
}

#[cfg(not(windows))]
const fn is_marked_hidden(_path: &Path) -> bool {
    false
}
