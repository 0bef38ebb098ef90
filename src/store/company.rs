//! The papers of the company, kept once for all projects: a folder beside the settings.
//!
//! ```text
//! company/company.toml   what is known about each paper, hand-writable
//! company/files/         the papers; a project gets copies, so that its bundle is complete by itself
//! ```
//!
//! Every change reads the list, changes it and writes it back under a lock, so that two windows can both keep papers.

use super::project_dir::ProjectDir;
use super::{Error, disk};
use crate::evidence::ReadFailure;
use crate::project::{FileRef, Paper};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

const FOLDER: &str = "company";
const LIST: &str = "company.toml";
/// Largest list that is read, bytes.
const LIMIT: u64 = 4 << 20;

/// One paper of the company.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CompanyPaper {
    /// What the person calls it.
    pub name: String,
    /// Slot it fills; empty while nobody has said.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub slot: String,
    /// Files, relative to the company folder, and particulars.
    pub paper: Paper,
}

impl CompanyPaper {
    /// What tells it from the others: its first file.
    pub fn key(&self) -> &str {
        self.paper.files.first().map_or("", |file| &file.0)
    }
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct List {
    paper: Vec<CompanyPaper>,
    /// Taken off the list; their files are there until the folder is tidied.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    gone: Vec<CompanyPaper>,
}

/// The company folder.
#[derive(Debug, Clone)]
pub struct Company {
    folder: PathBuf,
}

impl Company {
    /// That of this person; `None` when the home folder is unknown.
    pub fn of_person() -> Option<Self> {
        disk::config_dir().map(|folder| Self::at(&folder))
    }

    /// The one beside settings in a given folder. It need not exist.
    pub fn at(settings: &Path) -> Self {
        Self {
            folder: settings.join(FOLDER),
        }
    }

    /// The papers, in the order they came. None when there is no folder yet.
    pub fn papers(&self) -> Result<Vec<CompanyPaper>, Error> {
        Ok(self.list()?.paper)
    }

    fn list(&self) -> Result<List, Error> {
        let path = self.folder.join(LIST);
        let bytes = match disk::read_bounded(&path, LIMIT) {
            Ok(bytes) => bytes,
            Err(ReadFailure::Missing) => return Ok(List::default()),
            Err(failure) => return Err(Error::read(failure, LIMIT, &path)),
        };
        let unreadable = |error: String| Error::Io {
            source: std::io::Error::other(error),
            path: path.clone(),
        };
        let text = std::str::from_utf8(&bytes).map_err(|error| unreadable(error.to_string()))?;
        toml::from_str(text).map_err(|error| unreadable(error.message().to_owned()))
    }

    /// The folder as a place files are read from; nothing is written through it.
    pub fn dir(&self) -> Result<ProjectDir, Error> {
        disk::private_folder(&self.folder)?;
        ProjectDir::plain(&self.folder, false)
    }

    /// Changes the list. `change` is given the folder, to take files in. What it takes off the list can be put back
    /// until the folder is [tidied](Self::tidy).
    pub fn change(
        &self,
        change: impl FnOnce(&ProjectDir, &mut Vec<CompanyPaper>),
    ) -> Result<Vec<CompanyPaper>, Error> {
        disk::private_folder(&self.folder)?;
        let dir = ProjectDir::plain(&self.folder, true)?;
        let List {
            paper: before,
            mut gone,
        } = self.list()?;
        let mut after = before.clone();
        change(&dir, &mut after);
        if after != before {
            let is_listed = |paper: &CompanyPaper| after.iter().any(|one| one.key() == paper.key());
            gone.extend(before);
            gone.retain(|paper| !is_listed(paper));
            self.write(&List {
                paper: after.clone(),
                gone,
            })?;
        }
        Ok(after)
    }

    fn write(&self, list: &List) -> Result<(), Error> {
        let path = self.folder.join(LIST);
        let text = toml::to_string_pretty(list).map_err(|error| Error::Io {
            source: std::io::Error::other(error),
            path: path.clone(),
        })?;
        disk::write_atomic(&path, text.as_bytes())
    }

    /// Removes the files of papers that were taken off the list before, and says what is on it.
    pub fn tidy(&self) -> Result<Vec<CompanyPaper>, Error> {
        if self.list()?.gone.is_empty() {
            return self.papers();
        }
        let _lock = ProjectDir::plain(&self.folder, true)?;
        let List { paper, gone } = self.list()?;
        self.sweep(&gone, &paper)?;
        self.write(&List {
            paper: paper.clone(),
            gone: Vec::new(),
        })?;
        Ok(paper)
    }

    /// Removes the files of papers that are not on the list.
    fn sweep(&self, before: &[CompanyPaper], after: &[CompanyPaper]) -> Result<(), Error> {
        let kept: Vec<&FileRef> = after.iter().flat_map(|kept| &kept.paper.files).collect();
        for file in before.iter().flat_map(|gone| &gone.paper.files) {
            // A list written by hand may name anything; only our own copies are removed.
            let name = file.0.strip_prefix("files/");
            let ours = name.is_some_and(|name| !name.contains(['/', '\\']) && name != "..");
            if ours && !kept.contains(&file) {
                disk::remove(&self.folder.join(&file.0))?;
            }
        }
        Ok(())
    }
}
