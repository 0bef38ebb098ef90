//! Nothing is dropped, repeated at length or carried over without a word: pasted lines, long names, files, rounds.

use crate::support::{Stage, Start, WIDE, wish};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guoshen::app::command::Words;
use guoshen::app::pasting::PasteWish;
use guoshen::app::route::Dialog;
use guoshen::app::{Command, Opening, Step};
use guoshen::project::{Edit, FileRef, Project, Round, StatementKind, TextField};
use std::fs;

fn project(stage: &Stage) -> &Project {
    &stage.app().session.as_ref().unwrap().project
}

fn shows(stage: &Stage, words: &str) -> usize {
    stage.harness.query_all_by_label_contains(words).count()
}

#[test]
fn a_pasted_line_without_a_field_is_listed_and_can_be_given_one() {
    let mut stage = Stage::new(Start::Empty, WIDE);
    wish(&mut stage, Command::Dialog(Some(Dialog::PasteListing)));
    let text = "应用名称：青禾共绘\n上线的其他端：Windows 2.4\n祝审核顺利\n";
    let text = PasteWish::Text(text.to_owned());
    wish(&mut stage, Command::Listing(text));
    assert_eq!(shows(&stage, "没有认出的 2 行"), 1);
    assert_eq!(shows(&stage, "“祝审核顺利”填入：不填入"), 1);
    // By the keyboard or the pointer: the list of fields.
    let name = "“上线的其他端：Windows 2.4”填入：不填入";
    stage.harness.get_by_label(name).click();
    stage.harness.run_steps(4);
    let field = stage.app().texts.get("field-other-platforms");
    stage.harness.event(egui::Event::Text(field));
    stage.harness.run_steps(3);
    stage.harness.key_press(egui::Key::Enter);
    stage.settle();
    wish(&mut stage, Command::Listing(PasteWish::Fill));
    assert_eq!(
        project(&stage).text(TextField::OtherPlatforms),
        "Windows 2.4"
    );
    assert_eq!(project(&stage).listing.name, "青禾共绘");
}

#[test]
fn a_line_that_was_given_a_field_can_be_left_out_again() {
    let mut stage = Stage::new(Start::Empty, WIDE);
    wish(&mut stage, Command::Dialog(Some(Dialog::PasteListing)));
    let text = PasteWish::Text("应用名称：青禾共绘\n其他：Windows 2.4\n".to_owned());
    wish(&mut stage, Command::Listing(text));
    let give = |field| Command::Listing(PasteWish::Assign(0, field));
    wish(&mut stage, give(Some(TextField::Name)));
    assert_eq!(
        stage.app().pasted.found.len(),
        1,
        "the name is taken already"
    );
    wish(&mut stage, give(Some(TextField::Brief)));
    assert_eq!(stage.app().pasted.found.len(), 2);
    wish(&mut stage, give(None));
    wish(&mut stage, Command::Listing(PasteWish::Fill));
    assert_eq!(project(&stage).listing.brief, "");
}

#[test]
fn a_very_long_name_is_not_repeated_in_full() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let long = format!("青禾{}尾巴", "很长的名字".repeat(600));
    let edit = Edit::Text(TextField::Name, long.clone());
    wish(&mut stage, Command::Edit(edit));
    wish(&mut stage, Command::Unfold(Some("1.1.a".to_owned())));
    let longest = stage
        .harness
        .root()
        .children_recursive()
        .filter_map(|node| node.accesskit_node().label())
        .max_by_key(|label| label.chars().count())
        .unwrap();
    assert!(longest.chars().count() < 600, "{longest}");
    let session = stage.app().session.as_ref().unwrap();
    let report = &session.checked.as_ref().unwrap().report;
    let findings = report.clauses.iter().flat_map(|clause| &clause.findings);
    for finding in findings {
        let said = stage.app().texts.message(&finding.message);
        assert!(said.chars().count() < 600, "{said}");
    }
    assert_eq!(project(&stage).listing.name, long);
}

#[test]
fn card_after_card_the_answers_stand_at_one_place() {
    let mut stage = Stage::new(Start::Empty, WIDE);
    stage.fill_in();
    wish(&mut stage, Command::Go(Step::Statements));
    stage.harness.get_by_label("逐条回答").click();
    stage.harness.run_steps(6);
    let mut seen = Vec::new();
    for _ in 0..12 {
        let turn = stage.harness.get_by_label("稍后再答").rect();
        seen.push(turn.top());
        stage.harness.get_by_label("稍后再答").click();
        stage.harness.run_steps(6);
    }
    assert!(
        seen.iter().all(|top| (top - seen[0]).abs() < 1.0),
        "{seen:?}"
    );
}

