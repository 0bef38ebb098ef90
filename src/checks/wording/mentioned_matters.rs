//! Matters the texts speak of though a clause has demands on them: an official body, a programme, songs, pictures to look
//! at and nothing else.
//!
//! Nothing of it is forbidden by itself, so a word is a hint to look the demand up and never more. A list that bears the
//! name of a question also tells its "no" apart (`hidden_flags`).

use crate::checks::{Check, CheckCtx, Findings, Input, mentions};

/// Points out matters that a clause wants papers or words for.
pub(crate) static MENTIONED_MATTERS: Check = Check {
    id: "mentioned-matters",
    clauses: &[
        "2.4.5",
        "2.8.4",
        "2.8.5",
        "2.9.1",
        "2.9.3",
        "2.9.4.22",
        "3.3.7.t10",
    ],
    reads: &[Input::Name, Input::Brief, Input::Detail, Input::Keywords],
    revision: 1,
    run,
};

const LISTS: [(&str, &str); 7] = [
    ("2.4.5", "matters.religion_info_service"),
    ("2.8.4", "matters.tv_or_mag"),
    ("2.8.5", "matters.music"),
    ("2.9.1", "matters.official"),
    ("2.9.3", "matters.trifles"),
    ("2.9.4.22", "matters.pictures"),
    ("3.3.7.t10", "matters.wallpaper"),
];

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for (clause, list) in LISTS {
        for mention in mentions::announced(ctx, list) {
            mention.say(out.warn(clause).sure(40), "mentioned-matter");
        }
    }
}
