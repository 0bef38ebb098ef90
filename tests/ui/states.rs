//! States that come and go: a waiver that runs out, papers being read, a picture before and after, rounds.

use crate::support::{Look, PLAIN, Stage, Start, wish};
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::Queryable as _;
use guoshen::app::command::Words;
use guoshen::app::route::Dialog;
use guoshen::app::{Command, Step};
use guoshen::checks::finding::{Outcome, Place};
use guoshen::checks::statements::{Lapse, Standing};
use guoshen::evidence::reading::ReadState;
use guoshen::locale::Language;
use guoshen::project::{
    Edit, FieldPath, FileRef, Project, RoundOutcome, Statement, StatementKind, TextField,
};
use guoshen::store::to_toml;
use guoshen::worker::{Progress, Reader, ReadingDesk};
use image::{Rgba, RgbaImage};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, sync_channel};

/// English in dark.
const ENGLISH: Look = Look {
    dark: true,
    language: Language::English,
    ..PLAIN
};

/// What the status line says must not hang on how fast the disk is.
fn saved(stage: &mut Stage) {
    wish(stage, Command::Save);
    stage.wait("the save", |app| {
        !app.session.as_ref().unwrap().is_unsaved()
    });
    stage.harness.run_steps(3);
}

fn project(stage: &Stage) -> &Project {
    &stage.app().session.as_ref().unwrap().project
}

fn standing<'a>(stage: &'a Stage, clause: &str) -> (Outcome, &'a Standing) {
    let session = stage.app().session.as_ref().unwrap();
    let report = &session.checked.as_ref().unwrap().report;
    let clause = report.clause(clause).unwrap();
    (clause.outcome, &clause.statement)
}

#[test]
fn a_waiver_asks_for_its_reason_and_takes_a_last_day() {
    let mut results = SnapshotResults::new();
    let mut stage = Stage::new(Start::Example, PLAIN);
    let dialog = Dialog::Statement("1.11".to_owned(), StatementKind::Appeal);
    wish(&mut stage, Command::Dialog(Some(dialog)));
    results.add(stage.picture("dialog-waiver"));
    let sign = |stage: &mut Stage| {
        stage.harness.get_by_label("签名确认").click();
        stage.settle();
    };
    sign(&mut stage);
    assert!(
        project(&stage)
            .statements
            .get("1.11")
            .is_none_or(|said| said.kind != StatementKind::Appeal),
        "not without a reason"
    );
    let reason = stage
        .harness
        .get_by_role_and_label(egui::accesskit::Role::MultilineTextInput, "理由");
    reason.focus();
    stage.harness.run_steps(2);
    stage
        .harness
        .get_by_role_and_label(egui::accesskit::Role::MultilineTextInput, "理由")
        .type_text("已向平台说明，等待答复");
    stage.harness.run_steps(2);
    stage.harness.get_by_label("90 天后").click();
    stage.harness.run_steps(2);
    sign(&mut stage);
    let said = &project(&stage).statements["1.11"];
    assert_eq!(
        (said.kind, said.until.as_str()),
        (StatementKind::Appeal, "2027-02-22")
    );
    assert!(
        matches!(standing(&stage, "1.11").1, Standing::Stands { said } if said.until == "2027-02-22")
    );
}

/// The clean project with two waivers: one is over, one has time left.
fn waived(stage: &Stage) {
    let path = stage.folder().join("project.guoshen/project.toml");
    let mut changed = project(stage).clone();
    for (clause, until) in [("2.1.1", "2026-11-20"), ("2.3.1", "2026-12-31")] {
        let statement = Statement {
            kind: StatementKind::NotApplicable,
            by: "林小满".to_owned(),
            on: "2026-11-01".to_owned(),
            note: "这一版还没有开放这项功能".to_owned(),
            until: until.to_owned(),
            file: None,
            seen: None,
            revision: 0,
            known: Vec::new(),
            answers: Vec::new(),
            parts: std::collections::BTreeMap::new(),
        };
        Edit::Statement(clause.to_owned(), Some(statement)).apply(&mut changed);
    }
    std::fs::write(path, to_toml(&changed)).unwrap();
}

