//! `drift`: a newer official text against the one the catalogue was made from.

use super::{Format, Stop};
use crate::base::Message;
use crate::evidence::text;
use crate::locale::{Texts, clause_key};
use crate::ruleset::Ruleset;
use crate::ruleset::drift::{self, Change, Drift, Fate};
use crate::store;
use serde_json::json;
use std::io::Write;
use std::path::Path;

/// Largest text that is read, bytes.
const LIMIT: u64 = 16 << 20;
/// Letters of a new text that are shown.
const SHOWN: usize = 60;

/// Exit 0 when nothing differs, 1 when something does, 2 when it is another text.
pub(super) fn run(
    ruleset: &Ruleset,
    path: &Path,
    learn: bool,
    format: Format,
    texts: Texts,
    out: &mut dyn Write,
) -> Result<u8, Stop> {
    let bytes = store::read_bounded(path, LIMIT).map_err(|failure| {
        let error = store::Error::read(failure, LIMIT, path);
        Stop::Said(error.message())
    })?;
    let shown = || path.display().to_string();
    let not_text = || Message::new("drift-not-text").with("path", shown());
    let text = text::decode(&bytes).ok_or_else(not_text)?;
    if learn {
        write!(out, "{}", drift::learn(ruleset, &text))?;
        out.flush()?;
        return Ok(0);
    }
    let drift = drift::compare(ruleset, &text).map_err(|error| error.message())?;
    if drift.is_another_text() {
        return Err(Stop::Said(
            Message::new("drift-another")
                .with("found", drift.found)
                .with("pieces", drift.pieces)
                .with("path", shown()),
        ));
    }
    match format {
        Format::Json => print_json(ruleset, &drift, out)?,
        Format::Text => print_text(ruleset, &drift, texts, out)?,
    }
    out.flush()?;
    Ok(u8::from(!drift.changes.is_empty()))
}

fn print_json(ruleset: &Ruleset, drift: &Drift, out: &mut dyn Write) -> Result<(), Stop> {
    let value = json!({
        "ruleset": ruleset.version,
        "checked": ruleset.checked,
        "pieces": drift.pieces,
        "found": drift.found,
        "changed": drift.clauses(Fate::Changed),
        "vanished": drift.clauses(Fate::Vanished),
        "appeared_behind": drift.clauses(Fate::Appeared),
        "changes": drift.changes,
    });
    serde_json::to_writer_pretty(&mut *out, &value).map_err(std::io::Error::from)?;
    writeln!(out)?;
    Ok(())
}

fn print_text(
    ruleset: &Ruleset,
    drift: &Drift,
    texts: Texts,
    out: &mut dyn Write,
) -> Result<(), Stop> {
    let args = [
        ("version", ruleset.version.as_str().into()),
        ("date", ruleset.checked.as_str().into()),
        ("found", drift.found.into()),
        ("pieces", drift.pieces.into()),
    ];
    writeln!(out, "{}", texts.with("drift-lead", &args))?;
    if drift.changes.is_empty() {
        writeln!(out, "{}", texts.get("drift-none"))?;
    }
    for fate in [Fate::Changed, Fate::Vanished, Fate::Appeared] {
        let changes: Vec<&Change> = drift
            .changes
            .iter()
            .filter(|one| one.fate == fate)
            .collect();
        if changes.is_empty() {
            continue;
        }
        writeln!(out, "\n{}", texts.get(&format!("drift-{}", fate.id())))?;
        for change in changes {
            print_change(change, texts, out)?;
        }
    }
    Ok(())
}

fn print_change(change: &Change, texts: Texts, out: &mut dyn Write) -> Result<(), Stop> {
    let line = texts.with("drift-line", &[("line", change.line.into())]);
    if change.clauses.is_empty() {
        writeln!(out, "  {line}  {}", texts.get("drift-no-clause"))?;
    }
    for id in &change.clauses {
        writeln!(out, "  {id}  {}  {line}", texts.get(&clause_key(id)))?;
    }
    if !change.text.is_empty() {
        let mut shown: String = change.text.chars().take(SHOWN).collect();
        if shown.len() < change.text.len() {
            shown.push('…');
        }
        writeln!(
            out,
            "      {}",
            texts.with("drift-now", &[("text", shown.into())])
        )?;
    }
    Ok(())
}
