//! The files of the open project, looked at now and then while nobody asks for anything: how long they are and when
//! they were written, never what is in them.

use super::errand::Errands;
use crate::project::FileRef;
use crate::store::{ProjectDir, Stamp};
use std::sync::{Arc, Weak};
use std::time::Duration;

/// Time between two looks.
pub(super) const PAUSE: Duration = Duration::from_secs(3);

/// What was seen the last time.
pub(super) struct Watch {
    /// Not held: a folder that is held anywhere cannot be renamed.
    dir: Weak<ProjectDir>,
    files: Vec<(FileRef, Option<Stamp>)>,
    /// The folder was not there the last time.
    gone: bool,
}

impl Watch {
    /// Takes down how files are now.
    pub(super) fn over(dir: &Arc<ProjectDir>, files: &[(FileRef, Option<u64>)]) -> Self {
        let stamped = files
            .iter()
            .map(|(file, _)| (file.clone(), dir.stamp(file)));
        Self {
            files: stamped.collect(),
            gone: dir.is_gone(),
            dir: Arc::downgrade(dir),
        }
    }

    /// The files that are no longer as they were, or that the whole folder went or came back; `None` when everything
    /// is as it was.
    pub(super) fn look(&mut self) -> Option<Errands> {
        let dir = self.dir.upgrade()?;
        let was_gone = std::mem::replace(&mut self.gone, dir.is_gone());
        if self.gone {
            return (!was_gone).then(|| Errands::Gone(dir.root().to_owned()));
        }
        let mut changed = Vec::new();
        for (file, seen) in &mut self.files {
            let now = dir.stamp(file);
            if *seen != now {
                *seen = now;
                changed.push(file.clone());
            }
        }
        (was_gone || !changed.is_empty()).then(|| Errands::Changed(dir.root().to_owned(), changed))
    }
}
