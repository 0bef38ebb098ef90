//! One field over many texts that belong to no project: the checks that read it and nothing else, no papers, no
//! statements and no digests, so that a line costs little more than looking at it.
//!
//! Nobody has answered any question, so a clause that depends on one is judged when the text itself says yes to it.

use super::{Inputs, announced, look, settle, sort_in};
use crate::checks::finding::{Finding, Outcome};
use crate::checks::statements::Standing;
use crate::checks::texts::Texts;
use crate::checks::wording::hidden_flags;
use crate::checks::{Input, registry};
use crate::project::Edit;
use crate::ruleset::Clause;
use crate::ruleset::applies::{Atom, Truth};
use std::collections::BTreeMap;

/// What was found about a clause.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged<'a> {
    /// The clause.
    pub id: &'a str,
    /// What it comes to while nobody has said anything.
    pub outcome: Outcome,
    /// What was found, in the order of the checks.
    pub findings: Vec<Finding>,
}

/// Clauses about which something was found by the checks that read `input`, in the order of the catalogue.
pub fn judge_field<'a>(inputs: Inputs<'a>, input: Input) -> Vec<Judged<'a>> {
    let texts = Texts::default();
    let announced: Vec<_> = announced::limits(inputs).collect();
    let mut found: BTreeMap<&str, Vec<Finding>> = BTreeMap::new();
    for &check in registry::CHECKS {
        if check.reads.contains(&input) {
            let now = look(inputs, check, &texts, None);
            sort_in(inputs, check, now, &texts, &announced, &mut found);
        }
    }
    let mut found: Vec<(usize, &Clause, Vec<Finding>)> = found
        .into_iter()
        .filter_map(|(id, findings)| {
            let (place, clause) = inputs.ruleset.place(id)?;
            Some((place, clause, findings))
        })
        .collect();
    found.sort_by_key(|&(place, ..)| place);
    let judged = |(_, clause, findings): (usize, &'a Clause, Vec<Finding>)| {
        let truth = clause.applies.evaluate(inputs.project, inputs.ruleset);
        // What only the text answers leaves nothing beyond doubt.
        let (truth, most) = match truth {
            Truth::Unknown(_) if findings.iter().any(is_announced) => {
                (Truth::Yes, Outcome::Pending)
            }
            Truth::Unknown(open) => (presumed(inputs, &texts, clause, &open), Outcome::Pending),
            known => (known, Outcome::Fail),
        };
        if truth != Truth::Yes {
            return None;
        }
        let later = announced::clause(clause, inputs.today);
        let findings = announced::all_later(findings, later);
        let (outcome, findings) =
            settle::settle(clause, truth, true, findings, Standing::None, None)
                .only_announced(later)
                .into_findings();
        Some(Judged {
            id: clause.id.as_str(),
            outcome: outcome.min(most),
            findings,
        })
    };
    found.into_iter().filter_map(judged).collect()
}

/// What announces the very thing a clause is about leaves no question whether it applies.
fn is_announced(finding: &Finding) -> bool {
    let words = [
        "admitted-word",
        "admitted-word-close",
        "business-announced",
        "mentioned-matter",
        "offered-business",
    ];
    finding.is_likeness() || words.contains(&finding.message.id.as_str())
}

/// Whether a clause applies once every open question the text answers is answered with yes.
fn presumed(inputs: Inputs<'_>, texts: &Texts, clause: &Clause, open: &[Atom]) -> Truth {
    let mut project = inputs.project.clone();
    for atom in open {
        if let Atom::Flag(flag) = atom
            && hidden_flags::lists(flag).any(|list| texts.say(&list, inputs.ruleset.lexicon()))
        {
            Edit::Fact(flag.clone(), Some(true)).apply(&mut project);
        }
    }
    clause.applies.evaluate(&project, inputs.ruleset)
}
