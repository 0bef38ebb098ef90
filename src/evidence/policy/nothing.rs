//! What a policy says of data that are not collected: none at all, or none of the sensitive ones.

use crate::base::Span;
use regex::Regex;
use std::borrow::Cow;
use std::sync::LazyLock;

/// Words that say of sensitive data that there are none.
static NONE_SENSITIVE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?:不|未|没有|无需|从不)(?:会|再|主动|直接|以任何方式)?(?:收集|处理|获取|采集|涉及|使用|存储|读取|索取|需要|包含)?(?:您|用户)?的?(?:任何)?敏感(?:个人)?信息",
    )
    .ok()
});

fn denials(text: &str) -> impl Iterator<Item = std::ops::Range<usize>> {
    let none = NONE_SENSITIVE.as_ref();
    none.into_iter()
        .flat_map(move |none| none.find_iter(text).map(|found| found.range()))
}

/// Says that nothing at all is collected.
static NOTHING: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?:不|没有|从不|从未|未|不会|未曾)(?:主动)?(?:收集|采集|获取|索取|记录|保存|存储|留存)(?:、?(?:也)?不?(?:收集|采集|获取|处理|保存|存储|上传|使用|记录|留存))*(?:您|你|用户|使用者)?的?(?:任何|一切|哪怕一[项条样])[^，。；\n]{0,8}(?:信息|数据|资料|内容|东西)|什么(?:信息|数据|东西|资料)?(?:都|也)(?:不|没有?)(?:收集|采集|存|留|要|记|拿)|一(?:样|项|条)(?:信息|数据|东西)?(?:都|也)(?:不|没有?)(?:收集|采集|存|留|要|拿)|零收集|(?:有没有|是否)(?:收集|采集)[^。？\n]{0,12}信息[？?]?[ 　]*(?:没有|否|不)",
    )
    .ok()
});

/// Says that something is.
static SOMETHING: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?:我们|本应用|本软件|本产品|系统)(?:会|将|需要|需|可能会?|仅|只|主要)?(?:依法|向您|从您处|自动)?(?:收集|采集|获取|读取|处理)(?:以下|如下|并|和|您|你|用户|下列|部分|一些|必要)|(?:收集|采集)(?:的信息|信息)(?:包括|如下|有)|请您(?:提供|填写|授权)|需要您(?:提供|填写|授权)",
    )
    .ok()
});

/// Items without an object where nothing is collected: kinds, purpose, way, term and place of storage, devices, other
/// parties, sensitive data, and the rights to what is not there.
pub const OBJECTLESS: [&str; 16] = [
    "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20",
];

/// The sentence that says that nothing is collected; `None` when another one says what is.
pub fn collects_nothing(text: &str) -> Option<Span> {
    if SOMETHING.as_ref().is_none_or(|some| some.is_match(text)) {
        return None;
    }
    let mut found = NOTHING.as_ref()?.find_iter(text);
    found.find_map(|found| {
        let whole = sentence(text, found.range());
        let narrowed = |said: &str| CONDITIONS.iter().any(|word| said.contains(word));
        (!narrowed(&whole.of(text))).then_some(whole)
    })
}

/// A sentence with one of these speaks of a case: before consent nothing is collected.
const CONDITIONS: [&str; 10] = [
    "之前",
    "以前",
    "如果",
    "除了",
    "除非",
    "未经",
    "否则",
    "情况下",
    "同意前",
    "时，我们",
];

/// What is left of a sentence without what says that no sensitive data are collected.
pub(super) fn without_denials(said: &str) -> Cow<'_, str> {
    match NONE_SENSITIVE.as_ref() {
        Some(none) => none.replace_all(said, ""),
        None => Cow::Borrowed(said),
    }
}

/// The sentence that says that no sensitive data are collected.
pub fn denies_sensitive(text: &str) -> Option<Span> {
    denials(text).next().map(|found| sentence(text, found))
}

/// The whole sentence around a range of bytes, as scalar values.
fn sentence(text: &str, found: std::ops::Range<usize>) -> Span {
    let whole = around(text, found);
    let count = |end: usize| text.get(..end).map_or(0, |head| head.chars().count());
    Span::new(count(whole.start), count(whole.end))
}

/// The whole sentence around a range of bytes, without what ends it.
fn around(text: &str, found: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let ends = ['。', '！', '？', '\n', '；'];
    let head = text.get(..found.start).unwrap_or_default();
    let start = head.rfind(ends).map_or(0, |at| {
        at + head
            .get(at..)
            .and_then(|rest| rest.chars().next())
            .map_or(1, char::len_utf8)
    });
    let tail = text.get(found.end..).unwrap_or_default();
    start..found.end + tail.find(ends).unwrap_or(tail.len())
}

/// Words that accounts are spoken of with.
static ACCOUNTS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?:^|[^行付])[账帐賬帳][号户號戶]|登[录入錄]|[注註][册冊](?:[^地资資商]|$)").ok()
});

/// Says that there are none.
static NO_ACCOUNTS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?:没有|无需|无须|不需要?|不用|不必|不设|没|无)(?:任何)?(?:注册|登录|[账帐][号户])(?:[、，或和与及也]*(?:没有|无需|无须|不需要?|不用|不必)?(?:注册|登录|[账帐][号户]))*",
    )
    .ok()
});

/// True for a text that speaks of accounts and does not only say that there are none.
pub fn speaks_of_accounts(text: &str) -> bool {
    let (Some(accounts), Some(none)) = (ACCOUNTS.as_ref(), NO_ACCOUNTS.as_ref()) else {
        return false;
    };
    accounts.is_match(&none.replace_all(text, ""))
}
