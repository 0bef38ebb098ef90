//! Folders let go over the window: sorted, looked at by a person, filed.

use super::desk::{Desk, write};
use crate::drawing::{Recipe, pdf};
use guoshen::app::Command;
use guoshen::app::route::Dialog;
use guoshen::app::sorting::{Entry, LeftOut, Skip, SortWish, Sorting};
use guoshen::base::Message;
use guoshen::project::{FileRef, Screen};
use guoshen::worker::{Opening, Target};
use std::path::{Path, PathBuf};

fn picture(size: [u32; 2], tiles: u32) -> Vec<u8> {
    let [width, height] = size;
    let recipe = format!("image = {{ size = [{width}, {height}], tiles = {tiles} }}");
    toml::from_str::<Recipe>(&recipe).unwrap().bytes()
}

/// What a team has lying around the evening before.
fn mixed(room: &Path) -> PathBuf {
    let folder = room.join("上架材料");
    for name in ["截图/手机", "证照", ".git", "旧项目.guoshen"] {
        std::fs::create_dir_all(folder.join(name)).unwrap();
    }
    write(&folder, "应用图标.png", &picture([128, 128], 1));
    write(&folder, "公司logo.png", &picture([128, 128], 2));
    write(&folder, "首页.png", &picture([192, 108], 3));
    write(&folder.join("截图"), "a.png", &picture([192, 108], 4));
    write(&folder.join("截图/手机"), "b.png", &picture([75, 163], 5));
    write(&folder.join("证照"), "营业执照.pdf", &pdf(1));
    write(&folder.join("证照"), "扫描件.pdf", &pdf(2));
    write(&folder.join("证照"), "扫描件 副本.pdf", &pdf(2));
    write(
        &folder,
        "隐私政策.txt",
        "青禾共绘隐私政策\n\n我们重视你的信息。".as_bytes(),
    );
    write(&folder, "说明.txt", "使用条款\n\n请先阅读。".as_bytes());
    write(
        &folder,
        "我的词表.txt",
        "最佳\n第一\n顶级\n独家\n".as_bytes(),
    );
    write(&folder, "源文件.zip", b"PK\x03\x04rest");
    write(&folder, "空.txt", b"");
    write(&folder.join(".git"), "config", b"[core]");
    write(&folder.join("旧项目.guoshen"), "project.toml", b"");
    folder
}

#[test]
fn a_folder_waits_for_the_project_that_is_on_its_way() {
    let mut desk = Desk::new();
    let folder = mixed(desk.room.path());
    // Both before the worker is heard.
    let opening = Command::Open(Opening::New(desk.path()));
    let wishes = vec![opening, Command::Sort(SortWish::Look(vec![folder]))];
    desk.app.pump(wishes, desk.now);
    assert!(desk.app.session.is_none());
    desk.until("sorted", |app| {
        let sorting = app
            .session
            .as_ref()
            .and_then(|session| session.sorting.as_ref());
        sorting.is_some_and(|sorting| !sorting.is_looking())
    });
    assert_eq!(desk.app.route.dialog, Some(Dialog::Sort));
    assert!(desk.sorting().taken() > 0);
}

impl Desk {
    fn sort(&mut self, paths: Vec<PathBuf>) {
        self.send(Command::Sort(SortWish::Look(paths)));
        self.until("sorted", |app| {
            let session = app.session.as_ref().unwrap();
            session
                .sorting
                .as_ref()
                .is_some_and(|sorting| !sorting.is_looking())
        });
    }

    fn sorting(&self) -> &Sorting {
        self.session().sorting.as_ref().expect("a sheet is open")
    }

    fn entry(&self, name: &str) -> (usize, &Entry) {
        let mut entries = self.sorting().entries.iter().enumerate();
        entries
            .find(|(_, entry)| entry.shown.ends_with(name))
            .unwrap()
    }
}

