//! A project opened under another ruleset than it was left with shows once what that changes for it.

use super::desk::Desk;
use crate::rules::folder;
use guoshen::app::Command;
use guoshen::app::route::Dialog;
use guoshen::engine::changes::Kind;
use guoshen::worker::{Catalogue, Opening};
use std::time::{Duration, Instant};

/// Waits until the record of the last check says something.
fn kept(desk: &mut Desk, word: &str) {
    let path = desk.path().join("journal/checked.json");
    let start = Instant::now();
    while !std::fs::read_to_string(&path).is_ok_and(|text| text.contains(word)) {
        assert!(start.elapsed() < Duration::from_secs(30), "never: {word}");
        std::thread::sleep(Duration::from_millis(5));
        desk.pass(0.0);
    }
}

#[test]
fn what_a_ruleset_changes_is_shown_once() {
    let mut desk = Desk::empty();
    assert_eq!(desk.app.route.dialog, None);
    kept(&mut desk, "2026.11");
    // Nine Han characters take 18 units.
    desk.name("一二三四五六七八九");
    desk.settle();
    desk.pass(3.0);
    desk.until("saved", |app| {
        let session = app.session.as_ref();
        session.is_some_and(|session| !session.is_dirty())
    });
    desk.settle();
    desk.send(Command::Close);
    let changes = [
        ("ruleset.toml", "2026.11", "2027.1"),
        ("limits.tsv", "name-units\t20", "name-units\t16"),
        ("words/hot.txt", "\n热搜\n", "\n"),
    ];
    let rules = folder(&changes);
    let catalogue = Catalogue::from_folder(Some(rules.path())).unwrap();
    assert!(catalogue.notices.is_empty(), "{:?}", catalogue.notices);
    desk.app.judged_by(catalogue);
    assert_eq!(desk.app.own_rules.as_deref(), Some(rules.path()));
    desk.send(Command::Open(Opening::Existing(desk.path())));
    desk.settle();
    assert_eq!(desk.app.route.dialog, Some(Dialog::Changes));
    let found = desk.session().changes.clone().unwrap();
    assert_eq!(
        (found.from.0.as_str(), found.to.0.as_str()),
        ("2026.11", "2027.1")
    );
    assert_eq!(
        found.limits,
        [("name-units".to_owned(), Some(20), Some(16))]
    );
    assert_eq!(found.lists, ["hot"]);
    let [name] = found.clauses.as_slice() else {
        panic!("{:?}", found.clauses);
    };
    assert_eq!((name.id.as_str(), name.kind), ("1.1.a", Kind::Outcome));
    assert_eq!(name.was.as_deref(), Some("pass"));
    assert_eq!(name.now.as_deref(), Some("fail"));
    // Seen once, it does not come again.
    kept(&mut desk, "2027.1");
    desk.send(Command::Close);
    desk.send(Command::Open(Opening::Existing(desk.path())));
    desk.settle();
    assert_eq!(desk.app.route.dialog, None);
    assert!(desk.session().changes.is_none());
}

#[test]
fn a_damaged_record_changes_nothing() {
    let mut desk = Desk::empty();
    kept(&mut desk, "2026.11");
    desk.send(Command::Close);
    std::fs::write(desk.path().join("journal/checked.json"), "{ not json").unwrap();
    desk.send(Command::Open(Opening::Existing(desk.path())));
    desk.settle();
    assert!(desk.session().changes.is_none());
    kept(&mut desk, "2026.11");
}
