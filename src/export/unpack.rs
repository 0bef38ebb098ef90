//! A bundle taken apart again: the project it was made from, and its files under the paths they had there.
//!
//! Only what the manifest vouches for is taken; a zip whose names lead out or clash is refused as a whole. Bundles
//! of schema 1 do not hold the project: what their form, manifest and statements say is put together instead.

use super::listing;
use super::manifest::{self, Entry, Manifest, Role};
use super::verify::{self, Problem};
use super::{Error, MAX_BYTES, MAX_FILE_BYTES};
use crate::base::{Digest, Message};
use crate::project::{Edit, FileRef, Project, Screen, Statement, StatementKind, TextField};
use crate::ruleset::Ruleset;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Seek};

/// How the bundle describes the project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Record {
    /// Completely, as the text of `project.toml`.
    Text(String),
    /// In parts.
    Parts(Box<Project>),
}

/// What was in a bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unpacked {
    /// Name of the app and its version.
    pub app: String,
    /// The project.
    pub record: Record,
    /// Bytes by path in the project folder.
    pub files: BTreeMap<FileRef, Vec<u8>>,
    /// Files of the project that lie elsewhere than it says, because their path is no safe one.
    pub moved: BTreeMap<FileRef, FileRef>,
    /// What the person has to know: what is not as it was exported.
    pub notes: Vec<Message>,
}

/// Takes a bundle apart.
pub fn unpack<R: Read + Seek>(bundle: R, ruleset: &Ruleset) -> Result<Unpacked, Error> {
    let mut parts = Parts::default();
    let manifest = each(bundle, |manifest, entry, found| match found {
        // A text typed into the project is part of it, and no file.
        Ok(_) if manifest.schema != "1" && entry.is_typed() => {}
        Ok(bytes) => parts.take(entry, bytes),
        Err(problem) => parts.notes.push(problem.message()),
    })?;
    Ok(parts.into_unpacked(&manifest, ruleset))
}

/// Everything the manifest of a bundle lists, as it lies there. Refused where a single file is not as it was written.
pub fn contents<R: Read + Seek>(bundle: R) -> Result<Vec<(Entry, Vec<u8>)>, Error> {
    let mut all = Vec::new();
    each(bundle, |_, entry, found| {
        all.push(found.map(|bytes| (entry.clone(), bytes)));
    })?;
    let all: Result<_, Problem> = all.into_iter().collect();
    all.map_err(Error::Refused)
}

/// Hands over each file the manifest lists, or what is wrong with it.
fn each<R: Read + Seek>(
    bundle: R,
    mut take: impl FnMut(&Manifest, &Entry, Result<Vec<u8>, Problem>),
) -> Result<Manifest, Error> {
    let mut archive = verify::opened(bundle)?;
    let mut problems: BTreeSet<Problem> = BTreeSet::new();
    if archive.validate_header_consistency().is_err() {
        problems.insert(Problem::Contradiction);
    }
    let names = verify::names(&mut archive, &mut problems);
    if let Some(problem) = problems.into_iter().next() {
        return Err(Error::Refused(problem));
    }
    let manifest = verify::read_manifest(&mut archive, &names)?;
    let mut seen = BTreeSet::new();
    let mut total = 0;
    for entry in &manifest.files {
        if !verify::is_safe(&entry.path) || !seen.insert(&entry.path) {
            return Err(Error::Refused(Problem::Duplicate(entry.path.clone())));
        }
        let limit = MAX_FILE_BYTES.min(MAX_BYTES - total);
        if entry.bytes > limit {
            let path = entry.path.clone();
            return Err(Error::TooLarge { path, limit });
        }
        total += entry.bytes;
        let found = match names.get(&entry.path) {
            Some(&index) => verify::read(&mut archive, index, entry),
            None => Err(Problem::Missing(entry.path.clone())),
        };
        take(&manifest, entry, found);
    }
    Ok(manifest)
}

/// What has been taken out of the zip so far.
#[derive(Default)]
struct Parts {
    files: BTreeMap<FileRef, Vec<u8>>,
    /// Names taken, as a system that ignores case sees them.
    taken: BTreeMap<String, FileRef>,
    moved: BTreeMap<FileRef, FileRef>,
    /// Where an entry of the manifest came to lie.
    placed: BTreeMap<String, FileRef>,
    project: Option<String>,
    listing: Option<Vec<u8>>,
    statements: Option<Vec<u8>>,
    notes: Vec<Message>,
}

impl Parts {
    fn take(&mut self, entry: &Entry, bytes: Vec<u8>) {
        match entry.role {
            Role::Project => self.project = String::from_utf8(bytes).ok(),
            Role::Listing if entry.path == "listing.json" => self.listing = Some(bytes),
            Role::Statements => self.statements = Some(bytes),
            Role::Report | Role::Listing | Role::Notice | Role::MarkedPaper => {}
            Role::Icon
            | Role::Logo
            | Role::DesktopScreenshot
            | Role::MobileScreenshot
            | Role::Paper
            | Role::Privacy
            | Role::Agreement
            | Role::Evidence => self.place(entry, bytes),
        }
    }

