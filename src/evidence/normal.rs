//! Text as a reader takes it, with a map back to the characters that were typed.
//!
//! Words are hidden by width, case, traditional forms, look-alike letters, invisible characters, and symbols or
//! blanks between Han characters. All of that is undone here; where it stood is kept, so that a finding marks what
//! the person sees. Sentence punctuation and line breaks stay: a word does not run across them.

use crate::base::{Span, width};
use std::collections::HashMap;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization as _;

/// Pairs of a traditional character and its simplified form.
const TRADITIONAL: &str = include_str!("../../assets/lexicon/traditional.txt");

/// Letters of other scripts and rare characters that look like a plain one, as pairs.
const LOOK_ALIKE: &str = "аaеeоoрpсcхxуyіiѕsԁdһhјjԛqԝwкkмmтtвbнhαaοoρpνvτtκkιiυuᴠvᴘpɴnɪiɢg蕞最朂最冣最㝡最壹一弌一塲场筭算苐第";

/// First and last character of the block nearly all Han text is written in.
const BLOCK: std::ops::RangeInclusive<u32> = 0x4E00..=0x9FFF;

/// What every character of the block folds to, and every other character that folds.
static FOLDED: LazyLock<(Vec<char>, HashMap<char, char>)> = LazyLock::new(|| {
    let mut block: Vec<char> = BLOCK.filter_map(char::from_u32).collect();
    let mut others = HashMap::new();
    let all = TRADITIONAL
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(pairs)
        .chain(pairs(LOOK_ALIKE));
    for (from, to) in all {
        match block.get_mut(place_in_block(from)) {
            Some(folded) => *folded = to,
            None => {
                others.insert(from, to);
            }
        }
    }
    (block, others)
});

fn place_in_block(c: char) -> usize {
    (c as usize).wrapping_sub(*BLOCK.start() as usize)
}

fn pairs(line: &str) -> Vec<(char, char)> {
    let chars: Vec<char> = line.chars().collect();
    chars
        .as_chunks::<2>()
        .0
        .iter()
        .map(|&[from, to]| (from, to))
        .collect()
}

/// A normalised text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Normal {
    text: String,
    /// Where in `text` every character begins, and the range of typed characters it came from.
    origin: Vec<(usize, u32, u32)>,
}

/// One normalised character and where it was typed.
#[derive(Debug, Clone, Copy)]
struct Unit {
    c: char,
    start: u32,
    end: u32,
}

impl Normal {
    /// Normalises a text; the work grows with its length only.
    pub fn of(text: &str) -> Self {
        let units = joined(&unrepeated(&plain(text)));
        let mut normal = Self::default();
        for unit in units {
            normal
                .origin
                .push((normal.text.len(), unit.start, unit.end));
            normal.text.push(unit.c);
        }
        normal
    }

    /// The normalised text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The typed characters a range of normalised bytes came from.
    pub fn typed(&self, bytes: std::ops::Range<usize>) -> Span {
        let at = |byte: usize| {
            let place = self.origin.partition_point(|&(begin, ..)| begin <= byte);
            place
                .checked_sub(1)
                .and_then(|place| self.origin.get(place))
        };
        let start = at(bytes.start).map_or(0, |origin| origin.1);
        let end = bytes
            .end
            .checked_sub(1)
            .and_then(at)
            .map_or(start, |origin| origin.2);
        Span::new(start as usize, end as usize)
    }
}

/// Width, case, traditional forms, accents, look-alikes; invisible characters are gone.
fn plain(text: &str) -> Vec<Unit> {
    let mut units = Vec::with_capacity(text.len() / 2);
    for (at, c) in text.chars().enumerate() {
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        let mut push = |c: char| {
            units.push(Unit {
                c,
                start: at,
                end: at.saturating_add(1),
            });
        };
        match c {
            _ if c.is_ascii() => push(c.to_ascii_lowercase()),
            '\u{4E00}'..='\u{9FFF}' => push(fold(c)),
            '…' | '⋯' => push('。'),
            // ㈠ and ⑴ say what 一 and 1 say.
            '\u{3220}'..='\u{3243}' | '\u{2474}'..='\u{2487}' | '\u{249C}'..='\u{24B5}' => {
                std::iter::once(c)
                    .nfkc()
                    .filter(|part| part.is_alphanumeric())
                    .map(fold)
                    .for_each(push);
            }
            _ if width::is_zero_width(c) => {}
            '\u{00C0}'..='\u{024F}' | '\u{1E00}'..='\u{1EFF}' => std::iter::once(c)
                .nfkd()
                .filter(|&part| !width::is_zero_width(part))
                .flat_map(char::to_lowercase)
                .for_each(push),
            _ => std::iter::once(c)
                .nfkc()
                .filter(|&part| !width::is_zero_width(part))
                .flat_map(char::to_lowercase)
                .map(fold)
                .for_each(push),
        }
    }
    // b0cai and p0rn: a digit between two letters is read as the letter it looks like.
    for at in 1..units.len().saturating_sub(1) {
        let letter = |at: usize| {
            units
                .get(at)
                .is_some_and(|unit| unit.c.is_ascii_alphabetic())
        };
        if letter(at - 1)
            && letter(at + 1)
            && let Some(unit) = units.get_mut(at)
        {
            unit.c = match unit.c {
                '0' => 'o',
                '1' => 'l',
                '3' => 'e',
                '5' => 's',
                other => other,
            };
        }
    }
    units
}

