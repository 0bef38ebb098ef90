//! Whether a sentence speaks against a word, and whether the word is part of a title.
//!
//! 禁止赌博, 不提供彩票 and 赌博的危害 speak against it. 没有门槛的赌场, 不能错过的彩票 and 禁止外传的彩票号码 do not: there
//! the negation belongs to something else. So every sign near a word is asked whether it reaches the word.

use super::lesson::is_quoted_word;
use super::signs::{Sign, Surroundings};

/// How a sentence speaks against a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Denial {
    /// Not at all.
    No,
    /// The sentence is about fighting it. Says nothing of a claim: 识别率百分百.
    Fought,
    /// It is forbidden or denied.
    Flat,
}

/// Single characters that turn the word right behind them round: 反赌博, 禁赌博, 无广告.
const TURNS: &str = "反禁戒防拒无零勿莫";
/// Right behind a sign they make it an invitation: 不能错过, 禁止外传.
const INVITES: [&str; 12] = [
    "错过", "外传", "泄露", "泄漏", "外泄", "转发", "犹豫", "等待", "浪费", "怀疑", "忘记", "不",
];
/// What an app or a person does with a word; a sign before such a verb reaches its object.
const DOES: [&str; 51] = [
    "参与", "提供", "涉及", "包含", "支持", "用于", "用来", "出现", "发布", "传播", "散布", "进行",
    "从事", "组织", "利用", "宣传", "宣扬", "存在", "接触", "诱导", "引诱", "引导", "鼓励", "推荐",
    "收集", "获取", "读取", "调用", "申请", "访问", "使用", "索取", "存储", "保存", "上传", "出售",
    "销售", "售卖", "共享", "展示", "投放", "植入", "推送", "开展", "开设", "收录", "接入", "保证",
    "确保", "承诺", "含有",
];
/// Verbs a prohibition goes on with behind a comma. An app that offers something says 提供 or 支持 there.
const GOES_ON: [&str; 22] = [
    "传播", "散布", "发布", "从事", "组织", "利用", "宣传", "宣扬", "参与", "诱导", "引诱", "进行",
    "开设", "聚众", "实施", "涉及", "含有", "包含", "包括", "以及", "例如", "尤其",
];
/// Words that only narrow what is meant: 任何形式的, 违法的, 网络.
const NARROWS: [&str; 36] = [
    "任何",
    "一切",
    "各种",
    "各类",
    "所有",
    "一款",
    "一个",
    "一种",
    "所谓",
    "真实",
    "真正",
    "变相",
    "相关",
    "网络",
    "线上",
    "境外",
    "跨境",
    "地下",
    "色情",
    "暴力",
    "诈骗",
    "毒品",
    "低俗",
    "违法",
    "违规",
    "非法",
    "不良",
    "有害",
    "涉嫌",
    "形式",
    "方式",
    "用户",
    "儿童",
    "未成年人",
    "是",
    "的",
];
/// How far back a sentence is read, in characters.
const BACK: usize = 24;
/// How far ahead, in characters.
const AHEAD: usize = 10;
/// What remains between a bare negation and a word it reaches, in characters.
const CLOSE: usize = 1;
/// So much of an item of a list between commas stands before the word at most, in characters.
const ITEM: usize = 2;
/// What ends such an item, or the list, behind the word.
const ITEM_ENDS: [&str; 20] = [
    "内容", "信息", "行为", "活动", "网站", "广告", "平台", "软件", "等内", "等信", "等行", "等活",
    "等违", "等不", "等非", "等有", "等广", "类", "和", "或",
];
/// What may stand between a word and the work against it: 赌博内容过滤, not 彩票走势与号码过滤.
const WORKED_ON: [&str; 22] = [
    "内容", "信息", "行为", "活动", "网站", "广告", "平台", "软件", "链接", "短信", "电话", "言论",
    "图片", "话术", "等", "类", "及", "和", "与", "、", "的", "违法",
];

/// What a normalised text says against the word at these bytes.
pub(super) fn denial(text: &str, said: &Surroundings, start: usize, end: usize) -> Denial {
    let head = text.get(..start).unwrap_or_default();
    let tail = text.get(end..).unwrap_or_default();
    if said.quotes && is_quoted_word(text, start, end) {
        return Denial::Flat;
    }
    let mut fought = said.is_lesson(text, start, end) || is_turned(head);
    if said.signs.is_empty() {
        return if fought { Denial::Fought } else { Denial::No };
    }
    let sentence = tail_of(head, &['。', ';', '!', '?', '\n']);
    let behind = upto(tail, AHEAD, |c| {
        matches!(c, '。' | ';' | '!' | '?' | '\n' | ',')
    });
    let mut after = said.signs_within(end..end + behind.len());
    fought |= after.any(|(sign, sign_end)| {
        sign == Sign::Against && is_worked_on(text.get(end..sign_end).unwrap_or_default())
    });
    for (sign, sign_end) in said.signs_within(start - sentence.len()..start) {
        let between = text.get(sign_end..start).unwrap_or_default();
        if sign == Sign::Against || !reaches(sign, between, behind) {
            continue;
        }
        if sign != Sign::Fights {
            return Denial::Flat;
        }
        fought = true;
    }
    if fought { Denial::Fought } else { Denial::No }
}

