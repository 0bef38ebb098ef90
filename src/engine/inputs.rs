//! Digests of what checks and statements depend on.

use super::Inputs;
use crate::base::Digest;
use crate::checks::finding::{Finding, Outcome};
use crate::checks::{Check, Input, papers, registry};
use crate::evidence::FileState;
use crate::evidence::reading::{ReadState, Subject};
use crate::project::FileRef;
use crate::ruleset::Clause;
use crate::ruleset::applies::Atom;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// Digests of the inputs of one run, made when first asked for.
pub(super) struct Digests<'a> {
    inputs: Inputs<'a>,
    made: RefCell<BTreeMap<Input, Digest>>,
    answers: BTreeMap<&'static str, Vec<Answer>>,
}

/// What a check said about a clause: the clause, the text, what it matched, and how grave it is. Where it stands is no
/// part of it: a comma before it moves it.
type Answer = (String, String, String, Outcome);

impl<'a> Digests<'a> {
    pub(super) const fn new(inputs: Inputs<'a>) -> Self {
        Self {
            inputs,
            made: RefCell::new(BTreeMap::new()),
            answers: BTreeMap::new(),
        }
    }

    /// Takes down what a check that reads texts or papers said.
    pub(super) fn answered(&mut self, check: &'static Check, findings: &[Finding]) {
        if !check.reads.iter().any(|&input| is_beside(input, &[])) {
            return;
        }
        // What a picture says comes late or not at all, and is kept with the statement.
        let said = findings
            .iter()
            .filter(|found| found.read_as.is_none() && found.outcome != Outcome::Unread);
        let mut answers: Vec<Answer> = said
            .map(|found| {
                let matched = json!(found.matched).to_string();
                let (clause, message) = (found.clause.clone(), found.message.id.clone());
                (clause, message, matched, found.outcome)
            })
            .collect();
        answers.sort_unstable();
        self.answers.insert(check.id, answers);
    }

    /// What the checks of a clause said about it whose texts or papers the clause itself does not speak of.
    fn answers_about(&self, clause: &Clause, own: &[Input]) -> Vec<&Answer> {
        let id = clause.id.as_str();
        let beside = |check: &&&Check| check.reads.iter().any(|input| is_beside(*input, own));
        let checks = registry::for_clause(id).filter(|check| beside(&check));
        let answers = checks.filter_map(|check| self.answers.get(check.id));
        answers.flatten().filter(|(on, ..)| on == id).collect()
    }

    /// Everything a check may look at, the day and the catalogue included.
    pub(super) fn of_check(&self, check: &Check) -> Digest {
        let parts: Vec<Digest> = check
            .reads
            .iter()
            .map(|&input| self.of_input(input))
            .collect();
        Digest::of_value(&(
            check.id,
            check.revision,
            self.inputs.today.to_string(),
            &self.inputs.ruleset.digest,
            parts,
        ))
    }

    /// Everything a statement about a clause was made about. The day is not part of it.
    ///
    /// Some checks read every text for words that speak against a clause which is about something else: what an app
    /// does inside, or what was answered; or they look whether a paper is there. A statement about such a clause is bound to
    /// what those checks said about it, not to the texts and papers: another comma or another scan leaves it standing,
    /// another finding does not.
    pub(super) fn of_clause(&self, clause: &Clause) -> Digest {
        self.about(clause).digest(clause)
    }

    /// The same as a whole, and part by part, each by a name of its own, to tell later which of them is another one.
    pub(super) fn parts_of(&self, clause: &Clause) -> (Digest, BTreeMap<String, String>) {
        let about = self.about(clause);
        (about.digest(clause), about.parts())
    }

