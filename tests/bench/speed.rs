//! How long the things take that a person waits for. `cargo bench` prints the figures of a release build.

#![expect(
    clippy::expect_used,
    reason = "nothing can be measured without the example"
)]

mod frames;
mod pages;

use clap::Parser as _;
use divan::Bencher;
use divan::counter::BytesCount;
use guoshen::base::Date;
use guoshen::checks::Input;
use guoshen::cli::{self, Cli};
use guoshen::engine::{self, Inputs, Memo};
use guoshen::evidence::reading::{self, ocr::Ocr};
use guoshen::evidence::{Evidence, Limits, ReadFailure};
use guoshen::export::{Bundle, Pictures, report_html, report_json, verify};
use guoshen::locale::{Language, Texts};
use guoshen::project::{Edit, FileRef, Project, TextField};
use guoshen::ruleset::Ruleset;
use guoshen::store::ProjectDir;
use guoshen::worker::inspect_all;
use std::io::Cursor;
use std::ops::ControlFlow;
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

/// Texts, answers, policies and papers of the example, without the comparison of its screenshots. The bar is 5 ms.
#[divan::bench]
fn texts_and_facts_without_memory(bencher: Bencher<'_, '_>) {
    let example = Example::read();
    let mut project = example.project.clone();
    project.media.desktop.clear();
    project.media.mobile.clear();
    bencher.bench_local(|| engine::run(example.inputs(&project)).verdict);
}

/// A description of 500 characters alone. The bar is 0.3 ms.
#[divan::bench]
fn one_description(bencher: Bencher<'_, '_>) {
    let example = Example::read();
    let detail = example.project.listing.detail.repeat(3);
    let mut project = Project::default();
    let text = detail.chars().take(500).collect();
    Edit::Text(TextField::Detail, text).apply(&mut project);
    let inputs = example.inputs(&project);
    bencher.bench_local(|| engine::judge_field(inputs, Input::Detail).len());
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
        copies: guoshen::export::Copies::default(),
        record: &guoshen::store::to_toml(&example.project),
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

/// Descriptions of the example, one a line, each a little different: `times` thousand of them.
fn lines(times: usize) -> Vec<u8> {
    let detail = Example::read().project.listing.detail;
    let detail = detail.replace(['\n', '\r'], "");
    let line = |number: usize| format!("{detail}{number}\n");
    (0..times * 1000).map(line).collect::<String>().into_bytes()
}

fn text(arguments: &[&str], input: &[u8]) -> usize {
    let arguments = ["guoshen", "text", "--field", "detail", "--lang", "en"]
        .into_iter()
        .chain(arguments.iter().copied());
    let cli = Cli::try_parse_from(arguments).expect("the command line is right");
    let (mut output, mut errors) = (Vec::new(), Vec::new());
    cli::run(cli, &mut &*input, &mut output, &mut errors);
    assert!(errors.is_empty() && !output.is_empty());
    output.len()
}

/// `guoshen text`; the bar is 20 MB/s.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn text_lines(bencher: Bencher<'_, '_>) {
    let input = lines(10);
    bencher
        .counter(BytesCount::of_slice(&input))
        .bench_local(|| text(&[], &input));
}

/// The same with 10 000 words of one's own, at 1, 10 and 100 times the length: the cost per byte stays the same.
#[divan::bench(args = [1, 10, 100], sample_count = 3, sample_size = 1)]
fn text_lines_with_own_words(bencher: Bencher<'_, '_>, times: usize) {
    let input = lines(times);
    let words = own_words();
    let path = words.path().to_str().expect("a path in Unicode");
    bencher
        .counter(BytesCount::of_slice(&input))
        .bench_local(|| text(&["--words", path], &input));
}

/// One text of 1, 10 and 100 times the length of the description, with the same words.
#[divan::bench(args = [1, 10, 100], sample_count = 20, sample_size = 1)]
fn long_text_with_own_words(bencher: Bencher<'_, '_>, times: usize) {
    let detail = Example::read().project.listing.detail.replace('\n', "");
    let input = format!("{}\n", detail.repeat(times)).into_bytes();
    let words = own_words();
    let path = words.path().to_str().expect("a path in Unicode");
    bencher
        .counter(BytesCount::of_slice(&input))
        .bench_local(|| text(&["--words", path], &input));
}

/// 10 000 words of two to four Han characters.
fn own_words() -> tempfile::NamedTempFile {
    let han = |number: usize| {
        let code = 0x4E00 + u32::try_from(number % 5000).unwrap_or(0);
        char::from_u32(code).unwrap_or('一')
    };
    let word = |number: usize| -> String {
        let length = 2 + number % 3;
        let part = (0..length).map(|at| han(number * 7 + at * 613));
        part.chain(['\n']).collect()
    };
    let text: String = (0..10_000).map(word).collect();
    let file = tempfile::NamedTempFile::new().expect("a temporary file");
    std::fs::write(file.path(), text).expect("it can be written");
    file
}

/// A slanted scan of a page is read; `tests/fixtures/papers/compare.py` sets this against another reader.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn scan_read(bencher: Bencher) {
    let ocr = Ocr::load().expect("the models load");
    read_paper(bencher, "tests/fixtures/papers/page-02.jpg", Some(&ocr));
}

/// A page with a text layer is drawn and read.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn text_layer_read(bencher: Bencher) {
    read_paper(bencher, "assets/example/files/software-copyright.pdf", None);
}

/// The models are loaded, as happens before the first scan.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn models_loaded(bencher: Bencher) {
    bencher.bench(|| Ocr::load().expect("the models load"));
}

fn read_paper(bencher: Bencher, file: &str, ocr: Option<&Ocr>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let bytes = std::fs::read(path).expect("the paper is there");
    bencher.bench(|| {
        reading::read(&bytes, &Limits::default(), ocr, &mut |_| {
            ControlFlow::Continue(())
        })
    });
}
