//! Layer 7: everything the window shows, and nothing of how. Testable without a window.
//!
//! One frame: [`App::pump`] takes the worker's answers, applies queued wishes and does what has fallen due;
//! drawing only reads. The clock is read here and nowhere below.

mod answers;
mod binding;
mod changes;
mod checking;
pub mod command;
pub mod company;
pub mod comparing;
mod exporting;
mod filing;
pub mod fix;
pub mod found;
pub mod glancing;
mod history;
pub mod judging;
mod knocking;
pub mod lapsing;
pub mod leaving;
mod looking;
pub mod mending;
mod notices;
mod noting;
mod own_words;
pub mod pasting;
mod preferences;
pub mod previews;
pub mod reading;
pub mod rejection;
pub mod route;
mod saying;
pub mod session;
mod settling;
pub mod sheets;
pub mod sorting;
mod stepping;
pub mod templates;
pub mod together;
mod undoing;

use crate::base::{Date, Message};
use crate::engine::report::Verdict;
pub use crate::evidence::{Content, FileState, ReadFailure, Thumbnail};
pub use crate::export::{ConsoleField, ConsoleValue, Copies, SPECIAL};
use crate::locale::{Language, Texts};
use crate::review::Matcher;
use crate::ruleset::Ruleset;
use crate::store::settings::Settings;
pub use crate::store::settings::{Recent, Theme};
use crate::worker::{Catalogue, CheckJob, Event, Job, Worker};
pub use crate::worker::{Held, Laid, Lying, Opening, Target};
pub use command::{Command, Sink, is_bundle, is_project};
pub use notices::{Attention, Notice, NoticeKind};
pub use rejection::Rejection;
pub use route::{Route, Step};
use session::Session;
use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

/// What is shown outside the window, by the system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outside {
    /// A file or a folder.
    File(PathBuf),
    /// A page of the web.
    Page(String),
}

