//! Reads the tables of `assets/ruleset`: tab-separated, one header line, no quoting.

use super::applies::Condition;
use super::{
    Business, Clause, ClauseId, Error, Flag, HolderRule, Limit, Mode, Need, Pattern, Relation,
    Ruleset, Slot, Standing, Tier, ValidityRule, WordList,
};
use crate::base::Digest;
use crate::evidence::lexicon::Lexicon;
use regex::Regex;
use std::collections::{BTreeMap, HashMap};

const CLAUSES: &str = include_str!("../../assets/ruleset/clauses.tsv");
const LIMITS: &str = include_str!("../../assets/ruleset/limits.tsv");
const CATEGORIES: &str = include_str!("../../assets/ruleset/categories.tsv");
const FLAGS: &str = include_str!("../../assets/ruleset/flags.tsv");
const SLOTS: &str = include_str!("../../assets/ruleset/slots.tsv");
const PAPERS: &str = include_str!("../../assets/ruleset/papers.tsv");
const PATTERNS: &str = include_str!("../../assets/ruleset/patterns.tsv");
const META: &str = include_str!("../../assets/ruleset/ruleset.toml");
const WORDS: [(&str, &str); 19] = [
    (
        "absolute",
        include_str!("../../assets/ruleset/words/absolute.txt"),
    ),
    (
        "adult",
        include_str!("../../assets/ruleset/words/adult.txt"),
    ),
    (
        "banks",
        include_str!("../../assets/ruleset/words/banks.txt"),
    ),
    (
        "brands",
        include_str!("../../assets/ruleset/words/brands.txt"),
    ),
    (
        "business",
        include_str!("../../assets/ruleset/words/business.txt"),
    ),
    (
        "excluded",
        include_str!("../../assets/ruleset/words/excluded.txt"),
    ),
    (
        "flags",
        include_str!("../../assets/ruleset/words/flags.txt"),
    ),
    (
        "gambling",
        include_str!("../../assets/ruleset/words/gambling.txt"),
    ),
    (
        "generic",
        include_str!("../../assets/ruleset/words/generic.txt"),
    ),
    ("hot", include_str!("../../assets/ruleset/words/hot.txt")),
    (
        "kinds",
        include_str!("../../assets/ruleset/words/kinds.txt"),
    ),
    (
        "listing",
        include_str!("../../assets/ruleset/words/listing.txt"),
    ),
    (
        "marketing",
        include_str!("../../assets/ruleset/words/marketing.txt"),
    ),
    (
        "privacy",
        include_str!("../../assets/ruleset/words/privacy.txt"),
    ),
    (
        "scopes",
        include_str!("../../assets/ruleset/words/scopes.txt"),
    ),
    ("sdks", include_str!("../../assets/ruleset/words/sdks.txt")),
    (
        "superstition",
        include_str!("../../assets/ruleset/words/superstition.txt"),
    ),
    (
        "types",
        include_str!("../../assets/ruleset/words/types.txt"),
    ),
    (
        "unlawful",
        include_str!("../../assets/ruleset/words/unlawful.txt"),
    ),
];

#[derive(serde::Deserialize)]
struct Meta {
    version: String,
    checked: String,
    source: String,
}

/// Parses the tables compiled into the program.
pub(super) fn builtin() -> Result<Ruleset, Error> {
    let meta: Meta = toml::from_str(META).map_err(|error| Error::Table {
        table: "ruleset.toml",
        reason: error.to_string(),
    })?;
    let clauses = clauses()?;
    let index = clauses
        .iter()
        .enumerate()
        .map(|(at, clause)| (clause.id.0.clone(), at))
        .collect();
    let mut everything = [
        CLAUSES, LIMITS, CATEGORIES, FLAGS, SLOTS, PAPERS, PATTERNS, META,
    ]
    .concat();
    everything.extend(WORDS.iter().flat_map(|(name, text)| [*name, *text]));
    let mut words = BTreeMap::new();
    for (name, text) in WORDS {
        words.extend(word_lists(name, text)?);
    }
    Ok(Ruleset {
        version: meta.version,
        checked: meta.checked,
        source: meta.source,
        digest: Digest::of_bytes(everything.as_bytes()),
        clauses,
        index,
        limits: limits()?,
        businesses: rows("categories.tsv", CATEGORIES)?
            .iter()
            .map(|row| Business {
                id: row.get("business"),
                group: row.get("group"),
            })
            .collect(),
        flags: flags()?,
        slots: slots()?,
        patterns: patterns()?,
        lexicon: lexicon(&words),
        words,
    })
}

