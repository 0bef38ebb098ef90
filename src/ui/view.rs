//! [`View`]: everything a view function may look at, borrowed for one frame.

use super::steps;
use super::theme::Tokens;
use super::unread;
use super::widgets::chooser::Search;
use crate::app::Thumbnail;
use crate::app::session::{Checked, Session};
use crate::app::sheets::Looked;
use crate::app::{App, Command, Sink};
use crate::base::{Message, Span, sure_word};
use crate::checks::Input;
use crate::checks::finding::{Finding, Outcome, Place};
use crate::checks::statements::{Lapse, Standing};
use crate::engine::checklist::{Action, Step};
use crate::engine::report::ClauseReport;
use crate::locale::{Texts, clause_key};
use crate::project::{Edit, FieldPath, FileRef, Project, TextField};
use egui::{Context, TextureHandle, TextureOptions, Vec2};
use std::borrow::Cow;
use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// Name of the texture of the page view; no path begins like this.
const PAGE: &str = "//page";

/// Pictures on the graphics card, by path; replaced when the picture is another one.
#[derive(Default)]
pub struct Textures {
    made: RefCell<BTreeMap<String, Texture>>,
}

/// A picture on the graphics card, and the frame it was last drawn in.
struct Texture {
    picture: Arc<Thumbnail>,
    handle: TextureHandle,
    drawn: u64,
}

/// Frames a texture stays although nothing draws it: what scrolls out of sight often comes back at once.
const STAYS: u64 = 120;

impl Textures {
    fn get(&self, ctx: &Context, path: &str, picture: &Arc<Thumbnail>) -> TextureHandle {
        let mut made = self.made.borrow_mut();
        let drawn = ctx.cumulative_frame_nr();
        if let Some(known) = made.get_mut(path)
            && Arc::ptr_eq(&known.picture, picture)
        {
            known.drawn = drawn;
            return known.handle.clone();
        }
        let size = [picture.width as usize, picture.height as usize];
        let image = egui::ColorImage::from_rgba_unmultiplied(size, &picture.rgba);
        let handle = ctx.load_texture(path, image, TextureOptions::LINEAR);
        let made_now = Texture {
            picture: Arc::clone(picture),
            handle: handle.clone(),
            drawn,
        };
        made.insert(path.to_owned(), made_now);
        handle
    }

    /// Frees what has not been drawn for a while.
    pub(super) fn sweep(&self, ctx: &Context) {
        let now = ctx.cumulative_frame_nr();
        self.made
            .borrow_mut()
            .retain(|_, texture| now <= texture.drawn + STAYS);
    }

    /// Number of pictures on the graphics card.
    pub fn count(&self) -> usize {
        self.made.borrow().len()
    }
}

/// The single argument of every view function.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// What is shown.
    pub app: &'a App,
    /// In which language.
    pub texts: Texts,
    /// In which colours.
    pub tokens: &'a Tokens,
    /// Where wishes go.
    pub sink: &'a Sink,
    /// Pictures on the graphics card.
    pub textures: &'a Textures,
}

impl<'a> View<'a> {
    /// Wishes for something.
    pub fn send(&self, command: Command) {
        self.sink.send(command);
    }

    /// Changes the project.
    pub fn edit(&self, edit: Edit) {
        self.send(Command::Edit(edit));
    }

