//! Statements made together, the files they rest on, and the person's own lists of words.

use super::desk::{Desk, write};
use guoshen::app::lapsing::Values;
use guoshen::app::{Command, Target};
use guoshen::checks::Outcome;
use guoshen::checks::statements::Standing;
use guoshen::project::{Edit, TextField};
use guoshen::ruleset::Mode;
use guoshen::worker::{Catalogue, Opening};

/// The form a note for several clauses stands in.
fn form() -> String {
    "group-2".to_owned()
}

/// Two clauses of the sketch that wait for nothing but a person's word.
fn open_statements(desk: &Desk) -> Vec<String> {
    let clauses = desk
        .session()
        .checked
        .as_ref()
        .unwrap()
        .report
        .clauses
        .iter();
    clauses
        .filter(|clause| clause.mode == Mode::Attest && clause.outcome == Outcome::Pending)
        .filter(|clause| !clause.findings.iter().any(|finding| finding.firm))
        .map(|clause| clause.id.as_str().to_owned())
        .take(2)
        .collect()
}

#[test]
fn ticked_statements_are_signed_together_and_taken_back_together() {
    let mut desk = Desk::example();
    desk.send(Command::Person("何苗".to_owned()));
    for clause in desk.project().statements.clone().into_keys() {
        desk.send(Command::Withdraw(clause));
    }
    desk.settle();
    let clauses = open_statements(&desk);
    assert_eq!(clauses.len(), 2);
    desk.send(Command::AttestAll(
        form(),
        clauses.clone(),
        "一起核对".to_owned(),
    ));
    desk.settle();
    for clause in &clauses {
        let said = &desk.project().statements[clause];
        assert_eq!((said.by.as_str(), said.note.as_str()), ("何苗", "一起核对"));
        assert_eq!(
            Some(&said.seen),
            Some(&Some(desk.clause(clause).seen.clone()))
        );
        assert_eq!(desk.clause(clause).outcome, Outcome::Pass, "{clause}");
    }
    desk.send(Command::Undo);
    desk.settle();
    assert!(
        clauses
            .iter()
            .all(|clause| !desk.project().statements.contains_key(clause))
    );
}

#[test]
fn a_statement_takes_a_file_and_keeps_it_when_it_is_renewed() {
    let mut desk = Desk::example();
    desk.send(Command::Person("何苗".to_owned()));
    let clause = open_statements(&desk)
        .into_iter()
        .next()
        .or_else(|| desk.project().statements.keys().next().cloned())
        .unwrap();
    desk.send(Command::AttestAll(
        form(),
        vec![clause.clone()],
        String::new(),
    ));
    desk.settle();
    let outside = tempfile::tempdir().unwrap();
    let path = write(outside.path(), "核对记录.txt", "看过".as_bytes());
    desk.send(Command::Attach(
        Target::Statement(clause.clone()),
        vec![path],
    ));
    desk.until("the file is there", |app| {
        let session = app.session.as_ref().unwrap();
        session.project.statements[&clause].file.is_some()
    });
    desk.send(Command::AttestAll(
        form(),
        vec![clause.clone()],
        "再次核对".to_owned(),
    ));
    desk.settle();
    assert!(desk.project().statements[&clause].file.is_some());
    // Evidence of a statement nobody made waits to be filed.
    let path = write(outside.path(), "别的.txt", "看过".as_bytes());
    desk.send(Command::Withdraw(clause.clone()));
    desk.send(Command::Attach(Target::Statement(clause), vec![path]));
    desk.until("the other file waits", |app| {
        !app.session.as_ref().unwrap().project.unfiled.is_empty()
    });
}

#[test]
fn lists_of_words_are_judged_with_as_soon_as_they_are_added() {
    let mut desk = Desk::example();
    let outside = tempfile::tempdir().unwrap();
    let name = desk.project().listing.name.clone();
    let word: String = name.chars().take(2).collect();
    let good = write(
        outside.path(),
        "good.txt",
        format!("[头]\n{word}\n").as_bytes(),
    );
    let other = write(
        outside.path(),
        "other.txt",
        "不会出现的词\n另一个词".as_bytes(),
    );
    let bad = write(outside.path(), "bad.bin", &[0xFF, 0x00, 0x81]);
    let said = |desk: &Desk| {
        let clause = desk.clause("2.7.4");
        clause
            .findings
            .iter()
            .any(|finding| finding.message.id.starts_with("own-word"))
    };
    assert!(!said(&desk));
    for list in [&good, &other, &bad] {
        desk.send(Command::AddWords(list.clone()));
    }
    desk.until("the lists are read", |app| app.lists.len() == 3);
    desk.settle();
    assert!(said(&desk));
    let counts: Vec<Option<usize>> = desk
        .app
        .lists
        .iter()
        .map(|(_, read)| read.clone().ok())
        .collect();
    assert_eq!(counts, [Some(1), Some(2), None]);
    assert_eq!(desk.notices().len(), 1, "{:?}", desk.notices());
    desk.send(Command::RemoveWords(0));
    desk.until("the list is gone", |app| app.lists.len() == 2);
    desk.settle();
    assert!(!said(&desk));
}

