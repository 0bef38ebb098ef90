//! What is collected fits what is declared (clause 2.7.5).
//!
//! Three questions: does the policy name every permission, does it ask for a separate consent where sensitive data
//! are collected, and does it collect what few meeting apps need.

use crate::base::Arg;
use crate::checks::finding::Document;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::evidence::lexicon::{Denial, Hit};
use crate::evidence::overlap;
use crate::project::{FieldPath, TextField};

/// Asks about permissions the policy does not name and sensitive data without separate consent; points out the rest.
pub(crate) static DATA_SCOPE: Check = Check {
    id: "data-scope",
    clauses: &["2.7.5"],
    reads: &[Input::Privacy, Input::Permissions],
    revision: 1,
    run,
};

const CLAUSE: &str = "2.7.5";
/// Words that stand in the name of any permission.
const PLAIN: [&str; 12] = [
    "读取", "获取", "访问", "使用", "调用", "权限", "信息", "列表", "数据", "会议", "用户", "成员",
];

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let text = match ctx.policy() {
        Document::Text(text) => text,
        Document::Absent => {
            return out
                .ask(CLAUSE)
                .at(Place::field(TextField::PolicyText))
                .firm()
                .say("policy-no-text", []);
        }
        Document::Waiting | Document::Unreadable => {
            return out
                .unread(CLAUSE)
                .at(Place::field(TextField::PolicyText))
                .say("policy-unreadable", []);
        }
    };
    permissions(ctx, text, out);
    let collected = |list: &str| {
        let mut hits: Vec<Hit> = ctx.policy_hits(list);
        hits.retain(|hit| hit.denial == Denial::No);
        hits
    };
    let place = || Place::field(TextField::PolicyText);
    let sensitive = collected("privacy.sensitive");
    if let Some(first) = sensitive.first()
        && !text.contains("单独同意")
    {
        out.ask(CLAUSE)
            .at(place())
            .matched(first.word.as_str())
            .sure(60)
            .say("data-sensitive", [("kinds", kinds(&sensitive))]);
    }
    let uncommon = collected("privacy.uncommon");
    if let Some(first) = uncommon.first() {
        out.warn(CLAUSE)
            .at(place())
            .matched(first.word.as_str())
            .sure(40)
            .say("data-uncommon", [("kinds", kinds(&uncommon))]);
    }
}

fn permissions(ctx: &CheckCtx<'_>, text: &str, out: &mut Findings) {
    let known = overlap::subjects(text);
    for permission in ctx.permissions() {
        let name = permission.name.trim();
        let mut parts = overlap::subjects(name);
        parts.retain(|part| !PLAIN.contains(&part.as_str()));
        if name.is_empty() || text.contains(name) || parts.is_empty() || !parts.is_disjoint(&known)
        {
            continue;
        }
        out.ask(CLAUSE)
            .at(Place::Field {
                path: FieldPath::Permissions,
            })
            .at(Place::field(TextField::PolicyText))
            .matched(name)
            .sure(70)
            .say("data-permission", [("name", name.into())]);
    }
}

fn kinds(hits: &[Hit]) -> Arg {
    let mut words: Vec<&str> = Vec::new();
    for hit in hits {
        if !words.contains(&hit.word.as_str()) {
            words.push(&hit.word);
        }
    }
    words.join("、").into()
}
