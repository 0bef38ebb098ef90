//! A picture of every page in every state, and of the dialogs.

use crate::support::{Look, PLAIN, Stage, Start};
use guoshen::app::route::Dialog;
use guoshen::app::{Command, Step};
use guoshen::locale::Language;
use guoshen::project::StatementKind;

/// Chinese in light, English in dark: every combination of page and project is seen in both.
const LOOKS: [(&str, Look); 2] = [
    ("light-zh", PLAIN),
    (
        "dark-en",
        Look {
            dark: true,
            language: Language::English,
            ..PLAIN
        },
    ),
];

fn pictures_of(start: Start, name: &str) {
    let mut results = egui_kittest::SnapshotResults::new();
    for (look_name, look) in LOOKS {
        let mut stage = Stage::new(start, look);
        for step in Step::ALL {
            stage.harness.state_mut().wish(Command::Go(step));
            stage.settle();
            results.add(stage.picture(format!("{}-{name}-{look_name}", step.id())));
        }
    }
}

#[test]
fn every_page_of_an_empty_project() {
    pictures_of(Start::Empty, "empty");
}

#[test]
fn every_page_of_the_example() {
    pictures_of(Start::Example, "example");
}

#[test]
fn every_page_of_the_clean_example() {
    pictures_of(Start::Clean, "clean");
}

#[test]
fn the_start_screen() {
    let mut results = egui_kittest::SnapshotResults::new();
    for (look_name, look) in LOOKS {
        let mut stage = Stage::new(Start::Nothing, look);
        results.add(stage.picture(format!("start-{look_name}")));
    }
}

#[test]
fn every_dialog() {
    let mut results = egui_kittest::SnapshotResults::new();
    let statement = Dialog::Statement("2.9.1".to_owned(), StatementKind::NotApplicable);
    for (look_name, look) in LOOKS {
        let mut stage = Stage::new(Start::Example, look);
        for (name, dialog) in [
            ("about", Dialog::About),
            ("palette", Dialog::Palette),
            ("settings", Dialog::Settings),
            ("shortcuts", Dialog::Shortcuts),
            ("statement", statement.clone()),
        ] {
            stage
                .harness
                .state_mut()
                .wish(Command::Dialog(Some(dialog)));
            stage.harness.run_steps(4);
            results.add(stage.picture(format!("dialog-{name}-{look_name}")));
            stage.harness.state_mut().wish(Command::Dialog(None));
            stage.harness.run_steps(2);
        }
    }
}

#[test]
fn the_full_width_has_the_proportions_of_the_design() {
    let mut results = egui_kittest::SnapshotResults::new();
    let look = Look {
        size: [1280.0, 800.0],
        ..PLAIN
    };
    let mut stage = Stage::new(Start::Example, look);
    results.add(stage.picture("wide-listing"));
    stage
        .harness
        .state_mut()
        .wish(Command::ShowSlot(Some("business-license".to_owned())));
    stage.harness.state_mut().wish(Command::Go(Step::Papers));
    stage.settle();
    results.add(stage.picture("wide-papers"));
    stage.harness.state_mut().wish(Command::Go(Step::Finish));
    stage.settle();
    results.add(stage.picture("wide-finish"));
}

#[test]
fn every_picture_of_the_imagery_page() {
    let look = Look {
        size: [1160.0, 1460.0],
        ..PLAIN
    };
    let mut stage = Stage::new(Start::Example, look);
    stage.harness.state_mut().wish(Command::Go(Step::Imagery));
    stage.settle();
    stage.picture("tall-imagery").unwrap();
}
