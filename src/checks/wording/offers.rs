//! What a text says the app offers, in words that no list knows.
//!
//! A model over characters (`evidence/likeness`) compares passages with how people announce each special business, and
//! each thing a question is about. It only points at choices and answers.

use crate::checks::{CheckCtx, Place};
use crate::evidence::likeness::offered;
use crate::project::TextField;

/// From here on 60 to 76 of 100 announcements of writers the model did not learn from are found, and 1 to 2 of 100 texts
/// that only share their words (2026-11; README).
const LEAST: f32 = -0.5;
/// A passage that says who else does it, or that nobody does, announces nothing.
const ASIDE: [&str; 16] = [
    "不提供",
    "不含",
    "不包含",
    "不涉及",
    "不办理",
    "不销售",
    "不对外",
    "不向公众",
    "不推荐",
    "不经手",
    "仅供本",
    "仅限本",
    "内部",
    "例会",
    "晨会",
    "排班",
];

/// A passage that announces something.
pub(super) struct Offer {
    /// What: `business.<id>` or `flags.<id>`.
    name: &'static str,
    /// The passage, as typed.
    pub(super) passage: String,
    /// Where it stands.
    pub(super) place: Place,
}

impl Offer {
    /// The business it announces.
    pub(super) fn business(&self) -> Option<&'static str> {
        self.name.strip_prefix("business.")
    }

    /// The question it answers with yes.
    pub(super) fn flag(&self) -> Option<&'static str> {
        self.name.strip_prefix("flags.")
    }
}

/// What summary and description announce, the likeliest first, each thing once. Names and keywords are too short to
/// have a wording.
pub(super) fn offers(ctx: &CheckCtx<'_>) -> Vec<Offer> {
    let mut offers: Vec<(f32, Offer)> = Vec::new();
    for field in [TextField::Brief, TextField::Detail] {
        let (text, normal) = (ctx.text(field), ctx.normal(field));
        for found in offered(&normal, LEAST) {
            let span = normal.typed(found.bytes.clone());
            let passage = span.of(text);
            if ASIDE.iter().any(|word| passage.contains(word)) {
                continue;
            }
            offers.extend(found.clauses.iter().map(|name| {
                let place = Place::text(field, span);
                let passage = passage.clone();
                (
                    found.score,
                    Offer {
                        name,
                        passage,
                        place,
                    },
                )
            }));
        }
    }
    offers.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let mut each: Vec<Offer> = Vec::new();
    for (_, offer) in offers {
        if each.iter().all(|known| known.name != offer.name) {
            each.push(offer);
        }
    }
    each
}
