//! Reads the papers of a project before it is judged, as the window does in the background.

use crate::evidence::reading::ReadState;
use crate::evidence::{Evidence, FileState, Limits};
use crate::project::Project;
use crate::store::{ProjectDir, Readings};
use crate::worker::{built_in_reader, paper_files};
use clap::Args;
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

/// Longest time spent on the papers of one project; what is left then was not read.
const LONGEST: Duration = Duration::from_mins(10);

#[derive(Debug, Args)]
pub(super) struct Reading {
    /// Do not recognise scanned text; only text that lies in a PDF is read.
    #[arg(long)]
    no_ocr: bool,
}

impl Reading {
    /// Reads every paper that was looked at, or takes what was read before.
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
        for file in paper_files(project) {
            let readable = matches!(evidence.file(&file.0),
                FileState::Ready(facts) if facts.format.has_pages());
            let bytes = readable.then(|| dir.read(file, Limits::default().bytes));
            let state = match bytes {
                Some(Ok(bytes)) => reader.state(&bytes, cache.as_ref(), &mut go_on),
                Some(Err(_)) | None => ReadState::Unreadable,
            };
            evidence.put_reading(&file.0, state);
        }
    }
}
