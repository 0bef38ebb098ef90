//! Text as a reader takes it, with a map back to the characters that were typed.
//!
//! Words are hidden by width, case, traditional forms, look-alike letters, invisible characters, markup, and symbols or
//! blanks between Han characters. All of that is undone here; where it stood is kept, so that a finding marks what
//! the person sees. Sentence punctuation and line breaks stay, and where a mark or a single letter stands between two
//! Han characters is noted: a word that does run across one is found by `joint`.

use super::disguise::{composed, is_radical};
use super::fillers::{is_filler, joined, spell_out, spelled, unrepeated};
use super::joint::{Gap, Part};
use super::markup;
use crate::base::radicals::PAIRS;
use crate::base::{Span, width};
use std::collections::HashMap;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization as _;

/// Pairs of a traditional character and its simplified form.
const TRADITIONAL: &str = include_str!("../../assets/lexicon/traditional.txt");

/// Letters of other scripts and rare characters that look like a plain one, as pairs.
const LOOK_ALIKE: &str = "аaеeоoрpсcхxуyіiѕsԁdһhјjԛqԝwкkмmтtвbнhαaοoρpνvτtκkιiυuᴠvᴘpɴnɪiɢgиn蕞最朂最冣最佰百㝡最壹一弌一塲场筭算苐第丄上丅下蘤花徳德肓盲咾老";

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
        .chain(pairs(LOOK_ALIKE))
        .chain(pairs(PAIRS));
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
    origin: Vec<(u32, u32, u32)>,
    /// Marks and single letters with a Han character on either side.
    gaps: Vec<Gap>,
}

/// One normalised character and where it was typed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unit {
    pub(super) c: char,
    pub(super) start: u32,
    pub(super) end: u32,
}

/// Marks between two characters of a word, at most; more are no disguise.
const MARKS: usize = 3;

impl Normal {
    /// Normalises a text; the work grows with its length only.
    pub fn of(text: &str) -> Self {
        let mut plain = Plain::of(text);
        if plain.digits {
            spell_out(&mut plain.units);
        }
        if plain.runs {
            plain.units = unrepeated(&plain.units);
        }
        if plain.fillers {
            plain.units = spelled(&joined(&plain.units));
        }
        let mut normal = Self {
            text: String::with_capacity(text.len()),
            origin: Vec::with_capacity(plain.units.len()),
            gaps: Vec::new(),
        };
        // Where the last Han character ended, and what came since.
        let mut before: Option<(usize, Option<Part>)> = None;
        for unit in &plain.units {
            let begin = normal.text.len();
            normal.origin.push((short(begin), unit.start, unit.end));
            normal.text.push(unit.c);
            if width::is_han(unit.c) {
                if let Some((end, Some(part))) = before {
                    let start = begin;
                    normal.gaps.push(Gap { end, start, part });
                }
                before = Some((normal.text.len(), None));
            } else {
                before = before.and_then(|(end, part)| Some((end, Some(between(part, unit.c)?))));
            }
        }
        normal
    }

    /// The normalised text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Marks and single letters with a Han character on either side.
    pub(super) fn gaps(&self) -> &[Gap] {
        &self.gaps
    }

