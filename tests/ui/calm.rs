//! A window that stays calm: questions that wait for another, a page that stands still, sentences that cover nothing.

use crate::support::{Look, PLAIN, Stage, Start, WIDE, click_at, wish};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use guoshen::app::{Command, NoticeKind, Step};
use guoshen::base::Message;
use guoshen::checks::finding::Place;
use guoshen::project::{Edit, TextField};

fn answer(stage: &mut Stage, flag: &str, yes: bool) {
    let edit = Edit::Fact(flag.to_owned(), Some(yes));
    wish(stage, Command::Edit(edit));
}

/// Where the "yes" of a question is drawn, if it is.
fn yes(stage: &Stage, flag: &str) -> Option<egui::Rect> {
    let question = stage.app().texts.get(&format!("flag-{flag}"));
    let name = format!("{question} 是");
    let node = stage.harness.query_by_label(&name)?;
    Some(node.rect())
}

fn field(stage: &Stage, label: &str) -> egui::Rect {
    let input = stage
        .harness
        .query_by_role_and_label(Role::TextInput, label);
    input.unwrap().rect()
}

#[test]
fn a_question_that_hangs_on_another_comes_behind_it_once_that_is_answered() {
    let mut stage = Stage::new(Start::Empty, WIDE);
    wish(&mut stage, Command::Go(Step::Category));
    assert!(yes(&stage, "game").is_some());
    for later in [
        "free_game",
        "friend_room",
        "random_paid",
        "random_prize",
        "ad_popup",
    ] {
        assert!(yes(&stage, later).is_none(), "{later} is not asked yet");
    }
    answer(&mut stage, "game", true);
    answer(&mut stage, "random", true);
    let at = |flag: &str| yes(&stage, flag).unwrap().top();
    assert!(at("game") < at("free_game"));
    assert!(at("free_game") < at("random"), "it stands behind its own");
    assert!(at("random") < at("random_paid"));
    assert!(yes(&stage, "random_prize").is_none(), "only a paid draw");
    answer(&mut stage, "random", false);
    assert!(yes(&stage, "random_paid").is_none());
}

#[test]
fn whoever_is_sent_to_a_question_that_is_folded_away_sees_it() {
    let mut stage = Stage::new(Start::Empty, WIDE);
    wish(&mut stage, Command::Go(Step::Category));
    assert!(yes(&stage, "free_game").is_none());
    let flag = "free_game".to_owned();
    wish(&mut stage, Command::Jump(Place::Question { flag }));
    stage.harness.run_steps(4);
    assert!(yes(&stage, "free_game").is_some());
}

#[test]
fn a_field_and_the_next_stay_where_they_are_while_findings_come_and_go() {
    let mut stage = Stage::new(Start::Example, WIDE);
    wish(&mut stage, Command::Jump(Place::field(TextField::Name)));
    stage.harness.run_steps(3);
    let places = |stage: &Stage| {
        let (name, next) = (field(stage, "应用名称"), field(stage, "版本号"));
        (name.top().round(), next.top().round())
    };
    let mut findings = Vec::new();
    let mut seen = Vec::new();
    for name in ["云图纪要", "云图纪要!", "云图纪要", "云图纪要#", "云图纪"] {
        let edit = Edit::Text(TextField::Name, name.to_owned());
        wish(&mut stage, Command::Edit(edit));
        let session = stage.app().session.as_ref().unwrap();
        let report = &session.checked.as_ref().unwrap().report;
        let clause = report.clause("1.1.b").unwrap();
        findings.push(clause.findings.is_empty());
        seen.push(places(&stage));
    }
    assert!(findings.contains(&true) && findings.contains(&false));
    assert!(seen.iter().all(|place| *place == seen[0]), "{seen:?}");
}

#[test]
fn room_of_findings_that_have_gone_is_kept_while_somebody_is_on_the_page() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    wish(&mut stage, Command::Jump(Place::field(TextField::Name)));
    stage.harness.run_steps(3);
    let name = |stage: &mut Stage, name: &str| {
        let edit = Edit::Text(TextField::Name, name.to_owned());
        wish(stage, Command::Edit(edit));
        field(stage, "版本号").top()
    };
    let low = name(&mut stage, "a !!!最好的会议助手纪要工具大全");
    let kept = name(&mut stage, "云图纪要");
    assert!((kept - low).abs() < 0.5, "{kept} {low}");
    // Elsewhere in the window, nobody is in the way.
    click_at(&mut stage, egui::pos2(1100.0, 20.0));
    stage.harness.run_steps(3);
    assert!(field(&stage, "版本号").top() < low - 8.0);
}

#[test]
fn room_of_findings_that_have_gone_is_given_back_once_nothing_moves_under_the_pointer() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    wish(&mut stage, Command::Jump(Place::field(TextField::Name)));
    stage.harness.run_steps(3);
    let name = field(&stage, "应用名称");
    for text in ["a !!!最好的会议助手纪要工具大全", "云图纪要"] {
        let edit = Edit::Text(TextField::Name, text.to_owned());
        wish(&mut stage, Command::Edit(edit));
    }
    let low = field(&stage, "版本号").top();
    // Beside the column and below the field: what lies there stays where it is.
    click_at(&mut stage, egui::pos2(name.left() - 12.0, low + 4.0));
    stage.harness.run_steps(3);
    let kept = field(&stage, "版本号").top();
    assert!((kept - low).abs() < 0.5, "{kept} {low}");
    // Above the field nothing moves.
    let above = egui::Event::PointerMoved(name.left_top() - egui::vec2(12.0, 8.0));
    stage.harness.event(above);
    stage.harness.run_steps(3);
    let back = field(&stage, "版本号").top();
    assert!(back < low - 8.0, "{back} {low}");
}

