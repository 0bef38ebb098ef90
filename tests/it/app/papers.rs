//! Papers read in the background: asked for by themselves, stopped, switched off, read again.

use super::desk::{Desk, write};
use crate::desk::reader;
use crate::drawing::pdf;
use guoshen::app::Command;
use guoshen::app::reading::PaperState;
use guoshen::evidence::reading::ReadState;
use guoshen::project::FileRef;
use guoshen::worker::{Progress, Reader, ReadingDesk, Target};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

/// An empty project on a desk that reads, and how often it did.
fn reading() -> (Desk, Arc<AtomicUsize>) {
    let count = Arc::new(AtomicUsize::new(0));
    let desk = ReadingDesk {
        reader: reader(&count),
        cache: None,
    };
    (Desk::empty_with(Some(desk)), count)
}

fn bring(desk: &mut Desk, names: &[&str]) -> Vec<FileRef> {
    let paths = names
        .iter()
        .enumerate()
        .map(|(at, name)| write(desk.room.path(), name, &pdf(at + 1)))
        .collect();
    desk.send(Command::Attach(Target::Unfiled, paths));
    desk.settle();
    desk.project().unfiled.clone()
}

fn read(desk: &mut Desk) {
    desk.until("read", |app| {
        let session = app.session.as_ref().unwrap();
        session.papers_waiting() == 0 && session.reading().is_none()
    });
    desk.settle();
}

#[test]
fn papers_are_read_when_they_come_and_the_report_is_made_again() {
    let (mut desk, count) = reading();
    let files = bring(&mut desk, &["一.pdf", "二.pdf"]);
    read(&mut desk);
    for file in &files {
        assert!(desk.session().evidence.reading(&file.0).ready().is_some());
        assert_eq!(desk.session().paper_state(file), PaperState::Read(0));
    }
    assert_eq!(count.load(Ordering::SeqCst), 2);
    // Filing a paper does not read it again.
    let slot = Target::Paper("business-license".to_owned());
    desk.send(Command::File(files[0].clone(), slot));
    desk.settle();
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

#[test]
fn what_has_no_pages_is_not_tried() {
    let (mut desk, count) = reading();
    let path = write(desk.room.path(), "说明.txt", "你好".as_bytes());
    desk.send(Command::Attach(Target::Unfiled, vec![path]));
    desk.settle();
    let file = desk.project().unfiled[0].clone();
    assert_eq!(desk.session().paper_state(&file), PaperState::Unreadable);
    assert_eq!(count.load(Ordering::SeqCst), 0);
}

#[test]
fn switched_off_nothing_is_read_but_what_a_person_asks_for() {
    let (mut desk, count) = reading();
    desk.send(Command::ReadPapers(false));
    let files = bring(&mut desk, &["一.pdf", "二.pdf"]);
    for file in &files {
        assert_eq!(desk.session().paper_state(file), PaperState::Off);
    }
    desk.send(Command::ReadAgain(files[1].clone()));
    read(&mut desk);
    assert_eq!(
        *desk.session().evidence.reading(&files[0].0),
        ReadState::Off
    );
    assert!(
        desk.session()
            .evidence
            .reading(&files[1].0)
            .ready()
            .is_some()
    );
    assert_eq!(count.load(Ordering::SeqCst), 1);
    desk.send(Command::ReadPapers(true));
    read(&mut desk);
    assert!(
        desk.session()
            .evidence
            .reading(&files[0].0)
            .ready()
            .is_some()
    );
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

#[test]
fn without_a_reader_papers_are_off() {
    let mut desk = Desk::empty();
    let files = bring(&mut desk, &["一.pdf"]);
    assert_eq!(desk.session().paper_state(&files[0]), PaperState::Off);
    assert!(!desk.app.can_read());
}

#[test]
fn a_stopped_paper_says_so_and_can_be_read_later() {
    let (mut desk, _) = reading();
    let files = bring(&mut desk, &["一.pdf"]);
    read(&mut desk);
    // Asked for again and stopped before the clock moves on.
    desk.app.pump(
        vec![
            Command::ReadAgain(files[0].clone()),
            Command::StopReading(None),
        ],
        desk.now,
    );
    read(&mut desk);
    assert_eq!(desk.session().paper_state(&files[0]), PaperState::Cancelled);
    desk.send(Command::ReadAgain(files[0].clone()));
    read(&mut desk);
    assert_eq!(desk.session().paper_state(&files[0]), PaperState::Read(0));
}

#[test]
fn files_that_were_taken_away_leave_the_queue_and_come_back_with_redo() {
    let gate = Arc::new(AtomicBool::new(false));
    let (open, count) = (Arc::clone(&gate), Arc::new(AtomicUsize::new(0)));
    let plain = reader(&count);
    let slow = Reader {
        revision: plain.revision,
        read: Box::new(move |subject, bytes, tell| {
            while !open.load(Ordering::SeqCst) {
                if tell(Progress { done: 0, pages: 2 }).is_break() {
                    return ReadState::Cancelled;
                }
                std::thread::sleep(Duration::from_millis(2));
            }
            (plain.read)(subject, bytes, tell)
        }),
        rest: Box::new(|| {}),
    };
    let mut desk = Desk::empty_with(Some(ReadingDesk {
        reader: slow,
        cache: None,
    }));
    let paths = (0..6)
        .map(|at| write(desk.room.path(), &format!("{at}.pdf"), &pdf(at + 1)))
        .collect();
    desk.send(Command::Attach(Target::Unfiled, paths));
    desk.until("queued", |app| {
        app.session.as_ref().unwrap().papers_waiting() == 6
    });
    desk.send(Command::Undo);
    assert!(desk.project().unfiled.is_empty());
    desk.pass(0.1);
    assert!(
        desk.session().reading().is_none(),
        "nothing is left to read"
    );
    desk.send(Command::Redo);
    desk.until("queued again", |app| {
        app.session.as_ref().unwrap().papers_waiting() == 6
    });
    assert_eq!(desk.session().reading().unwrap().count, 6);
    gate.store(true, Ordering::SeqCst);
    read(&mut desk);
    for file in &desk.project().unfiled {
        assert_eq!(desk.session().paper_state(file), PaperState::Read(0));
    }
}
