//! The letters and digits of a text, without markup, and hashes over them.

use unicode_normalization::UnicodeNormalization as _;

/// Modulus of the hash, the prime 2^61 − 1.
const MODULUS: u64 = (1 << 61) - 1;
/// Base of the hash.
const BASE: u64 = 1_000_003_991;

/// Letters of a text with their places in it.
pub(super) struct Letters {
    plain: Vec<char>,
    chars: Vec<char>,
    places: Vec<usize>,
}

impl Letters {
    /// Of Markdown, HTML or plain text.
    pub(super) fn of(text: &str) -> Self {
        let plain: Vec<char> = plain(text).chars().collect();
        let (mut chars, mut places) = (Vec::new(), Vec::new());
        for (place, &c) in plain.iter().enumerate() {
            for letter in letters(c) {
                chars.push(letter);
                places.push(place);
            }
        }
        Self {
            plain,
            chars,
            places,
        }
    }

    pub(super) const fn len(&self) -> usize {
        self.chars.len()
    }

    pub(super) fn chars(&self) -> &[char] {
        &self.chars
    }

    /// What is written from one letter up to another, on one line.
    pub(super) fn text(&self, start: usize, end: usize) -> String {
        let first = self.places.get(start).copied().unwrap_or(0);
        let last = end.checked_sub(1).and_then(|at| self.places.get(at));
        let written = self.plain.iter().skip(first);
        let written = written.take(last.map_or(0, |last| last + 1 - first));
        let text: String = written.collect();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// One character as letters and digits of plain width, small.
fn letters(c: char) -> impl Iterator<Item = char> {
    std::iter::once(c)
        .nfkc()
        .flat_map(char::to_lowercase)
        .filter(|c| c.is_alphanumeric())
        .collect::<Vec<_>>()
        .into_iter()
}

/// The letters of a text without markup.
pub(super) fn of_plain(text: &str) -> Vec<char> {
    text.chars().flat_map(letters).collect()
}

/// A text without tags, link targets, pictures and entities.
pub(super) fn plain(text: &str) -> String {
    let text = without_links(&without_tags(text));
    entities(&text)
}

fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        out.push_str(before);
        let name = tag.get(1..).unwrap_or_default();
        let starts = |word: &str| {
            name.get(..word.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(word))
        };
        let end = if starts("!--") {
            "-->"
        } else if starts("script") {
            "</script>"
        } else if starts("style") {
            "</style>"
        } else if name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!') {
            ">"
        } else {
            out.push('<');
            rest = name;
            continue;
        };
        // A tag separates words, but not the letters of one.
        if let Some(close) = find_ignoring_case(tag, end) {
            out.push('\u{200b}');
            rest = tag.get(close + end.len()..).unwrap_or_default();
        } else {
            out.push('<');
            rest = name;
        }
    }
    out.push_str(rest);
    out
}

fn find_ignoring_case(text: &str, wanted: &str) -> Option<usize> {
    text.as_bytes()
        .windows(wanted.len())
        .position(|window| window.eq_ignore_ascii_case(wanted.as_bytes()))
}

/// `[words](target)` is its words, `![…](…)` nothing.
fn without_links(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('[') {
        let (before, link) = rest.split_at(at);
        let inner = link.get(1..).unwrap_or_default();
        let parts = inner.split_once("](").and_then(|(words, tail)| {
            let (target, after) = tail.split_once(')')?;
            let short = !words.contains(['[', '\n']) && !target.contains('\n');
            short.then_some((words, after))
        });
        let Some((words, after)) = parts else {
            out.push_str(before);
            out.push('[');
            rest = inner;
            continue;
        };
        if let Some(before) = before.strip_suffix('!') {
            out.push_str(before);
        } else {
            out.push_str(before);
            out.push_str(words);
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The entities that stand for letters; the others are punctuation and do not count.
fn entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, entity) = rest.split_at(at);
        out.push_str(before);
        let inner = entity.get(1..).unwrap_or_default();
        let name = inner.split_once(';').filter(|(name, _)| {
            (2..=8).contains(&name.len())
                && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'#')
        });
        if let Some((name, after)) = name {
            out.push(named(name).unwrap_or(' '));
            rest = after;
        } else {
            out.push('&');
            rest = inner;
        }
    }
    out.push_str(rest);
    out
}

fn named(name: &str) -> Option<char> {
    let number = name.strip_prefix('#')?;
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => number.parse(),
    };
    char::from_u32(code.ok()?)
}

/// Hash of letters.
pub(super) fn hash(letters: &[char]) -> u64 {
    letters.iter().fold(0, |hash, &c| push(hash, c))
}

fn push(hash: u64, c: char) -> u64 {
    let next = u128::from(hash) * u128::from(BASE) + u128::from(u32::from(c)) + 1;
    reduce(next)
}

fn reduce(number: u128) -> u64 {
    u64::try_from(number % u128::from(MODULUS)).unwrap_or(0)
}

/// Hashes of every row of `length` letters, from the first to the last.
pub(super) struct Roll<'a> {
    letters: &'a [char],
    length: usize,
    at: usize,
    hash: u64,
    /// `BASE` to the power of `length`.
    power: u64,
}

impl<'a> Roll<'a> {
    pub(super) fn over(letters: &'a [char], length: usize) -> Self {
        let power = (0..length).fold(1, |power: u64, _| {
            reduce(u128::from(power) * u128::from(BASE))
        });
        Self {
            letters,
            length,
            at: 0,
            hash: hash(letters.get(..length).unwrap_or_default()),
            power,
        }
    }
}

impl Iterator for Roll<'_> {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        let end = self.at.checked_add(self.length)?;
        if end > self.letters.len() {
            return None;
        }
        let now = self.hash;
        if let (Some(&first), Some(&new)) = (self.letters.get(self.at), self.letters.get(end)) {
            let grown = u128::from(push(now, new));
            let gone = u128::from(self.power) * (u128::from(u32::from(first)) + 1);
            let gone = u128::from(reduce(gone));
            self.hash = reduce(grown + u128::from(MODULUS) - gone);
        }
        self.at += 1;
        Some(now)
    }
}
