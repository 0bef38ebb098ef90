//! What stands together in common words of Chinese.

use std::sync::LazyLock;

const PAIRS: &str = include_str!("../../assets/lexicon/pairs.txt");

/// First character of the block the tables are for, and how many it has.
const BLOCK: (usize, usize) = (0x4E00, 0x5200);

/// Places for pairs, as a power of two: more than twice as many as there are pairs.
const PLACES: u32 = 17;

static COMMON: LazyLock<Common> = LazyLock::new(|| {
    let mut lines = PAIRS.lines().filter(|line| !line.starts_with('#'));
    let mut common = Common {
        is_word: vec![false; BLOCK.1],
        pairs: vec![0; 1 << PLACES],
    };
    for c in lines.next().unwrap_or_default().chars() {
        if let Some(place) = common.is_word.get_mut(in_block(c)) {
            *place = true;
        }
    }
    for line in lines {
        let mut chars = line.chars();
        let first = chars.next();
        let pairs = chars.filter_map(|c| pair(first, Some(c)));
        pairs.for_each(|pair| common.put(pair));
    }
    common
});

struct Common {
    /// Of every character of the block: whether it is a word by itself.
    is_word: Vec<bool>,
    /// Characters that stand together inside common words, each pair at its place or at the next that was free.
    pairs: Vec<u32>,
}

impl Common {
    fn put(&mut self, pair: u32) {
        let mut at = place(pair);
        while self.pairs.get(at).is_some_and(|known| *known > 0) {
            at = after(at);
        }
        if let Some(free) = self.pairs.get_mut(at) {
            *free = pair;
        }
    }

    fn has(&self, pair: u32) -> bool {
        let mut at = place(pair);
        while let Some(known) = self.pairs.get(at).filter(|known| **known > 0) {
            if *known == pair {
                return true;
            }
            at = after(at);
        }
        false
    }
}

/// Two characters of the first plane, in which all of the pairs are.
fn pair(a: Option<char>, b: Option<char>) -> Option<u32> {
    let (a, b) = (u16::try_from(a?).ok()?, u16::try_from(b?).ok()?);
    Some(u32::from(a) << 16 | u32::from(b))
}

const fn place(pair: u32) -> usize {
    (pair.wrapping_mul(0x9E37_79B1) >> (32 - PLACES)) as usize
}

const fn after(place: usize) -> usize {
    (place + 1) & ((1 << PLACES) - 1)
}

const fn in_block(c: char) -> usize {
    (c as usize).wrapping_sub(BLOCK.0)
}

/// True for a character that is a word by itself.
pub(super) fn is_word(c: char) -> bool {
    COMMON.is_word.get(in_block(c)).copied().unwrap_or(false)
}

/// True when `b` follows `a` inside a common word.
pub(super) fn is_common(a: Option<char>, b: Option<char>) -> bool {
    pair(a, b).is_some_and(|pair| COMMON.has(pair))
}

/// True when a word of two characters is only the end of one word and the beginning of the next: 各自慰问, 路口交通.
pub(super) fn is_straddling(text: &str, start: usize, end: usize) -> bool {
    let mut word = text.get(start..end).unwrap_or_default().chars();
    let (first, last, more) = (word.next(), word.next(), word.next());
    if last.is_none() || more.is_some() {
        return false;
    }
    let before = text.get(..start).and_then(|head| head.chars().next_back());
    let after = text.get(end..).and_then(|tail| tail.chars().next());
    is_common(before, first) && is_common(last, after)
}
