//! Looks at the files of a project and reads its papers before it is judged, as the window does in the background; the
//! text in its pictures where that is asked for.

use crate::evidence::reading::{ReadState, Subject};
use crate::evidence::{Evidence, FileState, Limits};
use crate::project::{FileRef, Project};
use crate::store::{ProjectDir, Readings};
use crate::worker::{built_in_reader, inspect_and_read};
use clap::Args;
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

/// Longest time spent on the papers and pictures of one project; what is left then was not read.
const LONGEST: Duration = Duration::from_mins(10);

#[derive(Debug, Default, Args)]
pub(super) struct Reading {
    /// Do not recognise scanned text; only text that lies in a PDF is read.
    #[arg(long)]
    no_ocr: bool,
    /// Also read the text in icon, logo and screenshots; takes about a second a picture.
    #[arg(long, conflicts_with = "no_ocr")]
    read_pictures: bool,
}

impl Reading {
    /// What all files of a project show, its papers and, if wished, its pictures read or taken from what was read before.
    pub(super) fn evidence(&self, dir: &ProjectDir, project: &Project) -> Evidence {
        let reader = built_in_reader(!self.no_ocr);
        let cache = Readings::of_person();
        let limits = Limits::default();
        let start = Instant::now();
        let go_on = |_| {
            if start.elapsed() < LONGEST {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        };
        let subjects: &[Subject] = if self.read_pictures {
            &[Subject::Paper, Subject::Picture]
        } else {
            &[Subject::Paper]
        };
        let read = |subject: Subject, file: &FileRef, seen: &FileState| {
            let readable = matches!(seen, FileState::Ready(facts) if facts.format.has_pages());
            let bytes = readable.then(|| dir.read(file, limits.bytes));
            match bytes {
                Some(Ok(bytes)) => reader.state(subject, &bytes, cache.as_ref(), &mut { go_on }),
                Some(Err(_)) | None => ReadState::Unreadable,
            }
        };
        inspect_and_read(dir, project, &limits, subjects, read)
    }
}
