//! What can be asked of the worker, what it answers, and how each job is done.

use super::bundle::{self, ExportJob, Exported, Held, write_bundle, write_report};
use super::catalogue::Catalogue;
use super::errand::{self, Errand, Errands};
use super::mailbox::Outbox;
use super::mended::{mended, paste};
use super::opening::{self, Opening};
use super::papers::{Progress, ReadJob};
use super::summary::Checked;
use crate::base::{Date, Message};
use crate::engine::changes::Snapshot;
use crate::engine::report::Report;
use crate::engine::{self, Memo};
use crate::evidence::reading::ReadState;
use crate::evidence::{Evidence, FileState, Format, Limits, ReadFailure, Thumbnail, thumbnail};
use crate::mend::{Goal, Mended, Refusal};
use crate::project::{FieldPath, FileRef, Project, Screen};
use crate::ruleset::Ruleset;
use crate::store::{Lapsed, Opened, ProjectDir, Saved, Settings, inspect_file, read_bounded};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

/// Longest side of a thumbnail, pixels: every file of a project has one, and sixty papers must not fill the memory.
const THUMBNAIL_SIDE: u32 = 480;

/// Longest side of the smallest one; the card draws it no smaller than half of that.
const SMALLEST_SIDE: u32 = 96;
/// Longest side of a picture that is looked at closely, pixels.
const LARGE_SIDE: u32 = 2_560;

/// Where files that are brought in belong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// The app icon.
    Icon,
    /// The company logo.
    Logo,
    /// Screenshots of one end, added behind those that are there.
    Screenshots(Screen),
    /// A paper slot.
    Paper(String),
    /// A paper slot, in place of one of its files.
    InPlaceOf(String, FileRef),
    /// The privacy policy.
    Policy,
    /// The user agreement.
    Agreement,
    /// Evidence of the statement on a clause.
    Statement(String),
    /// Not decided yet.
    Unfiled,
}

/// A check of everything, newest wins.
#[derive(Debug, Clone)]
pub struct CheckJob {
    /// Generation; answers of older ones are dropped.
    pub generation: u64,
    /// The project as it was.
    pub project: Arc<Project>,
    /// What was measured so far.
    pub evidence: Arc<Evidence>,
    /// The catalogue.
    pub ruleset: Arc<Ruleset>,
    /// The day.
    pub today: Date,
}

/// Work with files, done in order.
#[derive(Debug, Clone)]
pub enum Job {
    /// Opens or makes a project.
    Open(Opening),
    /// Makes a project from a bundle, whose form is read with this catalogue, and opens it.
    Unpack(PathBuf, Arc<Ruleset>),
    /// Makes a project of this name for the next version of one that is saved, and opens it.
    Duplicate(Arc<ProjectDir>, Arc<Project>, String),
    /// Writes a project as it is into another folder, and opens it there.
    Copy(Arc<ProjectDir>, Arc<Project>, PathBuf),
    /// Looks at a file of the project.
    Inspect(Arc<ProjectDir>, FileRef),
    /// Copies files into the project.
    Import(Arc<ProjectDir>, Target, Vec<PathBuf>),
    /// Draws a file of the project large.
    Draw(Arc<ProjectDir>, FileRef),
    /// Puts a picture from the clipboard into the project.
    Paste(Arc<ProjectDir>, Target, String, Box<Thumbnail>),
    /// Brings a picture into the form the console takes, and shows it; nothing is written.
    Mend(Arc<ProjectDir>, FileRef, Goal),
    /// Writes a mended picture beside the one it replaces.
    Keep(Arc<ProjectDir>, Box<Keep>),
    /// Writes the project.
    Save(Arc<ProjectDir>, Arc<Project>, u64),
    /// Writes the crash journal.
    Checkpoint(Arc<ProjectDir>, Arc<Project>),
    /// Throws the crash journal away.
    Forget(Arc<ProjectDir>),
    /// Judges a project as it was opened; the generation is that of its session.
    Bind(Box<CheckJob>),
    /// Keeps how the project came out, beside it.
    Remember(Arc<ProjectDir>, Arc<Ruleset>, Arc<Report>),
    /// Keeps the states that lapsed statements spoke of.
    RememberLapsed(Arc<ProjectDir>, Vec<Lapsed>),
    /// Writes and verifies the bundle.
    Export(Box<ExportJob>),
    /// Writes the report alone.
    Report(Box<ExportJob>),
    /// Something small with papers.
    Errand(Errand),
    /// Reads the catalogue again, with the lists of words of these settings.
    Catalogue(Box<Settings>),
}

