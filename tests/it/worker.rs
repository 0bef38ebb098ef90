//! The worker: the newest check wins, files come in order, every answer wakes once, and a crash is an answer.

use crate::support::{Scene, TODAY, ruleset};
use guoshen::evidence::{FileState, ReadFailure};
use guoshen::locale::Texts;
use guoshen::project::{Edit, FileRef, Project, TextField};
use guoshen::store::{ProjectDir, Saved};
use guoshen::worker::{
    CheckJob, Event, ExportJob, Job, Lying, Opening, Over, Target, Wake, Worker, guard,
};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};
use tempfile::TempDir;

const LONG: Duration = Duration::from_secs(30);

fn counting() -> (Wake, Arc<AtomicUsize>) {
    let count = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&count);
    let wake = move || {
        counter.fetch_add(1, Ordering::SeqCst);
    };
    (Arc::new(wake), count)
}

fn quiet() -> Worker {
    Worker::start(Arc::new(|| {})).unwrap()
}

fn job(scene: &Scene, generation: u64) -> CheckJob {
    CheckJob {
        generation,
        project: Arc::new(scene.project.clone()),
        evidence: Arc::new(scene.evidence.clone()),
        ruleset: Arc::new(ruleset().clone()),
        today: TODAY,
    }
}

fn room() -> (TempDir, PathBuf) {
    let room = tempfile::tempdir().unwrap();
    let path = room.path().join("青禾.guoshen");
    (room, path)
}

fn next(worker: &Worker) -> Event {
    worker.wait(LONG).expect("an answer")
}

fn opened(worker: &Worker, opening: Opening) -> Arc<ProjectDir> {
    worker.submit(Job::Open(opening)).unwrap();
    match next(worker) {
        Event::Opened(opened) => Arc::new(opened.dir),
        other => panic!("{other:?}"),
    }
}

/// Checks asked for, one right after the other.
const LAST: u64 = 40;

#[test]
fn the_newest_check_is_answered_and_a_waiting_one_dropped() {
    let worker = quiet();
    let mut scene = Scene::base();
    for generation in 1..=LAST {
        scene.edit(Edit::Text(TextField::Name, format!("青禾{generation}号")));
        worker.check(job(&scene, generation));
    }
    let mut seen = Vec::new();
    while seen.last() != Some(&LAST) {
        match next(&worker) {
            Event::Checked(generation, checked) => {
                let report = checked.report;
                assert_eq!(report.clauses.len(), 283);
                seen.push(generation);
            }
            other => panic!("{other:?}"),
        }
    }
    assert!(seen.is_sorted(), "{seen:?}");
    assert!((seen.len() as u64) < LAST, "some were dropped: {seen:?}");
    assert!(
        worker.wait(Duration::from_millis(200)).is_none(),
        "nothing comes after the newest"
    );
}

