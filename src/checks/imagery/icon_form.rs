//! Form of icon and company logo (clause 1.7.a): PNG, exact size, under the byte limit.

use crate::base::Arg;
use crate::checks::papers::unreadable;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::evidence::image::Fault;
use crate::evidence::{FileFacts, FileState, Format};
use crate::project::{FieldPath, FileRef};

const CLAUSE: &str = "1.7.a";

/// Suspects icons the console would not take; asks for a missing one.
pub(crate) static ICON_FORM: Check = Check {
    id: "icon-form",
    clauses: &[CLAUSE],
    reads: &[Input::Icon],
    revision: 1,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    match ctx.icon() {
        Some(icon) => form(ctx, icon, &FieldPath::Icon, "icon", out),
        None => out
            .fail(CLAUSE)
            .at(Place::Field {
                path: FieldPath::Icon,
            })
            .firm()
            .say("icon-missing", []),
    }
    match ctx.logo() {
        Some(logo) => form(ctx, logo, &FieldPath::Logo, "logo", out),
        None => out
            .fail(CLAUSE)
            .at(Place::Field {
                path: FieldPath::Logo,
            })
            .firm()
            .say("logo-missing", []),
    }
}

fn form(ctx: &CheckCtx<'_>, file: &FileRef, path: &FieldPath, kind: &str, out: &mut Findings) {
    let place = || Place::File {
        file: file.clone(),
        path: path.clone(),
    };
    let facts = match ctx.file(file) {
        FileState::Pending => return out.unread(CLAUSE).at(place()).say("file-waiting", []),
        FileState::Failed(failure) => return unreadable(out, CLAUSE, place(), file, failure),
        FileState::Ready(facts) => facts,
    };
    let name = || file.name().into();
    if facts.bytes == 0 {
        return suspect(out, place(), "file-empty", [("file", name())]);
    }
    let format = || facts.format.name().into();
    if facts.format != Format::Png {
        let args = [("file", name()), ("format", format())];
        suspect(out, place(), "icon-not-png", args);
    }
    match facts.picture().and_then(|picture| picture.fault) {
        Some(Fault::TooManyPixels) => {
            return suspect(out, place(), "picture-too-large", [("file", name())]);
        }
        Some(Fault::Damaged) => {
            return suspect(out, place(), "picture-damaged", [("file", name())]);
        }
        None => {}
    }
    measures(ctx, file, &place(), facts, kind, out);
    // Anything but a PNG has been refused already, whatever it calls itself.
    if facts.format == Format::Png && !facts.format.allows_extension(&file.extension()) {
        out.warn(CLAUSE)
            .at(place())
            .say("file-extension", [("file", name()), ("format", format())]);
    }
}

fn measures(
    ctx: &CheckCtx<'_>,
    file: &FileRef,
    place: &Place,
    facts: &FileFacts,
    kind: &str,
    out: &mut Findings,
) {
    let name = || file.name().into();
    let limit = |what: &str| ctx.limit(&format!("{kind}-{what}"));
    let (width, height) = (limit("width"), limit("height"));
    if let Some(picture) = facts.picture()
        && (picture.width as usize, picture.height as usize) != (width, height)
    {
        let args = [
            ("file", name()),
            ("has-width", picture.width.into()),
            ("has-height", picture.height.into()),
            ("width", width.into()),
            ("height", height.into()),
        ];
        suspect(out, place.clone(), "picture-size", args);
    }
    let limit = limit("bytes") as u64;
    if facts.bytes > limit {
        let args = [
            ("file", name()),
            ("bytes", Arg::Size(facts.bytes)),
            ("limit", Arg::Size(limit)),
        ];
        suspect(out, place.clone(), "picture-bytes", args);
    }
}

fn suspect<const N: usize>(out: &mut Findings, place: Place, id: &str, args: [(&str, Arg); N]) {
    out.fail(CLAUSE).at(place).firm().say(id, args);
}
