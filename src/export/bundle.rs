//! The bundle: a zip that is the same byte for byte whenever the same project is exported for the same day.

use super::copies::{self, Copies};
use super::layout::{self, Planned, Source};
use super::manifest::{Catalogue, Entry, Manifest, Missing, Named, Role, Unmarked, Unstripped};
use super::naming::shown_name;
use super::pack::pack;
use super::{
    Error, MAX_BYTES, MAX_ENTRIES, MAX_FILE_BYTES, Names, Pictures, html, json, listing, manifest,
    refusals,
};
use crate::base::{Arg, Digest};
use crate::engine::report::Report;
use crate::evidence::{Format, ReadFailure};
use crate::locale::{Texts, clause_key};
use crate::project::{FileRef, Project};
use crate::ruleset::Ruleset;
use serde::Serialize;
use serde_json::{Value, json};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{Seek, Write};

/// Everything a bundle is made from, the files' bytes excepted.
#[derive(Debug, Clone, Copy)]
pub struct Bundle<'a> {
    /// What the person entered.
    pub project: &'a Project,
    /// How it was judged.
    pub report: &'a Report,
    /// The catalogue it was judged by.
    pub ruleset: &'a Ruleset,
    /// Language of report and listing.
    pub texts: Texts,
    /// True to write it although something is open; it is labelled as a draft inside and out.
    pub draft: bool,
    /// What is done to the papers.
    pub copies: Copies,
    /// The project in the form it is kept in on disk, so that the bundle can be opened as a project again.
    pub record: &'a str,
}

/// One file about to be written.
struct Content<'a> {
    path: String,
    bytes: Cow<'a, [u8]>,
    role: Role,
    slot: Option<&'a str>,
    clause: Option<&'a str>,
    console: Option<&'a str>,
    origin: Option<&'a FileRef>,
}

impl Content<'_> {
    fn own(path: &str, bytes: Vec<u8>, role: Role) -> Self {
        Self {
            path: path.to_owned(),
            bytes: bytes.into(),
            role,
            slot: None,
            clause: None,
            console: None,
            origin: None,
        }
    }

    fn entry(&self) -> Entry {
        Entry {
            path: self.path.clone(),
            bytes: self.bytes.len() as u64,
            sha256: Digest::of_bytes(&self.bytes),
            role: self.role,
            slot: self.slot.map(str::to_owned),
            clause: self.clause.map(str::to_owned),
            console: self.console.map(str::to_owned),
            origin: self.origin.map(|file| file.0.clone()),
        }
    }
}

/// What the person entered or attached, as it lies in the bundle.
fn filed<'c>(entry: &'c Planned<'c>, files: &'c Files<'c>) -> Content<'c> {
    let (bytes, origin) = match entry.source {
        Source::Text(text) => (text.as_bytes(), None),
        Source::File(file) => {
            let bytes = files.get(file).map(Vec::as_slice);
            (bytes.unwrap_or_default(), Some(file))
        }
    };
    let Planned {
        role,
        slot,
        clause,
        console,
        ..
    } = *entry;
    Content {
        path: entry.path(),
        bytes: bytes.into(),
        role,
        slot,
        clause,
        console,
        origin,
    }
}

/// The marked copy of a paper, in a folder beside the papers, or why there is none; `None` for what is no paper.
fn marked<'c>(entry: &Planned<'c>, files: &Files<'_>) -> Option<Result<Content<'c>, Unmarked>> {
    let Source::File(file) = entry.source else {
        return None;
    };
    let path = entry.path();
    let beside = layout::marked_path(&path, &entry.extension)?;
    let copy = copies::marked(files.get(file)?).map(|bytes| Content {
        slot: entry.slot,
        ..Content::own(&beside, bytes, Role::MarkedPaper)
    });
    Some(copy.map_err(|why| Unmarked {
        path,
        reason: why.id().to_owned(),
    }))
}

/// The entries whose files kept their metadata although they should not.
fn unstripped(planned: &[Planned<'_>], left: &BTreeMap<&FileRef, &str>) -> Vec<Unstripped> {
    let of = |entry: &Planned<'_>| match entry.source {
        Source::File(file) => left.get(file).map(|reason| Unstripped {
            path: entry.path(),
            reason: (*reason).to_owned(),
        }),
        Source::Text(_) => None,
    };
    planned.iter().filter_map(of).collect()
}

type Files<'a> = BTreeMap<&'a FileRef, Vec<u8>>;

