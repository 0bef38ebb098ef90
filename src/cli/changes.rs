//! `rules --changes`: what the active ruleset changes for one project, against the one it was last checked with in
//! the window, or the built-in one.

use super::papers::Reading;
use super::{Format, Stop};
use crate::base::{Date, Message};
use crate::engine::changes::{Changes, ClauseChange, Snapshot, compare};
use crate::engine::{self, Inputs};
use crate::locale::{Texts, clause_key};
use crate::store::ProjectDir;
use crate::worker::Catalogue;
use std::io::Write;
use std::path::Path;

pub(super) fn run(
    catalogue: &Catalogue,
    project: &Path,
    today: Date,
    format: Format,
    texts: Texts,
    out: &mut dyn Write,
) -> Result<u8, Stop> {
    let (dir, project) = ProjectDir::open_read(project)?;
    let evidence = Reading::default().evidence(&dir, &project);
    let taken = |ruleset| {
        let inputs = Inputs {
            project: &project,
            evidence: &evidence,
            ruleset,
            today,
        };
        Snapshot::of(ruleset, &engine::run(inputs))
    };
    let now = taken(&catalogue.ruleset);
    let last = dir
        .last_check()
        .and_then(|text| serde_json::from_str(&text).ok());
    let last = last.filter(|last: &Snapshot| last.digest != now.digest);
    let before = last.or_else(|| catalogue.builtin.as_ref().map(taken));
    let Some(before) = before else {
        return Err(Stop::Said(Message::new("changes-nothing-before")));
    };
    let changes = compare(&before, &now);
    match format {
        Format::Json => {
            serde_json::to_writer_pretty(&mut *out, &changes).map_err(std::io::Error::from)?;
            writeln!(out)?;
        }
        Format::Text => print(&changes, texts, out)?,
    }
    out.flush()?;
    Ok(0)
}

fn print(changes: &Changes, texts: Texts, out: &mut dyn Write) -> Result<(), Stop> {
    let args = [
        ("from", changes.from.0.as_str().into()),
        ("since", changes.from.1.as_str().into()),
        ("to", changes.to.0.as_str().into()),
        ("date", changes.to.1.as_str().into()),
        ("count", changes.mattering().into()),
    ];
    writeln!(out, "{}", texts.with("changes-lead", &args))?;
    if changes.is_empty() {
        writeln!(out, "{}", texts.get("changes-none"))?;
    }
    for change in &changes.clauses {
        writeln!(out, "  {}", clause(change, texts))?;
    }
    for (name, was, now) in &changes.limits {
        let figure =
            |value: &Option<usize>| value.map_or_else(|| "-".to_owned(), |value| value.to_string());
        let args = [
            ("name", name.as_str().into()),
            ("was", figure(was).into()),
            ("now", figure(now).into()),
        ];
        writeln!(out, "  {}", texts.with("changes-limit", &args))?;
    }
    for name in &changes.lists {
        let line = texts.with("changes-list", &[("name", name.as_str().into())]);
        writeln!(out, "  {line}")?;
    }
    Ok(())
}

/// One clause: id, title, what happened, and how it came out before and now.
fn clause(change: &ClauseChange, texts: Texts) -> String {
    let title = texts.get(&clause_key(&change.id));
    let what = texts.get(&format!("changes-{}", change.kind.id()));
    let word = |id: &Option<String>| match id {
        Some(id) => texts.get(&format!("outcome-{id}")),
        None => "-".to_owned(),
    };
    if !change.matters() {
        return format!("{}  {title}  {what}", change.id);
    }
    let args = [
        ("was", word(&change.was).into()),
        ("now", word(&change.now).into()),
    ];
    format!(
        "{}  {title}  {what}  {}",
        change.id,
        texts.with("changes-outcomes", &args)
    )
}
