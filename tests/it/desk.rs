//! Papers on the desk: read on a thread of their own, one after the other, told page by page, stopped when asked,
//! kept between two starts.

use guoshen::base::Digest;
use guoshen::evidence::reading::{Fields, Inside, ReadState, Reading, Subject};
use guoshen::project::FileRef;
use guoshen::store::{ProjectDir, Readings};
use guoshen::worker::{
    Event, Job, Progress, ReadJob, Reader, ReadingDesk, Worker, built_in_reader, reader_apart,
    serve_readings,
};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;
use tempfile::TempDir;

const LONG: Duration = Duration::from_secs(30);
/// Version of the reader in these tests.
pub(crate) const REVISION: u32 = 7;

/// A reading that says nothing but which bytes it is of.
pub(crate) fn plain(bytes: &[u8]) -> Reading {
    Reading {
        digest: Digest::of_bytes(bytes),
        revision: REVISION,
        pages: Vec::new(),
        page_count: 2,
        kind: None,
        fields: Fields::default(),
        inside: Inside::default(),
        unread: Vec::new(),
    }
}

/// Reads two pages; a paper that says `crash` crashes it, `damaged` cannot be read.
pub(crate) fn reader(read: &Arc<AtomicUsize>) -> Reader {
    let read = Arc::clone(read);
    Reader {
        revision: REVISION,
        read: Box::new(move |_, bytes, tell| {
            read.fetch_add(1, Ordering::SeqCst);
            assert!(bytes != b"crash", "as asked");
            if bytes == b"damaged" {
                return ReadState::Unreadable;
            }
            for done in 0..2 {
                if tell(Progress { done, pages: 2 }).is_break() {
                    return ReadState::Cancelled;
                }
            }
            ReadState::Ready(Arc::new(plain(bytes)))
        }),
        rest: Box::new(|| {}),
    }
}

struct Room {
    folder: TempDir,
    dir: Arc<ProjectDir>,
}

impl Room {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let dir = ProjectDir::create(&folder.path().join("a.guoshen"))
            .unwrap()
            .dir;
        Self {
            folder,
            dir: Arc::new(dir),
        }
    }

    fn job(&self, name: &str, bytes: &[u8]) -> ReadJob {
        ReadJob {
            subject: Subject::Paper,
            dir: Arc::clone(&self.dir),
            file: self.dir.import_bytes(name, bytes).unwrap(),
        }
    }

    fn cache(&self) -> Readings {
        Readings::at(&self.folder.path().join("cache"))
    }
}

fn worker(reader: Reader, cache: Option<Readings>) -> Worker {
    Worker::with_desk(Arc::new(|| {}), Some(ReadingDesk { reader, cache })).unwrap()
}

fn next(worker: &Worker) -> Event {
    worker.wait(LONG).expect("an answer")
}

