//! How long the things take that a person waits for. `cargo bench` prints the figures of a release build.

#![expect(
    clippy::expect_used,
    reason = "nothing can be measured without the example"
)]

use divan::Bencher;
use guoshen::base::Date;
use guoshen::engine::{self, Inputs, Memo};
use guoshen::evidence::{Evidence, Limits, ReadFailure};
use guoshen::export::{Bundle, Pictures, report_html, report_json, verify};
use guoshen::locale::{Language, Texts};
use guoshen::project::{Edit, FileRef, Project, TextField};
use guoshen::ruleset::Ruleset;
use guoshen::store::ProjectDir;
use guoshen::worker::inspect_all;
use std::io::Cursor;
use std::path::Path;
use std::sync::atomic::AtomicBool;

fn main() {
    divan::main();
}

/// The example, read and measured once.
struct Example {
    dir: ProjectDir,
    project: Project,
    evidence: Evidence,
    ruleset: Ruleset,
}

impl Example {
    fn read() -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/example");
        let (dir, project) = ProjectDir::open_read(&folder).expect("the example opens");
        let evidence = inspect_all(&dir, &project, &Limits::default());
        let ruleset = Ruleset::builtin().expect("the catalogue can be read");
        Self {
            dir,
            project,
            evidence,
            ruleset,
        }
    }

    const fn inputs<'a>(&'a self, project: &'a Project) -> Inputs<'a> {
        Inputs {
            project,
            evidence: &self.evidence,
            ruleset: &self.ruleset,
            today: Date::constant(2026, 11, 24),
        }
    }
}

/// A key is pressed in the description: everything measured is known, only what read that text runs again.
/// The bar is 5 ms.
#[divan::bench]
fn text_only_check(bencher: Bencher<'_, '_>) {
    let example = Example::read();
    let (mut memo, cancel) = (Memo::default(), AtomicBool::new(false));
    let mut number = 0;
    bencher
        .with_inputs(|| {
            number += 1;
            let mut project = example.project.clone();
            let text = format!("{}{number}", project.listing.detail);
            Edit::Text(TextField::Detail, text).apply(&mut project);
            project
        })
        .bench_local_refs(|project| {
            engine::run_with(example.inputs(project), &mut memo, &cancel)
                .map(|report| report.verdict)
        });
}

/// Every check of the example, files measured already.
#[divan::bench]
fn check_without_memory(bencher: Bencher<'_, '_>) {
    let example = Example::read();
    bencher.bench_local(|| engine::run(example.inputs(&example.project)).verdict);
}

/// From the folder to the report, as `guoshen check` does it. The bar is 300 ms.
#[divan::bench]
fn check_from_disk() -> engine::report::Verdict {
    let example = Example::read();
    engine::run(example.inputs(&example.project)).verdict
}

/// The catalogue's tables.
#[divan::bench]
fn read_the_catalogue() -> usize {
    Ruleset::builtin().map_or(0, |ruleset| ruleset.clauses().len())
}

/// Report as JSON and HTML.
#[divan::bench]
fn print_the_report(bencher: Bencher<'_, '_>) {
    let example = Example::read();
    let report = engine::run(example.inputs(&example.project));
    let texts = Texts::new(Language::Chinese);
    bencher.bench_local(|| {
        let json = report_json(&report, &example.project, &example.ruleset, texts);
        let none = Pictures::default();
        let html = report_html(
            &report,
            &example.project,
            &example.ruleset,
            texts,
            true,
            &none,
        );
        (json, html.len())
    });
}

/// The bundle into memory, and opened again.
#[divan::bench]
fn export_and_verify(bencher: Bencher<'_, '_>) {
    let example = Example::read();
    let report = engine::run(example.inputs(&example.project));
    let bundle = Bundle {
        project: &example.project,
        report: &report,
        ruleset: &example.ruleset,
        texts: Texts::new(Language::Chinese),
        draft: true,
    };
    bencher.bench_local(|| {
        let mut read =
            |file: &FileRef| -> Result<Vec<u8>, ReadFailure> { example.dir.read(file, 1 << 26) };
        let mut out = Cursor::new(Vec::new());
        let manifest = bundle.write(&mut read, &mut out);
        assert!(manifest.is_ok());
        verify(out).is_ok_and(|verification| verification.is_sound())
    });
}
