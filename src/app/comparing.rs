//! Two checks of a project side by side: rounds it has kept, a report written earlier, and now.

use super::{App, NoticeKind};
use crate::base::Message;
use crate::engine::report::Report;
use crate::export::compare::Snapshot;
use crate::project::Project;
use crate::review::{Between, open_clauses};
use crate::worker::{Errand, Job};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// One of the checks that can be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// A round, by its position.
    Round(usize),
    /// The report read from a file.
    Earlier,
    /// What the check says now.
    Now,
}

/// A report that was read from a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// Name of the file.
    pub name: String,
    /// The day the report was made for.
    pub date: String,
    open: BTreeMap<String, String>,
}

/// What changed from one side to the other.
pub fn between(
    project: &Project,
    report: &Report,
    earlier: Option<&Earlier>,
    from: Side,
    to: Side,
) -> Between {
    let open = |side: Side| match side {
        Side::Now => open_clauses(report),
        Side::Earlier => earlier.map_or_else(BTreeMap::new, |one| one.open.clone()),
        Side::Round(at) => {
            let round = project.rounds.get(at);
            round.map_or_else(BTreeMap::new, |round| round.open.clone())
        }
    };
    Between::of(&open(from), &open(to), report)
}

impl App {
    /// Reads a report that was written earlier, by itself or in a bundle.
    pub(super) fn read_earlier(&mut self, path: PathBuf) {
        self.submit(Job::Errand(Errand::Earlier(path)));
    }

    /// It was read, or not.
    pub(super) fn earlier_read(&mut self, path: &Path, read: Result<Snapshot, Message>, now: f64) {
        match read {
            Ok(report) => {
                let name = path.file_name().unwrap_or_default();
                self.earlier = Some(Earlier {
                    name: name.to_string_lossy().into_owned(),
                    open: report.open(),
                    date: report.date,
                });
            }
            Err(message) => self.notify(NoticeKind::Error, message, now),
        }
    }
}
