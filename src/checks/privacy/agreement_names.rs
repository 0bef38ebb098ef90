//! The user agreement is the app's own (clause 0.2.5): a copied template still carries its first owner's names.

use crate::checks::finding::Document;
use crate::checks::{Check, CheckCtx, Findings, Input, Place, documents};
use crate::evidence::policy;
use crate::project::TextField;
use crate::ruleset::applies::company_key;

/// Points out another company speaking as "we", and another app in the title.
pub(crate) static AGREEMENT_NAMES: Check = Check {
    id: "agreement-names",
    clauses: &[CLAUSE],
    reads: &[Input::Agreement, Input::Name, Input::Developer],
    revision: 1,
    run,
};

const CLAUSE: &str = "0.2.5";

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let Document::Text(text) = ctx.agreement() else {
        return;
    };
    let place = || Place::field(TextField::AgreementText);
    let developer = ctx.text(TextField::DeveloperName).trim();
    let named = company_key(text).contains(&company_key(developer));
    let other = documents::other_speaker(text, developer)
        .or_else(|| policy::companies(text).first().copied().filter(|_| !named));
    if let Some(other) = other.filter(|_| !developer.is_empty()) {
        out.warn(CLAUSE).at(place()).matched(other).sure(70).say(
            "agreement-other-company",
            [("company", other.into()), ("developer", developer.into())],
        );
    }
    let name = ctx.text(TextField::Name).trim();
    if name.is_empty() || documents::names_app(text, name) {
        return;
    }
    if let Some(other) = policy::titled_agreement(text) {
        out.warn(CLAUSE).at(place()).matched(other).sure(70).say(
            "agreement-other-app",
            [("other", other.into()), ("name", name.into())],
        );
    }
}
