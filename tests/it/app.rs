//! The app without a window: a real worker, real files in a temporary folder, and a clock the tests turn.

mod changes;
mod company;
mod desk;
mod files;
mod found;
mod gone;
mod handing;
mod knocking;
mod notices;
mod papers;
mod pasting;
mod pictures;
mod saving;
mod saying;
mod settling;
mod sorting;
mod together;
mod unsigned;

use desk::Desk;
use guoshen::app::command::Words;
use guoshen::app::session::SaveState;
use guoshen::app::{Command, NoticeKind, Step};
use guoshen::checks::statements::Standing;
use guoshen::checks::{Outcome, Place};
use guoshen::engine::report::{ClauseReport, Verdict};
use guoshen::locale::Language;
use guoshen::project::{Edit, FieldPath, StatementKind};
use guoshen::worker::Opening;
use std::path::PathBuf;
use std::time::Duration;

#[test]
fn the_start_screen_needs_nothing() {
    let mut desk = Desk::new();
    assert_eq!(desk.pass(1.0), None, "an idle app sleeps");
    // Wishes for a project that is not there are no accident.
    for command in [
        Command::Undo,
        Command::Redo,
        Command::Save,
        Command::Edit(Edit::Icon(None)),
        Command::Recover(true),
        Command::Export(PathBuf::from("x.zip"), true),
        Command::State("1.7.a".to_owned(), Words::plain(StatementKind::Confirm)),
        Command::Attach(guoshen::worker::Target::Icon, vec![PathBuf::from("x.png")]),
        Command::Dismiss(7),
        Command::Close,
    ] {
        desk.send(command);
    }
    assert!(desk.app.session.is_none() && desk.notices().is_empty());
}

#[test]
fn the_example_opens_is_looked_at_and_judged() {
    let desk = Desk::example();
    assert_eq!(desk.app.verdict(), Some(Verdict::Blocked));
    let checked = desk.session().checked.as_ref().unwrap();
    assert_eq!(checked.report.count(Outcome::Fail), 3);
    assert!(!checked.plan.is_empty() && !checked.badges.is_empty() && !checked.slots.is_empty());
    for file in desk.project().files() {
        assert!(desk.session().evidence.knows(&file.0), "{file}");
        let drawn = file.extension() != "txt";
        assert_eq!(
            desk.session().thumbnails.contains_key(&file.0),
            drawn,
            "{file}"
        );
    }
    assert_eq!(desk.app.settings.recent[0].name, "云图纪要");
    let version = &desk.project().listing.version;
    assert_eq!(desk.app.settings.recent[0].version, *version);
    assert_eq!(
        desk.app.settings.recent[0].verdict.as_deref(),
        Some("blocked")
    );
}

#[test]
fn an_app_at_rest_sleeps() {
    let mut desk = Desk::sketch();
    for _ in 0..5 {
        desk.pass(1.0);
    }
    assert_eq!(desk.pass(1.0), None, "nothing is due, so nothing wakes it");
    desk.name("另一个名字");
    desk.settle();
    desk.pass(3.0);
    desk.until("saved", |app| {
        matches!(app.session.as_ref().unwrap().save, SaveState::Saved(_))
    });
    for _ in 0..5 {
        desk.pass(1.0);
    }
    assert_eq!(desk.pass(1.0), None);
}

#[test]
fn what_cannot_be_opened_is_told_and_the_start_screen_stays() {
    let mut desk = Desk::new();
    desk.send(Command::Open(Opening::Existing(desk.path())));
    desk.settle();
    assert!(desk.app.session.is_none());
    assert_eq!(desk.notices(), ["store-not-found"]);
    desk.send(Command::Dismiss(0));
    assert!(desk.notices().is_empty());
}

