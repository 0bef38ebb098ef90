//! Small things done with papers between saving and looking: changes to the company folder, copies from it, pages
//! drawn for the page view, readings thrown away.

use super::company::{self, CompanyChange, CompanyState};
use crate::base::Message;
use crate::evidence::reading::Turn;
use crate::evidence::{Limits, Thumbnail, sheet};
use crate::project::{FileRef, Paper};
use crate::store::{Company, ProjectDir, Readings};
use std::sync::Arc;

/// Longest side of a page in the page view, pixels; letters of an A4 page are sharp at three times its size.
const PAGE_SIDE: u32 = 2000;

/// What is to be done.
#[derive(Debug, Clone)]
pub enum Errand {
    /// Changes the company folder, or says what is there.
    Company(Company, Box<CompanyChange>),
    /// Copies a paper of the company into a project.
    Take {
        /// The company folder.
        from: Arc<ProjectDir>,
        /// The project.
        to: Arc<ProjectDir>,
        /// The paper.
        paper: Box<Paper>,
        /// The slot it goes to.
        slot: String,
    },
    /// Draws a page of a file, turned.
    Page(Arc<ProjectDir>, FileRef, usize, Turn),
    /// Throws away what papers were found to say.
    Forget(Readings),
}

/// How it went.
#[derive(Debug)]
pub enum Errands {
    /// What the company folder holds now.
    Company(Result<Box<CompanyState>, Message>),
    /// A paper of the company was copied into this project, for this slot.
    Taken(Arc<ProjectDir>, String, Result<Box<Paper>, Message>),
    /// A page was drawn, large and half as large, or cannot be.
    Page(FileRef, usize, Turn, Vec<Thumbnail>),
    /// What papers were found to say was thrown away, or not.
    Forgotten(Result<(), Message>),
}

/// The answer to one that crashed.
pub(super) fn crashed(errand: &Errand) -> Errands {
    let message = || Message::new("worker-crashed");
    match errand {
        Errand::Company(..) => Errands::Company(Err(message())),
        Errand::Take { to, slot, .. } => {
            Errands::Taken(Arc::clone(to), slot.clone(), Err(message()))
        }
        Errand::Page(_, file, page, turn) => Errands::Page(file.clone(), *page, *turn, Vec::new()),
        Errand::Forget(_) => Errands::Forgotten(Err(message())),
    }
}

/// Does one.
pub(super) fn run(errand: Errand) -> Errands {
    match errand {
        Errand::Company(folder, change) => {
            Errands::Company(company::change(&folder, *change).map(Box::new))
        }
        Errand::Take {
            from,
            to,
            mut paper,
            slot,
        } => {
            let files = company::copy(&from, &to, &paper.files);
            let copied = files.map(|files| {
                paper.files = files;
                paper
            });
            Errands::Taken(to, slot, copied)
        }
        Errand::Page(dir, file, page, turn) => {
            let limits = Limits::default();
            let bytes = dir.read(&file, limits.bytes).ok();
            let drawn = bytes.and_then(|bytes| sheet::draw(&bytes, page, turn, PAGE_SIDE, &limits));
            // A page shrunk to a tenth on the screen would be all speckles.
            let sizes = std::iter::successors(drawn, |large| Some(large.halved()));
            Errands::Page(file, page, turn, sizes.take(2).collect())
        }
        Errand::Forget(readings) => {
            Errands::Forgotten(readings.clear().map_err(|error| error.message()))
        }
    }
}