#[test]
fn a_waiver_that_is_over_is_listed_as_lapsed_and_keeps_its_reason() {
    let mut results = SnapshotResults::new();
    for (look, name) in [
        (PLAIN, "statements-lapsed-light-zh"),
        (ENGLISH, "statements-lapsed-dark-en"),
    ] {
        let stage = Stage::new(Start::Clean, look);
        waived(&stage);
        let folder = stage.close();
        let path = folder.path().join("project.guoshen");
        let mut stage = Stage::over(folder, Some(path), look);
        let (outcome, over) = standing(&stage, "2.1.1");
        assert_eq!(outcome, Outcome::Pending);
        assert!(
            matches!(
                over,
                Standing::Lapsed {
                    why: Lapse::Expired,
                    ..
                }
            ),
            "{over:?}"
        );
        assert!(matches!(
            standing(&stage, "2.3.1").1,
            Standing::Stands { .. }
        ));
        wish(&mut stage, Command::Go(Step::Statements));
        results.add(stage.picture(name));
        if look.language == Language::Chinese {
            let again = Dialog::Statement("2.1.1".to_owned(), StatementKind::NotApplicable);
            wish(&mut stage, Command::Dialog(Some(again)));
            let reason = stage
                .harness
                .get_by_role_and_label(egui::accesskit::Role::MultilineTextInput, "理由");
            assert_eq!(reason.value().unwrap(), "这一版还没有开放这项功能");
        }
    }
}

/// A reader that stands still on the second of three pages until the other end is gone.
fn slow(gate: Receiver<()>) -> ReadingDesk {
    let gate = Mutex::new(gate);
    let reader = Reader {
        revision: 1,
        read: Box::new(move |_, _, tell| {
            let _told = tell(Progress { done: 1, pages: 3 });
            let _gone = gate.lock().unwrap().recv();
            ReadState::Cancelled
        }),
        rest: Box::new(|| {}),
    };
    ReadingDesk {
        reader,
        cache: None,
    }
}

#[test]
fn papers_that_are_being_read_say_so() {
    let mut results = SnapshotResults::new();
    for (look, name) in [
        (PLAIN, "papers-reading-light-zh"),
        (ENGLISH, "papers-reading-dark-en"),
    ] {
        let (release, gate) = sync_channel(1);
        let mut stage = Stage::with_desk(Start::Clean, look, slow(gate));
        stage.wait("the first page", |app| {
            app.session.as_ref().unwrap().reading().is_some()
        });
        wish(&mut stage, Command::Go(Step::Papers));
        results.add(stage.picture(name));
        drop(release);
    }
}

#[test]
fn a_picture_before_and_after_is_seen_before_it_is_taken() {
    let mut results = SnapshotResults::new();
    for (look, name) in [
        (PLAIN, "sheet-mend-light-zh"),
        (ENGLISH, "sheet-mend-dark-en"),
    ] {
        let mut stage = Stage::new(Start::Clean, look);
        let file = FileRef("files/large.png".to_owned());
        let picture = RgbaImage::from_fn(300, 300, |x, y| {
            let inside = (60..240).contains(&x) && (90..210).contains(&y);
            Rgba(if inside {
                [255; 4]
            } else {
                [0x2b, 0x63, 0xf0, 255]
            })
        });
        picture
            .save(stage.folder().join("project.guoshen").join(&file.0))
            .unwrap();
        wish(&mut stage, Command::Go(Step::Imagery));
        wish(&mut stage, Command::Edit(Edit::Icon(Some(file.clone()))));
        wish(&mut stage, Command::Mend(FieldPath::Icon, file, false));
        saved(&mut stage);
        stage.wait("the proposal", |app| {
            let mending = app.session.as_ref().unwrap().mending.as_ref();
            mending.is_some_and(|mending| mending.result.is_some())
        });
        stage.harness.run_steps(3);
        results.add(stage.picture(name));
    }
}

#[test]
fn rounds_tell_what_was_new_fixed_and_still_there() {
    let mut results = SnapshotResults::new();
    for (look, name) in [
        (PLAIN, "sheet-rounds-light-zh"),
        (ENGLISH, "sheet-rounds-dark-en"),
    ] {
        let mut stage = Stage::new(Start::Example, look);
        for (day, answer) in [
            ("2026-11-10", "应用名称与页面上的名称不一致；截图重复"),
            ("2026-11-18", "截图重复；简介里有特殊符号"),
        ] {
            wish(&mut stage, Command::Dialog(Some(Dialog::Rejected)));
            wish(&mut stage, Command::AnsweredOn(day.to_owned()));
            wish(&mut stage, Command::Read(answer.to_owned()));
            wish(&mut stage, Command::KeepRound(RoundOutcome::Rejected));
        }
        assert_eq!(project(&stage).rounds.len(), 2);
        saved(&mut stage);
        wish(&mut stage, Command::Dialog(Some(Dialog::Rounds)));
        results.add(stage.picture(name));
    }
}

