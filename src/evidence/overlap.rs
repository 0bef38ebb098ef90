//! Do two texts speak of the same? Pairs of neighbouring Han characters and whole Latin words, compared.

use super::normal::Normal;
use crate::base::width;
use std::collections::{BTreeMap, BTreeSet};

/// Characters that stand in every sentence; a pair with one of them says nothing about the subject.
#[rustfmt::skip]
const fn is_common(c: char) -> bool {
    matches!(c,
        '的' | '了' | '是' | '在' | '和' | '与' | '及' | '或' | '把' | '被' | '让' | '给' | '为' | '您' | '我' | '你' | '他' | '它' | '们'
        | '这' | '那' | '个' | '一' | '也' | '都' | '就' | '能' | '可' | '以' | '会' | '要' | '用' | '从' | '到' | '对' | '将' | '并' | '等'
        | '中' | '上' | '下' | '不' | '有' | '无')
}

/// True for a Han character that belongs to a subject.
const fn tells(c: char) -> bool {
    width::is_han(c) && !is_common(c)
}

/// What a text is about: pairs of Han characters and Latin words of two letters or more.
pub fn subjects(text: &str) -> BTreeSet<String> {
    let normal = Normal::of(text);
    let chars: Vec<char> = normal.as_str().chars().collect();
    let mut subjects: BTreeSet<String> = chars
        .array_windows::<2>()
        .filter(|pair| pair.iter().all(|&c| tells(c)))
        .map(|pair| pair.iter().collect())
        .collect();
    let words = normal
        .as_str()
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| word.len() > 1);
    subjects.extend(words.map(str::to_owned));
    subjects
}

/// True when two neighbouring Han characters of a name, or one of its Latin words, stand in a text. More is taken for a
/// word than in [`subjects`]: 纪要 counts, though 要 stands in every sentence.
pub fn shares_a_word(name: &str, text: &str) -> bool {
    let (name, text) = (Normal::of(name), Normal::of(text));
    let chars: Vec<char> = name.as_str().chars().collect();
    let told = |pair: &[char; 2]| {
        let han = pair.iter().all(|&c| width::is_han(c));
        han && pair.iter().any(|&c| tells(c))
    };
    let mut pairs = chars.array_windows::<2>().filter(|pair| told(pair));
    let mut words = name
        .as_str()
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| word.len() > 1);
    pairs.any(|pair| text.as_str().contains(&String::from_iter(pair)))
        || words.any(|word| text.as_str().contains(word))
}

/// True for two Han characters that may stand in a word: 签到 counts, though 到 stands in every sentence.
fn may_join(a: char, b: char) -> bool {
    // Every particle is among the characters that do not tell.
    let (a_tells, b_tells) = (tells(a), tells(b));
    let joins = |c: char, tells: bool| tells || width::is_han(c) && !PARTICLES.contains(c);
    (a_tells || b_tells) && joins(a, a_tells) && joins(b, b_tells)
}

/// True for a word without characters that stand in every sentence, so that its repetition means more.
pub fn is_telling(word: &str) -> bool {
    word.chars().all(tells)
}

/// Longest piece of text that is looked for again right behind itself, in characters.
const PIECE: usize = 12;
/// So often in a row a piece of text is no accident.
const COPIES: usize = 3;

/// A piece of two and more characters that stands three times in a row or more often, nothing between, and how often.
pub fn copied(normal: &Normal) -> Option<(String, usize)> {
    let chars: Vec<char> = normal.as_str().chars().collect();
    for length in 2..=PIECE.min(chars.len() / COPIES) {
        if !may_be_copied(&chars, length) {
            continue;
        }
        let mut same = 0;
        for (at, (c, before)) in chars.iter().skip(length).zip(&chars).enumerate() {
            same = if c == before { same + 1 } else { 0 };
            if same < length * (COPIES - 1) {
                continue;
            }
            let from = at + 1 - same;
            let piece = chars.get(from..from + length).unwrap_or_default();
            let varies = piece.iter().any(|c| Some(c) != piece.first());
            if !varies || !piece.iter().any(|&c| width::is_han(c)) {
                continue;
            }
            let goes_on = chars.iter().zip(chars.iter().skip(length)).skip(from);
            let run = goes_on.take_while(|(a, b)| a == b).count();
            return Some((piece.iter().collect(), run / length + 1));
        }
    }
    None
}

/// Whether so many characters are the same as those a length before them that a piece of that length may stand there three
/// times. A row of that many holds one of the places that are looked at.
fn may_be_copied(chars: &[char], length: usize) -> bool {
    let row = length * (COPIES - 1);
    let same = |at: &usize| {
        let before = at.checked_sub(length).and_then(|at| chars.get(at));
        before.is_some() && before == chars.get(*at)
    };
    let looked_at = (length..chars.len()).skip(row - 1).step_by(row);
    looked_at.filter(same).any(|at| {
        let back = (length..at).rev().take_while(same).count();
        let on = (at + 1..chars.len()).take_while(same).count();
        back + 1 + on >= row
    })
}

