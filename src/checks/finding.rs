//! What a check sees ([`CheckCtx`]) and what it says ([`Findings`]).

use super::Input;
pub use super::place::Place;
pub use super::texts::Document;
use super::texts::Texts;
use crate::base::{Arg, Date, Message};
use crate::evidence::look::Suspicion;
use crate::evidence::reading::{Page, ReadState, Subject};
use crate::evidence::{Evidence, FileFacts, FileState};
use crate::project::{FileRef, Project, Screen, TextField};
use crate::ruleset::{Ruleset, WordList};
use serde::Serialize;
use std::sync::Arc;

/// How a clause, or one finding, came out. The order is the rank: the worst wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// An answer says that the clause does not apply.
    NotApplicable,
    /// Nothing to decide.
    Info,
    /// Looked at and fine.
    Pass,
    /// Fine, but worth a look.
    Warn,
    /// A person has to answer.
    Pending,
    /// Could not be looked at, or no check exists yet; never green.
    Unread,
    /// Would be rejected.
    Fail,
}

impl Outcome {
    /// Every outcome, worst first.
    pub const ALL: [Self; 7] = [
        Self::Fail,
        Self::Unread,
        Self::Pending,
        Self::Warn,
        Self::Pass,
        Self::Info,
        Self::NotApplicable,
    ];

    /// Those that people are told the number of, worst first.
    pub const COUNTED: [Self; 5] = [
        Self::Fail,
        Self::Unread,
        Self::Pending,
        Self::Warn,
        Self::Pass,
    ];

    /// Id used in texts (`outcome-<id>`) and tokens.
    pub const fn id(self) -> &'static str {
        match self {
            Self::NotApplicable => "not-applicable",
            Self::Info => "info",
            Self::Pass => "pass",
            Self::Warn => "warn",
            Self::Pending => "pending",
            Self::Unread => "unread",
            Self::Fail => "fail",
        }
    }
}

/// One observation of a check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Clause it is about.
    pub clause: String,
    /// How bad it is, before the clause's mode is applied.
    pub outcome: Outcome,
    /// What is wrong; `.why` and `.fix` are attributes of the same text.
    pub message: Message,
    /// Where.
    pub places: Vec<Place>,
    /// The matched text, if text was matched.
    pub matched: Option<String>,
    /// How sure the check is, in percent.
    pub confidence: u8,
    /// True when no confirmation can outweigh it: something is missing or cannot be opened.
    pub firm: bool,
    /// True when the machine was told not to look, so that a person may look instead.
    pub left: bool,
    /// The day it counts from, `YYYY-MM-DD`, where that is still to come and it only warns until then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enforced_from: Option<String>,
    /// What its places are suspected to be, when that was read in a picture: a statement may have been made before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_as: Option<Suspicion>,
    /// The clause where a person answered it for this one as well.
    #[serde(skip)]
    pub answered_at: Option<String>,
}

/// The message about a passage that is worded like examples against a clause.
pub const PASSAGE: &str = "likeness-passage";

/// The messages about questions nobody has answered yet.
const UNANSWERED: [&str; 3] = ["answer-businesses", "answer-needed", "religion-unanswered"];

impl Finding {
    /// True when it names nothing and only compares a passage with examples.
    pub fn is_likeness(&self) -> bool {
        self.message.id == PASSAGE
    }

    /// True when it waits for an answer nobody has given yet; others may point at one that was given.
    pub fn is_unanswered(&self) -> bool {
        UNANSWERED.contains(&self.message.id.as_str())
    }

    /// True when it keeps a clause open only because of what was read on a page: a person who looks at the page may
    /// know better, whoever decides the clause otherwise.
    pub fn is_doubt(&self) -> bool {
        let on_page = |place: &Place| matches!(place, Place::Page { .. });
        self.outcome == Outcome::Pending && !self.firm && self.places.iter().any(on_page)
    }
}

/// Whether something keeps a clause open, and nothing but what was read on pages.
pub fn only_doubts(findings: &[Finding]) -> bool {
    let mut open = findings
        .iter()
        .filter(|finding| finding.outcome > Outcome::Warn)
        .peekable();
    open.peek().is_some() && open.all(Finding::is_doubt)
}

/// Collects findings of one check.
#[derive(Debug, Default)]
pub struct Findings {
    found: Vec<Finding>,
}

