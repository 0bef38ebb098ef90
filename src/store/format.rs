//! The text of `project.toml`: writing, reading, migrating, and saying what is wrong in line, key and allowed values.
//!
//! Reading goes through a table that remembers positions, migrations included, so that a message names the line of
//! the file as the person sees it. A date without quotes is read as the text it was written as.

use super::format_words::{LIST, NUMBER, TABLE, TEXT};
use crate::project::{FORMAT, Project};
use serde::Deserialize as _;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Deserializer};

/// The sections that are tables; serde would take an array for the fields in order.
const SECTIONS: [&str; 8] = [
    "category",
    "developer",
    "facts",
    "legal",
    "listing",
    "media",
    "papers",
    "statements",
];

/// What is wrong in a `project.toml`. Lines count from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    /// Not TOML.
    #[error("line {line}: {}{detail}", in_key(key.as_deref()))]
    Syntax {
        /// Line.
        line: usize,
        /// Key whose value is malformed, if the line has one.
        key: Option<String>,
        /// What the TOML reader says.
        detail: String,
    },
    /// A key that does not exist.
    #[error("line {line}: there is no key `{key}`; allowed: {}{}", allowed.join(", "), quotes_hint(key))]
    UnknownKey {
        /// Line.
        line: usize,
        /// The key with its sections.
        key: String,
        /// Keys that exist there.
        allowed: Vec<String>,
    },
    /// A word that is not one of a fixed set.
    #[error("line {line}: `{found}` is no value of `{key}`; allowed: {}", allowed.join(", "))]
    UnknownValue {
        /// Line.
        line: usize,
        /// The key with its sections.
        key: String,
        /// The value found.
        found: String,
        /// The whole set.
        allowed: Vec<String>,
    },
    /// A value of the wrong kind, for example a number where text belongs.
    #[error("line {line}: `{key}` is {found}; allowed: {allowed}")]
    WrongType {
        /// Line.
        line: usize,
        /// The key with its sections.
        key: String,
        /// What stands there.
        found: String,
        /// What may stand there.
        allowed: String,
    },
    /// A key that must be there.
    #[error("line {line}: `{key}` is missing")]
    MissingKey {
        /// Line of the section.
        line: usize,
        /// The key with its sections.
        key: String,
    },
    /// Written by a later version of this program.
    #[error("format {found} is newer than {supported}, the newest this version reads")]
    FutureVersion {
        /// Format of the text.
        found: u64,
        /// Newest format this version reads.
        supported: u32,
    },
}

fn in_key(key: Option<&str>) -> String {
    key.map(|key| format!("`{key}`: ")).unwrap_or_default()
}

/// `[statements.1.1.a]` is three tables inside each other; the id needs quotes.
pub(super) fn quotes_hint(key: &str) -> &'static str {
    let bare = key
        .strip_prefix("statements.")
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    if bare {
        "; clause ids stand in quotes: [statements.\"1.1.a\"]"
    } else {
        ""
    }
}

/// The text of a project, always in the newest format: same project, same text.
pub fn to_toml(project: &Project) -> String {
    let body = toml::to_string_pretty(project);
    debug_assert!(body.is_ok(), "a project holds nothing TOML cannot write");
    // `ProjectDir::save` reads every text back before it replaces a file, so an empty body destroys nothing.
    let body = body.unwrap_or_default();
    format!(
        "# Guoshen 过审 project; comments are not kept when the program saves it.\nformat = {FORMAT}\n\n{body}"
    )
}

/// Reads a project of this or an earlier format. Text without `format` is of format 1.
pub fn from_toml(text: &str) -> Result<Project, FormatError> {
    // The reader wants no byte order mark; its line keeps its number without it.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (table, from) = current_table(text)?;
    check_sections(text, table.get_ref())?;
    let project = Project::deserialize(Deserializer::from(table));
    let project = project.map_err(|error| explain(text, from, &error))?;
    Ok(project.without_nameless_files())
}

/// The table of a text, migrated and without its `format`.
fn current_table(text: &str) -> Result<(Spanned<DeTable<'_>>, u32), FormatError> {
    let mut table = DeTable::parse(text).map_err(|error| syntax(text, &error))?;
    let from = take_format(text, table.get_mut())?;
    migrate(table.get_mut(), from);
    dates_to_text(text, table.get_mut());
    Ok((table, from))
}

