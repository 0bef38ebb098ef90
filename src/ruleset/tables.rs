//! Reads the files of a ruleset: tab-separated tables with one header line and no quoting, and lists of words.

use super::applies::Condition;
use super::error::{Error, Problem};
use super::sources::Sources;
use super::{
    Business, Clause, ClauseId, Flag, HolderRule, Limit, Mode, Need, NoteDuty, Pattern, Relation,
    Ruleset, Slot, Standing, Tier, ValidityRule, WordList,
};
use crate::base::{Date, Digest, parse_date};
use crate::evidence::lexicon::{Lexicon, List};
use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

/// Longest condition or demand, bytes; their readers go as deep as there are brackets.
const EXPRESSION: usize = 800;
/// Largest figure of a limit.
const LARGEST: usize = 1 << 31;

/// Columns a table has to have. The columns of dates of enforcement and of notes may be left out.
const COLUMNS: [(&str, &str); 7] = [
    (
        "clauses.tsv",
        "id input verdict mode applies related remains lines digest",
    ),
    ("limits.tsv", "limit value unit source checked"),
    ("categories.tsv", "business group"),
    ("flags.tsv", "flag group businesses when"),
    (
        "slots.tsv",
        "slot kind pattern holder validity console handwriting",
    ),
    ("papers.tsv", "clause need also"),
    ("patterns.tsv", "pattern regex level example"),
];

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Meta {
    version: String,
    checked: String,
    source: String,
}

/// Parses a ruleset.
pub(super) fn parse(sources: &Sources) -> Result<Ruleset, Error> {
    let meta = meta(sources)?;
    let clauses = clauses(sources)?;
    let index = clauses
        .iter()
        .enumerate()
        .map(|(at, clause)| (clause.id.0.clone(), at))
        .collect();
    let mut words = BTreeMap::new();
    for (file, name, text) in sources.words() {
        words.extend(word_lists(file, name, text)?);
    }
    let businesses = rows(sources, "categories.tsv")?.into_iter();
    Ok(Ruleset {
        version: meta.version,
        checked: meta.checked,
        source: meta.source,
        digest: sources.digest(),
        clauses,
        index,
        limits: limits(sources)?,
        businesses: businesses
            .map(|row| Business {
                id: row.get("business"),
                group: row.get("group"),
            })
            .collect(),
        flags: flags(sources)?,
        slots: slots(sources)?,
        patterns: patterns(sources)?,
        official: sources.get("official.tsv")?.to_owned(),
        lexicon: OnceLock::new(),
        words,
    })
}

/// The numbers of a version like `2026.11`.
pub(super) fn version(text: &str) -> Option<Vec<u32>> {
    text.split('.').map(|part| part.parse().ok()).collect()
}

fn meta(sources: &Sources) -> Result<Meta, Error> {
    let file = "ruleset.toml";
    let text = sources.get(file)?;
    let meta: Meta = toml::from_str(text).map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start));
        let line = before.map_or(1, |before| before.matches('\n').count() + 1);
        Error::new(file, line, Problem::Unreadable(error.message().to_owned()))
    })?;
    let wrong = |column: &str, found: &str, allowed: &str| {
        let line = text.lines().position(|line| line.starts_with(column));
        let problem = unlike(column, found, allowed);
        Error::new(file, line.map_or(1, |at| at + 1), problem)
    };
    if version(&meta.version).is_none() {
        return Err(wrong("version", &meta.version, "2026.11, 2027.1.2 …"));
    }
    if parse_date(&meta.checked).is_none() {
        return Err(wrong("checked", &meta.checked, "YYYY-MM-DD"));
    }
    if !meta.source.starts_with("https://") {
        return Err(wrong("source", &meta.source, "https://…"));
    }
    Ok(meta)
}

/// One row by column name, and where it stands.
pub(super) struct Row {
    file: &'static str,
    /// Line from 1.
    pub(super) line: usize,
    cells: HashMap<String, String>,
}

