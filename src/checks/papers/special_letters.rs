//! A special business signs the letter made for it (clause 5.0.b).
//!
//! The publishing letter alone is not enough where a letter of its own exists. Section 4.1 asks for the publishing
//! letter of everybody, the clause only of the others: one that is missing beside the special letter is pointed out.

use crate::base::Arg;
use crate::checks::finding::FindingBuilder;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::ruleset::applies::Truth;

/// Fails when a letter of the chosen business is missing, the publishing letter where there is no other; warns when only
/// the publishing letter is.
pub(crate) static SPECIAL_LETTERS: Check = Check {
    id: "special-letters",
    clauses: &[CLAUSE],
    reads: &[Input::Papers, Input::Category, Input::Facts],
    revision: 2,
    run,
};

const CLAUSE: &str = "5.0.b";
const PUBLISHING: &str = "publishing-commitment";
/// Clauses that name a letter for one kind of business.
const LETTERS: [&str; 3] = ["5.pdf.4", "5.pdf.5", "5.pdf.6"];

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let (project, ruleset) = (ctx.project(), ctx.ruleset());
    let mut own = false;
    for letter in LETTERS.iter().filter_map(|id| ruleset.clause(id)) {
        let Some(need) = &letter.need else { continue };
        if letter.applies.evaluate(project, ruleset) != Truth::Yes {
            continue;
        }
        own = true;
        if need.satisfied(project) {
            continue;
        }
        let slots = need.slots();
        let places = slots.iter().map(|slot| Place::Slot {
            slot: (*slot).to_owned(),
        });
        let finding = places.fold(out.fail(CLAUSE).firm(), FindingBuilder::at);
        let terms = slots.iter().map(|slot| format!("slot-{slot}")).collect();
        finding.say("special-letter-missing", [("papers", Arg::Terms { terms })]);
    }
    let published = ctx
        .paper(PUBLISHING)
        .is_some_and(|paper| !paper.files.is_empty());
    if published {
        return;
    }
    let place = Place::Slot {
        slot: PUBLISHING.to_owned(),
    };
    if own {
        out.warn(CLAUSE).at(place).say("special-letter-alone", []);
    } else {
        let paper = Arg::term(format!("slot-{PUBLISHING}"));
        let finding = out.fail(CLAUSE).firm().at(place);
        finding.say("paper-missing-letter", [("paper", paper)]);
    }
}
