//! Examples of what passes a clause and what is pointed out. Data, so that a test can run every one of them: help that
//! says something passes is help that was tried.

use crate::base::Message;
use crate::locale::Texts;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use toml::{Table, Value};

const TABLE: &str = include_str!("../../assets/review/examples.tsv");

/// What comes of an example.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sign {
    /// It passes.
    Pass,
    /// Nothing is found; a person confirms.
    Clear,
    /// It is found, and a person is asked.
    Pending,
    /// It is pointed out.
    Warn,
    /// It fails.
    Fail,
}

impl Sign {
    /// Everything that can come of one.
    pub const ALL: [Self; 5] = [
        Self::Pass,
        Self::Clear,
        Self::Pending,
        Self::Warn,
        Self::Fail,
    ];

    /// True for what a reviewer has nothing against.
    pub const fn is_good(self) -> bool {
        matches!(self, Self::Pass | Self::Clear)
    }

    /// Id, as the table writes it; its words are the text `sign-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Clear => "clear",
            Self::Pending => "pending",
            Self::Warn => "warn",
            Self::Fail => "fail",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|sign| sign.id() == text)
    }
}

/// One example: what is entered, into a project that is otherwise in order, and what comes of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// What comes of it.
    pub sign: Sign,
    /// What is entered, by field, as the cases of the tests write it.
    pub set: Table,
}

static EXAMPLES: LazyLock<BTreeMap<&str, Vec<Example>>> = LazyLock::new(|| {
    let mut all: BTreeMap<&str, Vec<Example>> = BTreeMap::new();
    for line in TABLE.lines().skip(1) {
        match example(line) {
            Some((clause, example)) => all.entry(clause).or_default().push(example),
            None => log::error!("an example is not understood: {line}"),
        }
    }
    all
});

fn example(line: &str) -> Option<(&str, Example)> {
    let mut cells = line.splitn(3, '\t');
    let (clause, sign, set) = (cells.next()?, cells.next()?, cells.next()?);
    let mut table: Table = toml::from_str(&format!("set = {{ {set} }}")).ok()?;
    let Some(Value::Table(set)) = table.remove("set") else {
        return None;
    };
    let sign = Sign::parse(sign)?;
    Some((clause, Example { sign, set }))
}

/// Lines of the table, the heading left out.
pub fn count() -> usize {
    TABLE.lines().count().saturating_sub(1)
}

/// Clauses that have examples, with them.
pub fn all() -> impl Iterator<Item = (&'static str, &'static [Example])> {
    EXAMPLES
        .iter()
        .map(|(clause, examples)| (*clause, examples.as_slice()))
}

/// Examples of a clause, in the order of the table.
pub fn of(clause: &str) -> &'static [Example] {
    EXAMPLES.get(clause).map_or(&[], Vec::as_slice)
}

impl Example {
    /// What is entered, in words: fields and answers, one after the other.
    pub fn words(&self, texts: Texts) -> String {
        let mut parts: Vec<String> = Vec::new();
        for (key, value) in &self.set {
            match value {
                Value::Table(answers) if key == "facts" => {
                    for (flag, answer) in answers {
                        let answer = answer.as_bool().unwrap_or_default();
                        let answer = texts.get(if answer { "answer-yes" } else { "answer-no" });
                        parts.push(format!("{} {answer}", texts.get(&format!("flag-{flag}"))));
                    }
                }
                _ => {
                    let message = Message::new("example-field")
                        .with("field", texts.get(&format!("field-{key}")))
                        .with("value", shown(value, texts));
                    parts.push(texts.message(&message));
                }
            }
        }
        parts.join(&texts.get("example-separator"))
    }
}

/// A value as a person reads it.
fn shown(value: &Value, texts: Texts) -> String {
    let several = |all: &[Value]| {
        let parts: Vec<String> = all.iter().map(|one| shown(one, texts)).collect();
        parts.join(&texts.get("list-separator"))
    };
    match value {
        Value::String(text) if text.trim().is_empty() => texts.get("example-empty"),
        Value::String(text) => text.clone(),
        Value::Array(all) if all.is_empty() => texts.get("example-empty"),
        Value::Array(all) => several(all),
        Value::Table(file) => picture(file).unwrap_or_default(),
        other => other.to_string(),
    }
}

/// Size and format of a drawn picture.
fn picture(file: &Table) -> Option<String> {
    let image = file.get("image")?.as_table()?;
    let mut size = image.get("size")?.as_array()?.iter();
    let (width, height) = (size.next()?.as_integer()?, size.next()?.as_integer()?);
    let format = image.get("format").and_then(Value::as_str).unwrap_or("png");
    Some(format!("{width}×{height} {}", format.to_uppercase()))
}
