//! Saving without being asked, crash recovery, closing, and moving between projects.

use super::desk::{Desk, app};
use guoshen::app::leaving::Leaving;
use guoshen::app::route::Dialog;
use guoshen::app::session::{SaveState, Session};
use guoshen::app::{Command, NoticeKind};
use guoshen::checks::Outcome;
use guoshen::project::{Edit, Project, TextField};
use guoshen::store::{Opened, ProjectDir, from_toml};
use guoshen::worker::Opening;
use std::fs;
use std::time::Duration;

fn named(name: &str) -> Project {
    let mut project = Project::default();
    Edit::Text(TextField::Name, name.to_owned()).apply(&mut project);
    project
}

fn saved(desk: &mut Desk) {
    desk.until("saved", |app| {
        matches!(app.session.as_ref().unwrap().save, SaveState::Saved(_))
    });
}

#[test]
fn a_change_is_saved_after_a_rest() {
    let mut desk = Desk::empty();
    let before = desk.file();
    desk.name("青禾共绘");
    assert_eq!(desk.session().save, SaveState::Waiting);
    desk.pass(1.5);
    desk.settle();
    assert!(desk.session().is_dirty());
    assert_eq!(desk.file(), before, "not while somebody may go on typing");
    desk.pass(1.0);
    saved(&mut desk);
    assert_eq!(from_toml(&desk.file()).unwrap().listing.name, "青禾共绘");
    assert!(!desk.session().is_dirty());
}

#[test]
fn whoever_types_without_a_rest_is_saved_too() {
    let mut desk = Desk::empty();
    for second in 0..32 {
        desk.name(&format!("青禾{second}"));
        desk.pass(1.0);
    }
    let file = desk.path().join("project.toml");
    desk.until("saved", |_| {
        fs::read_to_string(&file).is_ok_and(|text| text.contains("青禾"))
    });
}

#[test]
fn whoever_types_without_a_rest_loses_two_seconds_at_most() {
    let mut desk = Desk::empty();
    let note = desk.path().join("journal/unsaved.toml");
    for key in 0..20 {
        desk.name(&format!("青禾{key}"));
        desk.pass(0.2);
    }
    // The newest state is four seconds old; one from two seconds before the end is noted.
    desk.until("noted", |_| {
        let text = fs::read_to_string(&note).unwrap_or_default();
        (10..20).any(|key| text.contains(&format!("青禾{key}")))
    });
}

#[test]
fn saving_can_be_asked_for() {
    let mut desk = Desk::empty();
    desk.name("青禾共绘");
    desk.send(Command::Save);
    saved(&mut desk);
    assert_eq!(from_toml(&desk.file()).unwrap().listing.name, "青禾共绘");
}

#[test]
fn closing_saves() {
    let mut desk = Desk::empty();
    desk.name("青禾共绘");
    desk.send(Command::Close);
    assert!(desk.app.session.is_none());
    assert_eq!(from_toml(&desk.file()).unwrap().listing.name, "青禾共绘");
}

#[test]
fn leaving_the_window_saves() {
    let mut desk = Desk::empty();
    desk.name("青禾共绘");
    let path = desk.path();
    let Desk { app, room, .. } = desk;
    drop(app);
    assert_eq!(
        ProjectDir::open_read(&path).unwrap().1.listing.name,
        "青禾共绘"
    );
    drop(room);
}

#[test]
fn unsaved_work_is_noted_before_it_is_saved() {
    let mut desk = Desk::empty();
    desk.name("青禾共绘");
    desk.pass(0.6);
    let unsaved = desk.path().join("journal/unsaved.toml");
    desk.until("noted", |_| unsaved.is_file());
    desk.pass(2.0);
    saved(&mut desk);
    assert!(!unsaved.exists(), "a save is done with it");
}

/// A project that was left by a crash with unsaved work.
fn crashed() -> Desk {
    let mut desk = Desk::new();
    let opened = ProjectDir::create(&desk.path()).unwrap();
    opened.dir.checkpoint(&named("没来得及保存")).unwrap();
    drop(opened);
    desk.send(Command::Open(Opening::Existing(desk.path())));
    desk.settle();
    desk
}

