//! Where the folder of an open project is: moved, renamed or deleted by another program, and found again.

use super::Error;
use super::project_dir::{LOCK, Opened, PROJECT, ProjectDir};
use std::fs::{self, File};
use std::path::Path;
use std::sync::PoisonError;

impl ProjectDir {
    /// True when another program moved, renamed or deleted the folder. Nothing is made in its place: that would be a
    /// second project without files, and the first would go on without what is entered now.
    pub fn is_gone(&self) -> bool {
        // One of the two may be deleted by itself; an empty folder of the same name has neither.
        let here = |name| fs::exists(self.root().join(name)).unwrap_or(true);
        !self.is_read_only() && !here(LOCK) && !here(PROJECT)
    }

    pub(super) fn present(&self) -> Result<(), Error> {
        if self.is_gone() {
            Err(Error::Gone {
                path: self.root().to_owned(),
            })
        } else {
            Ok(())
        }
    }

    /// Goes on with this project in the folder it was moved to. Refused for a folder that holds another project.
    pub fn follow(&self, path: &Path) -> Result<Opened, Error> {
        let mut dir = Self::at(Self::locate(path)?)?;
        let kept = self.lock.as_ref().filter(|lock| dir.is_locked_by(lock));
        match kept.map(File::try_clone) {
            Some(Ok(lock)) => dir.lock = Some(lock),
            _ => dir.lock()?,
        }
        let project = dir.load()?;
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let same = *known == *dir.known.lock().unwrap_or_else(PoisonError::into_inner);
        if !same && kept.is_none() {
            return Err(Error::Another {
                path: dir.root().to_owned(),
            });
        }
        let (last_check, lapsed) = (dir.last_check(), dir.lapsed());
        Ok(Opened {
            dir,
            project,
            recovery: None,
            last_check,
            lapsed,
        })
    }

    /// True when the lock file in this folder is the open one: a file keeps its number when its folder is moved.
    #[cfg(unix)]
    fn is_locked_by(&self, lock: &File) -> bool {
        use std::os::unix::fs::MetadataExt as _;
        let number = |found: fs::Metadata| (found.dev(), found.ino());
        let here = fs::metadata(self.root().join(LOCK)).map(number);
        here.is_ok_and(|here| lock.metadata().is_ok_and(|open| here == number(open)))
    }

    /// Elsewhere a folder with an open file cannot be moved.
    #[cfg(not(unix))]
    fn is_locked_by(&self, _: &File) -> bool {
        false
    }
}
