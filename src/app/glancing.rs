//! Files that another program changes, takes away or puts back while the project is open: what was seen of them once is
//! no longer true, so they are looked at again.

use super::App;
use super::session::Session;
use crate::evidence::{FileState, ReadFailure};
use crate::project::FileRef;
use crate::worker::{Errand, Job};
use std::path::Path;
use std::sync::Arc;

impl Session {
    /// Files as they were when they were looked at: how long, or that they were missing.
    fn known_files(&self) -> Vec<(FileRef, Option<u64>)> {
        let known = |file: &FileRef| match self.evidence.file(&file.0) {
            FileState::Ready(facts) => Some((file.clone(), Some(facts.bytes))),
            FileState::Failed(ReadFailure::Missing) => Some((file.clone(), None)),
            FileState::Failed(_) | FileState::Pending => None,
        };
        self.project.files().into_iter().filter_map(known).collect()
    }

    /// Forgets what was seen of a file, and asks for it anew.
    fn look_again(&mut self, file: &FileRef) {
        Arc::make_mut(&mut self.evidence).forget(&file.0);
        self.not_asked(file);
        self.not_read(file);
        self.previews.forget(file);
        self.large.remove(&file.0);
    }
}

impl App {
    /// Compares the files on disk with what is known about them.
    pub(super) fn glance(&mut self) {
        let Some(session) = &self.session else {
            return;
        };
        let glance = Errand::Glance(Arc::clone(&session.dir), session.known_files());
        self.submit(Job::Errand(glance));
    }

    /// Some files are no longer what they were.
    pub(super) fn files_changed(&mut self, root: &Path, files: &[FileRef]) {
        let session = self.session.as_mut();
        let Some(session) = session.filter(|session| session.dir.root() == root) else {
            return;
        };
        for file in files {
            session.look_again(file);
        }
    }
}