#[test]
fn another_project_begins_with_the_list_of_statements() {
    let mut stage = Stage::new(Start::Empty, WIDE);
    stage.fill_in();
    wish(&mut stage, Command::Go(Step::Statements));
    stage.harness.get_by_label("逐条回答").click();
    stage.harness.run_steps(6);
    assert_eq!(shows(&stage, "显示全部"), 1);
    let other = stage.folder().join("other.guoshen");
    wish(&mut stage, Command::Open(Opening::New(other)));
    stage.fill_in();
    wish(&mut stage, Command::Go(Step::Statements));
    assert_eq!(shows(&stage, "显示全部"), 0);
    assert_eq!(shows(&stage, "逐条回答"), 1);
}

#[test]
fn files_of_the_same_content_are_told_and_all_can_be_taken_away() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let folder = stage.folder().join("project.guoshen");
    let filed = project(&stage).papers["business-license"].files[0].clone();
    let mut dropped = Vec::new();
    for (name, bytes) in [("甲.txt", "one"), ("乙.txt", "one"), ("丙.txt", "two")] {
        let file = FileRef(format!("files/{name}"));
        fs::write(folder.join(&file.0), bytes).unwrap();
        dropped.push(file);
    }
    let copy = FileRef("files/执照副本.pdf".to_owned());
    fs::copy(folder.join(&filed.0), folder.join(&copy.0)).unwrap();
    dropped.push(copy);
    assert_eq!(shows(&stage, "个文件待归入"), 0);
    wish(&mut stage, Command::Edit(Edit::Unfiled(dropped.clone())));
    // The plan leads to them, and calls them nothing that keeps the submission from being ready.
    stage
        .harness
        .get_by_label("资质材料有 4 个文件待归入")
        .click();
    stage.settle();
    assert_eq!(stage.app().route.step, Step::Papers);
    assert_eq!(shows(&stage, "与“乙.txt”内容完全相同"), 1);
    assert_eq!(shows(&stage, "与“甲.txt”内容完全相同"), 1);
    let words = format!("的“{}”内容完全相同", filed.name());
    assert_eq!(shows(&stage, &words), 1);
    assert_eq!(shows(&stage, "内容完全相同"), 3);
    stage.harness.get_by_label("全部移出（4 个）").click();
    stage.settle();
    assert!(project(&stage).unfiled.is_empty());
    stage.harness.get_by_label("撤销").click();
    stage.settle();
    assert_eq!(project(&stage).unfiled, dropped);
}

#[test]
fn the_rounds_speak_of_no_zero_and_contradict_nothing() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let round = Round {
        on: "2026-11-20".to_owned(),
        version: "2.4.0".to_owned(),
        reason: "名称不合适".to_owned(),
        clauses: vec!["1.1.a".to_owned()],
        ..Round::default()
    };
    let rounds = vec![round.clone()];
    wish(&mut stage, Command::Edit(Edit::Rounds(rounds)));
    wish(&mut stage, Command::Dialog(Some(Dialog::Rounds)));
    assert_eq!(shows(&stage, " 0 条"), 0);
    assert_eq!(shows(&stage, "没有需要处理的条款"), 0);
    assert_eq!(shows(&stage, "审核理由提到的条款见上面这一轮"), 1);
    let rounds = vec![round.clone(), round];
    wish(&mut stage, Command::Edit(Edit::Rounds(rounds)));
    assert_eq!(shows(&stage, "审核理由提到的条款见上面这一轮和下面各轮"), 1);
}

#[test]
fn a_project_that_is_opened_again_still_tells_what_made_a_statement_lapse() {
    let mut stage = Stage::new(Start::Empty, WIDE);
    stage.fill_in();
    let words = Words::plain(StatementKind::Confirm);
    wish(&mut stage, Command::State("1.4.a".to_owned(), words));
    let edit = Edit::Text(TextField::Detail, "换了一种说法的描述。".to_owned());
    wish(&mut stage, Command::Edit(edit));
    let path = stage.app().session.as_ref().unwrap().dir.root().to_owned();
    wish(&mut stage, Command::Close);
    assert!(stage.app().session.is_none());
    wish(&mut stage, Command::Open(Opening::Existing(path)));
    wish(&mut stage, Command::Go(Step::Statements));
    assert_eq!(shows(&stage, "相关内容"), 0);
    let field = stage.app().texts.get("field-detail");
    let line = format!("{field}改了");
    assert!(shows(&stage, &line) > 0, "{line}");
}
