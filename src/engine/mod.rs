//! Layer 4: `run(inputs) -> Report`. Pure and deterministic: no files, no clock, no language.
//!
//! Every clause of the catalogue gets an outcome. A check that panics makes its clauses unread, never green.

mod announced;
mod answered;
mod beside;
pub mod blank;
pub mod changes;
pub mod checklist;
pub mod coverage;
mod field;
mod inputs;
mod objections;
pub mod owed;
mod questions;
pub mod report;
mod settle;
mod summary;
pub mod wanting;

pub use field::{Judged, judge_field};
pub use inputs::{FOUND, bound_to};

use crate::base::{Date, Digest};
use crate::checks::finding::{CheckCtx, Finding, Findings, Outcome};
use crate::checks::texts::Texts;
use crate::checks::{Check, papers, registry, statements};
use crate::evidence::Evidence;
use crate::project::Project;
use crate::ruleset::applies::Truth;
use crate::ruleset::{Clause, Mode, Ruleset};
use inputs::Digests;
use report::{ClauseReport, Report};
use std::collections::{BTreeMap, HashMap};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};

/// Everything a run looks at.
#[derive(Debug, Clone, Copy)]
pub struct Inputs<'a> {
    /// What the person entered.
    pub project: &'a Project,
    /// What was measured of the files.
    pub evidence: &'a Evidence,
    /// The catalogue.
    pub ruleset: &'a Ruleset,
    /// The day the check is made for.
    pub today: Date,
}

/// Results of checks by what they looked at, so that an edit re-runs only the checks that read it.
#[derive(Debug, Default)]
pub struct Memo {
    results: HashMap<&'static str, (Digest, Vec<Finding>)>,
}

/// A report that looked at nothing, and says so.
pub fn nothing(inputs: Inputs<'_>) -> Report {
    report::assemble(inputs, Vec::new())
}

/// Checks everything.
pub fn run(inputs: Inputs<'_>) -> Report {
    run_on(inputs, &mut Memo::default())
}

/// Checks everything, reusing what `memo` still knows.
pub fn run_on(inputs: Inputs<'_>, memo: &mut Memo) -> Report {
    run_with(inputs, memo, &AtomicBool::new(false)).unwrap_or_else(|| nothing(inputs))
}

/// The same, for whoever may change their mind: `None` when `cancel` was raised meanwhile.
pub fn run_with(inputs: Inputs<'_>, memo: &mut Memo, cancel: &AtomicBool) -> Option<Report> {
    run_checks(inputs, registry::CHECKS, memo, cancel)
}