impl Findings {
    /// Would be rejected.
    pub fn fail(&mut self, clause: &str) -> FindingBuilder<'_> {
        self.add(clause, Outcome::Fail)
    }

    /// Something that speaks for it, for the person who decides.
    pub fn note(&mut self, clause: &str) -> FindingBuilder<'_> {
        self.add(clause, Outcome::Info)
    }

    /// Worth a look.
    pub fn warn(&mut self, clause: &str) -> FindingBuilder<'_> {
        self.add(clause, Outcome::Warn)
    }

    /// A person has to answer.
    pub fn ask(&mut self, clause: &str) -> FindingBuilder<'_> {
        self.add(clause, Outcome::Pending)
    }

    /// Could not be looked at.
    pub fn unread(&mut self, clause: &str) -> FindingBuilder<'_> {
        self.add(clause, Outcome::Unread)
    }

    fn add(&mut self, clause: &str, outcome: Outcome) -> FindingBuilder<'_> {
        let finding = Finding {
            clause: clause.to_owned(),
            outcome,
            message: Message::new(""),
            places: Vec::new(),
            matched: None,
            confidence: 100,
            firm: false,
            left: false,
            enforced_from: None,
            read_as: None,
            answered_at: None,
        };
        FindingBuilder {
            to: &mut self.found,
            finding,
        }
    }

    /// Everything found, in order.
    pub fn into_vec(self) -> Vec<Finding> {
        self.found
    }
}

/// A finding being written; `say` completes it.
#[derive(Debug)]
pub struct FindingBuilder<'a> {
    to: &'a mut Vec<Finding>,
    finding: Finding,
}

impl FindingBuilder<'_> {
    /// Adds a place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.finding.places.push(place);
        self
    }

    /// Names the matched text.
    #[must_use]
    pub fn matched(mut self, text: impl Into<String>) -> Self {
        self.finding.matched = Some(text.into());
        self
    }

    /// How sure, in percent.
    #[must_use]
    pub const fn sure(mut self, percent: u8) -> Self {
        self.finding.confidence = percent;
        self
    }

    /// The machine was told not to look; a person may look instead.
    #[must_use]
    pub const fn left_to_a_person(mut self) -> Self {
        self.finding.left = true;
        self
    }

    /// It was read in a picture, and its places are suspected to be this.
    #[must_use]
    pub const fn read_as(mut self, kind: Suspicion) -> Self {
        self.finding.read_as = Some(kind);
        self
    }

    /// No confirmation can outweigh it.
    #[must_use]
    pub const fn firm(mut self) -> Self {
        self.finding.firm = true;
        self
    }

    /// The sentence, and done.
    pub fn say<const N: usize>(mut self, id: &str, args: [(&str, Arg); N]) {
        self.finding.message = args
            .into_iter()
            .fold(Message::new(id), |message, (name, value)| {
                message.with(name, value)
            });
        self.to.push(self.finding);
    }
}

/// Read-only view of everything a check may look at.
#[derive(Debug, Clone, Copy)]
pub struct CheckCtx<'a> {
    pub(super) project: &'a Project,
    evidence: &'a Evidence,
    ruleset: &'a Ruleset,
    today: Date,
    pub(super) texts: &'a Texts,
    /// Inputs the running check declared; `None` for the generic evaluators.
    reads: Option<&'static [Input]>,
    /// Limit that is taken as enforced already.
    announced: Option<&'a str>,
}

impl<'a> CheckCtx<'a> {
    /// A view for a check that declared `reads`.
    pub const fn new(
        project: &'a Project,
        evidence: &'a Evidence,
        ruleset: &'a Ruleset,
        today: Date,
        texts: &'a Texts,
        reads: Option<&'static [Input]>,
    ) -> Self {
        Self {
            project,
            evidence,
            ruleset,
            today,
            texts,
            reads,
            announced: None,
        }
    }

    /// The same view with a limit of a later day counting already.
    pub(crate) const fn announcing(mut self, limit: Option<&'a str>) -> Self {
        self.announced = limit;
        self
    }

    pub(super) fn reading(&self, input: Input) {
        debug_assert!(
            self.reads.is_none_or(|reads| reads.contains(&input)),
            "the check reads {input:?} without declaring it"
        );
    }

    /// The day the check is made for.
    pub const fn today(&self) -> Date {
        self.today
    }

