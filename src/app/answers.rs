//! What the app does with the worker's answers.

use super::route::Dialog;
use super::session::Session;
use super::sheets::{Sheet, Sheets};
use super::sorting::{counts_as_text, takes_one};
use super::{App, Notice, NoticeKind, Outside, Route, Step, filing, mending, own_words, sorting};
use crate::base::Message;
use crate::checks::finding::Place;
use crate::project::{FieldPath, FileRef, TextField};
use crate::store::project_dir::{Opened, Saved};
use crate::store::settings::Recent;
use crate::worker::{Errands, Event, Exported, Held, Origin, Target};
use std::path::PathBuf;
use std::sync::Arc;

/// How long an error has to have been there to count as read, seconds.
const READ: f64 = 10.0;

impl App {
    /// Takes one answer; `now` is in seconds.
    pub(super) fn hear(&mut self, event: Event, now: f64) {
        match event {
            Event::Checked(generation, checked) => {
                if let Some(session) = &mut self.session {
                    session.checked(generation, *checked);
                }
                self.remember();
                self.compare_rules();
                self.glance();
            }
            Event::Bound(first, report) => {
                let session = self.session.as_mut();
                if let Some(session) = session.filter(|session| session.first() == first) {
                    session.bound(&report, now);
                }
            }
            Event::Opened(opened) => self.opened(*opened),
            Event::Made(origin, opened, notes) => self.made(origin, *opened, notes, now),
            Event::OpenFailed(path, message) => self.open_failed(path, message, now),
            Event::Inspected(file, state, pictures) => {
                if let Some(session) = &mut self.session {
                    session.inspected(&file, state, pictures, now);
                }
            }
            Event::Drawn(file, picture) => {
                if let (Some(session), Some(picture)) = (&mut self.session, picture) {
                    session.large.insert(file.0, Arc::new(*picture));
                }
            }
            Event::ReadSoFar(job, progress) => self.paper_progress(job, progress),
            Event::Read(job, state) => {
                if !self.learn(&job, &state) {
                    self.paper_read(&job, state, now);
                }
            }
            Event::Imported(target, files, failures) => {
                self.imported(&target, &files, failures, now);
            }
            Event::Errand(done) => self.errand_done(done, now),
            Event::Mended(file, goal, result) => {
                if let Some(session) = &mut self.session {
                    mending::answered(session, &file, &goal, result);
                }
            }
            Event::Kept(keep, result) => match result {
                Ok(file) => {
                    if let Some(session) = &mut self.session {
                        mending::replace(session, &keep, &file, now);
                    }
                    self.errors_are_over(now);
                }
                Err(message) => self.notify(NoticeKind::Error, message, now),
            },
            Event::Saved(revision, result) => self.saved(revision, result, now),
            Event::Reported(Ok(path)) => self.reported(path, now),
            Event::Reported(Err(message)) => self.notify(NoticeKind::Error, message, now),
            Event::Catalogue(result) => own_words::read(self, result, now),
            Event::Exported(result) => self.exported(result, now),
            Event::Held(held) => self.held(held),
        }
    }

    /// The report is written: it is shown, and where it is, for when nothing comes up.
    fn reported(&mut self, path: PathBuf, now: f64) {
        let message = Message::new("notice-reported").with("path", path.display().to_string());
        self.show_notice(Notice {
            path: Some(path.clone()),
            ..Notice::new(NoticeKind::Done, message, now)
        });
        self.show = Some(Outside::File(path));
    }

