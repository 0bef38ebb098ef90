//! A listing pasted as one text: shown beside what is there, filled in by one click.

use super::desk::Desk;
use guoshen::app::Command;
use guoshen::app::pasting::PasteWish;
use guoshen::app::route::Dialog;
use guoshen::project::{FieldPath, TextField};

const TEXT: &str = "应用名称：青禾共绘\n简介：会议里同画一张图\n版本：2.4.0\n关键词：画布、便签\n";

fn pasted(desk: &mut Desk, text: &str) {
    desk.send(Command::Dialog(Some(Dialog::PasteListing)));
    desk.send(Command::Listing(PasteWish::Text(text.to_owned())));
}

#[test]
fn empty_fields_are_filled_and_others_only_when_ticked() {
    let mut desk = Desk::empty();
    desk.name("旧名字");
    desk.pass(3.0);
    pasted(&mut desk, TEXT);
    let before = desk.project().clone();
    assert_eq!(desk.app.pasted.found.len(), 4);
    assert_eq!(desk.app.pasted.taken(desk.project()).count(), 3);
    desk.send(Command::Listing(PasteWish::Fill));
    let listing = &desk.project().listing;
    assert_eq!(listing.name, "旧名字");
    assert_eq!(listing.brief, "会议里同画一张图");
    assert_eq!(listing.keywords, ["画布", "便签"]);
    assert_eq!(desk.app.route.dialog, None);
    assert_eq!(desk.notices(), ["notice-pasted"]);
    desk.send(Command::Undo);
    assert_eq!(*desk.project(), before, "one undo step");

    pasted(&mut desk, TEXT);
    let name = FieldPath::Text(TextField::Name);
    desk.send(Command::Listing(PasteWish::Take(name, true)));
    let version = FieldPath::Text(TextField::Version);
    desk.send(Command::Listing(PasteWish::Take(version, false)));
    desk.send(Command::Listing(PasteWish::Fill));
    assert_eq!(desk.project().listing.name, "青禾共绘");
    assert_eq!(desk.project().listing.version, "");
}

#[test]
fn the_same_again_changes_nothing() {
    let mut desk = Desk::empty();
    pasted(&mut desk, TEXT);
    desk.send(Command::Listing(PasteWish::Fill));
    pasted(&mut desk, TEXT);
    assert_eq!(desk.app.pasted.taken(desk.project()).count(), 0);
    desk.send(Command::Listing(PasteWish::Fill));
    assert_eq!(desk.app.route.dialog, Some(Dialog::PasteListing));
}
