//! Pictures in the app: mended and kept, pasted, judged place by place.

use super::desk::Desk;
use crate::drawing::Recipe;
use crate::readings::written;
use guoshen::app::judging::Spot;
use guoshen::app::route::Dialog;
use guoshen::app::{Command, FileState, Thumbnail};
use guoshen::checks::Outcome;
use guoshen::evidence::look::{Region, Suspicion};
use guoshen::evidence::reading::{ReadState, Subject};
use guoshen::project::{Edit, FieldPath, FileRef, Screen};
use guoshen::worker::{Reader, ReadingDesk, Target, Tell};

/// Puts a drawn picture into the project and files it as the icon.
fn icon(desk: &mut Desk, name: &str, recipe: &str) -> FileRef {
    let recipe: Recipe = toml::from_str(recipe).unwrap();
    std::fs::write(desk.path().join(name), recipe.bytes()).unwrap();
    let file = FileRef(name.to_owned());
    desk.edit(Edit::Icon(Some(file.clone())));
    desk.settle();
    file
}

#[test]
fn a_mended_icon_takes_the_place_of_the_old_one_and_undo_brings_that_back() {
    let mut desk = Desk::sketch();
    let old = icon(
        &mut desk,
        "big.jpg",
        "image = { size = [300, 300], tiles = 1, format = \"jpg\" }",
    );
    let misshapen = |desk: &Desk| {
        let mut findings = desk.clause("1.7.a").findings.iter();
        findings.any(|finding| finding.message.id == "picture-size")
    };
    assert!(misshapen(&desk));
    desk.send(Command::Mend(FieldPath::Icon, old.clone(), false));
    assert_eq!(desk.app.route.dialog, Some(Dialog::Mend));
    desk.until("mended", |app| {
        let mending = &app.session.as_ref().unwrap().mending;
        mending.as_ref().unwrap().result.is_some()
    });
    assert_eq!(
        desk.project().media.icon.as_ref(),
        Some(&old),
        "nothing is changed yet"
    );
    desk.send(Command::KeepMended);
    desk.until("kept", |app| {
        let project = &app.session.as_ref().unwrap().project;
        project.media.icon.as_ref() != Some(&old)
    });
    desk.settle();
    let new = desk.project().media.icon.clone().unwrap();
    assert_eq!(new.name(), "big-128x128.png");
    assert!(!misshapen(&desk));
    assert!(desk.path().join("big.jpg").exists(), "the original is kept");
    desk.send(Command::Undo);
    assert_eq!(desk.project().media.icon.as_ref(), Some(&old));
}

#[test]
fn an_answer_to_an_earlier_question_is_dropped() {
    let mut desk = Desk::sketch();
    let file = icon(
        &mut desk,
        "a.png",
        "image = { size = [200, 200], tiles = 1 }",
    );
    desk.send(Command::Mend(FieldPath::Icon, file.clone(), false));
    desk.send(Command::Mend(FieldPath::Icon, file, true));
    desk.until("mended", |app| {
        let mending = &app.session.as_ref().unwrap().mending;
        mending.as_ref().unwrap().result.is_some()
    });
    let mending = desk.session().mending.as_ref().unwrap();
    assert!(mending.goal.opaque);
}

#[test]
fn a_picture_on_the_clipboard_becomes_a_file_of_the_project() {
    let mut desk = Desk::sketch();
    let picture = Thumbnail {
        width: 30,
        height: 60,
        rgba: [200, 30, 60, 255].repeat(30 * 60),
    };
    desk.send(Command::Paste(
        Target::Screenshots(Screen::Mobile),
        Box::new(picture),
    ));
    desk.settle();
    let files = &desk.project().media.mobile;
    assert_eq!(files.len(), 1);
    let FileState::Ready(facts) = desk.session().evidence.file(&files[0].0) else {
        panic!("not looked at");
    };
    let facts = facts.picture().unwrap();
    assert_eq!((facts.width, facts.height), (30, 60));
}

#[test]
fn a_dismissed_place_no_longer_counts_until_the_file_is_another() {
    let recipe = |shade: &str| {
        format!(
            "image = {{ size = [128, 128], colour = \"{shade}\", draw = [\"box #ffffff 40 40 40 50\", \"dot #fa3b30 108 20 17\", \"box #ffffff 106 13 4 14\"] }}"
        )
    };
    let mut desk = Desk::sketch();
    let file = icon(&mut desk, "badge.png", &recipe("#2b63f0"));
    let spot = |desk: &Desk, file: &FileRef| {
        let FileState::Ready(facts) = desk.session().evidence.file(&file.0) else {
            panic!("not looked at");
        };
        let suspects = &facts.picture().unwrap().suspects;
        let badge = suspects
            .iter()
            .find(|suspect| suspect.kind == Suspicion::Badge);
        Spot {
            path: FieldPath::Icon,
            file: facts.digest.clone(),
            kind: Suspicion::Badge,
            region: badge.unwrap().region,
        }
    };
    let asked = |desk: &Desk| desk.clause("1.8").findings.len();
    assert_eq!(asked(&desk), 1);
    let here = spot(&desk, &file);
    desk.send(Command::Judge(here.clone(), Some(false)));
    desk.settle();
    assert_eq!(asked(&desk), 0, "dismissed");
    desk.send(Command::Judge(here.clone(), Some(true)));
    desk.settle();
    assert_eq!(desk.project().judgements.len(), 1, "one answer a place");
    let seen = desk.clause("1.8").findings.first().unwrap();
    assert!(
        seen.firm && seen.outcome == Outcome::Fail,
        "a person saw it"
    );
    desk.send(Command::Judge(here.clone(), None));
    desk.settle();
    assert!(desk.project().judgements.is_empty() && asked(&desk) == 1);
    desk.send(Command::Judge(here, Some(false)));
    desk.send(Command::Save);
    desk.settle();
    let other = icon(&mut desk, "other.png", &recipe("#2b63e0"));
    assert_eq!(asked(&desk), 1, "another file lets the answer lapse");
    assert_ne!(spot(&desk, &other).file, desk.project().judgements[0].file);
}

