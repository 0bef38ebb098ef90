//! Who made the security assessment (clause A.safe.3.2.a).
//!
//! A company that assesses itself is the assessing body; a third party is another organisation, and is named. Which of
//! the two it was is a question of its own; where nobody answered it, a note that speaks of it is read, and what is only
//! in a note never fails.

use crate::base::Arg;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::{FieldPath, PaperField, TextField};
use crate::ruleset::applies::company_key;
use unicode_normalization::UnicodeNormalization as _;

/// Asks who made the assessment; fails when the body does not fit the answer, warns when it does not fit the note.
pub(crate) static ASSESSMENT_BODY: Check = Check {
    id: "assessment-body",
    clauses: &["A.safe.3.2.a"],
    reads: &[Input::Papers, Input::Developer, Input::Facts],
    revision: 3,
    run,
};

const CLAUSE: &str = "A.safe.3.2.a";
const REPORT: &str = "safety-assessment";
const OUTSIDE: &str = "assessed_outside";
const SELF: [&str; 3] = ["自评", "自行评估", "self-assess"];
const THIRD: [&str; 3] = ["第三方", "委托", "third party"];
const BODY: [&str; 3] = ["评估单位", "评估机构", "assessing body"];
/// How a company calls itself.
const OURSELVES: [&str; 4] = ["本公司", "我司", "公司自己", "ourselves"];

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let Some(paper) = ctx.paper(REPORT).filter(|paper| !paper.files.is_empty()) else {
        return;
    };
    let place = || Place::Field {
        path: FieldPath::PaperText(REPORT.to_owned(), PaperField::Body),
    };
    let note = paper.note.to_lowercase();
    let answer = ctx.answer(OUTSIDE);
    let (own, third) = match answer {
        Some(outside) => (!outside, outside),
        None => (says(&note, &SELF), says(&note, &THIRD)),
    };
    if !own && !third {
        let flag = OUTSIDE.to_owned();
        let question = Arg::term(format!("flag-{flag}"));
        return out
            .ask(CLAUSE)
            .at(Place::Question { flag })
            .say("answer-needed", [("question", question)]);
    }
    let entered = paper.body.trim();
    let body = if entered.is_empty() {
        body(&note).unwrap_or_default()
    } else {
        entered
    };
    if own && third {
        return out.ask(CLAUSE).at(place()).say("assessment-two-kinds", []);
    }
    if body.is_empty() {
        if third {
            out.ask(CLAUSE).at(place()).say("assessment-no-body", []);
        }
        return;
    }
    let developer = ctx.text(TextField::DeveloperName).trim();
    let (key, ours) = (key(body), key(developer));
    if ours.is_empty() {
        return;
    }
    let is_developer = key.contains(&ours) || OURSELVES.contains(&key.as_str());
    if own == is_developer {
        return;
    }
    // A typed answer is a declaration; a note may have been written about something else.
    let finding = match answer {
        Some(_) => out.fail(CLAUSE),
        None => out.warn(CLAUSE),
    };
    let finding = finding.at(place()).matched(body);
    if own {
        finding.say(
            "assessment-other-body",
            [("body", body.into()), ("developer", developer.into())],
        );
    } else {
        finding.say("assessment-not-third", [("body", body.into())]);
    }
}

/// A name for comparison: brackets, widths, white space and case do not matter.
fn key(name: &str) -> String {
    company_key(&name.nfkc().collect::<String>().to_lowercase())
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
