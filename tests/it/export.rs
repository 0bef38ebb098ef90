//! What leaves the app: the same project gives the same bytes, a changed bundle is found out, a page needs nobody.

mod bare_pdf;
mod copies;
mod forms;
mod page;
mod report;
mod tampered;
mod unpack;
mod waivers;

use crate::support::{Scene, TODAY, root, ruleset};
use guoshen::checks::Outcome;
use guoshen::engine::report::{Report, Verdict};
use guoshen::engine::{self, Inputs};
use guoshen::evidence::{Evidence, Limits, ReadFailure};
use guoshen::export::{
    Bundle, ConsoleValue, Error, Manifest, Role, Verification, bundle_path, console_fields,
    draft_path, listing_txt, refusals, suggested_name, verify,
};
use guoshen::locale::{Language, Texts};
use guoshen::project::{Edit, FileRef, Project, Screen, TextField};
use guoshen::store::ProjectDir;
use guoshen::worker::inspect_all;
use std::collections::BTreeSet;
use std::io::{Cursor, Read as _};
use std::path::Path;
use std::sync::OnceLock;

/// The example, read once a test run.
pub(crate) struct Example {
    dir: ProjectDir,
    pub(crate) project: Project,
    evidence: Evidence,
}

impl Example {
    pub(crate) fn get() -> &'static Self {
        static EXAMPLE: OnceLock<Example> = OnceLock::new();
        EXAMPLE.get_or_init(|| {
            let (dir, project) = ProjectDir::open_read(&root().join("assets/example")).unwrap();
            let evidence = inspect_all(&dir, &project, &Limits::default());
            Self {
                dir,
                project,
                evidence,
            }
        })
    }

    pub(crate) fn report(&self, project: &Project) -> Report {
        engine::run(Inputs {
            project,
            evidence: &self.evidence,
            ruleset: ruleset(),
            today: TODAY,
        })
    }

    fn bundle(
        &self,
        project: &Project,
        report: &Report,
        texts: Texts,
        draft: bool,
    ) -> Result<Vec<u8>, Error> {
        let bundle = Bundle {
            project,
            report,
            ruleset: ruleset(),
            texts,
            draft,
            copies: guoshen::export::Copies::default(),
            record: &guoshen::store::to_toml(project),
        };
        let mut read = |file: &FileRef| self.dir.read(file, Limits::default().bytes);
        let mut out = Cursor::new(Vec::new());
        bundle.write(&mut read, &mut out)?;
        Ok(out.into_inner())
    }

    /// A draft of the example as it is.
    fn draft(&self) -> Vec<u8> {
        let report = self.report(&self.project);
        self.bundle(&self.project, &report, Texts::default(), true)
            .unwrap()
    }
}

/// A report in which nothing is open, which no project reaches before every check exists.
fn ready(report: &Report) -> Report {
    let mut ready = report.clone();
    for clause in &mut ready.clauses {
        if clause.outcome > Outcome::Warn {
            clause.outcome = Outcome::Pass;
            clause.findings.clear();
        }
    }
    ready.verdict = Verdict::Ready;
    ready
}

fn verified(bytes: &[u8]) -> Verification {
    verify(Cursor::new(bytes)).unwrap()
}

/// Every file of a zip by name, in the order they stand.
fn entries(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|at| {
            let mut entry = archive.by_index(at).unwrap();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).unwrap();
            (entry.name().unwrap().to_string(), bytes)
        })
        .collect()
}

fn entry(bytes: &[u8], name: &str) -> Vec<u8> {
    let found = entries(bytes).into_iter().find(|(known, _)| known == name);
    found.unwrap_or_else(|| panic!("no {name}")).1
}

fn manifest(bytes: &[u8]) -> Manifest {
    serde_json::from_slice(&entry(bytes, "manifest.json")).unwrap()
}

#[test]
fn two_exports_of_a_project_are_the_same_byte_for_byte() {
    let example = Example::get();
    let first = example.draft();
    assert_eq!(first, example.draft());
    // Whoever reads it in another language gets the same files with other words in them.
    let report = example.report(&example.project);
    let english = example
        .bundle(
            &example.project,
            &report,
            Texts::new(Language::English),
            true,
        )
        .unwrap();
    assert_ne!(first, english);
    let names = |bytes: &[u8]| -> Vec<String> {
        entries(bytes).into_iter().map(|(name, _)| name).collect()
    };
    assert_eq!(names(&first), names(&english));
}

#[test]
fn a_bundle_is_sound_and_holds_what_its_manifest_says() {
    let bytes = Example::get().draft();
    let verification = verified(&bytes);
    assert_eq!(verification.problems, []);
    assert!(verification.is_sound() && verification.draft);
    assert_eq!(verification.app, "云图纪要");
    let manifest = manifest(&bytes);
    assert_eq!(manifest.files.len(), verification.files);
    let listed: u64 = manifest.files.iter().map(|file| file.bytes).sum();
    assert_eq!(listed, verification.bytes);
    let names: BTreeSet<String> = entries(&bytes).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names.len(), manifest.files.len() + 1);
    assert_eq!(manifest.ruleset.digest, ruleset().digest);
    assert_eq!(manifest.date, "2026-11-24");
    assert_eq!(manifest.verdict, "blocked");
    assert!(manifest.missing.is_empty());
}

