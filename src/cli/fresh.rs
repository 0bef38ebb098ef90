//! `new`.

use super::Stop;
use crate::locale::Texts;
use crate::store::{self, ProjectDir};
use std::io::Write;
use std::path::Path;

/// What `new` writes.
#[derive(Debug, Clone, Copy)]
pub(super) enum Contents {
    Nothing,
    Example,
    CleanExample,
}

pub(super) fn make(
    dir: &Path,
    contents: Contents,
    texts: Texts,
    output: &mut dyn Write,
) -> Result<u8, Stop> {
    let id = match contents {
        Contents::Nothing => {
            ProjectDir::create(dir)?;
            "cli-saved-new"
        }
        Contents::Example | Contents::CleanExample => {
            store::write_example(dir, matches!(contents, Contents::CleanExample))?;
            "cli-saved-example"
        }
    };
    writeln!(
        output,
        "{}",
        texts.with(id, &[("path", dir.display().to_string().into())])
    )?;
    Ok(0)
}
