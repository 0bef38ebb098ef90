//! Files brought in, filed, exported.

use super::desk::{Desk, write};
use crate::drawing::{Recipe, pdf};
use guoshen::app::{App, Command};
use guoshen::checks::Outcome;
use guoshen::evidence::{FileState, ReadFailure};
use guoshen::project::{Edit, FileRef, Screen, TextField};
use guoshen::worker::Target;
use std::fs;

fn drawn(recipe: &str) -> Vec<u8> {
    let recipe: Recipe = toml::from_str(recipe).unwrap();
    recipe.bytes()
}

#[test]
fn a_file_brought_in_is_copied_filed_looked_at_and_judged() {
    let mut desk = Desk::empty();
    let icon = write(
        desk.room.path(),
        "我的图标.png",
        &drawn("image = { size = [128, 128], tiles = 3 }"),
    );
    desk.send(Command::Attach(Target::Icon, vec![icon]));
    assert_eq!(desk.app.importing, 1);
    desk.until("brought in", |app| app.importing == 0);
    desk.settle();
    let file = desk.project().media.icon.clone().expect("an icon");
    assert_eq!(file.0, "files/我的图标.png");
    assert!(desk.path().join(&file.0).is_file());
    assert!(matches!(
        desk.session().evidence.file(&file.0),
        FileState::Ready(_)
    ));
    assert!(desk.session().thumbnails.contains_key(&file.0));
    let found = &desk.clause("1.7.a").findings;
    assert!(
        found
            .iter()
            .all(|finding| finding.message.id != "icon-missing"),
        "{found:?}"
    );
}

#[test]
fn what_is_no_picture_is_refused_where_pictures_belong() {
    let mut desk = Desk::empty();
    let shot = drawn("image = { size = [96, 54], tiles = 2 }");
    let mut paths = vec![write(desk.room.path(), "图.png", &shot)];
    for (name, bytes) in [
        ("run.exe", &b"MZ\x90\0\x03\0\0\0\x04"[..]),
        ("empty.png", b""),
        ("说明.pdf", &pdf(1)),
    ] {
        paths.push(write(desk.room.path(), name, bytes));
    }
    let target = Target::Screenshots(Screen::Desktop);
    desk.send(Command::Attach(target, paths));
    desk.until("brought in", |app| app.importing == 0);
    desk.settle();
    let shots = desk.project().media.screenshots(Screen::Desktop);
    assert_eq!(shots, [FileRef("files/图.png".to_owned())]);
    let told = &desk.app.notices.last().unwrap().message;
    let said = desk.app.texts.message(told);
    assert_eq!(told.id, "import-no-picture");
    for name in ["run.exe", "empty.png", "说明.pdf"] {
        assert!(said.contains(name), "{said}");
    }
    assert!(!desk.path().join("files/run.exe").exists());
}

#[test]
fn several_files_become_screenshots_in_their_order() {
    let mut desk = Desk::empty();
    let shots: Vec<_> = (0..3)
        .map(|at| {
            let bytes = drawn(&format!("image = {{ size = [96, 54], tiles = {at} }}"));
            write(desk.room.path(), &format!("{at}.png"), &bytes)
        })
        .collect();
    desk.send(Command::Attach(
        Target::Screenshots(Screen::Desktop),
        shots[..2].to_vec(),
    ));
    desk.send(Command::Attach(
        Target::Screenshots(Screen::Desktop),
        shots[2..].to_vec(),
    ));
    desk.settle();
    let names: Vec<&str> = desk
        .project()
        .media
        .desktop
        .iter()
        .map(|file| file.0.as_str())
        .collect();
    assert_eq!(names, ["files/0.png", "files/1.png", "files/2.png"]);
    desk.send(Command::Undo);
    assert_eq!(
        desk.project().media.desktop.len(),
        2,
        "what was brought in together is undone together"
    );
}

#[test]
fn a_file_that_cannot_be_brought_in_is_named_and_the_others_come() {
    let mut desk = Desk::empty();
    let good = write(desk.room.path(), "许可证.pdf", &pdf(1));
    let gone = desk.room.path().join("没有.pdf");
    let target = Target::Paper("business-license".to_owned());
    desk.send(Command::Attach(target, vec![gone, good]));
    desk.settle();
    assert_eq!(desk.project().papers["business-license"].files.len(), 1);
    assert_eq!(desk.notices(), ["store-not-found"]);
}

#[test]
fn a_file_nobody_placed_waits_and_can_be_filed() {
    let mut desk = Desk::empty();
    let paper = write(desk.room.path(), "扫描件.pdf", &pdf(1));
    desk.send(Command::Attach(Target::Unfiled, vec![paper]));
    desk.settle();
    let file = FileRef("files/扫描件.pdf".to_owned());
    assert_eq!(desk.project().unfiled, std::slice::from_ref(&file));
    let slot = "icp-filing".to_owned();
    desk.send(Command::File(file.clone(), Target::Paper(slot.clone())));
    assert!(desk.project().unfiled.is_empty());
    let filed = &desk.project().papers[&slot].files;
    assert_eq!(*filed, std::slice::from_ref(&file));
    desk.send(Command::Undo);
    assert_eq!(desk.project().unfiled, [file], "one step, not two");
    assert!(desk.project().papers.is_empty());
}

