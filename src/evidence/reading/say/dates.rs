//! Days on papers: with signs, with 年月日, in Chinese numerals, and the two ends of a period.

use super::codes::digit_meant;
use super::text::{Row, around};
use crate::base::Date;
use crate::evidence::reading::{Fields, Value};
use regex::Regex;
use std::sync::LazyLock;

/// A day in digits; recognition may take 0 for O and 1 for l or I.
static DIGITS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?P<y>[12l][0-9OoIl]{3})(?:[年./]|-)(?P<m>[0-9OoIl]{1,2})(?:[月./]|-)(?P<d>[0-9OoIl]{1,2})(?P<s>[日号]?)",
    )
    .ok()
});
/// A day in Chinese numerals.
static NUMERALS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?P<y>[〇○零一二三四五六七八九0O]{3,4})年(?P<m>[一二三四五六七八九十]{1,3})月(?P<d>[一二三四五六七八九十]{1,3})日",
    )
    .ok()
});

/// A day and where it stands in a text, in bytes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) day: Date,
}

/// Every day of a folded text, in order.
pub(super) fn days(text: &str) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    for (pattern, number) in [
        (DIGITS.as_ref(), digits as fn(&str) -> Option<i16>),
        (NUMERALS.as_ref(), numeral),
    ] {
        let Some(pattern) = pattern else { continue };
        for groups in pattern.captures_iter(text) {
            let part = |name: &str| groups.name(name).and_then(|part| number(part.as_str()));
            let year = groups.name("y").map_or("", |year| year.as_str());
            let y = zero_lost(year).or_else(|| part("y"));
            let (Some(whole), Some(y), Some(m), Some(d)) = (groups.get(0), y, part("m"), part("d"))
            else {
                continue;
            };
            let small = |value: i16| i8::try_from(value).ok();
            if let (Some(m), Some(d)) = (small(m), small(d))
                && (1900..2200).contains(&y)
                && let Ok(day) = Date::new(y, m, d)
            {
                found.push(Found {
                    start: whole.start(),
                    end: whole.end(),
                    day,
                });
            }
        }
    }
    found.sort_by_key(|found| found.start);
    found
}

/// A year of this century whose 〇, a thin ring, was not seen: 二二四年. With another numeral lost the ring would be there.
fn zero_lost(text: &str) -> Option<i16> {
    let rest = text.strip_prefix('二')?;
    let short = rest.chars().count() == 2 && rest.starts_with(['一', '二', '三', '四']);
    let year = short.then(|| numeral(rest)).flatten()?;
    (10..50).contains(&year).then_some(2000 + year)
}

fn digits(text: &str) -> Option<i16> {
    let plain: String = text.chars().map(digit_meant).collect();
    plain.parse().ok()
}

fn numeral(text: &str) -> Option<i16> {
    let one = |c: char| match c {
        '〇' | '○' | '零' | '0' | 'O' => Some(0_i16),
        _ => "一二三四五六七八九"
            .chars()
            .position(|known| known == c)
            .and_then(|at| i16::try_from(at + 1).ok()),
    };
    if let Some((tens, ones)) = text.split_once('十') {
        let tens = tens.chars().next().map_or(Some(1), one)?;
        let ones = ones.chars().next().map_or(Some(0), one)?;
        return Some(tens * 10 + ones);
    }
    text.chars()
        .try_fold(0_i16, |sum, c| sum.checked_mul(10)?.checked_add(one(c)?))
}

/// Words a period is announced with.
pub(super) const PERIOD: [&str; 13] = [
    "有效期",
    "营业期限",
    "经营期限",
    "有效期限",
    "许可期限",
    "合同期限",
    "合作期限",
    "合伙期限",
    "委托期限",
    "授权期限",
    "授权期",
    "执业期限",
    "协议期限",
];
/// Words for no end.
const FOREVER: [&str; 5] = ["长期", "永久", "无固定期限", "无期限", "不约定期限"];
/// Words a last day is announced with.
pub(super) const UNTIL: [&str; 6] = [
    "有效期至",
    "有效期截止",
    "截止日期",
    "到期日",
    "失效日期",
    "有效期限至",
];

