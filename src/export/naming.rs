//! What an app and its bundle are called.

use super::layout::segment;
use crate::locale::{Language, Texts};
use crate::project::Project;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// Name and version for people.
pub(super) fn shown_name(project: &Project, texts: Texts) -> String {
    let name = match project.listing.name.trim() {
        "" => texts.get("bundle-unnamed"),
        name => name.to_owned(),
    };
    format!("{name} {}", project.listing.version.trim())
        .trim()
        .to_owned()
}

/// A file name for the bundle that every system takes: `会议纪要-2.4.0.zip`, `会议纪要-2.4.0-草稿.zip`, and
/// `会议纪要-2.4.0-第2轮.zip` where this version went through a round already, so that what was handed in then stays.
/// Every word of ours is in the language of `texts`.
pub fn suggested_name(project: &Project, draft: bool, texts: Texts) -> String {
    let unnamed = segment(&texts.get("bundle-unnamed"), "app");
    let name = segment(&project.listing.name, &unnamed);
    let version = segment(&project.listing.version, "");
    let label = if draft {
        texts.get("bundle-draft-label")
    } else {
        String::new()
    };
    let rounds = rounds_of(project);
    let round = if rounds > 0 {
        texts.with("bundle-round-label", &[("round", (rounds + 1).into())])
    } else {
        String::new()
    };
    let parts: Vec<String> = [name, version, round, label]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    format!("{}.zip", parts.join("-"))
}

/// Rounds this version went through; one that names no version may have been of it.
fn rounds_of(project: &Project) -> usize {
    let version = project.listing.version.trim();
    let rounds = project.rounds.iter().map(|round| round.version.trim());
    rounds.filter(|of| of.is_empty() || *of == version).count()
}

/// Where a bundle is written when a person chose `path`: what ends otherwise could not be opened by a double click.
pub fn bundle_path(path: &Path) -> PathBuf {
    let zip = |end: &OsStr| end.eq_ignore_ascii_case("zip");
    match path.file_name() {
        Some(name) if !path.extension().is_some_and(zip) => {
            let mut name = name.to_owned();
            name.push(".zip");
            path.with_file_name(name)
        }
        _ => path.to_owned(),
    }
}

/// Where a draft is written when a person chose `path`: its file name says that it is one, whatever was typed.
pub fn draft_path(path: &Path, texts: Texts) -> PathBuf {
    let path = bundle_path(path);
    let labels = [Language::Chinese, Language::English];
    let labels = labels.map(|language| Texts::new(language).get("bundle-draft-label"));
    let label = texts.get("bundle-draft-label");
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let small = stem.to_lowercase();
    if labels.iter().any(|label| small.contains(label.as_str())) {
        return path;
    }
    path.with_file_name(format!("{stem}-{label}.zip"))
}
