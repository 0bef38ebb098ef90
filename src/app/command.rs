//! Every wish the window can have, and the one `match` that fulfils it.

use super::company::CompanyWish;
use super::exporting;
use super::filing;
use super::judging::Spot;
use super::leaving::{self, Leaving, may_leave};
use super::pasting::{self, PasteWish, Pasted};
use super::route::{Dialog, PathPurpose, Route, Step};
use super::sorting::{self, SortWish};
use super::templates::TemplateWish;
use super::undoing::{self, Way};
use super::{
    App, Notice, NoticeKind, Outside, Thumbnail, judging, mending, notices, own_words, preferences,
    saying,
};
use crate::base::Message;
use crate::checks::finding::{Outcome, Place};
use crate::export::Copies;
use crate::locale::Language;
use crate::project::{Edit, FieldPath, FileRef, PaperField, RoundOutcome, StatementKind};
use crate::store::settings::Theme;
use crate::worker::{Job, Opening, Over, Target};
use std::cell::RefCell;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A wish.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Change the project.
    Edit(Edit),
    /// Several changes that belong together: one undo step.
    Edits(Vec<Edit>),
    /// One step back.
    Undo,
    /// One step forth.
    Redo,
    /// Write the project now.
    Save,
    /// Show a page.
    Go(Step),
    /// Show a place.
    Jump(Place),
    /// Show a place and leave the keyboard where it is.
    Show(Place),
    /// The place jumped to has been shown.
    Arrived,
    /// Unfold a clause in the checklist, or fold it.
    Unfold(Option<String>),
    /// Show only clauses with this outcome.
    Filter(Option<Outcome>),
    /// Show the clauses of the open page alone, or those of all pages.
    Here(bool),
    /// Show the pages of a paper slot.
    ShowSlot(Option<String>),
    /// Open a dialog, or close the one that is open.
    Dialog(Option<Dialog>),
    /// Let the person choose paths.
    Browse(PathPurpose),
    /// Open or make a project.
    Open(Opening),
    /// Make a copy of the open project for the next version, and open that.
    Duplicate,
    /// Back to the start screen.
    Close,
    /// Go away from a project that could not be saved: try again, or with true without what is unsaved.
    Leave(Leaving, bool),
    /// Save everything in another folder and go on there.
    SaveCopy(PathBuf),
    /// Go on in the folder the open project was moved to.
    Follow(PathBuf),
    /// Bring files in.
    Attach(Target, Vec<PathBuf>),
    /// Bring in the picture on the clipboard.
    Paste(Target, Box<Thumbnail>),
    /// Show a picture of the listing in the form the console takes; true puts transparent parts on white.
    Mend(FieldPath, FileRef, bool),
    /// Say that a suspected place of a picture is there, or that it is not; `None` takes it back.
    Judge(Spot, Option<bool>),
    /// Put the mended picture in place of the one it came from.
    KeepMended,
    /// File something that has no slot yet.
    File(FileRef, Target),
    /// Take away every file that has no slot yet.
    ClearUnfiled,
    /// File these as proposed, each filling what is still empty in its slot: one undo step.
    FileProposed(Vec<FileRef>),
    /// Fill every empty field of the filed papers with what was read from them.
    TakeAllFound,
    /// Take what was read into these fields of a slot: one undo step.
    TakeFound(String, Vec<PaperField>),
    /// Put marked copies beside the papers of a bundle, and leave metadata out, or not.
    Copies(Copies),
    /// Do something with the papers of the company.
    Company(CompanyWish),
    /// Do something with templates.
    Template(TemplateWish),
    /// Sort files and folders into the project.
    Sort(SortWish),
    /// Take fields from a listing pasted as one text.
    Listing(PasteWish),
    /// Stop reading a paper, or all of them.
    StopReading(Option<FileRef>),
    /// Read a paper again, or although reading is switched off.
    ReadAgain(FileRef),
    /// Read papers by itself, or not.
    ReadPapers(bool),
    /// Throw away what is kept of papers between two starts.
    ForgetReadings,
    /// Take a file out of its place; it can be put back at once.
    TakeAway(Edit, FileRef),
    /// Say something about a clause.
    State(String, Words),
    /// Attest several clauses, each ticked by itself, with one note out of this form: one undo step.
    AttestAll(String, Vec<String>, String),
    /// Say again what was said about these clauses, of what is there now.
    SayAgain(Vec<String>),
    /// Take a statement back.
    Withdraw(String),
    /// Write the bundle where a dialog was asked; a file that is replaced and is not of this round is asked about.
    Export(PathBuf, bool),
    /// Write the bundle at a path that was typed: whatever lies there is asked about.
    ExportTo(PathBuf, bool),
    /// Write the bundle in place of what lies there.
    ExportOver(PathBuf, bool),
    /// Show something outside the window.
    ShowOutside(Outside),
    /// Take the files of the bundle out into a folder beside it.
    LayOut,
    /// Write the report beside the project and show it.
    Report,
    /// A field of the console's form was copied.
    Copied(String),
    /// Where a file of the project lies was copied or shown, to be used somewhere else.
    HandOut,
    /// A reviewer's answer was pasted or changed.
    Read(String),
    /// The day of that answer, as typed.
    AnsweredOn(String),
    /// A clause belongs to that answer, or does not.
    Agree(String, bool),
    /// Keep the answer as a round that ended like this.
    KeepRound(RoundOutcome),
    /// Draw the first page of a file larger than its thumbnail.
    Preview(FileRef),
    /// Compare the files on disk with what is known about them.
    Glance,
    /// Read a report written earlier, to compare with.
    Earlier(PathBuf),
    /// Take the recovered work, or throw it away.
    Recover(bool),
    /// Speak another language.
    Language(Language),
    /// Look different.
    Theme(Theme),
    /// Be larger or smaller, percent.
    Scale(u16),
    /// Remember who makes statements.
    Person(String),
    /// Judge by a list of the person's own words as well.
    AddWords(PathBuf),
    /// Forget the list at this position.
    RemoveWords(usize),
    /// Remember the width of the checklist.
    ChecklistWidth(u16),
    /// Tell the person something.
    Notify(NoticeKind, Message),
    /// The pointer or the keyboard is on the notices, or is no more.
    HoldNotices(bool),
    /// The person has read a notice.
    Dismiss(usize),
}