#[test]
fn room_of_findings_that_have_gone_closes_when_another_field_is_typed_in() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    wish(&mut stage, Command::Jump(Place::field(TextField::Name)));
    stage.harness.run_steps(3);
    for text in ["a !!!最好的会议助手纪要工具大全", "云图纪要"] {
        let edit = Edit::Text(TextField::Name, text.to_owned());
        wish(&mut stage, Command::Edit(edit));
    }
    let low = field(&stage, "版本号").top();
    stage.harness.key_press(egui::Key::Tab);
    stage.harness.run_steps(8);
    let back = field(&stage, "版本号").top();
    assert!(back < low - 8.0, "{back} {low}");
}

#[test]
fn a_field_stays_when_something_above_it_becomes_longer() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    wish(&mut stage, Command::Jump(Place::field(TextField::HomeUrl)));
    stage.harness.run_steps(6);
    let before = field(&stage, "应用首页地址").top();
    let long = "a !!!最好的会议助手纪要工具大全".to_owned();
    wish(&mut stage, Command::Edit(Edit::Text(TextField::Name, long)));
    stage.harness.run_steps(3);
    let after = field(&stage, "应用首页地址").top();
    assert!((after - before).abs() < 0.5, "{before} {after}");
}

#[test]
fn an_answer_under_the_pointer_stays_when_something_above_it_becomes_longer() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let flag = "ugc";
    let place = Place::Question {
        flag: flag.to_owned(),
    };
    wish(&mut stage, Command::Jump(place));
    stage.harness.run_steps(6);
    let before = yes(&stage, flag).unwrap();
    stage.harness.hover_at(before.center());
    stage.harness.run_steps(3);
    let height =
        |stage: &Stage| yes(stage, flag).unwrap().top() - yes(stage, "payment").unwrap().top();
    let apart = height(&stage);
    let detail = "会员充值后可用，支持打赏主播、购买道具和抽奖。".to_owned();
    wish(
        &mut stage,
        Command::Edit(Edit::Text(TextField::Detail, detail)),
    );
    stage.harness.run_steps(3);
    assert!(height(&stage) > apart + 10.0, "something came above it");
    let after = yes(&stage, flag).unwrap();
    assert!((after.top() - before.top()).abs() < 0.5, "{before} {after}");
}

#[test]
fn a_sentence_of_the_program_covers_no_control() {
    let mut results = egui_kittest::SnapshotResults::new();
    for (look, name) in [(PLAIN, "notice-plain"), (WIDE, "notice-wide")] {
        let mut stage = Stage::new(Start::Example, look);
        let error = Message::new("notice-export-no-folder");
        wish(&mut stage, Command::Notify(NoticeKind::Error, error));
        stage.harness.run_steps(3);
        let close = stage.app().texts.get("dismiss");
        let cross = stage.harness.get_by_label(&close).rect();
        let card = cross.with_min_x(cross.right() - 300.0);
        let mut over = Vec::new();
        for role in [Role::Button, Role::TextInput, Role::MultilineTextInput] {
            for node in stage.harness.query_all_by_role(role) {
                let place = node.rect();
                // A row of the list may end above it, cut off.
                let cut = place.left() > look.size[0] / 2.0 && place.top() < card.top();
                if place != cross && !cut && card.shrink(2.0).intersects(place) {
                    over.push((role, place));
                }
            }
        }
        results.add(stage.picture(name));
        assert!(over.is_empty(), "{name}: {over:?}");
        assert!(cross.left() > look.size[0] / 2.0, "not over the page");
        click_at(&mut stage, cross.center());
        assert!(stage.app().notices.is_empty());
    }
}

#[test]
fn questions_and_statements_stand_in_cards_of_their_group() {
    let mut results = egui_kittest::SnapshotResults::new();
    let tall = Look {
        size: [1160.0, 1900.0],
        ..PLAIN
    };
    let mut stage = Stage::new(Start::Empty, tall);
    stage.fill_in();
    answer(&mut stage, "game", true);
    answer(&mut stage, "music", false);
    wish(&mut stage, Command::Go(Step::Category));
    results.add(stage.picture("tall-category"));
    wish(&mut stage, Command::Go(Step::Statements));
    results.add(stage.picture("tall-statements"));
    let count = stage.app().texts.get("statement-more");
    let rows = stage.harness.query_all_by_label(&count).count();
    assert!(rows > 20, "{rows} rows");
    let waiting = stage.harness.query_all_by_label_contains("已答 0/");
    assert!(waiting.count() < rows / 2, "several share a card");
}

#[test]
fn a_passage_that_is_like_examples_is_quoted_once_for_all_clauses() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let passage = "界面里显示的名字和这里登记的不一样，用户协议里没有写任何禁止赌博的提示，\
                   送审的是一点零版，客户手里跑的是三点六版。";
    let detail = format!("会议纪要整理工具，支持按议题归档，会后可以导出。{passage}");
    wish(
        &mut stage,
        Command::Edit(Edit::Text(TextField::Detail, detail)),
    );
    wish(&mut stage, Command::Jump(Place::field(TextField::Detail)));
    stage.harness.run_steps(4);
    let session = stage.app().session.as_ref().unwrap();
    let report = &session.checked.as_ref().unwrap().report;
    let alike = report
        .clauses
        .iter()
        .filter(|clause| {
            let mut ids = clause.findings.iter().map(|finding| &finding.message.id);
            ids.any(|id| id == "likeness-passage")
        })
        .count();
    assert!(alike > 2, "{alike}");
    let quoted = stage.harness.get_all_by_label_contains("有几分相像");
    assert_eq!(quoted.count(), 1);
    let place = stage.app().texts.clause_place("2.3.9");
    let numbers = stage.harness.query_all_by_label_contains(&place);
    assert!(numbers.count() > 0);
}
