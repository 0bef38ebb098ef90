//! Changes to the company folder, and copies from it into a project.

use crate::base::Message;
use crate::project::{FileRef, Paper};
use crate::store::{Company, CompanyPaper, Error, ProjectDir};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A change to the company folder.
#[derive(Debug, Clone)]
pub enum CompanyChange {
    /// Say what is there, and throw away the files of papers that were taken off the list before.
    Tidy,
    /// Copies files in, each a paper of its own.
    Add(Vec<PathBuf>),
    /// Keeps a paper of a project.
    Keep(Arc<ProjectDir>, CompanyPaper),
    /// Takes a paper off the list; its files stay until the next tidying.
    Remove(String),
    /// Puts a paper back on the list.
    Restore(CompanyPaper),
    /// Replaces what is known about a paper; its files stay.
    Describe(String, CompanyPaper),
}

/// What the company folder holds now.
#[derive(Debug, Clone)]
pub struct CompanyState {
    /// Where its files are read from.
    pub dir: Arc<ProjectDir>,
    /// The papers.
    pub papers: Vec<CompanyPaper>,
    /// What did not work.
    pub failures: Vec<Message>,
}

/// Carries a change out.
pub(super) fn change(company: &Company, change: CompanyChange) -> Result<CompanyState, Message> {
    let mut failures: Vec<Message> = Vec::new();
    let papers = match change {
        CompanyChange::Tidy => company.tidy(),
        CompanyChange::Add(sources) => company.change(|dir, papers| {
            for source in &sources {
                match dir.import(source) {
                    Ok(file) => put(papers, fresh(source, file)),
                    Err(error) => failures.push(error.message()),
                }
            }
        }),
        CompanyChange::Keep(from, paper) => {
            company.change(|dir, papers| match copy(&from, dir, &paper.paper.files) {
                Ok(files) => {
                    let particulars = Paper {
                        files,
                        ..paper.paper
                    };
                    put(
                        papers,
                        CompanyPaper {
                            paper: particulars,
                            ..paper
                        },
                    );
                }
                Err(message) => failures.push(message),
            })
        }
        CompanyChange::Remove(key) => company.change(|_, papers| {
            papers.retain(|paper| paper.key() != key);
        }),
        CompanyChange::Restore(paper) => company.change(|dir, papers| {
            let limit = crate::evidence::Limits::default().bytes;
            if paper
                .paper
                .files
                .iter()
                .all(|file| dir.read(file, limit).is_ok())
            {
                put(papers, paper);
            } else {
                let name = paper.name.as_str();
                failures.push(Message::new("notice-company-lost").with("name", name));
            }
        }),
        CompanyChange::Describe(key, about) => company.change(|_, papers| {
            if let Some(known) = papers.iter_mut().find(|paper| paper.key() == key) {
                let files = std::mem::take(&mut known.paper.files);
                *known = about;
                known.paper.files = files;
            }
        }),
    };
    let said = |error: Error| error.message();
    Ok(CompanyState {
        papers: papers.map_err(said)?,
        dir: Arc::new(company.dir().map_err(said)?),
        failures,
    })
}

/// The same file kept twice is one paper.
fn put(papers: &mut Vec<CompanyPaper>, paper: CompanyPaper) {
    if !papers.iter().any(|known| known.key() == paper.key()) {
        papers.push(paper);
    }
}

fn fresh(source: &Path, file: FileRef) -> CompanyPaper {
    let name = source.file_stem().unwrap_or_default();
    CompanyPaper {
        name: name.to_string_lossy().into_owned(),
        slot: String::new(),
        paper: Paper {
            files: vec![file],
            ..Paper::default()
        },
    }
}

/// Copies files from one folder into another and says what they are called there.
pub(super) fn copy(
    from: &ProjectDir,
    to: &ProjectDir,
    files: &[FileRef],
) -> Result<Vec<FileRef>, Message> {
    let limit = crate::evidence::Limits::default().bytes;
    let mut copies = Vec::new();
    for file in files {
        let bytes = from.read(file, limit).map_err(|_failure| {
            Message::new("company-file-unreadable").with("file", file.name())
        })?;
        let copy = to.import_bytes(file.name(), &bytes);
        copies.push(copy.map_err(|error| error.message())?);
    }
    Ok(copies)
}