impl Row {
    pub(super) fn get(&self, column: &str) -> String {
        self.cells.get(column).cloned().unwrap_or_default()
    }

    fn optional(&self, column: &str) -> Option<String> {
        Some(self.get(column)).filter(|cell| !cell.is_empty() && cell != "-")
    }

    pub(super) fn list(&self, column: &str) -> Vec<String> {
        let cell = self.optional(column).unwrap_or_default();
        cell.split(',')
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .map(str::to_owned)
            .collect()
    }

    pub(super) fn wrong(&self, problem: Problem) -> Error {
        Error::new(self.file, self.line, problem)
    }

    fn value(&self, column: &str, allowed: &str) -> Error {
        self.wrong(unlike(column, &self.get(column), allowed))
    }

    pub(super) fn expression(&self, column: &str, reason: String) -> Error {
        let column = column.to_owned();
        self.wrong(Problem::Expression { column, reason })
    }

    /// One of the words a cell may hold.
    fn choice<T: Copy>(&self, column: &str, choices: &[(&str, T)]) -> Result<T, Error> {
        let found = self.get(column);
        let chosen = choices.iter().find(|(word, _)| *word == found);
        let words = || choices.iter().map(|(word, _)| *word).collect::<Vec<_>>();
        chosen
            .map(|(_, value)| *value)
            .ok_or_else(|| self.value(column, &words().join(", ")))
    }

    fn number(&self, column: &str) -> Result<usize, Error> {
        let number = self.get(column).parse().ok();
        number
            .filter(|number| (1..=LARGEST).contains(number))
            .ok_or_else(|| self.value(column, &format!("1–{LARGEST}")))
    }

    fn day(&self, column: &str) -> Result<Option<Date>, Error> {
        let Some(text) = self.optional(column) else {
            return Ok(None);
        };
        let day = parse_date(&text);
        day.map(Some)
            .ok_or_else(|| self.value(column, "YYYY-MM-DD, -"))
    }

    fn note(&self, column: &str) -> Result<Option<NoteDuty>, Error> {
        let cell = self.optional(column);
        let note = cell.map(|cell| short(&cell).and_then(NoteDuty::parse));
        note.transpose()
            .map_err(|reason| self.expression(column, reason))
    }

    fn condition(&self, column: &str) -> Result<Condition, Error> {
        let text = self.optional(column).unwrap_or_else(|| "always".to_owned());
        let condition = short(&text).and_then(Condition::parse);
        condition.map_err(|reason| self.expression(column, reason))
    }
}

/// An expression its reader may be given.
fn short(text: &str) -> Result<&str, String> {
    let fits = text.len() <= EXPRESSION;
    fits.then_some(text).ok_or(format!("> {EXPRESSION}"))
}

/// Every row of a table. Names in the first column come once.
pub(super) fn rows(sources: &Sources, file: &'static str) -> Result<Vec<Row>, Error> {
    let text = sources.get(file)?;
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b'\t')
        .quoting(false)
        .from_reader(text.as_bytes());
    let unreadable = |error: &csv::Error| {
        let line = error.position().map_or(1, csv::Position::line);
        let line = usize::try_from(line).unwrap_or(0);
        Error::new(file, line, Problem::Unreadable(error.to_string()))
    };
    let head = reader
        .headers()
        .map_err(|error| unreadable(&error))?
        .clone();
    let required = COLUMNS.iter().find(|(table, _)| *table == file);
    let required = required.map_or("", |(_, columns)| columns).split(' ');
    for column in required {
        if !head.iter().any(|known| known == column) {
            return Err(Error::new(file, 1, Problem::Column(column.to_owned())));
        }
    }
    let (mut rows, mut names) = (Vec::new(), std::collections::BTreeSet::new());
    for record in reader.records() {
        let record = record.map_err(|error| unreadable(&error))?;
        let line = record.position().map_or(0, csv::Position::line);
        let cells = head.iter().zip(&record);
        let row = Row {
            file,
            line: usize::try_from(line).unwrap_or(0),
            cells: cells
                .map(|(column, cell)| (column.to_owned(), cell.to_owned()))
                .collect(),
        };
        let name = record.get(0).unwrap_or_default().to_owned();
        if name.is_empty() {
            return Err(row.value(head.get(0).unwrap_or_default(), "…"));
        }
        if !names.insert(name.clone()) {
            return Err(row.wrong(Problem::Repeated(name)));
        }
        rows.push(row);
    }
    Ok(rows)
}

