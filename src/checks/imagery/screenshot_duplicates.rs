//! The same picture twice among the screenshots of one end (clause 1.10).
//!
//! Desktop and mobile are not compared: the console asks for equal contents there (reading A9). A screenshot whose
//! pixels are unknown may be a duplicate of any other, so the clause is unread then.

use crate::base::Arg;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::evidence::FileState;
use crate::evidence::image::Fault;
use crate::evidence::look::twins::{self, Twin};
use crate::project::{FieldPath, Screen};

const CLAUSE: &str = "1.10";

/// Fails when two screenshots of one end show the same, and points out those that nearly do.
pub(crate) static SCREENSHOT_DUPLICATES: Check = Check {
    id: "screenshot-duplicates",
    clauses: &[CLAUSE],
    reads: &[Input::Screenshots],
    revision: 5,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for screen in Screen::ALL {
        let files = ctx.screenshots(screen);
        let path = || FieldPath::Screenshots(screen);
        for file in files {
            let place = || Place::File {
                file: file.clone(),
                path: path(),
            };
            let unread = |out: &mut Findings, id: &str| {
                out.unread(CLAUSE)
                    .at(place())
                    .say(id, [("file", file.name().into())]);
            };
            match ctx.file(file) {
                FileState::Pending => out.unread(CLAUSE).at(place()).say("file-waiting", []),
                FileState::Failed(_) => unread(out, "file-unreadable"),
                FileState::Ready(facts) => {
                    match facts.picture().and_then(|picture| picture.fault) {
                        Some(Fault::Damaged) => unread(out, "picture-damaged"),
                        Some(Fault::TooManyPixels) => unread(out, "picture-too-large"),
                        None => {}
                    }
                }
            }
        }
        let facts: Vec<_> = files
            .iter()
            .map(|file| ctx.facts(file).map(AsRef::as_ref))
            .collect();
        for (twin, group) in twins::groups(&facts) {
            let (mut finding, text) = match twin {
                Twin::Exact => (out.fail(CLAUSE), "screenshot-same"),
                Twin::Same => (out.fail(CLAUSE).sure(95), "screenshot-alike"),
                Twin::Near if group.len() > 2 => {
                    (out.warn(CLAUSE).sure(60), "screenshot-near-many")
                }
                Twin::Near => (out.warn(CLAUSE).sure(60), "screenshot-near"),
            };
            for file in group.iter().filter_map(|&at| files.get(at)) {
                finding = finding.at(Place::File {
                    file: file.clone(),
                    path: path(),
                });
            }
            let numbers: Vec<String> = group.iter().map(|at| (at + 1).to_string()).collect();
            let end = Arg::term(format!("screen-{}", screen.id()));
            finding.say(text, [("numbers", Arg::List(numbers)), ("end", end)]);
        }
    }
}
