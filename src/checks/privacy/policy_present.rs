//! The app has a privacy policy of its own (clauses 0.1.a and 0.2.6).

use crate::base::width;
use crate::checks::finding::Document;
use crate::checks::{Check, CheckCtx, Findings, Input, Place, documents, numbers};
use crate::project::TextField;

/// Fails when there is none or it is the user agreement; asks for the text when only an address is known.
pub(crate) static POLICY_PRESENT: Check = Check {
    id: "policy-present",
    clauses: &["0.1.a", "0.2.6"],
    reads: &[Input::Privacy, Input::Agreement, Input::Urls],
    revision: 1,
    run,
};

/// What a privacy policy calls itself.
const TITLES: [&str; 7] = [
    "隐私政策",
    "隐私协议",
    "隐私权政策",
    "隐私声明",
    "个人信息保护政策",
    "个人信息处理规则",
    "个人信息保护规则",
];

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let url = ctx.text(TextField::PolicyUrl).trim();
    let place = || Place::field(TextField::PolicyUrl);
    for clause in POLICY_PRESENT.clauses {
        if url.is_empty() {
            out.fail(clause)
                .at(place())
                .firm()
                .say("policy-no-address", []);
        } else if !numbers::is_https(url) {
            out.fail(clause)
                .at(place())
                .matched(url)
                .say("policy-address-malformed", [("value", url.into())]);
        }
    }
    text(ctx, out);
    if url.is_empty() {
        return;
    }
    if url == ctx.text(TextField::AgreementUrl).trim() {
        out.fail("0.1.a")
            .at(place())
            .at(Place::field(TextField::AgreementUrl))
            .say("policy-same-address", []);
    }
    if url == ctx.text(TextField::HomeUrl).trim() {
        out.fail("0.1.a")
            .at(place())
            .at(Place::field(TextField::HomeUrl))
            .say("policy-is-home", []);
    }
}

fn text(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let place = || Place::field(TextField::PolicyText);
    let policy = match ctx.policy() {
        Document::Absent => return out.ask("0.1.a").at(place()).say("policy-no-text", []),
        Document::Waiting => return out.unread("0.1.a").at(place()).say("file-waiting", []),
        Document::Unreadable(file) => {
            return documents::unreadable(out, "0.1.a", TextField::PolicyText, file);
        }
        Document::Text(text) => text,
    };
    if let Document::Text(agreement) = ctx.agreement()
        && policy.trim() == agreement.trim()
    {
        out.fail("0.1.a")
            .at(place())
            .at(Place::field(TextField::AgreementText))
            .say("policy-same-text", []);
    }
    let (han, limit) = (width::han(policy), ctx.limit("policy-han"));
    if han < limit {
        out.warn("0.1.a").at(place()).sure(80).say(
            "policy-short",
            [("used", han.into()), ("limit", limit.into())],
        );
    }
    let head: String = policy.chars().take(200).collect();
    if !TITLES.iter().any(|title| head.contains(title)) {
        out.warn("0.1.a")
            .at(place())
            .sure(70)
            .say("policy-no-title", []);
    }
}
