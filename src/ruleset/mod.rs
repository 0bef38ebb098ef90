//! Layer 2: the versioned catalogue of clauses, limits, categories, questions, papers and words. May read `project`
//! and hands its word lists to the tree of `evidence::lexicon`.
//!
//! Everything here is data from `assets/ruleset`, parsed once; a clause is never code.

pub mod applies;
mod asking;
pub mod clause;
pub mod drift;
mod error;
mod grammar;
pub mod links;
pub mod need;
pub mod note;
mod sound;
mod sources;
mod tables;

use crate::base::{Date, Digest, parse_date};
use crate::evidence::lexicon::Lexicon;
pub use crate::evidence::lexicon::Tier;
use crate::evidence::normal::only_text;
use crate::project::Project;
use applies::{Condition, Groups, Truth};

pub use clause::{Clause, ClauseId, Mode, Relation, Standing};
pub use error::{Error, Problem};
pub use need::Need;
pub use note::{Note, NoteDuty};
use regex::Regex;
pub use sources::Sources;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// A numeric limit with its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limit {
    /// The number.
    pub value: usize,
    /// Its unit, for people.
    pub unit: String,
    /// Where it comes from.
    pub source: String,
    /// When that was looked at, `YYYY-MM-DD`.
    pub checked: String,
    /// From when it is enforced, and what counts until then; `None` when it always was.
    pub enforced: Option<(Date, usize)>,
}

impl Limit {
    /// What counts on a day.
    pub fn on(&self, day: Date) -> usize {
        match self.enforced {
            Some((from, before)) if day < from => before,
            _ => self.value,
        }
    }
}

/// One of the businesses of section 4.2.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Business {
    /// Business id.
    pub id: String,
    /// Group id.
    pub group: String,
}

/// One question of the questionnaire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flag {
    /// Flag id.
    pub id: String,
    /// Group it is shown in.
    pub group: String,
    /// Businesses it is asked for; empty for everybody.
    pub businesses: Vec<String>,
    /// Other answers it takes to make the question worth asking.
    pub when: Condition,
}

/// How the holder of a paper is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HolderRule {
    /// Must be the developer, or an authorisation is owed.
    Developer,
    /// Somebody must be named.
    Any,
    /// Nobody is named on such a paper.
    Nobody,
}

/// How the validity of a paper is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValidityRule {
    /// Carries a last day or 长期.
    Dated,
    /// May carry one.
    Open,
    /// Never does.
    Never,
}

/// One paper slot.
#[derive(Debug, Clone)]
pub struct Slot {
    /// Slot id.
    pub id: String,
    /// Kind of document.
    pub kind: String,
    /// Number format id.
    pub pattern: Option<String>,
    /// Who must hold it.
    pub holder: HolderRule,
    /// Whether it expires.
    pub validity: ValidityRule,
    /// Field of the console's form it is uploaded to.
    pub console: String,
    /// Phrases one of which has to be written on it by hand, with the date (clauses 4.0.1, 4.1.license.4).
    pub handwriting: Vec<String>,
}

/// A number format.
#[derive(Debug, Clone)]
pub struct Pattern {
    /// The expression, anchored.
    pub expression: String,
    /// Built when a number is first compared: most runs compare none.
    built: OnceLock<Option<Regex>>,
    /// True when a mismatch is certainly wrong.
    pub hard: bool,
    /// One number that fits.
    pub example: String,
}

impl Pattern {
    /// True for a number in this format.
    pub fn matches(&self, number: &str) -> bool {
        let built = self.built.get_or_init(|| Regex::new(&self.expression).ok());
        built.as_ref().is_some_and(|regex| regex.is_match(number))
    }
}

/// One word list.
#[derive(Debug, Clone, Default)]
pub struct WordList {
    /// Words and how sure the list is, in file order.
    pub words: Vec<(String, Tier)>,
    /// Where the list comes from.
    pub source: String,
    /// When that was looked at.
    pub checked: String,
    /// Whether people write its words in ways a filter would miss.
    pub disguised: bool,
    normal: OnceLock<Vec<String>>,
}

impl WordList {
    /// Its words as texts are compared, in the same order; worked out once.
    pub fn normal(&self) -> &[String] {
        let all = || self.words.iter().map(|(word, _)| only_text(word));
        self.normal.get_or_init(|| all().collect())
    }
}

/// The whole catalogue.
#[derive(Debug, Clone)]
pub struct Ruleset {
    /// Version, like `2026.11`.
    pub version: String,
    /// Day the official text was read.
    pub checked: String,
    /// Address of the official page.
    pub source: String,
    /// Digest over all tables.
    pub digest: Digest,
    clauses: Vec<Clause>,
    index: BTreeMap<String, usize>,
    limits: BTreeMap<String, Limit>,
    businesses: Vec<Business>,
    flags: Vec<Flag>,
    slots: Vec<Slot>,
    patterns: BTreeMap<String, Pattern>,
    words: BTreeMap<String, WordList>,
    /// Built when a text is first read.
    lexicon: OnceLock<Lexicon>,
    /// Hashes of the official text, see [`drift`].
    official: String,
}

/// The kind of app that says: none of those the rules name.
pub const OTHER_TYPE: &str = "other";

impl Ruleset {
    /// The catalogue shipped with the app.
    pub fn builtin() -> Result<Self, Error> {
        tables::parse(&Sources::builtin())
    }

    /// A catalogue from other files, in place of `self`: sound, and with every figure and list that checks need.
    pub fn replaced(&self, sources: &Sources) -> Result<Self, Error> {
        let ruleset = tables::parse(sources)?;
        sound::check(&ruleset, sources)?;
        sound::replaces(&ruleset, self)?;
        Ok(ruleset)
    }