#[test]
fn files_lie_where_the_console_wants_them() {
    let bytes = Example::get().draft();
    let names: Vec<String> = entries(&bytes).into_iter().map(|(name, _)| name).collect();
    assert!(names.is_sorted(), "{names:?}");
    for wanted in [
        "DRAFT.txt",
        "icon/icon.png",
        "icon/logo.png",
        "legal/privacy-policy.txt",
        "listing.json",
        "listing.txt",
        "manifest.json",
        "project.toml",
        "papers/营业执照-01.pdf",
        "report.html",
        "report.json",
        "screenshots/desktop/01.png",
        "screenshots/mobile/01.png",
        "statements.json",
    ] {
        assert!(
            names.iter().any(|name| name == wanted),
            "{wanted} {names:?}"
        );
    }
    for name in &names {
        let hidden = name
            .split('/')
            .any(|part| part.starts_with('.') || part.is_empty());
        assert!(!hidden && !name.contains('\\'), "{name}");
    }
    let roles: BTreeSet<Role> = manifest(&bytes)
        .files
        .iter()
        .map(|file| file.role)
        .collect();
    assert!(roles.contains(&Role::Paper) && roles.contains(&Role::DesktopScreenshot));
}

#[test]
fn the_order_of_screenshots_is_the_projects() {
    let example = Example::get();
    let mut project = example.project.clone();
    let mut files = project.media.desktop.clone();
    files.reverse();
    Edit::Screenshots(Screen::Desktop, files).apply(&mut project);
    let report = example.report(&project);
    let turned = example
        .bundle(&project, &report, Texts::default(), true)
        .unwrap();
    let straight = example.draft();
    let last = format!("screenshots/desktop/{:02}.png", project.media.desktop.len());
    assert_eq!(
        entry(&turned, "screenshots/desktop/01.png"),
        entry(&straight, &last)
    );
}

#[test]
fn an_open_clause_refuses_everything_but_a_draft() {
    let example = Example::get();
    let report = example.report(&example.project);
    let refused = example.bundle(&example.project, &report, Texts::default(), false);
    let Err(Error::NotReady(reasons)) = refused else {
        panic!("not refused")
    };
    assert_eq!(reasons, refusals(&report));
    let outcomes: Vec<Outcome> = reasons.iter().map(|reason| reason.outcome).collect();
    assert_eq!(
        outcomes
            .iter()
            .filter(|outcome| **outcome == Outcome::Fail)
            .count(),
        3
    );
    assert!(outcomes.is_sorted_by(|a, b| a >= b), "worst first");
    assert!(refusals(&ready(&report)).is_empty());
    let nothing = engine::nothing(Scene::base().inputs());
    assert_eq!(refusals(&nothing).len(), 1);
}

#[test]
fn a_draft_is_labelled_inside_and_out() {
    let example = Example::get();
    let draft = example.draft();
    assert!(manifest(&draft).draft);
    let chinese = Texts::default();
    let suggested = suggested_name(&example.project, true, chinese);
    assert!(suggested.contains("草稿"));
    for (chosen, written) in [
        (suggested.as_str(), suggested.as_str()),
        ("青禾 2.4.zip", "青禾 2.4-草稿.zip"),
        ("青禾", "青禾-草稿.zip"),
        ("青禾草稿", "青禾草稿.zip"),
        ("青禾 2.4.0", "青禾 2.4.0-草稿.zip"),
        ("Draft 3.zip", "Draft 3.zip"),
    ] {
        let path = draft_path(&Path::new("/tmp").join(chosen), chinese);
        assert_eq!(path, Path::new("/tmp").join(written));
    }
    let plain = |name: &str| bundle_path(Path::new(name));
    assert_eq!(plain("青禾 2.4.0"), Path::new("青禾 2.4.0.zip"));
    assert_eq!(plain("青禾 2.4.zip"), Path::new("青禾 2.4.zip"));
    let english = Texts::new(Language::English);
    let named = suggested_name(&example.project, true, english);
    assert!(named.ends_with("-draft.zip"), "{named}");
    for name in [named.as_str(), suggested.as_str()] {
        let path = Path::new("/tmp").join(name);
        assert_eq!(draft_path(&path, english), path, "labelled once");
    }
    let chosen = draft_path(Path::new("/tmp/a.zip"), english);
    assert_eq!(chosen, Path::new("/tmp/a-draft.zip"));
    assert!(
        String::from_utf8(entry(&draft, "DRAFT.txt"))
            .unwrap()
            .contains("云图纪要")
    );
    let label = Texts::default().get("report-draft");
    let page = |bytes: &[u8]| String::from_utf8(entry(bytes, "report.html")).unwrap();
    assert!(page(&draft).contains(&label));

    let report = ready(&example.report(&example.project));
    let whole = example
        .bundle(&example.project, &report, Texts::default(), false)
        .unwrap();
    assert!(!manifest(&whole).draft && !verified(&whole).draft);
    assert!(!suggested_name(&example.project, false, english).contains("draft"));
    assert!(!page(&whole).contains(&label));
    assert!(entries(&whole).iter().all(|(name, _)| name != "DRAFT.txt"));
}

