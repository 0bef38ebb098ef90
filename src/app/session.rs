//! The open project: revision, when to check, when to save, which files still have to be looked at.

use super::binding::Loose;
use super::checking::Checking;
use super::exporting::{Known, Wanted};
use super::history::History;
use super::lapsing::Lapses;
use super::mending::Mending;
use super::noting::Noting;
use super::previews::Previews;
use super::reading::Pile;
use super::sorting::Sorting;
use crate::base::Message;
use crate::engine::changes::{Changes, Snapshot};
use crate::evidence::{Evidence, Thumbnail};
use crate::project::{Edit, FileRef, PaperField, Project};
use crate::store::Error;
use crate::store::project_dir::{Opened, ProjectDir, Recovery, Saved};
use crate::worker::Exported;
pub use crate::worker::{Checked, PolicyItem};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Seconds of rest before the project is saved.
const SAVE_DELAY: f64 = 2.0;
/// Longest time in seconds without a save while somebody keeps typing.
const SAVE_AT_LEAST: f64 = 30.0;
/// Seconds between a save that did not work and the next attempt.
const SAVE_AGAIN: f64 = 5.0;

/// How saving stands, for the status line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveState {
    /// Nothing to save.
    Clean,
    /// Changes wait for a rest.
    Waiting,
    /// The worker writes.
    Saving,
    /// Saved at this time of day, `HH:MM`.
    Saved(String),
    /// It did not work, and why.
    Failed(Message),
    /// The folder cannot be written.
    ReadOnly,
}

/// The open project.
pub struct Session {
    /// Folder of the project.
    pub dir: Arc<ProjectDir>,
    /// What was entered.
    pub project: Arc<Project>,
    /// What was measured.
    pub evidence: Arc<Evidence>,
    /// Small pictures by path, each half as large as the one before it.
    pub thumbnails: BTreeMap<String, Vec<Arc<Thumbnail>>>,
    /// Large pictures by path, of those that were looked at last.
    pub large: BTreeMap<String, Arc<Thumbnail>>,
    /// First pages of the papers that are shown.
    pub previews: Previews,
    /// The newest report; stays on screen until the next one is there.
    pub checked: Option<Checked>,
    /// What made statements lapse since the project was opened.
    pub lapses: Lapses,
    /// Unsaved work of an earlier run.
    pub recovery: Option<Recovery>,
    /// Papers that are read or wait for it.
    pub(super) pile: Pile,
    /// Values of slots that were filled in from a file, and from which.
    pub(super) taken: BTreeMap<(String, PaperField, String), FileRef>,
    /// How the project came out when it was left.
    pub last_check: Option<Snapshot>,
    /// What another ruleset changed since then.
    pub changes: Option<Changes>,
    /// True once the two were compared.
    pub compared: bool,
    /// Undo and redo.
    pub history: History,
    /// How saving stands.
    pub save: SaveState,
    /// Why the last save did not work; stays until one does.
    pub trouble: Option<Message>,
    /// True once a person was told of it.
    pub(super) trouble_told: bool,
    /// True while an export runs.
    pub exporting: bool,
    /// One that waits for the check of the last change.
    pub(super) wanted: Option<Wanted>,
    /// The last finished export.
    pub exported: Option<Exported>,
    /// Who knows where the files lie. A folder somebody was told of keeps its name until it is left again.
    pub(super) known: Known,
    /// How many exports have finished.
    pub exports: usize,
    /// The [content](Self::content) the last export was made of.
    pub(super) exported_of: u64,
    /// A picture that is being mended.
    pub mending: Option<Mending>,
    /// Files that are being sorted.
    pub sorting: Option<Sorting>,
    checking: Checking,
    revision: u64,
    content: u64,
    saved: u64,
    changed_at: Option<f64>,
    changed_first: Option<f64>,
    noting: Noting,
    again_at: Option<f64>,
    pub(super) asked: BTreeSet<String>,
    /// What was written by hand.
    pub(super) loose: Option<Loose>,
}

