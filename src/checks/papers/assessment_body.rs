//! Who made the security assessment (clause A.safe.3.2.a).
//!
//! A company that assesses itself is the assessing body; a third party is another organisation, and is named. Nothing
//! typed is certain enough to fail. A note that speaks of it is read as well.

use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::{FieldPath, PaperField, TextField};
use crate::ruleset::applies::company_key;

/// Asks for the assessing body; warns when it does not fit the kind of assessment.
pub(crate) static ASSESSMENT_BODY: Check = Check {
    id: "assessment-body",
    clauses: &["A.safe.3.2.a"],
    reads: &[Input::Papers, Input::Developer],
    revision: 2,
    run,
};

const CLAUSE: &str = "A.safe.3.2.a";
const REPORT: &str = "safety-assessment";
const SELF: [&str; 3] = ["自评", "自行评估", "self-assess"];
const THIRD: [&str; 3] = ["第三方", "委托", "third party"];
const BODY: [&str; 3] = ["评估单位", "评估机构", "assessing body"];

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let Some(paper) = ctx.paper(REPORT).filter(|paper| !paper.files.is_empty()) else {
        return;
    };
    let place = || Place::Field {
        path: FieldPath::PaperText(REPORT.to_owned(), PaperField::Body),
    };
    let note = paper.note.to_lowercase();
    let developer = ctx.text(TextField::DeveloperName).trim();
    let (own, third) = (says(&note, &SELF), says(&note, &THIRD));
    let entered = paper.body.trim();
    let body = if entered.is_empty() {
        body(&note).unwrap_or_default()
    } else {
        entered
    };
    let is_developer = company_key(&body.to_lowercase()) == company_key(&developer.to_lowercase());
    if body.is_empty() && (third || !own) {
        out.ask(CLAUSE).at(place()).say("assessment-no-body", []);
    } else if own && third {
        out.ask(CLAUSE).at(place()).say("assessment-two-kinds", []);
    } else if own && !body.is_empty() && !developer.is_empty() && !is_developer {
        out.warn(CLAUSE).at(place()).matched(body).say(
            "assessment-other-body",
            [("body", body.into()), ("developer", developer.into())],
        );
    } else if third && is_developer {
        out.warn(CLAUSE)
            .at(place())
            .matched(body)
            .say("assessment-not-third", [("body", body.into())]);
    }
}

fn says(note: &str, words: &[&str]) -> bool {
    words.iter().any(|word| note.contains(word))
}

/// The name after the word for the assessing body, up to the next stop.
fn body(note: &str) -> Option<&str> {
    let (_, rest) = BODY.iter().find_map(|word| note.split_once(word))?;
    let rest = rest.trim_start_matches([':', '：', '为', '是', ' ']);
    rest.split(['。', '；', ';', '，', ',', '\n', '、'])
        .next()
        .map(str::trim)
}
