//! The condition language of the catalogue: when does a clause apply, and which answer says that it does not?
//!
//! ```text
//! condition := term { "|" term }          any of
//! term      := factor { "&" factor }      all of
//! factor    := "!" factor | "(" condition ")" | atom
//! atom      := "always" | "special" | "developer.individual" | "screenshots.many" | "keywords.given"
//!            | "holder.other" | "holder.company" | "icp.other" | "icp.none" | "copyright.other" | "copyright.personal" | "game.other"
//!            | "F." flag | "B." business | "G." group
//! ```
//! Evaluation knows three values: a question that has not been answered makes the condition unknown,
//! never false, unless another part already decides it.

use crate::base::{Arg, Message, width};
use crate::project::{Category, DeveloperKind, Project};
use std::fmt;
use unicode_normalization::UnicodeNormalization as _;

/// A parsed condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// Holds always.
    Always,
    /// A named fact.
    Atom(Atom),
    /// Holds when the inner one does not.
    Not(Box<Self>),
    /// Holds when all do.
    All(Vec<Self>),
    /// Holds when any does.
    Any(Vec<Self>),
}

/// One question the condition asks of the project.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Atom {
    /// Questionnaire flag.
    Flag(String),
    /// Chosen business.
    Business(String),
    /// Any business of a group.
    Group(String),
    /// Any special business at all.
    Special,
    /// The developer is a natural person.
    Individual,
    /// Two or more screenshots of one end.
    ManyScreenshots,
    /// Keywords were given.
    Keywords,
    /// Some licence names another holder than the developer.
    OtherHolder,
    /// Some licence names another organisation than the developer: a holder that is no natural person.
    OtherCompany,
    /// The ICP papers name another holder.
    IcpOther,
    /// There is no ICP number yet.
    IcpNone,
    /// The copyright certificate names another holder.
    CopyrightOther,
    /// The copyright belongs to a natural person.
    CopyrightPersonal,
    /// The game number belongs to somebody else.
    GameOther,
}

impl Atom {
    /// Text id that says the atom in words, and the argument it takes: `(id, argument term)`.
    pub fn words(&self) -> (&'static str, Option<String>) {
        match self {
            Self::Flag(flag) => ("atom-flag", Some(format!("flag-{flag}"))),
            Self::Business(business) => ("atom-business", Some(format!("business-{business}"))),
            Self::Group(group) => ("atom-group", Some(format!("group-{group}"))),
            Self::Special => ("atom-special", None),
            Self::Individual => ("atom-individual", None),
            Self::ManyScreenshots => ("atom-many-screenshots", None),
            Self::Keywords => ("atom-keywords", None),
            Self::OtherHolder => ("atom-other-holder", None),
            Self::OtherCompany => ("atom-other-company", None),
            Self::IcpOther => ("atom-icp-other", None),
            Self::IcpNone => ("atom-icp-none", None),
            Self::CopyrightOther => ("atom-copyright-other", None),
            Self::CopyrightPersonal => ("atom-copyright-personal", None),
            Self::GameOther => ("atom-game-other", None),
        }
    }
}

impl Atom {
    /// The sentence that it holds, or that it does not.
    pub fn said(&self, holds: bool) -> Message {
        let (id, name) = self.words();
        let message = Message::new(format!("{id}-{}", if holds { "yes" } else { "no" }));
        match name {
            Some(name) => message.with("name", Arg::term(name)),
            None => message,
        }
    }
}

/// One atom and the value that decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// What was asked.
    pub atom: Atom,
    /// What the answer was.
    pub value: bool,
}

/// Result of a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Truth {
    /// The clause applies.
    Yes,
    /// The clause does not apply, because of these answers.
    No(Vec<Reason>),
    /// These have to be answered first.
    Unknown(Vec<Atom>),
}

/// Which group a business belongs to; handed in by the ruleset.
pub trait Groups {
    /// Group id of a business.
    fn group_of(&self, business: &str) -> Option<&str>;

    /// True when a business of the group was chosen.
    fn is_chosen(&self, group: &str, category: &Category) -> bool {
        let mut businesses = category.businesses.iter();
        businesses.any(|business| self.group_of(business) == Some(group))
    }

    /// True for a paper another company may lend, with its licence and a contract.
    fn can_be_lent(&self, slot: &str) -> bool;