#[test]
fn a_withdrawn_waiver_is_gone() {
    let mut stage = Stage::new(Start::Clean, PLAIN);
    let words = Words {
        note: "这一版还没有开放这项功能".to_owned(),
        until: "2026-12-31".to_owned(),
        ..Words::plain(StatementKind::NotApplicable)
    };
    wish(&mut stage, Command::State("2.1.1".to_owned(), words));
    assert_eq!(standing(&stage, "2.1.1").0, Outcome::Warn);
    wish(&mut stage, Command::Withdraw("2.1.1".to_owned()));
    assert_eq!(standing(&stage, "2.1.1").1, &Standing::None);
}

#[test]
fn a_project_is_kept_as_a_template_and_another_begun_from_it() {
    let mut results = SnapshotResults::new();
    let mut stage = Stage::new(Start::Example, PLAIN);
    wish(&mut stage, Command::Dialog(Some(Dialog::Templates)));
    results.add(stage.picture("dialog-templates-empty"));
    stage.harness.get_by_label("把当前项目存为模板").click();
    stage.harness.run_steps(2);
    stage.wait("the template", |app| app.templates.all().len() == 1);
    wish(&mut stage, Command::Dismiss(0));
    results.add(stage.picture("dialog-templates-light-zh"));
    assert!(stage.harness.query_by_label("替换同名模板").is_some());
    let name = stage.app().templates.all()[0].name.clone();
    assert_eq!(name, "云图纪要");
    wish(&mut stage, Command::Close);
    let start = stage.harness.query_by_label("从模板新建…");
    assert!(start.is_some());
    stage.harness.get_by_label("从模板新建…").click();
    stage.settle();
    let begin = stage.harness.query_by_label("用模板“云图纪要”新建项目");
    assert!(begin.is_some());
}

#[test]
fn papers_of_which_one_is_enough_stand_in_one_frame() {
    let mut results = SnapshotResults::new();
    for (look, name) in [
        (PLAIN, "papers-choice-light-zh"),
        (ENGLISH, "papers-choice-dark-en"),
    ] {
        let mut stage = Stage::new(Start::Empty, look);
        wish(&mut stage, Command::Go(Step::Papers));
        let choices = &stage
            .app()
            .session
            .as_ref()
            .unwrap()
            .checked
            .as_ref()
            .unwrap()
            .choices;
        assert!(choices.iter().any(|set| set.len() == 3), "{choices:?}");
        results.add(stage.picture(name));
    }
}

#[test]
fn a_list_is_narrowed_by_pinyin_and_taken_by_enter() {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    let place = Place::field(TextField::AppType);
    wish(&mut stage, Command::Jump(place));
    let face = stage.harness.get_by_label_contains("应用的常见类型 ·");
    face.click();
    stage.harness.run_steps(3);
    stage.harness.event(egui::Event::Text("wsgw".to_owned()));
    stage.harness.run_steps(3);
    let left = stage
        .harness
        .get_all_by_role(egui::accesskit::Role::ListBoxOption);
    assert_eq!(left.count(), 1);
    stage.harness.key_press(egui::Key::Enter);
    stage.harness.run_steps(3);
    stage.settle();
    assert_eq!(project(&stage).legal.app_type, "shopping");
}

/// A window of 960 × 640 at 200 %.
const LOWEST: Look = Look {
    size: [480.0, 320.0],
    ..PLAIN
};

#[test]
fn dialogs_fit_the_lowest_window() {
    let mut results = SnapshotResults::new();
    let mut stage = Stage::new(Start::Example, LOWEST);
    let statement = Dialog::Statement("1.11".to_owned(), StatementKind::Appeal);
    for (dialog, name) in [
        (Dialog::Settings, "lowest-settings"),
        (statement, "lowest-statement"),
        (Dialog::Palette, "lowest-palette"),
        (Dialog::Shortcuts, "lowest-shortcuts"),
        (Dialog::PasteListing, "lowest-paste"),
        (Dialog::Templates, "lowest-templates"),
        (Dialog::Company, "lowest-company"),
        (Dialog::Guide("1.11".to_owned()), "lowest-guide"),
        (Dialog::Rejected, "lowest-rejected"),
    ] {
        wish(&mut stage, Command::Dialog(Some(dialog)));
        stage.harness.run_steps(3);
        results.add(stage.picture(name));
        wish(&mut stage, Command::Dialog(None));
    }
}