#[test]
fn a_check_gives_what_the_engine_gives() {
    let worker = quiet();
    let scene = Scene::base();
    worker.check(job(&scene, 1));
    match next(&worker) {
        Event::Checked(1, checked) => assert_eq!(*checked.report, scene.run()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_answer_wakes_the_window_once() {
    let (wake, count) = counting();
    let worker = Worker::start(wake).unwrap();
    let (_room, path) = room();
    let dir = opened(&worker, Opening::New(path));
    for number in 0..10 {
        worker
            .submit(Job::Inspect(
                Arc::clone(&dir),
                FileRef(format!("{number}.png")),
            ))
            .unwrap();
    }
    worker.check(job(&Scene::base(), 1));
    let mut answers = 1;
    while answers < 12 {
        next(&worker);
        answers += 1;
    }
    assert!(worker.wait(Duration::from_millis(100)).is_none());
    assert_eq!(count.load(Ordering::SeqCst), answers);
}

#[test]
fn files_are_looked_at_in_the_order_asked_for() {
    let worker = quiet();
    let (_room, path) = room();
    let dir = opened(&worker, Opening::Example(path));
    let names = [
        "files/icon.png",
        "files/gone.png",
        "files/privacy.txt",
        "files/test-report.pdf",
    ];
    for name in names {
        worker
            .submit(Job::Inspect(Arc::clone(&dir), FileRef(name.to_owned())))
            .unwrap();
    }
    for name in names {
        let Event::Inspected(file, state, picture) = next(&worker) else {
            panic!("another answer")
        };
        assert_eq!(file.0, name);
        let drawn = !matches!(name, "files/gone.png" | "files/privacy.txt");
        assert_eq!(!picture.is_empty(), drawn, "{name}");
        match state {
            FileState::Failed(failure) => {
                assert_eq!((name, failure), ("files/gone.png", ReadFailure::Missing));
            }
            FileState::Ready(facts) => assert!(facts.bytes > 0),
            FileState::Pending => panic!("{name} is pending"),
        }
    }
}

#[test]
fn what_cannot_be_opened_says_why() {
    let worker = quiet();
    let (_room, path) = room();
    worker
        .submit(Job::Open(Opening::Existing(path.clone())))
        .unwrap();
    let Event::OpenFailed(asked, message) = next(&worker) else {
        panic!("another answer")
    };
    assert_eq!(asked, path);
    assert_eq!(message.id, "store-not-found");
    let dir = opened(&worker, Opening::New(path.clone()));
    worker.submit(Job::Open(Opening::Existing(path))).unwrap();
    let Event::OpenFailed(_, message) = next(&worker) else {
        panic!("another answer")
    };
    assert_eq!(message.id, "store-locked");
    drop(dir);
}

#[test]
fn files_are_brought_in_and_those_that_cannot_be_are_named() {
    let worker = quiet();
    let (room, path) = room();
    let dir = opened(&worker, Opening::New(path));
    let good = room.path().join("图标.png");
    let recipe = toml::from_str::<crate::drawing::Recipe>("image = { size = [128, 128] }");
    std::fs::write(&good, recipe.unwrap().bytes()).unwrap();
    let gone = room.path().join("没有.png");
    worker
        .submit(Job::Import(
            Arc::clone(&dir),
            Target::Icon,
            vec![good, gone.clone()],
        ))
        .unwrap();
    let Event::Imported(target, files, failures) = next(&worker) else {
        panic!("another answer")
    };
    assert_eq!((target, files.len(), failures.len()), (Target::Icon, 1, 1));
    assert_eq!(failures[0].0, gone.display().to_string());
    assert!(dir.read(&files[0], 1 << 20).is_ok());
}

#[test]
fn a_project_is_saved_and_its_unsaved_work_noted_and_forgotten() {
    let worker = quiet();
    let (_room, path) = room();
    let dir = opened(&worker, Opening::New(path.clone()));
    let mut project = Project::default();
    Edit::Text(TextField::Name, "青禾共绘".to_owned()).apply(&mut project);
    let project = Arc::new(project);
    let unsaved = path.join("journal/unsaved.toml");
    worker
        .submit(Job::Checkpoint(Arc::clone(&dir), Arc::clone(&project)))
        .unwrap();
    // The second answer proves that the first job, which gives none, is done.
    let done = |worker: &Worker| {
        worker
            .submit(Job::Inspect(Arc::clone(&dir), FileRef("x".to_owned())))
            .unwrap();
        assert!(matches!(next(worker), Event::Inspected(..)));
    };
    done(&worker);
    assert!(unsaved.is_file());
    worker.submit(Job::Forget(Arc::clone(&dir))).unwrap();
    done(&worker);
    assert!(!unsaved.exists());
    worker
        .submit(Job::Save(Arc::clone(&dir), Arc::clone(&project), 7))
        .unwrap();
    assert!(matches!(next(&worker), Event::Saved(7, Ok(Saved::Written))));
    assert_eq!(ProjectDir::open_read(&path).unwrap().1, *project);
}

#[test]
fn an_export_is_written_and_verified_or_says_why_not() {
    let worker = quiet();
    let (room, path) = room();
    let dir = opened(&worker, Opening::Example(path.clone()));
    let project = Arc::new(ProjectDir::open_read(&path).unwrap().1);
    let scene = Scene {
        project: (*project).clone(),
        ..Scene::default()
    };
    let export_over = |draft, path: PathBuf, over| {
        Job::Export(Box::new(ExportJob {
            dir: Arc::clone(&dir),
            project: Arc::clone(&project),
            report: Arc::new(scene.run()),
            ruleset: Arc::new(ruleset().clone()),
            texts: Texts::default(),
            draft,
            copies: guoshen::export::Copies::default(),
            path,
            over,
        }))
    };
    let export = |draft, path| export_over(draft, path, Over::Nothing);
    let zip = room.path().join("a.zip");
    worker.submit(export(false, zip.clone())).unwrap();
    assert!(
        matches!(next(&worker), Event::Exported(Err(message)) if message.id == "bundle-not-ready")
    );
    assert!(!zip.exists());
    worker.submit(export(true, zip.clone())).unwrap();
    let Event::Exported(Ok(exported)) = next(&worker) else {
        panic!("no export")
    };
    assert!(exported.verification.is_sound() && zip.is_file());
    // Nobody was asked about it yet.
    worker.submit(export(true, zip.clone())).unwrap();
    let Event::Held(held) = next(&worker) else {
        panic!("written over without a question")
    };
    assert_eq!((&held.path, held.lying), (&zip, Lying::Draft));
    worker.submit(export_over(true, zip, Over::Own)).unwrap();
    assert!(matches!(next(&worker), Event::Exported(Ok(_))));
    worker
        .submit(export(true, room.path().join("no/such/a.zip")))
        .unwrap();
    assert!(matches!(next(&worker), Event::Exported(Err(_))));
}

#[test]
fn a_crash_becomes_an_answer() {
    assert_eq!(guard("crashed", || panic!("a decoder gave up")), "crashed");
    assert_eq!(guard("crashed", || "done"), "done");
}

/// A wake that holds the worker until the gate is opened.
#[derive(Default)]
struct Gate {
    open: Mutex<bool>,
    opened: Condvar,
}

impl Gate {
    fn pass(&self) {
        let mut open = self.open.lock().unwrap();
        while !*open {
            open = self.opened.wait(open).unwrap();
        }
    }

    fn open(&self) {
        *self.open.lock().unwrap() = true;
        self.opened.notify_all();
    }
}

#[test]
fn a_full_queue_gives_the_job_back() {
    let gate = Arc::new(Gate::default());
    let held = Arc::clone(&gate);
    let worker = Worker::start(Arc::new(move || held.pass())).unwrap();
    let job = || Job::Open(Opening::Existing(PathBuf::from("/nowhere/at/all")));
    let mut taken = 0;
    let refused = loop {
        match worker.submit(job()) {
            Ok(()) => taken += 1,
            Err(job) => break job,
        }
        assert!(taken < 10_000, "the queue has no end");
    };
    assert!(matches!(*refused, Job::Open(_)));
    gate.open();
    for _ in 0..taken {
        assert!(matches!(next(&worker), Event::OpenFailed(..)));
    }
    assert!(worker.submit(job()).is_ok());
}

#[test]
fn saving_goes_before_looking() {
    let gate = Arc::new(Gate::default());
    let held = Arc::clone(&gate);
    let worker = Worker::start(Arc::new(move || held.pass())).unwrap();
    let (_room, path) = room();
    worker.submit(Job::Open(Opening::New(path))).unwrap();
    let Event::Opened(opened) = next(&worker) else {
        panic!("no project")
    };
    let dir = Arc::new(opened.dir);
    let inspect = |name: &str| Job::Inspect(Arc::clone(&dir), FileRef(name.to_owned()));
    let mut looking = 0;
    while worker.submit(inspect("a.png")).is_ok() {
        looking += 1;
    }
    let project = Arc::new(Project::default());
    for revision in [1, 2] {
        let save = Job::Save(Arc::clone(&dir), Arc::clone(&project), revision);
        worker.submit(save).expect("saving is never refused");
    }
    gate.open();
    let mut saved = Vec::new();
    let mut looks_before = 0;
    for _ in 0..looking + 2 {
        match next(&worker) {
            Event::Saved(revision, _) => saved.push(revision),
            _ if saved.is_empty() => looks_before += 1,
            _ => {}
        }
    }
    assert!(
        looks_before <= 1,
        "only a look that had begun comes before: {looks_before}"
    );
    assert_eq!(saved, [1, 2]);
}

#[test]
fn leaving_does_not_wait_for_answers_nobody_reads() {
    let worker = quiet();
    let (_room, path) = room();
    let dir = opened(&worker, Opening::New(path));
    for number in 0..200 {
        let file = FileRef(format!("{number}.png"));
        worker.submit(Job::Inspect(Arc::clone(&dir), file)).unwrap();
    }
    worker.check(job(&Scene::base(), 1));
    let start = Instant::now();
    drop(worker);
    assert!(
        start.elapsed() < Duration::from_secs(10),
        "{:?}",
        start.elapsed()
    );
}
