//! Pages drawn for the page view: asked for when they are shown, a few of them kept.

use super::App;
use super::route::Dialog;
use super::session::Session;
use crate::evidence::reading::Turn;
use crate::evidence::{Content, FileState, Thumbnail};
use crate::project::FileRef;
use crate::worker::{Errand, Job};
use std::collections::VecDeque;
use std::sync::Arc;

/// Pages kept; one is several megabytes.
const KEPT: usize = 6;

/// One page of a file, turned upright.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The file.
    pub file: FileRef,
    /// The page, from 0.
    pub page: usize,
    /// How it is turned.
    pub turn: Turn,
}

/// What the page view shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looked {
    /// The file.
    pub file: FileRef,
    /// The page, from 0.
    pub page: usize,
    /// The slot it is filed in, if any.
    pub slot: Option<String>,
}

/// Drawn pages, the newest last. A page that cannot be drawn is kept as nothing.
#[derive(Debug, Default)]
pub struct Sheets {
    drawn: VecDeque<(Sheet, Vec<Arc<Thumbnail>>)>,
    asked: Option<Sheet>,
}

impl Sheets {
    /// The pictures of a page, the largest first: `None` while it is drawn, nothing when it cannot be.
    pub fn get(&self, sheet: &Sheet) -> Option<&[Arc<Thumbnail>]> {
        let found = self.drawn.iter().find(|(known, _)| known == sheet);
        found.map(|(_, pictures)| pictures.as_slice())
    }

    pub(super) fn put(&mut self, sheet: Sheet, pictures: Vec<Thumbnail>) {
        if self.asked.as_ref() == Some(&sheet) {
            self.asked = None;
        }
        self.drawn.retain(|(known, _)| *known != sheet);
        let pictures = pictures.into_iter().map(Arc::new).collect();
        self.drawn.push_back((sheet, pictures));
        if self.drawn.len() > KEPT {
            self.drawn.pop_front();
        }
    }
}

impl Session {
    /// Pages of a file, as far as that is known; at least one.
    pub fn pages_of(&self, file: &FileRef) -> usize {
        let counted = match self.evidence.file(&file.0) {
            FileState::Ready(facts) => match &facts.content {
                Content::Pdf(pdf) => pdf.pages,
                _ => 1,
            },
            FileState::Pending | FileState::Failed(_) => 1,
        };
        let read = self
            .reading_of(file)
            .map_or(0, |reading| reading.page_count);
        counted.max(read).max(1)
    }

    /// The page as it has to be drawn.
    pub fn sheet(&self, looked: &Looked) -> Sheet {
        let page = self.reading_of(&looked.file).and_then(|reading| {
            let mut pages = reading.pages.iter();
            pages.find(|page| page.number == looked.page)
        });
        Sheet {
            file: looked.file.clone(),
            page: looked.page,
            turn: page.map(|page| page.turned).unwrap_or_default(),
        }
    }
}

impl App {
    /// Asks for the page that is shown, unless it is there or on its way.
    pub(super) fn draw_page(&mut self) {
        let (Some(session), Some(Dialog::Page(looked))) = (&self.session, &self.route.dialog)
        else {
            return;
        };
        let sheet = session.sheet(looked);
        if self.sheets.get(&sheet).is_some() || self.sheets.asked.as_ref() == Some(&sheet) {
            return;
        }
        let job = Job::Errand(Errand::Page(
            Arc::clone(&session.dir),
            sheet.file.clone(),
            sheet.page,
            sheet.turn,
        ));
        self.sheets.asked = Some(sheet);
        self.submit(job);
    }
}