    fn about(&self, clause: &Clause) -> About<'_> {
        let own = own_of(clause);
        let bound = bound_inputs(clause, &own).into_iter();
        let slots = clause.need.iter().flat_map(|need| need.slots());
        About {
            inputs: bound.map(|input| (input, self.of_input(input))).collect(),
            papers: slots
                .map(|slot| (slot.to_owned(), self.paper(slot)))
                .collect(),
            flags: self.flags(clause),
            said: self.answers_about(clause, &own),
        }
    }

    /// What is filed in a slot.
    fn paper(&self, slot: &str) -> Value {
        let paper = self.inputs.project.papers.get(slot);
        let files: Vec<Value> = paper
            .iter()
            .flat_map(|paper| &paper.files)
            .map(|file| self.file(file))
            .collect();
        json!([slot, paper, files])
    }

    /// The answers that make a clause apply.
    fn flags(&self, clause: &Clause) -> Vec<(String, Option<bool>)> {
        let facts = &self.inputs.project.facts;
        let flag = |atom: &Atom| match atom {
            Atom::Flag(flag) => Some((flag.clone(), facts.answer(flag))),
            _ => None,
        };
        clause
            .applies
            .atoms()
            .into_iter()
            .filter_map(flag)
            .collect()
    }

    fn of_input(&self, input: Input) -> Digest {
        if let Some(digest) = self.made.borrow().get(&input) {
            return digest.clone();
        }
        let digest = Digest::of_value(&self.value(input));
        self.made.borrow_mut().insert(input, digest.clone());
        digest
    }

    fn value(&self, input: Input) -> Value {
        let project = self.inputs.project;
        let listing = &project.listing;
        match input {
            Input::Name => json!(listing.name),
            Input::ShownName => json!(listing.shown_name),
            Input::Version => json!([listing.version, listing.running_version]),
            Input::Brief => json!(listing.brief),
            Input::Detail => json!(listing.detail),
            Input::Keywords => json!(listing.keywords),
            Input::Languages => json!(listing.languages),
            Input::Urls => json!([
                listing.home_url,
                listing.trusted_domains,
                listing.guide_url,
                listing.jump_url,
                listing.test_account,
                listing.other_platforms
            ]),
            Input::Developer => json!(project.developer),
            Input::Category => json!(project.category),
            Input::Facts => json!(project.facts),
            Input::Icon => self.pictures(project.media.icon.iter().chain(&project.media.logo)),
            Input::Screenshots => json!([
                self.pictures(project.media.desktop.iter()),
                self.pictures(project.media.mobile.iter())
            ]),
            Input::Permissions => {
                let legal = &project.legal;
                json!([project.permissions, legal.app_type, legal.sdks])
            }
            Input::Privacy => {
                let legal = &project.legal;
                json!([
                    legal.policy_url,
                    legal.policy_text,
                    self.files(legal.policy_file.iter())
                ])
            }
            Input::Agreement => {
                let legal = &project.legal;
                json!([
                    legal.agreement_url,
                    legal.agreement_text,
                    self.files(legal.agreement_file.iter())
                ])
            }
            Input::Writing => {
                let media = &project.media;
                let marks = media.icon.iter().chain(&media.logo);
                let all = marks.chain(&media.desktop).chain(&media.mobile);
                self.readings(Subject::Picture, all)
            }
            Input::Papers => {
                let files = || project.papers.values().flat_map(|paper| &paper.files);
                json!([
                    project.papers,
                    self.files(files()),
                    self.readings(Subject::Paper, files())
                ])
            }
        }
    }

    fn files<'f>(&self, files: impl Iterator<Item = &'f FileRef>) -> Value {
        files.map(|file| self.file(file)).collect()
    }

    /// How far the reading of each file has come; its result follows from the file and the reader.
    fn readings<'f>(&self, subject: Subject, files: impl Iterator<Item = &'f FileRef>) -> Value {
        files
            .map(
                |file| match self.inputs.evidence.read_as(subject, &file.0) {
                    ReadState::Waiting => json!("waiting"),
                    ReadState::Off => json!("off"),
                    ReadState::Cancelled => json!("cancelled"),
                    ReadState::Unreadable => json!("unreadable"),
                    ReadState::Ready(reading) => json!([reading.revision, reading.pages.len()]),
                },
            )
            .collect()
    }

    /// Pictures, with what a person said about places of them.
    fn pictures<'f>(&self, files: impl Iterator<Item = &'f FileRef>) -> Value {
        files
            .map(|file| {
                let FileState::Ready(facts) = self.inputs.evidence.file(&file.0) else {
                    return self.file(file);
                };
                let judgements = self.inputs.project.judgements.iter();
                let said: Vec<Value> = judgements
                    .filter(|judgement| judgement.file == facts.digest)
                    .map(|judgement| json!([judgement.kind, judgement.region, judgement.holds]))
                    .collect();
                if said.is_empty() {
                    return self.file(file);
                }
                json!([self.file(file), said])
            })
            .collect()
    }

    /// A file by its contents, not by its name alone.
    fn file(&self, file: &FileRef) -> Value {
        match self.inputs.evidence.file(&file.0) {
            FileState::Pending => json!([file, "pending"]),
            FileState::Failed(failure) => json!([file, failure]),
            FileState::Ready(facts) => json!([file, facts.digest]),
        }
    }
}

/// What a statement about a clause is about.
struct About<'a> {
    inputs: Vec<(Input, Digest)>,
    /// By slot.
    papers: Vec<(String, Value)>,
    flags: Vec<(String, Option<bool>)>,
    said: Vec<&'a Answer>,
}

