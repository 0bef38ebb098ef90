//! What the window tells and where: rows that differ, what is hidden, what happened out of sight.

use crate::support::{PLAIN, Stage, Start, WIDE, wish};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use guoshen::app::route::Dialog;
use guoshen::app::{Command, Copies, NoticeKind, Step, Target};
use guoshen::base::Message;
use guoshen::project::{Edit, FileRef, PaperField, Project, TextField};
use std::fs;

const LICENCE: &str = "business-license";

fn press(stage: &mut Stage, key: Key) {
    stage.harness.key_press_modifiers(Modifiers::COMMAND, key);
    stage.harness.run_steps(5);
}

fn project(stage: &Stage) -> &Project {
    &stage.app().session.as_ref().unwrap().project
}

fn text(stage: &mut Stage, field: TextField, text: &str) {
    wish(stage, Command::Edit(Edit::Text(field, text.to_owned())));
}

fn particular(stage: &mut Stage, field: PaperField, text: &str) {
    let edit = Edit::PaperText(LICENCE.to_owned(), field, text.to_owned());
    wish(stage, Command::Edit(edit));
}

fn shows(stage: &Stage, label: &str) -> bool {
    stage.harness.query_all_by_label(label).next().is_some()
}

#[test]
fn rows_of_the_plan_that_begin_alike_name_their_places_first() {
    const WRONG: &str = "91000000MA0EXAMPX1";
    let mut stage = Stage::new(Start::Example, WIDE);
    text(&mut stage, TextField::Uscc, WRONG);
    let alone = format!("统一社会信用代码“{WRONG}”校验不通过");
    assert!(shows(&stage, &alone));
    particular(&mut stage, PaperField::Number, WRONG);
    let session = stage.app().session.as_ref().unwrap();
    let rows = session.checked.as_ref().unwrap().plan.len();
    let more = format!("还有 {} 项", rows - 4);
    stage.harness.get_by_label(&more).click();
    stage.settle();
    assert!(shows(&stage, &format!("应用信息：{alone}")));
    assert!(shows(&stage, &format!("营业执照：{alone}")));
}

#[test]
fn a_folded_card_says_how_many_findings_it_hides() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    wish(&mut stage, Command::Go(Step::Papers));
    let hidden = |stage: &Stage| {
        let told = |count: &usize| shows(stage, &format!("还有 {count} 条"));
        (1..9).find(told).unwrap_or_default()
    };
    particular(&mut stage, PaperField::Number, "91000000MA0EXAMPX1");
    let before = hidden(&stage);
    particular(&mut stage, PaperField::ValidTo, "2020-01-01");
    assert_eq!(hidden(&stage), before + 1);
    let more = format!("还有 {} 条", before + 1);
    stage.harness.get_by_label(&more).click();
    stage.settle();
    assert_eq!(stage.app().route.slot.as_deref(), Some(LICENCE));
}

#[test]
fn what_is_undone_on_another_page_is_told_with_a_way_to_it() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    let before = project(&stage).listing.brief.clone();
    text(&mut stage, TextField::Brief, "另一句");
    press(&mut stage, Key::Z);
    stage.settle();
    assert_eq!(project(&stage).listing.brief, before);
    assert!(!shows(&stage, "已撤销：应用简介"), "it is seen anyway");

    text(&mut stage, TextField::Brief, "另一句");
    wish(&mut stage, Command::Go(Step::Papers));
    press(&mut stage, Key::Z);
    stage.settle();
    assert_eq!(project(&stage).listing.brief, before);
    assert!(shows(&stage, "已撤销：应用简介"));
    stage.harness.get_by_label("去看看").click();
    stage.settle();
    assert_eq!(stage.app().route.step, Step::Listing);
    assert!(!shows(&stage, "去看看"));
}

#[test]
fn keys_do_nothing_behind_a_dialog() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    text(&mut stage, TextField::Brief, "另一句");
    wish(&mut stage, Command::Dialog(Some(Dialog::Settings)));
    for key in [Key::Num7, Key::K, Key::Z, Key::E] {
        press(&mut stage, key);
    }
    assert_eq!(stage.app().route.dialog, Some(Dialog::Settings));
    assert_eq!(stage.app().route.step, Step::Listing);
    assert_eq!(project(&stage).listing.brief, "另一句");
    wish(&mut stage, Command::Dialog(None));
    press(&mut stage, Key::Num7);
    assert_eq!(stage.app().route.step, Step::Finish);
}

#[test]
fn an_empty_field_that_is_owed_says_so() {
    let owed = |stage: &Stage| stage.harness.query_all_by_label("必填").count();
    let stage = Stage::new(Start::Empty, WIDE);
    assert!(owed(&stage) > 1);
    let stage = Stage::new(Start::Clean, WIDE);
    assert_eq!(owed(&stage), 0, "nothing is missing");
}

#[test]
fn a_long_text_scrolls_inside_its_field() {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    wish(&mut stage, Command::Go(Step::Privacy));
    let long = "我们如何处理你的信息。\n".repeat(200);
    text(&mut stage, TextField::PolicyText, &long);
    let address = |label: &str| {
        let field = stage.harness.get_by_role_and_label(Role::TextInput, label);
        field.rect().top()
    };
    let between = address("用户协议地址") - address("隐私政策地址");
    assert!(between < 800.0, "{between}");
}

