//! The kits the policy names are the kits that are built in (clause 2.7.5).
//!
//! A text that names a kit nobody declared, or leaves out one that was, is wrong in one place or the other: the text
//! was copied, or the list is old. Which, only the developer knows.

use crate::checks::finding::Document;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::evidence::lexicon::Denial;
use crate::evidence::normal::Normal;
use crate::project::TextField;

/// Asks about declared kits the policy leaves out; warns of well-known ones it names and nobody declared.
pub(crate) static SDK_NAMES: Check = Check {
    id: "sdk-names",
    clauses: &[CLAUSE],
    reads: &[Input::Privacy, Input::Permissions],
    revision: 1,
    run,
};

const CLAUSE: &str = "2.7.5";

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let Document::Text(policy) = ctx.policy() else {
        return;
    };
    let mut known = Vec::new();
    for (list, words) in ctx.ruleset().word_lists() {
        if !list.starts_with("sdks.") {
            continue;
        }
        let found = ctx
            .policy_hits(list)
            .into_iter()
            .find(|hit| hit.denial == Denial::No);
        let declared = !ctx.hits(list, TextField::Sdks).is_empty();
        if declared && found.is_some() {
            known.extend(words.normal());
        }
        if let Some(hit) = found.filter(|_| !declared) {
            let name = words
                .words
                .first()
                .map_or(hit.word.as_str(), |(word, _)| word);
            out.warn(CLAUSE)
                .at(Place::field(TextField::PolicyText))
                .at(Place::field(TextField::Sdks))
                .matched(hit.word.as_str())
                .sure(50)
                .say("sdk-undeclared", [("sdk", name.into())]);
        }
    }
    let text = Normal::of(policy);
    for name in declared(ctx.text(TextField::Sdks)) {
        let key = Normal::of(name);
        let named = text.as_str().contains(key.as_str())
            || known
                .iter()
                .any(|word| key.as_str().contains(word.as_str()));
        if !named {
            out.ask(CLAUSE)
                .at(Place::field(TextField::Sdks))
                .at(Place::field(TextField::PolicyText))
                .matched(name)
                .sure(80)
                .say("sdk-not-named", [("sdk", name.into())]);
        }
    }
}

/// The names as typed: one a line, or with commas between.
fn declared(typed: &str) -> impl Iterator<Item = &str> {
    typed
        .split(['\n', '、', '，', ',', '；', ';'])
        .map(|name| {
            name.trim()
                .trim_end_matches("SDK")
                .trim_end_matches("sdk")
                .trim()
        })
        .filter(|name| !name.is_empty() && *name != "无")
}
