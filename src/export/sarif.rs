//! The report as SARIF 2.1.0, for code scanning services: one rule a clause, one result a finding that is open.

use super::Names;
use super::place::{address, label, matched};
use crate::base::{Digest, Message};
use crate::checks::{Finding, Outcome, Place};
use crate::engine::report::{ClauseReport, Report};
use crate::locale::{Texts, clause_key};
use crate::project::{FieldPath, Project};
use crate::ruleset::Ruleset;
use serde_json::{Value, json};

/// Where the files of a project are, as a reader of the log needs it.
pub struct SarifFiles<'a> {
    /// Folder of the project as the log names it, with `/` at the end; empty for the current one.
    pub folder: String,
    /// Line of a field in `project.toml`, from 1.
    pub line: &'a dyn Fn(&FieldPath) -> Option<usize>,
}

/// The whole log.
pub fn report_sarif(
    report: &Report,
    project: &Project,
    ruleset: &Ruleset,
    texts: Texts,
    files: &SarifFiles<'_>,
) -> Value {
    let writer = Writer {
        project,
        texts,
        files,
    };
    let rules: Vec<Value> = report
        .clauses
        .iter()
        .map(|clause| writer.rule(clause, ruleset))
        .collect();
    let results: Vec<Value> = report
        .clauses
        .iter()
        .enumerate()
        .filter(|(_, clause)| clause.outcome >= Outcome::Warn)
        .flat_map(|(index, clause)| writer.results(index, clause))
        .collect();
    json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": env!("CARGO_PKG_NAME"),
                "version": report.app_version,
                "language": texts.language.tag(),
                "rules": rules,
                "properties": {
                    "ruleset": report.ruleset_version,
                    "rulesetDigest": report.ruleset_digest,
                },
            }},
            "invocations": [{"executionSuccessful": true}],
            "columnKind": "unicodeCodePoints",
            "language": texts.language.tag(),
            "results": results,
            "properties": {"verdict": report.verdict, "date": report.date},
        }],
    })
}

struct Writer<'a> {
    project: &'a Project,
    texts: Texts,
    files: &'a SarifFiles<'a>,
}

impl Writer<'_> {
    fn rule(&self, clause: &ClauseReport, ruleset: &Ruleset) -> Value {
        let id = clause.id.as_str();
        let key = clause_key(id);
        json!({
            "id": id,
            "shortDescription": {"text": self.texts.get(&key)},
            "fullDescription": {"text": self.texts.get(&format!("{key}.summary"))},
            "helpUri": ruleset.source,
            "properties": {"mode": clause.mode},
        })
    }

    fn results(&self, index: usize, clause: &ClauseReport) -> Vec<Value> {
        let open = clause
            .findings
            .iter()
            .filter(|finding| finding.outcome >= Outcome::Warn);
        let results: Vec<Value> = open
            .map(|finding| self.finding(index, clause, finding))
            .collect();
        if !results.is_empty() {
            return results;
        }
        let place = [clause.home.clone()];
        vec![self.result(index, clause, clause.outcome, &clause.because, &place, None)]
    }

    fn finding(&self, index: usize, clause: &ClauseReport, finding: &Finding) -> Value {
        let home = [clause.home.clone()];
        let places = match finding.places.as_slice() {
            [] => &home,
            places => places,
        };
        // A person may still confirm what the machine only suspects.
        let outcome = finding.outcome.min(clause.outcome);
        let matched = matched(finding, self.project);
        self.result(
            index,
            clause,
            outcome,
            &finding.message,
            places,
            matched.as_deref(),
        )
    }

    fn result(
        &self,
        index: usize,
        clause: &ClauseReport,
        outcome: Outcome,
        message: &Message,
        places: &[Place],
        matched: Option<&str>,
    ) -> Value {
        let (kind, level) = match outcome {
            Outcome::Fail => ("fail", "error"),
            Outcome::Warn => ("fail", "warning"),
            Outcome::Pending => ("review", "none"),
            _ => ("open", "none"),
        };
        let fix = self.texts.attribute(message, "fix").unwrap_or_default();
        let said = self.texts.message(message);
        let text = if fix.is_empty() {
            said
        } else {
            format!("{said}. {fix}")
        };
        let at: Vec<String> = places.iter().map(|place| address(&place.path())).collect();
        let print = Digest::of_value(&(clause.id.as_str(), &message.id, &at, &matched));
        let locations: Vec<Value> = places
            .iter()
            .map(|place| self.location(place, matched))
            .collect();
        json!({
            "ruleId": clause.id,
            "ruleIndex": index,
            "kind": kind,
            "level": level,
            "message": {"text": text},
            "locations": locations,
            "partialFingerprints": {"guoshenFinding/v1": print},
            "properties": {"outcome": outcome, "finding": message.id},
        })
    }

    fn location(&self, place: &Place, matched: Option<&str>) -> Value {
        let path = place.path();
        let mut physical = match place {
            Place::File { file, .. } | Place::Region { file, .. } | Place::Page { file, .. } => {
                json!({"artifactLocation": {"uri": self.uri(&file.0)}})
            }
            _ => {
                let line = (self.files.line)(&path).unwrap_or(1);
                let mut region = json!({"startLine": line});
                if let (Some(matched), Some(members)) = (matched, region.as_object_mut()) {
                    members.insert("snippet".to_owned(), json!({"text": matched}));
                }
                json!({"artifactLocation": {"uri": self.uri("project.toml")}, "region": region})
            }
        };
        if let (Place::Region { region, .. }, Some(members)) = (place, physical.as_object_mut()) {
            members.insert("properties".to_owned(), json!({"box": region}));
        }
        if let (Place::Page { page, region, .. }, Some(members)) = (place, physical.as_object_mut())
        {
            members.insert(
                "properties".to_owned(),
                json!({"page": page + 1, "box": region}),
            );
        }
        json!({
            "physicalLocation": physical,
            "logicalLocations": [{
                "name": label(place, self.texts, &Names::default()),
                "fullyQualifiedName": address(&path),
                "kind": "member",
            }],
        })
    }

    fn uri(&self, path: &str) -> String {
        percent(&format!("{}{path}", self.files.folder))
    }
}

/// A relative path as a URI reference.
fn percent(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            let escaped = format!("%{byte:02X}");
            uri.push_str(&escaped);
        }
    }
    uri
}
