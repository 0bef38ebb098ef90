//! One thing has one state wherever it is shown: row, rail, head, step and card agree.

use crate::support::{Look, PLAIN, Stage, Start, wish};
use egui::accesskit::Role;
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guoshen::app::{Command, Step};
use guoshen::base::Digest;
use guoshen::checks::Outcome;
use guoshen::engine::report::{By, ClauseReport, Report, Verdict};
use guoshen::evidence::look::Region;
use guoshen::evidence::reading::{
    Colour, Fields, Inside, Page, ReadState, Reading, Seal, SealShape, Turn,
};
use guoshen::locale::clause_key;
use guoshen::project::{Edit, FileRef};
use guoshen::store::write_example;
use guoshen::worker::{Opening, Reader, ReadingDesk};
use image::{Rgba, RgbaImage};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tempfile::TempDir;

const TALL: Look = Look {
    size: [1280.0, 7000.0],
    ..PLAIN
};

fn report(stage: &Stage) -> &Report {
    let session = stage.app().session.as_ref().unwrap();
    &session.checked.as_ref().unwrap().report
}

fn shows(stage: &Stage, words: &str) -> bool {
    stage.harness.query_all_by_label_contains(words).count() > 0
}

#[test]
fn an_icon_of_the_wrong_size_fails_wherever_it_is_shown() {
    let mut results = SnapshotResults::new();
    let mut stage = Stage::new(Start::Clean, PLAIN);
    let file = FileRef("files/large.png".to_owned());
    let picture = RgbaImage::from_fn(512, 512, |x, y| {
        let inside = (120..400).contains(&x) && (160..360).contains(&y);
        Rgba(if inside {
            [255; 4]
        } else {
            [0x2b, 0x63, 0xf0, 255]
        })
    });
    let path = stage.folder().join("project.guoshen").join(&file.0);
    picture.save(path).unwrap();
    wish(&mut stage, Command::Edit(Edit::Icon(Some(file))));
    wish(&mut stage, Command::Go(Step::Imagery));
    wish(&mut stage, Command::Unfold(Some("1.7.a".to_owned())));
    wish(&mut stage, Command::Save);
    stage.wait("the save", |app| {
        !app.session.as_ref().unwrap().is_unsaved()
    });
    stage.harness.run_steps(40);
    results.add(stage.picture("icon-wrong-size-light-zh"));
    assert_eq!(report(&stage).all(Outcome::Fail), 1, "head");
    assert!(shows(&stage, "图标与截图：不通过，清单里 1 项"), "rail");
    assert!(shows(&stage, ", 不通过, 一(7)a"), "row");
    wish(&mut stage, Command::Filter(Some(Outcome::Fail)));
    assert!(shows(&stage, ", 不通过, 一(7)a"), "filter");
    let session = stage.app().session.as_ref().unwrap();
    let plan = &session.checked.as_ref().unwrap().plan;
    assert_eq!(plan[0].outcome, Outcome::Fail, "plan");
}

#[test]
fn what_is_still_being_read_is_not_called_lapsed_or_unchecked() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("project.guoshen");
    write_example(&path, true).unwrap();
    let mut stage = Stage::over(folder, None, TALL);
    let window = stage.harness.state_mut();
    window.wish(Command::Open(Opening::Existing(path)));
    let (mut sent, mut looked) = (false, 0);
    loop {
        stage.harness.step();
        std::thread::sleep(Duration::from_millis(2));
        let Some(session) = &stage.app().session else {
            continue;
        };
        let (unsettled, checked) = (session.is_unsettled(), session.checked.is_some());
        if !std::mem::replace(&mut sent, true) {
            let window = stage.harness.state_mut();
            window.wish(Command::Go(Step::Statements));
        } else if checked && !unsettled {
            break;
        } else if checked {
            looked += 1;
            for words in ["未检全", "已失效", ", 待确认, ", "自查声明："] {
                assert!(!shows(&stage, words), "{words} after {looked} frames");
            }
            // A step without a count or a word would be done.
            for step in ["图标与截图", "资质材料", "自查声明"] {
                let done = stage.harness.query_all_by_label(step);
                let done = done.filter(|node| node.accesskit_node().role() == Role::Tab);
                assert_eq!(done.count(), 0, "{step} after {looked} frames");
            }
        }
    }
    assert!(looked > 0, "it was shown while files were read");
    stage.harness.run_steps(3);
    assert!(!shows(&stage, "正在查看文件"), "all was looked at");
    assert_eq!(stage.app().verdict(), Some(Verdict::Ready));
}

/// Finds a red seal on a coloured page, whatever it is given.
fn sealed() -> ReadingDesk {
    let read = |bytes: &[u8]| Reading {
        digest: Digest::of_bytes(bytes),
        revision: 1,
        pages: vec![Page {
            number: 0,
            width: 1000,
            height: 1400,
            turned: Turn::None,
            dpi: 200,
            colour: Colour::Colour,
            ink: 0.1,
            lines: Vec::new(),
            seals: vec![Seal {
                region: Region::new(600, 1000, 200, 200),
                shape: SealShape::Round,
                confidence: 0.99,
                text: String::new(),
            }],
            marks: Vec::new(),
            faults: Vec::new(),
        }],
        page_count: 1,
        kind: None,
        fields: Fields::default(),
        inside: Inside::default(),
        unread: Vec::new(),
    };
    let reader = Reader {
        revision: 1,
        read: Box::new(move |_, bytes, _| ReadState::Ready(Arc::new(read(bytes)))),
        rest: Box::new(|| {}),
    };
    let cache = None;
    ReadingDesk { reader, cache }
}