#[test]
fn the_trouble_of_a_list_is_told_once_and_again_after_it_was_mended() {
    let mut desk = Desk::example();
    let outside = tempfile::tempdir().unwrap();
    let list = write(outside.path(), "list.txt", &[0xFF, 0x00, 0x81]);
    desk.send(Command::AddWords(list.clone()));
    desk.until("the list is read", |app| app.lists.len() == 1);
    assert_eq!(desk.notices().len(), 1, "{:?}", desk.notices());
    let start = |desk: &mut Desk| -> usize {
        desk.app.notices.clear();
        let catalogue = Catalogue::load(&desk.app.settings).unwrap();
        desk.app.judged_by(catalogue);
        desk.app.notices.len()
    };
    assert_eq!(start(&mut desk), 0);
    assert!(desk.app.lists.iter().all(|(_, read)| read.is_err()));
    std::fs::write(&list, "一个词\n").unwrap();
    assert_eq!(start(&mut desk), 0);
    assert_eq!(
        desk.app.settings.words_told,
        Vec::<std::path::PathBuf>::new()
    );
    std::fs::write(&list, [0xFF, 0x00, 0x81]).unwrap();
    assert_eq!(start(&mut desk), 1);
}

#[test]
fn what_was_written_by_hand_speaks_of_the_project_as_it_was() {
    let mut desk = Desk::example();
    let stands =
        |desk: &Desk, id: &str| matches!(desk.clause(id).statement, Standing::Stands { .. });
    // The example's statements come without a digest. What they say holds until what they are about changes.
    assert!(desk.project().statements["1.12.a"].seen.is_none());
    assert!(stands(&desk, "1.12.a") && stands(&desk, "1.6"));
    let detail = format!("{}支持翻墙，加微信领资料。", desk.project().listing.detail);
    desk.edit(Edit::Text(TextField::Detail, detail));
    desk.settle();
    assert!(!stands(&desk, "1.12.a"), "it spoke of another text");
    assert!(stands(&desk, "1.8"), "it speaks of the icon");
    // Back at the text it spoke of, it counts again.
    desk.send(Command::Undo);
    desk.settle();
    assert!(stands(&desk, "1.12.a"));
}

#[test]
fn what_was_written_by_hand_does_not_speak_of_what_is_typed_before_all_was_looked_at() {
    let mut desk = Desk::new();
    desk.send(Command::Open(Opening::Example(desk.path())));
    desk.until("it is open", |app| app.session.is_some());
    assert!(desk.session().is_busy());
    let before = desk.project().listing.detail.clone();
    let detail = format!("{before}支持翻墙，加微信领资料。");
    desk.edit(Edit::Text(TextField::Detail, detail.clone()));
    assert!(
        desk.session().is_unsettled(),
        "what is void is not known yet"
    );
    desk.settle();
    desk.until("it is bound", |app| {
        let session = app.session.as_ref().unwrap();
        session.project.statements["1.12.a"].seen.is_some() && !session.is_busy()
    });
    let session = desk.session();
    let changes = session
        .lapses
        .changes("1.12.a", &session.project, &desk.app.ruleset);
    assert!(
        matches!(&changes[..], [change] if matches!(change.values, Values::Texts(..))),
        "{changes:?}"
    );
    let stands =
        |desk: &Desk, id: &str| matches!(desk.clause(id).statement, Standing::Stands { .. });
    assert!(!stands(&desk, "1.12.a"), "it spoke of another text");
    assert!(stands(&desk, "1.8"), "it speaks of the icon");
    // What was typed is the only step that can be taken back.
    desk.pass(2.0);
    desk.send(Command::Undo);
    desk.settle();
    assert_eq!(desk.project().listing.detail, before);
    assert!(stands(&desk, "1.12.a"));
    desk.send(Command::Redo);
    desk.settle();
    assert_eq!(desk.project().listing.detail, detail);
    assert!(!stands(&desk, "1.12.a"));
}
