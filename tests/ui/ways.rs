//! Ways people try first: a folder let in, keys and names they know, hints and cards pressed anywhere.

use crate::support::{PLAIN, Stage, Start, WIDE, click_at, wish};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guoshen::app::route::{Dialog, PathPurpose};
use guoshen::app::sorting::Sorting;
use guoshen::app::{Command, Opening, Step};
use guoshen::checks::{Finding, Outcome};
use guoshen::project::{Edit, FieldPath, Permission, Project, TextField};
use std::fs;

fn project(stage: &Stage) -> &Project {
    &stage.app().session.as_ref().unwrap().project
}

fn shows(stage: &Stage, words: &str) -> usize {
    stage.harness.query_all_by_label(words).count()
}

fn press(stage: &mut Stage, label: &str) {
    stage.harness.get_by_label(label).click();
    stage.harness.run_steps(4);
}

/// A folder with one picture and no project.
fn folder(stage: &Stage) -> std::path::PathBuf {
    let folder = stage.folder().join("材料");
    fs::create_dir(&folder).unwrap();
    let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/example/files");
    fs::copy(source.join("icon.png"), folder.join("icon.png")).unwrap();
    folder
}

#[test]
fn a_folder_is_imported_from_where_a_project_begins() {
    let mut stage = Stage::new(Start::Empty, WIDE);
    press(&mut stage, "导入文件夹…");
    let asked = Some(Dialog::Paths(PathPurpose::Folder));
    assert_eq!(stage.app().route.dialog, asked);
    wish(&mut stage, Command::Dialog(None));
    wish(&mut stage, Command::Close);
    press(&mut stage, "导入文件夹…");
    assert_eq!(stage.app().route.dialog, asked);
}

#[test]
fn a_folder_that_is_no_project_can_be_imported() {
    let mut stage = Stage::new(Start::Empty, WIDE);
    let folder = folder(&stage);
    wish(&mut stage, Command::Open(Opening::Existing(folder)));
    press(&mut stage, "把它导入当前项目…");
    stage.wait("the folder to be looked at", |app| {
        let session = app.session.as_ref().unwrap();
        session.sorting.as_ref().is_some_and(Sorting::is_ready)
    });
    assert_eq!(stage.app().route.dialog, Some(Dialog::Sort));
    wish(&mut stage, Command::Dialog(None));
    assert!(stage.app().notices.is_empty());
}

#[test]
fn a_redo_has_the_key_people_on_windows_know() {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    let brief = Edit::Text(TextField::Brief, "会后整理纪要".to_owned());
    wish(&mut stage, Command::Edit(brief));
    wish(&mut stage, Command::Undo);
    assert_eq!(project(&stage).listing.brief, "");
    stage
        .harness
        .key_press_modifiers(Modifiers::COMMAND, Key::Y);
    stage.settle();
    let redone = project(&stage).listing.brief == "会后整理纪要";
    assert_eq!(redone, !cfg!(target_os = "macos"));
    wish(&mut stage, Command::Dialog(Some(Dialog::Shortcuts)));
    assert_eq!(shows(&stage, "Ctrl+Shift+Z / Ctrl+Y"), usize::from(redone));
}

#[test]
fn a_suggested_path_gives_way_to_what_is_typed() {
    let mut stage = Stage::new(Start::Clean, PLAIN);
    let export = PathPurpose::Export { draft: true };
    for typed in ["/elsewhere/a.zip", "/b.zip"] {
        wish(
            &mut stage,
            Command::Dialog(Some(Dialog::Paths(export.clone()))),
        );
        stage.harness.run_steps(3);
        stage.harness.event(Event::Text(typed.to_owned()));
        stage.harness.run_steps(3);
        let field = stage.harness.get_by_role_and_label(Role::TextInput, "路径");
        assert_eq!(field.value().as_deref(), Some(typed));
        wish(&mut stage, Command::Dialog(None));
    }
}

#[test]
fn a_paper_is_found_by_what_people_call_it() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    for (typed, slot) in [
        ("软著", "software-copyright"),
        ("copyright", "software-copyright"),
        ("执照", "business-license"),
        ("应用发布承诺函", "publishing-commitment"),
    ] {
        wish(&mut stage, Command::Go(Step::Listing));
        wish(&mut stage, Command::Dialog(Some(Dialog::Palette)));
        stage.harness.run_steps(3);
        stage.harness.event(Event::Text(typed.to_owned()));
        stage.harness.run_steps(3);
        stage.harness.key_press(Key::Enter);
        stage.settle();
        assert_eq!(stage.app().route.step, Step::Papers, "{typed}");
        assert_eq!(stage.app().route.slot.as_deref(), Some(slot), "{typed}");
    }
}

