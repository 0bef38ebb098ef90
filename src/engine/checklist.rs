//! Report → groups by chapter, progress, and the ordered plan of next actions.

use super::blank::NOTHING_ENTERED;
use super::report::{ClauseReport, Report};
use crate::base::{Arg, Message};
use crate::checks::finding::{Finding, Outcome, Place};
use crate::project::{FieldPath, TextField};
use serde::Serialize;
use std::collections::BTreeMap;

/// The seven pages of the wizard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// 应用信息.
    Listing,
    /// 类目与功能.
    Category,
    /// 图标与截图.
    Imagery,
    /// 资质材料.
    Papers,
    /// 隐私与协议.
    Privacy,
    /// 自查声明.
    Statements,
    /// 检查与导出.
    Finish,
}

impl Step {
    /// Every step in order.
    pub const ALL: [Self; 7] = [
        Self::Listing,
        Self::Category,
        Self::Imagery,
        Self::Papers,
        Self::Privacy,
        Self::Statements,
        Self::Finish,
    ];

    /// The one behind it.
    pub fn next(self) -> Option<Self> {
        let mut behind = Self::ALL.into_iter().skip_while(|step| *step != self);
        behind.nth(1)
    }

    /// Id used in texts (`step-<id>`).
    pub const fn id(self) -> &'static str {
        match self {
            Self::Listing => "listing",
            Self::Category => "category",
            Self::Imagery => "imagery",
            Self::Papers => "papers",
            Self::Privacy => "privacy",
            Self::Statements => "statements",
            Self::Finish => "finish",
        }
    }

    /// The page on which something is edited.
    pub const fn of_path(path: &FieldPath) -> Self {
        match path {
            FieldPath::Text(
                TextField::PolicyUrl
                | TextField::PolicyText
                | TextField::AgreementUrl
                | TextField::AgreementText
                | TextField::AppType
                | TextField::Sdks,
            )
            | FieldPath::PolicyFile
            | FieldPath::AgreementFile
            | FieldPath::Permissions => Self::Privacy,
            FieldPath::Text(_)
            | FieldPath::Keywords
            | FieldPath::Languages
            | FieldPath::DeveloperKind => Self::Listing,
            FieldPath::Businesses | FieldPath::Fact(_) => Self::Category,
            FieldPath::Icon | FieldPath::Logo | FieldPath::Screenshots(_) => Self::Imagery,
            FieldPath::Paper(_) | FieldPath::PaperText(..) | FieldPath::Unfiled => Self::Papers,
            FieldPath::Statement(_) => Self::Statements,
            FieldPath::Rounds | FieldPath::Done => Self::Finish,
        }
    }
}

impl ClauseReport {
    /// The place that settles the clause: its worst finding's, else its home.
    pub fn place(&self) -> Place {
        self.findings
            .iter()
            .find_map(|finding| finding.places.first().cloned())
            .unwrap_or_else(|| self.home.clone())
    }

    /// The page on which the clause is settled: its place's, unless nothing but a person's word is missing.
    pub fn step(&self) -> Step {
        let mut findings = self.findings.iter();
        let waits = self.outcome == Outcome::Pending
            && !findings.any(|finding| finding.outcome >= Outcome::Pending);
        if waits {
            return Step::Statements;
        }
        Step::of_path(&self.place().path())
    }
}

/// One thing to do next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Action {
    /// How bad it is until done.
    pub outcome: Outcome,
    /// Page it is done on.
    pub step: Step,
    /// What to do.
    pub message: Message,
    /// Clauses it settles.
    pub clauses: Vec<String>,
    /// Where to go.
    pub place: Place,
    /// Where else it is done, in order, when it stands for several things of one kind.
    pub others: Vec<Place>,
}

impl Action {
    /// Every place it is done at, in order.
    pub fn places(&self) -> impl Iterator<Item = &Place> {
        std::iter::once(&self.place).chain(&self.others)
    }
}

/// Findings that only say what cannot be compared or decided while a name, a text or a choice is missing, or that
/// something is open about a paper: doing that is an action already.
const FOLLOWS: [&str; 7] = [
    NOTHING_ENTERED,
    "answer-developer-kind",
    "function-no-text",
    "name-match-no-name",
    "relation-no-texts",
    "relation-nothing",
    "special-paper-wrong",
];

/// What is missing of the developer: one action, however many of it.
const DEVELOPER: [&str; 3] = [
    "developer-field-missing",
    "developer-kind-missing",
    "uscc-missing",
];