impl Bundle<'_> {
    /// Writes the bundle; `read` gives the bytes of a file of the project.
    ///
    /// Unless it is a draft, nothing is written while anything is open or unreadable. In a draft, files that
    /// cannot be read are left out and listed in the manifest.
    pub fn write<W: Write + Seek>(
        &self,
        read: &mut dyn FnMut(&FileRef) -> Result<Vec<u8>, ReadFailure>,
        out: W,
    ) -> Result<Manifest, Error> {
        let refusals = refusals(self.report);
        if !refusals.is_empty() && !self.draft {
            return Err(Error::NotReady(refusals));
        }
        let mut planned = layout::plan(self.project, self.ruleset);
        let (mut files, missing) = self.read_all(&mut planned, read)?;
        let left = self.copies.strip(&mut files);
        let mut unmarked = Vec::new();
        let mut contents = self.contents(&planned, &files, &missing, &mut unmarked)?;
        contents.sort_by(|a, b| a.path.cmp(&b.path));
        if contents.len() >= MAX_ENTRIES {
            return Err(Error::TooMany {
                entries: contents.len() + 1,
                limit: MAX_ENTRIES,
            });
        }
        let entries = contents.iter().map(Content::entry).collect();
        let manifest = Manifest {
            unmarked,
            unstripped: unstripped(&planned, &left),
            ..self.manifest(entries, missing)
        };
        let content = Content::own(manifest::PATH, pretty(&manifest), Role::Notice);
        let at = contents.partition_point(|other| other.path < content.path);
        contents.insert(at, content);
        let files = contents
            .iter()
            .map(|content| (content.path.as_str(), &*content.bytes));
        pack(files, out).map_err(|error| Error::Write(error.into()))?;
        Ok(manifest)
    }

    /// Reads every file once and gives each planned entry its true extension and a path of its own.
    fn read_all<'p>(
        &self,
        planned: &mut Vec<Planned<'p>>,
        read: &mut dyn FnMut(&FileRef) -> Result<Vec<u8>, ReadFailure>,
    ) -> Result<(Files<'p>, Vec<Missing>), Error> {
        let mut files: Files<'p> = BTreeMap::new();
        let mut failures: BTreeMap<&FileRef, ReadFailure> = BTreeMap::new();
        let mut total: u64 = 0;
        for entry in planned.iter() {
            let Source::File(file) = entry.source else {
                continue;
            };
            if files.contains_key(file) || failures.contains_key(file) {
                continue;
            }
            match read(file) {
                Ok(bytes) => {
                    let limit = MAX_FILE_BYTES.min(MAX_BYTES.saturating_sub(total));
                    if bytes.len() as u64 > limit {
                        return Err(Error::TooLarge {
                            path: file.0.clone(),
                            limit,
                        });
                    }
                    total += bytes.len() as u64;
                    files.insert(file, bytes);
                }
                Err(failure) if self.draft => {
                    failures.insert(file, failure);
                }
                Err(failure) => {
                    return Err(Error::Unreadable {
                        file: file.clone(),
                        failure,
                    });
                }
            }
        }
        let missing = planned
            .iter()
            .filter_map(|entry| missing(entry, &failures))
            .collect();
        planned.retain(
            |entry| !matches!(entry.source, Source::File(file) if failures.contains_key(file)),
        );
        layout::settle(planned, |file| {
            files.get(file).map(|bytes| Format::detect(bytes))
        });
        Ok((files, missing))
    }

    fn contents<'c>(
        &self,
        planned: &'c [Planned<'c>],
        files: &'c Files<'c>,
        missing: &[Missing],
        unmarked: &mut Vec<Unmarked>,
    ) -> Result<Vec<Content<'c>>, Error> {
        let Self {
            project,
            report,
            ruleset,
            texts,
            draft,
            copies,
            record,
        } = *self;
        let mut contents: Vec<Content<'c>> =
            planned.iter().map(|entry| filed(entry, files)).collect();
        if copies.marked {
            for copy in planned.iter().filter_map(|entry| marked(entry, files)) {
                match copy {
                    Ok(copy) => contents.push(copy),
                    Err(why) => unmarked.push(why),
                }
            }
        }
        let fields = listing::fields(project, ruleset, planned);
        let mut pictures = Pictures::default();
        for (file, bytes) in files {
            pictures.add(file, bytes);
        }
        let names = Names::of(planned);
        let whole = json::named_json(report, project, ruleset, texts, &names);
        let pictures = pictures.named(names);
        let page = html::report_html(report, project, ruleset, texts, draft, &pictures);
        contents.push(Content::own(
            layout::LISTING[0],
            pretty(&listing::to_json(project, &fields, texts)),
            Role::Listing,
        ));
        contents.push(Content::own(
            layout::LISTING[1],
            listing::to_txt(project, &fields, &listing::beside(planned), texts).into_bytes(),
            Role::Listing,
        ));
        contents.push(Content::own(
            manifest::PROJECT,
            record.as_bytes().to_vec(),
            Role::Project,
        ));
        let [shown, told] = layout::REPORT;
        contents.push(Content::own(shown, page.into_bytes(), Role::Report));
        contents.push(Content::own(told, pretty(&whole), Role::Report));
        contents.push(Content::own(
            layout::STATEMENTS,
            pretty(&self.statements(planned)),
            Role::Statements,
        ));
        if draft {
            contents.push(Content::own(
                layout::DRAFT,
                self.notice(missing).into_bytes(),
                Role::Notice,
            ));
        }
        let total: u64 = contents
            .iter()
            .map(|content| content.bytes.len() as u64)
            .sum();
        if total > MAX_BYTES {
            return Err(Error::TooLarge {
                path: manifest::PATH.to_owned(),
                limit: MAX_BYTES,
            });
        }
        Ok(contents)
    }

    fn manifest(&self, files: Vec<Entry>, missing: Vec<Missing>) -> Manifest {
        let Self {
            project, report, ..
        } = *self;
        Manifest {
            schema: manifest::SCHEMA.to_owned(),
            app: Named {
                name: project.listing.name.clone(),
                version: project.listing.version.clone(),
            },
            tool: Named {
                name: env!("CARGO_PKG_NAME").to_owned(),
                version: report.app_version.to_owned(),
            },
            ruleset: Catalogue {
                version: report.ruleset_version.clone(),
                digest: report.ruleset_digest.clone(),
            },
            date: report.date.clone(),
            verdict: report.verdict.id().to_owned(),
            draft: self.draft,
            files,
            missing,
            unmarked: Vec::new(),
            unstripped: Vec::new(),
        }
    }

    /// What a person said about which clause, and whether it still counts.
    fn statements(&self, planned: &[Planned<'_>]) -> Value {
        let said: Vec<Value> = self
            .project
            .statements
            .iter()
            .map(|(clause, statement)| {
                let result = self.report.clause(clause);
                let file = planned
                    .iter()
                    .find(|entry| entry.clause == Some(clause))
                    .map(Planned::path);
                json!({
                    "clause": clause,
                    "title": self.texts.find(&clause_key(clause)),
                    "kind": statement.kind,
                    "by": statement.by,
                    "on": statement.on,
                    "note": statement.note,
                    "until": statement.until,
                    "file": file,
                    "outcome": result.map(|result| result.outcome),
                    "standing": result.map(|result| json::statement(&result.statement)),
                })
            })
            .collect();
        json!({"schema": json::SCHEMA, "statements": said})
    }

    fn notice(&self, missing: &[Missing]) -> String {
        let Self {
            project,
            report,
            texts,
            ..
        } = *self;
        let open = refusals(report).len();
        let verdict = Arg::term(format!("verdict-{}", report.verdict.id()));
        let mut lines = vec![
            texts.with(
                "bundle-draft-title",
                &[("app", shown_name(project, texts).into())],
            ),
            String::new(),
            texts.get("bundle-draft-notice"),
            texts.with(
                "bundle-draft-state",
                &[
                    ("verdict", verdict),
                    ("count", open.into()),
                    ("date", report.date.as_str().into()),
                ],
            ),
        ];
        if !missing.is_empty() {
            lines.push(String::new());
            lines.push(texts.get("bundle-draft-missing"));
            lines.extend(missing.iter().map(|missing| {
                let reason = texts.get(&format!("bundle-reason-{}", missing.reason));
                texts.with(
                    "bundle-draft-file",
                    &[
                        ("file", missing.file.as_str().into()),
                        ("reason", reason.into()),
                    ],
                )
            }));
        }
        lines.push(String::new());
        lines.join("\n")
    }
}

fn missing(entry: &Planned<'_>, failures: &BTreeMap<&FileRef, ReadFailure>) -> Option<Missing> {
    let Source::File(file) = entry.source else {
        return None;
    };
    let words = super::failure_words(failures.get(file)?);
    Some(Missing {
        file: file.0.clone(),
        reason: words.trim_start_matches("bundle-reason-").to_owned(),
        role: entry.role,
        slot: entry.slot.map(str::to_owned),
    })
}

fn pretty<T: Serialize>(value: &T) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).unwrap_or_default();
    debug_assert!(!bytes.is_empty(), "plain data always has a JSON form");
    bytes.push(b'\n');
    bytes
}