#[test]
fn a_name_becomes_a_file_name_every_system_takes() {
    let named = |name: &str, version: &str| {
        let mut project = Project::default();
        Edit::Text(TextField::Name, name.to_owned()).apply(&mut project);
        Edit::Text(TextField::Version, version.to_owned()).apply(&mut project);
        suggested_name(&project, false, Texts::default())
    };
    assert_eq!(named("会议纪要", "2.4.0"), "会议纪要-2.4.0.zip");
    for (name, version) in [
        ("", ""),
        ("../../etc", "1"),
        ("a/b\\c:d*?", "<1>"),
        (".hidden", "."),
        ("  ", " "),
    ] {
        let file = named(name, version);
        assert!(
            !file.contains(['/', '\\', ':', '*', '?', '<', '>', '|', '"'])
                && !file.starts_with('.'),
            "{file}"
        );
        assert!(file.len() > ".zip".len(), "{file}");
    }
    assert!(named(&"长".repeat(500), "1.0").chars().count() < 90);
}

#[test]
fn an_unreadable_file_stops_a_submission_and_is_noted_in_a_draft() {
    let example = Example::get();
    let mut project = example.project.clone();
    Edit::Icon(Some(FileRef("files/gone.png".to_owned()))).apply(&mut project);
    let report = example.report(&project);
    let refused = example.bundle(&project, &ready(&report), Texts::default(), false);
    assert!(
        matches!(&refused, Err(Error::Unreadable { file, failure: ReadFailure::Missing }) if file.0 == "files/gone.png"),
        "{refused:?}"
    );
    let draft = example
        .bundle(&project, &report, Texts::default(), true)
        .unwrap();
    let manifest = manifest(&draft);
    assert_eq!(manifest.missing.len(), 1);
    assert_eq!(
        (
            manifest.missing[0].file.as_str(),
            manifest.missing[0].reason.as_str()
        ),
        ("files/gone.png", "missing")
    );
    assert!(verified(&draft).is_sound());
    assert!(
        String::from_utf8(entry(&draft, "DRAFT.txt"))
            .unwrap()
            .contains("files/gone.png")
    );
}

#[test]
fn a_file_goes_by_its_true_extension() {
    let example = Example::get();
    let bundle = Bundle {
        project: &example.project,
        report: &example.report(&example.project),
        ruleset: ruleset(),
        texts: Texts::default(),
        draft: true,
        copies: guoshen::export::Copies::default(),
        record: &guoshen::store::to_toml(&example.project),
    };
    let mut out = Cursor::new(Vec::new());
    // Every file turns out to be a PDF, whatever it calls itself.
    let mut read = |_: &FileRef| Ok(crate::drawing::pdf(1));
    let manifest = bundle.write(&mut read, &mut out).unwrap();
    let icon = manifest
        .files
        .iter()
        .find(|file| file.role == Role::Icon)
        .unwrap();
    assert_eq!(icon.path, "icon/icon.pdf");
    assert!(verify(out).unwrap().is_sound());
}

#[test]
fn the_console_form_names_every_upload_by_its_path_in_the_bundle() {
    let example = Example::get();
    let fields = console_fields(&example.project, ruleset());
    let names: BTreeSet<String> = entries(&example.draft())
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    let mut uploads = 0;
    for field in &fields {
        if let ConsoleValue::Files(files) = &field.value {
            for file in files {
                assert!(names.contains(file), "{}: {file}", field.id);
                uploads += 1;
            }
        }
        assert!(
            !field.required || !field.value.is_empty(),
            "{} is empty",
            field.id
        );
    }
    assert!(uploads > 8, "{uploads}");
    let order: Vec<&str> = fields.iter().map(|field| field.id).collect();
    assert_eq!(order[..3], ["category", "brief", "detail"]);
    let text = listing_txt(&example.project, ruleset(), Texts::default());
    assert!(text.contains(&example.project.listing.brief));
    assert!(text.contains("icon/icon.png"));
}

#[test]
fn every_error_of_an_export_has_words() {
    let errors = [
        Error::NotReady(Vec::new()),
        Error::Unreadable {
            file: FileRef("a.png".to_owned()),
            failure: ReadFailure::Denied,
        },
        Error::TooLarge {
            path: "a".to_owned(),
            limit: 1 << 20,
        },
        Error::TooMany {
            entries: 9,
            limit: 5,
        },
        Error::NotAZip {
            reason: "x".to_owned(),
        },
        Error::NoManifest {
            reason: "x".to_owned(),
        },
        Error::Schema {
            found: "9".to_owned(),
        },
        Error::Write(std::io::Error::other("full")),
    ];
    for error in errors {
        for language in Language::ALL {
            assert!(
                !Texts::new(language).message(&error.message()).is_empty(),
                "{error}"
            );
        }
    }
}
