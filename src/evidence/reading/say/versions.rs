//! Versions of the app that a letter or a report says it is for.

use super::codes::digit_meant;
use super::text::{Row, rows};
use crate::evidence::reading::{Page, Value};
use regex::Regex;
use std::sync::LazyLock;

/// A version behind its label, or the label alone. Letters that stand for digits are what recognition makes of them.
static LABELLED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let number = r"[Vv]?\.?([0-9OoIl]{1,4}(?:\.[0-9OoIl]{1,5}){1,3})";
    Regex::new(&format!(
        "版本(?:号|编号|信息)?(?:为|是)?[:;]?(?:{number}|$)"
    ))
    .ok()
});
/// A version without a label.
static BARE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^[Vv]?\.?([0-9OoIl]{1,4}(?:\.[0-9OoIl]{1,5}){1,3})$").ok());

/// What has a version of its own, or another one of the app than the one that is handed in.
#[rustfmt::skip]
const OTHERS: [&str; 52] = [
    "文档", "文件", "报告", "模板", "表单", "系统", "客户端", "会议", "浏览器", "安卓", "android", "ios", "windows", "macos", "mac",
    "鸿蒙", "微信", "qq", "内核", "固件", "数据库", "协议", "接口", "sdk", "api", "环境", "依赖", "框架", "工具", "平台", "设备",
    "硬件", "终端", "服务器", "服务端", "python", "java", "node", "上一", "上个", "前一", "历史", "旧", "原", "老", "最低", "最高", "支持",
    "兼容", "标准", "规范", "基线",
];

/// The first group of a version that is a year names a day or an edition.
const YEARS: std::ops::RangeInclusive<u32> = 1900..=2199;

/// Every version of the app on these pages, as groups of digits with dots, in the order of the pages.
pub fn versions(pages: &[Page]) -> Vec<Value> {
    let rows = rows(pages);
    rows.iter().flat_map(|row| on_line(&rows, row)).collect()
}

fn on_line(rows: &[Row], row: &Row) -> Vec<Value> {
    let Some(pattern) = LABELLED.as_ref() else {
        return Vec::new();
    };
    let labels = pattern.captures_iter(&row.text);
    let found = labels.filter_map(|label| {
        let whole = label.get(0)?;
        if is_of_another(row.text.get(..whole.start()).unwrap_or_default()) {
            return None;
        }
        if let Some(number) = label.get(1) {
            return value(row, number.as_str());
        }
        // The head of a column has the next head beside it, and no number.
        let right = rows.iter().filter(|other| row.is_left_of(other));
        let next = right.min_by_key(|other| other.region.x)?;
        let number = BARE.as_ref()?.captures(&next.text)?.get(1)?;
        value(next, number.as_str())
    });
    found.collect()
}

/// Whether what stands before the label says that the version is that of something else.
fn is_of_another(head: &str) -> bool {
    let head = head.to_lowercase();
    let bare = head.trim_end_matches(['的', ':', '(', '-']);
    OTHERS.iter().any(|other| bare.ends_with(other))
}

fn value(row: &Row, number: &str) -> Option<Value> {
    let number: String = number.chars().map(digit_meant).collect();
    let year = number.split('.').next()?.parse().ok()?;
    (!YEARS.contains(&year)).then(|| row.value(number))
}
