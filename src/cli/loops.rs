//! `reject` and `rounds`: the loop after a rejection without a window.

use super::papers::Reading;
use super::{Format, Stop};
use crate::base::Date;
use crate::engine;
use crate::locale::{Texts, clause_key};
use crate::project::{Edit, RoundOutcome};
use crate::review::{self, Matcher, field_label};
use crate::ruleset::Ruleset;
use crate::store::ProjectDir;
use serde_json::{Value, json};
use std::io::{BufRead, Read as _, Write};
use std::path::Path;

/// Longest answer that is read, bytes.
const LONGEST: u64 = 1 << 20;

/// Reads an answer on standard input, says which clauses it is about, and keeps it when asked to.
pub(super) fn reject(
    project: &Path,
    keep: bool,
    today: Date,
    ruleset: &Ruleset,
    texts: Texts,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> Result<u8, Stop> {
    let mut bytes = Vec::new();
    input.take(LONGEST).read_to_end(&mut bytes)?;
    let text = String::from_utf8_lossy(&bytes);
    let found = Matcher::new(ruleset).suggest(&text);
    for one in &found {
        let title = texts.get(&clause_key(&one.clause));
        let line = json!({
            "clause": one.clause,
            "title": title,
            "confidence": f64::from(one.confidence) / 100.0,
            "quote": one.quote,
        });
        writeln!(output, "{line}")?;
    }
    if keep {
        let opened = ProjectDir::open(project)?;
        let mut edited = opened.project;
        let evidence = Reading::default().evidence(&opened.dir, &edited);
        let report = engine::run(engine::Inputs {
            project: &edited,
            evidence: &evidence,
            ruleset,
            today,
        });
        let agreed = review::agreed(&found, ruleset);
        let meant = found.into_iter().filter(|one| agreed.contains(&one.clause));
        let round = review::round(
            &edited,
            &report,
            &today.to_string(),
            RoundOutcome::Rejected,
            &text,
            meant,
        );
        let mut rounds = edited.rounds.clone();
        rounds.push(round);
        Edit::Rounds(rounds).apply(&mut edited);
        opened.dir.save(&edited)?;
    }
    output.flush()?;
    Ok(0)
}

/// Prints the rounds of a project and what changed after each.
pub(super) fn rounds(
    project: &Path,
    format: Format,
    today: Date,
    ruleset: &Ruleset,
    texts: Texts,
    output: &mut dyn Write,
) -> Result<u8, Stop> {
    let (dir, project) = ProjectDir::open_read(project)?;
    let evidence = Reading::default().evidence(&dir, &project);
    let report = engine::run(engine::Inputs {
        project: &project,
        evidence: &evidence,
        ruleset,
        today,
    });
    let steps = review::history(&project, &report);
    if format == Format::Json {
        let rounds: Vec<Value> = project
            .rounds
            .iter()
            .zip(&steps)
            .map(|(round, step)| {
                json!({
                    "on": round.on,
                    "outcome": round.outcome,
                    "version": round.version,
                    "reason": round.reason,
                    "clauses": round.clauses,
                    "again": step.again,
                    "missed": step.missed,
                    "since": {
                        "named_open": step.open,
                        "named_later": step.later,
                        "new": step.change.new,
                        "fixed": step.change.fixed,
                        "still": step.change.still,
                        "lapsed": step.change.lapsed,
                        "fields": step.fields,
                    },
                })
            })
            .collect();
        serde_json::to_writer_pretty(&mut *output, &rounds).map_err(std::io::Error::from)?;
        writeln!(output)?;
        return Ok(0);
    }
    if steps.is_empty() {
        writeln!(output, "{}", texts.get("rounds-none"))?;
    }
    for (at, (round, step)) in project.rounds.iter().zip(&steps).enumerate() {
        let outcome = texts.get(&format!("round-{}", round.outcome.id()));
        let title = texts.with(
            "rounds-title",
            &[
                ("number", (at + 1).into()),
                ("on", round.on.as_str().into()),
                ("outcome", outcome.into()),
                ("version", round.version.as_str().into()),
            ],
        );
        writeln!(output, "{title}")?;
        let lists = [
            ("rounds-still-named", &step.open),
            ("rounds-named-later", &step.later),
            ("change-new", &step.change.new),
            ("change-fixed", &step.change.fixed),
        ];
        let lists = lists.map(|(label, clauses)| (label, clauses.clone()));
        for (label, clauses) in step.named().into_iter().chain(lists) {
            if !clauses.is_empty() {
                writeln!(output, "  {}: {}", texts.get(label), clauses.join(" "))?;
            }
        }
        let counted = [
            ("change-lapsed", &step.change.lapsed),
            ("rounds-still", &step.change.still),
        ];
        for (id, clauses) in counted {
            if !clauses.is_empty() {
                let line = texts.with(id, &[("count", clauses.len().into())]);
                writeln!(output, "  {line}")?;
            }
        }
        writeln!(output, "  {}", touched(&step.fields, texts))?;
    }
    Ok(0)
}

/// What was changed since a round.
fn touched(fields: &[String], texts: Texts) -> String {
    if fields.is_empty() {
        return texts.get("rounds-untouched");
    }
    let fields: Vec<String> = fields.iter().map(|name| field_label(name, texts)).collect();
    let fields = fields.join(&texts.get("list-separator"));
    texts.with("rounds-touched", &[("fields", fields.into())])
}
