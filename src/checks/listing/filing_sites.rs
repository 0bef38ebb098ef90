//! Addresses and filing numbers go together (clauses A.icp.3.9 and A.icp.3.10).
//!
//! A bare number as address needs a filing like any domain; the sites of one developer share one subject number.

use crate::base::Arg;
use crate::checks::{Check, CheckCtx, Findings, Input, Place, numbers};
use crate::project::{FieldPath, PaperField, TextField};
use regex::Regex;
use std::sync::LazyLock;

/// Fails for a numeric address without a filing; warns when two filing numbers name two subjects.
pub(crate) static FILING_SITES: Check = Check {
    id: "filing-sites",
    clauses: &["A.icp.3.10", "A.icp.3.9"],
    reads: &[Input::Urls, Input::Developer, Input::Papers],
    revision: 3,
    run,
};

const FILING: &str = "icp-filing";

/// The part of a filing number that stands for the subject.
static SUBJECT: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\p{Han}ICP备\d{8,10}号").ok());

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let number = ctx.paper(FILING).map_or("", |paper| paper.number.trim());
    let place = || Place::Field {
        path: FieldPath::PaperText(FILING.to_owned(), PaperField::Number),
    };
    let addresses = [TextField::HomeUrl, TextField::JumpUrl, TextField::Website];
    if addresses
        .iter()
        .all(|&field| ctx.text(field).trim().is_empty())
    {
        let home = Place::field(TextField::HomeUrl);
        out.ask("A.icp.3.9").at(home).say("filing-no-address", []);
    }
    for field in addresses {
        let Some(host) = numbers::web_host(ctx.text(field)) else {
            continue;
        };
        if number.is_empty() && numbers::is_numeric_host(host) {
            out.fail("A.icp.3.9")
                .at(Place::field(field))
                .at(place())
                .matched(host)
                .say("filing-number-address", [("host", host.into())]);
        }
    }
    if number.is_empty() {
        let paper = [("paper", Arg::term(format!("slot-{FILING}")))];
        let slot = FILING.to_owned();
        let filed = ctx.is_filed(FILING);
        let finding = out.ask("A.icp.3.10");
        // Its number is asked for once it is there.
        if filed {
            finding.at(place()).say("paper-no-number", paper);
        } else {
            finding
                .at(Place::Slot { slot })
                .firm()
                .say("paper-missing", paper);
        }
    }
    let noted = ctx.paper(FILING).map_or("", |paper| paper.note.trim());
    let mut subjects: Vec<&str> = SUBJECT
        .as_ref()
        .map(|subject| {
            let all = subject.find_iter(number).chain(subject.find_iter(noted));
            all.map(|found| found.as_str()).collect()
        })
        .unwrap_or_default();
    subjects.sort_unstable();
    subjects.dedup();
    if subjects.len() > 1 {
        out.warn("A.icp.3.10")
            .at(place())
            .matched(subjects.join(" "))
            .say(
                "filing-two-subjects",
                [("numbers", subjects.join(" ").into())],
            );
    }
}
