//! What is shown: step, panel, dialog, and the deep link a finding made.

use super::leaving::Leaving;
use super::sheets::Looked;
use crate::base::Message;
use crate::checks::finding::{Outcome, Place};
pub use crate::engine::checklist::Step;
use crate::project::{FieldPath, FileRef, StatementKind};
use crate::worker::{Held, Target};

/// A dialog over the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dialog {
    /// Name and version of app and catalogue.
    About,
    /// Every clause and how it is decided.
    Coverage,
    /// What a clause is, in words and examples.
    Guide(String),
    /// What another ruleset changed for this project.
    Changes,
    /// Keyboard shortcuts.
    Shortcuts,
    /// Language, appearance, size.
    Settings,
    /// Search over steps, clauses and papers.
    Palette,
    /// Reading a reviewer's answer.
    Rejected,
    /// The history of rounds.
    Rounds,
    /// Unsaved work of an earlier run was found.
    Recover,
    /// The project is to be left and could not be saved.
    Unsaved(Leaving),
    /// Something lies where the bundle was to be written.
    Replace(Held),
    /// Typed paths, where the system has no file dialog.
    Paths(PathPurpose),
    /// The papers of the company.
    Company,
    /// The pages of a file.
    Page(Looked),
    /// A picture before and after it was mended.
    Mend,
    /// What new projects can begin from.
    Templates,
    /// Files that are being sorted into the project.
    Sort,
    /// A whole listing pasted as one text.
    PasteListing,
    /// Pictures of a place, large; several are compared side by side.
    Pictures(FieldPath, Vec<FileRef>),
    /// The statement form of a clause, with what was found about it.
    Statement(String, StatementKind),
}

/// What typed or picked paths are for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathPurpose {
    /// Open a project.
    Open,
    /// Make a project from a bundle.
    Bundle,
    /// Make an empty project.
    New,
    /// Make a copy of the example.
    Example,
    /// Bring papers of the company in.
    Company,
    /// Bring files in.
    Attach(Target),
    /// Sort everything in a folder into the project.
    Folder,
    /// Add a list of the person's own words.
    Words,
    /// A report written earlier, to compare with.
    Earlier,
    /// Save everything elsewhere.
    Copy,
    /// Say where the folder of the open project is now.
    Follow,
    /// Write the bundle.
    Export {
        /// Only a draft.
        draft: bool,
    },
}

/// Where the person is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// The wizard page.
    pub step: Step,
    /// The dialog on top, if any.
    pub dialog: Option<Dialog>,
    /// Show only clauses with this outcome.
    pub filter: Option<Outcome>,
    /// Show only clauses of the page that is open.
    pub here: bool,
    /// The clause unfolded in the checklist.
    pub clause: Option<String>,
    /// A place to bring into view and focus; taken by the first frame that shows it.
    pub target: Option<Place>,
    /// The place is only looked at: the keyboard stays where it is.
    pub still: bool,
    /// The place of the plan that was gone to last, for the way to the next one.
    pub problem: Option<Place>,
    /// The places of the plan as they were then, for the way on from one that is done.
    pub planned: Vec<Place>,
    /// The paper slot whose pages are shown.
    pub slot: Option<String>,
    /// Paths the person wants to choose; the window takes it and asks.
    pub browse: Option<PathPurpose>,
    /// Why nothing could be written to the path that is typed in the dialog.
    pub refused: Option<Message>,
    /// The window is to be closed; the window takes it.
    pub quit: bool,
}

impl Default for Route {
    fn default() -> Self {
        Self {
            step: Step::Listing,
            dialog: None,
            filter: None,
            here: false,
            clause: None,
            problem: None,
            planned: Vec::new(),
            target: None,
            still: false,
            slot: None,
            browse: None,
            refused: None,
            quit: false,
        }
    }
}

impl Route {
    /// True while the path of a bundle is typed.
    pub const fn is_typing_export(&self) -> bool {
        matches!(self.dialog, Some(Dialog::Paths(PathPurpose::Export { .. })))
    }

    /// Goes to a place: its page, and the field, picture or slot on it.
    pub fn jump(&mut self, place: Place) {
        self.step = Step::of_path(&place.path());
        if let FieldPath::Paper(slot) | FieldPath::PaperText(slot, _) = place.path() {
            self.slot = Some(slot);
        }
        self.problem = Some(place.clone());
        self.target = Some(place);
        self.still = false;
        self.dialog = None;
    }
}