#[test]
fn unsaved_work_of_a_crash_is_offered_and_taken() {
    let mut desk = crashed();
    assert_eq!(desk.app.route.dialog, Some(Dialog::Recover));
    assert_eq!(desk.project().listing.name, "");
    desk.send(Command::Recover(true));
    assert_eq!(desk.app.route.dialog, None);
    assert_eq!(desk.project().listing.name, "没来得及保存");
    desk.send(Command::Undo);
    assert_eq!(desk.project().listing.name, "", "taking it can be undone");
    desk.send(Command::Redo);
    desk.pass(3.0);
    saved(&mut desk);
    assert_eq!(
        from_toml(&desk.file()).unwrap().listing.name,
        "没来得及保存"
    );
}

#[test]
fn unsaved_work_that_is_not_wanted_is_not_offered_again() {
    let mut desk = crashed();
    desk.send(Command::Recover(false));
    assert!(desk.session().recovery.is_none());
    let unsaved = desk.path().join("journal/unsaved.toml");
    desk.until("forgotten", |_| !unsaved.exists());
    desk.send(Command::Close);
    desk.send(Command::Open(Opening::Existing(desk.path())));
    desk.settle();
    assert_eq!(desk.app.route.dialog, None);
    assert_eq!(desk.project().listing.name, "");
}

#[test]
fn a_save_that_fails_is_told_and_the_work_stays_open() {
    let mut desk = Desk::empty();
    desk.name("青禾共绘");
    fs::remove_file(desk.path().join("project.toml")).unwrap();
    fs::create_dir(desk.path().join("project.toml")).unwrap();
    desk.pass(3.0);
    desk.until("failed", |app| {
        matches!(app.session.as_ref().unwrap().save, SaveState::Failed(_))
    });
    assert_eq!(desk.app.notices[0].kind, NoticeKind::Error);
    assert!(desk.session().is_dirty());

    // Neither closing nor another project takes unsaved work away: both ask.
    desk.send(Command::Close);
    assert_eq!(desk.project().listing.name, "青禾共绘");
    assert_eq!(desk.app.route.dialog, Some(Dialog::Unsaved(Leaving::Close)));
    let other = desk.room.path().join("other.guoshen");
    desk.send(Command::Open(Opening::New(other.clone())));
    desk.settle();
    assert_eq!(desk.project().listing.name, "青禾共绘");
    assert!(!other.exists());

    // Once it works again, so does closing.
    fs::remove_dir(desk.path().join("project.toml")).unwrap();
    desk.send(Command::Close);
    assert!(desk.app.session.is_none());
    assert_eq!(from_toml(&desk.file()).unwrap().listing.name, "青禾共绘");
}

/// A project whose file cannot be written, with a name that is not saved.
fn stuck() -> Desk {
    let mut desk = Desk::empty();
    desk.name("青禾共绘");
    fs::remove_file(desk.path().join("project.toml")).unwrap();
    fs::create_dir(desk.path().join("project.toml")).unwrap();
    desk.pass(3.0);
    desk.until("failed", |app| {
        matches!(app.session.as_ref().unwrap().save, SaveState::Failed(_))
    });
    desk
}

#[test]
fn a_save_that_failed_is_tried_again_by_itself_and_said_once() {
    let mut desk = stuck();
    desk.send(Command::Dismiss(0));
    for _ in 0..3 {
        desk.pass(6.0);
        desk.until("tried", |app| {
            matches!(app.session.as_ref().unwrap().save, SaveState::Failed(_))
        });
    }
    assert!(desk.notices().is_empty(), "{:?}", desk.notices());
    assert!(desk.session().trouble.is_some(), "the status line says it");
    let wait = desk.app.pump(Vec::new(), desk.now).unwrap();
    assert!(wait.as_secs_f64() > 1.0, "no busy loop: {wait:?}");
    desk.name("青禾共绘二");
    assert!(desk.session().trouble.is_some(), "typing does not hide it");

    fs::remove_dir(desk.path().join("project.toml")).unwrap();
    desk.pass(6.0);
    saved(&mut desk);
    assert_eq!(desk.session().trouble, None);
    assert_eq!(from_toml(&desk.file()).unwrap().listing.name, "青禾共绘二");
}