/// The plain form of a character: simplified, and not one that only looks like it.
pub(super) fn fold(c: char) -> char {
    let (block, others) = &*FOLDED;
    match block.get(place_in_block(c)) {
        Some(folded) => *folded,
        None => others.get(&c).copied().unwrap_or(c),
    }
}

/// Three or more of one character say what one says: 最最最好. Digits, blanks and `www` keep their number.
fn unrepeated(units: &[Unit]) -> Vec<Unit> {
    let mut kept: Vec<Unit> = Vec::with_capacity(units.len());
    let mut rest = units;
    while let Some(&first) = rest.first() {
        let run = rest.iter().take_while(|unit| unit.c == first.c).count();
        let (same, after) = rest.split_at(run);
        let counts = first.c.is_ascii_digit() || first.c.is_whitespace() || first.c == 'w';
        match same.last() {
            Some(last) if run > 2 && first.c.is_alphanumeric() && !counts => kept.push(Unit {
                end: last.end,
                ..first
            }),
            _ => kept.extend_from_slice(same),
        }
        rest = after;
    }
    kept
}

/// What stands between Han characters goes, and between them and a letter by itself, and between single letters
/// (v p n); elsewhere it becomes one blank.
fn joined(units: &[Unit]) -> Vec<Unit> {
    let mut kept: Vec<Unit> = Vec::with_capacity(units.len());
    let mut rest = units;
    while let Some(&first) = rest.first() {
        if !is_filler(first.c) {
            kept.push(first);
            rest = rest.get(1..).unwrap_or_default();
            continue;
        }
        let run = rest.iter().take_while(|unit| is_filler(unit.c)).count();
        let (filler, after) = rest.split_at(run);
        let (before, next) = (kept.last().copied(), after.first().copied());
        let han = |unit: Option<Unit>| unit.is_some_and(|unit| width::is_han(unit.c));
        let letter = |unit: Option<&Unit>| unit.is_some_and(|unit| unit.c.is_ascii_alphanumeric());
        // A letter by itself belongs to the Han characters around it: 加 V 信.
        let one_before = letter(before.as_ref()) && !letter(nth_last(&kept, 2));
        let one_next = letter(after.first()) && !letter(after.get(1));
        let joins = (han(before) && (han(next) || one_next)) || (one_before && han(next));
        if !joins && let Some(last) = filler.last() {
            kept.push(Unit {
                c: ' ',
                start: first.start,
                end: last.end,
            });
        }
        rest = after;
    }
    spelled(&kept)
}

fn nth_last(units: &[Unit], back: usize) -> Option<&Unit> {
    units
        .len()
        .checked_sub(back)
        .and_then(|place| units.get(place))
}

/// Three or more single letters parted by blanks are one word.
fn spelled(units: &[Unit]) -> Vec<Unit> {
    let letter = |at: usize| {
        units
            .get(at)
            .is_some_and(|unit| unit.c.is_ascii_alphabetic())
    };
    let blank = |at: usize| units.get(at).is_some_and(|unit| unit.c == ' ');
    let single = |at: usize| {
        letter(at) && !letter(at + 1) && at.checked_sub(1).is_none_or(|before| !letter(before))
    };
    let mut kept = Vec::with_capacity(units.len());
    let mut at = 0;
    while let Some(&unit) = units.get(at) {
        kept.push(unit);
        at += 1;
        let mut letters = 1;
        let mut next = at;
        while single(next - 1) && blank(next) && single(next + 1) {
            letters += 1;
            next += 2;
        }
        if letters > 2 {
            kept.extend((at..next).skip(1).step_by(2).filter_map(|at| units.get(at)));
            at = next;
        }
    }
    kept
}

/// Blanks, emoji and symbols; sentence punctuation, brackets, quotes and `%` are none, and a line break ends a word.
fn is_filler(c: char) -> bool {
    const KEPT: &str = ",。;:!?、()\"“”‘’'《》%\n\r";
    !c.is_alphanumeric() && !KEPT.contains(c)
}
