//! What is handed to the console after an export: the files of the bundle, once they were taken out of it.

use super::desk::Desk;
use guoshen::app::{Command, Laid, NoticeKind};
use guoshen::project::{Edit, FileRef, TextField};
use std::path::PathBuf;

/// The example with its draft written, and a paper whose name in the bundle is another one.
fn exported() -> (Desk, PathBuf, FileRef) {
    let mut desk = Desk::example();
    let zip = desk.room.path().join("包-草稿.zip");
    desk.send(Command::Export(zip.clone(), true));
    desk.until("written", |app| {
        app.session.as_ref().unwrap().exported.is_some()
    });
    let file = desk.project().papers["business-license"].files[0].clone();
    (desk, zip, file)
}

fn laid(desk: &mut Desk) -> PathBuf {
    desk.send(Command::LayOut);
    desk.send(Command::LayOut);
    let is_out = |laid: &Laid| matches!(laid, Laid::Out(_));
    desk.until("taken out", |app| {
        let session = app.session.as_ref().unwrap();
        is_out(&session.exported.as_ref().unwrap().laid)
    });
    match &desk.session().exported.as_ref().unwrap().laid {
        Laid::Out(laid) => laid.folder.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn after_an_export_the_helper_hands_out_what_was_exported() {
    let (mut desk, _, file) = exported();
    let session = desk.session();
    assert_eq!(session.upload(&file), session.path_of(&file));
    let name = &session.handed().unwrap().names[&file];
    assert_eq!(name, "papers/营业执照-01.pdf");
    let folder = laid(&mut desk);
    assert_eq!(folder, desk.room.path().join("包-草稿-已解出"));
    let path = desk.session().upload(&file);
    assert_eq!(path, folder.join("papers").join("营业执照-01.pdf"));
    let own = std::fs::read(desk.session().path_of(&file)).unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), own);
    assert!(folder.join("listing.txt").is_file(), "all of it is there");
    let again = desk.room.path().join("包-草稿-已解出-2");
    assert!(!again.exists(), "it was asked for twice and done once");

    // Going through the form ticks its fields, which no bundle depends on.
    desk.send(Command::Copied("copyright".to_owned()));
    assert_eq!(desk.session().upload(&file), path);
    desk.edit(Edit::Text(TextField::Version, "9.9".to_owned()));
    let session = desk.session();
    assert!(session.handed().is_none());
    assert_eq!(session.upload(&file), session.path_of(&file));
}

#[test]
fn what_lies_beside_the_bundle_stays() {
    let (mut desk, _, file) = exported();
    let mine = desk.room.path().join("包-草稿-已解出");
    std::fs::create_dir(&mine).unwrap();
    let folder = laid(&mut desk);
    assert_eq!(folder, desk.room.path().join("包-草稿-已解出-2"));
    assert!(desk.session().upload(&file).starts_with(&folder));
    assert_eq!(std::fs::read_dir(&mine).unwrap().count(), 0);
}

#[test]
fn nothing_is_taken_out_of_a_bundle_that_was_changed() {
    let (mut desk, zip, file) = exported();
    let mut bytes = std::fs::read(&zip).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0x55;
    std::fs::write(&zip, bytes).unwrap();
    desk.send(Command::LayOut);
    desk.until("refused", |app| {
        let mut told = app.notices.iter();
        told.any(|notice| notice.kind == NoticeKind::Error)
    });
    let session = desk.session();
    assert_eq!(session.exported.as_ref().unwrap().laid, Laid::No);
    assert_eq!(session.upload(&file), session.path_of(&file));
    assert!(!desk.room.path().join("包-草稿-已解出").exists());
}
