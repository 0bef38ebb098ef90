//! Why something on disk could not be read or written.

use super::FormatError;
use crate::base::Message;
use crate::evidence::ReadFailure;
use std::io;
use std::path::{Path, PathBuf};

/// Whose fault an [`Error`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fault {
    /// What was handed in: a wrong path, a typo.
    Input,
    /// Too much of something.
    Limits,
    /// Made by something this version does not know.
    Unsupported,
    /// The disk, its permissions, another program.
    System,
}

/// Why something on disk could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Input: there is nothing at the path.
    #[error("not found: {}", path.display())]
    NotFound {
        /// The path.
        path: PathBuf,
    },
    /// Input: a folder without a `project.toml`.
    #[error("no project.toml in this folder: {}", path.display())]
    NoProject {
        /// The folder.
        path: PathBuf,
    },
    /// Input: a folder was expected.
    #[error("not a folder: {}", path.display())]
    NotAFolder {
        /// The path.
        path: PathBuf,
    },
    /// Input: a folder or special file where a file was expected.
    #[error("not a file: {}", path.display())]
    NotAFile {
        /// The path.
        path: PathBuf,
    },
    /// Input: a project was to be made where one is already.
    #[error("there is a project in this folder already: {}", path.display())]
    AlreadyAProject {
        /// The folder.
        path: PathBuf,
    },
    /// Input: a project was to be made in a folder that holds something else.
    #[error("the folder is not empty: {}", path.display())]
    NotEmpty {
        /// The folder.
        path: PathBuf,
    },
    /// Input: a link leads out of the project folder.
    #[error("leads outside the project folder: {}", path.display())]
    Outside {
        /// The path.
        path: PathBuf,
    },
    /// Input: not UTF-8.
    #[error("line {line} is not UTF-8 text: {}", path.display())]
    NotText {
        /// First line with a byte that is not UTF-8, from 1.
        line: usize,
        /// The file.
        path: PathBuf,
    },
    /// Input: a typo.
    #[error("{problem}: {}", path.display())]
    Format {
        /// What is wrong, with line, key and what is allowed.
        problem: FormatError,
        /// The file.
        path: PathBuf,
    },
    /// Limits: the file is too large.
    #[error("{bytes} bytes, at most {limit} are read: {}", path.display())]
    TooLarge {
        /// Its size.
        bytes: u64,
        /// The limit.
        limit: u64,
        /// The file.
        path: PathBuf,
    },
    /// Unsupported: written by a later version of this program.
    #[error("format {found} is newer than {supported}, the newest this version reads: {}", path.display())]
    FutureVersion {
        /// Format of the file.
        found: u64,
        /// Newest format this version reads.
        supported: u32,
        /// The file.
        path: PathBuf,
    },
    /// System: open in another window.
    #[error("open in another window: {}", path.display())]
    Locked {
        /// The project folder.
        path: PathBuf,
    },
    /// System: the folder of the open project was moved, renamed or deleted by another program.
    #[error("the project folder is no longer there: {}", path.display())]
    Gone {
        /// Where it was.
        path: PathBuf,
    },
    /// Input: the folder that was named is not where the open project went.
    #[error("another project: {}", path.display())]
    Another {
        /// The folder.
        path: PathBuf,
    },
    /// System: the project, or its disk, may only be read.
    #[error("read-only: {}", path.display())]
    ReadOnly {
        /// The path.
        path: PathBuf,
    },
    /// System: permission refused.
    #[error("permission denied: {}", path.display())]
    Denied {
        /// The path.
        path: PathBuf,
    },
    /// System: no space left.
    #[error("the disk is full: {}", path.display())]
    DiskFull {
        /// The path that was to be written.
        path: PathBuf,
    },
    /// System: there is no place for settings, because the home folder is unknown.
    #[error("the home folder is unknown")]
    NoHome,
    /// System: the text to be written does not read back as the project it was made of; nothing was written.
    #[error("the text would not read back as the same project, nothing was written: {}", path.display())]
    Unfaithful {
        /// The file that was to be written.
        path: PathBuf,
    },
    /// System: anything else.
    #[error("{source}: {}", path.display())]
    Io {
        /// What the system said.
        source: io::Error,
        /// The path.
        path: PathBuf,
    },
}

