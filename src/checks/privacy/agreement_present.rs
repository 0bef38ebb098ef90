//! The app has a user agreement (clause 0.2.5).

use crate::base::width;
use crate::checks::finding::Document;
use crate::checks::{Check, CheckCtx, Findings, Input, Place, documents, numbers};
use crate::project::TextField;

const CLAUSE: &str = "0.2.5";

/// Fails when there is none; asks for the text when only an address is known.
pub(crate) static AGREEMENT_PRESENT: Check = Check {
    id: "agreement-present",
    clauses: &[CLAUSE],
    reads: &[Input::Agreement, Input::Privacy],
    revision: 1,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let url = ctx.text(TextField::AgreementUrl).trim();
    let place = || Place::field(TextField::AgreementUrl);
    if url.is_empty() {
        out.fail(CLAUSE)
            .at(place())
            .firm()
            .say("agreement-no-address", []);
    } else if !numbers::is_https(url) {
        out.fail(CLAUSE)
            .at(place())
            .matched(url)
            .say("agreement-address-malformed", [("value", url.into())]);
    } else if url == ctx.text(TextField::PolicyUrl).trim() {
        out.fail(CLAUSE)
            .at(place())
            .at(Place::field(TextField::PolicyUrl))
            .say("agreement-same-address", []);
    }
    let place = || Place::field(TextField::AgreementText);
    let agreement = match ctx.agreement() {
        Document::Absent => return out.ask(CLAUSE).at(place()).say("agreement-no-text", []),
        Document::Waiting => return out.unread(CLAUSE).at(place()).say("file-waiting", []),
        Document::Unreadable(file) => {
            return documents::unreadable(out, CLAUSE, TextField::AgreementText, file);
        }
        Document::Text(text) => text,
    };
    if let Document::Text(policy) = ctx.policy()
        && policy.trim() == agreement.trim()
    {
        out.fail(CLAUSE)
            .at(place())
            .at(Place::field(TextField::PolicyText))
            .say("agreement-same-text", []);
    }
    let (han, limit) = (width::han(agreement), ctx.limit("agreement-han"));
    if han < limit {
        out.warn(CLAUSE).at(place()).sure(80).say(
            "agreement-short",
            [("used", han.into()), ("limit", limit.into())],
        );
    }
}
