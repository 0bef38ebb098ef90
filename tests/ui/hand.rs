//! What the hand meets on its way: one card after the other, the next thing in sight, the keyboard where it belongs.

use crate::support::{Look, PLAIN, Stage, Start, click_at, wish};
use egui::{Event, Key};
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guoshen::app::pasting::PasteWish;
use guoshen::app::route::Dialog;
use guoshen::app::{Command, NoticeKind, Step, Target};
use guoshen::base::Message;
use guoshen::checks::finding::{Outcome, Place};
use guoshen::project::{Edit, StatementKind, TextField};

fn press(stage: &mut Stage, key: Key) {
    stage.harness.key_press(key);
    stage.harness.run_steps(4);
}

/// Whatever has the keyboard.
fn focused(stage: &Stage) -> impl Iterator<Item = egui_kittest::Node<'_>> {
    let all = stage.harness.root().children_recursive();
    all.filter(egui_kittest::Node::is_focused)
}

fn statements(stage: &Stage) -> usize {
    let session = stage.app().session.as_ref().unwrap();
    session.project.statements.len()
}

#[test]
fn statements_are_answered_one_card_after_the_other() {
    let mut results = SnapshotResults::new();
    let mut stage = Stage::new(Start::Empty, PLAIN);
    stage.fill_in();
    wish(&mut stage, Command::Go(Step::Statements));
    stage.harness.get_by_label("逐条回答").click();
    stage.settle();
    results.add(stage.picture("statements-one-light-zh"));
    let left = |stage: &Stage| {
        let found = stage.harness.query_all_by_label_contains("条，共 ");
        let mut lines = found.filter_map(|node| {
            node.accesskit_node()
                .value()
                .or(node.accesskit_node().label())
        });
        lines.next().unwrap_or_default()
    };
    let count = stage.harness.query_all_by_label("看过，没问题").count();
    assert_eq!(count, 1, "one card is shown");
    let first = left(&stage);
    let all = first.strip_prefix("第 1 条").unwrap().to_owned();
    stage.harness.get_by_label("看过，没问题").click();
    stage.settle();
    assert_eq!(statements(&stage), 1);
    let second = format!("第 2 条{all}");
    assert_eq!(left(&stage), second);
    // What is taken back stands before this card again, which stays the second.
    wish(&mut stage, Command::Undo);
    assert_eq!(left(&stage), second);
    stage.harness.get_by_label("上一条").click();
    stage.settle();
    assert_eq!(left(&stage), first);
    stage.harness.get_by_label("看过，没问题").click();
    stage.settle();
    assert!(
        stage.harness.query_by_label("撤回").is_none(),
        "the next card is shown"
    );
    assert_eq!(left(&stage), second);
    // Later means later: nothing is said, and the way back leads to it.
    let here = left(&stage);
    stage.harness.get_by_label("稍后再答").click();
    stage.settle();
    assert_eq!(statements(&stage), 1);
    assert_ne!(left(&stage), here);
    stage.harness.get_by_label("上一条").click();
    stage.settle();
    assert_eq!(left(&stage), here);
    stage.harness.get_by_label("显示全部").click();
    stage.settle();
    let rows = stage.harness.query_all_by_label_contains("看过，没问题");
    assert!(rows.count() > 1);
}

#[test]
fn the_next_thing_stays_in_sight_when_the_list_is_scrolled() {
    let mut results = SnapshotResults::new();
    let mut stage = Stage::new(Start::Example, PLAIN);
    let bar = |stage: &Stage| {
        let found = stage.harness.query_all_by_label_contains("下一步: ");
        found.count()
    };
    assert_eq!(bar(&stage), 0);
    wish(
        &mut stage,
        Command::Unfold(Some("4.1.license.1".to_owned())),
    );
    stage.harness.run_steps(60);
    results.add(stage.picture("checklist-scrolled-light-zh"));
    assert_eq!(bar(&stage), 1);
    stage.harness.get_by_label("还有 2 项").click();
    stage.harness.run_steps(10);
    assert_eq!(bar(&stage), 0, "the plan itself is shown");
}

#[test]
fn the_list_can_be_kept_to_the_page_that_is_open() {
    // Rows have names while they are seen.
    let look = Look {
        size: [1280.0, 7000.0],
        ..PLAIN
    };
    let mut stage = Stage::new(Start::Example, look);
    let has = |stage: &Stage, clause: &str| {
        let row = format!(", {}", stage.app().texts.clause_place(clause));
        let mut rows = stage.harness.query_all_by_label_contains(&row);
        rows.any(|node| {
            node.accesskit_node()
                .label()
                .is_some_and(|label| label.ends_with(&row))
        })
    };
    assert!(has(&stage, "1.1.a") && has(&stage, "4.1.license.1"));
    stage.harness.get_by_label("本步").click();
    stage.settle();
    assert!(has(&stage, "1.1.a") && !has(&stage, "4.1.license.1"));
    wish(&mut stage, Command::Go(Step::Papers));
    assert!(!has(&stage, "1.1.a") && has(&stage, "4.1.license.1"));
    // What is looked for elsewhere is shown all the same.
    wish(&mut stage, Command::Unfold(Some("1.1.a".to_owned())));
    assert!(has(&stage, "1.1.a"));
}