fn clauses(sources: &Sources) -> Result<Vec<Clause>, Error> {
    let mut needs: BTreeMap<String, (Need, bool)> = BTreeMap::new();
    for row in rows(sources, "papers.tsv")? {
        let text = row.get("need");
        let need = short(&text).and_then(Need::parse);
        let need = need.map_err(|reason| row.expression("need", reason))?;
        needs.insert(row.get("clause"), (need, row.optional("also").is_some()));
    }
    rows(sources, "clauses.tsv")?
        .iter()
        .map(|row| clause(row, &needs))
        .collect()
}

fn clause(row: &Row, needs: &BTreeMap<String, (Need, bool)>) -> Result<Clause, Error> {
    let id = row.get("id");
    let standing = row.choice(
        "verdict",
        &[
            ("REJECT", Standing::Reject),
            ("DOC", Standing::Doc),
            ("MAY_REJECT", Standing::MayReject),
            ("ADVICE", Standing::Advice),
            ("INFO", Standing::Info),
        ],
    )?;
    let mode = row.choice(
        "mode",
        &[
            ("AUTO", Mode::Auto),
            ("ASSIST", Mode::Assist),
            ("ATTEST", Mode::Attest),
            ("INFO", Mode::Info),
        ],
    )?;
    let related = row
        .list("related")
        .into_iter()
        .map(|entry| match entry.strip_suffix('=') {
            Some(id) => (ClauseId(id.to_owned()), Relation::Duplicate),
            None => match entry.strip_suffix('~') {
                Some(id) => (ClauseId(id.to_owned()), Relation::Conflict),
                None => (ClauseId(entry), Relation::Related),
            },
        });
    let need = needs.get(&id);
    Ok(Clause {
        input: row.get("input"),
        standing,
        mode,
        applies: row.condition("applies")?,
        related: related.collect(),
        remains: row.optional("remains"),
        lines: row.get("lines"),
        digest: Digest::from(row.get("digest")),
        need: need.map(|(need, _)| need.clone()),
        needs_check: need.is_some_and(|(_, also)| *also),
        enforced: row.day("enforced")?,
        note: row.note("note")?,
        id: ClauseId(id),
    })
}

fn limits(sources: &Sources) -> Result<BTreeMap<String, Limit>, Error> {
    let limit = |row: &Row| {
        let enforced = match row.day("enforced")? {
            None => None,
            Some(day) => Some((day, row.number("before")?)),
        };
        let limit = Limit {
            value: row.number("value")?,
            unit: row.get("unit"),
            source: row.get("source"),
            checked: row.get("checked"),
            enforced,
        };
        Ok((row.get("limit"), limit))
    };
    rows(sources, "limits.tsv")?.iter().map(limit).collect()
}

fn flags(sources: &Sources) -> Result<Vec<Flag>, Error> {
    let flag = |row: &Row| {
        Ok(Flag {
            id: row.get("flag"),
            group: row.get("group"),
            businesses: row.list("businesses"),
            when: row.condition("when")?,
        })
    };
    rows(sources, "flags.tsv")?.iter().map(flag).collect()
}

