//! What kind of paper the lines make: titles and words that go with them, from a table.

use super::text::{Row, find, folded, tolerance};
use crate::evidence::reading::{Kind, Page};
use regex::Regex;
use std::sync::LazyLock;

/// One kind of paper, and how it is told.
#[derive(Debug)]
pub struct Cue {
    /// Slot it belongs to.
    pub slot: String,
    /// Papers of one family cannot be told apart by what is printed on them.
    pub family: Option<String>,
    titles: Vec<Vec<char>>,
    words: Vec<String>,
    /// Form of its number, folded and unanchored.
    pub(super) number: Option<Regex>,
    /// Words before the name of its holder.
    pub(super) holders: Vec<String>,
    /// Words before the name of what it is about.
    pub(super) names: Vec<String>,
}

/// Kinds of paper, one row each.
const TABLE: &str = include_str!("../../../../assets/reading/kinds.tsv");

static CUES: LazyLock<Vec<Cue>> = LazyLock::new(|| TABLE.lines().skip(1).filter_map(cue).collect());

/// Every kind that can be told.
pub fn cues() -> &'static [Cue] {
    &CUES
}

/// The row of a slot.
pub fn of_slot(slot: &str) -> Option<&'static Cue> {
    CUES.iter().find(|cue| cue.slot == slot)
}

/// The slot a file's name speaks of: by the longest title in it, or by the slot's own id. Nothing when two kinds are
/// named alike.
pub fn named(name: &str) -> Option<&'static str> {
    let name = folded(name);
    let spaced = name.replace(|c: char| !c.is_alphanumeric(), "-");
    let longest = |cue: &Cue| {
        let titles = cue.titles.iter().map(String::from_iter);
        let printed = titles.filter(|title: &String| name.contains(title.as_str()));
        let id = Some(cue.slot.clone()).filter(|id| spaced.contains(id.as_str()));
        printed.chain(id).map(|text| text.chars().count()).max()
    };
    let fits = CUES.iter().filter_map(|cue| Some((longest(cue)?, cue)));
    let mut fits: Vec<(usize, &Cue)> = fits.collect();
    fits.sort_by_key(|(length, _)| std::cmp::Reverse(*length));
    let (best, cue) = fits.first()?;
    let alone = fits.get(1).is_none_or(|(next, _)| next < best);
    alone.then_some(cue.slot.as_str())
}

/// True when papers of the two slots look alike, so that one is not wrong in the place of the other.
pub fn alike(one: &str, other: &str) -> bool {
    let family = |slot: &str| of_slot(slot).and_then(|cue| cue.family.as_deref());
    one == other || (family(one).is_some() && family(one) == family(other))
}

fn cue(line: &str) -> Option<Cue> {
    let mut cells = line.split('\t');
    let slot = cells.next()?.to_owned();
    let mut next = || cells.next().filter(|cell| *cell != "-").unwrap_or_default();
    let many = |cell: &str| -> Vec<String> {
        cell.split('|')
            .filter(|part| !part.is_empty())
            .map(folded)
            .collect()
    };
    let family = Some(next().to_owned()).filter(|family| !family.is_empty());
    let titles = many(next())
        .iter()
        .map(|title| title.chars().collect())
        .collect();
    let words = many(next());
    let number = next();
    Some(Cue {
        slot,
        family,
        titles,
        words,
        number: (!number.is_empty())
            .then(|| Regex::new(number).ok())
            .flatten(),
        holders: many(next()),
        names: many(next()),
    })
}

/// The kind with the best title, words deciding between equals; `None` without a title that fits.
pub(super) fn kind(pages: &[Page], rows: &[Row]) -> Option<Kind> {
    // Titles stand on the first pages, and are printed large.
    let usual = usual_height(rows);
    let first = pages.first().map_or(0, |page| page.number);
    let all: String = rows.iter().map(|row| row.text.as_str()).collect();
    let mut scored: Vec<(f32, &Cue)> = CUES
        .iter()
        .filter(|cue| !cue.titles.is_empty())
        .filter_map(|cue| {
            let title = rows
                .iter()
                .filter(|row| row.page <= first + 1)
                .map(|row| title_score(cue, row, usual))
                .fold(0.0, f32::max);
            (title > 0.0).then(|| (title + words_score(cue, &all), cue))
        })
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0));
    let (best, cue) = scored.first()?;
    let rival = scored
        .iter()
        .skip(1)
        .find(|(_, other)| !alike(&other.slot, &cue.slot))
        .map_or(0.0, |(score, _)| *score);
    let margin = (best - rival).clamp(0.0, 0.3);
    let confidence = (best - 0.35 + margin).clamp(0.05, 0.99);
    (confidence >= 0.3).then(|| Kind {
        slot: cue.slot.clone(),
        confidence,
    })
}

fn usual_height(rows: &[Row]) -> f32 {
    let mut heights: Vec<u32> = rows.iter().map(|row| row.region.h).collect();
    heights.sort_unstable();
    heights
        .get(heights.len() / 2)
        .map_or(1.0, |height| (*height).max(1) as f32)
}

/// How well a line is one of the titles, 0 to 1. A longer title that fits is worth more than a part of it.
fn title_score(cue: &Cue, row: &Row, usual: f32) -> f32 {
    cue.titles
        .iter()
        .filter_map(|title| {
            let (start, end, errors) = find(&row.chars, title, tolerance(title.len()))?;
            let around = row.chars.len() - (end - start);
            let length = (title.len() as f32 / 12.0).min(1.0);
            // A title stands alone; in a sentence the same words only speak of the paper.
            let alone: f32 = match around {
                0..=1 => 0.6,
                2..=6 => 0.45,
                7..=12 => 0.3,
                _ => 0.15,
            };
            let large = ((row.region.h as f32 / usual - 1.0) * 0.2).clamp(0.0, 0.2);
            let high = if row.depth < 0.35 { 0.1 } else { 0.0 };
            let wrong = errors as f32 / title.len() as f32 * 0.5;
            Some(alone + large + high + 0.2 * length - wrong)
        })
        .fold(0.0, f32::max)
}

fn words_score(cue: &Cue, all: &str) -> f32 {
    let found = cue
        .words
        .iter()
        .filter(|word| all.contains(word.as_str()))
        .count();
    (found as f32 / cue.words.len().clamp(1, 4) as f32).min(1.0) * 0.25
}
