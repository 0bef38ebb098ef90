//! What a person does, driven by label.

use crate::support::{PLAIN, Stage, Start, wish};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use guoshen::app::command::Words;
use guoshen::app::route::Dialog;
use guoshen::app::session::SaveState;
use guoshen::app::{Attention, Command, NoticeKind, Step, Theme};
use guoshen::base::Message;
use guoshen::checks::finding::{Outcome, Place};
use guoshen::checks::statements::{Lapse, Standing};
use guoshen::locale::Language;
use guoshen::project::{Edit, FieldPath, Project, StatementKind, TextField};

fn outcome(stage: &Stage, clause: &str) -> Outcome {
    let checked = stage
        .app()
        .session
        .as_ref()
        .unwrap()
        .checked
        .as_ref()
        .unwrap();
    checked.report.clause(clause).unwrap().outcome
}

fn name(stage: &Stage) -> &str {
    &stage.app().session.as_ref().unwrap().project.listing.name
}

fn press(stage: &mut Stage, modifiers: Modifiers, key: Key) {
    stage.harness.key_press_modifiers(modifiers, key);
    stage.settle();
}

/// Types into the field with this label.
fn type_into(stage: &mut Stage, label: &str, text: &str) {
    type_into_kind(stage, egui::accesskit::Role::TextInput, label, text);
}

fn type_into_kind(stage: &mut Stage, role: egui::accesskit::Role, label: &str, text: &str) {
    stage.harness.get_by_role_and_label(role, label).focus();
    stage.harness.run_steps(2);
    stage
        .harness
        .get_by_role_and_label(role, label)
        .type_text(text);
    stage.settle();
}

#[test]
fn a_name_typed_with_a_symbol_is_marked_fixed_and_undone() {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    type_into(&mut stage, "应用名称", "会议纪要Pro!");
    assert_eq!(name(&stage), "会议纪要Pro!");
    assert_eq!(outcome(&stage, "1.1.b"), Outcome::Fail);
    let role = egui::accesskit::Role::Label;
    stage
        .harness
        .get_by_role_and_label(role, "名称里有不能用的符号：!");
    stage.harness.get_by_label("去掉它们").click();
    stage.settle();
    assert_eq!(name(&stage), "会议纪要Pro");
    assert_eq!(outcome(&stage, "1.1.b"), Outcome::Pass);
    press(&mut stage, Modifiers::COMMAND, Key::Z);
    assert_eq!(name(&stage), "会议纪要Pro!");
    press(&mut stage, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(name(&stage), "会议纪要Pro");
}

#[test]
fn what_was_typed_is_saved_by_itself_and_still_there_after_reopening() {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    type_into(&mut stage, "应用名称", "云端白板");
    stage.wait("autosave", |app| {
        matches!(app.session.as_ref().unwrap().save, SaveState::Saved(_))
    });
    let folder = stage.close();
    let project = folder.path().join("project.guoshen");
    let stage = Stage::over(folder, Some(project), PLAIN);
    assert_eq!(name(&stage), "云端白板");
}

#[test]
fn closing_the_window_saves_what_was_just_typed() {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    type_into(&mut stage, "应用名称", "云端白板");
    let folder = stage.close();
    let project = folder.path().join("project.guoshen");
    let stage = Stage::over(folder, Some(project), PLAIN);
    assert_eq!(name(&stage), "云端白板");
}

#[test]
fn a_screenshot_is_brought_in_by_its_path_and_shown() {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    let source =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/example/files/desktop-1.png");
    wish(&mut stage, Command::Go(Step::Imagery));
    let browse: Vec<_> = stage.harness.get_all_by_label("选择文件").collect();
    // Icon, logo, desktop, mobile: in reading order.
    browse[2].click_accesskit();
    drop(browse);
    stage.harness.run_steps(4);
    stage
        .harness
        .get_by_role_and_label(egui::accesskit::Role::MultilineTextInput, "路径，每行一个")
        .focus();
    stage.harness.run_steps(2);
    let field = stage
        .harness
        .get_by_role_and_label(egui::accesskit::Role::MultilineTextInput, "路径，每行一个");
    field.type_text(source.to_str().unwrap());
    stage.harness.run_steps(2);
    stage.harness.get_by_label("好").click();
    stage.harness.run_steps(2);
    stage.settle();
    let session = stage.app().session.as_ref().unwrap();
    let files = &session.project.media.desktop;
    assert_eq!(files.len(), 1, "{:?}", stage.app().notices);
    assert!(session.thumbnails.contains_key(&files[0].0));
    assert!(session.dir.path_of(&files[0]).starts_with(stage.folder()));
    assert!(source.exists(), "the original stays where it is");
}

#[test]
fn a_statement_lapses_when_what_it_was_about_changes() {
    let mut stage = Stage::new(Start::Clean, PLAIN);
    let clause = stage
        .app()
        .session
        .as_ref()
        .unwrap()
        .project
        .statements
        .iter()
        .find(|(_, statement)| statement.kind == StatementKind::Attest)
        .map(|(clause, _)| clause.clone())
        .unwrap();
    wish(
        &mut stage,
        Command::State(clause.clone(), Words::plain(StatementKind::Attest)),
    );
    assert_eq!(outcome(&stage, &clause), Outcome::Pass);
    wish(
        &mut stage,
        Command::Edit(Edit::Text(TextField::Name, "云图纪要新版".to_owned())),
    );
    wish(
        &mut stage,
        Command::Edit(Edit::Text(TextField::Version, "9.9.9".to_owned())),
    );
    let session = stage.app().session.as_ref().unwrap();
    let report = &session.checked.as_ref().unwrap().report;
    let lapsed = report.clauses.iter().filter(|entry| {
        matches!(
            entry.statement,
            Standing::Lapsed {
                why: Lapse::Changed,
                ..
            }
        )
    });
    assert!(
        lapsed.count() > 0,
        "a statement about another name cannot stand"
    );
}

#[test]
fn a_draft_is_exported_verified_and_labelled() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    wish(&mut stage, Command::Go(Step::Finish));
    press(&mut stage, Modifiers::COMMAND, Key::E);
    stage.harness.run_steps(3);
    stage.harness.get_by_label("好").click();
    stage.harness.run_steps(2);
    stage.wait("the export", |app| {
        app.session.as_ref().unwrap().exported.is_some()
    });
    let exported = stage
        .app()
        .session
        .as_ref()
        .unwrap()
        .exported
        .clone()
        .unwrap();
    assert!(exported.verification.is_sound());
    assert!(exported.verification.draft);
    let file = exported.path.file_name().unwrap().to_str().unwrap();
    assert!(file.contains("草稿"), "{file}");
    assert!(exported.path.starts_with(stage.folder()));
    stage.settle();
    stage.harness.get_by_label("草稿包已写好，重新打开核对无误");
    let edit = Edit::Text(TextField::Brief, "记录会议纪要跟进待办".to_owned());
    wish(&mut stage, Command::Edit(edit));
    stage
        .harness
        .get_by_label_contains("草稿包写好并核对过，之后又有变动");
}

