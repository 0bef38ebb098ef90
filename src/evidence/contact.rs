//! Ways to reach somebody that a text names: telephone numbers, addresses of mail and pages, names in messengers.
//!
//! They are hidden by wide or enclosed digits, numerals, blanks between characters and other marks for the dot.

use super::normal::Normal;
use crate::base::Span;
use regex::Regex;
use std::sync::LazyLock;

/// One way to reach somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contact {
    /// What was typed.
    pub span: Span,
    /// False for a bare host name, which may be named for other reasons.
    pub sure: bool,
}

/// Mail, links and service numbers.
const ADDRESS: &str = concat!(
    r"(?i)(?:https?://|(?-u:\b)www\.)[a-z0-9./_?=&%-]+",
    r"|(?:h ?t ?t ?p ?s? ?: ?/ ?/|(?-u:\b)w ?w ?w ?(?:\.|点|\(点\)))",
    r"(?: ?[a-z0-9]){1,40}(?: ?(?:\.|点|\(点\))(?: ?[a-z0-9]){1,20})+",
    r"|[a-z0-9._-]+@[a-z0-9-]+\.[a-z.]+",
    r"|(?-u:\b)[48]00-?\d{3}-?\d{4}(?-u:\b)|(?-u:\b)0\d{2,3}-\d{7,8}(?-u:\b)",
);

/// A host name by itself.
const HOST: &str = r"(?i)(?-u:\b)[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)* ?(?:\.|点|\(点\)) ?(?:com|cn|net|org|top|vip|xyz|cc|club|shop)(?-u:\b)";

/// Products named like hosts.
const PRODUCTS: [&str; 4] = ["asp.net", "vb.net", "ado.net", "ml.net"];

/// What names of people in messengers stand behind.
const MESSENGERS: [&str; 18] = [
    "加威", "加薇", "加微", "微信", "薇信", "威信", "薇芯", "徽信", "v信", "weixin", "wechat",
    "卫星", "扣扣", "qq", "vx", "wx", "企鹅", "公众",
];

/// Those of them that nobody writes in good faith.
const SLY: [&str; 5] = ["薇信", "威信", "薇芯", "徽信", "扣扣"];

static ADDRESSES: LazyLock<[Option<Regex>; 2]> =
    LazyLock::new(|| [ADDRESS, HOST].map(|pattern| Regex::new(pattern).ok()));

/// Every way to reach somebody in a text, in its order, none inside another.
pub fn contacts(text: &str, normal: &Normal) -> Vec<Contact> {
    let plain_chars = || text.chars().map(plain);
    let named = plain_chars().any(|c| c.is_ascii_alphanumeric());
    let called = plain_chars().filter_map(digit).nth(SHORTEST - 1).is_some();
    if !named && !called {
        return Vec::new();
    }
    let chars = narrow(text);
    let mut found = if called {
        telephones(&chars)
    } else {
        Vec::new()
    };
    if named {
        addresses(&chars, &mut found);
        accounts(normal, &mut found);
    }
    found.sort_by_key(|contact| (contact.span.start, std::cmp::Reverse(contact.span.end)));
    let mut last = 0;
    found.retain(|contact| {
        let apart = contact.span.start >= last;
        last = last.max(contact.span.end);
        apart
    });
    found
}

/// A wide, enclosed or mathematical character as a plain one.
fn plain(c: char) -> char {
    let shifted = |c: char, from: char, to: char| {
        let code = u32::from(c) - u32::from(from) + u32::from(to);
        char::from_u32(code).unwrap_or(c)
    };
    if c.is_ascii() || matches!(c, '\u{4E00}'..='\u{9FFF}') {
        return c;
    }
    match c {
        '\u{FF01}'..='\u{FF5E}' => shifted(c, '\u{FF01}', '!'),
        '\u{3000}' => ' ',
        '①'..='⑨' => shifted(c, '①', '1'),
        '❶'..='❾' => shifted(c, '❶', '1'),
        '➀'..='➈' => shifted(c, '➀', '1'),
        '➊'..='➒' => shifted(c, '➊', '1'),
        '⓵'..='⓽' => shifted(c, '⓵', '1'),
        '⓪' | '⓿' => '0',
        'Ⓐ'..='Ⓩ' => shifted(c, 'Ⓐ', 'a'),
        'ⓐ'..='ⓩ' => shifted(c, 'ⓐ', 'a'),
        '\u{1F150}'..='\u{1F169}' => shifted(c, '\u{1F150}', 'a'),
        '\u{1D7CE}'..='\u{1D7FF}' => {
            char::from_digit((u32::from(c) - 0x1D7CE) % 10, 10).unwrap_or(c)
        }
        _ => c,
    }
}

