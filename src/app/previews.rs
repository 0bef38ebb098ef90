//! First pages of papers, larger than thumbnails: drawn when they are shown, a few of them kept.

use super::App;
use super::session::Session;
use crate::evidence::Thumbnail;
use crate::project::FileRef;
use crate::store::ProjectDir;
use crate::worker::{Errand, Job};
use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;

/// Pages kept; one is several megabytes.
const KEPT: usize = 6;

/// Drawn pages, the newest last, and those that were asked for: what cannot be drawn is not asked for again.
#[derive(Debug, Default)]
pub struct Previews {
    drawn: VecDeque<(FileRef, Arc<Thumbnail>)>,
    asked: BTreeSet<String>,
}

impl Previews {
    /// The page of a file, once it is drawn.
    pub fn get(&self, file: &FileRef) -> Option<&Arc<Thumbnail>> {
        let mut drawn = self.drawn.iter();
        drawn.find(|(known, _)| known == file).map(|(_, page)| page)
    }

    /// Forgets the page of a file, which is no longer what it was.
    pub(super) fn forget(&mut self, file: &FileRef) {
        self.drawn.retain(|(known, _)| known != file);
        self.asked.remove(&file.0);
    }

    /// True while it is drawn, and where it could not be.
    pub fn is_asked(&self, file: &FileRef) -> bool {
        self.asked.contains(&file.0)
    }
}

impl Session {
    /// A page was drawn. The oldest makes room, and may be asked for again.
    pub(super) fn previewed(&mut self, dir: &Arc<ProjectDir>, file: FileRef, page: Thumbnail) {
        if !Arc::ptr_eq(dir, &self.dir) {
            return;
        }
        let Previews { drawn, asked } = &mut self.previews;
        drawn.retain(|(known, _)| *known != file);
        drawn.push_back((file, Arc::new(page)));
        if drawn.len() > KEPT
            && let Some((gone, _)) = drawn.pop_front()
        {
            asked.remove(&gone.0);
        }
    }
}

impl App {
    /// Asks for the page of a file.
    pub(super) fn preview(&mut self, file: FileRef) {
        let Some(session) = &mut self.session else {
            return;
        };
        if session.previews.asked.insert(file.0.clone()) {
            let dir = Arc::clone(&session.dir);
            self.submit(Job::Errand(Errand::Preview(dir, file)));
        }
    }
}
