//! Sheets that take much in at once: a folder that is sorted, a listing that is pasted; and the page of a clause.

use crate::support::{Look, PLAIN, Stage, Start};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::Queryable as _;
use guoshen::app::pasting::PasteWish;
use guoshen::app::route::{Dialog, PathPurpose};
use guoshen::app::sorting::{SortWish, Sorting};
use guoshen::app::{Command, Step};
use guoshen::locale::Language;
use guoshen::project::Project;
use std::path::{Path, PathBuf};

const LISTING: &str = "应用名称：青禾共绘\n简介：会议里多人同画一张图\n版本：2.4.0\n\
详细描述：参会的人在同一张画布上画图、贴便签、连线。\n关键词：画布、多人绘图\n官网：https://qinghe.example.cn\n";

fn project(stage: &Stage) -> &Project {
    &stage.app().session.as_ref().unwrap().project
}

/// What a team has lying around, made of the example's files.
fn mixed(room: &Path) -> PathBuf {
    let source = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = room.join("上架材料");
    std::fs::create_dir_all(folder.join("证照")).unwrap();
    for (name, to) in [
        ("assets/example/files/icon.png", "应用图标.png"),
        (
            "tests/fixtures/scans/business-license.png",
            "证照/营业执照.png",
        ),
        (
            "assets/example/files/software-copyright.pdf",
            "证照/扫描件.pdf",
        ),
    ] {
        std::fs::copy(source.join(name), folder.join(to)).unwrap();
    }
    image::RgbaImage::from_pixel(1920, 1080, image::Rgba([60, 110, 180, 255]))
        .save(folder.join("会议主界面.png"))
        .unwrap();
    std::fs::write(
        folder.join("隐私政策.txt"),
        "青禾共绘隐私政策\n\n我们重视你的信息。",
    )
    .unwrap();
    std::fs::write(folder.join("应用信息.txt"), LISTING).unwrap();
    std::fs::write(folder.join("源文件.psd"), b"8BPS\0\x01\0\0").unwrap();
    std::fs::write(folder.join(".DS_Store"), b"\0\0\0\x01").unwrap();
    folder
}

fn sorted(stage: &mut Stage) {
    let folder = mixed(stage.folder());
    let window = stage.harness.state_mut();
    window.wish(Command::Sort(SortWish::Look(vec![folder])));
    stage.wait("the files to be looked at", |app| {
        let session = app.session.as_ref().unwrap();
        let sorting = session.sorting.as_ref();
        sorting.is_some_and(|sorting| !sorting.is_looking())
    });
    stage.harness.run_steps(4);
}

#[test]
fn a_folder_is_looked_through_changed_and_filed_and_undone() {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    let before = project(&stage).clone();
    sorted(&mut stage);
    stage.harness.get_by_label("跳过 2 项").click();
    stage.harness.run_steps(4);
    assert!(
        stage
            .harness
            .query_by_label("上架材料/源文件.psd")
            .is_some()
    );
    assert!(stage.harness.query_by_label("平台不收这种文件").is_some());
    // The scan is a copyright certificate; the icon stays out.
    let scan = "扫描件.pdf 的位置：资质材料（识读后再归入）";
    stage.harness.get_by_label(scan).click();
    stage.harness.run_steps(4);
    let name = "计算机软件著作权证书";
    let item = stage
        .harness
        .get_all_by_role_and_label(Role::ListBoxOption, name)
        .next();
    item.unwrap().click();
    stage.harness.run_steps(4);
    stage
        .harness
        .get_by_role_and_label(Role::CheckBox, "归入 应用图标.png")
        .click();
    stage.harness.run_steps(4);
    assert!(
        stage
            .harness
            .query_by_label("将放进项目 4 个文件")
            .is_some()
    );
    stage.harness.get_by_label("归入项目").click();
    stage.harness.run_steps(2);
    stage.settle();
    let filed = project(&stage);
    assert!(filed.media.icon.is_none());
    assert_eq!(filed.media.desktop.len(), 1);
    assert_eq!(
        filed.papers["software-copyright"].files[0].name(),
        "扫描件.pdf"
    );
    assert_eq!(
        filed.papers["business-license"].files[0].name(),
        "营业执照.png"
    );
    assert_eq!(
        filed.legal.policy_file.as_ref().unwrap().name(),
        "隐私政策.txt"
    );
    stage
        .harness
        .key_press_modifiers(Modifiers::COMMAND, Key::Z);
    stage.settle();
    assert_eq!(*project(&stage), before);
}

