//! What is seen rarely: narrow windows, sheets over pages, projects that cannot be saved; and what must not happen there.

use crate::support::{Look, PLAIN, Stage, Start, WIDE, wish};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, ViewportCommand, ViewportEvent, ViewportId};
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::Queryable as _;
use guoshen::app::leaving::Leaving;
use guoshen::app::route::{Dialog, PathPurpose};
use guoshen::app::session::SaveState;
use guoshen::app::sheets::Looked;
use guoshen::app::{Command, NoticeKind, Step};
use guoshen::base::Message;
use guoshen::locale::Language;
use guoshen::project::{
    Edit, FieldPath, FileRef, Project, RoundOutcome, Screen, StatementKind, TextField,
};
use guoshen::store::ProjectDir;
use std::path::PathBuf;

/// A window of 1280 × 800 at 200 %.
const SMALL: Look = Look {
    size: [640.0, 400.0],
    ..PLAIN
};

#[test]
fn a_small_window_has_one_thing_at_a_time() {
    let mut results = SnapshotResults::new();
    let mut stage = Stage::new(Start::Example, SMALL);
    results.add(stage.picture("small-listing"));
    let title = stage
        .harness
        .get_by_role_and_label(Role::Label, "应用信息")
        .rect();
    let paste = stage.harness.get_by_label("粘贴整段信息…").rect();
    assert!(!title.intersects(paste), "{title:?} {paste:?}");
    for (step, name) in [
        (Step::Imagery, "small-imagery"),
        (Step::Papers, "small-papers"),
    ] {
        wish(&mut stage, Command::Go(step));
        results.add(stage.picture(name));
    }
    stage.harness.get_by_label("查看检查清单").click();
    stage.settle();
    results.add(stage.picture("small-checklist"));
    // A click on a thing to do leads to its place, which the list does not cover.
    wish(&mut stage, Command::Go(Step::Listing));
    assert!(
        stage
            .harness
            .query_by_role_and_label(Role::TextInput, "应用名称")
            .is_some()
    );
}

#[test]
fn sheets_over_a_page() {
    let mut results = SnapshotResults::new();
    let english = Look {
        dark: true,
        language: Language::English,
        ..PLAIN
    };
    let mut stage = Stage::new(Start::Example, PLAIN);
    let paper = Looked {
        file: paper_of(&stage),
        page: 0,
        slot: Some("business-license".to_owned()),
    };
    wish(
        &mut stage,
        Command::Dialog(Some(Dialog::Page(paper.clone()))),
    );
    stage.wait("the page", |app| {
        let sheet = app.session.as_ref().unwrap().sheet(&paper);
        app.sheets.get(&sheet).is_some()
    });
    stage.harness.run_steps(3);
    results.add(stage.picture("sheet-page"));
    let path = FieldPath::Screenshots(Screen::Desktop);
    let files = project(&stage).media.desktop.clone();
    let pictures = Dialog::Pictures(path, vec![files[0].clone(), files[2].clone()]);
    wish(&mut stage, Command::Dialog(Some(pictures)));
    stage.wait("the large pictures", |app| {
        app.session.as_ref().unwrap().large.len() == 2
    });
    stage.harness.run_steps(3);
    results.add(stage.picture("sheet-viewer"));
    let answer =
        "应用名称与页面上的名称不一致；截图重复；简介里有特殊符号；隐私政策打不开；缺少ICP备案截图";
    let reject = |stage: &mut Stage| {
        wish(stage, Command::Dialog(Some(Dialog::Rejected)));
        wish(stage, Command::Read(answer.to_owned()));
    };
    let error = Message::new("notice-export-no-folder");
    wish(&mut stage, Command::Dialog(None));
    wish(&mut stage, Command::Notify(NoticeKind::Error, error));
    results.add(stage.picture("notice-error"));
    wish(&mut stage, Command::Dismiss(0));
    reject(&mut stage);
    results.add(stage.picture("sheet-rejected"));
    wish(&mut stage, Command::KeepRound(RoundOutcome::Rejected));
    wish(&mut stage, Command::Dialog(Some(Dialog::Rounds)));
    assert!(stage.harness.query_by_label("审核轮次").is_some());

    let mut stage = Stage::new(Start::Example, english);
    reject(&mut stage);
    results.add(stage.picture("sheet-rejected-dark-en"));
    let paths = Dialog::Paths(PathPurpose::Open);
    wish(&mut stage, Command::Dialog(Some(paths)));
    results.add(stage.picture("sheet-paths"));
    wish(&mut stage, Command::Dialog(Some(Dialog::Company)));
    results.add(stage.picture("sheet-company"));
}

