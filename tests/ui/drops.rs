//! Files let go over the window.

use crate::support::{PLAIN, Stage, Start};
use egui_kittest::kittest::Queryable as _;
use guoshen::app::route::Dialog;
use guoshen::app::sorting::Sorting;
use guoshen::app::{Command, Step};

/// A file let go over the window, as the system hands it over.
#[derive(Debug)]
struct LetGo(std::path::PathBuf);

impl egui::DroppedFile for LetGo {
    fn path(&self) -> &std::path::Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

#[test]
fn several_files_let_go_over_a_page_are_shown_and_filed_by_a_click() {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/example/files");
    for name in ["business-license.pdf", "software-copyright.pdf"] {
        let file = std::sync::Arc::new(LetGo(folder.join(name)));
        stage.harness.input_mut().dropped_files.push(file);
    }
    stage.harness.run_steps(2);
    stage.wait("the files to be looked at", |app| {
        let session = app.session.as_ref().unwrap();
        let sorting = session.sorting.as_ref();
        sorting.is_some_and(Sorting::is_ready)
    });
    assert_eq!(stage.app().route.dialog, Some(Dialog::Sort));
    stage.harness.run_steps(4);
    stage.harness.get_by_label("归入项目").click();
    stage.harness.run_steps(2);
    stage.settle();
    let session = stage.app().session.as_ref().unwrap();
    for slot in ["business-license", "software-copyright"] {
        let file = &session.project.papers[slot].files[0];
        assert_eq!(file.0.split(['/', '.']).nth(1), Some(slot));
        assert!(session.thumbnails.contains_key(&file.0));
    }
}

#[test]
fn a_folder_let_go_over_a_zone_is_sorted_too() {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    stage.harness.state_mut().wish(Command::Go(Step::Imagery));
    stage.settle();
    let folder = stage.folder().join("图");
    std::fs::create_dir(&folder).unwrap();
    let source =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/example/files/icon.png");
    std::fs::copy(source, folder.join("icon.png")).unwrap();
    let zone = stage
        .harness
        .get_by_label("拖到这里作为应用图标")
        .rect()
        .center();
    stage.harness.hover_at(zone);
    stage.harness.run_steps(2);
    let file = std::sync::Arc::new(LetGo(folder));
    stage.harness.input_mut().dropped_files.push(file);
    stage.harness.run_steps(3);
    assert_eq!(stage.app().route.dialog, Some(Dialog::Sort));
}

#[test]
fn an_icon_let_go_over_its_zone_is_filed_there() {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    stage.harness.state_mut().wish(Command::Go(Step::Imagery));
    stage.settle();
    let source =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/example/files/icon.png");
    let zone = stage
        .harness
        .get_by_label("拖到这里作为应用图标")
        .rect()
        .center();
    stage.harness.hover_at(zone);
    stage.harness.run_steps(2);
    stage
        .harness
        .input_mut()
        .dropped_files
        .push(std::sync::Arc::new(LetGo(source)));
    stage.harness.run_steps(2);
    stage.settle();
    let session = stage.app().session.as_ref().unwrap();
    assert_eq!(
        session.project.media.icon.as_ref().unwrap().name(),
        "icon.png"
    );
}

#[test]
fn files_let_go_wait_until_the_pointer_is_known_but_not_for_long() {
    let mut stage = Stage::new(Start::Nothing, PLAIN);
    let ctx = stage.harness.ctx.clone();
    let window = stage.harness.state_mut();
    let mut tell = |time: f64, events: Vec<egui::Event>, dropped: usize| {
        let file = || -> egui::DroppedFileHandle { std::sync::Arc::new(LetGo("a.png".into())) };
        let mut input = egui::RawInput {
            time: Some(time),
            events,
            dropped_files: std::iter::repeat_with(file).take(dropped).collect(),
            ..egui::RawInput::default()
        };
        eframe::App::raw_input_hook(window, &ctx, &mut input);
        input.dropped_files.len()
    };
    let moved = || vec![egui::Event::PointerMoved(egui::pos2(40.0, 40.0))];
    assert_eq!(tell(1.0, Vec::new(), 1), 0);
    assert_eq!(tell(1.05, Vec::new(), 1), 0);
    assert_eq!(tell(1.1, moved(), 0), 2);
    assert_eq!(tell(1.2, moved(), 0), 0);
    assert_eq!(tell(2.0, moved(), 1), 1);
    assert_eq!(tell(3.0, Vec::new(), 1), 0);
    assert_eq!(tell(3.5, Vec::new(), 0), 1);
}
