//! A whole listing pasted as one text, taken apart into fields: lines of the form “应用名称：…”, Markdown lists and
//! headings, tables, and a label on one line with its value on the next. Pure; what is not understood is left out.

mod labels;

use super::{DeveloperKind, Edit, Project, TextField};
use labels::{Label, label};

/// Longest text that is looked at, bytes.
const LONGEST: usize = 64 << 10;
/// Longest text before a colon that can be a label, characters.
const LONGEST_LABEL: usize = 40;

/// What a text comes to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recognised {
    /// Values with their fields, in the order of the text, each field once: its first value counts.
    pub found: Vec<Edit>,
    /// Lines that belong to no field, in the order of the text.
    pub left: Vec<LeftLine>,
}

/// A line that belongs to no field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftLine {
    /// As it stands in the text, without blanks around it.
    pub line: String,
    /// What of it would stand in a field: what follows its label, or all of it.
    pub value: String,
}

impl LeftLine {
    /// Nothing where the line only divides or heads others.
    fn of(line: &str) -> Option<Self> {
        let line = line.trim();
        let says = line.chars().any(char::is_alphanumeric) && !line.starts_with('#');
        says.then(|| {
            let (bare, _) = unmarked(line);
            let named = bracketed(bare).or_else(|| split(bare));
            let beside = named.and_then(|(_, value)| clean(value));
            Self {
                line: line.to_owned(),
                value: beside.unwrap_or_else(|| plain(bare)),
            }
        })
    }
}

/// A label whose value is being read, and the line it stands on.
struct Open<'a> {
    label: Label,
    values: Vec<String>,
    line: &'a str,
}

/// Everything that is recognised, in the order of the text.
pub fn recognise(text: &str) -> Vec<Edit> {
    read(text).found
}

/// Everything that is recognised, and what is not.
pub fn read(text: &str) -> Recognised {
    let end = text.floor_char_boundary(LONGEST);
    let mut all = Recognised::default();
    let mut open: Option<Open<'_>> = None;
    for line in text.get(..end).unwrap_or_default().lines() {
        match parse(line) {
            Line::Labelled(label, value) => {
                close(open.take(), &mut all);
                open = Some(Open {
                    label,
                    values: Vec::from_iter(value),
                    line,
                });
            }
            Line::Other(value) => match &mut open {
                Some(open) if open.takes(&value) => open.values.push(value),
                _ if !value.is_empty() => all.left.extend(LeftLine::of(line)),
                _ => {}
            },
        }
    }
    close(open, &mut all);
    all
}

impl Open<'_> {
    /// Whether a line below it is part of the value. A blank one is part of a description, and nothing anywhere else.
    fn takes(&self, below: &str) -> bool {
        let full = !self.values.is_empty() && !self.label.takes_lines();
        let begun = self.label.takes_lines() && !self.values.is_empty();
        !full && (!below.is_empty() || begun)
    }
}

fn close(open: Option<Open<'_>>, all: &mut Recognised) {
    let Some(Open {
        label,
        values,
        line,
    }) = open
    else {
        return;
    };
    let value = values.join("\n");
    let value = value.trim();
    match value_of(label, value) {
        Some(one) if !all.found.iter().any(|known| known.path() == one.path()) => {
            all.found.push(one);
        }
        Some(one) if all.found.contains(&one) => {}
        None if is_open(value) && label != Label::Nothing => {}
        _ => all.left.extend(LeftLine::of(line)),
    }
}

/// One line of the text.
enum Line {
    /// It begins with a label; the value stands beside it, or below.
    Labelled(Label, Option<String>),
    /// Anything else, bare of the marks of lists and tables.
    Other(String),
}

fn parse(line: &str) -> Line {
    let line = line.trim_matches(|c: char| c.is_whitespace() || is_invisible(c));
    if let Some(cells) = cells(line)
        && let Some(row) = row(&cells, line.starts_with('|'))
    {
        return row;
    }
    let (bare, heading) = unmarked(line);
    if let Some((name, value)) = bracketed(bare).or_else(|| split(bare))
        && let Some(label) = label(name)
    {
        return Line::Labelled(label, clean(value));
    }
    let alone = plain(bare);
    if let Some(label) = label(&alone)
        && (heading || alone.chars().count() > 1)
    {
        return Line::Labelled(label, None);
    }
    Line::Other(plain_line(line, bare))
}

const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{feff}' | '\u{2060}')
}

