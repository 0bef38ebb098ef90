//! By keyboard alone: from one part of the window to the next, and through groups that are one stop.

use crate::support::{PLAIN, Stage, Start, WIDE, wish};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guoshen::app::{Command, Step};
use guoshen::checks::finding::Outcome;
use guoshen::project::Facts;

fn press(stage: &mut Stage, modifiers: Modifiers, key: Key) {
    stage.harness.key_press_modifiers(modifiers, key);
    stage.harness.run_steps(5);
}

/// Name and role of whatever has the keyboard.
fn focused(stage: &Stage) -> Option<(String, Role)> {
    let mut all = stage.harness.root().children_recursive();
    let node = all.find(egui_kittest::Node::is_focused)?;
    let node = node.accesskit_node();
    let name = node.label().or(node.value());
    Some((name.unwrap_or_default(), node.role()))
}

fn name(stage: &Stage) -> String {
    focused(stage).map(|(name, _)| name).unwrap_or_default()
}

#[test]
fn one_key_goes_round_the_parts_of_the_window() {
    let mut stage = Stage::new(Start::Example, WIDE);
    wish(&mut stage, Command::Go(Step::Category));
    let mut round = Vec::new();
    for _ in 0..5 {
        press(&mut stage, Modifiers::NONE, Key::F6);
        round.push(name(&stage));
    }
    assert!(
        round[0].ends_with(", 注意(1)a"),
        "the list is next: {round:?}"
    );
    assert!(round[1].starts_with("没有待保存的更改"), "{round:?}");
    assert_eq!(round[2], "项目菜单", "{round:?}");
    assert!(round[3].starts_with("类目与功能"), "{round:?}");
    assert!(
        !round[4].is_empty() && !round[4].contains("注意(1)a"),
        "{round:?}"
    );
    press(&mut stage, Modifiers::SHIFT, Key::F6);
    assert!(name(&stage).starts_with("类目与功能"), "and back");
    // A part that is come back to still has the keyboard where it was left.
    press(&mut stage, Modifiers::NONE, Key::F6);
    press(&mut stage, Modifiers::NONE, Key::Tab);
    let left = name(&stage);
    press(&mut stage, Modifiers::NONE, Key::F6);
    press(&mut stage, Modifiers::SHIFT, Key::F6);
    assert_eq!(name(&stage), left);
}

#[test]
fn the_steps_are_one_stop_and_arrows_walk_them() {
    let mut stage = Stage::new(Start::Example, WIDE);
    press(&mut stage, Modifiers::SHIFT, Key::F6);
    assert!(name(&stage).starts_with("应用信息"), "{}", name(&stage));
    press(&mut stage, Modifiers::NONE, Key::ArrowDown);
    press(&mut stage, Modifiers::NONE, Key::ArrowDown);
    assert!(name(&stage).starts_with("图标与截图"));
    assert_eq!(stage.app().route.step, Step::Listing, "only Enter opens");
    press(&mut stage, Modifiers::NONE, Key::Tab);
    let (_, role) = focused(&stage).unwrap();
    assert_ne!(role, Role::Tab, "the rail is one stop");
    press(&mut stage, Modifiers::SHIFT, Key::Tab);
    press(&mut stage, Modifiers::NONE, Key::End);
    press(&mut stage, Modifiers::NONE, Key::Enter);
    assert_eq!(stage.app().route.step, Step::Finish);
}

#[test]
fn a_question_is_one_stop_and_arrows_choose_its_side() {
    let mut stage = Stage::new(Start::Empty, WIDE);
    wish(&mut stage, Command::Go(Step::Category));
    let mut stops = 0;
    while !name(&stage).ends_with('是') {
        press(&mut stage, Modifiers::NONE, Key::Tab);
        stops += 1;
        assert!(stops < 24, "the first question is {stops} stops away");
    }
    let first = name(&stage);
    press(&mut stage, Modifiers::NONE, Key::ArrowRight);
    assert!(name(&stage).ends_with('否'));
    press(&mut stage, Modifiers::NONE, Key::ArrowLeft);
    assert_eq!(name(&stage), first);
    press(&mut stage, Modifiers::NONE, Key::Enter);
    stage.settle();
    let session = stage.app().session.as_ref().unwrap();
    assert_ne!(session.project.facts, Facts::default());
    press(&mut stage, Modifiers::NONE, Key::Tab);
    assert_ne!(name(&stage), first);
    assert!(!name(&stage).ends_with('否'), "{}", name(&stage));
}

#[test]
fn a_clicked_row_keeps_the_keyboard_and_arrows_go_on_from_it() {
    let mut stage = Stage::new(Start::Example, WIDE);
    wish(&mut stage, Command::Go(Step::Finish));
    stage
        .harness
        .get_by_label("展示应用名称, 通过, 注意(2)第1项")
        .click();
    stage.settle();
    assert_eq!(stage.app().route.clause.as_deref(), Some("0.2.1"));
    assert_eq!(stage.app().route.step, Step::Listing, "its page is shown");
    assert!(name(&stage).ends_with(", 注意(2)第1项"), "{}", name(&stage));
    press(&mut stage, Modifiers::NONE, Key::ArrowDown);
    assert!(name(&stage).ends_with(", 注意(2)第2项"), "{}", name(&stage));
    // What has to be typed anew is typed at once.
    wish(&mut stage, Command::Filter(Some(Outcome::Fail)));
    let row = stage.harness.get_by_label_contains(", 一(11)");
    row.click();
    stage.settle();
    assert_eq!(focused(&stage).unwrap().1, Role::TextInput);
}

#[test]
fn whatever_the_keyboard_comes_to_is_brought_into_view() {
    // Below the top bar, above the status line.
    let (top, bottom) = (48.0, 612.0);
    for step in [
        Step::Listing,
        Step::Category,
        Step::Imagery,
        Step::Papers,
        Step::Privacy,
    ] {
        let mut stage = Stage::new(Start::Example, PLAIN);
        wish(&mut stage, Command::Go(step));
        let mut seen = 0;
        for _ in 0..40 {
            press(&mut stage, Modifiers::NONE, Key::Tab);
            let mut all = stage.harness.root().children_recursive();
            let Some(node) = all.find(egui_kittest::Node::is_focused) else {
                continue;
            };
            let (place, name) = (node.rect(), name(&stage));
            let height = place.height().min(20.0);
            let shown = place.bottom().min(bottom) - place.top().max(top);
            // The rail and the list beside the page are long lists of their own.
            if (208.0..656.0).contains(&place.center().x) {
                assert!(shown >= height, "{step:?}: {name} at {place:?}");
                seen += 1;
            }
        }
        assert!(seen > 5, "{step:?}: {seen}");
    }
}