    /// The bundle is written, or is not.
    fn exported(&mut self, result: Result<Box<Exported>, Message>, now: f64) {
        let Some(session) = &mut self.session else {
            return;
        };
        session.exporting = false;
        let exported = match result {
            Ok(exported) => exported,
            Err(message) => {
                // The folder is what is missing or closed: the file was still to be written.
                let message = match message.id.as_str() {
                    "store-not-found" => Message::new("notice-export-no-folder"),
                    "store-read-only" | "store-denied" => Message::new("notice-export-closed"),
                    _ => message,
                };
                if self.route.is_typing_export() {
                    self.route.refused = Some(message);
                    return;
                }
                return self.notify(NoticeKind::Error, message, now);
            }
        };
        let (kind, message) = match exported.verification.missing.len() {
            0 if exported.verification.draft => {
                (NoticeKind::Done, Message::new("notice-exported-draft"))
            }
            0 => (NoticeKind::Done, Message::new("notice-exported")),
            lacking => {
                let message = Message::new("notice-exported-lacking");
                (NoticeKind::Warning, message.with("count", lacking))
            }
        };
        session.exported = Some(*exported);
        session.exports += 1;
        if self.route.is_typing_export() {
            self.route.dialog = None;
        }
        // The last page shows the result itself, unless something is missing.
        if self.route.step == Step::Finish && kind == NoticeKind::Done {
            self.notices
                .retain(|notice| notice.kind != NoticeKind::Error);
        } else {
            self.notify(kind, message, now);
        }
    }

    /// Nothing was written over what lies there: the person is asked.
    fn held(&mut self, held: Held) {
        if let Some(session) = &mut self.session {
            session.exporting = false;
            self.route.dialog = Some(Dialog::Replace(held));
        }
    }

    pub(super) fn opened(&mut self, opened: Opened) {
        self.opening = false;
        self.knocking = None;
        self.notices
            .retain(|notice| notice.kind != NoticeKind::Error);
        drop(self.worker.stop_reading(None));
        self.company_unasked();
        self.sheets = Sheets::default();
        self.earlier = None;
        let session = Session::new(opened, self.generation);
        self.route = Route::default();
        if session.recovery.is_some() {
            self.route.dialog = Some(Dialog::Recover);
        }
        // A new project begins with its name: the cursor waits there.
        if session.project.listing.name.is_empty() {
            self.route.target = Some(Place::field(TextField::Name));
        }
        let left = self.session.replace(session);
        self.remember();
        if let Some(left) = left {
            self.retire(left);
        }
        if let Some(paths) = self.to_sort.take() {
            sorting::look(self, paths);
        }
    }

    fn made(&mut self, origin: Origin, opened: Opened, notes: Vec<Message>, now: f64) {
        let folder = opened.dir.root().display().to_string();
        let before = self.session.as_ref();
        let entered = before
            .filter(|_| origin == Origin::Copy)
            .map(|session| Arc::clone(&session.project));
        self.opened(opened);
        if let (Some(session), Some(entered)) = (&mut self.session, entered) {
            session.take_over(entered, now);
        }
        let id = match origin {
            Origin::Copy => "notice-copied",
            Origin::Bundle => "notice-unpacked",
            Origin::Project => {
                // The number of the next version is what comes first.
                self.route.target = Some(Place::field(TextField::Version));
                "notice-duplicated"
            }
        };
        self.notify(NoticeKind::Done, Message::new(id).with("path", folder), now);
        for note in notes {
            self.notify(NoticeKind::Warning, note, now);
        }
    }

