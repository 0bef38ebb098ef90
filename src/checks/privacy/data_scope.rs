//! What is collected fits what is declared (clause 2.7.5).
//!
//! Four questions: does the policy name every permission, does it name the sensitive data the listing speaks of, does
//! it ask for a separate consent where sensitive data are collected, and does it collect more than an app of its kind
//! needs. For the last, the rules on necessary personal information name 39 kinds of apps and what the basic function
//! of each needs; anything beyond must be left to the user's choice.

use crate::base::{Arg, Span};
use crate::checks::finding::Document;
use crate::checks::permissions::{self, Said};
use crate::checks::{Check, CheckCtx, Findings, Input, Place, documents, mentions};
use crate::evidence::lexicon::{Denial, Hit, Tier};
use crate::evidence::policy;
use crate::project::{FieldPath, TextField};
use crate::ruleset::OTHER_TYPE;

/// Asks about permissions the policy does not name and sensitive data without separate consent; points out the rest.
pub(crate) static DATA_SCOPE: Check = Check {
    id: "data-scope",
    clauses: &["2.7.5"],
    reads: &[
        Input::Privacy,
        Input::Permissions,
        Input::Name,
        Input::Brief,
        Input::Detail,
        Input::Keywords,
    ],
    revision: 6,
    run,
};

const CLAUSE: &str = "2.7.5";

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let text = match ctx.policy() {
        Document::Text(text) => text,
        Document::Absent => {
            return out
                .ask(CLAUSE)
                .at(Place::field(TextField::PolicyText))
                .firm()
                .say("policy-no-text", []);
        }
        Document::Waiting => {
            return out
                .unread(CLAUSE)
                .at(Place::field(TextField::PolicyText))
                .say("file-waiting", []);
        }
        Document::Unreadable(file) => {
            return documents::unreadable(out, CLAUSE, TextField::PolicyText, file);
        }
    };
    unnamed(ctx, text, out);
    let collected = |list: &str| {
        let mut hits: Vec<Hit> = ctx.policy_hits(list);
        hits.retain(|hit| is_taken(text, hit));
        hits
    };
    let place = || Place::field(TextField::PolicyText);
    let sensitive = collected("privacy.sensitive");
    if let Some(first) = sensitive.first()
        && !policy::asks_apart(text)
    {
        out.ask(CLAUSE)
            .at(place())
            .matched(first.word.as_str())
            .sure(60)
            .say("data-sensitive", [("kinds", kinds(&sensitive))]);
    }
    unsaid(ctx, &sensitive, out);
    let chosen = ctx.text(TextField::AppType).trim();
    if chosen != OTHER_TYPE {
        if ctx.ruleset().app_types().any(|kind| kind == chosen) {
            return beyond_type(ctx, chosen, text, out);
        }
        out.ask(CLAUSE)
            .at(Place::field(TextField::AppType))
            .say("data-type-open", []);
    }
    let uncommon = collected("privacy.uncommon");
    if let Some(first) = uncommon.first() {
        out.warn(CLAUSE)
            .at(place())
            .matched(first.word.as_str())
            .sure(40)
            .say("data-uncommon", [("kinds", kinds(&uncommon))]);
    }
}

/// A kind of data the policy says is taken, and not that it is done without.
fn is_taken(text: &str, hit: &Hit) -> bool {
    hit.denial == Denial::No && !policy::does_without(text, hit.span) && !is_address(text, hit.span)
}

/// Behind it stands an address or a number to write to or to call: it is the developer's own.
fn is_address(text: &str, kind: Span) -> bool {
    let behind = text.chars().skip(kind.end);
    let mut value = behind.skip_while(|c| c.is_whitespace() || "：:（(为是".contains(*c));
    let Some(first) = value.next().filter(char::is_ascii_alphanumeric) else {
        return false;
    };
    let rest = value.take_while(|c| c.is_ascii_alphanumeric() || "-._+@".contains(*c));
    let value: String = std::iter::once(first).chain(rest).collect();
    let figures = value.chars().filter(char::is_ascii_digit).count();
    value.contains('@') || figures >= 7
}

/// Sensitive data the listing says the app works with, and the policy says nothing of.
fn unsaid(ctx: &CheckCtx<'_>, collected: &[Hit], out: &mut Findings) {
    for mention in mentions::in_listing(ctx, "privacy.sensitive") {
        let named = collected.iter().any(|hit| hit.word == mention.word);
        if mention.tier == Tier::Certain && !named {
            mention.say(out.ask(CLAUSE).sure(60), "data-unsaid");
        }
    }
}

/// Kinds of data the policy collects and the chosen kind of app does not need.
fn beyond_type(ctx: &CheckCtx<'_>, chosen: &str, text: &str, out: &mut Findings) {
    let ruleset = ctx.ruleset();
    let needed: Vec<&str> = ruleset
        .words(&format!("types.{chosen}"))
        .map(|list| list.words.iter().map(|(kind, _)| kind.as_str()).collect())
        .unwrap_or_default();
    let mut terms = Vec::new();
    let mut first = None;
    for list in ruleset.word_lists().keys() {
        let Some(kind) = list
            .strip_prefix("kinds.")
            .filter(|kind| !needed.contains(kind))
        else {
            continue;
        };
        let hits = ctx.policy_hits(list);
        if let Some(hit) = hits.into_iter().find(|hit| is_taken(text, hit)) {
            terms.push(format!("data-kind-{kind}"));
            first = first.or(Some(hit.word));
        }
    }
    let Some(first) = first else {
        return;
    };
    let (finding, id) = if policy::leaves_choice(text) {
        (out.warn(CLAUSE).sure(50), "data-optional")
    } else {
        (out.ask(CLAUSE).sure(70), "data-beyond")
    };
    finding
        .at(Place::field(TextField::PolicyText))
        .at(Place::field(TextField::AppType))
        .matched(first)
        .say(
            id,
            [
                ("kinds", Arg::Terms { terms }),
                ("type", Arg::term(format!("app-type-{chosen}"))),
            ],
        );
}

fn unnamed(ctx: &CheckCtx<'_>, text: &str, out: &mut Findings) {
    for permission in ctx.permissions() {
        let name = permission.name.trim();
        let id = match permissions::said(name, text) {
            Said::Denied => "permission-denied",
            Said::Unnamed => "data-permission",
            Said::Named | Said::Unknown => continue,
        };
        out.ask(CLAUSE)
            .at(Place::Field {
                path: FieldPath::Permissions,
            })
            .at(Place::field(TextField::PolicyText))
            .matched(name)
            .sure(70)
            .say(id, [("name", name.into())]);
    }
}

fn kinds(hits: &[Hit]) -> Arg {
    let mut words: Vec<String> = Vec::new();
    for hit in hits {
        if !words.contains(&hit.word) {
            words.push(hit.word.clone());
        }
    }
    Arg::List(words)
}
