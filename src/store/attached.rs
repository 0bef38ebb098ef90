//! Files of a project: taking them in, naming them, reading them back.
//!
//! A reference may be hand-written, so reading trusts nothing: not the path, not what lies there, not its size.

use super::project_dir::{JOURNAL, PROJECT, ProjectDir};
use super::{Error, disk, names};
use crate::evidence::{Limits, ReadFailure};
use crate::project::FileRef;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::time::SystemTime;

const FILES: &str = "files";

/// What tells that a file was changed, without looking into it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    length: u64,
    written: Option<SystemTime>,
}

impl ProjectDir {
    /// Takes a file into the project: a copy in `files/`, or nothing but its reference when it lies in the project
    /// folder already.
    pub fn import(&self, source: &Path) -> Result<FileRef, Error> {
        let limit = Limits::default().bytes;
        if let Some(file) = self.inside(source) {
            return Ok(file);
        }
        self.writable()?;
        let bytes = disk::read_bounded(source, limit)
            .map_err(|failure| Error::read(failure, limit, source))?;
        let name = source.file_name().unwrap_or_default().to_string_lossy();
        self.import_bytes(&name, &bytes)
    }

    /// Puts bytes into `files/` under a safe form of `name`. A file of that name with the same bytes is used again;
    /// other bytes get a number.
    pub fn import_bytes(&self, name: &str, bytes: &[u8]) -> Result<FileRef, Error> {
        self.writable()?;
        let limit = Limits::default().bytes;
        if bytes.len() as u64 > limit {
            return Err(Error::TooLarge {
                bytes: bytes.len() as u64,
                limit,
                path: PathBuf::from(name),
            });
        }
        let folder = self.folder(FILES)?;
        let mut number = 1;
        loop {
            let wanted = names::numbered(name, number);
            // Two names that differ in case only would be one file after a move to Windows or macOS.
            let there = disk::names_in(&folder)?
                .into_iter()
                .find(|there| names::key(there) == names::key(&wanted));
            let taken = there.as_ref().unwrap_or(&wanted);
            let same =
                || disk::read_bounded(&folder.join(taken), limit).is_ok_and(|there| there == bytes);
            if if there.is_some() {
                same()
            } else {
                disk::write_new(&folder.join(taken), bytes)?
            } {
                return Ok(FileRef(format!("{FILES}/{taken}")));
            }
            number += 1;
        }
    }

    /// The reference of a file that lies in the project folder, the journal and hidden files aside.
    fn inside(&self, source: &Path) -> Option<FileRef> {
        let real = fs::canonicalize(source)
            .ok()
            .filter(|real| real.is_file())?;
        let parts: Option<Vec<&str>> = real
            .strip_prefix(&self.real)
            .ok()?
            .components()
            .map(|part| part.as_os_str().to_str())
            .collect();
        let parts = parts?;
        let ours = parts.first() == Some(&JOURNAL) || parts == [PROJECT];
        let odd = parts
            .iter()
            .any(|part| part.starts_with('.') || part.contains('\\'));
        (!ours && !odd).then(|| FileRef(parts.join("/")))
    }

    /// Reads a file of the project. Never waits, never leaves the project folder, never reads more than the limit.
    pub fn read(&self, file: &FileRef, limit: u64) -> Result<Vec<u8>, ReadFailure> {
        if file.0.is_empty() {
            return Err(ReadFailure::Missing);
        }
        for part in Path::new(&file.0).components() {
            match part {
                Component::Normal(name)
                    if cfg!(windows) && names::is_reserved(&name.to_string_lossy()) =>
                {
                    return Err(ReadFailure::NotAFile);
                }
                Component::Normal(_) | Component::CurDir => {}
                Component::Prefix(_) | Component::RootDir | Component::ParentDir => {
                    return Err(ReadFailure::Outside);
                }
            }
        }
        let real = fs::canonicalize(self.path_of(file)).map_err(|error| disk::failure(&error))?;
        if !real.starts_with(&self.real) {
            return Err(ReadFailure::Outside);
        }
        disk::read_bounded(&real, limit)
    }

    /// How long a file is on disk, in bytes; `None` where there is none.
    pub fn length(&self, file: &FileRef) -> Option<u64> {
        let found = fs::metadata(self.path_of(file)).ok();
        found.filter(fs::Metadata::is_file).map(|found| found.len())
    }

    /// How a file is on disk, without looking into it; `None` where there is none.
    pub fn stamp(&self, file: &FileRef) -> Option<Stamp> {
        let found = fs::metadata(self.path_of(file)).ok();
        found.filter(fs::Metadata::is_file).map(|found| Stamp {
            length: found.len(),
            written: found.modified().ok(),
        })
    }

    /// Where a file of the project lies. The reference may be hand-written: hand this to other programs only for
    /// files that [`Self::read`] could read.
    pub fn path_of(&self, file: &FileRef) -> PathBuf {
        self.root().join(&file.0)
    }
}
