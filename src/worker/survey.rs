//! Looks at every file of a project at once, on as many threads as the machine has; for whoever has no window.

use crate::evidence::{Evidence, FileState, Limits};
use crate::project::{FileRef, Project};
use crate::store::{ProjectDir, inspect_file};
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Most threads: each holds one decoded picture, and memory is bounded by their number.
const MOST: usize = 4;

/// Looks at every file a project refers to. The result does not depend on the number of threads.
pub fn inspect_all(dir: &ProjectDir, project: &Project, limits: &Limits) -> Evidence {
    let files: Vec<&FileRef> = project.files();
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let threads = cores.min(MOST).min(files.len());
    let next = AtomicUsize::new(0);
    let work = || {
        let mut seen: Vec<(&FileRef, FileState)> = Vec::new();
        while let Some(&file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            seen.push((file, inspect_file(dir, file, limits)));
        }
        seen
    };
    let mut evidence = Evidence::default();
    thread::scope(|scope| {
        // Where no more threads are to be had, this one does it all.
        let others: Vec<_> = (1..threads)
            .filter_map(|_| {
                let named = thread::Builder::new().name("survey".to_owned());
                named.spawn_scoped(scope, work).ok()
            })
            .collect();
        let own = work();
        let theirs = others
            .into_iter()
            .flat_map(|other| other.join().unwrap_or_default());
        for (file, state) in own.into_iter().chain(theirs) {
            evidence.put(&file.0, state);
        }
    });
    evidence
}