/// Cells of a table's row: Markdown, or pasted from a sheet.
fn cells(line: &str) -> Option<Vec<String>> {
    let cells: Vec<&str> = if line.starts_with('|') {
        line.trim_matches('|').split('|').collect()
    } else if line.contains('\t') {
        line.split('\t').collect()
    } else {
        return None;
    };
    Some(
        cells
            .into_iter()
            .map(|cell| cell.trim().to_owned())
            .collect(),
    )
}

/// A row of a table. In a Markdown table every row ends the value before it; a tab may stand in any text.
fn row(cells: &[String], is_table: bool) -> Option<Line> {
    let mut filled = cells.iter().filter(|cell| !cell.is_empty());
    let first = filled.next().map(String::as_str).unwrap_or_default();
    let named = first.trim_end_matches([':', '：']);
    match label(&plain(named)) {
        // A table says nothing below its rows.
        Some(label) => {
            let value = filled.next().and_then(|cell| clean(cell));
            Some(Line::Labelled(label, Some(value.unwrap_or_default())))
        }
        None => is_table.then_some(Line::Labelled(Label::Nothing, None)),
    }
}

/// The line without marks of headings, quotes and lists, and whether it was a heading.
fn unmarked(line: &str) -> (&str, bool) {
    let heading = line.starts_with('#');
    let line = line.trim_start_matches(['#', '>']).trim_start();
    let bullet = ["- ", "* ", "+ ", "• ", "· ", "– ", "•", "●", "▪", "■", "◆"];
    let line = bullet
        .iter()
        .find_map(|mark| line.strip_prefix(mark))
        .unwrap_or(line)
        .trim_start();
    (numbered(line).unwrap_or(line), heading)
}

/// The rest of `1. `, `2、`, `（三）` and the like.
fn numbered(line: &str) -> Option<&str> {
    let digit = |c: char| c.is_ascii_digit() || "一二三四五六七八九十".contains(c);
    let inner = line.strip_prefix(['(', '（']);
    let rest = inner.unwrap_or(line).trim_start_matches(digit);
    if rest.len() == inner.unwrap_or(line).len() {
        return None;
    }
    let rest = match inner {
        Some(_) => rest.strip_prefix([')', '）'])?,
        None => rest
            .strip_prefix(['、', '．'])
            .or_else(|| rest.strip_prefix(". "))
            .or_else(|| rest.strip_prefix(") "))
            .or_else(|| rest.strip_prefix('）'))?,
    };
    Some(rest.trim_start())
}

/// `【应用名称】青禾` and `[应用名称] 青禾`.
fn bracketed(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start_matches(['*', '_']);
    let (name, rest) = [('【', '】'), ('[', ']'), ('「', '」'), ('〖', '〗')]
        .iter()
        .find_map(|&(open, close)| line.strip_prefix(open)?.split_once(close))?;
    // `[text](address)` is a link.
    let value = rest.trim_start_matches(['*', '_']).trim_start();
    (!rest.starts_with('(')).then(|| (name, value.trim_start_matches([':', '：'])))
}

fn split(line: &str) -> Option<(&str, &str)> {
    let at = line.find([':', '：', '='])?;
    let (name, rest) = line.split_at_checked(at)?;
    let mut rest = rest.chars();
    rest.next();
    (name.chars().count() <= LONGEST_LABEL).then_some((name, rest.as_str()))
}

/// A text without marks of bold, code and quotation around it.
fn plain(text: &str) -> String {
    const MARKS: &[char] = &['*', '_', '`', '"', '“', '”', ' ', '\u{3000}'];
    text.trim().trim_matches(MARKS).trim().to_owned()
}

/// A line of a value: bold marks go, what a list began with stays.
fn plain_line(line: &str, bare: &str) -> String {
    let listed = line.len() > bare.len() && !line.starts_with(['#', '>']);
    let line = if listed { line } else { bare };
    line.replace("**", "").replace("__", "").trim().to_owned()
}

/// A value beside its label; `None` when it stands below.
fn clean(value: &str) -> Option<String> {
    let value = value
        .trim()
        .trim_start_matches("**")
        .trim_start_matches("__");
    let value = plain(value);
    (!matches!(value.as_str(), "" | "|" | ">" | "|-" | ">-")).then_some(value)
}