#[test]
fn the_plan_leads_to_the_place_and_ticks_itself_off() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    wish(&mut stage, Command::Go(Step::Papers));
    let planned = |stage: &Stage| {
        let session = stage.app().session.as_ref().unwrap();
        let plan = &session.checked.as_ref().unwrap().plan;
        let about = |clause: &&str| {
            plan.iter()
                .any(|action| action.clauses.contains(&(*clause).to_owned()))
        };
        ["1.11", "1.10"]
            .iter()
            .filter(|clause| about(clause))
            .count()
    };
    assert_eq!(planned(&stage), 2);
    let role = egui::accesskit::Role::Button;
    stage
        .harness
        .get_by_role_and_label(role, "应用简介里有特殊符号：-")
        .click();
    stage.settle();
    assert_eq!(stage.app().route.step, Step::Listing);
    assert!(
        stage
            .harness
            .get_by_role_and_label(egui::accesskit::Role::TextInput, "应用简介")
            .is_focused()
    );
    let brief = "记录会议纪要并跟进待办".to_owned();
    wish(
        &mut stage,
        Command::Edit(Edit::Text(TextField::Brief, brief)),
    );
    assert_eq!(planned(&stage), 1);
}

#[test]
fn the_keyboard_alone_finds_a_clause_and_goes_there() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    press(&mut stage, Modifiers::COMMAND, Key::Num3);
    assert_eq!(stage.app().route.step, Step::Imagery);
    press(&mut stage, Modifiers::COMMAND, Key::K);
    stage.harness.run_steps(3);
    stage.harness.event(egui::Event::Text("1.11".to_owned()));
    stage.harness.run_steps(3);
    press(&mut stage, Modifiers::NONE, Key::Enter);
    assert_eq!(stage.app().route.step, Step::Listing);
    assert_eq!(stage.app().route.clause.as_deref(), Some("1.11"));
    assert!(stage.app().route.dialog.is_none());
}

