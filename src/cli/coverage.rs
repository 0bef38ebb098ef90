//! `rules` and `rules --coverage`: every clause, who decides it, by what, and on what.

use super::Stop;
use crate::engine::coverage::{self, Decider, Row};
use crate::locale::{Texts, clause_key};
use crate::ruleset::Ruleset;
use crate::worker::Catalogue;
use serde_json::{Value, json};
use std::io::Write;

/// The list of clauses with what decides them; `inputs` adds what is looked at, and the counts.
pub(super) fn list(
    catalogue: &Catalogue,
    inputs: bool,
    texts: Texts,
    out: &mut dyn Write,
) -> Result<(), Stop> {
    let ruleset = &catalogue.ruleset;
    head(catalogue, texts, out)?;
    if inputs {
        let separator = texts.get("list-separator");
        writeln!(out, "{}", counts(ruleset, texts).join(&separator))?;
    }
    let mut heads = vec![
        "rules-head-clause",
        "rules-head-mode",
        "rules-head-check",
        "explain-lines",
    ];
    if inputs {
        heads.push("rules-head-reads");
    }
    heads.push("rules-head-title");
    let heads: Vec<String> = heads.into_iter().map(|id| texts.get(id)).collect();
    writeln!(out, "{}", heads.join("\t"))?;
    for row in coverage::coverage(ruleset) {
        let clause = row.clause;
        let mode = texts.get(&format!("mode-{}", clause.mode.id()));
        let mut cells = vec![
            clause.id.to_string(),
            mode,
            deciders(&row, texts).join(", "),
            clause.lines.clone(),
        ];
        if inputs {
            let names: Vec<String> = row.reads.iter().map(|one| texts.get(one.words())).collect();
            cells.push(names.join(", "));
        }
        cells.push(texts.get(&clause_key(clause.id.as_str())));
        writeln!(out, "{}", cells.join("\t"))?;
    }
    Ok(())
}

/// Version, day, number of clauses, source, and the folder if it is not the one built in.
fn head(catalogue: &Catalogue, texts: Texts, out: &mut dyn Write) -> Result<(), Stop> {
    let ruleset = &catalogue.ruleset;
    let args = [
        ("version", ruleset.version.as_str().into()),
        ("date", ruleset.checked.as_str().into()),
        ("count", ruleset.clauses().len().into()),
    ];
    writeln!(out, "{}", texts.with("cli-rules", &args))?;
    if let Some(folder) = &catalogue.folder {
        let args = [
            ("version", ruleset.version.as_str().into()),
            ("date", ruleset.checked.as_str().into()),
            ("path", folder.display().to_string().into()),
        ];
        writeln!(out, "{}", texts.with("ruleset-own-used", &args))?;
    }
    writeln!(out, "{}: {}", texts.get("report-source"), ruleset.source)?;
    Ok(())
}

fn counts(ruleset: &Ruleset, texts: Texts) -> Vec<String> {
    let count = |(mode, count): (crate::ruleset::Mode, usize)| {
        let mode = texts.get(&format!("mode-{}", mode.id()));
        texts.with(
            "rules-counts",
            &[("mode", mode.into()), ("count", count.into())],
        )
    };
    coverage::counts(ruleset).into_iter().map(count).collect()
}

/// What decides a clause: checks by id and revision, the generic evaluators in words.
fn deciders(row: &Row<'_>, texts: Texts) -> Vec<String> {
    let name = |decider: &Decider| match *decider {
        Decider::Check { id, revision } => revised(id, revision, texts),
        Decider::Papers { revision } => revised(&texts.get(decider.words()), revision, texts),
        _ => texts.get(decider.words()),
    };
    row.by.iter().map(name).collect()
}

fn revised(name: &str, revision: u32, texts: Texts) -> String {
    let args = [("name", name.into()), ("revision", revision.into())];
    texts.with("rules-revision", &args)
}

/// The same for programs.
pub(super) fn to_json(ruleset: &Ruleset) -> Value {
    let rows: Vec<Value> = coverage::coverage(ruleset)
        .map(|row| {
            let slots = row.clause.need.as_ref().map(|need| need.slots());
            json!({
                "id": row.clause.id,
                "mode": row.clause.mode,
                "decided_by": row.by,
                "reads": row.reads,
                "papers": slots,
            })
        })
        .collect();
    json!({
        "version": ruleset.version,
        "digest": ruleset.digest,
        "checked": ruleset.checked,
        "source": ruleset.source,
        "counts": coverage::counts(ruleset),
        "clauses": rows,
    })
}
