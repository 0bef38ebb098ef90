//! From one step to the next at the end of its page.

use crate::support::{PLAIN, Stage, Start, WIDE, wish};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guoshen::app::{Command, Laid, Step};

#[test]
fn every_page_but_the_last_ends_with_the_way_on() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    for (step, name) in [
        (Step::Category, "类目与功能"),
        (Step::Imagery, "图标与截图"),
        (Step::Papers, "资质材料"),
        (Step::Privacy, "隐私与协议"),
        (Step::Statements, "自查声明"),
        (Step::Finish, "检查与导出"),
    ] {
        let way = format!("下一步：{name}");
        stage.harness.get_by_label(&way).click_accesskit();
        stage.settle();
        assert_eq!(stage.app().route.step, step);
    }
    let on = |node: &egui_kittest::Node<'_>| {
        let label = node.accesskit_node().label();
        label.is_some_and(|label| label.starts_with("下一步："))
    };
    assert!(
        stage
            .harness
            .root()
            .children_recursive()
            .all(|node| !on(&node))
    );
}

#[test]
fn the_form_names_what_the_bundle_holds_and_hands_it_out_once_it_is_taken_out() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    wish(&mut stage, Command::Go(Step::Finish));
    let named = "business-license.pdf（包里是 papers/营业执照-01.pdf）";
    assert!(stage.harness.query_by_label(named).is_none());
    let path = stage.folder().join("包.zip");
    wish(&mut stage, Command::Export(path, false));
    stage.harness.get_by_label(named);
    stage.harness.get_by_label_contains("指向项目里的原文件");
    let button = "解出提交包里的文件，改用它们的路径";
    stage.harness.get_by_label(button).click_accesskit();
    stage.wait("the files", |app| {
        let exported = app.session.as_ref().unwrap().exported.as_ref();
        matches!(exported.unwrap().laid, Laid::Out(_))
    });
    stage.settle();
    stage.harness.get_by_label("营业执照-01.pdf");
    stage.harness.get_by_label_contains("包-已解出");
    assert!(stage.harness.query_by_label(button).is_none());
}