/// One row by column name.
struct Row(HashMap<String, String>);

impl Row {
    fn get(&self, column: &str) -> String {
        self.0.get(column).cloned().unwrap_or_default()
    }

    fn optional(&self, column: &str) -> Option<String> {
        Some(self.get(column)).filter(|cell| !cell.is_empty() && cell != "-")
    }

    fn list(&self, column: &str) -> Vec<String> {
        let cell = self.optional(column).unwrap_or_default();
        cell.split(',')
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .map(str::to_owned)
            .collect()
    }
}

fn rows(table: &'static str, text: &str) -> Result<Vec<Row>, Error> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b'\t')
        .quoting(false)
        .from_reader(text.as_bytes());
    let records: Result<Vec<HashMap<String, String>>, csv::Error> = reader.deserialize().collect();
    match records {
        Ok(records) => Ok(records.into_iter().map(Row).collect()),
        Err(error) => Err(Error::Table {
            table,
            reason: error.to_string(),
        }),
    }
}

fn clauses() -> Result<Vec<Clause>, Error> {
    let needs: BTreeMap<String, (String, bool)> = rows("papers.tsv", PAPERS)?
        .iter()
        .map(|row| {
            (
                row.get("clause"),
                (row.get("need"), row.optional("also").is_some()),
            )
        })
        .collect();
    rows("clauses.tsv", CLAUSES)?
        .iter()
        .map(|row| clause(row, &needs))
        .collect()
}

fn clause(row: &Row, needs: &BTreeMap<String, (String, bool)>) -> Result<Clause, Error> {
    let id = row.get("id");
    let wrong = |reason: String| Error::Row {
        table: "clauses.tsv",
        row: id.clone(),
        reason,
    };
    let standing = match row.get("verdict").as_str() {
        "REJECT" => Standing::Reject,
        "DOC" => Standing::Doc,
        "MAY_REJECT" => Standing::MayReject,
        "ADVICE" => Standing::Advice,
        "INFO" => Standing::Info,
        other => return Err(wrong(format!("verdict `{other}`"))),
    };
    let mode = match row.get("mode").as_str() {
        "AUTO" => Mode::Auto,
        "ASSIST" => Mode::Assist,
        "ATTEST" => Mode::Attest,
        "INFO" => Mode::Info,
        other => return Err(wrong(format!("mode `{other}`"))),
    };
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
    let need = needs
        .get(&id)
        .map(|(need, _)| Need::parse(need))
        .transpose()
        .map_err(|reason| Error::Row {
            table: "papers.tsv",
            row: id.clone(),
            reason,
        })?;
    Ok(Clause {
        input: row.get("input"),
        standing,
        mode,
        applies: Condition::parse(&row.get("applies")).map_err(wrong)?,
        related: related.collect(),
        remains: row.optional("remains"),
        lines: row.get("lines"),
        digest: Digest::from(row.get("digest")),
        need,
        needs_check: needs.get(&id).is_some_and(|(_, also)| *also),
        id: ClauseId(id),
    })
}

fn limits() -> Result<BTreeMap<String, Limit>, Error> {
    let limit = |row: &Row| {
        let name = row.get("limit");
        let value = row
            .get("value")
            .parse()
            .map_err(|error: std::num::ParseIntError| Error::Row {
                table: "limits.tsv",
                row: name.clone(),
                reason: error.to_string(),
            })?;
        let limit = Limit {
            value,
            unit: row.get("unit"),
            source: row.get("source"),
            checked: row.get("checked"),
        };
        Ok((name, limit))
    };
    rows("limits.tsv", LIMITS)?.iter().map(limit).collect()
}

