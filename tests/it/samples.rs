//! The five sample projects, one of a kind: the outcome of every clause is frozen, so that a change is seen.

use crate::support::{TODAY, root, ruleset};
use guoshen::checks::Outcome;
use guoshen::engine::report::Report;
use guoshen::engine::{self, Inputs};
use guoshen::evidence::Limits;
use guoshen::store::ProjectDir;
use guoshen::worker::inspect_all;

const KINDS: [&str; 5] = ["finance", "medical", "shopping", "social", "synthesis"];

fn report(kind: &str) -> Report {
    let folder = root().join("tests/fixtures/projects").join(kind);
    let (dir, project) = ProjectDir::open_read(&folder).unwrap();
    let evidence = inspect_all(&dir, &project, &Limits::default());
    engine::run(Inputs {
        project: &project,
        evidence: &evidence,
        ruleset: ruleset(),
        today: TODAY,
    })
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
    for kind in KINDS {
        let path = root()
            .join("tests/fixtures/projects")
            .join(kind)
            .join("outcomes.txt");
        let expected = std::fs::read_to_string(&path).unwrap();
        // The first line says when a person read the outcomes against the specification, and how far.
        let (review, expected) = expected.split_once('\n').unwrap();
        assert!(review.starts_with("# reviewed 2026-"), "{kind}: {review}");
        let expected: Vec<&str> = expected.lines().collect();
        assert_eq!(outcomes(&report(kind)), expected, "{kind}");
    }
}

#[test]
fn no_sample_has_a_clause_nobody_looked_at() {
    for kind in KINDS {
        for clause in &report(kind).clauses {
            assert_ne!(clause.outcome, Outcome::Unread, "{kind}: {}", clause.id);
        }
    }
}
