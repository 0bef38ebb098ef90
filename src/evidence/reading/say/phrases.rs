//! The phrases to be written by hand, found with errors and across lines, and the day beside them.

use super::dates;
use super::text::{Row, around, find};
use crate::evidence::normal::fold;
use crate::evidence::reading::{Fields, Value};

/// The three phrases of the specification (clauses 4.0.1 and 4.1), which the rows of the paper slots repeat.
pub const PHRASES: [&str; 3] = [
    "用于授权申请腾讯会议开放平台上线",
    "用于注册腾讯会议开放平台开发者账号",
    "用于注册腾讯开发者账号",
];
/// Most lines a phrase runs over.
const LINES: usize = 3;

/// Every phrase that is there, and the day written with the first of them.
pub(super) fn phrases(rows: &[Row], fields: &mut Fields) {
    let mut taken: Vec<usize> = Vec::new();
    for phrase in PHRASES {
        let wanted: Vec<char> = phrase.chars().collect();
        let most = wanted.len() / 5;
        let best = (0..rows.len())
            .flat_map(|start| (1..=LINES).map(move |count| (start, count)))
            .filter_map(|(start, count)| attempt(rows, start, count, &wanted, most))
            .filter(|found| !taken.contains(&found.start))
            .min_by_key(|found| (found.errors, found.count));
        let Some(found) = best else { continue };
        taken.extend(found.start..found.start + found.count);
        let lines = rows
            .get(found.start..found.start + found.count)
            .unwrap_or_default();
        let Some((first, last)) = lines.first().zip(lines.last()) else {
            continue;
        };
        let sure = 1.0 - found.errors as f32 / wanted.len() as f32;
        fields.phrases.push(Value {
            text: phrase.to_owned(),
            page: first.page,
            region: lines
                .iter()
                .fold(first.region, |known, row| around(known, row.region)),
            confidence: first.confidence.min(sure),
        });
        if fields.phrase_date.is_none() {
            fields.phrase_date = beside(rows, lines, last);
        }
    }
}

struct Attempt {
    start: usize,
    count: usize,
    errors: usize,
}

fn attempt(
    rows: &[Row],
    start: usize,
    count: usize,
    wanted: &[char],
    most: usize,
) -> Option<Attempt> {
    let lines = rows.get(start..start + count)?;
    let first = lines.first()?;
    if lines.iter().any(|row| row.page != first.page) {
        return None;
    }
    let chars: Vec<char> = lines
        .iter()
        .flat_map(|row| row.chars.iter().map(|&c| fold(c)))
        .collect();
    // A line more must bring something: the phrase has to begin on the first and end on the last.
    let (from, to, errors) = find(&chars, wanted, most)?;
    let before_last: usize = chars.len() - lines.last()?.chars.len();
    (from < first.chars.len() && (count == 1 || to > before_last)).then_some(Attempt {
        start,
        count,
        errors,
    })
}

/// The day on the lines of the phrase, or on a line close by.
fn beside(rows: &[Row], lines: &[Row], last: &Row) -> Option<Value> {
    let on = |row: &Row| {
        let found = dates::days(&row.text);
        found.last().map(|found| row.value(found.day.to_string()))
    };
    if let Some(value) = lines.iter().rev().find_map(on) {
        return Some(value);
    }
    rows.iter()
        .filter(|row| row.page == last.page && row.chars.len() < 20)
        .filter(|row| last.is_above(row, 2.5) || last.is_left_of(row))
        .filter_map(|row| Some((row.region.y.abs_diff(last.region.y), on(row)?)))
        .min_by_key(|(apart, _)| *apart)
        .map(|(_, value)| value)
}
