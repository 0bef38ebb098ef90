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
