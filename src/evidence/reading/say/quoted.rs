//! What a letter or an approval is about, when no label says so: 《…》 of a work, “…” of an application.

use super::kinds::Cue;
use super::text::{Row, next_of};
use crate::evidence::reading::Value;
use regex::Regex;
use std::sync::LazyLock;

static WORK: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new("《([^《》]{2,30})》").ok());
static SERVICE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new("(?:应用|小程序|软件|APP)(?:名称)?[:为]?[《“\"「]([^《》“”\"「」]{2,30})[》”\"」]")
        .ok()
});
/// Endings of texts that letters refer to, which are no works.
const RULES: [&str; 9] = [
    "法", "条例", "办法", "规定", "规则", "规范", "协议", "合同", "函",
];

/// The first work or application that a sentence names; it may run over two lines.
pub(super) fn title(cue: &Cue, rows: &[Row]) -> Option<Value> {
    let has = |wanted: &str| cue.names.iter().any(|name| name == wanted);
    let pattern = if has("游戏名称") || has("作品名称") {
        WORK.as_ref()?
    } else if has("应用名称") {
        SERVICE.as_ref()?
    } else {
        return None;
    };
    rows.iter().find_map(|row| {
        let next = next_of(rows, row).map_or("", |next| next.text.as_str());
        let text = format!("{}{next}", row.text);
        let mut names = pattern
            .captures_iter(&text)
            .filter_map(|found| found.get(1));
        let name = names.find(|name| !RULES.iter().any(|rule| name.as_str().ends_with(rule)))?;
        let mut value = row.value(name.as_str());
        // No label says that it is the title.
        value.confidence *= 0.8;
        Some(value)
    })
}
