//! Chinese found by its pinyin, as an input method takes it: whole syllables, their beginnings, or initials.

use pinyin::{Pinyin, ToPinyinMulti as _};

/// Longest input that is looked for, letters; more than anything is called.
const LONGEST: usize = 32;

/// Whether `typed` (lower case) spells part of `text` from one of its Han characters on: `xkz`, `xuke` and `xkzheng`
/// all spell 许可证. Marks between the characters count as nothing. `None` when it does not or has other than Latin
/// letters; otherwise whether it does so from the very beginning.
pub fn spells(typed: &str, text: &str) -> Option<bool> {
    let sought = typed.as_bytes();
    if !(2..=LONGEST).contains(&sought.len()) || !sought.iter().all(u8::is_ascii_lowercase) {
        return None;
    }
    let said: Vec<Vec<&'static str>> = text.chars().filter_map(readings).collect();
    let starts = |at: &usize| said.get(*at..).is_some_and(|rest| fits(sought, rest));
    (0..said.len()).find(starts).map(|at| at == 0)
}

/// How well a text fits what was typed (lower case): 0 starts with it, 1 contains it, 2 and 3 the same by pinyin;
/// `None` when it does not fit at all.
pub fn fit(typed: &str, text: &str) -> Option<usize> {
    let text = text.to_lowercase();
    if text.starts_with(typed) {
        return Some(0);
    }
    if text.contains(typed) {
        return Some(1);
    }
    spells(typed, &text).map(|at_start| if at_start { 2 } else { 3 })
}

/// How a character may be said; nothing for what is silent.
fn readings(c: char) -> Option<Vec<&'static str>> {
    let multi = c.to_pinyin_multi()?;
    let mut all: Vec<&str> = multi.into_iter().map(Pinyin::plain).collect();
    all.dedup();
    Some(all)
}

fn fits(sought: &[u8], said: &[Vec<&'static str>]) -> bool {
    // Bit n: the first n letters are spelt by the characters so far.
    let mut reached = 1_u64;
    for readings in said {
        let mut next = 0_u64;
        for at in (0..sought.len()).filter(|at| reached >> at & 1 == 1) {
            let left = sought.get(at..).unwrap_or_default();
            for reading in readings {
                let same = letters(reading).zip(left).take_while(|(a, b)| a == *b);
                // Any beginning of a syllable will do, down to its initial.
                next |= (1..=same.count()).fold(0, |bits, length| bits | 1 << (at + length));
            }
        }
        if next >> sought.len() & 1 == 1 {
            return true;
        }
        if next == 0 {
            return false;
        }
        reached = next;
    }
    false
}

/// The letters of a syllable as they are typed: ü is on the key of v.
fn letters(reading: &str) -> impl Iterator<Item = u8> {
    reading
        .chars()
        .map(|c| u8::try_from(if c == 'ü' { 'v' } else { c }).unwrap_or(b'?'))
}

#[cfg(test)]
mod tests {
    use super::spells;

    #[test]
    fn initials_syllables_and_their_mix_are_taken() {
        for typed in ["yyzz", "yingye", "yingyezhizhao", "yyzhizhao", "yingyezz"] {
            assert_eq!(spells(typed, "营业执照"), Some(true), "{typed}");
        }
        assert_eq!(spells("zz", "营业执照"), Some(false));
        assert_eq!(spells("xian", "西安"), Some(true));
    }

    #[test]
    fn every_reading_counts() {
        for typed in ["cf", "zf", "chongfu"] {
            assert_eq!(spells(typed, "重复"), Some(true), "{typed}");
        }
        assert_eq!(spells("yinhang", "银行"), Some(true));
        assert_eq!(spells("nvxing", "女性"), Some(true));
    }

    #[test]
    fn marks_between_are_nothing() {
        assert_eq!(spells("icpba", "ICP 备案"), None);
        assert_eq!(spells("beian", "ICP 备案"), Some(true));
        assert_eq!(spells("tbyjt", "图标与截图"), Some(true));
        assert_eq!(spells("tbjt", "图标、截图"), Some(true));
    }

    #[test]
    fn anything_else_is_left_alone() {
        for typed in ["", "y", "营业", "y1", "yx", "yyzzz"] {
            assert_eq!(spells(typed, "营业执照"), None, "{typed}");
        }
        assert_eq!(spells("icon", "icon"), None);
        assert_eq!(spells(&"y".repeat(40), &"营".repeat(40)), None);
    }

    #[test]
    fn many_readings_of_a_long_text_end() {
        let text = "行".repeat(400);
        assert_eq!(spells(&format!("{}q", "xh".repeat(15)), &text), None);
    }
}
