//! Word lists over normalised text: all lists in one pass, exact words only, with what surrounds them.
//!
//! A list has three tiers. An allowed word silences every listed word inside it (最近 silences 最); of the others the
//! leftmost, then the longest, wins. A Latin word or number matches only where it begins and ends by itself.

use super::normal::Normal;
use crate::base::Span;
use aho_corasick::{AhoCorasick, MatchKind};
use std::collections::BTreeMap;

/// How sure a word list is about a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// Fine although it contains a listed word.
    Allow,
    /// To be looked at.
    Review,
    /// Certainly against the clause.
    Certain,
}

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

/// A listed word at a place of a normalised text, before its surroundings are read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Number of the list, see [`Lexicon::list`].
    pub list: usize,
    word: usize,
    start: usize,
    end: usize,
}

/// One listed word found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The word as the list has it.
    pub word: String,
    /// How sure the list is.
    pub tier: Tier,
    /// What was typed.
    pub span: Span,
    /// Whether the sentence speaks against it: 禁止赌博, 不提供彩票, 举报赌博信息.
    pub denial: Denial,
    /// True inside 《…》: a title is a name, not a claim.
    pub titled: bool,
}

/// Every word list in one automaton.
#[derive(Debug, Clone)]
pub struct Lexicon {
    automaton: Option<AhoCorasick>,
    words: Vec<Word>,
    lists: BTreeMap<String, usize>,
}

#[derive(Debug, Clone)]
struct Word {
    list: usize,
    tier: Tier,
    text: String,
}

/// Words that forbid all that follows in the sentence.
const FORBIDS: [&str; 6] = ["禁止", "严禁", "不得", "反对", "请勿", "切勿"];
/// Words for work against what follows.
const FIGHTS: [&str; 18] = [
    "拒绝", "抵制", "打击", "杜绝", "远离", "防范", "防止", "举报", "谨防", "警惕", "查处", "整治",
    "治理", "屏蔽", "拦截", "过滤", "识别", "预防",
];
/// Words that deny what follows up to the next comma.
const DENIES: [&str; 33] = [
    "不提供",
    "不涉及",
    "不包含",
    "不支持",
    "不含",
    "不是",
    "不能",
    "不可",
    "不允许",
    "不会",
    "不从事",
    "不参与",
    "不存在",
    "不做",
    "不用",
    "不接",
    "没有",
    "无需",
    "并非",
    "而非",
    "不宣传",
    "不发布",
    "不出现",
    "不收录",
    "不收集",
    "不调用",
    "不读取",
    "不获取",
    "不申请",
    "不访问",
    "未接入",
    "未收集",
    "未使用",
];
/// Single characters that turn the word right behind them round: 反赌博, 禁赌博, 无广告.
const TURNS: &str = "反禁戒防拒无零";
/// What may follow a word that is spoken against.
const AGAINST: [&str; 14] = [
    "治理",
    "防治",
    "预防",
    "防范",
    "识别",
    "拦截",
    "过滤",
    "举报",
    "的危害",
    "危害",
    "骗局",
    "陷阱",
    "等违法",
    "行为将被",
];
/// How far back a sentence is read, in characters.
const BACK: usize = 24;
/// How far ahead, in characters.
const AHEAD: usize = 10;

