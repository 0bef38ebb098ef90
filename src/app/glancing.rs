//! Files that another program changes, takes away or puts back while the project is open: what was seen of them once is
//! no longer true, so they are looked at again.

use super::session::{SaveState, Session};
use super::{App, NoticeKind};
use crate::base::Message;
use crate::evidence::{FileState, ReadFailure};
use crate::project::FileRef;
use crate::store::{Error, Opened, ProjectDir};
use crate::worker::{Errand, Job};
use std::path::{Path, PathBuf};
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

    fn lose_folder(&mut self) {
        let path = self.dir.root().to_owned();
        let message = Error::Gone { path }.message();
        self.trouble = Some(message.clone());
        self.save = SaveState::Failed(message);
    }

    /// The folder is where it was; what could not be saved meanwhile is saved now.
    fn find_folder(&mut self) {
        if !self.is_gone() {
            return;
        }
        self.trouble = None;
        self.save = if self.is_unsaved() {
            SaveState::Waiting
        } else {
            SaveState::Clean
        };
        self.save_now();
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
        let back = session.is_gone();
        session.find_folder();
        for file in files {
            session.look_again(file);
        }
        if back {
            // What could not be opened meanwhile was not damaged.
            let unread = session.unreadable();
            for file in &unread {
                session.look_again(file);
            }
        }
    }

    /// The whole folder is no longer there. What was seen of its files stays: they went along.
    pub(super) fn folder_gone(&mut self, root: &Path) {
        let session = self.session.as_mut();
        if let Some(session) = session.filter(|session| session.dir.root() == root) {
            session.lose_folder();
        }
    }

    /// Looks for the project in this folder, where a person says it was moved to.
    pub(super) fn follow(&mut self, path: PathBuf) {
        let Some(session) = &self.session else {
            return;
        };
        let errand = Errand::Follow(Arc::clone(&session.dir), path);
        self.route.dialog = None;
        self.submit(Job::Errand(errand));
    }

    /// The project goes on in the folder it was moved to, with what was entered meanwhile.
    pub(super) fn followed(
        &mut self,
        from: &Arc<ProjectDir>,
        followed: Result<Opened, Message>,
        now: f64,
    ) {
        let left = self.session.as_ref();
        let Some(left) = left.filter(|session| Arc::ptr_eq(&session.dir, from)) else {
            return;
        };
        let opened = match followed {
            Ok(opened) => opened,
            Err(message) => return self.notify(NoticeKind::Error, message, now),
        };
        let to = opened.dir.root().to_owned();
        let (entered, step) = (Arc::clone(&left.project), self.route.step);
        self.settled(from.root(), Ok(to.clone()));
        self.opened(opened);
        self.route.step = step;
        self.route.target = None;
        if let Some(session) = &mut self.session {
            session.take_over(entered, now);
        }
        let message = Message::new("notice-followed").with("path", to.display().to_string());
        self.notify(NoticeKind::Done, message, now);
    }
}
