//! A clause in words, for the window's help and for `explain`: what reviewers look for, how it is decided here,
//! examples, related clauses. Made from the catalogue, the registry, the tried examples and the texts of the clause.

use super::examples::{self, Sign};
use super::{accuracy, demands};
use crate::engine::coverage::{self, Decider};
use crate::locale::{Texts, clause_key};
use crate::ruleset::{Clause, Relation, Ruleset};
use crate::tr;

/// A clause in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guide {
    /// Its number.
    pub id: String,
    /// Our title.
    pub title: String,
    /// What reviewers look for, in our words.
    pub summary: String,
    /// Text id of a label, and text: chapter, who decides, by which check, on what, when it applies, which papers, what remains.
    pub lines: Vec<(&'static str, String)>,
    /// The checks that decide, by name alone.
    pub deciders: String,
    /// What passes, in words, with what comes of it.
    pub good: Vec<(Sign, String)>,
    /// What is pointed out, in words, with what comes of it.
    pub bad: Vec<(Sign, String)>,
    /// What would do, told in our words and not tried; where a person decides.
    pub told_good: Option<String>,
    /// What would be sent back, told in the same way.
    pub told_bad: Option<String>,
    /// Text id of a label, and the clauses that are so related.
    pub related: Vec<(&'static str, Vec<String>)>,
    /// The official page.
    pub source: String,
    /// Day on which it was last compared.
    pub checked: String,
}

impl Guide {
    /// What is told and not tried: text id of its label, and the words.
    pub fn told(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let good = self.told_good.as_deref().map(|text| ("told-good", text));
        let bad = self.told_bad.as_deref().map(|text| ("told-bad", text));
        good.into_iter().chain(bad)
    }
}

/// The page of a clause; `None` for one that does not exist.
pub fn guide(ruleset: &Ruleset, id: &str, texts: Texts) -> Option<Guide> {
    let clause = ruleset.clause(id)?;
    let key = clause_key(id);
    let (good, bad) = examples::of(id)
        .iter()
        .map(|example| (example.sign, example.words(texts)))
        .partition(|(sign, _)| sign.is_good());
    Some(Guide {
        id: id.to_owned(),
        title: texts.get(&key),
        summary: texts.get(&format!("{key}.summary")),
        lines: lines(clause, texts),
        deciders: deciders(clause, texts),
        good,
        bad,
        told_good: texts.find(&format!("{key}.good")),
        told_bad: texts.find(&format!("{key}.bad")),
        related: related(clause),
        source: ruleset.source.clone(),
        checked: ruleset.checked.clone(),
    })
}

fn deciders(clause: &Clause, texts: Texts) -> String {
    let by = coverage::of(clause).by;
    let names: Vec<String> = by.iter().map(|by| texts.get(by.words())).collect();
    names.join(&texts.get("list-separator"))
}

fn lines(clause: &Clause, texts: Texts) -> Vec<(&'static str, String)> {
    let row = coverage::of(clause);
    let separator = texts.get("list-separator");
    let joined = |parts: Vec<String>| parts.join(&separator);
    let name = |by: &Decider| match *by {
        Decider::Check { id, revision } => {
            let args = [("name", id.into()), ("revision", revision.into())];
            let check = texts.with("rules-revision", &args);
            format!("{} · {check}", texts.get(id))
        }
        _ => texts.get(by.words()),
    };
    let chapter = clause.id.chapter().replace('.', "-");
    let chapter = texts.get(&format!("chapter-{chapter}"));
    let mode = format!("mode-{}", clause.mode.id());
    let papers = clause.need.as_ref();
    let papers = papers.map(|need| demands::need(need, texts));
    let remains = clause.remains.as_ref();
    let all = [
        (
            "explain-chapter",
            match table_row(clause.id.as_str()) {
                Some(row) => tr!(texts, "explain-row", "chapter" => chapter, "row" => row),
                None => chapter,
            },
        ),
        (
            "explain-mode",
            format!(
                "{} · {}",
                texts.get(&mode),
                texts.get(&format!("{mode}.hint"))
            ),
        ),
        ("explain-checks", joined(row.by.iter().map(name).collect())),
        (
            "explain-reads",
            joined(row.reads.iter().map(|one| texts.get(one.words())).collect()),
        ),
        (
            "explain-applies",
            demands::condition(&clause.applies, texts),
        ),
        ("explain-papers", papers.unwrap_or_default()),
        (
            "report-remains",
            remains
                .and_then(|remains| texts.find(&format!("remains-{remains}")))
                .unwrap_or_default(),
        ),
        ("explain-accuracy", measured(clause.id.as_str(), texts)),
        ("explain-lines", clause.lines.clone()),
    ];
    all.into_iter()
        .filter(|(_, text)| !text.is_empty())
        .collect()
}

/// What the labelled texts say of the checks of a clause.
fn measured(id: &str, texts: Texts) -> String {
    let Some(found) = accuracy::of(id) else {
        return String::new();
    };
    let ((hit, all), (sly, tricks)) = (found.planted, found.evasions);
    tr!(
        texts,
        "explain-accuracy-line",
        "hit" => hit + sly,
        "all" => all + tricks,
        "alarms" => found.alarms,
        "honest" => accuracy::honest(),
    )
}

/// The row of the official table a number like `3.3.7.t11.1.e` stands for; nobody would guess it from the `t`.
fn table_row(id: &str) -> Option<usize> {
    id.split('.')
        .find_map(|part| part.strip_prefix('t')?.parse().ok())
}

fn related(clause: &Clause) -> Vec<(&'static str, Vec<String>)> {
    let kinds = [
        (Relation::Duplicate, "explain-duplicate"),
        (Relation::Conflict, "explain-conflict"),
        (Relation::Related, "explain-related"),
    ];
    let of = |(relation, label): (Relation, &'static str)| {
        let ids = clause
            .related
            .iter()
            .filter(|(_, other)| *other == relation);
        let ids: Vec<String> = ids.map(|(id, _)| id.0.clone()).collect();
        (!ids.is_empty()).then_some((label, ids))
    };
    kinds.into_iter().filter_map(of).collect()
}
