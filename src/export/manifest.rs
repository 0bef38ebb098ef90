//! `manifest.json`: what is in a bundle, who made it, and the digest of every file.

use crate::base::{Arg, Digest, Message};
use crate::project::FileRef;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Path of the manifest inside the bundle.
pub const PATH: &str = "manifest.json";

/// Path of the project inside the bundle.
pub const PROJECT: &str = "project.toml";

/// The schema this version writes: since 2 the project itself is in the bundle, and files say where they lay in it.
pub const SCHEMA: &str = "2";

/// The schemas this version reads.
pub const READ: [&str; 2] = ["1", SCHEMA];

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// App icon.
    Icon,
    /// Company logo.
    Logo,
    /// Desktop screenshot.
    DesktopScreenshot,
    /// Mobile screenshot.
    MobileScreenshot,
    /// A paper.
    Paper,
    /// A copy of a paper, marked with what it may be used for.
    MarkedPaper,
    /// Privacy policy.
    Privacy,
    /// User agreement.
    Agreement,
    /// `report.html` or `report.json`.
    Report,
    /// `listing.json` or `listing.txt`.
    Listing,
    /// `statements.json`.
    Statements,
    /// A file a statement points at.
    Evidence,
    /// `DRAFT.txt`.
    Notice,
    /// `project.toml`: the project as it was exported.
    Project,
}

/// Name and version of something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// Name.
    pub name: String,
    /// Version.
    pub version: String,
}

/// Version and digest of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Catalogue {
    /// Version.
    pub version: String,
    /// Digest over all tables.
    pub digest: Digest,
}

/// One file of the bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Path inside the bundle, with `/` separators.
    pub path: String,
    /// Size in bytes.
    pub bytes: u64,
    /// SHA-256 of the bytes.
    pub sha256: Digest,
    /// What it is for.
    pub role: Role,
    /// Paper slot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slot: Option<String>,
    /// Clause a statement's evidence belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clause: Option<String>,
    /// Field of the console's form it is uploaded to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub console: Option<String>,
    /// Where it lay in the project folder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
}

impl Entry {
    /// True for a policy or agreement that is a text of the project rather than a file of it.
    pub(super) const fn is_typed(&self) -> bool {
        matches!(self.role, Role::Privacy | Role::Agreement) && self.origin.is_none()
    }
}

/// A file of the project that is not in the draft because it could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Missing {
    /// The file, as the project names it.
    pub file: String,
    /// Why: `missing`, `denied`, `not-a-file`, `outside`, `too-large` or `other`.
    pub reason: String,
    /// What it would have been for.
    pub role: Role,
    /// Paper slot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slot: Option<String>,
}

/// A paper without the marked copy that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unmarked {
    /// Path of the paper inside the bundle.
    pub path: String,
    /// Why: `no-pages`, `too-long` or `undrawable`.
    pub reason: String,
}

impl Unmarked {
    /// What a person is told.
    pub fn message(&self) -> Message {
        let reason = Arg::term(format!("bundle-unmarked-{}", self.reason));
        Message::new("bundle-unmarked")
            .with("file", self.path.as_str())
            .with("reason", reason)
    }
}

/// A file that kept the metadata it should have lost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unstripped {
    /// Path of the file inside the bundle.
    pub path: String,
    /// Why: `locked`, `signed` or `damaged`.
    pub reason: String,
}

impl Unstripped {
    /// What a person is told.
    pub fn message(&self) -> Message {
        let reason = Arg::term(format!("bundle-unstripped-{}", self.reason));
        Message::new("bundle-unstripped")
            .with("file", self.path.as_str())
            .with("reason", reason)
    }
}

/// The manifest of a bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Version of this form.
    pub schema: String,
    /// The app that is handed in.
    pub app: Named,
    /// The tool that wrote the bundle.
    pub tool: Named,
    /// The catalogue it was checked against.
    pub ruleset: Catalogue,
    /// The day it was checked for.
    pub date: String,
    /// `ready`, `waiting`, `incomplete` or `blocked`.
    pub verdict: String,
    /// True when it must not be handed in as it is.
    pub draft: bool,
    /// Every other file of the bundle, by path.
    pub files: Vec<Entry>,
    /// Files left out of a draft.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<Missing>,
    /// Papers without the marked copy that was asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unmarked: Vec<Unmarked>,
    /// Files that kept the metadata they should have lost.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unstripped: Vec<Unstripped>,
}

/// Where files of the project lie in a bundle; of one that lies in several places the first.
pub fn lies_at<'e>(entries: impl IntoIterator<Item = &'e Entry>) -> BTreeMap<FileRef, String> {
    let mut lying = BTreeMap::new();
    for entry in entries {
        if let Some(origin) = &entry.origin {
            let file = FileRef(origin.clone());
            lying.entry(file).or_insert_with(|| entry.path.clone());
        }
    }
    lying
}
