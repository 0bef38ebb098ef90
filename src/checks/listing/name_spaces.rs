//! White space in the name (clause 1.1.c), invisible characters included.

use crate::base::{Span, width};
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::TextField;

/// Fails for every blank or invisible character of the name.
pub(crate) static NAME_SPACES: Check = Check {
    id: "name-spaces",
    clauses: &["1.1.c"],
    reads: &[Input::Name],
    revision: 1,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let name = ctx.text(TextField::Name);
    let blanks: Vec<(usize, char)> = name
        .chars()
        .enumerate()
        .filter(|&(at, c)| is_space(name, at, c))
        .collect();
    let Some(&(_, first)) = blanks.first() else {
        return;
    };
    let mut finding = out.fail("1.1.c").matched(first);
    for &(at, _) in &blanks {
        finding = finding.at(Place::text(TextField::Name, Span::new(at, at + 1)));
    }
    if blanks.iter().all(|&(_, c)| width::is_invisible(c)) {
        finding.say("name-spaces-invisible", [("count", blanks.len().into())]);
    } else {
        finding.say("name-spaces-found", [("count", blanks.len().into())]);
    }
}

/// A joiner inside an emoji belongs to the emoji, which `name-symbols` reports.
fn is_space(name: &str, at: usize, c: char) -> bool {
    let drawn = |at: usize| {
        name.chars().nth(at).is_some_and(|c| {
            !c.is_ascii() && !c.is_alphanumeric() && !width::is_han(c) && !width::is_blank(c)
        })
    };
    let joins = c == '\u{200D}' && at.checked_sub(1).is_some_and(drawn) && drawn(at + 1);
    width::is_blank(c) && !joins
}
