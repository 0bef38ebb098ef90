//! What was read, offered beside what was typed: proposals, one click each, and never over a person's words.

use super::desk::{Desk, write};
use crate::desk::{REVISION, plain};
use crate::drawing::pdf;
use guoshen::app::Command;
use guoshen::app::found::Agreement;
use guoshen::app::route::Dialog;
use guoshen::app::sheets::Looked;
use guoshen::base::Message;
use guoshen::evidence::look::Region;
use guoshen::evidence::reading::{
    Colour, Fields, Kind, Line, Page, ReadState, Reading, Source, Turn, Value,
};
use guoshen::project::{Edit, FileRef, PaperField};
use guoshen::worker::{Reader, ReadingDesk, Target};
use std::sync::Arc;

fn value(text: &str) -> Value {
    Value {
        text: text.to_owned(),
        page: 0,
        region: Region::new(10, 10, 100, 20),
        confidence: 0.99,
    }
}

fn line(text: &str, height: u32) -> Line {
    Line {
        text: text.to_owned(),
        region: Region::new(10, 10, 100, height),
        confidence: 0.99,
        from: Source::Ocr,
    }
}

/// By the number of pages of the file: 1 a licence, 2 a certificate, 3 something unknown.
fn read(bytes: &[u8]) -> Reading {
    let page = Page {
        number: 0,
        width: 1000,
        height: 1400,
        turned: Turn::Half,
        dpi: 200,
        colour: Colour::Colour,
        ink: 0.1,
        lines: vec![line("北京青禾（科技）有限公司", 60), line("营业执照", 48)],
        seals: Vec::new(),
        marks: Vec::new(),
        faults: Vec::new(),
    };
    let fields = Fields {
        company: Some(value("北京青禾（科技）有限公司")),
        uscc: Some(value("91110108MA01ABCD5X")),
        valid_to: Some(value("2039-03-11")),
        ..Fields::default()
    };
    let kind = |slot: &str, confidence| {
        Some(Kind {
            slot: slot.to_owned(),
            confidence,
            said: vec!["营业执照".to_owned()],
        })
    };
    let whole = plain(bytes);
    let (kind, fields) = if *bytes == pdf(1) {
        (kind("business-license", 0.97), fields)
    } else if *bytes == pdf(2) {
        (kind("software-copyright", 0.6), Fields::default())
    } else {
        (None, Fields::default())
    };
    Reading {
        kind,
        fields,
        pages: vec![page],
        ..whole
    }
}

pub(super) fn reading() -> ReadingDesk {
    ReadingDesk {
        reader: Reader {
            revision: REVISION,
            read: Box::new(|_, bytes, _| ReadState::Ready(Arc::new(read(bytes)))),
            rest: Box::new(|| {}),
        },
        cache: None,
    }
}

/// An empty project into which three files were let go at once, read.
fn desk() -> (Desk, Vec<FileRef>) {
    let mut desk = Desk::empty_with(Some(reading()));
    let paths = ["执照.pdf", "证书.pdf", "不明.pdf"]
        .iter()
        .enumerate()
        .map(|(at, name)| write(desk.room.path(), name, &pdf(at + 1)))
        .collect();
    desk.send(Command::Attach(Target::Unfiled, paths));
    desk.settle();
    desk.until("read", |app| {
        app.session.as_ref().unwrap().papers_waiting() == 0
    });
    desk.settle();
    let files = desk.project().unfiled.clone();
    (desk, files)
}

const LICENCE: &str = "business-license";

#[test]
fn files_are_proposed_and_nothing_is_filed_without_a_click() {
    let (desk, files) = desk();
    let proposals = desk.session().proposals(&desk.app.ruleset);
    let slots: Vec<&str> = proposals
        .iter()
        .map(|proposal| proposal.slot.as_str())
        .collect();
    assert_eq!(slots, [LICENCE, "software-copyright"], "the surest first");
    assert!(proposals[0].is_confident() && !proposals[1].is_confident());
    assert_eq!(proposals[0].said, ["营业执照"]);
    assert_eq!(desk.project().unfiled, files);
    assert!(desk.project().papers.is_empty());
}

#[test]
fn one_click_files_a_paper_with_what_it_says_and_one_undo_takes_it_back() {
    let (mut desk, files) = desk();
    let before = desk.project().clone();
    desk.send(Command::FileProposed(vec![files[0].clone()]));
    let paper = &desk.project().papers[LICENCE];
    assert_eq!(paper.files, [files[0].clone()]);
    assert_eq!(paper.number, "91110108MA01ABCD5X");
    assert_eq!(paper.holder, "北京青禾（科技）有限公司");
    assert_eq!(paper.valid_to, "2039-03-11");
    assert_eq!(desk.project().unfiled, files[1..]);
    desk.send(Command::Undo);
    assert_eq!(*desk.project(), before);
}

#[test]
fn a_file_that_was_not_recognised_is_not_filed_by_the_proposal() {
    let (mut desk, files) = desk();
    let before = desk.project().clone();
    desk.send(Command::FileProposed(vec![files[2].clone()]));
    assert_eq!(*desk.project(), before);
}

