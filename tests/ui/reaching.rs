//! Where the way leads: a jump gives the keyboard to what it leads to, F8 goes through everything that is to be done,
//! and the plan says everything once.

use crate::support::{Look, Stage, Start, WIDE, wish};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guoshen::app::route::{Dialog, PathPurpose};
use guoshen::app::{Command, Step};
use guoshen::checks::Outcome;
use guoshen::checks::finding::Place;
use guoshen::engine::checklist::Action;
use guoshen::locale::{Language, clause_key};
use guoshen::project::{Edit, FieldPath, Round, RoundOutcome, Screen, TextField};
use std::fs;

fn press(stage: &mut Stage, modifiers: Modifiers, key: Key) {
    stage.harness.key_press_modifiers(modifiers, key);
    stage.harness.run_steps(4);
    stage.settle();
}

fn field(path: FieldPath) -> Place {
    Place::Field { path }
}

fn plan(stage: &Stage) -> &[Action] {
    let session = stage.app().session.as_ref().unwrap();
    &session.checked.as_ref().unwrap().plan
}

/// What has the keyboard, by role and name, when it is in sight.
fn reached(stage: &Stage) -> Option<(Role, String)> {
    let mut nodes = stage.harness.root().children_recursive();
    let node = nodes.find(egui_kittest::Node::is_focused)?;
    let place = node.rect();
    assert!(
        place.top() >= 0.0 && place.bottom() <= 800.0,
        "out of sight: {place:?}"
    );
    let spoken = node.accesskit_node();
    Some((spoken.role(), spoken.label().unwrap_or_default()))
}

#[test]
fn a_jump_gives_the_keyboard_to_what_it_leads_to() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let picture = stage.app().session.as_ref().unwrap().project.media.desktop[1].clone();
    let statement = "2.1.1".to_owned();
    let slot = "test-report".to_owned();
    let flag = "ugc".to_owned();
    for (place, name) in [
        (field(FieldPath::Icon), "icon"),
        (field(FieldPath::Logo), "logo"),
        (
            Place::File {
                file: picture.clone(),
                path: FieldPath::Screenshots(Screen::Desktop),
            },
            picture.name(),
        ),
        (field(FieldPath::Screenshots(Screen::Mobile)), "选择文件"),
        (field(FieldPath::Languages), "中文"),
        (field(FieldPath::DeveloperKind), "企业"),
        (field(FieldPath::Businesses), "都不属于"),
        (Place::Question { flag }, "否"),
        (field(FieldPath::PolicyFile), "文件"),
        (field(FieldPath::Text(TextField::AppType)), "应用"),
        (field(FieldPath::Permissions), "权限"),
        (Place::Slot { slot }, "测试报告"),
        (Place::Statement { clause: statement }, ""),
        (field(FieldPath::Keywords), "关键词"),
    ] {
        wish(&mut stage, Command::Go(Step::Finish));
        wish(&mut stage, Command::Jump(place.clone()));
        stage.harness.run_steps(20);
        assert!(
            stage.app().route.target.is_none(),
            "{place:?} is not reached"
        );
        let (found, said) = reached(&stage).unwrap_or_else(|| panic!("{place:?}: no keyboard"));
        assert_ne!(found, Role::Heading, "{place:?}: {said}");
        assert!(said.contains(name), "{place:?}: {said}");
    }
}

#[test]
fn what_is_only_looked_at_is_outlined_and_leaves_the_keyboard() {
    let mut results = SnapshotResults::new();
    let mut stage = Stage::new(Start::Clean, WIDE);
    wish(&mut stage, Command::Jump(Place::field(TextField::Name)));
    let before = reached(&stage);
    wish(&mut stage, Command::Show(Place::field(TextField::Brief)));
    assert_eq!(reached(&stage), before);
    wish(&mut stage, Command::Go(Step::Imagery));
    wish(&mut stage, Command::Show(field(FieldPath::Logo)));
    stage.harness.run_steps(2);
    results.add(stage.picture("looked-at-logo-light-zh"));
    // A moment later it is gone.
    stage.harness.run_steps(60);
    results.add(stage.picture("looked-at-logo-later-light-zh"));
}

#[test]
fn the_key_for_the_next_problem_steps_through_every_member_of_a_group() {
    let mut stage = Stage::new(Start::Empty, WIDE);
    stage.fill_in();
    let members = plan(&stage).iter().map(|action| action.places().count());
    assert!(members.max() > Some(1), "there is a group");
    let all: Vec<Place> = {
        let mut all: Vec<Place> = Vec::new();
        for place in plan(&stage).iter().flat_map(Action::places) {
            if !all.contains(place) {
                all.push(place.clone());
            }
        }
        all
    };
    let mut seen = Vec::new();
    for _ in 0..all.len() {
        press(&mut stage, Modifiers::NONE, Key::F8);
        seen.push(stage.app().route.problem.clone().unwrap());
    }
    assert_eq!(seen, all);
    press(&mut stage, Modifiers::NONE, Key::F8);
    assert_eq!(stage.app().route.problem.as_ref(), all.first(), "round");
    press(&mut stage, Modifiers::SHIFT, Key::F8);
    assert_eq!(stage.app().route.problem.as_ref(), all.last(), "and back");
    press(&mut stage, Modifiers::SHIFT, Key::F8);
    assert_eq!(stage.app().route.problem, all.iter().rev().nth(1).cloned());
}

