//! The papers of the company: what the folder holds, what runs out, and copies of it in projects.

use super::{App, NoticeKind, command};
use crate::base::{Date, Message, parse_date};
use crate::evidence::reading::{ReadState, Reading, Subject};
use crate::project::{Edit, FileRef, Paper, PaperField};
pub use crate::store::CompanyPaper;
use crate::store::{Company, ProjectDir};
use crate::worker::{CompanyChange, CompanyState, Errand, Job, ReadJob};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

/// Days before the last one on which a paper is called to mind: renewing a licence takes weeks.
pub const REMIND: i32 = 60;

/// What a person can do with the company folder.
#[derive(Debug, Clone, PartialEq)]
pub enum CompanyWish {
    /// Bring papers in.
    Add(Vec<PathBuf>),
    /// Keep a slot of the open project.
    Keep(String),
    /// Take a paper away; its files stay until the window is opened anew.
    Remove(String),
    /// Put back what was taken away.
    Restore(String),
    /// Say what it is called, or which slot it fills.
    Describe(String, Box<CompanyPaper>),
    /// Copy a paper into a slot of the open project.
    Take(String, String),
}

/// The company folder as the window shows it.
#[derive(Debug, Default)]
pub struct CompanyDesk {
    /// Where it is; nothing is kept without one.
    store: Option<Company>,
    /// Where its files are read from.
    dir: Option<Arc<ProjectDir>>,
    /// The papers; `None` until they were listed.
    pub papers: Option<Vec<CompanyPaper>>,
    /// Papers taken away in this window.
    gone: Vec<CompanyPaper>,
    /// Name of the paper that is being kept.
    keeping: Option<String>,
    asked: BTreeSet<String>,
    learned: BTreeSet<String>,
}

/// A paper that runs out soon, or has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expiring {
    /// What the person calls it.
    pub name: String,
    /// Its last day.
    pub date: Date,
    /// Days left; negative when it has run out.
    pub days: i32,
}

impl CompanyDesk {
    /// The papers, as far as they were listed.
    pub fn list(&self) -> &[CompanyPaper] {
        self.papers.as_deref().unwrap_or_default()
    }

    /// Papers that were taken away in this window and can be put back, the last one first.
    pub fn gone(&self) -> impl Iterator<Item = &CompanyPaper> {
        let listed = |gone: &&CompanyPaper| self.list().iter().any(|one| one.key() == gone.key());
        self.gone.iter().rev().filter(move |gone| !listed(gone))
    }

    /// Papers that run out within [`REMIND`] days, the earliest first.
    pub fn expiring(&self, today: Date) -> Vec<Expiring> {
        let mut expiring: Vec<Expiring> = self
            .list()
            .iter()
            .filter_map(|paper| {
                let date = parse_date(&paper.paper.valid_to)?;
                let days = today.until(date).ok()?.get_days();
                (days <= REMIND).then(|| Expiring {
                    name: paper.name.clone(),
                    date,
                    days,
                })
            })
            .collect();
        expiring.sort_by_key(|paper| paper.days);
        expiring
    }
}

impl App {
    /// Uses a company folder and lists it.
    pub fn use_company(&mut self, store: Option<Company>) {
        self.company = CompanyDesk {
            store,
            ..CompanyDesk::default()
        };
        self.change_company(CompanyChange::Tidy);
    }

    fn change_company(&mut self, change: CompanyChange) {
        if let Some(store) = self.company.store.clone() {
            self.submit(Job::Errand(Errand::Company(store, Box::new(change))));
        }
    }

    pub(super) fn company_wish(&mut self, wish: CompanyWish) {
        match wish {
            CompanyWish::Add(paths) => self.change_company(CompanyChange::Add(paths)),
            CompanyWish::Remove(key) => {
                let known = self.company.list().iter().find(|one| one.key() == key);
                let known = known.cloned();
                self.company.gone.retain(|one| one.key() != key);
                self.company.gone.extend(known);
                self.change_company(CompanyChange::Remove(key));
            }
            CompanyWish::Restore(key) => {
                let known = self.company.gone.iter().find(|one| one.key() == key);
                if let Some(paper) = known.cloned() {
                    self.change_company(CompanyChange::Restore(paper));
                }
            }
            CompanyWish::Describe(key, about) => {
                self.change_company(CompanyChange::Describe(key, *about));
            }
            CompanyWish::Keep(slot) => self.keep(&slot),
            CompanyWish::Take(key, slot) => self.take(&key, slot),
        }
    }

    fn keep(&mut self, slot: &str) {
        let Some(session) = &self.session else { return };
        let Some(paper) = session.project.papers.get(slot) else {
            return;
        };
        let name = self.texts.find(&format!("slot-{slot}"));
        let kept = CompanyPaper {
            name: name.unwrap_or_else(|| slot.to_owned()),
            slot: slot.to_owned(),
            paper: paper.clone(),
        };
        let dir = Arc::clone(&session.dir);
        self.company.keeping = Some(kept.name.clone());
        self.change_company(CompanyChange::Keep(dir, kept));
    }

    fn take(&mut self, key: &str, slot: String) {
        let paper = self.company.list().iter().find(|paper| paper.key() == key);
        let (Some(paper), Some(from), Some(session)) =
            (paper.cloned(), self.company.dir.clone(), &self.session)
        else {
            return;
        };
        let job = Errand::Take {
            from,
            to: Arc::clone(&session.dir),
            paper: Box::new(paper.paper),
            slot,
        };
        self.importing += 1;
        self.submit(Job::Errand(job));
    }

