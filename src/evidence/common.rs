//! What stands together in common words of Chinese.

use std::sync::LazyLock;

const PAIRS: &str = include_str!("../../assets/lexicon/pairs.txt");

/// First character of the block the tables are for, and how many it has.
const BLOCK: (usize, usize) = (0x4E00, 0x5200);

static COMMON: LazyLock<Common> = LazyLock::new(|| {
    let mut lines = PAIRS.lines().filter(|line| !line.starts_with('#'));
    let mut is_word = vec![false; BLOCK.1];
    for c in lines.next().unwrap_or_default().chars() {
        if let Some(place) = is_word.get_mut(place(c)) {
            *place = true;
        }
    }
    let mut followed: Vec<&str> = vec![""; BLOCK.1];
    for line in lines {
        let mut chars = line.chars();
        if let Some(place) = chars
            .next()
            .and_then(|first| followed.get_mut(place(first)))
        {
            *place = chars.as_str();
        }
    }
    let (mut starts, mut followers) = (vec![0], Vec::new());
    for others in followed {
        let start = followers.len();
        followers.extend(others.chars());
        if let Some(own) = followers.get_mut(start..) {
            own.sort_unstable();
        }
        starts.push(followers.len());
    }
    Common {
        is_word,
        starts,
        followers,
    }
});

struct Common {
    /// Of every character of the block: whether it is a word by itself.
    is_word: Vec<bool>,
    /// Where what follows a character inside common words begins, one more than there are characters.
    starts: Vec<usize>,
    /// Sorted for each character.
    followers: Vec<char>,
}

const fn place(c: char) -> usize {
    (c as usize).wrapping_sub(BLOCK.0)
}

/// True for a character that is a word by itself.
pub(super) fn is_word(c: char) -> bool {
    COMMON.is_word.get(place(c)).copied().unwrap_or(false)
}

/// True when `b` follows `a` inside a common word.
pub(super) fn is_common(a: Option<char>, b: Option<char>) -> bool {
    let (Some(a), Some(b)) = (a, b) else {
        return false;
    };
    let Some(&[start, end]) = COMMON
        .starts
        .get(place(a)..)
        .and_then(<[usize]>::first_chunk)
    else {
        return false;
    };
    let followers = COMMON.followers.get(start..end);
    followers.is_some_and(|followers| followers.binary_search(&b).is_ok())
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
