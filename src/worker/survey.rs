//! Looks at every file of a project at once, on as many threads as the machine has; for whoever has no window.

use super::papers::paper_files;
use crate::evidence::reading::ReadState;
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
    let mut evidence = Evidence::default();
    let inspect = |file: &FileRef| inspect_file(dir, file, limits);
    for (file, state) in at_once(&project.files(), inspect) {
        evidence.put(&file.0, state);
    }
    evidence
}

/// Looks at every file a project refers to, and reads those that are papers with `read`, which is given what was seen.
pub fn inspect_and_read(
    dir: &ProjectDir,
    project: &Project,
    limits: &Limits,
    read: impl Fn(&FileRef, &FileState) -> ReadState + Sync,
) -> Evidence {
    let papers = paper_files(project);
    let mut files = project.files();
    // A scan takes longest: begun last, it would keep the others waiting.
    files.sort_by_key(|file| !papers.contains(file));
    let work = |file: &FileRef| {
        let state = inspect_file(dir, file, limits);
        let reading = papers.contains(file).then(|| read(file, &state));
        (state, reading)
    };
    let mut evidence = Evidence::default();
    for (file, (state, reading)) in at_once(&files, work) {
        evidence.put(&file.0, state);
        if let Some(reading) = reading {
            evidence.put_reading(&file.0, reading);
        }
    }
    evidence
}

/// Works on all files, as many at once as there are processors, each thread taking the next one.
fn at_once<'a, T: Send>(
    files: &[&'a FileRef],
    work: impl Fn(&FileRef) -> T + Sync,
) -> Vec<(&'a FileRef, T)> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let threads = cores.min(MOST).min(files.len());
    let next = AtomicUsize::new(0);
    let take = || {
        let mut done: Vec<(&FileRef, T)> = Vec::new();
        while let Some(&file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            done.push((file, work(file)));
        }
        done
    };
    thread::scope(|scope| {
        // Where no more threads are to be had, this one does it all.
        let others: Vec<_> = (1..threads)
            .filter_map(|_| {
                let named = thread::Builder::new().name("survey".to_owned());
                named.spawn_scoped(scope, take).ok()
            })
            .collect();
        let mut done = take();
        for other in others {
            done.extend(other.join().unwrap_or_default());
        }
        done
    })
}
