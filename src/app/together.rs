//! Many files filed by one click: those that are sure and that their slot still wants. The others stay where they are, and
//! why is told.

use super::App;
use super::found::Proposal;
use super::session::Session;
use crate::base::Message;
use crate::engine::wanting::{Want, Wants};
use crate::project::FileRef;
use crate::ruleset::Ruleset;

/// Kinds of papers of which several files may be the pages: the sides of a card, the sheets of a contract.
const OF_SHEETS: [&str; 2] = ["contract", "id"];

/// What one click files, and what it leaves.
#[derive(Debug, Clone, Default)]
pub struct Together {
    /// What will be filed, the surest first.
    pub filed: Vec<Proposal>,
    /// Recognised surely, but their slots have what they want.
    pub met: usize,
    /// Recognised surely, but nothing asks for them.
    pub unasked: usize,
    /// Not recognised surely, or not at all.
    pub unsure: usize,
}

impl Together {
    /// Its files.
    pub fn files(&self) -> Vec<FileRef> {
        let files = self.filed.iter().map(|proposal| proposal.file.clone());
        files.collect()
    }
}

/// The name of a file without its number: pages of one document share it.
fn numberless(file: &FileRef) -> &str {
    let name = file.name();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    stem.trim_end_matches(|c: char| c.is_ascii_digit() || "-_ ()（）.正反面第页".contains(c))
}

impl Session {
    /// What one click would file of these [proposals](Self::proposals). Until the project was checked nobody knows what
    /// is wanted.
    pub fn together(&self, ruleset: &Ruleset, proposals: &[Proposal]) -> Together {
        let mut all = Together {
            unsure: self.project.unfiled.len().saturating_sub(proposals.len()),
            ..Together::default()
        };
        let Some(checked) = &self.checked else {
            return all;
        };
        let wants = Wants::of(&checked.report, ruleset, &self.project);
        let mut project = (*self.project).clone();
        for proposal in proposals {
            if !proposal.is_confident() {
                all.unsure += 1;
                continue;
            }
            let slot = proposal.slot.as_str();
            let of_sheets = ruleset
                .slot(slot)
                .is_some_and(|slot| OF_SHEETS.contains(&slot.kind.as_str()));
            let page = |known: &Proposal| {
                known.slot == slot && numberless(&known.file) == numberless(&proposal.file)
            };
            match wants.want(slot, &project) {
                Want::Met if of_sheets && all.filed.iter().any(page) => {}
                Want::Missing => {}
                Want::Met => {
                    all.met += 1;
                    continue;
                }
                Want::Unasked => {
                    all.unasked += 1;
                    continue;
                }
            }
            let paper = project.papers.entry(slot.to_owned()).or_default();
            paper.files.push(proposal.file.clone());
            all.filed.push(proposal.clone());
        }
        all
    }
}

impl App {
    /// Says how many files one click filed, and why others still wait.
    pub(super) fn told_together(&mut self, all: &Together, now: f64) {
        let message = Message::new("notice-filed-together")
            .with("count", all.filed.len())
            .with("rest", all.met + all.unasked + all.unsure)
            .with("met", all.met)
            .with("unasked", all.unasked)
            .with("unsure", all.unsure);
        self.offer_undo(message, now);
    }
}