#[test]
fn the_palette_takes_pinyin() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    press(&mut stage, Modifiers::COMMAND, Key::K);
    stage.harness.run_steps(3);
    stage.harness.event(egui::Event::Text("tbyjt".to_owned()));
    stage.harness.run_steps(3);
    press(&mut stage, Modifiers::NONE, Key::Enter);
    assert_eq!(stage.app().route.step, Step::Imagery, "图标与截图");
    press(&mut stage, Modifiers::COMMAND, Key::K);
    stage.harness.run_steps(3);
    stage
        .harness
        .event(egui::Event::Text("yingyezz".to_owned()));
    stage.harness.run_steps(3);
    press(&mut stage, Modifiers::NONE, Key::Enter);
    assert_eq!(stage.app().route.step, Step::Papers, "营业执照");
}

/// What is found first for these letters, chosen.
fn find(stage: &mut Stage, letters: &str) {
    press(stage, Modifiers::COMMAND, Key::K);
    stage.harness.run_steps(3);
    stage.harness.event(egui::Event::Text(letters.to_owned()));
    stage.harness.run_steps(3);
    press(stage, Modifiers::NONE, Key::Enter);
    stage.settle();
}

#[test]
fn the_palette_changes_language_and_theme() {
    for letters in ["qhyy", "切换语言", "english", "switch language"] {
        let mut stage = Stage::new(Start::Example, PLAIN);
        find(&mut stage, letters);
        assert_eq!(stage.app().texts.language, Language::English, "{letters}");
        find(&mut stage, "zhongwen");
        assert_eq!(stage.app().texts.language, Language::Chinese, "{letters}");
    }
    let mut stage = Stage::new(Start::Example, PLAIN);
    for (letters, theme) in [
        ("shense", Theme::Dark),
        ("qszt", Theme::Light),
        ("跟随系统", Theme::System),
        ("dark", Theme::Dark),
        ("light theme", Theme::Light),
    ] {
        find(&mut stage, letters);
        assert_eq!(stage.app().settings.theme, theme, "{letters}");
    }
}

#[test]
fn a_notice_is_held_by_the_pointer_and_reached_by_f6() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    let message = Message::new("notice-copied").with("path", "somewhere");
    wish(&mut stage, Command::Notify(NoticeKind::Done, message));
    stage.harness.run_steps(3);
    assert_eq!(stage.app().attention, Attention::Elsewhere);
    stage.harness.get_by_label("关闭").hover();
    stage.harness.run_steps(3);
    assert_eq!(stage.app().attention, Attention::Notices);
    stage.harness.event(egui::Event::PointerGone);
    stage.harness.run_steps(3);
    assert_eq!(stage.app().attention, Attention::Elsewhere);
    press(&mut stage, Modifiers::NONE, Key::F6);
    stage.harness.run_steps(3);
    assert!(stage.harness.get_by_label("关闭").is_focused());
    assert_eq!(stage.app().attention, Attention::Notices);
}

#[test]
fn language_and_theme_change_at_once() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    stage.harness.get_by_label("Switch to English").click();
    stage.settle();
    assert_eq!(stage.app().texts.language, Language::English);
    stage.harness.get_by_label("App name");
    assert!(!stage.harness.ctx.global_style().visuals.dark_mode);
    stage
        .harness
        .get_by_label("Switch between light and dark")
        .click();
    stage.settle();
    assert!(stage.harness.ctx.global_style().visuals.dark_mode);
}

#[test]
fn a_filter_shows_only_what_was_asked_for() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    wish(&mut stage, Command::Filter(Some(Outcome::Fail)));
    let checked = stage
        .app()
        .session
        .as_ref()
        .unwrap()
        .checked
        .as_ref()
        .unwrap();
    assert_eq!(checked.report.count(Outcome::Fail), 3);
    assert!(stage.harness.query_all_by_label_contains("一(11)").count() > 0);
    assert!(
        stage
            .harness
            .query_by_label_contains("独立的隐私政策")
            .is_none()
    );
}