impl Lexicon {
    /// Builds the automaton. Words are normalised as texts are; one that is nothing then is left out.
    pub fn new<'a>(lists: impl IntoIterator<Item = (&'a str, &'a [(String, Tier)])>) -> Self {
        let (mut words, mut patterns, mut names) = (Vec::new(), Vec::new(), BTreeMap::new());
        for (number, (name, entries)) in lists.into_iter().enumerate() {
            names.insert(name.to_owned(), number);
            for (text, tier) in entries {
                let pattern = Normal::of(text);
                if pattern.as_str().trim().is_empty() {
                    continue;
                }
                patterns.push(pattern.as_str().to_owned());
                words.push(Word {
                    list: number,
                    tier: *tier,
                    text: text.clone(),
                });
            }
        }
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .build(&patterns);
        Self {
            automaton: automaton.ok(),
            words,
            lists: names,
        }
    }

    /// The number of a list by name.
    pub fn list(&self, name: &str) -> Option<usize> {
        self.lists.get(name).copied()
    }

    /// Every word of every list, list by list, in the order of the text.
    pub fn scan(&self, text: &Normal) -> Vec<Found> {
        let Some(automaton) = &self.automaton else {
            return Vec::new();
        };
        let mut raw: Vec<(Found, Tier)> = automaton
            .find_overlapping_iter(text.as_str())
            .filter_map(|found| {
                let (start, end) = (found.start(), found.end());
                let number = found.pattern().as_usize();
                let word = self.words.get(number)?;
                let alone = word.tier == Tier::Allow || stands_alone(text.as_str(), start, end);
                let found = Found {
                    list: word.list,
                    word: number,
                    start,
                    end,
                };
                alone.then_some((found, word.tier))
            })
            .collect();
        // In one list the leftmost comes first, at one place the longest, of equals the surest.
        raw.sort_by_key(|(found, tier)| {
            let longest = std::cmp::Reverse(found.end);
            (found.list, found.start, longest, std::cmp::Reverse(*tier))
        });
        let mut chosen = Vec::new();
        for list in raw.chunk_by(|a, b| a.0.list == b.0.list) {
            choose(list, &mut chosen);
        }
        chosen
    }

    /// A found word with what was typed and what surrounds it.
    pub fn hit(&self, text: &Normal, found: &Found) -> Option<Hit> {
        let word = self.words.get(found.word)?;
        Some(Hit {
            word: word.text.clone(),
            tier: word.tier,
            span: text.typed(found.start..found.end),
            denial: denial(text.as_str(), found.start, found.end),
            titled: is_titled(text.as_str(), found.start),
        })
    }
}

fn choose(list: &[(Found, Tier)], chosen: &mut Vec<Found>) {
    let mut allowed = list
        .iter()
        .filter(|(_, tier)| *tier == Tier::Allow)
        .map(|(found, _)| (found.start, found.end))
        .peekable();
    let (mut taken, mut silent) = (0, 0);
    for (found, tier) in list {
        while let Some((_, end)) = allowed.next_if(|&(start, _)| start <= found.start) {
            silent = silent.max(end);
        }
        if *tier != Tier::Allow && found.start >= taken && found.end > silent {
            taken = found.end;
            chosen.push(found.clone());
        }
    }
}

/// TOP10 is not TOP1 and 2100% is not 100%.
fn stands_alone(text: &str, start: usize, end: usize) -> bool {
    let runs_on = |left: Option<char>, right: Option<char>| {
        left.zip(right)
            .is_some_and(|(a, b)| a.is_ascii_alphanumeric() && b.is_ascii_alphanumeric())
    };
    let (head, tail) = (text.get(..start), text.get(end..));
    let word = text.get(start..end).unwrap_or_default();
    !runs_on(
        head.and_then(|head| head.chars().next_back()),
        word.chars().next(),
    ) && !runs_on(
        word.chars().next_back(),
        tail.and_then(|tail| tail.chars().next()),
    )
}

fn denial(text: &str, start: usize, end: usize) -> Denial {
    let head = text.get(..start).unwrap_or_default();
    let sentence = tail_of(head, &['。', ';', '!', '?', '\n']);
    let part = tail_of(sentence, &[',']);
    let says = |text: &str, words: &[&str]| words.iter().any(|word| text.contains(word));
    if says(sentence, &FORBIDS) || says(part, &DENIES) {
        return Denial::Flat;
    }
    let tail = text.get(end..).unwrap_or_default();
    let after: String = tail
        .chars()
        .take_while(|c| !matches!(c, '。' | ';' | '!' | '?' | '\n' | ','))
        .take(AHEAD)
        .collect();
    let turned = head.ends_with(|c| TURNS.contains(c));
    if turned || says(sentence, &FIGHTS) || says(&after, &AGAINST) {
        return Denial::Fought;
    }
    Denial::No
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

fn is_titled(text: &str, start: usize) -> bool {
    let head = tail_of(text.get(..start).unwrap_or_default(), &['\n', '》']);
    head.contains('《')
}
