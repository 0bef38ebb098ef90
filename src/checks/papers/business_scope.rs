//! The scope printed on the licence names the chosen businesses (clauses 4.1.license.2, 4.2.2.2, 4.2.7.3).
//!
//! The usual words are the ruleset's lists `scopes`. Registration offices word a scope freely, so a scope without a usual
//! word is pointed out; it fails only where the clause itself names the words.

use crate::base::Arg;
use crate::checks::scopes::granted;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::{FieldPath, PaperField};

/// Asks for a scope that was not entered; warns when it has no usual word of a chosen business, and fails when it has
/// none of the words a clause names.
pub(crate) static BUSINESS_SCOPE: Check = Check {
    id: "business-scope",
    clauses: &["4.1.license.2", "4.2.2.2", "4.2.7.3"],
    reads: &[Input::Papers, Input::Category],
    revision: 4,
    run,
};

const LICENSE: &str = "business-license";
const GENERAL: &str = "4.1.license.2";

/// Two clauses name the words themselves.
const NAMED: [(&str, &str); 2] = [("ecommerce", "4.2.2.2"), ("video_course", "4.2.7.3")];

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let Some(paper) = ctx.paper(LICENSE).filter(|paper| !paper.files.is_empty()) else {
        return;
    };
    let place = || Place::Field {
        path: FieldPath::PaperText(LICENSE.to_owned(), PaperField::Scope),
    };
    let scope = granted(&paper.scope);
    if paper.scope.trim().is_empty() {
        for clause in BUSINESS_SCOPE.clauses {
            out.ask(clause).at(place()).say("scope-missing", []);
        }
        return;
    }
    for business in &ctx.project().category.businesses {
        let Some(list) = ctx.ruleset().words(&format!("scopes.{business}")) else {
            continue;
        };
        let mut words = list.words.iter().map(|(word, _)| word.as_str());
        if words.any(|word| scope.contains(word)) {
            continue;
        }
        let words: Vec<&str> = list.words.iter().map(|(word, _)| word.as_str()).collect();
        let named = NAMED.iter().find(|(id, _)| id == business);
        let args = || {
            [
                ("business", Arg::term(format!("business-{business}"))),
                ("words", words.join(" / ").into()),
            ]
        };
        if let Some(&(_, clause)) = named {
            let finding = out.fail(clause).at(place());
            finding.say("scope-without-word", args());
        }
        let finding = out.warn(GENERAL).at(place()).sure(70);
        finding.say("scope-without-business", args());
    }
}
