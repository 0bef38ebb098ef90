//! `new`.

use super::Stop;
use crate::base::Message;
use crate::locale::Texts;
use crate::project::FileRef;
use crate::store::{self, ProjectDir};
use std::io::Write;
use std::path::{Path, PathBuf};

/// What `new` writes.
#[derive(Debug, Clone)]
pub(super) enum Contents {
    Nothing,
    Example,
    CleanExample,
    Copy(PathBuf),
}

pub(super) fn make(
    dir: &Path,
    contents: Contents,
    texts: Texts,
    output: &mut dyn Write,
) -> Result<u8, Stop> {
    let mut unread = Vec::new();
    let id = match contents {
        Contents::Nothing => {
            ProjectDir::create(dir)?;
            "cli-saved-new"
        }
        Contents::Example | Contents::CleanExample => {
            store::write_example(dir, matches!(contents, Contents::CleanExample))?;
            "cli-saved-example"
        }
        Contents::Copy(from) => {
            let (source, project) = ProjectDir::open_read(&from)?;
            unread = store::duplicate(&source, &project, dir)?;
            "cli-saved-copy"
        }
    };
    let path = Message::new(id).with("path", dir.display().to_string());
    writeln!(output, "{}", texts.message(&path))?;
    if !unread.is_empty() {
        let names: Vec<&str> = unread.iter().map(FileRef::name).collect();
        let note = Message::new("duplicate-unread").with("files", names.join("、"));
        writeln!(output, "{}", texts.message(&note))?;
    }
    Ok(0)
}
