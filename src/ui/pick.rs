//! Native file dialogs: one at a time, off the drawing thread where the system allows it. The only user of `rfd`.
//!
//! Without a dialog service (no portal, no `zenity`, no display server of a desktop) paths are typed instead.

use crate::app::company::CompanyWish;
use crate::app::route::{Dialog, PathPurpose};
use crate::app::sorting::SortWish;
use crate::app::{App, Command};
use crate::app::{Opening, Target};
use crate::locale::Texts;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, TryRecvError, sync_channel};
use std::time::{Duration, Instant};

/// Nobody cancels a dialog this fast: it never opened.
const NEVER_OPENED: Duration = Duration::from_millis(250);

/// What a dialog gave back.
struct Answer {
    purpose: PathPurpose,
    paths: Option<Vec<PathBuf>>,
    took: Duration,
}

/// Asks for paths.
pub struct Picker {
    native: bool,
    waiting: Option<Receiver<Answer>>,
}

impl Picker {
    /// Uses the system's dialogs.
    pub fn native() -> Self {
        Self {
            native: has_dialogs(),
            waiting: None,
        }
    }

    /// Lets paths be typed; for tests and systems without dialogs.
    pub const fn typed() -> Self {
        Self {
            native: false,
            waiting: None,
        }
    }

    /// Opens a dialog that belongs to the window of `frame`: it stays above it, and in the middle of it. Returns the
    /// typed form when there are no native dialogs.
    pub fn ask(
        &mut self,
        purpose: PathPurpose,
        app: &App,
        ctx: &egui::Context,
        frame: &eframe::Frame,
    ) -> Option<Dialog> {
        if !self.native {
            return Some(Dialog::Paths(purpose));
        }
        if self.waiting.is_some() {
            return None;
        }
        let request = Request::new(purpose, app, frame);
        let (sender, receiver) = sync_channel(1);
        self.waiting = Some(receiver);
        let ctx = ctx.clone();
        let work = move || {
            let start = Instant::now();
            let purpose = request.purpose.clone();
            let answer = Answer {
                purpose,
                paths: request.run(),
                took: start.elapsed(),
            };
            if sender.send(answer).is_ok() {
                ctx.request_repaint();
            }
        };
        if cfg!(target_os = "macos") {
            // AppKit panels belong to the main thread.
            work();
        } else if let Err(error) = std::thread::Builder::new()
            .name("dialog".to_owned())
            .spawn(work)
        {
            log::error!("the file dialog could not be started: {error}");
            self.waiting = None;
        }
        None
    }

    /// What a finished dialog means.
    pub fn poll(&mut self) -> Vec<Command> {
        let Some(waiting) = &self.waiting else {
            return Vec::new();
        };
        let answer = match waiting.try_recv() {
            Ok(answer) => answer,
            Err(TryRecvError::Empty) => return Vec::new(),
            Err(TryRecvError::Disconnected) => {
                self.waiting = None;
                return Vec::new();
            }
        };
        self.waiting = None;
        match answer.paths {
            Some(paths) => chosen(&answer.purpose, paths).into_iter().collect(),
            None if answer.took < NEVER_OPENED => {
                self.native = false;
                vec![Command::Dialog(Some(Dialog::Paths(answer.purpose)))]
            }
            None => Vec::new(),
        }
    }
}

/// The wish that chosen or typed paths stand for.
pub fn chosen(purpose: &PathPurpose, paths: Vec<PathBuf>) -> Option<Command> {
    let first = paths.first().cloned()?;
    Some(match purpose {
        PathPurpose::Open | PathPurpose::Bundle => Command::Open(Opening::Existing(first)),
        PathPurpose::New => Command::Open(Opening::New(first)),
        PathPurpose::Example => Command::Open(Opening::Example(first)),
        PathPurpose::Attach(target) => Command::Attach(target.clone(), paths),
        PathPurpose::Company => Command::Company(CompanyWish::Add(paths)),
        PathPurpose::Copy => Command::SaveCopy(first),
        PathPurpose::Follow => Command::Follow(first),
        PathPurpose::Folder => Command::Sort(SortWish::Look(paths)),
        PathPurpose::Words => Command::AddWords(first),
        PathPurpose::Earlier => Command::Earlier(first),
        PathPurpose::Export { draft } => Command::Export(first, *draft),
    })
}

/// A path suggested for something that will be written.
pub fn suggestion(purpose: &PathPurpose, app: &App) -> PathBuf {
    let session = app.session.as_ref();
    let beside = session.and_then(|session| session.dir.root().parent().map(Path::to_path_buf));
    match purpose {
        PathPurpose::Export { .. } => beside.unwrap_or_default().join(app.bundle_name()),
        PathPurpose::Copy => {
            let name = session.map(|_| app.copy_name()).unwrap_or_default();
            beside.unwrap_or_default().join(name)
        }
        // The folder it was in is where its new name is most likely.
        PathPurpose::Follow => beside.unwrap_or_default().join(""),
        PathPurpose::Open
        | PathPurpose::Bundle
        | PathPurpose::New
        | PathPurpose::Example
        | PathPurpose::Company
        | PathPurpose::Words
        | PathPurpose::Earlier
        | PathPurpose::Folder
        | PathPurpose::Attach(_) => PathBuf::new(),
    }
}

/// A `file:` address of a path.
pub fn file_url(path: &Path) -> String {
    let text = path.to_string_lossy().replace('\\', "/");
    let escaped: String = text
        .bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' | b':' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect();
    let slash = if escaped.starts_with('/') { "" } else { "/" };
    format!("file://{slash}{escaped}")
}

