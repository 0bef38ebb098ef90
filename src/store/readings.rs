//! Readings of papers and pictures kept between two starts, by digest of the file and version of the reader.
//!
//! Reading takes seconds a page, and what a file says does not change. The readings quote the papers, so they are as
//! private as these: 0600 in a folder 0700 on Unix. They can be thrown away at any time.

use super::{Error, disk};
use crate::base::Digest;
use crate::evidence::reading::{LAYERS, PICTURES, Reading};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Environment variable that moves the cache elsewhere, for tests and portable use.
pub const CACHE_VARIABLE: &str = "GUOSHEN_CACHE_DIR";
/// Most bytes kept; the oldest readings go first.
pub const MOST: u64 = 64 << 20;
/// Largest reading that is kept, bytes.
const LARGEST: u64 = 8 << 20;
const FOLDER: &str = "readings";
const ENDING: &str = ".json";

/// Folder of what can be made again; `None` when the home folder is unknown. It need not exist.
///
/// Where the settings were moved, it moves along.
pub fn cache_dir() -> Option<PathBuf> {
    let named = |variable: &str| -> Option<OsString> {
        std::env::var_os(variable).filter(|value| !value.is_empty())
    };
    if let Some(folder) = named(CACHE_VARIABLE) {
        return Some(PathBuf::from(folder));
    }
    if let Some(folder) = named(disk::CONFIG_VARIABLE) {
        return Some(PathBuf::from(folder).join("cache"));
    }
    directories::ProjectDirs::from("io.github", "guoshen", "Guoshen")
        .map(|dirs| dirs.cache_dir().to_owned())
}

/// The readings on disk.
#[derive(Debug, Clone)]
pub struct Readings {
    folder: PathBuf,
}

impl Readings {
    /// Those of this person.
    pub fn of_person() -> Option<Self> {
        cache_dir().map(|folder| Self::at(&folder))
    }

    /// Those below a given folder, which need not exist.
    pub fn at(folder: &Path) -> Self {
        Self {
            folder: folder.join(FOLDER),
        }
    }

    fn path(&self, digest: &Digest, revision: u32) -> PathBuf {
        let part = match revision {
            LAYERS => "-layers",
            PICTURES => "-picture",
            _ => "",
        };
        self.folder.join(format!("{digest}{part}{ENDING}"))
    }

    /// The reading of a file by this version of the reader. Whatever is wrong with it, it is read again then.
    pub fn get(&self, digest: &Digest, revision: u32) -> Option<Reading> {
        let path = self.path(digest, revision);
        let bytes = disk::read_bounded(&path, LARGEST).ok()?;
        let reading: Reading = serde_json::from_slice(&bytes).ok()?;
        (reading.digest == *digest && reading.revision == revision).then_some(reading)
    }

    /// Keeps a reading, and drops the oldest ones when there are too many.
    pub fn put(&self, reading: &Reading) -> Result<(), Error> {
        let path = self.path(&reading.digest, reading.revision);
        let bytes = serde_json::to_vec(reading).map_err(|error| Error::io(error.into(), &path))?;
        if bytes.len() as u64 > LARGEST {
            return Ok(());
        }
        disk::private_folder(&self.folder)?;
        disk::write(&path, &bytes, disk::Durability::Quick)?;
        self.trim(MOST)
    }

    /// Drops readings, the oldest first, until at most `most` bytes are left.
    pub fn trim(&self, most: u64) -> Result<(), Error> {
        let mut kept: Vec<(SystemTime, u64, PathBuf)> = Vec::new();
        for path in self.files()? {
            let Ok(metadata) = fs::metadata(&path) else {
                continue;
            };
            let written = metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH);
            kept.push((written, metadata.len(), path));
        }
        kept.sort();
        let mut total: u64 = kept.iter().map(|(_, bytes, _)| bytes).sum();
        for (_, bytes, path) in kept {
            if total <= most {
                break;
            }
            disk::remove(&path)?;
            total -= bytes;
        }
        Ok(())
    }

    /// Throws every reading away.
    pub fn clear(&self) -> Result<(), Error> {
        for path in self.files()? {
            disk::remove(&path)?;
        }
        Ok(())
    }

    /// Our own files; whatever else lies there is left alone.
    fn files(&self) -> Result<Vec<PathBuf>, Error> {
        let names = disk::names_in(&self.folder)?;
        Ok(names
            .iter()
            .filter(|name| name.ends_with(ENDING))
            .map(|name| self.folder.join(name))
            .collect())
    }
}
