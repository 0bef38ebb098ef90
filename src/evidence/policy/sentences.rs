//! A policy as sentences, each with the headings it stands under.
//!
//! A row of a table that was flattened to a line is a sentence, and so is a heading. A question that opens a paragraph
//! and the label before a colon are headings of what follows.

use crate::base::Span;
use crate::evidence::normal::fold;
use regex::Regex;
use std::sync::LazyLock;

/// One sentence.
#[derive(Debug)]
pub(super) struct Sentence {
    /// Where it stands, in characters, without what ends it.
    pub(super) span: Span,
    /// Its words as [`plain`] has them.
    pub(super) said: String,
    /// The headings above it, its own label last.
    pub(super) above: String,
    /// True for a heading.
    pub(super) heading: bool,
    /// Lies close to the end of the text.
    pub(super) near_end: bool,
}

/// Characters from the beginning that count as near it.
const HEAD: usize = 400;
/// Characters from the end that count as near it.
const END: usize = 200;
/// Characters of the longest heading: numbered, asking, and without any mark.
const LONGEST: [usize; 3] = [26, 30, 14];
/// Characters of the longest numbered sentence, and the longest question, that is the heading of its paragraph.
const OPENING: [usize; 2] = [14, 20];
/// Characters of the longest label, with its colon.
const LABEL: usize = 17;

impl Sentence {
    pub(super) fn is_near_head(&self) -> bool {
        self.span.start < HEAD
    }

    /// Says what the text is going to say, or asks it.
    pub(super) fn announces(&self) -> bool {
        let asks = self.heading && self.said.contains('？');
        asks || matches(&ANNOUNCING, &self.said)
    }
}

type Lazy = LazyLock<Option<Regex>>;

static ANNOUNCING: Lazy = LazyLock::new(|| {
    Regex::new(
        r"(?:如何|怎样|怎么)(?:收|用|使|处|保|存|共|对|管|更新|转|委|访问|查|删|更正|注销|撤)|收集哪些信息|(?:说明|了解|介绍|阐述)[^。]{0,30}(?:方式|哪些|什么)",
    )
    .ok()
});

/// Begins a heading: a number, a sign, a bracket.
static NUMBERED: Lazy = LazyLock::new(|| {
    Regex::new(
        r"^[#>\s]*(?:第[一二三四五六七八九十百\d]+[条章节部分]+|[一二三四五六七八九十]+[、．.]|（[一二三四五六七八九十\d]+）|\d|[a-z][.、．]|[■◎●◆▶★□▪]|【|问：|q：)",
    )
    .ok()
});

/// Begins a heading below another one.
static LOWER: Lazy = LazyLock::new(|| Regex::new(r"^(?:\d+\.\d|（|\d+[）)]|[①-⑳])").ok());

/// Begins an entry of a list.
static LISTED: Lazy = LazyLock::new(|| Regex::new(r"^[·•–—―\-①-⑳]").ok());

/// A row of a table, a way through menus, or a year: no heading.
static ROW: Lazy = LazyLock::new(|| Regex::new(r"[。； |｜>→]|\d{4}").ok());

fn matches(sign: &Lazy, text: &str) -> bool {
    sign.as_ref().is_some_and(|sign| sign.is_match(text))
}

/// The sentences of a text in order.
pub(super) fn of(text: &str) -> Vec<Sentence> {
    let total = text.chars().count();
    let mut read = Reader::default();
    for line in text.split('\n') {
        read.line(line);
        read.at += line.chars().count() + 1;
    }
    for sentence in &mut read.sentences {
        sentence.near_end = sentence.span.start + END > total;
    }
    read.sentences
}

/// What has been read, and the headings the next line stands under.
#[derive(Debug, Default)]
struct Reader {
    sentences: Vec<Sentence>,
    /// Characters before the line.
    at: usize,
    upper: String,
    lower: String,
}

impl Reader {
    fn line(&mut self, line: &str) {
        let said = plain(line);
        if is_heading(&said) {
            let before = self.upper.clone();
            if matches(&LOWER, &said) {
                self.lower.clone_from(&said);
            } else {
                self.upper.clone_from(&said);
                self.lower.clear();
            }
            let above = format!("{before} / {} / {}", self.upper, self.lower);
            let span = Span::new(self.at, self.at + line.chars().count());
            return self.push(span, said, above, true);
        }
        let mut opening = String::new();
        let mut start = self.at;
        for (typed, end) in parts(line) {
            let said = plain(typed);
            if start == self.at && opens(&said, end) {
                opening.clone_from(&said);
            }
            let label = label(&said);
            let above = format!("{} / {} / {opening} / {label}", self.upper, self.lower);
            let span = Span::new(start, start + typed.chars().count());
            start = span.end + 1;
            self.push(span, said, above, false);
        }
    }