/// The same characters, one for one: plain, and a dot for any mark between two letters that may stand for it.
fn narrow(text: &str) -> Vec<char> {
    let mut chars: Vec<char> = text.chars().map(plain).collect();
    for at in 1..chars.len().saturating_sub(1) {
        let letter = |at: usize| chars.get(at).is_some_and(char::is_ascii_alphanumeric);
        if matches!(chars.get(at), Some('。' | '·' | '•' | '｡'))
            && letter(at - 1)
            && letter(at + 1)
            && let Some(mark) = chars.get_mut(at)
        {
            *mark = '.';
        }
    }
    chars
}

/// Digits of the shortest service number.
const SERVICE: usize = 10;

/// Links, mail and service numbers, and hosts named alone.
fn addresses(chars: &[char], found: &mut Vec<Contact>) {
    // One of these is in all of them.
    let marked = chars.iter().any(|c| matches!(c, '.' | '点' | '@' | ':'));
    let mut digits = chars.iter().filter(|c| c.is_ascii_digit());
    if !marked && digits.nth(SERVICE - 1).is_none() {
        return;
    }
    let text: String = chars.iter().collect();
    for (pattern, sure) in ADDRESSES.iter().zip([true, false]) {
        let Some(pattern) = pattern else { continue };
        let (mut byte, mut at) = (0, 0);
        for place in pattern.find_iter(&text) {
            let between = text.get(byte..place.start()).unwrap_or_default();
            let start = at + between.chars().count();
            (byte, at) = (place.end(), start + place.as_str().chars().count());
            if !PRODUCTS.contains(&place.as_str().to_lowercase().as_str()) {
                let span = Span::new(start, at);
                found.push(Contact { span, sure });
            }
        }
    }
}

/// A digit of any kind of writing.
fn digit(c: char) -> Option<u32> {
    match c {
        '0'..='9' => c.to_digit(10),
        '零' | '〇' => Some(0),
        '一' | '幺' | '壹' => Some(1),
        '二' | '贰' => Some(2),
        '三' | '叁' => Some(3),
        '四' | '肆' => Some(4),
        '五' | '伍' => Some(5),
        '六' | '陆' => Some(6),
        '七' | '柒' => Some(7),
        '八' | '捌' => Some(8),
        '九' | '玖' => Some(9),
        _ => None,
    }
}

/// Digits of a mobile number.
const MOBILE: usize = 11;
/// Digits of the shortest number that is looked for, behind a word that says what it is for.
const SHORTEST: usize = 5;
/// Digits of a telephone number without its area.
const LOCAL: usize = 7;
/// What numbers to call stand behind.
const CALLS: [&str; 6] = ["致电", "拨打", "来电", "热线", "电话", "座机"];
/// What numbers in a messenger stand behind, hidden by its sound.
const SOUNDS: [&str; 4] = ["叩叩", "扣扣", "球球", "秋秋"];

/// The digits of a mobile number: in one piece, in the usual groups, or each by itself; and any number that is said
/// to be one to call: 致电零二一六六六.
fn telephones(chars: &[char]) -> Vec<Contact> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let Some(number) = Number::read(chars, at) else {
            at += 1;
            continue;
        };
        let apart = at
            .checked_sub(1)
            .and_then(|before| chars.get(before))
            .is_none_or(|c| !c.is_ascii_alphanumeric());
        let said = chars.get(at..number.end).unwrap_or_default();
        if apart && (number.is_mobile() || is_called(chars.get(..at).unwrap_or_default(), said)) {
            found.push(Contact {
                span: Span::new(at, number.end),
                sure: true,
            });
        }
        at = number.end;
    }
    found
}

