//! The papers of the company: kept once, learned from, copied into projects, called to mind before they run out.

use super::desk::{Desk, write};
use super::found::reading;
use crate::drawing::pdf;
use guoshen::app::Command;
use guoshen::app::company::{CompanyPaper, CompanyWish};
use guoshen::project::{Edit, PaperField};
use guoshen::store::Company;
use std::path::PathBuf;

const LICENCE: &str = "business-license";

/// An empty project beside a company folder that keeps one licence, read.
fn desk() -> Desk {
    let mut desk = Desk::empty_with(Some(reading()));
    let store = Company::at(&desk.room.path().join("settings"));
    desk.app.use_company(Some(store));
    let path = write(desk.room.path(), "青禾执照.pdf", &pdf(1));
    wish(&mut desk, CompanyWish::Add(vec![path]));
    desk.until("learned", |app| {
        app.company
            .list()
            .first()
            .is_some_and(|paper| paper.slot == LICENCE)
    });
    desk
}

fn wish(desk: &mut Desk, wish: CompanyWish) {
    desk.send(Command::Company(wish));
}

fn only(desk: &Desk) -> CompanyPaper {
    desk.app.company.list()[0].clone()
}

#[test]
fn a_paper_is_copied_in_and_what_it_says_is_learned() {
    let desk = desk();
    let paper = only(&desk);
    assert_eq!(paper.name, "青禾执照");
    assert_eq!(paper.paper.number, "91110108MA01ABCD5X");
    assert_eq!(paper.paper.valid_to, "2039-03-11");
    let kept = desk.room.path().join("settings/company/files/青禾执照.pdf");
    assert!(kept.is_file());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: PathBuf| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let folder = desk.room.path().join("settings/company");
        assert_eq!(mode(folder.clone()), 0o700);
        assert_eq!(mode(folder.join("files")), 0o700);
        assert_eq!(mode(kept), 0o600);
        assert_eq!(mode(folder.join("company.toml")), 0o600);
    }
}

#[test]
fn a_project_takes_a_copy_and_what_was_typed_stays() {
    let mut desk = desk();
    desk.edit(Edit::PaperText(
        LICENCE.to_owned(),
        PaperField::Holder,
        "我写的".to_owned(),
    ));
    let before = desk.project().clone();
    let key = only(&desk).key().to_owned();
    wish(&mut desk, CompanyWish::Take(key, LICENCE.to_owned()));
    desk.settle();
    let paper = &desk.project().papers[LICENCE];
    assert_eq!(paper.files.len(), 1);
    assert!(desk.path().join(&paper.files[0].0).is_file());
    assert_eq!(
        (paper.holder.as_str(), paper.valid_to.as_str()),
        ("我写的", "2039-03-11")
    );
    desk.send(Command::Undo);
    assert_eq!(*desk.project(), before, "one step");
    // Taking the company's paper away leaves the project's copy alone.
    desk.send(Command::Redo);
    let key = only(&desk).key().to_owned();
    wish(&mut desk, CompanyWish::Remove(key));
    desk.until("removed", |app| app.company.list().is_empty());
    assert!(
        desk.path()
            .join(&desk.project().papers[LICENCE].files[0].0)
            .is_file()
    );
}

#[test]
fn a_paper_can_be_named_and_outlasts_the_program() {
    let mut desk = desk();
    let about = CompanyPaper {
        name: "执照（副本）".to_owned(),
        ..only(&desk)
    };
    let key = about.key().to_owned();
    wish(
        &mut desk,
        CompanyWish::Describe(key, Box::new(about.clone())),
    );
    desk.until("named", |app| app.company.list()[0].name == "执照（副本）");
    let again = Company::at(&desk.room.path().join("settings"))
        .papers()
        .unwrap();
    assert_eq!(again, [about]);
}

#[test]
fn a_paper_that_was_removed_can_be_put_back_until_the_window_is_opened_anew() {
    let mut desk = desk();
    let (paper, folder) = (only(&desk), desk.room.path().join("settings"));
    let kept = folder.join("company/files/青禾执照.pdf");
    let key = paper.key().to_owned();
    wish(&mut desk, CompanyWish::Remove(key.clone()));
    desk.until("removed", |app| app.company.list().is_empty());
    assert_eq!(desk.app.company.gone().count(), 1);
    assert!(kept.is_file(), "its file waits");
    wish(&mut desk, CompanyWish::Restore(key.clone()));
    desk.until("put back", |app| app.company.list().len() == 1);
    assert_eq!(only(&desk), paper);
    assert_eq!(desk.app.company.gone().count(), 0);
    wish(&mut desk, CompanyWish::Remove(key));
    desk.until("removed again", |app| app.company.list().is_empty());
    desk.app.use_company(Some(Company::at(&folder)));
    desk.until("tidied", |app| app.company.papers.is_some());
    assert!(!kept.exists(), "nobody can want it any more");
}

#[test]
fn a_paper_of_a_project_can_be_kept_for_the_others() {
    let mut desk = desk();
    let key = only(&desk).key().to_owned();
    wish(
        &mut desk,
        CompanyWish::Take(key.clone(), LICENCE.to_owned()),
    );
    desk.settle();
    wish(&mut desk, CompanyWish::Remove(key));
    desk.until("removed", |app| app.company.list().is_empty());
    wish(&mut desk, CompanyWish::Keep(LICENCE.to_owned()));
    desk.until("kept", |app| app.company.list().len() == 1);
    let kept = only(&desk);
    assert_eq!(
        (kept.slot.as_str(), kept.paper.number.as_str()),
        (LICENCE, "91110108MA01ABCD5X")
    );
}

#[test]
fn what_runs_out_is_called_to_mind_two_months_before() {
    let desk = desk();
    let company = &desk.app.company;
    let days = |date: &str| -> Vec<i32> {
        let today = date.parse().unwrap();
        company
            .expiring(today)
            .iter()
            .map(|paper| paper.days)
            .collect()
    };
    assert_eq!(days("2039-01-09"), Vec::<i32>::new());
    assert_eq!(days("2039-01-10"), [60]);
    assert_eq!(days("2039-03-11"), [0]);
    assert_eq!(days("2039-03-12"), [-1]);
}

#[test]
fn a_list_spoilt_by_hand_is_told_and_left_alone() {
    let mut desk = desk();
    let list = desk.room.path().join("settings/company/company.toml");
    std::fs::write(&list, "paper = 3").unwrap();
    let key = only(&desk).key().to_owned();
    wish(&mut desk, CompanyWish::Remove(key));
    desk.until("told", |app| !app.notices.is_empty());
    assert_eq!(std::fs::read_to_string(&list).unwrap(), "paper = 3");
    assert!(
        desk.room
            .path()
            .join("settings/company/files/青禾执照.pdf")
            .is_file()
    );
}