/// The next paper's answer; progress on the way is counted.
fn answer(worker: &Worker) -> (FileRef, ReadState, usize) {
    let mut told = 0;
    loop {
        match next(worker) {
            Event::ReadSoFar(..) => told += 1,
            Event::Read(job, state) => return (job.file, state, told),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn papers_are_read_in_order_page_by_page_and_a_crash_is_an_answer() {
    let room = Room::new();
    let worker = worker(reader(&Arc::default()), None);
    let jobs: Vec<ReadJob> = [
        ("a.pdf", b"one".as_slice()),
        ("b.pdf", b"crash"),
        ("c.pdf", b"damaged"),
        ("d.pdf", b"two"),
    ]
    .map(|(name, bytes)| room.job(name, bytes))
    .into();
    for job in &jobs {
        assert!(worker.read(job.clone()));
    }
    let ready = |bytes: &[u8]| ReadState::Ready(Arc::new(plain(bytes)));
    let expected = [
        (ready(b"one"), 2),
        (ReadState::Unreadable, 0),
        (ReadState::Unreadable, 0),
        (ready(b"two"), 2),
    ];
    for (job, (state, told)) in jobs.iter().zip(expected) {
        assert_eq!(answer(&worker), (job.file.clone(), state, told));
    }
}

#[test]
fn papers_are_read_before_pictures_that_came_earlier() {
    let room = Room::new();
    let held = Arc::new(Held::default());
    let worker = worker(held.reader(), None);
    let picture = |name: &str, bytes: &[u8]| ReadJob {
        subject: Subject::Picture,
        ..room.job(name, bytes)
    };
    let first = room.job("a.pdf", b"one");
    let jobs = [
        picture("b.png", b"two"),
        picture("c.png", b"three"),
        room.job("d.pdf", b"four"),
    ];
    assert!(worker.read(first.clone()));
    assert!(matches!(next(&worker), Event::ReadSoFar(..)));
    for job in &jobs {
        assert!(worker.read(job.clone()));
    }
    held.let_go();
    let order: Vec<FileRef> = (0..4).map(|_| answer(&worker).0).collect();
    let [two, three, four] = jobs.map(|job| job.file);
    assert_eq!(order, [first.file, four, two, three]);
}

#[test]
fn without_a_reader_nothing_is_taken() {
    let room = Room::new();
    let worker = Worker::start(Arc::new(|| {})).unwrap();
    assert!(!worker.can_read() && !worker.read(room.job("a.pdf", b"one")));
}

/// A reader that waits at its first page until it is let go.
#[derive(Default)]
struct Held {
    open: Mutex<bool>,
    opened: Condvar,
}

impl Held {
    fn let_go(&self) {
        *self.open.lock().unwrap() = true;
        self.opened.notify_all();
    }

    fn reader(self: &Arc<Self>) -> Reader {
        let held = Arc::clone(self);
        Reader {
            revision: REVISION,
            read: Box::new(move |_, bytes, tell| {
                let go_on = tell(Progress { done: 0, pages: 2 });
                let mut open = held.open.lock().unwrap();
                while !*open {
                    open = held.opened.wait(open).unwrap();
                }
                if go_on == ControlFlow::Continue(())
                    && tell(Progress { done: 1, pages: 2 }).is_continue()
                {
                    return ReadState::Ready(Arc::new(plain(bytes)));
                }
                ReadState::Cancelled
            }),
            rest: Box::new(|| {}),
        }
    }
}

#[test]
fn everything_can_be_stopped_and_saving_never_waits_for_a_paper() {
    let room = Room::new();
    let held = Arc::new(Held::default());
    let worker = worker(held.reader(), None);
    let (first, second) = (room.job("a.pdf", b"one"), room.job("b.pdf", b"two"));
    assert!(worker.read(first.clone()) && worker.read(second.clone()));
    assert!(matches!(next(&worker), Event::ReadSoFar(..)));
    // The reader stands still, and the project is saved all the same.
    let project = Arc::new(guoshen::project::Project::default());
    worker
        .submit(Job::Save(Arc::clone(&room.dir), project, 1))
        .unwrap();
    assert!(matches!(next(&worker), Event::Saved(1, Ok(_))));
    let waiting: Vec<FileRef> = worker
        .stop_reading(None)
        .into_iter()
        .map(|job| job.file)
        .collect();
    assert_eq!(waiting, [second.file]);
    held.let_go();
    assert_eq!(answer(&worker), (first.file, ReadState::Cancelled, 0));
    assert!(worker.wait(Duration::from_millis(100)).is_none());
}

#[test]
fn one_paper_can_be_stopped_alone() {
    let room = Room::new();
    let held = Arc::new(Held::default());
    let worker = worker(held.reader(), None);
    let (first, second) = (room.job("a.pdf", b"one"), room.job("b.pdf", b"two"));
    assert!(worker.read(first.clone()) && worker.read(second.clone()));
    assert!(matches!(next(&worker), Event::ReadSoFar(..)));
    assert!(worker.stop_reading(Some(&first.file)).is_empty());
    held.let_go();
    assert_eq!(answer(&worker).1, ReadState::Cancelled);
    assert_eq!(answer(&worker).1, ReadState::Ready(Arc::new(plain(b"two"))));
}

#[test]
fn a_paper_asked_for_again_is_answered_with_its_newest_contents() {
    let room = Room::new();
    let held = Arc::new(Held::default());
    let worker = worker(held.reader(), None);
    let job = room.job("a.pdf", b"old");
    assert!(worker.read(job.clone()));
    assert!(matches!(next(&worker), Event::ReadSoFar(..)));
    std::fs::write(room.dir.path_of(&job.file), b"new").unwrap();
    assert!(worker.read(job.clone()) && worker.read(job));
    held.let_go();
    assert_eq!(answer(&worker).1, ReadState::Ready(Arc::new(plain(b"new"))));
    assert!(
        worker.wait(Duration::from_millis(100)).is_none(),
        "the old answer is not given"
    );
}

#[test]
fn what_was_read_is_taken_from_the_disk_until_the_reader_changes() {
    let room = Room::new();
    let count = Arc::new(AtomicUsize::new(0));
    let job = room.job("a.pdf", b"one");
    let read_once = |revision: u32| {
        let mut reader = reader(&count);
        reader.revision = revision;
        let worker = worker(reader, Some(room.cache()));
        assert!(worker.read(job.clone()));
        answer(&worker).1
    };
    let expected = ReadState::Ready(Arc::new(plain(b"one")));
    assert_eq!(read_once(REVISION), expected);
    assert_eq!(read_once(REVISION), expected);
    assert_eq!(
        count.load(Ordering::SeqCst),
        1,
        "the second came from the disk"
    );
    assert_eq!(read_once(REVISION + 1), expected);
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

#[test]
fn kept_readings_are_private_bounded_and_can_be_thrown_away() {
    let room = Room::new();
    let cache = room.cache();
    for number in 0..20_u8 {
        cache.put(&plain(&[number])).unwrap();
    }
    let folder = room.folder.path().join("cache/readings");
    let files = || std::fs::read_dir(&folder).unwrap().count();
    assert_eq!(files(), 20);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&folder), 0o700);
        for entry in std::fs::read_dir(&folder).unwrap() {
            assert_eq!(mode(&entry.unwrap().path()), 0o600);
        }
    }
    let one = std::fs::read_dir(&folder)
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .metadata()
        .unwrap()
        .len();
    cache.trim(5 * one).unwrap();
    assert_eq!(files(), 5);
    std::fs::write(folder.join("not ours.txt"), "x").unwrap();
    cache.clear().unwrap();
    assert_eq!(files(), 1, "another's file is left alone");
    assert_eq!(cache.get(&Digest::of_bytes(&[1]), REVISION), None);
}

#[test]
fn a_spoilt_reading_is_none() {
    let room = Room::new();
    let cache = room.cache();
    let reading = plain(b"one");
    cache.put(&reading).unwrap();
    assert_eq!(cache.get(&reading.digest, REVISION), Some(reading.clone()));
    let path = room
        .folder
        .path()
        .join(format!("cache/readings/{}.json", reading.digest));
    let whole = std::fs::read(&path).unwrap();
    std::fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    assert_eq!(cache.get(&reading.digest, REVISION), None);
    // One paper's reading under the name of another.
    cache.put(&plain(b"two")).unwrap();
    let other = room
        .folder
        .path()
        .join(format!("cache/readings/{}.json", Digest::of_bytes(b"two")));
    std::fs::copy(other, &path).unwrap();
    assert_eq!(cache.get(&reading.digest, REVISION), None);
}

/// The program itself, as it serves a window.
fn apart() -> Reader {
    reader_apart(Path::new(env!("CARGO_BIN_EXE_guoshen")))
}

fn example(name: &str) -> Vec<u8> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    std::fs::read(root.join("assets/example/files").join(name)).unwrap()
}