/// Whether what stands before digits says that they are a number to call. Short ones in figures are those everybody
/// knows (12345), so only words for figures hide anything.
fn is_called(head: &[char], said: &[char]) -> bool {
    let count = said.iter().filter(|c| digit(**c).is_some()).count();
    let figures = said.iter().all(char::is_ascii);
    let head: String = head.iter().rev().take(8).rev().collect();
    let bare = head.trim_end_matches([' ', ':', '：', '号', '是', '为']);
    let behind = |words: &[&str]| words.iter().any(|word| bare.ends_with(word));
    count >= SHORTEST && behind(&SOUNDS)
        || behind(&CALLS) && count >= if figures { LOCAL } else { SHORTEST }
}

/// A row of digits.
struct Number {
    digits: Vec<u32>,
    /// How many digits stand together, group by group.
    groups: Vec<usize>,
    end: usize,
    /// Whether a letter follows at once.
    runs_on: bool,
}

impl Number {
    /// Digits further than this apart belong to two numbers.
    const APART: usize = 2;

    fn read(chars: &[char], start: usize) -> Option<Self> {
        let first = digit(*chars.get(start)?)?;
        let mut number = Self {
            digits: vec![first],
            groups: vec![1],
            end: start + 1,
            runs_on: false,
        };
        loop {
            let rest = chars.get(number.end..).unwrap_or_default();
            let parts = rest
                .iter()
                .take(Self::APART)
                .take_while(|c| matches!(c, ' ' | '-' | '.' | '·'))
                .count();
            let Some(next) = rest.get(parts).copied().and_then(digit) else {
                number.runs_on = rest.first().is_some_and(char::is_ascii_alphanumeric);
                return Some(number);
            };
            number.digits.push(next);
            match number.groups.last_mut() {
                Some(last) if parts == 0 => *last += 1,
                _ => number.groups.push(1),
            }
            number.end += parts + 1;
        }
    }

    fn is_mobile(&self) -> bool {
        let usual = matches!(
            self.groups.as_slice(),
            [MOBILE] | [3, 4, 4] | [3, 8] | [7, 4]
        );
        let single = self.groups.iter().all(|&length| length == 1);
        let begins = matches!(self.digits.as_slice(), [1, 3..=9, ..]);
        self.digits.len() == MOBILE && begins && !self.runs_on && (usual || single)
    }
}

/// A name behind the word for a messenger: 微信：abc123.
fn accounts(normal: &Normal, found: &mut Vec<Contact>) {
    let text = normal.as_str();
    let name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    let mut from = 0;
    while let Some(start) = text
        .get(from..)
        .and_then(|rest| rest.find(name))
        .map(|at| from + at)
    {
        let rest = text.get(start..).unwrap_or_default();
        let run = rest.split(|c| !name(c)).next().unwrap_or_default();
        from = start + run.len();
        let head = text.get(..start).unwrap_or_default();
        if let Some((word, told)) = messenger(head, run) {
            let bytes = start - word..from;
            let span = normal.typed(bytes.clone());
            // 微信 windows11 is no name, and nothing tells so but the blank.
            let close = text
                .get(bytes)
                .is_some_and(|named| named.chars().count() == span.len());
            if told || close {
                found.push(Contact { span, sure: true });
            }
        }
    }
}

/// How many bytes before a name the word for the messenger begins, and whether more than its nearness tells so.
fn messenger(head: &str, run: &str) -> Option<(usize, bool)> {
    let number = run.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let own = run.get(..run.len() - number.len())?;
    let digits = number.len() > 4 && number.bytes().all(|byte| byte.is_ascii_digit());
    let single = matches!(own, "v" | "q") && head.ends_with('加');
    if digits && (single || MESSENGERS.contains(&own)) {
        return Some((0, true));
    }
    if !(5..=20).contains(&run.len()) {
        return None;
    }
    let bare = head.trim_end_matches([' ', ':', '号', '群', '是', '为']);
    let link = head.get(bare.len()..).unwrap_or_default();
    let numbered = run.bytes().any(|byte| byte.is_ascii_digit());
    if let Some(word) = MESSENGERS.iter().find(|word| bare.ends_with(**word)) {
        let told = !link.trim().is_empty() || SLY.contains(word);
        return (told || numbered).then_some((word.len() + link.len(), told));
    }
    let mut last = bare.chars().rev();
    let letter = matches!(last.next(), Some('v' | 'q'))
        && !last.next().is_some_and(|c| c.is_ascii_alphanumeric());
    let told = link.contains([':', '群']);
    (letter && numbered && told).then_some((1 + link.len(), true))
}
