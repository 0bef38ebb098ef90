//! What a privacy policy has to say (clause 0.1.b), item by item, and what it must not say.
//!
//! A missing item or a careless phrase is a question, because a lawyer may know better; whether the contents are
//! lawful stays with a person in any case.

use crate::base::{Arg, Span};
use crate::checks::finding::{Document, FindingBuilder};
use crate::checks::mentions::{self, Mention};
use crate::checks::{Check, CheckCtx, Findings, Input, Place, documents};
use crate::evidence::lexicon::{Denial, Tier};
use crate::evidence::policy::{self, Need};
use crate::project::TextField;
use crate::ruleset::applies::company_key;

/// Asks about every missing item, blanket phrases, placeholders and another company's or app's name.
pub(crate) static POLICY_CONTENTS: Check = Check {
    id: "policy-contents",
    clauses: &["0.1.b"],
    reads: &[
        Input::Privacy,
        Input::Name,
        Input::Brief,
        Input::Detail,
        Input::Keywords,
        Input::Developer,
        Input::Facts,
    ],
    revision: 8,
    run,
};

const CLAUSE: &str = "0.1.b";

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let place = || Place::field(TextField::PolicyText);
    let text = match ctx.policy() {
        Document::Absent => {
            return out.ask(CLAUSE).at(place()).firm().say("policy-no-text", []);
        }
        Document::Waiting => return out.unread(CLAUSE).at(place()).say("file-waiting", []),
        Document::Unreadable(file) => {
            return documents::unreadable(out, CLAUSE, TextField::PolicyText, file);
        }
        Document::Text(text) => text,
    };
    let mut listed = mentions::in_listing(ctx, "privacy.sensitive");
    listed.retain(|mention| mention.tier == Tier::Certain);
    let sensitive = !listed.is_empty()
        || ctx
            .policy_hits("privacy.sensitive")
            .iter()
            .any(|hit| hit.denial == Denial::No);
    let denial = policy::denies_sensitive(text);
    if let Some(denial) = denial {
        contradiction(ctx, &listed, (text, denial), out);
    }
    let nothing = policy::collects_nothing(text).filter(|_| !sensitive);
    if let Some(nothing) = nothing {
        out.warn(CLAUSE)
            .at(policy_place(ctx, text, nothing))
            .matched(nothing.of(text))
            .sure(60)
            .say("policy-collects-nothing", []);
    }
    for item in policy::items(text) {
        // Where nothing is collected there is nothing to store, share or delete; `login` asks for an account by itself.
        if nothing.is_some() && policy::OBJECTLESS.contains(&item.number) {
            continue;
        }
        if item.sentence.is_some() {
            continue;
        }
        let login = ctx.answer("login") == Some(true);
        let must = match item.need {
            Need::Login if !login && !policy::speaks_of_accounts(text) => continue,
            Need::Sensitive if !sensitive => continue,
            Need::Must | Need::Sensitive => true,
            Need::Login => login,
            Need::Should => false,
        };
        let finding = if must {
            out.ask(CLAUSE).sure(80)
        } else {
            out.warn(CLAUSE).sure(50)
        };
        let name = Arg::term(format!("policy-item-{}", item.number));
        finding
            .at(place())
            .say("policy-item-missing", [("item", name)]);
    }
    names(ctx, text, out);
    phrases(ctx, text, out);
    blanks(ctx, text, out);
}

/// The policy says that no sensitive data are collected, and the listing speaks of some.
fn contradiction(
    ctx: &CheckCtx<'_>,
    listed: &[Mention],
    (text, denial): (&str, Span),
    out: &mut Findings,
) {
    let Some(first) = listed.first() else {
        return;
    };
    let mut words: Vec<String> = listed.iter().map(|mention| mention.typed.clone()).collect();
    words.dedup();
    let places = listed
        .iter()
        .flat_map(|mention| mention.places.iter().cloned());
    places
        .fold(
            out.ask(CLAUSE).at(policy_place(ctx, text, denial)),
            FindingBuilder::at,
        )
        .matched(denial.of(text))
        .sure(80)
        .say(
            "policy-denies-sensitive",
            [("words", words.into()), ("fields", first.fields())],
        );
}

