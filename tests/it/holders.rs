//! Whom a paper was issued to, when recognition glued a label to the name, and when what looks like one is the name.

use crate::understanding::understood;

const NAME: &str = "深圳云纪要科技有限公司";

/// The holder of an assessment whose lines are these.
fn holder(lines: &[&str]) -> Option<String> {
    let mut page = vec![(500, 200, 60, "互联网信息服务安全评估报告")];
    let rows = lines.iter().zip(0..);
    page.extend(rows.map(|(&line, at)| (180, 400 + 90 * at, 34, line)));
    understood(&page).1.company.map(|value| value.text)
}

#[test]
fn a_label_glued_to_a_name_is_no_part_of_it() {
    for line in [
        "单位深圳云纪要科技有限公司",
        "单位：深圳云纪要科技有限公司",
        "单位　深圳云纪要科技有限公司",
        "评估单位深圳云纪要科技有限公司",
        "评估单位 ：深圳云纪要科技有限公司",
        "委托单位深圳云纪要科技有限公司",
        "授权单位深圳云纪要科技有限公司",
        "著作权人深圳云纪要科技有限公司",
        "著作权人：名称：深圳云纪要科技有限公司",
        "名称深圳云纪要科技有限公司",
        "单位名称：单位深圳云纪要科技有限公司",
        "主办单位名称深圳云纪要科技有限公司",
        "企业名称深圳云纪要科技有限公司",
        "申请人深圳云纪要科技有限公司",
        "申请人：单位：深圳云纪要科技有限公司",
        "持证人 深圳云纪要科技有限公司",
        "使用单位深圳云纪要科技有限公司",
    ] {
        assert_eq!(holder(&[line]).as_deref(), Some(NAME), "{line}");
    }
}

#[test]
fn a_name_without_a_place_is_freed_of_its_label_where_it_stands_alone_too() {
    let lines = [
        "评估对象：单位云纪要科技有限公司",
        "云纪要科技有限公司（盖章）",
    ];
    assert_eq!(holder(&lines).as_deref(), Some("云纪要科技有限公司"));
}

#[test]
fn a_name_that_begins_like_a_label_stays_whole() {
    for name in [
        "单位宝信息科技有限公司",
        "中国单位信息网络有限公司",
        "北京名称管理咨询有限公司",
        "深圳单位通科技有限公司",
    ] {
        for line in [
            name.to_owned(),
            format!("单位名称：{name}"),
            format!("评估单位{name}"),
        ] {
            assert_eq!(holder(&[&line]).as_deref(), Some(name), "{line}");
        }
        let twice = [format!("单位名称：{name}"), format!("{name}（盖章）")];
        let lines: Vec<&str> = twice.iter().map(String::as_str).collect();
        assert_eq!(holder(&lines).as_deref(), Some(name), "{name}");
    }
}

#[test]
fn behind_a_label_of_its_own_even_such_a_word_is_the_name() {
    for line in [
        "单位名称：名称网络科技有限公司",
        "评估单位名称网络科技有限公司",
    ] {
        let name = holder(&[line]);
        assert_eq!(name.as_deref(), Some("名称网络科技有限公司"), "{line}");
    }
}
