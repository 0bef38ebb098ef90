//! The papers an app owes: which slots, why in words, how many demands are met, and what is a choice.

use super::beside::FORM;
use super::report::{ClauseReport, Report};
use crate::base::{Arg, Message};
use crate::checks::finding::{Outcome, Place};
use crate::project::{FieldPath, Project};
use crate::ruleset::applies::{Atom, Reason};
use crate::ruleset::{Clause, Need, Ruleset};
use std::collections::{BTreeMap, BTreeSet};

/// A slot that is demanded or has files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owed {
    /// Slot id.
    pub slot: String,
    /// Clauses that demand it, in the order of the specification; none for a paper only the form wants.
    pub clauses: Vec<String>,
    /// What makes it owed, one sentence part each; empty where nothing demands it.
    pub why: Vec<Message>,
}

/// A clause that applies, its row, and what it demands with the answers given so far.
struct Demand<'a> {
    report: &'a ClauseReport,
    clause: &'a Clause,
    need: Need,
}

/// Every demand. A choice one of whose papers is owed by itself is no choice any more.
fn demands<'a>(report: &'a Report, ruleset: &'a Ruleset, project: &'a Project) -> Vec<Demand<'a>> {
    let demands = report
        .clauses
        .iter()
        .filter(|clause| !matches!(clause.outcome, Outcome::NotApplicable))
        .filter(|clause| !clause.is_undecided())
        .filter_map(|report| {
            let clause = ruleset.clause(report.id.as_str())?;
            let need = clause.need.as_ref()?.resolve(project).ok()?;
            Some(Demand {
                report,
                clause,
                need,
            })
        });
    let mut demands: Vec<Demand<'_>> = demands.collect();
    let alone: BTreeSet<String> = demands
        .iter()
        .flat_map(|demand| match &demand.need {
            Need::All(parts) => parts.as_slice(),
            other => std::slice::from_ref(other),
        })
        .filter_map(|part| match part {
            Need::Slot(slot) => Some(slot.clone()),
            _ => None,
        })
        .collect();
    for demand in &mut demands {
        let need = std::mem::replace(&mut demand.need, Need::Nothing);
        demand.need = chosen(need, &alone);
    }
    demands
}

/// What is left of a need once some papers are owed by themselves.
fn chosen(need: Need, alone: &BTreeSet<String>) -> Need {
    let is_owed = |part: &Need| matches!(part, Need::Slot(slot) if alone.contains(slot));
    match need {
        Need::Any(mut parts) => match parts.iter().position(is_owed) {
            Some(at) => parts.swap_remove(at),
            None => Need::Any(parts),
        },
        Need::All(parts) => {
            let parts = parts.into_iter().map(|part| chosen(part, alone));
            Need::All(parts.collect())
        }
        other => other,
    }
}

/// Number of demands for papers, and how many of them are met by papers nothing certain speaks against. A choice
/// between papers is one demand, so is one that several clauses make, and so is each paper only the form wants.
pub fn needs(report: &Report, ruleset: &Ruleset, project: &Project) -> (usize, usize) {
    let all = demanded(report, ruleset, project);
    let refused = refused(report);
    let mut sound = project.clone();
    sound
        .papers
        .retain(|slot, _| !refused.contains(slot.as_str()));
    let met = all.iter().filter(|need| need.satisfied(&sound)).count();
    (all.len(), met)
}

/// Every demand once, those of the form last.
pub(super) fn demanded(report: &Report, ruleset: &Ruleset, project: &Project) -> Vec<Need> {
    let form = FORM.map(|slot| Need::Slot(slot.to_owned()));
    let mut all: Vec<Need> = Vec::new();
    for demand in demands(report, ruleset, project) {
        let parts = match demand.need {
            Need::All(parts) => parts,
            other => vec![other],
        };
        for part in parts {
            if part != Need::Nothing && !all.contains(&part) {
                all.push(part);
            }
        }
    }
    for need in form {
        if !all.contains(&need) {
            all.push(need);
        }
    }
    all
}