/// First and last day of validity.
pub(super) fn validity(rows: &[Row], fields: &mut Fields) {
    for (at, row) in rows.iter().enumerate() {
        let announced = PERIOD
            .iter()
            .chain(&UNTIL)
            .any(|word| row.text.contains(word));
        if announced && fields.valid_to.is_none() {
            from_period(rows, at, fields);
        }
    }
    if fields.valid_to.is_none() {
        // 自 … 至 … without a word before it.
        for row in rows {
            let found = days(&row.text);
            if let Some((from, to)) = pair(&row.text, &found)
                && fields.valid_to.is_none()
            {
                fields.valid_from = Some(row.value(from));
                fields.valid_to = Some(row.value(to));
            }
        }
    }
}

/// The announced line, what stands to its right, and the line below.
fn from_period(rows: &[Row], at: usize, fields: &mut Fields) {
    let Some(row) = rows.get(at) else { return };
    let word = PERIOD
        .iter()
        .chain(&UNTIL)
        .filter_map(|word| row.text.find(word).map(|start| (start, word.len())))
        .min_by_key(|(start, length)| (*start, std::cmp::Reverse(*length)));
    let start = word.map_or(0, |(start, _)| start);
    let mut text = row.text.get(start..).unwrap_or_default().to_owned();
    let mut region = row.region;
    // A letter of a seal may stand between the word and its day.
    let says_when = |other: &Row| !days(&other.text).is_empty() || has_forever(&other.text);
    let right = rows
        .iter()
        .filter(|other| row.is_left_of(other))
        .min_by_key(|other| (!says_when(other), other.region.x));
    if let Some(right) = right {
        text.push_str(&right.text);
        region = around(region, right.region);
    }
    let anchor = right.unwrap_or(row);
    let wants_more = !text.ends_with("长期") && days(&text).len() < 2;
    // A last day that runs on to the next line: …至2027年6 / 月4日
    let broken = text
        .rsplit_once('至')
        .is_some_and(|(_, end)| days(end).is_empty() && !has_forever(end));
    let below = rows
        .iter()
        .filter(|other| wants_more && (anchor.is_above(other, 1.2) || row.is_above(other, 1.2)))
        .filter(|other| {
            let start = other.text.starts_with(['至', '自', '止', '到', '2', '-'])
                || other.text.starts_with("长期");
            let rest = broken && other.chars.len() <= 9;
            rest || start && (!days(&other.text).is_empty() || has_forever(&other.text))
        })
        .min_by_key(|other| other.region.y);
    if let Some(below) = below {
        text.push_str(&below.text);
        region = around(region, below.region);
    }
    let value = |text: String| Value {
        text,
        page: row.page,
        region,
        confidence: row.confidence,
    };
    let found = days(&text);
    if let Some((from, to)) = pair(&text, &found) {
        fields.valid_from = Some(value(from));
        fields.valid_to = Some(value(to));
    } else if let Some(only) = found.first() {
        let before = text.get(..only.start).unwrap_or_default();
        let after = text.get(only.end..).unwrap_or_default();
        // Of a period whose end cannot be read only the first day is known.
        let begins = before.ends_with('自') || after.starts_with(['起', '至', '到']);
        if begins && !before.contains('至') {
            fields.valid_from = Some(value(only.day.to_string()));
        } else {
            fields.valid_to = Some(value(only.day.to_string()));
        }
    } else if has_forever(&text) {
        fields.valid_to = Some(value("长期".to_owned()));
    }
}

fn has_forever(text: &str) -> bool {
    FOREVER.iter().any(|word| text.contains(word))
}

/// Two days with a word or dash between them, or one day and no end.
fn pair(text: &str, found: &[Found]) -> Option<(String, String)> {
    let first = found.first()?;
    let joins = |between: &str| {
        between.chars().count() <= 6
            && ["至", "到", "-", "~", "—"]
                .iter()
                .any(|word| between.contains(word))
    };
    if let Some(second) = found.get(1) {
        let between = text.get(first.end..second.start)?;
        return (joins(between) && first.day < second.day)
            .then(|| (first.day.to_string(), second.day.to_string()));
    }
    let rest = text.get(first.end..)?;
    let cut: String = rest.chars().take(8).collect();
    let endless = FOREVER
        .iter()
        .find_map(|word| cut.find(word))
        .and_then(|at| cut.get(..at))
        .is_some_and(joins);
    endless.then(|| (first.day.to_string(), "长期".to_owned()))
}
