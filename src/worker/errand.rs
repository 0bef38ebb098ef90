//! Small things done with papers between saving and looking: changes to the company folder, copies from it, pages
//! drawn for the page view, readings thrown away.

use super::company::{self, CompanyChange, CompanyState};
use super::job::{Target, drawn, guard};
use super::laid::{self, LaidOut};
use super::sorting::{self, FiledIn, Skip, Sorted};
use super::template::{self, TemplateChange, TemplateState};
use crate::base::Message;
use crate::evidence::reading::Turn;
use crate::evidence::{Limits, Thumbnail, sheet};
use crate::export::compare::Snapshot;
use crate::project::{FileRef, Paper};
use crate::review::{Matcher, Suggestion};
use crate::ruleset::Ruleset;
use crate::store::settle::{Automatic, settle};
use crate::store::{
    self, Company, Found, Gathered, LeftOut, Opened, ProjectDir, Readings, Templates,
};
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

/// Longest side of a page in the page view, pixels; letters of an A4 page are sharp at three times its size.
const PAGE_SIDE: u32 = 2000;
/// Longest side of a page beside the papers, pixels; enough for 480 points at 200 %.
const PREVIEW_SIDE: u32 = 1360;

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
    /// Finds the clauses a reviewer's words are about. The matcher is made when it is first needed.
    Suggest(Arc<OnceLock<Matcher>>, Arc<Ruleset>, String),
    /// Looks for files in what was let go over the window, for the sorting of this number.
    Gather(u64, Vec<PathBuf>),
    /// Looks at a few of them, and proposes a place for each.
    Sort(u64, Vec<Found>, Arc<Ruleset>),
    /// Changes the templates, or says what there is.
    Templates(Templates, TemplateChange),
    /// Names the folder of a project that was left after its app.
    Settle(Arc<ProjectDir>, String, Automatic),
    /// Draws the first page of a file for the column beside the papers.
    Preview(Arc<ProjectDir>, FileRef),
    /// Compares how long files were when they were looked at with how long they are; nothing for one that was not there.
    Glance(Arc<ProjectDir>, Vec<(FileRef, Option<u64>)>),
    /// Goes on with a project whose folder was moved, in the folder it is in now.
    Follow(Arc<ProjectDir>, PathBuf),
    /// Reads a report that was written earlier.
    Earlier(PathBuf),
    /// Copies sorted files into a project.
    FileIn(Arc<ProjectDir>, Vec<(Target, PathBuf)>),
    /// Takes the files of a bundle out into a folder beside it, whose name ends on this.
    LayOut(PathBuf, String),
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
    /// The clauses this text is about, the surest first.
    Suggested(String, Vec<Suggestion>),
    /// What lies in what was let go.
    Gathered(u64, Gathered),
    /// Files with their proposed places, or why they have none.
    Sorted(u64, Vec<(Found, Result<Sorted, Skip>)>),
    /// What templates there are now.
    Templates(Result<TemplateState, Message>),
    /// The folder that was here is there now, or still here.
    Settled(PathBuf, Result<PathBuf, Message>),
    /// The first page of a file of this project, or nothing where it cannot be drawn.
    Previewed(Arc<ProjectDir>, FileRef, Option<Box<Thumbnail>>),
    /// The project is open in the folder it was moved to, or why it is not.
    Followed(Arc<ProjectDir>, Result<Box<Opened>, Message>),
    /// The folder of the project that was here is no longer there.
    Gone(PathBuf),
    /// The folder is there; files in it that another program changed, took away or put back.
    Changed(PathBuf, Vec<FileRef>),
    /// The report in this file, or why there is none.
    Earlier(PathBuf, Result<Box<Snapshot>, Message>),
    /// Sorted files are in this project.
    FiledIn(Arc<ProjectDir>, FiledIn),
    /// The files of this bundle lie beside it, or why they do not.
    LaidOut(PathBuf, Result<Box<LaidOut>, Message>),
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
        Errand::Suggest(_, _, text) => Errands::Suggested(text.clone(), Vec::new()),
        Errand::Gather(number, _) => Errands::Gathered(*number, Gathered::default()),
        Errand::Sort(number, files, _) => {
            let unread = |file: &Found| (file.clone(), Err(Skip::Left(LeftOut::Unreadable)));
            Errands::Sorted(*number, files.iter().map(unread).collect())
        }
        Errand::Templates(..) => Errands::Templates(Err(message())),
        Errand::Settle(dir, ..) => Errands::Settled(dir.root().to_owned(), Err(message())),
        Errand::Preview(dir, file) => Errands::Previewed(Arc::clone(dir), file.clone(), None),
        Errand::Glance(dir, _) => Errands::Changed(dir.root().to_owned(), Vec::new()),
        Errand::Follow(dir, _) => Errands::Followed(Arc::clone(dir), Err(message())),
        Errand::Earlier(path) => Errands::Earlier(path.clone(), Err(message())),
        Errand::LayOut(path, _) => Errands::LaidOut(path.clone(), Err(message())),
        Errand::FileIn(to, files) => {
            let failed = |(_, path): &(Target, PathBuf)| (path.display().to_string(), message());
            let failures = files.iter().map(failed).collect();
            Errands::FiledIn(Arc::clone(to), (Vec::new(), failures))
        }
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
        Errand::Preview(dir, file) => {
            let picture = drawn(&dir, &file, PREVIEW_SIDE);
            Errands::Previewed(dir, file, picture.map(Box::new))
        }
        Errand::Glance(dir, _) if dir.is_gone() => Errands::Gone(dir.root().to_owned()),
        Errand::Glance(dir, mut files) => {
            files.retain(|(file, known)| dir.length(file) != *known);
            let files = files.into_iter().map(|(file, _)| file).collect();
            // A folder that is held anywhere cannot be renamed.
            Errands::Changed(dir.root().to_owned(), files)
        }
        Errand::Follow(dir, path) => {
            let followed = dir.follow(&path).map_err(|error| error.message());
            Errands::Followed(dir, followed.map(Box::new))
        }
        Errand::Earlier(path) => {
            let bytes = store::read_file(&path).map_err(|error| error.message());
            let read = bytes.and_then(|bytes| Snapshot::found_in(&bytes));
            Errands::Earlier(path, read.map(Box::new))
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
        Errand::Suggest(matcher, ruleset, text) => {
            let matcher = matcher.get_or_init(|| Matcher::new(&ruleset));
            let suggestions = matcher.suggest(&text);
            Errands::Suggested(text, suggestions)
        }
        Errand::Gather(number, paths) => Errands::Gathered(number, store::gather(&paths)),
        Errand::Sort(number, files, ruleset) => {
            let places = files.into_iter().map(|file| {
                let unread = Err(Skip::Left(LeftOut::Unreadable));
                let place = guard(unread, || sorting::sort(&file, &ruleset));
                (file, place)
            });
            Errands::Sorted(number, places.collect())
        }
        Errand::Templates(templates, change) => {
            Errands::Templates(template::change(&templates, change))
        }
        Errand::Settle(dir, name, automatic) => {
            let from = dir.root().to_owned();
            let to = match Arc::try_unwrap(dir) {
                Ok(dir) => settle(dir, &name, &automatic).map_err(|error| error.message()),
                // A paper in it is still being read.
                Err(_) => Ok(from.clone()),
            };
            Errands::Settled(from, to)
        }
        Errand::FileIn(to, files) => {
            let done = sorting::file_in(&to, files);
            Errands::FiledIn(to, done)
        }
        Errand::LayOut(path, label) => {
            let laid = laid::lay_out(&path, &label);
            Errands::LaidOut(path, laid.map(Box::new))
        }
    }
}
