//! Privacy policy and user agreement are two texts (clause 0.1.b): one of them pasted into both places, with a few
//! words changed, or the policy written into the agreement, is asked about. Equal texts fail elsewhere.

use crate::checks::finding::Document;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::evidence::overlap;
use crate::project::TextField;

/// Asks when most of the policy also stands in the agreement.
pub(crate) static POLICY_OVERLAP: Check = Check {
    id: "policy-overlap",
    clauses: &["0.1.b"],
    reads: &[Input::Privacy, Input::Agreement],
    revision: 1,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let (Document::Text(policy), Document::Text(agreement)) = (ctx.policy(), ctx.agreement())
    else {
        return;
    };
    if policy.trim() == agreement.trim() {
        return;
    }
    let (share, limit) = (
        overlap::shared(policy, agreement),
        ctx.limit("policy-shared"),
    );
    if share >= limit {
        out.ask("0.1.b")
            .at(Place::field(TextField::PolicyText))
            .at(Place::field(TextField::AgreementText))
            .sure(80)
            .say("policy-overlap-found", [("share", share.into())]);
    }
}
