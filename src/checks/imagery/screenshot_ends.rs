//! The same contents on both ends (clause 3.3.7.t11.1.a): the console asks for it, reading A9.
//!
//! Whether two pictures of different shapes show the same page is for a person to see. What can be counted is whether
//! every page of one end can have its partner on the other.

use crate::base::Arg;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::project::{FieldPath, Screen};

const CLAUSE: &str = "3.3.7.t11.1.a";

/// Points out ends that cannot show the same, because one has more pictures than the other.
pub(crate) static SCREENSHOT_ENDS: Check = Check {
    id: "screenshot-ends",
    clauses: &[CLAUSE],
    reads: &[Input::Screenshots],
    revision: 1,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let [desktop, mobile] = Screen::ALL.map(|screen| ctx.screenshots(screen).len());
    // An end that is not offered needs no pictures.
    if desktop == mobile || desktop.min(mobile) == 0 {
        return;
    }
    let fewer = if desktop < mobile {
        Screen::Desktop
    } else {
        Screen::Mobile
    };
    let args = [
        ("desktop", Arg::from(desktop)),
        ("mobile", Arg::from(mobile)),
    ];
    out.warn(CLAUSE)
        .at(Place::Field {
            path: FieldPath::Screenshots(fewer),
        })
        .sure(70)
        .say("screenshot-ends-differ", args);
}