impl Error {
    /// Id of the message about a folder that is no longer there.
    pub const GONE: &'static str = "store-gone";

    /// Whose fault it is.
    pub const fn fault(&self) -> Fault {
        match self {
            Self::NotFound { .. }
            | Self::NoProject { .. }
            | Self::NotAFolder { .. }
            | Self::NotAFile { .. }
            | Self::AlreadyAProject { .. }
            | Self::NotEmpty { .. }
            | Self::Outside { .. }
            | Self::Another { .. }
            | Self::NotText { .. }
            | Self::Format { .. } => Fault::Input,
            Self::TooLarge { .. } => Fault::Limits,
            Self::FutureVersion { .. } => Fault::Unsupported,
            Self::Locked { .. }
            | Self::Gone { .. }
            | Self::ReadOnly { .. }
            | Self::Denied { .. }
            | Self::DiskFull { .. }
            | Self::NoHome
            | Self::Unfaithful { .. }
            | Self::Io { .. } => Fault::System,
        }
    }

    /// The same for people.
    pub fn message(&self) -> Message {
        let about =
            |id: &str, path: &Path| Message::new(id).with("path", path.display().to_string());
        match self {
            Self::NotFound { path } => about("store-not-found", path),
            Self::NoProject { path } => about("store-no-project", path),
            Self::NotAFolder { path } => about("store-not-a-folder", path),
            Self::NotAFile { path } => about("store-not-a-file", path),
            Self::AlreadyAProject { path } => about("store-already-a-project", path),
            Self::NotEmpty { path } => about("store-not-empty", path),
            Self::Outside { path } => about("store-outside", path),
            Self::NotText { line, path } => about("store-not-text", path).with("line", *line),
            Self::Format { problem, path } => problem.message(path),
            Self::TooLarge { bytes, limit, path } => about("store-too-large", path)
                .with("megabytes", bytes.div_ceil(1 << 20))
                .with("limit", limit >> 20),
            Self::FutureVersion {
                found,
                supported,
                path,
            } => about("store-future-version", path)
                .with("found", *found)
                .with("supported", *supported),
            Self::Locked { path } => about("store-locked", path),
            Self::Gone { path } => about(Self::GONE, path),
            Self::Another { path } => about("store-another", path),
            Self::ReadOnly { path } => about("store-read-only", path),
            Self::Denied { path } => about("store-denied", path),
            Self::DiskFull { path } => about("store-disk-full", path),
            Self::NoHome => Message::new("store-no-home"),
            Self::Unfaithful { path } => about("store-unfaithful", path),
            Self::Io { source, path } => about("store-io", path).with("reason", source.to_string()),
        }
    }

    pub(super) fn io(source: io::Error, path: &Path) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::NotFound => Self::NotFound { path },
            io::ErrorKind::PermissionDenied => Self::Denied { path },
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { path },
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { path },
            io::ErrorKind::NotADirectory => Self::NotAFolder { path },
            io::ErrorKind::IsADirectory => Self::NotAFile { path },
            _ => Self::Io { source, path },
        }
    }

    /// The same for a bounded read.
    pub fn read(failure: ReadFailure, limit: u64, path: &Path) -> Self {
        let path = path.to_owned();
        match failure {
            ReadFailure::Missing => Self::NotFound { path },
            ReadFailure::Denied => Self::Denied { path },
            ReadFailure::NotAFile => Self::NotAFile { path },
            ReadFailure::Outside => Self::Outside { path },
            ReadFailure::TooLarge(bytes) => Self::TooLarge { bytes, limit, path },
            ReadFailure::Crashed => Self::Io {
                source: io::Error::other("crashed"),
                path,
            },
            ReadFailure::Other(text) => Self::Io {
                source: io::Error::other(text),
                path,
            },
        }
    }

    pub(super) fn format(problem: FormatError, path: &Path) -> Self {
        let path = path.to_owned();
        match problem {
            FormatError::FutureVersion { found, supported } => Self::FutureVersion {
                found,
                supported,
                path,
            },
            problem => Self::Format { problem, path },
        }
    }
}
