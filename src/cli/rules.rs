//! `rules` and `explain`: the catalogue in words.

use super::{Format, Stop, coverage};
use crate::base::Message;
use crate::checks::registry;
use crate::locale::{Texts, clause_key, names_clause};
use crate::review::guide;
use crate::ruleset::{Clause, Ruleset};
use crate::worker::Catalogue;
use serde_json::{Value, json};
use std::io::Write;

/// What `rules` is asked for.
pub(super) struct Wanted {
    pub(super) format: Format,
    /// How every clause is decided, on what.
    pub(super) coverage: bool,
}

pub(super) fn list(
    catalogue: &Catalogue,
    wanted: &Wanted,
    texts: Texts,
    out: &mut dyn Write,
) -> Result<u8, Stop> {
    let ruleset = &catalogue.ruleset;
    match wanted.format {
        Format::Json => {
            let value = if wanted.coverage {
                coverage::to_json(ruleset)
            } else {
                whole(ruleset, texts)
            };
            serde_json::to_writer_pretty(&mut *out, &value).map_err(std::io::Error::from)?;
            writeln!(out)?;
        }
        Format::Text => coverage::list(catalogue, wanted.coverage, texts, out)?,
    }
    out.flush()?;
    Ok(0)
}

fn whole(ruleset: &Ruleset, texts: Texts) -> Value {
    let clauses: Vec<Value> = ruleset
        .clauses()
        .iter()
        .map(|clause| to_json(clause, texts))
        .collect();
    json!({
        "version": ruleset.version,
        "digest": ruleset.digest,
        "checked": ruleset.checked,
        "source": ruleset.source,
        "clauses": clauses,
    })
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
        "enforced_from": clause.enforced.map(|day| day.to_string()),
    })
}

pub(super) fn explain(
    ruleset: &Ruleset,
    id: &str,
    texts: Texts,
    out: &mut dyn Write,
) -> Result<u8, Stop> {
    let named = |clause: &&Clause| names_clause(id, clause.id.as_str());
    let clause = ruleset.clauses().iter().find(named);
    let id = clause.map_or(id, |clause| clause.id.as_str());
    let Some(guide) = guide(ruleset, id, texts) else {
        return Err(Stop::Said(unknown(ruleset, id)));
    };
    let place = texts.clause_place(id);
    writeln!(out, "{id}  {}", guide.title)?;
    if place != id {
        writeln!(out, "{place}")?;
    }
    writeln!(out, "{}\n", guide.summary)?;
    let separator = texts.get("list-separator");
    let related = guide.related.iter();
    let related = related.map(|(label, ids)| (*label, ids.join(&separator)));
    for (label, text) in guide.lines.iter().cloned().chain(related) {
        writeln!(out, "{}: {text}", texts.get(label))?;
    }
    if guide.told().next().is_some() {
        writeln!(out, "\n{}", texts.get("explained-told"))?;
    }
    for (label, words) in guide.told() {
        writeln!(out, "- {}", texts.with(label, &[("what", words.into())]))?;
    }
    let examples = !(guide.good.is_empty() && guide.bad.is_empty());
    if examples {
        writeln!(out, "\n{}", texts.get("explained-examples-note"))?;
    }
    for (label, examples) in [
        ("explained-good", &guide.good),
        ("explained-bad", &guide.bad),
    ] {
        if !examples.is_empty() {
            writeln!(out, "\n{}", texts.get(label))?;
        }
        for (sign, words) in examples {
            let sign = texts.get(&format!("sign-{}", sign.id()));
            writeln!(out, "- {words} → {sign}")?;
        }
    }
    writeln!(
        out,
        "\n{}: {} ({})",
        texts.get("report-source"),
        guide.source,
        guide.checked
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
    // A number that begins like none is near to none.
    ids.retain(|other| shared(other) > 0);
    if ids.is_empty() {
        return Message::new("cli-no-clause-near").with("clause", id);
    }
    ids.sort_by_key(|other| std::cmp::Reverse(shared(other)));
    ids.truncate(5);
    Message::new("cli-no-clause")
        .with("clause", id)
        .with("near", ids.join(", "))
}
