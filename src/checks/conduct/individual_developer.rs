//! Kinds of apps a natural person cannot hand in (clause 2.9.2).
//!
//! The official list is open-ended: what it names fails, the other special businesses are pointed out (reading A24).

use crate::base::Arg;
use crate::checks::{Check, CheckCtx, Findings, Input, Place, answers};
use crate::project::FieldPath;

/// Fails shopping and the other named kinds; warns for wallpapers, the special businesses and a missing licence.
pub(crate) static INDIVIDUAL_DEVELOPER: Check = Check {
    id: "individual-developer",
    clauses: &["2.9.2"],
    reads: &[
        Input::Developer,
        Input::Category,
        Input::Facts,
        Input::Papers,
    ],
    revision: 2,
    run,
};

const CLAUSE: &str = "2.9.2";
const SHOPPING: &str = "ecommerce";

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for business in &ctx.category().businesses {
        let place = Place::Field {
            path: FieldPath::Businesses,
        };
        let (finding, id) = if business == SHOPPING {
            (out.fail(CLAUSE), "individual-excluded")
        } else {
            (out.warn(CLAUSE).sure(60), "individual-special")
        };
        let name = Arg::term(format!("business-{business}"));
        finding.at(place).say(id, [("business", name)]);
    }
    let answer = ("individual_kind", true);
    answers::decide_with(ctx, CLAUSE, answer, "answer-individual-kind", out);
    if ctx.answer("wallpaper") == Some(true) {
        let flag = "wallpaper".to_owned();
        out.warn(CLAUSE)
            .at(Place::Question { flag })
            .say("individual-wallpaper", []);
    }
    // The console asks every developer for a business licence, which the demands of 4.1 leave an individual out of.
    let licence = "business-license";
    if !ctx.is_filed(licence) {
        let slot = licence.to_owned();
        out.warn(CLAUSE)
            .at(Place::Slot { slot })
            .sure(60)
            .say("individual-no-licence", []);
    }
}
