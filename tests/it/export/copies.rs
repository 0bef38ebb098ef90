//! Marked copies beside the papers, and pictures without what cameras wrote into them.

use super::Example;
use crate::support::{TODAY, ruleset};
use guoshen::checks::statements::Standing;
use guoshen::engine::report::{ClauseReport, Report};
use guoshen::engine::{self, Inputs};
use guoshen::evidence::reading::Turn;
use guoshen::evidence::{Limits, Thumbnail, sheet};
use guoshen::export::{Bundle, Copies, Manifest, Record, Role, Unpacked, unpack, verify};
use guoshen::locale::Texts;
use guoshen::project::{Edit, FileRef, Project, Statement, StatementKind};
use guoshen::store::{ProjectDir, from_toml, write_project};
use guoshen::worker::{ExportJob, Over, inspect_all, write_bundle};
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, RgbImage};
use std::io::Cursor;
use std::sync::Arc;

/// A draft with one paper that holds these bytes.
pub(super) fn draft(bytes: &[u8], copies: Copies) -> (Manifest, Vec<u8>) {
    let mut project = Project::default();
    let file = FileRef("files/paper.pdf".to_owned());
    Edit::PaperFiles("business-license".to_owned(), vec![file]).apply(&mut project);
    let bundle = Bundle {
        project: &project,
        report: &Example::get().report(&project),
        ruleset: ruleset(),
        texts: Texts::default(),
        draft: true,
        copies,
        record: &guoshen::store::to_toml(&project),
    };
    let mut out = Cursor::new(Vec::new());
    let mut read = |_: &FileRef| Ok(bytes.to_vec());
    let manifest = bundle.write(&mut read, &mut out).unwrap();
    (manifest, out.into_inner())
}

fn file(zip: &[u8], path: &str) -> Vec<u8> {
    let entries = super::entries(zip);
    entries
        .into_iter()
        .find(|(name, _)| name == path)
        .unwrap()
        .1
}

const MARKED: Copies = Copies {
    marked: true,
    bare: false,
};
pub(super) const BARE: Copies = Copies {
    marked: false,
    bare: true,
};

fn white(width: u32, height: u32) -> DynamicImage {
    DynamicImage::from(RgbImage::from_pixel(width, height, image::Rgb([255; 3])))
}

fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// Share of the pixels that are not white.
fn inked(page: &Thumbnail) -> f64 {
    let dark = page.rgba.chunks(4).filter(|pixel| pixel[0] < 240).count();
    dark as f64 / f64::from(page.width * page.height)
}

#[test]
fn a_marked_copy_lies_beside_every_paper_and_the_original_is_as_it_was() {
    let bytes = crate::drawing::pdf(2);
    let (manifest, zip) = draft(&bytes, MARKED);
    let of = |role: Role| -> Vec<&str> {
        let files = manifest.files.iter().filter(|file| file.role == role);
        files.map(|file| file.path.as_str()).collect()
    };
    let (papers, copies) = (of(Role::Paper), of(Role::MarkedPaper));
    assert!(!papers.is_empty());
    let beside: Vec<String> = papers
        .iter()
        .map(|path| path.replacen("papers/", "papers-marked/", 1))
        .collect();
    assert_eq!(copies, beside);
    assert_eq!(file(&zip, papers[0]), bytes);
    let copy = file(&zip, copies[0]);
    let limits = Limits::default();
    for page in 0..2 {
        let drawn = sheet::draw(&copy, page, Turn::None, 800, &limits).expect("a page");
        let ink = inked(&drawn);
        assert!((0.01..0.2).contains(&ink), "page {page}: {ink}");
    }
    assert!(sheet::draw(&copy, 2, Turn::None, 800, &limits).is_none());
    assert!(verify(Cursor::new(&zip)).unwrap().is_sound());
    let plain = draft(&bytes, Copies::default()).0;
    assert!(
        plain
            .files
            .iter()
            .all(|file| file.role != Role::MarkedPaper)
    );
}

#[test]
fn a_picture_is_marked_as_well() {
    let bytes = encoded(&white(600, 400), ImageFormat::Png);
    let (manifest, zip) = draft(&bytes, MARKED);
    let mut copies = manifest
        .files
        .iter()
        .filter(|file| file.role == Role::MarkedPaper);
    let path = &copies.next().expect("a copy").path;
    assert_eq!(path.rsplit_once('.').map(|(_, end)| end), Some("pdf"));
    assert_eq!(draft(&bytes, MARKED).1, zip, "the same again");
    let drawn = sheet::draw(&file(&zip, path), 0, Turn::None, 600, &Limits::default()).unwrap();
    assert!(drawn.width > drawn.height && inked(&drawn) > 0.01);
}

/// A JPEG that says it lies on its side, where it was taken and by whom.
pub(super) fn talkative() -> Vec<u8> {
    let plain = encoded(&white(40, 20), ImageFormat::Jpeg);
    let exif =
        b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0SECRET PLACE";
    let mut bytes = plain[..2].to_vec();
    for (marker, data) in [
        (0xe1, exif.as_slice()),
        (0xfe, b"SECRET NOTE"),
        (0xed, b"SECRET NAME"),
    ] {
        bytes.extend([0xff, marker]);
        bytes.extend(u16::try_from(data.len() + 2).unwrap().to_be_bytes());
        bytes.extend(data);
    }
    bytes.extend(&plain[2..]);
    bytes
}

fn orientation(bytes: &[u8]) -> u8 {
    let reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .unwrap();
    reader
        .into_decoder()
        .unwrap()
        .orientation()
        .unwrap()
        .to_exif()
}

pub(super) fn holds(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|window| window == words)
}

