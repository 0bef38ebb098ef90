//! Values that stand behind their labels: company, scope, software and version.

use super::codes::digit_meant;
use super::kinds::Cue;
use super::text::{Row, around, find};
use super::{names, quoted};
use crate::evidence::look::Region;
use crate::evidence::normal::fold;
use crate::evidence::reading::{Fields, Value};
use regex::Regex;
use std::sync::LazyLock;

/// Labels of a holder on any paper, most telling first.
pub(super) const HOLDERS: [&str; 14] = [
    "企业名称",
    "公司名称",
    "单位名称",
    "机构名称",
    "主办单位名称",
    "经营者名称",
    "医疗机构名称",
    "主办单位",
    "申请人",
    "持证人",
    "开办单位",
    "著作权人",
    "名称",
    "承诺方",
];
/// Endings of names of organisations.
const ENDINGS: [&str; 36] = [
    "有限公司",
    "有限责任公司",
    "股份公司",
    "集团公司",
    "公司",
    "合伙企业",
    "(有限合伙)",
    "(普通合伙)",
    "事务所",
    "医院",
    "诊所",
    "卫生院",
    "学校",
    "学院",
    "大学",
    "中心",
    "银行",
    "出版社",
    "研究院",
    "研究所",
    "工作室",
    "经营部",
    "商行",
    "基金会",
    "门诊部",
    "卫生站",
    "服务站",
    "药房",
    "药店",
    "幼儿园",
    "培训部",
    "协会",
    "学会",
    "合作社",
    "分行",
    "支行",
];
/// Labels that end a value running over several lines.
const STOPS: [&str; 40] = [
    "统一社会信用代码",
    "名称",
    "类型",
    "住所",
    "法定代表人",
    "注册资本",
    "成立日期",
    "营业期限",
    "登记机关",
    "经营范围",
    "许可证编号",
    "有效期",
    "发证机关",
    "发证日期",
    "核准日期",
    "单位名称",
    "企业名称",
    "公司名称",
    "地址",
    "业务种类",
    "业务覆盖范围",
    "主要负责人",
    "负责人",
    "组成形式",
    "经营场所",
    "登记号",
    "著作权人",
    "开发完成日期",
    "首次发表日期",
    "权利取得方式",
    "权利范围",
    "国家企业信用",
    "编号",
    "机构名称",
    "网站域名",
    "服务范围",
    "备注",
    "经营方式",
    "投诉举报",
    "日期",
];
/// Labels of a scope.
const SCOPES: [&str; 13] = [
    "许可经营事项",
    "许可经营范围",
    "经营范围",
    "业务种类",
    "经营项目",
    "许可项目",
    "业务类型",
    "诊疗科目",
    "服务范围",
    "业务范围",
    "生产范围",
    "宗旨和业务范围",
    "证券期货业务范围",
];

static VERSION: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)v\.?([0-9OoIl]{1,3}(?:\.[0-9OoIl]{1,4}){0,3})").ok());
static SHORT_FORM: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"[\[(【]?简称[:;]?([^\])】]{1,40})[\])】]?").ok());

/// Every label of this file.
pub(super) fn labels() -> impl Iterator<Item = &'static str> {
    HOLDERS.into_iter().chain(STOPS).chain(SCOPES)
}

/// What follows a label at the start of a line; a wrong character is allowed in long labels alone.
fn after_label(row: &Row, label: &str) -> Option<String> {
    let wanted: Vec<char> = label.chars().map(fold).collect();
    let skip = row
        .chars
        .iter()
        .take_while(|c| c.is_ascii_digit() || matches!(c, '、' | '.' | '(' | '一' | '二' | '三'))
        .count();
    let head = row
        .chars
        .get(skip..(skip + wanted.len() + 1).min(row.chars.len()))?;
    let most = usize::from(wanted.len() >= 4);
    let head: Vec<char> = head.iter().copied().map(fold).collect();
    let (start, end, _) = find(&head, &wanted, most)?;
    let longer = || labels().any(|other| other.len() > label.len() && goes_on(row, label, other));
    if start > 0 || longer() {
        return None;
    }
    let rest: String = row.chars.get(skip + end..)?.iter().collect();
    let signs = [':', '.', '·', '-', '_', ';'];
    let mut cut = rest.trim_start_matches(signs);
    // 承诺单位（盖章）：
    if let Some((asked, after)) = cut.split_once(')')
        && asked.starts_with('(')
        && ["章", "签", "印"].iter().any(|word| asked.contains(word))
    {
        cut = after.trim_start_matches(signs);
    }
    Some(cut.to_owned())
}

/// True when a line begins with a label of which another is only the beginning.
fn goes_on(row: &Row, label: &str, longer: &str) -> bool {
    longer.starts_with(label) && row.text.starts_with(longer)
}