/// Pasted text is marked; of a file only the field is named.
fn policy_place(ctx: &CheckCtx<'_>, text: &str, span: Span) -> Place {
    if ctx.text(TextField::PolicyText) == text {
        Place::text(TextField::PolicyText, span)
    } else {
        Place::field(TextField::PolicyText)
    }
}

/// The developer and the app are named, and nobody else's company or app is left in a copied text.
fn names(ctx: &CheckCtx<'_>, text: &str, out: &mut Findings) {
    let place = || Place::field(TextField::PolicyText);
    let developer = ctx.text(TextField::DeveloperName).trim();
    let speaker = documents::other_speaker(text, developer).filter(|_| !developer.is_empty());
    if let Some(other) = speaker {
        out.ask(CLAUSE).at(place()).matched(other).sure(80).say(
            "policy-other-company",
            [("company", other.into()), ("developer", developer.into())],
        );
    } else if !developer.is_empty() && !company_key(text).contains(&company_key(developer)) {
        let others = policy::companies(text);
        match others.first() {
            Some(other) => out.ask(CLAUSE).at(place()).matched(*other).sure(80).say(
                "policy-other-company",
                [
                    ("company", (*other).into()),
                    ("developer", developer.into()),
                ],
            ),
            None => out
                .ask(CLAUSE)
                .at(place())
                .sure(70)
                .say("policy-no-company", [("developer", developer.into())]),
        }
    }
    let name = ctx.text(TextField::Name).trim();
    if name.is_empty() || documents::names_app(text, name) {
        return;
    }
    match policy::titled_app(text) {
        Some(other) => out.ask(CLAUSE).at(place()).matched(other).sure(80).say(
            "policy-other-app",
            [("other", other.into()), ("name", name.into())],
        ),
        None => out
            .ask(CLAUSE)
            .at(place())
            .sure(60)
            .say("policy-no-app", [("name", name.into())]),
    }
}

fn phrases(ctx: &CheckCtx<'_>, text: &str, out: &mut Findings) {
    let place = |span: Span| policy_place(ctx, text, span);
    for (list, id) in [
        ("privacy.placeholder", "policy-placeholder"),
        ("privacy.blanket", "policy-blanket"),
        ("privacy.open", "policy-open"),
        ("privacy.contrary", "policy-contrary"),
    ] {
        let mut said: Vec<String> = Vec::new();
        for hit in ctx.policy_hits(list) {
            if hit.denial != Denial::No || said.contains(&hit.word) {
                continue;
            }
            let word = hit.span.of(text);
            let finding = if hit.tier == Tier::Certain {
                out.ask(CLAUSE).sure(70)
            } else {
                out.warn(CLAUSE).sure(40)
            };
            finding
                .at(place(hit.span))
                .matched(word.clone())
                .say(id, [("word", word.into())]);
            said.push(hit.word);
        }
    }
}

/// What a template leaves to be filled in: the name of a thing in brackets, in the middle of a sentence.
fn blanks(ctx: &CheckCtx<'_>, text: &str, out: &mut Findings) {
    let Some(names) = ctx.ruleset().words("privacy.blank") else {
        return;
    };
    let mut said: Vec<&str> = Vec::new();
    for (name, span) in policy::bracketed(text) {
        let listed = names.words.iter().any(|(listed, _)| listed == name);
        if !listed || said.contains(&name) {
            continue;
        }
        let word = span.of(text);
        out.ask(CLAUSE)
            .at(policy_place(ctx, text, span))
            .matched(word.clone())
            .sure(70)
            .say("policy-placeholder", [("word", word.into())]);
        said.push(name);
    }
}
