//! The year in a copyright registration number can be right (clause 4.1.copyright.1).
//!
//! Registration of software began in 1992; a number of a year to come was mistyped.

use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::{FieldPath, PaperField};
use regex::Regex;
use std::sync::LazyLock;

/// Warns when the year is before the first registration or after today's.
pub(crate) static COPYRIGHT_YEAR: Check = Check {
    id: "copyright-year",
    clauses: &[CLAUSE],
    reads: &[Input::Papers],
    revision: 1,
    run,
};

const CLAUSE: &str = "4.1.copyright.1";
const SLOTS: [&str; 2] = ["software-copyright", "electronic-copyright"];
const FIRST: i16 = 1992;

static YEAR: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"^(\d{4}) ?(?i:SR) ?\d").ok());

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for slot in SLOTS {
        let Some(paper) = ctx.paper(slot) else {
            continue;
        };
        let number = paper.number.trim();
        let year = YEAR
            .as_ref()
            .and_then(|year| year.captures(number)?.get(1)?.as_str().parse::<i16>().ok());
        let Some(year) = year else { continue };
        if (FIRST..=ctx.today().year()).contains(&year) {
            continue;
        }
        out.warn(CLAUSE)
            .at(Place::Field {
                path: FieldPath::PaperText(slot.to_owned(), PaperField::Number),
            })
            .matched(number)
            .sure(90)
            .say(
                "copyright-year-odd",
                [
                    ("number", number.into()),
                    ("year", usize::try_from(year).unwrap_or(0).into()),
                ],
            );
    }
}
