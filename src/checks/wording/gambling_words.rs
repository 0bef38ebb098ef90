//! Gambling words (clause 2.3.7) and gambling games (clause 2.3.6) in the listing.
//!
//! The six named words fail; a word in a prohibition is pointed out only (reading A14), as are words close to the
//! named ones. For the games a person decides, because the texts are not the app.

use crate::checks::{Check, CheckCtx, Findings, Input, mentions};
use crate::evidence::lexicon::Tier;

/// Fails for the named words; asks about the named games; points out what comes close.
pub(crate) static GAMBLING_WORDS: Check = Check {
    id: "gambling-words",
    clauses: &["2.3.6", "2.3.7"],
    reads: &[Input::Name, Input::Brief, Input::Detail, Input::Keywords],
    revision: 6,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for mention in mentions::in_listing(ctx, "gambling.words") {
        let (finding, id) = match mention.tier {
            Tier::Certain => (out.fail("2.3.7"), "gambling-word-named"),
            _ if mention.denied => (out.warn("2.3.7").sure(30), "gambling-word-denied"),
            _ => (out.warn("2.3.7").sure(40), "gambling-word-close"),
        };
        mention.say(finding, id);
    }
    let games = mentions::in_listing(ctx, "gambling.play");
    mentions::ask(
        out,
        "2.3.6",
        &games,
        "gambling-game-named",
        "gambling-game-close",
    );
}