/// One dialog to be shown.
struct Request {
    purpose: PathPurpose,
    suggestion: PathBuf,
    texts: Texts,
    dialog: rfd::FileDialog,
}

impl Request {
    fn new(purpose: PathPurpose, app: &App, frame: &eframe::Frame) -> Self {
        let suggestion = suggestion(&purpose, app);
        Self {
            purpose,
            suggestion,
            texts: app.texts,
            dialog: rfd::FileDialog::new().set_parent(frame),
        }
    }

    /// The dialog with a kind of file named in words; no files of another kind are offered.
    fn only(&self, dialog: rfd::FileDialog, kind: Option<Kind>) -> rfd::FileDialog {
        match kind {
            Some(kind) => dialog.add_filter(self.texts.get(kind.words()), kind.extensions()),
            None => dialog,
        }
    }

    fn run(self) -> Option<Vec<PathBuf>> {
        let dialog = self.dialog.clone();
        let mut dialog = dialog.set_title(self.texts.get(title(&self.purpose)));
        if let Some(folder) = self
            .suggestion
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
        {
            dialog = dialog.set_directory(folder);
        }
        if let Some(name) = self.suggestion.file_name() {
            dialog = dialog.set_file_name(name.to_string_lossy());
        }
        let one = |path: Option<PathBuf>| path.map(|path| vec![path]);
        match &self.purpose {
            PathPurpose::Open | PathPurpose::Folder | PathPurpose::Follow => {
                one(dialog.pick_folder())
            }
            PathPurpose::New | PathPurpose::Example | PathPurpose::Copy => one(dialog.save_file()),
            PathPurpose::Bundle => one(self.only(dialog, Some(Kind::Bundle)).pick_file()),
            PathPurpose::Earlier => one(self.only(dialog, Some(Kind::Report)).pick_file()),
            PathPurpose::Words => one(self.only(dialog, Some(Kind::Words)).pick_file()),
            PathPurpose::Export { .. } => one(self.only(dialog, Some(Kind::Bundle)).save_file()),
            PathPurpose::Company => self.only(dialog, Some(Kind::Papers)).pick_files(),
            PathPurpose::Attach(target) => {
                let dialog = self.only(dialog, Kind::of(target));
                match target {
                    Target::Icon
                    | Target::Logo
                    | Target::Policy
                    | Target::Agreement
                    | Target::InPlaceOf(..)
                    | Target::Statement(_) => one(dialog.pick_file()),
                    Target::Screenshots(_) | Target::Paper(_) | Target::Unfiled => {
                        dialog.pick_files()
                    }
                }
            }
        }
    }
}

/// Kinds of files a dialog can be limited to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Icon and logo.
    Icon,
    /// Screenshots.
    Pictures,
    /// Papers.
    Papers,
    /// Policy and agreement.
    Texts,
    /// Lists of words.
    Words,
    /// Bundles.
    Bundle,
    /// Reports, by themselves or in bundles.
    Report,
}

impl Kind {
    /// What a place takes; nothing when it takes anything.
    pub const fn of(target: &Target) -> Option<Self> {
        match target {
            Target::Icon | Target::Logo => Some(Self::Icon),
            Target::Screenshots(_) => Some(Self::Pictures),
            Target::Paper(_) | Target::InPlaceOf(..) => Some(Self::Papers),
            Target::Policy | Target::Agreement => Some(Self::Texts),
            Target::Statement(_) | Target::Unfiled => None,
        }
    }

    /// Text id of its name.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Icon => "pick-kind-icon",
            Self::Pictures => "pick-kind-pictures",
            Self::Papers => "pick-kind-papers",
            Self::Texts => "pick-kind-texts",
            Self::Words => "pick-kind-words",
            Self::Bundle => "pick-kind-bundle",
            Self::Report => "pick-kind-report",
        }
    }

    /// Endings of file names, without the dot.
    pub const fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Icon => &["png"],
            Self::Pictures => &["png", "jpg", "jpeg", "gif"],
            Self::Papers => &["pdf", "jpg", "jpeg", "png"],
            Self::Texts => &["txt", "md", "html", "htm", "docx", "pdf"],
            Self::Words => &["txt"],
            Self::Bundle => &["zip"],
            Self::Report => &["json", "zip"],
        }
    }
}

/// Text id of a dialog's title.
pub const fn title(purpose: &PathPurpose) -> &'static str {
    match purpose {
        PathPurpose::Open => "pick-open",
        PathPurpose::Bundle => "pick-bundle",
        PathPurpose::New => "pick-new",
        PathPurpose::Example => "pick-example",
        PathPurpose::Attach(_) | PathPurpose::Company => "pick-attach",
        PathPurpose::Words => "pick-words",
        PathPurpose::Earlier => "pick-earlier",
        PathPurpose::Folder => "pick-folder",
        PathPurpose::Copy => "pick-copy",
        PathPurpose::Follow => "pick-follow",
        PathPurpose::Export { .. } => "pick-export",
    }
}

/// Whether native dialogs can be expected to work.
fn has_dialogs() -> bool {
    if !cfg!(target_os = "linux") {
        return true;
    }
    let bus = std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some();
    let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    bus || runtime.is_some_and(|folder| folder.join("bus").exists())
}

/// A message box of the system, where programs started by a double click have no other voice.
pub fn message_box(title: &str, text: &str) {
    if cfg!(target_os = "linux")
        && std::env::var_os("DISPLAY").is_none()
        && std::env::var_os("WAYLAND_DISPLAY").is_none()
    {
        return;
    }
    let dialog = rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title(title)
        .set_description(text);
    dialog.show();
}
