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
        "1.12.b",
        "2.1.3",
        "2.3.1",
        "2.3.10.1",
        "2.3.10.2",
        "2.3.10.3",
        "2.3.11",
        "2.3.12",
        "2.3.13",
        "2.3.14",
        "2.3.15",
        "2.3.16",
        "2.3.17",
        "2.3.18",
        "2.3.19",
        "2.3.20",
        "2.3.5",
        "2.3.8",
        "2.4.2",
        "2.4.4",
        "2.7.5",
        "2.8.1",
        "2.8.3",
        "2.9.4.12",
        "2.9.4.16",
        "2.9.4.21",
        "2.9.4.4",
        "3.1.1",
        "3.1.2",
        "3.1.3",
        "3.1.4",
        "3.1.5",
        "3.2.2",
        "3.2.3",
        "3.2.4",
        "3.3.1",
        "3.3.2.a",
        "3.3.2.b",
        "3.3.3",
        "3.3.4",
        "3.3.5",
        "3.3.6",
        "3.3.7.t06",
        "3.3.7.t07.a",
        "3.3.7.t07.b",
        "3.3.7.t08",
        "3.3.7.t09",
        "3.3.7.t12.1",
        "3.3.7.t12.2",
        "3.3.7.t13.1",
    ],
    reads: &[Input::Name, Input::Brief, Input::Detail, Input::Keywords],
    revision: 2,
    run,
};

const LISTS: [(&str, &str); 52] = [
    ("1.12.b", "conduct.unrelated"),
    ("2.1.3", "conduct.rumour"),
    ("2.3.1", "conduct.gifts"),
    ("2.3.10.1", "conduct.stakes"),
    ("2.3.10.2", "conduct.valued"),
    ("2.3.10.3", "conduct.cash"),
    ("2.3.11", "conduct.secret"),
    ("2.3.12", "conduct.tilted"),
    ("2.3.13", "conduct.rooms"),
    ("2.3.14", "conduct.stores"),
    ("2.3.15", "conduct.boosts"),
    ("2.3.16", "conduct.settling"),
    ("2.3.17", "conduct.unlimited"),
    ("2.3.18", "conduct.exchange"),
    ("2.3.19", "conduct.stakes"),
    ("2.3.20", "conduct.prizes"),
    ("2.3.5", "conduct.odds"),
    ("2.3.8", "conduct.dens"),
    ("2.4.2", "conduct.scripture"),
    ("2.4.4", "conduct.worship"),
    ("2.7.5", "conduct.collecting"),
    ("2.7.5", "conduct.spying"),
    ("2.8.1", "conduct.copies"),
    ("2.8.3", "conduct.pirated"),
    ("2.9.4.12", "conduct.stakes"),
    ("2.9.4.16", "conduct.worship"),
    ("2.9.4.21", "conduct.shell"),
    ("2.9.4.4", "conduct.switching"),
    ("3.1.1", "conduct.faults"),
    ("3.1.2", "conduct.malware"),
    ("3.1.3", "conduct.collecting"),
    ("3.1.3", "conduct.spying"),
    ("3.1.4", "excluded.cheats"),
    ("3.1.5", "conduct.hidden"),
    ("3.2.2", "conduct.popups"),
    ("3.2.3", "conduct.mimicry"),
    ("3.2.4", "conduct.foul"),
    ("3.3.1", "conduct.unlike"),
    ("3.3.2.a", "conduct.versions"),
    ("3.3.2.b", "conduct.vests"),
    ("3.3.3", "conduct.bundles"),
    ("3.3.4", "conduct.renewals"),
    ("3.3.5", "conduct.logins"),
    ("3.3.6", "unlawful.crime"),
    ("3.3.7.t06", "conduct.exposed"),
    ("3.3.7.t07.a", "conduct.copies"),
    ("3.3.7.t07.b", "conduct.paidfree"),
    ("3.3.7.t08", "conduct.worship"),
    ("3.3.7.t09", "conduct.paidraffle"),
    ("3.3.7.t12.1", "conduct.popups"),
    ("3.3.7.t12.2", "conduct.banners"),
    ("3.3.7.t13.1", "conduct.faults"),
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