/// The ordered plan: what would be rejected first, then what a person has to answer, least effort first.
pub fn plan(report: &Report) -> Vec<Action> {
    let mut actions: Vec<Action> = Vec::new();
    let mut questions = Group::default();
    let mut papers = Group::default();
    let mut statements = Group::default();
    let mut named = Group::default();
    let mut following = Vec::new();
    for clause in &report.clauses {
        if !matches!(clause.outcome, Outcome::Fail | Outcome::Pending) {
            continue;
        }
        let Some(finding) = clause
            .findings
            .iter()
            .find(|finding| finding.outcome >= Outcome::Pending)
        else {
            statements.add(
                clause,
                clause.id.0.clone(),
                Place::Statement {
                    clause: clause.id.0.clone(),
                },
            );
            continue;
        };
        match finding.places.first() {
            Some(place) if FOLLOWS.contains(&finding.message.id.as_str()) => {
                following.push((clause, finding, place.clone()));
            }
            Some(place @ Place::Question { flag }) if finding.is_unanswered() => {
                questions.add(clause, flag.clone(), place.clone());
            }
            Some(place @ Place::Slot { slot }) => papers.add(clause, slot.clone(), place.clone()),
            Some(place @ Place::Statement { clause: said }) => {
                statements.add(clause, said.clone(), place.clone());
            }
            Some(
                place @ Place::Field {
                    path: FieldPath::Businesses,
                },
            ) if finding.is_unanswered() => {
                questions.add(clause, "businesses".to_owned(), place.clone());
            }
            place => {
                let place = place.cloned().unwrap_or_else(|| clause.place());
                add_single(&mut actions, clause, &finding.message, place);
            }
        }
        put_missing(&mut actions, clause);
    }
    for (clause, finding, place) in following {
        let own = place.path().whole();
        match actions
            .iter_mut()
            .find(|action| action.places().any(|place| place.path().whole() == own))
        {
            Some(action) => {
                action.outcome = action.outcome.max(clause.weight());
                action.clauses.push(clause.id.0.clone());
            }
            None => add_single(&mut actions, clause, &finding.message, place),
        }
    }
    actions.iter_mut().for_each(count_fields);
    put_beside(report, &mut actions, &mut papers, &mut named);
    for flag in report.questions() {
        let place = Place::Question {
            flag: flag.to_owned(),
        };
        questions.put(Outcome::Pending, flag.to_owned(), place);
    }
    let left = report.papers_left();
    // One word, one number: papers and statements are counted as on their own pages.
    let said = report.clauses.iter().filter(|clause| clause.is_unsaid());
    actions.extend(questions.into_action("next-questions", 0));
    actions.extend(papers.into_action("next-papers", left));
    actions.extend(statements.into_action("next-statements", said.count()));
    actions.extend(named.into_action("next-named", 0));
    actions.sort_by_key(|action| (std::cmp::Reverse(action.outcome), action.step));
    actions
}

/// What is open although no clause says so: papers among the papers, clauses a rejection named together, the rest one
/// by one.
fn put_beside(report: &Report, actions: &mut Vec<Action>, papers: &mut Group, named: &mut Group) {
    for finding in &report.beside {
        match finding.places.first() {
            Some(place) if !finding.clause.is_empty() => {
                named.put(finding.outcome, finding.clause.clone(), place.clone());
                named.clauses.push(finding.clause.clone());
            }
            Some(place @ Place::Slot { slot }) => {
                papers.put(finding.outcome, slot.clone(), place.clone());
            }
            place => actions.extend(place.map(|place| Action {
                outcome: finding.outcome,
                step: Step::of_path(&place.path()),
                message: finding.message.clone(),
                clauses: Vec::new(),
                place: place.clone(),
                others: Vec::new(),
            })),
        }
    }
}

/// What is missing for the form besides what a clause says first: each of it is asked for from the start. What is asked
/// for in the same words belongs to one action.
fn put_missing(actions: &mut Vec<Action>, clause: &ClauseReport) {
    let of_developer = |id: &str| DEVELOPER.contains(&id);
    let missing = |finding: &&Finding| {
        (finding.firm || of_developer(&finding.message.id))
            && matches!(finding.outcome, Outcome::Fail | Outcome::Pending)
            && !FOLLOWS.contains(&finding.message.id.as_str())
    };
    for finding in clause.findings.iter().filter(missing) {
        let Some(place @ (Place::Field { .. } | Place::Text { .. })) = finding.places.first()
        else {
            continue;
        };
        let path = place.path();
        let known = |action: &Action| action.places().any(|place| place.path() == path);
        let together = matches!(Step::of_path(&path), Step::Papers | Step::Category);
        if together || actions.iter().any(known) {
            continue;
        }
        let id = &finding.message.id;
        let own = |action: &&mut Action| {
            let known = &action.message.id;
            let alike = known == id || of_developer(known) && of_developer(id);
            alike && action.clauses.contains(&clause.id.0)
        };
        match actions.iter_mut().find(own) {
            Some(action) => action.others.push(place.clone()),
            None => add_single(actions, clause, &finding.message, place.clone()),
        }
    }
}

