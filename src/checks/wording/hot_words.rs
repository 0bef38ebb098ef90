//! Search bait and other apps' names in name, 简介 and 详细描述 (clause 1.4.a).
//!
//! Whether a word belongs to the app is for a person to say; a text about the host platform is no bait.

use crate::checks::{Check, CheckCtx, Findings, Input, mentions};
use crate::project::TextField;

/// Asks about bait anywhere and about other apps' names in the name; points out names in the sentences.
pub(crate) static HOT_WORDS: Check = Check {
    id: "hot-words",
    clauses: &["1.4.a"],
    reads: &[Input::Name, Input::Brief, Input::Detail],
    revision: 3,
    run,
};

const CLAUSE: &str = "1.4.a";

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let mut bait = Vec::new();
    for field in [TextField::Name, TextField::Brief, TextField::Detail] {
        mentions::in_field(ctx, "hot", field, &mut bait);
    }
    mentions::ask(out, CLAUSE, &bait, "hot-word", "hot-word-close");
    let mut names = Vec::new();
    mentions::in_field(ctx, "brands", TextField::Name, &mut names);
    mentions::ask(out, CLAUSE, &names, "hot-brand", "hot-brand-mentioned");
    let mut elsewhere = Vec::new();
    for field in [TextField::Brief, TextField::Detail] {
        mentions::in_field(ctx, "brands", field, &mut elsewhere);
    }
    for mention in elsewhere {
        mention.say(out.warn(CLAUSE).sure(40), "hot-brand-mentioned");
    }
}
