//! Pictures brought into the form the console takes, and pictures from the clipboard.

use super::job::{Event, Target};
use crate::base::Message;
use crate::evidence::{Limits, Thumbnail};
use crate::mend::{self, Goal, Mended, Refusal};
use crate::project::FileRef;
use crate::store::ProjectDir;

/// A picture from the clipboard becomes a PNG in the project.
pub(super) fn paste(dir: &ProjectDir, target: Target, name: &str, picture: &Thumbnail) -> Event {
    let failed = |message: Message| vec![(name.to_owned(), message)];
    let (files, failures) = match mend::png(picture) {
        None => (
            Vec::new(),
            failed(Message::new("paste-failed").with("path", name)),
        ),
        Some(bytes) => match dir.import_bytes(name, &bytes) {
            Ok(file) => (vec![file], Vec::new()),
            Err(error) => (Vec::new(), failed(error.message())),
        },
    };
    Event::Imported(target, files, failures)
}

/// The picture in the form that is asked for, or why not.
pub(super) fn mended(dir: &ProjectDir, file: &FileRef, goal: &Goal) -> Result<Mended, Message> {
    let limits = Limits::default();
    let bytes = dir
        .read(file, limits.bytes)
        .map_err(|_failure| Message::new("file-unreadable").with("file", file.name()))?;
    match mend::mend(&bytes, goal, &limits) {
        // The right picture under the wrong name.
        Err(Refusal::Fine) => mend::renamed(bytes, &file.extension(), &limits),
        result => result,
    }
    .map_err(Refusal::message)
}