/// Reads a badge in every picture, and nothing in papers.
fn badges() -> ReadingDesk {
    let lines = ["84 4 40 18 官方".to_owned()];
    let read = move |subject, _: &[u8], _: &mut Tell<'_>| match subject {
        Subject::Picture => written(&lines, [128, 128]),
        Subject::Paper => ReadState::Unreadable,
    };
    ReadingDesk {
        reader: Reader {
            revision: 1,
            read: Box::new(read),
            rest: Box::new(|| {}),
        },
        cache: None,
    }
}

#[test]
fn the_text_of_a_picture_is_read_by_itself_and_asked_about_until_its_place_is_judged() {
    let mut desk = Desk::empty_with(Some(badges()));
    let file = icon(
        &mut desk,
        "mark.png",
        "image = { size = [128, 128], tiles = 1 }",
    );
    desk.until("read", |app| {
        app.session.as_ref().unwrap().papers_waiting() == 0
    });
    desk.settle();
    let asked = |desk: &Desk| {
        let mut findings = desk.clause("1.8").findings.iter();
        findings.any(|finding| finding.message.id == "icon-words-found")
    };
    assert!(asked(&desk));
    let spot = Spot {
        path: FieldPath::Icon,
        file: desk.session().evidence.digest(&file.0).unwrap().clone(),
        kind: Suspicion::Badge,
        region: Region::new(84, 4, 40, 18),
    };
    desk.send(Command::Judge(spot, Some(false)));
    desk.settle();
    assert!(!asked(&desk));
    // Switched off, nothing is known of the text any more once it was not read.
    desk.send(Command::ReadPapers(false));
    let second = icon(
        &mut desk,
        "other.png",
        "image = { size = [128, 128], tiles = 2 }",
    );
    assert_eq!(
        *desk.session().evidence.read_as(Subject::Picture, &second.0),
        ReadState::Off
    );
    assert!(!asked(&desk));
    desk.send(Command::ReadPapers(true));
    desk.settle();
    desk.until("read", |app| {
        app.session.as_ref().unwrap().papers_waiting() == 0
    });
    desk.settle();
    assert!(asked(&desk));
}

#[test]
fn a_picture_whose_reading_was_stopped_says_so_and_is_read_when_asked_again() {
    let mut desk = Desk::empty_with(Some(badges()));
    let file = icon(
        &mut desk,
        "mark.png",
        "image = { size = [128, 128], tiles = 1 }",
    );
    let read = |desk: &mut Desk| {
        desk.until("read", |app| {
            app.session.as_ref().unwrap().papers_waiting() == 0
        });
        desk.settle();
    };
    read(&mut desk);
    assert!(!desk.session().picture_stopped(&file));
    // Asked for again and stopped before the clock moves on.
    let stop = vec![Command::ReadAgain(file.clone()), Command::StopReading(None)];
    desk.app.pump(stop, desk.now);
    read(&mut desk);
    assert!(desk.session().picture_stopped(&file));
    desk.send(Command::ReadAgain(file.clone()));
    read(&mut desk);
    assert!(!desk.session().picture_stopped(&file));
    let state = desk.session().evidence.read_as(Subject::Picture, &file.0);
    assert!(matches!(state, ReadState::Ready(_)), "{state:?}");
}

#[test]
fn a_picture_taken_away_can_be_put_back_at_once() {
    let mut desk = Desk::sketch();
    let files = ["a.png", "b.png", "c.png"].map(|name| FileRef(name.to_owned()));
    let shots = |files: &[FileRef]| Edit::Screenshots(Screen::Desktop, files.to_vec());
    desk.edit(shots(&files));
    for left in [2, 1] {
        let away = shots(&files[..left]);
        desk.send(Command::TakeAway(away, files[left].clone()));
    }
    // Only what undoing takes back is told.
    let [notice] = &desk.app.notices[..] else {
        panic!("{:?}", desk.notices())
    };
    assert_eq!(notice.message.id, "notice-taken-away");
    assert_eq!(notice.undo, Some(desk.session().revision()));
    desk.send(Command::Undo);
    assert_eq!(desk.project().media.desktop, files[..2]);
}
