//! The project as it was while statements stood that have lapsed since: whoever opens it the next day still sees what
//! changed, before and after.

use super::disk::{self, Durability};
use super::project_dir::{JOURNAL, PROJECT_LIMIT, ProjectDir};
use super::{Error, format};
use crate::project::Project;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

const LAPSED: &str = "lapsed.json";
/// Most states that are kept, in whatever order they come; what is told of the others is only which part changed.
const MOST: usize = 8;

/// One state of a project, and the clauses whose statements spoke of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lapsed {
    /// Ids of the clauses.
    pub clauses: Vec<String>,
    /// The state.
    pub project: Arc<Project>,
}

/// The same on disk, with the text of `project.toml`.
#[derive(Serialize, Deserialize)]
struct Kept {
    clauses: Vec<String>,
    project: String,
}

impl ProjectDir {
    /// Keeps these states in place of those kept before.
    pub fn remember_lapsed(&self, states: &[Lapsed]) -> Result<(), Error> {
        if self.is_read_only() {
            return Ok(());
        }
        let path = self.folder(JOURNAL)?.join(LAPSED);
        if states.is_empty() {
            return disk::remove(&path);
        }
        let last = states.iter().skip(states.len().saturating_sub(MOST));
        let kept: Vec<Kept> = last
            .map(|state| Kept {
                clauses: state.clauses.clone(),
                project: format::to_toml(&state.project),
            })
            .collect();
        let text = serde_json::to_string(&kept).unwrap_or_default();
        disk::write(&path, text.as_bytes(), Durability::Quick)
    }

    /// What was kept; nothing where it cannot be read, for it only explains.
    pub(super) fn lapsed(&self) -> Vec<Lapsed> {
        let path = self.root().join(JOURNAL).join(LAPSED);
        let Ok(bytes) = disk::read_bounded(&path, PROJECT_LIMIT) else {
            return Vec::new();
        };
        let kept: Vec<Kept> = serde_json::from_slice(&bytes).unwrap_or_default();
        let read = |kept: Kept| {
            let project = Arc::new(format::from_toml(&kept.project).ok()?);
            let clauses = kept.clauses;
            Some(Lapsed { clauses, project })
        };
        kept.into_iter().filter_map(read).collect()
    }
}
