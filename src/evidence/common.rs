//! What stands together in common words of Chinese.

use std::collections::HashMap;
use std::sync::LazyLock;

const PAIRS: &str = include_str!("../../assets/lexicon/pairs.txt");

/// Characters that are words by themselves, and what follows a character inside common words.
static COMMON: LazyLock<(&str, HashMap<char, &str>)> = LazyLock::new(|| {
    let mut lines = PAIRS.lines().filter(|line| !line.starts_with('#'));
    let words = lines.next().unwrap_or_default();
    let pair = |line: &'static str| {
        let first = line.chars().next()?;
        Some((first, line.get(first.len_utf8()..)?))
    };
    (words, lines.filter_map(pair).collect())
});

/// True for a character that is a word by itself.
pub(super) fn is_word(c: char) -> bool {
    COMMON.0.contains(c)
}

/// True when `b` follows `a` inside a common word.
pub(super) fn is_common(a: Option<char>, b: Option<char>) -> bool {
    let pair = a.zip(b);
    pair.is_some_and(|(a, b)| COMMON.1.get(&a).is_some_and(|others| others.contains(b)))
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
