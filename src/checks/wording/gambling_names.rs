//! Lottery words in the name (clauses 2.9.4.11 and 3.3.7.t04, which ask the same).

use crate::base::Span;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::TextField;

/// Fails when the name contains one of the six named words; warns when 简介, keywords or 神算 do.
pub(crate) static GAMBLING_NAMES: Check = Check {
    id: "gambling-names",
    clauses: &["2.9.4.11", "3.3.7.t04"],
    reads: &[Input::Name, Input::Brief, Input::Keywords],
    revision: 1,
    run,
};

/// The six words the specification names.
const NAMED: [&str; 6] = ["六合", "心水", "白小姐", "曾道人", "铁算盘", "神算人"];
/// Close to the last of them, perhaps what was meant.
const CLOSE: &str = "神算";

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let name = ctx.text(TextField::Name);
    for clause in GAMBLING_NAMES.clauses {
        let mut named = false;
        for word in NAMED {
            if let Some(span) = find(name, word) {
                named = true;
                out.fail(clause)
                    .at(Place::text(TextField::Name, span))
                    .matched(word)
                    .say("gambling-name", [("word", word.into())]);
            }
        }
        if let Some(span) = find(name, CLOSE).filter(|_| !named) {
            out.warn(clause)
                .at(Place::text(TextField::Name, span))
                .matched(CLOSE)
                .sure(40)
                .say("gambling-name-close", [("word", CLOSE.into())]);
        }
    }
    elsewhere(ctx, out);
}

fn elsewhere(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let brief = ctx.text(TextField::Brief);
    for word in NAMED {
        if let Some(span) = find(brief, word) {
            out.warn("2.9.4.11")
                .at(Place::text(TextField::Brief, span))
                .matched(word)
                .sure(40)
                .say("gambling-word", [("word", word.into())]);
        }
        if let Some(index) = ctx
            .keywords()
            .iter()
            .position(|keyword| keyword.contains(word))
        {
            out.warn("2.9.4.11")
                .at(Place::Keyword { index })
                .matched(word)
                .sure(40)
                .say("gambling-word", [("word", word.into())]);
        }
    }
}

fn find(text: &str, word: &str) -> Option<Span> {
    let (before, _) = text.split_once(word)?;
    let start = before.chars().count();
    Some(Span::new(start, start + word.chars().count()))
}