/// What a session wants done now.
#[derive(Debug, Default)]
pub struct Wishes {
    /// Start a check of this generation.
    pub check: Option<u64>,
    /// Look at these files.
    pub inspect: Vec<FileRef>,
    /// Save this revision.
    pub save: Option<u64>,
    /// Write the crash journal.
    pub checkpoint: bool,
    /// Judge the project as it was opened, so that what was written by hand is bound to it.
    pub bind: Option<Arc<Project>>,
    /// Come back after so many seconds at the latest.
    pub again: Option<f64>,
}

impl Session {
    /// A session over a project that was just opened. Checks up to `generation` were of another project.
    pub fn new(opened: Opened, generation: u64) -> Self {
        let Opened {
            dir,
            project,
            recovery,
            last_check,
            lapsed,
        } = opened;
        let read_only = dir.is_read_only();
        let project = Arc::new(project);
        Self {
            loose: Loose::of(&project),
            dir: Arc::new(dir),
            project,
            evidence: Arc::new(Evidence::default()),
            thumbnails: BTreeMap::new(),
            large: BTreeMap::new(),
            previews: Previews::default(),
            checked: None,
            lapses: Lapses::of(lapsed),
            recovery,
            pile: Pile::default(),
            taken: BTreeMap::new(),
            last_check: last_check.and_then(|text| serde_json::from_str(&text).ok()),
            changes: None,
            compared: false,
            history: History::default(),
            save: if read_only {
                SaveState::ReadOnly
            } else {
                SaveState::Clean
            },
            trouble: None,
            trouble_told: false,
            exporting: false,
            wanted: None,
            exported: None,
            known: Known::Inside,
            exports: 0,
            exported_of: 0,
            mending: None,
            sorting: None,
            checking: Checking::from(generation),
            revision: 0,
            content: 0,
            saved: 0,
            changed_at: None,
            changed_first: None,
            noting: Noting::default(),
            again_at: None,
            asked: BTreeSet::new(),
        }
    }

    /// Applies one change.
    pub fn edit(&mut self, edit: Edit, now: f64) {
        let typing = edit.is_typing();
        self.bind();
        let mut next = Project::clone(&self.project);
        if !edit.apply(&mut next) {
            return;
        }
        if !typing {
            self.history.mark(&self.project);
        }
        self.replace(Arc::new(next), now, typing);
    }

    /// Applies changes that belong together as one undo step.
    pub fn edit_together(&mut self, edits: Vec<Edit>, now: f64) {
        self.bind();
        let mut next = Project::clone(&self.project);
        let mut changed = false;
        for edit in edits {
            changed |= edit.apply(&mut next);
        }
        if changed {
            self.history.mark(&self.project);
            self.replace(Arc::new(next), now, false);
        }
    }

    /// Puts recovered work in place of what is on disk, as one undo step.
    pub fn recover(&mut self, now: f64) {
        if let Some(recovery) = self.recovery.take() {
            self.history.mark(&self.project);
            self.replace(Arc::new(recovery.project), now, false);
        }
    }

    pub(super) fn replace(&mut self, project: Arc<Project>, now: f64, typing: bool) {
        if !self.project.is_handed_in_as(&project) {
            self.content += 1;
        }
        self.project = project;
        self.tie();
        self.revision += 1;
        self.changed_at = Some(now);
        self.changed_first.get_or_insert(now);
        self.noting.changed(now);
        self.checking.changed(now, typing);
        if !matches!(self.save, SaveState::ReadOnly | SaveState::Failed(_)) {
            self.save = SaveState::Waiting;
        }
    }

    /// Something other than the project changed what a check would say.
    pub fn check_again(&mut self, now: f64) {
        self.checking.again(now);
    }

    /// True while the report on screen is older than the project.
    pub const fn is_checking(&self) -> bool {
        self.checking.is_open()
    }

    /// True when there is work that waits to be saved.
    pub fn is_dirty(&self) -> bool {
        self.is_unsaved() && self.save != SaveState::ReadOnly
    }

    /// True when there is work that is on no disk, also where it cannot be saved.
    pub const fn is_unsaved(&self) -> bool {
        self.saved < self.revision
    }

    /// The person does without what is unsaved.
    pub fn discard(&mut self) {
        self.saved = self.revision;
    }

    /// Puts what was entered elsewhere in place of what is on disk, to be saved here.
    pub fn take_over(&mut self, project: Arc<Project>, now: f64) {
        if self.project != project {
            self.replace(project, now, false);
        }
    }

