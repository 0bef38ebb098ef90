//! A project's rounds: making one, and telling what changed from one to the next and until now.

use super::Suggestion;
use crate::base::{Digest, Message};
use crate::checks::{Outcome, Place};
use crate::engine::checklist::{self, Action};
use crate::engine::report::{ClauseReport, Report};
use crate::locale::Texts;
use crate::project::{FileRef, Project, Round, RoundOutcome, Screen, TextField};
use std::collections::{BTreeMap, BTreeSet};

/// A round as things stand now, with the clauses that are meant and the words that were said of them.
pub fn round(
    project: &Project,
    report: &Report,
    on: &str,
    outcome: RoundOutcome,
    reason: &str,
    meant: impl IntoIterator<Item = Suggestion>,
) -> Round {
    let meant = meant.into_iter();
    let (clauses, quotes) = meant
        .map(|one| (one.clause.clone(), (one.clause, one.quote)))
        .unzip();
    Round {
        on: on.to_owned(),
        outcome,
        version: project.listing.version.trim().to_owned(),
        reason: reason.trim().to_owned(),
        clauses,
        quotes,
        answers: BTreeMap::new(),
        open: open_clauses(report),
        fields: fields(project),
    }
}

/// What is to be done after a rejection for which nothing was changed yet; handed in again as it is, the same answer
/// would come back.
pub fn unanswered(project: &Project, report: &Report) -> Option<Action> {
    let round = project.rounds.last()?;
    if round.outcome != RoundOutcome::Rejected || !is_unchanged(project) {
        return None;
    }
    // Where our own check passes what they named, that is asked clause by clause.
    if round.unanswered().any(|id| report.named(id).is_some()) {
        return None;
    }
    // Who has answered all they named has nothing left to do about it.
    if !round.clauses.is_empty() && round.unanswered().next().is_none() {
        return None;
    }
    let named = round.clauses.iter().find_map(|id| report.clause(id));
    let place = named.map_or(Place::field(TextField::Name), ClauseReport::place);
    let message = Message::new("next-rejected")
        .with("on", round.on.as_str())
        .with("count", round.clauses.len());
    Some(Action {
        outcome: Outcome::Pending,
        step: checklist::Step::of_path(&place.path()),
        message,
        clauses: Vec::new(),
        place,
        others: Vec::new(),
    })
}

/// Whether nothing was changed since the last round.
pub fn is_unchanged(project: &Project) -> bool {
    let last = project.rounds.last();
    last.is_some_and(|round| round.fields == fields(project))
}

/// Clauses that are open in a report, with their outcome.
pub fn open_clauses(report: &Report) -> BTreeMap<String, String> {
    let open = report
        .clauses
        .iter()
        .filter(|clause| clause.outcome >= Outcome::Warn);
    open.map(|clause| (clause.id.0.clone(), clause.outcome.id().to_owned()))
        .collect()
}

/// What is filled in, as short digests by field.
pub fn fields(project: &Project) -> BTreeMap<String, String> {
    let mut fields: BTreeMap<String, String> = BTreeMap::new();
    let mut put = |name: String, filled: bool, digest: Digest| {
        if filled {
            fields.insert(name, digest.short().to_owned());
        }
    };
    for &field in TextField::ALL {
        let text = project.text(field);
        put(
            field.id().to_owned(),
            !text.trim().is_empty(),
            Digest::of_bytes(text.as_bytes()),
        );
    }
    let Project {
        listing,
        developer,
        category,
        facts,
        media,
        permissions,
        legal,
        papers,
        ..
    } = project;
    let mut list = |name: &str, filled: bool, digest: Digest| put(name.to_owned(), filled, digest);
    list(
        "keywords",
        !listing.keywords.is_empty(),
        Digest::of_value(&listing.keywords),
    );
    list(
        "languages",
        !listing.languages.is_empty(),
        Digest::of_value(&listing.languages),
    );
    list("developer-kind", true, Digest::of_value(&developer.kind));
    list(
        "businesses",
        category.is_decided(),
        Digest::of_value(category),
    );
    list("facts", !facts.0.is_empty(), Digest::of_value(facts));
    list(
        "permissions",
        !permissions.is_empty(),
        Digest::of_value(permissions),
    );
    let files: [(&str, Vec<&FileRef>); 4] = [
        ("icon", media.icon.iter().collect()),
        ("logo", media.logo.iter().collect()),
        ("policy-file", legal.policy_file.iter().collect()),
        ("agreement-file", legal.agreement_file.iter().collect()),
    ];
    for (name, files) in files {
        list(name, !files.is_empty(), Digest::of_value(&files));
    }
    for screen in Screen::ALL {
        let files = media.screenshots(screen);
        list(screen.id(), !files.is_empty(), Digest::of_value(&files));
    }
    for (slot, paper) in papers {
        list(&format!("paper/{slot}"), true, Digest::of_value(paper));
    }
    fields
}

