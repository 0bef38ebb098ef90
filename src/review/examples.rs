//! Examples of what passes a clause and what is pointed out. Data, so that a test can run every one of them: help that
//! says something passes is help that was tried.

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
    /// What is missing or has the wrong form fails, and nobody can confirm it away.
    Lack,
    /// It fails.
    Fail,
}

impl Sign {
    /// Everything that can come of one.
    pub const ALL: [Self; 6] = [
        Self::Pass,
        Self::Clear,
        Self::Pending,
        Self::Warn,
        Self::Lack,
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
            Self::Lack => "lack",
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
    /// What is entered, by field, as the cases of the tests write it. Shorter ways to say the same: a paper by its state
    /// (`papers = { av-license = "expired" }`, see [`super::entered::PAPERS`]), by a number of holders, or by fields beside
    /// `like`; `said` and `note` for a statement on the clause; `policy-without` for a text that lacks what is quoted, and
    /// `policy-with` for one that has it; `shows` for what a picture shows. What makes the clause apply goes without saying.
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
    /// What is entered, in words: fields, answers, papers, one after the other.
    pub fn words(&self, texts: Texts) -> String {
        super::entered::words(&self.set, texts)
    }
}
