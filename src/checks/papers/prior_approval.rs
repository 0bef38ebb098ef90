//! Sites whose subject another authority approves before the filing (clause A.icp.3.7).
//!
//! News is demanded by the row of papers. For the other subjects the clause names, an app that has chosen such a business
//! and filed neither an approval nor the licence of its trade is asked: whether its site falls under the rule is for a
//! person to say.

use crate::base::Arg;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};

/// Asks for the approval of a business that needs one.
pub(crate) static PRIOR_APPROVAL: Check = Check {
    id: "prior-approval",
    clauses: &["A.icp.3.7"],
    reads: &[Input::Category, Input::Papers],
    revision: 1,
    run,
};

const CLAUSE: &str = "A.icp.3.7";
const APPROVAL: &str = "pre-approval";

/// Businesses of the subjects named, each with the papers an authority of its trade gives out.
const SUBJECTS: [(&str, &[&str]); 9] = [
    ("finance_news", &["news-license"]),
    ("news", &["news-license"]),
    (
        "reading",
        &[
            "internet-publishing-license",
            "publication-operation-license",
        ],
    ),
    (
        "media",
        &["av-license", "culture-license", "culture-filing"],
    ),
    (
        "video_course",
        &["school-license", "training-filing", "edu-app-filing"],
    ),
    (
        "medical_service",
        &["medical-institution-license", "tcm-clinic-filing"],
    ),
    (
        "aesthetic",
        &["medical-institution-license", "aesthetic-filing"],
    ),
    ("medical_device", &["drug-info-license"]),
    ("drug", &["drug-info-license"]),
];

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    if ctx.is_filed(APPROVAL) {
        return;
    }
    for (business, papers) in SUBJECTS {
        let chosen = ctx.category().businesses.iter().any(|one| one == business);
        if !chosen || papers.iter().any(|slot| ctx.is_filed(slot)) {
            continue;
        }
        out.ask(CLAUSE)
            .at(Place::Slot {
                slot: APPROVAL.to_owned(),
            })
            .say(
                "approval-needed",
                [("business", Arg::term(format!("business-{business}")))],
            );
    }
}
