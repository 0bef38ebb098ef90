//! What stands between the characters of a hidden word, and what stands in their place: blanks and symbols, the same
//! character again and again, digits for letters.

use super::normal::Unit;
use crate::base::width;

/// b0cai, p0rn and u$dt: a digit or sign between two letters is read as the letter it looks like.
pub(super) fn spell_out(units: &mut [Unit]) {
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
                '5' | '$' => 's',
                other => other,
            };
        }
    }
}

/// Three or more of one character say what one says: 最最最好. Digits, blanks and `www` keep their number; a row of `x`,
/// which stands for a name nobody has filled in, becomes three.
pub(super) fn unrepeated(units: &[Unit]) -> Vec<Unit> {
    let mut kept: Vec<Unit> = Vec::with_capacity(units.len());
    let mut rest = units;
    while let Some(&first) = rest.first() {
        let run = rest.iter().take_while(|unit| unit.c == first.c).count();
        let (same, after) = rest.split_at(run);
        let counts =
            first.c.is_ascii_digit() || first.c.is_whitespace() || matches!(first.c, 'w' | 'x');
        let (head, tail) = same.split_at(run.min(3));
        match (head.last(), same.last()) {
            (Some(third), Some(last)) if first.c == 'x' && !tail.is_empty() => {
                kept.extend_from_slice(head.get(..2).unwrap_or_default());
                kept.push(Unit {
                    end: last.end,
                    ..*third
                });
            }
            (_, Some(last)) if run > 2 && first.c.is_alphanumeric() && !counts => kept.push(Unit {
                end: last.end,
                ..first
            }),
            _ => kept.extend_from_slice(same),
        }
        rest = after;
    }
    kept
}

/// What stands between Han characters goes, and between them and letters, and between single letters (v p n);
/// elsewhere it becomes one blank.
pub(super) fn joined(units: &[Unit]) -> Vec<Unit> {
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
        let letter = |unit: Option<Unit>| unit.is_some_and(|unit| unit.c.is_ascii_alphanumeric());
        // Between a Han character and a letter a blank is a matter of taste: 加 V 信, ip 代理.
        let (one, other) = (han(before), han(next));
        let joins = one && (other || letter(next)) || letter(before) && other;
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

/// Two or more single letters parted by blanks are one word.
pub(super) fn spelled(units: &[Unit]) -> Vec<Unit> {
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
        if letters > 1 {
            kept.extend((at..next).skip(1).step_by(2).filter_map(|at| units.get(at)));
            at = next;
        }
    }
    kept
}

/// Blanks, emoji and symbols; sentence punctuation, brackets, quotes and `%` are none, and a line break ends a word.
pub(super) fn is_filler(c: char) -> bool {
    match c {
        '\u{4E00}'..='\u{9FFF}' => false,
        // Letters of Georgian, Thai, Khmer and others serve as ornaments between Han characters.
        '\u{0530}'..='\u{1DFF}' => true,
        _ => !is_kept(c) && !c.is_alphanumeric(),
    }
}

/// Signs of sentences, and what ends a line.
#[rustfmt::skip]
const fn is_kept(c: char) -> bool {
    matches!(c,
        ',' | '。' | ';' | ':' | '!' | '?' | '、' | '(' | ')' | '"' | '“' | '”' | '‘' | '’' | '\'' | '《' | '》' | '%' | '\n' | '\r')
}