#[test]
fn unsaved_work_of_a_crashed_run_is_offered_and_restored() {
    let stage = Stage::new(Start::Empty, PLAIN);
    let session = stage.app().session.as_ref().unwrap();
    let mut typed = Project::clone(&session.project);
    Edit::Text(TextField::Name, "云端白板".to_owned()).apply(&mut typed);
    session.dir.checkpoint(&typed).unwrap();
    // A crash leaves the journal and the old project.toml; a copy of the folder is what is found next time.
    let found = tempfile::TempDir::new().unwrap();
    let project = found.path().join("project.guoshen");
    copy(session.dir.root(), &project);
    let mut stage = Stage::over(found, Some(project), PLAIN);
    stage.harness.get_by_label("找到上次没有保存的内容");
    assert_eq!(name(&stage), "");
    stage.harness.get_by_label("恢复").click();
    stage.settle();
    assert_eq!(name(&stage), "云端白板");
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else if !entry.file_name().to_string_lossy().contains("lock") {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn a_window_at_rest_asks_for_no_more_frames() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    for _ in 0..8 {
        stage.harness.step();
    }
    let delay = stage
        .harness
        .output()
        .viewport_output
        .values()
        .map(|output| output.repaint_delay)
        .min()
        .unwrap();
    assert!(
        delay > std::time::Duration::from_secs(1),
        "asks to be drawn again after {delay:?}"
    );
}

#[test]
fn every_clause_can_be_unfolded_without_a_surprise() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    let clauses: Vec<(String, Place)> = {
        let checked = stage
            .app()
            .session
            .as_ref()
            .unwrap()
            .checked
            .as_ref()
            .unwrap();
        checked
            .report
            .clauses
            .iter()
            .map(|clause| (clause.id.0.clone(), clause.place()))
            .collect()
    };
    assert_eq!(clauses.len(), 283);
    for (clause, place) in clauses {
        stage
            .harness
            .state_mut()
            .wish(Command::Unfold(Some(clause)));
        stage.harness.state_mut().wish(Command::Jump(place));
        stage.harness.run_steps(2);
    }
}

#[test]
fn an_unfiled_file_is_filed_with_a_click() {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("assets/example/files/business-license.pdf");
    wish(
        &mut stage,
        Command::Attach(guoshen::app::Target::Unfiled, vec![source]),
    );
    wish(
        &mut stage,
        Command::Jump(Place::Field {
            path: FieldPath::Unfiled,
        }),
    );
    stage.harness.get_by_label("选择归入哪里…").click();
    stage.harness.run_steps(4);
    // The list is long; what is typed leaves what fits.
    stage
        .harness
        .event(egui::Event::Text("营业执照".to_owned()));
    stage.harness.run_steps(4);
    let entries: Vec<_> = stage
        .harness
        .get_all_by_role_and_label(egui::accesskit::Role::ListBoxOption, "营业执照")
        .collect();
    entries[0].click();
    drop(entries);
    stage.settle();
    let project = &stage.app().session.as_ref().unwrap().project;
    assert!(project.unfiled.is_empty());
    assert_eq!(project.papers["business-license"].files.len(), 1);
}

#[test]
fn a_rejection_is_pasted_read_and_kept_as_a_round() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    wish(&mut stage, Command::Dialog(Some(Dialog::Rejected)));
    let long = egui::accesskit::Role::MultilineTextInput;
    type_into_kind(&mut stage, long, "驳回理由", "应用简介含特殊符号；截图重复");
    let agreed = &stage.app().rejection.agreed;
    assert!(
        agreed.contains("1.11") && agreed.contains("1.10"),
        "{agreed:?}"
    );
    stage.harness.get_by_label("保存这一轮").click();
    stage.settle();
    let rounds = &stage.app().session.as_ref().unwrap().project.rounds;
    assert_eq!(rounds.len(), 1);
    assert_eq!(rounds[0].on, "2026-11-24");
    assert_eq!(stage.app().route.dialog, Some(Dialog::Rounds));
    wish(&mut stage, Command::Dialog(None));
    // The field the reviewers meant is marked.
    wish(&mut stage, Command::Go(Step::Listing));
    assert!(
        stage
            .harness
            .query_by_label_contains("2026-11-24 被驳回，涉及条款")
            .is_some()
    );
    press(&mut stage, Modifiers::COMMAND, Key::Z);
    assert!(
        stage
            .app()
            .session
            .as_ref()
            .unwrap()
            .project
            .rounds
            .is_empty()
    );
}