    fn errand_done(&mut self, done: Errands, now: f64) {
        match done {
            Errands::Company(state) => self.company_changed(state.map(|state| *state), now),
            Errands::Taken(to, slot, paper) => {
                self.taken(&to, &slot, paper.map(|paper| *paper), now);
            }
            Errands::Page(file, page, turn, pictures) => {
                self.sheets.put(Sheet { file, page, turn }, pictures);
            }
            Errands::Forgotten(Ok(())) => {
                let message = Message::new("notice-readings-forgotten");
                self.notify(NoticeKind::Done, message, now);
            }
            Errands::Previewed(dir, file, picture) => {
                if let (Some(session), Some(picture)) = (&mut self.session, picture) {
                    session.previewed(&dir, file, *picture);
                }
            }
            Errands::Changed(root, files) => self.files_changed(&root, &files),
            Errands::Gone(root) => self.folder_gone(&root),
            Errands::Followed(from, opened) => {
                self.followed(&from, opened.map(|opened| *opened), now);
            }
            Errands::Earlier(path, read) => {
                self.earlier_read(&path, read.map(|read| *read), now);
            }
            Errands::Templates(state) => self.templates_changed(state, now),
            Errands::Settled(from, to) => self.settled(&from, to),
            Errands::Suggested(text, suggestions) => self.suggested(&text, suggestions),
            Errands::Gathered(number, gathered) => self.gathered(number, gathered),
            Errands::Sorted(number, files) => self.sorted(number, files),
            Errands::FiledIn(to, filed) => self.filed_in(&to, filed, now),
            Errands::LaidOut(zip, laid) => self.laid_out(&zip, laid.map(|laid| *laid), now),
            Errands::Forgotten(Err(message)) => self.notify(NoticeKind::Error, message, now),
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
        if !files.is_empty() {
            self.errors_are_over(now);
        }
        filing::file_all(self, files, target, now);
        self.told_of_import(target, files, now);
        // What has no place yet stands above what the person was looking at.
        if *target == Target::Unfiled && !files.is_empty() && self.route.step == Step::Papers {
            let path = FieldPath::Unfiled;
            self.route.target = Some(Place::Field { path });
        }
        for (_, message) in failures {
            self.notify(NoticeKind::Error, message, now);
        }
    }

    /// What a person may not expect of files that came in.
    fn told_of_import(&mut self, target: &Target, files: &[FileRef], now: f64) {
        let Some((first, rest)) = files.split_first() else {
            return;
        };
        if takes_one(target) && !rest.is_empty() {
            let message = Message::new("notice-one-file")
                .with("file", first.name())
                .with("count", rest.len());
            self.notify(NoticeKind::Warning, message, now);
        }
        let project = self.session.as_ref().map(|session| &session.project);
        if project.is_some_and(|project| counts_as_text(project, target)) {
            let message = Message::new("notice-text-counts").with("file", first.name());
            self.notify(NoticeKind::Warning, message, now);
        }
    }

    fn saved(&mut self, revision: u64, result: Result<Saved, Message>, now: f64) {
        let clock = match self.fixed_today {
            Some(_) => "12:00".to_owned(),
            None => jiff::ZonedDateTime::now().strftime("%H:%M").to_string(),
        };
        let failed = result.as_ref().err().cloned();
        let Some(session) = &mut self.session else {
            return;
        };
        let before = session.trouble.clone();
        session.saved(revision, result, clock);
        // It is tried again every few seconds; said once is enough.
        let told = std::mem::replace(&mut session.trouble_told, failed.is_some());
        let Some(message) = failed else {
            self.notices
                .retain(|notice| Some(&notice.message) != before.as_ref());
            self.keep_check();
            return;
        };
        // A folder that is gone is told of above the page, with the ways on.
        if !session.is_gone() && (!told || before.as_ref() != Some(&message)) {
            self.notify(NoticeKind::Error, message, now);
        }
    }

    /// Tells the person something, once. What went wrong some time before something went well is over; what went wrong
    /// just now may belong to it and stays.
    pub(super) fn notify(&mut self, kind: NoticeKind, message: Message, now: f64) {
        if kind == NoticeKind::Done {
            self.errors_are_over(now);
        }
        self.show_notice(Notice::new(kind, message, now));
    }

    /// Something went well: what went wrong some time before is over.
    pub(super) fn errors_are_over(&mut self, now: f64) {
        self.notices
            .retain(|notice| notice.kind != NoticeKind::Error || now - notice.since < READ);
    }

    /// Keeps the list of recent projects true.
    pub(super) fn remember(&mut self) {
        let Some(session) = &self.session else { return };
        let name = session.project.listing.name.trim();
        let name = if name.is_empty() {
            session.dir.display_name()
        } else {
            name.to_owned()
        };
        let path = session.dir.root().to_owned();
        let known = |recent: &&Recent| recent.path == path;
        let (verdict, date) = match &session.checked {
            // What is not read yet is no result.
            Some(checked) if !session.is_unsettled() => (
                Some(checked.report.verdict.id().to_owned()),
                Some(self.today().to_string()),
            ),
            // Until it is checked, what it came to the last time stands, with the day of that.
            _ => match self.settings.recent.iter().find(known) {
                Some(recent) => (recent.verdict.clone(), recent.date.clone()),
                None => (None, Some(self.today().to_string())),
            },
        };
        let recent = Recent {
            path,
            name,
            version: session.project.listing.version.trim().to_owned(),
            verdict,
            date,
        };
        let known = self.settings.recent.first().cloned();
        self.settings.remember(recent);
        self.settings_changed |= known.as_ref() != self.settings.recent.first();
    }
}
