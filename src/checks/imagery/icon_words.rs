//! Words on the icon that only an authorised badge may say (clause 1.8).
//!
//! The word has to be all that stands in its line: an app may be called 精品课, but hardly 精品. Words of occasions and
//! editions are asked about only where they are no part of the app's name.

use crate::checks::pictures::Filed;
use crate::checks::writing::{Spotted, length};
use crate::checks::{Check, CheckCtx, Findings, Input};
use crate::evidence::lexicon::Tier;
use crate::evidence::look::Suspicion;
use crate::project::FieldPath;

const CLAUSE: &str = "1.8";

/// Asks about words of badges, and of the platform's own house, that were read on the icon.
pub(crate) static ICON_WORDS: Check = Check {
    id: "icon-words",
    clauses: &[CLAUSE],
    reads: &[Input::Name, Input::Icon, Input::Writing],
    revision: 2,
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
    let name = ctx.project.listing.name.to_lowercase();
    for (line, normal) in &writing.lines {
        for (list, kind, say) in LISTS {
            let all = length(normal.as_str());
            let hits = ctx.hits_in(list, normal);
            let is_badge = |word: &str, tier| {
                all <= length(word) + 1 && (tier == Tier::Certain || !name.contains(word))
            };
            if !hits.iter().any(|hit| is_badge(&hit.word, hit.tier)) {
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