#[test]
fn the_helper_leads_to_the_slot_of_a_paper_only_the_form_wants() {
    let mut stage = Stage::new(Start::Clean, PLAIN);
    for slot in ["scenario-description", "test-report"] {
        wish(
            &mut stage,
            Command::Edit(Edit::PaperFiles(slot.to_owned(), Vec::new())),
        );
        wish(&mut stage, Command::Go(Step::Finish));
        let label = if slot == "test-report" {
            "去填写产品测试报告"
        } else {
            "去填写产品场景说明"
        };
        stage.harness.get_by_label_contains(label).click_accesskit();
        stage.settle();
        assert_eq!(stage.app().route.step, Step::Papers);
        assert_eq!(stage.app().route.slot.as_deref(), Some(slot));
        stage.harness.run_steps(30);
        let title = label.trim_start_matches("去填写");
        let button = egui::accesskit::Role::Button;
        let card = stage.harness.get_by_role_and_label(button, title).rect();
        let height = PLAIN.size[1];
        assert!(card.top() > 0.0 && card.bottom() < height, "{card:?}");
    }
}

/// The text that is copied within the next frames.
fn copied(stage: &mut Stage) -> Option<String> {
    for _ in 0..8 {
        stage.harness.step();
        let commands = &stage.harness.output().platform_output.commands;
        let text = commands.iter().find_map(|command| match command {
            egui::OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        });
        if text.is_some() {
            return text;
        }
    }
    None
}

#[test]
fn the_helper_copies_full_paths_that_an_upload_takes_and_ticks_off_the_last() {
    let mut stage = Stage::new(Start::Clean, PLAIN);
    wish(&mut stage, Command::Go(Step::Finish));
    let session = stage.app().session.as_ref().unwrap();
    let files = session.checked.as_ref().unwrap().uploads["preview-desktop"].clone();
    assert!(files.len() > 1, "{files:?}");
    for file in &files {
        let done = &stage.app().session.as_ref().unwrap().project.done;
        assert!(!done.contains("preview-desktop"), "before {file:?}");
        let label = format!("复制 {} 的完整路径", file.name());
        stage
            .harness
            .get_by_label_contains(&label)
            .click_accesskit();
        let path = copied(&mut stage).unwrap_or_else(|| panic!("{file:?} is not copied"));
        let path = std::path::Path::new(&path);
        assert!(path.is_absolute() && path.is_file(), "{path:?}");
        assert_eq!(path.file_name().unwrap().to_str(), Some(file.name()));
        stage.settle();
    }
    let done = &stage.app().session.as_ref().unwrap().project.done;
    assert!(done.contains("preview-desktop"));
}

#[test]
fn the_result_of_an_export_is_told_once_and_leads_on_to_the_console() {
    let mut stage = Stage::new(Start::Clean, PLAIN);
    wish(&mut stage, Command::Go(Step::Finish));
    assert!(stage.app().verdict().is_some());
    let is_above_form = |stage: &Stage| {
        let top = |label: &str| stage.harness.get_by_label(label).rect().top();
        top("提交包") < top("填写控制台")
    };
    assert!(is_above_form(&stage));
    let path = stage.folder().join("包.zip");
    wish(&mut stage, Command::Export(path.clone(), false));
    let session = stage.app().session.as_ref().unwrap();
    let size = std::fs::metadata(&path).unwrap().len();
    assert_eq!(session.exported.as_ref().unwrap().bytes, size);
    assert!(session.is_handed_out());
    assert!(is_above_form(&stage), "the bundle stays where it was");
    assert!(stage.app().notices.is_empty(), "the page tells it");
    // What is ticked off while it is handed in is no part of it.
    wish(
        &mut stage,
        Command::Edit(Edit::Done("brief".to_owned(), true)),
    );
    assert!(stage.app().session.as_ref().unwrap().is_handed_out());
    stage.harness.get_by_label("提交包已写好，重新打开核对无误");
    stage.harness.get_by_label_contains("接着照着");
    // Ticking a field of the form is no change that asks for another bundle.
    wish(&mut stage, Command::Copied("brief".to_owned()));
    assert!(stage.app().session.as_ref().unwrap().is_handed_out());
    // What was handed out is no longer what there is.
    wish(
        &mut stage,
        Command::Edit(Edit::Text(TextField::Version, "9.9".to_owned())),
    );
    assert!(!stage.app().session.as_ref().unwrap().is_handed_out());
    wish(&mut stage, Command::Go(Step::Listing));
    wish(&mut stage, Command::Export(path, true));
    assert_eq!(stage.app().notices.len(), 1, "elsewhere a notice tells it");
}
