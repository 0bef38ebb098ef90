//! The app on a desk: a real worker, a folder of its own, and a clock the test turns.

use crate::drawing::Recipe;
use crate::support::{Scene, TODAY, ruleset};
use guoshen::app::session::Session;
use guoshen::app::{App, Command};
use guoshen::engine::report::ClauseReport;
use guoshen::project::{Edit, FileRef, Project, Screen, TextField};
use guoshen::store::{Settings, to_toml};
use guoshen::worker::{Opening, ReadingDesk, Worker};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// An app and the hands of its clock, in seconds.
pub(super) struct Desk {
    pub(super) app: App,
    pub(super) now: f64,
    pub(super) room: TempDir,
}

impl Desk {
    /// The start screen.
    pub(super) fn new() -> Self {
        let room = tempfile::tempdir().unwrap();
        Self {
            app: app(),
            now: 100.0,
            room,
        }
    }

    /// An empty project, checked.
    pub(super) fn empty() -> Self {
        Self::empty_with(None)
    }

    /// The same with somebody who reads papers.
    pub(super) fn empty_with(reading: Option<ReadingDesk>) -> Self {
        let mut desk = Self {
            app: app_with(reading),
            ..Self::new()
        };
        desk.send(Command::Open(Opening::New(desk.path())));
        desk.settle();
        desk
    }

    /// A copy of the example, every file looked at, checked.
    pub(super) fn example() -> Self {
        let mut desk = Self::new();
        desk.send(Command::Open(Opening::Example(desk.path())));
        desk.settle();
        desk
    }

    /// The clean project with small pictures and no papers, looked at and checked.
    pub(super) fn sketch() -> Self {
        let mut desk = Self::new();
        let mut project = Scene::base().project;
        let shot = FileRef("shot.png".to_owned());
        Edit::Screenshots(Screen::Desktop, vec![shot]).apply(&mut project);
        let slots: Vec<String> = project.papers.keys().cloned().collect();
        for slot in slots {
            Edit::PaperFiles(slot, Vec::new()).apply(&mut project);
        }
        std::fs::create_dir(desk.path()).unwrap();
        for (name, width, tiles) in [
            ("icon.png", 128, 1),
            ("logo.png", 128, 2),
            ("shot.png", 227, 3),
        ] {
            let recipe = format!("image = {{ size = [{width}, 128], tiles = {tiles} }}");
            let recipe: Recipe = toml::from_str(&recipe).unwrap();
            write(&desk.path(), name, &recipe.bytes());
        }
        write(&desk.path(), "project.toml", to_toml(&project).as_bytes());
        desk.send(Command::Open(Opening::Existing(desk.path())));
        desk.settle();
        assert_eq!(desk.project().files().len(), 3);
        desk
    }

    pub(super) fn path(&self) -> PathBuf {
        self.room.path().join("青禾.guoshen")
    }

    pub(super) fn file(&self) -> String {
        std::fs::read_to_string(self.path().join("project.toml")).unwrap()
    }

    pub(super) fn send(&mut self, command: Command) -> Option<Duration> {
        self.app.pump(vec![command], self.now)
    }

    pub(super) fn edit(&mut self, edit: Edit) {
        self.send(Command::Edit(edit));
    }

    pub(super) fn name(&mut self, name: &str) {
        self.edit(Edit::Text(TextField::Name, name.to_owned()));
    }

    pub(super) fn pass(&mut self, seconds: f64) -> Option<Duration> {
        self.now += seconds;
        self.app.pump(Vec::new(), self.now)
    }

    /// Lets real time go by, but none on the app's clock, until something holds.
    pub(super) fn until(&mut self, what: &str, holds: impl Fn(&App) -> bool) {
        let start = Instant::now();
        while !holds(&self.app) {
            assert!(start.elapsed() < Duration::from_mins(1), "never: {what}");
            std::thread::sleep(Duration::from_millis(2));
            self.app.pump(Vec::new(), self.now);
        }
    }

    /// Lets everything finish that is under way: opening, looking at files, checking. Saving is not waited for.
    pub(super) fn settle(&mut self) {
        self.pass(0.2);
        self.until("settled", |app| {
            let rest = app
                .session
                .as_ref()
                .is_none_or(|session| session.files_waiting() == 0 && !session.is_checking());
            rest && !app.opening && app.importing == 0
        });
    }

    pub(super) fn session(&self) -> &Session {
        self.app.session.as_ref().expect("a project is open")
    }

    pub(super) fn project(&self) -> &Project {
        &self.session().project
    }

    pub(super) fn clause(&self, id: &str) -> &ClauseReport {
        let checked = self.session().checked.as_ref().expect("a report");
        checked.report.clause(id).unwrap()
    }

    pub(super) fn notices(&self) -> Vec<&str> {
        self.app
            .notices
            .iter()
            .map(|notice| notice.message.id.as_str())
            .collect()
    }
}

pub(super) fn app() -> App {
    app_with(None)
}

fn app_with(reading: Option<ReadingDesk>) -> App {
    let worker = Worker::with_desk(Arc::new(|| {}), reading).unwrap();
    let mut app = App::new(
        Arc::new(ruleset().clone()),
        Settings::default(),
        worker,
        false,
    );
    app.fixed_today = Some(TODAY);
    app
}

pub(super) fn write(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}
