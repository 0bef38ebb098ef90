//! Files and folders let go over the window, sorted: each with a place a person can change, and filed by one click as
//! one undo step. Until then nothing is copied.

use super::route::Dialog;
use super::session::Session;
use super::{App, NoticeKind, command, filing, pasting};
use crate::base::Message;
use crate::evidence::{FileState, Thumbnail};
use crate::project::{FileRef, Project, Screen};
use crate::store::{Found, ProjectDir};
pub use crate::store::{Gathered, Left, LeftOut};
use crate::worker::Sizes;
use crate::worker::{Errand, FiledIn, Job, Opening, Target};
pub use crate::worker::{Grounds, Skip, Sorted};
use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;

/// Files looked at in one go: saving waits for no more than these.
const BATCH: usize = 4;

/// Files with the texts of a listing that are offered; a project has one listing.
const LISTINGS: usize = 3;

/// What a person can do while files are sorted.
#[derive(Debug, Clone, PartialEq)]
pub enum SortWish {
    /// Sort what lies in these, into a new project where none is open.
    Look(Vec<PathBuf>),
    /// Give the file at this position another place.
    Place(usize, Target),
    /// Take the file at this position along, or leave it out.
    Take(usize, bool),
    /// Fill the fields from the listing at this position.
    Fill(usize),
    /// File everything that is ticked.
    File,
}

/// A file with its place.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its path below what was let go.
    pub shown: String,
    /// Its size.
    pub bytes: u64,
    /// What was seen of it.
    pub sorted: Sorted,
    /// A small picture of it.
    pub picture: Option<Arc<Thumbnail>>,
    /// Where it will be filed.
    pub place: Target,
    /// Whether it will be.
    pub taken: bool,
    /// The project has it already.
    pub known: bool,
    path: PathBuf,
}

/// Files that are being sorted.
#[derive(Debug, Default)]
pub struct Sorting {
    /// Files with a place, in the order of the places once all were looked at.
    pub entries: Vec<Entry>,
    /// Files with the texts of a listing, and these texts.
    pub listings: Vec<(String, String)>,
    /// What was left out, and why.
    pub skipped: Vec<(String, Skip)>,
    /// Further things that were left out.
    pub more: usize,
    /// Files that were found, as far as that is known.
    pub count: usize,
    number: u64,
    waiting: VecDeque<Found>,
    pending: bool,
}

impl Sorting {
    /// True until every file was looked at.
    pub const fn is_looking(&self) -> bool {
        self.pending
    }

    /// Files that were looked at.
    pub fn looked(&self) -> usize {
        self.count.saturating_sub(self.waiting.len())
    }

    /// Files that will be filed.
    pub fn taken(&self) -> usize {
        self.entries.iter().filter(|entry| entry.taken).count()
    }

    /// True when another ticked file has the same place, and the place takes only one.
    pub fn is_contested(&self, at: usize) -> bool {
        let Some(entry) = self.entries.get(at) else {
            return false;
        };
        let rival =
            |(other, one): (usize, &Entry)| other != at && one.taken && one.place == entry.place;
        entry.taken && takes_one(&entry.place) && self.entries.iter().enumerate().any(rival)
    }

    /// True when everything is ready to be filed.
    pub fn is_ready(&self) -> bool {
        let clear = (0..self.entries.len()).all(|at| !self.is_contested(at));
        !self.pending && clear && self.taken() > 0
    }

    fn learn(&mut self, found: Found, result: Result<Sorted, Skip>, known: bool) {
        let Found { path, shown, bytes } = found;
        let sorted = match result {
            Ok(sorted) => sorted,
            Err(Skip::Listing(text)) if self.listings.len() < LISTINGS => {
                return self.listings.push((shown, text));
            }
            Err(skip) => return self.skipped.push((shown, skip)),
        };
        let twin = |entry: &&Entry| entry.sorted.digest == sorted.digest;
        if let Some(twin) = self.entries.iter().find(twin) {
            let skip = Skip::Same(twin.shown.clone());
            return self.skipped.push((shown, skip));
        }
        self.entries.push(Entry {
            picture: sorted.picture.clone().map(Arc::new),
            place: sorted.place.clone(),
            taken: !known,
            shown,
            bytes,
            sorted,
            known,
            path,
        });
    }