impl About<'_> {
    fn digest(&self, clause: &Clause) -> Digest {
        let inputs: Vec<&Digest> = self.inputs.iter().map(|(_, digest)| digest).collect();
        let papers: Vec<&Value> = self.papers.iter().map(|(_, paper)| paper).collect();
        let about = (inputs, papers, &self.flags, &self.said);
        Digest::of_value(&(clause.id.as_str(), &clause.digest, about))
    }

    fn parts(&self) -> BTreeMap<String, String> {
        let short = |digest: &Digest| digest.short().to_owned();
        let mut parts = BTreeMap::new();
        for (input, digest) in &self.inputs {
            parts.insert(input.words().to_owned(), short(digest));
        }
        for (slot, paper) in &self.papers {
            parts.insert(format!("slot-{slot}"), short(&Digest::of_value(paper)));
        }
        for (flag, answer) in &self.flags {
            let answer = answer.map_or("open", |yes| if yes { "yes" } else { "no" });
            parts.insert(format!("flag-{flag}"), answer.to_owned());
        }
        if !self.said.is_empty() {
            parts.insert(FOUND.to_owned(), short(&Digest::of_value(&self.said)));
        }
        parts
    }
}

/// Name of the part of a statement that is what checks said about what the clause itself does not speak of.
pub const FOUND: &str = "found";

/// What a statement about a clause is bound to as a whole. Papers are bound slot by slot, so that one scan does not void
/// a statement about another.
fn bound_inputs(clause: &Clause, own: &[Input]) -> Vec<Input> {
    let mut inputs = own_inputs(clause, own);
    if clause.need.is_some() {
        inputs.retain(|&input| input != Input::Papers);
        let mut slots = clause.need.iter().flat_map(|need| need.slots());
        let named = slots.any(papers::names_app) && !inputs.contains(&Input::Name);
        inputs.extend(named.then_some(Input::Name));
    }
    inputs
}

/// What a clause's checks read, or what it speaks of where it has none; sorted, each once.
fn own_inputs(clause: &Clause, own: &[Input]) -> Vec<Input> {
    let mut inputs: Vec<Input> = registry::for_clause(clause.id.as_str())
        .flat_map(|check| check.reads)
        .copied()
        .filter(|&input| !is_beside(input, own))
        .collect();
    if inputs.is_empty() && clause.need.is_none() {
        inputs = spoken_of(&clause.input);
    }
    // What a picture says follows from the picture, and is read later, or not at all by the command line: that alone must
    // not void a statement. What it speaks against is kept with the statement, see `objections`.
    inputs.retain(|&input| input != Input::Writing);
    inputs.sort_unstable();
    inputs.dedup();
    inputs
}

/// Everything a statement about a clause is bound to, the answers that make it apply included.
pub fn bound_to(clause: &Clause) -> Vec<Input> {
    let mut inputs = own_inputs(clause, &own_of(clause));
    inputs.extend(clause.need.as_ref().map(|_| Input::Papers));
    let asks = |atom: &Atom| matches!(atom, Atom::Flag(_));
    if clause.applies.atoms().into_iter().any(asks) {
        inputs.push(Input::Facts);
    }
    inputs
}

/// Words for papers in the catalogue's vocabulary.
const PAPERS: [&str; 4] = ["doc", "docs", "doc_text", "icp"];
/// What a person writes about the app.
const TEXTS: [Input; 4] = [Input::Name, Input::Brief, Input::Detail, Input::Keywords];

/// The texts a clause itself speaks of, in the catalogue's vocabulary.
fn texts_of(input: &str) -> Vec<Input> {
    let texts = |word: &str| match word {
        "name" => vec![Input::Name],
        "brief" => vec![Input::Brief],
        "detail" => vec![Input::Detail],
        "keywords" => vec![Input::Keywords],
        "texts" => TEXTS.to_vec(),
        _ => Vec::new(),
    };
    input.split('+').flat_map(texts).collect()
}

/// Texts and papers a clause itself speaks of.
fn own_of(clause: &Clause) -> Vec<Input> {
    let mut own = texts_of(&clause.input);
    let mut words = clause.input.split('+');
    let papers = clause.need.is_some() || words.any(|word| PAPERS.contains(&word));
    own.extend(papers.then_some(Input::Papers));
    own
}

/// True for a text or papers that are read for a clause which speaks of other things.
fn is_beside(input: Input, own: &[Input]) -> bool {
    (TEXTS.contains(&input) || input == Input::Papers) && !own.contains(&input)
}

/// What a clause without a check speaks of, in the catalogue's vocabulary; an app's contents are bound to its
/// name and version.
fn spoken_of(input: &str) -> Vec<Input> {
    let mut inputs: Vec<Input> = input
        .split('+')
        .flat_map(|word| match word {
            "name" => vec![Input::Name],
            "brief" => vec![Input::Brief],
            "detail" => vec![Input::Detail],
            "keywords" => vec![Input::Keywords],
            "icon" => vec![Input::Icon],
            "screenshots" => vec![Input::Screenshots],
            "privacy" => vec![Input::Privacy],
            "agreement" => vec![Input::Agreement],
            "permissions" => vec![Input::Permissions],
            "developer" => vec![Input::Developer],
            "category" => vec![Input::Category],
            "languages" => vec![Input::Languages],
            "url" | "html" => vec![Input::Urls],
            _ => vec![Input::Name, Input::Version],
        })
        .collect();
    inputs.dedup();
    inputs
}
