//! What every test starts from: the catalogue, the shared clean project, and the reading of case files.
//!
//! A `set` table patches a project through `Edit`, the way the window does. Its keys are the ids of text fields
//! (`name`, `policy-text` …) and `keywords`, `languages`, `developer-kind`, `businesses`, `no-business`, `facts`
//! (`"*"` stands for every question, `"?"` takes an answer back), `icon`, `logo`, `desktop`, `mobile`, `permissions`,
//! `policy-file`, `agreement-file`, `papers` and `statements`. A file is a recipe of [`Recipe`], or the name of a
//! file that is there already; `false` removes one.

use crate::drawing::Recipe;
use guoshen::base::{Date, Digest};
use guoshen::engine::report::Report;
use guoshen::engine::{self, Inputs};
use guoshen::evidence::reading::Subject;
use guoshen::evidence::{self, Evidence, FileFacts, FileState, Limits, ReadFailure};
use guoshen::project::{
    DeveloperKind, Edit, FileRef, PaperField, Permission, Project, Screen, Statement,
    StatementKind, TextField,
};
use guoshen::ruleset::Ruleset;
use serde::Deserialize;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};
use toml::{Table, Value};

/// The day every test takes place.
pub(crate) const TODAY: Date = Date::constant(2026, 11, 24);

/// The package's folder.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Prints measured lines and makes sure that README says the same.
#[allow(
    clippy::print_stdout,
    reason = "the figures are what such tests are for"
)]
pub(crate) fn told(lines: &[String]) {
    println!("{}", lines.join("\n"));
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    for line in lines {
        let known = readme.lines().any(|own| own == line);
        assert!(known, "README.md does not have the line: {line}");
    }
}

/// The catalogue shipped with the app.
pub(crate) fn ruleset() -> &'static Ruleset {
    static RULESET: OnceLock<Ruleset> = OnceLock::new();
    RULESET.get_or_init(|| Ruleset::builtin().expect("the shipped catalogue can be read"))
}

/// Every file below `folder` with one of the extensions, sorted by path.
pub(crate) fn files_below(folder: &Path, extensions: &[&str]) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in
        std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{error}: {}", folder.display()))
    {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_below(&path, extensions));
        } else if path
            .extension()
            .is_some_and(|extension| extensions.iter().any(|wanted| extension == *wanted))
        {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// A path below the package's folder, with `/` separators.
pub(crate) fn relative(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap()
        .to_string_lossy()
        .replace('\\', "/")
}

/// A project together with what was measured of its files.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scene {
    /// What the person entered.
    pub(crate) project: Project,
    /// What was measured.
    pub(crate) evidence: Evidence,
}

impl Scene {
    /// The shared clean project of `tests/cases/base.toml`.
    pub(crate) fn base() -> Self {
        static BASE: OnceLock<Scene> = OnceLock::new();
        BASE.get_or_init(|| {
            #[derive(Deserialize)]
            struct Base {
                set: Table,
            }
            let text = std::fs::read_to_string(root().join("tests/cases/base.toml")).unwrap();
            let base: Base = toml::from_str(&text).unwrap();
            let mut scene = Self::default();
            scene.set(&base.set);
            scene
        })
        .clone()
    }

    /// The base project with a patch written as TOML.
    pub(crate) fn with(patch: &str) -> Self {
        let mut scene = Self::base();
        scene.set(&toml::from_str(patch).unwrap());
        scene
    }