fn project(stage: &Stage) -> &Project {
    &stage.app().session.as_ref().unwrap().project
}

fn paper_of(stage: &Stage) -> FileRef {
    project(stage).papers["business-license"].files[0].clone()
}

#[test]
fn unsaved_work_of_a_crash_is_offered() {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("project.guoshen");
    let opened = ProjectDir::create(&path).unwrap();
    let mut unsaved = Project::default();
    Edit::Text(TextField::Name, "没来得及保存".to_owned()).apply(&mut unsaved);
    opened.dir.checkpoint(&unsaved).unwrap();
    drop(opened);
    let mut stage = Stage::over(folder, Some(path), PLAIN);
    stage.picture("dialog-recover").unwrap();
}

/// A window over a project whose file cannot be written, with a name that is not saved.
fn stuck() -> (Stage, PathBuf) {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    let file = stage.folder().join("project.guoshen/project.toml");
    std::fs::remove_file(&file).unwrap();
    std::fs::create_dir(&file).unwrap();
    let name = Edit::Text(TextField::Name, "青禾共绘".to_owned());
    wish(&mut stage, Command::Edit(name));
    wish(&mut stage, Command::Save);
    stage.wait("the save to fail", |app| {
        matches!(app.session.as_ref().unwrap().save, SaveState::Failed(_))
    });
    (stage, file)
}

fn ask_to_close(stage: &mut Stage) -> Vec<ViewportCommand> {
    let viewports = &mut stage.harness.input_mut().viewports;
    let window = viewports.get_mut(&ViewportId::ROOT).unwrap();
    window.events.push(ViewportEvent::Close);
    let mut said = Vec::new();
    for _ in 0..4 {
        stage.harness.step();
        let output = &stage.harness.output().viewport_output[&ViewportId::ROOT];
        said.extend(output.commands.iter().cloned());
        let viewports = &mut stage.harness.input_mut().viewports;
        viewports.get_mut(&ViewportId::ROOT).unwrap().events.clear();
    }
    said
}

#[test]
fn a_note_that_nobody_signed_is_kept_when_the_window_closes_and_gone_on_with() {
    let mut stage = Stage::new(Start::Clean, PLAIN);
    let form = Dialog::Statement("2.2.1".to_owned(), StatementKind::Dispute);
    wish(&mut stage, Command::Dialog(Some(form.clone())));
    stage.harness.run_steps(3);
    stage.harness.event(Event::Text("与实际不符".to_owned()));
    stage.harness.run_steps(3);
    wish(&mut stage, Command::Dialog(None));
    wish(&mut stage, Command::Go(Step::Statements));
    let link = "接着写没有签的说明：“与实际不符”";
    stage.harness.get_by_label(link).click_accesskit();
    stage.settle();
    assert_eq!(stage.app().route.dialog, Some(form));
    let said = ask_to_close(&mut stage);
    assert!(said.contains(&ViewportCommand::Close), "{said:?}");
    let file = stage
        .app()
        .session
        .as_ref()
        .unwrap()
        .dir
        .root()
        .join("project.toml");
    let written = std::fs::read_to_string(&file).unwrap();
    assert!(written.contains("与实际不符"), "{written}");
}

#[test]
fn the_window_asks_before_it_closes_over_unsaved_work() {
    let (mut stage, file) = stuck();
    let said = ask_to_close(&mut stage);
    assert!(!said.contains(&ViewportCommand::Close), "{said:?}");
    assert!(said.contains(&ViewportCommand::CancelClose), "{said:?}");
    assert_eq!(
        stage.app().route.dialog,
        Some(Dialog::Unsaved(Leaving::Quit))
    );
    std::fs::remove_dir(&file).unwrap();
    let again = stage.harness.get_all_by_label("再试一次").last();
    again.unwrap().click();
    stage.settle();
    assert_eq!(stage.app().route.dialog, None);
    assert!(file.is_file());
    let said = ask_to_close(&mut stage);
    assert!(said.contains(&ViewportCommand::Close), "{said:?}");
}

