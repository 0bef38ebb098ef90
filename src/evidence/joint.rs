//! Listed words with a sentence mark or a single letter inside: 彩。票, 彩a票.
//!
//! A mark parts words, unless neither side of it is a word: then nobody ends a clause with the one character and
//! begins the next with the other. What stands before and behind characters in common words is looked up. A letter
//! parts words as well, but nothing honest has one inside a word of three characters.

use super::common::is_rare;
use crate::base::width;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

const TABLE: &str = include_str!("../../assets/lexicon/joints.txt");

/// Characters, and what stands beside each in common words.
type Neighbours = HashMap<char, &'static str>;

/// What stands before characters at the end of words, and what follows them at the beginning.
static NEIGHBOURS: LazyLock<[Neighbours; 2]> = LazyLock::new(|| {
    let (ends, starts) = TABLE.split_once("\n\n").unwrap_or_default();
    [ends, starts].map(|part| {
        let lines = part.lines().filter(|line| !line.starts_with('#'));
        let pair = |line: &'static str| {
            let first = line.chars().next()?;
            Some((first, line.get(first.len_utf8()..)?))
        };
        lines.filter_map(pair).collect()
    })
});

/// Farthest reach of a word on either side of a mark, in characters.
const REACH: usize = 6;

/// Numerals that head an item of a list: 一、元素.
const NUMERALS: &str = "一二三四五六七八九十";

/// What stands between two Han characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// So many sentence marks.
    Marks(usize),
    /// A single Latin letter.
    Letter,
    /// A single digit.
    Digit,
}

/// How much what stands in a word speaks against its being one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Parting {
    /// It only hides the word.
    Hides,
    /// A letter or digit, which only a word of three characters outweighs.
    Letter,
    /// A mark that ends a clause.
    Mark,
}

/// Han characters on both sides of what parts them, by the byte where the first ends and the byte where the second
/// begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Gap {
    pub(super) end: usize,
    pub(super) start: usize,
    pub(super) part: Part,
}

impl Gap {
    /// The characters on both sides.
    pub(super) fn pair(self, text: &str) -> Option<(char, char)> {
        let before = text.get(..self.end)?.chars().next_back()?;
        let after = text.get(self.start..)?.chars().next()?;
        Some((before, after))
    }

    /// Whether it only hides a word, or parts two.
    pub(super) fn parting(self, text: &str) -> Parting {
        match (self.part, self.hides(text)) {
            (Part::Marks(_) | Part::Letter, true) => Parting::Hides,
            (Part::Marks(_), false) => Parting::Mark,
            (Part::Letter, false) | (Part::Digit, _) => Parting::Letter,
        }
    }

    /// True when neither side can be a word.
    fn hides(self, text: &str) -> bool {
        let Some((before, after)) = self.pair(text) else {
            return false;
        };
        let head = text.get(..self.end - before.len_utf8()).unwrap_or_default();
        let tail = text
            .get(self.start + after.len_utf8()..)
            .unwrap_or_default();
        let (left, right) = (head.chars().next_back(), tail.chars().next());
        let [ends, starts] = &*NEIGHBOURS;
        if !matches!(self.part, Part::Marks(_)) {
            // The next letter may stand in the same word: 六a合b彩.
            let han = |other: Option<char>| other.filter(|&c| width::is_han(c));
            let begins = is_word(starts, after, han(right)) || is_rare(Some(after), right);
            return !is_word(ends, before, han(left)) && !begins;
        }
        let alone = left.is_none_or(|c| !c.is_alphanumeric());
        let mark = text.get(self.end..).and_then(|rest| rest.chars().next());
        let lists = mark.is_some_and(|c| matches!(c, '、' | ')' | ':' | '.'));
        // What heads an item is followed by more than one character.
        let item = right.is_some_and(char::is_alphanumeric);
        let numbered = alone && lists && item && NUMERALS.contains(before);
        // No sentence has a single character.
        let sentence = alone && mark.is_some_and(|c| matches!(c, '。' | '!' | '?'));
        !numbered && !is_word(ends, before, left) && (sentence || !is_word(starts, after, right))
    }
}

