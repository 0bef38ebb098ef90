//! How long the sentences of the program stay.

use super::desk::Desk;
use guoshen::app::route::Dialog;
use guoshen::app::{Attention, Command, NoticeKind};
use guoshen::base::Message;
use guoshen::project::{Edit, TextField};

fn tell(desk: &mut Desk, id: &str) {
    desk.send(Command::Notify(NoticeKind::Done, Message::new(id)));
}

#[test]
fn what_can_be_done_something_about_stays_longer() {
    let mut desk = Desk::sketch();
    tell(&mut desk, "notice-exported");
    tell(&mut desk, "notice-copied");
    desk.pass(7.0);
    assert_eq!(desk.notices(), ["notice-exported"]);
    desk.pass(20.0);
    assert_eq!(desk.notices(), ["notice-exported"]);
    desk.pass(4.0);
    assert!(desk.notices().is_empty(), "{:?}", desk.notices());
}

#[test]
fn what_can_be_undone_no_more_goes_like_the_rest() {
    let mut desk = Desk::sketch();
    desk.name("青禾纪要");
    desk.send(Command::Undo);
    let undone = |desk: &Desk| desk.app.notices.iter().any(|notice| notice.undo.is_some());
    desk.app.notices.clear();
    desk.app.notices.push(guoshen::app::Notice {
        undo: Some(desk.session().revision()),
        ..guoshen::app::Notice::new(
            NoticeKind::Done,
            Message::new("notice-said-again"),
            desk.now,
        )
    });
    desk.pass(10.0);
    assert!(undone(&desk));
    desk.edit(Edit::Text(TextField::Brief, "整理会议纪要".to_owned()));
    desk.pass(1.0);
    assert!(!undone(&desk));
}

#[test]
fn nothing_goes_away_under_the_pointer_and_its_time_begins_anew_after_it() {
    let mut desk = Desk::sketch();
    tell(&mut desk, "notice-copied");
    desk.send(Command::HoldNotices(true));
    desk.pass(60.0);
    assert_eq!(desk.notices(), ["notice-copied"]);
    desk.send(Command::HoldNotices(false));
    desk.pass(5.0);
    assert_eq!(desk.notices(), ["notice-copied"]);
    desk.pass(2.0);
    assert!(desk.notices().is_empty());
    assert_eq!(desk.app.attention, Attention::Elsewhere);
}

#[test]
fn a_dialog_stops_their_clock() {
    let mut desk = Desk::sketch();
    tell(&mut desk, "notice-copied");
    desk.send(Command::Dialog(Some(Dialog::Settings)));
    desk.pass(60.0);
    assert_eq!(desk.notices(), ["notice-copied"]);
    desk.send(Command::Dialog(None));
    desk.pass(5.0);
    assert_eq!(desk.notices(), ["notice-copied"]);
    desk.pass(2.0);
    assert!(desk.notices().is_empty());
}

#[test]
fn the_same_sentence_again_is_the_newest_and_no_second_one() {
    let mut desk = Desk::sketch();
    for id in ["store-not-found", "import-no-picture", "store-not-found"] {
        let message = Message::new(id);
        desk.send(Command::Notify(NoticeKind::Error, message));
    }
    assert_eq!(desk.notices(), ["import-no-picture", "store-not-found"]);
}