    /// The answer to a question, also where other answers leave only one.
    fn answer(&self, flag: &str, project: &Project) -> Option<bool>;
}

/// Reads back as the same condition.
impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let join = |f: &mut fmt::Formatter<'_>, parts: &[Self], sign: &str| {
            for (at, part) in parts.iter().enumerate() {
                if at > 0 {
                    f.write_str(sign)?;
                }
                match part {
                    Self::All(_) | Self::Any(_) => write!(f, "({part})")?,
                    part => write!(f, "{part}")?,
                }
            }
            Ok(())
        };
        match self {
            Self::Always => f.write_str("always"),
            Self::Atom(atom) => write!(f, "{atom}"),
            Self::Not(inner) if matches!(**inner, Self::Atom(_)) => write!(f, "!{inner}"),
            Self::Not(inner) => write!(f, "!({inner})"),
            Self::All(parts) => join(f, parts, " & "),
            Self::Any(parts) => join(f, parts, " | "),
        }
    }
}

impl fmt::Display for Atom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self {
            Self::Flag(id) => return write!(f, "F.{id}"),
            Self::Business(id) => return write!(f, "B.{id}"),
            Self::Group(id) => return write!(f, "G.{id}"),
            Self::Special => "special",
            Self::Individual => "developer.individual",
            Self::ManyScreenshots => "screenshots.many",
            Self::Keywords => "keywords.given",
            Self::OtherHolder => "holder.other",
            Self::OtherCompany => "holder.company",
            Self::IcpOther => "icp.other",
            Self::IcpNone => "icp.none",
            Self::CopyrightOther => "copyright.other",
            Self::CopyrightPersonal => "copyright.personal",
            Self::GameOther => "game.other",
        };
        f.write_str(word)
    }
}

impl Condition {
    /// Every atom mentioned.
    pub fn atoms(&self) -> Vec<&Atom> {
        match self {
            Self::Always => Vec::new(),
            Self::Atom(atom) => vec![atom],
            Self::Not(inner) => inner.atoms(),
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::atoms).collect(),
        }
    }

    /// Evaluates the condition over a project.
    pub fn evaluate(&self, project: &Project, groups: &dyn Groups) -> Truth {
        let (value, reasons, open) = self.weigh(project, groups);
        match value {
            Some(true) => Truth::Yes,
            Some(false) => Truth::No(reasons),
            None => Truth::Unknown(open),
        }
    }

    /// The values that decide a condition which holds; none when it does not, or always does.
    pub fn grounds(&self, project: &Project, groups: &dyn Groups) -> Vec<Reason> {
        match self.weigh(project, groups) {
            (Some(true), reasons, _) => reasons,
            _ => Vec::new(),
        }
    }

    fn weigh(
        &self,
        project: &Project,
        groups: &dyn Groups,
    ) -> (Option<bool>, Vec<Reason>, Vec<Atom>) {
        match self {
            Self::Always => (Some(true), Vec::new(), Vec::new()),
            Self::Atom(atom) => match value_of(atom, project, groups) {
                Some(value) => (
                    Some(value),
                    vec![Reason {
                        atom: atom.clone(),
                        value,
                    }],
                    Vec::new(),
                ),
                None => (None, Vec::new(), vec![atom.clone()]),
            },
            Self::Not(inner) => {
                let (value, reasons, open) = inner.weigh(project, groups);
                (value.map(|value| !value), reasons, open)
            }
            Self::All(parts) => combine(parts, project, groups, false),
            Self::Any(parts) => combine(parts, project, groups, true),
        }
    }
}

/// `decisive` is the value that decides the whole at once: false for all-of, true for any-of.
fn combine(
    parts: &[Condition],
    project: &Project,
    groups: &dyn Groups,
    decisive: bool,
) -> (Option<bool>, Vec<Reason>, Vec<Atom>) {
    let (mut reasons, mut open) = (Vec::new(), Vec::new());
    for part in parts {
        let (value, why, unanswered) = part.weigh(project, groups);
        if value == Some(decisive) {
            return (value, why, Vec::new());
        }
        reasons.extend(why);
        open.extend(unanswered);
    }
    if open.is_empty() {
        (Some(!decisive), reasons, open)
    } else {
        (None, Vec::new(), open)
    }
}

