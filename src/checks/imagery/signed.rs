//! What people and programs sign pictures with: names of accounts, makers, sites, and of persons who may not pass a
//! page on.

use crate::base::width::is_han;
use crate::checks::CheckCtx;
use crate::checks::writing::length;
use crate::evidence::normal::Normal;

/// Characters of a name behind an at sign.
const NAME: std::ops::RangeInclusive<usize> = 2..=20;
/// The commonest surnames of one character, which nine in ten people have.
const SURNAMES: &str = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";
/// Characters of a Chinese person's name.
const CHINESE: std::ops::RangeInclusive<usize> = 2..=4;
/// Characters of a department.
const DEPARTMENT: std::ops::RangeInclusive<usize> = 2..=10;
/// Digits behind a person's name: the last four of a telephone at least, day and time at most.
const NUMBER: std::ops::RangeInclusive<usize> = 4..=16;

fn sound(name: &str) -> bool {
    let sound = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '·');
    NAME.contains(&name.chars().count()) && name.chars().all(sound)
}

/// True for an at sign and a name, and nothing else.
pub(super) fn is_name(text: &str) -> bool {
    let name = text.trim().strip_prefix(['@', '＠']);
    name.is_some_and(sound)
}

/// True for the name of a network, a sign and that of an account: 微博 @…, 抖音号：….
pub(super) fn is_account(ctx: &CheckCtx<'_>, text: &str, normal: &Normal) -> bool {
    const SIGNS: [&str; 6] = ["@", "＠", ":", "：", "up主", "id"];
    let text = text.trim().to_lowercase();
    let hits = ctx.hits_in("pictures.network", normal);
    hits.iter().any(|hit| {
        let Some(rest) = text.strip_prefix(hit.word.as_str()).map(str::trim_start) else {
            return false;
        };
        let rest = rest.strip_prefix('号').unwrap_or(rest).trim_start();
        let name = SIGNS.iter().find_map(|sign| rest.strip_prefix(sign));
        name.is_some_and(|name| sound(name.trim_start_matches([':', '：', ' '])))
    })
}

/// True for a person's name and a number, or a department in brackets: 张三 12345, 李四（产品部）.
pub(super) fn is_person(text: &str) -> bool {
    let text = text.trim();
    let Some((at, _)) = text
        .char_indices()
        .find(|(_, c)| !c.is_alphabetic() && *c != '.')
    else {
        return false;
    };
    let (name, behind) = text.split_at(at);
    let behind = behind.trim();
    let chinese = CHINESE.contains(&name.chars().count())
        && name.chars().all(is_han)
        && name.starts_with(|c| SURNAMES.contains(c));
    let letters = |part: &str| part.len() > 1 && part.chars().all(|c| c.is_ascii_lowercase());
    let latin = name.split_once('.');
    let latin = latin.is_some_and(|(given, last)| letters(given) && letters(last));
    let bracketed = behind.strip_prefix(['(', '（']);
    if let Some(inside) = bracketed.and_then(|rest| rest.strip_suffix([')', '）'])) {
        return chinese && DEPARTMENT.contains(&length(inside)) && inside.chars().all(is_han);
    }
    let digits = behind.chars().filter(char::is_ascii_digit).count();
    let numeric = |c: char| c.is_ascii_digit() || matches!(c, '-' | ':' | '/' | '.' | '*' | ' ');
    let numbered = NUMBER.contains(&digits) && behind.chars().all(numeric);
    (chinese || latin) && numbered
}

/// True for what a program writes of itself: 由…制作.
pub(super) fn is_maker(normal: &str) -> bool {
    let inside = normal.trim().strip_prefix('由');
    inside.is_some_and(|rest| {
        let made = ["制作", "生成", "导出", "剪辑", "录制", "拍摄"];
        made.iter().any(|word| rest.ends_with(word)) && length(rest) <= 16
    })
}

/// True for the address of a site, and nothing else.
pub(super) fn is_site(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    let sound = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    let named = text.strip_prefix("www.");
    named.is_some_and(|name| name.contains('.') && name.chars().all(sound))
}
