//! `guoshen chek`: a word that is no project but nearly a command was meant to be one; a window would only puzzle.

use super::Cli;
use crate::base::Message;
use clap::CommandFactory as _;
use std::path::Path;

/// Letters that may be wrong, left out, added or swapped.
const SLIPS: usize = 2;

/// What to tell whoever named this project, when it does not exist and nearly names a command.
pub(super) fn command(project: &Path) -> Option<Message> {
    let word = project.to_str()?;
    if project.exists() || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return None;
    }
    let near = |name: &str| strsim::damerau_levenshtein(word, name);
    let commands = Cli::command();
    let meant = commands
        .get_subcommands()
        .filter(|command| !command.is_hide_set())
        .map(clap::Command::get_name)
        .min_by_key(|name| near(name))?;
    let close = near(meant) <= SLIPS && near(meant) * 2 < word.len();
    close.then(|| {
        Message::new("cli-no-command")
            .with("word", word)
            .with("meant", meant)
    })
}
