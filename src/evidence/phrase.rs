//! Phrases of a word list: `查看|掌握…女友|男友…位置|行踪` is one of each, in this order, close together in one sentence.
//!
//! Sales talk has no fixed words, but it says the same few things of the same few things. The pieces go into the one
//! automaton with the words; here what it found is put together.

use std::collections::BTreeMap;

/// What parts the pieces of a phrase in a word list.
const THEN: char = '…';
/// What parts the ways to say a piece.
const OR: char = '|';
/// At most so many characters stand between two pieces.
const BETWEEN: usize = 8;

/// The pieces of a phrase, each with the ways to say it; `None` for a plain word.
pub(super) fn pieces(word: &str) -> Option<Vec<Vec<&str>>> {
    let pieces: Vec<Vec<&str>> = word
        .split(THEN)
        .map(|piece| piece.split(OR).filter(|way| !way.is_empty()).collect())
        .collect();
    (pieces.len() > 1 && pieces.iter().all(|ways| !ways.is_empty())).then_some(pieces)
}

/// Where pieces stand in the phrases: phrase and place in it.
type Uses = Vec<(usize, usize)>;

/// Every phrase of every list.
#[derive(Debug, Clone, Default)]
pub(super) struct Phrases {
    /// By the way to say it, until the automaton is built.
    ways: BTreeMap<String, Uses>,
    /// The same by number.
    uses: Vec<Uses>,
    /// Of every phrase, what the caller knows it by and how many pieces it has.
    known: Vec<(usize, usize)>,
}

/// A piece that was found: its number and its bytes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece {
    pub(super) number: usize,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Phrases {
    /// Adds a phrase, with every way to say a piece as texts are normalised.
    pub(super) fn add(&mut self, known_by: usize, pieces: Vec<Vec<String>>) {
        let phrase = self.known.len();
        self.known.push((known_by, pieces.len()));
        for (place, ways) in pieces.into_iter().enumerate() {
            for way in ways {
                self.ways.entry(way).or_default().push((phrase, place));
            }
        }
    }

    /// Numbers the pieces and gives them in the order of their numbers.
    pub(super) fn numbered(&mut self) -> Vec<String> {
        let (texts, uses) = std::mem::take(&mut self.ways).into_iter().unzip();
        self.uses = uses;
        texts
    }

    /// Every phrase in a text, by what the caller knows it by, and its bytes; the shortest from where it begins.
    pub(super) fn find(&self, text: &str, found: &[Piece]) -> Vec<(usize, usize, usize)> {
        // By phrase: the pieces that stand there, in the order of the text.
        let mut standing: BTreeMap<usize, Vec<(usize, Piece)>> = BTreeMap::new();
        for piece in found {
            for &(phrase, place) in self.uses.get(piece.number).into_iter().flatten() {
                standing.entry(phrase).or_default().push((place, *piece));
            }
        }
        let mut phrases = Vec::new();
        for (phrase, mut pieces) in standing {
            let Some(&(known_by, length)) = self.known.get(phrase) else {
                continue;
            };
            if pieces.len() < length {
                continue;
            }
            pieces.sort_by_key(|(place, piece)| (piece.start, *place));
            for (at, (place, first)) in pieces.iter().enumerate() {
                let rest = pieces.get(at + 1..).unwrap_or_default();
                if *place == 0
                    && let Some(end) = completed(text, first.end, rest, 1, length)
                {
                    phrases.push((known_by, first.start, end));
                }
            }
        }
        phrases
    }
}

/// Where the phrase ends whose pieces before `place` end at `from`.
fn completed(
    text: &str,
    mut from: usize,
    rest: &[(usize, Piece)],
    mut place: usize,
    length: usize,
) -> Option<usize> {
    for (at, piece) in rest {
        if piece.start < from {
            continue;
        }
        // Pieces stand in the order of the text: from the first that is too far on, all are.
        if !is_close(text.get(from..piece.start)?) {
            return None;
        }
        if *at != place {
            continue;
        }
        (from, place) = (piece.end, place + 1);
        if place == length {
            return Some(from);
        }
    }
    None
}

/// Whether nothing but a few characters of the same sentence stand between two pieces.
fn is_close(between: &str) -> bool {
    let ends = |c: char| matches!(c, '。' | '!' | '?' | ';' | '\n');
    between.chars().nth(BETWEEN).is_none() && !between.contains(ends)
}
