//! What a statement has to say beside "it holds": the note a clause wants, and when it wants one.

use super::applies::Condition;
use serde::Serialize;

/// What a note is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Note {
    /// How what users publish is moderated.
    Moderation,
    /// Where users report something, and how soon somebody looks.
    ReportChannel,
    /// What is done against gambling.
    Supervision,
    /// What the app is good for in the long run, and how it differs from others.
    LastingUse,
    /// How much of the named kinds of content there is.
    ContentVolume,
    /// Where odds and winners are published, and the odds.
    Odds,
    /// Why a fault the machine is sure of is none.
    Overruled,
}

impl Note {
    /// Everything a note can be about.
    pub const ALL: [Self; 7] = [
        Self::Moderation,
        Self::ReportChannel,
        Self::Supervision,
        Self::LastingUse,
        Self::ContentVolume,
        Self::Odds,
        Self::Overruled,
    ];

    /// Id used in texts (`note-owed-<id>`) and in `clauses.tsv`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Moderation => "moderation",
            Self::ReportChannel => "report-channel",
            Self::Supervision => "supervision",
            Self::LastingUse => "lasting-use",
            Self::ContentVolume => "content-volume",
            Self::Odds => "odds",
            Self::Overruled => "overruled",
        }
    }
}

/// The note a clause wants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteDuty {
    /// What it is about.
    pub about: Note,
    /// Han characters it has at least.
    pub han: usize,
    /// When it is wanted.
    pub when: Condition,
}

impl NoteDuty {
    /// Reads `about: condition`, or `about 30: condition` where a number of Han characters is demanded.
    pub(super) fn parse(cell: &str) -> Result<Self, String> {
        let (head, when) = cell
            .split_once(':')
            .ok_or_else(|| format!("`{cell}` has no colon"))?;
        let (word, han) = match head.trim().split_once(' ') {
            None => (head.trim(), 0),
            Some((word, han)) => {
                let han = han.trim().parse().ok();
                (word, han.ok_or_else(|| format!("`{head}` has no number"))?)
            }
        };
        let about = Note::ALL.into_iter().find(|note| note.id() == word);
        Ok(Self {
            about: about.ok_or_else(|| format!("`{word}` is not a note"))?,
            han,
            when: Condition::parse(when.trim())?,
        })
    }
}
