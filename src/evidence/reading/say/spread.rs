//! Labels that are spread over the width of their column: 名　　称 is found as two lines, the second with the value.

use super::kinds::cues;
use super::text::{Row, around};
use super::{dates, labels, numbers};
use std::collections::HashSet;
use std::sync::LazyLock;

/// Longest start of a label that is put together, characters.
const START: usize = 6;
/// How far apart the parts of a label stand at most, in heights of the line.
const APART: u32 = 9;

/// Every label that is looked for.
static LABELS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let own = cues()
        .iter()
        .flat_map(|cue| cue.holders.iter().chain(&cue.names));
    own.map(String::as_str)
        .chain(labels::labels())
        .chain(numbers::LABELS)
        .chain(dates::PERIOD)
        .chain(dates::UNTIL)
        .collect()
});

/// Puts labels together again.
pub(super) fn joined(mut rows: Vec<Row>) -> Vec<Row> {
    let mut at = 0;
    while at < rows.len() {
        let next = rows.get(at).and_then(|row| rest_of(&rows, row));
        let Some(next) = next else {
            at += 1;
            continue;
        };
        let rest = rows.remove(next);
        at -= usize::from(next < at);
        if let Some(row) = rows.get_mut(at) {
            row.text.push_str(&rest.text);
            row.chars.extend(&rest.chars);
            row.region = around(row.region, rest.region);
            row.confidence = row.confidence.min(rest.confidence);
        }
    }
    rows
}

/// The place of the line that goes on with a label this line only begins.
fn rest_of(rows: &[Row], row: &Row) -> Option<usize> {
    if row.chars.len() > START {
        return None;
    }
    let (at, rest) = rows
        .iter()
        .enumerate()
        .filter(|(_, other)| row.is_left_of(other))
        .min_by_key(|(_, other)| other.region.x)?;
    let near = rest.region.x <= row.right() + row.region.h * APART;
    let goes_on = LABELS.iter().any(|label| {
        label.strip_prefix(row.text.as_str()).is_some_and(|tail| {
            !tail.is_empty() && (rest.text.starts_with(tail) || tail.starts_with(&rest.text))
        })
    });
    (near && goes_on).then_some(at)
}
