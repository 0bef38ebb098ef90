//! How the window behaves under the hands: sheets that change size, the way of the keyboard, what stays in place.

use crate::support::{Look, PLAIN, Stage, Start, WIDE, focused, wish};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use guoshen::app::route::Dialog;
use guoshen::app::{Command, NoticeKind, Step};
use guoshen::base::Message;
use guoshen::checks::finding::Outcome;
use guoshen::project::{Edit, TextField};

fn press(stage: &mut Stage, key: Key) {
    stage.harness.key_press_modifiers(Modifiers::NONE, key);
    stage.harness.run_steps(3);
}

#[test]
fn a_sheet_that_takes_the_place_of_a_smaller_one_has_its_own_height() {
    let mut stage = Stage::new(Start::Example, WIDE);
    wish(&mut stage, Command::Dialog(Some(Dialog::Palette)));
    wish(&mut stage, Command::Dialog(Some(Dialog::Settings)));
    stage.harness.run_steps(4);
    let title = stage.harness.get_by_label("设置").rect();
    let last = stage.harness.get_by_label("自己的词表").rect();
    assert!(
        last.top() - title.bottom() > 300.0,
        "{title:?} {last:?}: everything is seen at once"
    );
    assert!(last.bottom() < 800.0);
}

#[test]
fn a_card_of_papers_stays_under_the_pointer_that_opens_it() {
    let mut stage = Stage::new(Start::Example, WIDE);
    let slot = Some("business-license".to_owned());
    wish(&mut stage, Command::ShowSlot(slot));
    wish(&mut stage, Command::Go(Step::Papers));
    let card = |stage: &Stage| {
        let button = Role::Button;
        let name = "计算机软件著作权证书";
        stage.harness.get_by_role_and_label(button, name).rect()
    };
    // It lies below the card that is open.
    stage
        .harness
        .get_by_role_and_label(Role::Button, "计算机软件著作权证书")
        .scroll_to_me();
    stage.harness.run_steps(40);
    let before = card(&stage);
    stage
        .harness
        .get_by_role_and_label(Role::Button, "计算机软件著作权证书")
        .click();
    stage.harness.run_steps(6);
    let app = stage.app();
    assert_eq!(app.route.slot.as_deref(), Some("software-copyright"));
    let after = card(&stage);
    assert!(
        (before.top() - after.top()).abs() < 2.0,
        "{before:?} {after:?}"
    );
}

#[test]
fn tab_goes_from_the_bar_to_the_rail_to_the_form_and_from_a_field_to_its_fix() {
    let mut stage = Stage::new(Start::Example, WIDE);
    let mut way: Vec<String> = Vec::new();
    for _ in 0..24 {
        press(&mut stage, Key::Tab);
        way.extend(focused(&stage).map(|(_, name)| name));
    }
    let at = |name: &str| {
        let found = way.iter().position(|other| other.contains(name));
        found.unwrap_or_else(|| panic!("{name} is not on the way {way:?}"))
    };
    let order = [
        at("项目菜单"),
        at("搜索"),
        at("Switch to English"),
        at("应用信息"),
        at("应用名称"),
        at("应用简介"),
        at("详细描述"),
    ];
    assert!(order.is_sorted(), "{way:?}");
    // The steps are one stop: arrows walk them.
    assert!(
        !way.iter().any(|name| name.starts_with("检查与导出")),
        "{way:?}"
    );
    // The clause of a finding is in the checklist; what mends it is on the way.
    assert_eq!(at("去掉它们"), at("应用简介") + 1, "{way:?}");
    assert_eq!(at("详细描述"), at("去掉它们") + 1, "{way:?}");
}

#[test]
fn the_checklist_is_one_stop_with_arrows() {
    let look = Look {
        size: [1280.0, 1200.0],
        ..PLAIN
    };
    let mut stage = Stage::new(Start::Example, look);
    // The keyboard comes back to the row that was clicked.
    stage.harness.get_by_label_contains(", 一(1)a").click();
    stage.harness.run_steps(4);
    stage.harness.get_by_label_contains(", 一(1)a").focus();
    stage.harness.run_steps(3);
    press(&mut stage, Key::ArrowDown);
    let (_, name) = focused(&stage).unwrap();
    assert!(name.ends_with("一(1)b"), "{name}");
    press(&mut stage, Key::ArrowUp);
    press(&mut stage, Key::ArrowUp);
    let (_, name) = focused(&stage).unwrap();
    assert!(
        !name.ends_with("一(1)a") && !name.ends_with("一(1)b"),
        "{name}"
    );
    press(&mut stage, Key::Enter);
    stage.settle();
    let clause = stage.app().route.clause.clone().unwrap();
    let place = stage.app().texts.clause_place(&clause);
    assert!(name.ends_with(&place));
}

#[test]
fn a_clause_chosen_in_the_palette_is_unfolded_where_it_can_be_seen() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    wish(&mut stage, Command::Filter(Some(Outcome::Fail)));
    stage
        .harness
        .key_press_modifiers(Modifiers::COMMAND, Key::K);
    stage.harness.run_steps(3);
    stage
        .harness
        .event(egui::Event::Text("4.1.license.1".to_owned()));
    stage.harness.run_steps(3);
    press(&mut stage, Key::Enter);
    stage.settle();
    stage.harness.run_steps(60);
    let clause = stage.app().route.clause.clone().unwrap();
    assert_eq!(stage.app().route.filter, None);
    let name = format!(", {}", stage.app().texts.clause_place(&clause));
    let row = stage.harness.get_by_label_contains(&name).rect();
    assert!(row.top() > 48.0 && row.bottom() < 612.0, "{clause} {row:?}");
}