fn flags() -> Result<Vec<Flag>, Error> {
    let flag = |row: &Row| {
        let when = row.optional("when").unwrap_or_else(|| "always".to_owned());
        Ok(Flag {
            id: row.get("flag"),
            group: row.get("group"),
            businesses: row.list("businesses"),
            when: Condition::parse(&when).map_err(|reason| Error::Row {
                table: "flags.tsv",
                row: row.get("flag"),
                reason,
            })?,
        })
    };
    rows("flags.tsv", FLAGS)?.iter().map(flag).collect()
}

fn slots() -> Result<Vec<Slot>, Error> {
    let slot = |row: &Row| {
        let id = row.get("slot");
        let wrong = |reason: String| Error::Row {
            table: "slots.tsv",
            row: id.clone(),
            reason,
        };
        let holder = match row.get("holder").as_str() {
            "developer" => HolderRule::Developer,
            "any" => HolderRule::Any,
            "-" => HolderRule::Nobody,
            other => return Err(wrong(format!("holder `{other}`"))),
        };
        let validity = match row.get("validity").as_str() {
            "dated" => ValidityRule::Dated,
            "open" => ValidityRule::Open,
            "none" => ValidityRule::Never,
            other => return Err(wrong(format!("validity `{other}`"))),
        };
        Ok(Slot {
            kind: row.get("kind"),
            pattern: row.optional("pattern"),
            holder,
            validity,
            console: row.get("console"),
            handwriting: row.list("handwriting"),
            id,
        })
    };
    rows("slots.tsv", SLOTS)?.iter().map(slot).collect()
}

fn patterns() -> Result<BTreeMap<String, Pattern>, Error> {
    let pattern = |row: &Row| {
        let id = row.get("pattern");
        let regex = Regex::new(&row.get("regex")).map_err(|error| Error::Row {
            table: "patterns.tsv",
            row: id.clone(),
            reason: error.to_string(),
        })?;
        Ok((
            id,
            Pattern {
                regex,
                hard: row.get("level") == "hard",
                example: row.get("example"),
            },
        ))
    };
    rows("patterns.tsv", PATTERNS)?
        .iter()
        .map(pattern)
        .collect()
}

/// A file of words: `# source: …` and `# checked: …` first, then one word a line; `~word` asks for a look, `=word` is
/// fine. A line `[part]` begins another list, named `file.part`, with the same source.
pub(super) fn word_lists(name: &str, text: &str) -> Result<BTreeMap<String, WordList>, Error> {
    let (mut source, mut checked) = (String::new(), String::new());
    let (mut lists, mut list) = (BTreeMap::new(), name.to_owned());
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(comment) = line.strip_prefix('#') {
            if let Some(from) = comment.trim().strip_prefix("source:") {
                from.trim().clone_into(&mut source);
            } else if let Some(day) = comment.trim().strip_prefix("checked:") {
                day.trim().clone_into(&mut checked);
            }
            continue;
        }
        if let Some(part) = line
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
        {
            list = format!("{name}.{part}");
            continue;
        }
        let (word, tier) = match (line.strip_prefix('~'), line.strip_prefix('=')) {
            (Some(word), _) => (word, Tier::Review),
            (_, Some(word)) => (word, Tier::Allow),
            _ => (line, Tier::Certain),
        };
        if word.is_empty() {
            return Err(Error::Row {
                table: "words",
                row: line.to_owned(),
                reason: "an empty word".to_owned(),
            });
        }
        let words: &mut WordList = lists.entry(list.clone()).or_default();
        words.words.push((word.to_owned(), tier));
    }
    for words in lists.values_mut() {
        words.source.clone_from(&source);
        words.checked.clone_from(&checked);
    }
    Ok(lists)
}

/// All lists in one automaton.
pub(super) fn lexicon(words: &BTreeMap<String, WordList>) -> Lexicon {
    Lexicon::new(
        words
            .iter()
            .map(|(name, list)| (name.as_str(), list.words.as_slice())),
    )
}
