//! Leaving a project: its folder takes the app's name, what was discarded is not offered again, midnight is noticed.

use super::desk::{Desk, app};
use guoshen::app::leaving::Leaving;
use guoshen::app::{App, Command};
use guoshen::base::Date;
use guoshen::project::{Edit, TextField};
use guoshen::store::ProjectDir;
use guoshen::worker::Opening;
use std::path::PathBuf;

/// A project in a folder nobody named, in a home of its own.
fn untitled() -> (Desk, PathBuf) {
    let mut desk = Desk::new();
    let home = desk.room.path().to_owned();
    desk.app.use_projects(Some(home.clone()));
    let path = home.join("未命名应用.guoshen");
    desk.send(Command::Open(Opening::New(path.clone())));
    desk.settle();
    (desk, path)
}

fn recent(app: &App) -> Vec<PathBuf> {
    let recent = app.settings.recent.iter();
    recent.map(|recent| recent.path.clone()).collect()
}

#[test]
fn a_project_that_is_closed_takes_the_name_of_its_app_and_is_found_there() {
    let (mut desk, from) = untitled();
    desk.name("云图纪要");
    desk.settle();
    desk.send(Command::Close);
    let to = from.with_file_name("云图纪要.guoshen");
    desk.until("renamed", |app| recent(app).contains(&to));
    assert!(!from.exists());
    assert_eq!(recent(&desk.app), std::slice::from_ref(&to));
    desk.send(Command::Open(Opening::Existing(to.clone())));
    desk.settle();
    assert_eq!(desk.project().listing.name, "云图纪要");
    // From here on it has a name of its own.
    desk.name("云图会议纪要");
    desk.settle();
    desk.send(Command::Close);
    desk.send(Command::Open(Opening::Existing(to.clone())));
    desk.settle();
    assert_eq!(desk.project().listing.name, "云图会议纪要");
}

#[test]
fn a_folder_whose_files_were_handed_out_keeps_its_name_until_it_is_left_again() {
    let (mut desk, from) = untitled();
    desk.name("云图纪要");
    desk.settle();
    desk.send(Command::HandOut);
    desk.send(Command::Close);
    desk.send(Command::Open(Opening::Existing(from.clone())));
    desk.settle();
    assert!(from.exists(), "what was copied still leads there");
    desk.send(Command::Close);
    let to = from.with_file_name("云图纪要.guoshen");
    desk.until("renamed", |app| recent(app).contains(&to));
}

#[test]
fn the_window_that_is_closed_renames_it_too() {
    let (mut desk, from) = untitled();
    desk.name("云图纪要");
    let Desk { app, room, .. } = desk;
    drop(app);
    let to = from.with_file_name("云图纪要.guoshen");
    assert!(!from.exists());
    assert_eq!(
        ProjectDir::open(&to).unwrap().project.listing.name,
        "云图纪要"
    );
    drop(room);
}

#[test]
fn another_project_that_is_opened_lets_the_first_be_renamed() {
    let (mut desk, from) = untitled();
    desk.name("云图纪要");
    desk.settle();
    let other = desk.path();
    desk.send(Command::Open(Opening::New(other.clone())));
    desk.settle();
    let to = from.with_file_name("云图纪要.guoshen");
    desk.until("renamed", |app| recent(app).contains(&to));
    assert_eq!(recent(&desk.app), [other, to]);
}

#[test]
fn work_that_was_left_on_purpose_is_not_offered_again() {
    let mut desk = Desk::empty();
    let file = desk.path().join("project.toml");
    desk.name("青禾");
    desk.pass(0.6);
    std::fs::remove_file(&file).unwrap();
    std::fs::create_dir(&file).unwrap();
    desk.send(Command::Save);
    desk.send(Command::Leave(Leaving::Close, true));
    assert!(desk.app.session.is_none());
    let aside = desk.path().join("journal/unsaved-left.toml");
    desk.until("set aside", |_| aside.is_file());
    std::fs::remove_dir(&file).unwrap();
    std::fs::write(&file, "format = 1\n").unwrap();
    let again = ProjectDir::open(&desk.path()).unwrap();
    assert!(again.recovery.is_none());
    assert!(std::fs::read_to_string(aside).unwrap().contains("青禾"));
}

#[test]
fn at_midnight_everything_is_checked_again() {
    let mut desk = Desk::empty();
    let first = desk.session().checked.clone().unwrap().report;
    let tomorrow = Date::constant(2026, 11, 25);
    desk.app.fixed_today = Some(tomorrow);
    desk.pass(1.0);
    desk.settle();
    let second = desk.session().checked.clone().unwrap().report;
    assert_eq!(first.date, "2026-11-24");
    assert_eq!(second.date, "2026-11-25");
    // Once is enough.
    desk.pass(1.0);
    assert!(!desk.session().is_checking());
}

#[test]
fn a_new_project_without_a_home_stays_where_it_is() {
    let room = tempfile::tempdir().unwrap();
    let path = room.path().join("未命名应用.guoshen");
    let mut desk = Desk {
        app: app(),
        now: 100.0,
        room,
    };
    desk.send(Command::Open(Opening::New(path.clone())));
    desk.settle();
    desk.edit(Edit::Text(TextField::Name, "云图".to_owned()));
    desk.settle();
    drop(desk.app);
    assert!(path.join("project.toml").is_file());
}