#[test]
fn after_an_answer_the_next_problem_is_the_one_behind_it() {
    let mut stage = Stage::new(Start::Empty, WIDE);
    stage.fill_in();
    let questions = |stage: &Stage| -> Vec<Place> {
        let all = plan(stage).iter().flat_map(Action::places);
        all.filter(|place| matches!(place, Place::Question { .. }))
            .cloned()
            .collect()
    };
    let before = questions(&stage);
    wish(&mut stage, Command::Jump(before[1].clone()));
    let Place::Question { flag } = &before[1] else {
        unreachable!("only questions are listed");
    };
    let answer = Edit::Fact(flag.clone(), Some(false));
    wish(&mut stage, Command::Edit(answer));
    let after = questions(&stage);
    let next = before.iter().skip(2).find(|place| after.contains(place));
    press(&mut stage, Modifiers::NONE, Key::F8);
    assert_eq!(stage.app().route.problem.as_ref(), next);
}

#[test]
fn the_plan_says_everything_once_and_from_the_start() {
    let mut stage = Stage::new(Start::Empty, WIDE);
    stage.fill_in();
    let said: Vec<String> = plan(&stage)
        .iter()
        .map(|action| stage.app().texts.message(&action.message))
        .collect();
    // Kind and code are among what is missing of the developer.
    let of_developer = |said: &&String| said.contains("开发者") || said.contains("信用代码");
    assert_eq!(said.iter().filter(of_developer).count(), 1, "{said:?}");
    for wanted in [
        "还没有应用图标",
        "还没有企业 LOGO",
        "开发者信息还有 7 项没有填写",
    ] {
        assert!(said.iter().any(|said| said == wanted), "{wanted}: {said:?}");
    }
    let mut once = said.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), said.len(), "{said:?}");
}

#[test]
fn signs_beside_a_field_are_those_the_head_counts() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    for (field, text) in [
        (TextField::Name, "青禾纪要"),
        (TextField::Brief, "一起看海边日落"),
        (
            TextField::Detail,
            "和朋友一起看海边的日落，拍下来寄给远方的人。",
        ),
    ] {
        let edit = Edit::Text(field, text.to_owned());
        wish(&mut stage, Command::Edit(edit));
    }
    let session = stage.app().session.as_ref().unwrap();
    let report = &session.checked.as_ref().unwrap().report;
    let clause = report.clause("1.5").unwrap();
    assert_eq!(clause.outcome, Outcome::Pending);
    assert!(
        clause
            .findings
            .iter()
            .any(|one| one.outcome == Outcome::Warn)
    );
    let signs = |word: &str| {
        let all = stage.harness.query_all_by_label(word);
        all.filter(|node| node.accesskit_node().role() == Role::Image)
            .count()
    };
    assert!(signs("待确认") > 1, "the head's sign and the field's");
    let warned = report.all(Outcome::Warn);
    assert_eq!(signs("提醒") > 0, warned > 0, "{warned}");
}

#[test]
fn papers_owed_are_one_number_in_rail_head_and_plan() {
    let mut stage = Stage::new(Start::Empty, WIDE);
    stage.fill_in();
    let flags: Vec<String> = stage
        .app()
        .ruleset
        .flags()
        .iter()
        .map(|flag| flag.id.clone())
        .collect();
    let no = flags.into_iter().map(|flag| Edit::Fact(flag, Some(false)));
    wish(&mut stage, Command::Edits(no.collect()));
    wish(&mut stage, Command::Edit(Edit::NoBusiness(true)));
    wish(&mut stage, Command::Go(Step::Papers));
    let session = stage.app().session.as_ref().unwrap();
    let left = session.checked.as_ref().unwrap().report.papers_left();
    assert!(left > 1);
    let shows = |words: &str| stage.harness.query_all_by_label_contains(words).count();
    assert_eq!(shows(&format!("份，还差 {left} 份")), 1, "head");
    assert_eq!(
        shows(&format!("资质材料：不通过，还差 {left} 份材料")),
        1,
        "rail"
    );
    let plan = plan(&stage)
        .iter()
        .map(|action| stage.app().texts.message(&action.message));
    let plan: Vec<String> = plan.filter(|said| said.contains("份材料")).collect();
    assert!(
        plan.len() == 1 && plan[0].contains(&format!("等 {left} 份材料")),
        "{plan:?}"
    );
}

