//! The files of the open project as they are looked at: which were asked for, and what came back.

use super::session::Session;
use crate::evidence::{FileState, Thumbnail};
use crate::project::FileRef;
use crate::worker::Job;
use std::sync::Arc;

impl Session {
    /// Files asked for and not answered yet.
    pub fn files_waiting(&self) -> usize {
        self.asked
            .iter()
            .filter(|path| !self.evidence.knows(path))
            .count()
    }

    /// Files nobody has asked for yet; they count as asked for from now on.
    pub(super) fn unseen_files(&mut self) -> Vec<FileRef> {
        let unseen: Vec<FileRef> = self
            .project
            .files()
            .into_iter()
            .filter(|file| !self.asked.contains(&file.0))
            .cloned()
            .collect();
        self.asked.extend(unseen.iter().map(|file| file.0.clone()));
        unseen
    }

    /// The queue was full: ask for this file again later.
    pub fn not_asked(&mut self, file: &FileRef) {
        self.asked.remove(&file.0);
    }

    /// A file was looked at.
    pub fn inspected(
        &mut self,
        file: &FileRef,
        state: FileState,
        pictures: Vec<Thumbnail>,
        now: f64,
    ) {
        Arc::make_mut(&mut self.evidence).put(&file.0, state);
        if pictures.is_empty() {
            self.thumbnails.remove(&file.0);
        } else {
            let pictures = pictures.into_iter().map(Arc::new).collect();
            self.thumbnails.insert(file.0.clone(), pictures);
        }
        self.check_again(now);
    }

    /// Jobs for the large pictures of these files; all others are forgotten.
    pub fn large_wanted(&mut self, files: &[FileRef]) -> Vec<Job> {
        self.large
            .retain(|path, _| files.iter().any(|file| file.0 == *path));
        let missing = files
            .iter()
            .filter(|file| !self.large.contains_key(&file.0));
        missing
            .map(|file| Job::Draw(Arc::clone(&self.dir), file.clone()))
            .collect()
    }
}