/// What is said about a clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// What kind of thing.
    pub kind: StatementKind,
    /// Why, or where to look; may be empty.
    pub note: String,
    /// Last day it counts; empty without one.
    pub until: String,
}

impl Words {
    /// Without note and last day.
    pub const fn plain(kind: StatementKind) -> Self {
        Self {
            kind,
            note: String::new(),
            until: String::new(),
        }
    }
}

/// Collects wishes while the window is drawn.
#[derive(Debug, Default)]
pub struct Sink {
    commands: RefCell<Vec<Command>>,
}

impl Sink {
    /// Adds a wish.
    pub fn send(&self, command: Command) {
        self.commands.borrow_mut().push(command);
    }

    /// True when nothing was wished for.
    pub fn is_empty(&self) -> bool {
        self.commands.borrow().is_empty()
    }

    /// Everything wished for since the last call.
    pub fn take(&self) -> Vec<Command> {
        self.commands.take()
    }
}

/// Fulfils one wish; `now` is in seconds.
#[expect(
    clippy::too_many_lines,
    reason = "a line or two a wish, and no wish may be forgotten"
)]
pub(super) fn apply(app: &mut App, command: Command, now: f64) {
    match command {
        Command::Edit(edit) => edit_one(app, edit, now),
        Command::Edits(edits) => edit_many(app, edits, now),
        Command::Undo => undoing::travel(app, Way::Back, now),
        Command::Redo => undoing::travel(app, Way::Forth, now),
        Command::Save => {
            if let Some(session) = &mut app.session {
                session.save_now();
            }
        }
        Command::Go(step) => {
            // A list kept to one page has nothing of the page before.
            if app.route.here && app.route.step != step {
                app.route.clause = None;
            }
            app.route.step = step;
            app.route.still = false;
            app.route.dialog = None;
        }
        Command::Jump(place) => app.jump(place),
        Command::Show(place) => app.show(place),
        Command::Arrived => app.route.target = None,
        Command::Unfold(clause) => unfold(app, clause),
        Command::Filter(filter) => app.route.filter = filter,
        Command::Here(here) => app.route.here = here,
        Command::ShowSlot(slot) => app.route.slot = slot,
        Command::Dialog(dialog) => show(app, dialog),
        Command::Browse(purpose) => app.route.browse = Some(purpose),
        Command::Open(opening) => open(app, opening),
        Command::Duplicate => duplicate(app),
        Command::Close => close(app),
        Command::Leave(leaving, discard) => leaving::leave(app, leaving, discard, now),
        Command::SaveCopy(path) => leaving::save_copy(app, path),
        Command::Follow(path) => app.follow(path),
        Command::Attach(target, paths) => attach(app, target, paths),
        Command::Paste(target, picture) => mending::paste(app, target, picture),
        Command::Mend(path, file, opaque) => mending::start(app, path, file, opaque),
        Command::Judge(spot, holds) => judging::judge(app, spot, holds, now),
        Command::KeepMended => mending::keep(app),
        Command::ClearUnfiled => filing::clear(app, now),
        Command::TakeAway(edit, file) => filing::take_away(app, edit, &file, now),
        Command::File(file, target) => filing::file_it(app, &file, &target, now),
        Command::State(clause, words) => saying::one(app, &clause, &words, now),
        Command::AttestAll(form, all, note) => saying::attest(app, &form, &all, note, now),
        Command::SayAgain(clauses) => saying::say_again(app, &clauses, now),
        Command::Withdraw(clause) => edit_one(app, Edit::Statement(clause, None), now),
        Command::Export(path, draft) => exporting::export(app, path, draft, Over::Own),
        Command::ExportTo(path, draft) => exporting::export(app, path, draft, Over::Nothing),
        Command::ExportOver(path, draft) => exporting::export(app, path, draft, Over::Anything),
        Command::ShowOutside(outside) => app.show = Some(outside),
        Command::LayOut => exporting::lay_out(app),
        Command::Report => exporting::report(app),
        Command::Copied(field) => edit_one(app, Edit::Done(field, true), now),
        Command::HandOut => exporting::hand_out(app),
        Command::Read(text) => app.read(text),
        Command::AnsweredOn(day) => app.rejection.on = day,
        Command::Agree(clause, agreed) => app.agree(clause, agreed),
        Command::KeepRound(outcome) => app.keep_round(outcome, now),
        Command::Preview(file) => app.preview(file),
        Command::Glance => app.glance(),
        Command::Earlier(path) => app.read_earlier(path),
        Command::Recover(take) => recover(app, take, now),
        Command::Notify(kind, message) => app.show_notice(Notice::new(kind, message, now)),
        Command::HoldNotices(held) => notices::hold(app, held, now),
        Command::Dismiss(index) => notices::dismiss(app, index),
        Command::TakeAllFound => app.take_open_values(now),
        Command::FileProposed(files) => app.file_proposed(&files, now),
        Command::TakeFound(slot, fields) => app.take_found(&slot, &fields, now),
        Command::Copies(copies) => preferences::prefer(app, |settings| {
            settings.marked_copies = copies.marked;
            settings.bare_pictures = copies.bare;
        }),
        Command::Company(wish) => app.company_wish(wish),
        Command::Template(wish) => app.template_wish(wish),
        Command::Sort(wish) => sorting::wish(app, wish),
        Command::Listing(wish) => pasting::wish(app, wish, now),
        Command::StopReading(file) => app.stop_reading(file.as_ref(), now),
        Command::ReadAgain(file) => app.read_again(&file, now),
        Command::ForgetReadings => app.forget_readings(),
        Command::ReadPapers(on) => app.switch_reading(on, now),
        Command::AddWords(path) => own_words::add(app, path),
        Command::RemoveWords(index) => own_words::remove(app, index),
        Command::Language(language) => preferences::language(app, language),
        Command::Theme(theme) => preferences::prefer(app, |settings| settings.theme = theme),
        Command::Scale(percent) => preferences::scale(app, percent),
        Command::Person(person) => preferences::prefer(app, |settings| settings.person = person),
        Command::ChecklistWidth(width) => {
            preferences::prefer(app, |settings| settings.checklist_width = Some(width));
        }
    }
}

