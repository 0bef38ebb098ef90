//! Papers filed by one click: only what is sure and still wanted, and a word about the rest.

use super::desk::{Desk, write};
use crate::desk::{REVISION, plain};
use crate::drawing::pdf;
use guoshen::app::Command;
use guoshen::app::together::Together;
use guoshen::base::{Arg, Message};
use guoshen::evidence::reading::{Kind, ReadState, Reading};
use guoshen::project::{DeveloperKind, Edit};
use guoshen::worker::{Reader, ReadingDesk, Target};
use std::sync::Arc;

/// What files are recognised as, by the number of their pages, and how surely.
const KINDS: [(&str, f32); 8] = [
    ("software-copyright", 0.95),
    ("software-copyright", 0.94),
    ("software-copyright", 0.93),
    ("publishing-commitment", 0.95),
    ("electronic-copyright", 0.92),
    ("fire-permit", 0.95),
    ("business-license", 0.4),
    ("nothing", 0.0),
];

fn read(bytes: &[u8]) -> Reading {
    let at = (1..=KINDS.len()).find(|&pages| *bytes == pdf(pages));
    let kind = at.map(|pages| KINDS[pages - 1]);
    let kind = kind.filter(|(_, confidence)| *confidence > 0.0);
    Reading {
        kind: kind.map(|(slot, confidence)| Kind {
            slot: slot.to_owned(),
            confidence,
            said: Vec::new(),
        }),
        ..plain(bytes)
    }
}

/// An app of a company with files to be filed, of these numbers of pages.
fn desk(names: &[(&str, usize)]) -> Desk {
    let reader = Reader {
        revision: REVISION,
        read: Box::new(|_, bytes, _| ReadState::Ready(Arc::new(read(bytes)))),
        rest: Box::new(|| {}),
    };
    let mut desk = Desk::empty_with(Some(ReadingDesk {
        reader,
        cache: None,
    }));
    desk.edit(Edit::DeveloperKind(DeveloperKind::Company));
    desk.edit(Edit::NoBusiness(true));
    let path = |&(name, pages): &(&str, usize)| write(desk.room.path(), name, &pdf(pages));
    let paths = names.iter().map(path).collect();
    desk.send(Command::Attach(Target::Unfiled, paths));
    desk.settle();
    desk.until("read", |app| {
        app.session.as_ref().unwrap().papers_waiting() == 0
    });
    desk.settle();
    desk
}

impl Desk {
    fn together(&self) -> Together {
        let (session, ruleset) = (self.session(), &self.app.ruleset);
        session.together(ruleset, &session.proposals(ruleset))
    }

    fn file_together(&mut self) {
        let files = self.together().files();
        self.send(Command::FileProposed(files));
    }

    /// How many files lie in a slot.
    fn filed(&self, slot: &str) -> usize {
        let paper = self.project().papers.get(slot);
        paper.map_or(0, |paper| paper.files.len())
    }
}

fn number(message: &Message, name: &str) -> i64 {
    let found = message.args.iter().find(|(own, _)| own == name);
    match found {
        Some((_, Arg::Number(number))) => *number,
        other => panic!("{name}: {other:?}"),
    }
}

#[test]
fn a_slot_gets_what_it_wants_and_no_more() {
    let all: Vec<(String, usize)> = (1..=KINDS.len())
        .map(|pages| (format!("扫描{pages}.pdf"), pages))
        .collect();
    let names: Vec<(&str, usize)> = all.iter().map(|(name, at)| (name.as_str(), *at)).collect();
    let mut desk = desk(&names);
    let before = desk.project().clone();
    let together = desk.together();
    assert_eq!(together.filed.len(), 2, "{:?}", together.filed);
    desk.file_together();
    assert_eq!(desk.filed("software-copyright"), 1, "one of three");
    assert_eq!(desk.filed("publishing-commitment"), 1);
    assert_eq!(
        desk.filed("electronic-copyright"),
        0,
        "one of both is enough"
    );
    assert_eq!(desk.filed("fire-permit"), 0, "nothing asks for it");
    assert_eq!(desk.project().unfiled.len(), 6);
    let notice = desk.app.notices.last().unwrap();
    assert_eq!(notice.message.id, "notice-filed-together");
    let counts = ["count", "rest", "met", "unasked", "unsure"];
    let counts = counts.map(|name| number(&notice.message, name));
    assert_eq!(counts, [2, 6, 3, 1, 2]);
    assert!(notice.undo.is_some());
    desk.settle();
    assert!(desk.together().filed.is_empty());
    desk.send(Command::Undo);
    assert_eq!(*desk.project(), before);
}

#[test]
fn a_person_may_file_one_more_by_hand_and_is_told_nothing() {
    let mut desk = desk(&[("证书一.pdf", 1), ("证书二.pdf", 2)]);
    let files = desk.project().unfiled.clone();
    desk.send(Command::FileProposed(vec![files[0].clone()]));
    desk.settle();
    desk.send(Command::FileProposed(vec![files[1].clone()]));
    assert_eq!(desk.filed("software-copyright"), 2);
    assert!(desk.notices().is_empty());
}
