//! What stands together in common words of Chinese.

use std::sync::LazyLock;

const PAIRS: &str = include_str!("../../assets/lexicon/pairs.txt");

/// Rarer words, which only matter where a listed word would be cut out of two of them.
const BORDERS: &str = include_str!("../../assets/lexicon/borders.txt");

/// First character of the block the tables are for, and how many it has.
const BLOCK: (usize, usize) = (0x4E00, 0x5200);

/// Places for pairs, as a power of two: more than twice as many as there are pairs.
const PLACES: u32 = 17;

static COMMON: LazyLock<Common> = LazyLock::new(|| {
    let mut lines = lines(PAIRS);
    let mut is_word = vec![false; BLOCK.1];
    for c in lines.next().unwrap_or_default().chars() {
        if let Some(place) = is_word.get_mut(in_block(c)) {
            *place = true;
        }
    }
    Common {
        is_word,
        pairs: Pairs::of(lines),
    }
});

static RARE: LazyLock<Pairs> = LazyLock::new(|| Pairs::of(lines(BORDERS)));

fn lines(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.starts_with('#'))
}

struct Common {
    /// Of every character of the block: whether it is a word by itself.
    is_word: Vec<bool>,
    /// What stands together inside common words.
    pairs: Pairs,
}

/// Characters that stand together, each pair at its place or at the next that was free.
struct Pairs(Vec<u32>);

impl Pairs {
    /// Of lines that begin with a character, behind which stands what follows it.
    fn of<'a>(lines: impl Iterator<Item = &'a str>) -> Self {
        let mut pairs = Self(vec![0; 1 << PLACES]);
        for line in lines {
            let mut chars = line.chars();
            let first = chars.next();
            let found = chars.filter_map(|c| pair(first, Some(c)));
            found.for_each(|pair| pairs.put(pair));
        }
        pairs
    }

    fn put(&mut self, pair: u32) {
        let mut at = place(pair);
        while self.0.get(at).is_some_and(|known| *known > 0) {
            at = after(at);
        }
        if let Some(free) = self.0.get_mut(at) {
            *free = pair;
        }
    }

    fn has(&self, pair: u32) -> bool {
        let mut at = place(pair);
        while let Some(known) = self.0.get(at).filter(|known| **known > 0) {
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
    pair(a, b).is_some_and(|pair| COMMON.pairs.has(pair))
}

/// True when `b` follows `a` inside a rarer word.
pub(super) fn is_rare(a: Option<char>, b: Option<char>) -> bool {
    pair(a, b).is_some_and(|pair| RARE.has(pair))
}

/// True when a word of two characters is only the end of one word and the beginning of the next: 各自慰问, 路口交通.
pub fn is_straddling(text: &str, start: usize, end: usize) -> bool {
    let mut word = text.get(start..end).unwrap_or_default().chars();
    let (first, last, more) = (word.next(), word.next(), word.next());
    if last.is_none() || more.is_some() {
        return false;
    }
    let before = text.get(..start).and_then(|head| head.chars().next_back());
    let after = text.get(end..).and_then(|tail| tail.chars().next());
    let known = |a, b| is_common(a, b) || is_rare(a, b);
    known(before, first) && known(last, after)
}