/// The papers of a draft made of these bytes, without metadata.
pub(super) fn stripped(bytes: &[u8]) -> Vec<u8> {
    let (manifest, zip) = draft(bytes, BARE);
    let paper = manifest
        .files
        .iter()
        .find(|file| file.role == Role::Paper)
        .unwrap();
    file(&zip, &paper.path)
}

/// How the licence of a project stands, and what a statement on it would be bound to.
fn licence(dir: &ProjectDir, project: &Project) -> (Report, ClauseReport) {
    let evidence = inspect_all(dir, project, &Limits::default());
    let report = engine::run(Inputs {
        project,
        evidence: &evidence,
        ruleset: ruleset(),
        today: TODAY,
    });
    let clause = report.clause("4.1.license.1").unwrap().clone();
    (report, clause)
}

#[test]
fn what_was_said_of_a_paper_stands_in_the_bundle_without_its_metadata() {
    let room = tempfile::tempdir().unwrap();
    let dir = ProjectDir::create(&room.path().join("a.guoshen"))
        .unwrap()
        .dir;
    let file = dir.import_bytes("licence.jpg", &talkative()).unwrap();
    let mut project = Project::default();
    let slot = "business-license".to_owned();
    Edit::PaperFiles(slot, vec![file.clone()]).apply(&mut project);
    let (_, clause) = licence(&dir, &project);
    let made = Statement {
        kind: StatementKind::Confirm,
        by: "甲".to_owned(),
        on: TODAY.to_string(),
        note: String::new(),
        until: String::new(),
        file: None,
        seen: Some(clause.seen),
        parts: clause.parts,
        revision: clause.revision,
        known: Vec::new(),
        answers: Vec::new(),
    };
    project.statements.insert("4.1.license.1".to_owned(), made);
    let (report, clause) = licence(&dir, &project);
    assert!(matches!(clause.statement, Standing::Stands { .. }));

    let job = ExportJob {
        dir: Arc::new(dir),
        project: Arc::new(project),
        report: Arc::new(report),
        ruleset: Arc::new(ruleset().clone()),
        texts: Texts::default(),
        draft: true,
        copies: BARE,
        path: room.path().join("a.zip"),
        over: Over::Anything,
    };
    write_bundle(&job).unwrap();
    let zip = std::fs::read(&job.path).unwrap();
    let Unpacked { record, files, .. } = unpack(Cursor::new(&zip), ruleset()).unwrap();
    let Record::Text(text) = record else {
        panic!("{record:?}");
    };
    assert!(!holds(&files[&file], b"SECRET"));
    let again = room.path().join("b.guoshen");
    let project = from_toml(&text).unwrap();
    write_project(&again, &project, &files).unwrap();
    let opened = ProjectDir::open(&again).unwrap();
    let (_, clause) = licence(&opened.dir, &opened.project);
    assert!(matches!(clause.statement, Standing::Stands { .. }));
}

#[test]
fn a_jpeg_loses_its_secrets_and_keeps_its_pixels_and_its_up() {
    let bytes = talkative();
    assert!(holds(&bytes, b"SECRET") && orientation(&bytes) == 6);
    let bare = stripped(&bytes);
    assert!(!holds(&bare, b"SECRET"));
    assert_eq!(orientation(&bare), 6);
    let pixels = |bytes: &[u8]| image::load_from_memory(bytes).unwrap().into_rgb8();
    assert_eq!(pixels(&bare), pixels(&bytes));
}

#[test]
fn a_png_loses_its_secrets_and_keeps_its_pixels() {
    let plain = encoded(&white(40, 20), ImageFormat::Png);
    let mut bytes = plain[..33].to_vec();
    let text = b"Author\0SECRET";
    bytes.extend(u32::try_from(text.len()).unwrap().to_be_bytes());
    bytes.extend(b"tEXt");
    bytes.extend(text);
    bytes.extend([0; 4]);
    bytes.extend(&plain[33..]);
    assert_eq!(stripped(&bytes), plain);
    assert_eq!(stripped(&plain), plain);
}

#[test]
fn what_cannot_be_followed_is_left_as_it_is() {
    let bytes = talkative();
    for length in (0..bytes.len()).step_by(37) {
        let torn = &bytes[..length];
        let kept = stripped(torn);
        assert!(kept == torn || kept.len() <= torn.len() + 40, "{length}");
    }
    let pdf = crate::drawing::pdf(1);
    assert_eq!(stripped(&pdf), pdf);
}

#[test]
fn a_paper_without_a_marked_copy_is_named_with_the_reason() {
    let long = crate::drawing::pdf(101);
    let (manifest, zip) = draft(&long, MARKED);
    let paper = manifest
        .files
        .iter()
        .find(|entry| entry.role == Role::Paper)
        .unwrap();
    let [unmarked] = manifest.unmarked.as_slice() else {
        panic!("one paper has no copy: {:?}", manifest.unmarked);
    };
    assert_eq!(
        (unmarked.path.as_str(), unmarked.reason.as_str()),
        (paper.path.as_str(), "too-long")
    );
    let verification = verify(Cursor::new(zip)).unwrap();
    assert_eq!(verification.unmarked, manifest.unmarked);
    let said = Texts::default().message(&unmarked.message());
    assert!(said.contains(&paper.path) && said.contains("100"), "{said}");

    let (manifest, _) = draft(b"%PDF-1.7\nnothing of the kind", MARKED);
    let reasons: Vec<&str> = manifest
        .unmarked
        .iter()
        .map(|paper| paper.reason.as_str())
        .collect();
    assert_eq!(reasons, ["undrawable"]);
    assert!(draft(&long, BARE).0.unmarked.is_empty());
}