fn slots(sources: &Sources) -> Result<Vec<Slot>, Error> {
    let slot = |row: &Row| {
        let holder = row.choice(
            "holder",
            &[
                ("developer", HolderRule::Developer),
                ("any", HolderRule::Any),
                ("-", HolderRule::Nobody),
            ],
        )?;
        let validity = row.choice(
            "validity",
            &[
                ("dated", ValidityRule::Dated),
                ("open", ValidityRule::Open),
                ("none", ValidityRule::Never),
            ],
        )?;
        Ok(Slot {
            id: row.get("slot"),
            kind: row.get("kind"),
            pattern: row.optional("pattern"),
            holder,
            validity,
            console: row.get("console"),
            handwriting: row.list("handwriting"),
        })
    };
    rows(sources, "slots.tsv")?.iter().map(slot).collect()
}

fn patterns(sources: &Sources) -> Result<BTreeMap<String, Pattern>, Error> {
    let pattern = |row: &Row| {
        let pattern = Pattern {
            expression: row.get("regex"),
            built: OnceLock::new(),
            hard: row.choice("level", &[("hard", true), ("soft", false)])?,
            example: row.get("example"),
        };
        Ok((row.get("pattern"), pattern))
    };
    rows(sources, "patterns.tsv")?.iter().map(pattern).collect()
}

fn unlike(column: &str, found: &str, allowed: &str) -> Problem {
    let [column, found, allowed] = [column, found, allowed].map(str::to_owned);
    Problem::Value {
        column,
        found,
        allowed,
    }
}

/// A file of words: `# source: …`, `# checked: …` and perhaps `# disguised: yes` first, then one a line; `~word` asks for
/// a look, `=word` is fine, `one|other…next` is a phrase. `[part]` begins the list `file.part`, with the same source.
pub(super) fn word_lists(
    file: &str,
    name: &str,
    text: &str,
) -> Result<BTreeMap<String, WordList>, Error> {
    let (mut source, mut checked, mut disguised) = (String::new(), String::new(), false);
    let (mut lists, mut list) = (BTreeMap::new(), name.to_owned());
    let lines = text.lines().map(str::trim).enumerate();
    for (at, line) in lines.filter(|(_, line)| !line.is_empty()) {
        if let Some(comment) = line.strip_prefix('#') {
            if let Some(from) = comment.trim().strip_prefix("source:") {
                from.trim().clone_into(&mut source);
            } else if let Some(day) = comment.trim().strip_prefix("checked:") {
                day.trim().clone_into(&mut checked);
            } else if let Some(answer) = comment.trim().strip_prefix("disguised:") {
                disguised = answer.trim() == "yes";
            }
            continue;
        }
        let inside = line.strip_prefix('[');
        if let Some(part) = inside.and_then(|rest| rest.strip_suffix(']')) {
            let named = |letter: u8| letter.is_ascii_lowercase() || b"-_".contains(&letter);
            if !part.bytes().all(named) {
                return Err(Error::new(file, at + 1, unlike("part", part, "a…z, -, _")));
            }
            list = format!("{name}.{part}");
            continue;
        }
        let (word, tier) = match (line.strip_prefix('~'), line.strip_prefix('=')) {
            (Some(word), _) => (word, Tier::Review),
            (_, Some(word)) => (word, Tier::Allow),
            _ => (line, Tier::Certain),
        };
        if word.is_empty() {
            return Err(Error::new(file, at + 1, unlike("word", line, "~…, =…")));
        }
        let words: &mut WordList = lists.entry(list.clone()).or_default();
        words.words.push((word.to_owned(), tier));
    }
    for words in lists.values_mut() {
        words.source.clone_from(&source);
        words.checked.clone_from(&checked);
        words.disguised = disguised;
    }
    Ok(lists)
}

/// All lists in one tree.
pub(super) fn lexicon(words: &BTreeMap<String, WordList>) -> Lexicon {
    Lexicon::new(words.iter().map(|(name, list)| List {
        name,
        words: &list.words,
        disguised: list.disguised,
    }))
}
