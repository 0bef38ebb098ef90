//! The texts speak of something an answer denies (clause 3.3.1): a wrong "no" switches demands off.
//!
//! A clause that an answer has switched off shows nothing, so the hint stands at the clause on descriptions.

use crate::base::Arg;
use crate::checks::mentions::{self, Mention};
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
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
    revision: 3,
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

/// What the texts certainly say of a list.
fn said(ctx: &CheckCtx<'_>, list: &str) -> Option<Mention> {
    ctx.ruleset().words(list)?;
    let mut found = mentions::in_listing(ctx, list).into_iter();
    found.find(|mention| mention.tier == Tier::Certain)
}

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for flag in ctx.ruleset().flags() {
        if ctx.answer(&flag.id) != Some(false) {
            continue;
        }
        let Some(mention) = lists(&flag.id).find_map(|list| said(ctx, &list)) else {
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
        let list = format!("{BUSINESSES}.{group}");
        if chosen {
            continue;
        }
        let Some(mention) = said(ctx, &list) else {
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
