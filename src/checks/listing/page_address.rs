//! The page the app opens is its own (clause 2.9.4.21).
//!
//! Every app of the platform is a page, so a page alone is no empty shell (reading A22): what counts is whether the
//! address is one the developer declared as trusted. Whether it forwards elsewhere is for a person to try.

use crate::checks::{Check, CheckCtx, Findings, Input, Place, numbers};
use crate::project::TextField;

/// Asks about a home page that is missing, insecure, a bare number, or not among the trusted domains.
pub(crate) static PAGE_ADDRESS: Check = Check {
    id: "page-address",
    clauses: &["2.9.4.21"],
    reads: &[Input::Urls],
    revision: 1,
    run,
};

const CLAUSE: &str = "2.9.4.21";

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let home = ctx.text(TextField::HomeUrl).trim();
    let place = || Place::field(TextField::HomeUrl);
    if home.is_empty() {
        return out.ask(CLAUSE).at(place()).firm().say("page-missing", []);
    }
    let Some(host) = numbers::web_host(home).filter(|_| numbers::is_https(home)) else {
        return out
            .ask(CLAUSE)
            .at(place())
            .matched(home)
            .say("page-malformed", [("value", home.into())]);
    };
    if numbers::is_numeric_host(host) {
        out.warn(CLAUSE)
            .at(place())
            .matched(host)
            .say("page-number", [("host", host.into())]);
    }
    let trusted = ctx.text(TextField::TrustedDomains);
    let mut domains = trusted
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '，' | ';' | '；' | '、'))
        .filter(|domain| !domain.is_empty())
        .peekable();
    if domains.peek().is_none() {
        out.warn(CLAUSE)
            .at(Place::field(TextField::TrustedDomains))
            .say("page-no-domains", []);
    } else if !domains.any(|domain| covers(domain, host)) {
        out.ask(CLAUSE)
            .at(place())
            .at(Place::field(TextField::TrustedDomains))
            .matched(host)
            .say("page-untrusted", [("host", host.into())]);
    }
}

fn covers(domain: &str, host: &str) -> bool {
    let (domain, host) = (domain.to_lowercase(), host.to_lowercase());
    let domain = numbers::web_host(&domain).unwrap_or(&domain);
    host == domain
        || host
            .strip_suffix(domain.trim_start_matches("*."))
            .is_some_and(|rest| rest.ends_with('.'))
}
