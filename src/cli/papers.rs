//! Reads the papers of a project before it is judged, as the window does in the background; the text in its pictures
//! where that is asked for.

use crate::evidence::reading::{ReadState, Subject};
use crate::evidence::{Evidence, FileState, Limits};
use crate::project::{FileRef, Project};
use crate::store::{ProjectDir, Readings};
use crate::worker::{built_in_reader, paper_files, picture_files};
use clap::Args;
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

/// Longest time spent on the papers and pictures of one project; what is left then was not read.
const LONGEST: Duration = Duration::from_mins(10);

#[derive(Debug, Args)]
pub(super) struct Reading {
    /// Do not recognise scanned text; only text that lies in a PDF is read.
    #[arg(long)]
    no_ocr: bool,
    /// Also read the text in icon, logo and screenshots; takes about a second a picture.
    #[arg(long, conflicts_with = "no_ocr")]
    read_pictures: bool,
}

impl Reading {
    /// Reads every paper that was looked at, and every picture if wished, or takes what was read before.
    pub(super) fn read(&self, dir: &ProjectDir, project: &Project, evidence: &mut Evidence) {
        let reader = built_in_reader(!self.no_ocr);
        let cache = Readings::of_person();
        let start = Instant::now();
        let mut go_on = |_| {
            if start.elapsed() < LONGEST {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        };
        let mut read = |subject: Subject, file: &FileRef| {
            let readable = matches!(evidence.file(&file.0),
                FileState::Ready(facts) if facts.format.has_pages());
            let bytes = readable.then(|| dir.read(file, Limits::default().bytes));
            let state = match bytes {
                Some(Ok(bytes)) => reader.state(subject, &bytes, cache.as_ref(), &mut go_on),
                Some(Err(_)) | None => ReadState::Unreadable,
            };
            evidence.put_read(subject, &file.0, state);
        };
        for file in paper_files(project) {
            read(Subject::Paper, file);
        }
        if self.read_pictures {
            for file in picture_files(project) {
                read(Subject::Picture, file);
            }
        }
    }
}
