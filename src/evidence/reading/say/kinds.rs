//! What kind of paper the lines make: titles and words that go with them, from a table.

use super::text::{Row, around, find, folded, tolerance};
use crate::evidence::look::Region;
use crate::evidence::normal::fold;
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
    /// Parts of each title, between which names stand.
    titles: Vec<Vec<Vec<char>>>,
    words: Vec<String>,
    /// Form of its number, folded and unanchored.
    pub(super) number: Option<Regex>,
    /// No other paper carries numbers of this form.
    telling: bool,
    /// Words before the name of its holder.
    pub(super) holders: Vec<String>,
    /// Words before the name of what it is about.
    pub(super) names: Vec<String>,
}

/// Stands before a form of numbers that only the papers it belongs to carry.
const TELLING: char = '!';

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
    let letters: String = plain(&name).collect();
    let longest = |cue: &Cue| {
        let printed = cue.titles.iter().filter(|title| stands_in(title, &letters));
        let printed = printed.map(|title| title.iter().map(Vec::len).sum());
        let id = Some(cue.slot.len()).filter(|_| spaced.contains(cue.slot.as_str()));
        printed.chain(id).max()
    };
    let fits = CUES.iter().filter_map(|cue| Some((longest(cue)?, cue)));
    let mut fits: Vec<(usize, &Cue)> = fits.collect();
    fits.sort_by_key(|(length, _)| std::cmp::Reverse(*length));
    let (best, cue) = fits.first()?;
    let alone = fits.get(1).is_none_or(|(next, _)| next < best);
    alone.then_some(cue.slot.as_str())
}

/// True when the parts of a title follow each other in a text.
fn stands_in(title: &[Vec<char>], text: &str) -> bool {
    let mut rest = text;
    title.iter().all(|part| {
        let part = String::from_iter(part);
        let Some((_, after)) = rest.split_once(&part) else {
            return false;
        };
        rest = after;
        true
    })
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
        .map(|title| title.split('*').map(|part| plain(part).collect()).collect())
        .collect();
    let words = many(next())
        .iter()
        .map(|word| plain(word).collect())
        .collect();
    let number = next();
    let telling = number.starts_with(TELLING);
    let number = number.trim_start_matches(TELLING);
    Some(Cue {
        slot,
        family,
        titles,
        words,
        telling,
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
    let all: String = rows.iter().flat_map(|row| plain(&row.text)).collect();
    let mut front: Vec<Row> = rows
        .iter()
        .filter(|row| row.page <= first + 1)
        .cloned()
        .collect();
    front.extend(broken(&front));
    for row in &mut front {
        row.chars = plain(&row.text).collect();
    }
    let mut scored: Vec<(f32, &Cue, String)> = CUES
        .iter()
        .filter(|cue| !cue.titles.is_empty())
        .filter_map(|cue| {
            let title = surest(front.iter().filter_map(|row| titled(cue, row, usual)));
            let number = surest(rows.iter().filter_map(|row| numbered(cue, row)));
            let score = |sign: &Option<Sign>| sign.as_ref().map_or(0.0, |sign| sign.score);
            let all = score(&title) + score(&number) + words_score(cue, &all);
            Some((all, cue, surest(title.into_iter().chain(number))?.said))
        })
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0));
    let (best, cue, said) = scored.first()?;
    let rival = scored
        .iter()
        .skip(1)
        .find(|(_, other, _)| !alike(&other.slot, &cue.slot))
        .map_or(0.0, |(score, ..)| *score);
    let margin = (best - rival).clamp(0.0, 0.3);
    let confidence = (best - 0.35 + margin).clamp(0.05, 0.99);
    (confidence >= 0.3).then(|| Kind {
        slot: cue.slot.clone(),
        confidence,
        said: vec![said.clone()],
    })
}

/// Something printed on a page that speaks for a kind, and how much, 0 to 1.
struct Sign {
    score: f32,
    said: String,
}

/// The sign that says most; the first of equals.
fn surest(signs: impl Iterator<Item = Sign>) -> Option<Sign> {
    signs.reduce(|best, sign| if sign.score > best.score { sign } else { best })
}

