//! Where the pieces of the known text stand in the newer one.

use super::letters::{Letters, Roll};
use super::{ANCHOR, Piece};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Places by length and hash.
pub(super) type Hits = HashMap<(usize, u64), Vec<usize>>;

/// Where each piece stands in the text, by length and hash.
pub(super) fn hits(pieces: &[Piece], letters: &Letters) -> Hits {
    let mut wanted: BTreeMap<usize, BTreeSet<u64>> = BTreeMap::new();
    for piece in pieces {
        wanted.entry(piece.length).or_default().insert(piece.hash);
    }
    let mut hits = Hits::new();
    for (length, hashes) in wanted {
        for (at, hash) in Roll::over(letters.chars(), length).enumerate() {
            if hashes.contains(&hash) {
                hits.entry((length, hash)).or_default().push(at);
            }
        }
    }
    hits
}

/// Where the pieces stand, and which letters they cover.
pub(super) struct Places {
    pub(super) at: Vec<Option<usize>>,
    covered: Vec<bool>,
}

/// Finds the place of every piece; one that is only part of another does not count.
pub(super) fn places(pieces: &[Piece], hits: &Hits, letters: usize) -> Places {
    let mut times: HashMap<(usize, u64), usize> = HashMap::new();
    for piece in pieces {
        *times.entry((piece.length, piece.hash)).or_default() += 1;
    }
    let found = |piece: &Piece| {
        let found = hits.get(&(piece.length, piece.hash));
        found.map_or(&[][..], Vec::as_slice)
    };
    let once = |piece: &Piece| match found(piece) {
        &[at] if piece.length >= ANCHOR => {
            let known = times.get(&(piece.length, piece.hash)).copied();
            (known == Some(1)).then_some(at)
        }
        _ => None,
    };
    let sure = rising(&pieces.iter().map(once).collect::<Vec<_>>());
    let mut places = Places {
        covered: vec![false; letters],
        at: sure.clone(),
    };
    for (piece, at) in pieces.iter().zip(&sure) {
        if let Some(at) = *at {
            places.cover(at, piece.length);
        }
    }
    let mut rest: Vec<(usize, &Piece)> = pieces.iter().enumerate().collect();
    rest.retain(|(one, _)| sure.get(*one).is_some_and(Option::is_none));
    rest.sort_by_key(|(one, piece)| (std::cmp::Reverse(piece.length), *one));
    for (one, piece) in rest {
        let before = sure.iter().take(one).rev().find_map(|at| *at);
        let after = sure.iter().skip(one + 1).find_map(|at| *at);
        let window = before.unwrap_or(0)..after.unwrap_or(letters);
        let free = |at: &&usize| places.is_free(**at, piece.length);
        let free: Vec<usize> = found(piece).iter().filter(free).copied().collect();
        let between = free.iter().find(|at| window.contains(*at));
        // A long piece may have been moved; of several alike, another one would be taken for it.
        let single = times.get(&(piece.length, piece.hash)) == Some(&1);
        let moved = free.first().filter(|_| single && piece.length >= ANCHOR);
        if let Some(&at) = between.or(moved) {
            places.cover(at, piece.length);
            if let Some(place) = places.at.get_mut(one) {
                *place = Some(at);
            }
        }
    }
    places
}

impl Places {
    fn cover(&mut self, at: usize, length: usize) {
        for mark in self.covered.iter_mut().skip(at).take(length) {
            *mark = true;
        }
    }

    fn is_free(&self, at: usize, length: usize) -> bool {
        let mut marks = self.covered.iter().skip(at).take(length);
        !marks.any(|mark| *mark)
    }

    pub(super) fn get(&self, piece: usize) -> Option<usize> {
        self.at.get(piece).copied().flatten()
    }

    /// Rows of letters no piece covers, inside the specification.
    pub(super) fn runs(&self, pieces: &[Piece]) -> Vec<(usize, usize)> {
        let long = pieces.iter().enumerate();
        let anchors: Vec<(usize, usize, usize)> = long
            .filter(|(_, piece)| piece.length >= ANCHOR)
            .filter_map(|(one, piece)| Some((one, self.get(one)?, piece.length)))
            .collect();
        let (Some(first), Some(last)) = (anchors.first(), anchors.last()) else {
            return Vec::new();
        };
        // Pieces that are gone at either end may have been replaced there.
        let outside = |from: usize, to: usize| pieces.iter().enumerate().take(to).skip(from);
        let gone = |from: usize, to: usize| -> usize {
            let gone = outside(from, to).filter(|(one, _)| self.get(*one).is_none());
            gone.map(|(_, piece)| piece.length).sum()
        };
        let place = |(one, piece): (usize, &Piece)| Some((self.get(one)?, piece.length));
        let head = outside(0, first.0).filter_map(place).map(|(at, _)| at);
        let start = head.min().unwrap_or(first.1).min(first.1);
        let start = start.saturating_sub(gone(0, first.0) * 2);
        let behind = last.0 + 1;
        let tail = outside(behind, pieces.len()).filter_map(place);
        let end = tail.map(|(at, length)| at + length).max().unwrap_or(0);
        let end = end.max(last.1 + last.2) + gone(behind, pieces.len()) * 2;
        let mut runs: Vec<(usize, usize)> = Vec::new();
        for (at, covered) in self.covered.iter().enumerate().take(end).skip(start) {
            if *covered {
                continue;
            }
            match runs.last_mut() {
                Some((_, end)) if *end == at => *end += 1,
                _ => runs.push((at, at + 1)),
            }
        }
        runs
    }
}

/// The longest choice of places in rising order; the others are dropped.
fn rising(places: &[Option<usize>]) -> Vec<Option<usize>> {
    let known: Vec<(usize, usize)> = places
        .iter()
        .enumerate()
        .filter_map(|(one, at)| Some((one, (*at)?)))
        .collect();
    // For each: how many are in order up to it, and which is before it.
    let mut best: Vec<(usize, Option<usize>)> = Vec::with_capacity(known.len());
    for (one, (_, at)) in known.iter().enumerate() {
        let before = known.iter().zip(&best).enumerate().take(one);
        let before = before.filter(|(_, ((_, other), _))| other < at);
        let longest = before.max_by_key(|(_, (_, (length, _)))| *length);
        let entry = longest.map_or((1, None), |(other, (_, (length, _)))| {
            (length + 1, Some(other))
        });
        best.push(entry);
    }
    let mut chosen = vec![None; places.len()];
    let last = best
        .iter()
        .enumerate()
        .max_by_key(|(_, (length, _))| *length);
    let mut next = last.map(|(one, _)| one);
    while let Some(one) = next {
        if let Some(&(piece, at)) = known.get(one)
            && let Some(place) = chosen.get_mut(piece)
        {
            *place = Some(at);
        }
        next = best.get(one).and_then(|(_, before)| *before);
    }
    chosen
}
