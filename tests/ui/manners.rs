//! Small things a hand expects: words that are pressed, keys that go on, menus that lead somewhere.

use crate::support::{Look, PLAIN, Stage, Start, click_at, focused, wish};
use egui::accesskit::Role;
use egui::{Event, Key};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guoshen::app::route::Dialog;
use guoshen::app::{Command, Step};
use guoshen::project::{Edit, TextField};

const WIDE: Look = Look {
    size: [1280.0, 1600.0],
    ..PLAIN
};

fn press(stage: &mut Stage, key: Key) {
    stage.harness.key_press(key);
    stage.harness.run_steps(4);
}

#[test]
fn a_press_on_the_name_of_a_field_types_into_it() {
    let mut stage = Stage::new(Start::Empty, WIDE);
    for name in ["版本号", "应用简介"] {
        let label = stage.harness.get_by_role_and_label(Role::Label, name);
        let at = label.rect().center();
        click_at(&mut stage, at);
        assert_eq!(focused(&stage), Some((Role::TextInput, name.to_owned())));
    }
    stage.harness.event(Event::Text("整理纪要".to_owned()));
    stage.settle();
    let session = stage.app().session.as_ref().unwrap();
    assert_eq!(session.project.listing.brief, "整理纪要");
}

#[test]
fn a_wrong_credit_code_is_told_at_its_field_while_it_is_typed() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let uscc = |code: &str| Command::Edit(Edit::Text(TextField::Uscc, code.to_owned()));
    let told = |stage: &Stage, words: &str| {
        let lines = stage.harness.query_all_by_label_contains(words);
        let place = stage
            .harness
            .get_by_role_and_label(Role::TextInput, "统一社会信用代码");
        let below = place.rect();
        let mut near = lines.filter(|line| {
            let rect = line.rect();
            rect.left() < below.right() && (rect.top() - below.bottom()).abs() < 60.0
        });
        near.next().is_some()
    };
    wish(&mut stage, uscc("91110108MA01ABCD5"));
    assert!(told(&stage, "不是 18 位"));
    wish(&mut stage, uscc("91350100M000100Y44"));
    assert!(told(&stage, "校验不通过"));
    wish(&mut stage, uscc("91350100M000100Y43"));
    assert!(!told(&stage, "校验不通过"), "its check digit is right");
}

#[test]
fn a_statement_after_the_other_is_answered_under_the_same_key() {
    let mut stage = Stage::new(Start::Empty, WIDE);
    stage.fill_in();
    wish(&mut stage, Command::Go(Step::Statements));
    stage.harness.get_by_label("逐条回答").click();
    stage.settle();
    let first = |stage: &Stage| focused(stage).is_some_and(|(_, name)| name == "看过，没问题");
    let mut stops = 0;
    while !first(&stage) {
        press(&mut stage, Key::Tab);
        stops += 1;
        assert!(stops < 24, "the first answer is {stops} stops away");
    }
    let said = |stage: &Stage| {
        let session = stage.app().session.as_ref().unwrap();
        session.project.statements.len()
    };
    for answered in 1..=3 {
        // A second press of a double click answers nothing.
        stage.harness.run_steps(4);
        press(&mut stage, Key::Enter);
        stage.settle();
        assert_eq!(said(&stage), answered);
        let (_, name) = focused(&stage).unwrap();
        assert!(
            name.starts_with("看过，没问题") || name.starts_with("我声明属实"),
            "{name}"
        );
        // What the machine doubts opens the form.
        if name != "看过，没问题" {
            break;
        }
    }
}

#[test]
fn the_help_menu_leads_to_shortcuts_clauses_and_about() {
    for (entry, dialog) in [
        ("键盘快捷键", Dialog::Shortcuts),
        ("检查了什么", Dialog::Coverage),
        ("关于过审", Dialog::About),
    ] {
        let mut stage = Stage::new(Start::Empty, WIDE);
        stage.harness.get_by_label("帮助").click();
        stage.harness.run_steps(4);
        let found = stage.harness.query_all_by_role(Role::MenuItem);
        let names: Vec<String> = found
            .filter_map(|node| node.accesskit_node().label())
            .collect();
        let name = names.iter().find(|name| name.contains(entry));
        let name = name.unwrap_or_else(|| panic!("{entry}: {names:?}")).clone();
        stage
            .harness
            .get_by_role_and_label(Role::MenuItem, &name)
            .click();
        stage.harness.run_steps(4);
        assert_eq!(stage.app().route.dialog, Some(dialog));
    }
}

#[test]
fn an_app_without_permissions_says_so_with_one_tick() {
    let mut stage = Stage::new(Start::Empty, WIDE);
    wish(&mut stage, Command::Go(Step::Privacy));
    let listed = |stage: &Stage| -> Vec<String> {
        let session = stage.app().session.as_ref().unwrap();
        let permissions = session.project.permissions.iter();
        permissions.map(|one| one.name.clone()).collect()
    };
    for expected in [vec!["无".to_owned()], Vec::new()] {
        let tick = stage
            .harness
            .get_by_role_and_label(Role::CheckBox, "不需要任何权限");
        tick.click_accesskit();
        stage.settle();
        assert_eq!(listed(&stage), expected);
    }
}

#[test]
fn the_size_changed_by_keys_is_the_one_of_the_settings() {
    let mut stage = Stage::new(Start::Clean, PLAIN);
    let size = |stage: &Stage| {
        let zoom = stage.harness.ctx.zoom_factor();
        (stage.app().settings.scale_percent, zoom)
    };
    let usual = size(&stage).0;
    assert_eq!(usual, 100);
    for (key, percent, factor) in [
        (Key::Plus, 110, 1.1),
        (Key::Plus, 125, 1.25),
        (Key::Minus, 110, 1.1),
        (Key::Num0, 100, 1.0),
    ] {
        stage
            .harness
            .key_press_modifiers(egui::Modifiers::COMMAND, key);
        stage.harness.run_steps(6);
        assert_eq!(size(&stage), (percent, factor));
    }
}
