//! What the project's files are called in the bundle the report lies in.

use super::layout::Planned;
use crate::locale::Texts;
use crate::project::FileRef;
use crate::tr;
use std::collections::BTreeMap;

/// Names in the bundle; none where a report stands alone, whose reader has the project's own files before them.
#[derive(Debug, Clone, Default)]
pub struct Names(BTreeMap<FileRef, String>);

impl Names {
    /// The paths of a bundle; of a file that lies in several places the first one.
    pub(super) fn of(planned: &[Planned<'_>]) -> Self {
        let mut names = BTreeMap::new();
        for entry in planned {
            if let Some(file) = entry.file() {
                names.entry(file.clone()).or_insert_with(|| entry.path());
            }
        }
        Self(names)
    }

    /// Where a file lies in the bundle.
    pub(super) fn get(&self, file: &FileRef) -> Option<&str> {
        self.0.get(file).map(String::as_str)
    }

    /// What a file is called for people: by its path in the bundle, with its own name where that is another.
    pub(super) fn said(&self, file: &FileRef, texts: Texts) -> String {
        let Some(path) = self.get(file) else {
            return file.0.clone();
        };
        let (_, name) = path.rsplit_once('/').unwrap_or(("", path));
        if name == file.name() {
            return path.to_owned();
        }
        tr!(texts, "report-file-both", "path" => path, "file" => file.name())
    }
}
