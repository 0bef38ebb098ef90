//! A project whose lock another window still holds for a moment.

use super::desk::Desk;
use guoshen::app::Command;
use guoshen::store::{ProjectDir, write_example};
use guoshen::worker::Opening;
use std::time::Duration;

/// Lets real time go by, and none on the app's clock.
fn rest(desk: &mut Desk) {
    for _ in 0..100 {
        std::thread::sleep(Duration::from_millis(2));
        desk.pass(0.0);
    }
}

#[test]
fn a_lock_that_is_let_go_within_seconds_is_never_told() {
    let mut desk = Desk::new();
    let path = desk.path();
    write_example(&path, true).unwrap();
    let other = ProjectDir::open(&path).unwrap();
    desk.send(Command::Open(Opening::Existing(path)));
    rest(&mut desk);
    desk.pass(1.0);
    rest(&mut desk);
    assert!(
        desk.app.opening && desk.notices().is_empty(),
        "still trying"
    );
    drop(other);
    desk.pass(1.0);
    desk.until("the project", |app| app.session.is_some());
    assert!(!desk.app.opening && desk.notices().is_empty());
}

#[test]
fn a_lock_that_is_held_is_told_after_some_seconds() {
    let mut desk = Desk::new();
    let path = desk.path();
    write_example(&path, true).unwrap();
    let _other = ProjectDir::open(&path).unwrap();
    desk.send(Command::Open(Opening::Existing(path.clone())));
    for _ in 0..5 {
        rest(&mut desk);
        desk.pass(1.0);
    }
    desk.until("the answer", |app| !app.opening);
    assert_eq!(desk.notices(), ["store-locked"]);
    assert_eq!(desk.app.notices[0].retry, Some(path));
}
