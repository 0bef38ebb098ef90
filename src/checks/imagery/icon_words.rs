//! Words on the icon that only an authorised badge may say (clause 1.8).
//!
//! The word has to be all that stands in its line: an app may be called 精品课, but hardly 精品.

use crate::checks::pictures::Filed;
use crate::checks::writing::{Spotted, length};
use crate::checks::{Check, CheckCtx, Findings, Input};
use crate::evidence::look::Suspicion;
use crate::project::FieldPath;

const CLAUSE: &str = "1.8";

/// Asks about words of badges, and of the platform's own house, that were read on the icon.
pub(crate) static ICON_WORDS: Check = Check {
    id: "icon-words",
    clauses: &[CLAUSE],
    reads: &[Input::Icon, Input::Writing],
    revision: 1,
    run,
};

/// Lists of words, what they make of the place, and the text that says so.
const LISTS: [(&str, Suspicion, &str); 2] = [
    ("pictures.badge", Suspicion::Badge, "icon-words-found"),
    ("pictures.badge_host", Suspicion::Brand, "icon-words-host"),
];

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let icon: Option<Filed<'_>> = ctx.icon().map(|file| (FieldPath::Icon, file));
    let Some(writing) = icon.and_then(|icon| ctx.writing(icon)) else {
        return;
    };
    for (line, normal) in &writing.lines {
        for (list, kind, say) in LISTS {
            let all = length(normal.as_str());
            let hits = ctx.hits_in(list, normal);
            if !hits.iter().any(|hit| all <= length(&hit.word) + 1) {
                continue;
            }
            let spotted = Spotted {
                kind,
                word: line.text.trim(),
                regions: vec![line.region],
                sure: 70,
                say,
            };
            writing.ask(ctx, CLAUSE, &spotted, out);
        }
    }
}