/// What a field of [`fields`] is called.
pub fn field_label(name: &str, texts: Texts) -> String {
    let id = match name {
        "facts" => "step-category".to_owned(),
        "policy-file" => "field-policy-text".to_owned(),
        "agreement-file" => "field-agreement-text".to_owned(),
        name => name
            .strip_prefix("paper/")
            .map_or_else(|| format!("field-{name}"), |slot| format!("slot-{slot}")),
    };
    texts.find(&id).unwrap_or_else(|| name.to_owned())
}

/// What became of the clauses that were open in one check or the other.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Between {
    /// Open only in the later one.
    pub new: Vec<String>,
    /// Open in both.
    pub still: Vec<String>,
    /// Open only in the earlier one.
    pub fixed: Vec<String>,
}

impl Between {
    /// From one check to a later one, by the clauses open in each.
    pub fn of(before: &BTreeMap<String, String>, after: &BTreeMap<String, String>) -> Self {
        let only =
            |here: &BTreeMap<String, String>, there: &BTreeMap<String, String>, both: bool| {
                let ids = here.keys().filter(|id| there.contains_key(*id) == both);
                ids.cloned().collect()
            };
        Self {
            new: only(after, before, false),
            still: only(before, after, true),
            fixed: only(before, after, false),
        }
    }

    /// True when nothing was open in either.
    pub const fn is_empty(&self) -> bool {
        self.new.is_empty() && self.still.is_empty() && self.fixed.is_empty()
    }
}

/// What happened after a round: until the next one, or until now after the last.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Step {
    /// Clauses open then and not any more.
    pub fixed: Vec<String>,
    /// Clauses open then and still.
    pub still: Vec<String>,
    /// Clauses open only afterwards.
    pub new: Vec<String>,
    /// Clauses the reviewers named that our check finds open now.
    pub named_open: Vec<String>,
    /// Clauses the reviewers rejected the app for that were not open in our check then: what the rules miss.
    pub missed: Vec<String>,
    /// Fields that are filled in differently.
    pub fields: Vec<String>,
}

/// The step after each round, in the order of the rounds.
pub fn history(project: &Project, report: &Report) -> Vec<Step> {
    let (now, filled) = (open_clauses(report), fields(project));
    let rounds = &project.rounds;
    rounds
        .iter()
        .enumerate()
        .map(|(at, round)| {
            let (open, fields) = rounds
                .get(at + 1)
                .map_or((&now, &filled), |next| (&next.open, &next.fields));
            step(round, open, fields)
        })
        .collect()
}

fn step(round: &Round, open: &BTreeMap<String, String>, fields: &BTreeMap<String, String>) -> Step {
    let Between { new, still, fixed } = Between::of(&round.open, open);
    let names: BTreeSet<&String> = round.fields.keys().chain(fields.keys()).collect();
    Step {
        fixed,
        still,
        new,
        named_open: round
            .clauses
            .iter()
            .filter(|clause| open.contains_key(*clause))
            .cloned()
            .collect(),
        missed: missed(round),
        fields: names
            .into_iter()
            .filter(|name| round.fields.get(*name) != fields.get(*name))
            .cloned()
            .collect(),
    }
}

fn missed(round: &Round) -> Vec<String> {
    if round.outcome != RoundOutcome::Rejected {
        return Vec::new();
    }
    let named = round.clauses.iter();
    named
        .filter(|clause| !round.open.contains_key(*clause))
        .cloned()
        .collect()
}
