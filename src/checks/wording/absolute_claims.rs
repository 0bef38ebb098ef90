//! Superlatives in 简介 and 详细描述 (clause 3.3.7.t13.2).
//!
//! Three words are named and fail; common superlatives are pointed out. The clause speaks of the descriptions, so a name
//! or keyword is only pointed out. An allowed word silences a listed one inside
//! it, so that 最近, 第一次 or 唯一标识 stay silent (reading A26); a word that is denied or stands in a title weighs less.

use crate::base::{Arg, Span, width};
use crate::checks::mentions::{self, weight};
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::evidence::lexicon::{Denial, Hit, Tier};
use crate::project::TextField;

const CLAUSE: &str = "3.3.7.t13.2";

/// Fails for the named superlatives, warns for common ones.
pub(crate) static ABSOLUTE_CLAIMS: Check = Check {
    id: "absolute-claims",
    clauses: &[CLAUSE],
    reads: &[Input::Name, Input::Brief, Input::Detail, Input::Keywords],
    revision: 9,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let mut named = Vec::new();
    mentions::in_keywords(ctx, "absolute", &mut named);
    mentions::in_field(ctx, "absolute", TextField::Name, &mut named);
    for mention in named {
        mention.say(out.warn(CLAUSE).sure(40), "absolute-elsewhere");
    }
    for field in [TextField::Brief, TextField::Detail] {
        let text = ctx.text(field);
        for hit in ctx.hits("absolute", field) {
            let Some(tier) = weight(&hit) else { continue };
            if counts_up(text, &hit) {
                continue;
            }
            // Work against something is still a claim: 识别率百分百.
            let tier = if hit.denial == Denial::Fought && !hit.titled {
                hit.tier
            } else {
                tier
            };
            let tier = if measures(text, &hit) || gauges(text, &hit) {
                Tier::Review
            } else {
                tier
            };
            let span = whole_word(text, &hit.word, hit.span);
            let word = span.of(text);
            let (finding, id) = if tier == Tier::Certain {
                (out.fail(CLAUSE), "absolute-named")
            } else {
                (out.warn(CLAUSE).sure(50), "absolute-common")
            };
            let name = Arg::term(format!("field-{}", field.id()));
            finding
                .at(Place::text(field, span))
                .matched(word.clone())
                .say(id, [("word", word.into()), ("field", name)]);
        }
    }
}

/// 第一 before a comma heads a list when 第二 follows (第一，导入；第二，导出), and is one of several when another is
/// counted alike (第一考场到第六十考场).
fn counts_up(text: &str, hit: &Hit) -> bool {
    const NUMERALS: &str = "二两三四五六七八九十百零〇0123456789";
    if hit.word != "第一" {
        return false;
    }
    let Some(counted) = text.chars().nth(hit.span.end) else {
        return false;
    };
    let heads = || {
        let before = hit.span.start.checked_sub(1);
        before
            .and_then(|at| text.chars().nth(at))
            .is_none_or(|c| !c.is_alphanumeric())
    };
    if matches!(counted, '，' | ',' | '、' | '：' | ':') {
        return text.contains("第二") && heads();
    }
    let is_another = |rest: &str| {
        let numbered = rest.trim_start_matches(|c| NUMERALS.contains(c));
        numbered.len() < rest.len() && numbered.starts_with(counted)
    };
    width::is_han(counted) && text.split('第').skip(1).any(is_another)
}

/// A figure that is measured, or what came last, and no claim: 最低能见度, 最大阵风, 最新名单.
fn gauges(text: &str, hit: &Hit) -> bool {
    const MEASURED: [&str; 24] = [
        "度", "量", "值", "数", "率", "温", "压", "速", "风", "距", "径", "荷", "载", "额", "限",
        "位", "潮", "级", "龄", "期", "坡", "差", "面积", "吃水",
    ];
    const PRAISED: [&str; 6] = ["力度", "质量", "销量", "名度", "意度", "速度"];
    const BOASTED: [&str; 10] = [
        "技术", "科技", "算法", "潮流", "款", "一代", "最", "功能", "模型", "引擎",
    ];
    // Of these it is a boast: 识别率最高的引擎.
    const PRODUCTS: [&str; 14] = [
        "软件",
        "工具",
        "应用",
        "产品",
        "平台",
        "引擎",
        "技术",
        "算法",
        "模型",
        "系统",
        "服务",
        "方案",
        "助手",
        "输入法",
    ];
    if hit.word != "最" {
        return false;
    }
    let mut tail = text.chars().skip(hit.span.end);
    let quality = tail.next().unwrap_or(' ');
    let noun: String = tail.take_while(|&c| width::is_han(c)).take(5).collect();
    if quality == '新' {
        return !noun.is_empty() && !BOASTED.iter().any(|word| noun.contains(word));
    }
    let ends_in = |words: &[&str]| {
        noun.char_indices().skip(1).any(|(at, c)| {
            let head = noun.get(..at + c.len_utf8()).unwrap_or_default();
            words.iter().any(|word| head.ends_with(word))
        })
    };
    // What is measured may stand before it as well: 温度最高的机柜.
    let rated = || {
        let head: String = text.chars().take(hit.span.start).collect();
        let measured = head.ends_with('分') || MEASURED.iter().any(|word| head.ends_with(word));
        let product = PRODUCTS.iter().any(|word| noun.contains(word));
        measured && noun.starts_with('的') && !product
    };
    "低高大小长短多少深厚宽重".contains(quality)
        && (ends_in(&MEASURED) && !ends_in(&PRAISED) || rated())
}

/// A share that is a figure of the app and no promise: 完成率达到100%时, 缩放100%.
fn measures(text: &str, hit: &Hit) -> bool {
    const BEFORE: [&str; 22] = [
        "进度",
        "完成",
        "完成率",
        "比例",
        "缩放",
        "透明度",
        "音量",
        "电量",
        "亮度",
        "达到",
        "达",
        "至",
        "到",
        "为",
        "小于",
        "大于",
        "低于",
        "高于",
        "等于",
        "不足",
        "超过",
        "占",
    ];
    const BEHIND: [&str; 5] = ["时", "后", "以内", "之间", "比例"];
    if !matches!(hit.word.as_str(), "100%" | "100 %" | "百分之百" | "百分百") {
        return false;
    }
    let head: String = text.chars().take(hit.span.start).collect();
    let tail: String = text.chars().skip(hit.span.end).take(3).collect();
    let head = head.trim_end();
    BEFORE.iter().any(|word| head.ends_with(word))
        && (BEHIND
            .iter()
            .any(|word| tail.trim_start().starts_with(word))
            || BEFORE.iter().take(8).any(|word| head.ends_with(word)))
}

/// Second characters of two-character qualities after 最: 最专业, 最好用.
const SECOND: &str =
    "业秀进用宜颖大畅全效捷端级佳尖贵惠值快心康实靠定美强质火热门流行红早晚久级近新化亮酷";

/// 最 alone says little: the mark takes the quality in, as a reader would (最专业, 最快).
fn whole_word(text: &str, word: &str, span: Span) -> Span {
    if word != "最" {
        return span;
    }
    let mut tail = text.chars().skip(span.end);
    let first = tail.next().filter(|&c| width::is_han(c) && c != '的');
    let second = tail.next().filter(|&c| SECOND.contains(c));
    let quality = usize::from(first.is_some()) + usize::from(first.and(second).is_some());
    Span::new(span.start, span.end + quality)
}