#[test]
fn a_page_gone_to_has_the_keyboard_begin_there() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    wish(&mut stage, Command::Go(Step::Listing));
    wish(&mut stage, Command::Go(Step::Statements));
    press(&mut stage, Key::Tab);
    let focused = focused(&stage);
    let names: Vec<String> = focused
        .filter_map(|node| node.accesskit_node().label())
        .collect();
    assert!(names.iter().any(|name| name == "声明人"), "{names:?}");
}

#[test]
fn the_palette_begins_anew_each_time() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    for typed in ["营业执照", "公司"] {
        wish(&mut stage, Command::Dialog(Some(Dialog::Palette)));
        stage.harness.run_steps(3);
        stage.harness.event(Event::Text(typed.to_owned()));
        stage.harness.run_steps(3);
        let fields = focused(&stage);
        let values: Vec<String> = fields.filter_map(|node| node.value()).collect();
        assert_eq!(values, [typed]);
        press(&mut stage, Key::Escape);
    }
}

#[test]
fn a_press_anywhere_in_the_box_of_keywords_types_into_it() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    wish(&mut stage, Command::Edits(vec![Edit::Keywords(Vec::new())]));
    let field = |stage: &Stage| {
        let fields = stage.harness.get_all_by_label("搜索关键词");
        let mut rects = fields.map(|node| node.rect());
        rects.next_back().unwrap()
    };
    stage
        .harness
        .get_all_by_label("搜索关键词")
        .next_back()
        .unwrap()
        .scroll_to_me();
    stage.harness.run_steps(40);
    let at = field(&stage).right_center() + egui::vec2(120.0, 0.0);
    click_at(&mut stage, at);
    stage.harness.event(Event::Text("纪要 白板 ".to_owned()));
    stage.settle();
    let session = stage.app().session.as_ref().unwrap();
    assert_eq!(session.project.listing.keywords, ["纪要", "白板"]);
}

#[test]
fn what_a_note_has_to_say_stays_while_it_is_written() {
    let mut results = SnapshotResults::new();
    let mut stage = Stage::new(Start::Empty, PLAIN);
    wish(
        &mut stage,
        Command::Edit(Edit::Text(TextField::Brief, "会议纪要整理".to_owned())),
    );
    let form = Dialog::Statement("2.9.3".to_owned(), StatementKind::Attest);
    wish(&mut stage, Command::Dialog(Some(form)));
    stage.harness.run_steps(3);
    stage
        .harness
        .event(Event::Text("长期整理会议纪要".to_owned()));
    stage.harness.run_steps(3);
    assert!(
        stage
            .harness
            .query_by_label_contains("请写明：应用能长期用来做什么")
            .is_some()
    );
    assert!(stage.harness.query_by_label_contains("8 个汉字").is_some());
    results.add(stage.picture("dialog-note-owed"));
    let checked = stage.app().session.as_ref().unwrap().checked.as_ref();
    assert!(checked.unwrap().report.count(Outcome::Fail) > 0);
}

#[test]
fn a_clause_set_aside_leads_to_the_answer_that_did_it() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    wish(&mut stage, Command::Filter(Some(Outcome::NotApplicable)));
    stage
        .harness
        .get_by_label("用户间不转让代币道具, 不适用, 二 3(1)")
        .click();
    stage.settle();
    assert_eq!(stage.app().route.step, Step::Category);
}

#[test]
fn findings_come_and_go_without_moving_what_lies_below() {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    let role = egui::accesskit::Role::TextInput;
    let below = |stage: &Stage| {
        let field = stage.harness.get_by_role_and_label(role, "版本号");
        field.rect().top()
    };
    stage
        .harness
        .get_by_role_and_label(role, "应用名称")
        .click();
    stage.harness.run_steps(4);
    let before = below(&stage);
    for name in ["青禾 绘", "青禾绘", "青禾绘！"] {
        let edit = Edit::Text(TextField::Name, name.to_owned());
        wish(&mut stage, Command::Edit(edit));
        assert!(
            (below(&stage) - before).abs() < 0.5,
            "{name} {} {before}",
            below(&stage)
        );
    }
}

#[test]
fn the_key_for_the_next_problem_goes_round() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    let mut seen = Vec::new();
    for _ in 0..4 {
        press(&mut stage, Key::F8);
        stage.settle();
        seen.push(stage.app().route.problem.clone().unwrap());
    }
    assert_eq!(seen[0], seen[3], "three problems, and the first again");
    assert!(seen[0] != seen[1] && seen[1] != seen[2] && seen[2] != seen[0]);
}

