//! The only place that builds a harness: size, theme, fonts, thresholds, a real worker, a project in its own folder.

use egui_kittest::kittest::NodeT as _;
use egui_kittest::{Harness, SnapshotOptions, SnapshotResult};
use guoshen::app::session::SaveState;
use guoshen::app::{App, Command, Theme};
use guoshen::base::Date;
use guoshen::locale::Language;
use guoshen::project::{Edit, TextField};
use guoshen::ruleset::Ruleset;
use guoshen::store::settings::Settings;
use guoshen::store::{Templates, write_example};
use guoshen::ui::Window;
use guoshen::ui::pick::Picker;
use guoshen::worker::{ReadingDesk, Worker};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// The day every test takes place.
const TODAY: Date = Date::constant(2026, 11, 24);
/// Longest wait for the worker.
const PATIENCE: Duration = Duration::from_mins(1);

/// Which project a test starts with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Start {
    /// The start screen.
    Nothing,
    /// A new, empty project.
    Empty,
    /// The example with its three violations.
    Example,
    /// The example without them.
    Clean,
}

/// How the window looks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look {
    pub(crate) dark: bool,
    pub(crate) language: Language,
    pub(crate) size: [f32; 2],
}

/// Chinese, light, as small as the window may be.
pub(crate) const PLAIN: Look = Look {
    dark: false,
    language: Language::Chinese,
    size: [960.0, 640.0],
};

/// The same as large as most windows are.
pub(crate) const WIDE: Look = Look {
    size: [1280.0, 800.0],
    ..PLAIN
};

/// A window in a test.
pub(crate) struct Stage {
    pub(crate) harness: Harness<'static, Window>,
    folder: TempDir,
}

fn ruleset() -> Arc<Ruleset> {
    static RULESET: OnceLock<Arc<Ruleset>> = OnceLock::new();
    Arc::clone(RULESET.get_or_init(|| Arc::new(Ruleset::builtin().unwrap())))
}

impl Stage {
    /// A window over a project, settled.
    pub(crate) fn new(start: Start, look: Look) -> Self {
        Self::made(start, look, None)
    }

    /// The same with somebody who reads papers.
    pub(crate) fn with_desk(start: Start, look: Look, desk: ReadingDesk) -> Self {
        Self::made(start, look, Some(desk))
    }

    fn made(start: Start, look: Look, desk: Option<ReadingDesk>) -> Self {
        let folder = TempDir::new().unwrap();
        let project = folder.path().join("project.guoshen");
        match start {
            Start::Nothing => {}
            Start::Empty => {
                guoshen::store::ProjectDir::create(&project).unwrap();
            }
            Start::Example => write_example(&project, false).unwrap(),
            Start::Clean => write_example(&project, true).unwrap(),
        }
        let project = (start != Start::Nothing).then_some(project);
        Self::over_with(folder, project, look, desk)
    }

    /// A window over a project that a test has prepared.
    pub(crate) fn over(folder: TempDir, project: Option<PathBuf>, look: Look) -> Self {
        Self::over_with(folder, project, look, None)
    }

    fn over_with(
        folder: TempDir,
        project: Option<PathBuf>,
        look: Look,
        desk: Option<ReadingDesk>,
    ) -> Self {
        let settings = Settings {
            language: Some(look.language.tag().to_owned()),
            theme: if look.dark { Theme::Dark } else { Theme::Light },
            person: "林小满".to_owned(),
            ..Settings::default()
        };
        let home = folder.path().to_owned();
        let harness = Harness::builder()
            .with_size(look.size)
            .with_options(
                SnapshotOptions::new()
                    .threshold(2.0)
                    .max_failed_pixels(240usize)
                    .output_path("tests/ui/snapshots"),
            )
            .with_theme(if look.dark {
                egui::Theme::Dark
            } else {
                egui::Theme::Light
            })
            .with_max_steps(64)
            .wgpu()
            .build_eframe(move |cc| {
                let ctx = cc.egui_ctx.clone();
                let wake = Arc::new(move || ctx.request_repaint());
                let worker = Worker::with_desk(wake, desk).unwrap();
                let mut app = App::new(ruleset(), settings, worker, false);
                app.use_templates(Some(Templates::at(&home)));
                app.fixed_today = Some(TODAY);
                if let Some(project) = project {
                    app.open(project);
                }
                Window::new(&cc.egui_ctx, app, Picker::typed())
            });
        let mut stage = Self { harness, folder };
        stage.settle();
        stage
    }

