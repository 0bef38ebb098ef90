//! A whole listing pasted as one text: what is recognised, and what is left alone.

use guoshen::project::listing_text::{self, Present, present, recognise};
use guoshen::project::{DeveloperKind, Edit, FieldPath, Project, TextField};
use proptest::prelude::*;

/// What was recognised, as `field = value`.
fn read(text: &str) -> Vec<String> {
    let said = |edit: &Edit| match edit {
        Edit::Text(field, value) => format!("{} = {value}", field.id()),
        Edit::Keywords(words) => format!("keywords = {}", words.join("+")),
        Edit::Languages(tags) => format!("languages = {}", tags.join("+")),
        Edit::DeveloperKind(kind) => format!("kind = {}", kind.id()),
        other => format!("{other:?}"),
    };
    recognise(text).iter().map(said).collect()
}

#[test]
fn labelled_lines_go_to_their_fields() {
    let text = "\
应用名称：青禾共绘
版本号: 2.4.0
应用简介（15字以内）：会议里多人同画一张图
详细描述：参会的人在同一张画布上画图。

会后能把画布存成图片：一键导出。
关键词：画布、多人绘图，白板
开发者/公司名称：青禾示例科技有限公司
统一社会信用代码：9135 0100 M000 100Y 43
官网：https://qinghe.example.cn
隐私政策网址：https://qinghe.example.cn/privacy
用户协议：<https://qinghe.example.cn/terms>
联系人：何苗
电话：0755-0000 0000
邮箱：kefu@qinghe.example.cn
支持语言：简体中文、English
开发者类型：企业
";
    assert_eq!(
        read(text),
        [
            "name = 青禾共绘",
            "version = 2.4.0",
            "brief = 会议里多人同画一张图",
            "detail = 参会的人在同一张画布上画图。\n\n会后能把画布存成图片：一键导出。",
            "keywords = 画布+多人绘图+白板",
            "developer-name = 青禾示例科技有限公司",
            "uscc = 91350100M000100Y43",
            "website = https://qinghe.example.cn",
            "policy-url = https://qinghe.example.cn/privacy",
            "agreement-url = https://qinghe.example.cn/terms",
            "contact = 何苗",
            "phone = 0755-0000 0000",
            "email = kefu@qinghe.example.cn",
            "languages = zh-CN+en",
            "kind = company",
        ]
    );
}

#[test]
fn a_line_that_belongs_to_no_field_is_handed_back() {
    let text = "\
# 上架信息

应用名称：青禾共绘
适用人群：老师和学生
应用简介：会议里多人同画一张图
| 字段 | 内容 |
|---|---|
| 定价 | 免费 |
官网：还没有做好
联系人：暂无
祝审核顺利
";
    let all = listing_text::read(text);
    let found: Vec<FieldPath> = all.found.iter().map(Edit::path).collect();
    let fields = [TextField::Name, TextField::Brief];
    assert_eq!(found, fields.map(FieldPath::Text));
    let left = all
        .left
        .iter()
        .map(|left| (left.line.as_str(), left.value.as_str()));
    let left: Vec<(&str, &str)> = left.collect();
    for wanted in [
        ("适用人群：老师和学生", "老师和学生"),
        ("官网：还没有做好", "还没有做好"),
        ("祝审核顺利", "祝审核顺利"),
    ] {
        assert!(left.contains(&wanted), "{wanted:?}: {left:?}");
    }
    let lines: Vec<&str> = left.iter().map(|(line, _)| *line).collect();
    assert!(lines.contains(&"| 定价 | 免费 |"), "{lines:?}");
    assert!(
        !lines
            .iter()
            .any(|line| line.contains("上架信息") || line.contains("暂无"))
    );
    assert!(!lines.iter().any(|line| line.contains("---")));
}

#[test]
fn english_labels_are_known() {
    let text = "App name: Qinghe Draw\nBrief intro: Draw together\nDescription: One canvas.\nKeywords: canvas, drawing\n\
Version: 2.4.0\nDeveloper: Qinghe Ltd.\nWebsite: qinghe.example.cn\nPrivacy policy URL: https://q.example/p\n\
Contact e-mail: a@q.example\nTelephone: 123456\n";
    assert_eq!(
        read(text),
        [
            "name = Qinghe Draw",
            "brief = Draw together",
            "detail = One canvas.",
            "keywords = canvas+drawing",
            "version = 2.4.0",
            "developer-name = Qinghe Ltd.",
            "website = qinghe.example.cn",
            "policy-url = https://q.example/p",
            "email = a@q.example",
            "phone = 123456",
        ]
    );
}

