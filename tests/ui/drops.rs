//! Files let go over the window.

use crate::support::{PLAIN, Stage, Start};
use egui_kittest::kittest::Queryable as _;
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
fn several_files_let_go_over_a_page_wait_to_be_filed() {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/example/files");
    for name in ["business-license.png", "software-copyright.pdf"] {
        let file = std::sync::Arc::new(LetGo(folder.join(name)));
        stage.harness.input_mut().dropped_files.push(file);
    }
    stage.harness.run_steps(2);
    stage.settle();
    assert_eq!(stage.app().route.step, Step::Papers);
    let session = stage.app().session.as_ref().unwrap();
    let names: Vec<&str> = session
        .project
        .unfiled
        .iter()
        .map(guoshen::project::FileRef::name)
        .collect();
    assert_eq!(names, ["business-license.png", "software-copyright.pdf"]);
    assert!(
        session
            .project
            .unfiled
            .iter()
            .all(|file| session.thumbnails.contains_key(&file.0))
    );
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
        .get_by_label("把应用图标拖到这里")
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