#[test]
fn the_words_of_a_hint_lead_to_its_clause() {
    let mut stage = Stage::new(Start::Example, WIDE);
    let session = stage.app().session.as_ref().unwrap();
    let clauses = &session.checked.as_ref().unwrap().report.clauses;
    let about = |finding: &Finding| {
        let mut places = finding.places.iter();
        let brief = FieldPath::Text(TextField::Brief);
        finding.outcome == Outcome::Fail && places.any(|place| place.path() == brief)
    };
    let clause = clauses
        .iter()
        .find(|clause| clause.findings.iter().any(about));
    let clause = clause.unwrap();
    let id = clause.id.0.clone();
    let found = clause
        .findings
        .iter()
        .find(|finding| about(finding))
        .unwrap();
    let said = stage.app().texts.message(&found.message);
    assert_eq!(stage.app().route.clause, None);
    let below = stage.harness.get_all_by_label(&said);
    // On the page it stands farther left than in the list.
    let left = below
        .map(|node| node.rect())
        .min_by(|a, b| a.left().total_cmp(&b.left()));
    click_at(&mut stage, left.unwrap().center());
    assert_eq!(stage.app().route.clause, Some(id));
}

#[test]
fn a_folded_paper_opens_wherever_it_is_pressed() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    wish(&mut stage, Command::Go(Step::Papers));
    let card = stage
        .harness
        .get_by_role_and_label(Role::Button, "营业执照")
        .rect();
    let line = stage
        .harness
        .get_all_by_label_contains("business-license.pdf · ");
    let line = line
        .map(|node| node.rect())
        .find(|line| line.top() > card.top());
    click_at(&mut stage, line.unwrap().center());
    assert_eq!(stage.app().route.slot.as_deref(), Some("business-license"));
    // Unfolded, its head folds it again, at its empty end as well.
    let card = stage
        .harness
        .get_by_role_and_label(Role::Button, "营业执照")
        .rect();
    click_at(&mut stage, card.right_top() + egui::vec2(-8.0, 10.0));
    assert_eq!(stage.app().route.slot, None);
}

#[test]
fn recent_projects_are_told_apart() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let version = project(&stage).listing.version.clone();
    wish(&mut stage, Command::Duplicate);
    wish(&mut stage, Command::Close);
    let title = format!("云图纪要 {version}");
    let rows: Vec<String> = stage
        .harness
        .query_all_by_label_contains(&title)
        .filter(|node| node.accesskit_node().role() == Role::Button)
        .filter_map(|node| node.accesskit_node().label())
        .collect();
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert_ne!(rows[0], rows[1]);
}

#[test]
fn permissions_have_their_labels_once_and_their_names_always() {
    // Words are there while they are seen.
    let tall = crate::support::Look {
        size: [1280.0, 2400.0],
        ..PLAIN
    };
    let mut stage = Stage::new(Start::Empty, tall);
    wish(&mut stage, Command::Go(Step::Privacy));
    assert_eq!(shows(&stage, "建议填写"), 1, "at the type of the app");
    let two = ["读取会议信息", "读取参会成员列表"].map(|name| Permission {
        name: name.to_owned(),
        ..Permission::default()
    });
    wish(&mut stage, Command::Edit(Edit::Permissions(two.to_vec())));
    let fields: Vec<_> = stage
        .harness
        .get_all_by_role_and_label(Role::TextInput, "用途")
        .map(|node| node.rect())
        .collect();
    assert_eq!(fields.len(), 2);
    let between = fields[1].top() - fields[0].bottom();
    assert!(between < 16.0, "no words between the rows: {between}");
}

#[test]
fn escape_leads_from_the_list_back_to_the_page_it_covers() {
    let small = crate::support::Look {
        size: [640.0, 480.0],
        ..PLAIN
    };
    let mut stage = Stage::new(Start::Example, small);
    press(&mut stage, "查看检查清单");
    assert_eq!(shows(&stage, "返回这一步"), 1);
    stage.harness.key_press(Key::Escape);
    stage.harness.run_steps(4);
    assert_eq!(shows(&stage, "返回这一步"), 0);
}

#[test]
fn the_list_of_one_page_leaves_the_page_before_behind() {
    let mut stage = Stage::new(Start::Example, WIDE);
    wish(&mut stage, Command::Here(true));
    wish(&mut stage, Command::Unfold(Some("1.1.a".to_owned())));
    wish(&mut stage, Command::Go(Step::Papers));
    assert_eq!(stage.app().route.clause, None);
    wish(&mut stage, Command::Here(false));
    wish(&mut stage, Command::Unfold(Some("1.1.a".to_owned())));
    wish(&mut stage, Command::Go(Step::Listing));
    assert_eq!(stage.app().route.clause.as_deref(), Some("1.1.a"));
}
