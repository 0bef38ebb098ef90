//! Which papers a clause demands: a small expression over paper slots.
//!
//! ```text
//! need := slot | "none" | "any(" need {"," need} ")" | "all(" … ")" | "count(" slot "," min "," max ")" | "when(" flag "," need "," need ")"
//! ```
//! `max` may be `*`.

use crate::project::{Paper, Project};

/// A parsed demand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Need {
    /// Nothing is demanded.
    Nothing,
    /// At least one file in this slot.
    Slot(String),
    /// At least one of the parts.
    Any(Vec<Self>),
    /// Every part.
    All(Vec<Self>),
    /// Papers of between `min` and `max` different owners in a slot.
    Count {
        /// Slot id.
        slot: String,
        /// Fewest owners.
        min: usize,
        /// Most owners; `usize::MAX` for no limit.
        max: usize,
    },
    /// One demand when a question is answered yes, another when no.
    When {
        /// Flag id.
        flag: String,
        /// Demand for yes.
        yes: Box<Self>,
        /// Demand for no.
        no: Box<Self>,
    },
}

impl Need {
    /// Reads a demand. The error names the part that is not understood.
    pub fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let Some((head, rest)) = text.split_once('(') else {
            return match text {
                "" => Err("an empty demand".to_owned()),
                "none" => Ok(Self::Nothing),
                slot => Ok(Self::Slot(slot.to_owned())),
            };
        };
        let inner = rest
            .strip_suffix(')')
            .ok_or_else(|| format!("a bracket is not closed in `{text}`"))?;
        let parts = split(inner);
        let parsed = || {
            parts
                .iter()
                .map(|part| Self::parse(part))
                .collect::<Result<Vec<_>, _>>()
        };
        match (head.trim(), parts.as_slice()) {
            ("any", _) => Ok(Self::Any(parsed()?)),
            ("all", _) => Ok(Self::All(parsed()?)),
            ("count", [slot, min, max]) => Ok(Self::Count {
                slot: slot.trim().to_owned(),
                min: min
                    .trim()
                    .parse()
                    .map_err(|error| format!("{error}: `{min}`"))?,
                max: match max.trim() {
                    "*" => usize::MAX,
                    max => max.parse().map_err(|error| format!("{error}: `{max}`"))?,
                },
            }),
            ("when", [flag, yes, no]) => Ok(Self::When {
                flag: flag.trim().trim_start_matches("F.").to_owned(),
                yes: Box::new(Self::parse(yes)?),
                no: Box::new(Self::parse(no)?),
            }),
            _ => Err(format!("`{text}` is not a demand")),
        }
    }

    /// Every slot mentioned, whether demanded now or not.
    pub fn slots(&self) -> Vec<&str> {
        match self {
            Self::Nothing => Vec::new(),
            Self::Slot(slot) | Self::Count { slot, .. } => vec![slot],
            Self::Any(parts) | Self::All(parts) => parts.iter().flat_map(Self::slots).collect(),
            Self::When { yes, no, .. } => yes.slots().into_iter().chain(no.slots()).collect(),
        }
    }

    /// Flags that decide what is demanded.
    pub fn flags(&self) -> Vec<&str> {
        match self {
            Self::Nothing | Self::Slot(_) | Self::Count { .. } => Vec::new(),
            Self::Any(parts) | Self::All(parts) => parts.iter().flat_map(Self::flags).collect(),
            Self::When { flag, yes, no } => std::iter::once(flag.as_str())
                .chain(yes.flags())
                .chain(no.flags())
                .collect(),
        }
    }

    /// The demand with every question decided by the answers; the error lists flags still open.
    pub fn resolve(&self, project: &Project) -> Result<Self, Vec<String>> {
        match self {
            Self::Nothing | Self::Slot(_) | Self::Count { .. } => Ok(self.clone()),
            Self::Any(parts) => Ok(Self::Any(resolve_all(parts, project)?)),
            Self::All(parts) => Ok(Self::All(resolve_all(parts, project)?)),
            Self::When { flag, yes, no } => match project.facts.answer(flag) {
                Some(true) => yes.resolve(project),
                Some(false) => no.resolve(project),
                None => Err(vec![flag.clone()]),
            },
        }
    }

    /// True when the files filed so far satisfy a resolved demand.
    pub fn satisfied(&self, project: &Project) -> bool {
        let files = |slot: &str| {
            project
                .papers
                .get(slot)
                .map_or(0, |paper| paper.files.len())
        };
        match self {
            Self::Nothing => true,
            Self::Slot(slot) => files(slot) > 0,
            Self::Any(parts) => parts.iter().any(|part| part.satisfied(project)),
            Self::All(parts) => parts.iter().all(|part| part.satisfied(project)),
            Self::Count { slot, min, max } => {
                // A file without a name may be one owner more, or another page of the same.
                let paper = project.papers.get(slot);
                let (known, open) = paper.map_or((0, 0), Paper::owners);
                known <= *max && known + open >= *min
            }
            Self::When { .. } => self
                .resolve(project)
                .is_ok_and(|need| need.satisfied(project)),
        }
    }

    /// Slots of a resolved demand that is met only if files without a name belong to different owners.
    pub fn unnamed(&self, project: &Project) -> Vec<&str> {
        match self {
            Self::Count { slot, .. } => {
                let open = project.papers.get(slot).map_or(0, |paper| paper.owners().1);
                (open > 0).then_some(slot.as_str()).into_iter().collect()
            }
            Self::All(parts) => parts
                .iter()
                .flat_map(|part| part.unnamed(project))
                .collect(),
            Self::Any(parts) => {
                let met =
                    |part: &&Self| part.satisfied(project) && part.unnamed(project).is_empty();
                if parts.iter().any(|part| met(&part)) {
                    return Vec::new();
                }
                parts
                    .iter()
                    .flat_map(|part| part.unnamed(project))
                    .collect()
            }
            Self::Nothing | Self::Slot(_) | Self::When { .. } => Vec::new(),
        }
    }

    /// True when owners are counted in a slot.
    pub fn counts(&self, slot: &str) -> bool {
        match self {
            Self::Count { slot: counted, .. } => counted == slot,
            Self::Any(parts) | Self::All(parts) => parts.iter().any(|part| part.counts(slot)),
            Self::When { yes, no, .. } => yes.counts(slot) || no.counts(slot),
            Self::Nothing | Self::Slot(_) => false,
        }
    }

    /// The smallest unsatisfied parts of a resolved demand, for saying what is missing.
    pub fn missing(&self, project: &Project) -> Vec<&Self> {
        match self {
            _ if self.satisfied(project) => Vec::new(),
            Self::All(parts) => parts
                .iter()
                .flat_map(|part| part.missing(project))
                .collect(),
            _ => vec![self],
        }
    }
}

fn resolve_all(parts: &[Need], project: &Project) -> Result<Vec<Need>, Vec<String>> {
    let (mut resolved, mut open) = (Vec::new(), Vec::new());
    for part in parts {
        match part.resolve(project) {
            Ok(part) => resolved.push(part),
            Err(flags) => open.extend(flags),
        }
    }
    if open.is_empty() {
        Ok(resolved)
    } else {
        Err(open)
    }
}

/// Splits at commas outside brackets.
fn split(text: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0usize, 0);
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.extend(text.get(start..at));
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.extend(text.get(start..));
    parts
}