/// True when `other` makes a common word with `c`. Letters and numbers tell nothing, so they count as one.
fn is_word(table: &Neighbours, c: char, other: Option<char>) -> bool {
    let Some(other) = other.filter(|other| other.is_alphanumeric()) else {
        return false;
    };
    let known = || table.get(&c).is_some_and(|others| others.contains(other));
    !width::is_han(other) || known()
}

/// Text around a gap as if there were none.
#[derive(Debug)]
pub(super) struct Window {
    text: String,
    /// Byte in `text`, the byte of the whole text it came from, and what stands before it.
    origin: Vec<(usize, usize, Parting)>,
    /// Where the gap was, in bytes of `text`.
    seam: usize,
}

impl Window {
    /// The surroundings of `gaps[at]`; `partings` tells of each gap how it parts.
    pub(super) fn around<'a>(
        text: &str,
        gaps: &'a [Gap],
        partings: &'a [Parting],
        at: usize,
    ) -> Option<Self> {
        let gap = gaps.get(at)?;
        let (mut chars, mut from) = (Vec::new(), gap.end);
        let known = |part: Option<(&'a [Gap], &'a [Parting])>| {
            let (gaps, partings) = part.unwrap_or_default();
            gaps.iter().copied().zip(partings.iter().copied())
        };
        let mut before = known(gaps.get(..at).zip(partings.get(..at)))
            .rev()
            .peekable();
        for _ in 0..REACH {
            let c = text.get(..from).and_then(|head| head.chars().next_back());
            let Some(c) = c.filter(|c| c.is_alphanumeric()) else {
                break;
            };
            from -= c.len_utf8();
            let crossed = before.next_if(|(gap, _)| gap.start == from);
            let parting = crossed.map_or(Parting::Hides, |(_, parting)| parting);
            chars.push((from, c, parting));
            from = crossed.map_or(from, |(gap, _)| gap.end);
        }
        chars.reverse();
        let left = chars.len();
        let mut parting = *partings.get(at)?;
        let mut after = known(gaps.get(at + 1..).zip(partings.get(at + 1..))).peekable();
        from = gap.start;
        for _ in 0..REACH {
            let c = text.get(from..).and_then(|tail| tail.chars().next());
            let Some(c) = c.filter(|c| c.is_alphanumeric()) else {
                break;
            };
            chars.push((from, c, parting));
            from += c.len_utf8();
            let crossed = after.next_if(|(gap, _)| gap.end == from);
            parting = crossed.map_or(Parting::Hides, |(_, parting)| parting);
            from = crossed.map_or(from, |(gap, _)| gap.start);
        }
        let mut window = Self {
            text: String::new(),
            origin: Vec::with_capacity(chars.len()),
            seam: 0,
        };
        for (number, (byte, c, parting)) in chars.into_iter().enumerate() {
            if number == left {
                window.seam = window.text.len();
            }
            window.origin.push((window.text.len(), byte, parting));
            window.text.push(c);
        }
        Some(window)
    }

    /// The text without what parts it.
    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// Bytes of the whole text for bytes of this one, if they cross the gap, and the worst parting they cross.
    pub(super) fn across(&self, found: Range<usize>) -> Option<(Range<usize>, Parting)> {
        if found.start >= self.seam || found.end <= self.seam {
            return None;
        }
        let last = self.text.get(..found.end)?.chars().next_back()?.len_utf8();
        let at = |byte: usize| {
            self.origin
                .binary_search_by_key(&byte, |place| place.0)
                .ok()
        };
        let (first, end) = (at(found.start)?, at(found.end - last)?);
        let places = self.origin.get(first..=end)?;
        let crossed = places.iter().skip(1).map(|&(_, _, parting)| parting);
        let worst = crossed.max().unwrap_or(Parting::Hides);
        Some((places.first()?.1..places.last()?.1 + last, worst))
    }
}
