//! A report with everything the window derives from it, made where the check is made: the form, the bundle and the
//! reading of the policy cost more than a frame has to spare on a large project.

use super::job::CheckJob;
use crate::checks::Input;
use crate::checks::finding::Outcome;
use crate::engine;
use crate::engine::checklist::{self, Action, Step};
use crate::engine::owed::{self, Owed};
use crate::engine::report::Report;
use crate::evidence::{FileState, policy};
use crate::export::{self, ConsoleField, Role};
use crate::project::{FileRef, Project, filled};
use crate::review;
use crate::ruleset::Ruleset;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What the plan says of questions.
const QUESTIONS: &str = "next-questions";

/// A report with everything the window derives from it.
#[derive(Debug, Clone)]
pub struct Checked {
    /// The report.
    pub report: Arc<Report>,
    /// The project it is about.
    pub project: Arc<Project>,
    /// The ordered plan.
    pub plan: Vec<Action>,
    /// Open clauses by step and outcome.
    pub badges: BTreeMap<Step, BTreeMap<Outcome, usize>>,
    /// Open clauses by a page that says something of them and settles none of them.
    pub noted: BTreeMap<Step, usize>,
    /// Clauses a person cannot speak about yet, and what has to be entered first.
    pub blank: BTreeMap<String, Vec<Input>>,
    /// Paper slots that are demanded or filed, with the clauses that ask and why.
    pub slots: Vec<Owed>,
    /// Slots of which one paper is owed and none is there yet, set by set.
    pub choices: Vec<Vec<String>>,
    /// The console's form, filled in.
    pub console: Vec<ConsoleField>,
    /// What the bundle will hold.
    pub bundle: Vec<(Role, String)>,
    /// Files to upload for each field of the form.
    pub uploads: BTreeMap<String, Vec<FileRef>>,
    /// The privacy policy item by item; empty while there is no text.
    pub policy: Vec<PolicyItem>,
    /// What is filled in, as rounds keep it.
    pub filled: BTreeMap<String, String>,
    /// How long the check took, microseconds.
    pub micros: u128,
}

/// One item of the privacy checklist and the sentence that speaks of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyItem {
    /// Number; its words are the text `policy-item-<number>`.
    pub number: &'static str,
    /// The first sentence that speaks of it.
    pub sentence: Option<String>,
}

impl Checked {
    /// The report with its plan and nothing else, for when the rest crashes.
    pub(super) fn bare(report: Arc<Report>, project: Arc<Project>, micros: u128) -> Self {
        Self {
            plan: checklist::plan(&report),
            badges: checklist::badges(&report),
            noted: checklist::noted(&report),
            blank: BTreeMap::new(),
            slots: Vec::new(),
            choices: Vec::new(),
            console: Vec::new(),
            bundle: Vec::new(),
            uploads: BTreeMap::new(),
            policy: Vec::new(),
            filled: BTreeMap::new(),
            report,
            project,
            micros,
        }
    }

    /// Questions that wait for an answer, as many as the plan says.
    pub fn questions_left(&self) -> usize {
        let questions = self.plan.iter();
        let mut questions = questions.filter(|action| action.message.id == QUESTIONS);
        questions.next().map_or(0, |action| action.places().count())
    }

    /// Everything about the project the check was made of.
    pub(super) fn of(bare: Self, job: &CheckJob) -> Self {
        let (project, ruleset) = (&*job.project, &*job.ruleset);
        let report = &bare.report;
        let mut plan = bare.plan;
        if let Some(action) = review::unanswered(project, report) {
            // Behind what our own check is sure of.
            let at = plan.partition_point(|other| other.outcome > action.outcome);
            plan.insert(at, action);
        }
        Self {
            plan,
            blank: blank(project, ruleset),
            slots: owed::slots(report, ruleset, project),
            choices: owed::choices(report, ruleset, project),
            console: export::console_fields(project, ruleset),
            bundle: export::outline(project, ruleset),
            uploads: export::uploads(project, ruleset),
            policy: policy_items(job),
            filled: filled(project),
            ..bare
        }
    }
}

/// Clauses that speak of something which is not there yet.
fn blank(project: &Project, ruleset: &Ruleset) -> BTreeMap<String, Vec<Input>> {
    let clauses = ruleset.clauses().iter();
    clauses
        .map(|clause| (clause.id.0.clone(), engine::blank::missing(project, clause)))
        .filter(|(_, missing)| !missing.is_empty())
        .collect()
}

/// The policy's text, pasted or from its file, read item by item.
fn policy_items(job: &CheckJob) -> Vec<PolicyItem> {
    let legal = &job.project.legal;
    let typed = Some(legal.policy_text.as_str()).filter(|text| !text.trim().is_empty());
    let filed = || match job.evidence.file(&legal.policy_file.as_ref()?.0) {
        FileState::Ready(facts) => facts.text(),
        FileState::Pending | FileState::Failed(_) => None,
    };
    let Some(text) = typed.or_else(filed) else {
        return Vec::new();
    };
    policy::items(text)
        .into_iter()
        .map(|item| PolicyItem {
            number: item.number,
            sentence: item.sentence.map(|span| span.of(text).trim().to_owned()),
        })
        .collect()
}
