//! Layer 1: all a person entered about one submission. No I/O, no floats, nothing derived.
//!
//! Every value is kept exactly as typed, malformed dates and numbers included; judging them is the
//! business of `checks`. A project changes only through [`edit::Edit`].

pub mod drafts;
pub mod edit;
pub mod facts;
mod filled;
pub mod judgements;
pub mod listing;
pub mod listing_text;
pub mod media;
pub mod papers;
pub mod rounds;
pub mod statements;

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

pub use drafts::Draft;
pub use edit::{Edit, FieldPath};
pub use facts::{Category, Facts};
pub use filled::filled;
pub use judgements::Judgement;
pub use listing::{Developer, DeveloperKind, Legal, Listing, Permission, TextField};
pub use media::{FileRef, Media, Screen};
pub use papers::{Paper, PaperField};
pub use rounds::{Round, RoundAnswer, RoundOutcome};
pub use statements::{Statement, StatementKind};

/// The newest format of `project.toml` this version reads and the only one it writes.
pub const FORMAT: u32 = 1;

/// One submission: everything the person entered, in the order `project.toml` shows it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Project {
    /// Files brought in but not filed in a slot yet.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unfiled: Vec<FileRef>,
    /// Fields of the console's form that the person has ticked off.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub done: BTreeSet<String>,
    /// What the market shows: names, texts, addresses.
    pub listing: Listing,
    /// Who publishes the app.
    pub developer: Developer,
    /// Businesses of the special groups the app belongs to.
    pub category: Category,
    /// Answers of the questionnaire by flag id.
    pub facts: Facts,
    /// Icon, company logo and screenshots.
    pub media: Media,
    /// Permissions and scopes the app asks for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub permissions: Vec<Permission>,
    /// Privacy policy and user agreement.
    pub legal: Legal,
    /// Paper slots by id.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub papers: BTreeMap<String, Paper>,
    /// Statements by clause id.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub statements: BTreeMap<String, Statement>,
    /// What a person said about single places of pictures.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub judgements: Vec<Judgement>,
    /// Rounds of review, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rounds: Vec<Round>,
    /// Forms of statements that are filled in and not signed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub drafts: Vec<Draft>,
}

impl Project {
    /// True when nothing has been entered yet.
    pub fn is_untouched(&self) -> bool {
        *self == Self::default()
    }

    /// What is written in a form that is not signed, if anything is.
    pub fn draft(&self, about: &str, kind: StatementKind) -> Option<&Draft> {
        let mut drafts = self.drafts.iter();
        drafts.find(|draft| draft.is_of(about, kind))
    }

    /// True when what is handed in is the same: all of it but what is kept for the person alone.
    pub fn is_handed_in_as(&self, other: &Self) -> bool {
        let alike = Self {
            done: other.done.clone(),
            drafts: other.drafts.clone(),
            ..self.clone()
        };
        alike == *other
    }

    /// What the next version of the app starts from: all of it but the ticks of a form that is filled in anew.
    #[must_use]
    pub fn for_next_version(&self) -> Self {
        Self {
            done: BTreeSet::new(),
            ..self.clone()
        }
    }

    /// What other apps of the same company start from: texts, category, answers, developer, permissions and policies,
    /// and the company's logo. Not what is one app's own: its name and version, pictures, papers, statements, rounds.
    #[must_use]
    pub fn as_template(&self) -> Self {
        let own = String::new;
        Self {
            listing: Listing {
                name: own(),
                shown_name: own(),
                version: own(),
                running_version: own(),
                ..self.listing.clone()
            },
            developer: self.developer.clone(),
            category: self.category.clone(),
            facts: self.facts.clone(),
            media: Media {
                logo: self.media.logo.clone(),
                ..Media::default()
            },
            permissions: self.permissions.clone(),
            legal: self.legal.clone(),
            ..Self::default()
        }
    }

    /// The same project with files under other paths.
    #[must_use]
    pub fn with_files_at(mut self, moved: &BTreeMap<FileRef, FileRef>) -> Self {
        let media = &mut self.media;
        let singles = [&mut media.icon, &mut media.logo];
        let legal = [&mut self.legal.policy_file, &mut self.legal.agreement_file];
        let said = self.statements.values_mut();
        let said = said.map(|statement| &mut statement.file);
        let optional = singles.into_iter().chain(legal).chain(said).flatten();
        let listed = media.desktop.iter_mut().chain(&mut media.mobile);
        let mut all: Vec<&mut FileRef> = optional.chain(listed).chain(&mut self.unfiled).collect();
        for paper in self.papers.values_mut() {
            let at = |file: FileRef| moved.get(&file).cloned().unwrap_or(file);
            let owners = std::mem::take(&mut paper.owners).into_iter();
            paper.owners = owners.map(|(file, owner)| (at(file), owner)).collect();
            all.extend(&mut paper.files);
        }
        for file in all {
            if let Some(there) = moved.get(file) {
                file.clone_from(there);
            }
        }
        self
    }

    /// The same project without files of no name, which somebody left open by hand: `policy_file = ""`.
    #[must_use]
    pub fn without_nameless_files(mut self) -> Self {
        let (media, legal) = (&mut self.media, &mut self.legal);
        let singles = [&mut media.icon, &mut media.logo];
        let singles = singles
            .into_iter()
            .chain([&mut legal.policy_file, &mut legal.agreement_file]);
        let said = self.statements.values_mut().map(|said| &mut said.file);
        for file in singles.chain(said) {
            file.take_if(|file| file.0.trim().is_empty());
        }
        let papers = self.papers.values_mut().map(|paper| &mut paper.files);
        let lists = [&mut media.desktop, &mut media.mobile, &mut self.unfiled];
        for list in lists.into_iter().chain(papers) {
            list.retain(|file| !file.0.trim().is_empty());
        }
        self
    }

    /// Every file the project refers to, with duplicates removed, in reading order.
    pub fn files(&self) -> Vec<&FileRef> {
        let mut files: Vec<&FileRef> = Vec::new();
        let all = self
            .media
            .icon
            .iter()
            .chain(&self.media.logo)
            .chain(&self.media.desktop)
            .chain(&self.media.mobile)
            .chain(&self.legal.policy_file)
            .chain(&self.legal.agreement_file)
            .chain(self.papers.values().flat_map(|paper| &paper.files))
            .chain(&self.unfiled)
            .chain(
                self.statements
                    .values()
                    .filter_map(|statement| statement.file.as_ref()),
            );
        for file in all {
            if !files.contains(&file) {
                files.push(file);
            }
        }
        files
    }
}
