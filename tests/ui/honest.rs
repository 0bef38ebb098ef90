//! What the window says is so: nothing is blamed before it was entered, nothing is signed before it can be seen, what is
//! counted is listed, and what was removed can be put back.

use crate::support::{Look, PLAIN, Stage, Start, wish};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guoshen::app::comparing::{Side, between};
use guoshen::app::route::Dialog;
use guoshen::app::{Command, Step};
use guoshen::checks::finding::Outcome;
use guoshen::engine::report::Verdict;
use guoshen::project::{Edit, RoundOutcome, StatementKind, TextField};

const TALL: Look = Look {
    size: [1280.0, 7000.0],
    ..PLAIN
};

/// Rows, whose names end with these words.
fn rows(stage: &Stage, words: &str) -> usize {
    let nodes = stage.harness.query_all_by_label_contains(words);
    nodes.count()
}

#[test]
fn a_project_nobody_began_blames_nobody_and_is_not_ready() {
    let mut stage = Stage::new(Start::Empty, TALL);
    assert_eq!(stage.app().verdict(), Some(Verdict::Blocked));
    assert_eq!(rows(&stage, ", 不通过, "), 0);
    assert!(rows(&stage, ", 还没填写, ") > 20);
    let edit = Edit::Text(TextField::Name, "青禾纪要".to_owned());
    wish(&mut stage, Command::Edit(edit));
    assert!(rows(&stage, ", 不通过, ") > 5, "now it counts");
    assert_eq!(rows(&stage, ", 还没填写, "), 0);
}

#[test]
fn nothing_is_signed_while_there_is_nothing_to_look_at() {
    let mut stage = Stage::new(Start::Empty, TALL);
    wish(&mut stage, Command::Go(Step::Statements));
    assert_eq!(stage.harness.query_all_by_label("看过，没问题").count(), 0);
    let words = guoshen::app::command::Words::plain(StatementKind::Confirm);
    wish(
        &mut stage,
        Command::State("1.4.a".to_owned(), words.clone()),
    );
    let session = stage.app().session.as_ref().unwrap();
    assert!(session.project.statements.is_empty(), "not by another way");
    stage.fill_in();
    assert!(stage.harness.query_all_by_label("看过，没问题").count() > 3);
    wish(&mut stage, Command::State("1.4.a".to_owned(), words));
    let session = stage.app().session.as_ref().unwrap();
    assert!(session.project.statements.contains_key("1.4.a"));
}

#[test]
fn what_is_counted_as_failed_is_listed_as_failed() {
    let mut stage = Stage::new(Start::Clean, TALL);
    for slot in ["scenario-description", "test-report"] {
        let edit = Edit::PaperFiles(slot.to_owned(), Vec::new());
        wish(&mut stage, Command::Edit(edit));
    }
    let report = &stage.app().session.as_ref().unwrap().checked;
    let counted = report.as_ref().unwrap().report.all(Outcome::Fail);
    assert!(counted >= 2, "{counted}");
    wish(&mut stage, Command::Filter(Some(Outcome::Fail)));
    let listed = stage.harness.root().children_recursive().filter(|node| {
        let label = node.accesskit_node().label().unwrap_or_default();
        label.contains(", 不通过")
    });
    // The badge of the page counts them as well and is no row.
    let rail = |label: &str| label.contains("不通过") && label.starts_with("资质材料");
    let listed = listed.filter(|node| !rail(&node.accesskit_node().label().unwrap_or_default()));
    assert_eq!(listed.count(), counted);
}

#[test]
fn two_checks_are_compared_and_a_report_that_was_exported_is_one() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    let zip = stage.folder().join("前一版.zip");
    wish(&mut stage, Command::Export(zip.clone(), true));
    let fixed = Edit::Text(TextField::Brief, "记录会议纪要跟进待办".to_owned());
    wish(&mut stage, Command::Edit(fixed));
    let edit = Edit::Text(TextField::Name, "云图 纪要".to_owned());
    wish(&mut stage, Command::Edit(edit));
    wish(&mut stage, Command::KeepRound(RoundOutcome::Withdrawn));
    let zip = guoshen::export::draft_path(&zip, stage.app().texts);
    stage.harness.state_mut().wish(Command::Earlier(zip));
    stage.wait("the report to be read", |app| app.earlier.is_some());
    wish(&mut stage, Command::Dialog(Some(Dialog::Rounds)));
    let app = stage.app();
    let session = app.session.as_ref().unwrap();
    let report = &session.checked.as_ref().unwrap().report;
    let change = |from, to| between(&session.project, report, app.earlier.as_ref(), from, to);
    let since = change(Side::Earlier, Side::Now);
    assert!(since.fixed.contains(&"1.11".to_owned()), "{since:?}");
    assert!(since.still.contains(&"1.10".to_owned()), "{since:?}");
    assert!(
        since.new.iter().any(|id| id.starts_with("1.1")),
        "{since:?}"
    );
    let none = change(Side::Round(0), Side::Now);
    assert!(none.new.is_empty() && none.fixed.is_empty(), "{none:?}");
    assert!(stage.harness.query_by_label("和以前比较").is_some());
    let shown = stage.harness.root().children_recursive().any(|node| {
        let spoken = node.accesskit_node();
        let name = spoken.label().or(spoken.value()).unwrap_or_default();
        name.contains("前一版")
    });
    assert!(shown, "it is the side that is chosen");
}

