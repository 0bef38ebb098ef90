//! Nothing is out of sight or signed unseen: what is found is told whole, lists open at what opens them, and every step
//! can be reached in the smallest window.

use crate::support::{Look, PLAIN, Stage, Start, WIDE, wish};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use guoshen::app::{Command, Step};
use guoshen::checks::finding::{Outcome, Place};
use guoshen::project::{Edit, TextField};

/// A policy that says so little that many of its items are missing.
const POLICY: &str =
    "轻会记隐私政策。我们收集您的账号信息，用于登录。联系我们：service@example.com。";

#[test]
fn what_the_machine_found_is_told_whole() {
    let tall = Look {
        size: [1280.0, 2400.0],
        ..PLAIN
    };
    let mut stage = Stage::new(Start::Empty, tall);
    stage.fill_in();
    let text = Edit::Text(TextField::PolicyText, POLICY.to_owned());
    wish(&mut stage, Command::Edit(text));
    let clause = "0.1.b".to_owned();
    let found = {
        let session = stage.app().session.as_ref().unwrap();
        let report = &session.checked.as_ref().unwrap().report;
        let clause = report.clause(&clause).unwrap();
        let findings = clause.findings.iter();
        findings.filter(|one| one.outcome >= Outcome::Warn).count()
    };
    assert!(found > 6, "{found} findings");
    wish(&mut stage, Command::Jump(Place::Statement { clause }));
    stage.harness.run_steps(4);
    let told = |stage: &Stage| {
        let told = stage
            .harness
            .query_all_by_label_contains("隐私政策里没有找到这一项");
        told.count()
    };
    let before = told(&stage);
    let more = format!("还有 {} 处", found - 3);
    stage.harness.get_by_label(&more).click();
    stage.harness.run_steps(4);
    // Nearly all of them are of this kind.
    assert!(told(&stage) >= before + found - 6, "{before} of {found}");
    let fewer = stage.app().texts.get("finding-fewer");
    assert_eq!(stage.harness.query_all_by_label(&fewer).count(), 1);
}

#[test]
fn a_list_opens_below_or_above_its_face_and_inside_the_window() {
    for look in [PLAIN, WIDE] {
        let mut stage = Stage::new(Start::Empty, look);
        wish(&mut stage, Command::Go(Step::Privacy));
        let face = "应用的常见类型 · 请选择";
        stage.harness.get_by_label(face).scroll_to_me();
        stage.harness.run_steps(20);
        stage.harness.get_by_label(face).click();
        stage.harness.run_steps(6);
        let face = stage.harness.get_by_label(face).rect();
        let search = stage.app().texts.get("list-search");
        let field = stage
            .harness
            .get_by_role_and_label(Role::TextInput, &search)
            .rect();
        let apart = field.top() >= face.bottom() || field.bottom() <= face.top();
        assert!(apart, "{field:?} {face:?}");
        assert!(
            (field.left() - face.left()).abs() < 16.0,
            "{field:?} {face:?}"
        );
        assert!(field.top() > 48.0 && field.bottom() < look.size[1]);
    }
}

#[test]
fn every_step_is_in_sight_in_the_smallest_window() {
    // 960x640 at 200 %.
    let low = Look {
        size: [480.0, 320.0],
        ..PLAIN
    };
    let stage = Stage::new(Start::Example, low);
    let steps: Vec<_> = stage.harness.get_all_by_role(Role::Tab).collect();
    assert_eq!(steps.len(), 7);
    for step in steps {
        assert!(step.rect().bottom() < 300.0, "{:?}", step.rect());
    }
}
