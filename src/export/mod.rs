//! Layer 5: what leaves the app: the report as JSON and HTML, the console's form, and the bundle with all of it.
//!
//! May use `engine`, `ruleset`, `project`, `locale`, `base` and the types of `checks` and `evidence`. No file
//! access and no clock: bytes come in through a closure and go out into any `Write + Seek`, so that the same
//! project gives the same bytes.

mod bare;
mod bare_pdf;
pub mod bundle;
pub mod compare;
mod copies;
mod escape;
pub mod html;
pub mod json;
mod layout;
pub mod listing;
pub mod manifest;
mod markdown;
mod names;
mod naming;
mod pack;
mod page;
mod pictures;
mod place;
mod row;
mod sarif;
mod unpack;
pub mod verify;

use crate::base::{Arg, Message};
use crate::checks::Outcome;
use crate::engine::report::{Report, Verdict};
use crate::evidence::ReadFailure;
use crate::project::FileRef;

pub use bundle::Bundle;
pub use compare::{Change, Compared, Observed, Seen, Snapshot};
pub use copies::Copies;
pub use html::report_html;
pub use json::{REPORT_SCHEMA, report_json};
pub use layout::{listed, outline, uploads};
pub use listing::{ConsoleField, ConsoleValue, SPECIAL, console_fields, listing_json, listing_txt};
pub use manifest::{Entry, Manifest, Missing, Role, Unmarked, Unstripped, lies_at};
pub use markdown::report_markdown;
pub use names::Names;
pub use naming::{bundle_path, draft_path, suggested_name};
pub use pictures::Pictures;
pub use place::{address, label as place_label, place_json};
pub use sarif::{SarifFiles, report_sarif};
pub use unpack::{Record, Unpacked, contents, unpack};
pub use verify::{Problem, Verification, verify};

/// Most bytes a bundle may hold, unpacked.
pub const MAX_BYTES: u64 = 1 << 30;
/// Most bytes one file of a bundle may hold, unpacked.
pub const MAX_FILE_BYTES: u64 = 128 << 20;
/// Most files a bundle may hold.
pub const MAX_ENTRIES: usize = 5000;

/// Why a bundle could not be written or verified.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Input: something is open, and no draft was asked for.
    #[error("the submission is not ready: {} open", .0.len())]
    NotReady(Vec<Refusal>),
    /// Input: a file of the project cannot be read.
    #[error("a file cannot be read: {failure:?} ({file})")]
    Unreadable {
        /// The file, as the project names it.
        file: FileRef,
        /// Why not.
        failure: ReadFailure,
    },
    /// Limits: more bytes than a bundle, or one file of it, may hold.
    #[error("too large: more than {limit} bytes ({path})")]
    TooLarge {
        /// What was being read.
        path: String,
        /// Most bytes allowed.
        limit: u64,
    },
    /// Limits: more files than a bundle may hold.
    #[error("too many files: {entries}, {limit} are allowed")]
    TooMany {
        /// Files found.
        entries: usize,
        /// Most files allowed.
        limit: usize,
    },
    /// Input: not a zip, or one that is cut off.
    #[error("not a readable zip: {reason}")]
    NotAZip {
        /// What the reader said.
        reason: String,
    },
    /// Input: a zip, but without a manifest, or with one that makes no sense.
    #[error("no usable manifest: {reason}")]
    NoManifest {
        /// What is wrong with it.
        reason: String,
    },
    /// Input: a zip that is not to be unpacked: names that lead out or clash, tables that contradict each other.
    #[error("refused: {0:?}")]
    Refused(Problem),
    /// Unsupported: the manifest is of a later version.
    #[error("the manifest has schema {found}, this version reads 1 and 2")]
    Schema {
        /// The schema the manifest names.
        found: String,
    },
    /// System: the output cannot be written.
    #[error("the bundle cannot be written: {0}")]
    Write(#[source] std::io::Error),
}

impl Error {
    /// The same for people.
    pub fn message(&self) -> Message {
        match self {
            Self::NotReady(refusals) => {
                Message::new("bundle-not-ready").with("count", refusals.len())
            }
            Self::Unreadable { file, failure } => Message::new("bundle-file-unreadable")
                .with("file", file.0.as_str())
                .with("reason", Arg::term(failure_words(failure))),
            Self::TooLarge { path, limit } => Message::new("bundle-too-large")
                .with("file", path.as_str())
                .with("megabytes", limit >> 20),
            Self::TooMany { entries, limit } => Message::new("bundle-too-many")
                .with("count", *entries)
                .with("limit", *limit),
            Self::NotAZip { .. } => Message::new("bundle-not-a-zip"),
            Self::NoManifest { .. } => Message::new("bundle-no-manifest"),
            Self::Refused(problem) => problem.message(),
            Self::Schema { found } => Message::new("bundle-schema").with("schema", found.as_str()),
            Self::Write(error) => {
                Message::new("bundle-not-written").with("reason", error.to_string())
            }
        }
    }
}

/// Text id saying why a file cannot be read.
pub(crate) const fn failure_words(failure: &ReadFailure) -> &'static str {
    match failure {
        ReadFailure::Missing => "bundle-reason-missing",
        ReadFailure::Denied => "bundle-reason-denied",
        ReadFailure::NotAFile => "bundle-reason-not-a-file",
        ReadFailure::Outside => "bundle-reason-outside",
        ReadFailure::TooLarge(_) => "bundle-reason-too-large",
        ReadFailure::Crashed | ReadFailure::Other(_) => "bundle-reason-other",
    }
}

/// One reason why the submission is not ready.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The open clause; `None` when it is about no clause, or nothing was checked at all.
    pub clause: Option<String>,
    /// How bad it is.
    pub outcome: Outcome,
    /// What is open.
    pub message: Message,
}

/// Everything that keeps the submission from being ready, worst first; empty exactly when the verdict is ready.
pub fn refusals(report: &Report) -> Vec<Refusal> {
    if report.verdict == Verdict::Ready {
        return Vec::new();
    }
    let open = report
        .clauses
        .iter()
        .filter(|clause| clause.outcome >= Outcome::Pending);
    let mut refusals: Vec<Refusal> = open
        .map(|clause| {
            let finding = clause
                .findings
                .iter()
                .find(|finding| finding.outcome >= Outcome::Pending);
            let message = finding.map_or(&clause.because, |finding| &finding.message);
            Refusal {
                clause: Some(clause.id.0.clone()),
                outcome: clause.outcome,
                message: message.clone(),
            }
        })
        .collect();
    refusals.extend(report.beside.iter().map(|finding| Refusal {
        clause: None,
        outcome: finding.outcome,
        message: finding.message.clone(),
    }));
    refusals.sort_by_key(|refusal| std::cmp::Reverse(refusal.outcome));
    if refusals.is_empty() {
        let message = Message::new("bundle-nothing-checked");
        refusals.push(Refusal {
            clause: None,
            outcome: Outcome::Unread,
            message,
        });
    }
    refusals
}
