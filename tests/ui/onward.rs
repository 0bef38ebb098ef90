//! From one step to the next at the end of its page.

use crate::support::{PLAIN, Stage, Start};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guoshen::app::Step;

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
