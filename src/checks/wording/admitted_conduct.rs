//! Texts that say themselves what a clause forbids: 道具转让, 仅支持微信登录, 隐藏图标.
//!
//! The clauses are declared by a person or computed from answers; a text that speaks of the forbidden conduct is
//! evidence beside them and never more.

use crate::checks::{Check, CheckCtx, Findings, Input, mentions};
use crate::evidence::lexicon::Tier;

/// Points out conduct that the texts announce though the clause forbids it.
pub(crate) static ADMITTED_CONDUCT: Check = Check {
    id: "admitted-conduct",
    clauses: &[
        "2.1.3", "2.3.1", "2.3.10.1", "2.3.13", "2.3.18", "2.4.4", "3.1.3", "3.1.5", "3.2.2",
        "3.3.3", "3.3.4", "3.3.5",
    ],
    reads: &[Input::Name, Input::Brief, Input::Detail, Input::Keywords],
    revision: 1,
    run,
};

const LISTS: [(&str, &str); 12] = [
    ("2.1.3", "conduct.rumour"),
    ("2.3.1", "conduct.gifts"),
    ("2.3.10.1", "conduct.stakes"),
    ("2.3.13", "conduct.rooms"),
    ("2.3.18", "conduct.exchange"),
    ("2.4.4", "conduct.worship"),
    ("3.1.3", "conduct.spying"),
    ("3.1.5", "conduct.hidden"),
    ("3.2.2", "conduct.popups"),
    ("3.3.3", "conduct.bundles"),
    ("3.3.4", "conduct.renewals"),
    ("3.3.5", "conduct.logins"),
];

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for (clause, list) in LISTS {
        // Saying that one does not do it is what the clause wants to hear.
        let said = mentions::in_listing(ctx, list);
        for mention in said.iter().filter(|mention| !mention.denied) {
            let (sure, id) = match mention.tier {
                Tier::Certain => (80, "admitted-word"),
                Tier::Review | Tier::Allow => (40, "admitted-word-close"),
            };
            mention.say(out.warn(clause).sure(sure), id);
        }
    }
}