    /// Where the test may write.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Takes the folder back, to look at what is left when the window is gone.
    pub(crate) fn close(self) -> TempDir {
        drop(self.harness);
        self.folder
    }

    /// What the window shows.
    pub(crate) fn app(&self) -> &App {
        self.harness.state().app()
    }

    /// Enters the texts of an app, so that there is something to be looked at.
    pub(crate) fn fill_in(&mut self) {
        for (field, text) in [
            (TextField::Name, "青禾纪要"),
            (TextField::Brief, "会后整理纪要"),
            (TextField::Detail, "把讨论整理成纪要，分给每个人待办。"),
        ] {
            let edit = Edit::Text(field, text.to_owned());
            wish(self, Command::Edit(edit));
        }
    }

    /// Compares the window with the picture of that name, once the status line says that everything is saved: how
    /// far the save is after a step depends on how busy the machine is.
    pub(crate) fn picture(&mut self, name: impl Into<String>) -> SnapshotResult {
        let unsaved = |app: &App| {
            app.session.as_ref().is_some_and(|session| {
                session.is_dirty() && !matches!(session.save, SaveState::Failed(_))
            })
        };
        // What is shown for a moment only stays as it is where nothing has to be waited for.
        if unsaved(self.app()) {
            self.wait("the save", |app| !unsaved(app));
            self.harness.run_steps(1);
        }
        self.harness.try_snapshot(name)
    }

    /// Draws until everything has been read and checked.
    pub(crate) fn settle(&mut self) {
        self.wait("the window to settle", |app| {
            !app.opening
                && app.importing == 0
                && !app.rejection.waiting
                && app.session.as_ref().is_none_or(|session| {
                    session.checked.is_some()
                        && !session.is_checking()
                        && session.files_waiting() == 0
                        && !session.exporting
                })
        });
        // One more drawing shows what came last.
        self.harness.run_steps(3);
    }

    /// Draws until something holds.
    pub(crate) fn wait(&mut self, what: &str, holds: impl Fn(&App) -> bool) {
        let start = Instant::now();
        self.harness.run_steps(2);
        while !holds(self.app()) {
            assert!(start.elapsed() < PATIENCE, "waited too long for {what}");
            std::thread::sleep(Duration::from_millis(5));
            self.harness.step();
        }
    }
}

/// What has the keyboard: its role and its name.
pub(crate) fn focused(stage: &Stage) -> Option<(egui::accesskit::Role, String)> {
    let mut nodes = stage.harness.root().children_recursive();
    let node = nodes.find(egui_kittest::Node::is_focused)?;
    let spoken = node.accesskit_node();
    Some((spoken.role(), spoken.label().unwrap_or_default()))
}

/// Presses and lets go of the pointer at a place.
pub(crate) fn click_at(stage: &mut Stage, at: egui::Pos2) {
    stage.harness.event(egui::Event::PointerMoved(at));
    stage.harness.step();
    for pressed in [true, false] {
        stage.harness.event(egui::Event::PointerButton {
            pos: at,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: egui::Modifiers::NONE,
        });
        stage.harness.run_steps(3);
    }
}

/// Wishes for something as a view would, and lets it be done.
pub(crate) fn wish(stage: &mut Stage, command: Command) {
    stage.harness.state_mut().wish(command);
    stage.settle();
}
