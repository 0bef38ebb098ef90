//! What a person wrote and did not sign, and what statements spoke of before they lapsed: neither goes with the window.

use super::desk::Desk;
use guoshen::app::Command;
use guoshen::app::command::Words;
use guoshen::app::lapsing::Values;
use guoshen::checks::statements::Standing;
use guoshen::project::{Draft, Edit, StatementKind, TextField};
use guoshen::worker::Opening;

fn draft(note: &str) -> Draft {
    Draft {
        about: "2.1.1".to_owned(),
        kind: StatementKind::Dispute,
        note: note.to_owned(),
        until: String::new(),
    }
}

fn reopened(desk: Desk) -> Desk {
    let Desk { app, now, room } = desk;
    drop(app);
    let mut desk = Desk {
        now: now + 100.0,
        room,
        ..Desk::new()
    };
    desk.send(Command::Open(Opening::Existing(desk.path())));
    desk.settle();
    desk
}

#[test]
fn a_note_nobody_signed_is_there_again_after_a_crash() {
    let mut desk = Desk::sketch();
    desk.edit(Edit::Draft(draft("还在核对")));
    desk.edit(Edit::Draft(draft("还在核对，等法务回复")));
    // Nothing was saved yet; what was typed is noted.
    desk.pass(0.6);
    desk.until("noted", |app| {
        let session = app.session.as_ref().unwrap();
        session.dir.root().join("journal/unsaved.toml").exists()
    });
    let mut desk = reopened(desk);
    desk.send(Command::Recover(true));
    desk.settle();
    assert_eq!(desk.project().drafts, [draft("还在核对，等法务回复")]);
    assert!(!desk.project().statements.contains_key("2.1.1"));
}

#[test]
fn a_note_is_no_draft_any_more_once_it_is_signed_and_an_undo_brings_it_back() {
    let mut desk = Desk::sketch();
    desk.send(Command::Person("何苗".to_owned()));
    let other = Draft {
        about: "2.1.2".to_owned(),
        ..draft("另一份")
    };
    desk.edit(Edit::Draft(draft("有问题的页面还没改")));
    desk.edit(Edit::Draft(other.clone()));
    let words = Words {
        kind: StatementKind::Dispute,
        note: "有问题的页面还没改".to_owned(),
        until: String::new(),
    };
    desk.send(Command::State("2.1.1".to_owned(), words));
    assert_eq!(desk.project().drafts, std::slice::from_ref(&other));
    assert!(desk.project().statements.contains_key("2.1.1"));
    desk.send(Command::Undo);
    assert_eq!(desk.project().drafts, [draft("有问题的页面还没改"), other]);
    assert!(!desk.project().statements.contains_key("2.1.1"));
}

#[test]
fn what_a_lapsed_statement_spoke_of_is_told_after_reopening_too() {
    let mut desk = Desk::example();
    let stands =
        |desk: &Desk, id: &str| matches!(desk.clause(id).statement, Standing::Stands { .. });
    assert!(stands(&desk, "1.12.a"));
    let before = desk.project().listing.detail.clone();
    desk.edit(Edit::Text(TextField::Detail, format!("{before}支持翻墙。")));
    desk.settle();
    assert!(!stands(&desk, "1.12.a"));
    desk.pass(3.0);
    let kept = desk.path().join("journal/lapsed.json");
    desk.until("kept", |_| kept.exists());
    let mut desk = reopened(desk);
    let told = |desk: &Desk| {
        let session = desk.session();
        session
            .lapses
            .changes("1.12.a", &session.project, &desk.app.ruleset)
    };
    let changes = told(&desk);
    let [change] = &changes[..] else {
        panic!("{changes:?}")
    };
    let Values::Texts(old, new) = &change.values else {
        panic!("{change:?}")
    };
    assert!(
        new.ends_with("支持翻墙。") && !old.contains("支持翻墙"),
        "{old} {new}"
    );
    // Said again, it speaks of what is there now, and nothing is kept any longer.
    desk.send(Command::SayAgain(vec!["1.12.a".to_owned()]));
    desk.settle();
    assert_eq!(told(&desk), []);
    let all: Vec<String> = desk.project().statements.keys().cloned().collect();
    desk.send(Command::SayAgain(all));
    desk.settle();
    desk.pass(3.0);
    desk.until("forgotten", |_| !kept.exists());
}