/// Types into the field of that name, keys and the wish to close in one frame, and returns what is on disk after it.
fn typed_and_closed(role: Role, name: &str, text: &str) -> String {
    let mut stage = Stage::new(Start::Empty, WIDE);
    let field = stage.harness.get_by_role_and_label(role, name);
    field.focus();
    stage.harness.run_steps(3);
    let keys = text.chars().map(|letter| Event::Text(letter.to_string()));
    stage.harness.input_mut().events.extend(keys);
    let said = ask_to_close(&mut stage);
    assert!(said.contains(&ViewportCommand::Close), "{said:?}");
    let folder = stage.close();
    let file = folder.path().join("project.guoshen/project.toml");
    std::fs::read_to_string(file).unwrap()
}

#[test]
fn what_was_typed_before_the_window_was_closed_is_kept() {
    let saved = typed_and_closed(Role::MultilineTextInput, "详细描述", "keptwhole");
    assert!(saved.contains("keptwhole"), "{saved}");
}

#[test]
fn a_keyword_that_was_not_entered_yet_is_kept_when_the_window_is_closed() {
    let saved = typed_and_closed(Role::TextInput, "搜索关键词", "keptword");
    assert!(saved.contains("keptword"), "{saved}");
}

#[test]
fn a_path_that_was_typed_for_one_thing_is_not_there_for_another() {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    let typed = |stage: &mut Stage, purpose: PathPurpose, text: &str| -> String {
        wish(stage, Command::Dialog(Some(Dialog::Paths(purpose))));
        let field = |stage: &Stage| {
            let field = stage.harness.get_by_role_and_label(Role::TextInput, "路径");
            field.value().unwrap_or_default()
        };
        let before = field(stage);
        stage.harness.event(Event::Text(text.to_owned()));
        stage.harness.run_steps(3);
        assert!(field(stage).contains(text), "typed");
        before
    };
    typed(&mut stage, PathPurpose::Open, "/some/project");
    stage.harness.key_press(Key::Escape);
    stage.harness.run_steps(4);
    assert_eq!(stage.app().route.dialog, None);
    assert_eq!(typed(&mut stage, PathPurpose::Open, "x"), "");
    // One takes the place of the other without a way out between.
    let export = PathPurpose::Export { draft: true };
    let suggested = typed(&mut stage, export, "y");
    assert!(suggested.contains(".zip"), "{suggested}");
}

#[test]
fn a_double_click_signs_one_statement_and_its_card_stays() {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    stage.fill_in();
    wish(&mut stage, Command::Go(Step::Statements));
    let buttons: Vec<_> = stage
        .harness
        .get_all_by_label("看过，没问题")
        .map(|node| node.rect())
        .collect();
    let at = buttons[0].center();
    stage.harness.event(Event::PointerMoved(at));
    stage.harness.step();
    for pressed in [true, false, true, false] {
        stage.harness.event(Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        stage.harness.step();
    }
    stage.settle();
    assert_eq!(project(&stage).statements.len(), 1);
    let next = stage
        .harness
        .get_all_by_label("看过，没问题")
        .map(|node| node.rect())
        .next();
    assert!(next.unwrap().top() > at.y, "the next card did not slide up");
    // Elsewhere and back, it is among the answered ones.
    assert!(stage.harness.query_by_label("撤回").is_some());
    wish(&mut stage, Command::Go(Step::Listing));
    wish(&mut stage, Command::Go(Step::Statements));
    assert!(stage.harness.query_by_label("撤回").is_none());
}

#[test]
fn a_typed_path_that_was_sent_off_is_there_to_be_corrected() {
    let mut stage = Stage::new(Start::Clean, PLAIN);
    let ask = || Command::Dialog(Some(Dialog::Paths(PathPurpose::Open)));
    let type_in = |stage: &mut Stage, text: &str| {
        stage.harness.run_steps(3);
        stage.harness.event(Event::Text(text.to_owned()));
        stage.harness.run_steps(3);
    };
    let shows = |stage: &Stage, text: &str| {
        let mut fields = stage.harness.get_all_by_role(Role::TextInput);
        fields.any(|field| field.value().as_deref() == Some(text))
    };
    wish(&mut stage, ask());
    type_in(&mut stage, "/nirgends/云图.guoshen");
    stage.harness.key_press(Key::Enter);
    stage.settle();
    assert_eq!(stage.app().route.dialog, None);
    wish(&mut stage, ask());
    assert!(shows(&stage, "/nirgends/云图.guoshen"));
    // What was not sent off is given up with its dialog.
    wish(&mut stage, Command::Dialog(None));
    wish(&mut stage, ask());
    assert!(!shows(&stage, "/nirgends/云图.guoshen"));
}