    /// What a run needs.
    pub(crate) fn inputs(&self) -> Inputs<'_> {
        Inputs {
            project: &self.project,
            evidence: &self.evidence,
            ruleset: ruleset(),
            today: TODAY,
        }
    }

    /// Checks everything.
    pub(crate) fn run(&self) -> Report {
        engine::run(self.inputs())
    }

    /// Applies one edit.
    pub(crate) fn edit(&mut self, edit: Edit) {
        edit.apply(&mut self.project);
    }

    /// Applies a patch; statements last, because they may be bound to the rest.
    pub(crate) fn set(&mut self, patch: &Table) {
        for (key, value) in patch.iter().filter(|(key, _)| *key != "statements") {
            self.set_one(key, value);
        }
        if let Some(statements) = patch.get("statements") {
            let report = self.run();
            for (clause, value) in statements.as_table().unwrap() {
                let statement = statement(clause, value.as_table().unwrap(), &report);
                self.edit(Edit::Statement(clause.clone(), Some(statement)));
            }
        }
    }

    fn set_one(&mut self, key: &str, value: &Value) {
        match key {
            "keywords" => self.edit(Edit::Keywords(strings(value))),
            "languages" => self.edit(Edit::Languages(strings(value))),
            "developer-kind" => {
                let wanted = value.as_str().unwrap();
                let mut kinds = DeveloperKind::ALL
                    .into_iter()
                    .chain([DeveloperKind::Unknown]);
                self.edit(Edit::DeveloperKind(
                    kinds.find(|kind| kind.id() == wanted).unwrap(),
                ));
            }
            "businesses" => strings(value)
                .into_iter()
                .for_each(|business| self.edit(Edit::Business(business, true))),
            "no-business" => self.edit(Edit::NoBusiness(value.as_bool().unwrap())),
            "facts" => self.answers(value.as_table().unwrap()),
            "icon" => {
                let file = self.optional_file("icon", value);
                self.edit(Edit::Icon(file));
            }
            "logo" => {
                let file = self.optional_file("logo", value);
                self.edit(Edit::Logo(file));
            }
            "desktop" | "mobile" => {
                let screen = Screen::ALL
                    .into_iter()
                    .find(|screen| screen.id() == key)
                    .unwrap();
                let files = self.files(key, value);
                self.edit(Edit::Screenshots(screen, files));
            }
            "permissions" => {
                let permissions: Vec<Permission> = value.clone().try_into().unwrap();
                self.edit(Edit::Permissions(permissions));
            }
            "policy-file" => {
                let file = self.optional_file("policy", value);
                self.edit(Edit::PolicyFile(file));
            }
            "agreement-file" => {
                let file = self.optional_file("agreement", value);
                self.edit(Edit::AgreementFile(file));
            }
            "papers" => value
                .as_table()
                .unwrap()
                .iter()
                .for_each(|(slot, value)| self.paper(slot, value)),
            field => {
                let found = TextField::ALL.iter().find(|known| known.id() == field);
                let field = *found.unwrap_or_else(|| panic!("`set` does not know `{field}`"));
                self.edit(Edit::Text(field, value.as_str().unwrap().to_owned()));
            }
        }
    }

    fn answers(&mut self, answers: &Table) {
        if let Some(all) = answers.get("*") {
            for flag in ruleset().flags() {
                self.edit(Edit::Fact(flag.id.clone(), all.as_bool()));
            }
        }
        for (flag, answer) in answers.iter().filter(|(flag, _)| *flag != "*") {
            assert!(
                ruleset().flags().iter().any(|known| known.id == *flag),
                "there is no question `{flag}`"
            );
            self.edit(Edit::Fact(flag.clone(), answer.as_bool()));
        }
    }

    fn paper(&mut self, slot: &str, value: &Value) {
        assert!(ruleset().slot(slot).is_some(), "there is no slot `{slot}`");
        let Some(fields) = value.as_table() else {
            self.edit(Edit::PaperFiles(slot.to_owned(), Vec::new()));
            self.edit(Edit::PaperPersonal(slot.to_owned(), false));
            for field in PaperField::ALL {
                self.edit(Edit::PaperText(slot.to_owned(), field, String::new()));
            }
            return;
        };
        for (key, value) in fields {
            match key.as_str() {
                "files" => {
                    let files = self.files(slot, value);
                    self.edit(Edit::PaperFiles(slot.to_owned(), files));
                }
                "owners" => {
                    let files = self.project.papers[slot].files.clone();
                    for (file, name) in files.into_iter().zip(value.as_array().unwrap()) {
                        let name = name.as_str().unwrap().to_owned();
                        self.edit(Edit::PaperOwner(slot.to_owned(), file, name));
                    }
                }
                "personal" => self.edit(Edit::PaperPersonal(
                    slot.to_owned(),
                    value.as_bool().unwrap(),
                )),
                field => {
                    let found = PaperField::ALL
                        .into_iter()
                        .find(|known| known.id() == field);
                    let field = found.unwrap_or_else(|| panic!("a paper has no field `{field}`"));
                    self.edit(Edit::PaperText(
                        slot.to_owned(),
                        field,
                        value.as_str().unwrap().to_owned(),
                    ));
                }
            }
        }
    }

    fn optional_file(&mut self, stem: &str, value: &Value) -> Option<FileRef> {
        (value.as_bool() != Some(false)).then(|| self.file(stem, value))
    }

    fn files(&mut self, stem: &str, value: &Value) -> Vec<FileRef> {
        let files = value.as_array().unwrap().iter().enumerate();
        files
            .map(|(at, value)| self.file(&format!("{stem}-{}", at + 1), value))
            .collect()
    }

    fn file(&mut self, stem: &str, value: &Value) -> FileRef {
        if let Some(name) = value.as_str() {
            assert!(self.evidence.knows(name), "there is no file `{name}` yet");
            return FileRef(name.to_owned());
        }
        let recipe: Recipe = value
            .clone()
            .try_into()
            .unwrap_or_else(|error| panic!("{error}: {value}"));
        let name = recipe
            .name
            .clone()
            .unwrap_or_else(|| format!("{stem}.{}", recipe.extension()));
        match recipe.failed.as_deref() {
            Some("pending") => self.evidence.forget(&name),
            Some(failure) => self
                .evidence
                .put(&name, FileState::Failed(read_failure(failure))),
            None => self
                .evidence
                .put(&name, FileState::Ready(named(inspected(&recipe), stem))),
        }
        let read = recipe.read.clone().unwrap_or_default();
        self.evidence.put_reading(&name, read.state());
        if let Some(lines) = &recipe.written {
            let state = crate::readings::written(lines, recipe.size());
            self.evidence.put_read(Subject::Picture, &name, state);
        }
        FileRef(name)
    }
}

