//! What a clause is about and is not there yet. Nobody, the machine neither, can have looked at a name that was not
//! entered.

use crate::base::Arg;
use crate::checks::Input;
use crate::checks::finding::{Finding, Findings, Outcome, Place};
use crate::project::{FieldPath, Project};
use crate::ruleset::{Clause, Mode};

/// The message of a finding that there was nothing to look at.
pub(super) const NOTHING_ENTERED: &str = "nothing-entered";

/// What has to be entered before a person can say anything about a clause, in the order it is entered; empty when
/// everything the clause speaks of is there. What an app may go without is never missing.
pub fn missing(project: &Project, clause: &Clause) -> Vec<Input> {
    if !matches!(clause.mode, Mode::Attest | Mode::Assist) || clause.need.is_some() {
        return Vec::new();
    }
    // What an app does and shows inside is known by its name alone.
    lacking(project, clause, &[Input::Name])
}

/// Says of a clause the machine decides alone that there was nothing to look at; `found` is what its checks said.
pub(super) fn unseen(project: &Project, clause: &Clause, found: &[Finding]) -> Option<Finding> {
    let silent = found.iter().all(|finding| finding.outcome <= Outcome::Pass);
    if clause.mode != Mode::Auto || clause.need.is_some() || !silent {
        return None;
    }
    let inputs = lacking(project, clause, &[]);
    let place = match inputs.first()?.path() {
        FieldPath::Text(field) => Place::field(field),
        path => Place::Field { path },
    };
    let terms = inputs.iter().map(|input| input.words().to_owned());
    let mut out = Findings::default();
    out.ask(clause.id.as_str()).at(place).firm().say(
        NOTHING_ENTERED,
        [(
            "what",
            Arg::Terms {
                terms: terms.collect(),
            },
        )],
    );
    out.into_vec().pop()
}

/// What a clause speaks of and was not entered; `otherwise` is what a word speaks of that names nothing to enter.
fn lacking(project: &Project, clause: &Clause, otherwise: &'static [Input]) -> Vec<Input> {
    let words = clause.input.split('+');
    let spoken = words.flat_map(|word| spoken_of(word).unwrap_or(otherwise));
    let mut inputs: Vec<Input> = spoken.copied().collect();
    inputs.sort_unstable();
    inputs.dedup();
    inputs.retain(|input| !is_there(project, *input));
    inputs
}

/// What a word of the catalogue speaks of; `None` where that is nothing to enter.
fn spoken_of(word: &str) -> Option<&'static [Input]> {
    Some(match word {
        "name" => &[Input::Name],
        "brief" => &[Input::Brief],
        "detail" => &[Input::Detail],
        "texts" => &[Input::Name, Input::Brief, Input::Detail],
        "icon" => &[Input::Icon],
        "screenshots" => &[Input::Screenshots],
        "privacy" => &[Input::Privacy],
        "agreement" => &[Input::Agreement],
        "category" => &[Input::Category],
        _ => return None,
    })
}

/// True where something was entered.
fn is_there(project: &Project, input: Input) -> bool {
    let typed = |text: &str| !text.trim().is_empty();
    let (listing, media, legal) = (&project.listing, &project.media, &project.legal);
    match input {
        Input::Name => typed(&listing.name),
        Input::Brief => typed(&listing.brief),
        Input::Detail => typed(&listing.detail),
        Input::Icon => media.icon.is_some(),
        Input::Screenshots => !(media.desktop.is_empty() && media.mobile.is_empty()),
        Input::Privacy => {
            typed(&legal.policy_text) || typed(&legal.policy_url) || legal.policy_file.is_some()
        }
        Input::Agreement => {
            typed(&legal.agreement_text)
                || typed(&legal.agreement_url)
                || legal.agreement_file.is_some()
        }
        Input::Category => project.category.is_decided(),
        _ => true,
    }
}