#[test]
fn the_checklist_does_not_jump_when_a_state_appears() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let plan = |stage: &Stage| stage.harness.get_by_label("下一步").rect().top();
    let all = |stage: &Stage| {
        let chip = stage
            .harness
            .get_by_role_and_label(Role::RadioButton, "不适用");
        chip.rect()
    };
    let before = (plan(&stage), all(&stage).left());
    let edit = Edit::Text(TextField::Name, "会议 纪要!".to_owned());
    wish(&mut stage, Command::Edit(edit));
    assert_eq!((plan(&stage), all(&stage).left()), before);
}

#[test]
fn the_rest_of_a_group_is_answered_no_in_one_step() {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    wish(&mut stage, Command::Go(Step::Category));
    let facts = |stage: &Stage| stage.app().session.as_ref().unwrap().project.facts.clone();
    assert!(facts(&stage).0.is_empty());
    let link = stage
        .harness
        .get_all_by_label_contains("个问题都选否")
        .next();
    link.unwrap().click_accesskit();
    stage.settle();
    let answered = facts(&stage);
    assert!(answered.0.len() > 1);
    assert!(answered.0.values().all(|answer| !*answer));
    stage
        .harness
        .key_press_modifiers(Modifiers::COMMAND, Key::Z);
    stage.settle();
    assert!(facts(&stage).0.is_empty());
}

#[test]
fn an_answer_the_texts_contradict_is_marked_at_its_question_and_in_the_text() {
    let mut stage = Stage::new(Start::Clean, WIDE);
    let detail = &stage.app().session.as_ref().unwrap().project.listing.detail;
    let detail = format!("{detail}支持微信支付充值会员。");
    wish(
        &mut stage,
        Command::Edit(Edit::Text(TextField::Detail, detail)),
    );
    let flag = "payment".to_owned();
    wish(
        &mut stage,
        Command::Edit(Edit::Fact(flag.clone(), Some(false))),
    );
    let clause = stage.app().session.as_ref().unwrap().checked.as_ref();
    let clause = clause.unwrap().report.clause("3.3.1").unwrap();
    let hidden = |found: &&guoshen::checks::Finding| found.message.id == "hidden-flag";
    let found = clause.findings.iter().find(hidden).cloned();
    let message = stage.app().texts.message(&found.unwrap().message);
    wish(&mut stage, Command::Go(Step::Category));
    assert!(stage.harness.query_all_by_label(&message).count() > 0);
}

#[test]
fn a_long_name_gives_way_and_the_whole_of_it_opens_the_menu() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    let name = "特别长的应用名称".repeat(12);
    wish(&mut stage, Command::Edit(Edit::Text(TextField::Name, name)));
    let menu = stage.harness.get_by_label("项目菜单");
    let undo = stage.harness.get_by_label_contains("撤销").rect();
    assert!(menu.rect().right() < undo.left(), "{:?}", menu.rect());
    assert!(menu.rect().width() > 200.0);
    menu.click();
    stage.harness.run_steps(4);
    for entry in ["导出…", "审核轮次", "记录审核结果", "键盘快捷键"] {
        let item = stage.harness.query_by_role_and_label(Role::MenuItem, entry);
        assert!(item.is_some(), "{entry}");
    }
}

#[test]
fn an_error_is_over_when_something_went_well() {
    let mut stage = Stage::new(Start::Example, PLAIN);
    let error = Message::new("notice-export-no-folder");
    wish(&mut stage, Command::Notify(NoticeKind::Error, error));
    assert_eq!(stage.app().notices.len(), 1);
    let missing = stage.folder().join("没有这个文件夹/包.zip");
    wish(&mut stage, Command::Export(missing, true));
    let ids = |stage: &Stage| -> Vec<String> {
        let notices = stage.app().notices.iter();
        notices.map(|notice| notice.message.id.clone()).collect()
    };
    assert_eq!(
        ids(&stage),
        ["notice-export-no-folder", "notice-export-no-folder-at"]
    );
    let here = stage.folder().join("包.zip");
    wish(&mut stage, Command::Export(here, true));
    assert_eq!(ids(&stage), ["notice-exported-draft"]);
    stage.harness.get_by_label("打开所在文件夹");
}

#[test]
fn the_page_of_a_paper_stays_in_view_while_the_list_scrolls() {
    let mut stage = Stage::new(Start::Example, WIDE);
    let slot = Some("business-license".to_owned());
    wish(&mut stage, Command::ShowSlot(slot));
    wish(&mut stage, Command::Go(Step::Papers));
    stage
        .harness
        .get_by_role_and_label(Role::Button, "添加其他材料")
        .scroll_to_me();
    stage.harness.run_steps(40);
    let page = stage
        .harness
        .get_by_role_and_label(Role::Button, "business-license.pdf");
    let rect = page.rect();
    assert!(rect.top() >= 48.0 && rect.bottom() < 772.0, "{rect:?}");
}

#[test]
fn what_the_console_still_wants_is_one_click_from_its_field() {
    let mut stage = Stage::new(Start::Empty, PLAIN);
    wish(&mut stage, Command::Go(Step::Finish));
    stage
        .harness
        .get_by_label("去填写联系人邮箱")
        .click_accesskit();
    stage.settle();
    assert_eq!(stage.app().route.step, Step::Listing);
}
