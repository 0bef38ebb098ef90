//! Other people's brands (clauses 1.6 and 2.8.2): in the name, or so close to it that users may confuse the two.

use crate::base::Span;
use crate::checks::{Check, CheckCtx, Findings, Input, Place, mentions};
use crate::evidence::common::is_straddling;
use crate::evidence::lexicon::Tier;
use crate::evidence::normal::Normal;
use crate::project::TextField;

/// Asks about a brand in the name, the platform's own included, or one character away from it; points out brands elsewhere.
pub(crate) static BRAND_WORDS: Check = Check {
    id: "brand-words",
    clauses: &["1.6", "2.8.2"],
    reads: &[
        Input::Name,
        Input::Brief,
        Input::Detail,
        Input::Keywords,
        Input::Category,
    ],
    revision: 8,
    run,
};

/// Brands of products, and banks, whose names are brands as well.
const LISTS: [&str; 2] = ["brands", BANKS];
const BANKS: &str = "banks";
/// The business whose clause is about banks' names (4.2.1.creditcard.note).
const CARDS: &str = "credit_card";

/// Brands of the platform's own house. A sentence may name them freely; in a name they look like its own product.
const HOSTS: [&str; 4] = ["腾讯会议", "企业微信", "微信", "腾讯"];

/// Shorter names differ by one character from too many words.
const SHORTEST: usize = 3;

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let mut names = Vec::new();
    for list in LISTS {
        mentions::in_field(ctx, list, TextField::Name, &mut names);
    }
    for clause in BRAND_WORDS.clauses {
        mentions::ask(out, clause, &names, "brand-in-name", "brand-mentioned");
    }
    // Of banks in the texts of an app for credit cards another clause says more.
    let cards = ctx.category().businesses.contains(CARDS);
    let elsewhere = LISTS
        .iter()
        .filter(|list| !cards || **list != BANKS)
        .flat_map(|list| mentions::in_listing(ctx, list))
        .filter(|mention| !names.iter().any(|name| name.word == mention.word));
    for mention in elsewhere {
        mention.say(out.warn("1.6").sure(40), "brand-mentioned");
    }
    if !names.is_empty() {
        return;
    }
    let (name, normal) = (ctx.text(TextField::Name), ctx.normal(TextField::Name));
    let stands = |host: &'static str| {
        let start = normal.as_str().find(host)?;
        let cut = is_straddling(normal.as_str(), start, start + host.len());
        (!cut).then_some((host, start))
    };
    if let Some((host, start)) = HOSTS.iter().find_map(|host| stands(host)) {
        let span = normal.typed(start..start + host.len());
        for clause in BRAND_WORDS.clauses {
            out.ask(clause)
                .at(Place::text(TextField::Name, span))
                .matched(span.of(name))
                .sure(60)
                .say("brand-host-in-name", [("brand", host.into())]);
        }
        return;
    }
    if let Some(brand) = close_brand(ctx, name) {
        out.ask("2.8.2")
            .at(Place::text(
                TextField::Name,
                Span::new(0, name.chars().count()),
            ))
            .matched(name)
            .sure(50)
            .say(
                "brand-close",
                [("name", name.into()), ("brand", brand.into())],
            );
    }
}

/// A brand that differs from the whole name in exactly one place.
fn close_brand<'a>(ctx: &CheckCtx<'a>, name: &str) -> Option<&'a str> {
    let name: Vec<char> = Normal::of(name).as_str().chars().collect();
    if name.len() < SHORTEST {
        return None;
    }
    let brands = ctx.words("brands")?;
    let is_close = |brand: &str| {
        let same = brand.chars().count() == name.len();
        same && brand.chars().zip(&name).filter(|(a, b)| a != *b).count() == 1
    };
    let mut known = brands.words.iter().zip(brands.normal());
    let ((brand, _), _) =
        known.find(|((_, tier), normal)| *tier == Tier::Certain && is_close(normal))?;
    Some(brand)
}