#[test]
fn the_texts_of_a_listing_in_a_folder_fill_the_fields() {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    sorted(&mut stage);
    stage.harness.get_by_label("填入字段…").click();
    stage.harness.run_steps(4);
    assert_eq!(stage.app().route.dialog, Some(Dialog::PasteListing));
    stage.harness.get_by_label("填入字段").click();
    stage.settle();
    assert_eq!(project(&stage).listing.name, "青禾共绘");
    // The files wait where they were.
    assert_eq!(stage.app().route.dialog, Some(Dialog::Sort));
    stage.harness.run_steps(4);
    stage.harness.get_by_label("归入项目").click();
    stage.harness.run_steps(2);
    assert_eq!(stage.app().route.dialog, None);
    stage.wait("the icon in its place", |app| {
        app.session
            .as_ref()
            .is_some_and(|open| open.project.media.icon.is_some())
    });
}

#[test]
fn a_folder_is_chosen_without_dragging() {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    let folder = mixed(stage.folder());
    let shifted = Modifiers::COMMAND | Modifiers::SHIFT;
    stage.harness.key_press_modifiers(shifted, Key::O);
    stage.harness.run_steps(4);
    // Without a dialog of the system its path is typed.
    assert_eq!(
        stage.app().route.dialog,
        Some(Dialog::Paths(PathPurpose::Folder))
    );
    let field = stage.harness.get_by_role_and_label(Role::TextInput, "路径");
    field.focus();
    stage.harness.run_steps(2);
    let field = stage.harness.get_by_role_and_label(Role::TextInput, "路径");
    field.type_text(&folder.display().to_string());
    stage.harness.run_steps(2);
    stage.harness.get_by_label("好").click();
    stage.wait("the sheet", |app| {
        let sorting = app.session.as_ref().and_then(|open| open.sorting.as_ref());
        app.route.dialog == Some(Dialog::Sort) && sorting.is_some_and(Sorting::is_ready)
    });
    stage.harness.run_steps(2);
    // What the sheet is for is done by Enter.
    stage.harness.key_press(Key::Enter);
    stage.settle();
    assert_eq!(stage.app().route.dialog, None);
    assert_eq!(
        project(&stage).papers["business-license"].files[0].name(),
        "营业执照.png"
    );
}

#[test]
fn a_dialog_takes_the_keyboard_and_gives_it_back() {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    let text = |stage: &Stage| project(stage).listing.name.clone();
    let field = stage
        .harness
        .get_by_role_and_label(Role::TextInput, "应用名称");
    field.focus();
    stage.harness.run_steps(2);
    stage.harness.event(egui::Event::Text("前".to_owned()));
    stage.settle();
    stage
        .harness
        .state_mut()
        .wish(Command::Dialog(Some(Dialog::About)));
    stage.settle();
    stage.harness.event(egui::Event::Text("中".to_owned()));
    stage.settle();
    assert_eq!(text(&stage), "前", "typed into the field behind the dialog");
    stage.harness.key_press(Key::Escape);
    stage.settle();
    assert_eq!(stage.app().route.dialog, None);
    stage.harness.event(egui::Event::Text("后".to_owned()));
    stage.settle();
    assert_eq!(text(&stage), "前后");
}

#[test]
fn a_listing_is_pasted_and_fills_the_fields() {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    let shifted = Modifiers::COMMAND | Modifiers::SHIFT;
    stage.harness.key_press_modifiers(shifted, Key::V);
    stage.harness.run_steps(4);
    assert_eq!(stage.app().route.dialog, Some(Dialog::PasteListing));
    // The field waits for the clipboard.
    stage.harness.event(egui::Event::Paste(LISTING.to_owned()));
    stage.harness.run_steps(10);
    assert!(
        stage
            .harness
            .query_by_label("认出 6 个字段，将填入 6 个")
            .is_some()
    );
    stage
        .harness
        .get_by_role_and_label(Role::CheckBox, "填入版本号")
        .click();
    stage.harness.run_steps(4);
    let rect = |stage: &Stage| {
        let tick = stage
            .harness
            .get_by_role_and_label(Role::CheckBox, "填入版本号");
        tick.rect()
    };
    let taken = stage.app().pasted.taken(project(&stage)).count();
    assert_eq!(taken, 5, "{:?}", rect(&stage));
    stage.harness.get_by_label("填入字段").click();
    stage.settle();
    let listing = &project(&stage).listing;
    assert_eq!(
        (listing.name.as_str(), listing.version.as_str()),
        ("青禾共绘", "")
    );
    assert_eq!(listing.keywords, ["画布", "多人绘图"]);
    stage
        .harness
        .key_press_modifiers(Modifiers::COMMAND, Key::Z);
    stage.settle();
    assert!(project(&stage).is_untouched());
}

