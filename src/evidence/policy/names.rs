//! Whose policy it is: the companies and the app a text names.

use crate::base::width;
use regex::Regex;
use std::sync::LazyLock;

/// What full names of companies end with; of two that overlap the longer one stands first.
const FORMS: [&str; 4] = ["股份有限公司", "有限责任公司", "有限公司", "工作室"];
/// Characters before the form of a company, at least and at most.
const BODY: std::ops::RangeInclusive<usize> = 2..=30;

/// True for a character a company's name is made of.
fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || width::is_han(c) || matches!(c, '（' | '）' | '(' | ')')
}

/// Where the name begins whose form begins at `form`, no further back than `from`; `None` when too little stands before.
fn begin(text: &str, from: usize, form: usize) -> Option<usize> {
    let body = text.get(from..form)?.char_indices().rev();
    let name = body
        .take_while(|&(_, c)| is_of_name(c))
        .take(*BODY.end())
        .map(|(at, _)| from + at);
    let (length, start) = name.fold((0, form), |(length, _), at| (length + 1, at));
    BODY.contains(&length).then_some(start)
}

/// Full company names with the words a sentence puts before them, in bytes.
fn full_names(text: &str) -> Vec<&str> {
    let (mut found, mut from, mut seek) = (Vec::new(), 0, 0);
    while let Some((form, length)) = next_form(text, seek) {
        seek = form + length;
        if let Some(start) = begin(text, from, form) {
            found.extend(text.get(start..seek));
            from = seek;
        }
    }
    found
}

/// The next form of a company: where it begins, and its length.
fn next_form(text: &str, from: usize) -> Option<(usize, usize)> {
    let rest = text.get(from..)?;
    let forms = FORMS
        .iter()
        .filter_map(|form| Some((rest.find(form)?, form.len())));
    let (at, length) = forms.min_by_key(|&(at, length)| (at, std::cmp::Reverse(length)))?;
    Some((from + at, length))
}

/// Full company names in a text, each once, without the words a sentence puts before them.
pub fn companies(text: &str) -> Vec<&str> {
    const BEFORE: [&str; 14] = [
        "由",
        "与",
        "是",
        "指",
        "为",
        "向",
        "和",
        "及",
        "：",
        ":",
        "处理者",
        "运营者",
        "公司名称",
        "我们",
    ];
    let mut found: Vec<&str> = Vec::new();
    for name in full_names(text) {
        let start = BEFORE
            .iter()
            .filter_map(|word| name.rfind(word).map(|at| at + word.len()))
            .filter(|&at| name.len() - at > "有限公司".len() + 3)
            .max()
            .unwrap_or(0);
        let name = name.get(start..).unwrap_or(name);
        if !found.contains(&name) {
            found.push(name);
        }
    }
    found
}

static SPEAKER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(股份有限公司|有限责任公司|有限公司|工作室)[（(,，]?(?:以下|下)?(?:简称|称|称为)(?:为)?[“‘「\x22]?(?:我们|本公司)",
    )
    .ok()
});

/// The companies a text calls "we", in order.
pub fn speakers(text: &str) -> Vec<&str> {
    let Some(speaker) = SPEAKER.as_ref() else {
        return Vec::new();
    };
    speaker
        .captures_iter(text)
        .filter_map(|found| {
            let form = found.get(1)?;
            let start = begin(text, 0, form.start())?;
            companies(text.get(start..form.end())?).first().copied()
        })
        .collect()
}

static TITLE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^[\s《“「]*([^《》“”「」\s，。：:]{1,24}?)(?:用户)?(?:隐私|个人信息(?:保护|处理))(?:权)?(?:政策|协议|声明|规则|保护)").ok()
});

static AGREEMENT_TITLE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^[\s《“「]*([^《》“”「」\s，。：:]{1,24}?)(?:用户|软件|许可|服务|使用){1,4}(?:协议|条款|须知)").ok()
});

/// What the first line of a policy calls the app.
pub fn titled_app(text: &str) -> Option<&str> {
    titled(text, TITLE.as_ref()?)
}

/// What the first line of a user agreement calls the app.
pub fn titled_agreement(text: &str) -> Option<&str> {
    titled(text, AGREEMENT_TITLE.as_ref()?)
}

fn titled<'a>(text: &'a str, title: &Regex) -> Option<&'a str> {
    let first = text.lines().find(|line| !line.trim().is_empty())?;
    let name = title.captures(first)?.get(1)?.as_str();
    let name = [
        "—",
        "—",
        "-",
        "App",
        "APP",
        "app",
        "应用",
        "软件",
        "平台",
        "小程序",
    ]
    .iter()
    .fold(name, |name, suffix| {
        name.strip_suffix(suffix).unwrap_or(name)
    });
    let named = !name.is_empty()
        && !["隐私", "政策", "协议"]
            .iter()
            .any(|word| name.contains(word));
    named.then_some(name)
}
