//! What an app and its bundle are called.

use super::layout::segment;
use crate::locale::{Language, Texts};
use crate::project::Project;

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

/// A file name for the bundle that every system takes: `会议纪要-2.4.0.zip`, `会议纪要-2.4.0-草稿.zip`.
pub fn suggested_name(project: &Project, draft: bool) -> String {
    // The platform reads Chinese, and the name must not depend on the language of the window.
    let texts = Texts::new(Language::Chinese);
    let name = segment(&project.listing.name, &texts.get("bundle-unnamed"));
    let version = segment(&project.listing.version, "");
    let label = if draft {
        texts.get("bundle-draft-label")
    } else {
        String::new()
    };
    let parts: Vec<String> = [name, version, label]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    format!("{}.zip", parts.join("-"))
}
