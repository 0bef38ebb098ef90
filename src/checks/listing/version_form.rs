//! Version number: its form (clause 0.2.2) and whether it is the running one (clause 3.3.2.a).

use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::TextField;

/// Fails for a missing or malformed version and for a version that is not the running one.
pub(crate) static VERSION_FORM: Check = Check {
    id: "version-form",
    clauses: &["0.2.2", "3.3.2.a"],
    reads: &[Input::Version],
    revision: 1,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let version = ctx.text(TextField::Version).trim();
    let running = ctx.text(TextField::RunningVersion).trim();
    if version.is_empty() {
        out.fail("0.2.2")
            .at(Place::field(TextField::Version))
            .firm()
            .say("version-missing", []);
    } else if !is_version(version) {
        out.fail("0.2.2")
            .at(Place::field(TextField::Version))
            .matched(version)
            .say("version-malformed", [("version", version.into())]);
    }
    if version.is_empty() || running.is_empty() {
        out.ask("3.3.2.a")
            .at(Place::field(TextField::RunningVersion))
            .say("version-running-missing", []);
    } else if version != running {
        out.fail("3.3.2.a")
            .at(Place::field(TextField::RunningVersion))
            .at(Place::field(TextField::Version))
            .matched(running)
            .say(
                "version-differs",
                [("version", version.into()), ("running", running.into())],
            );
    }
}

/// Two to four groups of digits, separated by dots.
fn is_version(text: &str) -> bool {
    let groups: Vec<&str> = text.split('.').collect();
    (2..=4).contains(&groups.len())
        && groups
            .iter()
            .all(|group| !group.is_empty() && group.chars().all(|c| c.is_ascii_digit()))
}