/// The same, not before the gate is open.
fn gated(gate: &Arc<AtomicBool>) -> ReadingDesk {
    let ReadingDesk { reader, cache } = sealed();
    let Reader {
        revision,
        read,
        rest,
    } = reader;
    let gate = Arc::clone(gate);
    let reader = Reader {
        revision,
        read: Box::new(move |subject, bytes, ask| {
            while !gate.load(Ordering::Relaxed) {
                std::thread::sleep(Duration::from_millis(2));
            }
            read(subject, bytes, ask)
        }),
        rest,
    };
    ReadingDesk { reader, cache }
}

#[test]
fn a_clause_is_not_green_before_the_page_of_its_paper_was_read() {
    let gate = Arc::new(AtomicBool::new(false));
    let mut stage = Stage::with_desk(Start::Clean, TALL, gated(&gate));
    stage.wait("a page to be read", |app| {
        let session = app.session.as_ref().unwrap();
        session.reading().is_some()
    });
    let report = report(&stage);
    let asks = |clause: &&ClauseReport| {
        let entry = stage.app().ruleset.clause(clause.id.as_str()).unwrap();
        let need = entry.need.as_ref();
        need.is_some_and(|need| need.slots().contains(&"business-license"))
            && clause.outcome == Outcome::Pass
            && clause.by != By::Person
    };
    let clause = report.clauses.iter().find(asks).expect("one passes");
    let title = stage.app().texts.get(&clause_key(clause.id.as_str()));
    let unread = shows(&stage, &format!("{title}, 未检查, "));
    let passed = shows(&stage, &format!("{title}, 通过, "));
    gate.store(true, Ordering::Relaxed);
    assert!(unread && !passed, "{title}");
    stage.wait("all pages to be read", |app| {
        let session = app.session.as_ref().unwrap();
        !session.is_busy()
    });
    stage.harness.run_steps(3);
    assert!(!shows(&stage, &format!("{title}, 未检查, ")));
}

#[test]
fn a_slot_asks_what_its_clauses_ask() {
    let mut stage = Stage::with_desk(Start::Clean, TALL, sealed());
    stage.wait("the papers", |app| {
        let session = app.session.as_ref().unwrap();
        session.reading().is_none() && !session.is_checking()
    });
    wish(&mut stage, Command::Withdraw("4.1.license.1".to_owned()));
    wish(&mut stage, Command::Go(Step::Papers));
    let clause = report(&stage).clause("4.1.license.1").unwrap();
    assert_eq!(clause.outcome, Outcome::Pending);
    let told = clause.findings.iter();
    let told = told.filter(|finding| finding.outcome >= Outcome::Pending);
    assert_eq!(told.count(), 0, "nothing but the question is open");
    assert!(shows(&stage, "请看过后确认：营业执照彩色并盖章"));
    // The row leads to the slot, whose page is shown.
    wish(&mut stage, Command::Go(Step::Listing));
    let row = "营业执照彩色并盖章, 待确认, 4.1 执照(1)";
    stage.harness.get_by_label(row).click();
    stage.settle();
    let route = &stage.app().route;
    assert_eq!(route.step, Step::Papers);
    assert_eq!(route.slot.as_deref(), Some("business-license"));
}

#[test]
fn the_helper_has_every_paper_and_says_what_may_stay_empty() {
    let look = Look {
        size: [1280.0, 2400.0],
        ..PLAIN
    };
    let mut stage = Stage::new(Start::Clean, look);
    wish(&mut stage, Command::Go(Step::Finish));
    for file in ["business-license.pdf", "power-of-attorney.pdf"] {
        let name = format!("复制 {file} 的完整路径");
        let copy = stage.harness.query_all_by_label_contains(&name).count();
        assert_eq!(copy, 1, "{file}");
    }
    assert!(shows(&stage, "不需要"), "no special business is chosen");
    // A tick of a paper stays.
    let tick = "已填好营业执照";
    let ticks = stage.harness.query_all_by_label_contains("营业执照");
    let boxes: Vec<_> = ticks
        .filter(|node| node.accesskit_node().role() == Role::CheckBox)
        .collect();
    assert_eq!(boxes.len(), 1, "{tick}");
    boxes[0].click();
    drop(boxes);
    stage.settle();
    let session = stage.app().session.as_ref().unwrap();
    assert!(session.project.done.contains("paper/business-license"));
    let before = stage.harness.get_by_label("填写控制台").rect().left();
    let zip = stage.folder().join("提交包.zip");
    wish(&mut stage, Command::Export(zip, false));
    stage.harness.run_steps(4);
    let after = stage.harness.get_by_label("填写控制台").rect().left();
    assert!((after - before).abs() < 1.0, "the form has all the room");
}
