//! Listed words with a sentence mark inside: 彩。票.
//!
//! A mark parts words, unless neither side of it is a word: then nobody ends a clause with the one character and
//! begins the next with the other. What stands before and behind characters in common words is looked up.

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

/// Han characters on both sides of a mark, by the byte where the first ends and the byte where the second begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Gap {
    pub(super) end: usize,
    pub(super) start: usize,
}

impl Gap {
    /// The characters beside the mark.
    pub(super) fn pair(self, text: &str) -> Option<(char, char)> {
        let before = text.get(..self.end)?.chars().next_back()?;
        let after = text.get(self.start..)?.chars().next()?;
        Some((before, after))
    }

    /// True when neither side can be a word, so that the mark only hides one.
    pub(super) fn hides(self, text: &str) -> bool {
        let Some((before, after)) = self.pair(text) else {
            return false;
        };
        let head = text.get(..self.end - before.len_utf8()).unwrap_or_default();
        let tail = text
            .get(self.start + after.len_utf8()..)
            .unwrap_or_default();
        let (left, right) = (head.chars().next_back(), tail.chars().next());
        let alone = left.is_none_or(|c| !c.is_alphanumeric());
        let mark = text.get(self.end..).and_then(|rest| rest.chars().next());
        let lists = mark.is_some_and(|c| matches!(c, '、' | ')' | ':' | '.'));
        // What heads an item is followed by more than one character.
        let item = right.is_some_and(char::is_alphanumeric);
        let numbered = alone && lists && item && NUMERALS.contains(before);
        let [ends, starts] = &*NEIGHBOURS;
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

/// Text around a mark as if there were no marks.
#[derive(Debug)]
pub(super) struct Window {
    text: String,
    /// Byte in `text`, the byte of the whole text it came from, and whether a mark that parts words stands before it.
    origin: Vec<(usize, usize, bool)>,
    /// Where the mark was, in bytes of `text`.
    seam: usize,
}

impl Window {
    /// The surroundings of `gaps[at]`; `hidden` tells of each gap whether it hides a word.
    pub(super) fn around<'a>(
        text: &str,
        gaps: &'a [Gap],
        hidden: &'a [bool],
        at: usize,
    ) -> Option<Self> {
        let gap = gaps.get(at)?;
        let (mut chars, mut from) = (Vec::new(), gap.end);
        let known = |part: Option<(&'a [Gap], &'a [bool])>| {
            let (gaps, hidden) = part.unwrap_or_default();
            gaps.iter().copied().zip(hidden.iter().copied())
        };
        let mut before = known(gaps.get(..at).zip(hidden.get(..at))).rev().peekable();
        for _ in 0..REACH {
            let c = text.get(..from).and_then(|head| head.chars().next_back());
            let Some(c) = c.filter(|c| c.is_alphanumeric()) else {
                break;
            };
            from -= c.len_utf8();
            let crossed = before.next_if(|(gap, _)| gap.start == from);
            chars.push((from, c, crossed.is_some_and(|(_, hides)| !hides)));
            from = crossed.map_or(from, |(gap, _)| gap.end);
        }
        chars.reverse();
        let left = chars.len();
        let mut parted = false;
        let mut after = known(gaps.get(at + 1..).zip(hidden.get(at + 1..))).peekable();
        from = gap.start;
        for _ in 0..REACH {
            let c = text.get(from..).and_then(|tail| tail.chars().next());
            let Some(c) = c.filter(|c| c.is_alphanumeric()) else {
                break;
            };
            chars.push((from, c, parted));
            from += c.len_utf8();
            let crossed = after.next_if(|(gap, _)| gap.end == from);
            parted = crossed.is_some_and(|(_, hides)| !hides);
            from = crossed.map_or(from, |(gap, _)| gap.start);
        }
        let mut window = Self {
            text: String::new(),
            origin: Vec::with_capacity(chars.len()),
            seam: 0,
        };
        for (number, (byte, c, parted)) in chars.into_iter().enumerate() {
            if number == left {
                window.seam = window.text.len();
            }
            window.origin.push((window.text.len(), byte, parted));
            window.text.push(c);
        }
        Some(window)
    }

    /// The text without the marks.
    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// Bytes of the whole text for bytes of this one, if they cross the mark, and whether they cross none that parts
    /// words.
    pub(super) fn across(&self, found: Range<usize>) -> Option<(Range<usize>, bool)> {
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
        let whole = places.iter().skip(1).all(|&(_, _, parted)| !parted);
        Some((places.first()?.1..places.last()?.1 + last, whole))
    }
}
