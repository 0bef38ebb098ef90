//! A newer official text against the one the catalogue was made from: which clauses changed, vanished or appeared.
//!
//! The official text itself is never kept. [`learn()`] cuts it into pieces (sentences, and parts of sentences where two
//! clauses share one) and notes of each its line, length, a hash and the clauses it belongs to; the table
//! `official.tsv` is what it printed. [`compare()`] looks for every piece anywhere in the letters of the newer text, so
//! that markup, line breaks, punctuation and numbering do not matter.

mod learn;
mod letters;
mod places;

use super::Ruleset;
use super::error::{Error, Problem};
pub use learn::learn;
use letters::Letters;
use places::{Places, hits, places};
use std::collections::{BTreeMap, BTreeSet};

/// Letters of an inserted text below which it is numbering or other noise.
const NOISE: usize = 4;
/// A piece of so many letters marks where the specification begins and ends within a page.
const ANCHOR: usize = 8;
/// Share of the pieces, percent, a text has to have to be the specification at all.
const ALIKE: usize = 30;

/// One piece of the official text, without the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    line: usize,
    length: usize,
    hash: u64,
    clauses: Vec<String>,
}

/// What happened to a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Fate {
    /// Its words are different.
    Changed,
    /// Its words are gone.
    Vanished,
    /// Something new stands behind it.
    Appeared,
}

impl Fate {
    /// Id used in texts (`drift-<id>`).
    pub const fn id(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Vanished => "vanished",
            Self::Appeared => "appeared",
        }
    }
}

/// One place where the texts differ.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Change {
    /// What happened.
    pub fate: Fate,
    /// Clauses the place belongs to; empty for headings and guidance. What appeared stands behind these.
    pub clauses: Vec<String>,
    /// Line of the text the catalogue was made from.
    pub line: usize,
    /// What the newer text has there, as it is written.
    pub text: String,
}

/// Everything that differs.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct Drift {
    /// Pieces of the known text.
    pub pieces: usize,
    /// Those found again.
    pub found: usize,
    /// Places that differ, in the order of the known text.
    pub changes: Vec<Change>,
}

impl Drift {
    /// True when hardly anything was found again: another text.
    pub const fn is_another_text(&self) -> bool {
        self.found * 100 < self.pieces * ALIKE
    }

    /// Clauses with one fate, each once.
    pub fn clauses(&self, fate: Fate) -> BTreeSet<&str> {
        let changes = self.changes.iter().filter(|change| change.fate == fate);
        changes
            .flat_map(|change| change.clauses.iter().map(String::as_str))
            .collect()
    }
}

/// Reads `official.tsv`.
pub(super) fn pieces(text: &str) -> Result<Vec<Piece>, Error> {
    let piece = |(at, line): (usize, &str)| {
        let mut cells = line.split('\t');
        let mut number = || cells.next()?.parse().ok();
        let (source, length) = (number(), number());
        let hash = cells
            .next()
            .and_then(|hash| u64::from_str_radix(hash, 16).ok());
        let clauses = cells.next().unwrap_or_default().split(',');
        let (Some(source), Some(length @ 1..), Some(hash)) = (source, length, hash) else {
            let problem = Problem::Unreadable(line.to_owned());
            return Err(Error::new("official.tsv", at + 1, problem));
        };
        Ok(Piece {
            line: source,
            length,
            hash,
            clauses: clauses.filter(|id| *id != "-").map(str::to_owned).collect(),
        })
    };
    let lines = text.lines().enumerate().skip(1);
    lines
        .filter(|(_, line)| !line.is_empty())
        .map(piece)
        .collect()
}

/// Compares a newer text, in Markdown, HTML or plain, with the one the catalogue was made from.
pub fn compare(ruleset: &Ruleset, text: &str) -> Result<Drift, Error> {
    let pieces = pieces(&ruleset.official)?;
    let letters = Letters::of(text);
    let hits = hits(&pieces, &letters);
    let places = places(&pieces, &hits, letters.len());
    let changes = changes(&pieces, &places, &letters);
    Ok(Drift {
        pieces: pieces.len(),
        found: places.at.iter().flatten().count(),
        changes,
    })
}

fn changes(pieces: &[Piece], places: &Places, letters: &Letters) -> Vec<Change> {
    let runs = places.runs(pieces);
    let mut changes = Vec::new();
    let mut spent: BTreeSet<usize> = BTreeSet::new();
    let end_of = |at: usize| {
        let piece = pieces.get(at)?;
        Some(places.get(at)? + piece.length)
    };
    let mut at = 0;
    while at < pieces.len() {
        if places.get(at).is_some() {
            at += 1;
            continue;
        }
        // Neighbouring pieces that are gone share what stands in their place.
        let gone = (at..pieces.len()).take_while(|&one| places.get(one).is_none());
        let until = at + gone.count();
        let from = at.checked_sub(1).and_then(end_of).unwrap_or(0);
        let to = places.get(until).unwrap_or(letters.len());
        let inside = runs
            .iter()
            .filter(|(start, end)| *start >= from && *end <= to);
        let inside: Vec<(usize, usize)> = inside.copied().collect();
        spent.extend(inside.iter().map(|(start, _)| *start));
        let wide = inside.iter().map(|(start, end)| end - start).sum::<usize>() >= NOISE;
        let text = match (inside.first(), inside.last()) {
            (Some((start, _)), Some((_, end))) if wide => letters.text(*start, *end),
            _ => String::new(),
        };
        for piece in pieces.iter().take(until).skip(at) {
            changes.push(Change {
                fate: if text.is_empty() {
                    Fate::Vanished
                } else {
                    Fate::Changed
                },
                clauses: piece.clauses.clone(),
                line: piece.line,
                text: text.clone(),
            });
        }
        at = until;
    }
    for (start, end) in runs {
        if spent.contains(&start) || end - start < NOISE {
            continue;
        }
        let ends = (0..pieces.len()).filter_map(|one| Some((end_of(one)?, one)));
        let before = ends.filter(|(end, _)| *end <= start).max();
        let before = before.and_then(|(_, one)| pieces.get(one));
        changes.push(Change {
            fate: Fate::Appeared,
            clauses: before.map_or_else(Vec::new, |piece| piece.clauses.clone()),
            line: before.map_or(0, |piece| piece.line),
            text: letters.text(start, end),
        });
    }
    changes.sort_by_key(|change| change.line);
    whole(changes, pieces)
}

/// A clause of which some words are left has not vanished; and one place is told once.
fn whole(mut changes: Vec<Change>, pieces: &[Piece]) -> Vec<Change> {
    let all = |id: &String| {
        pieces
            .iter()
            .filter(|piece| piece.clauses.contains(id))
            .count()
    };
    let mut gone: BTreeMap<String, usize> = BTreeMap::new();
    for change in changes
        .iter()
        .filter(|change| change.fate == Fate::Vanished)
    {
        for id in &change.clauses {
            *gone.entry(id.clone()).or_default() += 1;
        }
    }
    for change in &mut changes {
        let kept = |id: &String| gone.get(id).is_none_or(|gone| *gone < all(id));
        if change.fate == Fate::Vanished && change.clauses.iter().any(kept) {
            change.fate = Fate::Changed;
        }
    }
    changes.dedup();
    changes
}
