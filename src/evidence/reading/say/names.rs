//! Names of companies without a label: what ends as such a name does, on one line or across two of a paragraph.

use super::glued;
use super::labels::typed;
use super::text::{Row, folded, next_of};
use crate::evidence::reading::Value;
use regex::Regex;
use std::sync::LazyLock;

static COMPANY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"[\p{Han}A-Za-z0-9()·&]{2,40}?(?:有限责任公司|股份有限公司|有限公司|集团公司|(?:合伙企业\((?:有限|普通)合伙\)))(?:[\p{Han}]{2,8}分公司)?",
    )
    .ok()
});
/// The first name of a text.
pub(super) fn first(text: &str) -> Option<&str> {
    Some(bare_name(COMPANY.as_ref()?.find(text)?.as_str()))
}

/// A name that begins with a bracket lost its beginning, under a seal for instance: it is taken from another line.
pub(super) fn whole(rows: &[Row], name: String) -> String {
    if !name.starts_with('(') {
        return name;
    }
    rows.iter()
        .flat_map(|row| {
            COMPANY
                .iter()
                .flat_map(|pattern| pattern.find_iter(&row.text))
        })
        .map(|found| bare_name(found.as_str()))
        .filter(|other| other.ends_with(&name) && other.len() > name.len())
        .min_by_key(|other| other.len())
        .map_or(name.clone(), str::to_owned)
}

/// A name without a label that recognition left at its head.
pub(super) fn unlabelled(rows: &[Row], seals: &[String], mut found: Value) -> Value {
    let lines = || rows.iter().map(|row| row.text.as_str());
    // Behind a label it is the same name once more, and behind other letters it may be another one.
    let alone = |name: &str| {
        let texts = lines().chain(seals.iter().map(String::as_str));
        let mut heads = texts.filter_map(|text| Some(text.split_once(name)?.0));
        heads.any(|head| !head.ends_with(char::is_alphanumeric))
    };
    let folded = folded(&found.text);
    found.text = typed(glued::without_labels(&folded, &alone));
    found
}

/// A name of which a letter or two were misread is put right by the paper itself: when the same name with other letters
/// there stands on more lines and seals, and read with more certainty, that one is meant. Two such names leave it as it
/// is.
pub(super) fn agreed(rows: &[Row], seals: &[String], found: Value) -> Value {
    let letters: Vec<char> = found.text.chars().collect();
    let mut known: Vec<(String, usize, f32)> = Vec::new();
    let lines = rows.iter().map(|row| (row.text.as_str(), row.confidence));
    let stamped = seals.iter().map(|seal| (seal.as_str(), 0.0));
    let others = lines.chain(stamped).flat_map(|(text, confidence)| {
        let names = COMPANY.iter().flat_map(|pattern| pattern.find_iter(text));
        names.map(move |name| (typed(bare_name(name.as_str())), confidence))
    });
    for (name, confidence) in others {
        let apart = name.chars().zip(&letters).filter(|(a, b)| a != *b).count();
        if name.chars().count() != letters.len() || apart > letters.len() / 6 {
            continue;
        }
        match known.iter_mut().find(|(other, ..)| *other == name) {
            Some((_, count, best)) => {
                *count += 1;
                *best = best.max(confidence);
            }
            None => known.push((name, 1, confidence)),
        }
    }
    let own = known
        .iter()
        .find(|(name, ..)| *name == found.text)
        .map_or(1, |(_, count, _)| *count);
    let mut better = known.into_iter().filter(|(name, count, best)| {
        *name != found.text && *count > own && *best >= found.confidence
    });
    match (better.next(), better.next()) {
        (Some((text, ..)), None) => Value { text, ..found },
        _ => found,
    }
}

/// The name that stands on most lines, when no label leads to one.
pub(super) fn by_ending(rows: &[Row]) -> Option<Value> {
    let pattern = COMPANY.as_ref()?;
    let mut found: Vec<(usize, Value)> = Vec::new();
    let mut note = |name: &str, place: &Row| {
        let text = bare_name(name);
        // The platform is named on its own letters.
        if text.contains("腾讯") || text.chars().count() < 6 {
            return;
        }
        let text = typed(text);
        match found.iter_mut().find(|(_, value)| value.text == text) {
            Some((count, _)) => *count += 1,
            None => found.push((1, place.value(text))),
        }
    };
    for row in rows {
        let text = match next_of(rows, row) {
            Some(next) => format!("{}{}", row.text, next.text),
            None => row.text.clone(),
        };
        let begun = rows
            .iter()
            .any(|above| next_of(rows, above).is_some_and(|next| std::ptr::eq(next, row)));
        for name in pattern.find_iter(&text) {
            // What runs on from the line above was found there, and what lies on the next line alone is found there.
            if name.start() < row.text.len() && !(begun && name.start() == 0) {
                note(name.as_str(), row);
            }
        }
    }
    // The last of equals: letters are signed at the end.
    found
        .into_iter()
        .enumerate()
        .max_by_key(|(at, (count, _))| (*count, *at))
        .map(|(_, (_, mut value))| {
            // No label says that it is the holder.
            value.confidence *= 0.6;
            value
        })
}

/// Without a number that the line above ends with.
fn after_code(text: &str) -> &str {
    let length = text.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let word = text.find("信用代码").map_or(0, |at| at + "信用代码".len());
    let rest = text.get(word..).unwrap_or_default();
    let code = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
    match (length, code) {
        (8.., _) => text.get(length..).unwrap_or(text),
        (_, 8..) if word > 0 => rest.get(code..).unwrap_or(text),
        _ => text,
    }
}

/// Without the person who is said to belong to it: 我某某系某某公司的法定代表人.
fn after_person(text: &str) -> &str {
    const SYSTEMS: [char; 4] = ['统', '列', '数', '别'];
    match text.split_once('系') {
        Some((person, rest))
            if person.chars().count() <= 6
                && !rest.starts_with(SYSTEMS)
                && rest.chars().count() >= 6 =>
        {
            rest
        }
        _ => text,
    }
}

/// Without the words of a sentence or label before it.
fn bare_name(text: &str) -> &str {
    const BEFORE: [&str; 7] = [
        "兹授权",
        "兹委托",
        "授权",
        "委托",
        "我司",
        "我公司",
        "本公司",
    ];
    // The end of 名　称, whose first character was read as part of a column.
    let bare = after_code(text);
    let bare = bare.strip_prefix(['称', '由']).unwrap_or(bare);
    let mut bare = after_person(bare);
    // 名称 begins names, and stands in those that begin with a place; behind other words it is a label's end.
    let named = |at: usize| at > 0 && !glued::begins_with_place(bare);
    let named = bare.find("名称").is_some_and(named).then_some("名称");
    for word in glued::labels().chain(BEFORE).chain(named) {
        if let Some(at) = bare.find(word)
            && at < 24
            && let Some(rest) = bare.get(at + word.len()..)
            && rest.chars().count() >= 8
        {
            bare = rest;
        }
    }
    // A label whose colon was not read: 真实有效 公司：….
    match bare.split_once("公司") {
        Some((_, rest)) if rest.chars().count() >= 8 => rest,
        _ => bare,
    }
}
