//! A ruleset of a person's own: the folder `ruleset` beside the settings, as plain texts. What they mean is judged elsewhere.

use super::{Error, config_dir, disk, words};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Name of the folder in the folder of the settings.
pub const FOLDER: &str = "ruleset";
/// Files a folder may hold, lists of words included.
const MOST: usize = 200;

/// Where such a ruleset lies, if there is one.
pub fn own_ruleset() -> Option<PathBuf> {
    let folder = config_dir()?.join(FOLDER);
    folder.is_dir().then_some(folder)
}

/// The texts of a ruleset folder by name, like `clauses.tsv` and `words/hot.txt`. Other files are left alone.
pub fn read_ruleset(folder: &Path) -> Result<BTreeMap<String, String>, Error> {
    let mut texts = BTreeMap::new();
    for (part, endings) in [("", &["tsv", "toml"][..]), ("words", &["txt"][..])] {
        let inside = folder.join(part);
        if !inside.is_dir() {
            continue;
        }
        for name in disk::names_in(&inside)?.into_iter().take(MOST) {
            let path = inside.join(&name);
            let ending = path.extension().and_then(|ending| ending.to_str());
            if !ending.is_some_and(|ending| endings.contains(&ending)) {
                continue;
            }
            let text = words::read_list(&path)?;
            let name = if part.is_empty() {
                name
            } else {
                format!("{part}/{name}")
            };
            texts.insert(name, text);
        }
    }
    Ok(texts)
}