#[test]
fn a_paper_is_replaced_where_it_stands() {
    let mut desk = Desk::empty();
    let bring = |desk: &mut Desk, name: &str, pages, target| {
        let path = write(desk.room.path(), name, &pdf(pages));
        desk.send(Command::Attach(target, vec![path]));
        desk.settle();
    };
    let slot = "business-license".to_owned();
    let files = |desk: &Desk| desk.project().papers["business-license"].files.clone();
    bring(&mut desk, "旧.pdf", 1, Target::Paper(slot.clone()));
    bring(&mut desk, "附页.pdf", 2, Target::Paper(slot.clone()));
    let old = FileRef("files/旧.pdf".to_owned());
    let before = files(&desk);
    bring(
        &mut desk,
        "新.pdf",
        3,
        Target::InPlaceOf(slot.clone(), old.clone()),
    );
    let [new, beside] = ["files/新.pdf", "files/附页.pdf"].map(|path| FileRef(path.to_owned()));
    assert_eq!(files(&desk), [new, beside.clone()]);
    desk.send(Command::Undo);
    assert_eq!(files(&desk), before, "one step");
    // What is to be replaced has gone meanwhile.
    desk.edit(Edit::PaperFiles(slot.clone(), vec![beside.clone()]));
    bring(&mut desk, "后.pdf", 4, Target::InPlaceOf(slot, old));
    assert_eq!(files(&desk), [beside, FileRef("files/后.pdf".to_owned())]);
}

#[test]
fn removing_a_file_can_always_be_undone() {
    let mut desk = Desk::sketch();
    let icon = desk.project().media.icon.clone();
    desk.edit(Edit::Icon(None));
    desk.pass(3.0);
    desk.settle();
    desk.send(Command::Undo);
    desk.settle();
    assert_eq!(desk.project().media.icon, icon);
    assert!(
        desk.path().join(&icon.unwrap().0).is_file(),
        "the file is still there"
    );
    assert_ne!(desk.clause("1.7.a").outcome, Outcome::Unread);
}

#[test]
fn an_export_is_refused_with_its_reason_and_a_draft_is_written() {
    let mut desk = Desk::sketch();
    let zip = desk.room.path().join("提交.zip");
    desk.send(Command::Export(zip.clone(), false));
    assert!(desk.session().exporting);
    desk.until("refused", |app| !app.session.as_ref().unwrap().exporting);
    assert_eq!(desk.notices(), ["bundle-not-ready"]);
    assert!(!zip.exists() && desk.session().exported.is_none());

    desk.send(Command::Export(zip.clone(), true));
    // A second wish while the first is under way is not heard.
    desk.send(Command::Export(desk.room.path().join("other.zip"), true));
    desk.until("exported", |app| !app.session.as_ref().unwrap().exporting);
    let exported = desk.session().exported.as_ref().expect("a bundle");
    assert!(exported.verification.is_sound() && exported.verification.draft);
    let labelled = desk.room.path().join("提交-草稿.zip");
    assert_eq!(exported.path, labelled, "a draft says so in its name");
    assert!(labelled.is_file() && !zip.exists());
    assert!(!desk.room.path().join("other-草稿.zip").exists());
    assert!(desk.notices().contains(&"notice-exported-draft"));
}

#[test]
fn an_export_saves_first() {
    let mut desk = Desk::sketch();
    desk.name("云图新名");
    desk.settle();
    desk.send(Command::Export(desk.room.path().join("a.zip"), true));
    desk.until("exported", |app| {
        app.session.as_ref().unwrap().exported.is_some()
    });
    desk.until("saved", |app| !app.session.as_ref().unwrap().is_dirty());
    assert!(desk.file().contains("云图新名"));
    let exported = desk.session().exported.as_ref().unwrap();
    assert_eq!(exported.verification.app, "云图新名");
}

#[test]
fn a_file_that_goes_away_meanwhile_is_missed_and_one_that_comes_back_is_seen() {
    let mut desk = Desk::example();
    let waiting = |desk: &Desk| {
        desk.session()
            .checked
            .as_ref()
            .unwrap()
            .report
            .count(Outcome::Pending)
    };
    let before = waiting(&desk);
    let icon = desk.project().media.icon.clone().unwrap();
    let path = desk.session().path_of(&icon);
    let bytes = fs::read(&path).unwrap();
    fs::remove_file(&path).unwrap();
    // Nobody asks: it is looked at now and then.
    let missing = |app: &App| {
        let session = app.session.as_ref().unwrap();
        *session.evidence.file(&icon.0) == FileState::Failed(ReadFailure::Missing)
    };
    desk.until("the gap", missing);
    desk.settle();
    assert!(waiting(&desk) > before);
    fs::write(&path, &bytes).unwrap();
    // Whatever is typed makes a check, and a check looks at the folder.
    let version = Edit::Text(TextField::Version, "2.4.1".to_owned());
    desk.edit(version);
    desk.pass(0.5);
    let seen = |app: &App| {
        let session = app.session.as_ref().unwrap();
        matches!(session.evidence.file(&icon.0), FileState::Ready(_))
    };
    desk.until("the icon", seen);
}
