//! A privacy policy read item by item.

use crate::support::{Scene, root};
use guoshen::base::Span;
use guoshen::evidence::policy;
use std::collections::BTreeMap;

#[test]
fn a_complete_policy_speaks_of_every_item_in_whole_sentences() {
    let text = Scene::base().project.legal.policy_text;
    for item in policy::items(&text) {
        let open = ["16"].contains(&item.number) && item.sentence.is_none();
        let Some(span) = item.sentence else {
            assert!(open, "{}", item.number);
            continue;
        };
        let sentence = span.of(&text);
        assert!(
            !sentence.contains(['\n', '。']),
            "{}: {sentence}",
            item.number
        );
        assert!(!sentence.trim().is_empty(), "{}", item.number);
    }
    assert!(
        policy::items("今天天气很好")
            .iter()
            .all(|item| item.sentence.is_none())
    );
}

#[test]
fn what_is_quoted_of_a_policy_says_what_the_item_asks_for() {
    let text = std::fs::read_to_string(root().join("assets/example/files/privacy.txt"));
    let text = text.unwrap();
    let quoted: BTreeMap<&str, String> = policy::items(&text)
        .into_iter()
        .map(|item| (item.number, item.sentence.unwrap().of(&text)))
        .collect();
    for (number, begins) in [
        ("02", "注册地址："),
        ("03", "客服电话：400"),
        ("05", "收集您在腾讯会议中的昵称"),
        ("06", "收集您在腾讯会议中的昵称"),
        ("07", "收集方式有两种"),
        ("09", "所有信息存储在中华人民共和国境内"),
        ("10", "读取会议信息：取得会议主题"),
        ("12", "2. 对外提供：我们不与其他公司共享"),
        ("13", "1. 委托处理：我们委托境内"),
        ("14", "3. 转让：因合并"),
        ("15", "4. 公开披露：我们不会公开披露"),
        ("16", "会议转写文本里可能出现"),
        ("17", "1. 查阅、复制："),
        ("18", "2. 更正、补充："),
        ("19", "3. 删除：可删除单份"),
        ("20", "4. 撤回同意："),
        ("21", "5. 注销："),
    ] {
        let said = quoted[number].trim();
        assert!(said.starts_with(begins), "{number}: {said}");
    }
}

#[test]
fn a_policy_collects_nothing_only_when_it_says_so_without_condition() {
    for (text, nothing) in [
        ("本应用不收集您的任何个人信息。", true),
        ("有没有收集我的信息？没有。", true),
        ("我们什么都不收集。", true),
        ("在您同意之前，我们不收集您的任何个人信息。", false),
        ("我们不收集您的通讯录信息。", false),
        ("我们不收集任何敏感信息。我们会收集您的昵称。", false),
    ] {
        assert_eq!(policy::collects_nothing(text).is_some(), nothing, "{text}");
    }
}

#[test]
fn companies_and_apps_of_a_template_are_named() {
    let text = "《旧画板用户隐私政策》\n本应用由旧板科技（上海）有限公司提供，我们与云海数据服务有限公司合作。";
    assert_eq!(policy::titled_app(text), Some("旧画板"));
    assert_eq!(
        policy::companies(text),
        ["旧板科技（上海）有限公司", "云海数据服务有限公司"]
    );
    assert_eq!(policy::titled_app("隐私政策\n甲公司"), None);
}

/// Stands before a sentence of the table, so that only what belongs to the head is read as the head.
const BEFORE: &str = "今天天气很好。\n";

#[test]
fn an_item_is_told_by_what_a_sentence_is_about_and_by_its_heading() {
    let table = std::fs::read_to_string(root().join("tests/fixtures/text/policies.tsv")).unwrap();
    let mut wrong = Vec::new();
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let [number, said, heading, sentence] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}");
        };
        let text = match heading {
            "-" => format!("{BEFORE}{sentence}"),
            heading => format!("{BEFORE}一、{heading}\n{sentence}"),
        };
        let items = policy::items(&text);
        let item = items.iter().find(|item| item.number == number).unwrap();
        if item.sentence.is_some() != (said == "yes") {
            wrong.push(line);
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_table_of_a_policy_has_every_item_once_and_in_order() {
    let numbers: Vec<&str> = policy::items("").iter().map(|item| item.number).collect();
    let expected: Vec<String> = (1..=26).map(|number| format!("{number:02}")).collect();
    assert_eq!(numbers, expected);
}

#[test]
fn headings_that_only_announce_are_no_contents() {
    let contents = "一、我们如何共享、转让、公开披露您的个人信息\n二、您的信息如何删除？";
    let spoken = policy::items(contents);
    assert!(spoken.iter().all(|item| item.sentence.is_none()));
}

#[test]
fn accounts_are_spoken_of_unless_there_are_none() {
    for (text, spoken) in [
        ("用手机号登录后可以同步。", true),
        ("帳號由您自己設定。", true),
        ("没有注册，也没有登录。", false),
        ("无需注册账号。", false),
        ("注册地址在宁波。", false),
        ("提供银行账号。", false),
    ] {
        assert_eq!(policy::speaks_of_accounts(text), spoken, "{text}");
    }
}

#[test]
fn what_may_be_refused_and_what_is_agreed_to_apart_is_told() {
    for (text, choice) in [
        ("不授权相册也能换头像。", true),
        ("生日选填。", true),
        ("拒绝后只影响扫码。", true),
        ("请提供手机号。", false),
    ] {
        assert_eq!(policy::leaves_choice(text), choice, "{text}");
    }
    for (text, apart) in [
        ("采集声纹之前会单独问您。", true),
        ("采集前另行请您勾选。", true),
        ("采集前请您同意。", false),
    ] {
        assert_eq!(policy::asks_apart(text), apart, "{text}");
    }
    for (text, without) in [
        ("麦克风、相机一概不用。", true),
        ("麦克风我们不要。", true),
        ("麦克风用于录音。", false),
        ("麦克风都不会用于广告。", false),
    ] {
        let kind = Span::new(0, 3);
        assert_eq!(policy::does_without(text, kind), without, "{text}");
    }
}
