//! Phrases of a word list: `查看|掌握…女友|男友…位置|行踪` is one of each, in this order, close together in one sentence.
//!
//! Sales talk has no fixed words, but it says the same few things of the same few things. The pieces go into the one
//! tree with the words; here what it found is put together.

use std::collections::BTreeMap;

/// What parts the pieces of a phrase in a word list.
const THEN: char = '…';
/// What parts the ways to say a piece.
const OR: char = '|';
/// At most so many characters stand between two pieces.
const BETWEEN: usize = 8;
/// At most so many bytes lie between the ends of two pieces, with what stands between them.
const REACH: usize = 128;

/// The pieces of a phrase, each with the ways to say it; `None` for a plain word.
pub(super) fn pieces(word: &str) -> Option<Vec<Vec<&str>>> {
    if !word.contains(THEN) {
        return None;
    }
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
    /// By the way to say it, until the tree is built.
    ways: BTreeMap<String, Uses>,
    /// The same by number.
    uses: Vec<Uses>,
    /// The same of pieces that begin or end their phrase.
    outer: Vec<Uses>,
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
        let is_outer = |&(phrase, place): &(usize, usize)| {
            let length = self.known.get(phrase).map_or(0, |&(_, length)| length);
            place == 0 || place + 1 == length
        };
        let outer = |uses: &Uses| uses.iter().copied().filter(is_outer).collect();
        self.outer = self.uses.iter().map(outer).collect();
        texts
    }

    /// Every phrase in a text, by what the caller knows it by, and its bytes; the shortest from where it begins.
    pub(super) fn find(&self, text: &str, found: &[Piece]) -> Vec<(usize, usize, usize)> {
        let mut standing = self.standing(found);
        standing.sort_by_key(|(phrase, place, piece)| (*phrase, piece.start, *place));
        let mut phrases = Vec::new();
        for pieces in standing.chunk_by(|a, b| a.0 == b.0) {
            let Some(&(known_by, length)) = pieces.first().and_then(|one| self.known.get(one.0))
            else {
                continue;
            };
            for (at, (_, place, first)) in pieces.iter().enumerate() {
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

    /// The pieces of phrases whose first and last piece stand close enough, which few of the many do.
    fn standing(&self, found: &[Piece]) -> Vec<Standing> {
        // By phrase: where its first piece ended last, plus one.
        let mut open = vec![0; self.known.len()];
        let mut complete: Vec<usize> = Vec::new();
        for piece in found {
            for &(phrase, place) in self.outer.get(piece.number).into_iter().flatten() {
                if is_near(piece, phrase, place, &mut open) && place > 0 {
                    complete.push(phrase);
                }
            }
        }
        let mut standing = Vec::new();
        if complete.is_empty() {
            return standing;
        }
        complete.sort_unstable();
        open.fill(0);
        for piece in found {
            for &(phrase, place) in self.uses.get(piece.number).into_iter().flatten() {
                let is_complete = complete.binary_search(&phrase).is_ok();
                if is_complete && is_near(piece, phrase, place, &mut open) {
                    standing.push((phrase, place, *piece));
                }
            }
        }
        standing
    }
}

/// Whether a piece is the first of a phrase or not too far behind it; `open` tells of every phrase where its first piece
/// ended last, plus one.
fn is_near(piece: &Piece, phrase: usize, place: usize, open: &mut [usize]) -> bool {
    let Some(open) = open.get_mut(phrase) else {
        return false;
    };
    if place == 0 {
        *open = piece.end + 1;
        return true;
    }
    // Pieces come by their ends, so the first has been met.
    *open > 0 && piece.start <= *open + REACH * place
}

/// A piece of a phrase: which phrase, its place in it, and where it stands.
type Standing = (usize, usize, Piece);

/// Where the phrase ends whose pieces before `place` end at `from`.
fn completed(
    text: &str,
    mut from: usize,
    rest: &[Standing],
    mut place: usize,
    length: usize,
) -> Option<usize> {
    for (_, at, piece) in rest {
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