    /// The typed characters a range of normalised bytes came from.
    pub fn typed(&self, bytes: std::ops::Range<usize>) -> Span {
        let at = |byte: usize| {
            let place = self
                .origin
                .partition_point(|&(begin, ..)| begin as usize <= byte);
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

/// Normalises a text of which nobody asks where what was typed; most listed words are normal as they stand.
pub fn only_text(text: &str) -> String {
    if is_normal(text) {
        return text.to_owned();
    }
    Normal::of(text).text
}

/// True for Han characters that stand for themselves, none of them three times in a row.
fn is_normal(text: &str) -> bool {
    let (mut last, mut run) = ('\0', 0);
    text.chars().all(|c| {
        run = if c == last { run + 1 } else { 1 };
        last = c;
        let odd = matches!(c, '丶' | '丿') || is_radical(c);
        matches!(c, '\u{4E00}'..='\u{9FFF}') && run < 3 && !odd && fold(c) == c
    })
}

/// What parts two Han characters once `c` has joined what stands there; `None` when that is no disguise.
fn between(part: Option<Part>, c: char) -> Option<Part> {
    let mark = !c.is_alphanumeric() && c != '\n';
    match part {
        None if c.is_ascii_lowercase() => Some(Part::Letter),
        None if c.is_ascii_digit() => Some(Part::Digit),
        None if mark => Some(Part::Marks(1)),
        Some(Part::Marks(marks)) if mark && marks < MARKS => Some(Part::Marks(marks + 1)),
        _ => None,
    }
}

/// Places beyond four thousand million characters are none.
fn short(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Characters one by one: width, case, traditional forms, accents, look-alikes; invisible characters are gone.
#[derive(Default)]
struct Plain {
    units: Vec<Unit>,
    /// Whether there is a digit or a sign that may stand for a letter.
    digits: bool,
    /// Whether a character stands three times in a row.
    runs: bool,
    /// Whether there is anything that hides words when it stands between characters.
    fillers: bool,
}

impl Plain {
    fn of(text: &str) -> Self {
        let mut plain = Self {
            units: Vec::with_capacity(text.len() / 2),
            ..Self::default()
        };
        let mut chars = text.chars().enumerate().peekable();
        while let Some((at, c)) = chars.next() {
            let at = short(at);
            if markup::may_begin(c)
                && let Some(sign) = markup::sign(c, chars.clone().map(|(_, c)| c))
            {
                plain.marked_up(&sign, at);
                chars.by_ref().take(sign.length - 1).for_each(drop);
                continue;
            }
            match c {
                '+' | '＋' | '➕' if plain.adds(chars.peek()) => plain.push('加', at),
                _ if c.is_ascii() => plain.push(c.to_ascii_lowercase(), at),
                _ if is_radical(c) => {
                    let next = chars.peek().map(|&(_, next)| next);
                    match next.and_then(|next| composed(c, next)) {
                        Some(whole) => {
                            plain.push(whole, at);
                            plain.widen(at.saturating_add(2));
                            chars.next();
                        }
                        None => plain.radical(c, at),
                    }
                }
                // Strokes and rings that serve as ornaments between characters: 彩丶票, 六〇合.
                '丶' | '丿' => plain.push('·', at),
                '〇' if !plain.counts(chars.peek()) => plain.push('○', at),
                '\u{4E00}'..='\u{9FFF}' => plain.push(fold(c), at),
                '。' if plain.is_dot(chars.peek()) => plain.push('.', at),
                // Signs of sentences, which stay as they are.
                '、' | '。' | '《' | '》' | '“' | '”' | '‘' | '’' | '·' => {
                    plain.push(c, at);
                }
                '…' | '⋯' => plain.push('。', at),
                '—' | '－' | '―' | 'ー' | '─' | '━' | 'Ⅰ' if plain.is_numbering(chars.peek()) =>
                {
                    plain.push('一', at);
                }
                '\u{1F150}'..='\u{1F169}' => plain.push(letter(c, '\u{1F150}'), at),
                '\u{1F170}'..='\u{1F189}' => plain.push(letter(c, '\u{1F170}'), at),
                '\u{FF01}'..='\u{FF5E}' => {
                    let narrow = char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c);
                    plain.push(narrow.to_ascii_lowercase(), at);
                }
                // ㈠ and ⑴ say what 一 and 1 say.
                '\u{3220}'..='\u{3243}' | '\u{2474}'..='\u{2487}' | '\u{249C}'..='\u{24B5}' => {
                    let parts = std::iter::once(c).nfkc();
                    for part in parts.filter(|part| part.is_alphanumeric()) {
                        plain.push(fold(part), at);
                    }
                }
                _ if width::is_zero_width(c) => {}
                '\u{00C0}'..='\u{024F}' | '\u{1E00}'..='\u{1EFF}' => {
                    let parts = std::iter::once(c).nfkd();
                    for part in parts.filter(|&part| !width::is_zero_width(part)) {
                        plain.push_lower(part, at);
                    }
                }
                _ => {
                    let parts = std::iter::once(c).nfkc();
                    for part in parts.filter(|&part| !width::is_zero_width(part)) {
                        plain.push_lower(part, at);
                    }
                }
            }
        }
        plain
    }

    fn push_lower(&mut self, c: char, at: u32) {
        for lower in c.to_lowercase() {
            self.push(fold(lower), at);
        }
    }

    fn push(&mut self, c: char, at: u32) {
        self.digits |= matches!(c, '0' | '1' | '3' | '5' | '$');
        self.fillers |= is_filler(c);
        let mut last = self.units.iter().rev();
        let same = |unit: Option<&Unit>| unit.is_some_and(|unit| unit.c == c);
        self.runs |= same(last.next()) && same(last.next());
        self.units.push(Unit {
            c,
            start: at,
            end: at.saturating_add(1),
        });
    }

    fn widen(&mut self, end: u32) {
        if let Some(last) = self.units.last_mut() {
            last.end = end;
        }
    }

    /// What a piece of markup stands for.
    fn marked_up(&mut self, sign: &markup::Sign, at: u32) {
        let Some(c) = sign.shows else { return };
        for unit in Self::of(c.encode_utf8(&mut [0; 4])).units {
            self.push(unit.c, at);
            self.widen(at.saturating_add(short(sign.length)));
        }
    }

    /// A bare radical makes a character with the one before it, or is only in the way.
    fn radical(&mut self, c: char, at: u32) {
        if let Some(last) = self.units.last_mut()
            && let Some(whole) = composed(last.c, c)
        {
            last.c = whole;
            last.end = at.saturating_add(1);
        }
    }

    /// A plus before the word for a messenger is read aloud.
    fn adds(&self, next: Option<&(usize, char)>) -> bool {
        let free = self
            .units
            .last()
            .is_none_or(|last| !last.c.is_ascii_alphanumeric());
        free && next.is_some_and(|&(_, next)| "vVqQ微薇威扣".contains(next))
    }

    /// A ring between numerals is nought: 二〇二六, 三〇年代.
    fn counts(&self, next: Option<&(usize, char)>) -> bool {
        const NUMERALS: &str = "〇一二三四五六七八九十百千万";
        const COUNTED: &str = "年月日号届级后个岁度页";
        let number = |c: char| c.is_ascii_digit() || NUMERALS.contains(c);
        let before = self.units.last().is_none_or(|last| number(last.c));
        let next = next.is_none_or(|&(_, next)| number(next) || COUNTED.contains(next));
        before && next
    }

    /// The full stop of a sentence does not stand between two letters, unless it is a dot in disguise.
    fn is_dot(&self, next: Option<&(usize, char)>) -> bool {
        let before = self
            .units
            .last()
            .is_some_and(|last| last.c.is_ascii_alphabetic());
        before && next.is_some_and(|&(_, next)| next.is_ascii_alphabetic())
    }

    /// A single dash behind 第 or 唯 is written for 一.
    fn is_numbering(&self, next: Option<&(usize, char)>) -> bool {
        let numbers = self
            .units
            .last()
            .is_some_and(|last| matches!(last.c, '第' | '唯'));
        numbers && next.is_some_and(|&(_, next)| width::is_han(next))
    }
}

/// The plain letter of an enclosed one, `first` being the enclosed A.
fn letter(c: char, first: char) -> char {
    let code = u32::from(c) - u32::from(first) + u32::from('a');
    char::from_u32(code).unwrap_or(c)
}

/// The plain form of a character: simplified, and not one that only looks like it.
pub(super) fn fold(c: char) -> char {
    let (block, others) = &*FOLDED;
    match block.get(place_in_block(c)) {
        Some(folded) => *folded,
        None => others.get(&c).copied().unwrap_or(c),
    }
}
