//! Do two texts speak of the same? Pairs of neighbouring Han characters and whole Latin words, compared.

use super::normal::Normal;
use crate::base::width;
use std::collections::{BTreeMap, BTreeSet};

/// Characters that stand in every sentence; a pair with one of them says nothing about the subject.
const COMMON: &str =
    "的了是在和与及或把被让给为您我你他它们这那个一也都就能可以会要用从到对将并等中上下不有无";

/// What a text is about: pairs of Han characters and Latin words of two letters or more.
pub fn subjects(text: &str) -> BTreeSet<String> {
    let normal = Normal::of(text);
    let chars: Vec<char> = normal.as_str().chars().collect();
    let mut subjects: BTreeSet<String> = chars
        .array_windows::<2>()
        .filter(|pair| {
            pair.iter()
                .all(|&c| width::is_han(c) && !COMMON.contains(c))
        })
        .map(|pair| pair.iter().collect())
        .collect();
    let words = normal
        .as_str()
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| word.len() > 1);
    subjects.extend(words.map(str::to_owned));
    subjects
}

/// Words of two to six Han characters that stand in a text at least `times` times, the longest first, each counted
/// without overlap and none inside a longer one that repeats as often.
pub fn repeated(text: &str, times: usize) -> Vec<(String, usize)> {
    let normal = Normal::of(text);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let starts: Vec<(usize, char)> = normal.as_str().char_indices().collect();
    for (at, &(from, _)) in starts.iter().enumerate() {
        for length in 2..=6 {
            let Some(word) = starts.get(at..at + length) else {
                break;
            };
            if !word
                .iter()
                .all(|&(_, c)| width::is_han(c) && !COMMON.contains(c))
            {
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
        .filter(|&(word, count)| count >= times && !word.is_empty())
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

/// FNV-1a: the same everywhere, so that a report does not depend on the machine.
fn hash(chars: &[char; 8]) -> u64 {
    chars.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &c| {
        (hash ^ u64::from(c)).wrapping_mul(0x0100_0000_01b3)
    })
}