/// The same with other checks in place of the registry's, for tests; a finding goes to the clause it names.
pub fn run_checks(
    inputs: Inputs<'_>,
    checks: &[&'static Check],
    memo: &mut Memo,
    cancel: &AtomicBool,
) -> Option<Report> {
    let (mut digests, texts) = (Digests::new(inputs), Texts::default());
    let later: Vec<_> = announced::limits(inputs).collect();
    let mut found: BTreeMap<&str, Vec<Finding>> = BTreeMap::new();
    for &check in checks {
        if cancel.load(Ordering::Relaxed) {
            return None;
        }
        let now = run_check(inputs, check, &digests, &texts, memo);
        digests.answered(check, &now);
        sort_in(inputs, check, now, &texts, &later, &mut found);
    }
    let clauses = inputs.ruleset.clauses().iter().map(|clause| {
        let findings = found.remove(clause.id.as_str()).unwrap_or_default();
        one_clause(inputs, clause, findings, &digests, &texts)
    });
    let mut clauses = clauses.collect::<Vec<_>>();
    answered::share(inputs, &mut clauses);
    summary::hold_back(&mut clauses, inputs.ruleset);
    Some(report::assemble(inputs, clauses))
}

/// Puts what a check found, now and by limits announced, to the clauses it answers for.
fn sort_in(
    inputs: Inputs<'_>,
    check: &'static Check,
    mut findings: Vec<Finding>,
    texts: &Texts,
    announced: &[(&str, Date)],
    found: &mut BTreeMap<&str, Vec<Finding>>,
) {
    for &(limit, from) in announced {
        let later = look(inputs, check, texts, Some(limit));
        findings = with_later(findings, later, from);
    }
    for finding in findings {
        if let Some(clause) = check
            .clauses
            .iter()
            .find(|clause| **clause == finding.clause)
        {
            found.entry(clause).or_default().push(finding);
        }
    }
}

fn run_check(
    inputs: Inputs<'_>,
    check: &'static Check,
    digests: &Digests<'_>,
    texts: &Texts,
    memo: &mut Memo,
) -> Vec<Finding> {
    let seen = digests.of_check(check);
    if let Some((digest, findings)) = memo.results.get(check.id)
        && *digest == seen
    {
        return findings.clone();
    }
    let findings = look(inputs, check, texts, None);
    memo.results.insert(check.id, (seen, findings.clone()));
    findings
}

/// Runs a check, with a limit of a later day counting already if one is named.
fn look(
    inputs: Inputs<'_>,
    check: &'static Check,
    texts: &Texts,
    announced: Option<&str>,
) -> Vec<Finding> {
    let ctx = CheckCtx::new(
        inputs.project,
        inputs.evidence,
        inputs.ruleset,
        inputs.today,
        texts,
        Some(check.reads),
    )
    .announcing(announced);
    let mut out = Findings::default();
    match catch_unwind(AssertUnwindSafe(|| (check.run)(&ctx, &mut out))) {
        Ok(()) => out.into_vec(),
        Err(_) => crashed(check.id, check.clauses),
    }
}

/// What is found now, and what an announced limit adds to it.
fn with_later(mut now: Vec<Finding>, later: Vec<Finding>, from: Date) -> Vec<Finding> {
    let more: Vec<Finding> = announced::additional(later, &now, from).collect();
    now.extend(more);
    now
}

fn run_papers(ctx: &CheckCtx<'_>, clause: &Clause) -> Vec<Finding> {
    let mut out = Findings::default();
    match catch_unwind(AssertUnwindSafe(|| papers::evaluate(ctx, clause, &mut out))) {
        Ok(()) => out.into_vec(),
        Err(_) => crashed("papers", &[clause.id.as_str()]),
    }
}

fn crashed(check: &str, clauses: &[&str]) -> Vec<Finding> {
    log::error!("the check `{check}` crashed");
    let mut out = Findings::default();
    for clause in clauses {
        out.unread(clause)
            .firm()
            .say("check-crashed", [("check", check.into())]);
    }
    out.into_vec()
}

fn one_clause(
    inputs: Inputs<'_>,
    clause: &Clause,
    checked: Vec<Finding>,
    digests: &Digests<'_>,
    texts: &Texts,
) -> ClauseReport {
    let Inputs {
        project,
        evidence,
        ruleset,
        today,
    } = inputs;
    let truth = clause.applies.evaluate(project, ruleset);
    let has_check = registry::for_clause(clause.id.as_str()).next().is_some();
    let mut findings = Vec::new();
    if let Truth::Unknown(atoms) = &truth {
        if clause.mode != Mode::Info {
            let atoms = ruleset.asked_first(atoms, project);
            findings = questions::questions(clause, &atoms, project);
            findings.extend(checked.into_iter().filter(is_hint));
        }
    } else if truth == Truth::Yes {
        findings = checked;
        findings.extend(blank::unseen(project, clause, &findings));
        if clause.need.is_some() {
            let ctx = CheckCtx::new(project, evidence, ruleset, today, texts, None);
            let mut papers = run_papers(&ctx, clause);
            for (limit, from) in announced::limits(inputs) {
                let later = run_papers(&ctx.announcing(Some(limit)), clause);
                papers = with_later(papers, later, from);
            }
            findings.extend(papers);
        }
    }
    let later = announced::clause(clause, today);
    findings = announced::all_later(findings, later);
    let revision = revision_of(clause);
    let objections = objections::of(inputs, &findings);
    let doubts = answered::doubts(inputs, &findings);
    let overruled = clause.mode == Mode::Assist
        && findings
            .iter()
            .any(|finding| finding.outcome == Outcome::Fail);
    let owed = statements::owed(clause, project, ruleset, overruled);
    let standing = statements::standing(project, clause, revision, today, owed, |id| {
        ruleset
            .clause(id)
            .map(|other| (digests.of_clause(other), revision_of(other)))
    });
    let standing = statements::knowing(standing, project, clause, &objections);
    let looked_at = match clause.mode {
        Mode::Auto | Mode::Assist => has_check || (clause.need.is_some() && !clause.needs_check),
        Mode::Attest | Mode::Info => true,
    };
    let (seen, parts) = digests.parts_of(clause);
    let bound = settle::Bound {
        seen,
        parts,
        revision,
        objections,
        doubts,
        answered_at: statements::said_at(project, clause).cloned(),
    };
    settle::settle(clause, truth, looked_at, findings, standing, owed)
        .only_announced(later)
        .into_report(clause, bound)
}

/// What the texts say of a question that is open is told beside it.
fn is_hint(finding: &Finding) -> bool {
    ["business-announced", "offered-business"].contains(&finding.message.id.as_str())
}

/// The revision a statement on the clause is bound to: of its checks and of the paper evaluator.
fn revision_of(clause: &Clause) -> u32 {
    let checks: u32 = registry::for_clause(clause.id.as_str())
        .map(|check| check.revision)
        .sum();
    checks
        + if clause.need.is_some() {
            papers::REVISION
        } else {
            0
        }
}
