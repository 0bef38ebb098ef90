//! What a fresh reader stumbled over: what is hidden, what says nothing, and what leaves a hand without a hold.

use crate::support::{Look, PLAIN, Stage, Start, focused, wish};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guoshen::app::route::Dialog;
use guoshen::app::{Command, Step};
use guoshen::checks::finding::Outcome;
use guoshen::locale::Language;
use guoshen::project::{Edit, FileRef, Screen, StatementKind, TextField};
use guoshen::worker::Opening;
use std::fs;

const WIDE: Look = Look {
    size: [1280.0, 800.0],
    ..PLAIN
};

const ENGLISH: Look = Look {
    language: Language::English,
    ..PLAIN
};

fn shows(stage: &Stage, words: &str) -> bool {
    let mut found = stage.harness.query_all_by_label_contains(words);
    found.next().is_some()
}

#[test]
fn a_project_folder_that_went_away_is_told_above_the_page_with_the_ways_on() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let from = stage.folder().join("project.guoshen");
    let to = stage.folder().join("renamed.guoshen");
    fs::rename(&from, &to).unwrap();
    stage.harness.state_mut().wish(Command::Glance);
    stage.wait("the folder to be missed", |app| {
        app.session.as_ref().unwrap().is_gone()
    });
    stage.harness.run_steps(3);
    let path = from.display().to_string();
    assert!(shows(&stage, &path), "where it was");
    assert!(!shows(&stage, "已自动保存"), "nothing is saved");
    assert!(stage.harness.query_by_label("另存为副本…").is_some());
    stage.harness.get_by_label("选择现在的位置…").click();
    stage.harness.run_steps(4);
    assert!(matches!(stage.app().route.dialog, Some(Dialog::Paths(_))));
    stage.harness.state_mut().wish(Command::Follow(to.clone()));
    stage.wait("the project to be followed", |app| {
        app.session.as_ref().unwrap().dir.root() == to
    });
    stage.settle();
    assert!(!shows(&stage, "选择现在的位置"));
    assert!(!from.exists());
}

#[test]
fn what_changed_since_the_bundle_is_told_inside_the_column() {
    let mut stage = Stage::new(Start::Clean, ENGLISH);
    let zip = stage.folder().join("out.zip");
    wish(&mut stage, Command::Go(Step::Finish));
    wish(&mut stage, Command::Export(zip, false));
    let edit = Edit::Text(TextField::Brief, "记录会议纪要跟进待办".to_owned());
    wish(&mut stage, Command::Edit(edit));
    let told = stage.harness.get_by_label_contains("changed since").rect();
    assert!(told.right() < 960.0 - 280.0, "{told:?}");
}

#[test]
fn a_bundle_written_again_after_opening_again_is_brought_into_view() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let path = stage.folder().join("project.guoshen");
    let zip = stage.folder().join("out.zip");
    for round in 0..2 {
        wish(&mut stage, Command::Go(Step::Finish));
        stage.harness.run_steps(4);
        let page = egui::pos2(560.0, 500.0);
        stage.harness.event(Event::PointerMoved(page));
        stage.harness.event(Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: egui::vec2(0.0, -600.0),
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Wheel,
            modifiers: Modifiers::NONE,
        });
        stage.harness.run_steps(12);
        wish(&mut stage, Command::Export(zip.clone(), false));
        stage.harness.run_steps(12);
        let card = stage.harness.get_by_label_contains("out.zip").rect();
        assert!(
            card.top() > 60.0 && card.bottom() < 780.0,
            "round {round}: {card:?}"
        );
        wish(&mut stage, Command::Close);
        wish(&mut stage, Command::Open(Opening::Existing(path.clone())));
    }
}

