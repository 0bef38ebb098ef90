//! 简介 and 详细描述 are there and fit the console's fields (clause 3.3.7.t11.1.e).

use crate::base::width;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::TextField;

const CLAUSE: &str = "3.3.7.t11.1.e";

/// Fails when one of the two texts is empty or longer than the console takes.
pub(crate) static BRIEF_PRESENT: Check = Check {
    id: "brief-present",
    clauses: &[CLAUSE],
    reads: &[Input::Brief, Input::Detail],
    revision: 1,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for (field, limit, missing, over) in [
        (
            TextField::Brief,
            "brief-characters",
            "brief-missing",
            "brief-over",
        ),
        (
            TextField::Detail,
            "detail-characters",
            "detail-missing",
            "detail-over",
        ),
    ] {
        let text = ctx.text(field);
        if text.trim().is_empty() {
            out.fail(CLAUSE)
                .at(Place::field(field))
                .firm()
                .say(missing, []);
            continue;
        }
        let limit = ctx.limit(limit);
        if let Some(overflow) = width::overflow_graphemes(text, limit) {
            out.fail(CLAUSE)
                .at(Place::text(field, overflow))
                .matched(overflow.of(text))
                .say(
                    over,
                    [
                        ("used", width::graphemes(text).into()),
                        ("limit", limit.into()),
                    ],
                );
        }
    }
}
