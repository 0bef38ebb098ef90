//! The texts speak of something an answer denies (clause 3.3.1): a wrong "no" switches demands off.
//!
//! A clause that an answer has switched off shows nothing, so the hint stands at the clause on descriptions.

use crate::base::Arg;
use crate::checks::{Check, CheckCtx, Findings, Input, Place, mentions};
use crate::evidence::lexicon::Tier;
use crate::project::FieldPath;
use crate::ruleset::applies::Groups as _;

/// Points out every "no" the texts contradict, and a business nobody chose.
pub(crate) static HIDDEN_FLAGS: Check = Check {
    id: "hidden-flags",
    clauses: &["3.3.1"],
    reads: &[
        Input::Name,
        Input::Brief,
        Input::Detail,
        Input::Keywords,
        Input::Facts,
        Input::Category,
    ],
    revision: 2,
    run,
};

const CLAUSE: &str = "3.3.1";

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for flag in ctx.ruleset().flags() {
        if ctx.answer(&flag.id) != Some(false) {
            continue;
        }
        let list = format!("flags.{}", flag.id);
        if ctx.ruleset().words(&list).is_none() {
            continue;
        }
        let found = mentions::in_listing(ctx, &list);
        let Some(mention) = found.iter().find(|mention| mention.tier == Tier::Certain) else {
            continue;
        };
        let question = Arg::term(format!("flag-{}", flag.id));
        let place = Place::Question {
            flag: flag.id.clone(),
        };
        mention
            .places
            .iter()
            .cloned()
            .fold(
                out.warn(CLAUSE)
                    .sure(60)
                    .matched(mention.typed.as_str())
                    .at(place),
                crate::checks::finding::FindingBuilder::at,
            )
            .say(
                "hidden-flag",
                [
                    ("question", question),
                    ("word", mention.typed.as_str().into()),
                ],
            );
    }
    businesses(ctx, out);
}

fn businesses(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let category = ctx.category();
    if !category.is_decided() {
        return;
    }
    for group in ctx.ruleset().groups() {
        let chosen = ctx.ruleset().is_chosen(group, category);
        let list = format!("business.{group}");
        if chosen || ctx.ruleset().words(&list).is_none() {
            continue;
        }
        let found = mentions::in_listing(ctx, &list);
        let Some(mention) = found.iter().find(|mention| mention.tier == Tier::Certain) else {
            continue;
        };
        let place = Place::Field {
            path: FieldPath::Businesses,
        };
        let first = mention.places.iter().cloned().fold(
            out.warn(CLAUSE)
                .sure(60)
                .matched(mention.typed.as_str())
                .at(place),
            crate::checks::finding::FindingBuilder::at,
        );
        first.say(
            "hidden-business",
            [
                ("group", Arg::term(format!("group-{group}"))),
                ("word", mention.typed.as_str().into()),
            ],
        );
    }
}
