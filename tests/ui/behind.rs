//! What lies behind a dialog, and what waits behind a lock.

use crate::support::{Stage, Start, WIDE, wish};
use egui::{Event, Key, Modifiers, Order, Pos2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guoshen::app::Command;
use guoshen::app::route::Dialog;
use guoshen::project::{Edit, TextField};
use guoshen::store::{ProjectDir, write_example};
use tempfile::TempDir;

fn press(stage: &mut Stage, key: Key) {
    stage.harness.key_press(key);
    stage.harness.run_steps(4);
}

fn brief(stage: &Stage) -> &str {
    &stage.app().session.as_ref().unwrap().project.listing.brief
}

/// What has the keyboard, by name.
fn focused(stage: &Stage) -> String {
    let mut nodes = stage.harness.root().children_recursive();
    let node = nodes.find(egui_kittest::Node::is_focused);
    node.and_then(|node| node.accesskit_node().label())
        .unwrap_or_default()
}

#[test]
fn nothing_behind_a_dialog_answers_the_pointer() {
    let mut stage = Stage::new(Start::Example, WIDE);
    for dialog in [
        Dialog::Palette,
        Dialog::About,
        Dialog::Shortcuts,
        Dialog::Settings,
        Dialog::PasteListing,
        Dialog::Rejected,
        Dialog::Coverage,
        Dialog::Guide("1.1.a".to_owned()),
    ] {
        let step = stage.app().route.step;
        wish(&mut stage, Command::Dialog(Some(dialog.clone())));
        for x in (20..1280).step_by(105) {
            for y in (20..800).step_by(74) {
                let at = Pos2::new(x as f32, y as f32);
                stage.harness.event(Event::PointerMoved(at));
                stage.harness.run_steps(1);
                let ctx = &stage.harness.ctx;
                let hovered = ctx.interaction_snapshot(|now| now.hovered.clone());
                let behind = hovered.into_iter().filter(|id| {
                    let drawn = ctx.read_response(*id);
                    drawn.is_some_and(|drawn| drawn.layer_id.order == Order::Background)
                });
                assert_eq!(behind.count(), 0, "{dialog:?} at {at:?}");
            }
        }
        assert_eq!(stage.app().route.step, step);
        wish(&mut stage, Command::Dialog(None));
    }
}

#[test]
fn a_sheet_gives_back_what_was_selected() {
    let mut stage = Stage::new(Start::Example, WIDE);
    assert_eq!(brief(&stage), "记录会议纪要-跟进待办");
    press(&mut stage, Key::F8);
    press(&mut stage, Key::F1);
    assert_eq!(stage.app().route.dialog, Some(Dialog::Shortcuts));
    press(&mut stage, Key::Escape);
    assert_eq!(stage.app().route.dialog, None);
    // What F8 marked is typed over.
    stage.harness.event(Event::Text("、".to_owned()));
    stage.settle();
    assert_eq!(brief(&stage), "记录会议纪要、跟进待办");
}

#[test]
fn tab_comes_from_a_field_to_its_fix_and_on_to_the_next_field() {
    let mut stage = Stage::new(Start::Example, WIDE);
    press(&mut stage, Key::F8);
    assert_eq!(focused(&stage), "应用简介");
    press(&mut stage, Key::Tab);
    assert_eq!(focused(&stage), "去掉它们");
    press(&mut stage, Key::Tab);
    assert_eq!(focused(&stage), "详细描述");
    stage
        .harness
        .key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    stage.harness.run_steps(4);
    press(&mut stage, Key::Enter);
    stage.settle();
    assert_eq!(brief(&stage), "记录会议纪要跟进待办");
}

#[test]
fn the_name_users_see_is_changed_to_a_good_name_only() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let offers = |stage: &Stage| stage.harness.query_all_by_label_contains("改为").count();
    let text = |field, text: &str| Command::Edit(Edit::Text(field, text.to_owned()));
    wish(&mut stage, text(TextField::ShownName, "云图 纪要Pro"));
    assert!(offers(&stage) > 0, "the name is good");
    wish(&mut stage, text(TextField::Name, "云图★纪要"));
    assert_eq!(offers(&stage), 0, "the name is bad itself");
}

#[test]
fn a_project_that_stays_locked_can_be_tried_again() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("project.guoshen");
    write_example(&path, true).unwrap();
    let other = ProjectDir::open(&path).unwrap();
    let mut stage = Stage::over(folder, Some(path), WIDE);
    assert!(stage.app().session.is_none());
    assert_eq!(stage.app().notices.len(), 1, "it is told once");
    drop(other);
    stage.harness.get_by_label("再试一次").click();
    stage.harness.run_steps(2);
    stage.settle();
    assert!(stage.app().session.is_some());
    assert!(stage.app().notices.is_empty());
}
