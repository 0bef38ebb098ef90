//! The texts speak of a special business while nobody has chosen one or said that there is none (clause 2.6.1).
//!
//! Once the choice is made, `hidden_flags` compares the texts with it.

use super::hidden_flags::{BUSINESSES, OFFERED, of_group, offered_business};
use super::offers::offers;
use crate::base::Arg;
use crate::checks::finding::FindingBuilder;
use crate::checks::{Check, CheckCtx, Findings, Input, Place, mentions};
use crate::project::FieldPath;

/// Points at the choice of businesses where a text announces one that owes papers.
pub(crate) static BUSINESS_WORDS: Check = Check {
    id: "business-words",
    clauses: &["2.6.1"],
    reads: &[
        Input::Name,
        Input::Brief,
        Input::Detail,
        Input::Keywords,
        Input::Category,
    ],
    revision: 2,
    run,
};

/// Synthesis is told by its own question, and many apps have a little of it.
const ASKED_ELSEWHERE: &str = "synthesis";

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    if ctx.category().is_decided() {
        return;
    }
    let offers = offers(ctx);
    let mut told = 0;
    let groups = ctx.ruleset().groups().into_iter();
    for group in groups.filter(|group| *group != ASKED_ELSEWHERE) {
        let list = format!("{BUSINESSES}.{group}");
        if ctx.ruleset().words(&list).is_none() {
            continue;
        }
        let Some(mention) = mentions::announced(ctx, &list).next() else {
            let offer = of_group(ctx, &offers, group);
            if let Some(offer) = offer.filter(|_| told < OFFERED) {
                told += 1;
                offered_business("2.6.1", offer, out);
            }
            continue;
        };
        let place = Place::Field {
            path: FieldPath::Businesses,
        };
        let places = mention.places.iter().cloned().chain([place]);
        places
            .fold(out.warn("2.6.1").sure(50), FindingBuilder::at)
            .matched(mention.typed.as_str())
            .say(
                "business-announced",
                [
                    ("group", Arg::term(format!("group-{group}"))),
                    ("word", mention.typed.as_str().into()),
                ],
            );
    }
}
