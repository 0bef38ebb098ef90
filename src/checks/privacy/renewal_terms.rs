//! Automatic renewal is explained in the user agreement (evidence for clause 3.3.4).

use crate::checks::finding::Document;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::TextField;

/// Points out what an agreement leaves open about renewal: that it happens, how to stop it, when users are told.
pub(crate) static RENEWAL_TERMS: Check = Check {
    id: "renewal-terms",
    clauses: &["3.3.4"],
    reads: &[Input::Agreement, Input::Facts],
    revision: 2,
    run,
};

const CLAUSE: &str = "3.3.4";
const RENEWAL: [&str; 5] = ["自动续费", "自动续订", "连续包月", "自动扣款", "自动延续"];
const STOP: [&str; 4] = ["取消", "关闭", "解约", "退订"];
const NOTICE: [&str; 6] = ["提前", "五日", "5日", "五天", "5天", "提醒"];
/// The words of both with a denial before them.
const DENIED: [&str; 22] = [
    "不可取消",
    "不能取消",
    "无法取消",
    "不得取消",
    "不支持取消",
    "不予取消",
    "不可关闭",
    "不能关闭",
    "无法关闭",
    "不支持关闭",
    "不可退订",
    "不能退订",
    "不支持退订",
    "不可解约",
    "不另行提醒",
    "不再另行提醒",
    "不再提醒",
    "不会提醒",
    "不作提醒",
    "不提前",
    "不会提前",
    "无需提前",
];

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
    // What is denied is not said: 一经开通不可取消，不另行提醒.
    let mut text = text.to_owned();
    for denial in DENIED {
        text = text.replace(denial, "");
    }
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
