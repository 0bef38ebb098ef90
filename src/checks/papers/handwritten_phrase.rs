//! The words to be written on a company's licence by hand, and the day beside them (clauses 4.0.1.a and 4.1.license.4).
//!
//! Handwriting is recognised badly, so words that were not found are pointed out, and a person who sees them says so.
//! Words that were read may as well be printed: nothing here tells ink from print, so that is asked.

use crate::base::{Arg, parse_date};
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::evidence::reading::{Reading, Value};
use crate::project::{FieldPath, FileRef};

/// Asks whether the words were written by hand; warns where they or their day are not to be seen, or the day does not
/// fit.
pub(crate) static HANDWRITTEN_PHRASE: Check = Check {
    id: "handwritten-phrase",
    clauses: &["4.0.1.a", "4.1.license.4"],
    reads: &[Input::Papers],
    revision: 2,
    run,
};

const SLOTS: [(&str, &str); 2] = [
    ("4.0.1.a", "grantor-license"),
    ("4.1.license.4", "business-license"),
];
/// A day longer ago than this is old.
const OLD: i32 = 180;

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for (clause, slot) in SLOTS {
        let Some(paper) = ctx.paper(slot) else {
            continue;
        };
        let Some(rule) = ctx.ruleset().slot(slot) else {
            continue;
        };
        // One of several files carries the words.
        let read: Vec<(&FileRef, &Reading)> = paper
            .files
            .iter()
            .filter_map(|file| Some((file, ctx.read(file).ready()?)))
            .filter(|(_, reading)| reading.pages.iter().any(|page| !page.lines.is_empty()))
            .collect();
        if read.is_empty() || read.len() < paper.files.len() {
            continue;
        }
        let wanted = |value: &&Value| rule.handwriting.contains(&value.text);
        let found = read.iter().find_map(|(file, reading)| {
            let phrase = reading.fields.phrases.iter().find(wanted)?;
            Some((*file, *reading, phrase))
        });
        match found {
            Some((file, reading, phrase)) => dated(ctx, clause, slot, (file, reading, phrase), out),
            None => missing(clause, slot, &rule.handwriting, &read, out),
        }
    }
}

fn missing(
    clause: &str,
    slot: &str,
    wanted: &[String],
    read: &[(&FileRef, &Reading)],
    out: &mut Findings,
) {
    let other = read
        .iter()
        .find_map(|(file, reading)| Some((*file, reading.fields.phrases.first()?)));
    if let Some((file, value)) = other {
        return out
            .warn(clause)
            .at(on_page(slot, file, value))
            .matched(&value.text)
            .sure(80)
            .say(
                "phrase-other",
                [
                    ("read", value.text.as_str().into()),
                    ("wanted", wanted.join(" / ").into()),
                ],
            );
    }
    let mut finding = out.warn(clause).sure(60);
    for (file, _) in read {
        finding = finding.at(Place::File {
            file: (*file).clone(),
            path: FieldPath::Paper(slot.to_owned()),
        });
    }
    finding.say(
        "phrase-missing",
        [
            ("paper", Arg::term(format!("slot-{slot}"))),
            ("wanted", wanted.join(" / ").into()),
        ],
    );
}

fn dated(
    ctx: &CheckCtx<'_>,
    clause: &str,
    slot: &str,
    (file, reading, phrase): (&FileRef, &Reading, &Value),
    out: &mut Findings,
) {
    out.ask(clause)
        .at(on_page(slot, file, phrase))
        .matched(&phrase.text)
        .sure(60)
        .say("phrase-read", [("words", phrase.text.as_str().into())]);
    let read = reading.fields.phrase_date.as_ref();
    let Some((value, day)) = read.and_then(|value| Some((value, parse_date(&value.text)?))) else {
        return out
            .warn(clause)
            .at(on_page(slot, file, phrase))
            .sure(60)
            .say("phrase-undated", [("words", phrase.text.as_str().into())]);
    };
    let age = day.until(ctx.today()).map_or(0, |span| span.get_days());
    let id = if age < 0 {
        "phrase-later"
    } else if age > OLD {
        "phrase-old"
    } else {
        return;
    };
    out.warn(clause)
        .at(on_page(slot, file, value))
        .matched(&value.text)
        .sure(70)
        .say(id, [("date", value.text.as_str().into())]);
}

fn on_page(slot: &str, file: &FileRef, value: &Value) -> Place {
    Place::Page {
        file: file.clone(),
        path: FieldPath::Paper(slot.to_owned()),
        page: value.page,
        region: value.region,
    }
}