impl Job {
    /// True for keeping what a person did, which must not wait for anything that only looks.
    pub const fn is_saving(&self) -> bool {
        matches!(
            self,
            Self::Save(..) | Self::Checkpoint(..) | Self::Forget(_)
        )
    }
}

/// A mended picture on its way into the project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keep {
    /// Where the picture is filed.
    pub path: FieldPath,
    /// The file it replaces there; it stays on disk.
    pub old: FileRef,
    /// Name of the new file.
    pub name: String,
    /// Its bytes.
    pub mended: Arc<Mended>,
}

/// What a new project was made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// A bundle.
    Bundle,
    /// Another project.
    Project,
    /// The open project, to go on elsewhere.
    Copy,
}

/// What the worker answers.
#[derive(Debug)]
pub enum Event {
    /// A check of this generation is done.
    Checked(u64, Box<Checked>),
    /// How a project of this session came out as it was opened.
    Bound(u64, Arc<Report>),
    /// A project is open.
    Opened(Box<Opened>),
    /// A new project was made from something else and is open; what the person has to know about it.
    Made(Origin, Box<Opened>, Vec<Message>),
    /// A project could not be opened.
    OpenFailed(PathBuf, Message),
    /// A file was looked at, and drawn in sizes each half as large as the one before.
    Inspected(FileRef, FileState, Vec<Thumbnail>),
    /// A file was drawn large, or could not be.
    Drawn(FileRef, Option<Box<Thumbnail>>),
    /// A paper is being read, and how far that is.
    ReadSoFar(ReadJob, Progress),
    /// A paper was read, or not.
    Read(ReadJob, ReadState),
    /// Files were copied in; those that could not be are named with the reason.
    Imported(Target, Vec<FileRef>, Vec<(String, Message)>),
    /// A picture was mended, or not, for this goal.
    Mended(FileRef, Goal, Result<Arc<Mended>, Message>),
    /// A mended picture lies beside the old one, or not.
    Kept(Box<Keep>, Result<FileRef, Message>),
    /// A revision was saved, or not.
    Saved(u64, Result<Saved, Message>),
    /// An export is done, or not.
    Exported(Result<Box<Exported>, Message>),
    /// Nothing was written, for something lies there that is no earlier state of the same round.
    Held(Held),
    /// The report was written here, or not.
    Reported(Result<PathBuf, Message>),
    /// Something small with papers was done.
    Errand(Errands),
    /// The catalogue was read again, or not.
    Catalogue(Result<Box<Catalogue>, Message>),
}

fn inputs(job: &CheckJob) -> engine::Inputs<'_> {
    engine::Inputs {
        project: &job.project,
        evidence: &job.evidence,
        ruleset: &job.ruleset,
        today: job.today,
    }
}

/// Runs a check; `None` when a newer one has come meanwhile.
pub(super) fn check(job: &CheckJob, memo: &mut Memo, cancel: &AtomicBool) -> Option<Event> {
    let start = Instant::now();
    let inputs = inputs(job);
    let report = guard(Some(engine::nothing(inputs)), || {
        engine::run_with(inputs, memo, cancel)
    })?;
    let project = Arc::clone(&job.project);
    let bare = Checked::bare(Arc::new(report), project, start.elapsed().as_micros());
    let checked = guard(bare.clone(), || Checked::of(bare, job));
    Some(Event::Checked(job.generation, Box::new(checked)))
}

/// Does one job with files. A crash becomes an answer, not a dead thread.
pub(super) fn run(job: Job, outbox: &Outbox<Event>) {
    let crashed = crashed(&job);
    if let Some(event) = guard(crashed, || answer(job)) {
        outbox.post(event);
    }
}

