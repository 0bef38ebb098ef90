//! Looks at every file of a project at once, on as many threads as the machine has; for whoever has no window.

use super::papers::files_of;
use crate::evidence::reading::{ReadState, Subject};
use crate::evidence::{Evidence, FileState, Limits};
use crate::project::{FileRef, Project};
use crate::store::{ProjectDir, Seen, inspect_file};
use std::collections::BTreeSet;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Most threads: each holds one decoded picture, and memory is bounded by their number.
const MOST: usize = 4;

/// Looks at every file a project refers to. The result does not depend on the number of threads.
pub fn inspect_all(dir: &ProjectDir, project: &Project, limits: &Limits) -> Evidence {
    let mut evidence = Evidence::default();
    let seen = Seen::default();
    let inspect = |file: &FileRef| seen.inspect_file(dir, file, limits);
    for (file, state) in at_once(&project.files(), inspect) {
        evidence.put(&file.0, state);
    }
    evidence
}

/// Looks at the policy and the agreement only, which takes no time beside papers and pictures.
pub fn inspect_legal(dir: &ProjectDir, project: &Project, limits: &Limits) -> Evidence {
    let mut evidence = Evidence::default();
    let legal = &project.legal;
    for file in legal.policy_file.iter().chain(&legal.agreement_file) {
        evidence.put(&file.0, inspect_file(dir, file, limits));
    }
    evidence
}

/// Looks at every file a project refers to, and reads those that are one of the `subjects` with `read`, which is given
/// what was seen.
pub fn inspect_and_read(
    dir: &ProjectDir,
    project: &Project,
    limits: &Limits,
    subjects: &[Subject],
    read: impl Fn(Subject, &FileRef, &FileState) -> ReadState + Sync,
) -> Evidence {
    let wanted: Vec<(Subject, BTreeSet<&FileRef>)> = subjects
        .iter()
        .map(|&subject| (subject, files_of(subject, project)))
        .collect();
    let mut files = project.files();
    // What is read takes longest: begun last, it would keep the others waiting. Papers come first.
    files.sort_by_key(|file| {
        wanted
            .iter()
            .position(|(_, wanted)| wanted.contains(file))
            .unwrap_or(wanted.len())
    });
    let seen = Seen::default();
    let work = |file: &FileRef| {
        let state = seen.inspect_file(dir, file, limits);
        let subjects = wanted.iter().filter(|(_, files)| files.contains(file));
        let readings: Vec<(Subject, ReadState)> = subjects
            .map(|&(subject, _)| (subject, read(subject, file, &state)))
            .collect();
        (state, readings)
    };
    let mut evidence = Evidence::default();
    for (file, (state, readings)) in at_once(&files, work) {
        evidence.put(&file.0, state);
        for (subject, reading) in readings {
            evidence.put_read(subject, &file.0, reading);
        }
    }
    evidence
}

/// Does something on a thread of its own while something else is done here. Where no thread is to be had it is left out.
pub fn beside<T>(aside: impl FnOnce() + Send, work: impl FnOnce() -> T) -> T {
    thread::scope(|scope| {
        let named = thread::Builder::new().name("aside".to_owned());
        drop(named.spawn_scoped(scope, aside));
        work()
    })
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