    /// Everything was looked at: the file that fits best, or is surest, gets a place that takes only one. The others are
    /// left out, and so is whatever would take the place of a file the project has.
    fn settle(&mut self, icon: [u32; 2], occupied: &[Target]) {
        let misfit = |entry: &Entry| {
            matches!(entry.place, Target::Icon | Target::Logo) && entry.sorted.size != Some(icon)
        };
        self.entries.sort_by_cached_key(|entry| {
            (
                rank(&entry.place),
                misfit(entry),
                entry.sorted.grounds,
                entry.shown.clone(),
            )
        });
        let mut filled = occupied.to_vec();
        for entry in self.entries.iter_mut().filter(|entry| entry.taken) {
            if takes_one(&entry.place) {
                entry.taken = !filled.contains(&entry.place);
                filled.push(entry.place.clone());
            }
        }
    }
}

/// True for places of a single file.
pub const fn takes_one(place: &Target) -> bool {
    matches!(
        place,
        Target::Icon | Target::Logo | Target::Policy | Target::Agreement
    )
}

/// True when filing something there takes the place of what is there.
pub fn replaces(project: &Project, place: &Target) -> bool {
    match place {
        Target::Icon => project.media.icon.is_some(),
        Target::Logo => project.media.logo.is_some(),
        Target::Policy => project.legal.policy_file.is_some(),
        Target::Agreement => project.legal.agreement_file.is_some(),
        _ => false,
    }
}

/// True for a document whose text was typed: checks read that, not a file beside it.
pub fn counts_as_text(project: &Project, place: &Target) -> bool {
    let text = match place {
        Target::Policy => &project.legal.policy_text,
        Target::Agreement => &project.legal.agreement_text,
        _ => return false,
    };
    !text.trim().is_empty()
}

/// Order of the places in the window.
const fn rank(place: &Target) -> u8 {
    match place {
        Target::Icon => 0,
        Target::Logo => 1,
        Target::Screenshots(Screen::Desktop) => 2,
        Target::Screenshots(Screen::Mobile) => 3,
        Target::Policy => 4,
        Target::Agreement => 5,
        Target::Paper(_) | Target::InPlaceOf(..) => 6,
        Target::Statement(_) => 7,
        Target::Unfiled => 8,
    }
}

/// Fulfils a wish; `now` is in seconds.
pub(super) fn wish(app: &mut App, wish: SortWish) {
    if let SortWish::Look(paths) = wish {
        return look(app, paths);
    }
    let Some(session) = &mut app.session else {
        return;
    };
    let Some(sorting) = &mut session.sorting else {
        return;
    };
    match wish {
        SortWish::Look(_) => {}
        SortWish::Place(at, place) => {
            if let Some(entry) = sorting.entries.get_mut(at) {
                entry.place = place;
                entry.taken = true;
            }
        }
        SortWish::Take(at, taken) => {
            if let Some(entry) = sorting.entries.get_mut(at) {
                entry.taken = taken;
            }
        }
        SortWish::Fill(at) => {
            let text = sorting.listings.get(at).map(|(_, text)| text.clone());
            pasting::fill_from(app, text.unwrap_or_default());
        }
        SortWish::File => file(app),
    }
}

/// Without a project, one is made first, unless one is on its way.
fn begin(app: &mut App, paths: Vec<PathBuf>) {
    if !app.opening {
        let name = app.texts.get("project-untitled");
        let example = false;
        command::open(app, Opening::Fresh { name, example });
    }
    app.to_sort = Some(paths);
}

pub(super) fn look(app: &mut App, paths: Vec<PathBuf>) {
    app.sortings += 1;
    let number = app.sortings;
    let Some(session) = &mut app.session else {
        return begin(app, paths);
    };
    session.sorting = Some(Sorting {
        number,
        pending: true,
        ..Sorting::default()
    });
    app.route.dialog = Some(Dialog::Sort);
    app.submit(Job::Errand(Errand::Gather(number, paths)));
}

fn file(app: &mut App) {
    let Some(session) = &mut app.session else {
        return;
    };
    if !session.sorting.as_ref().is_some_and(Sorting::is_ready) {
        return;
    }
    let Some(sorting) = session.sorting.take() else {
        return;
    };
    let taken = sorting.entries.into_iter().filter(|entry| entry.taken);
    let files = taken.map(|entry| (entry.place, entry.path)).collect();
    let job = Errand::FileIn(Arc::clone(&session.dir), files);
    app.route.dialog = None;
    app.importing += 1;
    app.submit(Job::Errand(job));
}