#[test]
fn who_begins_to_answer_has_the_first_answer_under_the_keyboard_also_behind_a_note() {
    let mut stage = Stage::new(Start::Empty, WIDE);
    stage.fill_in();
    wish(&mut stage, Command::Go(Step::Statements));
    stage.harness.get_by_label("逐条回答").click();
    stage.settle();
    assert_eq!(focused(&stage).unwrap().1, "看过，没问题");
    stage.harness.run_steps(4);
    // The second answer asks for a reason in a dialog.
    stage.harness.key_press(Key::Tab);
    stage.harness.run_steps(2);
    stage.harness.key_press(Key::Enter);
    stage.harness.run_steps(4);
    let Some(Dialog::Statement(clause, kind)) = stage.app().route.dialog.clone() else {
        panic!("{:?}", stage.app().route.dialog);
    };
    assert_eq!(kind, StatementKind::Dispute);
    let words = guoshen::app::command::Words {
        note: "看过了，标注的位置确实有问题".to_owned(),
        ..guoshen::app::command::Words::plain(kind)
    };
    stage
        .harness
        .state_mut()
        .wish(Command::State(clause, words));
    stage.harness.state_mut().wish(Command::Dialog(None));
    stage.settle();
    let (role, name) = focused(&stage).expect("the next card has the keyboard");
    assert_eq!(role, Role::Button);
    assert!(name.contains("没问题") || name.contains("属实"), "{name}");
}

#[test]
fn what_is_to_be_read_on_a_card_is_never_hidden_inside_it() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let policy = stage.folder().join("隐私政策.txt");
    fs::write(&policy, "隐私政策\n我们收集会议号。").unwrap();
    let target = guoshen::worker::Target::Policy;
    wish(&mut stage, Command::Attach(target, vec![policy]));
    wish(&mut stage, Command::Go(Step::Statements));
    stage.harness.get_by_label("逐条回答").click();
    stage.settle();
    let singly = |stage: &Stage| {
        let link = stage.harness.query_all_by_label_contains("不一起确认");
        link.map(|node| node.click_accesskit()).count() > 0
    };
    while singly(&stage) {
        stage.settle();
    }
    let mut seen = 0;
    for _ in 0..12 {
        let more = stage
            .harness
            .query_all_by_label_contains("还有")
            .find(|node| {
                let label = node.accesskit_node().label().unwrap_or_default();
                label.ends_with('处')
            })
            .map(|node| node.rect().center());
        if let Some(at) = more {
            crate::support::click_at(&mut stage, at);
            stage.harness.run_steps(4);
            let answer = stage.harness.get_by_label("稍后再答").rect();
            let lines = stage.harness.query_all_by_label_contains("没有找到这一项");
            for line in lines {
                assert!(line.rect().bottom() < answer.top(), "{:?}", line.rect());
                seen += 1;
            }
            break;
        }
        let Some(later) = stage.harness.query_by_label("稍后再答") else {
            break;
        };
        later.click();
        stage.harness.run_steps(4);
    }
    assert!(seen > 4, "{seen} lines were looked at");
}

#[test]
fn an_empty_list_says_so_and_leads_back() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    wish(&mut stage, Command::Here(true));
    wish(&mut stage, Command::Filter(Some(Outcome::Fail)));
    assert!(shows(&stage, "本步没有“不通过”的条款"));
    stage.harness.get_by_label("显示全部条款").click();
    stage.settle();
    let route = &stage.app().route;
    assert!(route.filter.is_none() && !route.here);
    assert!(!shows(&stage, "显示全部条款"));
}

#[test]
fn a_long_verdict_leaves_the_switch_beside_it_free() {
    let mut stage = Stage::new(Start::Example, ENGLISH);
    stage.harness.run_steps(2);
    let verdict = stage
        .harness
        .get_by_role_and_label(Role::Label, "Would be rejected")
        .rect();
    let switch = stage.harness.get_by_label("This step").rect();
    assert!(verdict.right() <= switch.left(), "{verdict:?} {switch:?}");
}