/// Longest word that is counted, in characters.
const WORD: usize = 6;

/// Words of two to six Han characters that stand in a text at least `times` times and fill at least `room` characters of
/// it altogether, the longest first, each counted without overlap and none inside a longer one that repeats as often.
pub fn repeated(normal: &Normal, times: usize, room: usize) -> Vec<(String, usize)> {
    let pairs = Pairs::of(normal.as_str());
    let times = times.max(room.div_ceil(WORD));
    if pairs.most < times {
        return Vec::new();
    }
    let starts: Vec<(usize, char)> = normal.as_str().char_indices().collect();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (at, &(from, _)) in starts.iter().enumerate() {
        for length in 2..=WORD {
            // A word stands nowhere more often than its rarest pair.
            let next = starts.get(at + length - 2..at + length);
            if next.is_none_or(|pair| pairs.count(pair) < times) {
                break;
            }
            let to = starts
                .get(at + length)
                .map_or(normal.as_str().len(), |&(to, _)| to);
            *counts
                .entry(normal.as_str().get(from..to).unwrap_or_default())
                .or_default() += 1;
        }
    }
    let mut frequent: Vec<(&str, usize)> = counts
        .into_iter()
        .filter(|&(word, count)| count >= times && word.chars().count() * count >= room)
        .collect();
    frequent.sort_by(|a, b| (b.0.len(), b.1, a.0).cmp(&(a.0.len(), a.1, b.0)));
    let mut kept: Vec<(String, usize)> = Vec::new();
    for (word, count) in frequent {
        if !kept
            .iter()
            .any(|(longer, many)| longer.contains(word) && *many == count)
        {
            kept.push((word.to_owned(), count));
        }
    }
    kept
}

/// How often pairs of characters that make words stand in a text, never too few.
struct Pairs {
    buckets: Vec<usize>,
    most: usize,
}

impl Pairs {
    fn of(text: &str) -> Self {
        let mut pairs = Self {
            buckets: vec![0; (text.len() + 1).next_power_of_two()],
            most: 0,
        };
        let mut before = None;
        for c in text.chars() {
            let now = width::is_han(c).then_some(c);
            if let (Some(a), Some(b)) = (before, now)
                && may_join(a, b)
            {
                let place = pairs.place(a, b);
                if let Some(count) = pairs.buckets.get_mut(place) {
                    *count += 1;
                    pairs.most = pairs.most.max(*count);
                }
            }
            before = now;
        }
        pairs
    }

    const fn place(&self, a: char, b: char) -> usize {
        let hash = (a as usize).wrapping_mul(0x9E37).wrapping_add(b as usize);
        hash & (self.buckets.len() - 1)
    }

    fn count(&self, pair: &[(usize, char)]) -> usize {
        match pair {
            &[(_, a), (_, b)] if may_join(a, b) => {
                self.buckets.get(self.place(a, b)).copied().unwrap_or(0)
            }
            _ => 0,
        }
    }
}

/// How much of the first text also stands in the second, in percent, by runs of eight characters.
///
/// Eight are long enough that two different documents of the same app share few of them.
pub fn shared(text: &str, other: &str) -> usize {
    let (text, other) = (shingles(text), shingles(other));
    if text.is_empty() {
        return 0;
    }
    let shared = text
        .iter()
        .filter(|shingle| other.binary_search(shingle).is_ok());
    shared.count() * 100 / text.len()
}

fn shingles(text: &str) -> Vec<u64> {
    let normal = Normal::of(text);
    let chars: Vec<char> = normal
        .as_str()
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect();
    let mut shingles: Vec<u64> = chars.array_windows::<8>().map(hash).collect();
    shingles.sort_unstable();
    shingles.dedup();
    shingles
}

/// Characters that begin or end no word, though they stand beside one.
const PARTICLES: &str = "的了是在和与及或把被让给为您我你他它们这那个也都就能可以将并等";

/// Words of a text that stand in another one: the longest runs of Han characters both have, with a pair in them that
/// tells; in the order of the text, at most `most`.
pub fn common(text: &str, other: &str, most: usize) -> Vec<String> {
    let chars: Vec<char> = Normal::of(text).as_str().chars().collect();
    let other = Normal::of(other);
    let mut words: Vec<String> = Vec::new();
    let mut at = 0;
    while at < chars.len() && words.len() < most {
        let mut run = String::new();
        for &c in chars.iter().skip(at).take_while(|&&c| width::is_han(c)) {
            run.push(c);
            if !other.as_str().contains(&run) {
                run.pop();
                break;
            }
        }
        at += run.chars().count().max(1);
        let word = run.trim_matches(|c| PARTICLES.contains(c));
        let known = words.iter().any(|known| known.contains(word));
        if !known && !subjects(word).is_empty() {
            words.push(word.to_owned());
        }
    }
    words
}

/// FNV-1a: the same everywhere, so that a report does not depend on the machine.
fn hash(chars: &[char; 8]) -> u64 {
    chars.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &c| {
        (hash ^ u64::from(c)).wrapping_mul(0x0100_0000_01b3)
    })
}
