//! Numbers with a check digit on papers (clauses 4.0.1.a, 4.0.2, 4.1.poa.1, 5.pdf.2).
//!
//! The credit code of the grantor, the identity card of a person who lends a certificate or acts as delegate, the book
//! number of a game.

use crate::base::identity;
use crate::checks::{Check, CheckCtx, Findings, Input, Place, numbers};
use crate::project::{FieldPath, PaperField};
use regex::Regex;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization as _;

/// Fails for a number whose check digit does not fit; a number nobody typed is nobody's fault.
pub(crate) static PAPER_CHECKSUMS: Check = Check {
    id: "paper-checksums",
    clauses: &["4.0.1.a", "4.0.2", "4.1.poa.1", "5.pdf.2"],
    reads: &[Input::Papers],
    revision: 2,
    run,
};

const GRANTOR: &str = "grantor-license";
const IDENTITY: &str = "personal-id-copy";
const DELEGATE: &str = "power-of-attorney";
const GAME: &str = "game-approval";

/// A book number with or without its word.
static ISBN: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"97[89](?:[- ]?\d){10}").ok());

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let typed = |slot: &str, field: PaperField| -> String {
        let paper = ctx.paper(slot);
        paper.map_or_else(String::new, |paper| {
            paper.text(field).trim().nfkc().collect()
        })
    };
    let at = |slot: &str, field: PaperField| Place::Field {
        path: FieldPath::PaperText(slot.to_owned(), field),
    };
    let code = typed(GRANTOR, PaperField::Number);
    if !code.is_empty()
        && let Err(fault) = numbers::uscc(&code)
    {
        out.fail("4.0.1.a")
            .at(at(GRANTOR, PaperField::Number))
            .matched(code.as_str())
            .say(fault.text(), [("code", code.as_str().into())]);
    }
    // The number of a person is not repeated in a report.
    let wrong = |number: &str| !numbers::is_identity(number) && !identity::is_masked(number);
    let identity = typed(IDENTITY, PaperField::Number);
    if !identity.is_empty() && wrong(&identity) {
        out.fail("4.0.2")
            .at(at(IDENTITY, PaperField::Number))
            .say("identity-number-wrong", []);
    }
    // A power of attorney may carry a number of its own; only one of that length is the delegate's.
    let delegate = typed(DELEGATE, PaperField::Number);
    if delegate.chars().count() == 18 && wrong(&delegate) {
        out.ask("4.1.poa.1")
            .at(at(DELEGATE, PaperField::Number))
            .sure(90)
            .say("identity-number-wrong", []);
    }
    for field in [PaperField::Number, PaperField::Title, PaperField::Note] {
        let text = typed(GAME, field);
        let found = ISBN.as_ref().and_then(|isbn| isbn.find(&text));
        if let Some(number) = found.map(|found| found.as_str())
            && !numbers::is_isbn(number)
        {
            out.fail("5.pdf.2")
                .at(at(GAME, field))
                .matched(number)
                .say("isbn-wrong", [("number", number.into())]);
        }
    }
}