#[test]
fn a_mixed_folder_is_sorted_filed_and_undone_in_one_step() {
    let mut desk = Desk::empty();
    let before = desk.project().clone();
    let folder = mixed(desk.room.path());
    desk.sort(vec![folder]);
    assert_eq!(desk.app.route.dialog, Some(Dialog::Sort));
    assert_eq!(*desk.project(), before, "nothing is filed by looking");
    let places: Vec<(&str, &Target)> = desk
        .sorting()
        .entries
        .iter()
        .map(|entry| (entry.shown.as_str(), &entry.place))
        .collect();
    let license = Target::Paper("business-license".to_owned());
    assert_eq!(
        places,
        [
            ("上架材料/应用图标.png", &Target::Icon),
            ("上架材料/公司logo.png", &Target::Logo),
            ("上架材料/截图/a.png", &Target::Screenshots(Screen::Desktop)),
            (
                "上架材料/截图/手机/b.png",
                &Target::Screenshots(Screen::Mobile)
            ),
            ("上架材料/隐私政策.txt", &Target::Policy),
            ("上架材料/说明.txt", &Target::Agreement),
            ("上架材料/证照/营业执照.pdf", &license),
            ("上架材料/证照/扫描件 副本.pdf", &Target::Unfiled),
            ("上架材料/首页.png", &Target::Unfiled),
        ]
    );
    let skipped: Vec<(&str, &Skip)> = desk
        .sorting()
        .skipped
        .iter()
        .map(|(shown, skip)| (shown.as_str(), skip))
        .collect();
    let same = Skip::Same("上架材料/证照/扫描件 副本.pdf".to_owned());
    for expected in [
        ("上架材料/.git", &Skip::Left(LeftOut::Hidden)),
        ("上架材料/旧项目.guoshen", &Skip::Left(LeftOut::Project)),
        ("上架材料/空.txt", &Skip::Left(LeftOut::Empty)),
        ("上架材料/源文件.zip", &Skip::UnknownKind),
        ("上架材料/我的词表.txt", &Skip::WordList),
        ("上架材料/证照/扫描件.pdf", &same),
    ] {
        assert!(skipped.contains(&expected), "{expected:?} in {skipped:?}");
    }
    assert_eq!(skipped.len(), 6);

    let (small, _) = desk.entry("首页.png");
    let desktop = Target::Screenshots(Screen::Desktop);
    desk.send(Command::Sort(SortWish::Place(small, desktop)));
    let (agreement, _) = desk.entry("说明.txt");
    desk.send(Command::Sort(SortWish::Take(agreement, false)));
    assert_eq!(desk.sorting().taken(), 8);
    desk.send(Command::Sort(SortWish::File));
    assert_eq!(desk.app.route.dialog, None);
    desk.settle();

    let project = desk.project();
    let names = |files: &[FileRef]| -> Vec<String> {
        files.iter().map(|file| file.name().to_owned()).collect()
    };
    assert_eq!(project.media.icon.as_ref().unwrap().name(), "应用图标.png");
    assert_eq!(project.media.logo.as_ref().unwrap().name(), "公司logo.png");
    assert_eq!(names(&project.media.desktop), ["a.png", "首页.png"]);
    assert_eq!(names(&project.media.mobile), ["b.png"]);
    assert_eq!(
        names(&project.papers["business-license"].files),
        ["营业执照.pdf"]
    );
    assert_eq!(names(&project.unfiled), ["扫描件 副本.pdf"]);
    assert!(project.legal.policy_file.is_some() && project.legal.agreement_file.is_none());
    let told = &desk.app.notices.last().unwrap().message;
    let parted = Message::new("notice-sorted-some").with("count", 7_usize);
    assert_eq!(*told, parted.with("rest", 1_usize), "one still waits");
    desk.send(Command::Undo);
    assert_eq!(*desk.project(), before);
}

#[test]
fn a_place_for_one_takes_one() {
    let mut desk = Desk::empty();
    let room = desk.room.path().to_owned();
    let paths = vec![
        write(&room, "icon.png", &picture([128, 128], 1)),
        write(&room, "plain.png", &picture([128, 128], 2)),
    ];
    desk.sort(paths);
    let (named, entry) = desk.entry("icon.png");
    assert!(entry.taken, "the one that is called so is surer");
    let (plain, entry) = desk.entry("plain.png");
    assert!(!entry.taken && entry.place == Target::Icon);
    assert!(desk.sorting().is_ready());
    desk.send(Command::Sort(SortWish::Take(plain, true)));
    assert!(desk.sorting().is_contested(named) && desk.sorting().is_contested(plain));
    desk.send(Command::Sort(SortWish::File));
    assert!(
        desk.session().sorting.is_some(),
        "a contested place is not filed"
    );
    desk.send(Command::Sort(SortWish::Place(plain, Target::Logo)));
    desk.send(Command::Sort(SortWish::File));
    desk.settle();
    assert_eq!(
        desk.project().media.logo.as_ref().unwrap().name(),
        "plain.png"
    );
}

#[test]
fn what_the_project_has_already_is_left_out() {
    let mut desk = Desk::empty();
    let icon = write(desk.room.path(), "icon.png", &picture([128, 128], 1));
    desk.send(Command::Attach(Target::Icon, vec![icon.clone()]));
    desk.settle();
    let copy = write(
        desk.room.path(),
        "icon-copy.png",
        &std::fs::read(&icon).unwrap(),
    );
    desk.sort(vec![copy]);
    let (_, entry) = desk.entry("icon-copy.png");
    assert!(entry.known && !entry.taken);
    assert!(!desk.sorting().is_ready());
}

#[test]
fn a_sheet_that_is_closed_is_looked_at_no_further() {
    let mut desk = Desk::empty();
    let folder = mixed(desk.room.path());
    desk.send(Command::Sort(SortWish::Look(vec![folder])));
    desk.send(Command::Dialog(None));
    desk.until("forgotten", |app| {
        app.session.as_ref().unwrap().sorting.is_none()
    });
    desk.send(Command::Sort(SortWish::File));
    desk.settle();
    assert!(desk.project().files().is_empty());
}
