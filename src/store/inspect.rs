//! From files to evidence: reads what a project refers to and measures it. A crash in a decoder costs one file.

use super::disk;
use super::project_dir::ProjectDir;
use crate::base::Digest;
use crate::evidence::{self, FileFacts, FileState, Limits, ReadFailure};
use crate::project::FileRef;
use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// Looks at one file of a project.
pub fn inspect_file(dir: &ProjectDir, file: &FileRef, limits: &Limits) -> FileState {
    state(dir.read(file, limits.bytes), |bytes| {
        evidence::inspect(bytes, limits)
    })
}

/// What was seen of files, by their bytes: the same bytes are looked at once, whatever names they have.
#[derive(Debug, Default)]
pub struct Seen(Mutex<HashMap<Digest, Arc<OnceLock<FileState>>>>);

impl Seen {
    /// Looks at one file of a project. Whoever comes with the same bytes meanwhile waits for what is seen of them.
    pub fn inspect_file(&self, dir: &ProjectDir, file: &FileRef, limits: &Limits) -> FileState {
        let bytes = match dir.read(file, limits.bytes) {
            Ok(bytes) => bytes,
            Err(failure) => return FileState::Failed(failure),
        };
        let seen = {
            let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(known.entry(Digest::of_bytes(&bytes)).or_default())
        };
        let look = || state(Ok(bytes), |bytes| evidence::inspect(bytes, limits));
        seen.get_or_init(look).clone()
    }
}

/// Looks at a file that belongs to no project.
pub fn inspect_path(path: &Path, limits: &Limits) -> FileState {
    state(disk::read_bounded(path, limits.bytes), |bytes| {
        evidence::inspect(bytes, limits)
    })
}

/// What is known about a file after reading it and, if that went well, measuring it; a panic is caught.
pub fn state(
    bytes: Result<Vec<u8>, ReadFailure>,
    measure: impl FnOnce(&[u8]) -> FileFacts,
) -> FileState {
    let bytes = match bytes {
        Ok(bytes) => bytes,
        Err(failure) => return FileState::Failed(failure),
    };
    match catch_unwind(AssertUnwindSafe(|| measure(&bytes))) {
        Ok(facts) => FileState::Ready(Arc::new(facts)),
        Err(_) => FileState::Failed(ReadFailure::Crashed),
    }
}
