//! Icon, logo and screenshots can be seen clearly (clauses 1.7.a, 3.3.7.t11.1.b).
//!
//! The detectors only suspect: a soft style is no fault, so a person confirms.

use crate::checks::pictures::{self, Question};
use crate::checks::{Check, CheckCtx, Findings, Input};
use crate::evidence::look::Suspicion;

const WHOLE: &str = "1.7.a";
const LISTING: &str = "3.3.7.t11.1.b";

/// Suspects blurred, enlarged, over-compressed, framed, empty and invisible pictures.
pub(crate) static PICTURE_SHARPNESS: Check = Check {
    id: "picture-sharpness",
    clauses: &[WHOLE, LISTING],
    reads: &[Input::Icon, Input::Screenshots],
    revision: 6,
    run,
};

const KINDS: &[(Suspicion, &str)] = &[
    (Suspicion::Blur, "picture-blurred"),
    (Suspicion::Upscaled, "picture-upscaled"),
    (Suspicion::Jpeg, "picture-blocks"),
    (Suspicion::Letterbox, "picture-bars"),
    (Suspicion::Empty, "picture-empty"),
    (Suspicion::Transparent, "picture-invisible"),
];

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    let marks = pictures::marks(ctx);
    let question = |clause| Question {
        clause,
        kinds: KINDS,
        only_asks: false,
    };
    // The form of icon and logo has said already which of them could not be looked at.
    for (path, file) in &marks {
        question(WHOLE).suspects(ctx, path, file, out);
    }
    question(WHOLE).of_screenshots(ctx, out);
    question(LISTING).put(ctx, &marks, out);
    question(LISTING).of_screenshots(ctx, out);
}