#[test]
fn everything_pasted_can_be_ticked_at_once() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    wish(&mut stage, Command::Dialog(Some(Dialog::PasteListing)));
    let text = "应用名称：青禾共绘\n版本号：9.9.9\n应用简介：会议里同画一张图\n";
    wish(
        &mut stage,
        Command::Listing(PasteWish::Text(text.to_owned())),
    );
    let taken = |stage: &Stage| {
        let app = stage.app();
        let project = &app.session.as_ref().unwrap().project;
        app.pasted.taken(project).count()
    };
    assert_eq!(
        taken(&stage),
        0,
        "nothing that is there is replaced unasked"
    );
    stage.harness.get_by_label("全选").click();
    stage.settle();
    assert_eq!(taken(&stage), 3);
    assert!(stage.harness.query_by_label("全选").is_none());
}

#[test]
fn what_the_machine_doubts_is_not_signed_by_the_key_that_signs_the_rest() {
    let mut stage = Stage::new(Start::Clean, PLAIN);
    let policy = stage.folder().join("隐私政策.txt");
    std::fs::write(&policy, "隐私政策\n我们收集会议号。").unwrap();
    wish(&mut stage, Command::Attach(Target::Policy, vec![policy]));
    wish(&mut stage, Command::Go(Step::Statements));
    stage.harness.get_by_label("逐条回答").click();
    stage.settle();
    let session = stage.app().session.as_ref().unwrap();
    let clauses = &session.checked.as_ref().unwrap().report.clauses;
    let doubted = clauses.iter().find(|clause| {
        let mut findings = clause.findings.iter();
        clause.is_unsaid() && findings.any(|finding| finding.outcome > Outcome::Warn)
    });
    let clause = doubted.unwrap().id.0.clone();
    let before = session.project.statements.get(&clause).cloned();
    let said = |stage: &Stage| {
        let session = stage.app().session.as_ref().unwrap();
        session.project.statements.get(&clause).cloned()
    };
    let place = Place::Statement {
        clause: clause.clone(),
    };
    wish(&mut stage, Command::Jump(place));
    for _ in 0..6 {
        press(&mut stage, Key::Enter);
    }
    let form = Dialog::Statement(clause.clone(), StatementKind::Confirm);
    assert_eq!(stage.app().route.dialog, Some(form));
    assert_eq!(said(&stage), before, "nothing is signed by it");
    let note = "看过，写在第三节";
    stage.harness.event(Event::Text(note.to_owned()));
    stage.harness.run_steps(2);
    stage
        .harness
        .key_press_modifiers(egui::Modifiers::COMMAND, Key::Enter);
    stage.settle();
    assert_eq!(stage.app().route.dialog, None);
    assert_ne!(said(&stage), before);
}

#[test]
fn a_card_shows_what_its_statement_is_about() {
    let mut stage = Stage::new(Start::Clean, PLAIN);
    let edits = ["1.5", "1.8"].map(|clause| Edit::Statement(clause.to_owned(), None));
    wish(&mut stage, Command::Edits(edits.to_vec()));
    wish(&mut stage, Command::Go(Step::Statements));
    stage.harness.get_by_label("逐条回答").click();
    stage.settle();
    for text in ["云图纪要", "记录会议纪要、跟进待办"] {
        let found = stage.harness.query_all_by_label_contains(text);
        assert!(found.count() > 0, "{text}");
    }
    for file in ["icon.png", "desktop-1.png", "mobile-1.png"] {
        let label = format!("放大查看 {file}");
        assert!(stage.harness.query_by_label(&label).is_some(), "{file}");
    }
    stage
        .harness
        .get_by_label("放大查看 desktop-2.png")
        .click_accesskit();
    stage.settle();
    let shown = &stage.app().route.dialog;
    assert!(matches!(shown, Some(Dialog::Pictures(..))), "{shown:?}");
}

#[test]
fn what_goes_wrong_in_a_dialog_is_told_in_it() {
    let mut stage = Stage::new(Start::Clean, PLAIN);
    let error = |id: &str| Command::Notify(NoticeKind::Error, Message::new(id));
    let shown = |stage: &Stage, id: &str| {
        let words = stage.app().texts.get(id);
        stage.harness.query_all_by_label(&words).count()
    };
    let (before, within) = ("notice-export-no-folder", "notice-export-closed");
    wish(&mut stage, error(before));
    assert_eq!(shown(&stage, before), 1);
    wish(&mut stage, Command::Dialog(Some(Dialog::Settings)));
    assert_eq!(shown(&stage, before), 0, "what was there waits outside");
    wish(&mut stage, error(within));
    assert_eq!(shown(&stage, within), 1);
    // The cross of the dialog comes before it.
    let close = stage.harness.query_all_by_label("关闭").last();
    close.unwrap().click_accesskit();
    stage.settle();
    assert_eq!(shown(&stage, within), 0);
    assert!(stage.app().route.dialog.is_some(), "the dialog stays");
}
