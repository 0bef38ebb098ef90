//! Which catalogue judges: the built-in one, or a newer one of the person's own, with the person's own words. Window and command line ask here.

use crate::base::Message;
use crate::ruleset::{Ruleset, Sources};
use crate::store::{self, Settings, ruleset_dir, words};
use std::cmp::Ordering;
use std::path::{Path, PathBuf};

/// The catalogue that judges, and what has to be said about it.
#[derive(Debug, Clone)]
pub struct Catalogue {
    /// The catalogue.
    pub ruleset: Ruleset,
    /// The one built in, where another one judges.
    pub builtin: Option<Ruleset>,
    /// The folder the ruleset came from; `None` for the one built in.
    pub folder: Option<PathBuf>,
    /// What was not used, and why.
    pub notices: Vec<Message>,
    /// The person's own lists of words: how many words each has, or why it is not used.
    pub lists: Vec<(PathBuf, Result<usize, Message>)>,
}

impl Catalogue {
    /// The catalogue for a person with these settings. Fails only when the program itself is damaged.
    pub fn load(settings: &Settings) -> Result<Self, Message> {
        let mut catalogue = Self::from_folder(ruleset_dir::own_ruleset().as_deref())?;
        // A path of the settings starts at the settings.
        let home = store::config_dir().unwrap_or_default();
        let builtin = catalogue.ruleset.clone();
        let mut texts = Vec::new();
        for list in &settings.words {
            let read = list_of_words(&builtin, &home.join(list));
            let counted = match read {
                Ok(text) => {
                    let count = counted(&text);
                    texts.push(text);
                    Ok(count)
                }
                Err(message) => {
                    catalogue.notices.push(message.clone());
                    Err(message)
                }
            };
            catalogue.lists.push((list.clone(), counted));
        }
        catalogue.take_words(&texts)?;
        Ok(catalogue)
    }

    /// The catalogue with a folder that may replace the one built in: sound and not older than it.
    pub fn from_folder(folder: Option<&Path>) -> Result<Self, Message> {
        let builtin = Ruleset::builtin()
            .map_err(|error| Message::new("cli-no-ruleset").with("reason", error.to_string()))?;
        let mut catalogue = Self {
            ruleset: builtin,
            builtin: None,
            folder: None,
            notices: Vec::new(),
            lists: Vec::new(),
        };
        let Some(folder) = folder else {
            return Ok(catalogue);
        };
        match replacement(&catalogue.ruleset, folder) {
            Ok(None) => {}
            Ok(Some(own)) => {
                catalogue.builtin = Some(std::mem::replace(&mut catalogue.ruleset, own));
                catalogue.folder = Some(folder.to_owned());
            }
            Err(message) => {
                let version = catalogue.ruleset.version.as_str();
                let fallback = Message::new("ruleset-builtin-used")
                    .with("version", version)
                    .with("path", folder.display().to_string());
                catalogue.notices.extend([message, fallback]);
            }
        }
        Ok(catalogue)
    }

    /// Adds lists of the person's own words; every one has to be readable.
    pub fn add_words(&mut self, lists: &[PathBuf]) -> Result<(), Message> {
        let texts: Result<Vec<String>, Message> = lists
            .iter()
            .map(|path| list_of_words(&self.ruleset, path))
            .collect();
        self.take_words(&texts?)
    }

    fn take_words(&mut self, texts: &[String]) -> Result<(), Message> {
        if texts.is_empty() {
            return Ok(());
        }
        let text = texts.join("\n");
        let with_words = |ruleset: &Ruleset| {
            ruleset
                .with_own_words(&text)
                .map_err(|error| Message::new("cli-no-ruleset").with("reason", error.to_string()))
        };
        self.ruleset = with_words(&self.ruleset)?;
        self.builtin = self.builtin.as_ref().map(with_words).transpose()?;
        Ok(())
    }
}

/// Reads a list, and makes sure that its words can be used.
fn list_of_words(ruleset: &Ruleset, path: &Path) -> Result<String, Message> {
    let text = words::read_list(path).map_err(|error| error.message())?;
    // A heading would hide the words below it in a list of another name.
    let is_heading = |line: &&str| line.trim().starts_with('[') && line.trim().ends_with(']');
    let text: Vec<&str> = text.lines().filter(|line| !is_heading(line)).collect();
    let text = text.join("\n");
    match ruleset.with_own_words(&text) {
        Ok(_) => Ok(text),
        Err(error) => {
            let message = Message::new("cli-bad-words").with("reason", error.to_string());
            Err(message.with("path", path.display().to_string()))
        }
    }
}

fn counted(text: &str) -> usize {
    let lines = text.lines().map(str::trim);
    lines
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .count()
}

/// The ruleset of a folder; `None` when it is the one built in.
fn replacement(builtin: &Ruleset, folder: &Path) -> Result<Option<Ruleset>, Message> {
    let texts = store::read_ruleset(folder).map_err(|error| error.message())?;
    let sources = Sources::new(texts).map_err(|error| error.message())?;
    let own = builtin
        .replaced(&sources)
        .map_err(|error| error.message())?;
    if own.digest == builtin.digest {
        return Ok(None);
    }
    if own.age(builtin) == Ordering::Less {
        let message = Message::new("ruleset-older")
            .with("version", own.version.as_str())
            .with("date", own.checked.as_str())
            .with("builtin", builtin.version.as_str())
            .with("since", builtin.checked.as_str());
        return Err(message);
    }
    Ok(Some(own))
}