#[test]
fn a_clause_is_explained_from_its_finding_from_the_list_and_from_the_palette() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    let clause = || Some("1.1.b".to_owned());
    stage.harness.state_mut().wish(Command::Unfold(clause()));
    stage.settle();
    stage
        .harness
        .get_by_label("一(1)b 的说明")
        .click_accesskit();
    stage.harness.run_steps(4);
    assert_eq!(
        stage.app().route.dialog,
        Some(Dialog::Guide("1.1.b".to_owned()))
    );
    assert!(
        stage
            .harness
            .query_by_label("应用名称：青禾Board3共绘")
            .is_some()
    );
    stage.harness.get_by_label("全部条款").click();
    stage.harness.run_steps(4);
    assert_eq!(stage.app().route.dialog, Some(Dialog::Coverage));
    let search = "搜索条款、检查或内容";
    stage
        .harness
        .get_by_role_and_label(Role::TextInput, search)
        .focus();
    stage.harness.run_steps(2);
    stage
        .harness
        .get_by_role_and_label(Role::TextInput, search)
        .type_text("一（1）c");
    stage.harness.run_steps(6);
    let row = stage.harness.get_all_by_label_contains("一(1)c  ").next();
    row.unwrap().click();
    stage.harness.run_steps(4);
    assert_eq!(
        stage.app().route.dialog,
        Some(Dialog::Guide("1.1.c".to_owned()))
    );
    stage.harness.get_by_label("在清单中查看").click();
    stage.settle();
    assert_eq!(stage.app().route.clause.as_deref(), Some("1.1.c"));
    assert_eq!(stage.app().route.step, Step::Listing);
    stage
        .harness
        .key_press_modifiers(Modifiers::COMMAND, Key::K);
    stage.harness.run_steps(4);
    stage.harness.event(egui::Event::Text("1.3".to_owned()));
    stage.harness.run_steps(4);
    let hit = stage
        .harness
        .get_all_by_label_contains("这一条是什么 · ")
        .next();
    hit.unwrap().click();
    stage.harness.run_steps(4);
    assert_eq!(
        stage.app().route.dialog,
        Some(Dialog::Guide("1.3".to_owned()))
    );
}

#[test]
fn every_sheet() {
    let english = Look {
        dark: true,
        language: Language::English,
        ..PLAIN
    };
    let mut results = SnapshotResults::new();
    for (look_name, look) in [("light-zh", PLAIN), ("dark-en", english)] {
        let mut stage = Stage::new(Start::Clean, look);
        sorted(&mut stage);
        results.add(stage.picture(format!("sheet-sort-{look_name}")));
        let paste = Dialog::PasteListing;
        stage.harness.state_mut().wish(Command::Dialog(Some(paste)));
        stage.harness.run_steps(2);
        let text = LISTING.replace("2.4.0", "9.9.9");
        let wish = Command::Listing(PasteWish::Text(text));
        stage.harness.state_mut().wish(wish);
        stage.harness.run_steps(4);
        results.add(stage.picture(format!("sheet-paste-{look_name}")));
        let guide = Dialog::Guide("1.1.b".to_owned());
        stage.harness.state_mut().wish(Command::Dialog(Some(guide)));
        stage.harness.run_steps(4);
        results.add(stage.picture(format!("sheet-guide-{look_name}")));
        for (name, clause) in [("papers", "4.2.2.1"), ("told", "2.3.8")] {
            let guide = Dialog::Guide(clause.to_owned());
            stage.harness.state_mut().wish(Command::Dialog(Some(guide)));
            stage.harness.run_steps(4);
            results.add(stage.picture(format!("sheet-guide-{name}-{look_name}")));
        }
    }
}
