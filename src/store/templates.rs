//! Templates: what several apps of one company share, kept beside the settings to begin new projects from.
//!
//! ```text
//! templates/NAME/project.toml   texts, category, answers, developer, permissions, policies; hand-writable
//! templates/NAME/files/         the company's logo and the policies, where they are files
//! ```
//!
//! A template is a project folder like any other: what a person puts there by hand is one too.

use super::project_dir::{LOCK, PROJECT, ProjectDir};
use super::{Error, disk, names, restore};
use crate::project::FileRef;
use crate::project::Project;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

const FOLDER: &str = "templates";

/// One template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// Name of its folder, for people.
    pub name: String,
    /// The folder.
    pub path: PathBuf,
}

/// The folder of templates.
#[derive(Debug, Clone)]
pub struct Templates {
    folder: PathBuf,
}

impl Templates {
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

    /// Every template, by name; none when there is no folder yet.
    pub fn list(&self) -> Result<Vec<Template>, Error> {
        let names = disk::names_in(&self.folder)?;
        let all = names.into_iter().map(|name| Template {
            path: self.folder.join(&name),
            name,
        });
        // What a replacement cut short has left begins with a dot.
        let whole =
            all.filter(|one| !one.name.starts_with('.') && one.path.join(PROJECT).is_file());
        Ok(whole.collect())
    }

    /// The template of this name, as a person types it.
    pub fn find(&self, name: &str) -> Result<Option<Template>, Error> {
        let wanted = names::key(&names::safe(name));
        let all = self.list()?;
        Ok(all.into_iter().find(|one| names::key(&one.name) == wanted))
    }

    /// Keeps what a project shares with others as a template; one of that name is replaced, at once or not at all.
    /// The files that could not be read are returned.
    pub fn keep(
        &self,
        name: &str,
        source: &ProjectDir,
        project: &Project,
    ) -> Result<Vec<FileRef>, Error> {
        let _alone = self.alone()?;
        let before = self.find(name)?;
        let fresh = self.aside("new")?;
        let unread = restore::copy(source, &project.as_template(), &fresh)?;
        let target = match &before {
            Some(before) => before.path.clone(),
            None => self.folder.join(names::safe(name)),
        };
        let old = match before {
            Some(before) => {
                let old = self.aside("old")?;
                rename(&before.path, &old)?;
                Some(old)
            }
            None => None,
        };
        if let Err(error) = rename(&fresh, &target) {
            if let Some(old) = old {
                rename(&old, &target)?;
            }
            return Err(error);
        }
        if let Some(old) = old {
            remove(&old)?;
        }
        Ok(unread)
    }

    /// Takes a template away.
    pub fn remove(&self, name: &str) -> Result<(), Error> {
        let _alone = self.alone()?;
        match self.find(name)? {
            Some(template) => remove(&template.path),
            None => Ok(()),
        }
    }

    /// Waits until no other window changes the templates; until the file is dropped none will.
    fn alone(&self) -> Result<File, Error> {
        disk::private_folder(&self.folder)?;
        let path = self.folder.join(LOCK);
        let file = File::options()
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path);
        let file = file.map_err(|source| Error::io(source, &path))?;
        // Some network drives cannot lock. Changing without is better than not at all.
        if let Err(error) = file.lock() {
            log::warn!("templates not locked: {error}");
        }
        Ok(file)
    }

    /// A name nothing has, for a folder on its way.
    fn aside(&self, what: &str) -> Result<PathBuf, Error> {
        let path = self.folder.join(format!(".{what}"));
        if path.exists() {
            remove(&path)?;
        }
        Ok(path)
    }
}

/// Makes a project from a template, in a folder that does not exist or is empty. The files that could not be read are
/// returned.
pub fn from_template(template: &Path, target: &Path) -> Result<Vec<FileRef>, Error> {
    let (source, project) = ProjectDir::open_read(template)?;
    restore::copy(&source, &project.as_template(), target)
}

fn rename(from: &Path, to: &Path) -> Result<(), Error> {
    fs::rename(from, to).map_err(|source| Error::io(source, from))
}

fn remove(path: &Path) -> Result<(), Error> {
    fs::remove_dir_all(path).map_err(|source| Error::io(source, path))
}
