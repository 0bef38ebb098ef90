//! What users must have or be is written down: the device (clause 3.3.7.t02), the audience (clause 3.3.7.t05).
//!
//! The lists are broad on purpose: a text that has none of their words says nothing about the matter. Words that most
//! texts have anyway (适合, 大屏) leave it to a person.

use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::evidence::lexicon::{Hit, Tier};
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
        let fields = [TextField::Brief, TextField::Detail];
        let hits: Vec<Hit> = fields
            .into_iter()
            .flat_map(|field| ctx.hits(list, field))
            .collect();
        if hits.iter().any(|hit| hit.tier == Tier::Certain) {
            continue;
        }
        let (finding, id) = if hits.is_empty() {
            (out.fail(clause), none)
        } else {
            (out.ask(clause).sure(60), unclear)
        };
        finding
            .at(Place::field(TextField::Brief))
            .at(Place::field(TextField::Detail))
            .say(id, []);
    }
}