fn show(app: &mut App, dialog: Option<Dialog>) {
    if let (Some(Dialog::Pictures(_, files)), Some(session)) = (&dialog, &mut app.session) {
        let jobs = session.large_wanted(files);
        for job in jobs {
            app.submit(job);
        }
    }
    let left = app.route.dialog == Some(Dialog::PasteListing) && dialog.is_none();
    let from = left.then(|| app.pasted.from.take()).flatten();
    if dialog == Some(Dialog::PasteListing) {
        app.pasted = Pasted::default();
    }
    app.route.refused = None;
    app.route.dialog = dialog.or(from);
}

/// Unfolds a clause; a filter that would hide it is lifted.
fn unfold(app: &mut App, clause: Option<String>) {
    let session = app.session.as_ref();
    let checked = session.and_then(|session| session.checked.as_ref());
    let wanted = clause.as_deref().zip(checked);
    if let Some(found) = wanted.and_then(|(id, checked)| checked.report.clause(id))
        && app
            .route
            .filter
            .is_some_and(|filter| filter != found.outcome)
    {
        app.route.filter = None;
    }
    app.route.clause = clause;
}

fn edit_one(app: &mut App, edit: Edit, now: f64) {
    if let Some(session) = &mut app.session {
        session.edit(edit, now);
    }
}