#[test]
fn an_export_leaves_the_bundle_of_an_earlier_round() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let exported = |stage: &Stage| {
        let session = stage.app().session.as_ref().unwrap();
        session
            .exported
            .as_ref()
            .map(|exported| exported.path.clone())
    };
    press(&mut stage, Modifiers::COMMAND, Key::E);
    press(&mut stage, Modifiers::NONE, Key::Enter);
    let first = exported(&stage).unwrap();
    let handed_in = fs::read(&first).unwrap();
    let version = stage
        .app()
        .session
        .as_ref()
        .unwrap()
        .project
        .listing
        .version
        .clone();
    let round = Round {
        on: "2026-11-20".to_owned(),
        outcome: RoundOutcome::Rejected,
        version,
        reason: "请完善".to_owned(),
        ..Round::default()
    };
    wish(&mut stage, Command::Edit(Edit::Rounds(vec![round])));

    // What is proposed is another name, and twice in one round it is the same, which is asked about.
    for again in [false, true] {
        press(&mut stage, Modifiers::COMMAND, Key::E);
        press(&mut stage, Modifiers::NONE, Key::Enter);
        if again {
            stage.harness.get_by_label("替换").click();
            stage.settle();
        }
        let second = exported(&stage).unwrap();
        assert_eq!(stage.app().route.dialog, None);
        assert!(second.to_string_lossy().contains("第2轮"), "{second:?}");
        assert_eq!(fs::read(&first).unwrap(), handed_in);
    }

    // Typed or chosen all the same, it is asked about.
    wish(&mut stage, Command::Export(first.clone(), false));
    let Some(Dialog::Replace(held)) = stage.app().route.dialog.clone() else {
        panic!("{:?}", stage.app().route.dialog);
    };
    assert_eq!(fs::read(&first).unwrap(), handed_in);
    stage.harness.get_by_label("换名保存").click();
    stage.settle();
    assert_eq!(exported(&stage).as_ref(), Some(&held.free));
    assert!(held.free.is_file());
    assert_eq!(fs::read(&first).unwrap(), handed_in);
    wish(&mut stage, Command::ExportOver(first.clone(), false));
    assert_ne!(fs::read(&first).unwrap(), handed_in, "asked for, it goes");
}

#[test]
fn an_export_asks_before_it_writes_over_what_is_no_bundle() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let path = stage.folder().join("照片.zip");
    fs::write(&path, b"holiday").unwrap();
    wish(&mut stage, Command::Export(path.clone(), true));
    assert!(
        !matches!(stage.app().route.dialog, Some(Dialog::Replace(_))),
        "a draft has its own name"
    );
    wish(&mut stage, Command::Export(path.clone(), false));
    assert!(matches!(stage.app().route.dialog, Some(Dialog::Replace(_))));
    press(&mut stage, Modifiers::NONE, Key::Escape);
    assert_eq!(fs::read(&path).unwrap(), b"holiday");
}

#[test]
fn a_path_that_cannot_be_written_to_is_asked_for_again_as_it_was_typed() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let typed = stage.folder().join("nowhere").join("bundle.zip");
    let purpose = PathPurpose::Export { draft: true };
    let dialog = Dialog::Paths(purpose);
    wish(&mut stage, Command::Dialog(Some(dialog.clone())));
    stage.harness.run_steps(3);
    wish(&mut stage, Command::Export(typed, true));
    stage.harness.run_steps(3);
    assert_eq!(stage.app().route.dialog, Some(dialog));
    assert!(stage.app().route.refused.is_some());
    assert!(stage.app().notices.is_empty(), "it is said in the dialog");
    let there = stage.folder().join("bundle.zip");
    wish(&mut stage, Command::Export(there, true));
    assert_eq!(stage.app().route.dialog, None);
}

#[test]
fn what_can_be_done_comes_before_clauses_about_it() {
    let mut stage = Stage::new(Start::Example, WIDE);
    for typed in ["驳回", "reject", "compare"] {
        wish(&mut stage, Command::Dialog(Some(Dialog::Palette)));
        stage.harness.run_steps(3);
        stage.harness.event(egui::Event::Text((*typed).to_owned()));
        stage.harness.run_steps(3);
        stage.harness.key_press(Key::Enter);
        stage.harness.run_steps(3);
        let dialog = stage.app().route.dialog.clone();
        let expected = [Some(Dialog::Rejected), Some(Dialog::Rounds)];
        assert!(expected.contains(&dialog), "{typed}: {dialog:?}");
        wish(&mut stage, Command::Dialog(None));
    }
}

#[test]
fn clauses_called_like_what_is_typed_come_first_and_enter_opens_the_marked_one() {
    let look = Look {
        language: Language::English,
        ..WIDE
    };
    let mut stage = Stage::new(Start::Empty, look);
    wish(&mut stage, Command::Dialog(Some(Dialog::Coverage)));
    stage.harness.run_steps(3);
    stage.harness.event(egui::Event::Text("name".to_owned()));
    stage.harness.run_steps(3);
    stage.harness.key_press(Key::ArrowDown);
    stage.harness.run_steps(3);
    stage.harness.key_press(Key::Enter);
    stage.harness.run_steps(3);
    let Some(Dialog::Guide(clause)) = stage.app().route.dialog.clone() else {
        panic!("{:?}", stage.app().route.dialog);
    };
    let title = stage.app().texts.get(&clause_key(&clause));
    assert!(title.to_lowercase().contains("name"), "{title}");
}
