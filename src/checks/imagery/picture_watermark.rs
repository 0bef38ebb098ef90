//! Watermarks on icon and screenshots (clauses 1.7.b, 3.3.7.t11.1.d).
//!
//! Faint text of the app's own can look the same, so a person confirms.

use crate::checks::pictures::Question;
use crate::checks::{Check, CheckCtx, Findings, Input};
use crate::evidence::look::Suspicion;

const WHOLE: &str = "1.7.b";
const LISTING: &str = "3.3.7.t11.1.d";

/// Suspects translucent text laid over a picture, and stamps in its corners.
pub(crate) static PICTURE_WATERMARK: Check = Check {
    id: "picture-watermark",
    clauses: &[WHOLE, LISTING],
    reads: &[Input::Icon, Input::Screenshots],
    revision: 11,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let question = |clause| Question {
        clause,
        kinds: &[(Suspicion::Watermark, "picture-watermarked")],
        only_asks: false,
    };
    question(WHOLE).of_icon(ctx, out);
    question(WHOLE).of_screenshots(ctx, out);
    question(LISTING).of_screenshots(ctx, out);
}
