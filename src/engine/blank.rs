//! What a statement would be about and is not there yet. Nobody can have looked at a name that was not entered.

use crate::checks::Input;
use crate::project::Project;
use crate::ruleset::{Clause, Mode};

/// What has to be entered before a person can say anything about a clause, in the order it is entered; empty when
/// everything the clause speaks of is there. What an app may go without is never missing.
pub fn missing(project: &Project, clause: &Clause) -> Vec<Input> {
    if !matches!(clause.mode, Mode::Attest | Mode::Assist) || clause.need.is_some() {
        return Vec::new();
    }
    let mut inputs: Vec<Input> = clause
        .input
        .split('+')
        .flat_map(spoken_of)
        .copied()
        .collect();
    inputs.sort_unstable();
    inputs.dedup();
    inputs.retain(|input| !is_there(project, *input));
    inputs
}

/// What a word of the catalogue speaks of. What an app does and shows inside is known by its name alone.
fn spoken_of(word: &str) -> &'static [Input] {
    match word {
        "brief" => &[Input::Brief],
        "detail" => &[Input::Detail],
        "texts" => &[Input::Name, Input::Brief, Input::Detail],
        "icon" => &[Input::Icon],
        "screenshots" => &[Input::Screenshots],
        "privacy" => &[Input::Privacy],
        "agreement" => &[Input::Agreement],
        "category" => &[Input::Category],
        _ => &[Input::Name],
    }
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