/// Titles that run over two lines, put together: the lines are as high as each other and stand in the middle of one
/// another.
fn broken(rows: &[Row]) -> Vec<Row> {
    let pairs = rows.iter().flat_map(|upper| {
        rows.iter()
            .filter(|lower| continues(upper, lower))
            .map(move |lower| (upper, lower))
    });
    pairs
        .map(|(upper, lower)| {
            let text = format!("{}{}", upper.text, lower.text);
            Row {
                chars: text.chars().collect(),
                text,
                region: Region {
                    h: upper.region.h.min(lower.region.h),
                    ..around(upper.region, lower.region)
                },
                ..upper.clone()
            }
        })
        .collect()
}

fn continues(upper: &Row, lower: &Row) -> bool {
    let (high, low) = (upper.region.h, lower.region.h);
    let middle = |row: &Row| row.region.x * 2 + row.region.w;
    upper.is_above(lower, 1.3)
        && upper.chars.len() + lower.chars.len() <= 48
        && high.abs_diff(low) * 3 <= high.max(low)
        && middle(upper).abs_diff(middle(lower)) <= high * 4
}

/// A number whose form no other paper has speaks for the kind, most when it stands on a line of its own.
fn numbered(cue: &Cue, row: &Row) -> Option<Sign> {
    let pattern = cue.number.as_ref().filter(|_| cue.telling)?;
    let said = pattern.find(&row.text)?.as_str().to_owned();
    let around = row.chars.len() - said.chars().count();
    let score = if around <= 6 { 0.45 } else { 0.2 };
    Some(Sign { score, said })
}

/// Fonts with old forms are read as traditional characters.
fn plain(text: &str) -> impl Iterator<Item = char> {
    text.chars().map(fold)
}

fn usual_height(rows: &[Row]) -> f32 {
    let mut heights: Vec<u32> = rows.iter().map(|row| row.region.h).collect();
    heights.sort_unstable();
    heights
        .get(heights.len() / 2)
        .map_or(1.0, |height| (*height).max(1) as f32)
}

/// How well a line is one of the titles, and what of it is. A longer title that fits is worth more than a part of it.
fn titled(cue: &Cue, row: &Row, usual: f32) -> Option<Sign> {
    let fits = cue.titles.iter().filter_map(|title| {
        let (from, end, errors) = fitting(title, &row.chars)?;
        let covered = end - from;
        let around = row.chars.len() - covered;
        let letters: usize = title.iter().map(Vec::len).sum();
        let length = (letters as f32 / 12.0).min(1.0);
        // A title stands alone; in a sentence the same words only speak of the paper.
        let alone: f32 = match around {
            0..=1 => 0.6,
            2..=6 => 0.45,
            7..=12 => 0.3,
            _ => 0.15,
        };
        let large = ((row.region.h as f32 / usual - 1.0) * 0.2).clamp(0.0, 0.2);
        let high = if row.depth < 0.35 { 0.1 } else { 0.0 };
        let wrong = errors as f32 / letters.max(1) as f32 * 0.5;
        // The line's own letters: those that were compared are simplified.
        let said = row.text.chars().skip(from).take(covered).collect();
        let score = alone + large + high + 0.2 * length - wrong;
        Some(Sign { score, said })
    });
    surest(fits).filter(|sign| sign.score > 0.0)
}

/// Where in a line a title begins and ends, with what stands between its parts, and how many characters are wrong.
fn fitting(title: &[Vec<char>], line: &[char]) -> Option<(usize, usize, usize)> {
    let (mut from, mut end, mut errors) = (None, 0, 0);
    for part in title {
        let (start, stop, wrong) = find(line.get(end..)?, part, tolerance(part.len()))?;
        from = from.or(Some(start));
        end += stop;
        errors += wrong;
    }
    Some((from?, end, errors))
}

fn words_score(cue: &Cue, all: &str) -> f32 {
    let found = cue
        .words
        .iter()
        .filter(|word| all.contains(word.as_str()))
        .count();
    (found as f32 / cue.words.len().clamp(1, 4) as f32).min(1.0) * 0.25
}
