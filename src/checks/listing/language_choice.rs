//! Languages of interface and content (clause 2.9.4.20).
//!
//! Chinese and English are common; every other declared language fails. Texts in another script fail as well, a few
//! accented letters are pointed out. An app that teaches a language in Chinese is no app in that language (reading A21).

use crate::base::{Span, width};
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::{FieldPath, TextField};
use regex::Regex;
use std::sync::LazyLock;

/// Fails for declared languages and scripts that are not common ones; points out an interface a text promises in one.
pub(crate) static LANGUAGE_CHOICE: Check = Check {
    id: "language-choice",
    clauses: &["2.9.4.20"],
    reads: &[Input::Languages, Input::Name, Input::Brief, Input::Detail],
    revision: 6,
    run,
};

const CLAUSE: &str = "2.9.4.20";
/// Primary subtags of Chinese and English.
const COMMON: [&str; 5] = ["zh", "en", "cmn", "yue", "wuu"];
/// So many accented letters among Chinese are a word or two that English has taken over: Café, résumé.
const ACCENTS: usize = 3;
/// A quoted word of another script, in characters; more is a text.
const QUOTED: usize = 12;

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let place = || Place::Field {
        path: FieldPath::Languages,
    };
    let languages = ctx.languages();
    if languages.iter().all(|tag| tag.trim().is_empty()) {
        out.ask(CLAUSE).at(place()).say("language-missing", []);
    }
    for tag in languages
        .iter()
        .map(|tag| tag.trim())
        .filter(|tag| !tag.is_empty())
    {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag).to_lowercase();
        if !COMMON.contains(&primary.as_str()) && !tag.contains('文') {
            out.fail(CLAUSE)
                .at(place())
                .matched(tag)
                .say("language-uncommon", [("language", tag.into())]);
        }
    }
    for field in [TextField::Brief, TextField::Detail] {
        interface(ctx, field, out);
    }
    for field in [TextField::Name, TextField::Brief, TextField::Detail] {
        script(ctx, field, out);
    }
}

/// Languages whose interface a text promises, 藏语、维语界面, or says to be the only one: 按钮统统是德文, 没做中文版.
static INTERFACE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    const LANGUAGE: &str = "(?:藏|维吾尔|维|蒙古|蒙|哈萨克|彝|壮|朝鲜|日|韩|德|法|俄|西班牙|葡萄牙|意大利|阿拉伯|泰|越南|印尼|马来|土耳其)[语文]";
    let row = format!("{LANGUAGE}(?:[、，,和及与或]{{1,2}}(?:{LANGUAGE}|[中英][语文]))*");
    let parts = "(?:界面|菜单|按钮|文字|帮助|说明|全部内容)";
    let only = "(?:只有|仅有|全是|都是|全为|均为|统统是?|全部?用|均以|仅以|只用)";
    let pattern = [
        format!("{row}(?:的)?(?:界面|版本|菜单|操作界面)"),
        format!("{row}[两二三四五六七八九十0-9]种(?:界面|菜单|操作界面)"),
        format!("(?:界面|显示|操作|菜单)语言[^。；\n]{{0,16}}{LANGUAGE}"),
        format!("{parts}[^。，；\n]{{0,8}}{only}[^。，；\n]{{0,4}}{row}"),
        format!("(?:仅|只)(?:提供|支持){row}(?:界面|版|$|[。，；])"),
        "(?:没有|没做|不做|不提供|暂无|尚无|未提供)(?:任何)?(?:中文|汉语|简体)(?:版|界面|菜单)"
            .to_owned(),
        "没有一个汉字|汉字一个(?:都|也)?没有|一个汉字(?:都|也)?没有".to_owned(),
    ]
    .join("|");
    Regex::new(&pattern).ok()
});

fn interface(ctx: &CheckCtx<'_>, field: TextField, out: &mut Findings) {
    let text = ctx.text(field);
    // One of these is in all of them.
    if !["界面", "版", "菜单", "语", "文", "汉字"]
        .iter()
        .any(|word| text.contains(word))
    {
        return;
    }
    let Some(found) = INTERFACE.as_ref().and_then(|pattern| pattern.find(text)) else {
        return;
    };
    let start = text
        .get(..found.start())
        .unwrap_or_default()
        .chars()
        .count();
    let span = Span::new(start, start + found.as_str().chars().count());
    out.warn(CLAUSE)
        .at(Place::text(field, span))
        .matched(found.as_str())
        .sure(50)
        .say("language-named", [("text", found.as_str().into())]);
}

fn script(ctx: &CheckCtx<'_>, field: TextField, out: &mut Findings) {
    let text = ctx.text(field);
    let is_accent = |c| matches!(c, 'À'..='ÿ' if c != '×' && c != '÷');
    if !text.chars().any(|c| is_uncommon_script(c) || is_accent(c)) {
        return;
    }
    let found: Vec<usize> = positions(text, is_uncommon_script);
    let accents = positions(text, is_accent).len();
    let han = width::han(text);
    let tolerated = if han > 0 { ACCENTS } else { 0 };
    if let (Some(&first), Some(&last)) = (found.first(), found.last()) {
        let span = Span::new(first, last + 1);
        let place = Place::text(field, span);
        let args = [("text", span.of(text).into())];
        // A word in a Chinese sentence is a quotation; a text of nothing but the other script is not.
        let quoted = found.len() <= QUOTED && han > found.len();
        if !quoted || field == TextField::Name {
            out.fail(CLAUSE).at(place).say("language-script", args);
        } else {
            out.warn(CLAUSE)
                .at(place)
                .sure(50)
                .say("language-quoted", args);
        }
    } else if accents > tolerated {
        out.warn(CLAUSE)
            .at(Place::field(field))
            .sure(40)
            .say("language-accents", []);
    }
}

fn positions(text: &str, wanted: impl Fn(char) -> bool) -> Vec<usize> {
    text.chars()
        .enumerate()
        .filter(|&(_, c)| wanted(c))
        .map(|(at, _)| at)
        .collect()
}

/// Tibetan, Arabic, Mongolian, Kana, Hangul, Cyrillic, Thai, Yi and Devanagari.
const fn is_uncommon_script(c: char) -> bool {
    matches!(c,
        '\u{0F00}'..='\u{0FFF}' | '\u{0600}'..='\u{06FF}' | '\u{1800}'..='\u{18AF}' | '\u{3041}'..='\u{3096}'
        | '\u{30A1}'..='\u{30FA}' | '\u{AC00}'..='\u{D7A3}' | '\u{0400}'..='\u{04FF}' | '\u{0E00}'..='\u{0E7F}'
        | '\u{A000}'..='\u{A4CF}' | '\u{0900}'..='\u{097F}')
}