#[test]
fn a_check_waits_for_a_pause_in_typing() {
    let mut desk = Desk::empty();
    assert_eq!(desk.clause("0.2.1").outcome, Outcome::Fail);
    desk.name("青禾共绘");
    assert!(desk.session().is_checking());
    std::thread::sleep(Duration::from_millis(100));
    desk.pass(0.05);
    std::thread::sleep(Duration::from_millis(100));
    desk.pass(0.0);
    assert_eq!(
        desk.clause("0.2.1").outcome,
        Outcome::Fail,
        "the old report stays on screen"
    );
    // A further key puts it off again.
    desk.name("青禾共绘板");
    desk.pass(0.05);
    std::thread::sleep(Duration::from_millis(100));
    desk.pass(0.0);
    assert_eq!(desk.clause("0.2.1").outcome, Outcome::Fail);
    desk.pass(0.02);
    desk.until("checked", |app| {
        !app.session.as_ref().unwrap().is_checking()
    });
    assert_eq!(desk.clause("0.2.1").outcome, Outcome::Pass);
}

#[test]
fn a_choice_is_checked_at_once() {
    let mut desk = Desk::empty();
    desk.edit(Edit::NoBusiness(true));
    desk.until("checked", |app| {
        !app.session.as_ref().unwrap().is_checking()
    });
    assert_eq!(desk.clause("4.2.1.loan.1").outcome, Outcome::NotApplicable);
}

#[test]
fn an_edit_that_changes_nothing_is_no_edit() {
    let mut desk = Desk::sketch();
    let before = desk.session().revision();
    let name = desk.project().listing.name.clone();
    desk.name(&name);
    assert_eq!(desk.session().revision(), before);
    assert!(!desk.session().is_checking() && !desk.session().is_dirty());
}

#[test]
fn typing_is_undone_in_one_step_and_choices_one_by_one() {
    let mut desk = Desk::empty();
    for name in ["青", "青禾", "青禾共", "青禾共绘"] {
        desk.name(name);
        desk.pass(0.1);
    }
    desk.pass(2.0);
    desk.pass(0.1);
    desk.edit(Edit::Fact("ads".to_owned(), Some(true)));
    desk.edit(Edit::Fact("login".to_owned(), Some(false)));
    desk.pass(0.1);
    desk.send(Command::Undo);
    assert_eq!(desk.project().facts.answer("login"), None);
    assert_eq!(desk.project().facts.answer("ads"), Some(true));
    desk.send(Command::Undo);
    assert_eq!(desk.project().facts.answer("ads"), None);
    assert_eq!(desk.project().listing.name, "青禾共绘");
    desk.send(Command::Undo);
    assert_eq!(desk.project().listing.name, "");
    desk.send(Command::Undo);
    assert!(
        desk.project().is_untouched(),
        "there is nothing before the beginning"
    );
    for _ in 0..3 {
        desk.send(Command::Redo);
    }
    assert_eq!(desk.project().listing.name, "青禾共绘");
    assert_eq!(desk.project().facts.answer("login"), Some(false));
    assert_eq!(desk.project().facts.answer("ads"), Some(true));
}

#[test]
fn a_new_edit_after_undo_forgets_what_was_undone() {
    let mut desk = Desk::empty();
    desk.edit(Edit::Fact("ads".to_owned(), Some(true)));
    desk.pass(0.1);
    desk.send(Command::Undo);
    desk.edit(Edit::Fact("login".to_owned(), Some(true)));
    desk.pass(0.1);
    desk.send(Command::Redo);
    assert_eq!(desk.project().facts.answer("ads"), None);
    assert_eq!(desk.project().facts.answer("login"), Some(true));
}

#[test]
fn edits_that_belong_together_are_one_step() {
    let mut desk = Desk::empty();
    let answer = |flag: &str| Edit::Fact(flag.to_owned(), Some(false));
    desk.send(Command::Edits(vec![
        answer("ads"),
        answer("login"),
        answer("ugc"),
    ]));
    assert_eq!(desk.project().facts.0.len(), 3);
    desk.send(Command::Undo);
    assert!(desk.project().facts.0.is_empty());
    desk.settle();
    let asked = |desk: &Desk| desk.clause("3.3.5").because.id == "because-answer-needed";
    assert!(asked(&desk), "the report follows an undo");
    desk.send(Command::Redo);
    desk.settle();
    assert!(!asked(&desk));
}

