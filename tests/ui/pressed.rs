//! A press of the pointer on everything that can be pressed. The other tests press through the accessibility tree, which
//! skips what a pointer does: egui waits for a lock of its own for good where a view asks for a click while it holds it.

use crate::support::{Look, Stage, Start, WIDE, click_at, wish};
use egui::Pos2;
use egui::accesskit::Role;
use egui_kittest::kittest::NodeT as _;
use guoshen::app::command::Words;
use guoshen::app::{Command, Step};
use guoshen::project::{Edit, StatementKind, TextField};
use std::collections::BTreeSet;

/// So high that much of a page is seen at once.
const HIGH: Look = Look {
    size: [1280.0, 5000.0],
    ..WIDE
};
/// From where to where a page goes, beside rail and checklist.
const PAGE: std::ops::Range<f32> = 208.0..912.0;

/// What can be pressed on the page: its name, and its middle.
fn pressable(stage: &Stage) -> Vec<(String, Pos2)> {
    let nodes = stage.harness.root().children_recursive();
    nodes
        .filter_map(|node| {
            let spoken = node.accesskit_node();
            let role = matches!(spoken.role(), Role::Button | Role::CheckBox | Role::Link);
            if !role || spoken.is_disabled() {
                return None;
            }
            // Some have no place yet.
            spoken.bounding_box()?;
            let at = node.rect().center();
            let seen = PAGE.contains(&at.x) && (60.0..HIGH.size[1] - 40.0).contains(&at.y);
            seen.then_some((spoken.label()?, at))
        })
        .collect()
}

/// Presses what is on the page, each name once, and lets go of what opens above it; gives the names.
fn press_all(stage: &mut Stage, step: Step) -> BTreeSet<String> {
    let mut pressed = BTreeSet::new();
    wish(stage, Command::Go(step));
    while let Some((name, at)) = pressable(stage)
        .into_iter()
        .find(|(name, _)| !pressed.contains(name))
    {
        click_at(stage, at);
        pressed.insert(name);
        let route = &stage.app().route;
        if route.dialog.is_some() || route.step != step {
            wish(stage, Command::Dialog(None));
            wish(stage, Command::Go(step));
        }
    }
    pressed
}

/// A project in which much is open: an answer that counts, one that is disputed, and many that one change voided.
fn worn() -> Stage {
    let mut stage = Stage::new(Start::Clean, HIGH);
    let words = Words {
        note: "与实际不符".to_owned(),
        ..Words::plain(StatementKind::Dispute)
    };
    wish(&mut stage, Command::State("2.2.1".to_owned(), words));
    let name = Edit::Text(TextField::Name, "云图会议纪要".to_owned());
    wish(&mut stage, Command::Edit(name));
    stage
}

#[test]
fn everything_about_statements_takes_a_press_of_the_pointer() {
    let pressed = press_all(&mut worn(), Step::Statements);
    assert!(pressed.len() > 12, "{pressed:?}");
}

#[test]
fn everything_about_papers_and_the_bundle_takes_a_press_of_the_pointer() {
    for step in [Step::Papers, Step::Finish] {
        let pressed = press_all(&mut worn(), step);
        assert!(pressed.len() > 8, "{step:?}: {pressed:?}");
    }
}