/// Everything the window shows.
pub struct App {
    /// The catalogue.
    pub ruleset: Arc<Ruleset>,
    /// The folder of the catalogue, where it is not the one built in.
    pub own_rules: Option<PathBuf>,
    /// The person's own lists of words: how many words each has, or why it is not used.
    pub lists: Vec<(PathBuf, Result<usize, Message>)>,
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
    /// Whether one of them is being read or used.
    pub attention: Attention,
    /// True while a project is being opened.
    pub opening: bool,
    /// A locked project that is tried again.
    knocking: Option<knocking::Knocking>,
    /// Files and folders that are sorted once the project made for them is there.
    to_sort: Option<Vec<PathBuf>>,
    /// Imports that run.
    pub importing: usize,
    /// The papers of the company.
    pub company: company::CompanyDesk,
    /// What new projects can begin from.
    pub templates: templates::TemplateDesk,
    /// Where new projects are made.
    projects: Option<PathBuf>,
    /// Pages drawn for the page view.
    pub sheets: sheets::Sheets,
    /// A file, folder or page to be shown by the system; the window takes it.
    pub show: Option<Outside>,
    /// A report read from a file, to compare with.
    pub earlier: Option<comparing::Earlier>,
    /// A listing pasted as one text.
    pub pasted: pasting::Pasted,
    /// A reviewer's answer that is being read.
    pub rejection: Rejection,
    /// Knows what reviewers' words are about; made by the worker when first needed.
    matcher: Arc<OnceLock<Matcher>>,
    /// A fixed day, for tests; otherwise the clock's.
    pub fixed_today: Option<Date>,
    settings_changed: bool,
    save_settings: bool,
    worker: Worker,
    backlog: VecDeque<Job>,
    /// Answers that came while the app waited for another one.
    unheard: VecDeque<Event>,
    /// Times files were let go to be sorted; an older answer belongs to a sheet that is closed.
    sortings: u64,
    /// The newest check of any project; an answer to an older one may belong to another project.
    generation: u64,
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
            .unwrap_or_else(Language::of_system);
        Self {
            ruleset,
            own_rules: None,
            lists: Vec::new(),
            texts: Texts::new(language),
            settings,
            route: Route::default(),
            session: None,
            notices: Vec::new(),
            attention: Attention::Elsewhere,
            opening: false,
            knocking: None,
            to_sort: None,
            importing: 0,
            company: company::CompanyDesk::default(),
            templates: templates::TemplateDesk::default(),
            projects: None,
            sheets: sheets::Sheets::default(),
            show: None,
            earlier: None,
            pasted: pasting::Pasted::default(),
            rejection: Rejection::default(),
            matcher: Arc::default(),
            fixed_today: None,
            settings_changed: false,
            save_settings: keep_settings,
            worker,
            backlog: VecDeque::new(),
            unheard: VecDeque::new(),
            sortings: 0,
            generation: 0,
        }
    }

    /// Takes a catalogue, and tells what of the person's own was not used.
    pub fn judged_by(&mut self, catalogue: Catalogue) {
        self.ruleset = Arc::new(catalogue.ruleset);
        self.matcher = Arc::default();
        self.own_rules = catalogue.folder;
        self.lists = catalogue.lists;
        for message in catalogue.notices {
            if own_words::is_news(self, &message) {
                self.notify(NoticeKind::Warning, message, 0.0);
            }
        }
        own_words::forget_mended(self);
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
        while let Some(event) = self.unheard.pop_front().or_else(|| self.worker.poll()) {
            self.hear(event, now);
        }
        for command in commands {
            command::apply(self, command, now);
        }
        exporting::begin(self);
        self.tick(now)
    }

    fn tick(&mut self, now: f64) -> Option<Duration> {
        while let Some(job) = self.backlog.pop_front() {
            if let Err(job) = self.worker.submit(job) {
                self.backlog.push_front(*job);
                break;
            }
        }
        if std::mem::take(&mut self.settings_changed) && self.save_settings {
            self.store_settings();
        }
        let mut again = notices::expire(self, now);
        let full = !self.backlog.is_empty();
        if self.read_papers(now) || full {
            again = Some(again.unwrap_or(0.2).min(0.2));
        }
        let knocking = self.knock(now);
        again = again.into_iter().chain(knocking).reduce(f64::min);
        self.draw_page();
        self.read_company();
        let today = self.today();
        let Some(session) = &mut self.session else {
            return again.map(Duration::from_secs_f64);
        };
        // Midnight: papers and statements may have run out.
        let dated = |checked: &session::Checked| checked.report.date != today.to_string();
        if session.checked.as_ref().is_some_and(dated) && !session.is_checking() {
            session.check_again(now);
        }
        let wishes = session.tick(now);
        if let Some(generation) = wishes.check {
            self.generation = generation;
            self.worker.check(CheckJob {
                generation,
                project: Arc::clone(&session.project),
                evidence: Arc::clone(&session.evidence),
                ruleset: Arc::clone(&self.ruleset),
                today,
            });
        }
        let bind = wishes.bind.map(|project| {
            Job::Bind(Box::new(CheckJob {
                generation: session.first(),
                project,
                evidence: Arc::clone(&session.evidence),
                ruleset: Arc::clone(&self.ruleset),
                today,
            }))
        });
        let mut jobs: Vec<Job> = wishes
            .inspect
            .into_iter()
            .map(|file| Job::Inspect(Arc::clone(&session.dir), file))
            .chain(bind)
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
        if self.backlog.is_empty() || job.is_saving() {
            if let Err(job) = self.worker.submit(job) {
                self.backlog.push_back(*job);
            }
        } else {
            self.backlog.push_back(job);
        }
    }

    fn store_settings(&mut self) {
        if let Err(error) = self.settings.save() {
            log::warn!("the settings could not be written: {error}");
        }
    }

    fn wait(&self, until: Instant) -> Option<Event> {
        self.worker
            .wait(until.saturating_duration_since(Instant::now()))
    }

    /// The verdict of the newest report.
    pub fn verdict(&self) -> Option<Verdict> {
        Some(self.session.as_ref()?.checked.as_ref()?.report.verdict)
    }
}

impl Drop for App {
    fn drop(&mut self) {
        if !self.leave() {
            log::error!("the last changes are not saved");
        }
        self.retire_last();
        if self.settings_changed && self.save_settings {
            self.store_settings();
        }
    }
}