    /// True when the bundle that can be handed in was written of the project as it is.
    pub fn is_handed_out(&self) -> bool {
        let sound = self.exported.as_ref().is_some_and(|exported| {
            exported.verification.is_sound() && !exported.verification.draft
        });
        sound && self.is_exported_as_is()
    }

    /// True when nothing was changed since the last export.
    pub const fn is_exported_as_is(&self) -> bool {
        self.exported_of == self.content
    }

    /// Counts the states of what is handed in: ticks on the console's form and what nobody signed yet are none of it.
    pub(super) const fn content(&self) -> u64 {
        self.content
    }

    /// Checks up to this generation were of another project.
    pub const fn first(&self) -> u64 {
        self.checking.first()
    }

    /// The current revision.
    pub const fn revision(&self) -> u64 {
        self.revision
    }

    /// Saves at the next tick, without waiting for a rest.
    pub fn save_now(&mut self) {
        if self.is_dirty() {
            self.changed_at = Some(f64::MIN);
            self.again_at = Some(f64::MIN);
            // Asked for by hand, it is worth saying once more that it does not work.
            self.trouble_told = false;
        }
    }

    /// What has to be done now; `now` is in seconds.
    pub fn tick(&mut self, now: f64) -> Wishes {
        self.history.feed(now, &self.project);
        let mut wishes = Wishes {
            inspect: self.unseen_files(),
            bind: self.due_to_bind(),
            check: self.checking.begin(now),
            ..Wishes::default()
        };
        if self.is_dirty() && self.save != SaveState::Saving {
            if self.is_save_due(now) {
                self.again_at = None;
                self.save = SaveState::Saving;
                self.changed_first = None;
                self.noting.saved();
                wishes.save = Some(self.revision);
            } else if self.note_due().is_some_and(|due| due <= now) {
                self.noting.noted(self.revision);
                wishes.checkpoint = true;
            }
        }
        wishes.again = self.deadline(now);
        wishes
    }

    /// True after a rest, after a long time without one, or some time after a save that did not work.
    fn is_save_due(&mut self, now: f64) -> bool {
        if matches!(self.save, SaveState::Failed(_)) {
            return *self.again_at.get_or_insert(now + SAVE_AGAIN) <= now;
        }
        let since = |at: Option<f64>, wait: f64| at.is_some_and(|at| now - at >= wait);
        since(self.changed_at, SAVE_DELAY) || since(self.changed_first, SAVE_AT_LEAST)
    }

    fn note_due(&self) -> Option<f64> {
        self.noting.due(self.revision, self.changed_at?)
    }

    fn deadline(&self, now: f64) -> Option<f64> {
        let changed = self
            .changed_at
            .filter(|_| self.is_dirty() && self.save != SaveState::Saving);
        let checkpoint = changed.and_then(|_| self.note_due());
        let save = match self.save {
            SaveState::Failed(_) => self.again_at,
            _ => changed.map(|at| at + SAVE_DELAY),
        };
        let settle = self.history.is_settling().then_some(now + 1.0);
        [self.checking.due(), save, checkpoint, settle]
            .into_iter()
            .flatten()
            .map(|due| (due - now).max(0.01))
            .reduce(f64::min)
    }

    /// A check is done; answers of older generations, and of another project, are dropped.
    pub fn checked(&mut self, generation: u64, checked: Checked) {
        if self.checking.answer(generation) {
            self.lapses.answered(self.checked.as_ref(), &checked.report);
            self.checked = Some(checked);
        }
    }

    /// The project folder was moved, renamed or deleted; nothing is saved until it is found again.
    pub fn is_gone(&self) -> bool {
        let gone = |message: &Message| message.id == Error::GONE;
        self.trouble.as_ref().is_some_and(gone)
    }

    /// A revision was written, or not.
    pub fn saved(&mut self, revision: u64, result: Result<Saved, Message>, clock: String) {
        match result {
            Ok(_) => {
                self.saved = self.saved.max(revision);
                self.trouble = None;
                self.save = if self.is_dirty() {
                    SaveState::Waiting
                } else {
                    SaveState::Saved(clock)
                };
            }
            Err(message) => {
                self.trouble = Some(message.clone());
                self.save = SaveState::Failed(message);
            }
        }
    }
}