#[test]
fn what_a_person_typed_stays_and_stands_beside_what_was_read() {
    let (mut desk, files) = desk();
    let typed = |field, text: &str| Edit::PaperText(LICENCE.to_owned(), field, text.to_owned());
    desk.edit(typed(PaperField::Holder, "北京青禾(科技) 有限公司"));
    desk.edit(typed(PaperField::ValidTo, "2029年1月1日"));
    desk.send(Command::FileProposed(vec![files[0].clone()]));
    let paper = &desk.project().papers[LICENCE];
    assert_eq!(paper.holder, "北京青禾(科技) 有限公司");
    assert_eq!(paper.valid_to, "2029年1月1日");
    assert_eq!(paper.number, "91110108MA01ABCD5X");
    let found = desk.session().found(LICENCE);
    let agreement = |field| {
        found
            .iter()
            .find(|found| found.field == field)
            .unwrap()
            .agreement
    };
    assert_eq!(
        agreement(PaperField::Holder),
        Agreement::Same,
        "brackets and blanks do not matter"
    );
    assert_eq!(agreement(PaperField::ValidTo), Agreement::Differs);
    assert_eq!(
        agreement(PaperField::Number),
        Agreement::Taken,
        "that a page agrees with itself says nothing"
    );
    // A person may still say: use this.
    desk.send(Command::TakeFound(
        LICENCE.to_owned(),
        vec![PaperField::ValidTo],
    ));
    assert_eq!(desk.project().papers[LICENCE].valid_to, "2039-03-11");
    desk.send(Command::Undo);
    assert_eq!(desk.project().papers[LICENCE].valid_to, "2029年1月1日");
}

#[test]
fn a_date_is_the_same_in_every_spelling() {
    use guoshen::app::found::agreement;
    assert_eq!(agreement("2039年3月11日", "2039-03-11"), Agreement::Same);
    assert_eq!(agreement(" ", "2039-03-11"), Agreement::Open);
    assert_eq!(agreement("2039-03-12", "2039-03-11"), Agreement::Differs);
}

#[test]
fn a_page_is_drawn_when_it_is_looked_at() {
    let (mut desk, files) = desk();
    let looked = Looked {
        file: files[1].clone(),
        page: 1,
        slot: None,
    };
    desk.send(Command::Dialog(Some(Dialog::Page(looked.clone()))));
    let sheet = desk.session().sheet(&looked);
    assert_eq!(
        sheet.turn,
        Turn::None,
        "a page that was not read is left as it is"
    );
    assert_eq!(desk.session().pages_of(&files[1]), 2);
    desk.until("drawn", |app| app.sheets.get(&sheet).is_some());
    let [picture, half] = desk.app.sheets.get(&sheet).unwrap() else {
        panic!("two sizes")
    };
    assert_eq!(half.height, picture.height / 2);
    assert!(picture.height > picture.width && picture.height >= 1900);
    let gone = Looked { page: 7, ..looked };
    desk.send(Command::Dialog(Some(Dialog::Page(gone.clone()))));
    let sheet = desk.session().sheet(&gone);
    desk.until("drawn", |app| app.sheets.get(&sheet).is_some());
    let drawn = desk.app.sheets.get(&sheet);
    assert!(drawn.unwrap().is_empty(), "there is no such page");
}

#[test]
fn papers_filed_by_their_names_are_filled_in_together_by_one_click() {
    let mut desk = Desk::empty_with(Some(reading()));
    let path = write(desk.room.path(), "营业执照.pdf", &pdf(1));
    let target = Target::Paper(LICENCE.to_owned());
    desk.send(Command::Attach(target, vec![path]));
    desk.settle();
    desk.until("read", |app| {
        app.session.as_ref().unwrap().papers_waiting() == 0
    });
    desk.settle();
    let typed = Edit::PaperText(LICENCE.to_owned(), PaperField::ValidTo, "长期".to_owned());
    desk.edit(typed);
    let before = desk.project().clone();
    assert_eq!(
        before.papers[LICENCE].number, "",
        "nothing is filled in by itself"
    );
    let open = desk.session().open_values();
    assert!(
        open.iter()
            .all(|(slot, found)| slot == LICENCE && found.field != PaperField::ValidTo)
    );
    desk.send(Command::TakeAllFound);
    let paper = &desk.project().papers[LICENCE];
    assert_eq!(paper.number, "91110108MA01ABCD5X");
    assert_eq!(paper.holder, "北京青禾（科技）有限公司");
    assert_eq!(
        paper.text(PaperField::ValidTo),
        "长期",
        "what was typed stays"
    );
    assert!(desk.session().open_values().is_empty());
    let told = desk.app.notices.last().unwrap();
    let filled = Message::new("notice-papers-filled").with("count", 1_usize);
    assert_eq!(told.message, filled);
    assert_eq!(told.undo, Some(desk.session().revision()));
    desk.send(Command::Undo);
    assert_eq!(*desk.project(), before);
}