/// What stands where nothing is known yet.
fn is_open(value: &str) -> bool {
    const OPEN: [&str; 14] = [
        "-",
        "—",
        "——",
        "/",
        "…",
        "...",
        "待定",
        "待补充",
        "待填写",
        "暂无",
        "tbd",
        "todo",
        "n/a",
        "xxx",
    ];
    value.is_empty() || OPEN.contains(&value.to_lowercase().as_str())
}

fn value_of(label: Label, value: &str) -> Option<Edit> {
    if is_open(value) {
        return None;
    }
    let text = |field: TextField, value: &str| Edit::Text(field, value.to_owned());
    match label {
        Label::Nothing => None,
        Label::Text(field) if is_address(field) => Some(text(field, address(value)?)),
        Label::Text(TextField::Uscc) => {
            let code: String = value.chars().filter(|c| !c.is_whitespace()).collect();
            let has_digits = code.chars().any(|c| c.is_ascii_digit());
            has_digits.then(|| text(TextField::Uscc, &code))
        }
        Label::Text(field) => Some(text(field, value)),
        Label::Reach if value.contains('@') => Some(text(TextField::Email, value)),
        Label::Reach => {
            let digits = value.chars().filter(char::is_ascii_digit).count();
            (digits >= 5).then(|| text(TextField::Phone, value))
        }
        Label::Keywords => keywords(value),
        Label::Languages => languages(value),
        Label::Kind => labels::kind(value).map(Edit::DeveloperKind),
    }
}

const fn is_address(field: TextField) -> bool {
    matches!(
        field,
        TextField::HomeUrl
            | TextField::GuideUrl
            | TextField::JumpUrl
            | TextField::Website
            | TextField::PolicyUrl
            | TextField::AgreementUrl
    )
}

/// The address in a value: bare, in angle brackets, or as the target of a Markdown link.
fn address(value: &str) -> Option<&str> {
    let target = value
        .split_once("](")
        .and_then(|(_, rest)| rest.split_once(')'));
    let value = target.map_or(value, |(inside, _)| inside);
    let value = value.trim().trim_matches(['<', '>', '*', '`', ' ']);
    let one = value
        .split_whitespace()
        .next()?
        .trim_end_matches(['。', '，', '；']);
    let named = one.contains('.') && one.chars().all(|c| !c.is_whitespace() && c.is_ascii());
    (one.contains("://") || named && !one.contains('@')).then_some(one)
}

fn keywords(value: &str) -> Option<Edit> {
    const BETWEEN: &[char] = &['、', '，', ',', ';', '；', '|', '/', '\n'];
    let several = value.contains(BETWEEN);
    let parts: Vec<&str> = if several {
        value.split(BETWEEN).collect()
    } else {
        value.split_whitespace().collect()
    };
    let mut words: Vec<String> = Vec::new();
    for part in parts {
        let word = plain(unmarked(part.trim()).0.trim_start_matches('#'));
        if !word.is_empty() && !words.contains(&word) {
            words.push(word);
        }
    }
    (!words.is_empty()).then_some(Edit::Keywords(words))
}

fn languages(value: &str) -> Option<Edit> {
    let small = value.to_lowercase();
    let spoken = labels::LANGUAGES
        .iter()
        .filter(|(_, names)| names.iter().any(|name| small.contains(name)));
    let tags: Vec<String> = spoken.map(|(tag, _)| (*tag).to_owned()).collect();
    (!tags.is_empty()).then_some(Edit::Languages(tags))
}

/// How a value stands to what the field holds now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Present {
    /// The field is empty.
    Open,
    /// It holds the same, blanks aside.
    Same,
    /// It holds something else.
    Differs,
}

/// How a recognised value stands to the project.
pub fn present(project: &Project, edit: &Edit) -> Present {
    let bare = |text: &str| -> String { text.split_whitespace().collect() };
    let (open, same) = match edit {
        Edit::Text(field, value) => {
            let now = project.text(*field);
            (now.trim().is_empty(), bare(now) == bare(value))
        }
        Edit::Keywords(words) => {
            let now = &project.listing.keywords;
            (now.is_empty(), now == words)
        }
        Edit::Languages(tags) => {
            let now = &project.listing.languages;
            (now.is_empty(), now == tags)
        }
        Edit::DeveloperKind(kind) => {
            let now = project.developer.kind;
            (now == DeveloperKind::Unknown, now == *kind)
        }
        _ => (false, false),
    };
    match (open, same) {
        (_, true) => Present::Same,
        (true, _) => Present::Open,
        _ => Present::Differs,
    }
}
