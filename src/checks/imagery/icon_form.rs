//! Form of icon and company logo (clause 1.7.a): PNG, exact size, under the byte limit.

use crate::checks::finding::FindingBuilder;
use crate::checks::papers::unreadable;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::evidence::image::Fault;
use crate::evidence::{FileState, Format};
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
    let fail = |out: &mut Findings, write: &dyn Fn(FindingBuilder<'_>)| {
        write(out.fail(CLAUSE).at(place()).firm())
    };
    let name = || file.name().into();
    if facts.bytes == 0 {
        return fail(out, &|finding| {
            finding.say("file-empty", [("file", name())])
        });
    }
    let picture = facts.picture();
    if facts.format != Format::Png {
        let format = facts.format.name();
        fail(out, &|finding| {
            finding.say(
                "icon-not-png",
                [("file", name()), ("format", format.into())],
            )
        });
    }
    match picture.and_then(|picture| picture.fault) {
        Some(Fault::TooManyPixels) => {
            return fail(out, &|finding| {
                finding.say("picture-too-large", [("file", name())])
            });
        }
        Some(Fault::Damaged) => {
            return fail(out, &|finding| {
                finding.say("picture-damaged", [("file", name())])
            });
        }
        None => {}
    }
    let (width, height) = (
        ctx.limit(&format!("{kind}-width")),
        ctx.limit(&format!("{kind}-height")),
    );
    if let Some(picture) = picture
        && (picture.width as usize, picture.height as usize) != (width, height)
    {
        let (has_width, has_height) = (picture.width, picture.height);
        fail(out, &|finding| {
            finding.say(
                "picture-size",
                [
                    ("file", name()),
                    ("has-width", has_width.into()),
                    ("has-height", has_height.into()),
                    ("width", width.into()),
                    ("height", height.into()),
                ],
            );
        });
    }
    let limit = ctx.limit(&format!("{kind}-bytes")) as u64;
    if facts.bytes > limit {
        let bytes = facts.bytes;
        fail(out, &|finding| {
            finding.say(
                "picture-bytes",
                [
                    ("file", name()),
                    ("bytes", bytes.into()),
                    ("limit", limit.into()),
                ],
            );
        });
    }
    // Anything but a PNG has been refused already, whatever it calls itself.
    if facts.format == Format::Png && !facts.format.allows_extension(&file.extension()) {
        let format = facts.format.name().into();
        out.warn(CLAUSE)
            .at(place())
            .say("file-extension", [("file", name()), ("format", format)]);
    }
}
