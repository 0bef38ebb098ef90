//! Writing what leaves the app: the bundle, and the report alone.

use super::session::Session;
use super::{App, NoticeKind};
use crate::base::Message;
use crate::engine::report::Verdict;
use crate::export::{self, Copies, bundle_path, draft_path};
use crate::project::FileRef;
use crate::worker::{Errand, ExportJob, Exported, Job, Laid, LaidOut, Over};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A bundle that was asked for.
#[derive(Debug)]
pub(super) struct Wanted {
    path: PathBuf,
    draft: bool,
    over: Over,
}

/// Writes the bundle; what may not be written `over` is asked about.
pub(super) fn export(app: &mut App, path: PathBuf, draft: bool, over: Over) {
    let wanted = Wanted { path, draft, over };
    // Where the path was typed it stays until the bundle is there: it may be mistyped.
    if !app.route.is_typing_export() {
        app.route.dialog = None;
    }
    app.route.refused = None;
    let Some(session) = app.session.as_mut() else {
        return;
    };
    if session.exporting || session.checked.is_none() {
        return;
    }
    session.exporting = true;
    session.exported = None;
    session.save_now();
    session.wanted = Some(wanted);
}

/// Begins what was asked for as soon as the report speaks of the project as it is: a bundle of one state with the report
/// of another would tell its reader something that was never seen.
pub(super) fn begin(app: &mut App) {
    let Some(session) = app.session.as_mut().filter(|session| session.is_told()) else {
        return;
    };
    let Some(wanted) = session.wanted.take() else {
        return;
    };
    session.exported_of = session.content();
    let chosen = wanted.path;
    let path = if wanted.draft {
        draft_path(&chosen, app.texts)
    } else {
        bundle_path(&chosen)
    };
    // Asked about was what lies at the path that was chosen; the name may have become another one.
    let over = match wanted.over {
        Over::Own if path != chosen => Over::Nothing,
        over => over,
    };
    if let Some(job) = export_job(app, path, wanted.draft) {
        app.submit(Job::Export(Box::new(ExportJob { over, ..job })));
    }
}

impl App {
    /// File name suggested for the bundle; empty while nothing was checked.
    pub fn bundle_name(&self) -> String {
        let session = self.session.as_ref();
        let named = session.and_then(|session| {
            let draft = session.checked.as_ref()?.report.verdict != Verdict::Ready;
            Some(export::suggested_name(&session.project, draft, self.texts))
        });
        named.unwrap_or_default()
    }

    /// Paths of the files the bundle will hold, as far as their names tell.
    pub fn bundle_files(&self) -> Vec<String> {
        let session = self.session.as_ref();
        let Some(checked) = session.and_then(|session| session.checked.as_ref()) else {
            return Vec::new();
        };
        let draft = checked.report.verdict != Verdict::Ready;
        export::listed(&checked.bundle, draft, self.copies())
    }

    /// What is done to the files of a bundle.
    pub const fn copies(&self) -> Copies {
        Copies {
            marked: self.settings.marked_copies,
            bare: self.settings.bare_pictures,
        }
    }
}

/// Takes the files of the last bundle out into a folder beside it, once.
pub(super) fn lay_out(app: &mut App) {
    let label = app.texts.get("bundle-files-label");
    let session = app.session.as_mut();
    let Some(exported) = session.and_then(|session| session.exported.as_mut()) else {
        return;
    };
    if exported.laid != Laid::No {
        return;
    }
    exported.laid = Laid::Asked;
    let errand = Errand::LayOut(exported.path.clone(), label);
    app.submit(Job::Errand(errand));
}

/// Who knows where the files of a project lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    /// This program alone.
    Inside,
    /// Whoever pasted a copied path, or looked into the folder.
    Outside,
}

/// Where a file lies is known outside: the folder is not renamed when the project is left.
pub(super) fn hand_out(app: &mut App) {
    if let Some(session) = &mut app.session {
        session.known = Known::Outside;
    }
}

impl App {
    /// The files of a bundle lie beside it, or do not. An answer about an earlier bundle is dropped.
    pub(super) fn laid_out(&mut self, zip: &Path, result: Result<LaidOut, Message>, now: f64) {
        let session = self.session.as_mut();
        let exported = session.and_then(|session| session.exported.as_mut());
        let asked = |exported: &&mut Exported| exported.path == zip && exported.laid == Laid::Asked;
        let Some(exported) = exported.filter(asked) else {
            return;
        };
        match result {
            Ok(laid) => exported.laid = Laid::Out(laid),
            Err(message) => {
                exported.laid = Laid::No;
                self.notify(NoticeKind::Error, message, now);
            }
        }
    }
}

impl Session {
    /// The last bundle, while it holds the project as it is.
    pub fn handed(&self) -> Option<&Exported> {
        self.exported.as_ref().filter(|_| self.is_exported_as_is())
    }

    /// Where a file lies that is to be uploaded: taken out of the bundle where that was done, else in the project.
    pub fn upload(&self, file: &FileRef) -> PathBuf {
        match self.handed().map(|exported| &exported.laid) {
            Some(Laid::Out(laid)) => laid.files.get(file).cloned(),
            _ => None,
        }
        .unwrap_or_else(|| self.path_of(file))
    }
}

/// Writes the report and shows it.
pub(super) fn report(app: &mut App) {
    let Some(root) = app
        .session
        .as_ref()
        .map(|session| session.dir.root().to_owned())
    else {
        return;
    };
    let Some(job) = export_job(app, root.join(REPORT), false) else {
        return;
    };
    app.submit(Job::Report(Box::new(job)));
}

/// Name of the report beside `project.toml`.
const REPORT: &str = "report.html";

fn export_job(app: &App, path: PathBuf, draft: bool) -> Option<ExportJob> {
    let session = app.session.as_ref()?;
    Some(ExportJob {
        dir: Arc::clone(&session.dir),
        project: Arc::clone(&session.project),
        report: Arc::clone(&session.checked.as_ref()?.report),
        ruleset: Arc::clone(&app.ruleset),
        texts: app.texts,
        draft,
        copies: app.copies(),
        path,
        over: Over::Nothing,
    })
}
