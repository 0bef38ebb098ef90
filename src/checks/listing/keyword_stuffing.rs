//! Texts written for the search engine (clause 3.3.7.t11.2): words repeated, words in a row, keywords twice or padded.

use crate::base::{Arg, Span, width};
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::evidence::normal::Normal;
use crate::evidence::overlap;
use crate::project::TextField;
use std::collections::BTreeMap;

/// Asks about long rows of bare words and keywords given twice; points out words repeated often.
pub(crate) static KEYWORD_STUFFING: Check = Check {
    id: "keyword-stuffing",
    clauses: &["3.3.7.t11.2"],
    reads: &[Input::Name, Input::Brief, Input::Detail, Input::Keywords],
    revision: 4,
    run,
};

const CLAUSE: &str = "3.3.7.t11.2";
/// A short bare word, in characters; a single one is a number or a letter of a list.
const SHORT: std::ops::RangeInclusive<usize> = 2..=8;
/// What makes another keyword of one without saying more.
const PADDING: [&str; 24] = [
    "免费",
    "软件",
    "大全",
    "下载",
    "安装",
    "app",
    "应用",
    "平台",
    "官网",
    "手机版",
    "电脑版",
    "手机",
    "电脑",
    "神器",
    "助手",
    "工具",
    "小程序",
    "推荐",
    "排行",
    "排行榜",
    "好用的",
    "哪个好",
    "怎么用",
    "最新版",
];
/// So many keywords that are one word and its paddings are a row of the same.
const PADDED: usize = 4;

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for field in [TextField::Brief, TextField::Detail] {
        let text = ctx.text(field);
        let name = Arg::term(format!("field-{}", field.id()));
        if let Some((span, count)) = longest_row(text)
            && count >= ctx.limit("row-words")
        {
            out.ask(CLAUSE)
                .at(Place::text(field, span))
                .matched(span.of(text))
                .sure(60)
                .say("stuffing-row", [("count", count.into()), ("field", name)]);
        }
        repeated(ctx, field, out);
    }
    keywords(ctx, out);
}

/// Every text here is about meetings.
const HOST: &str = "腾讯会议";

/// The app's own name and its subject recur in any text, so a word must fill a good part of it to count; a piece of
/// text right behind itself counts always.
fn repeated(ctx: &CheckCtx<'_>, field: TextField, out: &mut Findings) {
    let (text, normal) = (ctx.text(field), ctx.normal(field));
    let own = ctx.normal(TextField::Name);
    // Characters of a text that are a good part of it.
    let room = (ctx.limit("repeated-share") * width::han(text)).div_ceil(100);
    let fills = |(word, count): &(String, usize)| {
        let usual = if overlap::is_telling(word) { 1 } else { 2 };
        let expected = own.as_str().contains(word) || HOST.contains(word.as_str());
        word.chars().count() * count >= room * usual && !expected
    };
    let often = || overlap::repeated(&normal, ctx.limit("repeated-words"), room);
    let Some((word, count)) = overlap::copied(&normal).or_else(|| often().into_iter().find(fills))
    else {
        return;
    };
    out.warn(CLAUSE)
        .at(Place::field(field))
        .matched(word.as_str())
        .sure(60)
        .say(
            "stuffing-repeated",
            [("word", word.into()), ("count", count.into())],
        );
}

fn keywords(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let mut places: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, keyword) in ctx.keywords().iter().enumerate() {
        let key = Normal::of(keyword.trim()).as_str().to_owned();
        if !key.is_empty() {
            places.entry(key).or_default().push(index);
        }
    }
    for (word, indices) in places.iter().filter(|(_, indices)| indices.len() > 1) {
        let mut finding = out.ask(CLAUSE).matched(word.as_str());
        for &index in indices {
            finding = finding.at(Place::Keyword { index });
        }
        finding.say("stuffing-keyword-twice", [("word", word.as_str().into())]);
    }
    padded(&places, out);
    let limit = ctx.limit("keyword-count");
    if places.len() > limit {
        let index = limit;
        out.warn(CLAUSE).at(Place::Keyword { index }).sure(50).say(
            "stuffing-keywords-many",
            [("count", places.len().into()), ("limit", limit.into())],
        );
    }
}

/// One word again and again with what says no more: 记账软件、免费记账、记账大全.
fn padded(places: &BTreeMap<String, Vec<usize>>, out: &mut Findings) {
    let mut stems: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (word, indices) in places {
        let stem = bare(word);
        if stem.chars().count() >= *SHORT.start() {
            stems.entry(stem).or_default().extend(indices.first());
        }
    }
    for (stem, mut indices) in stems {
        if indices.len() < PADDED {
            continue;
        }
        indices.sort_unstable();
        let mut finding = out.ask(CLAUSE).matched(stem).sure(70);
        for &index in &indices {
            finding = finding.at(Place::Keyword { index });
        }
        let arguments = [("word", stem.into()), ("count", indices.len().into())];
        finding.say("stuffing-keyword-padded", arguments);
    }
}

/// A keyword without its padding on either side.
fn bare(word: &str) -> &str {
    let mut rest = word;
    loop {
        let cut = PADDING.iter().find_map(|padding| {
            let shorter = rest.strip_prefix(padding);
            let shorter = shorter.or_else(|| rest.strip_suffix(padding));
            shorter.filter(|shorter| !shorter.is_empty())
        });
        match cut {
            Some(shorter) => rest = shorter,
            None => return rest,
        }
    }
}

/// The longest row of short words parted by commas, enumeration commas or blanks, and how many they are.
fn longest_row(text: &str) -> Option<(Span, usize)> {
    let parts = |c: char| matches!(c, '、' | ',' | '，' | ' ' | '|' | '/' | '；' | ';');
    let mut best: Option<(Span, usize)> = None;
    let (mut row, mut count, mut word, mut bare) = (0, 0, 0, true);
    let mut before = ' ';
    let mut chars = text.chars().chain(['。']).enumerate().peekable();
    while let Some((at, c)) = chars.next() {
        let last = std::mem::replace(&mut before, c);
        if width::is_han(c) || c.is_alphanumeric() {
            continue;
        }
        let next = chars.peek().map_or(' ', |&(_, next)| next);
        if c == ' ' && is_typography(last, next) {
            continue;
        }
        if matches!(c, '：' | ':') {
            // A row may have a heading: 标签：短视频、直播.
            (count, word, bare) = (0, at + 1, true);
            continue;
        }
        let ends = parts(c) || matches!(c, '。' | '！' | '!' | '\n' | '.' | '？');
        bare &= ends;
        if ends {
            let length = at - word;
            if bare && SHORT.contains(&length) {
                row = if count == 0 { word } else { row };
                count += 1;
                if best.is_none_or(|(_, most)| count > most) {
                    best = Some((Span::new(row, at), count));
                }
            } else if length > 0 {
                count = 0;
            }
            count = if parts(c) { count } else { 0 };
            (word, bare) = (at + 1, true);
        }
    }
    best
}

/// A blank between a Han character and a letter or number parts no words: 支持 PDF 和 WPS 格式.
const fn is_typography(before: char, after: char) -> bool {
    let (han, other) = (width::is_han(before), width::is_han(after));
    han && after.is_ascii_alphanumeric() || other && before.is_ascii_alphanumeric()
}