#[test]
fn who_is_sent_to_the_text_of_a_filed_policy_comes_to_the_file() {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    let policy = stage.folder().join("privacy.txt");
    fs::write(&policy, "隐私政策\n我们如何处理你的信息。\n").unwrap();
    wish(&mut stage, Command::Attach(Target::Policy, vec![policy]));
    stage.settle();
    let path = guoshen::project::FieldPath::Text(TextField::PolicyText);
    wish(
        &mut stage,
        Command::Jump(guoshen::checks::Place::Field { path }),
    );
    stage.harness.run_steps(5);
    assert_eq!(stage.app().route.target, None, "it is arrived at");
    let file = stage.harness.get_by_label("更换文件").rect();
    assert!(file.top() > 0.0 && file.bottom() < 600.0, "{file:?}");
}

#[test]
fn a_file_beside_a_typed_text_and_a_second_file_are_told() {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    let files = ["a.txt", "b.txt"].map(|name| stage.folder().join(name));
    for file in &files {
        fs::write(file, "隐私政策\n").unwrap();
    }
    text(&mut stage, TextField::PolicyText, "隐私政策\n全文");
    let told = |stage: &Stage| -> Vec<String> {
        let notices = stage.app().notices.iter();
        notices.map(|notice| notice.message.id.clone()).collect()
    };
    let paths = files.to_vec();
    wish(&mut stage, Command::Attach(Target::Policy, paths));
    stage.settle();
    assert_eq!(told(&stage), ["notice-one-file", "notice-text-counts"]);
    let kept = project(&stage).legal.policy_file.as_ref();
    assert_eq!(kept.map(FileRef::name), Some("a.txt"));
    wish(&mut stage, Command::Go(Step::Privacy));
    let counts = "检查以上面的全文为准，不看这个文件；两者都会放进提交包";
    assert!(shows(&stage, counts));
}

#[test]
fn the_files_of_the_bundle_are_listed_as_they_are_written() {
    for start in [Start::Example, Start::Clean] {
        let mut stage = Stage::new(start, PLAIN);
        let copies = Copies {
            marked: true,
            bare: true,
        };
        wish(&mut stage, Command::Copies(copies));
        wish(&mut stage, Command::Go(Step::Finish));
        let listed = stage.app().bundle_files();
        assert!(listed.iter().any(|path| path.starts_with("papers-marked/")));
        let draft = start == Start::Example;
        assert_eq!(listed.iter().any(|path| path == "DRAFT.txt"), draft);
        let path = stage.folder().join("out.zip");
        wish(&mut stage, Command::Export(path, draft));
        stage.settle();
        let exported = stage.app().session.as_ref().unwrap().exported.as_ref();
        let bytes = fs::read(&exported.unwrap().path).unwrap();
        let archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        let names = archive.file_names();
        let mut written: Vec<String> = names.map(|name| name.unwrap().into_owned()).collect();
        written.sort_unstable();
        assert_eq!(listed, written);
    }
}

#[test]
fn an_export_to_a_folder_that_is_not_there_names_it() {
    let mut stage = Stage::new(Start::Clean, PLAIN);
    let folder = stage.folder().join("nowhere");
    wish(&mut stage, Command::Export(folder.join("out.zip"), false));
    stage.settle();
    let told = stage.app().notices.last().unwrap();
    let told = stage.app().texts.message(&told.message);
    assert!(told.contains(&folder.display().to_string()), "{told}");
}

#[test]
fn what_is_said_of_characters_that_are_gone_is_over_at_once() {
    let mut stage = Stage::new(Start::Example, WIDE);
    text(&mut stage, TextField::Brief, "会议-跟进待办");
    assert!(shows(&stage, "去掉它们"));
    let edit = Edit::Text(TextField::Brief, "会议跟进待办".to_owned());
    stage.harness.state_mut().wish(Command::Edit(edit));
    // The frame that takes the edit in: no check can have begun, let alone be done.
    stage.harness.step();
    let session = stage.app().session.as_ref().unwrap();
    assert!(session.is_checking());
    assert_ne!(session.checked.as_ref().unwrap().project, session.project);
    assert!(!shows(&stage, "去掉它们"));
}

#[test]
fn a_fix_takes_away_what_was_marked_where_it_is_by_now() {
    let mut stage = Stage::new(Start::Example, WIDE);
    text(&mut stage, TextField::Brief, "会议-跟进待办");
    let edit = Edit::Text(TextField::Brief, "新会议-跟进待办".to_owned());
    stage.harness.state_mut().wish(Command::Edit(edit));
    stage.harness.step();
    let fix = stage.harness.get_by_label("去掉它们");
    fix.click_accesskit();
    stage.settle();
    assert_eq!(project(&stage).text(TextField::Brief), "新会议跟进待办");
}

#[test]
fn sentences_wait_behind_a_dialog_and_leave_the_list_its_room() {
    let mut stage = Stage::new(Start::Example, WIDE);
    let sentences = [
        "notice-export-no-folder",
        "notice-export-closed",
        "worker-crashed",
    ];
    for id in sentences {
        wish(
            &mut stage,
            Command::Notify(NoticeKind::Error, Message::new(id)),
        );
    }
    let told = sentences.map(|id| stage.app().texts.get(id));
    let seen = |stage: &Stage| told.each_ref().map(|sentence| shows(stage, sentence));
    assert_eq!(seen(&stage), [false, false, true], "the newest in full");
    wish(&mut stage, Command::Dialog(Some(Dialog::Settings)));
    assert_eq!(seen(&stage), [false; 3]);
    wish(&mut stage, Command::Dialog(None));
    stage.harness.get_by_label("还有 2 条").click();
    stage.settle();
    assert_eq!(seen(&stage), [true; 3]);
    let newest = stage.harness.get_by_label(&told[2]).rect();
    assert!(newest.bottom() < 772.0, "they have room: {newest:?}");
}
