//! `rules` and `explain`: the catalogue in words.

use super::{Format, Stop};
use crate::base::Message;
use crate::checks::registry;
use crate::locale::{Texts, clause_key};
use crate::ruleset::{Clause, Relation, Ruleset};
use serde_json::{Value, json};
use std::io::Write;

pub(super) fn list(
    ruleset: &Ruleset,
    format: Format,
    texts: Texts,
    out: &mut dyn Write,
) -> Result<u8, Stop> {
    match format {
        Format::Json => {
            let clauses: Vec<Value> = ruleset
                .clauses()
                .iter()
                .map(|clause| to_json(clause, texts))
                .collect();
            let value = json!({
                "version": ruleset.version,
                "digest": ruleset.digest,
                "checked": ruleset.checked,
                "source": ruleset.source,
                "clauses": clauses,
            });
            serde_json::to_writer_pretty(&mut *out, &value).map_err(std::io::Error::from)?;
            writeln!(out)?;
        }
        Format::Text => {
            let args = [
                ("version", ruleset.version.as_str().into()),
                ("date", ruleset.checked.as_str().into()),
                ("count", ruleset.clauses().len().into()),
            ];
            writeln!(out, "{}", texts.with("cli-rules", &args))?;
            for clause in ruleset.clauses() {
                let mode = texts.get(&format!("mode-{}", clause.mode.id()));
                let title = texts.get(&clause_key(clause.id.as_str()));
                writeln!(
                    out,
                    "{}\t{mode}\t{}\t{title}",
                    clause.id,
                    decided_by(clause, texts).join(", ")
                )?;
            }
        }
    }
    out.flush()?;
    Ok(0)
}

/// What looks at the clause: checks by id, or one of the generic evaluators in words; empty when nothing does yet.
fn decided_by(clause: &Clause, texts: Texts) -> Vec<String> {
    let mut by: Vec<String> = registry::for_clause(clause.id.as_str())
        .map(|check| check.id.to_owned())
        .collect();
    if clause.need.is_some() {
        by.push(texts.get("cli-by-papers"));
    }
    by
}

fn to_json(clause: &Clause, texts: Texts) -> Value {
    let key = clause_key(clause.id.as_str());
    let related: Vec<Value> = clause
        .related
        .iter()
        .map(|(id, relation)| json!({"id": id, "relation": relation}))
        .collect();
    let checks: Vec<Value> = registry::for_clause(clause.id.as_str())
        .map(|check| json!({"id": check.id, "revision": check.revision, "reads": check.reads}))
        .collect();
    json!({
        "id": clause.id,
        "title": texts.get(&key),
        "summary": texts.get(&format!("{key}.summary")),
        "mode": clause.mode,
        "standing": clause.standing,
        "input": clause.input,
        "applies": clause.applies.to_string(),
        "related": related,
        "checks": checks,
        "papers": clause.need.as_ref().map(|need| need.slots()),
        "remains": clause.remains.as_ref().and_then(|remains| texts.find(&format!("remains-{remains}"))),
        "lines": clause.lines,
        "digest": clause.digest,
    })
}

pub(super) fn explain(
    ruleset: &Ruleset,
    id: &str,
    texts: Texts,
    out: &mut dyn Write,
) -> Result<u8, Stop> {
    let Some(clause) = ruleset.clause(id) else {
        return Err(Stop::Said(unknown(ruleset, id)));
    };
    let key = clause_key(id);
    writeln!(out, "{id}  {}", texts.get(&key))?;
    writeln!(out, "{}\n", texts.get(&format!("{key}.summary")))?;
    let mut line = |label: &str, value: String| -> Result<(), Stop> {
        if !value.is_empty() {
            writeln!(out, "{}: {value}", texts.get(label))?;
        }
        Ok(())
    };
    let mode = format!("mode-{}", clause.mode.id());
    let separator = texts.get("list-separator");
    line(
        "explain-chapter",
        texts.get(&format!(
            "chapter-{}",
            clause.id.chapter().replace('.', "-")
        )),
    )?;
    line(
        "explain-mode",
        format!(
            "{}, {}",
            texts.get(&mode),
            texts.get(&format!("{mode}.hint"))
        ),
    )?;
    line("explain-checks", decided_by(clause, texts).join(&separator))?;
    line("explain-applies", clause.applies.to_string())?;
    let papers = clause.need.iter().flat_map(crate::ruleset::Need::slots);
    let papers: Vec<String> = papers
        .map(|slot| texts.get(&format!("slot-{slot}")))
        .collect();
    line("explain-papers", papers.join(&separator))?;
    let remains = clause
        .remains
        .as_ref()
        .and_then(|remains| texts.find(&format!("remains-{remains}")));
    line("report-remains", remains.unwrap_or_default())?;
    for (relation, label) in [
        (Relation::Duplicate, "explain-duplicate"),
        (Relation::Conflict, "explain-conflict"),
        (Relation::Related, "explain-related"),
    ] {
        let ids = clause
            .related
            .iter()
            .filter(|(_, other)| *other == relation)
            .map(|(id, _)| id.0.as_str());
        line(label, ids.collect::<Vec<_>>().join(&separator))?;
    }
    line("explain-lines", clause.lines.clone())?;
    line(
        "report-source",
        format!("{} ({})", ruleset.source, ruleset.checked),
    )?;
    out.flush()?;
    Ok(0)
}

/// Names the five ids that share the longest beginning with the one asked for.
fn unknown(ruleset: &Ruleset, id: &str) -> Message {
    let shared = |other: &str| {
        other
            .bytes()
            .zip(id.bytes())
            .take_while(|(a, b)| a == b)
            .count()
    };
    let mut ids: Vec<&str> = ruleset
        .clauses()
        .iter()
        .map(|clause| clause.id.as_str())
        .collect();
    ids.sort_by_key(|other| std::cmp::Reverse(shared(other)));
    ids.truncate(5);
    Message::new("cli-no-clause")
        .with("clause", id)
        .with("near", ids.join(", "))
}