/// The value of a label: on its line, to its right, or below.
pub(super) fn value(rows: &[Row], label: &str) -> Option<(Row, String)> {
    values(rows, label).next()
}

/// Everything that may be the value of a label, most likely first. What stands to the right of the head of a column is
/// the next head.
fn values<'a>(rows: &'a [Row], label: &'a str) -> impl Iterator<Item = (Row, String)> + 'a {
    rows.iter()
        .filter_map(move |row| Some((row, after_label(row, label)?)))
        .flat_map(move |(row, rest)| {
            let own = (!rest.is_empty()).then(|| (row.clone(), rest));
            let alone = own.is_none();
            let right = rows
                .iter()
                .filter(|other| alone && row.is_left_of(other))
                .min_by_key(|other| other.region.x);
            let below = rows
                .iter()
                .filter(|other| alone && row.is_above(other, 1.5))
                .min_by_key(|other| other.region.y);
            let beside = right.into_iter().chain(below).map(|next| {
                let text = next.text.trim_start_matches([':', '.']).to_owned();
                (next.clone(), text)
            });
            own.into_iter().chain(beside).collect::<Vec<_>>()
        })
}

/// Whom the paper was issued to.
pub(super) fn company(cue: Option<&Cue>, rows: &[Row], seals: &[String], fields: &mut Fields) {
    let own = cue.map(|cue| cue.holders.as_slice()).unwrap_or_default();
    let labels = own.iter().map(String::as_str).chain(
        HOLDERS
            .iter()
            .copied()
            .filter(|_| own.is_empty() || fields.company.is_none()),
    );
    for label in labels {
        let found = values(rows, label).find_map(|(row, text)| named(rows, &row, &text));
        if found.is_some() {
            let found = found.map(|found| names::unlabelled(rows, seals, found));
            fields.company = found.map(|found| names::agreed(rows, seals, found));
            return;
        }
    }
    let own = own.iter().find_map(|label| {
        let (row, text) = value(rows, label)?;
        is_name(&text).then(|| row.value(typed(&text)))
    });
    let found = own.or_else(|| names::by_ending(rows));
    fields.company = found.map(|found| names::unlabelled(rows, seals, found));
}

/// A name of any ending, such as that of a person, a school or a shop: Han characters alone, and no word of a form. What
/// ends with a bracketed place goes on somewhere else.
fn is_name(text: &str) -> bool {
    const FORM: [&str; 9] = [
        "盖章", "公章", "签字", "签名", "签章", "日期", "地址", "编号", "证号",
    ];
    let is_han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c) || matches!(c, '(' | ')' | '·');
    let whole = !text.ends_with(')') || text.ends_with("合伙)") || text.ends_with("工商户)");
    (2..=30).contains(&text.chars().count())
        && whole
        && text.chars().all(is_han)
        && !FORM.iter().any(|word| text.contains(word))
        && !starts_with_stop(text)
}

/// A name behind a label, continued on the line below when it was broken.
fn named(rows: &[Row], row: &Row, text: &str) -> Option<Value> {
    // What was printed beside the name, a tick or a star, is none of it.
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '(');
    let text = cut_at_label(text);
    let text = without_country(&text);
    if ends_as_name(&text) {
        return Some(row.value(typed(&names::whole(rows, text))));
    }
    // A bracket parts a line, the edge of a column breaks it.
    let right = rows
        .iter()
        .filter(|other| row.is_left_of(other) && other.region.x <= row.right() + row.region.h)
        .min_by_key(|other| other.region.x);
    let below = rows
        .iter()
        .filter(|other| row.is_above(other, 1.0))
        .min_by_key(|other| other.region.y);
    for rest in right.into_iter().chain(below) {
        let joined = format!("{text}{}", rest.text);
        let short = rest.chars.len() < 24;
        if short
            && ends_as_name(&joined)
            && text.chars().count() >= 2
            && !starts_with_stop(&rest.text)
        {
            let mut value = row.value(typed(&joined));
            value.region = around(row.region, rest.region);
            value.confidence = row.confidence.min(rest.confidence);
            return Some(value);
        }
    }
    let inside = names::first(&text)?;
    Some(row.value(typed(inside)))
}

fn ends_as_name(text: &str) -> bool {
    text.chars().count() >= 4
        && text.chars().count() <= 60
        && ENDINGS.iter().any(|ending| text.ends_with(ending))
        && !text.contains(['，', ',', '。', '、', ';', ':'])
}

/// A second label on the same line ends the value: 名称 … 注册资本 …
fn cut_at_label(text: &str) -> String {
    let end = STOPS
        .iter()
        .filter(|stop| stop.chars().count() >= 3 || **stop == "类型")
        .filter_map(|stop| text.find(stop))
        .filter(|at| *at > 0)
        .min();
    let cut = text.get(..end.unwrap_or(text.len())).unwrap_or(text);
    let bare = cut.trim_end_matches(['(', ')', ':', '_', '.', ';', ',', '。', '盖', '章', '公']);
    // What trimming took that belongs to the name.
    let open = bare.matches('(').count() > bare.matches(')').count();
    format!("{bare}{}", if open { ")" } else { "" })
}