#[test]
fn a_draft_that_lacks_files_does_not_look_complete() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    let files = stage.folder().join("project.guoshen/files");
    std::fs::remove_file(files.join("desktop-2.png")).unwrap();
    let zip = stage.folder().join("缺.zip");
    wish(&mut stage, Command::Go(Step::Finish));
    wish(&mut stage, Command::Export(zip, true));
    let session = stage.app().session.as_ref().unwrap();
    assert_eq!(
        session
            .exported
            .as_ref()
            .unwrap()
            .verification
            .missing
            .len(),
        1
    );
    assert!(
        stage
            .harness
            .query_by_label_contains("草稿包已写好，但缺 1 个文件")
            .is_some()
    );
    assert!(rows(&stage, "没有放进包里：desktop-2.png") == 1);
}

#[test]
fn the_palette_says_what_kind_of_thing_each_row_is() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    wish(&mut stage, Command::Dialog(Some(Dialog::Palette)));
    stage
        .harness
        .event(egui::Event::Text("营业执照".to_owned()));
    stage.harness.run_steps(4);
    assert!(stage.harness.query_by_label("条款").is_some());
    assert!(stage.harness.query_by_label("材料").is_some());
    assert!(stage.harness.query_by_label("步骤").is_none());
}

#[test]
fn pictures_out_of_sight_leave_the_graphics_card() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    wish(&mut stage, Command::Go(Step::Imagery));
    stage.harness.run_steps(8);
    let seen = stage.harness.state().pictures();
    assert!(seen > 2, "{seen}");
    wish(&mut stage, Command::Go(Step::Listing));
    stage.harness.run_steps(130);
    assert_eq!(stage.harness.state().pictures(), 0);
}

#[test]
fn what_was_sorted_in_can_be_taken_back_from_the_sentence_that_says_so() {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    let room = stage.folder().join("材料");
    std::fs::create_dir(&room).unwrap();
    std::fs::write(room.join("隐私政策.txt"), "隐私政策\n我们收集会议号。").unwrap();
    let look = guoshen::app::sorting::SortWish::Look(vec![room]);
    stage.harness.state_mut().wish(Command::Sort(look));
    stage.wait("the folder to be sorted", |app| {
        let sorting = app
            .session
            .as_ref()
            .and_then(|session| session.sorting.as_ref());
        sorting.is_some_and(|sorting| !sorting.is_looking())
    });
    wish(
        &mut stage,
        Command::Sort(guoshen::app::sorting::SortWish::File),
    );
    stage.wait("it to be filed", |app| !app.notices.is_empty());
    stage.settle();
    let policy = |stage: &Stage| {
        let session = stage.app().session.as_ref().unwrap();
        session.project.legal.policy_file.is_some()
    };
    assert!(policy(&stage));
    stage.harness.get_by_label("撤销").click();
    stage.settle();
    assert!(!policy(&stage));
}

#[test]
fn what_lies_at_a_typed_path_is_asked_about_whatever_it_is() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    wish(&mut stage, Command::Go(Step::Finish));
    let typed = stage.folder().join("同名");
    wish(&mut stage, Command::ExportTo(typed.clone(), true));
    assert_eq!(stage.app().route.dialog, None);
    let zip = stage.folder().join("同名-草稿.zip");
    let first = std::fs::read(&zip).unwrap();
    wish(&mut stage, Command::ExportTo(typed.clone(), true));
    assert!(matches!(stage.app().route.dialog, Some(Dialog::Replace(_))));
    assert!(rows(&stage, "它是之前导出的草稿包") == 1);
    assert_eq!(std::fs::read(&zip).unwrap(), first);
    // The system's dialog has asked about the name that was chosen in it, not about the one a draft gets.
    wish(&mut stage, Command::Export(typed, true));
    assert!(matches!(stage.app().route.dialog, Some(Dialog::Replace(_))));
    wish(&mut stage, Command::Export(zip.clone(), true));
    assert_eq!(stage.app().route.dialog, None);
    let session = stage.app().session.as_ref().unwrap();
    assert_eq!(session.exported.as_ref().unwrap().path, zip);
}
