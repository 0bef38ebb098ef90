//! Phrases of a word list: `查看|掌握…女友|男友…位置|行踪` is one of each, in this order, close together in one sentence.
//!
//! Sales talk has no fixed words, but it says the same few things of the same few things. The pieces go into the one
//! tree with the words; here what it found is put together.

use std::collections::BTreeMap;

/// What parts the pieces of a phrase in a word list.
const THEN: char = '…';
/// What parts the ways to say a piece.
const OR: char = '|';
/// A way of one character is met about so many times as often as one of two (texts of listings, 2026-11).
const SINGLE: usize = 20;
/// At most so many characters stand between two pieces.
const BETWEEN: usize = 8;

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
    /// By the number of a way: the phrases that are looked for where it stands.
    anchored: Vec<Vec<usize>>,
    /// Of every phrase, its ways and the place of each, place by place.
    members: Vec<Vec<(usize, usize)>>,
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
        let (texts, uses): (Vec<String>, Vec<Uses>) =
            std::mem::take(&mut self.ways).into_iter().unzip();
        self.members = vec![Vec::new(); self.known.len()];
        for (number, uses) in uses.iter().enumerate() {
            for &(phrase, place) in uses {
                if let Some(members) = self.members.get_mut(phrase) {
                    members.push((number, place));
                }
            }
        }
        for members in &mut self.members {
            members.sort_by_key(|&(_, place)| place);
        }
        // What many phrases say, most texts say too, and above all what is one character.
        let common = |number: usize| {
            let short = texts
                .get(number)
                .is_some_and(|way| way.chars().nth(1).is_none());
            uses.get(number).map_or(0, Vec::len) * if short { SINGLE } else { 1 }
        };
        self.anchored = vec![Vec::new(); texts.len()];
        for (phrase, members) in self.members.iter().enumerate() {
            let weight = |place: usize| -> usize {
                let ways = members.iter().filter(|member| member.1 == place);
                ways.map(|&(number, _)| common(number)).sum()
            };
            let length = self.known.get(phrase).map_or(0, |&(_, length)| length);
            let anchor = (0..length).min_by_key(|&place| weight(place));
            for &(number, _) in members.iter().filter(|member| Some(member.1) == anchor) {
                if let Some(anchored) = self.anchored.get_mut(number) {
                    anchored.push(phrase);
                }
            }
        }
        texts
    }

    /// Every phrase in a text, by what the caller knows it by, and its bytes; the shortest from where it begins.
    pub(super) fn find(&self, text: &str, found: &[Piece]) -> Vec<(usize, usize, usize)> {
        let mut standing = self.standing(found);
        standing.sort_by_key(|(phrase, place, piece)| (*phrase, piece.start, *place, piece.end));
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

    /// The pieces of phrases of which every piece stands somewhere, which few of the many do.
    fn standing(&self, found: &[Piece]) -> Vec<Standing> {
        let mut stands = vec![false; self.anchored.len()];
        let mut complete: Vec<usize> = Vec::new();
        for piece in found {
            if let Some(stands) = stands.get_mut(piece.number)
                && !std::mem::replace(stands, true)
            {
                complete.extend(self.anchored.get(piece.number).into_iter().flatten());
            }
        }
        complete.sort_unstable();
        complete.dedup();
        let members = |phrase: usize| {
            let members = self.members.get(phrase).map(Vec::as_slice);
            members.unwrap_or_default()
        };
        let stands = |&&(number, _): &&(usize, usize)| stands.get(number) == Some(&true);
        complete.retain(|&phrase| {
            let mut places = members(phrase).chunk_by(|a, b| a.1 == b.1);
            places.all(|ways| ways.iter().any(|way| stands(&way)))
        });
        if complete.is_empty() {
            return Vec::new();
        }
        let mut pieces = found.to_vec();
        pieces.sort_unstable_by_key(|piece| (piece.number, piece.end));
        let mut standing = Vec::new();
        for phrase in complete {
            for &(number, place) in members(phrase).iter().filter(stands) {
                let start = pieces.partition_point(|piece| piece.number < number);
                let here = pieces.iter().skip(start);
                let here = here.take_while(|piece| piece.number == number);
                standing.extend(here.map(|piece| (phrase, place, *piece)));
            }
        }
        standing
    }
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
