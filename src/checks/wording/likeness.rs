//! A passage is worded like the examples against a clause, whatever words it uses.
//!
//! It asks and says no more, and only where nothing else was found at the clause (`engine/settle`).

use crate::base::{Arg, clause_key, width};
use crate::checks::finding::PASSAGE;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::evidence::likeness::{Alike, alike};
use crate::evidence::normal::Normal;
use crate::project::{FieldPath, TextField};

/// Points out passages that are like examples of what clauses forbid.
pub(crate) static LIKENESS: Check = Check {
    id: "likeness",
    clauses: &[
        "1.2",
        "1.5",
        "1.12.a",
        "1.12.b",
        "2.1.1",
        "2.1.2",
        "2.1.3",
        "2.2.1",
        "2.2.2",
        "2.2.3",
        "2.3.1",
        "2.3.2",
        "2.3.3",
        "2.3.4",
        "2.3.5",
        "2.3.6",
        "2.3.7",
        "2.3.8",
        "2.3.9",
        "2.3.10.0",
        "2.3.10.1",
        "2.3.10.2",
        "2.3.10.3",
        "2.3.11",
        "2.3.12",
        "2.3.13",
        "2.3.14",
        "2.3.15",
        "2.3.16",
        "2.3.17",
        "2.3.18",
        "2.3.19",
        "2.3.20",
        "2.4.1",
        "2.4.2",
        "2.4.3",
        "2.4.4",
        "2.4.5",
        "2.5.1",
        "2.5.2",
        "2.5.3",
        "2.6.1",
        "2.7.1",
        "2.7.2",
        "2.7.3",
        "2.7.4",
        "2.7.5",
        "2.8.1",
        "2.8.3",
        "2.8.4",
        "2.8.5",
        "2.9.1",
        "2.9.2",
        "2.9.3",
        "2.9.4.1",
        "2.9.4.2",
        "2.9.4.3",
        "2.9.4.4",
        "2.9.4.5",
        "2.9.4.6",
        "2.9.4.7",
        "2.9.4.8",
        "2.9.4.9",
        "2.9.4.10",
        "2.9.4.11",
        "2.9.4.12",
        "2.9.4.13",
        "2.9.4.14",
        "2.9.4.15",
        "2.9.4.16",
        "2.9.4.17",
        "2.9.4.18",
        "2.9.4.19",
        "2.9.4.21",
        "2.9.4.22",
        "3.1.1",
        "3.1.2",
        "3.1.3",
        "3.1.4",
        "3.1.5",
        "3.2.1",
        "3.2.2",
        "3.2.3",
        "3.2.4",
        "3.3.1",
        "3.3.2.a",
        "3.3.2.b",
        "3.3.3",
        "3.3.4",
        "3.3.5",
        "3.3.6",
        "3.3.7.t01",
        "3.3.7.t02",
        "3.3.7.t03",
        "3.3.7.t04",
        "3.3.7.t05",
        "3.3.7.t06",
        "3.3.7.t07.a",
        "3.3.7.t07.b",
        "3.3.7.t08",
        "3.3.7.t09",
        "3.3.7.t10",
        "3.3.7.t11.1.a",
        "3.3.7.t12.1",
        "3.3.7.t12.2",
        "3.3.7.t13.1",
        "3.3.7.t13.2",
    ],
    reads: &[Input::Name, Input::Brief, Input::Detail, Input::Keywords],
    revision: 8,
    run,
};

/// From here on few honest texts are like the examples: of writers the model did not learn from, 5 of 100 (2026-11).
const LEAST: f32 = -0.25;
/// Names and keywords are short, and a character or two more alike are chance; so they are in a passage of fewer Chinese
/// characters than `WORDED`.
const LEAST_SHORT: f32 = 0.5;
const WORDED: usize = 6;
/// Keywords of fewer characters, with what parts them, have no wording that could be judged.
const SHORTEST: usize = 10;
/// Names of fewer characters are only like other names: 7 of 124 honest ones were asked about something (2026-11).
const SHORTEST_NAME: usize = 4;
/// Clauses about names.
const OF_NAMES: [&str; 2] = ["2.9.4.11", "3.3.7.t04"];
/// What is alike to one family may be about one that comes close to it: its clauses are named as well.
const CLOSE: f32 = 0.5;
/// More than so many families in one text are chance.
const FAMILIES: usize = 3;

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for field in [TextField::Name, TextField::Brief, TextField::Detail] {
        let (text, normal) = (ctx.text(field), ctx.normal(field));
        let is_name = field == TextField::Name;
        let least = if is_name { LEAST_SHORT } else { LEAST };
        let short = is_name && text.chars().count() < SHORTEST_NAME;
        for found in families(&normal, least) {
            if short && !found.clauses.iter().any(|id| OF_NAMES.contains(id)) {
                continue;
            }
            let span = normal.typed(found.bytes.clone());
            let passage = span.of(text);
            if found.score < LEAST_SHORT && width::han(&passage) < WORDED {
                continue;
            }
            say(&found, &passage, &Place::text(field, span), is_name, out);
        }
    }
    let keywords = ctx.keywords().join(",");
    if keywords.chars().count() < SHORTEST {
        return;
    }
    for found in families(&Normal::of(&keywords), LEAST_SHORT) {
        let place = Place::Field {
            path: FieldPath::Keywords,
        };
        say(&found, &keywords, &place, false, out);
    }
}

/// Families that a text is alike to, the likest first; none unless one is by `least`.
fn families(text: &Normal, least: f32) -> Vec<Alike> {
    let mut found = alike(text, least - CLOSE);
    if found.first().is_none_or(|first| first.score < least) {
        return Vec::new();
    }
    found.truncate(FAMILIES);
    found
}

fn say(found: &Alike, passage: &str, place: &Place, is_name: bool, out: &mut Findings) {
    for clause in &found.clauses {
        let elsewhere = OF_NAMES.contains(clause) && !is_name;
        if elsewhere || !LIKENESS.clauses.contains(clause) {
            continue;
        }
        out.warn(clause)
            .sure(30)
            .at(place.clone())
            .matched(passage)
            .say(
                PASSAGE,
                [
                    ("passage", passage.into()),
                    ("clause", Arg::term(clause_key(clause))),
                ],
            );
    }
}
