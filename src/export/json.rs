//! The report as JSON, in one language; `assets/report/report.schema.json` describes it.

use super::Names;
use super::place::{matched, place_json};
use crate::base::Message;
use crate::checks::statements::{Said, Standing};
use crate::checks::{Finding, Outcome, Place};
use crate::engine::checklist::{self, Action};
use crate::engine::report::{ClauseReport, Report};
use crate::locale::{Texts, clause_key};
use crate::project::Project;
use crate::ruleset::Ruleset;
use serde_json::{Map, Value, json};

/// The JSON Schema (draft 2020-12) of [`report_json`].
pub const REPORT_SCHEMA: &str = include_str!("../../assets/report/report.schema.json");

/// Version of the form described by [`REPORT_SCHEMA`].
pub(super) const SCHEMA: &str = "1";

/// The whole report; texts in the language of `texts`, everything else the same in every language.
pub fn report_json(report: &Report, project: &Project, ruleset: &Ruleset, texts: Texts) -> Value {
    named_json(report, project, ruleset, texts, &Names::default())
}

/// The same inside a bundle, where files have names of its own.
pub(super) fn named_json(
    report: &Report,
    project: &Project,
    ruleset: &Ruleset,
    texts: Texts,
    names: &Names,
) -> Value {
    let reader = Reader {
        project,
        texts,
        names,
    };
    let clauses: Vec<Value> = report
        .clauses
        .iter()
        .map(|clause| reader.clause(clause))
        .collect();
    let beside: Vec<Value> = report
        .beside
        .iter()
        .map(|finding| reader.finding(finding, None))
        .collect();
    let next: Vec<Value> = checklist::plan(report)
        .iter()
        .map(|action| reader.action(action))
        .collect();
    json!({
        "tool": tool(report),
        "schema": SCHEMA,
        "ruleset": {
            "version": report.ruleset_version,
            "digest": report.ruleset_digest,
            "checked": ruleset.checked,
        },
        "date": report.date,
        "verdict": report.verdict,
        "counts": counts(report),
        "clauses": clauses,
        "beside": beside,
        "next": next,
    })
}

/// Name and version of the app that made a file.
pub(super) fn tool(report: &Report) -> Value {
    json!({"name": env!("CARGO_PKG_NAME"), "version": report.app_version})
}

fn counts(report: &Report) -> Value {
    let mut counts: Map<String, Value> = report
        .counts()
        .into_iter()
        .map(|(outcome, count)| (key(outcome), count.into()))
        .collect();
    counts.insert("total".to_owned(), report.clauses.len().into());
    Value::Object(counts)
}

fn key(outcome: Outcome) -> String {
    outcome.id().replace('-', "_")
}

struct Reader<'a> {
    project: &'a Project,
    texts: Texts,
    names: &'a Names,
}

impl Reader<'_> {
    fn clause(&self, clause: &ClauseReport) -> Value {
        let findings: Vec<Value> = clause
            .findings
            .iter()
            .map(|finding| self.finding(finding, Some(clause)))
            .collect();
        let mut value = json!({
            "id": clause.id,
            "title": self.texts.get(&clause_key(clause.id.as_str())),
            "mode": clause.mode,
            "outcome": clause.outcome,
            "by": clause.by,
            "because": self.texts.message(&clause.because),
            "findings": findings,
            "statement": statement(&clause.statement),
        });
        add(&mut value, "suggestion", clause.suggestion.map(key));
        if let (Some(members), Some(owed)) = (value.as_object_mut(), clause.owed) {
            let owed = json!({"about": owed.about.id(), "han": owed.han});
            members.insert("owed".to_owned(), owed);
        }
        value
    }

    /// A finding of a clause, or one that is nobody's and has places of its own.
    fn finding(&self, finding: &Finding, clause: Option<&ClauseReport>) -> Value {
        let places = finding.places.iter();
        let places: Vec<Value> = places.map(|place| place_json(place, self.names)).collect();
        let settled_at = || Place::Statement {
            clause: clause.map_or_else(String::new, |clause| clause.id.0.clone()),
        };
        let place = finding.places.first().cloned().unwrap_or_else(settled_at);
        let mut value = json!({
            "id": finding.message.id,
            "outcome": finding.outcome,
            "message": self.texts.message(&finding.message),
            "why": self.part(&finding.message, "why"),
            "fix": self.part(&finding.message, "fix"),
            "confidence": f64::from(finding.confidence) / 100.0,
            "place": place_json(&place, self.names),
            "places": places,
        });
        add(&mut value, "enforced_from", finding.enforced_from.clone());
        add(&mut value, "matched", matched(finding, self.project));
        value
    }

    fn part(&self, message: &Message, attribute: &str) -> String {
        self.texts.attribute(message, attribute).unwrap_or_default()
    }

    fn action(&self, action: &Action) -> Value {
        json!({
            "outcome": action.outcome,
            "step": action.step,
            "message": self.texts.message(&action.message),
            "clauses": action.clauses,
            "place": place_json(&action.place, self.names),
        })
    }
}

/// A statement and whether it still counts; `null` when nothing was said.
pub(super) fn statement(standing: &Standing) -> Value {
    match standing {
        Standing::None => Value::Null,
        Standing::Stands { said } => spoken("stands", said),
        Standing::Lapsed { said, why } => {
            let mut value = spoken("lapsed", said);
            add(&mut value, "why", Some(why.id().to_owned()));
            value
        }
    }
}

fn spoken(state: &str, said: &Said) -> Value {
    let mut value = json!({"state": state, "kind": said.kind, "by": said.by, "on": said.on});
    let typed = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    add(&mut value, "note", typed(&said.note));
    add(&mut value, "until", typed(&said.until));
    value
}

/// Adds an optional member.
fn add(object: &mut Value, name: &str, value: Option<String>) {
    if let (Some(members), Some(value)) = (object.as_object_mut(), value) {
        members.insert(name.to_owned(), value.into());
    }
}
