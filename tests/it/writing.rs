//! Text read in pictures: recognised once for all tests here, kept, and what a confirmation knew of it.

use crate::readings::written;
use crate::support::{Scene, root};
use guoshen::checks::Outcome;
use guoshen::checks::statements::{Lapse, Standing};
use guoshen::evidence::Limits;
use guoshen::evidence::reading::ocr::Ocr;
use guoshen::evidence::reading::{PICTURES, ReadState, Reading, Subject, read_picture};
use guoshen::project::{Edit, Statement, StatementKind};
use guoshen::store::Readings;
use std::ops::ControlFlow;
use std::sync::{Arc, OnceLock};

fn ocr() -> &'static Ocr {
    static OCR: OnceLock<Ocr> = OnceLock::new();
    OCR.get_or_init(|| Ocr::load().unwrap())
}

fn example(name: &str) -> Vec<u8> {
    std::fs::read(root().join("assets/example/files").join(name)).unwrap()
}

fn read(bytes: &[u8]) -> ReadState {
    let go_on = &mut |_| ControlFlow::Continue(());
    read_picture(bytes, &Limits::default(), ocr(), go_on)
}

/// The example's first screenshot.
fn screenshot() -> &'static Arc<Reading> {
    static READ: OnceLock<Arc<Reading>> = OnceLock::new();
    READ.get_or_init(|| match read(&example("desktop-1.png")) {
        ReadState::Ready(reading) => reading,
        other => panic!("{other:?}"),
    })
}

#[test]
fn a_screenshot_is_read_with_boxes_in_its_own_pixels() {
    let reading = screenshot();
    assert_eq!(reading.revision, PICTURES);
    let page = &reading.pages[0];
    assert_eq!((page.width, page.height), (1920, 1080));
    let title = page.lines.iter().find(|line| line.text == "云图纪要");
    let title = title.expect("the app's name stands on the page");
    assert!(title.confidence > 0.8);
    assert!(
        title.region.y < 120 && title.region.x < 300,
        "{:?}",
        title.region
    );
    assert!(page.lines.len() > 20, "{}", page.lines.len());
}

#[test]
fn reading_a_picture_can_be_stopped_and_what_is_none_is_unreadable() {
    let bytes = example("mobile-1.png");
    let stop = &mut |_| ControlFlow::Break(());
    let stopped = read_picture(&bytes, &Limits::default(), ocr(), stop);
    assert_eq!(stopped, ReadState::Cancelled);
    let mut calls = 0;
    let late = &mut |_| {
        calls += 1;
        if calls < 3 {
            ControlFlow::Continue(())
        } else {
            ControlFlow::Break(())
        }
    };
    let stopped = read_picture(&bytes, &Limits::default(), ocr(), late);
    assert_eq!(stopped, ReadState::Cancelled);
    assert_eq!(read(&bytes[..bytes.len() / 2]), ReadState::Unreadable);
    assert_eq!(read(b"no picture"), ReadState::Unreadable);
}

#[test]
fn a_reading_of_a_picture_is_kept_apart_from_one_of_a_paper() {
    let folder = tempfile::tempdir().unwrap();
    let cache = Readings::at(folder.path());
    let reading = screenshot();
    cache.put(reading).unwrap();
    assert_eq!(
        cache.get(&reading.digest, PICTURES).as_ref(),
        Some(&**reading)
    );
    let paper = guoshen::evidence::reading::REVISION;
    assert_eq!(cache.get(&reading.digest, paper), None);
}

const CLAUSE: &str = "3.3.7.t11.1.d";
const MARK: &str = "1640 1020 240 36 美图秀秀";
const PLAIN: &str = "60 40 200 40 青禾共绘";

/// The clean project with a confirmation of the clause as it stands, and then the first screenshot read as given.
fn confirmed(before: &[&str], after: Option<&[&str]>) -> Standing {
    let put = |scene: &mut Scene, lines: Option<&[&str]>| {
        let file = scene.project.media.desktop[0].0.clone();
        let state = lines.map_or(ReadState::Waiting, |lines| {
            let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
            written(&lines, [1920, 1080])
        });
        scene.evidence.put_read(Subject::Picture, &file, state);
    };
    let mut scene = Scene::base();
    put(&mut scene, Some(before).filter(|lines| !lines.is_empty()));
    let seen = scene.run().clause(CLAUSE).unwrap().clone();
    let statement = Statement {
        kind: StatementKind::Confirm,
        by: "何苗".to_owned(),
        on: "2026-11-20".to_owned(),
        note: String::new(),
        until: String::new(),
        file: None,
        seen: Some(seen.seen),
        revision: seen.revision,
        known: seen.objections,
        answers: Vec::new(),
        parts: std::collections::BTreeMap::new(),
    };
    scene.edit(Edit::Statement(CLAUSE.to_owned(), Some(statement)));
    put(&mut scene, after);
    let report = scene.run();
    let clause = report.clause(CLAUSE).unwrap();
    let stands = matches!(clause.statement, Standing::Stands { .. });
    assert_eq!(stands, clause.outcome == Outcome::Pass);
    clause.statement.clone()
}

#[test]
fn a_confirmation_does_not_lapse_because_text_was_read_later_or_not_at_all() {
    for (before, after) in [
        (&[][..], Some(&[PLAIN][..])),
        (&[PLAIN], None),
        (&[PLAIN, MARK], Some(&[PLAIN, MARK])),
        (&[PLAIN, MARK], None),
        (&[PLAIN, MARK], Some(&[PLAIN])),
    ] {
        let standing = confirmed(before, after);
        assert!(
            matches!(standing, Standing::Stands { .. }),
            "{before:?} {after:?}"
        );
    }
}

#[test]
fn an_objection_read_after_the_confirmation_opens_the_question_again() {
    for before in [&[][..], &[PLAIN]] {
        let standing = confirmed(before, Some(&[PLAIN, MARK]));
        let why = match standing {
            Standing::Lapsed { why, .. } => why,
            other => panic!("{other:?}"),
        };
        assert_eq!(why, Lapse::Read);
    }
}

#[test]
fn a_place_that_was_dismissed_is_asked_no_more_even_when_its_box_moved_a_little() {
    let set = |y: u32| {
        format!(
            "desktop = [{{ image = {{ size = [1920, 1080], tiles = 11 }}, written = ['1640 {y} 240 36 美图秀秀'] }}]"
        )
    };
    let mut scene = Scene::with(&set(1020));
    let objections = |scene: &Scene| scene.run().clause(CLAUSE).unwrap().objections.len();
    assert_eq!(objections(&scene), 1);
    let file = scene.project.media.desktop[0].0.clone();
    let digest = scene.evidence.digest(&file).unwrap().clone();
    let judgement = guoshen::project::Judgement {
        file: digest,
        kind: "watermark".to_owned(),
        region: [1642, 1018, 238, 37],
        holds: false,
        by: "何苗".to_owned(),
        on: "2026-11-20".to_owned(),
    };
    let path = guoshen::project::FieldPath::Screenshots(guoshen::project::Screen::Desktop);
    scene.edit(Edit::Judge(path, judgement));
    assert_eq!(objections(&scene), 0);
}