    /// A paper was copied into the open project: filed in its slot, particulars only where nothing was typed.
    pub(super) fn taken(
        &mut self,
        to: &Arc<ProjectDir>,
        slot: &str,
        paper: Result<Paper, Message>,
        now: f64,
    ) {
        self.importing = self.importing.saturating_sub(1);
        let paper = match paper {
            Ok(paper) => paper,
            Err(message) => return self.notify(NoticeKind::Error, message, now),
        };
        let session = self.session.as_ref();
        let Some(session) = session.filter(|session| Arc::ptr_eq(&session.dir, to)) else {
            return;
        };
        let known = session
            .project
            .papers
            .get(slot)
            .cloned()
            .unwrap_or_default();
        let mut files = known.files.clone();
        files.extend(
            paper
                .files
                .iter()
                .filter(|file| !known.files.contains(file))
                .cloned(),
        );
        let mut edits = vec![Edit::PaperFiles(slot.to_owned(), files)];
        for field in PaperField::ALL {
            let text = paper.text(field);
            if known.text(field).is_empty() && !text.is_empty() {
                edits.push(Edit::PaperText(slot.to_owned(), field, text.to_owned()));
            }
        }
        if paper.personal {
            edits.push(Edit::PaperPersonal(slot.to_owned(), true));
        }
        command::apply(self, command::Command::Edits(edits), now);
    }

    /// The folder was listed or changed.
    pub(super) fn company_changed(&mut self, state: Result<CompanyState, Message>, now: f64) {
        let kept = self.company.keeping.take();
        match state {
            Ok(state) => {
                if let Some(name) = kept.filter(|_| state.failures.is_empty()) {
                    let message = Message::new("notice-company-kept").with("name", name);
                    self.notify(NoticeKind::Done, message, now);
                }
                self.company.dir.get_or_insert(state.dir);
                self.company.papers = Some(state.papers);
                for message in state.failures {
                    self.notify(NoticeKind::Error, message, now);
                }
            }
            Err(message) => self.notify(NoticeKind::Error, message, now),
        }
    }

    /// Hands over papers of the company of which something is not known yet.
    pub(super) fn read_company(&mut self) {
        if !(self.settings.read_papers && self.worker.can_read()) {
            return;
        }
        let Some(dir) = self.company.dir.clone() else {
            return;
        };
        let unknown = |paper: &&CompanyPaper| {
            paper.slot.is_empty()
                || paper.paper.number.is_empty()
                || paper.paper.valid_to.is_empty()
        };
        let files: Vec<FileRef> = self
            .company
            .list()
            .iter()
            .filter(unknown)
            .filter_map(|paper| paper.paper.files.first().cloned())
            .filter(|file| !self.company.asked.contains(&file.0))
            .filter(|file| !self.company.learned.contains(&file.0))
            .collect();
        for file in files {
            let job = ReadJob {
                subject: Subject::Paper,
                dir: Arc::clone(&dir),
                file: file.clone(),
            };
            if !self.worker.read(job) {
                return;
            }
            self.company.asked.insert(file.0);
        }
    }

    /// Reading was stopped for another project; papers of the company are asked for again.
    pub(super) fn company_unasked(&mut self) {
        self.company.asked.clear();
    }

    /// A paper of the company was read: what is not known about it yet is filled in. True when it was one.
    pub(super) fn learn(&mut self, job: &ReadJob, state: &ReadState) -> bool {
        let ours = self.company.dir.as_ref();
        if !ours.is_some_and(|dir| Arc::ptr_eq(dir, &job.dir)) {
            return false;
        }
        let key = &job.file.0;
        self.company.asked.remove(key);
        if *state == ReadState::Cancelled {
            return true;
        }
        self.company.learned.insert(key.clone());
        let known = self.company.list().iter().find(|paper| paper.key() == key);
        if let (Some(known), Some(reading)) = (known, state.ready()) {
            let about = learned(known, reading, |slot| self.ruleset.slot(slot).is_some());
            if about != *known {
                self.change_company(CompanyChange::Describe(key.clone(), about));
            }
        }
        true
    }
}

/// A paper with what was read where nothing was known.
fn learned(
    known: &CompanyPaper,
    reading: &Reading,
    is_slot: impl Fn(&str) -> bool,
) -> CompanyPaper {
    let mut about = known.clone();
    if let Some(kind) = &reading.kind
        && about.slot.is_empty()
        && is_slot(&kind.slot)
    {
        about.slot.clone_from(&kind.slot);
    }
    let fields = &reading.fields;
    let paper = &mut about.paper;
    for (text, value) in [
        (
            &mut paper.number,
            fields.number.as_ref().or(fields.uscc.as_ref()),
        ),
        (&mut paper.holder, fields.company.as_ref()),
        (&mut paper.title, fields.title.as_ref()),
        (&mut paper.valid_from, fields.valid_from.as_ref()),
        (&mut paper.valid_to, fields.valid_to.as_ref()),
        (&mut paper.scope, fields.scope.as_ref()),
    ] {
        if let Some(value) = value.filter(|_| text.is_empty()) {
            text.clone_from(&value.text);
        }
    }
    about
}