/// Does something and hands its answer on; `crashed` takes the answer's place when it panics.
pub fn guard<T>(crashed: T, work: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(crashed)
}

/// The answer to a job that crashed.
fn crashed(job: &Job) -> Option<Event> {
    let message = || Message::new("worker-crashed");
    match job {
        Job::Open(Opening::Existing(path) | Opening::New(path) | Opening::Example(path))
        | Job::Unpack(path, _)
        | Job::Copy(_, _, path) => Some(Event::OpenFailed(path.clone(), message())),
        Job::Duplicate(dir, ..) => Some(Event::OpenFailed(dir.root().to_owned(), message())),
        Job::Open(Opening::Fresh { name, .. } | Opening::Template { name, .. }) => {
            Some(Event::OpenFailed(PathBuf::from(name), message()))
        }
        Job::Inspect(_, file) => Some(Event::Inspected(
            file.clone(),
            FileState::Failed(ReadFailure::Crashed),
            Vec::new(),
        )),
        Job::Draw(_, file) => Some(Event::Drawn(file.clone(), None)),
        Job::Import(_, target, sources) => {
            let failed = |source: &PathBuf| (source.display().to_string(), message());
            let failures = sources.iter().map(failed).collect();
            Some(Event::Imported(target.clone(), Vec::new(), failures))
        }
        Job::Paste(_, target, name, _) => Some(Event::Imported(
            target.clone(),
            Vec::new(),
            vec![(name.clone(), message())],
        )),
        Job::Mend(_, file, goal) => {
            let refused = Refusal::Crashed.message();
            Some(Event::Mended(file.clone(), *goal, Err(refused)))
        }
        Job::Keep(_, keep) => Some(Event::Kept(keep.clone(), Err(message()))),
        Job::Save(_, _, revision) => Some(Event::Saved(*revision, Err(message()))),
        Job::Bind(_)
        | Job::Checkpoint(..)
        | Job::Forget(_)
        | Job::Remember(..)
        | Job::RememberLapsed(..) => None,
        Job::Export(_) => Some(Event::Exported(Err(message()))),
        Job::Report(_) => Some(Event::Reported(Err(message()))),
        Job::Errand(errand) => Some(Event::Errand(errand::crashed(errand))),
        Job::Catalogue(_) => Some(Event::Catalogue(Err(message()))),
    }
}

fn answer(job: Job) -> Option<Event> {
    let event = match job {
        Job::Open(wanted) => opening::open(wanted),
        Job::Unpack(path, ruleset) => match opening::unpack(&path, &ruleset) {
            Ok((opened, notes)) => Event::Made(Origin::Bundle, Box::new(opened), notes),
            Err(message) => Event::OpenFailed(path, message),
        },
        Job::Duplicate(dir, project, name) => match opening::duplicate(&dir, &project, &name) {
            Ok((opened, notes)) => Event::Made(Origin::Project, Box::new(opened), notes),
            Err(message) => Event::OpenFailed(dir.root().to_owned(), message),
        },
        Job::Copy(dir, project, path) => match opening::copy(&dir, &project, &path) {
            Ok((opened, notes)) => Event::Made(Origin::Copy, Box::new(opened), notes),
            Err(message) => Event::OpenFailed(path, message),
        },
        Job::Inspect(dir, file) => look(&dir, file),
        Job::Bind(job) => Event::Bound(job.generation, Arc::new(engine::run(inputs(&job)))),
        Job::Import(dir, target, sources) => import(&dir, target, &sources),
        Job::Draw(dir, file) => {
            let picture = drawn(&dir, &file, LARGE_SIDE);
            Event::Drawn(file, picture.map(Box::new))
        }
        Job::Paste(dir, target, name, picture) => paste(&dir, target, &name, &picture),
        Job::Mend(dir, file, goal) => {
            let mended = mended(&dir, &file, &goal);
            Event::Mended(file, goal, mended.map(Arc::new))
        }
        Job::Keep(dir, keep) => {
            let file = dir.import_bytes(&keep.name, &keep.mended.bytes);
            Event::Kept(keep, file.map_err(|error| error.message()))
        }
        Job::Save(dir, project, revision) => Event::Saved(
            revision,
            dir.save(&project).map_err(|error| error.message()),
        ),
        Job::Checkpoint(dir, project) => {
            if let Err(error) = dir.checkpoint(&project) {
                log::warn!("the crash journal could not be written: {error}");
            }
            return None;
        }
        Job::Forget(dir) => {
            if let Err(error) = dir.set_checkpoint_aside() {
                log::warn!("unsaved work could not be set aside: {error}");
            }
            return None;
        }
        Job::Remember(dir, ruleset, report) => {
            remember(&dir, &ruleset, &report);
            return None;
        }
        Job::RememberLapsed(dir, states) => {
            if let Err(error) = dir.remember_lapsed(&states) {
                log::warn!("what lapsed statements spoke of could not be kept: {error}");
            }
            return None;
        }
        Job::Export(job) => {
            if let Some(message) = bundle::no_folder(&job) {
                Event::Exported(Err(message))
            } else if let Some(held) = bundle::held(&job) {
                Event::Held(held)
            } else {
                Event::Exported(write_bundle(&job))
            }
        }
        Job::Report(job) => Event::Reported(write_report(&job)),
        Job::Errand(errand) => Event::Errand(errand::run(errand)),
        Job::Catalogue(settings) => Event::Catalogue(Catalogue::load(&settings).map(Box::new)),
    };
    Some(event)
}