/// 反赌博, 不赌博, 非彩票 and 别赌博, not 何不赌博, 除非彩票 and 特别赌博.
fn is_turned(head: &str) -> bool {
    let mut back = head.chars().rev();
    match back.next() {
        Some('不') => back.next().is_none_or(|c| !"何要得莫非".contains(c)),
        Some('非') => back.next().is_none_or(|c| !"除无莫".contains(c)),
        Some('别') => back
            .next()
            .is_none_or(|c| !"特分类性识区级个辨差告离鉴".contains(c)),
        Some(c) => TURNS.contains(c),
        None => false,
    }
}

/// Whether a sign reaches a word with `between` before it and `behind` after it.
fn reaches(sign: Sign, between: &str, behind: &str) -> bool {
    if INVITES.iter().any(|word| between.starts_with(word)) {
        return false;
    }
    let own = between.rsplit(',').next().unwrap_or_default();
    if own.len() < between.len() {
        return matches!(sign, Sign::Forbids | Sign::Fights) && goes_on(own, behind);
    }
    if sign == Sign::Denies {
        return true;
    }
    if let Some((modifier, _)) = between.rsplit_once('的')
        && !has(modifier, &DOES)
        && !has(modifier, &NARROWS)
    {
        return false;
    }
    sign != Sign::Negates || has(between, &DOES) || is_close(between)
}

/// Whether work that stands behind a word is done on it; `between` ends with that work. Only what filters other
/// things as well has to stand close.
fn is_worked_on(between: &str) -> bool {
    let works = ["过滤", "拦截", "屏蔽"];
    let Some(mut rest) = works.iter().find_map(|work| between.strip_suffix(work)) else {
        return true;
    };
    let narrower = |rest: &str| {
        let known = WORKED_ON.iter().chain(&NARROWS);
        known
            .filter_map(|word| rest.strip_prefix(*word))
            .map(str::len)
            .min()
    };
    while let Some(left) = narrower(rest) {
        rest = rest.get(rest.len() - left..).unwrap_or_default();
    }
    rest.chars().count() <= CLOSE
}

/// Whether a list that began before a comma holds this word too: 禁止色情,赌博 and 禁止违法活动,传播赌博内容. Something
/// else begins there when the word goes on: 远离无聊,赌场等你 and 警惕山寨,官方博彩入口.
fn goes_on(own: &str, behind: &str) -> bool {
    let item = upto(behind, AHEAD, |c| c == '、');
    let ends = item.is_empty() || ITEM_ENDS.iter().any(|end| item.starts_with(end));
    own.chars().count() <= ITEM && ends || has(own, &GOES_ON)
}

/// Whether nothing but a list and narrowing words stands between a bare negation and the word.
fn is_close(between: &str) -> bool {
    let mut rest = between
        .rsplit(['、', '和', '与', '及', '或'])
        .next()
        .unwrap_or_default();
    while let Some(shorter) = NARROWS.iter().find_map(|word| rest.strip_prefix(word)) {
        rest = shorter;
    }
    rest.chars().count() <= CLOSE
}

fn has(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

/// The last characters of `head`, no further back than one of `ends`.
fn tail_of<'a>(head: &'a str, ends: &[char]) -> &'a str {
    let from = head
        .char_indices()
        .rev()
        .take(BACK)
        .take_while(|(_, c)| !ends.contains(c))
        .last()
        .map_or(head.len(), |(at, _)| at);
    head.get(from..).unwrap_or_default()
}

/// At most this many first characters of `tail`, up to one that `ends`.
fn upto(tail: &str, most: usize, ends: impl Fn(char) -> bool) -> &str {
    let length = tail
        .chars()
        .take(most)
        .take_while(|&c| !ends(c))
        .map(char::len_utf8)
        .sum();
    tail.get(..length).unwrap_or_default()
}

/// How titles of rules and of writings about a matter end.
const RULES: [&str; 15] = [
    "法",
    "条例",
    "办法",
    "规定",
    "通知",
    "解释",
    "公告",
    "意见",
    "规范",
    "研究",
    "心理学",
    "危害",
    "防范",
    "治理",
    "案例",
];
/// How titles end that only dress up an offer.
const OFFERS: [&str; 13] = [
    "内幕", "必中", "资料", "秘籍", "秘笈", "技巧", "攻略", "预测", "大全", "平台", "网站", "直播",
    "心得",
];
/// A title shorter than this is the word itself in brackets, in characters.
const TITLE: usize = 5;

/// True inside 《…》 when what stands there is a name and no claim.
pub(super) fn is_titled(text: &str, start: usize, end: usize) -> bool {
    let head = tail_of(text.get(..start).unwrap_or_default(), &['\n', '》']);
    let Some((_, before)) = head.rsplit_once('《') else {
        return false;
    };
    let tail = text.get(end..).unwrap_or_default();
    let after = upto(tail, BACK, |c| c == '》');
    if !tail
        .get(after.len()..)
        .is_some_and(|rest| rest.starts_with('》'))
    {
        return false;
    }
    let word = text.get(start..end).unwrap_or_default();
    let ends = |words: &[&str]| {
        let last = if after.is_empty() { word } else { after };
        words.iter().any(|end| last.ends_with(end))
    };
    let length = [before, word, after]
        .iter()
        .map(|part| part.chars().count())
        .sum::<usize>();
    ends(&RULES) || length >= TITLE && !ends(&OFFERS)
}
