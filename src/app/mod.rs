//! Layer 7: everything the window shows, and nothing of how. Testable without a window.
//!
//! One frame: [`App::pump`] takes the worker's answers, applies queued wishes and does what has fallen due;
//! drawing only reads. The clock is read here and nowhere below.

pub mod command;
pub mod fix;
pub mod history;
pub mod route;
pub mod session;

use crate::base::{Date, Message};
use crate::engine::report::Verdict;
use crate::locale::{Language, Texts};
use crate::project::FileRef;
use crate::ruleset::Ruleset;
use crate::store::project_dir::Saved;
use crate::store::settings::Settings;
use crate::worker::{CheckJob, Event, Job, Worker};
pub use crate::evidence::{Content, FileState, Thumbnail};
pub use crate::export::{ConsoleField, ConsoleValue};
pub use crate::store::settings::{Recent, Theme};
pub use crate::worker::{Opening, Target};
pub use command::{Command, Sink};
use route::Dialog;
pub use route::{Route, Step};
use session::Session;
use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// Seconds a harmless notice stays.
const NOTICE_TIME: f64 = 6.0;

/// How a notice looks and whether it goes away by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeKind {
    /// Something was done; goes away.
    Done,
    /// Something needs to be known; stays.
    Warning,
    /// Something did not work; stays.
    Error,
}

/// A sentence shown over the window.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// How it looks.
    pub kind: NoticeKind,
    /// What it says.
    pub message: Message,
    /// When it came, seconds.
    pub since: f64,
}

/// Everything the window shows.
pub struct App {
    /// The catalogue.
    pub ruleset: Arc<Ruleset>,
    /// The language spoken.
    pub texts: Texts,
    /// The person's preferences.
    pub settings: Settings,
    /// What is shown.
    pub route: Route,
    /// The open project; `None` on the start screen.
    pub session: Option<Session>,
    /// Sentences shown over the window.
    pub notices: Vec<Notice>,
    /// True while a project is being opened.
    pub opening: bool,
    /// Imports that run.
    pub importing: usize,
    /// A file to be shown by the system; the window takes it.
    pub show_file: Option<PathBuf>,
    /// A fixed day, for tests; otherwise the clock's.
    pub fixed_today: Option<Date>,
    settings_changed: bool,
    save_settings: bool,
    worker: Worker,
    backlog: VecDeque<Job>,
}

impl App {
    /// An app on the start screen. `keep_settings` is false in tests: nothing is written outside the project.
    pub fn new(
        ruleset: Arc<Ruleset>,
        settings: Settings,
        worker: Worker,
        keep_settings: bool,
    ) -> Self {
        let language = settings
            .language
            .as_deref()
            .and_then(Language::from_tag)
            .unwrap_or_default();
        Self {
            ruleset,
            texts: Texts::new(language),
            settings,
            route: Route::default(),
            session: None,
            notices: Vec::new(),
            opening: false,
            importing: 0,
            show_file: None,
            fixed_today: None,
            settings_changed: false,
            save_settings: keep_settings,
            worker,
            backlog: VecDeque::new(),
        }
    }

    /// Opens a project that was named on the command line.
    pub fn open(&mut self, path: PathBuf) {
        command::apply(self, Command::Open(Opening::Existing(path)), 0.0);
    }

    /// The day checks are made for.
    pub fn today(&self) -> Date {
        self.fixed_today
            .unwrap_or_else(|| jiff::ZonedDateTime::now().date())
    }

    /// Everything between two drawings: answers, wishes, and what has fallen due. `now` is in seconds.
    ///
    /// Returns when to come back even if nothing happens.
    pub fn pump(&mut self, commands: Vec<Command>, now: f64) -> Option<Duration> {
        while let Some(event) = self.worker.poll() {
            self.hear(event, now);
        }
        for command in commands {
            command::apply(self, command, now);
        }
        self.tick(now)
    }

    fn tick(&mut self, now: f64) -> Option<Duration> {
        while let Some(job) = self.backlog.pop_front() {
            if let Err(job) = self.worker.submit(job) {
                self.backlog.push_front(*job);
                break;
            }
        }
        self.notices
            .retain(|notice| notice.kind != NoticeKind::Done || now - notice.since < NOTICE_TIME);
        if std::mem::take(&mut self.settings_changed) && self.save_settings {
            self.store_settings();
        }
        let notice = self
            .notices
            .iter()
            .filter(|notice| notice.kind == NoticeKind::Done)
            .map(|notice| (notice.since + NOTICE_TIME - now).max(0.05));
        let mut again = notice.reduce(f64::min);
        if !self.backlog.is_empty() {
            again = Some(again.unwrap_or(0.2).min(0.2));
        }
        let today = self.today();
        let Some(session) = &mut self.session else {
            return again.map(Duration::from_secs_f64);
        };
        let wishes = session.tick(now);
        if let Some(generation) = wishes.check {
            self.worker.check(CheckJob {
                generation,
                project: Arc::clone(&session.project),
                evidence: Arc::clone(&session.evidence),
                ruleset: Arc::clone(&self.ruleset),
                today,
            });
        }
        let mut jobs: Vec<Job> = wishes
            .inspect
            .into_iter()
            .map(|file| Job::Inspect(Arc::clone(&session.dir), file))
            .collect();
        if let Some(revision) = wishes.save {
            jobs.push(Job::Save(
                Arc::clone(&session.dir),
                Arc::clone(&session.project),
                revision,
            ));
        }
        if wishes.checkpoint {
            jobs.push(Job::Checkpoint(
                Arc::clone(&session.dir),
                Arc::clone(&session.project),
            ));
        }
        for job in jobs {
            self.submit(job);
        }
        [again, wishes.again]
            .into_iter()
            .flatten()
            .reduce(f64::min)
            .map(Duration::from_secs_f64)
    }