    fn place(&mut self, entry: &Entry, bytes: Vec<u8>) {
        let wanted = entry.origin.clone().filter(|path| is_free(path));
        let aside = || format!("files/{}", entry.path.replace('/', "-"));
        let mut file = FileRef(wanted.unwrap_or_else(aside));
        // One file may be filed twice; another file may not take its place.
        let clash = |file: &FileRef| {
            let known = self.taken.get(&file.0.to_lowercase());
            known.is_some_and(|known| known != file || self.files.get(known) != Some(&bytes))
        };
        if clash(&file) {
            file = FileRef(aside());
        }
        if let Some(origin) = &entry.origin
            && *origin != file.0
        {
            self.moved.insert(FileRef(origin.clone()), file.clone());
        }
        self.taken.insert(file.0.to_lowercase(), file.clone());
        self.placed.insert(entry.path.clone(), file.clone());
        self.files.insert(file, bytes);
    }

    fn into_unpacked(mut self, manifest: &Manifest, ruleset: &Ruleset) -> Unpacked {
        for missing in &manifest.missing {
            self.notes
                .push(Message::new("unpack-left-out").with("file", missing.file.as_str()));
        }
        let record = if let Some(text) = self.project.take() {
            Record::Text(text)
        } else {
            self.notes.push(Message::new("unpack-in-parts"));
            Record::Parts(Box::new(self.put_together(manifest, ruleset)))
        };
        Unpacked {
            app: format!("{} {}", manifest.app.name, manifest.app.version)
                .trim()
                .to_owned(),
            record,
            files: self.files,
            moved: self.moved,
            notes: self.notes,
        }
    }

    /// The project as far as form, manifest and statements tell.
    fn put_together(&self, manifest: &Manifest, ruleset: &Ruleset) -> Project {
        let mut project = Project::default();
        let mut edits = vec![
            Edit::Text(TextField::Name, manifest.app.name.clone()),
            Edit::Text(TextField::Version, manifest.app.version.clone()),
        ];
        let form: Form = self.listing.as_deref().map(read).unwrap_or_default();
        for Filled { id, value } in &form.fields {
            let text = value.as_str().unwrap_or_default();
            edits.extend(listing::edits(id, text, ruleset));
        }
        edits.extend(self.filed(manifest));
        edits.extend(self.said(manifest));
        for edit in edits {
            edit.apply(&mut project);
        }
        project
    }

    /// Every file where its entry says it belongs.
    fn filed(&self, manifest: &Manifest) -> Vec<Edit> {
        let mut entries: Vec<&Entry> = manifest.files.iter().collect();
        // Numbers in names are of growing length.
        entries.sort_by_key(|entry| (entry.path.len(), &entry.path));
        let of = |role: Role| -> Vec<FileRef> {
            let mine = entries.iter().filter(|entry| entry.role == role);
            mine.filter_map(|entry| self.placed.get(&entry.path).cloned())
                .collect()
        };
        let mut papers: BTreeMap<&str, Vec<FileRef>> = BTreeMap::new();
        for entry in entries.iter().filter(|entry| entry.role == Role::Paper) {
            if let (Some(slot), Some(file)) = (&entry.slot, self.placed.get(&entry.path)) {
                papers.entry(slot).or_default().push(file.clone());
            }
        }
        let mut edits = vec![
            Edit::Icon(of(Role::Icon).into_iter().next()),
            Edit::Logo(of(Role::Logo).into_iter().next()),
            Edit::Screenshots(Screen::Desktop, of(Role::DesktopScreenshot)),
            Edit::Screenshots(Screen::Mobile, of(Role::MobileScreenshot)),
            Edit::PolicyFile(of(Role::Privacy).into_iter().next()),
            Edit::AgreementFile(of(Role::Agreement).into_iter().next()),
        ];
        let papers = papers
            .into_iter()
            .map(|(slot, files)| Edit::PaperFiles(slot.to_owned(), files));
        edits.extend(papers);
        edits
    }

    /// Who said what. The bundle does not say what was seen, so that every statement has to be made again.
    fn said(&self, manifest: &Manifest) -> Vec<Edit> {
        let said: Said = self.statements.as_deref().map(read).unwrap_or_default();
        let unseen = Digest::of_value(&manifest.files);
        let made = said.statements.into_iter().map(|one| {
            let file = one.file.and_then(|path| self.placed.get(&path).cloned());
            let statement = Statement {
                kind: one.kind,
                by: one.by,
                on: one.on,
                note: one.note,
                until: one.until,
                file,
                seen: Some(unseen.clone()),
                parts: BTreeMap::new(),
                revision: 0,
                known: Vec::new(),
                answers: Vec::new(),
            };
            Edit::Statement(one.clause, Some(statement))
        });
        made.collect()
    }
}

/// True for a path a file of a project may have: safe, and not one the program keeps for itself.
fn is_free(path: &str) -> bool {
    let first = path.split('/').next().unwrap_or_default().to_lowercase();
    verify::is_safe(path) && first != "journal" && first != manifest::PROJECT
}

/// Own JSON of the bundle; what cannot be read says nothing.
fn read<T: for<'de> Deserialize<'de> + Default>(bytes: &[u8]) -> T {
    serde_json::from_slice(bytes).unwrap_or_default()
}

#[derive(Default, Deserialize)]
struct Form {
    fields: Vec<Filled>,
}

#[derive(Deserialize)]
struct Filled {
    id: String,
    value: serde_json::Value,
}

#[derive(Default, Deserialize)]
struct Said {
    statements: Vec<One>,
}

#[derive(Deserialize)]
struct One {
    clause: String,
    kind: StatementKind,
    #[serde(default)]
    by: String,
    #[serde(default)]
    on: String,
    #[serde(default)]
    note: String,
    #[serde(default)]
    until: String,
    #[serde(default)]
    file: Option<String>,
}