fn strings(value: &Value) -> Vec<String> {
    value
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry.as_str().unwrap().to_owned())
        .collect()
}

fn read_failure(name: &str) -> ReadFailure {
    match name {
        "missing" => ReadFailure::Missing,
        "denied" => ReadFailure::Denied,
        "not-a-file" => ReadFailure::NotAFile,
        "outside" => ReadFailure::Outside,
        "too-large" => ReadFailure::TooLarge(64 << 20),
        "crashed" => ReadFailure::Crashed,
        "other" => ReadFailure::Other("the device is on fire".to_owned()),
        other => panic!("there is no failure `{other}`"),
    }
}

/// Papers drawn by one recipe are alike to the last byte; in two slots they are two papers all the same.
fn named(facts: Arc<FileFacts>, stem: &str) -> Arc<FileFacts> {
    let slot = stem.rsplit_once('-').map(|(slot, _)| slot);
    if slot.is_none_or(|slot| ruleset().slot(slot).is_none()) {
        return facts;
    }
    let mut facts = FileFacts::clone(&facts);
    facts.digest = Digest::of_value(&(facts.digest, stem));
    Arc::new(facts)
}

/// Draws and measures a file once a test run.
fn inspected(recipe: &Recipe) -> Arc<FileFacts> {
    static KNOWN: OnceLock<Mutex<HashMap<String, Arc<FileFacts>>>> = OnceLock::new();
    let key = format!("{recipe:?}");
    let known = KNOWN.get_or_init(Mutex::default);
    if let Some(facts) = known.lock().unwrap().get(&key) {
        return Arc::clone(facts);
    }
    let facts = Arc::new(evidence::inspect(&recipe.bytes(), &Limits::default()));
    known.lock().unwrap().insert(key, Arc::clone(&facts));
    facts
}

/// `seen = "now"` binds to the project as patched, `"base"` to the clean project, anything else to that digest;
/// without it the statement is one written by hand.
fn statement(clause: &str, fields: &Table, report: &Report) -> Statement {
    let text = |key: &str| {
        fields
            .get(key)
            .map_or("", |value| value.as_str().unwrap())
            .to_owned()
    };
    let kinds = [
        StatementKind::Attest,
        StatementKind::Confirm,
        StatementKind::Dispute,
        StatementKind::NotApplicable,
        StatementKind::Appeal,
    ];
    let base = || Scene::base().run();
    let (seen, revision) = match text("seen").as_str() {
        "" => (None, 0),
        "now" => bound(report, clause),
        "base" => bound(&base(), clause),
        other => (
            Some(Digest::from(other.to_owned())),
            bound(report, clause).1,
        ),
    };
    let (known, answers) = match text("seen").as_str() {
        "now" => {
            let seen = report.clause(clause).unwrap();
            (seen.objections.clone(), seen.doubts.clone())
        }
        _ => (Vec::new(), Vec::new()),
    };
    let revision = fields.get("revision").map_or(revision, |value| {
        u32::try_from(value.as_integer().unwrap()).unwrap()
    });
    Statement {
        kind: kinds
            .into_iter()
            .find(|kind| kind.id() == text("kind"))
            .expect("a kind of statement"),
        by: text("by"),
        on: text("on"),
        note: text("note"),
        until: text("until"),
        file: None,
        seen,
        parts: std::collections::BTreeMap::new(),
        revision,
        known,
        answers,
    }
}

fn bound(report: &Report, clause: &str) -> (Option<Digest>, u32) {
    let entry = report
        .clause(clause)
        .unwrap_or_else(|| panic!("there is no clause `{clause}`"));
    (Some(entry.seen.clone()), entry.revision)
}