    /// Hands a job to the worker; keeps it while the queue is full.
    fn submit(&mut self, job: Job) {
        if self.backlog.is_empty() {
            if let Err(job) = self.worker.submit(job) {
                self.backlog.push_back(*job);
            }
        } else {
            self.backlog.push_back(job);
        }
    }

    fn hear(&mut self, event: Event, now: f64) {
        match event {
            Event::Checked(generation, report, micros) => {
                if let Some(session) = &mut self.session {
                    session.checked(generation, *report, micros, &self.ruleset);
                }
                self.remember();
            }
            Event::Opened(opened) => {
                self.opening = false;
                let session = Session::new(*opened);
                self.route = Route::default();
                if session.recovery.is_some() {
                    self.route.dialog = Some(Dialog::Recover);
                }
                self.session = Some(session);
                self.remember();
            }
            Event::OpenFailed(_, message) => {
                self.opening = false;
                self.notify(NoticeKind::Error, message, now);
            }
            Event::Inspected(file, state, picture) => {
                if let Some(session) = &mut self.session {
                    session.inspected(&file, state, picture.map(|picture| *picture), now);
                }
            }
            Event::Imported(target, files, failures) => {
                self.imported(&target, &files, failures, now)
            }
            Event::Saved(revision, result) => self.saved(revision, result, now),
            Event::Reported(Ok(path)) => self.show_file = Some(path),
            Event::Reported(Err(message)) => self.notify(NoticeKind::Error, message, now),
            Event::Exported(result) => {
                let Some(session) = &mut self.session else {
                    return;
                };
                session.exporting = false;
                match result {
                    Ok(exported) => {
                        session.exported = Some(*exported);
                        self.notify(NoticeKind::Done, Message::new("notice-exported"), now);
                    }
                    Err(message) => self.notify(NoticeKind::Error, message, now),
                }
            }
        }
    }

    fn imported(
        &mut self,
        target: &Target,
        files: &[FileRef],
        failures: Vec<(String, Message)>,
        now: f64,
    ) {
        self.importing = self.importing.saturating_sub(1);
        command::file_all(self, files, target, now);
        for (_, message) in failures {
            self.notify(NoticeKind::Error, message, now);
        }
    }

    fn saved(&mut self, revision: u64, result: Result<Saved, Message>, now: f64) {
        let clock = jiff::ZonedDateTime::now().strftime("%H:%M").to_string();
        let failed = result.as_ref().err().cloned();
        if let Some(session) = &mut self.session {
            session.saved(revision, result, clock);
        }
        if let Some(message) = failed {
            self.notify(NoticeKind::Error, message, now);
        }
    }

    fn notify(&mut self, kind: NoticeKind, message: Message, now: f64) {
        if !self.notices.iter().any(|notice| notice.message == message) {
            self.notices.push(Notice {
                kind,
                message,
                since: now,
            });
        }
    }

    /// Keeps the list of recent projects true.
    fn remember(&mut self) {
        let Some(session) = &self.session else { return };
        let name = session.project.listing.name.trim();
        let name = if name.is_empty() {
            session.dir.display_name()
        } else {
            name.to_owned()
        };
        let verdict = session
            .checked
            .as_ref()
            .map(|checked| checked.report.verdict.id().to_owned());
        let date = self.today().to_string();
        let recent = Recent {
            path: session.dir.root().to_owned(),
            name,
            verdict,
            date: Some(date),
        };
        let known = self.settings.recent.first().cloned();
        self.settings.remember(recent);
        self.settings_changed |= known.as_ref() != self.settings.recent.first();
    }

    fn store_settings(&mut self) {
        if let Err(error) = self.settings.save() {
            log::warn!("the settings could not be written: {error}");
        }
    }

    /// Writes what is unsaved before the project or the window goes away. Waits for it, five seconds at most.
    pub fn leave(&mut self) {
        let Some(session) = &mut self.session else {
            return;
        };
        if !session.is_dirty() {
            return;
        }
        let revision = session.revision();
        let job = Job::Save(
            Arc::clone(&session.dir),
            Arc::clone(&session.project),
            revision,
        );
        if self.worker.submit(job).is_err() {
            log::error!("the project could not be saved on closing");
            return;
        }
        while let Some(event) = self.worker.wait(Duration::from_secs(5)) {
            if let Event::Saved(saved, result) = event {
                if let Some(session) = &mut self.session {
                    session.saved(saved, result, String::new());
                }
                if saved >= revision {
                    return;
                }
            }
        }
    }

    /// The verdict of the newest report.
    pub fn verdict(&self) -> Option<Verdict> {
        Some(self.session.as_ref()?.checked.as_ref()?.report.verdict)
    }
}

impl Drop for App {
    fn drop(&mut self) {
        self.leave();
        if self.settings_changed && self.save_settings {
            self.store_settings();
        }
    }
}
