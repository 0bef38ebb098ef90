//! A question that was read on a page of a paper is asked at every clause the paper serves, and answered once.
//!
//! Who answers a clause answers what was found about it, as far as it was in sight then: the statement keeps which
//! questions those were. As long as it stands, none of them is open anywhere else.

use super::report::ClauseReport;
use super::{Inputs, settle};
use crate::base::Digest;
use crate::checks::finding::{Finding, Outcome, Place};
use crate::checks::statements::{Said, Standing, holds};
use crate::project::FieldPath;
use crate::ruleset::ClauseId;
use std::collections::BTreeMap;

/// The questions about papers among the findings of a clause; sorted, each once.
pub(super) fn doubts(inputs: Inputs<'_>, findings: &[Finding]) -> Vec<Digest> {
    let mut doubts: Vec<Digest> = findings
        .iter()
        .filter_map(|finding| doubt(inputs, finding))
        .collect();
    doubts.sort_unstable();
    doubts.dedup();
    doubts
}

/// A question by what it asks about which paper, on which page; a remark about one is read as a question too.
///
/// Boxes are no part of it: they differ by a pixel between computers.
fn doubt(inputs: Inputs<'_>, finding: &Finding) -> Option<Digest> {
    let remark = finding.outcome == Outcome::Warn && !finding.firm;
    let about = finding.places.iter().find_map(|place| match place {
        Place::Page {
            file, path, page, ..
        } => Some((file, path, Some(*page))),
        Place::File { file, path } if remark => Some((file, path, None)),
        _ => None,
    });
    let (file, path, page) = about.filter(|_| remark || finding.is_doubt())?;
    let FieldPath::Paper(slot) = path else {
        return None;
    };
    Some(Digest::of_value(&(
        &finding.message.id,
        inputs.evidence.digest(&file.0)?,
        (slot, page),
        &finding.matched,
    )))
}

/// What was answered at one clause is not asked at the others.
pub(super) fn share(inputs: Inputs<'_>, clauses: &mut [ClauseReport]) {
    let answers = answers(inputs, clauses);
    if answers.is_empty() {
        return;
    }
    for report in clauses {
        if report.outcome != Outcome::Pending {
            continue;
        }
        let Some(clause) = inputs.ruleset.clause(report.id.as_str()) else {
            continue;
        };
        let mut last = None;
        for finding in &mut report.findings {
            let answer = doubt(inputs, finding).and_then(|doubt| answers.get(&doubt));
            if let Some((at, said)) = answer {
                finding.outcome = Outcome::Pass;
                finding.answered_at = Some(at.0.clone());
                last = Some((at, said));
            }
        }
        if let Some((at, said)) = last {
            report.doubts = doubts(inputs, &report.findings);
            settle::answered(clause, report, at, said);
        }
    }
}

/// Every question somebody answered, with the clause it was answered at and who did.
fn answers(inputs: Inputs<'_>, clauses: &[ClauseReport]) -> BTreeMap<Digest, (ClauseId, Said)> {
    let mut answers = BTreeMap::new();
    for clause in clauses {
        let Standing::Stands { said } = &clause.statement else {
            continue;
        };
        let made = inputs.project.statements.get(clause.id.as_str());
        let Some(made) = made.filter(|made| holds(made.kind)) else {
            continue;
        };
        for doubt in &made.answers {
            answers
                .entry(doubt.clone())
                .or_insert_with(|| (clause.id.clone(), said.clone()));
        }
    }
    answers
}
