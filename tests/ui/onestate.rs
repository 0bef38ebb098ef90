//! One thing has one state wherever it is shown: row, rail, head, step and card agree.

use crate::support::{Look, PLAIN, Stage, Start, wish};
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guoshen::app::{Command, Step};
use guoshen::checks::Outcome;
use guoshen::engine::report::Report;
use guoshen::evidence::reading::ReadState;
use guoshen::project::{Edit, FileRef};
use guoshen::worker::{Reader, ReadingDesk};
use image::{Rgba, RgbaImage};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, sync_channel};

const TALL: Look = Look {
    size: [1280.0, 3000.0],
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
    results.add(stage.harness.try_snapshot("icon-wrong-size-light-zh"));
    assert_eq!(report(&stage).all(Outcome::Fail), 1, "head");
    assert!(shows(&stage, "图标与截图, 1 不通过"), "rail");
    assert!(shows(&stage, ", 不通过, 1.7.a"), "row");
    wish(&mut stage, Command::Filter(Some(Outcome::Fail)));
    assert!(shows(&stage, ", 不通过, 1.7.a"), "filter");
    let session = stage.app().session.as_ref().unwrap();
    let plan = &session.checked.as_ref().unwrap().plan;
    assert_eq!(plan[0].outcome, Outcome::Fail, "plan");
}

/// A reader that reads nothing until the other end is gone.
fn held(gate: Receiver<()>) -> ReadingDesk {
    let gate = Mutex::new(gate);
    let reader = Reader {
        revision: 1,
        read: Box::new(move |_, _, _| {
            let _gone = gate.lock().unwrap().recv();
            ReadState::Cancelled
        }),
        rest: Box::new(|| {}),
    };
    let cache = None;
    ReadingDesk { reader, cache }
}

#[test]
fn what_is_still_being_read_is_not_called_lapsed_or_unchecked() {
    let (release, gate) = sync_channel(1);
    let mut stage = Stage::with_desk(Start::Clean, TALL, held(gate));
    stage.wait("the first paper", |app| {
        app.session.as_ref().unwrap().reading().is_some()
    });
    stage.harness.run_steps(4);
    let reading = shows(&stage, "正在读取");
    let unchecked = shows(&stage, "未检全");
    let open = shows(&stage, ", 待确认, ");
    wish(&mut stage, Command::Go(Step::Statements));
    let lapsed = shows(&stage, "已失效");
    let rail = shows(&stage, "自查声明, ");
    drop(release);
    assert!(reading && !unchecked && !open, "{unchecked} {open}");
    assert!(!lapsed && !rail, "{lapsed} {rail}");
}

#[test]
fn a_slot_asks_what_its_clauses_ask() {
    let mut stage = Stage::new(Start::Clean, TALL);
    wish(&mut stage, Command::Go(Step::Papers));
    assert!(!shows(&stage, "请看过后确认："));
    wish(&mut stage, Command::Withdraw("4.1.license.1".to_owned()));
    let row = "营业执照彩色并盖章, 待确认, 4.1.license.1";
    assert!(shows(&stage, row));
    assert!(shows(&stage, "请看过后确认：营业执照彩色并盖章") || shows(&stage, "没有识别"));
    assert!(shows(&stage, "资质材料, 1 待确认"));
    // The row leads to the slot, whose page is shown.
    wish(&mut stage, Command::Go(Step::Listing));
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
        .filter(|node| node.accesskit_node().role() == egui::accesskit::Role::CheckBox)
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
    assert!(
        after < before,
        "the form has all the room: {before} {after}"
    );
}