#[test]
fn a_process_of_its_own_reads_what_the_window_would_read() {
    let paper = example("software-copyright.pdf");
    let (apart, here) = (apart(), built_in_reader(true));
    let mut told = 0;
    let state = apart.state(Subject::Paper, &paper, None, &mut |_| {
        told += 1;
        ControlFlow::Continue(())
    });
    assert!(told > 0);
    let reading = state.ready().expect("it can be read");
    assert!(!reading.pages.is_empty());
    let go_on = &mut |_| ControlFlow::Continue(());
    assert_eq!(
        here.state(Subject::Paper, &paper, None, go_on).ready(),
        Some(reading)
    );
    let damaged = apart.state(Subject::Paper, b"%PDF-1.7 and no more", None, go_on);
    assert_eq!(damaged, ReadState::Unreadable);
}

#[test]
fn a_process_that_was_stopped_or_sent_home_is_started_again() {
    let paper = example("software-copyright.pdf");
    let apart = apart();
    let stop = &mut |_| ControlFlow::Break(());
    assert_eq!(
        apart.state(Subject::Paper, &paper, None, stop),
        ReadState::Cancelled
    );
    let go_on = &mut |_| ControlFlow::Continue(());
    assert!(
        apart
            .state(Subject::Paper, &paper, None, go_on)
            .ready()
            .is_some()
    );
    (apart.rest)();
    assert!(
        apart
            .state(Subject::Paper, &paper, None, go_on)
            .ready()
            .is_some()
    );
}

#[test]
fn where_no_process_starts_papers_are_read_here() {
    let paper = example("software-copyright.pdf");
    let go_on = &mut |_| ControlFlow::Continue(());
    for program in ["/nowhere/guoshen", "/bin/true"] {
        let lost = reader_apart(Path::new(program));
        assert!(
            lost.state(Subject::Paper, &paper, None, go_on)
                .ready()
                .is_some(),
            "{program}"
        );
    }
}

#[test]
fn the_serving_end_answers_every_paper_and_survives_a_crash() {
    let reader = Reader {
        revision: REVISION,
        read: Box::new(|_, bytes, tell| {
            assert!(bytes != b"crash", "as asked");
            assert!(tell(Progress { done: 0, pages: 1 }).is_continue());
            ReadState::Ready(Arc::new(plain(bytes)))
        }),
        rest: Box::new(|| {}),
    };
    let requests = b"paper 5\ncrashpicture 3\nabc";
    let mut replies = Vec::new();
    serve_readings(&reader, &mut requests.as_slice(), &mut replies).unwrap();
    let replies = String::from_utf8(replies).unwrap();
    let lines: Vec<&str> = replies.lines().collect();
    assert_eq!(lines.len(), 4, "{replies}");
    assert!(lines[0].contains("hello"));
    assert_eq!(lines[1], "\"unreadable\"");
    assert_eq!(lines[2], r#"{"at":[0,1]}"#);
    assert!(lines[3].starts_with(r#"{"ready":"#));
    let nonsense = serve_readings(&reader, &mut b"paper many\n".as_slice(), &mut Vec::new());
    assert!(nonsense.is_err());
}
