//! Word lists over normalised text: all lists in one pass, exact words only, with what surrounds them.
//!
//! A list has three tiers. An allowed word silences every listed word inside it (最近 silences 最); of the others the
//! leftmost, then the longest, wins. A Latin word or number matches only where it begins and ends by itself. The certain
//! words of a list that people disguise are also found in other spellings and across a sentence mark.

use super::common::is_straddling;
pub use super::denial::Denial;
use super::denial::{denial, is_titled};
use super::disguise::spellings;
use super::joint::{Gap, Part, Parting, Window};
use super::normal::{Normal, only_text};
use super::phrase::{Phrases, Piece, pieces};
use super::respelled::Typed;
pub use super::signs::Surroundings;
use super::sound::Sounds;
use super::trie::{Match, Trie};
use crate::base::{Span, width};
use std::collections::{HashMap, HashSet};

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

/// A listed word at a place of a normalised text, before its surroundings are read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Number of the list, see [`Lexicon::list`].
    pub list: usize,
    word: usize,
    start: usize,
    end: usize,
    /// Whether only what was typed sounds like it.
    heard: bool,
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

/// A word of so many Han characters is known by them, whatever letters stand between.
const LETTERED: usize = 3;

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

/// Every word list in one tree.
#[derive(Debug, Clone)]
pub struct Lexicon {
    tree: Trie,
    words: Vec<Word>,
    lists: HashMap<String, usize>,
    /// The same names, each at its number.
    names: Vec<String>,
    /// Neighbours in words that may be written with a mark between them.
    pairs: HashSet<(char, char)>,
    /// Their pieces stand in the tree behind the words.
    phrases: Phrases,
    /// What their characters may be written as.
    sounds: Sounds,
}

#[derive(Debug, Clone)]
struct Word {
    list: usize,
    tier: Tier,
    text: String,
    /// Whether a mark may stand in it, or a letter on its own.
    parted: bool,
    /// Whether letters may stand in it wherever they are: three Han characters and more.
    lettered: bool,
}

/// Words of a list that may be written by their sound, and whether people disguise them.
fn said_aloud<'a>(list: &List<'a>) -> Vec<(&'a str, bool)> {
    let mut spoken = Vec::new();
    for (text, tier) in list.words {
        if let Some(pieces) = pieces(text) {
            spoken.extend(pieces.into_iter().flatten().map(|way| (way, false)));
        } else if *tier != Tier::Allow {
            spoken.push((text.as_str(), list.disguised && *tier == Tier::Certain));
        }
    }
    spoken
}

