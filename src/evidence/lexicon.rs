//! Word lists over normalised text: all lists in one pass, exact words only, with what surrounds them.
//!
//! A list has three tiers. An allowed word silences every listed word inside it (最近 silences 最); of the others the
//! leftmost, then the longest, wins. A Latin word or number matches only where it begins and ends by itself. The certain
//! words of a list that people disguise are also found in other spellings and across a sentence mark.

use super::disguise::spellings;
use super::joint::Window;
use super::normal::Normal;
use crate::base::{Span, width};
use aho_corasick::{AhoCorasick, MatchKind};
use std::collections::{BTreeMap, HashSet};
use std::sync::LazyLock;

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

/// One list to look for.
#[derive(Debug, Clone, Copy)]
pub struct List<'a> {
    /// Its name.
    pub name: &'a str,
    /// Words and how sure the list is.
    pub words: &'a [(String, Tier)],
    /// Whether people write its certain words in ways a filter would miss.
    pub disguised: bool,
}

/// Every word list in one automaton.
#[derive(Debug, Clone)]
pub struct Lexicon {
    automaton: Option<AhoCorasick>,
    words: Vec<Word>,
    lists: BTreeMap<String, usize>,
    /// Neighbours in words that may be written with a mark between them.
    pairs: HashSet<(char, char)>,
}

#[derive(Debug, Clone)]
struct Word {
    list: usize,
    tier: Tier,
    text: String,
    /// Whether a mark may stand in it.
    parted: bool,
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
    pub fn new<'a>(lists: impl IntoIterator<Item = List<'a>>) -> Self {
        let (mut words, mut patterns, mut names) = (Vec::new(), Vec::new(), BTreeMap::new());
        let mut pairs = HashSet::new();
        for (number, list) in lists.into_iter().enumerate() {
            names.insert(list.name.to_owned(), number);
            for (text, tier) in list.words {
                let parted = list.disguised && *tier == Tier::Certain;
                let mut add = |spelling: &str, tier: Tier| {
                    let pattern = Normal::of(spelling);
                    if pattern.as_str().trim().is_empty() {
                        return;
                    }
                    patterns.push(pattern.as_str().to_owned());
                    words.push(Word {
                        list: number,
                        tier,
                        text: text.clone(),
                        parted,
                    });
                };
                add(text, *tier);
                if !parted {
                    continue;
                }
                for other in spellings(text) {
                    let tier = if other.sure { *tier } else { Tier::Review };
                    add(&other.text, tier);
                }
                let chars: Vec<char> = text.chars().collect();
                let neighbours = chars.array_windows::<2>();
                pairs.extend(
                    neighbours
                        .filter(|pair| pair.iter().all(|&c| width::is_han(c)))
                        .map(|&[before, after]| (before, after)),
                );
            }
        }
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .build(&patterns);
        Self {
            automaton: automaton.ok(),
            words,
            lists: names,
            pairs,
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
        self.across_marks(automaton, text, &mut raw);
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

    /// Adds the words with a mark inside that does not part them, and what silences them.
    fn across_marks(&self, automaton: &AhoCorasick, text: &Normal, raw: &mut Vec<(Found, Tier)>) {
        let (gaps, typed) = (text.gaps(), text.as_str());
        let known = |gap: &super::joint::Gap| {
            gap.pair(typed)
                .is_some_and(|pair| self.pairs.contains(&pair))
        };
        if !gaps.iter().any(known) {
            return;
        }
        let hidden: Vec<bool> = gaps
            .iter()
            .map(|gap| known(gap) && gap.hides(typed))
            .collect();
        let places = hidden.iter().enumerate().filter(|(_, hides)| **hides);
        for window in places.filter_map(|(at, _)| Window::around(typed, gaps, &hidden, at)) {
            raw.extend(
                automaton
                    .find_overlapping_iter(window.as_str())
                    .filter_map(|found| {
                        let number = found.pattern().as_usize();
                        let word = self.words.get(number)?;
                        let (bytes, whole) = window.across(found.start()..found.end())?;
                        if word.tier != Tier::Allow && !(word.parted && whole) {
                            return None;
                        }
                        let found = Found {
                            list: word.list,
                            word: number,
                            start: bytes.start,
                            end: bytes.end,
                        };
                        Some((found, word.tier))
                    }),
            );
        }
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

/// What a sign near a word says about it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Forbids,
    Denies,
    Fights,
    Against,
}

/// Every sign in one automaton, and what each pattern of it is.
static SIGNS: LazyLock<(Option<AhoCorasick>, Vec<Sign>)> = LazyLock::new(|| {
    let groups: [(&[&str], Sign); 4] = [
        (&FORBIDS, Sign::Forbids),
        (&DENIES, Sign::Denies),
        (&FIGHTS, Sign::Fights),
        (&AGAINST, Sign::Against),
    ];
    let signs = groups
        .into_iter()
        .flat_map(|(words, sign)| words.iter().map(move |word| (word, sign)));
    let (words, kinds): (Vec<&str>, Vec<Sign>) = signs.unzip();
    (AhoCorasick::new(words).ok(), kinds)
});

/// Whether a wanted sign stands in a text; `wanted` is also told at which byte it begins.
fn says(text: &str, wanted: impl Fn(Sign, usize) -> bool) -> bool {
    let (automaton, kinds) = &*SIGNS;
    let Some(automaton) = automaton else {
        return false;
    };
    automaton.find_overlapping_iter(text).any(|found| {
        let kind = kinds.get(found.pattern().as_usize());
        kind.is_some_and(|&kind| wanted(kind, found.start()))
    })
}

fn denial(text: &str, start: usize, end: usize) -> Denial {
    let head = text.get(..start).unwrap_or_default();
    let sentence = tail_of(head, &['。', ';', '!', '?', '\n']);
    let part = sentence.len() - tail_of(sentence, &[',']).len();
    let flat = |sign, at| sign == Sign::Forbids || sign == Sign::Denies && at >= part;
    if says(sentence, flat) {
        return Denial::Flat;
    }
    let tail = text.get(end..).unwrap_or_default();
    let rest: usize = tail
        .chars()
        .take_while(|c| !matches!(c, '。' | ';' | '!' | '?' | '\n' | ','))
        .take(AHEAD)
        .map(char::len_utf8)
        .sum();
    let after = tail.get(..rest).unwrap_or_default();
    let turned = head.ends_with(|c| TURNS.contains(c));
    let fought = turned
        || says(sentence, |sign, _| sign == Sign::Fights)
        || says(after, |sign, _| sign == Sign::Against);
    if fought { Denial::Fought } else { Denial::No }
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