fn value_of(atom: &Atom, project: &Project, groups: &dyn Groups) -> Option<bool> {
    let category = &project.category;
    match atom {
        Atom::Flag(flag) => groups.answer(flag, project),
        Atom::Business(business) => decided(category.businesses.contains(business), project),
        Atom::Group(group) => decided(groups.is_chosen(group, category), project),
        Atom::Special => decided(!category.businesses.is_empty(), project),
        Atom::Individual => match project.developer.kind {
            DeveloperKind::Unknown => None,
            kind => Some(kind == DeveloperKind::Individual),
        },
        Atom::ManyScreenshots => {
            Some(project.media.desktop.len() > 1 || project.media.mobile.len() > 1)
        }
        Atom::Keywords => Some(!project.listing.keywords.is_empty()),
        Atom::OtherHolder => Some(
            project
                .papers
                .keys()
                .any(|slot| groups.can_be_lent(slot) && holder_differs(project, slot)),
        ),
        Atom::IcpOther => Some(
            ["icp-license", "icp-filing"]
                .iter()
                .any(|slot| holder_differs(project, slot)),
        ),
        Atom::IcpNone => Some(["icp-license", "icp-filing"].iter().all(|slot| {
            project
                .papers
                .get(*slot)
                .is_none_or(|paper| paper.number.trim().is_empty())
        })),
        Atom::CopyrightOther => Some(COPYRIGHT.iter().any(|slot| holder_differs(project, slot))),
        Atom::OtherCompany => any_known(
            project
                .papers
                .keys()
                .filter(|slot| groups.can_be_lent(slot) && holder_differs(project, slot))
                .map(|slot| personal(project, slot).map(|personal| !personal)),
        ),
        Atom::CopyrightPersonal => any_known(
            COPYRIGHT
                .into_iter()
                .filter(|slot| holder_differs(project, slot))
                .map(|slot| personal(project, slot)),
        ),
        Atom::GameOther => Some(holder_differs(project, "game-approval")),
    }
}

/// Whether any of them holds: yes as soon as one does, unknown while one may.
fn any_known(values: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let values: Vec<Option<bool>> = values.collect();
    if values.contains(&Some(true)) {
        return Some(true);
    }
    (!values.contains(&None)).then_some(false)
}

/// Whether a paper was issued to a natural person; `None` while it only looks so. Only the copyright of software is.
fn personal(project: &Project, slot: &str) -> Option<bool> {
    let paper = project.papers.get(slot)?;
    if paper.personal || !COPYRIGHT.contains(&slot) {
        return Some(paper.personal);
    }
    (!looks_personal(&paper.holder)).then_some(false)
}

/// The copyright paper that may be a natural person's, while nobody said so.
pub fn maybe_personal(project: &Project) -> Option<&'static str> {
    COPYRIGHT
        .into_iter()
        .find(|slot| holder_differs(project, slot) && personal(project, slot).is_none())
}

/// True for a holder of two to four Han characters that does not end like an organisation.
fn looks_personal(holder: &str) -> bool {
    const ENDS: [&str; 10] = [
        "公司",
        "集团",
        "大学",
        "学院",
        "医院",
        "银行",
        "中心",
        "协会",
        "工作室",
        "研究所",
    ];
    let name: String = holder.nfkc().filter(|c| !c.is_whitespace()).collect();
    let plain = name.chars().all(|c| width::is_han(c) || c == '·');
    plain && (2..=4).contains(&width::han(&name)) && !ENDS.iter().any(|end| name.ends_with(end))
}

const COPYRIGHT: [&str; 3] = [
    "software-copyright",
    "electronic-copyright",
    "copyright-authentication",
];

/// Not having chosen any business is an answer only once the person said so.
fn decided(value: bool, project: &Project) -> Option<bool> {
    (value || project.category.is_decided()).then_some(value)
}

/// True when a paper names a holder and the developer's name is known and different.
pub fn holder_differs(project: &Project, slot: &str) -> bool {
    let Some(paper) = project.papers.get(slot) else {
        return false;
    };
    let (holder, developer) = (
        company_key(&paper.holder),
        company_key(&project.developer.name),
    );
    !holder.is_empty() && !developer.is_empty() && holder != developer
}

/// A company name for comparison: white space and bracket variants do not matter.
pub fn company_key(name: &str) -> String {
    name.chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            '（' | '﹙' | '[' | '【' | '〔' => '(',
            '）' | '﹚' | ']' | '】' | '〕' => ')',
            other => other,
        })
        .collect()
}
