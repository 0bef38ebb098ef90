//! Search keywords that have nothing to do with the app (clause 1.4.b).

use crate::checks::{Check, CheckCtx, Findings, Input, Place, mentions};
use crate::evidence::lexicon::Tier;
use crate::evidence::overlap;
use crate::project::TextField;
use std::collections::BTreeSet;

/// Asks about keywords the texts do not bear out, and about bait and other apps' names among them.
pub(crate) static KEYWORD_RELEVANCE: Check = Check {
    id: "keyword-relevance",
    clauses: &["1.4.b"],
    reads: &[Input::Keywords, Input::Name, Input::Brief, Input::Detail],
    revision: 3,
    run,
};

const CLAUSE: &str = "1.4.b";

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    if ctx.keywords().is_empty() {
        return;
    }
    let texts = [TextField::Name, TextField::Brief, TextField::Detail].map(|field| ctx.text(field));
    let known: BTreeSet<String> = texts
        .iter()
        .flat_map(|text| overlap::subjects(text))
        .collect();
    for (index, keyword) in ctx.keywords().iter().enumerate() {
        let keyword = keyword.trim();
        let parts = overlap::subjects(keyword);
        let named = texts
            .iter()
            .any(|text| text.contains(keyword) || overlap::shares_a_word(keyword, text));
        if keyword.is_empty() || named || !parts.is_disjoint(&known) {
            continue;
        }
        out.ask(CLAUSE)
            .at(Place::Keyword { index })
            .matched(keyword)
            .sure(60)
            .say("keyword-unrelated", [("word", keyword.into())]);
    }
    for list in ["hot", "brands"] {
        for (index, hit) in ctx.keyword_hits(list) {
            if mentions::weight(&hit) != Some(Tier::Certain) {
                continue;
            }
            out.ask(CLAUSE)
                .at(Place::Keyword { index })
                .matched(hit.word.as_str())
                .sure(60)
                .say("keyword-bait", [("word", hit.word.as_str().into())]);
        }
    }
}
