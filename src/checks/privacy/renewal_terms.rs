//! Automatic renewal is explained in the user agreement (evidence for clause 3.3.4).

use crate::checks::finding::Document;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::TextField;

/// Points out what an agreement leaves open about renewal: that it happens, how to stop it, when users are told.
pub(crate) static RENEWAL_TERMS: Check = Check {
    id: "renewal-terms",
    clauses: &["3.3.4"],
    reads: &[Input::Agreement, Input::Facts],
    revision: 1,
    run,
};

const CLAUSE: &str = "3.3.4";
const RENEWAL: [&str; 5] = ["自动续费", "自动续订", "连续包月", "自动扣款", "自动延续"];
const STOP: [&str; 4] = ["取消", "关闭", "解约", "退订"];
const NOTICE: [&str; 6] = ["提前", "五日", "5日", "五天", "5天", "提醒"];

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    if ctx.answer("autorenew") != Some(true) {
        return;
    }
    let Document::Text(text) = ctx.agreement() else {
        out.warn(CLAUSE)
            .at(Place::field(TextField::AgreementText))
            .say("renewal-no-text", []);
        return;
    };
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    for (words, id) in [
        (RENEWAL.as_slice(), "renewal-not-named"),
        (STOP.as_slice(), "renewal-no-way-out"),
        (NOTICE.as_slice(), "renewal-no-notice"),
    ] {
        if !says(words) {
            out.warn(CLAUSE)
                .at(Place::field(TextField::AgreementText))
                .sure(80)
                .say(id, []);
        }
    }
}
