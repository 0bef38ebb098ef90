//! The kinds of apps that are not accepted (clauses 2.9.4.1 to 2.9.4.19), as far as words give them away.
//!
//! Words are evidence, never a verdict: every clause here is confirmed by a person, who knows the context.

use crate::checks::{Check, CheckCtx, Findings, Input, Place, mentions};

/// Asks about words of an excluded kind, and about an app that says it locates people.
pub(crate) static EXCLUDED_KINDS: Check = Check {
    id: "excluded-kinds",
    clauses: &[
        "2.9.4.1", "2.9.4.10", "2.9.4.13", "2.9.4.14", "2.9.4.15", "2.9.4.17", "2.9.4.18",
        "2.9.4.19", "2.9.4.2", "2.9.4.3", "2.9.4.5", "2.9.4.6", "2.9.4.7", "2.9.4.8", "2.9.4.9",
    ],
    reads: &[
        Input::Name,
        Input::Brief,
        Input::Detail,
        Input::Keywords,
        Input::Facts,
    ],
    revision: 4,
    run,
};

const LISTS: [(&str, &str); 15] = [
    ("2.9.4.1", "excluded.fans"),
    ("2.9.4.2", "excluded.tunnel"),
    ("2.9.4.3", "excluded.cheats"),
    ("2.9.4.5", "excluded.coins"),
    ("2.9.4.6", "excluded.forex"),
    ("2.9.4.7", "excluded.cards"),
    ("2.9.4.8", "excluded.lottery"),
    ("2.9.4.9", "excluded.betting"),
    ("2.9.4.10", "excluded.sports"),
    ("2.9.4.13", "excluded.snatch"),
    ("2.9.4.14", "excluded.debt"),
    ("2.9.4.15", "excluded.pua"),
    ("2.9.4.17", "excluded.locating"),
    ("2.9.4.18", "excluded.sidejob"),
    ("2.9.4.19", "excluded.surgery"),
];

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for (clause, list) in LISTS {
        let found = mentions::in_listing(ctx, list);
        mentions::ask(out, clause, &found, "excluded-word", "excluded-word-close");
    }
    if ctx.answer("person_locating") == Some(true) {
        let flag = "person_locating".to_owned();
        out.ask("2.9.4.17")
            .at(Place::Question { flag })
            .say("excluded-locating", []);
    }
}