fn without_country(text: &str) -> String {
    text.trim_end_matches(":中国")
        .trim_start_matches("中国:")
        .to_owned()
}

/// Names are typed with wide brackets.
pub(super) fn typed(text: &str) -> String {
    text.replace('(', "（").replace(')', "）")
}

fn starts_with_stop(text: &str) -> bool {
    STOPS.iter().any(|stop| text.starts_with(stop))
}

/// True for what a person writes on a copy for the console: the purpose, or a day alone.
fn is_written_by_hand(text: &str) -> bool {
    let purpose = ["注册", "授权", "腾讯", "开发者", "上线"];
    let day = text.contains('年')
        && text
            .chars()
            .all(|c| c.is_ascii_digit() || "年月日 ".contains(c));
    day || text.starts_with("用于") && purpose.iter().any(|word| text.contains(word))
}

/// Business scope: the rest of its line and the lines below in the same column.
pub(super) fn scope(rows: &[Row], fields: &mut Fields) {
    for label in SCOPES {
        let Some(at) = rows
            .iter()
            .position(|row| after_label(row, label).is_some())
        else {
            continue;
        };
        let Some(first) = rows.get(at) else { continue };
        let rest = after_label(first, label).unwrap_or_default();
        let mut lines: Vec<&Row> = Vec::new();
        let mut text = rest;
        let mut region: Option<Region> = None;
        let mut last = first;
        if text.is_empty() {
            let Some((row, value)) = value(rows, label) else {
                continue;
            };
            text = value;
            region = Some(row.region);
            if let Some(row) = rows.iter().find(|other| other.region == row.region) {
                last = row;
            }
        }
        let column = last;
        loop {
            let next = rows
                .iter()
                .filter(|other| {
                    last.is_above(other, 1.3)
                        && !lines.iter().any(|known| std::ptr::eq(*known, *other))
                })
                .filter(|other| {
                    other.right() as f32 <= column.right() as f32 + 3.0 * column.region.h as f32
                })
                .min_by_key(|other| other.region.y);
            let Some(next) = next else { break };
            let foreign = starts_with_stop(&next.text) || is_written_by_hand(&next.text);
            if foreign || lines.len() > 40 || text.ends_with('。') {
                break;
            }
            text.push_str(&next.text);
            region = Some(region.map_or(next.region, |known| around(known, next.region)));
            lines.push(next);
            last = next;
        }
        if text.chars().count() >= 2 {
            let mut value = first.value(text);
            if let Some(region) = region {
                value.region = around(first.region, region);
            }
            fields.scope = Some(value);
            return;
        }
    }
}

/// Software or service, and its version.
pub(super) fn title(cue: &Cue, rows: &[Row], fields: &mut Fields) {
    for label in &cue.names {
        let Some((row, text)) = value(rows, label) else {
            continue;
        };
        let mut text = cut_at_label(&text);
        let mut region = row.region;
        let mut wanted = usize::from(cue.slot == "software-copyright") * 3;
        let mut last = row.clone();
        // The full name, its short form and the version may stand on lines of their own.
        while wanted > 0 && version_of(&text).is_none() {
            wanted -= 1;
            let next = rows
                .iter()
                .filter(|other| last.is_above(other, 1.3))
                .min_by_key(|other| other.region.y);
            let Some(next) = next.filter(|next| !starts_with_stop(&next.text)) else {
                break;
            };
            text.push_str(&next.text);
            region = around(region, next.region);
            last = next.clone();
        }
        let place = |text: String| Value {
            text,
            page: row.page,
            region,
            confidence: row.confidence,
        };
        if cue.slot == "software-copyright"
            && let Some((start, version)) = version_of(&text)
        {
            fields.version = Some(place(version));
            text.truncate(start);
        }
        if let Some(short) = SHORT_FORM.as_ref().and_then(|pattern| pattern.find(&text)) {
            let start = short.start();
            text.truncate(start);
        }
        let text = text
            .trim_matches(['《', '》', '"', '“', '”', ':', '[', '('])
            .to_owned();
        if !text.is_empty() {
            fields.title = Some(place(typed(&text)));
            return;
        }
    }
    fields.title = quoted::title(cue, rows);
}

/// The last version of a text, and where it begins.
fn version_of(text: &str) -> Option<(usize, String)> {
    let groups = VERSION.as_ref()?.captures_iter(text).last()?;
    let number: String = groups.get(1)?.as_str().chars().map(digit_meant).collect();
    Some((groups.get(0)?.start(), format!("V{number}")))
}
