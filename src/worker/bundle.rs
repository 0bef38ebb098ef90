//! Writing what leaves the app, and looking first at what lies in its place.

use super::laid::Laid;
use crate::base::Message;
use crate::checks::statements::Standing;
use crate::engine::report::Report;
use crate::evidence::{Limits, ReadFailure};
use crate::export::{self, Record, Unpacked};
use crate::locale::Texts;
use crate::project::{FileRef, Project};
use crate::ruleset::Ruleset;
use crate::store::{self, ProjectDir};
use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::PathBuf;
use std::sync::Arc;

/// Everything an export needs.
#[derive(Debug, Clone)]
pub struct ExportJob {
    /// Where the files are.
    pub dir: Arc<ProjectDir>,
    /// What was entered.
    pub project: Arc<Project>,
    /// How it came out.
    pub report: Arc<Report>,
    /// The catalogue.
    pub ruleset: Arc<Ruleset>,
    /// Language of report and listing.
    pub texts: Texts,
    /// Whether it is only a draft.
    pub draft: bool,
    /// What is done to the papers.
    pub copies: export::Copies,
    /// Where to.
    pub path: PathBuf,
    /// What of that which lies there may go.
    pub over: Over,
}

/// What a person has agreed to have replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    /// Nothing: nobody was asked.
    Nothing,
    /// Drafts, and what this round wrote before.
    Own,
    /// Whatever lies there.
    Anything,
}

/// A finished export.
#[derive(Debug, Clone)]
pub struct Exported {
    /// Where it is.
    pub path: PathBuf,
    /// Size of the zip, bytes.
    pub bytes: u64,
    /// What re-opening it showed.
    pub verification: export::Verification,
    /// Where the project's files lie in it.
    pub names: BTreeMap<FileRef, String>,
    /// Whether they lie beside it as well.
    pub laid: Laid,
}

/// Writes a bundle, reads it back from disk and verifies it. The file appears only when it is complete.
pub fn write_bundle(job: &ExportJob) -> Result<Box<Exported>, Message> {
    if store::holds_other(&job.path) {
        return Err(
            Message::new("notice-export-over-other").with("path", job.path.display().to_string())
        );
    }
    let bundle = export::Bundle {
        project: &job.project,
        report: &job.report,
        ruleset: &job.ruleset,
        texts: job.texts,
        draft: job.draft,
        copies: job.copies,
        record: &record(job),
    };
    let limit = Limits::default().bytes;
    let mut read = |file: &FileRef| -> Result<Vec<u8>, ReadFailure> { job.dir.read(file, limit) };
    let mut written = Cursor::new(Vec::new());
    let manifest = bundle
        .write(&mut read, &mut written)
        .map_err(|error| error.message())?;
    store::write_atomic(&job.path, written.get_ref()).map_err(|error| error.message())?;
    let again = store::read_file(&job.path).map_err(|error| error.message())?;
    let bytes = again.len() as u64;
    let verification = export::verify(Cursor::new(again)).map_err(|error| error.message())?;
    Ok(Box::new(Exported {
        path: job.path.clone(),
        bytes,
        verification,
        names: export::lies_at(&manifest.files),
        laid: Laid::No,
    }))
}

/// The project as the bundle keeps it, without what nobody signed. Where papers lose what cameras wrote into them, what a
/// person said of them while it stood is bound to nothing there: it speaks of the same papers, whose bytes are others.
fn record(job: &ExportJob) -> String {
    let mut project = Project::clone(&job.project);
    project.drafts.clear();
    if !job.copies.bare {
        return store::to_toml(&project);
    }
    for (id, made) in &mut project.statements {
        let clause = job.report.clause(id);
        if clause.is_some_and(|clause| matches!(clause.statement, Standing::Stands { .. })) {
            *made = made.unbound();
        }
    }
    store::to_toml(&project)
}

/// Why nothing can be written: there is no such folder. Asked before the work is done, not after it.
pub(super) fn no_folder(job: &ExportJob) -> Option<Message> {
    let folder = job.path.parent()?;
    if folder.as_os_str().is_empty() || folder.is_dir() {
        return None;
    }
    let message = Message::new("notice-export-no-folder-at");
    Some(message.with("path", folder.display().to_string()))
}

/// Something that lies where a bundle was to be written and is no earlier state of the same round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Where it lies.
    pub path: PathBuf,
    /// A path beside it where nothing lies.
    pub free: PathBuf,
    /// Whether only a draft was to be written.
    pub draft: bool,
    /// What lies there.
    pub lying: Lying,
}

/// What lies where a bundle was to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lying {
    /// A draft.
    Draft,
    /// The bundle of this round, as it was before.
    Own,
    /// The bundle of another round, version or app, or no bundle at all.
    Other,
}

/// What must not be written over without a question: whatever nobody agreed to. Drafts stay with the person and may go
/// where the system's dialog has asked, and so may what this round wrote before; the bundle of another round, version or
/// app, and what is no bundle at all, may not.
pub(super) fn held(job: &ExportJob) -> Option<Held> {
    let refused = !job.draft && !export::refusals(&job.report).is_empty();
    if job.over == Over::Anything || refused || !job.path.is_file() {
        return None;
    }
    let bytes = store::read_file(&job.path).unwrap_or_default();
    let draft = export::verify(Cursor::new(&bytes)).is_ok_and(|found| found.draft);
    let lying = match draft {
        true => Lying::Draft,
        false if is_of_this_round(job, &bytes) => Lying::Own,
        false => Lying::Other,
    };
    if job.over == Over::Own && lying != Lying::Other {
        return None;
    }
    Some(Held {
        lying,
        path: job.path.clone(),
        free: store::free_beside(&job.path),
        draft: job.draft,
    })
}

fn is_of_this_round(job: &ExportJob, bytes: &[u8]) -> bool {
    let record =
        export::unpack(Cursor::new(bytes), &job.ruleset).map(|Unpacked { record, .. }| record);
    let Ok(Record::Text(text)) = record else {
        return false;
    };
    store::from_toml(&text).is_ok_and(|before| {
        before.rounds.len() == job.project.rounds.len()
            && before.listing.name == job.project.listing.name
            && before.listing.version == job.project.listing.version
    })
}

/// Writes the report alone, as one file that needs nothing else.
pub(super) fn write_report(job: &ExportJob) -> Result<PathBuf, Message> {
    let draft = !export::refusals(&job.report).is_empty();
    let limit = Limits::default().bytes;
    let pictures = export::Pictures::of(&job.project, &mut |file| job.dir.read(file, limit).ok());
    let html = export::report_html(
        &job.report,
        &job.project,
        &job.ruleset,
        job.texts,
        draft,
        &pictures,
    );
    store::write_atomic(&job.path, html.as_bytes()).map_err(|error| error.message())?;
    Ok(job.path.clone())
}