fn take_format(text: &str, table: &mut DeTable<'_>) -> Result<u32, FormatError> {
    let Some(value) = table.remove("format") else {
        return Ok(FORMAT);
    };
    let number = match value.get_ref() {
        DeValue::Integer(number) => {
            u64::from_str_radix(&number.as_str().replace('_', ""), number.radix()).ok()
        }
        _ => None,
    };
    let Some(found) = number else {
        return Err(FormatError::WrongType {
            line: line_of(text, value.span().start),
            key: "format".to_owned(),
            found: text.get(value.span()).unwrap_or_default().to_owned(),
            allowed: format!("{NUMBER} to {FORMAT}"),
        });
    };
    u32::try_from(found)
        .ok()
        .filter(|&found| found <= FORMAT)
        .ok_or(FormatError::FutureVersion {
            found,
            supported: FORMAT,
        })
}

/// Brings a table of an earlier format up to date, one format at a time. Positions are kept.
pub fn migrate(table: &mut DeTable<'_>, from: u32) {
    const STEPS: [fn(&mut DeTable<'_>); FORMAT as usize] = [from_0];
    for step in STEPS.iter().skip(from as usize) {
        step(table);
    }
}

/// Format 0, an early draft: the two descriptions were called short and long.
fn from_0(table: &mut DeTable<'_>) {
    if let Some(DeValue::Table(listing)) = table.get_mut("listing").map(Spanned::get_mut) {
        rename(listing, "short", "brief");
        rename(listing, "long", "detail");
    }
}

/// Renames a key unless the new name is taken; then the old one is reported as unknown.
fn rename(table: &mut DeTable<'_>, old: &'static str, new: &'static str) {
    if !table.contains_key(new)
        && let Some((key, value)) = table.remove_entry(old)
    {
        table.insert(Spanned::new(key.span(), new.into()), value);
    }
}

/// People write `valid_to = 2027-01-31`; every date of a project is text, as typed.
fn dates_to_text(text: &str, table: &mut DeTable<'_>) {
    for (_, value) in &mut *table {
        date_to_text(text, value);
    }
}

fn date_to_text(text: &str, value: &mut Spanned<DeValue<'_>>) {
    let span = value.span();
    match value.get_mut() {
        DeValue::Table(table) => dates_to_text(text, table),
        DeValue::Array(array) => array.iter_mut().for_each(|item| date_to_text(text, item)),
        DeValue::Datetime(date) => {
            let typed = text
                .get(span)
                .map_or_else(|| date.to_string(), str::to_owned);
            *value.get_mut() = DeValue::String(typed.into());
        }
        _ => {}
    }
}

/// Refuses `[[listing]]` and `papers.x = []`.
fn check_sections(text: &str, table: &DeTable<'_>) -> Result<(), FormatError> {
    for name in SECTIONS {
        let Some(section) = table.get(name) else {
            continue;
        };
        refuse_array(text, name, section)?;
        if let ("papers" | "statements", DeValue::Table(entries)) = (name, section.get_ref()) {
            for (key, entry) in entries {
                refuse_array(text, &dotted(&[name, key.get_ref()]), entry)?;
            }
        }
    }
    Ok(())
}

fn refuse_array(text: &str, key: &str, value: &Spanned<DeValue<'_>>) -> Result<(), FormatError> {
    if !matches!(value.get_ref(), DeValue::Array(_)) {
        return Ok(());
    }
    Err(FormatError::WrongType {
        line: line_of(text, value.span().start),
        key: key.to_owned(),
        found: "a list".to_owned(),
        allowed: format!("a table, written [{key}]"),
    })
}

fn syntax(text: &str, error: &toml::de::Error) -> FormatError {
    let at = error.span().map_or(0, |span| span.start);
    let key = text
        .get(..at)
        .and_then(|before| before.rsplit('\n').next())
        .and_then(|start| start.split_once('='))
        .map(|(key, _)| key.trim().to_owned());
    FormatError::Syntax {
        line: line_of(text, at),
        key,
        detail: error.message().to_owned(),
    }
}

/// Turns serde's message into ours. Its wording is pinned by the tests of the store.
fn explain(text: &str, from: u32, error: &toml::de::Error) -> FormatError {
    let span = error.span().unwrap_or(0..0);
    let line = line_of(text, span.start);
    // The first table is used up, so the key is looked up in a second one.
    let path = current_table(text)
        .ok()
        .and_then(|(table, _)| path_at(table.get_ref(), span.start));
    let path = path.unwrap_or_default();
    let key = dotted(&path);
    let message = error.message();
    let (said, expected) = message.split_once(", expected ").unwrap_or((message, ""));
    if said.starts_with("unknown field") {
        let mut allowed = quoted(expected);
        if path.len() == 1 {
            allowed.insert(0, "format".to_owned());
        }
        return FormatError::UnknownKey { line, key, allowed };
    }
    if said.starts_with("unknown variant") {
        let found = quoted(said).into_iter().next().unwrap_or_default();
        return FormatError::UnknownValue {
            line,
            key,
            found,
            allowed: quoted(expected),
        };
    }
    if let Some(missing) = said.strip_prefix("missing field ") {
        let missing = missing.trim_matches('`');
        let path: Vec<&str> = path.iter().map(String::as_str).chain([missing]).collect();
        return FormatError::MissingKey {
            line,
            key: dotted(&path),
        };
    }
    let found = text
        .get(span.clone())
        .and_then(|found| found.lines().next())
        .unwrap_or_default()
        .to_owned();
    if message == "wanted string or table" {
        return words_allowed(text, from, span)
            .map(|allowed| FormatError::UnknownValue {
                line,
                key: key.clone(),
                found: found.clone(),
                allowed,
            })
            .unwrap_or(FormatError::WrongType {
                line,
                key,
                found,
                allowed: TEXT.to_owned(),
            });
    }
    let allowed = match expected {
        "a string" => TEXT,
        "a boolean" => "true, false",
        "a sequence" => LIST,
        "u32" => NUMBER,
        "" => message,
        _ => TABLE,
    };
    FormatError::WrongType {
        line,
        key,
        found,
        allowed: allowed.to_owned(),
    }
}

/// The set of words a place takes: what is said about a word that cannot be one of them.
fn words_allowed(text: &str, from: u32, span: Range<usize>) -> Option<Vec<String>> {
    let probed = format!("{}\"\"{}", text.get(..span.start)?, text.get(span.end..)?);
    let (table, _) = current_table(&probed).ok()?;
    let error = Project::deserialize(Deserializer::from(table)).err()?;
    match explain(&probed, from, &error) {
        FormatError::UnknownValue { allowed, .. } => Some(allowed),
        _ => None,
    }
}

/// The words in backticks.
fn quoted(text: &str) -> Vec<String> {
    text.split('`')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

/// Keys leading to a position of the text, the innermost that covers it.
fn path_at(table: &DeTable<'_>, at: usize) -> Option<Vec<String>> {
    let covers = |span: Range<usize>| span.contains(&at);
    for (key, value) in table {
        let inner = match value.get_ref() {
            DeValue::Table(inner) => path_at(inner, at),
            DeValue::Array(items) => items.iter().find_map(|item| match item.get_ref() {
                DeValue::Table(inner) => path_at(inner, at),
                _ => None,
            }),
            _ => None,
        };
        let rest = inner.or_else(|| (covers(key.span()) || covers(value.span())).then(Vec::new));
        if let Some(rest) = rest {
            return Some([vec![key.get_ref().to_string()], rest].concat());
        }
    }
    None
}

/// Keys as they stand in a header: quoted where TOML wants it.
pub(super) fn dotted<S: AsRef<str>>(path: &[S]) -> String {
    let bare = |key: &str| {
        !key.is_empty()
            && key
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
    };
    let keys: Vec<String> = path
        .iter()
        .map(AsRef::as_ref)
        .map(|key| {
            if bare(key) {
                key.to_owned()
            } else {
                format!("\"{}\"", key.escape_debug())
            }
        })
        .collect();
    keys.join(".")
}

/// Line of a byte position, from 1.
pub(super) fn line_of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|&byte| byte == b'\n').count() + 1
}