#[test]
fn lists_headings_bold_brackets_and_tables_are_understood() {
    for text in [
        "- 应用名称：青禾",
        "* **应用名称**：青禾",
        "**应用名称：** 青禾",
        "1. 应用名称：青禾",
        "（一）应用名称：青禾",
        "> 应用名称: 青禾",
        "【应用名称】青禾",
        "【应用名称】：青禾",
        "应用名称\n青禾",
        "应用名称：\n\n青禾",
        "## 应用名称\n\n青禾\n",
        "| 字段 | 内容 |\n|---|---|\n| 应用名称 | 青禾 |",
        "| **应用名称** | 青禾 | 必填 |",
        "应用名称\t青禾",
        "Ａｐｐ　Ｎａｍｅ：青禾",
        "name = \"青禾\"",
        "\u{feff}应用名称：青禾\r\n",
    ] {
        assert_eq!(read(text), ["name = 青禾"], "{text:?}");
    }
}

#[test]
fn a_description_takes_lines_until_the_next_label() {
    let text =
        "详细描述：\n- 画图：多人同画\n- 便签\n\n适合讨论。\n更新说明：修正问题\n版本：1.0\n";
    assert_eq!(
        read(text),
        [
            "detail = - 画图：多人同画\n- 便签\n\n适合讨论。",
            "version = 1.0"
        ]
    );
    assert_eq!(
        read("关键词：\n- 画布\n- 便签\n\n名称：青禾"),
        ["keywords = 画布+便签", "name = 青禾"]
    );
    // What follows a value of one line belongs to nothing.
    assert_eq!(read("简介：画图\n另起一行的说明"), ["brief = 画图"]);
}

#[test]
fn what_is_no_value_is_left_alone() {
    for text in [
        "",
        "今天讨论了应用名称：大家觉得都可以",
        "应用名称很重要，请尽快确定",
        "应用名称：",
        "应用名称：待定",
        "版本：-",
        "| 应用名称 | |",
        // A policy is named, not linked.
        "隐私政策：我们非常重视你的个人信息",
        "官网：建设中",
        "联系人邮箱地址的填写说明：请用企业邮箱",
        "统一社会信用代码：办理中",
        "应用图标：icon.png",
        "支持语言：克林贡语",
        "联系方式：见官网",
        "12:30 开会\nhttps://example.cn/a:b",
    ] {
        assert_eq!(read(text), [""; 0], "{text:?}");
    }
}

#[test]
fn the_first_value_of_a_field_counts() {
    assert_eq!(read("名称：青禾\n应用名称：别的"), ["name = 青禾"]);
    assert_eq!(
        read("联系方式：a@b.cn\n联系方式：0755-12345678"),
        ["email = a@b.cn", "phone = 0755-12345678"]
    );
}

#[test]
fn a_link_gives_its_address() {
    assert_eq!(
        read("官网：[青禾](https://q.cn/a)"),
        ["website = https://q.cn/a"]
    );
    assert_eq!(
        read("隐私政策：https://q.cn/p （已上线）"),
        ["policy-url = https://q.cn/p"]
    );
}

#[test]
fn a_value_is_compared_with_what_is_there() {
    let mut project = Project::default();
    let name = |text: &str| Edit::Text(TextField::Name, text.to_owned());
    assert_eq!(present(&project, &name("青禾")), Present::Open);
    name("青禾 共绘").apply(&mut project);
    assert_eq!(present(&project, &name("青禾共绘")), Present::Same);
    assert_eq!(present(&project, &name("别的")), Present::Differs);
    let kind = Edit::DeveloperKind(DeveloperKind::Company);
    assert_eq!(present(&project, &kind), Present::Open);
    let words = Edit::Keywords(vec!["画布".to_owned()]);
    words.clone().apply(&mut project);
    assert_eq!(present(&project, &words), Present::Same);
}

proptest! {
    #[test]
    fn any_text_is_read_without_an_accident(text in "[ -~：【】|\\n\\t应用名称简介、（）*#0-9]{0,200}") {
        for edit in recognise(&text) {
            prop_assert!(edit.apply(&mut Project::default()));
        }
    }
}
