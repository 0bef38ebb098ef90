//! The condition language of the catalogue: when does a clause apply, and which answer says that it does not?
//!
//! ```text
//! condition := term { "|" term }          any of
//! term      := factor { "&" factor }      all of
//! factor    := "!" factor | "(" condition ")" | atom
//! atom      := "always" | "special" | "developer.individual" | "screenshots.many" | "keywords.given"
//!            | "holder.other" | "icp.other" | "icp.none" | "copyright.other" | "copyright.personal" | "game.other"
//!            | "F." flag | "B." business | "G." group
//! ```
//! Evaluation knows three values: a question that has not been answered makes the condition unknown,
//! never false, unless another part already decides it.

use crate::base::{Arg, Message};
use crate::project::{Category, DeveloperKind, Project};
use std::fmt;

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
    /// Reads a condition. The error names the part that is not understood.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut parser = Parser {
            tokens: tokens(text),
            at: 0,
        };
        let condition = parser.any()?;
        match parser.tokens.get(parser.at) {
            None => Ok(condition),
            Some(rest) => Err(format!("unexpected `{rest}` in condition `{text}`")),
        }
    }

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
        Atom::CopyrightPersonal => Some(COPYRIGHT.iter().any(|slot| {
            project
                .papers
                .get(*slot)
                .is_some_and(|paper| paper.personal)
                && holder_differs(project, slot)
        })),
        Atom::GameOther => Some(holder_differs(project, "game-approval")),
    }
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

fn tokens(text: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut word = String::new();
    for c in text.chars() {
        if matches!(c, '&' | '|' | '!' | '(' | ')') || c.is_whitespace() {
            if !word.is_empty() {
                tokens.push(std::mem::take(&mut word));
            }
            if !c.is_whitespace() {
                tokens.push(c.to_string());
            }
        } else {
            word.push(c);
        }
    }
    if !word.is_empty() {
        tokens.push(word);
    }
    tokens
}

struct Parser {
    tokens: Vec<String>,
    at: usize,
}

impl Parser {
    fn eat(&mut self, token: &str) -> bool {
        let hit = self.tokens.get(self.at).is_some_and(|next| next == token);
        self.at += usize::from(hit);
        hit
    }

    fn any(&mut self) -> Result<Condition, String> {
        let mut parts = vec![self.all()?];
        while self.eat("|") {
            parts.push(self.all()?);
        }
        Ok(single(parts, Condition::Any))
    }

    fn all(&mut self) -> Result<Condition, String> {
        let mut parts = vec![self.factor()?];
        while self.eat("&") {
            parts.push(self.factor()?);
        }
        Ok(single(parts, Condition::All))
    }

    fn factor(&mut self) -> Result<Condition, String> {
        if self.eat("!") {
            return Ok(Condition::Not(Box::new(self.factor()?)));
        }
        if self.eat("(") {
            let inner = self.any()?;
            return if self.eat(")") {
                Ok(inner)
            } else {
                Err("a bracket is not closed".to_owned())
            };
        }
        let Some(word) = self.tokens.get(self.at).cloned() else {
            return Err("the condition ends too early".to_owned());
        };
        self.at += 1;
        if word == "always" {
            return Ok(Condition::Always);
        }
        atom(&word)
            .map(Condition::Atom)
            .ok_or_else(|| format!("`{word}` is not a condition"))
    }
}

fn single(mut parts: Vec<Condition>, many: fn(Vec<Condition>) -> Condition) -> Condition {
    if parts.len() > 1 {
        return many(parts);
    }
    parts.pop().unwrap_or(Condition::Always)
}

fn atom(word: &str) -> Option<Atom> {
    if let Some((kind, name)) = word.split_once('.') {
        match kind {
            "F" => return Some(Atom::Flag(name.to_owned())),
            "B" => return Some(Atom::Business(name.to_owned())),
            "G" => return Some(Atom::Group(name.to_owned())),
            _ => {}
        }
    }
    Some(match word {
        "special" => Atom::Special,
        "developer.individual" => Atom::Individual,
        "screenshots.many" => Atom::ManyScreenshots,
        "keywords.given" => Atom::Keywords,
        "holder.other" => Atom::OtherHolder,
        "icp.other" => Atom::IcpOther,
        "icp.none" => Atom::IcpNone,
        "copyright.other" => Atom::CopyrightOther,
        "copyright.personal" => Atom::CopyrightPersonal,
        "game.other" => Atom::GameOther,
        _ => return None,
    })
}