impl App {
    /// What lies in the things that were let go.
    pub(super) fn gathered(&mut self, number: u64, gathered: Gathered) {
        let Some(sorting) = self.open_sorting(number) else {
            return;
        };
        sorting.count = gathered.files.len();
        sorting.more = gathered.more;
        let left = gathered.left.into_iter();
        sorting.skipped = left
            .map(|left| (left.shown, Skip::Left(left.why)))
            .collect();
        sorting.waiting = gathered.files.into();
        self.look_on(number);
    }

    /// Some files were looked at.
    pub(super) fn sorted(&mut self, number: u64, files: Vec<(Found, Result<Sorted, Skip>)>) {
        let known = |session: &Session, sorted: &Sorted| {
            session.project.files().into_iter().any(|file| {
                matches!(session.evidence.file(&file.0),
                    FileState::Ready(facts) if facts.digest == sorted.digest)
            })
        };
        let session = self.session.as_ref();
        let known: Vec<bool> = files
            .iter()
            .map(|(_, result)| {
                let sorted = result.as_ref().ok();
                session
                    .zip(sorted)
                    .is_some_and(|(session, sorted)| known(session, sorted))
            })
            .collect();
        let Some(sorting) = self.open_sorting(number) else {
            return;
        };
        for ((found, result), known) in files.into_iter().zip(known) {
            sorting.learn(found, result, known);
        }
        self.look_on(number);
    }

    /// Asks for the next files, or settles.
    fn look_on(&mut self, number: u64) {
        let ruleset = Arc::clone(&self.ruleset);
        let occupied = self.occupied();
        let Some(sorting) = self.open_sorting(number) else {
            return;
        };
        let next: Vec<Found> = {
            let most = sorting.waiting.len().min(BATCH);
            sorting.waiting.drain(..most).collect()
        };
        if next.is_empty() {
            sorting.pending = false;
            return sorting.settle(Sizes::of(&ruleset).icon, &occupied);
        }
        let job = Errand::Sort(number, next, ruleset);
        self.submit(Job::Errand(job));
    }

    /// Places of a single file that have one.
    fn occupied(&self) -> Vec<Target> {
        const SINGLE: [Target; 4] = [
            Target::Icon,
            Target::Logo,
            Target::Policy,
            Target::Agreement,
        ];
        let session = self.session.as_ref();
        let taken = |place: &Target| {
            session.is_some_and(|session| {
                replaces(&session.project, place) || counts_as_text(&session.project, place)
            })
        };
        SINGLE.into_iter().filter(taken).collect()
    }

    /// The sorting of this number while its sheet is open. Once it is closed, nothing more is looked at.
    fn open_sorting(&mut self, number: u64) -> Option<&mut Sorting> {
        let open = self.route.dialog == Some(Dialog::Sort);
        let sorting = &mut self.session.as_mut()?.sorting;
        if !open {
            *sorting = None;
        }
        sorting.as_mut().filter(|sorting| sorting.number == number)
    }

    /// Sorted files lie in the project: into their places, as one undo step.
    pub(super) fn filed_in(&mut self, to: &Arc<ProjectDir>, (files, failures): FiledIn, now: f64) {
        self.importing = self.importing.saturating_sub(1);
        for (_, message) in failures {
            self.notify(NoticeKind::Error, message, now);
        }
        let session = self.session.as_mut();
        let Some(session) = session.filter(|session| Arc::ptr_eq(&session.dir, to)) else {
            return;
        };
        let mut places: Vec<(Target, Vec<FileRef>)> = Vec::new();
        for (place, file) in files {
            match places.iter_mut().find(|(known, _)| *known == place) {
                Some((_, files)) => files.push(file),
                None => places.push((place, vec![file])),
            }
        }
        let edits = places
            .iter()
            .filter_map(|(place, files)| filing::placed(&session.project, files, place));
        let edits = edits.collect();
        session.edit_together(edits, now);
        if let Some(done) = came_to(&places) {
            self.offer_undo(done, now);
        }
    }
}

/// What became of files that were brought in: what found no place of its own still waits for one.
fn came_to(places: &[(Target, Vec<FileRef>)]) -> Option<Message> {
    let count = |waits: bool| -> usize {
        let places = places
            .iter()
            .filter(|(place, _)| (*place == Target::Unfiled) == waits);
        places.map(|(_, files)| files.len()).sum()
    };
    match (count(false), count(true)) {
        (0, 0) => None,
        (0, waiting) => Some(Message::new("notice-unsorted").with("count", waiting)),
        (filed, 0) => Some(Message::new("notice-sorted").with("count", filed)),
        (filed, waiting) => {
            let message = Message::new("notice-sorted-some").with("count", filed);
            Some(message.with("rest", waiting))
        }
    }
}