fn edit_many(app: &mut App, edits: Vec<Edit>, now: f64) {
    let Some(session) = &mut app.session else {
        return;
    };
    session.edit_together(edits, now);
}

pub(super) fn open(app: &mut App, opening: Opening) {
    app.route.dialog = None;
    if is_open(app, &opening) || !may_leave(app, Leaving::Open(opening.clone())) {
        return;
    }
    app.opening = true;
    app.knocking = None;
    app.submit(match opening {
        Opening::Existing(path) if is_bundle(&path) => Job::Unpack(path, Arc::clone(&app.ruleset)),
        opening => Job::Open(opening),
    });
}

pub(super) fn duplicate(app: &mut App) {
    app.route.dialog = None;
    if !may_leave(app, Leaving::Duplicate) {
        return;
    }
    let Some(session) = &app.session else {
        return;
    };
    let (dir, project) = (Arc::clone(&session.dir), Arc::clone(&session.project));
    let name = match project.listing.name.trim() {
        "" => app.texts.get("project-untitled"),
        name => name.to_owned(),
    };
    app.opening = true;
    app.submit(Job::Duplicate(dir, project, name));
}

/// True for the path of a bundle rather than of a project folder.
pub fn is_bundle(path: &Path) -> bool {
    let zip = |extension: &OsStr| extension.eq_ignore_ascii_case("zip");
    path.extension().is_some_and(zip) && !path.is_dir()
}

/// True for the path of a project folder.
pub fn is_project(path: &Path) -> bool {
    path.join("project.toml").is_file()
}

/// The project that is open holds its own lock: opened again, it would seem to be open in another window.
fn is_open(app: &App, opening: &Opening) -> bool {
    let (Some(session), Opening::Existing(path)) = (&app.session, opening) else {
        return false;
    };
    let root = session.dir.root();
    path == root || path.parent() == Some(root) && path.ends_with("project.toml")
}

pub(super) fn close(app: &mut App) {
    if may_leave(app, Leaving::Close) {
        drop(app.worker.stop_reading(None));
        app.company_unasked();
        app.route = Route::default();
        if let Some(session) = app.session.take() {
            app.retire(session);
        }
    }
}

fn attach(app: &mut App, target: Target, paths: Vec<PathBuf>) {
    if paths.is_empty() {
        return;
    }
    if let Some(session) = &app.session {
        let job = Job::Import(Arc::clone(&session.dir), target, paths);
        app.importing += 1;
        app.submit(job);
    }
    app.route.dialog = None;
}

fn recover(app: &mut App, take: bool, now: f64) {
    app.route.dialog = None;
    let Some(session) = &mut app.session else {
        return;
    };
    if take {
        session.recover(now);
    } else {
        session.recovery = None;
        let job = Job::Forget(Arc::clone(&session.dir));
        app.submit(job);
    }
}
