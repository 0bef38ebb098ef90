//! The sites of one app belong to one filed domain (clause 4.1.icp.4).
//!
//! Which domain was filed stands on a screenshot only, so the addresses are compared with each other: home page,
//! website, privacy policy and user agreement. A bare number has no domain that could have been filed. Whether site and
//! app belong together is for a person to say.

use crate::checks::finding::FindingBuilder;
use crate::checks::{Check, CheckCtx, Findings, Input, Place, numbers};
use crate::project::TextField;

/// Asks about addresses of different domains and about bare numbers.
pub(crate) static SITE_DOMAINS: Check = Check {
    id: "site-domains",
    clauses: &[CLAUSE],
    reads: &[
        Input::Urls,
        Input::Developer,
        Input::Privacy,
        Input::Agreement,
    ],
    revision: 1,
    run,
};

const CLAUSE: &str = "4.1.icp.4";
const ADDRESSES: [TextField; 4] = [
    TextField::HomeUrl,
    TextField::Website,
    TextField::PolicyUrl,
    TextField::AgreementUrl,
];

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let mut domains: Vec<(String, TextField)> = Vec::new();
    for field in ADDRESSES {
        let Some(host) = numbers::web_host(ctx.text(field)) else {
            continue;
        };
        if numbers::is_numeric_host(host) {
            out.ask(CLAUSE)
                .at(Place::field(field))
                .matched(host)
                .sure(80)
                .say("site-number", [("host", host.into())]);
            continue;
        }
        let domain = numbers::registrable(host);
        if domains.iter().all(|(known, _)| *known != domain) {
            domains.push((domain, field));
        }
    }
    if domains.len() < 2 {
        return;
    }
    let places = domains.iter().map(|&(_, field)| Place::field(field));
    let finding = places.fold(out.ask(CLAUSE).sure(60), FindingBuilder::at);
    let names: Vec<String> = domains.iter().map(|(name, _)| name.clone()).collect();
    finding
        .matched(names.join(" "))
        .say("site-domains-differ", [("domains", names.into())]);
}
