//! Screenshots are there and the console takes them (clause 3.3.7.t11.1.f): number, format, size, bytes.

use crate::base::Arg;
use crate::checks::papers::unreadable;
use crate::checks::{Check, CheckCtx, Findings, Input, Place};
use crate::evidence::image::Fault;
use crate::evidence::{FileFacts, FileState, Format};
use crate::project::{FieldPath, FileRef, Screen};

const CLAUSE: &str = "3.3.7.t11.1.f";

/// Fails when no end has a screenshot, an end has too many, or one does not fit the console.
pub(crate) static SCREENSHOT_FORM: Check = Check {
    id: "screenshot-form",
    clauses: &[CLAUSE],
    reads: &[Input::Screenshots],
    revision: 2,
    run,
};

fn run(ctx: &CheckCtx<'_>, out: &mut Findings) {
    if Screen::ALL
        .iter()
        .all(|&screen| ctx.screenshots(screen).is_empty())
    {
        let path = FieldPath::Screenshots(Screen::Desktop);
        out.fail(CLAUSE)
            .at(Place::Field { path })
            .firm()
            .say("screenshot-missing", []);
        return;
    }
    for screen in Screen::ALL {
        let files = ctx.screenshots(screen);
        let most = ctx.limit(&format!("{}-count", screen.id()));
        if files.len() > most {
            let end = Arg::term(format!("screen-{}", screen.id()));
            out.fail(CLAUSE)
                .at(Place::Field {
                    path: FieldPath::Screenshots(screen),
                })
                .say(
                    "screenshot-too-many",
                    [
                        ("count", files.len().into()),
                        ("limit", most.into()),
                        ("end", end),
                    ],
                );
        }
        for file in files {
            one(ctx, screen, file, out);
        }
    }
}

fn one(ctx: &CheckCtx<'_>, screen: Screen, file: &FileRef, out: &mut Findings) {
    let place = || Place::File {
        file: file.clone(),
        path: FieldPath::Screenshots(screen),
    };
    match ctx.file(file) {
        FileState::Pending => out.unread(CLAUSE).at(place()).say("file-waiting", []),
        FileState::Failed(failure) => unreadable(out, CLAUSE, place(), file, failure),
        FileState::Ready(facts) => form(ctx, screen, file, facts, out),
    }
}

fn form(ctx: &CheckCtx<'_>, screen: Screen, file: &FileRef, facts: &FileFacts, out: &mut Findings) {
    let place = || Place::File {
        file: file.clone(),
        path: FieldPath::Screenshots(screen),
    };
    let name = || file.name().into();
    if facts.bytes == 0 {
        return out
            .fail(CLAUSE)
            .at(place())
            .firm()
            .say("file-empty", [("file", name())]);
    }
    if !matches!(facts.format, Format::Png | Format::Jpeg | Format::Gif) {
        let format = facts.format.name().into();
        return out
            .fail(CLAUSE)
            .at(place())
            .firm()
            .say("screenshot-format", [("file", name()), ("format", format)]);
    }
    let limit = ctx.limit(&format!("{}-bytes", screen.id())) as u64;
    if facts.bytes > limit {
        out.fail(CLAUSE).at(place()).say(
            "picture-bytes",
            [
                ("file", name()),
                ("bytes", Arg::Size(facts.bytes)),
                ("limit", Arg::Size(limit)),
            ],
        );
    }
    let Some(picture) = facts.picture() else {
        return;
    };
    match picture.fault {
        Some(Fault::TooManyPixels) => {
            return out
                .fail(CLAUSE)
                .at(place())
                .firm()
                .say("picture-too-large", [("file", name())]);
        }
        Some(Fault::Damaged) => {
            return out
                .fail(CLAUSE)
                .at(place())
                .firm()
                .say("picture-damaged", [("file", name())]);
        }
        None => {}
    }
    let (width, height) = (
        ctx.limit(&format!("{}-width", screen.id())),
        ctx.limit(&format!("{}-height", screen.id())),
    );
    if (picture.width as usize, picture.height as usize) != (width, height) {
        out.fail(CLAUSE).at(place()).say(
            "picture-size",
            [
                ("file", name()),
                ("has-width", picture.width.into()),
                ("has-height", picture.height.into()),
                ("width", width.into()),
                ("height", height.into()),
            ],
        );
    }
    if !facts.format.allows_extension(&file.extension()) {
        let format = facts.format.name().into();
        out.warn(CLAUSE)
            .at(place())
            .say("file-extension", [("file", name()), ("format", format)]);
    }
}