fn remember(dir: &ProjectDir, ruleset: &Ruleset, report: &Report) {
    let snapshot = Snapshot::of(ruleset, report);
    let written = match serde_json::to_string(&snapshot) {
        Ok(text) => dir.remember_check(&text).map_err(|error| error.to_string()),
        Err(error) => Err(error.to_string()),
    };
    if let Err(error) = written {
        log::warn!("how the project came out could not be kept: {error}");
    }
}

/// A picture, or the first page of a file, no longer than `side` pixels; `None` where it cannot be read or drawn.
pub(super) fn drawn(dir: &ProjectDir, file: &FileRef, side: u32) -> Option<Thumbnail> {
    let limits = Limits::default();
    thumbnail(&dir.read(file, limits.bytes).ok()?, side, &limits)
}

fn look(dir: &ProjectDir, file: FileRef) -> Event {
    let limits = Limits::default();
    let state = inspect_file(dir, &file, &limits);
    let pictures = match &state {
        FileState::Ready(_) => guard(Vec::new(), || {
            let first = drawn(dir, &file, THUMBNAIL_SIDE);
            let smaller = |picture: &Thumbnail| {
                let side = picture.width.max(picture.height);
                (side > SMALLEST_SIDE).then(|| picture.halved())
            };
            std::iter::successors(first, smaller).collect()
        }),
        FileState::Pending | FileState::Failed(_) => Vec::new(),
    };
    Event::Inspected(file, state, pictures)
}

/// True where nothing but pictures makes sense.
const fn is_picture_wanted(target: &Target) -> bool {
    matches!(target, Target::Icon | Target::Logo | Target::Screenshots(_))
}

/// True for a file that can be read and is no picture of any kind: refused at once, not one more card with a fault. What
/// cannot be read is told of by the import itself.
fn is_something_else(path: &Path) -> bool {
    let bytes = read_bounded(path, Limits::default().bytes);
    bytes.is_ok_and(|bytes| !Format::detect(&bytes).is_picture())
}

fn import(dir: &ProjectDir, target: Target, sources: &[PathBuf]) -> Event {
    let (mut files, mut failures) = (Vec::new(), Vec::new());
    let (others, sources): (Vec<_>, Vec<_>) = sources
        .iter()
        .partition(|source| is_picture_wanted(&target) && is_something_else(source));
    if !others.is_empty() {
        let name = |path: &&PathBuf| {
            path.file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned()
        };
        let names: Vec<String> = others.iter().map(name).collect();
        let message = Message::new("import-no-picture").with("count", names.len());
        failures.push((names.join(", "), message.with("files", names)));
    }
    for source in sources {
        match dir.import(source) {
            Ok(file) => files.push(file),
            Err(error) => failures.push((source.display().to_string(), error.message())),
        }
    }
    Event::Imported(target, files, failures)
}
