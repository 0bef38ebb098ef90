//! Lottery words in the name (clauses 2.9.4.11 and 3.3.7.t04, which ask the same).

use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::evidence::lexicon::Tier;
use crate::project::TextField;

/// Fails when the name contains one of the six named words; warns when 简介, keywords or a close word do.
pub(crate) static GAMBLING_NAMES: Check = Check {
    id: "gambling-names",
    clauses: &["2.9.4.11", "3.3.7.t04"],
    reads: &[Input::Name, Input::Brief, Input::Keywords],
    revision: 4,
    run,
};

const LIST: &str = "gambling.names";

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for hit in ctx.hits(LIST, TextField::Name) {
        let place = || Place::text(TextField::Name, hit.span);
        for clause in GAMBLING_NAMES.clauses {
            let (finding, id) = if hit.tier == Tier::Certain {
                (out.fail(clause), "gambling-name")
            } else {
                (out.warn(clause).sure(40), "gambling-name-close")
            };
            finding
                .at(place())
                .matched(hit.word.as_str())
                .say(id, [("word", hit.word.as_str().into())]);
        }
    }
    let brief = ctx.hits(LIST, TextField::Brief).into_iter().map(|hit| {
        let place = Place::text(TextField::Brief, hit.span);
        (place, hit)
    });
    let keywords = ctx.keyword_hits(LIST).into_iter().map(|(index, hit)| {
        let place = Place::Keyword { index };
        (place, hit)
    });
    for (place, hit) in brief.chain(keywords) {
        if hit.tier == Tier::Certain {
            out.warn("2.9.4.11")
                .at(place)
                .matched(hit.word.as_str())
                .sure(40)
                .say("gambling-word", [("word", hit.word.as_str().into())]);
        }
    }
}