/// Slots something certain is held against.
fn refused(report: &Report) -> BTreeSet<String> {
    let of_clauses = report
        .clauses
        .iter()
        .filter(|clause| clause.weight() == Outcome::Fail)
        .flat_map(|clause| &clause.findings);
    let mut slots = BTreeSet::new();
    for finding in of_clauses.chain(&report.beside) {
        let place = finding.places.first().map(Place::path);
        if finding.outcome == Outcome::Fail
            && let Some(FieldPath::Paper(slot) | FieldPath::PaperText(slot, _)) = place
        {
            slots.insert(slot);
        }
    }
    slots
}

/// Slots that are demanded now or have files, in slot order.
pub fn slots(report: &Report, ruleset: &Ruleset, project: &Project) -> Vec<Owed> {
    let mut demanded: BTreeMap<String, (Vec<String>, Vec<Message>)> = BTreeMap::new();
    for demand in demands(report, ruleset, project) {
        let why = why(&demand, ruleset, project);
        for slot in demand.need.slots() {
            let (clauses, reasons) = demanded.entry(slot.to_owned()).or_default();
            let id = &demand.report.id.0;
            // What demands it of more apps explains it best.
            if clauses.is_empty() || why.len() < reasons.len() {
                reasons.clone_from(&why);
            }
            if !clauses.contains(id) {
                clauses.push(id.clone());
            }
        }
    }
    for (_, reasons) in demanded.values_mut() {
        if reasons.is_empty() {
            reasons.push(Message::new("owed-always"));
        }
    }
    for slot in FORM {
        let (_, reasons) = demanded.entry(slot.to_owned()).or_default();
        if reasons.is_empty() {
            reasons.push(Message::new("owed-form"));
        }
    }
    let owed = ruleset.slots().iter().filter_map(|slot| {
        let known = demanded.remove(&slot.id);
        let filed = project.papers.contains_key(&slot.id);
        let (clauses, why) = known.or_else(|| filed.then(Default::default))?;
        Some(Owed {
            slot: slot.id.clone(),
            clauses,
            why,
        })
    });
    owed.collect()
}

/// The answers that make a clause apply and decide what it demands; none where every app owes it.
fn why(demand: &Demand<'_>, ruleset: &Ruleset, project: &Project) -> Vec<Message> {
    let mut messages = Vec::new();
    for reason in demand.clause.applies.grounds(project, ruleset) {
        messages.extend(said(&reason));
    }
    let flags = demand.clause.need.iter().flat_map(Need::flags);
    for flag in flags {
        let Some(value) = project.facts.answer(flag) else {
            continue;
        };
        let atom = Atom::Flag(flag.to_owned());
        messages.extend(said(&Reason { atom, value }));
    }
    let mut known = BTreeSet::new();
    messages.retain(|message: &Message| known.insert(format!("{message:?}")));
    messages
}

/// One reason as a part of a sentence. That a company is no individual, or that something was not chosen, explains
/// nothing.
fn said(reason: &Reason) -> Option<Message> {
    let name = |kind: &str, id: &str| Arg::term(format!("{kind}-{id}"));
    let message = match (&reason.atom, reason.value) {
        (Atom::Flag(flag), true) => Message::new("owed-yes").with("name", name("flag", flag)),
        (Atom::Flag(flag), false) => Message::new("owed-no").with("name", name("flag", flag)),
        (Atom::Business(id), true) => {
            Message::new("owed-business").with("name", name("business", id))
        }
        (Atom::Group(id), true) => Message::new("owed-business").with("name", name("group", id)),
        (Atom::Individual, false) => Message::new("owed-company"),
        (_, false) => return None,
        (atom, true) => atom.said(true),
    };
    Some(message)
}

/// Slots of which one paper is owed and none is there yet, set by set; a slot is in one set only. Where a choice is
/// between several papers at once and one, there is no set of single papers.
pub fn choices(report: &Report, ruleset: &Ruleset, project: &Project) -> Vec<Vec<String>> {
    let mut sets: Vec<Vec<String>> = Vec::new();
    for demand in demands(report, ruleset, project) {
        for part in demand.need.missing(project) {
            let Need::Any(parts) = part else { continue };
            let single = |part: &Need| matches!(part, Need::Slot(_) | Need::Count { .. });
            let set: Vec<String> = part.slots().into_iter().map(str::to_owned).collect();
            let taken = sets.iter().flatten().any(|slot| set.contains(slot));
            if set.len() > 1 && parts.iter().all(single) && !taken {
                sets.push(set);
            }
        }
    }
    sets
}
