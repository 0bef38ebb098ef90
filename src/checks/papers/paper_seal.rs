//! Papers are filed in colour, with a red seal (clauses 4.0.1.a, 4.1.license.1, 4.1.icp.1, 4.1.copyright.2,
//! 4.1.commit.1, 4.1.poa.1, 4.2.2.4, 4.2.3.1, 4.2.3.2, 4.2.5.media.3a, 4.2.5.media.3b, 4.2.9.2 and A.safe.3.2.b).
//!
//! A seal that was not found may be pale or lie under print, so a person is asked. What was not read is not judged:
//! the clause stays unread with the reason, until a person has looked instead.

use crate::base::Arg;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::evidence::FileState;
use crate::evidence::look::Region;
use crate::evidence::reading::{Colour, Page, ReadState, Reading, SealShape};
use crate::project::{DeveloperKind, FieldPath, FileRef};

/// Asks where no seal or no colour is to be seen.
pub(crate) static PAPER_SEAL: Check = Check {
    id: "paper-seal",
    clauses: &[
        "4.0.1.a",
        "4.1.license.1",
        "4.1.icp.1",
        "4.1.copyright.2",
        "4.1.commit.1",
        "4.1.poa.1",
        "4.2.2.4",
        "4.2.3.1",
        "4.2.3.2",
        "4.2.5.media.3a",
        "4.2.5.media.3b",
        "4.2.9.2",
        "A.safe.3.2.b",
    ],
    reads: &[Input::Papers, Input::Developer],
    revision: 2,
    run,
};

/// Slots a clause wants sealed.
const SLOTS: [(&str, &[&str]); 13] = [
    ("4.0.1.a", &["grantor-license"]),
    ("4.1.license.1", &["business-license"]),
    ("4.1.icp.1", &["icp-license", "icp-filing"]),
    (
        "4.1.copyright.2",
        &[
            "software-copyright",
            "electronic-copyright",
            "copyright-authentication",
        ],
    ),
    ("4.1.commit.1", &["publishing-commitment"]),
    ("4.1.poa.1", &["power-of-attorney"]),
    ("4.2.2.4", &["shopping-commitment"]),
    ("4.2.3.1", &[SAFETY_LETTER]),
    ("4.2.3.2", &["safety-assessment"]),
    ("4.2.5.media.3a", &[SAFETY_LETTER]),
    ("4.2.5.media.3b", &["safety-assessment"]),
    ("4.2.9.2", &["safety-assessment"]),
    ("A.safe.3.2.b", &["safety-assessment"]),
];
/// The letter a natural person may sign with a fingerprint in place of a seal.
const SAFETY_LETTER: &str = "safety-letter";

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for (clause, slots) in SLOTS {
        for slot in slots {
            let Some(paper) = ctx.paper(slot) else {
                continue;
            };
            for file in &paper.files {
                one_file(ctx, clause, slot, file, out);
            }
        }
    }
}

fn one_file(ctx: &CheckCtx<'_>, clause: &str, slot: &str, file: &FileRef, out: &mut Findings) {
    let place = Place::File {
        file: file.clone(),
        path: FieldPath::Paper(slot.to_owned()),
    };
    let name = [("file", file.name().into())];
    match ctx.read(file) {
        ReadState::Ready(reading) => sealed(ctx, clause, slot, (file, reading), out),
        _ if !matches!(ctx.file(file), FileState::Ready(_)) || !ctx.is_asked(file) => {}
        ReadState::Waiting => out.unread(clause).at(place).say("reading-waits", name),
        ReadState::Off => out
            .unread(clause)
            .at(place)
            .left_to_a_person()
            .say("reading-off", name),
        ReadState::Unreadable => out.unread(clause).at(place).say("reading-failed", name),
        ReadState::Cancelled => out
            .unread(clause)
            .at(place)
            .left_to_a_person()
            .say("reading-stopped", name),
    }
}

fn sealed(
    ctx: &CheckCtx<'_>,
    clause: &str,
    slot: &str,
    (file, reading): (&FileRef, &Reading),
    out: &mut Findings,
) {
    // The seal of a report is on its last page; of the others, on any.
    let all = reading.pages.len() == reading.page_count;
    let pages: &[Page] = if clause == "A.safe.3.2.b" && all {
        reading.pages.last().map_or(&[], std::slice::from_ref)
    } else {
        &reading.pages
    };
    let Some(page) = pages.last().filter(|page| page.ink > 0.0) else {
        return;
    };
    let place = Place::Page {
        file: file.clone(),
        path: FieldPath::Paper(slot.to_owned()),
        page: page.number,
        region: Region::new(0, 0, 0, 0),
    };
    let args = || {
        [
            ("paper", Arg::term(format!("slot-{slot}"))),
            ("file", file.name().into()),
        ]
    };
    if pages.iter().all(|page| page.colour != Colour::Colour) {
        return out
            .ask(clause)
            .at(place)
            .sure(80)
            .say("paper-not-coloured", args());
    }
    let printed = slot == SAFETY_LETTER;
    let mut seals = pages.iter().flat_map(|page| &page.seals);
    let found = seals.any(|seal| printed || seal.shape != SealShape::ThumbPrint);
    if found || !all {
        return;
    }
    let id = if printed {
        "paper-no-seal-or-print"
    } else if ctx.developer().kind == DeveloperKind::Individual {
        "paper-no-seal-of-person"
    } else {
        "paper-no-seal"
    };
    out.ask(clause).at(place).sure(75).say(id, args());
}