    fn push(&mut self, span: Span, said: String, above: String, heading: bool) {
        if said.is_empty() {
            return;
        }
        self.sentences.push(Sentence {
            span,
            said,
            above,
            heading,
            near_end: false,
        });
    }
}

/// A line of its own that states nothing: short, numbered, asking or without any mark.
fn is_heading(line: &str) -> bool {
    let length = line.chars().count();
    let asks = line.ends_with('？');
    let body = line.strip_prefix("问：").unwrap_or(line);
    let states = body.contains('@')
        || line.ends_with(['。', '；', '，'])
        || (line.contains('，') && !line.contains('？'))
        || body
            .split_once('：')
            .is_some_and(|(_, value)| !value.is_empty());
    if states || line.is_empty() {
        return false;
    }
    let [numbered, asking, bare] = LONGEST;
    if matches(&NUMBERED, line) {
        return length <= numbered;
    }
    if asks {
        return length <= asking;
    }
    length <= bare && !matches(&LISTED, line) && !matches(&ROW, line)
}

/// True for the first sentence of a line that names what the line is about.
fn opens(said: &str, end: Option<char>) -> bool {
    let length = said.chars().count();
    let [numbered, asking] = OPENING;
    match end {
        Some('。') => length <= numbered && matches(&NUMBERED, said),
        Some('？' | '?') => length <= asking,
        _ => false,
    }
}

/// What stands before the first colon, with it.
fn label(said: &str) -> String {
    let short = said.chars().take(LABEL);
    let label: String = short.collect();
    label
        .split_once('：')
        .map_or_else(String::new, |(label, _)| label.to_owned())
}

/// The sentences of a line without the character that ends each, and that character. What brackets hold is not taken
/// apart at a semicolon.
fn parts(line: &str) -> Vec<(&str, Option<char>)> {
    let (mut found, mut start, mut depth) = (Vec::new(), 0, 0_usize);
    for (at, c) in line.char_indices() {
        match c {
            '（' | '(' | '［' => depth += 1,
            '）' | ')' | '］' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let ends =
            matches!(c, '。' | '！' | '？' | '!' | '?') || (depth == 0 && matches!(c, '；' | ';'));
        if ends {
            found.extend(line.get(start..at).map(|part| (part, Some(c))));
            (start, depth) = (at + c.len_utf8(), 0);
        }
    }
    found.extend(line.get(start..).map(|part| (part, None)));
    found
}

/// Words as patterns have them: simplified, narrow, in small letters, Chinese marks, no blank beside a digit or a letter.
fn plain(typed: &str) -> String {
    let mut said = String::with_capacity(typed.len());
    let mut blank = false;
    for c in typed.chars().map(narrowed).filter(|&c| c != '*') {
        if c.is_whitespace() {
            blank = true;
            continue;
        }
        if let Some(last) = said.chars().next_back()
            && blank
            && is_plain_letter(last) == is_plain_letter(c)
            && !is_mark(last)
            && !is_mark(c)
        {
            said.push(' ');
        }
        blank = false;
        said.push(c);
    }
    said
}

fn is_plain_letter(c: char) -> bool {
    c.is_ascii_alphanumeric()
}

fn is_mark(c: char) -> bool {
    matches!(c, '：' | '，' | '；' | '。' | '（' | '）')
}

/// A character in its plain form; ASCII marks become Chinese ones.
fn narrowed(c: char) -> char {
    let narrow = match c {
        '\u{FF01}'..='\u{FF5E}' => u32::from(c)
            .checked_sub(0xFEE0)
            .and_then(char::from_u32)
            .unwrap_or(c),
        _ => c,
    };
    match narrow.to_ascii_lowercase() {
        ':' => '：',
        ',' => '，',
        ';' => '；',
        '?' => '？',
        '!' => '！',
        '(' => '（',
        ')' => '）',
        plain => fold(plain),
    }
}
