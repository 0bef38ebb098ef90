//! What users must have or be is written down: the device (clause 3.3.7.t02), the audience (clause 3.3.7.t05).
//!
//! The lists are broad on purpose: a text that has none of their words says nothing about the matter. Words that most
//! texts have anyway (适合, 大屏) leave it to a person.

use crate::checks::finding::FindingBuilder;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::evidence::lexicon::Tier;
use crate::project::TextField;

/// Fails when neither 简介 nor 详细描述 speaks of the device, or of who may use the app; asks where only loose words do.
pub(crate) static LIMITS_DESCRIBED: Check = Check {
    id: "limits-described",
    clauses: &["3.3.7.t02", "3.3.7.t05"],
    reads: &[Input::Brief, Input::Detail],
    revision: 3,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for (clause, list, none, unclear) in [
        (
            "3.3.7.t02",
            "listing.device",
            "limits-no-device",
            "limits-device-unclear",
        ),
        (
            "3.3.7.t05",
            "listing.audience",
            "limits-no-audience",
            "limits-audience-unclear",
        ),
    ] {
        let hits = || [TextField::Brief, TextField::Detail].map(|field| ctx.hits(list, field));
        if hits().iter().flatten().any(|hit| hit.tier == Tier::Certain) {
            continue;
        }
        let places = [TextField::Brief, TextField::Detail].map(Place::field);
        let loose = hits().into_iter().flatten().next();
        let (finding, id) = match loose {
            Some(_) => (out.ask(clause).sure(60), unclear),
            None => (out.fail(clause), none),
        };
        places
            .into_iter()
            .fold(finding, FindingBuilder::at)
            .say(id, []);
    }
}
