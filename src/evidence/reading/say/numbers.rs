//! The number of a paper: by the form its kind has, else what stands behind the word for it.

use super::kinds::{Cue, alike};
use super::labels;
use super::text::Row;
use crate::evidence::reading::Fields;

/// Words before the number of a paper.
pub(super) const LABELS: [&str; 15] = [
    "编号",
    "证号",
    "登记号",
    "备案号",
    "许可证号",
    "许可证编号",
    "证书号",
    "机构编码",
    "备案编号",
    "文号",
    "经营许可证编号",
    "批准文号",
    "流水号",
    "编码",
    "证书编号",
];

/// The number, by the form its kind has; of several, one that follows a word for it.
pub(super) fn number(cue: &Cue, rows: &[Row], fields: &mut Fields) {
    let Some(pattern) = &cue.number else {
        return labelled(cue, rows, fields);
    };
    let mut best: Option<(u8, usize, String)> = None;
    for (at, row) in rows.iter().enumerate() {
        // A number with brackets may be found as two lines.
        let whole = match beside(rows, row) {
            Some(next) => format!("{}{}", row.text, next.text),
            None => row.text.clone(),
        };
        for text in [&whole, &corrected(&whole)] {
            for found in pattern.find_iter(text) {
                let before = text.get(..found.start()).unwrap_or_default();
                let after = text.get(found.end()..).unwrap_or_default();
                let joined = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
                let starts_latin = joined(found.as_str().chars().next());
                if (starts_latin && joined(before.chars().next_back()))
                    || joined(after.chars().next())
                {
                    continue;
                }
                let labelled = LABELS.iter().any(|word| before.contains(word));
                let beside = rows.iter().any(|other| {
                    other.is_left_of(row) && LABELS.iter().any(|word| other.text.contains(word))
                });
                let telling = !found.as_str().bytes().all(|byte| byte.is_ascii_digit());
                // A bare row of digits is taken only where it is announced.
                let rank = u8::from(labelled || beside) * 2 + u8::from(telling);
                if rank > 0 && best.as_ref().is_none_or(|(known, ..)| rank > *known) {
                    best = Some((rank, at, found.as_str().to_owned()));
                }
            }
        }
    }
    if let Some((_, at, text)) = best
        && let Some(row) = rows.get(at)
    {
        fields.number = Some(row.value(text));
    }
}

/// The line that goes on right behind another.
fn beside<'a>(rows: &'a [Row], row: &Row) -> Option<&'a Row> {
    rows.iter()
        .filter(|other| row.is_left_of(other))
        .filter(|other| other.region.x <= row.right() + row.region.h)
        .min_by_key(|other| other.region.x)
}

/// Fewest digits of a number without a known form.
const DIGITS: usize = 5;
/// Most characters of a number without a known form.
const LONGEST: usize = 40;

/// The number of a kind that has no form of its own: what stands behind the word for it, if it looks like one. The
/// number of a company's licence is its credit code.
fn labelled(cue: &Cue, rows: &[Row], fields: &mut Fields) {
    if alike(&cue.slot, "business-license") {
        return;
    }
    let found = LABELS.iter().find_map(|label| {
        let (row, text) = labels::value(rows, label)?;
        let is_sign = |c: char| c.is_alphanumeric() || "()[]〔〕【】-".contains(c);
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let like = digits >= DIGITS && text.chars().count() <= LONGEST && text.chars().all(is_sign);
        like.then(|| row.value(text))
    });
    fields.number = found;
}

/// Letters among digits that recognition took for digits' look-alikes, and brackets of years.
fn corrected(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let digit = |at: Option<usize>| {
        at.and_then(|at| chars.get(at))
            .is_some_and(char::is_ascii_digit)
    };
    chars
        .iter()
        .enumerate()
        .map(|(at, &c)| {
            let inside = digit(at.checked_sub(1)) || (digit(Some(at + 1)) && c != 'B');
            match c {
                'O' | 'o' | 'D' if inside => '0',
                'I' | 'l' | '|' if inside => '1',
                'Z' | 'z' if digit(at.checked_sub(1)) => '2',
                '5' if chars.get(at + 1) == Some(&'R') => 'S',
                other => other,
            }
        })
        .collect()
}