#[test]
fn a_failed_save_can_be_tried_again_by_hand() {
    let mut desk = stuck();
    fs::remove_dir(desk.path().join("project.toml")).unwrap();
    desk.send(Command::Save);
    saved(&mut desk);
    assert!(desk.notices().is_empty(), "{:?}", desk.notices());
}

#[test]
fn the_window_does_not_close_over_unsaved_work() {
    let mut desk = stuck();
    assert!(!desk.app.may_quit());
    assert_eq!(desk.app.route.dialog, Some(Dialog::Unsaved(Leaving::Quit)));
    desk.send(Command::Leave(Leaving::Quit, false));
    assert!(!desk.app.route.quit);
    assert_eq!(desk.app.route.dialog, Some(Dialog::Unsaved(Leaving::Quit)));
    desk.send(Command::Leave(Leaving::Quit, true));
    assert!(desk.app.route.quit);
    assert!(desk.app.may_quit());
}

#[test]
fn unsaved_work_goes_on_in_a_copy() {
    let mut desk = stuck();
    assert!(!desk.app.may_quit());
    let copy = desk.room.path().join("copy.guoshen");
    desk.send(Command::SaveCopy(copy.clone()));
    desk.name("青禾共绘二");
    desk.until("opened", |app| !app.opening);
    assert_eq!(desk.session().dir.root(), copy);
    assert_eq!(desk.project().listing.name, "青禾共绘二");
    assert!(desk.app.may_quit());
    let written = ProjectDir::open_read(&copy).unwrap().1;
    assert_eq!(written.listing.name, "青禾共绘二");
}

#[test]
fn what_was_tried_in_a_project_that_can_only_be_read_is_asked_about_and_can_be_copied() {
    let mut desk = Desk::example();
    let path = desk.path();
    desk.send(Command::Close);
    desk.app.session = Some(read_only(&path));
    assert!(desk.app.may_quit(), "nothing was changed");
    desk.name("青禾共绘");
    assert!(!desk.app.may_quit());
    assert_eq!(desk.app.route.dialog, Some(Dialog::Unsaved(Leaving::Quit)));
    let copy = desk.room.path().join("copy.guoshen");
    desk.send(Command::SaveCopy(copy.clone()));
    desk.until("opened", |app| !app.opening);
    let written = ProjectDir::open_read(&copy).unwrap();
    assert_eq!(written.1.listing.name, "青禾共绘");
    assert!(copy.join("files").is_dir(), "its files came along");
}

fn read_only(path: &std::path::Path) -> Session {
    let (dir, project) = ProjectDir::open_read(path).unwrap();
    let opened = Opened {
        dir,
        project,
        recovery: None,
        last_check: None,
        lapsed: Vec::new(),
    };
    Session::new(opened, 1_000)
}

#[test]
fn a_second_window_is_told() {
    let desk = Desk::empty();
    let mut other = Desk::new();
    other.send(Command::Open(Opening::Existing(desk.path())));
    // It is tried again for some seconds before it is told.
    while other.app.opening {
        std::thread::sleep(Duration::from_millis(10));
        other.pass(0.1);
    }
    assert!(other.app.session.is_none());
    assert_eq!(other.notices(), ["store-locked"]);
}

#[test]
fn opening_the_project_that_is_open_changes_nothing() {
    let mut desk = Desk::empty();
    desk.name("青禾共绘");
    for path in [desk.path(), desk.path().join("project.toml")] {
        desk.send(Command::Open(Opening::Existing(path)));
        assert!(!desk.app.opening);
    }
    desk.settle();
    assert_eq!(desk.project().listing.name, "青禾共绘");
    assert!(desk.notices().is_empty(), "{:?}", desk.notices());
}

