//! How well a clause's wording checks do on the labelled texts: measured by a test, told in help.

use std::collections::BTreeMap;
use std::sync::LazyLock;

const TABLE: &str = include_str!("../../assets/review/accuracy.tsv");

/// How many labelled texts were found, and how many honest ones were marked as strictly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accuracy {
    /// Texts written against the clause: found, and all.
    pub planted: (usize, usize),
    /// The same with the words hidden.
    pub evasions: (usize, usize),
    /// Honest texts that were marked.
    pub alarms: usize,
}

static ALL: LazyLock<BTreeMap<&str, Accuracy>> =
    LazyLock::new(|| TABLE.lines().skip(2).filter_map(row).collect());

fn row(line: &str) -> Option<(&str, Accuracy)> {
    let mut cells = line.split('\t');
    let id = cells.next()?;
    let mut number = || cells.next()?.parse().ok();
    let accuracy = Accuracy {
        planted: (number()?, number()?),
        evasions: (number()?, number()?),
        alarms: number()?,
    };
    Some((id, accuracy))
}

/// What was measured for a clause; `None` for one that no text alone can break.
pub fn of(id: &str) -> Option<Accuracy> {
    ALL.get(id).copied()
}

/// How many honest texts there were.
pub fn honest() -> usize {
    let head = TABLE.lines().next().unwrap_or_default();
    head.rsplit(' ')
        .next()
        .and_then(|number| number.parse().ok())
        .unwrap_or(0)
}

/// The table as the test writes it: one line a clause, with the number of honest texts above.
pub fn table() -> &'static str {
    TABLE
}
