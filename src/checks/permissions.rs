//! Does a policy name a permission? Rarely in the words of the console: 读取会议信息 is 会议信息权限 there.

use crate::base::Span;
use crate::evidence::{overlap, policy};

/// What the console puts before a permission's name.
const VERBS: [&str; 5] = ["读取", "获取", "访问", "使用", "调用"];
/// Words that stand in the name of any permission.
const PLAIN: [&str; 12] = [
    "读取", "获取", "访问", "使用", "调用", "权限", "信息", "列表", "数据", "会议", "用户", "成员",
];
/// The people in a meeting, by any name.
const PEOPLE: [&str; 8] = [
    "参会成员",
    "参会者",
    "参会人",
    "与会者",
    "与会人",
    "与会成员",
    "成员列表",
    "会议成员",
];

/// The name of a permission without what the console puts around it.
fn bare(name: &str) -> &str {
    VERBS
        .iter()
        .find_map(|verb| name.strip_prefix(verb))
        .unwrap_or(name)
        .trim_end_matches("权限")
}

/// What a text says of a permission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// It is named.
    Named,
    /// Whenever it is named, it is said that it is never asked for.
    Denied,
    /// It is not named.
    Unnamed,
    /// The name says nothing that could be looked for.
    Unknown,
}

/// What a text says of the permission of this name.
pub(super) fn said(name: &str, text: &str) -> Said {
    if is_denied(name, text) {
        return Said::Denied;
    }
    match is_named(name, text) {
        Some(true) => Said::Named,
        Some(false) => Said::Unnamed,
        None => Said::Unknown,
    }
}

fn is_denied(name: &str, text: &str) -> bool {
    let name = bare(name.trim());
    if name.is_empty() {
        return false;
    }
    let length = name.chars().count();
    let mut spans = text
        .match_indices(name)
        .map(|(at, _)| {
            let start = text.get(..at).map_or(0, |before| before.chars().count());
            Span::new(start, start + length)
        })
        .peekable();
    let never = |span: Span| policy::never_asks(text, span) || policy::does_without(text, span);
    spans.peek().is_some() && spans.all(never)
}

/// Whether a text names a permission; `None` when its name says nothing that could be looked for.
fn is_named(name: &str, text: &str) -> Option<bool> {
    let name = name.trim();
    let bare = bare(name);
    let people = |text: &str| PEOPLE.iter().any(|word| text.contains(word));
    if !bare.is_empty() && text.contains(bare) || people(name) && people(text) {
        return Some(true);
    }
    let mut parts = overlap::subjects(name);
    parts.retain(|part| !PLAIN.contains(&part.as_str()));
    (!parts.is_empty()).then(|| !parts.is_disjoint(&overlap::subjects(text)))
}
