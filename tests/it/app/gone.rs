//! A project folder that is moved away while it is open: never made again, and followed to where it is.

use super::desk::Desk;
use guoshen::app::route::Dialog;
use guoshen::app::session::SaveState;
use guoshen::app::{Command, FileState};
use guoshen::store::{Error, ProjectDir, from_toml};
use std::fs;
use std::path::PathBuf;

fn saved(desk: &mut Desk) {
    desk.until("saved", |app| {
        matches!(app.session.as_ref().unwrap().save, SaveState::Saved(_))
    });
}

/// A project whose folder somebody renames while it is open.
fn moved_away() -> (Desk, PathBuf, PathBuf) {
    let mut desk = Desk::sketch();
    desk.settle();
    let from = desk.path();
    let to = from.with_file_name("别的名字.guoshen");
    fs::rename(&from, &to).unwrap();
    (desk, from, to)
}

#[test]
fn a_folder_that_was_renamed_is_not_made_again() {
    let (mut desk, from, to) = moved_away();
    desk.name("改名之后");
    desk.pass(0.5);
    desk.pass(3.0);
    desk.until("noticed", |app| app.session.as_ref().unwrap().is_gone());
    desk.pass(40.0);
    desk.settle();
    assert!(!from.exists(), "nothing is made in its place");
    desk.until("told", |app| {
        let save = &app.session.as_ref().unwrap().save;
        matches!(save, SaveState::Failed(why) if why.id == "store-gone")
    });
    assert_eq!(desk.project().listing.name, "改名之后");
    assert!(desk.session().is_dirty());
    desk.send(Command::Close);
    assert!(matches!(desk.app.route.dialog, Some(Dialog::Unsaved(_))));
    desk.send(Command::Dialog(None));
    // Put back, it is saved without a word.
    fs::rename(&to, &from).unwrap();
    desk.pass(40.0);
    saved(&mut desk);
    assert!(!desk.session().is_gone());
    assert_eq!(from_toml(&desk.file()).unwrap().listing.name, "改名之后");
}

#[test]
fn a_renamed_folder_is_missed_before_anything_is_typed() {
    let (mut desk, from, _) = moved_away();
    desk.send(Command::Glance);
    desk.until("noticed", |app| app.session.as_ref().unwrap().is_gone());
    let evidence = desk.session().evidence.clone();
    for file in desk.project().files() {
        assert!(
            matches!(evidence.file(&file.0), FileState::Ready(_)),
            "{file} went along"
        );
    }
    assert!(!desk.session().is_unsaved() && !from.exists());
}

#[test]
fn a_moved_project_goes_on_where_it_is_now() {
    let (mut desk, from, to) = moved_away();
    desk.name("改名之后");
    desk.pass(3.0);
    desk.until("noticed", |app| app.session.as_ref().unwrap().is_gone());
    // Another project is not taken for it.
    let other = from.with_file_name("另一个.guoshen");
    drop(ProjectDir::create(&other).unwrap());
    desk.send(Command::Follow(other));
    desk.until("refused", |app| {
        app.notices
            .iter()
            .any(|notice| notice.message.id == "store-another")
    });
    desk.send(Command::Follow(to.clone()));
    desk.until("followed", |app| {
        app.session.as_ref().unwrap().dir.root() == to
    });
    desk.pass(3.0);
    saved(&mut desk);
    let text = fs::read_to_string(to.join("project.toml")).unwrap();
    assert_eq!(from_toml(&text).unwrap().listing.name, "改名之后");
    assert!(!from.exists());
    let recent: Vec<_> = desk
        .app
        .settings
        .recent
        .iter()
        .map(|recent| &recent.path)
        .collect();
    assert_eq!(recent, [&to]);
    // It is still locked against a second window.
    assert!(matches!(ProjectDir::open(&to), Err(Error::Locked { .. })));
}
