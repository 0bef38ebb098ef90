//! The permission list (clause 0.2.4): given, explained, and named in the privacy policy.

use crate::checks::finding::Document;
use crate::checks::permissions::{self, Said};
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::{FieldPath, Permission, TextField};

const CLAUSE: &str = "0.2.4";

/// What a person enters to say that no permission is needed.
const NONE: [&str; 3] = ["无", "none", "不需要"];

/// Fails for a permission without purpose; asks when nothing was entered or the policy does not name one.
pub(crate) static PERMISSION_LIST: Check = Check {
    id: "permission-list",
    clauses: &[CLAUSE],
    reads: &[Input::Permissions, Input::Privacy],
    revision: 4,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let place = || Place::Field {
        path: FieldPath::Permissions,
    };
    // A row nobody has begun to fill says nothing.
    let begun = |permission: &&Permission| {
        !(permission.name.trim().is_empty() && permission.purpose.trim().is_empty())
    };
    let given: Vec<&Permission> = ctx.permissions().iter().filter(begun).collect();
    if given.is_empty() {
        out.ask(CLAUSE).at(place()).say("permission-none-given", []);
        return;
    }
    for permission in given {
        let (name, purpose) = (permission.name.trim(), permission.purpose.trim());
        if NONE.contains(&name.to_lowercase().as_str()) {
            continue;
        }
        if name.is_empty() {
            out.fail(CLAUSE)
                .at(place())
                .matched(purpose)
                .say("permission-no-name", [("purpose", purpose.into())]);
            continue;
        }
        if purpose.is_empty() {
            out.fail(CLAUSE)
                .at(place())
                .matched(name)
                .say("permission-no-purpose", [("name", name.into())]);
            continue;
        }
        let Document::Text(policy) = ctx.policy() else {
            continue;
        };
        match permissions::said(name, policy) {
            Said::Named => {}
            Said::Denied => out
                .warn(CLAUSE)
                .at(place())
                .at(Place::field(TextField::PolicyText))
                .matched(name)
                .sure(80)
                .say("permission-denied", [("name", name.into())]),
            Said::Unnamed | Said::Unknown => out
                .warn(CLAUSE)
                .at(place())
                .matched(name)
                .sure(60)
                .say("permission-not-in-policy", [("name", name.into())]),
        }
    }
}