#[test]
fn of_too_many_screenshots_the_first_are_kept_with_one_press() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let folder = stage.folder().join("project.guoshen/files");
    let files: Vec<FileRef> = (0..8)
        .map(|at| {
            let name = format!("more-{at}.png");
            fs::copy(folder.join("desktop-1.png"), folder.join(&name)).unwrap();
            FileRef(format!("files/{name}"))
        })
        .collect();
    wish(&mut stage, Command::Go(Step::Imagery));
    let edit = Edit::Screenshots(Screen::Desktop, files.clone());
    wish(&mut stage, Command::Edit(edit));
    assert!(shows(&stage, "已有 8 张，控制台最多收 5 张"));
    stage.harness.get_by_label("只保留前 5 张").click();
    stage.settle();
    let kept = |stage: &Stage| {
        let project = &stage.app().session.as_ref().unwrap().project;
        project.media.screenshots(Screen::Desktop).to_vec()
    };
    assert_eq!(kept(&stage), files[..5]);
    assert!(!shows(&stage, "只保留前"));
    wish(&mut stage, Command::Undo);
    assert_eq!(kept(&stage), files);
}

#[test]
fn what_the_clipboard_held_is_replaced_by_what_is_pasted_next() {
    let mut stage = Stage::new(Start::Empty, WIDE);
    wish(&mut stage, Command::Dialog(Some(Dialog::PasteListing)));
    stage.harness.run_steps(1);
    for text in ["别处复制的话", "应用名称：青禾共绘"] {
        stage.harness.event(Event::Paste(text.to_owned()));
        stage.harness.run_steps(2);
    }
    assert_eq!(stage.app().pasted.text, "应用名称：青禾共绘");
}

#[test]
fn what_is_chosen_and_owed_is_marked_as_what_is_typed() {
    let mut stage = Stage::new(Start::Empty, WIDE);
    wish(&mut stage, Command::Go(Step::Imagery));
    let marks = stage.harness.query_all_by_label("必填").count();
    assert_eq!(marks, 2, "icon and logo");
    wish(&mut stage, Command::Go(Step::Listing));
    let name = stage
        .harness
        .get_by_role_and_label(Role::Label, "开发者类型")
        .rect();
    let mut marks = stage.harness.query_all_by_label("必填");
    let beside = marks.any(|mark| (mark.rect().center().y - name.center().y).abs() < 4.0);
    assert!(beside, "{name:?}");
}

#[test]
fn the_menu_leads_to_the_folder_of_the_project() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    stage.harness.get_by_label("项目菜单").click();
    stage.harness.run_steps(4);
    assert!(shows(&stage, "打开项目文件夹"));
}

#[test]
fn keys_let_go_of_behind_a_note_do_not_lose_the_keyboard() {
    let mut stage = Stage::new(Start::Empty, WIDE);
    stage.fill_in();
    wish(&mut stage, Command::Go(Step::Statements));
    stage.harness.get_by_label("逐条回答").click();
    stage.settle();
    stage.harness.run_steps(4);
    stage.harness.key_press(Key::Tab);
    stage.harness.run_steps(2);
    stage.harness.key_press(Key::Enter);
    stage.harness.run_steps(4);
    let note = "看过了，标注的位置确实有问题";
    stage.harness.event(Event::Text(note.to_owned()));
    stage.harness.run_steps(2);
    for pressed in [true, false] {
        stage.harness.event(Event::Key {
            key: Key::Enter,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: Modifiers::COMMAND,
        });
        stage.harness.step();
    }
    stage.settle();
    assert_eq!(stage.app().route.dialog, None);
    let session = stage.app().session.as_ref().unwrap();
    assert_eq!(session.project.statements.len(), 1);
    let (role, name) = focused(&stage).expect("the next card has the keyboard");
    assert_eq!(role, Role::Button);
    assert!(name.contains("没问题") || name.contains("属实"), "{name}");
}

#[test]
fn escape_gives_the_keyboard_back_to_the_button_of_a_menu() {
    let mut stage = Stage::new(Start::Nothing, WIDE);
    let help = "帮助";
    stage.harness.get_by_label(help).focus();
    stage.harness.run_steps(3);
    stage.harness.key_press(Key::Enter);
    stage.harness.run_steps(4);
    assert!(shows(&stage, "关于"), "the menu is open");
    stage.harness.key_press(Key::Escape);
    stage.harness.run_steps(4);
    assert!(!shows(&stage, "关于"), "the menu is closed");
    assert_eq!(focused(&stage).unwrap().1, help);
}