#[test]
fn a_project_opened_after_another_is_judged_by_itself() {
    let mut desk = Desk::sketch();
    // Many checks, so that generations of the first project run far ahead.
    for number in 0..30 {
        desk.name(&format!("云图{number}"));
        desk.pass(0.1);
    }
    let other = desk.room.path().join("other.guoshen");
    desk.send(Command::Open(Opening::New(other)));
    desk.until("opened", |app| !app.opening);
    assert!(desk.project().is_untouched());
    desk.settle();
    assert_eq!(
        desk.clause("0.2.1").outcome,
        Outcome::Fail,
        "the empty project has no name"
    );
    desk.name("青禾共绘");
    desk.settle();
    assert_eq!(
        desk.clause("0.2.1").outcome,
        Outcome::Pass,
        "and is checked again"
    );
    let recent: Vec<&str> = desk
        .app
        .settings
        .recent
        .iter()
        .map(|recent| recent.name.as_str())
        .collect();
    assert_eq!(recent, ["青禾共绘", "云图29"]);
}

#[test]
fn answers_that_come_while_waiting_for_a_save_are_not_lost() {
    let mut desk = Desk::new();
    desk.send(Command::Open(Opening::Example(desk.path())));
    desk.until("opened", |app| app.session.is_some());
    // Every file is being looked at now. Another project cannot be opened, but trying saves first.
    desk.name("云图");
    let nowhere = desk.room.path().join("no-such-project");
    desk.send(Command::Open(Opening::Existing(nowhere)));
    desk.settle();
    assert_eq!(desk.notices(), ["store-not-found"]);
    assert_eq!(desk.session().files_waiting(), 0);
    assert_eq!(from_toml(&desk.file()).unwrap().listing.name, "云图");
}

#[test]
fn a_project_named_on_the_command_line_opens() {
    let desk = Desk::empty();
    let path = desk.path();
    let Desk {
        app: first,
        room,
        now,
    } = desk;
    drop(first);
    let mut desk = Desk {
        app: app(),
        now,
        room,
    };
    desk.app.open(path);
    desk.settle();
    assert!(desk.project().is_untouched());
}

#[test]
fn a_project_opened_again_keeps_its_verdict_and_its_day_until_it_is_checked() {
    let mut desk = Desk::example();
    let before = desk.app.settings.recent[0].clone();
    assert_eq!(before.verdict.as_deref(), Some("blocked"));
    let path = desk.path();
    desk.send(Command::Close);
    desk.app.fixed_today = Some(guoshen::base::Date::constant(2027, 1, 5));
    desk.send(Command::Open(Opening::Existing(path)));
    desk.until("open", |app| app.session.is_some());
    assert!(desk.session().checked.is_none());
    assert_eq!(desk.app.settings.recent[0], before);
    desk.settle();
    assert_eq!(
        desk.app.settings.recent[0].date.as_deref(),
        Some("2027-01-05")
    );
}

#[test]
fn a_copy_for_the_next_version_lies_beside_the_old_one_and_is_complete() {
    let mut desk = Desk::example();
    desk.name("青禾共绘");
    desk.send(Command::Copied("brief".to_owned()));
    let old = desk.path();
    fs::remove_file(old.join("files/agreement.txt")).unwrap();
    desk.send(Command::Duplicate);
    desk.until("the copy is open", |app| {
        app.session
            .as_ref()
            .is_some_and(|session| session.dir.root() != old)
    });
    let new = desk.session().dir.root().to_owned();
    assert_eq!(new.parent(), old.parent());
    assert_eq!(new.file_name().unwrap(), "青禾共绘.guoshen");
    assert_eq!(
        desk.notices(),
        ["notice-duplicated", "duplicate-unread"],
        "the file that was gone is named"
    );

    let before = from_toml(&fs::read_to_string(old.join("project.toml")).unwrap()).unwrap();
    assert_eq!(before.listing.name, "青禾共绘", "saved before it is copied");
    assert!(!before.done.is_empty());
    assert_eq!(*desk.project(), before.for_next_version());
    assert!(desk.project().done.is_empty(), "a new form has no ticks");
    for file in before.files() {
        let there = fs::read(old.join(&file.0)).ok();
        assert_eq!(fs::read(new.join(&file.0)).ok(), there, "{}", file.0);
    }
    desk.send(Command::Edit(Edit::Text(
        TextField::Version,
        "9.9.9".to_owned(),
    )));
    desk.send(Command::Save);
    saved(&mut desk);
    let left = from_toml(&fs::read_to_string(old.join("project.toml")).unwrap()).unwrap();
    assert_eq!(left, before, "the old one stays as it was");
}