#[test]
fn what_a_person_says_is_bound_to_what_they_saw() {
    let mut desk = Desk::sketch();
    desk.send(Command::Person("何苗".to_owned()));
    desk.send(Command::Withdraw("1.7.a".to_owned()));
    desk.settle();
    assert_eq!(desk.clause("1.7.a").outcome, Outcome::Pending);
    desk.send(Command::State(
        "1.7.a".to_owned(),
        Words {
            note: "原图就是这样，已与设计核对".to_owned(),
            ..Words::plain(StatementKind::Confirm)
        },
    ));
    desk.settle();
    let statement = &desk.project().statements["1.7.a"];
    assert_eq!(
        (statement.by.as_str(), statement.on.as_str()),
        ("何苗", "2026-11-24")
    );
    assert!(statement.seen.is_some());
    assert_eq!(desk.clause("1.7.a").outcome, Outcome::Pass);
    let logo = desk.project().media.logo.clone();
    desk.edit(Edit::Icon(logo));
    desk.settle();
    assert_eq!(desk.clause("1.7.a").outcome, Outcome::Pending);
    assert!(matches!(
        desk.clause("1.7.a").statement,
        Standing::Lapsed { .. }
    ));
    desk.send(Command::Undo);
    desk.settle();
    assert_eq!(
        desk.clause("1.7.a").outcome,
        Outcome::Pass,
        "it was said about this icon"
    );
}

#[test]
fn a_jump_shows_the_page_and_remembers_the_place() {
    let mut desk = Desk::example();
    let place = desk.clause("1.10").place();
    desk.send(Command::Jump(place.clone()));
    assert_eq!(desk.app.route.step, Step::Imagery);
    assert_eq!(desk.app.route.target, Some(place));
    desk.send(Command::Arrived);
    assert_eq!(desk.app.route.target, None);
    let slot = "icp-filing".to_owned();
    desk.send(Command::Jump(Place::Slot { slot: slot.clone() }));
    assert_eq!(
        (desk.app.route.step, desk.app.route.slot.as_ref()),
        (Step::Papers, Some(&slot))
    );
    for step in Step::ALL {
        desk.send(Command::Go(step));
        assert_eq!(desk.app.route.step, step);
    }
    desk.send(Command::Filter(Some(Outcome::Fail)));
    desk.send(Command::Unfold(Some("1.11".to_owned())));
    assert_eq!(desk.app.route.filter, Some(Outcome::Fail));
    assert_eq!(desk.app.route.clause.as_deref(), Some("1.11"));
}

#[test]
fn every_place_of_a_report_belongs_to_a_page() {
    let desk = Desk::empty();
    let report = &desk.session().checked.as_ref().unwrap().report;
    let mut steps: Vec<Step> = report.clauses.iter().map(ClauseReport::step).collect();
    steps.sort();
    steps.dedup();
    assert!(steps.len() >= 5, "{steps:?}");
    assert_eq!(Step::of_path(&FieldPath::Unfiled), Step::Papers);
}

#[test]
fn language_and_looks_change_at_once() {
    let mut desk = Desk::sketch();
    desk.send(Command::Language(Language::English));
    assert_eq!(desk.app.texts.language, Language::English);
    assert_eq!(desk.app.settings.language.as_deref(), Some("en"));
    desk.send(Command::Scale(500));
    assert_eq!(desk.app.settings.scale_percent, 200);
    desk.send(Command::Scale(1));
    assert_eq!(desk.app.settings.scale_percent, 80);
    assert!(
        !desk.session().is_dirty(),
        "a preference is no part of the project"
    );
}

#[test]
fn good_news_goes_away_and_bad_news_stays() {
    let mut desk = Desk::new();
    let say = |kind, id: &str| Command::Notify(kind, guoshen::base::Message::new(id));
    desk.send(say(NoticeKind::Done, "notice-copied"));
    desk.send(say(NoticeKind::Error, "store-no-home"));
    let again = desk.pass(1.0).expect("it has to come back for the notice");
    assert!(again <= Duration::from_secs(6));
    assert_eq!(desk.notices().len(), 2);
    desk.pass(10.0);
    assert_eq!(desk.notices(), ["store-no-home"]);
    assert_eq!(desk.pass(1.0), None);
}