    /// Which of two catalogues is newer: by version, then by the day the official text was read.
    pub fn age(&self, other: &Self) -> Ordering {
        let key = |ruleset: &Self| {
            (
                tables::version(&ruleset.version),
                parse_date(&ruleset.checked),
            )
        };
        key(self).cmp(&key(other))
    }

    /// Every clause in the order of the specification.
    pub fn clauses(&self) -> &[Clause] {
        &self.clauses
    }

    /// One clause by id.
    pub fn clause(&self, id: &str) -> Option<&Clause> {
        self.place(id).map(|(_, clause)| clause)
    }

    /// One clause by id, with its place in the specification.
    pub fn place(&self, id: &str) -> Option<(usize, &Clause)> {
        let &at = self.index.get(id)?;
        Some((at, self.clauses.get(at)?))
    }

    /// A numeric limit, enforced or announced; 0 for an unknown name, which a test rules out.
    pub fn limit(&self, name: &str) -> usize {
        debug_assert!(self.limits.contains_key(name), "there is no limit `{name}`");
        self.limits.get(name).map_or(0, |limit| limit.value)
    }

    /// Every limit by name.
    pub const fn limits(&self) -> &BTreeMap<String, Limit> {
        &self.limits
    }

    /// The businesses of section 4.2 in order.
    pub fn businesses(&self) -> &[Business] {
        &self.businesses
    }

    /// The special groups in order, each once.
    pub fn groups(&self) -> Vec<&str> {
        let mut groups: Vec<&str> = self
            .businesses
            .iter()
            .map(|business| business.group.as_str())
            .collect();
        groups.dedup();
        groups
    }

    /// The questions in order.
    pub fn flags(&self) -> &[Flag] {
        &self.flags
    }

    /// True when a question's answer can matter for a project: its businesses are chosen and its condition holds.
    pub fn asks(&self, flag: &Flag, project: &Project) -> bool {
        let chosen = &project.category.businesses;
        let business = flag.businesses.is_empty()
            || flag
                .businesses
                .iter()
                .any(|business| chosen.contains(business));
        business && flag.when.evaluate(project, self) == Truth::Yes
    }

    /// The catalogue with a person's own words, one a line, with the same marks as in the shipped lists.
    pub fn with_own_words(&self, text: &str) -> Result<Self, Error> {
        let mut ruleset = self.clone();
        ruleset
            .words
            .extend(tables::word_lists("own.txt", "own", text)?);
        ruleset.lexicon = OnceLock::new();
        ruleset.digest = Digest::of_value(&(&self.digest, text));
        Ok(ruleset)
    }

    /// The paper slots in order.
    pub fn slots(&self) -> &[Slot] {
        &self.slots
    }

    /// One slot by id.
    pub fn slot(&self, id: &str) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.id == id)
    }

    /// A number format by id.
    pub fn pattern(&self, id: &str) -> Option<&Pattern> {
        self.patterns.get(id)
    }

    /// Every number format.
    pub const fn patterns(&self) -> &BTreeMap<String, Pattern> {
        &self.patterns
    }

    /// A word list by name.
    pub fn words(&self, name: &str) -> Option<&WordList> {
        self.words.get(name)
    }

    /// Kinds of app after the rules on necessary information, and the word for none of them.
    pub fn app_types(&self) -> impl Iterator<Item = &str> {
        let known = self.words("types.all").into_iter();
        let known = known.flat_map(|list| &list.words);
        known.map(|(id, _)| id.as_str()).chain([OTHER_TYPE])
    }

    /// Every word list in one tree.
    pub fn lexicon(&self) -> &Lexicon {
        self.lexicon.get_or_init(|| tables::lexicon(&self.words))
    }

    /// Every word list by name.
    pub const fn word_lists(&self) -> &BTreeMap<String, WordList> {
        &self.words
    }
}

impl Groups for Ruleset {
    fn group_of(&self, business: &str) -> Option<&str> {
        self.businesses
            .iter()
            .find(|entry| entry.id == business)
            .map(|entry| entry.group.as_str())
    }

    /// Licences, certificates and screenshots in the name of their holder. A company shares its filing by other
    /// papers (clause 4.1.icp.2) and cannot borrow a business licence.
    fn can_be_lent(&self, slot: &str) -> bool {
        self.slot(slot).is_some_and(|slot| {
            slot.holder == HolderRule::Developer
                && matches!(slot.kind.as_str(), "licence" | "certificate" | "screenshot")
                && slot.console != "icp"
                && slot.id != "business-license"
        })
    }

    /// Nobody has to say no to what only matters after another yes.
    fn answer(&self, flag: &str, project: &Project) -> Option<bool> {
        project.facts.answer(flag).or_else(|| {
            let flag = self.flags.iter().find(|known| known.id == flag)?;
            let worth = flag.when.evaluate(project, &Given(self));
            matches!(worth, Truth::No(_)).then_some(false)
        })
    }
}

/// Answers that were given, and no others: a question never depends on itself.
struct Given<'a>(&'a Ruleset);

impl Groups for Given<'_> {
    fn group_of(&self, business: &str) -> Option<&str> {
        self.0.group_of(business)
    }

    fn can_be_lent(&self, slot: &str) -> bool {
        self.0.can_be_lent(slot)
    }

    fn answer(&self, flag: &str, project: &Project) -> Option<bool> {
        project.facts.answer(flag)
    }
}
