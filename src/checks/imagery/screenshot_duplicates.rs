//! The same picture twice among the screenshots of one end (clause 1.10).
//!
//! Desktop and mobile are not compared: the console asks for equal contents there (reading A9).

use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::evidence::FileState;
use crate::project::{FieldPath, Screen};
use std::collections::BTreeMap;

const CLAUSE: &str = "1.10";

/// Fails when two screenshots of one end have the same pixels.
pub(crate) static SCREENSHOT_DUPLICATES: Check = Check {
    id: "screenshot-duplicates",
    clauses: &[CLAUSE],
    reads: &[Input::Screenshots],
    revision: 1,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for screen in Screen::ALL {
        let files = ctx.screenshots(screen);
        let path = || FieldPath::Screenshots(screen);
        let mut same: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, file) in files.iter().enumerate() {
            match ctx.file(file) {
                FileState::Pending => {
                    out.unread(CLAUSE)
                        .at(Place::File {
                            file: file.clone(),
                            path: path(),
                        })
                        .say("file-waiting", []);
                }
                FileState::Failed(_) => {}
                FileState::Ready(facts) => {
                    let pixels = facts.picture().and_then(|picture| picture.pixels.as_ref());
                    same.entry(pixels.unwrap_or(&facts.digest).as_str())
                        .or_default()
                        .push(at);
                }
            }
        }
        for group in same.into_values().filter(|group| group.len() > 1) {
            let mut finding = out.fail(CLAUSE);
            for file in group.iter().filter_map(|&at| files.get(at)) {
                finding = finding.at(Place::File {
                    file: file.clone(),
                    path: path(),
                });
            }
            let numbers: Vec<String> = group.iter().map(|at| (at + 1).to_string()).collect();
            let end = crate::base::Arg::term(format!("screen-{}", screen.id()));
            finding.say(
                "screenshot-same",
                [("numbers", numbers.join(", ").into()), ("end", end)],
            );
        }
    }
}
