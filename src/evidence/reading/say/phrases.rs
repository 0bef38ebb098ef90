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
        let most = wanted.len() / 4;
        let best = (0..rows.len())
            .flat_map(|start| runs(rows, start))
            .filter(|run| !run.iter().any(|at| taken.contains(at)))
            .filter_map(|run| attempt(rows, run, &wanted, most))
            .min_by_key(|found| (found.errors, found.run.len()));
        let Some(found) = best else { continue };
        let lines: Vec<&Row> = found.run.iter().filter_map(|&at| rows.get(at)).collect();
        taken.extend(&found.run);
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
            fields.phrase_date = beside(rows, &lines, last);
        }
    }
}

/// Lines a phrase may stand on from a given one on: those that follow in reading order, and those below it, between
/// which lines of another column may have been read.
fn runs(rows: &[Row], start: usize) -> Vec<Vec<usize>> {
    let mut runs: Vec<Vec<usize>> = (1..=LINES)
        .map(|count| (start..start + count).collect())
        .collect();
    let mut column = vec![start];
    while column.len() < LINES {
        let Some(below) = column.last().and_then(|&last| below(rows, last)) else {
            break;
        };
        column.push(below);
        if !runs.contains(&column) {
            runs.push(column.clone());
        }
    }
    runs
}

/// The next line below that begins about where the line begins.
fn below(rows: &[Row], at: usize) -> Option<usize> {
    let row = rows.get(at)?;
    rows.iter()
        .enumerate()
        .filter(|(_, other)| row.is_above(other, 1.5))
        .filter(|(_, other)| row.region.x.abs_diff(other.region.x) <= row.region.h * 3)
        .min_by_key(|(_, other)| other.region.y)
        .map(|(below, _)| below)
}

struct Attempt {
    run: Vec<usize>,
    errors: usize,
}

fn attempt(rows: &[Row], run: Vec<usize>, wanted: &[char], most: usize) -> Option<Attempt> {
    let lines: Vec<&Row> = run.iter().map(|&at| rows.get(at)).collect::<Option<_>>()?;
    let (first, last) = lines.first().zip(lines.last())?;
    if lines.iter().any(|row| row.page != first.page) {
        return None;
    }
    let chars: Vec<char> = lines
        .iter()
        .flat_map(|row| row.chars.iter().map(|&c| fold(c)))
        .collect();
    // A line more must bring something: the phrase has to begin on the first and end on the last.
    let (from, to, errors) = find(&chars, wanted, most)?;
    let before_last: usize = chars.len() - last.chars.len();
    (from < first.chars.len() && (lines.len() == 1 || to > before_last))
        .then_some(Attempt { run, errors })
}

/// The day on the lines of the phrase, or on a line close by.
fn beside(rows: &[Row], lines: &[&Row], last: &Row) -> Option<Value> {
    let on = |row: &Row| -> Option<Value> {
        let found = dates::days(&row.text);
        found.last().map(|found| row.value(found.day.to_string()))
    };
    if let Some(value) = lines.iter().rev().find_map(|row| on(row)) {
        return Some(value);
    }
    // Written below it; beside it only close by, for the office dates its licence on the same height.
    let day = |row: &&Row| row.page == last.page && row.chars.len() < 20;
    let near = |row: &&Row| row.region.x <= last.right() + 6 * last.region.h;
    let nearest = |rows: &mut dyn Iterator<Item = &Row>| {
        rows.filter_map(|row| Some((row.region.y.abs_diff(last.region.y), on(row)?)))
            .min_by_key(|(apart, _)| *apart)
            .map(|(_, value)| value)
    };
    let mut below = rows
        .iter()
        .filter(day)
        .filter(|row| last.is_above(row, 2.5));
    let beside = rows.iter().filter(day).filter(near);
    nearest(&mut below).or_else(|| nearest(&mut beside.filter(|row| last.is_left_of(row))))
}