/// Several empty fields of the developer are counted.
fn count_fields(action: &mut Action) {
    if DEVELOPER.contains(&action.message.id.as_str()) && !action.others.is_empty() {
        action.message = Message::new("next-developer").with("count", action.others.len() + 1);
    }
}

/// The same finding under several clauses is one action.
fn add_single(actions: &mut Vec<Action>, clause: &ClauseReport, message: &Message, place: Place) {
    if let Some(action) = actions
        .iter_mut()
        .find(|action| action.message == *message && action.place == place)
    {
        action.outcome = action.outcome.max(clause.weight());
        action.clauses.push(clause.id.0.clone());
        return;
    }
    actions.push(Action {
        outcome: clause.weight(),
        step: Step::of_path(&place.path()),
        message: message.clone(),
        clauses: vec![clause.id.0.clone()],
        place,
        others: Vec::new(),
    });
}

/// Things of one kind that are done in one go.
#[derive(Default)]
struct Group {
    outcome: Option<Outcome>,
    keys: Vec<String>,
    clauses: Vec<String>,
    places: Vec<Place>,
}

impl Group {
    fn add(&mut self, clause: &ClauseReport, key: String, place: Place) {
        self.put(clause.weight(), key, place);
        self.clauses.push(clause.id.0.clone());
    }

    fn put(&mut self, outcome: Outcome, key: String, place: Place) {
        self.outcome = self.outcome.max(Some(outcome));
        if !self.keys.contains(&key) {
            self.keys.push(key);
            self.places.push(place);
        }
    }

    /// One action for all of them, which are `count`, or as many as there are keys where that is zero.
    fn into_action(self, id: &str, count: usize) -> Option<Action> {
        let mut places = self.places.into_iter();
        let (outcome, place) = (self.outcome?, places.next()?);
        let count = if count > 0 { count } else { self.keys.len() };
        let message = Message::new(id).with("count", count);
        let message = match &place {
            Place::Slot { slot } => message.with("first", Arg::term(format!("slot-{slot}"))),
            _ => message,
        };
        Some(Action {
            outcome,
            step: Step::of_path(&place.path()),
            message,
            clauses: self.clauses,
            place,
            others: places.collect(),
        })
    }
}

/// Clauses of one chapter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter<'a> {
    /// Chapter id, `1`, `2.3`, `4.2.1` …
    pub id: &'a str,
    /// Its clauses in order.
    pub clauses: Vec<&'a ClauseReport>,
}

/// The report cut into chapters.
pub fn chapters(report: &Report) -> Vec<Chapter<'_>> {
    let mut chapters: Vec<Chapter<'_>> = Vec::new();
    for clause in &report.clauses {
        let id = clause.id.chapter();
        match chapters.last_mut() {
            Some(last) if last.id == id => last.clauses.push(clause),
            _ => chapters.push(Chapter {
                id,
                clauses: vec![clause],
            }),
        }
    }
    chapters
}

/// Clauses of each step by outcome, and what is open beside them, for the rail's badges.
pub fn badges(report: &Report) -> BTreeMap<Step, BTreeMap<Outcome, usize>> {
    let mut badges: BTreeMap<Step, BTreeMap<Outcome, usize>> = BTreeMap::new();
    for clause in &report.clauses {
        *badges
            .entry(clause.step())
            .or_default()
            .entry(report.stands(clause))
            .or_default() += 1;
    }
    for finding in report.loose() {
        let place = finding.places.first();
        let step = place.map_or(Step::Finish, |place| Step::of_path(&place.path()));
        let counts = badges.entry(step).or_default();
        *counts.entry(finding.outcome).or_default() += 1;
    }
    badges
}

/// On each page, how many open clauses have something to say there although they are settled on another.
pub fn noted(report: &Report) -> BTreeMap<Step, usize> {
    let mut noted: BTreeMap<Step, usize> = BTreeMap::new();
    let open = |clause: &&ClauseReport| report.stands(clause) >= Outcome::Warn;
    for clause in report.clauses.iter().filter(open) {
        let findings = clause.findings.iter();
        let told = findings.filter(|finding| finding.outcome >= Outcome::Warn);
        let steps = told.filter_map(|finding| finding.places.first());
        let mut steps: Vec<Step> = steps.map(|place| Step::of_path(&place.path())).collect();
        steps.sort_unstable();
        steps.dedup();
        for step in steps.into_iter().filter(|step| *step != clause.step()) {
            *noted.entry(step).or_default() += 1;
        }
    }
    noted
}