    /// A text field as typed.
    pub fn text(&self, field: TextField) -> &'a str {
        self.reading(Input::of(field));
        self.project.text(field)
    }

    /// The keywords.
    pub fn keywords(&self) -> &'a [String] {
        self.reading(Input::Keywords);
        &self.project.listing.keywords
    }

    /// The answer to a question.
    pub fn answer(&self, flag: &str) -> Option<bool> {
        self.reading(Input::Facts);
        self.project.facts.answer(flag)
    }

    /// The developer.
    pub fn developer(&self) -> &'a crate::project::Developer {
        self.reading(Input::Developer);
        &self.project.developer
    }

    /// Permissions the app asks for.
    pub fn permissions(&self) -> &'a [crate::project::Permission] {
        self.reading(Input::Permissions);
        &self.project.permissions
    }

    /// The icon's file.
    pub const fn icon(&self) -> Option<&'a FileRef> {
        self.project.media.icon.as_ref()
    }

    /// The company logo's file.
    pub const fn logo(&self) -> Option<&'a FileRef> {
        self.project.media.logo.as_ref()
    }

    /// Screenshots of one end.
    pub fn screenshots(&self, screen: Screen) -> &'a [FileRef] {
        self.reading(Input::Screenshots);
        self.project.media.screenshots(screen)
    }

    /// A paper slot, if anything is kept in it.
    pub fn paper(&self, slot: &str) -> Option<&'a crate::project::Paper> {
        self.reading(Input::Papers);
        self.project.papers.get(slot)
    }

    /// True when a paper is filed in a slot.
    pub fn is_filed(&self, slot: &str) -> bool {
        self.paper(slot)
            .is_some_and(|paper| !paper.files.is_empty())
    }

    /// The whole project, for the generic evaluators.
    pub const fn project(&self) -> &'a Project {
        self.project
    }

    /// What is known about a file.
    pub fn file(&self, file: &FileRef) -> &'a FileState {
        self.evidence.file(&file.0)
    }

    /// Facts of a file that was read.
    pub fn facts(&self, file: &FileRef) -> Option<&'a Arc<FileFacts>> {
        match self.file(file) {
            FileState::Ready(facts) => Some(facts),
            FileState::Pending | FileState::Failed(_) => None,
        }
    }

    /// What is known about the contents of a paper's file.
    pub fn read(&self, file: &FileRef) -> &'a ReadState {
        self.reading(Input::Papers);
        self.evidence.reading(&file.0)
    }

    /// The text that was read in a picture; `None` while it was not.
    pub fn written(&self, file: &FileRef) -> Option<&'a Page> {
        self.reading(Input::Writing);
        let state = self.evidence.read_as(Subject::Picture, &file.0);
        state.ready()?.pages.first()
    }

    /// False when nobody asked for the contents of a paper's file, so that none are under way.
    pub fn is_asked(&self, file: &FileRef) -> bool {
        self.evidence.asked(&file.0)
    }

    /// The privacy policy: pasted text first, else the text of its file.
    pub fn policy(&self) -> Document<'a> {
        self.reading(Input::Privacy);
        let legal = &self.project.legal;
        self.document(&legal.policy_text, legal.policy_file.as_ref())
    }

    /// The user agreement: pasted text first, else the text of its file.
    pub fn agreement(&self) -> Document<'a> {
        self.reading(Input::Agreement);
        let legal = &self.project.legal;
        self.document(&legal.agreement_text, legal.agreement_file.as_ref())
    }

    fn document(&self, text: &'a str, file: Option<&'a FileRef>) -> Document<'a> {
        if !text.trim().is_empty() {
            return Document::Text(text);
        }
        file.map_or(Document::Absent, |file| {
            Document::of_file(file, self.file(file))
        })
    }

    /// A numeric limit, as it counts on the day of the check.
    pub fn limit(&self, name: &str) -> usize {
        let announced = self.announced == Some(name);
        match self.ruleset.limits().get(name) {
            Some(limit) if !announced => limit.on(self.today),
            _ => self.ruleset.limit(name),
        }
    }

    /// A word list; empty for an unknown name, which a test rules out.
    pub fn words(&self, name: &str) -> Option<&'a WordList> {
        debug_assert!(
            self.ruleset.words(name).is_some(),
            "there is no word list `{name}`"
        );
        self.ruleset.words(name)
    }

    /// The catalogue.
    pub const fn ruleset(&self) -> &'a Ruleset {
        self.ruleset
    }
}
