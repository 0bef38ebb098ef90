//! The five sample projects, one of a kind: the outcome `guoshen check` gives to every clause is frozen, so that a
//! change is seen. Papers are read as the command reads them; text lies in each, so nothing has to be recognised.

use crate::support::{TODAY, root, ruleset};
use guoshen::checks::Outcome;
use guoshen::engine::report::Report;
use guoshen::engine::{self, Inputs};
use guoshen::evidence::reading::{ReadState, Subject};
use guoshen::evidence::{FileState, Limits};
use guoshen::store::ProjectDir;
use guoshen::worker::{built_in_reader, inspect_and_read};
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::LazyLock;

const KINDS: [&str; 5] = ["finance", "medical", "shopping", "social", "synthesis"];

fn report(kind: &str) -> Report {
    let folder = root().join("tests/fixtures/projects").join(kind);
    let (dir, project) = ProjectDir::open_read(&folder).unwrap();
    let (reader, limits) = (built_in_reader(true), Limits::default());
    let subjects = [Subject::Paper];
    let evidence = inspect_and_read(&dir, &project, &limits, &subjects, |subject, file, seen| {
        let readable = matches!(seen, FileState::Ready(facts) if facts.format.has_pages());
        if !readable {
            return ReadState::Unreadable;
        }
        let bytes = dir.read(file, limits.bytes).unwrap();
        reader.state(subject, &bytes, None, &mut |_| ControlFlow::Continue(()))
    });
    engine::run(Inputs {
        project: &project,
        evidence: &evidence,
        ruleset: ruleset(),
        today: TODAY,
    })
}

/// The reports of all samples, made once.
fn reports() -> &'static BTreeMap<&'static str, Report> {
    static REPORTS: LazyLock<BTreeMap<&str, Report>> =
        LazyLock::new(|| KINDS.map(|kind| (kind, report(kind))).into());
    &REPORTS
}

/// Every clause that was decided, with its outcome.
fn outcomes(report: &Report) -> Vec<String> {
    let decided = report
        .clauses
        .iter()
        .filter(|clause| !matches!(clause.outcome, Outcome::NotApplicable | Outcome::Info));
    let mut lines: Vec<String> = decided
        .map(|clause| format!("{} {}", clause.id, clause.outcome.id()))
        .collect();
    lines.sort();
    lines
}

#[test]
fn every_sample_comes_out_as_noted() {
    for (kind, report) in reports() {
        let path = root()
            .join("tests/fixtures/projects")
            .join(kind)
            .join("outcomes.txt");
        let expected = std::fs::read_to_string(&path).unwrap();
        // The first line says when a person read the outcomes against the specification, and how far.
        let (review, expected) = expected.split_once('\n').unwrap();
        assert!(review.starts_with("# reviewed 2026-"), "{kind}: {review}");
        let expected: Vec<&str> = expected.lines().collect();
        assert_eq!(outcomes(report), expected, "{kind}");
    }
}

#[test]
fn no_sample_has_a_clause_nobody_looked_at() {
    for (kind, report) in reports() {
        for clause in &report.clauses {
            assert_ne!(clause.outcome, Outcome::Unread, "{kind}: {}", clause.id);
        }
    }
}
