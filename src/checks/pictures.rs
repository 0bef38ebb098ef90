//! What the detectors suspect in pictures, said for one clause. Shared by the checks that read suspicions.

use super::finding::{CheckCtx, Findings, Place};
use super::papers::unreadable;
use crate::base::{Arg, Digest, sure_word};
use crate::evidence::FileState;
use crate::evidence::image::Fault;
use crate::evidence::look::{Region, Suspect, Suspicion};
use crate::project::{FieldPath, FileRef, Screen};

/// Confidence in percent from which on the machine would call it a rejection.
const CERTAIN: u8 = 85;

/// A picture and where it is kept.
pub(crate) type Filed<'a> = (FieldPath, &'a FileRef);

/// What a clause wants to know of its pictures.
pub(crate) struct Question<'a> {
    /// The clause.
    pub(crate) clause: &'a str,
    /// Kinds of suspicion with the text that says so.
    pub(crate) kinds: &'a [(Suspicion, &'a str)],
    /// True when even a certain detector only asks, because a person decides what it means.
    pub(crate) only_asks: bool,
}

/// What a person said about a suspected place: true when it is there.
fn judged(ctx: &CheckCtx<'_>, file: &Digest, suspect: &Suspect) -> Option<bool> {
    let Region { x, y, w, h } = suspect.region;
    let judgements = ctx.project.judgements.iter();
    judgements
        .rev()
        .find(|judgement| judgement.is_about(file, suspect.kind.id(), [x, y, w, h]))
        .map(|judgement| judgement.holds)
}

/// Icon and logo.
pub(crate) fn marks<'a>(ctx: &CheckCtx<'a>) -> Vec<Filed<'a>> {
    let icon = ctx.icon().map(|file| (FieldPath::Icon, file));
    let logo = ctx.logo().map(|file| (FieldPath::Logo, file));
    icon.into_iter().chain(logo).collect()
}

/// Screenshots of both ends.
pub(crate) fn screenshots<'a>(ctx: &CheckCtx<'a>) -> Vec<Filed<'a>> {
    let of = |screen: Screen| {
        let files = ctx.screenshots(screen).iter();
        files.map(move |file| (FieldPath::Screenshots(screen), file))
    };
    Screen::ALL.into_iter().flat_map(of).collect()
}

impl Question<'_> {
    /// Asks the icon.
    pub(crate) fn of_icon(&self, ctx: &CheckCtx<'_>, out: &mut Findings) {
        match ctx.icon() {
            Some(file) => self.put(ctx, &[(FieldPath::Icon, file)], out),
            None => self.absent(FieldPath::Icon, "icon-missing", out),
        }
    }

    /// Asks the screenshots of both ends.
    pub(crate) fn of_screenshots(&self, ctx: &CheckCtx<'_>, out: &mut Findings) {
        let pictures = screenshots(ctx);
        if pictures.is_empty() {
            let path = FieldPath::Screenshots(Screen::Desktop);
            self.absent(path, "screenshot-missing", out);
        }
        self.put(ctx, &pictures, out);
    }

    /// What is not there has not been looked at.
    fn absent(&self, path: FieldPath, text: &str, out: &mut Findings) {
        out.unread(self.clause)
            .at(Place::Field { path })
            .say(text, []);
    }

    /// Says what is suspected, and which pictures could not be looked at.
    pub(crate) fn put(&self, ctx: &CheckCtx<'_>, pictures: &[Filed<'_>], out: &mut Findings) {
        for (path, file) in pictures {
            self.unread(ctx, path, file, out);
            self.suspects(ctx, path, file, out);
        }
    }

    /// Says what is suspected; somebody else says what could not be looked at.
    pub(crate) fn suspects(
        &self,
        ctx: &CheckCtx<'_>,
        path: &FieldPath,
        file: &FileRef,
        out: &mut Findings,
    ) {
        let Some(facts) = ctx.facts(file) else {
            return;
        };
        let Some(picture) = facts.picture() else {
            return;
        };
        for suspect in &picture.suspects {
            let Some((_, text)) = self.kinds.iter().find(|(kind, _)| *kind == suspect.kind) else {
                continue;
            };
            let said = judged(ctx, &facts.digest, suspect);
            let finding = match said {
                // The detector was wrong, says a person who looked.
                Some(false) => continue,
                Some(true) => out.fail(self.clause).firm(),
                None if suspect.confidence >= CERTAIN && !self.only_asks => out.fail(self.clause),
                None => out.ask(self.clause),
            };
            let place = Place::Region {
                file: file.clone(),
                path: path.clone(),
                region: suspect.region,
            };
            let sure = Arg::term(sure_word(suspect.confidence));
            finding
                .at(place)
                .sure(suspect.confidence)
                .say(text, [("file", file.name().into()), ("sure", sure)]);
        }
    }

    fn unread(&self, ctx: &CheckCtx<'_>, path: &FieldPath, file: &FileRef, out: &mut Findings) {
        let place = || Place::File {
            file: file.clone(),
            path: path.clone(),
        };
        let id = match ctx.file(file) {
            FileState::Pending => {
                return out.unread(self.clause).at(place()).say("file-waiting", []);
            }
            FileState::Failed(failure) => {
                return unreadable(out, self.clause, place(), file, failure);
            }
            FileState::Ready(facts) => match facts.picture().map(|picture| picture.fault) {
                Some(None) => return,
                Some(Some(Fault::Damaged)) => "picture-damaged",
                Some(Some(Fault::TooManyPixels)) => "picture-too-large",
                None => "picture-unknown",
            },
        };
        out.unread(self.clause)
            .at(place())
            .say(id, [("file", file.name().into())]);
    }
}
