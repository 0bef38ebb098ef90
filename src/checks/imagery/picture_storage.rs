//! How icon, logo and screenshots are stored (clauses 1.7.a, 3.3.7.t11.1.f): things the console may show otherwise
//! than the author sees them, and data that should not travel with a picture.

use crate::checks::pictures::{self, Filed};
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::evidence::Format;
use crate::evidence::container::{Colours, Metadata};

const MARKS: &str = "1.7.a";
const SCREENSHOTS: &str = "3.3.7.t11.1.f";

/// Points out print colours, rotation by a note, moving icons and the place where a picture was taken.
pub(crate) static PICTURE_STORAGE: Check = Check {
    id: "picture-storage",
    clauses: &[MARKS, SCREENSHOTS],
    reads: &[Input::Icon, Input::Screenshots],
    revision: 1,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    for filed in pictures::marks(ctx) {
        one(ctx, MARKS, &filed, out);
    }
    for filed in pictures::screenshots(ctx) {
        one(ctx, SCREENSHOTS, &filed, out);
    }
}

fn one(ctx: &CheckCtx<'_>, clause: &str, (path, file): &Filed<'_>, out: &mut Findings) {
    let Some(facts) = ctx.facts(file) else { return };
    let Some(picture) = facts.picture() else {
        return;
    };
    let mut warn = |id: &str| {
        let place = Place::File {
            file: (*file).clone(),
            path: path.clone(),
        };
        out.warn(clause)
            .at(place)
            .say(id, [("file", file.name().into())]);
    };
    if picture.metadata.contains(&Metadata::Location) {
        warn("picture-location");
    }
    if picture.colours == Colours::Cmyk {
        warn("picture-print-colours");
    }
    if picture.rotated.is_some() {
        warn("picture-rotated");
    }
    // The console takes moving GIFs as screenshots.
    if picture.animated && facts.format != Format::Gif {
        warn("picture-moving");
    }
}