    /// The open project's session.
    pub fn session(&self) -> Option<&'a Session> {
        self.app.session.as_ref()
    }

    /// The open project.
    pub fn project(&self) -> Option<&'a Project> {
        self.session().map(|session| &*session.project)
    }

    /// Folder of the open project: places that scroll are remembered by it.
    pub fn root(&self) -> Option<&'a Path> {
        self.session().map(|session| session.dir.root())
    }

    /// The newest report.
    pub fn checked(&self) -> Option<&'a Checked> {
        self.session()?.checked.as_ref()
    }

    /// A clause of the newest report.
    pub fn clause(&self, id: &str) -> Option<&'a ClauseReport> {
        self.checked()?.report.clause(id)
    }

    /// What has to be entered before anybody can speak about a clause.
    pub fn blank(&self, id: &str) -> &'a [Input] {
        let blank = self.checked().and_then(|checked| checked.blank.get(id));
        blank.map_or(&[], Vec::as_slice)
    }

    /// True while the newest report knows a text only as empty: what it says of it is over once something is typed.
    pub fn was_empty(&self, path: &FieldPath) -> bool {
        let FieldPath::Text(field @ (TextField::Name | TextField::Brief | TextField::Detail)) =
            path
        else {
            return false;
        };
        let input = Input::of(*field);
        self.checked()
            .is_some_and(|checked| checked.blank.values().flatten().any(|one| *one == input))
    }

    /// True until something is entered: nothing is a fault of the person's yet.
    pub fn is_untouched(&self) -> bool {
        self.project().is_some_and(Project::is_untouched)
    }

    /// True while what a clause is about is being read, or pages it passes by are still to be.
    fn is_unseen(&self, clause: &ClauseReport) -> bool {
        self.is_being_read(clause) || unread::waits_for_pages(self, clause)
    }

    /// How a clause stands for the person: what it means for the submission, and open while a rejection that named it
    /// is not answered.
    pub fn stands(&self, clause: &ClauseReport) -> Outcome {
        if self.is_unseen(clause) {
            return Outcome::Unread;
        }
        self.checked()
            .map_or(clause.outcome, |checked| checked.report.stands(clause))
    }

    /// True where a statement seems void only because its files are still being read.
    pub fn is_being_read(&self, clause: &ClauseReport) -> bool {
        let why = match &clause.statement {
            Standing::Lapsed { why, .. } => *why,
            Standing::None | Standing::Stands { .. } => return false,
        };
        matches!(why, Lapse::Changed | Lapse::Read)
            && self.session().is_some_and(Session::is_unsettled)
    }

    /// Number of clauses that stand with an outcome, and of what came to the same beside them.
    pub fn count(&self, checked: &Checked, outcome: Outcome) -> usize {
        if !self.session().is_some_and(Session::is_unsettled) {
            return checked.report.all(outcome);
        }
        let clauses = checked.report.clauses.iter();
        let beside = checked.report.loose();
        let beside = beside.filter(|finding| finding.outcome == outcome);
        let clauses = clauses.filter(|clause| self.stands(clause) == outcome);
        clauses.count() + beside.count()
    }

    /// Clauses of a page by how they stand, and what is open beside them.
    pub fn badges(&self, step: Step) -> Option<Cow<'a, BTreeMap<Outcome, usize>>> {
        let checked = self.checked()?;
        let known = checked.badges.get(&step)?;
        if !self.session().is_some_and(Session::is_unsettled) {
            return Some(Cow::Borrowed(known));
        }
        let mut counts = known.clone();
        let clauses = checked.report.clauses.iter();
        let reading = clauses.filter(|clause| clause.step() == step && self.is_unseen(clause));
        for clause in reading {
            let before = counts.entry(checked.report.stands(clause)).or_default();
            *before = before.saturating_sub(1);
            *counts.entry(Outcome::Unread).or_default() += 1;
        }
        counts.retain(|_, count| *count > 0);
        Some(Cow::Owned(counts))
    }

    /// The plan without what waits only for files that are being read.
    pub fn plan(&self, checked: &'a Checked) -> Vec<&'a Action> {
        let unsettled = self.session().is_some_and(Session::is_unsettled);
        let settled = |action: &&Action| {
            !unsettled
                || action.message.id != "next-statements"
                || steps::waiting_statements(self) > 0
        };
        checked.plan.iter().filter(settled).collect()
    }

    /// The sign of an outcome: what is open in a project nobody has begun is not filled in yet, and no fault.
    pub fn sign(&self, outcome: Outcome) -> Outcome {
        let open = matches!(outcome, Outcome::Fail | Outcome::Pending);
        if open && self.is_untouched() {
            Outcome::Unread
        } else {
            outcome
        }
    }

    /// The word beside it.
    pub fn sign_word(&self, outcome: Outcome) -> String {
        if self.sign(outcome) == outcome {
            self.texts.get(&format!("outcome-{}", outcome.id()))
        } else {
            self.texts.get("outcome-blank")
        }
    }

    /// The title of a clause.
    pub fn clause_title(&self, id: &str) -> String {
        self.texts.get(&clause_key(id))
    }

    /// Where a clause stands in the official text, for people.
    pub fn number(&self, id: &str) -> String {
        self.texts.clause_place(id)
    }

    /// A message in the chosen language.
    pub fn say(&self, message: &Message) -> String {
        self.texts.message(message)
    }

    /// How sure something is, in words; `percent` is 0 to 100.
    pub fn sure(&self, percent: u8) -> String {
        self.texts.get(sure_word(percent))
    }

    /// Findings that point at a field, worst first, each message once, with the clause that takes it hardest.
    pub fn findings_at(&self, path: &FieldPath) -> Vec<(&'a ClauseReport, &'a Finding)> {
        let Some(checked) = self.checked() else {
            return Vec::new();
        };
        let mut found: Vec<(&ClauseReport, &Finding)> = Vec::new();
        for clause in &checked.report.clauses {
            for finding in &clause.findings {
                let here = finding
                    .places
                    .first()
                    .is_some_and(|place| place.path() == *path);
                if !here {
                    continue;
                }
                let known = found
                    .iter_mut()
                    .find(|(_, known)| known.message == finding.message);
                match known {
                    Some(known) if Self::shown(known.0, known.1) < Self::shown(clause, finding) => {
                        *known = (clause, finding);
                    }
                    Some(_) => {}
                    None => found.push((clause, finding)),
                }
            }
        }
        // A question the machine is sure of is still a question, and comes behind what nobody can confirm away.
        let worst = |(clause, finding): &(&ClauseReport, &Finding)| {
            Reverse((Self::shown(clause, finding), finding.outcome))
        };
        found.sort_by_key(worst);
        found
    }

    /// What is open at a field although no clause says so.
    pub fn beside_at(&self, path: &FieldPath) -> Vec<&'a Finding> {
        let beside = self
            .checked()
            .map_or(&[][..], |checked| &checked.report.beside);
        let here = |finding: &&Finding| {
            let place = finding.places.first();
            place.is_some_and(|place| place.path() == *path)
        };
        beside.iter().filter(here).collect()
    }

    /// Findings that name a slot as one of several that would do, although something is filed in it.
    pub fn unmet_at(&self, slot: &str) -> Vec<(&'a ClauseReport, &'a Finding)> {
        let names = |place: &Place| matches!(place, Place::Slot { slot: named } if named == slot);
        let clauses = self
            .checked()
            .map_or(&[][..], |checked| &checked.report.clauses);
        clauses
            .iter()
            .flat_map(|clause| clause.findings.iter().map(move |finding| (clause, finding)))
            .filter(|(_, finding)| finding.places.iter().skip(1).any(names))
            .collect()
    }

    /// How a finding is shown: never worse than its clause, which a person may still confirm or has confirmed, and as a
    /// question where the clause waits for that. What is missing or has the wrong form nobody can confirm.
    pub fn shown(clause: &ClauseReport, finding: &Finding) -> Outcome {
        let waits = clause.outcome == Outcome::Pending;
        if waits && finding.firm {
            return finding.outcome;
        }
        if waits && finding.outcome >= Outcome::Warn {
            return Outcome::Pending;
        }
        finding.outcome.min(clause.outcome)
    }

    /// The worst outcome among the findings at a field; `None` when there are none.
    pub fn worst_at(&self, path: &FieldPath) -> Option<Outcome> {
        self.findings_at(path)
            .first()
            .map(|(clause, finding)| Self::shown(clause, finding))
    }

    /// The words of a list that typing narrows.
    pub fn search(&self) -> Search {
        Search {
            hint: self.texts.get("list-search"),
            nothing: self.texts.get("palette-nothing"),
        }
    }

    /// True when a finding or the palette sent the person to this field in this frame.
    pub fn is_target(&self, path: &FieldPath) -> bool {
        self.app
            .route
            .target
            .as_ref()
            .is_some_and(|place| place.path() == *path)
    }

    /// The range to select in a text field the person was sent to, empty for the whole field.
    pub fn focus_at(&self, path: &FieldPath) -> Option<Span> {
        let place = self.target().filter(|place| place.path() == *path)?;
        Some(match place {
            Place::Text { span, .. } => *span,
            _ => Span::new(0, 0),
        })
    }

    /// The place a finding or the palette sent the person to.
    pub fn target(&self) -> Option<&'a Place> {
        self.app.route.target.as_ref()
    }

    /// The person has been brought to the place.
    pub fn arrived(&self) {
        self.send(Command::Arrived);
    }

    /// A picture that belongs to no file, under a name of its own.
    pub fn texture(&self, ctx: &Context, name: &str, picture: &Arc<Thumbnail>) -> TextureHandle {
        self.textures.get(ctx, name, picture)
    }

    /// A small picture of a file for so much room in points, once there is one. Shrinking by more than half while
    /// drawing would leave out pixels and look jagged.
    pub fn picture(&self, ctx: &Context, file: &FileRef, room: Vec2) -> Option<TextureHandle> {
        let sizes = self.session()?.thumbnails.get(&file.0)?;
        let room = room * ctx.pixels_per_point();
        let enough = |picture: &&Arc<Thumbnail>| {
            let (width, height) = (picture.width as f32, picture.height as f32);
            width + 1.0 >= room.x || height + 1.0 >= room.y
        };
        let picture = sizes.iter().rev().find(enough).or_else(|| sizes.first())?;
        let name = format!("{}#{}", file.0, picture.width);
        Some(self.textures.get(ctx, &name, picture))
    }

    /// The first page of a file for so much room in points: as large as there is one now, and larger in a moment where
    /// that is too small.
    pub fn preview(&self, ctx: &Context, file: &FileRef, room: Vec2) -> Option<TextureHandle> {
        let small = self.picture(ctx, file, room);
        let wanted = room.x * ctx.pixels_per_point();
        let enough = |small: &TextureHandle| small.size_vec2().x + 1.0 >= wanted;
        if small.as_ref().is_none_or(enough) {
            return small;
        }
        let previews = &self.session()?.previews;
        if let Some(picture) = previews.get(file) {
            let name = format!("{}#preview", file.0);
            return Some(self.textures.get(ctx, &name, picture));
        }
        if !previews.is_asked(file) {
            self.send(Command::Preview(file.clone()));
        }
        small
    }

    /// A picture of a file as large as there is one now.
    pub fn large(&self, ctx: &Context, file: &FileRef) -> Option<TextureHandle> {
        match self.session()?.large.get(&file.0) {
            Some(picture) => Some(
                self.textures
                    .get(ctx, &format!("{}#large", file.0), picture),
            ),
            None => self.picture(ctx, file, Vec2::INFINITY),
        }
    }

    /// The page the page view shows, once it is drawn: large, and half as large.
    pub fn page_pictures(&self, ctx: &Context, looked: &Looked) -> Vec<TextureHandle> {
        let sheet = self.session().map(|session| session.sheet(looked));
        let pictures = sheet.and_then(|sheet| self.app.sheets.get(&sheet));
        let pictures = pictures.unwrap_or_default().iter().enumerate();
        // One texture a size for all pages: only one page is on the screen.
        pictures
            .map(|(size, picture)| self.textures.get(ctx, &format!("{PAGE}{size}"), picture))
            .collect()
    }
}