impl Lexicon {
    /// Builds the tree. Words are normalised as texts are; one that is nothing then is left out.
    pub fn new<'a>(lists: impl IntoIterator<Item = List<'a>>) -> Self {
        let (mut words, mut patterns) = (Vec::new(), Vec::new());
        let (mut names, mut numbers) = (Vec::new(), HashMap::new());
        let (mut pairs, mut phrases) = (HashSet::new(), Phrases::default());
        let mut spoken = Vec::new();
        for (number, list) in lists.into_iter().enumerate() {
            names.push(list.name.to_owned());
            numbers.insert(list.name.to_owned(), number);
            spoken.extend(said_aloud(&list));
            for (text, tier) in list.words {
                if let Some(pieces) = pieces(text) {
                    let normal = |way: &&str| only_text(way);
                    let said = pieces.iter().map(|ways| ways.iter().map(normal).collect());
                    phrases.add(words.len(), said.collect());
                    // It stands nowhere; an empty pattern keeps the numbers of words and patterns the same.
                    patterns.push(String::new());
                    words.push(Word {
                        list: number,
                        tier: *tier,
                        text: text.clone(),
                        parted: false,
                        lettered: false,
                    });
                    continue;
                }
                let parted = list.disguised && *tier == Tier::Certain;
                let chars: Vec<char> = text.chars().collect();
                let han = chars.iter().all(|&c| width::is_han(c));
                let lettered =
                    list.disguised && *tier != Tier::Allow && han && chars.len() >= LETTERED;
                let mut add = |spelling: &str, tier: Tier| {
                    let pattern = only_text(spelling);
                    if pattern.trim().is_empty() {
                        return;
                    }
                    patterns.push(pattern);
                    words.push(Word {
                        list: number,
                        tier,
                        text: text.clone(),
                        parted,
                        lettered,
                    });
                };
                add(text, *tier);
                let doubted = list.disguised && *tier == Tier::Review && han;
                let others = if parted || doubted {
                    spellings(text)
                } else {
                    Vec::new()
                };
                for other in others {
                    // Of a word that is only looked at, nothing but its sound is told apart from honest words.
                    let sounds = || other.text.bytes().any(|byte| byte.is_ascii_lowercase());
                    if parted || other.sure && sounds() {
                        let tier = if other.sure { *tier } else { Tier::Review };
                        add(&other.text, tier);
                    }
                }
                if !parted && !lettered {
                    continue;
                }
                let neighbours = chars.array_windows::<2>();
                pairs.extend(
                    neighbours
                        .filter(|pair| pair.iter().all(|&c| width::is_han(c)))
                        .map(|&[before, after]| (before, after)),
                );
            }
        }
        patterns.extend(phrases.numbered());
        Self {
            tree: Trie::of(&patterns),
            words,
            lists: numbers,
            names,
            pairs,
            phrases,
            sounds: Sounds::of(&spoken),
        }
    }

    /// The number of a list by name.
    pub fn list(&self, name: &str) -> Option<usize> {
        self.lists.get(name).copied()
    }

    /// What of a scan is of the list of this name; it goes list by list, so that part stands together.
    ///
    /// Checks ask for a hundred lists and a text holds words of few, so the names of these are compared.
    pub fn of_list<'a>(&self, found: &'a [Found], name: &str) -> &'a [Found] {
        let mut lists = found.chunk_by(|a, b| a.list == b.list);
        let named = |part: &&[Found]| {
            let list = part.first().and_then(|one| self.names.get(one.list));
            list.is_some_and(|list| list == name)
        };
        lists.find(named).unwrap_or_default()
    }

    /// Every word of every list, list by list, in the order of the text.
    pub fn scan(&self, text: &Normal) -> Vec<Found> {
        let mut parts = Vec::new();
        let found = self.tree.find(text.as_str()).into_iter();
        let mut raw: Vec<(Found, Tier)> = found
            .filter_map(|Match { start, end, number }| {
                let alone = stands_alone(text.as_str(), start, end);
                let Some(word) = self.words.get(number) else {
                    let number = number - self.words.len();
                    parts.extend(alone.then_some(Piece { number, start, end }));
                    return None;
                };
                let alone =
                    word.tier == Tier::Allow || alone && !is_straddling(text.as_str(), start, end);
                let found = Found {
                    list: word.list,
                    word: number,
                    start,
                    end,
                    heard: false,
                };
                alone.then_some((found, word.tier))
            })
            .collect();
        self.across_marks(text, &mut raw);
        self.phrases(text, &parts, false, &mut raw);
        if self.heard(text.as_str(), &mut raw, &mut parts) {
            self.phrases(text, &parts, true, &mut raw);
        }
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
    fn across_marks(&self, text: &Normal, raw: &mut Vec<(Found, Tier)>) {
        let (gaps, typed) = (text.gaps(), text.as_str());
        let is_known = |gap: &Gap| {
            gap.pair(typed)
                .is_some_and(|pair| self.pairs.contains(&pair))
        };
        let known: Vec<bool> = gaps.iter().map(is_known).collect();
        if !known.contains(&true) {
            return;
        }
        let parting = |(gap, known): (&Gap, &bool)| match gap.part {
            _ if *known => gap.parting(typed),
            Part::Marks(_) => Parting::Mark,
            Part::Letter | Part::Digit => Parting::Letter,
        };
        let partings: Vec<Parting> = gaps.iter().zip(&known).map(parting).collect();
        let places = known.iter().zip(&partings).enumerate();
        let windows = places
            .filter(|&(_, (known, parting))| *known && *parting != Parting::Mark)
            .filter_map(|(at, _)| Window::around(typed, gaps, &partings, at));
        for window in windows {
            let found = self.tree.find(window.as_str()).into_iter();
            raw.extend(found.filter_map(|Match { start, end, number }| {
                let word = self.words.get(number)?;
                let (bytes, parting) = window.across(start..end)?;
                let joined = match parting {
                    Parting::Hides => word.parted || word.lettered,
                    Parting::Letter => word.lettered,
                    Parting::Mark => false,
                };
                if word.tier != Tier::Allow && !joined {
                    return None;
                }
                let found = Found {
                    list: word.list,
                    word: number,
                    start: bytes.start,
                    end: bytes.end,
                    heard: false,
                };
                Some((found, word.tier))
            }));
        }
    }

    /// Adds the words and pieces that what was typed only sounds like; false when there are no such pieces.
    fn heard(&self, text: &str, raw: &mut Vec<(Found, Tier)>, parts: &mut Vec<Piece>) -> bool {
        let (plain, typed) = (raw.len(), parts.len());
        for reading in self.sounds.readings(text) {
            for Match { start, end, number } in self.tree.find(reading.as_str()) {
                let Some((bytes, how)) = reading.typed_otherwise(start..end) else {
                    continue;
                };
                let (start, end) = (bytes.start, bytes.end);
                if !stands_alone(text, start, end) {
                    continue;
                }
                let Some(word) = self.words.get(number) else {
                    let number = number - self.words.len();
                    parts.push(Piece { number, start, end });
                    continue;
                };
                let known = |(other, tier): &(Found, Tier)| {
                    other.list == word.list
                        && *tier != Tier::Allow
                        && other.start < end
                        && other.end > start
                };
                // Too many characters sound alike for a word of two to be known by one of them.
                let least = if how == Typed::Han { LETTERED } else { 2 };
                let short = word.tier != Tier::Allow && word.text.chars().count() < least;
                if short || raw.iter().take(plain).any(known) {
                    continue;
                }
                let found = Found {
                    list: word.list,
                    word: number,
                    start,
                    end,
                    heard: true,
                };
                raw.push((found, word.tier.min(Tier::Review)));
            }
        }
        if parts.len() == typed {
            return false;
        }
        parts.sort_by_key(|piece| piece.end);
        true
    }

    /// Adds the phrases, but none that says less than a word in it; `heard` tells that some
    /// pieces were not typed so.
    fn phrases(&self, text: &Normal, parts: &[Piece], heard: bool, raw: &mut Vec<(Found, Tier)>) {
        for (number, start, end) in self.phrases.find(text.as_str(), parts) {
            let Some(word) = self.words.get(number) else {
                continue;
            };
            let within =
                |found: &Found| found.list == word.list && found.start < end && found.end > start;
            let said = |(found, tier): &(Found, Tier)| within(found) && *tier >= word.tier;
            if word.tier != Tier::Allow && raw.iter().any(said) {
                continue;
            }
            let found = Found {
                list: word.list,
                word: number,
                start,
                end,
                heard,
            };
            let tier = if heard {
                word.tier.min(Tier::Review)
            } else {
                word.tier
            };
            raw.push((found, tier));
        }
    }

    /// A found word with what was typed and what surrounds it; `said` is what the same text says.
    pub fn hit(&self, text: &Normal, said: &Surroundings, found: &Found) -> Option<Hit> {
        let word = self.words.get(found.word)?;
        Some(Hit {
            word: word.text.clone(),
            tier: if found.heard {
                word.tier.min(Tier::Review)
            } else {
                word.tier
            },
            span: text.typed(found.start..found.end),
            denial: denial(text.as_str(), said, found.start, found.end),
            titled: said.titles && is_titled(text.as_str(), found.start, found.end),
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
