//! The texts speak of something an answer denies (clause 3.3.1): a wrong "no" switches demands off.
//!
//! A clause that an answer has switched off shows nothing, so the hint stands at the clause on descriptions.

use super::offers::{Offer, offers};
use crate::base::Arg;
use crate::checks::mentions::{self, Mention};
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::evidence::lexicon::Tier;
use crate::project::FieldPath;
use crate::ruleset::applies::Groups as _;
use std::cell::LazyCell;

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
    revision: 4,
    run,
};

const CLAUSE: &str = "3.3.1";

/// Families of lists that are named after the questions: words that answer one, and matters a clause has demands on.
const FAMILIES: [&str; 2] = ["flags", "matters"];

/// The family of lists that are named after the special businesses.
pub(super) const BUSINESSES: &str = "business";

/// Conduct that no app announces whose answer is no.
const CONDUCT: [(&str, &str); 20] = [
    ("ads", "conduct.foul"),
    ("ads", "conduct.mimicry"),
    ("ads", "conduct.popups"),
    ("friend_room", "conduct.rooms"),
    ("friend_room", "conduct.settling"),
    ("game", "conduct.boosts"),
    ("game", "conduct.odds"),
    ("game", "conduct.unlimited"),
    ("login", "conduct.logins"),
    ("ops_event", "conduct.prizes"),
    ("payment", "conduct.renewals"),
    ("random", "conduct.secret"),
    ("random", "conduct.stakes"),
    ("random", "conduct.tilted"),
    ("religion", "conduct.scripture"),
    ("religion", "conduct.worship"),
    ("virtual_currency", "conduct.exchange"),
    ("virtual_currency", "conduct.gifts"),
    ("virtual_currency", "conduct.stores"),
    ("virtual_currency", "conduct.valued"),
];

/// The lists whose words answer a question with yes.
pub(crate) fn lists(flag: &str) -> impl Iterator<Item = String> {
    let named = FAMILIES.map(|family| format!("{family}.{flag}"));
    let announced = CONDUCT.iter().filter(move |(of, _)| *of == flag);
    named
        .into_iter()
        .chain(announced.map(|(_, list)| (*list).to_owned()))
}

/// Most questions and most groups that wording alone points at: more of them are chance.
const FLAGS: usize = 3;
pub(super) const OFFERED: usize = 2;

/// The likeliest passage that announces a business of a group.
pub(super) fn of_group<'a>(
    ctx: &CheckCtx<'_>,
    offers: &'a [Offer],
    group: &str,
) -> Option<&'a Offer> {
    let businesses = ctx.ruleset().businesses();
    let in_group = |offer: &&Offer| {
        let mut businesses = businesses.iter();
        businesses.any(|one| one.group == group && offer.business() == Some(one.id.as_str()))
    };
    offers.iter().find(in_group)
}

/// A passage reads as if the app were of a special business.
pub(super) fn offered_business(clause: &str, offer: &Offer, out: &mut Findings) {
    let place = Place::Field {
        path: FieldPath::Businesses,
    };
    let business = offer.business().unwrap_or_default();
    out.warn(clause)
        .sure(30)
        .matched(offer.passage.as_str())
        .at(offer.place.clone())
        .at(place)
        .say(
            "offered-business",
            [
                ("business", Arg::term(format!("business-{business}"))),
                ("passage", offer.passage.as_str().into()),
            ],
        );
}

/// What the texts certainly say of a list.
fn said(ctx: &CheckCtx<'_>, list: &str) -> Option<Mention> {
    ctx.ruleset().words(list)?;
    let mut found = mentions::in_listing(ctx, list).into_iter();
    found.find(|mention| mention.tier == Tier::Certain)
}

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    // Where nobody has answered anything, nothing is compared.
    let offers = LazyCell::new(|| offers(ctx));
    let mut told = 0;
    for flag in ctx.ruleset().flags() {
        if ctx.answer(&flag.id) != Some(false) {
            continue;
        }
        let Some(mention) = lists(&flag.id).find_map(|list| said(ctx, &list)) else {
            let mut offers = offers.iter();
            let offer = offers.find(|offer| offer.flag() == Some(flag.id.as_str()));
            if let Some(offer) = offer.filter(|_| told < FLAGS) {
                told += 1;
                offered_flag(offer, &flag.id, out);
            }
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
    if ctx.category().is_decided() {
        businesses(ctx, &offers, out);
    }
}

/// A passage reads as if the answer were yes.
fn offered_flag(offer: &Offer, flag: &str, out: &mut Findings) {
    let question = Place::Question {
        flag: flag.to_owned(),
    };
    out.warn(CLAUSE)
        .sure(30)
        .matched(offer.passage.as_str())
        .at(question)
        .at(offer.place.clone())
        .say(
            "offered-flag",
            [
                ("question", Arg::term(format!("flag-{flag}"))),
                ("passage", offer.passage.as_str().into()),
            ],
        );
}

fn businesses(ctx: &CheckCtx<'_>, offers: &[Offer], out: &mut Findings) {
    let category = ctx.category();
    let mut told = 0;
    for group in ctx.ruleset().groups() {
        let chosen = ctx.ruleset().is_chosen(group, category);
        let list = format!("{BUSINESSES}.{group}");
        if chosen {
            continue;
        }
        let Some(mention) = said(ctx, &list) else {
            let offer = of_group(ctx, offers, group);
            if let Some(offer) = offer.filter(|_| told < OFFERED) {
                told += 1;
                offered_business(CLAUSE, offer, out);
            }
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
